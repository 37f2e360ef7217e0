"""Spanish phrases of short replies: what says it only where the conversation itself tells what it is about."""

REJECTION = (
    (
        "no",
        r"(?:gracias|agradezco|agradecemos){gap}(?:interes|candidatura|tiempo|solicitud|visita|venir|presentar\w{0,3}|entrevista|postular\w{0,3}){gap}pero,?{sp}(?:\w{1,10},?{sp}){0,4}no(?={sp}?[.,!;]|$)",
    ),
    (
        "que",
        r"(?:va{sp}a{sp}ser|me{sp}temo|respuesta{sp}es|tiene{sp}que{sp}ser){sp}que{sp}no(?={sp}?[.,!;:]|$)",
    ),
    (
        "alguien|candidat|otr|persona",
        r"(?:elegido|escogido|cogido|contratado|seleccionado|quedado{sp}con|decidido{sp}por|decantado{sp}por|optado{sp}por|apostado{sp}por|ido{sp}con|seguimos{sp}con|vamos{sp}con|quedamos{sp}con|sido{sp}para|dado{sp}a|preferido|tenemos{sp}a|encontrado{sp}a){sp}(?:\w{1,8}{sp}){0,2}(?:otr[oa](?:{sp}(?:{people}|persona|perfil))?|alguien(?:{sp}(?:mas|de{sp}dentro|intern[oa]))?|una{sp}persona{sp}(?:de{sp}dentro|interna)|un{sp}candidat[oa]{sp}intern[oa])",
    ),
    (
        "no|negativ|rechaz",
        r"(?<!no )(?:es|sera|ha{sp}sido|fue){sp}(?:\w{1,12}{sp}){0,2}(?:un{sp}no|que{sp}no|negativ[oa])(?={sp}?[.,!;]|$|{sp}(?:por|esta|de))|(?:esta{sp}vez|en{sp}esta{sp}ocasion){sp}(?:\w{1,6}{sp})?no(?={sp}?[.,!]|{sp}(?:ha{sp}podido|pudo|podra|te|le|es|sera))",
    ),
    (
        "segui|sigues|adelante|continu|avanz|contar",
        r"no{sp}(?:\w{1,10}{sp}){0,4}(?:seguir(?:emos|an)?|segui(?:mos|ra)|sigues|adelante|continua\w{0,5}|avanza\w{0,5}|contar{sp}con|contaremos)(?!{gap}hasta)",
    ),
    (
        "salido|salio|podido|posible|elegid|seleccionad|cogido|escogid",
        r"no{sp}(?:\w{1,8}{sp}){0,3}(?:salido|salio|(?:ha{sp}|sido{sp}){0,2}posible(?={sp}?[.,!]|{sp}esta)|podido{sp}ser|elegid[oa]|seleccionad[oa]|cogido|escogid[oa])(?!{gap}(?:{day}|llamar))",
    ),
    (
        "cubiert|ocupad|congelad|cancelad|cerrad|paralizad",
        r"(?:{role}|contratacion(?:es)?|presupuesto|lo|la){sp}(?:\w{1,10}{sp}){0,2}?(?:ya{sp})?(?:esta|estan|ha{sp}sido|han{sp}sido|ha{sp}quedado|se{sp}ha|fue|hemos){sp}(?:\w{1,8}{sp}){0,2}(?:cubiert[oa]|ocupad[oa]|congelad[oa]s?|cancelad[oa]s?|cerrad[oa]s?|paralizad[oa]s?)",
    ),
    ("suerte|exito|mejor", r"(?:mucha{sp}suerte|suerte|exitos?|lo{sp}mejor){gap}(?:busqueda|futuro|carrera|proceso|proximos)"),
    ("decidido|decision|hemos", r"(?:decidido|decision{sp}de|hemos{sp}acordado){sp}no{sp}(?!esperar)"),
    ("noticias", r"no{sp}(?:tengo|tenemos|traigo|son){sp}(?:muy{sp})?(?:buenas|las{sp}mejores){sp}noticias"),
)

