"""Spanish phrases: what is asked, arranged and promised."""

INVITATION = (
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

CONFIRMED = (
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

NEXT_STEP = (
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

SLOTS = (
    (
        "que|elige|elija|estas|siguientes|disponibilidad",
        r"siguientes{sp}(?:fechas|horarios|opciones|franjas|huecos)|(?:tu|su){sp}disponibilidad|(?:una|alguna){sp}de{sp}(?:estas|las{sp}siguientes)|que{sp}(?:franja|horario|opcion|dia)|eli(?:ge|ja){sp}",
    ),
)

ASK = (
    ("?", r"(?:[^\s.!?][^.!?]{0,200})\?(?=[\"')\]]{0,2}(?:\s|$))"),
    (
        "favor|ruego|rogamos",
        r"(?:por{sp}favor|rogamos|ruego|favor{sp}de),?{sp}(?:que{sp})?(?:\w{1,14}{sp}){0,4}?(?:confirm\w{1,5}|indi\w{1,7}|envi\w{1,6}|respon\w{1,5}|elij\w{1,3}|elig\w{1,3}|eleg\w{1,3}|complet\w{1,5}|rellen\w{1,4}|reserv\w{1,4}|selecc\w{1,8}|firm\w{1,4}|avis\w{1,5}|haz\w{0,3}|diga\w{0,3}|dime|dinos|escog\w{1,3}|llam\w{1,5}|hagan\w{0,3}|llega|accede\w{0,2}|pulsa|mand\w{1,5}|trae\w{0,3}|traig\w{1,3}|manda\w{0,4}|adjunt\w{1,4}|facilit\w{1,5})|(?:confirm\w{1,5}|envi\w{1,6}|respon\w{1,5}|mand\w{1,5}|avis\w{1,5}|rellen\w{1,4}|firm\w{1,4}|llam\w{1,5}|dime|dinos)[^.!?;]{0,60}por{sp}favor",
    ),
    (
        "dime|elige|dinos|saber|espera|escoge|digame|avisame|diganos|reserva|quedamos|avisanos|selecciona|confirmame|confirmanos|enviame|envianos|mandame|mandanos|llamame|cuentame|cuentanos|pasame|pasanos|respondeme|recuerdame|contestame|avisad|enviadnos",
        r"dime|dinos|diganos|digame|avisame|avisanos|hazn?o?s?m?e?{sp}saber|confirmame|confirmanos|enviame|envianos|mandame|mandanos|llamame|cuentame|cuentanos|pasame|pasanos|respondeme|recuerdame|contestame|avisad|enviadnos|(?:elige|escoge|reserva|selecciona){gap}(?:fecha|hora|horario|hueco|franja|cita|enlace)|(?:quedo|quedamos){sp}a{sp}la{sp}espera{sp}de{sp}(?:tu|su|la){sp}(?:confirmacion|documentacion|decision|disponibilidad)|esperamos?{sp}(?:tu|su){sp}(?:respuesta|confirmacion|decision)",
    ),
    (
        "estaria|falta|necesitamos|necesitaria|necesito|saber|seria|vendria",
        r"(?:necesito|necesitamos|necesitariamos|necesitaria|nos{sp}falta\w{0,1}|me{sp}falta\w{0,1}|falta){sp}(?:que{sp}|tambien{sp}|todavia{sp}|aun{sp}|solo{sp}){0,2}(?:tu|tus|su|sus|un|una|dos|nos|me|el|la|los|las)(?!{sp}(?:\w{1,10}{sp})?(?:dias?|semanas?|tiempo|momento))|(?:estaria|seria|vendria){sp}(?:\w{1,8}{sp})?(?:bien|genial|util|perfecto|ideal){sp}(?:que|si){sp}(?:nos|me|pudieras|puedes|pudiera)|(?:gustaria|querria){sp}saber{sp}(?:si|cuando|como|que|cual)",
    ),
)

COURTESY = (
    (
        "dud|necesit|pregunta|consulta|cualquier|disposicion",
        r"(?:no{sp}dud\w{1,3}|cualquier{sp}(?:duda|pregunta|consulta|cosa)|a{sp}(?:tu|su|vuestra){sp}(?:entera{sp})?disposicion|(?:si|tienes|tiene|alguna){gap}(?:dudas?|preguntas?|consultas?|necesit\w{1,3}))",
    ),
    (
        "visit|consult|descubr|inscrib|siguenos",
        r"(?:siguenos|visit\w{1,4}|consult\w{1,3}|descubr\w{1,3}|inscrib\w{1,4}){gap}(?:web|ofertas|redes|linkedin|pagina|portal)",
    ),
    ("contest|falta|respond", r"no{sp}(?:respond\w{1,3}|contest\w{1,3})|no{sp}hace{sp}falta"),
    (
        "buen|como|disculpas|espero|paciencia|que",
        r"como{sp}(?:estas|esta|te{sp}va|va{sp}todo)|que{sp}tal(?={sp}?(?:[?,]|estas|todo|el{sp}fin|te{sp}va|fue|ha))|espero{sp}que|paciencia|buen{sp}fin|(?:acept\w{1,3}{sp})?(?:mis|nuestras){sp}disculpas",
    ),
)

DEADLINE = (
    (
        "debe|valid|digas|hasta|envie|favor|firma|envia|firme|indice|indica|limite|expira|caduca|rogamos|completa|decision|responda|responde|complete|respuesta|disponible",
        r"por{sp}favor|rogamos|fecha{sp}limite|deb(?:es|e){sp}|tien(?:es|e){sp}(?:de{sp}plazo{sp})?hasta|valid[oa]{sp}hasta|caduca|expira|(?:confirm|indic|envi|respond|firm|complet)(?:a|e|anos|enos|ame|eme|ar)(?:te|nos)?|(?:tu|su){sp}(?:respuesta|confirmacion|decision)|disponible{sp}hasta|nos{sp}digas|me{sp}digas",
    ),
    (
        "inicio|empezar|comienzo|incorporacion",
        r"(?:fecha{sp}de{sp})?incorporacion|fecha{sp}de{sp}inicio|comienzo|empezar(?:ias|as)?|inicio{sp}(?:del{sp}contrato|previsto)",
    ),
)

COMMIT = (
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

SILENCE = (
    (
        "plazo|usted|contigo|ausencia|noticias|contacto|respuesta",
        r"(?:si{sp})?no{sp}(?:has{sp}|ha{sp}|hemos{sp})?(?:recib\w{1,5}|tien\w{1,3}|contactad\w|contactamos|respond\w{1,5}|nos{sp}(?:hemos{sp}puesto|ponemos)){gap}(?:noticias|respuesta|contacto|contigo|usted|plazo)|sin{sp}(?:noticias|respuesta)|ausencia{sp}de{sp}(?:respuesta|noticias)",
    ),
)

CONDITIONAL = (
    (
        "si|solo|caso|salvo|unicamente",
        r"(?<!importa )(?<!importaria )(?<!un )(?<!el )(?<!que )si(?!{sp}bien)|en{sp}(?:el{sp})?caso{sp}de|siempre{sp}que|unicamente|solo|salvo",
    ),
    (
        "podria|personas|perfiles|candidatos|candidaturas",
        r"(?:candidatos|personas|perfiles|candidaturas){sp}(?:que|no)|podrian?(?!{sp}(?:\w{1,10}{sp})?(?:envi|mand|facilit|indic|confirm|ven|dec|pas|acerc|llam|proporcion|adjunt|complet|rellen|dar|eleg|reserv|tra)\w{0,9})",
    ),
)
