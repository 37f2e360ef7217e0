"""Italian: who was chosen and how, as plain lines (see ``wordings``): others instead, or the reader; what was found fitting; which procedure is over, or under way."""

CHOICE_LINES = {
    "rejection": """
        (e stato|e stata) (gia|infine)? (scelt*|selezionat*|individuat*|assunt*|nominat*) (un|una|un'altr*) (candidat*|persona|figura|altr*)
        (un|una) (candidat*|persona) (e stato|e stata) (gia|infine)? (scelt*|selezionat*|individuat*|assunt*) (e|per|che)
        (concluso|terminato|completato|chiuso|ultimato) (il|la|il nostro|la nostra) _ (selezione|processo|ricerca|iter) ... (soddisfatt*|content*|felic*|liet*) ... (scelta|selezione|decisione|persona)
        non (abbiamo|ho|hanno)? (ritenut*|riteniamo|ritengo|reputat*|reputiamo|considerat*|consideriamo|giudicat*|giudichiamo) (che)? (il|la) (suo|sua|tuo|tua) _ (profilo|figura|candidatura|esperienza|professionalita)
        (selezione|processo|ricerca|iter) ... (conclus*|terminat*|chius*) ... (soddisfatt*|content*|felic*|liet*) ... (scelta|selezione|decisione|persona|candidat*)
        (candidata|persona|collega|ragazza) ... (scelto|preferito|assunto) lei
    """,
    "offer": """
        (presente|questo) contratto di lavoro (e|viene|tra|fra|decorre)
        (presente|questa|nostra) (proposta|offerta) di (assunzione|lavoro) (e|resta|rimane)? (subordinat*|condizionat*|soggett*)
    """,
    "next_step": """
        (e|sei|essere) (risultat*|stat* ritenut*|stat* giudicat*|stat* dichiarat*) (idone*|vincit*) (alla|al|per|nella|a)
        (prova|test|esame|esercizio|esercitazione) che (le|ti|vi) (inviamo|invio|mandiamo|mando|alleghiamo|allego|trasmettiamo)
        (allegato|allegata|alleghiamo|allego) (trova|trovi|trovera|le|ti)? _ (prova|test|esercizio|esame|esercitazione) (da|che|per)
    """,
    "acknowledgement": """
        (selezione|processo|procedura|iter|processo di selezione) e (attualmente|ancora|tuttora|al momento) (in corso|in svolgimento|apert*)
    """,
    "job": """
        (selezione|concorso|candidatura|colloquio) per (il|la|un|una|l') (posto|ruolo|posizione|impiego)
    """,
}
