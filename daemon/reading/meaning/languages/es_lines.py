"""Spanish phrases as plain lines (see ``wordings``)."""

LINES = {
    "deadline": """
        (podra|puede|podran|dispone de|disponen de) (alegar|recurrir|presentar|reclamar|interponer|formular|un plazo)
        (necesitamos|necesito|pedimos|rogamos|hace falta) que (nos|me)? (realic*|complet*|envi*|rellen*|firm*|hag*|confirm*|mand*|respond*)
    """,
    "alive": """
        (pero|aunque) (tengo|tenemos|me queda|nos queda|hay) (aun|todavia|tambien)? (otra|otro|una|uno) (puesto|vacante|plaza)? _ (en|para|que)
    """,
    "job": """
        (sustitucion|suplencia|cubrir) (de|la|una|por|por la)? (baja|excedencia) (maternal|medica|por)?
        (sustitucion|suplencia) (baja|de verano|maternal)
        (test|tests|pruebas?) (psicotecnic*|de aptitud*|de seleccion|competencial*)
    """,
    "candidate_side": """
        me han (rechazado|dado el trabajo|dado el puesto|cogido|contratado|dicho que no)
    """,
    "rejection": """
        no (has|ha|han|habeis|has podido) (quedado|estado|entrado|figurado|llegado) (entre|a|en) (los|las|la) (finalistas|final|seleccionad*|preseleccionad*|terna|lista final|lista corta)
        (proceso|seleccion|recorrido|candidatura) _ (termina|finaliza|acaba|concluye|se cierra) (aqui|en este punto|hoy)? (para ti|para usted)
        (no) (tenemos|hay|esta|estan) (previsto|previst*|planificad*|planead*) (contratar|incorporar|ampliar|nuevas contrataciones|ninguna contratacion|ninguna incorporacion)
        (perfil|candidatura|experiencia|puntuacion) no (alcanzo|alcanza|ha alcanzado|cumplio|cumple|ha cumplido|llego|llega) _ (requisitos|minimo|puntuacion|nivel|corte|exigencias)
        (animamos|invitamos|alentamos) a (volver a postular*|volver a presentar*|volver a inscribir*|postular* nuevamente|postular* de nuevo|postular* otra vez)
        (dar|dado|damos|daremos|dimos) (la|esta) (oportunidad|plaza|vacante) a (un|una|otra|otro|alguien)
        (prefirio|preferimos|prefirieron|eligio|elegimos|eligieron|escogio|escogieron|contrataron|contratamos|selecciono|seleccionaron|opto por|optaron por|optamos por) (a)? (alguien|otra persona|otro candidato|otra candidata|otro perfil|una persona|un perfil|un candidato|una candidata)
        (tu|su) _ (termina|finaliza|acaba|concluye) (aqui|en este punto)
        (te|le) (falta|faltaba|faltan|faltaban) (algo de|un poco de|mas)? (experiencia|conocimientos|nivel|trayectoria|recorrido|practica)
        no (estamos|estoy) (buscando|contratando|seleccionando|incorporando) (a)? (nadie|gente|personal|candidat*|mas|perfiles)
        (han|hemos|ha) (cancelado|congelado|retirado|eliminado|anulado|suspendido|parado) (la|el|esta|este) (vacante|puesto|posicion|proceso|plaza|busqueda)
        (lo dejamos|dejarlo|lo dejaremos) (por)? aqui
        (finalizado|cerrado|terminado|concluido|finalizada|cerrada|terminada) (tu|su) (proceso|candidatura|participacion|solicitud)
        (decidido|decidimos|optado por|toca|tenemos que|tenido que) (parar|detener|suspender|cancelar|congelar|paralizar|interrumpir) (el|la|tu|su|este|esta) _ (proceso|busqueda|seleccion|contratacion|vacante|puesto)
        no (eres|es usted) (la|el) (persona|perfil|candidat*) (que|adecuad*|idone*|indicad*)
        no (te|le|os)? (traigo|tengo|tenemos|traemos|son|hay) (muy)? (buenas|mejores) noticias
        (traigo|tengo|tenemos|son) malas noticias
        no (vas a|va a|vas a poder|podras|podra) (formar parte|ser parte|incorporarte|incorporarse|continuar|avanzar) (del|de|en|con|a)
        (quedado|quedas|queda) (en|como) (segundo|segunda|tercer|tercera|reserva|suplente) (lugar|puesto|posicion|opcion|candidat*)?
        (me quedo|nos quedamos|me he quedado|nos hemos quedado|me quede) con (el|la|otro|otra|alguien|un|una|quien)
        (encontrado|encontramos) (ya)? (a)? (alguien|la persona|una persona|otra persona|un candidato|una candidata)
        no (va|vamos|voy|van) a (meter|coger|contratar|incorporar|fichar) (a)? (nadie|mas|gente)
        (seguir|seguido|avanzar|avanzado|continuar|continuado|seguimos|avanzamos) (adelante)? con (personas|candidat*|perfiles|otr*|aquellos|quienes|aquellas)
        (no necesitamos|no necesito|no buscamos|ya no buscamos|no hace falta) (a)? (nadie|mas|gente)
        (puesto|plaza|vacante|trabajo|practicas) (es|sera|ha sido|fue|se lo|se la|lo|la|se) _ (para|otra|otro|alguien|lleva|quedado|damos|dado|cubierto|cubierta|ocupado|ocupada)
        (puesto|plaza|vacante|trabajo|curro) ... (se lo|se la) (dimos|hemos dado|dieron|di|damos|han dado|quedo|queda|llevo)
        (estado|estatus) ... (descartad*|rechazad*|desestimad*|no seleccionad*|no continua*)
        (se queda|se ha quedado|se lleva) (con)? (el|la)? (puesto|plaza|trabajo|vacante)
        (elegido|escogido|contratado|cogido|seleccionado|optado por|decantado por|quedado con|apostado por|fichado|preferido|escogimos|elegimos) (finalmente)? (a|por|con)? (alguien|otra persona|otra|otro|un chico|una chica|un companero|una companera|un candidato|una candidata|el otro|la otra|un perfil|una persona)
        (contratar|contratado|elegido|cogido|escogido|fichado|seleccionado|incorporado|encontrado) (ya|finalmente)? (a)? (alguien|otra|otro|otros|una persona|un candidato|una candidata|una chica|un chico)
        (equipo|plantilla) (al)? complet*
        (tirar|ir|irnos|apostar|seguir|continuar|avanzar|quedar*|quedado|cogido|contratado|fichado|elegir|contratar) (por|con|a por|a|adelante con) (otra|otro|alguien|un|una) (persona|candidat*|perfil|chic*|que|con|mas)
        (eleccion|decision) no (ha recaido|recae|recayo) (en|sobre) (ti|usted|tu)
        no (ha sido|fue|es) (favorable|a tu favor|a su favor)
        (puesto|vacante|plaza|posicion) ... (ocupar*|cubiert*|cubrir*|llevado|quedado|asignad*|para) ... (otra persona|otro candidato|otra candidata|alguien|interna*|internamente)
        (puesto|vacante|plaza|posicion|proceso) ... (cubiert*|cerrad*|cancelad*|congelad*|pausad*|suspendid*|paralizad*|desiert*|ocupad*)
        (decidido|optado|elegido|preferido|seleccionado|escogido|apostado|decantado|decantamos|quedamos|inclinado) (por|a|continuar con|seguir con|avanzar con|seguir adelante con|contratar a)? _ (otra persona|otro perfil|otra candidata|otro candidato|otros candidatos|otros perfiles|otras candidaturas|otras personas|alguien|un perfil|una persona|perfiles|candidatos)
        (no) (vamos a|podemos|podremos|seguiremos|continuaremos|avanzaremos|hemos podido|sera posible|has sido|ha sido|fuiste|fue|hemos) ... (seguir|continuar|avanzar|seleccionad*|elegid*|contratar*|ofrecer*|adelante|contigo|con usted|candidatura|incorporar*)
        (candidatura|perfil|solicitud) ... (descartad*|rechazad*|desestimad*|no ha sido|no encaja|no se ajusta|no continua*|no sigue|no avanza*)
        (otro|otra|otros|otras) (candidat*|perfil*|persona*|finalista) ... (encaj*|ajust*|mas experiencia|seleccionad*|elegid*|mas cercan*|mas adecuad*)
        (no) (seguir|continuar|avanzar) (adelante)? (con)? (tu|su|el|contigo|con)
        (descartar|desestimar|rechazar|descartado|desestimado) (tu|su|la) (candidatura|solicitud|perfil)
        no (poder)? (darte|darle|dar|traerte|traer) (mejores|buenas) noticias
        (direccion|equipo|comite|empresa|jefe|jefa|se|nos) (ha|han|hemos|se ha|se han|nos hemos)? (decantado|inclinado|decidido|optado) por
        (no has|no ha|no han|no hemos) (resultado|sido|salido|quedado|podido) ... (seleccionad*|elegid*|finalista|escogid*|adelante|incorporar*)
        no (encaja*|se ajusta*|coincide*|cumple*) (del todo|plenamente|exactamente)? (con|a) (lo que|los requisitos|el perfil|nuestras)
        (buscamos|buscaban|necesitamos|necesitaban|querian|quieren) (a)? (alguien|un perfil|una persona) (con|que|mas)
        (quedad*|quedas|fuera) (fuera)? (del|de este) (proceso|seleccion)
        no (podemos|podremos|vamos a poder) (ofrecerte|ofrecerle|darte|contratarte|incorporarte|avanzar|seguir|continuar)
        no (pasas|pasa|pasar|has pasado|ha pasado|avanzas) (a|la|de) (la siguiente|siguiente|proxima|fase)
    """,
    "offer": """
        (el puesto|el trabajo|la plaza|la vacante|el empleo) es (tuyo|tuya|suyo|suya)
        (placer|encantad*|feliz|felices|content*|alegr*|ilusion) ... (ofrecerte|ofrecerle|ofrecer el puesto|oferta|incorpor*|que te unas|bienvenid*)
        (adjunt*|aqui tienes|te envio|le envio|te paso) ... (oferta|contrato|carta oferta|propuesta)
        (oferta|contrato|carta oferta|propuesta economica) ... (adjunt*|firmad*|firma*|condiciones|salario)
        (queremos|nos gustaria|quisieramos|nos encantaria) (que te unas|que se una|contar contigo|contar con usted|que formes parte|incorporarte|contratarte|ofrecerte|ficharte)
        (el puesto es tuyo|bienvenid* al equipo|bienvenid* a bord*)
        (encantaria|gustaria|queremos|ilusion) ... (incorpor*|unier*|unas|formar parte|sumaras|sumes|tenerte (con nosotros|en el equipo|a bordo|en la plantilla))
        (carta oferta|carta de oferta|propuesta de contrato|contrato) (con las|adjunt*|firmad*|para que|y las)
    """,
    "invitation": """
        (citado|citada|citar|citamos|cito|convocado|convocada|convocamos|convocar) ... (entrevista|prueba|reunion)
        (quiere|querria|quisiera|desea|gustaria) (conocerte|conocerle|conocerla|verte|hablar contigo|hablar con usted|entrevistarte)
        (confirmacion|confirmado|confirmada|convocatoria|invitacion) (de|a|para)? (la|tu|su|una)? entrevista
        (nos vemos|te veo|le veo|quedamos) ... (entrevista|para hablar)
        (pasate|pasese|vente|acercate|acerquese) (por|a|el|manana)
        (te|le|os|los) (esperamos|espero|recibiremos|recibira|recibire) ... (entrevista|oficina*|sede|recepcion|despacho)
        (gustaria|encantaria|queremos|queriamos|quisieramos|querriamos) ... (conocerte|conocerle|conocerla|reunirnos|hablar contigo|hablar con usted|entrevista|entrevistarte|presentarte|charlar|verte|invitarte|que conozcas|que conocieras)
        (que dia*|cuando|que horario|que disponibilidad|que hora) ... (te viene|le viene|te va|tienes libre|tendrias|disponib*|conviene|encaja|vernos|hablar|pasarte)
        (envia*|pasa*|dime|dinos|indica*|comparte|proponer|propon*|confirma*|elige|elegir|selecciona*|reserva*) ... (disponibilidad|horario*|huecos|dia*|fecha*|hora*)
        (entrevista) ... (confirmad*|programad*|agendad*|fijad*|prevista|sera el|tendra lugar|queda)
        (segunda|siguiente|proxima|ultima|primera|nueva|otra) (entrevista|ronda|fase|reunion)
        (invitarte|invitarle|convocarte|citarte|convocarle|citarle) (a|para|el|manana)
    """,
    "next_step": """
        (ha|han|hemos) asignado (la|una|un|el|los|las) (prueba*|test|tests|evaluacion*|cuestionario*)
        (tienes|tiene) (una|un) (prueba|test|evaluacion|cuestionario) pendiente
        (prueba|test|cuestionario|evaluacion) ... (aun|todavia|pendiente) ... (complet*|realiza*|hecho|termina*)
        (aun|todavia) no has _ (prueba|test|cuestionario|evaluacion)
        (puedes|podrias|podria|puede) (enviarnos|enviarme|mandarnos|mandarme|hacernos llegar|pasarnos|facilitarnos) (tu|tus|su|sus|una copia|copia|los|el|la) (titulo*|referencias|documentacion|documentos|certificado*|cv|curriculum|portfolio|dni|expediente)
        (apt*|considerad*|seleccionad*|preseleccionad*|elegid*) ... (continuar|avanzar|seguir|pasar) (en|con|a) (el|la|nuestro|este) (proceso|siguiente|proxima|fase|etapa|seleccion)
        (siguiente paso|proximo paso|siguiente fase|proxima fase|siguiente etapa|ultima fase|proxima etapa)
        (prueba|ejercicio|caso|reto|test|cuestionario) (tecnic*|practic*|de nivel|online|escrit*|para|que|breve)
        (expectativas salariales|pretensiones salariales|banda salarial|referencias|preaviso|fecha de incorporacion|disponibilidad para incorporarte)
        (trae|traiga|traer|traete|ven con|venga con|lleva) ... (portatil|ordenador|dni|documentacion|titulo*|portfolio|curriculum)
        (llegar|llega|llegue|presentate|presentese|conectate|conectese) ... (minutos) (antes|de antelacion|de anticipacion)
        (pregunta|pregunte|presentate|presentese|dirigete) ... (recepcion|la entrada)
        (solicitud|candidatura|perfil|inscripcion) ... (incomplet*|completar*|sin completar|pendiente de completar)
        (rellena*|completa*|cumplimenta*) ... (formulario|cuestionario|ficha)
        seguimos adelante
        (has pasado|pasas|avanzas|has superado) (a|la|el|de)
        (necesito|necesitamos|necesitaria|falta*|envia*|manda*|mandas|podrias enviar*) ... (titulo|referencias|documentacion|documentos|certificado*|vida laboral|dni|contacto de)
        (salario|sueldo) (actual|deseado|que buscas|esperado)
        (cuando|desde cuando) podri* (empezar|incorporarte|comenzar|incorporarse)
    """,
    "update": """
        (entrevista|reunion|llamada|cita) ... (finalmente|al final|ahora) _ (videollamada|videoconferencia|online|linea|telefono|zoom|teams|sala)
        (queda|quedan|ha sido|sera) (aplazad*|pospuest*|reprogramad*)
        (entrevista|reunion|llamada|cita) ... (se traslada|se pasa|pasa|se mueve|se adelanta|se retrasa|se atrasa|se corre) (de|del|al|a|para)
        (entrevista|reunion|llamada|cita) (ya)? no (sera|es) ... sino
        (te|le|os|les) (muevo|paso|cambio|aplazo|retraso|adelanto|traslado|corro|movemos) (la|tu|su) (entrevista|reunion|llamada|cita)
        (dejar|dejaramos|dejemos|dejamos|pasar|pasaramos|pasemos|mover|movieramos|movamos|cambiar|cambiaramos|aplazaramos) (la|tu|su|nuestra) (entrevista|reunion|llamada|cita) (para|al|a la|hasta|a otro|a otra)
        (trasladar|trasladamos|trasladado|movido|cambiado|aplazado|adelantado|retrasado) ... (entrevista|reunion|llamada|cita)
        (pasamos|pasado|pasaremos) (tu|su|nuestra) (entrevista|reunion|llamada|cita)
        (mover|cambiar|aplazar|posponer|reprogramar|adelantar|retrasar|cambiamos|movemos|aplazamos|retrasamos) ... (entrevista|reunion|llamada|cita|hora|dia|para)
        (entrevista|reunion|llamada|cita) ... (otro dia|otra hora|mas tarde|en lugar de|en vez de|aplazad*|pospuest*|reprogramad*|cambi*|adelantad*)
        (ha surgido|me ha surgido|nos ha surgido|surgio) (un|algo|una)
    """,
    "cancellation": """
        (entrevista|reunion|llamada|cita) ... (se cae|se ha caido|no puede ser|no va a ser posible)
        (entrevista|reunion|llamada|cita) ... (no podra celebrarse|no se podra celebrar|no puede celebrarse|no podra tener lugar|no se realizara|no podra hacerse|no se hara|no va a poder ser|se suspende|se cancela|se anula|queda sin efecto)
        (cancelar|anular|suspender|cancelamos|cancelada|anulada|suspendida|cancelo) ... (entrevista|reunion|llamada|cita)
        (entrevista|reunion|llamada|cita) ... (cancelad*|anulad*|suspendid*|no se celebrara|no tendra lugar|no podra realizarse)
        (anular|cancelar|suspender) la entrevista
    """,
    "answer": """
        (confirmo|confirmamos|confirmare|confirmaremos|digo|cuento|contamos|sabras|sabra)
        !tu|su|vuestra (decision|respuesta|noticias|resultado*|resolucion|veredicto|contestacion|novedades)
        (avis*|informa*|comunic*|contact*|notific*|llamar*|llamamos|dire|diremos|decimos|escribir*|escribimos|sabr*|decid*|resolv*|publicar*)
    """,
    "commit": """
        (te|le|os|les) (puedo|podemos|podre|podremos|podria|podriamos) (dar|decir|confirmar|contar|adelantar|informar)
        (te|le|os|les) (contesto|contestamos|contestare*)
        (te|le|os|les) (mando|mandamos|mandare*|envio|enviamos|enviare*) (un|una|el|la) (correo|mail|email|mensaje|respuesta|resultado|decision)
        (te|le|os|les) (decimos|diremos|dire|digo|contare*|contamos|avisare*|avisamos|aviso|confirmare*|confirmamos|confirmo|informare*|informamos|llamare*|llamamos|llamo|escribire*|escribimos|escribo|dare*|damos|doy|daremos|contactare*|respondere*|respondo|comunicare*|comento|comentamos|comentare*)
        !tu|su|una (decir*|responder*|respuesta|noticias|decision|resolucion|feedback|contestacion) ... (antes|esta semana|semana|lunes|martes|miercoles|jueves|viernes|manana|dias|plazo|finales|principios|mediados|como muy tarde|a mas tardar|tardar)
        (tendra*|tendremos|sabra*|sabremos|recibira*|habra|tomaremos|decidiremos|decidimos|decide|decidira*) ... (antes|semana|lunes|martes|miercoles|jueves|viernes|manana|dias|finales|principios|mediados|tarde|tardar|noticias|respuesta|decision)
        (antes del|esta semana|la semana que viene|la proxima semana|a finales de|a principios de|en un plazo|en unos|en dos|en una|como muy tarde|a mas tardar|el lunes|el martes|el miercoles|el jueves|el viernes) ... (decimos|diremos|digo|respuesta|noticias|decision|avis*|contact*|confirm*|escrib*|llam*|sabremos|tendras|tendra|tendremos|informa*|cuento|contamos)
        (paciencia) ... (dias|semana*|hasta)
        (te|le) (dire|diremos|cuento|contare|confirmare|confirmaremos|llamare|escribire) (algo|todo|el|la|si|que|seguro)
    """,
    "occupation": """
        (camarer*|barman|friegaplatos|panader*|pasteler*|carnicer*|peluquer*|esteticista|florista|ninera|canguro|socorrista|guardia|vigilante|portero|conserje|ordenanza|gerocultor*|fisioterapeuta|farmaceutic*|veterinari*|odontolog*|abogad*|arquitect*|delineante|pintor*|obrer*|montador*|almacen*|carretillero|teleoperador*|promotor*|azafat*|disenador*|programador*|periodista|investigador*|docente|educador*|trabajador* social)
        (peon|mozo|moza|repartidor*|conductor*|limpiador*|cuidador*|profesor*|maestr*|fontanero|albanil|carpintero|dependient*|auxiliar|operari*|soldador*|jardiner*|monitor*|encargad*)
        (auxiliar|asistente|recepcionista|administrativ[oa]|responsable|tecnic[oa]|ingenier[oa]|desarrollador[a]?|enfermer[oa]|dependient[ea]|camarer[oa]|cociner[oa]|contable|secretari[oa]|asesor[a]?|consultor[a]?|comercial|conductor[a]?|redactor[a]?|traductor[a]?|analista|becari[oa]|practicas|cajer[oa]|mecanic[oa]|electricista|mozo|operari[oa]|jefe de [a-z]*|profesor[a]?)
    """,
    "job_hint": """
        (sustitucion|suplencia|baja maternal|baja medica|cubrir la baja|turno de (noche|tarde|manana))
        (puesto|vacante|candidatura*|candidat*|entrevista*|seleccion|perfil|contratacion|contrato|rrhh|recursos humanos|incorporacion)
        (prueba tecnica|caso practico|siguiente fase|siguiente paso|proceso|finalistas|ronda)
        (tu|su) (experiencia|cv|curriculum|trayectoria|perfil)
        (referencias|expectativas|preaviso|salario|salarial*)
        (carta oferta|oferta de trabajo|incorporarte|incorporaras|te incorporas|te incorporaras)
    """,
    "met": """
        (gracias|agradec*) ... (pasarte|pasarse|venir|vinieras|viniera|acercarte|acercarse)
        (gracias|agradec*) ... (a ti|a usted|tiempo|charla|conversacion|interes|venir|reunion|participar|participacion|mensaje|correo|paciencia|escribir)
        (gusto|placer|encant*) ... (conocerte|conocerle|conocerla|hablar|charlar|conversar)
        gracias (a ti|a usted|a vosotros)? por (venir|la charla|tu tiempo|su tiempo|tu interes|la entrevista|escribir|tu visita)
    """,
    "setting": """
        (equipo|direccion|comite|responsable|manager|jefe|socios)
        (decision|respuesta|feedback|novedades|noticias)
        (cto|ceo|directora|director|fundador*|jefa)
    """,
    "working": """
        (comite|direccion|equipo|socios|nosotros) ... (reune|reunen|reunimos|decide|valora)
        (necesitamos|tardaremos|llevara|tarda) ... (dias|semana*)
    """,
    "cold": """
        (busco|buscamos|selecciono|seleccionamos|estamos buscando|estoy buscando) ... (para) (un|uno|una|varias) ... (cliente|clientes|empresa|empresas)
        (te|le) (interesaria|gustaria) ... (nueva oportunidad|nuevas oportunidades|escuchar propuestas|conocer la oferta)
    """,
    "foreign": """
        (antiguos alumnos|exalumnos|tutoria de padres|tutor de su (hijo|hija)|reunion de padres)
        (junta de (vecinos|la asociacion)|asociacion de vecinos|votos|a votar|votacion*|solicitud de (prestamo|credito|financiacion))
        (sepe|servicio publico de empleo|oficina de empleo|prestacion por desempleo|en antena|en directo|programa de radio|oyentes)
        (mantenedores|pull request|merge request|propuesta de cambio|comunidad de vecinos|junta de propietarios|sesion de fotos|sesion fotografica)
        (programa beta|version beta|beta-test*|betatester*|entrevista* de usuario*|entrevista* con usuarios|test* de usuario*|usuarios de nuestr*)
        gracias por (tu|su|el) presupuesto
        decision sobre (el|la) (presupuesto|proyecto|proveedor)
        candidatura (al|a la) (consejo|junta|presidencia|comite|ampa)
        (decision|eleccion|seleccion) (sobre el|del|de|de un) proveedor*
        (reunion) (de equipo|semanal|de proyecto|de seguimiento)
        (tus|sus|vuestras) vacantes
        (la habitacion|el piso|compartir piso|tu oferta por|su oferta por|comprador*|vendedores de la casa)
        (tu presupuesto|el presupuesto de|tu coche|su coche|tu cocina|la reforma)
        (tu pelicula|tu manuscrito|tu relato|tu cuento|festival de cine|la antologia|proximo numero)
        (ronda de inversion|inversor*|nuestro fondo|tu startup|tu start-up)
        (participar en el estudio|participacion en el estudio|el estudio sobre|ensayo clinico)
        (licencia de obras|lista de espera|estimada familia|estimadas familias|su solicitud no ha sido admitida)
        (otra agencia|otro proveedor|otro autonomo|otro freelance)
        (cachorro*|camada|adoptante*)
        (propietari*|vivienda|otro piso|admision|inscripcion de)
        (como te fue|que tal te fue|que tal fue|como fue) ... (entrevista)
        (suerte|animo) (en|con|para) (la|tu) entrevista
        (te han|ya te|has) (llamado|contestado|dicho|sabido) (algo|ya)? ... (trabajo|curro|entrevista|empresa)
        (tu pedido|su pedido|tu factura|su factura|paquete|reembolso|devolucion de|devolucion del|tu devolucion|su devolucion|gastos de devolucion|carrito|suscripcion|albaran)
        (oyentes|programa de radio|reportaje|podcast|lectores|rodaje)
        (inquilino|casero|alquiler|fianza|inmobiliaria|arrendamiento|hipoteca)
        (consulado|visado|pasaporte|embajada|extranjeria|nacionalidad|ayuntamiento)
        (guarderia|alumno|matricula|escolar|su hijo|su hija)
        (dentista|consulta medica|vacuna|analitica)
        (prestamo|cuenta bancaria|siniestro|poliza|hacienda)
        (voluntari*|torneo|socio del)
        (encuesta|estudio de mercado|tarjeta regalo)
        (caldera|reparacion)
        (suerte|mucha suerte) (con|en|para) (la|tu|esa) entrevista
        (que tal|como) (fue|ha ido|te fue|te ha ido|te va|te salio) ... entrevista
        (mi tesis|mi doctorado|mi trabajo de fin)
        (abogad*|notari*|juzgado|despacho de abogados)
        (concurso|jurado|premio|galardon)
        (entrevista de admision|su hijo)
    """,
    "confirmed": """
        (apuntate|apuntale|te apunto|le apunto|apuntado|apuntada|anotate|te anoto|anotado) ... (entrevista|prueba|cita)
        (entrevista) ... no (sera|es) _ (sino|si no)
        (entrevista|llamada|reunion|cita) ... (sigue en pie|se mantiene|segun lo previsto|como estaba previsto|sin cambios)
        (perfecto|estupendo|genial|de acuerdo|vale|confirmado|hecho|listo) ... (lunes|martes|miercoles|jueves|viernes|manana)
        (lunes|martes|miercoles|jueves|viernes|manana) _ _ (perfecto|estupendo|genial|de acuerdo|vale|confirmado)
        (nos vemos|hablamos|quedamos|te espero|le espero|te esperamos|le esperamos|te llamo|le llamo|te llamare|le llamare|te vemos|le vemos) ... (lunes|martes|miercoles|jueves|viernes|manana|a las)
        (queda|quedado|fijad*|concertad*|programad*|agendad*) ... (entrevista|llamada|reunion)
    """,
}

REPLY_LINES = {
    "rejection": """
        (al final|finalmente|por desgracia|lamentablemente|desgraciadamente|lo siento|me da pena|siento) ... (otra persona|otro candidato|otra candidata|otro perfil|alguien|no has sido|no podemos|no va a poder|no seguimos|no continuamos|no ha podido)
        (hemos cogido|han cogido|han elegido|se han decantado|hemos elegido|ha elegido|nos quedamos con) (a|por|con)? (otra|otro|alguien|un|una)
    """,
    "invitation": """
        (te|le|os) (viene|va|vendria|iria|encaja|apetece) (bien|el|la|manana|mejor)
        (puedes|podrias|podria|tienes|tendrias) ... (lunes|martes|miercoles|jueves|viernes|manana|semana|hueco|rato|pasarte|venir|hablar)
    """,
    "commit": """
        (te|le) (digo|decimos|cuento|contamos|aviso|avisamos|llamo|escribo) (algo|lo que|cuando|el|en|antes|esta|la)
    """,
}
