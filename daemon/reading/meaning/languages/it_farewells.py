"""Italian: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

FAREWELLS = {
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
}
