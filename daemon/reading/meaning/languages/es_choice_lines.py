"""Spanish: who was chosen and how, as plain lines (see ``wordings``): others instead, or the reader; what was found fitting; which procedure is over, or under way."""

CHOICE_LINES = {
    "rejection": """
        se ha (ya|finalmente)? (elegido|seleccionado|escogido|designado|contratado|nombrado) (ya|finalmente)? a (un|una|otr*) (candidat*|persona|aspirante)
        (un|una|otr*) (candidat*|persona|aspirante) (ha sido|fue) (ya|finalmente)? (elegid*|seleccionad*|escogid*|contratad*|nombrad*) (y|para|que)
        (concluido|terminado|finalizado|cerrado|completado) (nuestro|el|la|nuestra) _ (proceso|seleccion|busqueda) ... (content*|satisfech*|feli*|encantad*) ... (eleccion|seleccion|decision|resultado|persona)
        no (hemos|han|ha) (considerado|estimado|juzgado|valorado) (que)? (su|tu) _ (perfil|candidatura|experiencia)
        no (creemos|consideramos|pensamos|vemos|estimamos) que (su|tu) (perfil|candidatura|experiencia)
        (proceso|seleccion|busqueda) ... (concluid*|terminad*|finalizad*|cerrad*) ... (content*|satisfech*|feli*|encantad*) ... (eleccion|seleccion|decision|persona|candidat*)
    """,
    "offer": """
        (este|el presente) contrato (de trabajo|laboral) (se|es|entre|queda|entra)
        (esta|la presente|nuestra) oferta (de empleo|laboral|de trabajo) (esta|queda) (sujeta|condicionada|supeditada)
    """,
    "next_step": """
        (examen|prueba|test|ejercicio) que (te|le|os) (enviamos|envio|mandamos|mando|adjuntamos|adjunto|remitimos)
    """,
    "acknowledgement": """
        (proceso|seleccion|proceso de seleccion|procedimiento) (esta|sigue|continua|se encuentra) (actualmente|aun|todavia)? (en marcha|en curso|abiert*)
    """,
}
