"""Spanish phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage

_MACROS = {
    "app": r"candidaturas?|solicitud|postulacion|cv|curriculum|perfil|aplicacion|inscripcion",
    "role": r"puestos?|posicion(?:es)?|vacantes?|plaza|cargo|oferta|rol|empleo|practicas|proceso(?:{sp}de{sp}seleccion)?",
    "people": r"candidat(?:os?|as?|uras?|os/as|o/a)|perfil(?:es)?|personas?|aspirantes?|postulantes?",
    "you": r"te|le|usted|os|ti",
    "interview": r"entrevistas?|llamada|videollamada|conversacion|reunion|charla|videoconferencia|cita|encuentro",
    "realinterview": r"entrevistas?",
}

_REJECTION = (
    (
        "pasa|elegi|sigue|seguir|escogi|acepta|contar|avanza|ofrecer|incluir|continua|finalista|considera|selecciona|continuemos",
        r"no{sp}(?:ha{sp}|has{sp}|han{sp}|hemos{sp}|fue{sp}|fuiste{sp}|se{sp}ha{sp}|sera{sp}|podemos{sp}|podremos{sp}|vamos{sp}a{sp}|va{sp}a{sp}|poder{sp}){0,2}(?:podido{sp}|sido{sp}|resultado{sp}|decidido{sp}|ser{sp}){0,2}(?:selecciona\w{1,4}|elegi\w{1,3}|escogi\w{1,3}|acepta\w{1,3}|continua\w{1,4}|continuemos|seguir|sigue|avanza\w{1,4}|considera\w{1,4}|pasa\w{1,4}|incluir\w{0,2}|ofrecer\w{0,2}|contar{sp}con|finalista)",
    ),
    (
        "perfil|persona|aspirante|candidata|candidato|postulante|candidatura",
        r"(?:otr[oa]s?){sp}(?:\w{1,12}{sp})?{people}(?:{gap}(?:ajust\w{1,4}|encaj\w{1,4}|adecu\w{1,4}|adapt\w{1,4}|experiencia|seleccion\w{0,4}|proceso|cercan\w{1,3}|afin\w{0,3}|alinea\w{1,4}))?",
    ),
    (
        "ocupad|cerrad|asignad|cubiert|cancelad|paralizad|suspendid",
        r"{role}{gap}(?:ha{sp}sido|esta|fue|ha|se{sp}ha|sido|ya|quedado){sp}(?:\w{1,10}{sp}){0,2}(?:cubiert[oa]|cerrad[oa]|cancelad[oa]|suspendid[oa]|ocupad[oa]|paralizad[oa]|asignad[oa])|(?:hemos{sp})?cubierto{sp}(?:la|el|esta|este){sp}{role}",
    ),
    (
        "adec|ajust|cuadr|adapt|cumpl|encaj|aline|coincid|correspond",
        r"no{sp}(?:se{sp})?(?:\w{1,12}{sp}){0,2}(?:encaj\w{1,4}|ajust\w{1,4}|adec\w{1,4}|adapt\w{1,4}|coincid\w{1,4}|cumpl\w{1,4}|correspond\w{1,4}|cuadr\w{1,4}|aline\w{1,4}){gap}(?:{role}|requisit\w{1,3}|perfil|necesi\w{1,6}|busc\w{1,5}|momento|del{sp}todo|puesto)",
    ),
    (
        "rechaz|desestim|descartar|descartad",
        r"(?:{app}|has|ha|hemos|decidido|te|le|sido){gap}(?:descartad[oa]\w{0,1}|descartar|desestim\w{1,5}|rechaz\w{1,5})",
    ),
    (
        "hemos|optado|tenemos|decision|decidido",
        r"(?:decidido|decision{sp}de|optado{sp}por|hemos{sp}de|tenemos{sp}que){sp}no{sp}(?:\w{1,10}{sp})?(?:seguir|continuar|avanzar|proceder|proseguir|contar|incluir|seleccionar|ofrecer|contratar|llevar)",
    ),
    (
        "optado|elegido|avanzar|quedado|adelante|apostado|continuar|inclinado|decantado|seleccionado",
        r"(?:decantado|optado|inclinado|apostado|elegido|seleccionado|seguir{sp}adelante|avanzar|continuar|quedado){sp}(?:por|con|a|hacia){sp}(?:\w{1,8}{sp})?(?:otr[oa]s?|un{sp}candidato|una{sp}candidata|una{sp}persona)",
    ),
    (
        "pena|lament|siento|sentimos|desgracia|desafortunadam",
        r"(?:lament\w{1,8}|sentimos|siento|pena|desafortunadamente|desgraciadamente|por{sp}desgracia){gap}(?:que{sp})?(?:en{sp}esta{sp}ocasion{sp}|esta{sp}vez{sp})?(?:\w{1,12}{sp}){0,6}no{sp}(?:\w{1,12}{sp}){0,4}(?:selecciona\w{1,3}|continua\w{1,3}|seguir|ofrecer\w{0,2}|avanza\w{1,3}|posible|elegid\w{1,2}|pasa\w{1,3}|adelante|positiv\w{1,2}|favorable\w{0,5})",
    ),
    (
        "negativa|positiva|favorable",
        r"(?:respuesta|decision|resolucion|noticia)s?{sp}(?:negativa|desfavorable)s?|no{gap}(?:respuesta|noticia)s?{sp}(?:positiva|favorable)s?",
    ),
    (
        "fuera|proceso|superado",
        r"(?:quedado|quedas|queda){sp}fuera|fuera{sp}del{sp}proceso|no{sp}(?:has{sp}|ha{sp}|hayas{sp})?superado",
    ),
)

_REGRET = (
    (
        "lament|sentimos|desgracia|desafortunadam",
        r"lament\w{1,8}|desafortunadamente|sentimos|desgraciadamente|por{sp}desgracia",
    ),
    (
        "mucha|mejor|deseamos|desearle|desearte",
        r"(?:deseamos|mucha|desearte|desearle|mejor){gap}(?:suerte|exitos?|busqueda|futuro|carrera)",
    ),
    (
        "datos|futur|cuenta",
        r"base{sp}de{sp}datos|en{sp}cuenta{sp}para{sp}(?:futur|proxim)\w{1,4}|futur[oa]s{sp}(?:vacantes|procesos|oportunidades|ofertas)",
    ),
)

_OFFER = (
    (
        "feliz|alegra|placer|encanta|felices|complace|gustaria|queremos|complacidos",
        r"(?:encantad\w{1,3}|complace|complacidos|alegra|placer|queremos|gustaria|feliz|felices|nos{sp}gustaria|encanta){gap}(?:ofrecer(?:te|le)?|hacer(?:te|le)?|presentar(?:te|le)?|trasladar(?:te|le)?|comunicar(?:te|le)?|enviar(?:te|le)?){gap}(?:{role}|oferta|contrato|incorpor\w{1,5}|propuesta)",
    ),
    (
        "oferta|contrato|propuesta",
        r"(?:tu|su|la|una|el|nuestra|adjunt\w{1,4}|firm\w{1,4}){gap}(?:carta{sp}(?:de{sp})?oferta|oferta{sp}(?:laboral|formal|en{sp}firme|economica|de{sp}(?:trabajo|empleo|incorporacion))|contrato{sp}(?:de{sp}trabajo|laboral)|propuesta{sp}(?:economica|de{sp}contratacion|de{sp}incorporacion))",
    ),
    (
        "parte|puesto|elegid|equipo|bienvenid|seleccionad",
        r"bienvenid[oa]{sp}(?:al{sp}equipo|a{sp}bordo)|(?:queremos|nos{sp}gustaria|nos{sp}encantaria){gap}(?:que{sp})?(?:formes|formase|forme|unas|una|incorpores|incorpore){gap}(?:equipo|parte)|puesto{sp}es{sp}tuyo|(?:has|ha){sp}sido{sp}(?:la{sp}persona{sp})?(?:seleccionad[oa]|elegid[oa]){sp}para{sp}(?:el|la|ocupar|cubrir){sp}?{role}?",
    ),
    ("sueldo|salario|retribucion", r"(?:salario|retribucion|sueldo){sp}(?:bruto{sp}|anual{sp}|fijo{sp}){0,3}(?:de|es|sera|:)"),
)

_INVITATION = (
    (
        "invit|hacer|citar|fijar|tener|convoc|desear|agendar|proponer|gustaria|queremos|realizar|reservar|coordinar|organizar|concertar|programar|encantaria|encantados|querriamos",
        r"(?:invit\w{1,4}|convoc\w{1,5}|agendar|concertar|programar|coordinar|fijar|organizar|reservar|mantener|hacer(?:te|le)?|realizar|tener|proponer(?:te|le)?|citar\w{0,2}){gap}{interview}|(?:gustaria|encantaria|queremos|querriamos|desear\w{1,4}|encantados){gap}(?:conocer(?:te|le)|entrevistar(?:te|le)|hablar{sp}con(?:tigo|{sp}usted)|charlar|invitar(?:te|le)|reunirnos|convocar(?:te|le))|invitacion{sp}a{sp}(?:una{sp}|la{sp})?entrevista",
    ),
    (
        "vien|fecha|hueco|franja|conveng|horario|vendria|disponibilidad",
        r"(?:indi\w{1,6}|confirm\w{1,5}|cual|que|cuando|envi\w{1,5}|elij\w{1,3}|eleg\w{1,3}|elig\w{1,3}|escog\w{1,3}|selecc\w{1,7}|dinos|reserv\w{1,3}|propon\w{1,6}|tu|su){gap}(?:disponibilidad|horarios?|huecos?|franjas?|convien\w{1,3}|conveng\w{1,3}|te{sp}vien\w{1,3}|le{sp}vien\w{1,3}|vendria{sp}bien|fecha{sp}y{sp}hora)",
    ),
    (
        "ultima|proxima|segunda|siguiente",
        r"(?:pasar|pasas|pasado|avanzar|avanzas|continuar|siguiente|invitar\w{0,2}|pasa){gap}(?:siguiente|proxima|segunda|ultima){sp}(?:fase|ronda|etapa|entrevista)",
    ),
)

_CONFIRMED = (
    (
        "sera|queda|fijad|tendra|confirm|agendad|programad|concertad|recordatorio",
        r"{interview}{gap}(?:confirmad[oa]|confirmamos|programad[oa]|agendad[oa]|fijad[oa]|tendra{sp}lugar|concertad[oa]|sera{sp}el|queda)|(?:confirm\w{1,6}|confirmacion|recordatorio){gap}{interview}",
    ),
    (
        "ganas|encantad|deseando|esperamos",
        r"(?:ganas{sp}de|deseando|encantad\w{1,3}{sp}de|esperamos){sp}(?:conocer(?:te|le)|hablar|ver(?:te|le)|charlar)",
    ),
    (
        "hablara|estaran|reunira|asistiran|participaran|entrevistador",
        r"te{sp}reuniras|se{sp}reunira|hablaras{sp}con|hablara{sp}con|entrevistador\w{0,4}|(?:estaran|participaran|asistiran){sp}",
    ),
)

_NEXT_STEP = (
    (
        "hacer|enlace|enviar|adjunt|complet|realice|resolver|rellenar|realizar|siguiente",
        r"(?:realizar|completar|complet\w{1,3}|hacer|enviar|enlace|siguiente{sp}paso|rellenar|resolver|realices|realice|adjunt\w{1,4}){gap}(?:prueba{sp}?(?:tecnica|online|de{sp}nivel)?|test|ejercicio|caso{sp}practico|cuestionario|reto{sp}tecnico|evaluacion)",
    ),
    (
        "avanzar|proximo|adelante|continuar|siguiente",
        r"(?:el|como|tu|un){sp}(?:siguiente|proximo){sp}paso|(?:seguir{sp}adelante|avanzar|continuar){sp}(?:con{sp}(?:tu|su){sp}(?:candidatura|proceso|perfil)|contigo)",
    ),
    (
        "envi|favor|puedes|podria|necesit",
        r"(?:por{sp}favor|podrias|podria|puedes|necesit\w{1,5}|envi\w{1,5}){gap}(?:referencias|documentacion|documentos|titulos?|expectativas{sp}salariales|pretensiones|preaviso|portfolio|cv)",
    ),
)

_UPDATE = (
    (
        "nuev|mover|aplaz|movid|cambi|pospon|retras|adelant|pospuest|reprogram",
        r"{interview}{gap}(?:reprogram\w{1,5}|aplaz\w{1,4}|pospon\w{1,4}|pospuest\w|cambi\w{1,4}|adelant\w{1,4}|retras\w{1,4}|mover|movid\w)|(?:reprogram\w{1,5}|aplaz\w{1,4}|pospon\w{1,4}|mover|cambi\w{1,4}|adelantar|retrasar){gap}{interview}|nuev[oa]{sp}(?:fecha|horario|hora)|cambio{sp}de{sp}(?:hora|fecha|horario)",
    ),
    (
        "puedo|podre|seria|podra|podria|podemos|surgido|imprevisto",
        r"imprevisto|(?:ha|me{sp}ha){sp}surgido|(?:podriamos|podemos|podria|seria){gap}(?:en{sp}vez|en{sp}lugar{sp}de|mejor)|no{sp}(?:puedo|podre|podra|podremos){sp}(?:asistir|hacer|tener|estar|atender)",
    ),
)

_CANCELLATION = (
    (
        "cancel|anul|suspend",
        r"{interview}{gap}(?:cancel\w{1,4}|anul\w{1,4}|suspend\w{1,4})|(?:cancel\w{1,6}|anul\w{1,6}|suspend\w{1,4}){gap}{interview}",
    ),
)

_ACKNOWLEDGEMENT = (
    (
        "leida|vista|cibida|enviad|cibido|recibo|recibid|cepcion|cibimos|gistrad|inscrito|completad",
        r"(?:recibido|recibida|recepcion|recibimos|registrad[oa]){gap}{app}|{app}{gap}(?:recibid[oa]|registrad[oa]|enviad[oa]|completad[oa]|vista|leida)|acuse{sp}de{sp}recibo|(?:te{sp}has|se{sp}ha){sp}inscrito",
    ),
    (
        "gracias|agradec",
        r"(?:gracias|agradec\w{1,5}){gap}(?:{app}|interes|postular\w{0,2}|inscribir\w{0,2}|confianza|aplicar|enviar\w{0,4})",
    ),
    (
        "revis|estudi|valor|analiz|evalu",
        r"(?:revis\w{1,5}|estudi\w{1,5}|valor\w{1,5}|analiz\w{1,5}|evalu\w{1,5}){gap}{app}|{app}{gap}(?:revis\w{1,4}|estudi\w{1,4}|valor\w{1,4}|analiz\w{1,4}|evalu\w{1,4})",
    ),
)

_COMMIT = (
    (
        "dir|pasar|llamar|volver|enviar|avisar|haremos|escribir|noticias|contacto|mantendr|informar|feedback|decision|respuesta|responder|resultado|confirmar|novedades|comunicar|contactar",
        r"(?:nos{sp}|te{sp}|le{sp}|os{sp}|me{sp}|se{sp}){1,2}(?:pondr\w{1,5}{sp}(?:de{sp}nuevo{sp})?en{sp}contacto|contactar\w{1,5}|comunicar\w{1,5}|informar\w{1,5}|dire(?:mos)?|dir[ae]n?|avisar\w{1,5}|responder\w{1,5}|escribir\w{1,5}|llamar\w{1,5}|dar\w{1,5}{gap}(?:respuesta|noticias|feedback|resultado|decision)|confirmar\w{1,5}|enviar\w{1,5}|haremos{sp}saber|mantendr\w{1,5}{sp}informad[oa]|pasar\w{1,5})|(?:tomar\w{0,5}|tendr\w{1,5}|daremos|habremos|compartiremos|comunicaremos|esperamos{sp}(?:tener|tomar|poder)|queremos){gap}(?:decision|respuesta|noticias|feedback|novedades|resultado)|volver\w{1,5}{sp}a{sp}(?:contactar|escribir|ponernos)|(?:ponernos|ponerme|ponerse){sp}en{sp}contacto|contactar(?:emos|e|a|an|te|le){gap}(?:contigo|con{sp}usted|con{sp}los)?|decidiremos|decidir\w{1,3}",
    ),
    (
        "sabr|tendr|recibir|decision|noticias|feedback|respuesta|resultado|comunicacion",
        r"(?:recibir[aá]?s?|tendr[aá]?s?|sabr[aá]?s?){sp}(?:\w{1,12}{sp}){0,4}(?:respuesta|noticias|feedback|decision|llamada|correo|resultado|nuestras|algo|mas)|(?:respuesta|noticias|decision|resultado|feedback|comunicacion){gap}(?:antes|en{sp}un{sp}plazo|en{sp}los|a{sp}lo{sp}largo|a{sp}finales|a{sp}principios|la{sp}(?:semana|proxima)|el{sp}|esta{sp}semana|durante|sera|estara)",
    ),
    (
        "esto|proceso|decision|revision|seleccion|valoracion|tardaremos|necesitamos",
        r"(?:proceso|revision|valoracion|esto|decision|seleccion){gap}(?:tard\w{1,4}|llev\w{1,4}|demor\w{1,4}|dur\w{1,4})|(?:tardaremos|necesitamos){gap}",
    ),
)

_SILENCE = (
    (
        "plazo|usted|contigo|ausencia|noticias|contacto|respuesta",
        r"(?:si{sp})?no{sp}(?:has{sp}|ha{sp}|hemos{sp})?(?:recib\w{1,5}|tien\w{1,3}|contactad\w|contactamos|respond\w{1,5}|nos{sp}(?:hemos{sp}puesto|ponemos)){gap}(?:noticias|respuesta|contacto|contigo|usted|plazo)|sin{sp}(?:noticias|respuesta)|ausencia{sp}de{sp}(?:respuesta|noticias)",
    ),
)

_ASK = (
    (
        "?",
        r"(?:podrias?|puedes?|puede|podria|podriamos|tienes?|tiene|cual|que|cuando|como|donde|estas|esta|seria|te|le|quieres|quiere|sigues|sigue|hay|vien\w{1,3}|encaj\w{1,4}|confirm\w{1,4}|conserv\w{1,4})[^.!?]{1,160}\?",
    ),
    (
        "favor|ruego|rogamos",
        r"(?:por{sp}favor|rogamos|ruego|favor{sp}de),?{sp}(?:\w{1,14}{sp}){0,4}(?:confirm\w{1,5}|indi\w{1,7}|envi\w{1,6}|respon\w{1,5}|elij\w{1,3}|elig\w{1,3}|eleg\w{1,3}|complet\w{1,5}|rellen\w{1,4}|reserv\w{1,4}|selecc\w{1,8}|firm\w{1,4}|avis\w{1,5}|haz\w{0,3}|diga\w{0,3}|dime|dinos|escog\w{1,3}|llam\w{1,5}|hagan\w{0,3}|llega|accede\w{0,2}|pulsa)",
    ),
    (
        "dime|elige|dinos|saber|espera|escoge|digame|espero|avisame|diganos|reserva|quedamos|avisanos|selecciona|confirmame|confirmanos",
        r"dime|dinos|diganos|digame|avisame|avisanos|hazn?o?s?m?e?{sp}saber|confirmame|confirmanos|(?:elige|escoge|reserva|selecciona){gap}(?:fecha|hora|horario|hueco|franja|cita|enlace)|quedo{sp}a{sp}la{sp}espera|quedamos{sp}a{sp}la{sp}espera|espero{sp}tu{sp}(?:respuesta|confirmacion)|esperamos{sp}(?:tu|su){sp}(?:respuesta|confirmacion)",
    ),
)

_COURTESY = (
    (
        "dud|necesit|pregunta|consulta|cualquier|disposicion",
        r"(?:no{sp}dud\w{1,3}|cualquier{sp}(?:duda|pregunta|consulta|cosa)|a{sp}(?:tu|su){sp}disposicion|si{gap}(?:dudas?|preguntas?|consultas?|necesit\w{1,3}))",
    ),
    (
        "visit|consult|descubr|inscrib|siguenos",
        r"(?:siguenos|visit\w{1,4}|consult\w{1,3}|descubr\w{1,3}|inscrib\w{1,4}){gap}(?:web|ofertas|redes|linkedin|pagina|portal)",
    ),
    ("respond|contest", r"no{sp}(?:respond\w{1,3}|contest\w{1,3})"),
)

_CONDITIONAL = (
    ("si|solo|caso|salvo|unicamente", r"si|en{sp}(?:el{sp})?caso{sp}de|siempre{sp}que|unicamente|solo|salvo"),
    (
        "podria|personas|perfiles|candidatos|candidaturas",
        r"(?:candidatos|personas|perfiles|candidaturas){sp}(?:que|no)|podria[ns]?",
    ),
)

_DEADLINE = (
    (
        "debe|valid|digas|hasta|envie|favor|firma|envia|firme|indice|indica|limite|expira|caduca|rogamos|completa|decision|responda|responde|complete|respuesta|disponible",
        r"por{sp}favor|rogamos|fecha{sp}limite|deb(?:es|e){sp}|tien(?:es|e){sp}(?:de{sp}plazo{sp})?hasta|valid[oa]{sp}hasta|caduca|expira|(?:confirm|indic|envi|respond|firm|complet)(?:a|e|anos|enos|ame|eme|ar)(?:te|nos)?|(?:tu|su){sp}(?:respuesta|confirmacion|decision)|disponible{sp}hasta|nos{sp}digas|me{sp}digas",
    ),
    (
        "inicio|empezar|comienzo|incorporacion",
        r"(?:fecha{sp}de{sp})?incorporacion|fecha{sp}de{sp}inicio|comienzo|empezar(?:ias|as)?|inicio{sp}(?:del{sp}contrato|previsto)",
    ),
)

_JOB = (
    (
        "candidatura|postula|candidat",
        r"(?:tu|su|la|una){sp}(?:\w{1,12}{sp})?candidatura|candidat[oa]s?|postulacion|postula\w{1,4}|candidatura",
    ),
    (
        "rol|cargo|plaza|puesto|oferta|vacante|posicion",
        r"(?:el|al|del|este|la|para|un|como|nuestra|esta){sp}(?:puesto|vacante|posicion|plaza|cargo|rol){sp}?(?:de|en|como|para|vacante)?|oferta{sp}(?:de{sp}(?:empleo|trabajo)|laboral)",
    ),
    (
        "rrhh|reclut|talento|recursos|seleccion|adquisicion|contratacion",
        r"(?:proceso|equipo|departamento|tecnico|tecnica|fase)s?{sp}de{sp}(?:seleccion|contratacion|reclutamiento|talento)|recursos{sp}humanos|rrhh|reclut\w{2,8}|adquisicion{sp}de{sp}talento|seleccion{sp}de{sp}personal",
    ),
    (
        "cv|tecnica|contrato|curriculum|entrevista",
        r"entrevista{sp}(?:de{sp}trabajo|tecnica|personal|telefonica|laboral|para{sp}el|con{sp}(?:el|la|nuestro|nuestra|recursos))|curriculum|(?:tu|su){sp}cv|prueba{sp}tecnica|contrato{sp}de{sp}trabajo",
    ),
    ("formar|incorpor", r"incorpor\w{1,6}{sp}a{sp}(?:nuestro|la|el)|formar{sp}parte{sp}de{sp}(?:nuestro|la)"),
    (
        "como|para|puesto|vacante|posicion",
        r"(?:puesto|vacante|posicion|para|como){sp}(?:\w{1,10}{sp}){0,3}(?:desarrollador\w{0,2}|ingenier\w{1,2}|analista|responsable|tecnic[oa]|consultor\w{0,1}|disenador\w{0,1}|administrativ[oa]|comercial|contable|gestor\w{0,1}|jefe|jefa|coordinador\w{0,1})",
    ),
)

_JOB_HINT = (
    (
        "charla|llamada|reunion|conocerte|conocerle|entrevista|conversacion",
        r"entrevistas?|(?:nuestra|la){sp}(?:conversacion|charla|reunion|llamada)|conocerte|conocerle",
    ),
    ("puesto|vacante|candidatura", r"puesto|candidatura|vacante"),
    ("perfil|curriculum|experiencia|trayectoria", r"(?:tu|su){sp}(?:perfil|experiencia|trayectoria|curriculum)"),
    (
        "ultima|equipo|proceso|proxima|decision|feedback|respuesta|siguiente|candidatos|entrevistas",
        r"(?:el|nuestro|este){sp}proceso|decision|respuesta|feedback|(?:el|nuestro){sp}equipo|(?:siguiente|ultima|proxima){sp}fase|siguientes{sp}pasos|mas{sp}(?:candidatos|entrevistas)",
    ),
)

_FOREIGN = (
    (
        "cuenta|poliza|seguro|credito|tarjeta|hipotec|prestamo",
        r"prestamo|hipotec\w{1,4}|(?:tarjeta{sp}de{sp})?credito|tarjeta{sp}(?:oro|visa|platino|de{sp}debito)|(?:tu|su){sp}seguro|poliza|cuenta{sp}(?:bancaria|corriente)",
    ),
    (
        "piso|vivienda|alquiler|inquilin|compañero|apartamento|inmobiliaria|arrendamiento",
        r"(?:el|del|un|tu){sp}piso|alquiler|inquilin\w|vivienda|inmobiliaria|arrendamiento|apartamento|compañero{sp}de{sp}piso",
    ),
    (
        "visa|previa|conducir|embajada|consulado|pasaporte|residencia|extranjeria|ayuntamiento|nacionalidad",
        r"visado|visa{sp}de|consulado|embajada|pasaporte|extranjeria|nacionalidad|permiso{sp}de{sp}residencia|carnet{sp}de{sp}conducir|cita{sp}previa|ayuntamiento",
    ),
    (
        "beca|curso|plaza|master|colegio|admision|guarderia|matricula|doctorado",
        r"matricula\w{0,3}|beca|admision(?:es)?|(?:el|del|al|un){sp}master|guarderia|colegio|plaza{sp}(?:escolar|universitaria)|doctorado|(?:el|un|nuestro){sp}curso",
    ),
    (
        "tfg|tfm|libro|tesis|podcast|revista|oyentes|articulo|lectores|redaccion|reportaje|periodico|documental|periodista",
        r"(?:un|el|mi|nuestro){sp}(?:articulo|reportaje|podcast|documental|libro)|periodista|periodico|revista|lectores|oyentes|redaccion|entrevista{sp}(?:radiofonica|en{sp}directo|exclusiva)|tesis|tfm|tfg",
    ),
    (
        "panel|cheque|estudio|tarjeta|encuesta|nuestros|satisfaccion|investigacion",
        r"encuesta|(?:estudio|investigacion|panel){sp}(?:de{sp})?(?:mercado|usuarios|clientes|cualitativ\w)|tarjeta{sp}regalo|cheque{sp}regalo|nuestros{sp}(?:usuarios|clientes)|satisfaccion",
    ),
    (
        "taller|webinar|boletin|coaching|simulacro|entrevista|newsletter|masterclass",
        r"coaching|webinar|masterclass|taller|simulacro|(?:preparar|preparacion|superar|consejos){gap}entrevistas?|newsletter|boletin",
    ),
    (
        "envio|pedido|compra|numero|paquete|billete|factura|reserva|atencion|reembolso|reclamacion|suscripcion",
        r"(?:tu|su){sp}(?:\w{1,10}{sp})?(?:pedido|factura|envio|paquete|reserva|suscripcion|compra|reclamacion|billete)|reembolso|atencion{sp}al{sp}cliente|numero{sp}de{sp}(?:seguimiento|pedido)",
    ),
    (
        "de|cupon|oferta|rebajas|promocion",
        r"descuentos?|ofertas?{sp}(?:especial|exclusiva|limitada|flash|del{sp}dia)(?:es|s)?|promocion(?:es)?|rebajas|\d{1,2}{sp}?%{sp}de|cupon",
    ),
    ("medic|clinica|dentista|paciente|hospital", r"(?:cita{sp})?medic[oa]|paciente|clinica|hospital|dentista"),
    (
        "socio|tutoria|adopcion|voluntari|proveedor|subvencion|licitacion|presupuesto",
        r"voluntari\w{1,4}|adopcion|subvencion|(?:nuevo|como){sp}socio|tutoria|presupuesto{sp}(?:para|de)|proveedor(?:es)?|licitacion",
    ),
)

_ADVERTISING = (
    (
        "alerta|ofertas|empleos|vacantes|inscribete",
        r"(?:\d{1,4}{sp})?nuev[oa]s{sp}(?:ofertas|empleos|vacantes)|(?:ofertas|empleos|vacantes){sp}(?:para{sp}ti|que{sp}encajan|recomendad[oa]s|similares|de{sp}empleo{sp}(?:en|para))|alertas?{sp}de{sp}(?:empleo|trabajo)|inscribete",
    ),
    (
        "boletin|reserva|navegador|registrate|newsletter",
        r"registrate|reserva{sp}tu{sp}plaza|en{sp}tu{sp}navegador|boletin|newsletter",
    ),
)

_OUTREACH = (
    (
        "visto|perfil|escucha|cliente|revisado|atencion|localizado|interesado|encontrado|oportunidades",
        r"(?:visto|encontrado|revisado|llamado{sp}la{sp}atencion|interesado|localizado){sp}(?:\w{1,8}{sp}){0,2}(?:tu|su){sp}(?:perfil|cv|linkedin)|(?:tu|su){sp}perfil{gap}(?:llamado|interesante|encaja|linkedin)|escucha{sp}activa|(?:para|de){sp}(?:un|mi|nuestro|uno{sp}de{sp}nuestros){sp}(?:importante{sp})?clientes?|(?:abiert[oa]){sp}a{sp}(?:nuevas{sp})?oportunidades",
    ),
)

_SCAM = (
    ("whatsapp|telegram", r"(?:por|via|al){sp}(?:whatsapp|telegram)"),
    (
        "gana|gane|tramit|equipo|trabaja|registro|formacion|bancarios|inscripcion",
        r"datos{sp}bancarios|(?:pago|abonar|deposito|cuota){gap}(?:formacion|tramit\w{1,4}|registro|inscripcion|equipo)|gan(?:a|e|ar){sp}(?:hasta{sp})?\d{2,5}|trabaja{sp}desde{sp}casa",
    ),
)

_INTERVIEWER = (
    (
        "candidat|entrevista|evaluacion",
        r"(?:el|la|un|una|este|esta|nuestro){sp}candidat[oa]{sp}(?:\w{1,12}{sp}){0,2}(?:ha|es|sera|viene|para|que)|entrevista{sp}(?:con{sp}el|al|del){sp}candidat[oa]|ficha{sp}de{sp}evaluacion",
    ),
)

_CANDIDATE = (
    (
        "mi|acepto|empresa",
        r"mi{sp}(?:candidatura|cv|curriculum|entrevista|perfil|solicitud)|(?:su|vuestra){sp}empresa|acepto{sp}(?:la|su|vuestra){sp}oferta",
    ),
)

_WITHDRAWS = (
    ("retir", r"retir\w{1,5}{gap}(?:candidatura|proceso|solicitud)"),
    (
        "puesto|oferta|empresa|oportunidad",
        r"(?:acept\w{1,4}|firmad\w|decidido|elegido){gap}otr[oa]{sp}(?:oferta|puesto|empresa|oportunidad)",
    ),
    (
        "rechaz|declin|interesad",
        r"(?:declin\w{1,4}|rechaz\w{1,4}){gap}(?:oferta|propuesta|puesto)|ya{sp}no{sp}estoy{sp}interesad[oa]",
    ),
)

_AUTOMATIC = (
    ("automatic", r"(?:mensaje|correo|email|e-mail|respuesta){gap}automatic\w{1,6}|generad[oa]{sp}automaticamente"),
    ("conteste|responda|responder", r"no{sp}(?:respondas?|contestes?|conteste|responder){sp}(?:a{sp}este|este)"),
)

_ALIVE = (
    (
        "puesto|equipo|vacante|posicion|oportunidad",
        r"(?:gustaria|encantaria|queremos|podria|proponer\w{0,2}|hablar|encajar\w{0,3}|pensamos|consider\w{1,5}){gap}(?:para|de|sobre|en|por){gap}otr[oa]{sp}(?:puesto|posicion|vacante|equipo|oportunidad)",
    ),
)

_SLOTS = (
    (
        "que|elige|elija|estas|siguientes|disponibilidad",
        r"siguientes{sp}(?:fechas|horarios|opciones|franjas|huecos)|(?:tu|su){sp}disponibilidad|(?:una|alguna){sp}de{sp}(?:estas|las{sp}siguientes)|que{sp}(?:franja|horario|opcion|dia)|eli(?:ge|ja){sp}",
    ),
)

PHRASES = MeaningLanguage(
    code="es",
    common=frozenset(
        "el la los las de del y que en un una para con por no tu su te se es hola gracias estimado estimada saludos nos hemos ha como más al lo".split()
    ),
    macros=_MACROS,
    signals={
        "rejection": _REJECTION,
        "regret": _REGRET,
        "offer": _OFFER,
        "invitation": _INVITATION,
        "confirmed": _CONFIRMED,
        "next_step": _NEXT_STEP,
        "update": _UPDATE,
        "cancellation": _CANCELLATION,
        "acknowledgement": _ACKNOWLEDGEMENT,
        "commit": _COMMIT,
        "silence_means_no": _SILENCE,
        "ask": _ASK,
        "courtesy": _COURTESY,
        "conditional": _CONDITIONAL,
        "deadline": _DEADLINE,
        "job": _JOB,
        "job_hint": _JOB_HINT,
        "foreign": _FOREIGN,
        "advertising": _ADVERTISING,
        "outreach": _OUTREACH,
        "scam": _SCAM,
        "interviewer_side": _INTERVIEWER,
        "candidate_side": _CANDIDATE,
        "withdraws": _WITHDRAWS,
        "automatic": _AUTOMATIC,
        "alive": _ALIVE,
        "slots": _SLOTS,
    },
    informal=r"\b(?:[Tt]ú|[Tt]u|[Tt]us|[Tt]e|contigo|[Tt]i)\b",
    formal=r"\b(?:[Uu]sted|[Ll]e|[Ss]u|[Ss]us|Estimad[oa] (?:Sr|Sra|señor|señora))\b",
)
