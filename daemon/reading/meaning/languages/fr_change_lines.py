"""French: an interview that stands is moved, called off, or held elsewhere, by other means, or with others; phrases, and lines (see ``wordings``)."""

_ALAS = r"(?:{sp}(?:malheureusement|helas|finalement|donc|vraiment|plus|trop|du{sp}tout))?"
_HARD = r"(?:mort|complique|tendu|chaud|rate|impossible|foutu|fichu|cuit|rape|galere|infaisable|ingerable)"
_NOR = r"(?:au{sp}lieu{sp}d[eu']|et{sp}non|et{sp}pas|non{sp}(?:pas|plus)|plutot{sp}qu[e'])"
_WHERE = r"{sp}?(?:{when}|\d{1,3}|une?{sp}(?:heure|demi)|a{sp}|au{sp}|aux{sp}|dans{sp}|chez{sp}|avec{sp}|sur{sp}|en{sp}|par{sp}|le{sp}\d{1,2}|la{sp}|l'\w{2,12})"

WHEN = (
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce{sp}(?:matin|soir|creneau)|cet(?:te)?{sp}(?:apres-midi|semaine|date|heure|horaire)|"
    r"(?:l'|la{sp}|le{sp})(?:horaire|heure|date|creneau)|le{sp}\d{1,2}(?:er)?(?:{sp}[a-z]{3,9}bre)?|\d{1,2}{sp}?h(?:eures)?(?:{sp}?\d\d)?"
)
"""A day or an hour, as a macro."""

MOVED_REPLIES = (
    (
        "voir|recevoir|rencontrer|accueillir",
        r"(?:pas|plus){sp}en{sp}mesure{sp}de{sp}(?:vous|te){sp}(?:voir|recevoir|rencontrer|accueillir){sp}(?:\w{1,8}{sp}){0,2}(?:{when})",
    ),
    ("pose", r"(?:{when}){sp}(?:(?:me|nous|lui|leur){sp})?pose{sp}(?:un{sp})?(?:probleme|souci)"),
    ("possible", r"possible{gap}\bheure{sp}plus{sp}(?:tard|tot)"),
    ("chang", r"(?:avons|a|ai){sp}change{sp}d(?:'|e{sp})(?:etage|salle|adresse|locaux|batiment|bureau)"),
    # "mais" parts a day they thank for from what does not suit.
    (
        "convien|arrang|march|fonctionn|joue|colle|tien",
        r"(?:{when})(?:(?!\bmais\b)[^.!?;:]){0,40}?\b(?:ne{sp}|n')(?:(?:me|nous|lui|leur){sp})?(?:convien\w{1,4}|arrange\w{0,3}|marche\w{0,3}|fonctionne\w{0,3}|joue|colle|tient)"
        + _ALAS
        + "{sp}(?:pas|plus)",
    ),
    (
        "possible|jouable|gerable|faisable|tenable|envisageable|disponible|libre",
        r"(?:{when})(?:(?!\bmais\b)[^.!?;:]){0,30}?\b(?:ne{sp}(?:sera|serait|va|vont|peut|serai|serons)|n'(?:est|etait)|(?:ce{sp}n'|c')est|ca{sp}(?:ne{sp})?(?:va|sera))"
        + _ALAS
        + "{sp}(?:pas|plus)"
        + _ALAS
        + "{sp}(?:etre{sp})?(?:possible|jouable|gerable|faisable|tenable|envisageable|disponible|libre)",
    ),
    (
        "mort|complique|tendu|chaud|rate|impossible|foutu|fichu|cuit|rape|galere|infaisable|ingerable|coince|bloque|tomb",
        r"(?<!merci\spour\s)(?:{when}),?{sp}(?:\w{1,10}{sp}){0,3}(?:(?:c'est|ca{sp}va{sp}etre|ca{sp}devient|s'annonce|sera){sp}(?:\w{1,10}{sp}){0,2}"
        + _HARD
        + r"|(?:ca{sp})?(?:coince|bloque)\b)|(?:{when}),?{sp}impossible|(?:{when})(?:{sp}\w{1,8}){0,2}{sp}tomb(?:e|ait){sp}(?:tres{sp}|vraiment{sp})?mal\b|(?:c'est|ca{sp}va{sp}etre){sp}(?:\w{1,10}{sp})?"
        + _HARD
        + "{sp}(?:pour{sp})?(?:{when})",
    ),
    (
        "coince|bloque|retenu|occupe|pris|indispo",
        r"(?:coince|bloque|pris|retenu|occupe)\w{0,2}\b[^.!?;]{0,40}\b(?:prends?|recois|recevrai|verrai|retrouve|appelle|appellerai|rappelle)\b[^.!?;]{0,12}\b(?:a|vers|plutot)\b|(?:suis|sommes|est){sp}(?:\w{1,10}{sp})?(?:coince|bloque|indispo)\w{0,2}{sp}(?:{when})",
    ),
    (
        "recevoir|rencontrer|accueillir|voir",
        r"(?:pas|plus){sp}(?:vous|te){sp}(?:recevoir|rencontrer|accueillir|voir){sp}(?:comme{sp}prevu{sp}|ce{sp})?(?:{when})",
    ),
    (
        "fera|fait|collera|jouera|marchera|passera",
        r"(?<!merci\spour\s)(?:{when}),?{sp}(?:\w{1,8}{sp}){0,2}ca{sp}(?:ne{sp})?(?:le{sp})?(?:fera|fait|collera|jouera|marchera|passera){sp}(?:pas|plus)",
    ),
    (
        "remet|remis",
        r"(?:remettre|remettons|remets|remis\w?){sp}(?:(?:notre|l'|le|votre|cet){sp}?)?(?:\w{1,9}{sp})?(?:{talk}|a{sp}(?:{when}))|on{sp}(?:remet|remettra){sp}ca\b",
    ),
    (
        "plutot",
        r"(?:{when}){sp}(?:\w{1,10}{sp}){0,2}plutot(?={sp}?[?.!,])|{day}{sp}(?:matin{sp}|soir{sp}|midi{sp})?plutot{sp}que{sp}(?:\w{1,5}{sp})?{day}",
    ),
    (
        "venez|viens|venir|passe|deplace",
        r"(?:ne{sp}(?:venez|viens|passez|passe|vous{sp}deplacez|te{sp}deplace){sp}(?:surtout{sp}|donc{sp})?pas|inutile{sp}de{sp}(?:venir|passer|(?:vous|te){sp}deplacer)){sp}(?:\w{1,9}{sp}){0,2}(?:{when})",
    ),
    ("gliss", r"gliss(?:e|er|ons|erait){sp}(?:\w{1,10}{sp}){0,2}(?:au?|vers|sur|d'une?|notre|l'entretien)\b"),
    (
        "lien",
        r"(?:nouveau|bon){sp}lien(?!{sp}(?:vers|pour|de|du){sp}(?:\w{1,4}{sp})?(?:test|questionnaire|formulaire|exercice|dossier))",
    ),
    (
        "finalement",
        r"rencontrer(?:ez|as){sp}finalement|(?:serons|seront|sera|serez){sp}finalement{sp}(?:deux|trois|quatre|cinq|recu|accueilli|avec|a|au|en|dans)\w{0,2}",
    ),
    ("entree|acces", r"(?:entree|acces)(?:{sp}\w{1,10}){0,2}{sp}se{sp}(?:fait|fera){sp}(?:par|cote|au|rue)"),
)

