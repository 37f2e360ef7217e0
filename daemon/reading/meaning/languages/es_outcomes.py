"""Spanish phrases: what was decided."""

REJECTION = (
    (
        "pasar|optado|seguir|avanzar|elegido|escogido|continuar|seleccionado",
        r"(?:continuar|avanzar|seguir|elegido|seleccionado|optado|escogido){sp}(?:\w{1,10}{sp}){0,3}{people}{sp}(?:que|cuy[oa]|con|mas)|no{sp}(?:continuara?s?|avanzara?s?|seguira?s?|pasara?s?){sp}(?:en|a|con)",
    ),
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

OFFER = (
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
        r"bienvenid[oa]{sp}(?:al{sp}equipo|a{sp}bordo)|(?:queremos|nos{sp}gustaria|nos{sp}encantaria){gap}(?:que{sp})?(?:formes|formase|forme|unas|una|incorpores|incorpore){gap}(?:equipo|parte)|puesto{sp}es{sp}tuyo|(?:has|ha){sp}sido{sp}(?:la{sp}persona{sp})?(?:seleccionad[oa]|elegid[oa])(?:\([oa]\))?{sp}para{sp}(?:(?:el|la)(?!{sp}(?:\w{1,10}{sp})?(?:siguiente|proxim[oa]|primera|segunda|fase|etapa|ronda|entrevista|prueba|proceso)(?!\w))|ocupar|cubrir|unir(?:te|se)|incorporar(?:te|se)|formar{sp}parte)",
    ),
    ("sueldo|salario|retribucion", r"(?:salario|retribucion|sueldo){sp}(?:bruto{sp}|anual{sp}|fijo{sp}){0,3}(?:de|es|sera|:)"),
)

ACKNOWLEDGEMENT = (
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

ALIVE = (
    (
        "puesto|equipo|vacante|posicion|oportunidad",
        r"(?:gustaria|encantaria|queremos|podria|proponer\w{0,2}|hablar|encajar\w{0,3}|pensamos|consider\w{1,5}){gap}(?:para|de|sobre|en|por){gap}otr[oa]{sp}(?:puesto|posicion|vacante|equipo|oportunidad)",
    ),
)

CANCELLATION = (
    (
        "cancel|anul|suspend",
        r"{interview}[^.!?;\n]{0,120}?(?:cancel\w{1,4}|anul\w{1,4}|suspend\w{1,4})|(?:cancel\w{1,6}|anul\w{1,6}|suspend\w{1,4}){gap}{interview}",
    ),
)

UPDATE = (
    (
        "nuev|mover|aplaz|movid|cambi|pospon|retras|adelant|pospuest|reprogram",
        r"{interview}{gap}(?:reprogram\w{1,5}|aplaz\w{1,4}|pospon\w{1,4}|pospuest\w|cambi\w{1,4}|adelant\w{1,4}|retras\w{1,4}|mover|movid\w)|(?:reprogram\w{1,5}|aplaz\w{1,4}|pospon\w{1,4}|mover|cambi\w{1,4}|adelantar|retrasar){gap}{interview}|nuev[oa]{sp}(?:fecha|horario|hora)|cambio{sp}de{sp}(?:hora|fecha|horario)",
    ),
    (
        "puedo|podre|seria|podra|podria|podemos|surgido|imprevisto",
        r"imprevisto|(?:ha|me{sp}ha){sp}surgido|(?:podriamos|podemos|podria|seria){gap}(?:en{sp}vez|en{sp}lugar{sp}de|mejor)|no{sp}(?:puedo|podre|podra|podremos){sp}(?:asistir|hacer|tener|estar|atender)",
    ),
)
