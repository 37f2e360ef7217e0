"""French phrases: what was decided."""

REJECTION = (
    (
        "autre|retenu|choisi|retenir|avancer|poursuiv|continuer|privilegi|selectionn",
        r"(?:poursuiv\w{1,3}|poursuivi|retenir|retenu\w{0,2}|avancer|continuer|privilegi\w{1,4}|selectionn\w{1,3}|choisi){sp}(?:\w{1,10}{sp}){0,3}{people}{sp}(?:dont|ayant|qui|plus|disposant|avec)|(?:scelto|choisi){sp}un{sp}autre",
    ),
    (
        "aller|retenu|donner|avancer|retenir|repondre|continuer|poursuivre|selectionne",
        r"(?:pas|ni){sp}(?:pu{sp}|ete{sp}|etre{sp}|la{sp}|vous{sp}|te{sp}|le{sp}|souhaite{sp}|t'){0,3}(?:retenue?s?|retenir|selectionne\w{0,3}|donner{sp}(?:une{sp})?suite|donner{sp}une{sp}(?:suite|reponse){sp}(?:favorable|positive)|poursuivre|aller{sp}plus{sp}loin|continuer|avancer|donnerons|repondre{sp}(?:favorablement|positivement))",
    ),
    (
        "donne|suite|reponse|positivement|favorablement",
        r"(?:pas|impossible|mesure|regret\w{0,3}|malheureusement|sans|ne){gap}(?:suite{sp}(?:favorable|positive)|favorablement|reponse{sp}(?:favorable|positive)|positivement)|(?:ne|pas){gap}(?:donne\w{0,5}){sp}pas{sp}suite|ne{sp}donnerons{sp}pas{sp}(?:de{sp})?suite",
    ),
    (
        "autre",
        r"(?:retenu|choisi|selectionne|privilegi\w{1,4}|poursuivre|avancer|opter?|opte|decide|concentr\w{1,4}|porte|orient\w{1,4}|continuer|donne|choix|preference|profit){gap}(?:d'autres|un{sp}autre|une{sp}autre|autres?){sp}(?:\w{1,12}{sp})?{people}",
    ),
    (
        "phase|match|repond|proche|adequation|correspond",
        r"(?:pas|ne){gap}(?:correspond\w{0,4}|adequation|en{sp}phase|repond\w{0,4}|match\w{0,4}){gap}(?:besoin\w{0,1}|attente\w{0,1}|recherch\w{1,4}|profil|poste|criteres|exigences|exactement|pleinement|totalement|parfaitement|tout{sp}a{sp}fait|complet\w{0,5})|(?:{people}|d'autres){gap}(?:correspond\w{0,4}|adequation|repond\w{0,4}|proches?){gap}(?:davantage|mieux|plus|besoin\w{0,1})|(?:davantage|mieux|plus){sp}(?:\w{1,12}{sp})?(?:correspond\w{0,4}|en{sp}adequation|proches?|en{sp}phase){gap}(?:besoin|attente|profil|poste|recherche)\w{0,1}",
    ),
    (
        "offre|stage|poste|emploi|mission|fonction|alternance|recrutement",
        r"{role}{gap}(?:est|a{sp}ete|ete|sont|desormais|deja){sp}(?:\w{1,12}{sp}){0,2}(?:pourvue?s?|cloture\w{0,2}|fermee?s?|suspendue?s?|annule\w{0,2}|gele\w{0,2})|recrutement{gap}(?:cloture|suspendu|annule|gele)\w{0,2}",
    ),
    (
        "refus|ecarte|negati|rejete|defavorable",
        r"(?:reponse|retour|decision|suite|avis){sp}(?:\w{1,10}{sp})?(?:negati\w{1,3}|defavorable)|{app}{gap}(?:refuse\w{0,2}|rejete\w{0,2}|ecarte\w{0,2})|(?:motif|raison)s?{sp}d[eu]{sp}(?:ce{sp}|notre{sp})?refus",
    ),
    (
        "desole|choisi|decide|regret|decision|malheureusemen",
        r"(?:decide|choisi|decision|regret\w{0,4}|malheureusement|desole\w{0,3}){gap}(?:de{sp})?ne{sp}pas(?={gap}(?:retenir|poursuivre|donner|continuer|avancer|aller|selectionner|vous{sp}(?:proposer|recevoir|rencontrer|convier)|te{sp}(?:proposer|recevoir)|la|le|t'))",
    ),
    (
        "donner|offrir|mesure|convier|retenir|proposer|integrer|repondre|recevoir|accepter|poursuivre",
        r"ne{sp}(?:sommes|serons|pouvons|pourrons|peut|suis|pourra){sp}(?:malheureusement{sp})?(?:pas{sp})?(?:\w{1,16}{sp}){0,3}(?:mesure|donner|retenir|poursuivre|proposer|recevoir|repondre|offrir|convier|accepter|integrer){gap}(?:{app}|suite|favorable\w{0,4}|{role}|{you}|entretien|place)",
    ),
    (
        "etre|retenu|accepte|concluant|selectionne",
        r"(?:n'a|n'avez|n'as|n'est|n'ont|n'etes){sp}(?:malheureusement{sp})?pas{sp}(?:ete{sp})?(?:retenue?s?|selectionne\w{0,2}|acceptee?s?|concluante?s?|pu{sp}etre)",
    ),
    (
        "suite",
        r"pas{sp}(?:de{sp}|donner{sp}|donne{sp}){0,2}suite{sp}(?:a|au)|sans{sp}suite",
    ),
    (
        "prend|mettre|s'arrete",
        r"(?:processus|aventure|{app}|candidature){gap}(?:s'arrete|prend{sp}fin|mettre{sp}fin|mettre{sp}un{sp}terme)",
    ),
    ("plus", r"(?:ne{sp}pas|n'ir\w{1,4}{sp}pas|pas){sp}(?:aller{sp})?plus{sp}loin"),
)

