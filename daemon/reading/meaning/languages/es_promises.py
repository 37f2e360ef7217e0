"""Spanish: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.writes_now": r"(?:te|le|os|les) escrib(?:o|imos) (?:porque|para|por)",
    "promises.starts": r"(?:incorporacion|inicio|comienzo|fecha de entrada|entrada)(?: prevista)?(?: el| a)?",
    "promises.done_today": r"complace|alegra|encantad\w{1,2} de|adjunto|contrato|carta oferta",
    "promises.of_a_day": r"agenda|entrevista|reunion|cita|prueba|visita|charla|llamada",
    "promises.straight_after": r"(?:justo|inmediatamente|nada mas) (?:despues|terminar|acabar)|en cuanto (?:termine|acabe)",
    "promises.week_out": r"(?:antes de que (?:acabe|termine|finalice)|antes del? (?:final|fin) de|a finales de|al final de|en|durante|a lo largo de) (?:esa|la) (?:misma )?semana(?<!que la semana)(?<!de la semana)(?<!en la semana)",
    "promises.takes": r"tardan?|lleva|llevan|demora",
    "promises.once_readers": r"(?:una vez que?|cuando|en cuanto|desde que) (?:tus?|sus?|haya|hayas|nos)\b",
    "promises.said_once": r"(?:te|le|os|les) (?:dije|dijimos|prometi|prometimos|habia dicho|habiamos dicho|habia prometido|habiamos prometido)",
    "promises.to_us": r"(?:me|nos) (?:da|dara|dan|daran|dice|dira|manda|mandara|pasa|pasara|confirma|confirmara)",
    "promises.not_kept": r"no|lamentablemente",
}

PROMISE_LINES = {
    "commit": """
        (contrato|carta oferta|oferta formal|carta de oferta|oferta por escrito|documentacion) ... (sale|saldra|salen|llega|llegara|va|se envia|se enviara|te llega|le llega)
        (procuramos|intentamos|tratamos de|nos esforzamos por|nos comprometemos a) (responder|contestar|dar respuesta|dar una respuesta)
    """,
    "deadline": """
        (seria|estaria) (ideal|genial|bueno|perfecto|estupendo|bien|fantastico) ... (respuesta|decision|contestacion|confirmacion)
        (respuesta|decision|contestacion|confirmacion) ... (seria|estaria) (ideal|genial|bueno|perfecto|estupendo|bien|fantastico)
        (agradeceriamos|agradeceria|agradecemos|agradezco) ... (respuesta|decision|contestacion|confirmacion)
    """,
}
