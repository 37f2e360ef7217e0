"""French: who was chosen and how, as plain lines (see ``wordings``): others instead, or the reader; what was found fitting; which procedure is over, or under way."""

CHOICE_LINES = {
    "rejection": """
        (un|une) (candidat*|personne) (a|avait) (deja|finalement|depuis)? ete (choisi*|retenu*|selectionne*|recrute*|nomme*|designe*) (et|pour|qui)
        (acheve|termine|conclu|cloture|finalise|boucle) (notre|le|la|nos|ce) _ (selection|recrutement|processus|recherche|procedure) ... (satisfait*|content*|heureu*|ravi*) ... (choix|selection|decision|personne|recrue)
        (pas|point) (juge|considere|estime|trouve) (que)? (votre|ton) _ (profil|candidature|experience|parcours)
        (profil|candidature|parcours|experience) n'a (malheureusement|helas)? pas ete (juge*|considere*|estime*)
        ne (considerons|jugeons|estimons|trouvons) pas (que)? (votre|ton) _ (profil|candidature|parcours|experience)
        (recrutement|selection|processus|procedure|recherche) ... (termine*|acheve*|clos|close|cloture*) ... (satisfait*|content*|heureu*|ravi*) (de|du|d') ... (choix|decision|personne|recrue|candidat*)
    """,
    "offer": """
        (avez|as) ete (retenu*|choisi*|selectionne*|recrute*|designe*) pour (le|la|ce|cette|notre|occuper (le|la|ce)|remplir (le|la)|prendre (le|la)|assurer (le|la)) (poste|fonction*|emploi|stage|direction|role)
        candidature a ete (acceptee|validee) (pour|au) (le|ce|la)? (poste|stage|emploi|fonction)
        (present|ce) contrat de travail (est|entre|prend)
        (cette|la presente|notre) (offre|promesse|proposition) d'(embauche|emploi|engagement) (est|reste|sera|demeure)
        c'est (vous|toi) que (nous|l'on|on) _ (choisi*|retenu*)
        (vous|te|t') (proposons|propose|offrons|offre) (donc|avec plaisir|volontiers)? (le|ce|un) (poste|emploi|contrat|stage|cdi|cdd)
    """,
    "next_step": """
        (epreuve|test|exercice|examen|cas) que (nous|je) (vous|t'|te) (envoyons|envoie|adressons|adresse|transmettons|transmets|joignons|joins)
        (avez|as) (reussi|passe avec succes|franchi|valide) (notre|le|la|toutes les|les) _ (processus|procedure|selection|etapes)
    """,
    "acknowledgement": """
        (recrutement|procedure|processus|selection|processus de selection|processus de recrutement) est (toujours|encore|actuellement)? en cours
    """,
}
