"""Spanish: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

PEOPLE = {
    "hand": r"gente|personal|trabajador\w{0,3}|emplead\w{1,2}|aprendices|becari\w{1,2}|camarer\w{1,2}|conductores|plantilla|manos|complet\w{1,2}|cocineros|ayudantes",
    "rival": r"(?:alguien|sobrin[oa]|hij[oa]|prim[oa]|herman[oa]|amig[oa]|companer[oa]|candidat[oa]|candidatura|persona|otr[oa]|chic[oa]|senor[oa]?|perfil|becari[oa]|vecin[oa]|conocid[oa]|cunad[oa])",
}
"""Who works there, and who may have been taken instead; macros of the lines below."""

FAREWELLS = {
    "turned": """
        (sin embargo|no obstante|ahora bien)
    """,
    "regret": """
        (lament*|desafortunadamente|desgraciadamente|sentimos|siento|por desgracia|pena)
        (hubiera*|habria*|hubiese*) _ (gustado|encantado|querido)
        (aunque|a pesar|pese) ... (gust*|interes*|perfil|valor*|experiencia|encant*|buen*)
    """,
    "weighed": """
        (tras|despues de|luego de) ... (valora*|revis*|anali*|estudi*|evalua*|consider*|deliber*|reflexion*|pensar*)
        (no ha sido|no fue|ha sido una|fue una) _ (facil|sencill*|dificil|complicad*)
        (finalmente|al final|por muy poco|detenidamente)
    """,
    "rivals": """
        (otr*|numeros*|mejores|varios) _ (candidat*|perfil*|aspirante*|postulante*)
        (muchos|muchas) (candidat*|perfiles|aspirantes|postulantes)
        (persona|candidat*|perfil*|alguien) (finalista|seleccionad*|elegid*|con|que|cuyo*|mas)
        (numero|volumen|cantidad) ... (candidat*|solicitudes|postulaciones)
    """,
    "ended": """
        (proceso|seleccion|vacante|puesto|plaza|busqueda|oferta) ... (cerrad*|finaliza*|conclui*|cubiert*|cubri*|cancelad*|suspendid*|anulad*|termina*|paralizad*|congelad*)
        (cerr*|finaliza*|conclui*|cancela*) _ (proceso|vacante|seleccion|busqueda)
    """,
    "denied": """
        no (termina*|acaba*|encaj*|cuadr*|da el|es lo que|es el perfil|era lo que) (de)? (encaj*|ver*|cuadr*|perfil|busca*|con)?
        (no|ni|sin|tampoco) ... (candidatura|perfil|puesto|vacante|seleccionad*|elegid*|contrat*|oferta|adelante|avanz*|continu*|fase|incorpora*|encaj*)
    """,
    "wish": """
        (dese*|mucha|mejor|mejores|toda) ... (suerte|exito*|busqueda|futuro|carrera|lo mejor|proyectos|trayectoria)
        (esper*|ojala) ... (coincid*|cruz*|encuentr*|volvamos)
        suerte (con|en|para) ... (busqueda|futuro|todo|proyecto*|siguiente*|otro*)
    """,
    "kept": """
        (base de datos|bolsa de (trabajo|empleo|candidat*)|en cuenta para)
        (futur*|proxim*|otr*|nuev*) (vacantes?|procesos?|oportunidad*|ofertas?|posiciones)
        (guard*|conserv*|mantend*|archiv*) ... (cv|curriculum|datos|perfil|candidatura)
        (volver|animamos|vuelv*) ... (postul*|presentar*|inscrib*|aplicar|optar)
    """,
    "chosen": """
        (quedarnos|seguir|continuar|contar) con (la|el|una|un) {rival}
        (al final|finalmente|ya) (se queda|se lo queda|lo coge|entra|cogimos|cogi|he cogido|hemos cogido|hemos elegido|elegimos|va|empieza|nos quedamos|contratamos) ... {rival}
        (dado|dar|daremos|ofrecido|asignado|adjudicado|cogido|elegido|escogido|contratado|quedado|optado|prometido|quedamos|decidido) _ {rival}
        {rival} (que|ya|ha|va|se|nos|lo|empieza|entra|acepto)? _ (acept*|empieza|empezar|incorpor*|queda|quedado|conoce|cubre|cubrir|hace|viene|lleva|tiene)
        (puesto|plaza|trabajo|vacante) (ya)? (esta|ha sido|se ha|fue) (ya)? (dad*|ocupad*|cogid*|adjudicad*|asignad*|prometid*|dad*)
        (quedado|quedaste|quedo) (en|de) (segund*|tercer*|cuart*|el puesto|lugar|reserva|lista)
        (lista de reserva|lista de espera|muy cerca)
    """,
    "full": """
        (ya)? estamos (todos|al completo|todas|llenos)
        (plantilla|equipo|cuadrante|bolsa|cupo) ... (esta|estan) (ya)? (complet*|llen*|cerrad*|cubiert*)
        (ya no|no) (nos|me|os)? (hace falta|necesit*|hara falta)
        (no|ni) ... (capaces|capacidad|posibilidad|podemos|puedo|poder) ... (a nadie|alguien mas|mas gente|mas personas|nadie mas)
        (no hay|no tengo|no tenemos|sin) (faena|curro|trabajo|hueco|sitio) (para|de|ahora)
        (vamos|estamos|somos) (sobrados|cubiertos|completos|servidos|bastantes)
        (no|ni) ... (capacidad|tiempo|medios|presupuesto) (para|de)
        (tenemos|tengo|hay|somos|estamos) (ya)? (suficient*|bastante*|complet*|demasiad*|todo el) _ {hand}
        (no|ni|tampoco) ... (contratar|contratando|contratamos|coger a|cogiendo|cogemos|necesit* (a)? (nadie|mas)|busca* (a)? nadie|ampliar|incorporar)
        (no|ningun*|sin) (hay|tenemos|tengo)? _ (vacantes?|puestos?|plazas?|presupuesto|trabajo|hueco|turnos) (ahora|de momento|por|disponible*|en|para|libre*|este)
        (plantilla|equipo|cuadrante|bolsa|lista) (ya)? (esta|estan) (ya)? (complet*|llen*|cerrad*|cubiert*)
        (presupuesto|puesto|vacante) (congelad*|recortad*|eliminad*|suprimid*)
    """,
    "lacking": """
        (necesit*|busca*|queremos|preferimos|quer*) (a)? (alguien|una persona|gente|un perfil|candidat*|perfiles)
        (mas|mayor|algo mas de|un poco mas de) (experiencia|practica|recorrido|rodaje|anos|formacion|senior)
        (falta*|carece*) ... (experiencia|titulo|titulacion|carnet|practica|formacion)
        (sobrecualificad*|demasiado junior|demasiado senior|queda lejos)
    """,
    "parted": """
        gracias (de todos modos|igualmente|de todas formas|de todas maneras|en cualquier caso)
        (si) ... (te|le) (llamo|aviso|llamamos|avisamos|digo|escribo)
        (avis*|llam*|escrib*|contact*|pas*|prueb*|pregunt*) ... (primavera|verano|otono|invierno|temporada|ano|mas adelante|otra vez|surge|sale|algo)
        (guard*|apunt*|me quedo|nos quedamos) ... (numero|telefono|contacto|curriculum|cv|datos|ficha)
        (mucha|muchisima|buena)? suerte
        (animo|mucho animo|no te desanimes|no se desanime|no te lo tomes)
        (prueba|pregunta|mira|intent*) (en|a|con) ... (busc*|necesit*|contrat*|falta)
        (otra ocasion|la proxima|mas adelante|en el futuro|otra vez sera)
    """,
}
