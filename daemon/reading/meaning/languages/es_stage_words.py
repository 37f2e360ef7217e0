"""Spanish: the stages at the end of which they answer, and the lengths that count from them: words of patterns (see ``vocabulary``)."""

STAGE_WORDS = {
    "promises.starts_behind": r"empez\w{1,4}|empiez\w{1,3}|comenz\w{1,4}|comienz\w{1,3}|incorpor\w{1,5}",
    "told_days.of_that": r"despues(?! de)|mas tarde|siguientes?|posterior(?:es)?|a partir de (?:ese|este|entonces|esa|esta)(?: momento| dia| fecha)?|despues de (?:eso|ello|esa fecha|ese dia)|tras (?:ello|eso)",
    "told_days.of_a_day": r"(?:desde|tras|a partir de|despues de) (?:el |la |l[ao]s |su |tu )?(?:[\w-]{1,16},? ){0,4}(?:del? |el |\()?",
    "told_days.of_stage": r"(?:desde|tras|a partir de|despues de|siguientes a|posteriores a) (?:el |la |l[ao]s |su |tu |dicho |dicha )?(?:fecha de )?(?:cierre|fin del plazo|plazo|entrevistas?|reunion|prueba|examen|convocatoria)|(?:desde el|tras el|del) cierre",
    "told_days.stage": r"reune|reunen|reunion|decide|decidir\w{0,3}|decision|cierra|cierre|plazo|entrevistas?|comite|comision|direccion|tribunal|consejo|eleccion|deliber\w{1,5}|resuelve",
    "promises.answer_time": r"(?<!su\s)(?<!tu\s)(?:tiempo|plazo|periodo)s? (?:(?:estimado|medio|maximo|habitual|aproximado|previsto) )?(?:de |para (?:la )?)(?:respuesta|espera|contestacion|resolucion|decision|contacto)",
    "promises.answer_label": r"(?<!su\s)(?<!tu\s)(?:respuesta|decision|resultados?|resolucion|notificacion|comunicacion de resultados|publicacion de resultados|feedback)(?: (?!de su parte|por su parte)[\w-]{1,14}){0,4}",
    "promises.needless": r"(?:no hace falta|no es necesario|no tiene\w{0,1} (?:por )?que|no hay prisa|sin prisas?|no te sientas obligad\w|no necesit\w{1,3}) (?:que |para |en |por )?(?:nos |me )?(?:respond\w{1,4}|contest\w{1,4}|decid\w{1,4}|conteste|confirm\w{1,3}|llam\w{1,3}|responder\w{0,3}|contestar\w{0,3})?",
    "promises.kept_until": r"(?:conserv\w{2,5}|guard\w{2,5}|almacen\w{2,5}) (?:\w{1,12} ){0,5}(?:datos|cv|curriculum|expediente|candidatura|perfil)|(?:datos|cv|curriculum|candidatura|perfil) (?:\w{1,12} ){0,3}(?:conserv\w{2,4}|guard\w{2,4}|eliminad\w{2}|almacen\w{3,5})|(?:oferta|vacante|anuncio|enlace|portal) (?:\w{1,10} ){0,2}(?:permanece\w{0,2}|esta\w{0,2}|sigue) (?:\w{1,8} )?(?:publicad\w|abiert\w|activ\w|disponible)",
    "promises.only_told": r"(?:tenga|ten|tengan|tener) (?:por favor )?en cuenta|tome nota|ten presente|tenga presente|(?:rogamos|pedimos) (?:que )?(?:tenga|tengas|tome|espere|disculpe)|por favor,? (?:tenga|ten|espere|tome nota)",
    "promises.reader": r"de su parte",
    "promises.lasts": r"es de|sera de|suele ser de|son",
    "promises.about": r"aproximadamente|unos|unas|maximo|max\.|hasta|alrededor de",
    "promises.meets": r"reune|reunen|reunimos",
    "untouched.chosen_or_not": r"(?:seleccionad|elegid)\ws? o no|(?:tambien|incluid\ws) (?:l[ao]s|quienes) (?:que )?no",
}
