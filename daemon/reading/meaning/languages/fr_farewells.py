"""French: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

FAREWELLS = {
    "regret": """
        (malheureusement|regret*|desole*|navre*|helas)
        (aurais|aurions|aurait) _ (aime|voulu|souhaite|prefere)
        (malgre|bien que|quoique|meme si) ... (qualite*|interet|interess*|riche*|apprecie*|parcours|competence*)
    """,
    "weighed": """
        (apres|suite a) ... (etude|examen|analyse|reflexion|deliberation|echange*)
        (choix|decision) ... (difficile|pas ete facile|pas ete simple|pas facile)
        (attentivement|avec attention|finalement|au final)
    """,
    "rivals": """
        (autres?|nombreu*|meilleurs?|plusieurs) _ (candidat*|profils?|postulants?)
        (nombre|volume) ... (candidatures|candidats)
        (quelqu'un|une personne|candidat*|profil*) (qui|dont|avec|plus|ayant|disposant)
    """,
    "ended": """
        (processus|recrutement|recherche|poste|offre) ... (cloture*|termine*|clos|close|pourvu*|attribue*|annule*|suspendu*|arrete*|gele*|ferme*)
        (s'arrete|s'acheve|mettre fin|en rester la|met fin)
    """,
    "denied": """
        (ne|n'*|pas|sans) ... (candidature|profil|poste|suite|retenu*|embauch*|recrut*|entretien|selectionn*|aller plus loin|favorable*|positive*)
    """,
    "wish": """
        (souhait*|voeux) ... (belles choses|belle suite|reussite|continuation|succes|chance|meilleur*|recherche*|trouver|projets|courage)
        (bonne|bon|plein) (continuation|chance|recherche|courage|succes)
        (esper*) ... (nos chemins|recroiser|croiser|retravailler)
    """,
    "kept": """
        (conserv*|garder*|gardons|garde) ... (cv|candidature|profil|coordonnees|dossier|vivier|base)
        (vivier|base de donnees|cvtheque)
        (autres?|futures?|prochaines?|nouvelles?) (opportunites?|offres?|postes?|annonces?)
        (postuler|candidater) ... (nouveau|autres?|avenir|prochain*)
    """,
}
