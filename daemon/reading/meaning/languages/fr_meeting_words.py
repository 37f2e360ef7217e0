"""French words of a meeting with an applicant, and of what else a day and an hour may be told of; written folded."""

MEETING_WORDS = {
    "appointed.meets": (
        r"chercher\w{0,2}|ouvrira|prendra en charge|"
        r"ven(?:ir|ez)|viens|passer|passez|passe|visite\w{0,2}|rencontr\w{1,5}|voir|voie|voyons|verra|verrez|recevoir|recevra|"
        r"recevrons|recu\w{0,2}|parler|parlez|discut\w{1,4}|echang\w{1,4}|entretien|entrevue|audition|rendez-vous|rdv|appel\w{0,4}|"
        r"visio\w{0,10}|teams|zoom|essai|attend\w{0,4}|accueil\w{0,5}|accompagn\w{1,5}|present\w{1,4}|soyez|convoqu\w{1,4}|"
        r"convi\w{1,3}|invit\w{1,4}|dejeuner|cafe|creneau|prevue?s?|reserv\w{1,4}|note|aura lieu|se passe|deroule|programme|"
        r"matinee|journee|demi-journee|joindr\w{1,2}|connectez|se retrouv\w{1,4}|connaissance|montr\w{1,4}|seront|on sera|sera la|"
        r"libre|disponible|convient|va"
    ),
    "appointed.other": (
        r"juste apres|aussitot apres|dans la foulee|un point avec (?:la|le|mon|ma|notre)|"
        r"publi\w{1,4}|planning|trains?|vols?\b|revient|reviens|de retour|siege|se reuni\w{1,2}|acces|identifiants|mot de passe|ordinateur|materiel|commencez|commencerez|"
        r"l[ea]s? candidat\w{0,3}|des candidat\w{1,3}|deux candidat\w{1,3}|"
        r"prise de poste|premier jour|integration|contrat|sign\w{1,6}|date limite|delai|cloture|au plus tard|avant le|(?<!\d )(?<!h )jusqu\w{1,3}|"
        r"expir\w{1,3}|recue? le|enregistree?|deposer|deposez|telecharg\w{1,4}|complet\w{1,4}|remplir|remplissez|portail|"
        r"maintenance|webinaire|portes ouvertes|reunion d'information|salon|forum|formation|cours\b|newsletter|livr\w{1,6}|colis|"
        r"conge\w{0,2}|absente?|joignable|horaires|ouvert\w{0,2}|ferme\w{0,2}|decision|decid\w{1,5}|resultat\w{0,1}|reponse|retour|"
        r"tiendr\w{1,4} au courant|recontact\w{1,5}|autres? (?:candidat\w{0,3}|personnes)|derniers? candidats?|referen\w{2,4}|"
        r"visite medicale|offre|valable|test en ligne|automatique\w{0,4}|annul\w{1,5}|alumni|mentor\w{0,3}|souffrant\w{0,1}"
    ),
    "appointed.none": r"pas un entretien d'embauche|rien a voir avec (?:un|le) recrutement|aucun recrutement",
    "moments.cannot": r"ne (?:serai|suis|sera|serons|sommes|pourrai|pourra|pourrons|peux|peut|pouvons)(?: \w{1,10}){0,1} (?:pas|plus)(?: \w{1,12}){0,2}|n'(?:est|etes|etait|ai|a) (?:pas|plus)(?: \w{1,12}){0,2}|(?:deviez|devais|devait)(?: \w{1,12}){0,3}",
    "moments.cannot_then": r"(?:est|sera|suis) (?:souffrant|malade|absent|empech|pris|retenu|occup)\w{0,2}|(?:n'est|ne sera) (?:pas|plus) (?:libre|la|disponible)",
    "moments.not_at": r"non plus|et pas|plus(?= a )",
    "moments.not_at_joint": r"a",
    "untouched.absent": r"ne (?:sera|pourra|seront) (?:\w{1,14} )?pas (?:la|present\w{0,2}|parmi nous|des notres|y assister|participer|etre)",
    "appointed.never": r"(?:donner|communiquer|annoncer|faire part)(?: \w{1,10}){0,2} (?:le resultat|la decision|notre decision|les resultats|reponse)|avec (?:la|une|notre) (?:decision|reponse)|signer|signature|contrat|premier jour|autres candidat\w{1,3}|visite medicale|date limite",
}
