"""Spanish phrases as plain lines (see ``wordings``): what was decided."""

OUTCOME_LINES = {
    "rejection": """
        (declar*) (desiert*|nul*) (el|la|los)? (concurso|convocatoria|proceso|plaza|puesto|busqueda)?
        (ninguno|ninguna) de (los|las) (postulantes|candidat*|aspirantes|participantes) (reun*|cumpl*|alcanz*|super*)
        no (poder|podemos|podremos|nos es posible) (atender|aceptar|considerar|acceder a) (tu|su|favorablemente)? _ (solicitud|candidatura|peticion)
        (continuaremos|seguiremos|avanzaremos|continuamos|seguimos|avanzamos|proseguiremos) _ con (otr*|los demas|aquell*|las personas|los candidatos)
        (congel*|suspend*|freno|frenaron|frenado|paro|pararon|parado|paraliz*|cancel*) (todas)? (las|la|el) (contratacion*|incorporacion*|busqueda|vacante|proceso|posicion)
        (posicion|busqueda|vacante|puesto|proceso|plaza) ... se (nos)? (cayo|cancelo|freno|suspendio|congelo|cerro|anulo|dio de baja)
        (excluid*|no admitid*|no apt*) (del|de la|por|en la|en el)
        (una mala noticia|dar una mala|malas noticias)
        (has quedado|ha quedado|quedaste|quedo) (segund*|tercer*)
        persona (elegida|seleccionada|escogida|finalmente elegida|finalmente seleccionada) (tenia|tiene|contaba|cuenta|cumplia|es|era|posee|aporta)
        (plazas|puestos|vacantes|practicas|becas|cupos) ... (asignad*|ocupad*|cubiert*|completas|completos|adjudicad*|agotad*|llen*|cogid*)
        (hubiera|habria|hubiese|hubieramos|habriamos|hubiesemos|encantaria|gustaria) (gustado)? (poder)? (dar*|traer*|escribir*|tener) (con)? (mejores|buenas|otras|otra) (noticia|noticias)
        (decision|eleccion|resultado) (final)? (ha sido|fue|es) (otra|otro|diferente|distinta|negativ*|desfavorable)
        (esta vez|al final|finalmente|lamentablemente|desgraciadamente|por desgracia)? no (ha podido|pudo|va a poder|podra) ser
        (inclinado|decantado|decidido|optado|inclinamos|decantamos|decidimos|optamos|inclino|decanto|opto) (finalmente|al final)? por (un|una|el|la|otro|otra|otros|otras|alguien|aquell*|quien*|perfiles|candidat*) _ (candidat*|persona*|perfil*|companer*|chic*|aspirante*|con|que|mas)
        (vacante|plaza|puesto|posicion|proceso|oferta|convocatoria) (queda|quedo|ha quedado|quedara) (sin efecto|desiert*|anulad*|cancelad*|suspendid*|cerrad*|cubiert*|vacante)
        (decidido|decidio|decidieron|decidimos) (cancelar|parar|congelar|suspender|anular|paralizar|cerrar|posponer|no cubrir|no continuar|no seguir) (con)? (la|el|esta|este|tu|su)? (busqueda|vacante|proceso|puesto|contratacion|seleccion|plaza|oferta)
        (congelado|congelaron|paralizado|suspendido|congelada|paralizada|suspendida|frenado|parado) (las|la|todas las|el)? (contratacion|contrataciones|incorporaciones|seleccion|vacante)
        (cliente|empresa|equipo|jefe|jefa|direccion|responsable) no (te|le) (ve|ven|vio|vieron|considera|consideran) (para|en|como|encaj*|adecuad*|del todo|muy)
        (que|cuales) no (se encuentra|se encuentran|esta|figura) (la|el|usted|tu|su) (suya|suyo|tuya|tuyo|candidatura|perfil)?
        (decidimos|decidio|decidieron|vamos|va|van|decidido|opto|elegimos|preferimos|quiere|quieren) (a)? (ir|irnos|irse|seguir|avanzar|quedarnos|quedarse|tirar|apostar|continuar) (adelante)? (con|por) (alguien|otro|otra|un|una|otros|otras|el otro|la otra|los|quien)
        no (cogemos|contratamos|necesitamos|buscamos|aceptamos|admitimos|tomamos|recibimos) (becari*|en practicas|practicas|personal|a nadie|gente|mas|estudiantes|alumn*)
        no (has|ha|han|habeis) (superado|pasado|aprobado|alcanzado|llegado a) (la|el|las|los|el minimo|al) _ (prueba*|test|fase|corte|entrevista|examen|proceso|nota|puntuacion|siguiente|final)
        no (ha sido|has sido|fue|fuiste|ha resultado|has resultado|resulto|resultaste|quedaste|quedo|has quedado|ha quedado) (finalmente)? (admitid*|incluid*|seleccionad*|elegid*|preseleccionad*|apt*|escogid*|contratad*|agraciad*)
        no (te|le) (hemos|han|ha|voy a|vamos a|van a|podemos|puedo) (elegido|seleccionado|escogido|cogido|contratar|coger|elegir|incluir|incluido|seleccionar|llamar)
        (te|le) (hemos|han|ha) (descartad*|dejado fuera|tenido que descartar)
        (has|ha) (sido|quedado) (descartad*|fuera|eliminad*|excluid*)
        (no)? (continuaremos|seguiremos|avanzaremos|continuamos|seguimos|avanzamos) (adelante)? (con otr*|sin ti|con los|con las|con aquell*)
        (no) (continuaremos|seguiremos|avanzaremos|continuamos|seguimos|avanzamos|proseguiremos) (adelante)? (con|en) (tu|su|ti|usted|el proceso|este proceso)
        ya (tenemos|hemos encontrado|encontramos) (a)? (alguien|otra persona|la persona|el candidato|la candidata) (para|seleccionad*|elegid*|que)
        (plantilla|equipo|cuadrante) (ya)? (completa|completo|cubierta|cubierto|al completo)
        (no) (hay|tenemos|tengo|existe|disponemos de) (ningun*|ahora mismo|actualmente|de momento)? (vacante*|puesto*|plaza*|hueco*|nada|oferta*) (que encaj*|para|acorde*|adecuad*|disponible*|libre*|abiert*|en este momento|ahora|de momento|con tu|con su)
        (no) (eres|es|sois) (lo que|el perfil|la persona|el candidato|la candidata|quien) (que)? _ (buscamos|buscan|necesitamos|necesitan|busca|queremos)
        (no) (cuadra*|encaja*|encajas|cuadras|encajo) (del todo|exactamente|bien|con|en|para|al final|tu|su|lo)
        (preferimos|preferido|prefieren|prefiere|prefirieron|busca*|queremos|quieren|necesitamos|necesitan) (a)? (alguien|una persona|un perfil|gente|perfiles) (de|con|que|mas|mayor|un poco)
        (no) (vamos|voy|va|van) a (seguir|continuar|avanzar|contratar*|cogerte|coger|contar contigo|poder|proceder)
        (hemos|he|ha|han) (dado|cubierto|ocupado|adjudicado|asignado) (ya)? (la|el|esa|ese) (plaza|puesto|vacante|trabajo)
        (lo|la) (hemos|han|ha) (dejado|cubierto|asignado|dado) (por)? (internamente|a otra persona|a otro|a alguien|interna*)
        (cerrado|cerramos|cerrada|finalizado|finalizada) (ya)? (la|el)? (vacante|proceso|busqueda|seleccion|contratacion) (con|a favor|sin)
    """,
    "acknowledgement": """
        (ha sido|fue|ha quedado) (correctamente)? (recibida|registrada|enviada|recepcionada)
        (candidatura|cv|curriculum|solicitud|postulacion) (nos)? (ha|han)? llegado
        (ha quedado|queda|quedo|fue) (debidamente|correctamente)? (registrad*|inscrit*|recibid*) (con el numero|con numero|en el registro|correctamente|en nuestr*)
        (solicitud|postulacion|inscripcion|candidatura) ... (ha quedado|quedo|queda|fue|ha sido) (registrad*|recibid*|ingresad*)
        (acusamos|acuso|acusar) recibo
        (recibido|recibimos|registrado|registrada|recibida) (correctamente|ya|con exito)? (tu|su|la) (inscripcion|solicitud|candidatura|postulacion|curriculum|cv)
        (inscripcion|solicitud|candidatura|postulacion) (ha sido|fue|ha quedado|se ha) (recibid*|registrad*|enviad*) (correctamente|con exito)?
    """,
    "next_step": """
        (completar|realizar|hacer|completa|realiza|completes|realices) (la|el|una|un|esta|este) (evaluacion|prueba|test|cuestionario|assessment|videoentrevista)
        (evaluacion|prueba|test|cuestionario) pendiente
        (candidatura|proceso) (sigue|siguen|continua|avanza) (adelante|en marcha)?
        (lo siguiente|el siguiente paso) es (el|la|un|una|que)
        (continua|continuas|sigue|sigues|pasa|pasas) (en|a) (el|la) (concurso|proceso|fase|siguiente)
        (debera|deberas) (preparar|presentar|realizar|aportar) (una|un|el|la)
        (reservar|reserve|reserva|elegir|elija|elige|agarres|agarra|escoge|tomes|toma) ... (bloque|turno|horario|hueco|franja) ... (acomode|convenga|calendario|agenda|prefieras|venga)?
        (terminarlas|completarlas|hacerlas|realizarlas|contestarlas) (a mas tardar|antes)
        (referencias|contacto*) ... (referencia*|anteriores jefes|antiguos jefes|antiguo jefe)
        (has|ha|pasas|pasa|pasaste|paso|avanzas|avanza|avanzaste) (pasado|superado|avanzado)? (a|la) (la)? (siguiente|segunda|proxima|ultima|primera|tercera|fase) (fase|ronda|etapa|final)?
        (falta*|necesit*|envi*|mand*|adjunt*|hac* llegar|aport*) ... (titulo|dni|nie|vida laboral|certificad*|seguridad social|cuenta bancaria|documentacion|referencias|carnet)
        (completa|completar|complete|finaliza|finalizar|finalice) (tu|su|la) (candidatura|inscripcion|solicitud|postulacion|perfil)
        (enlace|link) ... (prueba|test|cuestionario|evaluacion)
    """,
    "invitation": """
        (quiere|quisiera|desea|gustaria|queremos|quisieramos) (conversar|hablar|reunirse|charlar|platicar|reunirnos|conversarlo) con (usted|vos|ti|contigo)
        (cita|citamos|citarle|citarla|citado|citada) (para|a) (la realizacion de)? (la|una)? (entrevista)
        (me encantaria|nos encantaria|me gustaria|nos gustaria) que (conversemos|hablemos|charlemos|conociera*|conozca*|vengas|venga|nos conozcamos)
        (te dejo|te paso|aqui tienes|dejo) (mi|el) (calendario|calendly|agenda|link de agenda)
        (podriamos|podemos) (recibirla|recibirle|recibirte|verte|verla)
        (te)? (agende|agendamos|agendado) (con|una|la|el) ... (jueves|lunes|martes|miercoles|viernes|[0-9]*|entrevista|charla)
        (te|le|la)? (puedo|podria|podemos) (llamar|llamarte|llamarle|telefonear*)
        (elige|elija|escoge|escoja|selecciona|reserva|reserve) (un|tu|su|el) (horario|hora|cita|hueco|dia|franja|turno|momento)
        (fase|ronda|etapa) de (entrevista*)
        (reservar|reserve|reserva|elegir|elija|elige|seleccionar|escoger|escoge) (su|tu|un|el) (turno|horario|hueco|franja|cita|dia)
        (te|se|os)? (pasas|pasa|pasarte|pasarse|acercas|acerca|acercarte|acercarse|vienes|vente|ven|pasate|acercate|venga|pase) ... (hablamos|charlamos|conocemos|conocernos|lo vemos|vemos|conozco|cafe|ensen*)
        (puedes|podrias|puede|podria|quieres|quiere) (pasarte|pasarse|venir|acercarte|acercarse) (por|a|al|el|manana|este)
        (nos)? (gustaria|encantaria|apeteceria) (mucho)? (conocerte|conocerle|conocerla|hablar contigo|verte|charlar)
    """,
    "offer": """
        (ha|han|hemos) enviado (una|la|tu|su) oferta ... (incorporar*|como|puesto|trabajo)
        (complace|alegra|encantaria|gustaria|placer de|encanta) (poder)? (ofrecerte|ofrecerle|proponerte|proponerle|ofreceros) (la|el|un|una|este|esta)
        (oferta|carta|propuesta) de (incorporacion|contratacion|trabajo) ... (adjunt*|firma*)
        (documento|contrato|oferta) va adjunt*
        (te|le) (queremos|quiero) (en|con|dentro|ya|a bordo)
        (empiezas|empezarias|comienzas|te incorporas) (el|este|ya|manana) (lunes|martes|miercoles|jueves|viernes|mismo|con nosotros|[0-9]*)
        (puesto|trabajo|plaza|curro) (es|ya es)? (tuyo|tuya|suyo|suya)
        (has|ha) sido (elegid*|seleccionad*|contratad*) (para|como) (el|la|ocupar|cubrir)? _ (puesto|plaza|vacante|camarer*|analista|trabajo)
    """,
    "job": """
        (citacion|convocatoria|cita) a (la|una)? entrevista
        entrevista (telefonica|por telefono|de trabajo|laboral|tecnica|presencial|por videollamada|de seleccion|con el equipo)
        (continuar|seguir|avanzar) en el proceso (de seleccion)?
        (oferta de incorporacion|salario segun convenio|vida laboral|numero de la seguridad social|numero de la ss|concurso de meritos|clase demostrativa|valoracion de antecedentes|concursos profesorales)
        (entrevista personal|bolsa de trabajo|convocatoria de plaza*|concurso docente|pruebas psicometric*|hoja* de vida|atraccion de talento|talento humano|rol de)
        (tu|su) entrevista (con|para|en|de trabajo|de seleccion|laboral)
        (puesto:|vacante:|cargo:|puesto al que postula:)
        (solicitud de empleo|dia de prueba|jornada de prueba|bolsa de (empleo|trabajo)|demanda de empleo)
    """,
    "job_hint": """
        (sueldo|salario)
        (contratacion*|hosteleria|incorporacion|postulacion|inscripcion a la oferta|oferta de trabajo|oferta de empleo|becari*)
    """,
    "confirmed": """
        (le|te|la) (esperamos|espero) (el|manana|este|en nuestr*)
        (le|te|la) (recibira|recibiran|atendera|atenderan|entrevistara|entrevistaran)
        (queda|quedamos|quedo|quedan) (para)? (el|este) (lunes|martes|miercoles|jueves|viernes|sabado|[0-9]*)
        (confirmado|confirmada|agendado|agendada) (entonces|pues)? ... (lunes|martes|miercoles|jueves|viernes)
        (recordamos|recordarte|recordarle|recuerda|recordatorio) ... (entrevista)
        entrevista ... (esta|ha sido|queda|quedo) (confirmada|agendada|programada|fijada|reservada)
    """,
    "commit": """
        se (publicara*|comunicara*|notificara*|dara* a conocer) ... (antes|el|en|a partir)
    """,
    "occupation": """
        (administrativ*|auxiliar [a-z]*|ayudante de [a-z]*|encargad*|jefe de [a-z]*|jefa de [a-z]*|tecnic* (superior|de|en)|redact(or|ora)|editor*|librer*|recepcionista|teleoperador*|repartidor*|mozo de almacen|carretiller*|limpiador*|cuidador*|monitor*|educador*|psicolog*|trabajador* social*|farmaceutic*|veterinari*|enfermer*|celador*|ingenier*|delineante|arquitect*|albanil|fontaner*|electricist*|soldador*|mecanic*|conductor*|chofer|dependient*|cajer*|camarer*|cociner*|panader*|peluquer*|programador*|desarrollador*|analista*|disenador*|contable|gestor* [a-z]*|asesor*|comercial|becari*|traductor*|bibliotecari*|supervisor*|coordinador*|product [a-z]*|data [a-z]*)
    """,
}