OFFER = (
    (
        "faire|offrir|annoncer|proposer|adresser|confirmer|embaucher|transmettre",
        r"(?:plaisir|heureu\w{1,4}|ravi\w{0,3}|souhait\w{1,4}|enchante\w{0,2}|fier\w{0,3}){gap}(?:{you}{sp})?(?:proposer|offrir|faire|transmettre|adresser|confirmer|annoncer|embaucher){gap}(?:{role}|cdi|cdd|contrat|proposition|promesse{sp}d'embauche|offre{sp}d'emploi|embauche)",
    ),
    (
        "contrat|promesse|d'embauche|proposition|d'engagement",
        r"(?:votre|ta|une|la|le|notre|ci-joint\w{0,1}|ton|joint\w{0,1}){gap}(?:promesse{sp}d'embauche|contrat{sp}de{sp}travail|proposition{sp}(?:d'embauche|de{sp}contrat|salariale|d'emploi)|lettre{sp}d'engagement|offre{sp}d'embauche|promesse{sp}de{sp}contrat)",
    ),
    (
        "poste|serions|retenue|voulons|aimerions|bienvenue|souhaitons",
        r"bienvenue{sp}(?:dans{sp}l'equipe|chez{sp}nous|a{sp}bord|parmi{sp}nous)|(?:aimerions|souhaitons|voulons|serions{sp}ravis){gap}(?:que{sp})?(?:vous{sp}|tu{sp})?(?:rejoigniez|rejoignes|nous{sp}rejoindre|rejoindre|fassiez{sp}partie)|(?:vous|t'){sp}?(?:avons|a){sp}(?:choisi|retenu)\w{0,2}{sp}pour{sp}le{sp}poste|{app}{sp}a{sp}ete{sp}retenue{sp}pour{sp}(?:le|ce){sp}(?:poste|stage)",
    ),
    (
        "salaire|remuneration",
        r"(?:salaire|remuneration){sp}(?:\w{1,12}{sp}){0,3}(?:brut\w{0,1}{sp})?(?:annuel\w{0,2}{sp})?(?:de|est|sera|fixe){sp}",
    ),
)

ACKNOWLEDGEMENT = (
    (
        "recu|depose|soumis|compte|envoye|parvenu|transmis|reception|enregistre",
        r"(?:recue?|reception|parvenue?|enregistree?|prise{sp}en{sp}compte){gap}{app}|{app}{gap}(?:recue?|reception|envoyee?|transmise?|enregistree?|parvenue?|prise{sp}en{sp}compte|soumise?|deposee?)|accuse{sp}(?:de{sp})?reception|accusons{sp}reception",
    ),
    # "merci de m'envoyer votre CV" asks, and thanks for nothing.
    (
        "merci|remerci",
        r"(?:merci(?!{sp}(?:de{sp}(?:bien{sp}vouloir|[mn]'|(?:me|nous|le|la|les|l'){sp}?)?{sp}?\w{2,14}(?:er|ir|[ai]re|ttre|ndre)\b))|remerci\w{1,5}){gap}(?:{app}|interet|confiance|avoir{sp}postule|postule)",
    ),
    (
        "vue|etudi|cours|traite|analys|examin|consulte|connaissance",
        r"(?:etudi\w{1,5}|examin\w{1,5}|analys\w{1,5}|traite\w{0,3}|prendre{sp}connaissance|l'etudions){gap}(?:{app}|attention)|{app}{gap}(?:etudi\w{1,4}|examin\w{1,4}|analys\w{1,4}|en{sp}cours|consultee?|vue)",
    ),
)

ALIVE = (
    (
        "autre",
        r"(?:propos\w{1,5}|aimeri\w{1,4}|souhait\w{1,5}|interess\w{1,5}|pens\w{1,5}|echanger|rencontrer|parler|positionner|orienter){gap}(?:pour|sur|d'|vers|un){gap}(?:un{sp}|une{sp}|d')?autres?{sp}(?:\w{1,10}{sp})?(?:postes?|opportunites?|equipes?|offres?|role){gap}",
    ),
)

CANCELLATION = (("annul", r"(?:annul\w{1,5}|annulation){gap}{interview}|{interview}[^.!?;\n]{0,120}?annul\w{1,4}"),)

UPDATE = (
    (
        "decal|nouve|avanc|modifi|deplac|report|repouss|changement|replanifier|reprogrammer",
        r"{interview}{gap}(?:report\w{1,3}|decal\w{1,3}|repouss\w{1,3}|deplac\w{1,3}|avanc\w{1,3}|modifi\w{1,3})|(?:report\w{1,3}|decal\w{1,3}|repouss\w{1,3}|deplac\w{1,3}|modifi\w{1,3}|replanifier|reprogrammer){gap}{interview}|nouve\w{1,4}{sp}(?:date|creneau|horaire|heure)|changement{sp}(?:d'horaire|de{sp}date)",
    ),
    (
        "peux|suis|pourra|plutot|imprevu|contretemps|empechement|indisponible",
        r"(?<!sauf )(?<!sauf un )(?:empechement|contretemps|imprevu)|(?:pourrions|pouvons|peut|pourrait|serait|possible|possib\w{1,4}){gap}plutot|(?:ne{sp}(?:pourrai|peux|pourra|suis){sp}(?:plus|pas)){gap}(?:disponible|presente?|assurer|{interview})|indisponible",
    ),
)
