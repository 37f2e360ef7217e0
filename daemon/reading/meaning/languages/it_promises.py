"""Italian: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.wished": r"(?<!una\s)(?:buona|bella|buon|buone|felic[ei]|splendid[oa])",
    "promises.told_now": r"(?:le|la|ti|vi) (?:inform|comunic|ricord|segnal|precis|conferm)(?:o|iamo|hiamo) (?:che|(?:il|l'|la) ?(?:nostro |nostra |suo |sua |tuo )?(?:colloquio|appuntamento|incontro|chiamata))",
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
    "working": """
        !se (ci|mi) (serv*|vogliono|vorranno|vorra|occorr*|prendiamo|prendo) (ancora|circa|almeno)? _ (giorn*|settiman*|mese|mesi)
        (commissione|consiglio|direttivo|comitato|direzione|giunta|collegio|soci) ... (si riunisce|si riunira|delibera|deliberera|decide|decidera|si vede|vota|votera|approva|approvera)
    """,
    "commit": """
        (le|ti|la) (telefono|telefoniamo|telefonero|telefoneremo|chiamo|chiamiamo|chiamero|chiameremo)
        contratto ... (arriva|arrivera|segue|seguira|invio|inviamo|mando|mandiamo|spedisco)
        (lettera d'impegno|lettera di assunzione|proposta scritta|offerta scritta) ... (parte|partira|arriva|arrivera|segue|seguira|invio|inviamo|mando|mandiamo|spedisco)
        (ci impegniamo|cerchiamo di|proviamo|ci sforziamo) (a|di)? (rispondere|dare|ricontattare|fornire)
        (saranno|sarete|saremo|verranno|verrete|sara|sarai|verra|verrai) _ (avvisat*|avvertit*|informat*|contattat*|ricontattat*|aggiornat*|notificat*|mess* al corrente)
        (permetteremo|permettero|permetto|permettiamo|premureremo|premurero|riserviamo|riservo|impegniamo|impegno|cura|vorremmo|vorrei|conto|contiamo|contano|spero|speriamo|cerchero|cercheremo|provvedero|provvederemo) (di|a|nostra|mia)? _ (ricontattar*|contattar*|comunicar*|informar*|aggiornar*|avvisar*|scriver*|risponder*|richiamar*|dar* una risposta|dar* un riscontro|dar* una risposta definitiva|far* sapere|far* avere)
        (la|ti|vi) (teniamo|tengo|terremo|terro|tiene|terra) (aggiornat*|informat*|al corrente)
        (mi|ci|si) (faccio|facciamo|faro|faremo|fara|fa|faranno) (viv*|sentire|risentire)
        (risultat*|esit*|graduatori*|elenco|lista|nominativi|nomi|vot*) ... (uscira|usciranno|escono|esce)
        (risultat*|esit*|graduatori*|elenco|lista|nominativi|nomi|vot*) ... (sara|saranno|verra|verranno) (disponibil*|pubblicat*|online|affiss*|consultabil*|resi noti|resa nota|not*|visibil*)
        (rispondiamo|rispondo|scriviamo|scrivo|chiamiamo|telefoniamo|avvisiamo|avviso|contattiamo|informiamo) (a)? (tutti|tutte|ognuno|ciascuno|ogni)
        (comunicazione|pubblicazione|annuncio|affissione|proclamazione) (dei|degli|delle|della|del|dell'esito|dell'elenco) (risultat*|esit*|graduatori*|vincitor*|ammess*|elenco|decision*|responso|scelta)? ... (il|entro|lunedi|martedi|mercoledi|giovedi|venerdi|domani|fine|inizio|la prossima|dal|dall')
        (risultat*|esit*|nomi|nominativi|vincitor*|scelta|decisione) ... (svelat*|annunciat*|proclamat*|comunicat*|rivelat*|resa nota|resi noti|rese note)
        (rendera|renderanno|renderemo|rendero) not* (la|le|il|i|l'|gli) _ (scelta|decisione|decisioni|risultat*|esit*|nomi)
        (person*|candidat*|profili) (scelt*|selezionat*|individuat*|prescelt*|idone*) ... (sara|saranno|verra|verranno) (chiamat*|contattat*|ricontattat*|avvisat*|avvertit*|informat*|convocat*)
        (ti|le|vi) (mando|mandiamo|mandero|manderemo|lascio|lascero|invio|inviero|invieremo) (un|una|due) (messaggio|messaggino|mail|email|sms|riga|righe|vocale|whatsapp)
        (due righe|due parole) (da parte mia)? (entro|per)
        (ammess*|candidat*|person*|prescelt*) ... (riceveranno|ricevera) (una|un|la) (mail|email|lettera|comunicazione|risposta|messaggio|telefonata)
        (conclusioni|risposta|decisione|esito) (le|ti|vi) (arriver*|perverr*|giunger*)
        (la|ti|lo|vi) (avvisera|avvisero|avviseremo|avvertira|avvertiro|avvertiremo|informera)
        (verdetto|esito|risposta|responso|risultato|notizie) (definitiv*|finale|gia)? (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|dopodomani|entro|per)
        (le|ti|vi) (diamo|do|daro|daremo|da|dara) (il via libera|l'ok|una risposta|un riscontro|conferma|notizie|l'esito|la risposta)
    """,
    "deadline": """
        (fammi|facci|fatemi|fateci|mi faccia|ci faccia|ci facciate) (pure|per favore|gentilmente)? (sapere|avere)
        (dimmi|dicci|mi dica|ci dica|scrivimi|scrivici|mi scriva|ci scriva|chiamami|chiamaci|mi chiami|ci chiami|richiamami|mi richiami|ci richiami|avvisami|avvisaci|mi avvisi|ci avvisi|rispondimi|rispondici|mi risponda|ci risponda|mandami|mandaci|mi mandi|ci mandi|inviami|inviaci|ci invii|confermami|confermaci|mi confermi|ci confermi)
        (mi faccia|fammi|ci faccia|facci) (un|uno) (cenno|squillo|fischio)
        (dammi|dacci|mi dia|ci dia) (pure|per favore)? (una|un|la) (risposta|riscontro|conferma)
        (attend*|aspett*|in attesa di|gradi*) ... (suo|sua|sue|tuo|tua|tue|vostr*) (riscontro|risposta|conferma|notizie|decisione)
        (sarebbe) (bello|ideale|ottimo|perfetto|utile|fantastico|l'ideale) ... (risposta|riscontro|decisione|conferma)
        (risposta|riscontro|decisione|conferma) ... (sarebbe) (bello|bella|ideale|ottimo|ottima|perfetto|perfetta|utile|fantastico|l'ideale|gradita|gradito)
        (grati|grato|grata|ringraziamo) ... (una|la tua|la sua) (risposta|riscontro|decisione|conferma)
    """,
}
