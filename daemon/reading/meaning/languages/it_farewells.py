"""Italian: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

PEOPLE = {
    "hand": r"personale|gente|persone|dipendenti|apprendisti|stagisti|camerieri|commess\w|autisti|organico|completo|collaboratori",
    "rival": r"(?:qualcuno|nipote|figli[oa]|cugin[oa]|fratello|sorella|amic[oa]|collega|candidat[oa]|persona|altr[oa]|ragazz[oa]|signor[ea]|profilo|stagista)",
}
"""Who works there, and who may have been taken instead; macros of the lines below."""

FAREWELLS = {
    "turned": """
        (tuttavia|pero|cio nonostante)
    """,
    "regret": """
        (purtroppo|dispiac*|spiacent*|rammaric*|rincresc*)
        (avremmo|avrei) _ (voluto|preferito)
        (nonostante|sebbene|benche|anche se|pur) ... (apprezz*|interess*|profilo|buon*|ottim*|valid*)
    """,
    "weighed": """
        (dopo) ... (attent*|valutazion*|riflession*|analisi|esame|confronto)
        (scelta|decisione) ... (difficile|non e stata facile|sofferta)
        (alla fine|infine)
    """,
    "rivals": """
        (altr*|numeros*) _ (candidat*|profil*)
        (molti|molte) (candidat*|profili)
        (candidat*|persona|profil*|qualcuno|figura) (con|che|piu|il cui|la cui|maggior*)
    """,
    "ended": """
        (selezion*|processo|posizione|ricerca|posto|ruolo|iter) ... (chius*|conclus*|copert*|terminat*|sospes*|annullat*|assegnat*|ricopert*)
    """,
    "denied": """
        non (e|fa|corrisponde|rispecchia|si adatta) (proprio|esattamente|del tutto)? (quello|cio|al caso|in linea|la persona|il profilo|al profilo)
        (non|senza) ... (candidatura|profilo|posizione|selezion*|assum*|proseguire|procedere|offrir*|colloquio|dar* seguito|in linea|idone*)
    """,
    "wish": """
        (augur*|auguri*|bocca al lupo|fortuna|meglio) ... (futuro|ricerca|carriera|successo|fortuna|percorso|meglio|prosieguo|professional*)
        in bocca al lupo
        (speriamo|spero) ... (incrocia*|incontra*|ritrovar*|rivederc*|rivederla)
    """,
    "kept": """
        (conserv*|terremo|tenere|archivi*|database|banca dati) ... (cv|curriculum|profilo|dati|candidatura|considerazione|presente)
        (altre|future|nuove|prossime) (posizioni|opportunita|selezioni|offerte)
        (ricandidar*|candidarsi|candidarti) ... (nuov*|future|altre)
    """,
    "chosen": """
        (tenere|tenerci|confermare|restare con|continuare con) (la|il|una|un) {rival}
        {rival} che (c'era|era|lavora*|c'e) gia
        (scelto|preso|preferito|assunto|affidato|dato|assegnato|offerto|optato|puntato|deciso) _ {rival}
        {rival} (che|ha|e|ci|inizia)? _ (accettato|inizia|comincia|resta|rimane|prende|subentra|conosce|firmato)
        (posto|lavoro|ruolo) (e|era|e stato) (gia|ormai)? (preso|assegnato|andato|dato|promesso|occupato)
        scelta (e|ricade|caduta) (ricaduta|caduta)? su
    """,
    "full": """
        non ... (ospitare|accogliere|inserire|formare|affiancare) (un altro|un'altra|altri|altre|nessun*)
        non (vi|ci) sono (posizioni|posti|ruoli) (aperte|aperti|disponibili|vacanti|liberi)
        (organico|squadra|team|staff) ... (e|sono) (gia)? (complet*|al completo)
        (siamo|sono|stiamo) (gia)? (a posto|coperti|al completo|sistemati)
        (abbiamo|siamo|c'e|ho) (gia)? (abbastanza|al completo|tutto il|troppi|sufficient*) _ {hand}
        (al completo)
        (non|nessun*) ... (assumiamo|assumendo|assumere|prendere nessuno|prendiamo|cerchiamo|bisogno di|inserire|ampliare)
        (non|nessun*) (ci sono|abbiamo|c'e)? _ (posti|posizioni|posizione|posto|lavoro|budget) (al momento|per|disponibil*|liber*|aperte|ora|quest*)
    """,
    "lacking": """
        (serve|servirebbe|cerchiamo|cerca|cercavamo|bisogno di|preferiamo|volevamo) (qualcuno|una persona|una figura|un profilo|gente)
        (piu|maggior*|un po' piu di) (esperienza|pratica|anni|rodat*|senior|esperto|esperta)
        (manca*) ... (esperienza|titolo|patente|diploma|pratica)
    """,
    "parted": """
        (grazie|ti ringrazio|la ringrazio) (comunque|lo stesso|in ogni caso)
        (ci risentiamo|ci sentiamo|ci rivediamo) ... (settembre|gennaio|primavera|estate|autunno|anno|avanti)
        (ti|la|vi) (tengo|teniamo|terro|terremo) (presente|in considerazione|da parte|a mente)
        (richiam*|risent*|riprov*|ripass*|prov*|sent*) ... (primavera|estate|autunno|inverno|anno|stagione|piu avanti|prossim*)
        (tengo|teniamo|conserv*) ... (numero|curriculum|cv|contatto|recapito|da parte)
        (buona fortuna|in bocca al lupo|buona ricerca|auguri|buona continuazione|coraggio)
        (prossima volta|altra occasione|in futuro|piu avanti)
    """,
}