MOVED = (
    (
        "recevr|accueiller|verr|ppeller",
        r"ce{sp}n'est{sp}(?:plus|pas){gap}qui{sp}(?:vous|te){sp}(?:recevr\w{1,3}|accueiller\w{1,3}|verr\w{1,3}|(?:r)?appeller\w{1,3})\b",
    ),
    ("pass", r"(?<!\w){talk}{sp}(?:\w{1,12}{sp}){0,3}(?<!se )pass(?:e|era|ent){sp}(?:du|de|d'|au?){sp}?(?:{when}|\d{1,2}|jeudi)"),
    (
        "lieu|tiendra|sera",
        r"(?<!\w){talk}{gap}(?:n'aura{sp}pas{sp}lieu|ne{sp}(?:se{sp}tiendra|sera){sp}pas){sp}(?:a|au|aux|en|dans|chez|le|avec|par)\b[^.!?;]{0,50}\bmais",
    ),
    (
        "zoom|teams|meet|skype|whatsapp|webex|visio|telephone",
        r"(?:au{sp}lieu{sp}d[eu']|plutot{sp}qu[e']){sp}?(?:\w{1,4}{sp})?(?:zoom|teams|(?:google{sp})?meet|skype|whatsapp|webex|visio|telephone)",
    ),
    (
        "changement",
        r"changement{sp}d(?:e{sp}|')(?:derniere{sp}minute|salle|lieu|batiment|adresse|local|site|bureau|etage|interlocut\w{1,5}|programme|format|plan|lien)",
    ),
    (
        "lieu|non|plutot|pas",
        r"(?:(?<!\w){talk}|on{sp}se{sp}(?:voit|retrouve|parle)|ce{sp}sera|(?:vous|te){sp}(?:recevr\w{1,4}|(?:r)?appeller\w{1,4}|verr\w{1,4})|rencontrer\w{1,3}|durera)[^.!?;]{0,60}?\b"
        + _NOR
        + _WHERE,
    ),
    (
        "place|rempla",
        r"(?:recevr\w{1,4}|accueiller\w{1,4}|verr\w{1,4}|rencontrer\w{1,4}|interroger\w{1,4}|sera|fera|menera){gap}\b(?:a{sp}(?:ma|sa){sp}place|a{sp}la{sp}place{sp}d[eu]|en{sp}remplacement)",
    ),
    (
        "chang|modifi",
        r"(?:adresse|lieu|salle|horaire|heure|date|lien|creneau){gap}\b(?:a|ont){sp}(?:ete{sp})?(?:change|modifie)\w{0,2}",
    ),
    (
        "joindr|assister|participer",
        r"(?:(?:se{sp}joindr|assister|participer)(?:a|ont|ai|ons)){sp}(?:\w{1,12}{sp})?a{sp}?(?:notre{sp}|l'|cet{sp}|l{sp})?{talk}",
    ),
    (
        "audition|convocation|oral|passage",
        r"(?:audition|convocation|oral|passage){gap}\b(?:report|repouss|decal|deplac|avanc)e\w{0,2}",
    ),
)

MOVED_LINES = {
    "cancellation": """
        {talk} ... (saute|sautera|est a l'eau)
        (pas|plus) (d'|de) {talk} (ce jour-la|comme prevu|{when})
        (decommander|decommande|decommandons) (notre|l'|le|votre) _ {talk}
        (suspendre|suspendons|suspends) (notre|l'|le|votre) _ {talk}
    """,
}

MOVED_REPLY_LINES = {
    "cancellation": """
        (laisse|laissons|laisser) tomber (pour)? {when}
        (oublie|oublions|oubliez) (donc|pour)? {when}
    """,
}
