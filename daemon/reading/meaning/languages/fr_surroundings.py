"""French phrases: who writes about what."""

JOB = (
    ("m/w|w/m|m/f|f/m|f/h|h/f", r"(?:m/w|w/m|m/f)(?:/[dx])?|d/m/w|f/m/d|h/f(?:/[xn])?|f/h"),
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

JOB_HINT = (
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

FOREIGN = (
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
        r"coaching|coach|webinaire|masterclass|atelier{sp}(?:de|sur|gratuit|en{sp}ligne)|(?:preparer|reussir|simulation)\w{0,2}{gap}entretiens?|newsletter|conseils{sp}pour",
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

ADVERTISING = (
    (
        "offre|alerte|nouvelle|postulez",
        r"(?:\d{1,4}{sp})?nouvelles?{sp}offres?|offres?{sp}(?:pour{sp}(?:vous|toi)|correspond\w{1,4}|similaires?|recommandee?s|d'emploi{sp}(?:pour|a|en|qui))|alertes?{sp}(?:emploi|e-?mail|job)|votre{sp}alerte|postulez{sp}(?:vite|maintenant|en)",
    ),
    (
        "reservez|newsletter|navigateur|inscrivez-vous",
        r"inscrivez-vous|reservez{sp}votre{sp}place|dans{sp}votre{sp}navigateur|newsletter",
    ),
)

OUTREACH = (
    (
        "ton|votre|client|ouvert|attire|l'ecoute|interess|attention|interpelle|impressionne",
        r"(?:tombee?{sp}sur|decouvert|vu|repere|interpelle\w{0,1}|remarque|parcouru){sp}(?:\w{1,8}{sp}){0,2}(?:votre|ton){sp}(?:profil|cv|parcours)|(?:votre|ton){sp}(?:profil|parcours|cv){gap}(?:interpelle|attire|retenu{sp}mon{sp}attention|interess\w{1,4}|impressionne)|(?:a{sp}l'ecoute|ouverte?){sp}(?:a|du|de|d'){gap}(?:marche|opportunites?|nouveau\w{0,1})|(?:pour|chez|l'un{sp}de){sp}(?:mon|notre|nos|un\w{0,1}){sp}(?:de{sp}(?:mes|nos){sp})?clients?",
    ),
)

SCAM = (
    ("whatsapp|telegram", r"(?:par|sur|via){sp}telegram|whatsapp[^.!?;]{0,40}[+\d(][\d ()-]{6}"),
    (
        "frais|cheque|gagnez|western|domicile|coordonnees",
        r"frais{sp}(?:de{sp}dossier|d'inscription|de{sp}formation)|coordonnees{sp}bancaires|western{sp}union|travail{sp}a{sp}domicile|gagnez{gap}(?:semaine|jour|mois)|cheque{gap}(?:encaiss\w{1,4}|materiel)",
    ),
)

INTERVIEWER = (
    (
        "candidat|entretien|d'evaluation",
        r"(?:le|la|ce|cette|un|une|notre|du){sp}candidate?{sp}(?:\w{1,14}{sp}){0,2}(?:a|est|sera|vient|pour|que|souhaite)|entretien{sp}(?:avec{sp}(?:le|la|un\w{0,1})|du){sp}candidate?|grille{sp}d'evaluation|fiche{sp}d'evaluation",
    ),
)

CANDIDATE = (
    (
        "mon|votre|postule|permets|candidate|j'accepte|candidature",
        r"(?:ma|de{sp}ma){sp}candidature|mon{sp}(?:cv|entretien|profil|parcours)|je{sp}(?:postule|candidate)|votre{sp}(?:entreprise|societe)|j'accepte{sp}(?:votre|avec)|je{sp}me{sp}permets{sp}de{sp}vous{sp}(?:relancer|contacter|adresser)",
    ),
)

WITHDRAWS = (
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

AUTOMATIC = (
    (
        "automatique|automatiquement",
        r"(?:message|e-?mail|mail|courriel|reponse){gap}automatique(?:ment)?|genere\w{0,1}{sp}automatiquement|envoye\w{0,1}{sp}automatiquement",
    ),
    (
        "n'est|repondre",
        r"(?:merci{sp}de{sp}|veuillez{sp}|priere{sp}de{sp})?ne{sp}pas{sp}repondre|repondre{sp}au{sp}?-?dessus{sp}de{sp}cette{sp}ligne|n'est{sp}pas{sp}(?:surveille|consulte)\w{0,1}",
    ),
)