OFFER = (
    (
        "contrato|oferta|propuesta",
        r"(?:adjunt\w{1,4}|aqui{sp}(?:tienes|esta|va)|te{sp}(?:envio|mando|paso)|le{sp}(?:envio|mando)){gap}(?:el{sp}contrato|la{sp}oferta|tu{sp}oferta|la{sp}propuesta|su{sp}oferta|tu{sp}contrato|una{sp}oferta)|(?:contrato|oferta){sp}(?:va{sp}|esta{sp}){1,2}(?:adjunt[oa]|list[oa])|(?:hacerte|hacerle|haceros|hacemos|haremos|vamos{sp}a{sp}hacer(?:te|le)?){sp}(?:\w{1,6}{sp})?(?:una{sp})?oferta",
    ),
    (
        "equip|bordo|bienvenid|contigo|tenerte|tenerle|unas|formes|incorpor|contrata|usted|elegid|cogid|puesto|seleccionad|dentro|contratad",
        r"bienvenid[oa](?:{sp}(?:al|a{sp}bordo)|{sp}?[.!])|(?:nos{sp}(?:encantaria|gustaria|quedamos)|queremos){sp}(?:\w{1,8}{sp}){0,2}(?:(?:tenerte(?!{sp}(?:aqui|por{sp}aqui|el{sp}))|contar{sp}contigo|que{sp}te{sp}unas|que{sp}formes|incorporarte|tenerle|contar{sp}con{sp}usted|contratarte)(?:{gap}equipo)?|contigo)|el{sp}puesto{sp}es{sp}(?:tuyo|suyo)|(?:has|ha){sp}sido{sp}(?:elegid[oa]|seleccionad[oa])(?!{gap}no{sp})(?!(?:\([oa]\))?{sp}(?:para|en|a){sp}(?:\w{1,10}{sp}){0,2}(?:siguiente|proxim[oa]|primera|segunda|ultima|fase|etapa|ronda|entrevista|prueba|continuar|avanzar|seguir|pasar)(?!\w))|te{sp}hemos{sp}(?:elegido|escogido|seleccionado)|(?:estas|esta){sp}(?:dentro|contratad[oa])",
    ),
    ("si", r"es{sp}(?:un{sp}(?:gran{sp})?|que{sp})si(?={sp}?[.,!])"),
)

INVITATION = (
    (
        "esta|podemos|podria|puede|quieres|tendria|tiene",
        r"(?:puedes|podrias|puede|podria|podemos|podriamos|tienes|tiene|tendrias|tendria|estas|esta|estarias|estaria|quieres)[^.!?;]{0,50}(?:hablar|llamarte|llamarle|reunir\w{1,4}|charlar|vernos|quedar|venir|pasarte|libre|disponible|tiempo|hueco|un{sp}rato|disponibilidad|una{sp}llamada|una{sp}reunion)(?=[^.!;]{0,80}\?)",
    ),
    (
        "cuando|dia|hora|como|puedes|puede|podria|bien",
        r"(?:puedes|puede|podrias|podria){sp}(?:el{sp})?{day}(?=[^.!;]{0,40}\?)|(?:te|le|os){sp}(?:va|viene|vendria|iria){sp}bien(?=[^.!;]{0,60}\?)|(?:cuando|que{sp}(?:dia|hora|dias)|a{sp}que{sp}hora|como){sp}(?:\w{1,8}{sp}){0,3}(?:vien\w{1,3}|(?:puedes|puede|podrias|podria)(?={sp}?\?|{sp}(?:hablar|venir|pasar|quedar))|conviene|encaja|disponible|libre|hablar|hablamos|vernos)(?=[^.!;]{0,60}\?)",
    ),
    (
        "conocer|verte|volver|hablar|hablamos|charlar|quedar|quedamos|vemos|pasado|invitarte|reunirnos|entrevista|ronda|fase|reunion",
        r"(?:gustaria|encantaria|queremos|querria|quisiera|quisieramos){gap}(?:conocerte|conocerle|verte|volver{sp}a|hablar|charlar|quedar|invitarte|reunirnos)|(?:segunda|otra|siguiente){sp}(?:entrevista|ronda|fase|reunion){gap}(?:\?|cuando|disponib\w{1,8})|has{sp}pasado{sp}a|(?:hablamos|quedamos|nos{sp}vemos){sp}(?:el{sp})?(?:{day}|manana)(?=[^.!;]{0,40}\?)",
    ),
)

NEXT_STEP = (
    (
        "envi|facilit|falta|favor|mand|necesit|pasa|podria|puede",
        r"(?:envi\w{1,5}|mand\w{1,5}|pas(?:ar|as|arme|arnos|anos|ame)|necesit\w{1,5}|faltan?|puedes|podrias?|puede|por{sp}favor|facilit\w{1,5}){gap}(?:referencias?|documentacion|documentos?|titulos?|certificad\w{1,2}|expectativas|pretensiones|preaviso|portfolio|portafolio|cv|curriculum|dni|nie|permiso|formulario|ejercicio|prueba|direccion|numero{sp}de{sp}cuenta|github|contrato{sp}firmado)",
    ),
    (
        "salari|preaviso|empezar|incorpora|referencias|ofertas|expectativas|pretensiones|interesad",
        r"(?:cual\w{0,2}|cuando|cuanto|tienes|tiene|podrias|podria|que|desde{sp}cuando){gap}(?:salari\w{1,4}|preaviso|empezar|incorpora\w{1,5}|referencias|otras{sp}ofertas|expectativas|pretensiones)(?=[^.!;]{0,60}\?)|(?:sigues|sigue|estas|esta){sp}(?:\w{1,8}{sp})?interesad[oa](?=[^.!;]{0,60}\?)",
    ),
    (
        "prueba|ejercicio|caso|paso|reto",
        r"(?:adjunt\w{1,3}|te{sp}(?:envio|mando|paso)|aqui){gap}(?:la{sp}prueba|el{sp}ejercicio|el{sp}caso|el{sp}reto|prueba{sp}tecnica)|siguiente{sp}paso{sp}(?:es|sera|seria|:)",
    ),
)

