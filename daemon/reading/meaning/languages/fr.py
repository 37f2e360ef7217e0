"""French phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage

_MACROS = {
    "app": r"candidatures?|cv|profil|dossier|parcours",
    "role": r"postes?|offres?|stages?|alternances?|emploi|missions?|fonctions?|recrutement",
    "people": r"candidat(?:e|s|es|ures?|\.e\.s|·e·s)?|profils?|personnes?",
    "you": r"vous|te|t'|toi",
    "interview": r"entretiens?|echanges?|appel|rendez-vous|rdv|visio(?:conference)?|call|rencontre|entrevue|discussion|point",
    "realinterview": r"entretiens?(?:{sp}(?:d'embauche|de{sp}recrutement|telephonique|rh|technique|video|en{sp}visio))?|entrevue",
}

_REJECTION = (
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

_REGRET = (
    ("malheureusement|regret|desole|navre", r"malheureusement|regret\w{0,5}|desole\w{0,3}|navre\w{0,2}"),
    (
        "bonne|succes|chance|meilleur|reussite|continuation",
        r"(?:souhaiton?s?|souhaitant|souhaite){gap}(?:reussite|continuation|succes|chance|meilleur)|bonne{sp}(?:continuation|chance|recherche)",
    ),
    (
        "base|vivier|conserv",
        r"conserv\w{1,5}{gap}(?:cv|candidature|profil|coordonnees)|vivier|base{sp}de{sp}(?:donnees|candidat\w{0,6}|talents|cv)",
    ),
    (
        "suite|apres|attention|attentivement",
        r"(?:apres|suite{sp}a){gap}(?:etude|examen|analyse|reflexion)|attentivement|avec{sp}attention",
    ),
)

_OFFER = (
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

_INVITATION = (
    (
        "rdv|call|appel|invit|point|fixer|visio|convi|caler|parler|convoqu|prevoir|echange|reserver|proposer|entendre|discuter|convenir|entrevue|recevoir|connaitre|planifier|rencontre|organiser|proposons|entretien|discussion|entretenir|programmer|rendez-vous|convocation|connaissance",
        r"(?:invit\w{1,4}|convi\w{1,4}|convoqu\w{1,4}|convocation|proposer|proposons|fixer|organiser|planifier|caler|prevoir|programmer|reserver|convenir){gap}{interview}|(?:souhait\w{1,6}|aimeri\w{1,4}|ravi\w{0,2}|plaisir|heureu\w{1,3}|voudri\w{1,4}|serions|envie){gap}(?:{you}{sp}?)(?:rencontrer|recevoir|connaitre|entendre|parler)|(?:echanger|discuter|parler|entretenir){sp}(?:avec{sp}(?:vous|toi)|de{sp}(?:vive{sp}voix|votre|ta|ton|cette))|faire{sp}(?:votre{sp}|ta{sp}|plus{sp}ample{sp})?connaissance|{interview}{sp}(?:telephonique|visio|technique|rh){gap}(?:avec|le|pour)",
    ),
    (
        "creneau|convien|disponib|connaissance",
        r"(?:quelles?|vos|tes|vous|te|choisi\w{0,4}|merci|indiqu\w{1,4}|reserv\w{1,4}|proposer|proposons|donne|seriez|serais|etes|es-tu|quel){gap}(?:disponib\w{1,7}|creneaux?|convien\w{1,6})|on{sp}fait{sp}connaissance",
    ),
    (
        "second|process|suivante|deuxieme|prochaine",
        r"(?:passer|avancer|poursuivre|continuer|inviter|acceder|avec{sp}toi|avec{sp}vous){gap}(?:prochaine{sp}etape|etape{sp}suivante|suite{sp}du{sp}process\w{0,2}|second\w{0,1}{sp}(?:entretien|tour)|deuxieme{sp}(?:entretien|tour))",
    ),
)

_CONFIRMED = (
    (
        "aura|fixe|prevu|rappel|confirm|tiendra|planifie|programme|deroulera",
        r"{interview}{gap}(?:confirm\w{1,4}|prevue?|fixee?|programmee?|aura{sp}lieu|planifie\w{0,1}|se{sp}deroulera|se{sp}tiendra)|(?:confirm\w{1,6}|confirmation|rappel){gap}{interview}",
    ),
    (
        "recevoir|echanger|rencontrer|accueillir|connaissance",
        r"(?:hate|plaisir|impatien\w{1,5}|ravi\w{0,3}){gap}(?:de{sp})?(?:{you}{sp}?)?(?:rencontrer|echanger|faire{sp}(?:votre|ta){sp}connaissance|accueillir|recevoir)",
    ),
    (
        "recu|presence|accueilli|interlocut|echangeras|echangerez|rencontrerez|rencontreras",
        r"rencontrerez|rencontreras|echangerez|echangeras|interlocut\w{2,6}|(?:recue?|accueillie?){sp}par|en{sp}presence{sp}de",
    ),
)

_NEXT_STEP = (
    (
        "test|etude|exercice|pratique|situation|evaluation|questionnaire",
        r"(?:realiser|passer|effectuer|completer|remplir|envoyer|merci|invit\w{1,4}|lien|prochaine{sp}etape|faire|soumettre|suite){gap}(?:tests?(?:{sp}(?:technique|en{sp}ligne|de{sp}\w{2,16}))?|cas{sp}pratique|exercice|questionnaire|etude{sp}de{sp}cas|mise{sp}en{sp}situation|evaluation)",
    ),
    (
        "avancer|prochaine|candidature",
        r"(?:la|notre|votre|ta){sp}prochaine{sp}etape|(?:te|vous){sp}faire{sp}avancer|(?:donner{sp}suite|suite{sp}favorable){sp}(?:a{sp}votre|a{sp}ta)(?={gap}candidature)",
    ),
    (
        "peux|merci|besoin|pouvez|pourriez|veuillez|pourrais",
        r"(?:merci{sp}de|pourriez|pouvez|pourrais|peux|veuillez|besoin){gap}(?:references|diplomes?|pretentions{sp}salariales|documents|pieces|justificatifs?|portfolio|preavis|cv)",
    ),
)

_UPDATE = (
    (
        "decal|nouve|avanc|modifi|deplac|report|repouss|changement|replanifier|reprogrammer",
        r"{interview}{gap}(?:report\w{1,3}|decal\w{1,3}|repouss\w{1,3}|deplac\w{1,3}|avanc\w{1,3}|modifi\w{1,3})|(?:report\w{1,3}|decal\w{1,3}|repouss\w{1,3}|deplac\w{1,3}|modifi\w{1,3}|replanifier|reprogrammer){gap}{interview}|nouve\w{1,4}{sp}(?:date|creneau|horaire|heure)|changement{sp}(?:d'horaire|de{sp}date)",
    ),
    (
        "peux|suis|pourra|plutot|imprevu|contretemps|empechement|indisponible",
        r"empechement|contretemps|imprevu|(?:pourrions|pouvons|peut|pourrait|serait|possible|possib\w{1,4}){gap}plutot|(?:ne{sp}(?:pourrai|peux|pourra|suis){sp}(?:plus|pas)){gap}(?:disponible|presente?|assurer|{interview})|indisponible",
    ),
)

_CANCELLATION = (("annul", r"(?:annul\w{1,5}|annulation){gap}{interview}|{interview}{gap}annul\w{1,4}"),)

_ACKNOWLEDGEMENT = (
    (
        "recu|depose|soumis|compte|envoye|parvenu|transmis|reception|enregistre",
        r"(?:recue?|reception|parvenue?|enregistree?|prise{sp}en{sp}compte){gap}{app}|{app}{gap}(?:recue?|reception|envoyee?|transmise?|enregistree?|parvenue?|prise{sp}en{sp}compte|soumise?|deposee?)|accuse{sp}(?:de{sp})?reception|accusons{sp}reception",
    ),
    ("merci|remerci", r"(?:merci|remerci\w{1,5}){gap}(?:{app}|interet|confiance|avoir{sp}postule|postule)"),
    (
        "vue|etudi|cours|traite|analys|examin|consulte|connaissance",
        r"(?:etudi\w{1,5}|examin\w{1,5}|analys\w{1,5}|traite\w{0,3}|prendre{sp}connaissance|l'etudions){gap}(?:{app}|attention)|{app}{gap}(?:etudi\w{1,4}|examin\w{1,4}|analys\w{1,4}|en{sp}cours|consultee?|vue)",
    ),
)

_COMMIT = (
    (
        "fer|dir|envo|part|donn|appel|decid|revien|retour|repond|inform|tranch|confirm|courant|contact|revenir|decision|transmett|communiqu",
        r"(?:nous|je|j'|on|l'equipe|equipe|recrut\w{2,6}|rh|manager|responsable|collegue|elle|il|n'hesiterons|[a-z]{3,14}){gap}(?:revien\w{1,5}{sp}(?:vers|vite|rapidement|te|vous)|revenir{sp}vers|(?:{you}{sp}?)(?:re)?contact\w{1,6}|(?:{you}{sp}?)(?:tien\w{1,6}{sp}(?:informe\w{0,2}|au{sp}courant)|inform\w{1,6}|rappel\w{1,6}|appel\w{1,6}|repond\w{1,5}|transmett\w{1,4}|donn\w{1,5}|communiqu\w{1,5}|fer\w{1,4}|envo\w{1,6}|dir\w{1,4}|confirm\w{1,5})|(?:re)?prend\w{1,5}{sp}contact|recontact\w{1,6}|fer\w{1,3}{sp}(?:un{sp})?(?:retour|part)|(?:decid\w{1,6}|tranch\w{1,6}|prendr\w{1,4}{gap}decision))",
    ),
    (
        "serez|auras|seras|aurez|recevr|devriez|attendre",
        r"(?:vous|tu){sp}(?:recevr\w{1,3}|aurez|auras|saurez|sauras|(?:serez|seras){sp}(?:re)?(?:contacte|informe|prevenu|averti|notifie)\w{0,2}|pourrez{gap}attendre|devriez{gap}(?:recevoir|avoir))",
    ),
    (
        "retour|reponse|verdict|decision|resultat|nouvelles",
        r"(?:un|une|notre|nos|la|de|vous|le){sp}(?:\w{1,10}{sp})?(?:retour|reponse|decision|nouvelles|resultats?|verdict){sp}(?:\w{1,12}{sp}){0,4}(?:sera|seront|d'ici|avant|sous|dans|interviendra|prise|donne\w{0,2}|communique\w{0,2}|au{sp}plus{sp}tard|la{sp}semaine|en{sp}debut|debut|fin|en{sp}fin|vous{sp}parviendra)",
    ),
    (
        "dur|est|prend|faudra|compter",
        r"(?:processus|etude|traitement|analyse|cela|delai|il){gap}(?:prend\w{0,3}|dur\w{1,4}|faut{sp}compter|est{sp}de|faudra)",
    ),
    ("retour|reponse|nouvelle", r"sans{sp}(?:nouvelles?|reponse|retour){sp}de{sp}(?:notre|ma)"),
)

_SILENCE = (
    (
        "retour|reponse|revenus|absence|contact|nouvelle",
        r"sans{sp}(?:nouvelles?|reponse|retour|contact)|(?:si|n'avez|n'as){gap}pas{gap}(?:nouvelles?|reponse|retour|revenus|contacte\w{0,2}|recontacte\w{0,2})|absence{sp}de{sp}(?:reponse|retour|nouvelles?)",
    ),
)

_ASK = (
    (
        "?",
        r"(?:pouvez|pourriez|peux|pourrais|pourrait|etes|es|avez|as|est-ce|quel\w{0,3}|quand|comment|ou|seriez|serais|serait|cela|ca|souhait\w{1,4}|conviendr\w{1,4}|convient|disponible\w{0,1}|interesse\w{0,2}|aimeri\w{1,4}|vous|tu|toujours|seraient|possible)[^.!?]{1,160}\?",
    ),
    (
        "prie|merci|veuillez",
        r"(?:merci{sp}d[e']{sp}?|veuillez|priere{sp}de|prie{sp}(?:\w{1,6}{sp})?de|priez{sp}de){sp}?(?:bien{sp}vouloir{sp}|me{sp}|nous{sp}|m'|vous{sp}|le{sp}){0,3}(?:indiqu\w{1,3}|confirm\w{1,3}|envoy\w{1,3}|transmett\w{1,3}|repond\w{1,3}|choisi\w{1,3}|complet\w{1,3}|rempli\w{1,3}|communiqu\w{1,3}|fai\w{1,3}|retourn\w{1,3}|sign\w{1,3}|reserv\w{1,3}|rappel\w{1,3}|precis\w{1,3}|donn\w{1,3}|adress\w{1,3}|prevoir|vous{sp}munir|cliqu\w{1,3}|tenir)",
    ),
    (
        "signez|envoyez|cliquez|dis-moi|indiquez|dis-nous|reservez|fais-moi|tiens-moi|fais-nous|connectez|completez|tenez-moi|confirmez|dites-moi|tiens-nous|faites-moi|remplissez|choisissez|dites-nous|tenez-nous|faites-nous|selectionnez",
        r"(?:dites|dis|tiens|tenez|faites|fais)-(?:moi|nous)|(?:indiquez|confirmez|envoyez|choisissez|reservez|completez|remplissez|signez|cliquez|connectez|selectionnez)",
    ),
    (
        "attente|attends|attendons|impatience",
        r"(?:attente|attends|attendons|impatience){gap}(?:votre|ton|ta){sp}(?:retour|reponse|confirmation|decision)",
    ),
)

_COURTESY = (
    (
        "toute|besoin|n'hesit|question|disposition|information|renseignement",
        r"(?:n'hesit\w{1,3}|a{sp}(?:votre|ta){sp}disposition|pour{sp}toute{sp}(?:question|information)|si{gap}(?:question|besoin|renseignement|information)s?)",
    ),
    (
        "suis|visit|suivre|suivez|retrouv|consult|decouvr|postuler",
        r"(?:suivre|suivez|suis|consult\w{1,3}|visit\w{1,3}|decouvr\w{1,3}|retrouv\w{1,3}|postuler){gap}(?:offres|site|page|actualites?|linkedin|reseaux|opportunites|alertes?)",
    ),
    ("repondre", r"(?:ne{sp})?pas{sp}repondre"),
    ("agreer|expression|salutations", r"agreer|expression{sp}de|salutations"),
)

_CONDITIONAL = (
    (
        "si|cas|seul|s'il|dans|uniquement",
        r"si|s'ils?|au{sp}cas|dans{sp}(?:le{sp}cas|l'hypothese|l'eventualite)|en{sp}cas|seul(?:e?s)?|uniquement",
    ),
    (
        "profils|pourrait|candidats|personnes|pourraient|candidatures",
        r"(?:candidats|candidatures|personnes|profils){sp}(?:qui|non|dont)|pourrai(?:t|ent)",
    ),
    (
        "retour|reponse|nouvelle|considerer",
        r"sans{sp}(?:nouvelles?|reponse|retour)|(?:pouvez|veuillez|pourrez){sp}considerer",
    ),
)

_DEADLINE = (
    (
        "dois|expir|devez|merci|jusqu|limite|retour|signez|envoyez|valable|reponse|indiquez|repondez|decision|veuillez|confirmez|confirmation",
        r"merci{sp}d[e']|veuillez|date{sp}limite|valable|(?:lien|offre){gap}(?:jusqu|expire)|(?:vous|tu){sp}(?:devez|dois|avez{sp}jusqu|as{sp}jusqu)|expir\w{1,4}|(?:votre|ta|ton){sp}(?:reponse|retour|decision|confirmation)|(?:confirm|envoy|repond|indiqu|retourn|sign)ez",
    ),
    (
        "debut|prise|commenc|demarrer|demarrage",
        r"prise{sp}de{sp}(?:poste|fonction\w{0,1})|debut{sp}(?:du{sp}contrat|de{sp}mission|souhaite)|demarrage|commenc\w{1,4}{sp}(?:le|a)|date{sp}de{sp}(?:debut|demarrage)|demarrer",
    ),
)

_JOB = (
    (
        "postule|candidat",
        r"(?:votre|ta|vos|la|une){sp}(?:\w{1,14}{sp})?candidatures?|candidature{sp}(?:au|pour|a|chez|spontanee|bien|envoyee)|candidat\w{0,6}|postule\w{0,3}",
    ),
    (
        "cdi|cdd|stage|poste|d'emploi|intitule|alternance",
        r"(?:le|au|du|ce|un|pour|notre){sp}(?:poste|stage|alternance){sp}?(?:de|d'|en|chez|a|est|propose|vise)?|\bcdi\b|\bcdd\b|offre{sp}d'emploi|intitule{sp}du{sp}poste",
    ),
    (
        "talent|equipe|recrut|charge|embauche|ressources",
        r"recrut\w{2,8}|talent{sp}(?:acquisition|manager)|embauche\w{0,2}|ressources{sp}humaines|charge\w{0,1}{sp}de{sp}(?:rh|recrutement)|equipe{sp}(?:rh|talent\w{0,1})",
    ),
    (
        "ton|votre|contrat|pratique|entretien|motivation",
        r"entretien{sp}(?:d'embauche|de{sp}recrutement|technique|rh|telephonique|avec{sp}(?:notre|le){sp}(?:equipe|manager|responsable|cto|directeur))|lettre{sp}de{sp}motivation|(?:votre|ton){sp}cv|cas{sp}pratique|contrat{sp}de{sp}travail",
    ),
    ("rejoindre", r"rejoindre{sp}(?:notre|nos|l'|les|nous)"),
    (
        "pour|stage|poste|candidature",
        r"(?:poste|stage|pour|candidature){sp}(?:\w{1,12}{sp}){0,4}(?:developpeu\w{1,3}|ingenieur\w{0,1}|data{sp}\w{3,12}|chef{sp}de|charge\w{0,1}{sp}de|responsable|consultant\w{0,1}|technicien\w{0,2}|assistant\w{0,1}|analyste|commercial\w{0,1}|comptable)",
    ),
)

_JOB_HINT = (
    (
        "echange|rencontre|entretien|discussion",
        r"entretiens?|(?:notre|cet|votre|l'){sp}?(?:echange|rencontre|discussion)|rencontrer",
    ),
    ("candidature|poste", r"candidatures?|postes?"),
    ("tes|vos|ton|votre", r"(?:votre|ton|vos|tes){sp}(?:profil|experience|competences|parcours|cv)"),
    (
        "retour|second|equipe|autres|process|dernier|decision|deuxieme|prochain",
        r"process(?:us)?|decision|retour|(?:notre|l'){sp}?equipe|prochaines?{sp}etapes?|(?:second|deuxieme|dernier|prochain){sp}tour|autres{sp}(?:candidats|entretiens|rencontres)",
    ),
)

_FOREIGN = (
    (
        "carte|credit|emprunt|etudiant|assurance|ouverture|personnel|decouvert|immobilier",
        r"(?:demande{sp}de{sp})?(?:credit|pret{sp}(?:immobilier|personnel|etudiant)|emprunt)|carte{sp}(?:bancaire|de{sp}credit|gold|visa)|contrat{sp}d'assurance|(?:votre|ton){sp}assurance|decouvert|ouverture{sp}de{sp}compte",
    ),
    (
        "loyer|locati|bailleur|logement|locataire|immobilier|appartement",
        r"appartement|logement|dossier{sp}de{sp}location|locati\w{2,4}|bailleur|locataire|loyer|agence{sp}immobiliere|colocation|bien{sp}immobilier",
    ),
    (
        "ofii|sejour|mairie|demande|conduire|consulat|passeport|ambassade|prefecture|nationalite|naturalisation",
        r"(?:demande{sp}de{sp})visa|consulat|ambassade|passeport|prefecture|titre{sp}de{sp}sejour|naturalisation|nationalite|permis{sp}de{sp}conduire|ofii|mairie",
    ),
    (
        "creche|master|bourse|licence|doctorat|admission|formation|scolarite|parcoursup|inscription",
        r"parcoursup|(?:dossier{sp}d')?inscription|bourse|creche|jury{sp}d'admission|admission|(?:en|au|du|de){sp}(?:master|licence|doctorat)|formation{sp}(?:diplomante|en{sp}ligne)|mon{sp}master|scolarite",
    ),
    (
        "these|podcast|dossier|article|memoire|magazine|lecteurs|emission|reportage|redaction|interview|temoignage|journaliste|documentaire",
        r"(?:un|cet|mon|notre){sp}(?:article|reportage|podcast|documentaire|dossier{sp}special)|journaliste|redaction|emission|magazine|lecteurs|temoignage|interview{sp}pour|these|memoire{sp}de",
    ),
    (
        "etude|panel|cadeau|sondage|d'achat|enquete|utilisateurs|satisfaction",
        r"(?:enquete|sondage|etude{sp}(?:utilisateur\w{0,1}|de{sp}marche|clients?|qualitative))|carte{sp}cadeau|bon{sp}d'achat|(?:nos|tests?){sp}utilisateurs|panel|satisfaction",
    ),
    (
        "coach|atelier|conseils|webinaire|entretien|newsletter|masterclass",
        r"coaching|coach|webinaire|masterclass|atelier|(?:preparer|reussir|simulation)\w{0,2}{gap}entretiens?|newsletter|conseils{sp}pour",
    ),
    (
        "colis|billet|numero|demande|facture|service|commande|livraison|abonnement|reservation|reclamation|remboursement",
        r"(?:votre|ta|vos){sp}(?:\w{1,10}{sp})?(?:commande|facture|livraison|colis|abonnement|reservation|billet|reclamation|demande{sp}n)|remboursement|service{sp}client\w{0,1}|numero{sp}de{sp}(?:suivi|commande)",
    ),
    (
        "de|sur|offre|promo|remise|profitez",
        r"offres?{sp}(?:speciales?|exclusives?|promotionnelles?|limitees?|flash)|remises?{sp}|soldes|code{sp}promo|-?\d{1,2}{sp}?%{sp}(?:de|sur)|profitez",
    ),
    (
        "garage|menage|revision|chaudiere|entretien|nettoyage",
        r"entretien{sp}(?:de{sp}(?:la|votre|vos){sp}(?:chaudiere|voiture|vehicule|climatisation|jardin|maison|logement|piscine)|du{sp}(?:vehicule|jardin|logement|vélo|velo)|annuel|chaudiere|et{sp}(?:reparation|maintenance|nettoyage)|professionnel|d'evaluation|individuel|des{sp}(?:locaux|espaces))|agents?{sp}d'entretien|techniciens?{sp}d'entretien|menage|nettoyage|chaudiere|revision{sp}(?:de|du)|garage|contrat{sp}d'entretien",
    ),
    (
        "medecin|hopital|patient|doctolib|clinique|ordonnance|consultation",
        r"medecin|patient\w{0,1}|consultation|hopital|clinique|doctolib|ordonnance",
    ),
    (
        "projets|benevol|d'eleves|adoption|adhesion|entretien|subvention",
        r"benevol\w{2,4}|adhesion|adoption|subvention|appel{sp}a{sp}projets|parents{sp}d'eleves|entretien{sp}avec{sp}(?:le|la){sp}(?:professeur|maitress\w)",
    ),
    ("devis|d'offres|prestataire|fournisseur", r"devis|prestataire|fournisseur|appel{sp}d'offres"),
)

_ADVERTISING = (
    (
        "offre|alerte|nouvelle|postulez",
        r"(?:\d{1,4}{sp})?nouvelles?{sp}offres?|offres?{sp}(?:pour{sp}(?:vous|toi)|correspond\w{1,4}|similaires?|recommandee?s|d'emploi{sp}(?:pour|a|en|qui))|alertes?{sp}(?:emploi|e-?mail|job)|votre{sp}alerte|postulez{sp}(?:vite|maintenant|en)",
    ),
    (
        "reservez|newsletter|navigateur|inscrivez-vous",
        r"inscrivez-vous|reservez{sp}votre{sp}place|dans{sp}votre{sp}navigateur|newsletter",
    ),
)

_OUTREACH = (
    (
        "ton|votre|client|ouvert|attire|l'ecoute|interess|attention|interpelle|impressionne",
        r"(?:tombee?{sp}sur|decouvert|vu|repere|interpelle\w{0,1}|remarque|parcouru){sp}(?:\w{1,8}{sp}){0,2}(?:votre|ton){sp}(?:profil|cv|parcours)|(?:votre|ton){sp}(?:profil|parcours|cv){gap}(?:interpelle|attire|retenu{sp}(?:toute{sp})?(?:mon|notre){sp}attention|interess\w{1,4}|impressionne)|(?:a{sp}l'ecoute|ouverte?){sp}(?:a|du|de|d'){gap}(?:marche|opportunites?|nouveau\w{0,1})|(?:pour|chez|l'un{sp}de){sp}(?:mon|notre|nos|un\w{0,1}){sp}(?:de{sp}(?:mes|nos){sp})?clients?",
    ),
)

_SCAM = (
    ("whatsapp|telegram", r"(?:par|sur|via){sp}(?:whatsapp|telegram)"),
    (
        "frais|cheque|gagnez|western|domicile|coordonnees",
        r"frais{sp}(?:de{sp}dossier|d'inscription|de{sp}formation)|coordonnees{sp}bancaires|western{sp}union|travail{sp}a{sp}domicile|gagnez{gap}(?:semaine|jour|mois)|cheque{gap}(?:encaiss\w{1,4}|materiel)",
    ),
)

_INTERVIEWER = (
    (
        "candidat|entretien|d'evaluation",
        r"(?:le|la|ce|cette|un|une|notre|du){sp}candidate?{sp}(?:\w{1,14}{sp}){0,2}(?:a|est|sera|vient|pour|que|souhaite)|entretien{sp}(?:avec{sp}(?:le|la|un\w{0,1})|du){sp}candidate?|grille{sp}d'evaluation|fiche{sp}d'evaluation",
    ),
)

_CANDIDATE = (
    (
        "mon|votre|postule|permets|candidate|j'accepte|candidature",
        r"(?:ma|de{sp}ma){sp}candidature|mon{sp}(?:cv|entretien|profil|parcours)|je{sp}(?:postule|candidate)|votre{sp}(?:entreprise|societe)|j'accepte{sp}(?:votre|avec)|je{sp}me{sp}permets{sp}de{sp}vous{sp}(?:relancer|contacter|adresser)",
    ),
)

_WITHDRAWS = (
    ("processus|candidature", r"(?:retir\w{1,5}|retrait){gap}(?:candidature|processus)"),
    (
        "autre",
        r"(?:accepte\w{0,2}|signe\w{0,2}|choisi\w{0,2}|opte\w{0,2}|retenu\w{0,1}){gap}(?:une{sp}|un{sp}|d'){0,1}autre{sp}(?:offre|poste|proposition|opportunite|entreprise)",
    ),
    (
        "donner|declin|renonc|interesse|poursuivre",
        r"declin\w{1,4}{gap}(?:offre|proposition|poste|invitation)|plus{sp}interessee?{sp}par|(?:ne{sp}(?:pas|plus){sp})(?:poursuivre|donner{sp}suite){gap}(?:processus|recrutement|candidature)|renonc\w{1,4}",
    ),
)

_AUTOMATIC = (
    (
        "automatique|automatiquement",
        r"(?:message|e-?mail|mail|courriel|reponse){gap}automatique(?:ment)?|genere\w{0,1}{sp}automatiquement|envoye\w{0,1}{sp}automatiquement",
    ),
    (
        "n'est|repondre",
        r"(?:merci{sp}de{sp}|veuillez{sp}|priere{sp}de{sp})?ne{sp}pas{sp}repondre|repondre{sp}au{sp}?-?dessus{sp}de{sp}cette{sp}ligne|n'est{sp}pas{sp}(?:surveille|consulte)\w{0,1}",
    ),
)

_ALIVE = (
    (
        "autre",
        r"(?:propos\w{1,5}|aimeri\w{1,4}|souhait\w{1,5}|interess\w{1,5}|pens\w{1,5}|echanger|rencontrer|parler|positionner|orienter){gap}(?:pour|sur|d'|vers|un){gap}(?:un{sp}|une{sp}|d')?autres?{sp}(?:\w{1,10}{sp})?(?:postes?|opportunites?|equipes?|offres?|role){gap}",
    ),
)

_SLOTS = (
    (
        "choix|creneau|suivant|horaires|disponibilites",
        r"creneaux|(?:vos|tes){sp}disponibilites|(?:dates|horaires|possibilites){sp}suivante?s|au{sp}choix|l'un{sp}des{sp}(?:creneaux|horaires)|quel{sp}creneau|choisi\w{1,4}{sp}(?:un|votre|le|ton){sp}creneau",
    ),
)

PHRASES = MeaningLanguage(
    code="fr",
    common=frozenset(
        "le la les de des du et vous nous votre notre pour que est en une un dans avec sur pas bonjour merci cordialement par ne au nos ce je à".split()
    ),
    macros=_MACROS,
    signals={
        "rejection": _REJECTION,
        "regret": _REGRET,
        "offer": _OFFER,
        "invitation": _INVITATION,
        "confirmed": _CONFIRMED,
        "next_step": _NEXT_STEP,
        "update": _UPDATE,
        "cancellation": _CANCELLATION,
        "acknowledgement": _ACKNOWLEDGEMENT,
        "commit": _COMMIT,
        "silence_means_no": _SILENCE,
        "ask": _ASK,
        "courtesy": _COURTESY,
        "conditional": _CONDITIONAL,
        "deadline": _DEADLINE,
        "job": _JOB,
        "job_hint": _JOB_HINT,
        "foreign": _FOREIGN,
        "advertising": _ADVERTISING,
        "outreach": _OUTREACH,
        "scam": _SCAM,
        "interviewer_side": _INTERVIEWER,
        "candidate_side": _CANDIDATE,
        "withdraws": _WITHDRAWS,
        "automatic": _AUTOMATIC,
        "alive": _ALIVE,
        "slots": _SLOTS,
    },
    informal=r"\b(?:[Tt]u|[Tt]oi|[Tt]on|[Tt]a|[Tt]es|t')\b",
    formal=r"\b(?:[Vv]ous|[Vv]otre|[Vv]os)\b",
)
