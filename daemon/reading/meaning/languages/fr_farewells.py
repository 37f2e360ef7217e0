"""French: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

PEOPLE = {
    "hand": r"monde|personnel|gens|bras|salaries|employes|apprentis?|stagiaires?|alternants?|vendeu\w{1,4}|chauffeurs?|serveu\w{1,4}|equipes?|effectifs?|candidats?",
    "rival": r"(?:quelqu'un|neveu|niece|fils|fille|cousine?|frere|soeur|amie?|collegue|candidate?s?|personne|autre|dame|monsieur|stagiaire|apprentie?|alternante?|profil|voisine?|ancienne?)",
}
"""Who works there, and who may have been taken instead; macros of the lines below."""

FAREWELLS = {
    "turned": """
        (cependant|toutefois|neanmoins|pour autant|en revanche)
    """,
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
        (s'arreter|arreter|arretons|stopper|s'en tenir) (la|ici)
        (processus|recrutement|recherche|poste|offre) ... (cloture*|termine*|clos|close|pourvu*|attribue*|annule*|suspendu*|arrete*|gele*|ferme*)
        (s'arrete|s'acheve|mettre fin|en rester la|met fin)
    """,
    "denied": """
        (pas|plus) (tout a fait|vraiment|totalement|completement)? (correspond*|colle*|adequation|le bon|la bonne|ce que|ce qu')
        (ne)? (correspond*|colle*|convient) (pas)
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
    "chosen": """
        (finalement|deja|donc|plutot) (pris|choisi|retenu|trouve|embauche|recrute|engage|confie|donne|opte|prefere|privilegie) ... {rival}
        (pris|choisi|retenu|trouve|embauche|recrute|engage|confie|confier|donne|attribue|propose|opte|prefere|privilegie) _ {rival}
        {rival} (a|va|qui|ont|vient|reprend|prend|reste|commence|assure|assurera|prendra|fera)? _ (accepte|commence|commencer|reprend|reprendre|reste|rester|pris|signe|remplace*|obtenu|prend|poste|place|faire)
        (place|poste|mission) (est|a ete|etait) (deja|finalement)? (prise?|pourvue?|partie?|donnee?|attribuee?|promise?)
        (classe*|arrive*) (en)? (deuxieme|troisieme|quatrieme|cinquieme|seconde?|[0-9]*|numero)
        (liste complementaire|liste d'attente)
    """,
    "full": """
        (equipe|planning|effectif*) ... (est|sont) (deja|desormais|au)? (complet*)
        (ne|n'*|pas) ... (en mesure|capable*|possib*|moyens|pouvons|peux|pourrons) ... (accueillir|encadrer|former|prendre|tutorer|encadr*) (de stagiaire|personne|quelqu'un|d'autre*|un|une)?
        (complete|completer|boucle|rempli|constitue|renforce) (deja)? (l'equipe|mon equipe|notre equipe|l'effectif|le planning|les effectifs)
        (pas|plus) (la|le|les)? (capacite|moyens|budget|temps|place) (de|d'|pour)
        (assez|suffisamment|deja) (de|d')? _ {hand}
        (ne|n'*|plus|pas) ... (embauch*|recrut*|prendre personne|prendre quelqu'un|prendre d'autre*|personne de plus|personne en plus|besoin de personne|besoin de monde|besoin de renfort|cherch* personne)
        (pas|plus|aucun*) (de|d')? (poste*|place*|budget|besoin|mission*|travail|ouverture|vacation*) (a|pour|en|disponible*|vacant*|libre*|actuellement|chez|au)
        (equipe|planning|effectif*|liste) (est|sont) (deja|desormais|au|actuellement)? (complet*|complete*|pleine?)
        (au complet)
        (budget|poste|effectif*) (gele*|supprime*|coupe*|reduit*)
    """,
    "lacking": """
        (besoin|cherch*|recherch*|voulait|voulions|souhait*|privilegi*|il (me|nous) faut) (de|d'|plutot|vraiment|un|une)? _ (quelqu'un|une personne|un profil|un candidat|profil*|candidat*)
        (plus|davantage) (d'|de|grande|significative|solide|longue)? _ (experience|pratique|experimente*|confirme*|senior|bouteille)
        (manque*) ... (experience|diplome|permis|pratique|competence*|formation)
        (surqualifie*|trop junior|trop senior|trop loin|un peu juste)
    """,
    "parted": """
        merci (quand meme|malgre tout|tout de meme)
        (repass*|revien*|reven*|rappel*|recontact*) ... (janvier|fevrier|mars|avril|mai|juin|juillet|septembre|octobre)
        (rappel*|recontact*|repass*|revenez|reviens|retent*|relanc*|rappr*|essay*) ... (printemps|ete|automne|hiver|rentree|annee|saison|mois|plus tard|prochain*|jamais)
        (gard*|conserv*|not*) ... (numero|cv|coordonnees|contact|nom|dossier) (au cas|sous|dans|de cote|pour|precieusement)?
        (au cas ou|sous le coude|de cote)
        (bon|bonne|beaucoup de|plein de|bien du) (courage|chance|continuation|suite|recherche*)
        (essayez|essaie|tentez|voyez|demandez|allez voir) ... (chez|cherch*|recrut*|embauch*)
        (une prochaine fois|une autre fois|une autre occasion|a l'avenir|plus tard)
        (decourag*|remett* (pas)? en cause|ne remet)
    """,
}