UPDATE = (
    (
        "movemos|cambiamos|pasamos|aplazamos|posponemos|reagendamos",
        r"(?:movemos|cambiamos|pasamos|aplazamos|posponemos|reagendamos)(?=[^.!;]{0,40}\?)",
    ),
    (
        "adelanta|aplaza|cambia|movemos|mover|pasa|pospone|reprograma|retrasa",
        r"(?:mover|movemos|cambi(?:ar|amos)|aplaz(?:ar|amos)|pospon(?:er|emos)|retras(?:ar|amos)|adelant(?:ar|amos)|pas(?:ar|amos)|reprogram(?:ar|amos))(?:la|lo)?{sp}(?:\w{1,10}{sp}){0,4}(?:{talk}|la{sp}hora|el{sp}dia|la{sp}fecha|al?{sp}(?:{day}|otro|la{sp}semana|las{sp}\d)|para{sp}(?:el|otro|la)|(?:una|media){sp}hora)",
    ),
    (
        "mejor|otro|otra|enferm|mal|tarde|retraso|vez|lugar|solap",
        r"(?:mejor{sp}(?:el{sp})?{day}(?!{sp}o{sp}(?:el{sp})?{day})|otr[oa]{sp}(?:dia|hora|momento|fecha))|(?:estoy|esta|me{sp}encuentro){sp}(?:\w{1,6}{sp})?(?:enferm[oa]|mal[oa]?(?={sp}?[.,]))|(?:llego|llegare|voy|ire){sp}(?:\w{1,6}{sp}){0,2}(?:tarde|con{sp}retraso)|en{sp}(?:vez|lugar){sp}de(?:l)?{sp}{day}|se{sp}me{sp}solapa",
    ),
    (
        "no",
        r"no{sp}(?:puedo|podre|podra|podemos|podremos|llego|llegamos|estare){sp}(?:\w{1,10}{sp}){0,4}(?:{day}|{talk}|a{sp}esa{sp}hora|ese{sp}dia|manana)|(?:{day}){sp}(?:\w{1,8}{sp}){0,3}no{sp}(?:me{sp}|nos{sp})?(?:viene|va|puedo|podemos|encaja|cuadra|es{sp}posible)",
    ),
)

CANCELLATION = (
    (
        "cancel|anul|suspend",
        r"(?:tengo{sp}que|tenemos{sp}que|debo|hay{sp}que|he{sp}de){sp}(?:cancelar|anular|suspender)|{talk}(?:{sp}\w{1,10}){0,4}{sp}(?:esta|queda|se|ha{sp}sido){sp}(?:cancel\w{1,4}|anul\w{1,4}|suspend\w{1,4})",
    ),
)

COMMIT = (
    (
        "noticias|respuesta|decision|mas|algo|novedades|feedback",
        r"(?:(?:mas|una|la|nuestra|alguna){sp})?(?:noticias|respuesta|decision|mas|algo|novedades|feedback){sp}(?:(?:de{sp}nuestra{sp}parte|sobre{sp}esto|al{sp}respecto|estara|sera|a){sp}){0,3}(?:antes|el{sp}(?:{day}|\d)|manana|esta{sp}semana|la{sp}(?:semana|proxima)|a{sp}(?:finales|principios|mediados)|en{sp}(?:un|dos|tres|unos|los|\d)|para{sp}el|hasta)",
    ),
    (
        "avisamos|avisare|aviso|confirmamos|confirmaremos|confirmo|contamos|contare|decide|decidimos|decimos|digo|dire|escribimos|escribire|escribo|llamamos|llamare|llamo|respondemos|respondo|reune|reunimos|sabre",
        r"(?:te|le|os|nos|lo|se)?{sp}?(?:digo|decimos|diremos|dire|contamos|contare|aviso|avisamos|avisare|avisaremos|escribo|escribimos|escribire|llamo|llamamos|llamare|llamaremos|sabremos|sabre|decidimos|decidiremos|decide|confirmo|confirmamos|confirmaremos|reunimos|reune|respondo|respondemos)",
    ),
    (
        "esperando|hasta|paciencia|pendiente",
        r"paciencia|(?:dame|danos|deme|denos){gap}hasta|(?:estamos|estoy){sp}(?:esperando|pendientes?)",
    ),
)

PRIVATE = (
    (
        "cena|fiesta|boda|cumpleanos|ninos|hijos|excursion|cerveza|concierto|cine|mujer|marido|hermana|hermano|madre|padre|hija|hijo|perro|gato|jardin|barbacoa|futbol",
        r"cena|fiesta|boda|cumpleanos|ninos|hijos|excursion|cerveza|concierto|cine|mujer|marido|hermana|hermano|madre|padre|hija|hijo|perro|gato|jardin|barbacoa|futbol",
    ),
)

REPLIES = {
    "private": PRIVATE,
    "rejection": REJECTION,
    "offer": OFFER,
    "invitation": INVITATION,
    "next_step": NEXT_STEP,
    "update": UPDATE,
    "cancellation": CANCELLATION,
    "commit": COMMIT,
}
