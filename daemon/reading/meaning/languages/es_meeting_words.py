"""Spanish words of a meeting with an applicant, and of what else a day and an hour may be told of; written folded."""

MEETING_WORDS = {
    "appointed.meets": (
        r"recog\w{1,5}|acerqu\w{1,4}|"
        r"ven(?:ir|ga|gas)?|pasa(?:r|te|rte)?|pase|pasarse|acerc\w{1,6}|visit\w{1,4}|conoc\w{1,7}|ver(?:te|le|la|lo|nos|se)?|vemos|"
        r"veamos|encuentr\w{1,4}|habl\w{1,6}|charl\w{1,6}|convers\w{1,7}|entrevist\w{1,5}|cita(?:do|da|r|mos)?|llam\w{1,6}|"
        r"videollamada|teams|zoom|prueba|jornada|esper\w{1,5}|recib\w{1,6}|atend\w{1,5}|present\w{1,6}|acud\w{1,4}|convoc\w{1,5}|"
        r"invit\w{1,6}|reunir\w{0,3}|reunion|comer|comida|cafe|hueco|agenda|agendad\w|reserv\w{1,5}|programad\w|plan|panel|"
        r"tendra lugar|estaremos|estara[ns]?|seremos|empezamos|ensen\w{1,5}|acompan\w{1,6}|junt\w{1,4}|quedamos|queda|puedes|puede|"
        r"iras|bien|esta(?:r|te|e)"
    ),
    "appointed.other": (
        r"justo despues|nada mas terminar|hablo con (?:la|el|mi)|"
        r"public\w{1,5}|turno de (?:manana|tarde|noche)|tren\b|vuelo|vuelve|vuelvo|regresa|se reune|acceso|contrasena|ordenador|portatil|equipo informatico|empieza a trabajar|empiezas|"
        r"l[oa]s candidat\w{1,2}|aspirantes|el candidato|la candidata(?!\w)|"
        r"incorporacion|primer dia|contrato|firm\w{1,5}|plazo|fecha limite|cierr\w{1,3}|vence\w{0,1}|(?<!\d )(?<!h )hasta|antes del|a mas tardar|"
        r"registrad\w|subir|suba|complet\w{1,5}|rellen\w{1,4}|portal|mantenimiento|webinar|puertas abiertas|sesion informativa|"
        r"feria|formacion|curso|boletin|entreg\w{1,4}|paquete|vacaciones|ausente|fuera de la oficina|localizable|horario\w{0,1}|"
        r"abiert\w{1,2}|decision|decid\w{1,6}|resultado\w{0,1}|respuesta|noticias|avis\w{1,5}|"
        r"otr[oa]s (?:candidat\w{1,3}|personas|aspirantes)|referencias|reconocimiento medico|oferta|valid\w|test en linea|"
        r"prueba en linea|automatic\w{1,6}|cancelad\w|alumni|mentor\w{0,3}"
    ),
    "appointed.none": r"no es una entrevista(?! formal)|ningun proceso de seleccion|nada que ver con (?:un|el) proceso",
    "moments.cannot": r"no (?:puedo|podemos|podre|podra|podran|puede|puedes|estare|estara|estaremos|esta|estoy|tengo|llego|llegamos)(?: \w{1,12}){0,3}",
    "moments.cannot_then": r"(?:esta|estara|estoy) (?:enferm\w|ocupad\w|de baja)|(?:ya )?no (?:esta|puedo|podemos|puede)",
    "moments.not_at": r"ya no|no sera",
    "moments.not_at_joint": r"a las",
    "untouched.absent": r"no (?:asistira|estara presente|podra (?:estar|asistir|acompan\w{1,6}))",
    "appointed.never": r"(?:comunicar\w{0,4}|dar\w{0,2}|decir\w{0,2}|informar\w{0,4})(?: \w{1,8}){0,2} (?:el resultado|la decision|nuestra decision|una respuesta|del resultado)|con (?:la|una|el) (?:decision|respuesta|resultado)|firmar\w{0,2}|firma\b|contrato|primer dia|otros candidatos|otras candidatas|reconocimiento medico|plazo",
}
