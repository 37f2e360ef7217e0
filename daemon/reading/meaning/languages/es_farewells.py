"""Spanish: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

FAREWELLS = {
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
}
