"""Spanish: the words by which people take part in an interview (see ``vocabulary``)."""

COMPANY_WORDS = {
    "company.absent": r"no (?:podr[áa]|puede)",
    "company.acts": r"llamar|entrevistar|atender|recib|acompa|conversar|hablar|charlar",
    "company.acts_before": r"ser ",
    "company.because": r"porque|que a|pero|como|si no",
    "company.bullet": r"con",
    "company.cue": (
        r"sino(?: con)?|pregunt\w{1,4} (?:en \w{3,15} )?por(?=[^.\n]{3,50}quien (?:te|le) (?:va a )?(?:entrevist|recib|atend))|estar[áa]n? tambi[ée]n|estar[áa]n? (?:tambi[ée]n )?presentes?|estar[áa]|"
        r"mism[oa]s? (?:tribunal|comisi[óo]n|personas)|sustituid[oa] por|reemplazad[oa] por|"
        r"(?:te|le) l[ao] (?:har[áa]|har[áa]n|hace|hacen|llevar[áa])|pregunt[ae]r? por|"
        r"(?:le|te|la|lo) (?:esperar[áa]n?|espera|recibe|atiende|entrevista)|"
        r"(?:le|te|la|lo) (?:atender[áa]n?|recibir[áa]n?|entrevistar[áa]n?|llamar[áa]n?)|con|participar[áa]n|estar[áa]n|"
        r"estar[áa]n? tambi[ée]n|asistir[áa]n|te entrevistar[áa]n?|le entrevistar[áa]n?|"
        r"(?:le|te|lo|la) (?:sustituir[áa]|reemplazar[áa]|suple|suplir[áa])|a cargo de|en compa[ñn][íi]a de|dirigid[oa] por|"
        r"conducid[oa] por|realizad[oa] por|entrevistad[oa] por|atendid[oa] por|ser[áa](?= [^!?\n]{3,60}? quien\b)|"
        r"se (?:nos )?(?:une|suma|apunta|incorpora)n?(?: tambi[ée]n)?(?: al (?:panel|equipo|tribunal|comit[ée])| a la \w{4,12})?|"
        r"se (?:nos )?(?:unir|sumar|incorporar)[áa]n?(?: tambi[ée]n)?(?: al (?:panel|equipo|tribunal|comit[ée])| a la \w{4,12})?|"
        r"integrad[oa] por|formad[oa] por|conformad[oa] por|presidid[oa] por|junto (?:a|con)|acompa[ñn]ad[oa] (?:de|por)|"
        r"en presencia de|con la (?:presencia|asistencia|participaci[óo]n) de|"
        r"por nuestra parte(?: (?:estar[áa]n|asistir[áa]n|estaremos))?|de nuestra parte(?: (?:estar[áa]n|asistir[áa]n))?|"
        r"(?:te|le|lo|la) va a (?:recib|atiend|atend|entrevist|llam|esper|acompa[ñn]|muestr|mostr|ense[ñn]|gu[íi]|explic|eval[úu]|recog|interrog)[aei]r|"
        r"(?:te|se) (?:reunir[áa]s?|sentar[áa]s?|ver[áa]s?|encontrar[áa]s?) con|"
        r"(?:vas|va) a (?:hablar|conversar|charlar|conocer|ver|reunir(?:te|se)) (?:con|a)|"
        r"la (?:entrevista|llamada|charla) la (?:har[áa]|lleva|llevar[áa]|conduce|dirige|conducir[áa]|dirigir[áa])|"
        r"quien (?:te|le) (?:entrevista|atiende|recibe|recibir[áa]|atender[áa]|entrevistar[áa]) (?:es|ser[áa])|conocer[áa]s a"
    ),
    "company.does": (
        r"(?:le |la |lo )?sustitu(?:ye|ir[áa])|"
        r"(?:te|le|la|lo) (?:llama(?:r[áa])?|recib(?:e|ir[áa])|atiende|atender[áa]|entrevista(?:r[áa])?|espera(?:r[áa])?)|"
        r"llevar[áa]|har[áa] la entrevista|dirigir[áa]|quiere (?:conocerte|conocerle|hablar)|"
        r"(?:te|le|la|lo) (?:ver[áa]|mostrar[áa]|ense[ñn]ar[áa]|acompa[ñn]ar[áa]|guiar[áa]|recoger[áa]|har[áa] (?:un|una|la|el|unas|pasar)|quiere (?:ver|conocer|escuchar|hablar))|"
        r"quiere (?:verte|verle|verl[oa]|conocerl[oa]|escucharte|saludarte|preguntarte|preguntarle)|"
        r"desea (?:conocer(?:te|l[eoa])|ver(?:te|l[eoa])|hablar|entrevistar(?:te|l[eoa])|conversar)|"
        r"(?:ocupar[áa]|tomar[áa]) su lugar|se (?:nos )?(?:une|unir[áa]|suma|sumar[áa]|apunta|incorpora|incorporar[áa])\b|"
        r"se sienta contigo|participar[áa] en|va a (?:recibir|entrevistar|atender|llamar|estar)(?:te|l[eoa])?\b|conducir[áa]|"
        r"presidir[áa]|hablar[áa] (?:contigo|con usted)|conversar[áa] (?:contigo|con usted)|"
        r"(?:te|le|lo|la|os|les) (?:(?:va a|van a|quiere|desea|podr[áa]|puede) )?(?:recib|atiend|atend|entrevist|llam|esper|acompa[ñn]|muestr|mostr|ense[ñn]|gu[íi]|explic|eval[úu]|recog|interrog)(?:e|en|a|an|[aei]r[áa]n?|[aei]r)\b|"
        r"va a (?:recib|atiend|atend|entrevist|llam|esper|acompa[ñn]|muestr|mostr|ense[ñn]|gu[íi]|explic|eval[úu]|recog|interrog)[aei]r(?:te|l[eoa]|os)\b|"
        r"(?:quiere|desea|querr[íi]a|prefiere) (?:que (?:vengas|venga|le|te)|(?:recib|atiend|atend|entrevist|llam|esper|acompa[ñn]|muestr|mostr|ense[ñn]|gu[íi]|explic|eval[úu]|recog|interrog)[aei]r(?:te|l[eoa])|saludar(?:te|l[eoa])|reunirse contigo)|"
        r"(?:conduce|dirige|lleva|preside|modera|observar[áa]|asistir[áa]|acudir[áa]|se encarga|se encargar[áa]|se ocupar[áa]|estar[áa] (?:al frente|presente|en la (?:entrevista|llamada|sala)|con nosotros|conectad[oa])|se conectar[áa]|completar[áa]|representar[áa])\b|"
        r"quiere agendar|(?:te|le) propone (?:una )?(?:videollamada|llamada|charla|reuni[óo]n)|"
        r"tambi[ée]n (?:viene|vendr[áa]|estar[áa])"
    ),
    "company.elsewhere": r"en|para",
    "company.first_cue": (
        r"pregunt[ae]r? por|(?:mi) (?:compa[ñn]er[oa]|soci[oa]|herman[oa]|jef[ea]|colega)|hablar[áa]s con|ver[áa]s a|"
        r"pregunt(?:a|as|[áa]|e|ar|ar[áa]s) por(?: el| la)?(?= (?-i:[A-ZÁÉÍÓÚÑ]))|ser[áa](?= [^!?\n]{2,60}? quien\b)|"
        r"se (?:nos )?(?:une|suma|apunta)n?(?: tambi[ée]n)?(?: al (?:panel|equipo|tribunal))?|"
        r"se (?:nos )?(?:unir|sumar|incorporar)[áa]n?(?: tambi[ée]n)?(?: al (?:panel|equipo|tribunal))?|estar[áa]n|estaremos|"
        r"(?:hablar|conversar|platicar|charlar)[áa]s con|(?:te|le) (?:recibir|atender|entrevistar|esperar)[áa]n?|"
        r"(?:recibid|atendid|entrevistad)[oa] por|"
        r"(?:entrevista|videollamada|llamada|charla|conversaci[óo]n|reuni[óo]n|cita|sesi[óo]n|pl[áa]tica|quedas|hora|horas|\d{1,2}:\d\d|\d{1,2} (?:h|pm|am)|minutos)(?: [^\s.!?;]{1,14}){0,5}?,? con(?= (?-i:[A-ZÁÉÍÓÚÑ])[\w'’-]{1,20}(?: y (?:con )?(?:m[íi]|(?-i:[A-ZÁÉÍÓÚÑ]))| \((?!\d)|, (?:nuestr|la |el |de |del |tu |mi |su |jef|director|encargad|responsable)))|"
        r"(?:te|le|lo|la) va a (?:recib|atiend|atend|entrevist|llam|esper|acompa[ñn]|muestr|mostr|ense[ñn]|gu[íi]|explic|eval[úu]|recog|interrog)[aei]r(?: la| el)?|"
        r"quien (?:te|le) (?:entrevista|atiende|recibe|recibir[áa]|atender[áa]|entrevistar[áa]) (?:es|ser[áa])|"
        r"la (?:entrevista|llamada|charla) la (?:har[áa]|lleva|llevar[áa]|conduce|dirige)|"
        r"(?:vas|va) a (?:hablar|conversar|charlar) con|con(?= (?-i:[A-ZÁÉÍÓÚÑ])[\w'’-]{1,20},? y conmigo)|"
        r"(?:har[áa]s|haces|haga|estar[áa]s|pasar[áa]s|trabajar[áa]s|dejo)(?: [^\s.!?;,]{1,14}){0,6} con(?= (?-i:[A-ZÁÉÍÓÚÑ]))|"
        r"vendr[áa]n?(?: tambi[ée]n)?|vienen?(?: tambi[ée]n)?(?= (?-i:[A-ZÁÉÍÓÚÑ]))|(?:conoces|conocer[áa]s) a(?: la| el)?|"
        r"(?:te|le) (?:recibe|atiende) (?:entonces|ese d[íi]a|hoy)"
    ),
    "company.held_up": (
        r"est[áa] (?:enferm[oa]|malo|mala|de baja|de viaje) ?|le ha surgido |tiene que (?:viajar|estar|ir) |"
        r"no (?:llega|puede) (?:a |hasta |ese|esa) ?|le han puesto "
    ),
    "company.hours": r"horas",
    "company.instead": r"en lugar de|en vez de|sustituy\w{1,4}|sustituir[áa]n? a|sustituye a|sin|por",
    "company.interviewer": r"entrevistador(?:es|a|as)?|interlocutor[ei]?s?",
    "company.interviewer_for": r"para",
    "company.interviewer_is": r"ser[áàa]n?o?|es|son",
    "company.invites_has": r"ha ",
    "company.invites_has_set": r"programado|agendado",
    "company.invites_whom": r"con usted|contigo",
    "company.inviting": r"(?:le|te) (?:est[áa] invitando|invita)",
    "company.label": (
        r"vocales|tribunal|comisi[óo]n|asistentes|president[ea]|con|entrevistador(?:es|a|as)?|participantes|entrevistador|"
        r"(?:te|le) (?:atender|recibir|entrevistar|esperar)[áa]n?|entrevista(?= ?: {0,3}(?:don|do[ñn]a|D\.|Sr))|"
        r"entrevistas? con|atiende|recibe"
    ),
    "company.leads": r"conducir[áa]n?|realizar[áa]n?|recibid[oa] por",
    "company.of_one": (
        r"(?<!\b[Ee]lla )(?:se (?:nos )?(?:une|unen|unir[áa]n?|suma|suman|sumar[áa]n?|apunta|apuntan|incorporar[áa]n?)\b|(?:te|le|lo|la) (?:recibir[áa]n?|recibe|atender[áa]n?|atiende|ver[áa]|mostrar[áa]|ense[ñn]ar[áa]|har[áa] (?:un|una|la|unas)|va a (?:recibir|entrevistar|atender|llamar|mostrar))|(?:estar[áa]n?|va a estar|van a estar) (?:tambi[ée]n )?(?:con nosotr[oa]s|presentes?)|ocupar[áa] su lugar)"
    ),
    "company.takes_part": (
        r"integran|componen (?:el|la)|(?:estar[áa]n?|est[áa]n?) (?:también )?presentes?|presidir[áa]|presidid[oa] por|actuar[áa]n? como|(?:estar[áa]n?|est[áa]n?) con nosotr[oa]s|"
        r"(?:nos|me) acompa[ñn]ar?[áa]?n?|se nos unir[áa]n?|estaremos|seremos|participar[áaã]n?o?|asistir[áa]n?|"
        r"estar[áaã]n?o? presentes?|recibiremos|atenderemos|acompa[ñn]ar[áa]n?|se unir[áa]n?|recibid[oa] por"
    ),
    "company.until": r"a|hasta",
    "company.will": r"te|le|quiere|desea",
    "named_before.whence": r"de|del",
    "not_coming.absent": (
        r"(?:(?:será|es|ha sido|está|estará) (?:finalmente )?(?:sustituid|reemplazad|de baja|indispuest)|no (?:podrá|puede) (?:asistir|estar|venir|acudir|acompañar|participar)|no (?:estará|asistirá|participará))"
    ),
    "not_coming.greeting": r"hola|estimad[oa]|buen(?:os|as) (?:d[íi]as|tardes|noches)|buenas|querid[oa]|apreciad[oa]",
    "not_coming.instead": (
        r"en ausencia d[eo]l?|(?<!\w)no (?:te|le|os|les|me) (?:recibe|recibir[áa]|entrevista|atiende|ver[áa])|en lugar de|en vez de|sustituy\w{1,4}|sustituir[áa]n? a|sustituye a|"
        r"(?:tras|despu[ée]s de|luego de|a ra[íi]z de|gracias por) (?:tu|su|la|nuestra|el|tus|sus) (?:entrevista|conversaci[óo]n|charla|reuni[óo]n|encuentro|llamada)s?(?: \S{1,12}){0,3} con|"
        r"(?:habl[ée]|hablado|hable|habla|platiqu[ée]|contacto|contacte|comun[íi]quese|acordado|coordinado|de acuerdo|revisado|consultado) con|"
        r"(?:av[íi]s[ae]r?|avise|escriba|escr[íi]b[ae]|dirigirse|recomendad[oa] por|enviad[oa] por|de parte de|en nombre de|por (?:encargo|indicaci[óo]n) de|contactar)(?: a)?"
    ),
    "rosters.heading": r"tribunal|comisi[óo]n|comit[ée]|panel|jurado|[óo]rgano de selecci[óo]n|entrevistador(?:es|as)|participantes|miembros|asistentes|te entrevistar[áa]n|le entrevistar[áa]n",
    "rosters.myself": r"yo(?: mism[oa])?",
    "rosters.stage": r"ronda|entrevista|parte|fase|etapa",
    "signature.closing": r"hasta pronto|un saludo|saludos?|atentamente|gracias|abrazo|cordialmente",
    "signer.after": (
        r"estaremos|seremos|te (?:recibiremos|esperamos|esperaremos|entrevistaremos|atenderemos)|"
        r"le (?:recibiremos|esperamos|esperaremos|entrevistaremos|atenderemos)|somos|queremos|vamos"
    ),
    "signer.alone": (
        r"estar[áa]n? con nosotr[oa]s|(?:nos|me) acompa[ñn]ar[áa]n?|conmigo|yo (?:mism[oa]|personalmente)|los dos solos|"
        r"t[úu] y yo|nosotros dos|y (?:yo|un servidor|una servidora)(?=\s?[.,;:!?)\n]|$)|"
        r"se nos (?:une|unir[áa]|suma|sumar[áa]|apunta|incorpora)\w{0,2}\b|pregunt(?:a|as|[áa]|e|ar|ar[áa]s) por m[íi]\b|"
        r"delante de m[íi]\b|en mi presencia"
    ),
    "signer.and": r"y|e",
    "signer.before": r"estaremos|seremos|estar[áa]n|ser[áa]|solo",
    "signer.intro": r"soy|mi nombre es|le escribe|te escribe|habla|le saluda|te saluda",
    "signer.meets": (
        r"ser[ée] yo quien|(?:te|le) espero yo|yo ser[ée]|me acompa[ñn]ar?[áa]n?|estar[ée] (?:con|acompa[ñn]ad[oa]|presente)|"
        r"ir[ée] con|"
        r"(?:te|le|la|lo) (?:llamo|llamar[ée]|telefoneo|recibo|recibir[ée]|atiendo|atender[ée]|entrevisto|entrevistar[ée])\b|"
        r"voy a (?:llamarte|llamarle|entrevistarte|entrevistarle)|yo (?:te|le) (?:llamo|llamar[ée]|espero|recibo)|"
        r"(?:nos )?sentamos (?:juntos|a hablar|a charlar|un rato)|nos sentaremos|"
        r"yo tambi[ée]n (?:estar[ée]|participar[ée]|participo)|llevar[ée] yo la entrevista|har[ée] (?:yo )?la entrevista|"
        r"mi (?:oficina|despacho|consulta|consultorio|taller|local|bodega|estudio|laboratorio|calendario|agenda|casa|clase|bar|tienda|finca|cocina)\b|"
        r"(?:ven|venga|vengas|vente|ven[íi]|pasa|pase|pases|p[áa]sate|acercate|sube|suba) a (?:verme|buscarme|conocerme)|"
        r"(?:te|le|lo|la) (?:muestro|mostrar[ée]|ense[ñn]o|ense[ñn]ar[ée]|cuento m[áa]s|contar[ée]|explicar[ée]|hago (?:un|una|las|la|el)|har[ée]|recojo|recoger[ée]|ver[ée]|llamar[íi]a|atiendo yo|invito a (?:un|comer|almorzar|desayunar)|paso a buscar|espero (?:en|el|a las|aqu[íi]|all[áa]|ma[ñn]ana|hoy))\b|"
        r"nos (?:juntamos|sentamos|tomamos|reunimos|tomemos|juntemos|sentemos)\b|(?:vernos|juntarnos|sentarnos|tomarnos) |"
        r"que nos (?:veamos|juntemos|tomemos|sentemos|conozcamos)|(?:tomar|tomamos|tomemos|invito a) un caf[ée]|"
        r"(?:y|despu[ée]s|luego|as[íi]|entonces) (?:ah[íi] )?(?:nos )?(?:hablamos|charlamos|conversamos|platicamos|damos una vuelta|comemos|almorzamos|pedimos algo|vemos c[óo]mo)\b|"
        r"(?:hablamos|charlamos|conversamos|platicamos) (?:en|de (?:la|las|los|el|n|tu|su|lo)|sobre|con calma|tranquil|un rato|mientras)|"
        r"quedamos a las?|"
        r"me (?:gustar[íi]a|encantar[íi]a|apetece|interesa|dar[áa] (?:mucho )?gusto|dar[íi]a (?:mucho )?gusto) (?:mucho )?(?:verte|verl[eoa]|conocerte|conocerl[eoa]|charlar|hablar|conversar|platicar|recibirl[eoa]|recibirte|ense[ñn]arte|ense[ñn]arle|mostrarle|mostrarte|saber|que (?:vieras?|nos|charl\w+|convers\w+|hablemos|habl[áa]ramos))|"
        r"quiero (?:verte|verl[eoa]|conocerte|conocerl[eoa]|charlar|hablar|conversar|platicar|saber|que (?:me|nos|hablemos|veas))|"
        r"estoy (?:todos|libre|disponible (?:el|los|de|ma[ñn]ana|hoy|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)|de \d|por aqu[íi]|all[íi]|ah[íi])|"
        r"tengo (?:\d+ ?min|un rato|media hora|un hueco|libre|una hora|quince minutos|veinte minutos|treinta minutos)|"
        r"tom[áa]monos|tomamos algo|damos una vuelta|yo (?:bajo|subo|voy|hago la guardia|te espero|lo espero|la espero)|"
        r"(?:te|le|lo|la|los|las) espero\b|nos vemos (?!pronto|en (?-i:[A-Z])|[^.!?\n]{0,40} con )|"
        r"(?<!en que )quedamos (?:a las?|en (?:el|la|mi)|el|entonces)|vernos\b|"
        r"(?<!como )(?<!que )(?<!qu[ée] )(?<!q )(?:charlamos|conversamos|platicamos)\b|"
        r"(?<!como )(?<!que )(?<!q )hablamos (?!por|ayer|el)|yo\b|"
        r"estar[ée] (?:en|por|all[íi]|ah[íi]|libre|disponible|ah[íi]|desde)|"
        r"puedo (?:el|los|a las|a partir|hasta|desde|ma[ñn]ana)|"
        r"me (?:paso|acerco|conecto|viene (?:bien|mejor)|va (?:bien|mejor))|"
        r"(?:ll[áa]mame|marcame|m[áa]rcame|m[áa]rqueme|ll[áa]meme) (?:a las|el|ma[ñn]ana|entre|cuando|hoy)|"
        r"(?:te|le) (?:caigo|visito|invito|acompa[ñn]o)\b|(?:podr[íi]a|puedo) (?:recibir|atender|ver)(?:te|l[eoa])\b|"
        r"(?:te|le|lo|la) atiendo\b|me queda (?:media hora|un rato|un hueco)|"
        r"(?:desayunamos|comemos|almorzamos|cenamos|merendamos)\b|"
        r"tengo (?:el |los |todo el )?(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado)"
    ),
    "signer.object": r"m[íi]|conmigo|(?:el|la) que (?:suscribe|firma)",
    "signer.ours": (
        r"nuestr[oa] (?:charla|llamada|conversaci[óo]n|cita|encuentro)|no (?:estoy|estar[ée]) (?:[\w ]{2,25} )?hasta|"
        r"me ha surgido|tengo que (?:mover|cambiar|viajar|estar)|no (?:llego|puedo) a (?:las|esa hora)|"
        r"nuestra (?:reuni[óo]n|entrevista)|que (?:hablemos|conversemos|charlemos|platiquemos)|"
        r"se me (?:empalm|cruz|complic|junt|ha complicado)\w{0,3}|me (?:sali[óo]|cay[óo]|coincide) |"
        r"mi (?:hij[oa]|vuelo|tren|coche|carro|socia?)\b|me (?:equivoqu[ée]|confund[íi]|he (?:liado|equivocado|confundido))|"
        r"(?:tienes|ten[ée]s|tendr[íi]as) (?:\d+ ?min|un rat\w{1,3}|media hora|veinte minutos|quince minutos|un momento|tiempo)|"
        r"una (?:primera )?(?:llamada|charla|videollamada) (?:contigo|con usted)|lo dejamos (?:a|para|en)|"
        r"(?:hablaremos|conversaremos|charlaremos|platicaremos|nos conoceremos)\b|date una vuelta|pas[áa]te por|"
        r"p[áa]sese por|vente\b|c[áa]ele|arrim[áa]te|te pas[áa]s\b|se da una vuelta"
    ),
    "signer.replaced": (
        r"en mi lugar|por m[íi] (?:estar|ir)|no (?:estar[ée]|podr[ée] (?:estar|asistir|acompa))|sin m[íi]\b|"
        r"me (?:sustituir[áa]|sustituye|reemplaza|suple)|no soy yo\b|y no yo\b|no ser[ée] yo\b"
    ),
    "signer.subject": r"yo",
    "signer.unless": (
        r"si(?! (?:vede|parla|fa|sta|entra|pu[òo]|tratta|unisce|aggiunge|collega|trova|tiene|siede|prega))|cuando|en cuanto|"
        r"en caso|para confirmar\w{0,4}|por si|antes (?:para|de la entrevista)"
    ),
    "signer.verb_object": r"(?<=\sy\s)me\b|(?<=\sen\s)m[íi]\b",
}
