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
        (la|ti|vi|lo) (richiamiamo|richiamo|richiama|richiamano|richiamera|ricontattiamo|ricontatto|ricontatta|ricontattera|risentiamo|risento|avvisiamo|avviso|avvisa|avvisano|avvertiamo|avverto|avverte|contattiamo|contatto|contatta|contattano|contattera|chiama|chiamano|chiamera|aggiorniamo|aggiorno|aggiorna|aggiornera|raggiungiamo|raggiungeremo|sentiamo|sentiremo)
        (le|ti|vi) (telefona|telefonera|scrive|scrivera|risponde|rispondera|rispondiamo|rispondo|comunica|comunichera|giriamo|giro|girero|gireremo|gira|girera|riferiamo|riferisco|riferiremo|riferiro|trasmettiamo|trasmetteremo|trasmettero|trasmettera|notifichiamo|notificheremo|invieremo|inviero|recapiteremo|faremo pervenire|facciamo pervenire|fara sapere|fa sapere|squillo|faccio uno squillo|facciamo uno squillo|facciamo un colpo|dara|annunceremo|riveleremo|anticiperemo|anticipero|porteremo a conoscenza)
        (le|ti|vi) (comunichiamo|comunico|diciamo|dico|scriviamo|scrivo|diremo|diro|mandiamo|mando|inviamo|invio|passiamo|passo|spediamo|spedisco|annunciamo|annuncio) ... (chi|se|come e andata|cosa|l'esito|esito|decisione|scelta|il risultato|i risultati|qualcosa|si o no|si o un no|verdetto|responso|come abbiamo|come si e|riscontro|risposta|graduatoria|contratto|la proposta|feedback|qualche notizia)
        (ci|mi|si) (rifacciamo|rifaccio|rifaremo|rifaro|rifara|rifa|rifanno|rifaranno) (viv*|sentire|noi)
        ci (risentiamo|risentiremo|riaggiorniamo|riaggiorneremo)
        (saprai|saprete|sapra|sapranno|verra a sapere|verrai a sapere|conoscera|conoscerai|scoprirai|scoprira) _ (se|chi|qualcosa|tutto|com'e|come|l'esito|esito|di piu|decisione|risultato|la nostra|verdetto)
        (conti|conta|contate|contare|faccia conto|fai conto) (pure|anche|tranquillamente)? (su|sulla|sul|di|che) _ (telefonata|risposta|chiamata|riscontro|mail|ricevere|avere|sentire|sentirci|sapere|messaggio|comunicazione|notizie|chiamo|chiamiamo|scriviamo)
        (si aspetti|aspettati|aspettatevi|si attenda|attenditi|puo aspettarsi|puoi aspettarti|potra aspettarsi|potrai aspettarti|aspetti pure|attenda) _ (nostra|mia|una|un|nostro|mio|il|la) _ (chiamata|telefonata|risposta|mail|email|riscontro|messaggio|comunicazione|notizie|esito|cenno|squillo)
        non (la|ti|vi) (lasceremo|lasciamo|lascero|lascio|terremo|terro|teniamo|faremo|faro|facciamo) _ (sulle spine|aspettare|attendere|in sospeso|in attesa|sulla corda|incertezza)
        (saremo|saro|sara|siamo|sono|essere) in grado di ((dir|dar|far|comunicar|informar|fornir|risponder|confermar|aggiornar|richiamar)(le|ti|vi|la)|decidere|rispondere|sciogliere|dare|comunicare|fornire)
        (speriamo|spero|contiamo|conto|puntiamo|punto|vorremmo|vorrei|vogliamo|prevediamo|prevedo|confidiamo|confido|pensiamo|penso|intendiamo|intenzione|obiettivo|l'obiettivo|ci proponiamo|ci impegniamo|ci auguriamo|miriamo|dovremmo|dovrei|contano|impegno) _ ((dir|dar|far|comunicar|informar|fornir|risponder|ricontattar|richiamar|chiamar|avvertir|avvisar|aggiornar|scriver|contattar|telefonar)(le|ti|vi|la)|dare una|dare un|dare risposta|sciogliere|chiudere la selezione|chiudere le selezioni|concludere la selezione|prendere una|prendere la|decidere|rispondere a|comunicare|avere una risposta|avere un esito|avere una decisione|avere il|avere la)
        ((poter|saper)(le|ti|vi|la)) (dire|dare|comunicare|far|fornire|aggiornare|richiamare|rispondere|informare|ricontattare|annunciare)
        (sciogliere|sciogliamo|scioglieremo|sciogliero|sciogliera|scioglie) (la|le|ogni|questa) riserv*
        (risultat*|esit*|graduatori*|verdetto|responso|lettera|lettere|comunicazion*|riscontr*|valutazion*) ... (sara|saranno|verra|verranno) ... (trasmess*|recapitat*|inviat*|spedit*|comunicat*|notificat*|consegnat*|mess* a disposizione|diffus*|inoltrat*|fornit*)
        (elenco|lista|nominativi|nomi) _ (idone*|ammess*|selezionat*|candidat*|vincitor*|prescelt*|person*) ... (sara|saranno|verra|verranno) ... (trasmess*|recapitat*|inviat*|comunicat*|pubblicat*|affiss*|diffus*)
        (le|ti|vi) (sara|saranno|verra|verranno) (comunicat*|recapitat*|notificat*|trasmess*|inviat*|dat*|fornit*|res*) _ _ (graduatori*|esit*|risultat*|decision*|risposta|riscontro|scelta|responso|elenco|conferma|l'esito)
        (arrivera|arriveranno|arriva|perverra|perverranno|giungera|riceve|ricevera|riceverai|riceverete|avra|avrai|avrete) ... (risposta|riscontro|comunicazione|esito|risultat*|verdetto|responso|mail con|email con|lettera|nostra|notizie|telefonata|feedback|decisione|contratto|proposta|chiamata)
        (mail|email|e-mail|lettera|messaggio|pec|telefonata|sms|comunicazione) (con|su|sull'|sulla|relativa) (all'|alla|l'|la|il|i|gli|nostra|una)? (esito|esit*|risultat*|decisione|risposta|verdetto|scelta|responso)
        (diciamo|dico|diremo|diro|daremo|do|diamo|daro|sapra|saprai) (un)? (si o no|si o un no|un si o un no)
        (comunicazione|pubblicazione|annuncio) (dei|degli|delle|della|del|dell')? (risultat*|esit*|esito|graduatori*|decision*|scelta) ... (meta|fine|inizio|entro|i primi|dicembre|gennaio|febbraio)
        (dira|dice|dicono|diranno|comunica|comunichera|scrive|scrivera|telefona|telefonera|chiama|chiamera|richiama|richiamera|contatta|contattera|avvisa|avvisera) ... (come|cosa|chi|se|che) (abbiamo|e stato|hanno|ha|si e|e andata) (deciso|scelto|stabilito)
        (dirle|dirti|dirvi|darle|darti|darvi|comunicarle|comunicarti|farle sapere|farti sapere|informarla|informarti) ... (come abbiamo deciso|cosa abbiamo deciso|qualcosa|chi abbiamo|se e|se sei|l'esito|la decisione|la nostra decisione|una risposta|un riscontro|il risultato|notizie)
        (mi|ci) (faccio|facciamo|faro|faremo) (io|noi)? (viv*|sentire|sentir)
        (prenderemo|prendera|prenderanno|prendiamo|prende|verra presa|sara presa|si prendera) (la|una) _ decisione
        (decisione|scelta|verdetto|responso|esito|risultato|riscontro|risposta) ... (sara|verra|arrivera|e|si avra|si sapra|arriva) (pres*|comunicat*|resa|not*|fatta|previst*|dat*|attes*)
        (ci|si) (metteremo|mettera|metto|mettiamo|mettero|mettera) in contatto
        (tutti|ciascun*|ogni) (i|le)? (candidat*|partecipant*) ... (ricever*|avra*|sara*|sapra*|verra*) ... (risposta|riscontro|mail|comunicazione|esito|avvisat*|informat*|contattat*|notizie)
        (dare|daremo|diamo|dara) (una|un) (risposta|riscontro|esito) a (tutti|ciascun*|ogni|chi)
        (conclusioni|risposta|decisione|esito|responso|verdetto|riscontro|risultato|proposta|contratto) (le|ti|vi|la|lo) (arriver*|perverr*|giunger*|raggiunger*|sara*)
        (ricevera|riceverai|riceverete|avra|avrai|avrete|trovera|troverai) ... (da noi|da parte nostra|da me|nostre|nostra|nostro|una proposta|la proposta|un'offerta|un contratto)
        (proporremo|proporro|offriremo|manderemo|invieremo) (un|il) contratto
        (si fara|si faranno|ci faremo|mi faro) (viv*|sentire|sapere)
        di (informare|avvisare|contattare|ricontattare|aggiornare|rispondere a|dare risposta a) (tutti|tutte|ciascun*|ogni|i candidati|gli interessati|chi)
        (le|ti|vi) (spediamo|spedisco|spediremo|spediro|inviamo|invio|invieremo|inviero|mandiamo|mando|manderemo|recapitiamo|facciamo avere|faremo avere|faro avere) ... (lettera|contratto|proposta|offerta|esito|risposta|risultat*|decisione|conferma|mail|email|messaggio)
        (saprai|sapra|saprete|avra|avrai|ricevera|riceverai|avrete|riceverete) ... (entro|lunedi|martedi|mercoledi|giovedi|venerdi|domani|fine|inizio|settimana|prossim*) ... (notizie|risposta|riscontro|esito|se|mail|comunicazione)
        (annunceremo|annuncera|annunciamo|pubblicheremo|pubblichera|pubblichiamo|comunicheremo|comunichera|comunichiamo|renderemo|notificheremo|sveleremo|diffonderemo) ... (esit*|risultat*|nome|nomi|nominativ*|scelta|decisione|vincitor*|graduatori*|tutti|candidat*|l'esito|selezionat*|elenco)
        (si pronuncera|si esprimera|ci pronunceremo|ci esprimeremo|delibereremo|sceglieremo|decideremo|tireremo le somme|tiriamo le somme|chiuderemo la selezione|chiudiamo la selezione|chiudere il cerchio)
        (facciamo|faccio|faremo|faro|fara) (sapere|avere|uno squillo|un colpo di telefono|una telefonata|una chiamata|un fischio)
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
        (attend*|aspett*|in attesa di|gradi*|sperando in|confidando in) _ (una|un) (suo|sua|tuo|tua) _ (riscontro|risposta|conferma|cenno)
        (non (c'e|serve|occorre|e necessario|e urgente|deve|devi)) ... (rispondere|rispondermi|risponderci|decidere|fretta|richiamare|confermare|darci)
        (assistenza|helpdesk|servizio clienti|supporto|servizio tecnico|call center) ... (rispond*|ricontatt*|risolv*|richiam*|contatt*)
        (se|qualora) non (abbiamo|avremo|riceviamo|riceveremo|avessimo|ricevessimo) ... (sue|tue|sua|tua|suo|tuo|risposta|notizie|riscontro)
        non (ricevendo|avendo) ... (riscontro|risposta|notizie)
        (periodo di prova|durata del contratto|preavviso) ... (dura|e di|sara di)
    """,
    "silence_means_no": """
        (se|qualora|ove|nel caso) ... non (avra|avrai|avrete|avesse|avessi|riceve|ricevera|ricevi|riceverai|dovesse|dovessi|sente|senti) (ricevuto|avuto|ricevere|avere)? _ (nostre|nostra|notizie|riscontr*|risposta|comunicazion*|alcuna|alcun|nulla|niente)
        (se|qualora) non (la|ti) (contattiamo|ricontattiamo|chiamiamo|contatteremo|richiamiamo|sentiamo)
    """,
}
