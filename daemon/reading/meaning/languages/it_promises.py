"""Italian: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.writes_now": r"(?:ti|le|vi) scriv(?:o|iamo) (?:perche|per|poiche)",
    "promises.starts": r"(?:inizio|decorrenza|ingresso|inserimento|assunzione|entrata in servizio)(?: previst\w)?(?: il| dal)?",
    "promises.done_today": r"lieti di|felic\w di|in allegato|contratto",
    "promises.of_a_day": r"agenda|colloquio|riunione|appuntamento|prova|visita|chiamata",
    "promises.straight_after": r"subito dopo|appena (?:finito|finisce|finisco)",
    "promises.week_out": r"(?:entro la fine di|prima della fine di|alla fine di|in|nel corso di|prima che finisca) (?:quella stessa|quella|la stessa) settimana",
    "promises.takes": r"richiede|richiedono|dura|durano",
    "promises.once_readers": r"(?:una volta che|quando|non appena|appena|dopo che|dal momento in cui) (?:i tuoi|i suoi|hai|ha|avrai|avra|la tua|la sua)\b",
    "promises.said_once": r"(?:ti|le|vi) (?:avevo|avevamo|ho|abbiamo) (?:detto|promesso)",
    "promises.to_us": r"(?:mi|ci) (?:da|dara|danno|dice|dira|manda|mandera|fa sapere|fara sapere)",
    "promises.not_kept": r"non|purtroppo",
}

PROMISE_LINES = {
    "commit": """
        (le|ti|la) (telefono|telefoniamo|telefonero|telefoneremo|chiamo|chiamiamo|chiamero|chiameremo)
        (contratto|lettera d'impegno|lettera di assunzione|proposta scritta|offerta scritta) ... (parte|partira|arriva|arrivera|segue|seguira|invio|inviamo|mando|mandiamo|spedisco)
        (ci impegniamo|cerchiamo di|proviamo|ci sforziamo) (a|di)? (rispondere|dare|ricontattare|fornire)
    """,
    "deadline": """
        (sarebbe) (bello|ideale|ottimo|perfetto|utile|fantastico|l'ideale) ... (risposta|riscontro|decisione|conferma)
        (risposta|riscontro|decisione|conferma) ... (sarebbe) (bello|bella|ideale|ottimo|ottima|perfetto|perfetta|utile|fantastico|l'ideale|gradita|gradito)
        (grati|grato|grata|ringraziamo) ... (una|la tua|la sua) (risposta|riscontro|decisione|conferma)
    """,
}
