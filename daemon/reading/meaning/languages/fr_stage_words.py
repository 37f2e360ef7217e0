"""French: the stages at the end of which they answer, and the lengths that count from them: words of patterns (see ``vocabulary``)."""

STAGE_WORDS = {
    "promises.starts_behind": r"commenc\w{1,4}|debut\w{1,4}|rejoign\w{1,4}|integr\w{1,4}",
    "told_days.of_that": r"plus tard|apres(?=[.,;!]|$)|ensuite|qui suivent|qui suivront|suivants?|suivantes?|a compter de (?:cette|ce) (?:date|jour)|(?:apres|suivant) (?:cela|ca|cette (?:date|reunion)|ce jour)",
    "told_days.of_a_day": r"(?:apres|suivant|a compter d[eu]|a partir d[eu]) (?:(?:le|la|l'|votre|cette) ?)?(?:[\w'-]{1,16},? ){0,4}(?:du |le |\()?",
    "told_days.of_stage": r"(?:apres|suivant|a compter de|a partir de) (?:la |le |l'|votre |cette |notre )?(?:date (?:de |d')?)?(?:cloture|date limite|fin des (?:entretiens|candidatures)|entretiens?|reunion|test|commission|jury|comite)",
    "told_days.stage": r"reunit|reunion|siege|delibere\w{0,3}|decid\w{1,5}|decision|tranch\w{1,4}|cloture|date limite|entretiens?|commission|comite|jury|conseil|choix|arbitrage|se prononce\w{0,2}",
    "promises.answer_time": r"(?<!votre\s)(?:delai|temps|duree)s? (?:(?:moyen|habituel|estime|indicatif|previsionnel|maximum|maximal) )?(?:de (?:reponse|retour|traitement|decision|reaction)|d'(?:attente|instruction|examen))",
    "promises.answer_label": r"(?<!votre\s)(?:reponse|decision|resultats?|retour|verdict|annonce|notification|publication des resultats)(?: (?!attendue de votre|de votre part)[\w'-]{1,14}){0,4}",
    "promises.needless": r"(?:inutile|pas besoin|pas la peine|rien ne (?:vous |te )?(?:presse|oblige)|aucune obligation|n'est pas necessaire|pas oblige\w{0,2}|pas tenue?|aucune urgence|pas d'urgence|ne vous sentez pas) (?:de |d'|a )?(?:nous |me |vous )?(?:repondre|donner|decider|confirmer|rappeler|revenir|ecrire|reponse)?",
    "promises.kept_until": r"(?:conserv\w{2,4}|gard\w{1,4}|stock\w{1,3}) (?:[\w']{1,12} ){0,5}(?:donnees|cv|dossier|candidature|coordonnees|profil)|(?:donnees|cv|dossier|coordonnees|candidature|profil) (?:[\w']{1,12} ){0,3}(?:conserv\w{1,3}|garde\w{0,2}|stocke\w{0,2}|supprime\w{0,2}|efface\w{0,2})|(?:annonce|offre|lien|portail) (?:\w{1,10} ){0,2}(?:reste|restera|est|sera) (?:\w{1,8} )?(?:en ligne|ouvert\w?|valable|actif|accessible)",
    "promises.only_told": r"(?:veuillez|merci de|priere de|prions de|nous vous invitons a|pensez a) (?:bien vouloir )?(?:noter|patienter|compter|retenir|prendre note|prendre connaissance|savoir|ne pas (?:vous )?(?:inquieter|relancer))",
    "promises.reader": r"de votre part",
    "promises.lasts": r"est de|est d'environ|est generalement de|sera de|sont de",
    "promises.about": r"environ|maximum|max\.|sous|en moyenne",
    "promises.meets": r"reuni|siege|se voi|tient sa|tiendra sa",
    "untouched.chosen_or_not": r"(?:retenue?s?|selectionnee?s?) ou (?:non|pas)|y compris (?:ceux|celles|les candidats?) (?:qui|non)",
}
