"""French phrases: what is asked, arranged and promised."""

INVITATION = (
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

CONFIRMED = (
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

NEXT_STEP = (
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

SLOTS = (
    (
        "choix|creneau|suivant|horaires|disponibilites",
        r"creneaux|(?:vos|tes){sp}disponibilites|(?:dates|horaires|possibilites){sp}suivante?s|au{sp}choix|l'un{sp}des{sp}(?:creneaux|horaires)|quel{sp}creneau|choisi\w{1,4}{sp}(?:un|votre|le|ton){sp}creneau",
    ),
)

ASK = (
    ("?", r"(?:[^\s.!?][^.!?]{0,200})\?(?=[\"')\]]{0,2}(?:\s|$))"),
    (
        "prie|merci|veuillez",
        r"(?:merci{sp}d[e']{sp}?|veuillez|priere{sp}de|prie{sp}(?:\w{1,6}{sp})?de|priez{sp}de){sp}?(?:bien{sp}vouloir{sp}|me{sp}|nous{sp}|m'|n'|l'|la{sp}|les{sp}|vous{sp}|le{sp}){0,3}(?:indiqu\w{1,3}|confirm\w{1,3}|envoy\w{1,3}|transmett\w{1,3}|repond\w{1,3}|choisi\w{1,3}|complet\w{1,3}|rempli\w{1,3}|communiqu\w{1,3}|fai\w{1,3}|retourn\w{1,3}|renvoy\w{1,3}|sign\w{1,3}|reserv\w{1,3}|rappel\w{1,3}|precis\w{1,3}|donn\w{1,3}|adress\w{1,3}|prevoir|vous{sp}munir|apporter|cliqu\w{1,3}|tenir|dire|fourni\w{1,3})",
    ),
    (
        "appelez|appelle|apportez|choisissez|cliquez|completez|confirme|connectez|dis|dites|donne|envoie|envoyez|fais|faites|indique|precise|remplissez|reservez|selectionnez|signez|tenez|tiens",
        r"(?:dites|dis|tiens|tenez|faites|fais|donne|donnez|envoie|envoyez|appelle|appelez|rappelle|rappelez|confirme|confirmez|precise|precisez|indique|indiquez)-(?:moi|nous|le|la|les)|(?:indiquez|confirmez|envoyez|choisissez|reservez|completez|remplissez|signez|cliquez|connectez|selectionnez|renvoyez|apportez)",
    ),
    (
        "atten|besoin|faudrait|faut|manque|pouvais|pouviez|savoir",
        r"(?:attente|attends|attendons){gap}(?:votre|ton|ta|de{sp}tes|vos){sp}?(?:retour|reponse|confirmation|decision|documents?|dossier)?|(?:avons|aurions|aurais|ai){sp}(?:encore{sp}|aussi{sp}|juste{sp}|egalement{sp})?besoin{sp}(?:de|d'){sp}?(?:vo|ton|ta|tes|votre|une?|deux|savoir)|(?:manque|faudrait|faut){sp}(?:encore{sp}|aussi{sp}|juste{sp})?(?:vos|votre|ton|ta|tes|une?|le|la|les|que{sp}(?:vous|tu))|(?:bien|super|ideal|gentil|utile|parfait),?{sp}si{sp}(?:vous{sp}pouviez|tu{sp}pouvais)|(?:aimerai\w{1,3}|voudrai\w{1,3}|souhait\w{1,4}){sp}savoir{sp}(?:si|quand|comment|ce{sp}que)",
    ),
)

COURTESY = (
    (
        "toute|besoin|hesit|question|disposition|information|renseignement|quoi que",
        r"(?:n'hesit\w{1,3}|hesit\w{1,3}{sp}pas|a{sp}(?:votre|ta){sp}disposition|pour{sp}toute{sp}(?:question|information)|(?:si|avez|as){gap}(?:questions?|besoin|renseignements?|informations?|quoi{sp}que{sp}ce{sp}soit))",
    ),
    (
        "suis|visit|suivre|suivez|retrouv|consult|decouvr|postuler",
        r"(?:suivre|suivez|suis|consult\w{1,3}|visit\w{1,3}|decouvr\w{1,3}|retrouv\w{1,3}|postuler){gap}(?:offres|site|page|actualites?|linkedin|reseaux|opportunites|alertes?)",
    ),
    ("repondre", r"(?:ne{sp})?pas{sp}repondre"),
    ("agreer|expression|salutations|croire", r"agreer|expression{sp}de|salutations|veuillez{sp}croire"),
    (
        "ca|comment|patient|veuillez|voyage|week",
        r"comment{sp}(?:allez|vas|ca|va)|ca{sp}va(?={sp}?\?)|(?:bon|bien)(?:{sp}\w{1,8}){0,3}{sp}(?:week-end|vacances|voyage)|veuillez{sp}(?:m'|nous{sp})?(?:en{sp})?excuser|patient\w{1,3}",
    ),
)

DEADLINE = (
    (
        "pouvez|pourrez|peux|pourras|devrez|devras|avez",
        r"(?:(?:vous|tu){sp}(?:pouvez|pourrez|peux|pourras|devrez|devras)|(?:pouvez|pourrez){sp}-?vous){sp}(?:(?:aussi|toujours|encore|bien{sp}sur){sp})?(?:(?:nous|me|y|le|la){sp}|m'|l'|n'){0,2}(?:repondre|contacter|rappeler|appeler|ecrire|envoyer|transmettre|confirmer|faire{sp}(?:parvenir|savoir|part)|donner|indiquer|dire|joindre|retourner)\b(?![^.;]{0,60}(?:\bsi\b|\bs'il|\ben{sp}cas\b))",
    ),
    (
        "dois|expir|devez|merci|jusqu|limite|retour|signez|envoyez|valable|reponse|indiquez|repondez|decision|veuillez|confirmez|confirmation",
        r"merci{sp}d[e']|veuillez|date{sp}limite|valable|(?:lien|offre){gap}(?:jusqu|expire)|(?:vous|tu){sp}(?:devez|dois|avez{sp}jusqu|as{sp}jusqu)|expir\w{1,4}|(?:votre|ta|ton){sp}(?:reponse|retour|decision|confirmation)|(?:confirm|envoy|repond|indiqu|retourn|sign)ez",
    ),
    (
        "debut|prise|commenc|demarrer|demarrage",
        r"prise{sp}de{sp}(?:poste|fonction\w{0,1})|debut{sp}(?:du{sp}contrat|de{sp}mission|souhaite)|demarrage|commenc\w{1,4}{sp}(?:le|a)|date{sp}de{sp}(?:debut|demarrage)|demarrer",
    ),
)

COMMIT = (
    (
        "fer|dir|envo|part|donn|appel|decid|revien|retour|repond|inform|tranch|confirm|courant|contact|revenir|decision|transmett|communiqu",
        r"(?:nous|je|j'|on|l'equipe|equipe|recrut\w{2,6}|rh|manager|responsable|collegue|elle|il|n'hesiterons|[a-z]{3,14}){gap}(?:revien\w{1,5}{sp}(?:vers|vite|rapidement|te|vous)|revenir{sp}vers|(?:{you}{sp}?)(?:re)?contact\w{1,6}|(?:{you}{sp}?)(?:tien\w{1,6}{sp}(?:informe\w{0,2}|au{sp}courant)|inform\w{1,6}|rappel\w{1,6}|appel\w{1,6}|repond\w{1,5}|transmett\w{1,4}|donn\w{1,5}|communiqu\w{1,5}|fer\w{1,4}(?!{sp}(?:visiter|decouvrir|passer|essayer|rencontrer|faire|voir|gouter|travailler))|envo\w{1,6}(?!{sp}(?:\w{1,5}{sp}|l'){0,2}(?:lien|invitation|programme|plan|adresse|convocation|formulaire|questionnaire|details|infos|badge))|dir\w{1,4}|confirm\w{1,5})|(?:re)?prend\w{1,5}{sp}contact|recontact\w{1,6}|fer\w{1,3}{sp}(?:un{sp})?(?:retour|part)|(?:decid\w{1,6}|tranch\w{1,6}|prendr\w{1,4}{gap}decision))",
    ),
    (
        "serez|auras|seras|aurez|recevr|devriez|attendre",
        r"(?:vous|tu){sp}(?:recevr(?:ez|as)|aurez|auras|saurez|sauras|(?:serez|seras){sp}(?:re)?(?:contacte|informe|prevenu|averti|notifie)\w{0,2}|pourrez{gap}attendre|devriez{gap}(?:recevoir|avoir))",
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

SILENCE = (
    (
        "retour|reponse|revenus|absence|contact|nouvelle",
        r"sans{sp}(?:nouvelles?|reponse|retour|contact)(?!{sp}de{sp}(?:votre|ta){sp}part)|(?:si|n'avez|n'as){gap}pas{gap}(?:nouvelles?|reponse|retour|revenus|contacte\w{0,2}|recontacte\w{0,2})|absence{sp}de{sp}(?:reponse|retour|nouvelles?)",
    ),
)

CONDITIONAL = (
    (
        "si|cas|seul|s'il|dans|uniquement",
        r"(?<!derangerait )(?<!derange )(?<!ennuie )(?<!ennuierait )(?<!meme )(?<!embete )(?<!embeterait )(?<!gene )(?<!generait )si|s'ils?|au{sp}cas|dans{sp}(?:le{sp}cas|l'hypothese|l'eventualite)|en{sp}cas|seul(?:e?s)?|uniquement",
    ),
    (
        "profils|pourrait|candidats|personnes|pourraient|candidatures|dossiers",
        r"(?:candidats|candidatures|personnes|profils){sp}(?:qui|non|dont)|(?:candidatures|dossiers){sp}(?:incomple\w{1,3}|tardi\w{1,4}|hors{sp}delai|(?:recue?s|envoyee?s|parvenue?s){sp}(?:apres|hors|sans))|(?<!on )pourrai(?:t|ent)(?!-on)",
    ),
    (
        "retour|reponse|nouvelle|considerer",
        r"sans{sp}(?:nouvelles?|reponse|retour)|(?:pouvez|veuillez|pourrez){sp}considerer",
    ),
)
