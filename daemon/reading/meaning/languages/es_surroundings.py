"""Spanish phrases: who writes about what."""

JOB = (
    (
        "candidatura|postula|candidat",
        r"(?:tu|su|la|una){sp}(?:\w{1,12}{sp})?candidatura|candidat[oa]s?|postulacion|postula\w{1,4}|candidatura",
    ),
    ("inscri", r"inscri(?:pcion|to|ta){sp}en{sp}(?:la|el|nuestr[oa]|una){sp}(?:oferta|vacante|proceso|puesto)"),
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

JOB_HINT = (
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

FOREIGN = (
    (
        "cuenta|poliza|seguro|credito|tarjeta|hipotec|prestamo",
        r"prestamo|hipotec\w{1,4}|(?:tarjeta{sp}de{sp})?credito|tarjeta{sp}(?:oro|visa|platino|de{sp}debito)|(?:tu|su){sp}seguro|poliza|cuenta{sp}(?:bancaria|corriente)",
    ),
    (
        "piso|vivienda|alquiler|inquilin|compañero|apartamento|inmobiliaria|arrendamiento",
        r"(?:el|del|un|tu|otro|su|este){sp}piso(?!{sp}\d)|piso{sp}(?:de|en|compartido)|alquiler|inquilin\w|vivienda|inmobiliaria|arrendamiento|apartamento|compañero{sp}de{sp}piso",
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
        r"descuentos?|ofertas?{sp}(?:especial|exclusiva|limitada|flash|del{sp}dia)(?:es|s)?|promocion(?:es)?(?!{sp}interna)|rebajas|\d{1,2}{sp}?%{sp}de|cupon",
    ),
    ("medic|clinica|dentista|paciente|hospital", r"(?:cita{sp})?medic[oa]|paciente|clinica|hospital|dentista"),
    (
        "socio|tutoria|adopcion|voluntari|proveedor|subvencion|licitacion|presupuesto",
        r"voluntari\w{1,4}|adopcion|subvencion|(?:nuevo|como){sp}socio|tutoria|presupuesto{sp}(?:para|de)|proveedor(?:es)?|licitacion",
    ),
)

ADVERTISING = (
    (
        "alerta|ofertas|empleos|vacantes|inscribete",
        r"(?:\d{1,4}{sp})?nuev[oa]s{sp}(?:ofertas|empleos|vacantes)|(?:ofertas|empleos|vacantes){sp}(?:para{sp}ti|que{sp}encajan|recomendad[oa]s|similares|de{sp}empleo{sp}(?:en|para))|alertas?{sp}de{sp}(?:empleo|trabajo)|inscribete",
    ),
    (
        "boletin|reserva|navegador|registrate|newsletter",
        r"registrate|reserva{sp}tu{sp}plaza|en{sp}tu{sp}navegador|boletin|newsletter",
    ),
)

OUTREACH = (
    (
        "visto|perfil|escucha|cliente|revisado|atencion|localizado|interesado|encontrado|oportunidades",
        r"(?:visto|encontrado|revisado|llamado{sp}la{sp}atencion|interesado|localizado){sp}(?:\w{1,8}{sp}){0,2}(?:tu|su){sp}(?:perfil|cv|linkedin)|(?:tu|su){sp}perfil{gap}(?:llamado|interesante|encaja|linkedin)|escucha{sp}activa|(?:para|de){sp}(?:un|mi|nuestro|uno{sp}de{sp}nuestros){sp}(?:importante{sp})?clientes?|(?:abiert[oa]){sp}a{sp}(?:nuevas{sp})?oportunidades",
    ),
)

SCAM = (
    ("whatsapp|telegram", r"(?:por|via|al){sp}telegram|whatsapp[^.!?;]{0,40}[+\d(][\d ()-]{6}"),
    (
        "gana|gane|tramit|equipo|trabaja|registro|formacion|bancarios|inscripcion",
        r"datos{sp}bancarios|(?:pago|abonar|deposito|cuota){gap}(?:formacion|tramit\w{1,4}|registro|inscripcion|equipo)|gan(?:a|e|ar){sp}(?:hasta{sp})?\d{2,5}|trabaja{sp}desde{sp}casa",
    ),
)

INTERVIEWER = (
    (
        "candidat|entrevista|evaluacion",
        r"(?:el|la|un|una|este|esta|nuestro){sp}candidat[oa]{sp}(?:\w{1,12}{sp}){0,2}(?:ha|es|sera|viene|para|que)|entrevista{sp}(?:con{sp}el|al|del){sp}candidat[oa]|ficha{sp}de{sp}evaluacion",
    ),
)

CANDIDATE = (
    (
        "mi|acepto|empresa",
        r"mi{sp}(?:candidatura|cv|curriculum|entrevista|perfil|solicitud)|(?:su|vuestra){sp}empresa|acepto{sp}(?:la|su|vuestra){sp}oferta",
    ),
)

WITHDRAWS = (
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

AUTOMATIC = (
    ("automatic", r"(?:mensaje|correo|email|e-mail|respuesta){gap}automatic\w{1,6}|generad[oa]{sp}automaticamente"),
    ("conteste|responda|responder", r"no{sp}(?:respondas?|contestes?|conteste|responder){sp}(?:a{sp}este|este)"),
)
