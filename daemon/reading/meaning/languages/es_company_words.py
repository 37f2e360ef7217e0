"""Spanish: the words by which people take part in an interview (see ``vocabulary``)."""

COMPANY_WORDS = {
    "company.absent": r"no (?:podr[áa]|puede)",
    "company.acts": r"llamar|entrevistar|atender|recib|acompa|conversar|hablar|charlar",
    "company.acts_before": r"ser ",
    "company.because": r"porque|que a|pero|como|si no",
    "company.bullet": r"con",
    "company.cue": (
        r"estar[áa]n? tambi[ée]n|estar[áa]n? (?:tambi[ée]n )?presentes?|estar[áa]|"
        r"mism[oa]s? (?:tribunal|comisi[óo]n|personas)|sustituid[oa] por|reemplazad[oa] por|"
        r"(?:te|le) l[ao] (?:har[áa]|har[áa]n|hace|hacen|llevar[áa])|pregunt[ae]r? por|(?:le|te|la|lo) (?:esperar[áa]n?|espera|recibe|atiende|entrevista)|(?:le|te|la|lo) (?:atender[áa]n?|recibir[áa]n?|entrevistar[áa]n?|llamar[áa]n?)|con|participar[áa]n|estar[áa]n|estar[áa]n? tambi[ée]n|asistir[áa]n|"
        r"te entrevistar[áa]n?|le entrevistar[áa]n?"
    ),
    "company.does": r"(?:le |la |lo )?sustitu(?:ye|ir[áa])|(?:te|le|la|lo) (?:llama(?:r[áa])?|recib(?:e|ir[áa])|atiende|atender[áa]|entrevista(?:r[áa])?|espera(?:r[áa])?)|llevar[áa]|har[áa] la entrevista|dirigir[áa]|quiere (?:conocerte|conocerle|hablar)",
    "company.elsewhere": r"en|para",
    "company.first_cue": r"pregunt[ae]r? por|(?:mi) (?:compa[ñn]er[oa]|soci[oa]|herman[oa]|jef[ea]|colega)|hablar[áa]s con|ver[áa]s a",
    "company.held_up": r"est[áa] (?:enferm[oa]|malo|mala|de baja|de viaje) ?|le ha surgido |tiene que (?:viajar|estar|ir) |no (?:llega|puede) (?:a |hasta |ese|esa) ?|le han puesto ",
    "company.hours": r"horas",
    "company.instead": r"en lugar de|en vez de|sustituy\w{1,4}|sustituir[áa]n? a|sustituye a|sin|por",
    "company.interviewer": r"entrevistador(?:es|a|as)?|interlocutor[ei]?s?",
    "company.interviewer_for": r"para",
    "company.interviewer_is": r"ser[áàa]n?o?|es|son",
    "company.invites_has": r"ha ",
    "company.invites_has_set": r"programado|agendado",
    "company.invites_whom": r"con usted|contigo",
    "company.inviting": r"(?:le|te) (?:est[áa] invitando|invita)",
    "company.label": r"vocales|tribunal|comisi[óo]n|asistentes|president[ea]|con|entrevistador(?:es|a|as)?|participantes|entrevistador",
    "company.leads": r"conducir[áa]n?|realizar[áa]n?|recibid[oa] por",
    "company.takes_part": r"presidir[áa]|presidid[oa] por|actuar[áa]n? como|(?:estar[áa]n?|est[áa]n?) con nosotr[oa]s|(?:nos|me) acompa[ñn]ar?[áa]?n?|se nos unir[áa]n?|estaremos|seremos|participar[áaã]n?o?|asistir[áa]n?|estar[áaã]n?o? presentes?|recibiremos|atenderemos|acompa[ñn]ar[áa]n?|se unir[áa]n?|recibid[oa] por",
    "company.until": r"a|hasta",
    "company.will": r"te|le|quiere|desea",
    "not_coming.absent": r"(?:(?:será|es|ha sido|está|estará) (?:finalmente )?(?:sustituid|reemplazad|de baja|indispuest)|no (?:podrá|puede) (?:asistir|estar|venir|acudir|acompañar|participar)|no (?:estará|asistirá|participará))",
    "not_coming.closing": r"saludos?|atentamente|gracias|abrazo|cordialmente",
    "not_coming.greeting": r"hola|estimad[oa]|buen(?:os|as) (?:d[íi]as|tardes|noches)|buenas|querid[oa]|apreciad[oa]",
    "not_coming.instead": r"en lugar de|en vez de|sustituy\w{1,4}|sustituir[áa]n? a|sustituye a",
    "signer.after": (
        r"estaremos|seremos|te (?:recibiremos|esperamos|esperaremos|entrevistaremos|atenderemos)|le (?:recibiremos|esperamos|"
        r"esperaremos|entrevistaremos|atenderemos)|somos|queremos|vamos"
    ),
    "signer.alone": r"estar[áa]n? con nosotr[oa]s|(?:nos|me) acompa[ñn]ar[áa]n?|conmigo|yo (?:mism[oa]|personalmente)|los dos solos|t[úu] y yo|nosotros dos",
    "signer.and": r"y|e",
    "signer.before": r"estaremos|seremos|estar[áa]n|ser[áa]|solo",
    "signer.meets": (
        r"ser[ée] yo quien|(?:te|le) espero yo|yo ser[ée]|"
        r"me acompa[ñn]ar?[áa]n?|estar[ée] (?:con|acompa[ñn]ad[oa]|presente)|ir[ée] con|"
        r"(?:te|le|la|lo) (?:llamo|llamar[ée]|telefoneo|recibo|recibir[ée]|atiendo|atender[ée]|entrevisto|entrevistar[ée])\b|"
        r"voy a (?:llamarte|llamarle|entrevistarte|entrevistarle)|yo (?:te|le) (?:llamo|llamar[ée]|espero|recibo)|"
        r"(?:nos )?sentamos (?:juntos|a hablar|a charlar|un rato)|nos sentaremos|yo tambi[ée]n (?:estar[ée]|participar[ée]|"
        r"participo)|llevar[ée] yo la entrevista|har[ée] (?:yo )?la entrevista"
    ),
    "signer.object": r"m[íi]|conmigo|(?:el|la) que (?:suscribe|firma)",
    "signer.ours": r"nuestr[oa] (?:charla|llamada|conversaci[óo]n|cita|encuentro)|no (?:estoy|estar[ée]) (?:[\w ]{2,25} )?hasta|me ha surgido|tengo que (?:mover|cambiar|viajar|estar)|no (?:llego|puedo) a (?:las|esa hora)",
    "signer.subject": r"yo",
    "signer.unless": r"si|cuando|en cuanto|en caso|para confirmar\w{0,4}|por si|antes",
}
