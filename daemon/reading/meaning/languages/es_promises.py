"""Spanish: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.whether": r"si",
    "promises.tag": r"vale|ok|okey|de acuerdo|si",
    "promises.writes_now": r"(?:te|le|os|les) escrib(?:o|imos) (?:porque|para|por(?! (?:whats\w*|wasap|correo|mail|e-?mail|telegram|mensaje|privado|escrito|aqui|la (?:manana|tarde|noche))))\b",
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
        (noticias|respuesta|contestacion) (suyas|suya|tuyas|tuya|vuestras|vuestra|de usted|de su parte|de tu parte)
        (te|le|os|les) (damos|doy|dejamos|dejo) (de plazo|tiempo|margen|plazo)? (hasta|de aqui a)
        (puedes|puede|podeis|podras|podra|podreis) (avisar*|decirnos|decirme|llamar*|escribir*|responder*|contestar*|confirmar*|contactar*)
        (termina|acaba|vence|finaliza|expira) _ (plazo|tiempo)
        (comentaste|dijiste|mencionaste|prometiste|quedaste|usted dijo|usted comento|usted menciono) (que|en)
        (seria|estaria) (ideal|genial|bueno|perfecto|estupendo|bien|fantastico) ... (respuesta|decision|contestacion|confirmacion)
        (respuesta|decision|contestacion|confirmacion) ... (seria|estaria) (ideal|genial|bueno|perfecto|estupendo|bien|fantastico)
        (agradeceriamos|agradeceria|agradecemos|agradezco) ... (respuesta|decision|contestacion|confirmacion)
    """,
}
