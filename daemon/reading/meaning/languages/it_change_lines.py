"""Italian: an interview that stands is moved, called off, or held elsewhere, by other means, or with others; phrases, and lines (see ``wordings``)."""

_ALAS = r"(?:{sp}(?:piu|proprio|purtroppo|tanto|molto))?"
_HARD = r"(?:casino|macello|delirio|problema|disastro|complicat\w|impossibile|incasinat\w|dura|tosta)"
_NOR = r"(?:anziche|invece{sp}(?:che|di|del\w{0,2})|al{sp}posto{sp}d\w{1,4}|piuttosto{sp}che|e{sp}non(?:{sp}piu)?|(?<=,{sp})non{sp}piu)".replace(
    "{sp}", r"\s"
)
_WHERE = r"{sp}(?:{when}|\d{1,3}|un'ora|mezz'ora|all[ae]?{sp}|al{sp}|a{sp}|in{sp}|nell?\w{0,2}{sp}|su{sp}|sul\w{0,2}{sp}|da{sp}|con{sp}|presso{sp}|via{sp}|per{sp})"
NOT_TO_TELL = r"(?!{sp}(?:\w{1,10}{sp})?(?:a{sp})?(?:dar|dir|risponder|far\w{0,2}{sp}(?:sapere|avere)|comunicar|decider|confermar|offr|assum|garant|promett|prender|proced|prosegu|accogl|propo))"

WHEN = (
    r"lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|oggi|dopodomani|stamattina|stasera|(?:questa|quella|la){sp}(?:data|ora|fascia)|"
    r"quest'ora|l'orari\w|l'ora|quest'orario|il{sp}\d{1,2}|l'(?:8|11)|alle{sp}(?:ore{sp})?\d{1,2}(?:[.:]\d\d)?|le{sp}\d{1,2}"
)
"""A day or an hour, as a macro."""

MOVED_REPLIES = (
    (
        "veder|ricever|incontrar",
        r"non{sp}(?:sono|siamo|saro|saremo){sp}in{sp}(?:condizione|grado){sp}di{sp}(?:veder|ricever|incontrar)(?:la|ti|vi)\b",
    ),
    ("crea|da", r"(?:{when}){sp}(?:mi|ci){sp}(?:crea|da){sp}(?:\w{1,8}{sp})?(?:problem\w|difficolta)"),
    ("possibile", r"possibile{gap}ora{sp}(?:piu{sp}tardi|prima|dopo)"),
    ("cambiato", r"(?:abbiamo|ho){sp}cambiato{sp}(?:piano|sala|sede|indirizzo|aula|ufficio|stanza)"),
    # "ma" parts a day they thank for from what does not suit.
    (
        "va|vanno|andra|funziona",
        r"(?:{when})(?:(?!\bma\b)[^.!?;:]){0,40}?\bnon{sp}(?:(?:mi|ci|gli|le){sp})?(?:va|vanno|andra|funziona)"
        + _ALAS
        + r"(?:{sp}bene)?(?={sp}?[.,!?;]|{sp}(?:piu|bene|a|al|alla|per|da|e)\b|$)",
    ),
    (
        "possibile|riesc|riusc|ce la|puo|se ne|disponibil|liber|fattibile",
        r"(?:{when})(?:(?!\bma\b)[^.!?;:]){0,40}?\bnon{sp}(?:(?:mi|ci|gli|le){sp})?(?:ce{sp}la{sp}f\w{1,7}|riesc\w{1,3}|riusc\w{1,6}|si{sp}(?:puo|riesce)|se{sp}ne{sp}fa|(?:sono|e|sara|siamo|saro)"
        + _ALAS
        + "{sp}(?:possibile|fattibile|disponibil\\w|liber\\w))"
        + NOT_TO_TELL,
    ),
    (
        "casino|macello|delirio|problema|disastro|complicat|impossibile|incasinat|dura|tosta|niente|salta|capita|cade",
        r"(?:{when}),?{sp}(?:\w{1,9}{sp}){0,3}(?:(?:e|sara|diventa|siamo|sono){sp}(?:\w{1,8}{sp}){0,2}"
        + _HARD
        + r"|impossibile|niente{sp}da{sp}fare|salta\b|(?:capita|cade){sp}(?:proprio{sp}|molto{sp})?male)|niente{sp}da{sp}fare{sp}(?:per{sp})?(?:{when})",
    ),
    (
        "prend|vedo|vediamo|ricev|chiam|sent",
        r"(?:bloccat|incastrat|occupat|impegnat|in{sp}riunione|fuori)\w?\b[^.!?;]{0,40}\b(?:ti|la|le){sp}(?:prendo|vedo|ricevo|chiamo|sento|riceviamo|chiamiamo){sp}(?:\w{1,9}{sp})?(?:alle|verso|dopo|piuttosto|invece)",
    ),
    (
        "spost|slitt|posticip|anticip|rimand|rinvi|ritard",
        r"(?:spost|slitt|posticip|anticip|rimand|rinvi|ritard)(?:ar\w{1,3}|iamo|iam|assimo|o){sp}(?:\w{1,9}{sp}){0,3}(?:{interview}|chiacchierata|l'ora|l'orario|la{sp}data|di{sp}(?:mezz'ora|un'ora|qualche|un{sp}|una{sp}|un'|due|tre)|{when}|al{sp}\d|a{sp}(?:{when}))",
    ),
    (
        "facciamo|vediamo|sentiamo|spost|rimandiamo|anticipiamo|posticipiamo|slittiamo",
        r"(?:scoccia|dispiace|spiace|problem[ai]|disturba|bene){sp}se{sp}(?:\w{1,9}{sp}){0,2}(?:facciamo|ci{sp}(?:vediamo|sentiamo){sp}(?:\w{1,9}{sp}){0,2}(?:{when})|spost\w{2,6}|rimandiamo|anticipiamo|posticipiamo|slittiamo)",
    ),
    (
        "link",
        r"(?:nuovo|corretto){sp}link(?!{sp}(?:per|al|alla|del|della){sp}(?:\w{1,4}{sp})?(?:test|prova|questionario|modulo|esercizio))",
    ),
    ("contrattempo|impedimento", r"(?<!salvo )(?:contrattempo|impedimento)"),
    (
        "rimand|rinvi|spost|posticip|riprogramm",
        r"(?:devo|dobbiamo|tocca|costrett\w|bisogna|dovremmo|dovrei){sp}(?:\w{1,9}{sp}){0,3}(?:rimandar|rinviar|spostar|posticipar|riprogrammar)\w{1,3}",
    ),
    (
        "piuttosto|invece",
        r"(?:potremmo|possiamo|riusciamo|potrebbe|riesce|riesci|facciamo){sp}(?:\w{1,9}{sp}){0,3}(?:piuttosto|invece)|(?:vederci|sentirci){gap}\b(?:piuttosto|invece)(?!{sp}d?(?:che|el|i)\b)",
    ),
    (
        "ven|pass",
        r"(?:{when}){sp}(?:\w{1,9}{sp}){0,2}non{sp}(?:venga|venire|passi|passare|venite)\b|non{sp}(?:venga|venire|passi|passare|venite){sp}(?:\w{1,9}{sp}){0,2}(?:{when})",
    ),
    ("fine", r"incontrera\w?{sp}alla{sp}fine|alla{sp}fine{sp}(?:parlera|incontrera|vedra)\w?"),
    ("rimandiamo|rinviamo|spostiamo|posticipiamo", r"(?:rimandiamo|rinviamo|spostiamo|posticipiamo)(?={sp}?[.,!?]|$)"),
    ("saremo", r"saremo{sp}(?:\w{1,9}{sp}){0,2}in{sp}(?:due|tre|quattro|cinque)"),
    (
        "unir|aggiunger",
        r"(?<!che{sp})(?<!chi{sp})si{sp}(?:unir|aggiunger)(?:a|anno){sp}(?:anche|a{sp}noi{sp}anche|al{sp}colloquio|alla{sp}(?:chiamata|call|videochiamata)|all'incontro)".replace(
            "(?<!che{sp})(?<!chi{sp})", r"(?<!che\s)(?<!chi\s)"
        ),
    ),
    ("entra|ingresso|citofon", r"(?:si{sp}entra|l'ingresso{sp}e){sp}(?:da|dal|dalla|in|su)|citofon\w{1,4}"),
    (
        "posto|sostitui|vece",
        r"(?:al{sp}posto{sp}mio|al{sp}mio{sp}posto|in{sp}mia{sp}vece|mi{sp}sostituir\w{1,3}|mi{sp}sostituisce)",
    ),
)

MOVED = (
    (
        "ricever|incontrar|accoglier|veder|chiamar",
        r"non{sp}(?:e|sara|saro){sp}(?:piu{sp})?(?:\w{1,14}{sp}){0,4}a{sp}(?:ricever|incontrar|accoglier|veder|chiamar)(?:la|ti|vi)\b",
    ),
    ("passa", r"{interview}{sp}(?:\w{1,12}{sp}){0,3}(?<!si )passa(?:no)?{sp}(?:dal\w{0,2}|da|a|al|alle)\b"),
    (
        "terra|luogo|svolgera|fara|sara",
        r"{interview}{gap}non{sp}(?:si{sp}terra|avra{sp}luogo|si{sp}svolgera|si{sp}fara|sara){sp}(?:in|a|al|alle|alla|nell\w{1,2}|presso|da|il|con|su)\b[^.!?;]{0,50}\bma",
    ),
    (
        "zoom|teams|meet|skype|whatsapp|webex|video|telefono",
        r"(?:anziche|invece{sp}(?:di|del|che)|al{sp}posto{sp}d\w{1,4}){sp}(?:\w{1,4}{sp})?(?:zoom|teams|(?:google{sp})?meet|skype|whatsapp|webex|videochiamata|telefono)",
    ),
    (
        "cambio|variazione",
        r"(?:cambio|variazione){sp}d(?:i{sp}|')(?:sala|sede|indirizzo|luogo|aula|orario|programma|interlocutore|piano|stanza|data|format\w|piattaforma)",
    ),
    (
        "anziche|invece|posto|piuttosto|non",
        r"(?:{interview}|ci{sp}(?:vediamo|sentiamo|troviamo)|saremo|sara|durera|(?:la|ti){sp}(?:ricever\w{1,4}|(?:ri)?chiamer\w{1,4}|aspett\w{1,5}|veder\w{1,4}|vedr\w{1,4})|parlerai?|incontrerai?)[^.!?;]{0,60}?\b"
        + _NOR
        + _WHERE,
    ),
    (
        "piu",
        r"{interview}{sp}(?:\w{1,9}{sp}){0,3}non{sp}(?:e|sara|si{sp}terra|si{sp}fara|avverra){sp}piu{sp}(?:in|a|al|alla|da|presso|alle|con|il|nell\w|su){gap}\bma\b",
    ),
    (
        "fine|invece|piu",
        r"{interview}{sp}(?:\w{1,9}{sp}){0,4}(?:alla{sp}fine|invece){sp}(?:\w{1,9}{sp}){0,2}(?:in|a|al|alla|online|da|presso|su|per)\b",
    ),
    (
        "cambiat|modificat",
        r"(?:indirizzo|luogo|sala|aula|orario|data|link|sede){gap}\b(?:e|sono|e{sp}stat\w|ha){sp}(?:cambiat|modificat)\w",
    ),
    ("audizione|convocazione|orale", r"(?:audizione|convocazione|orale){gap}\b(?:posticip|rinvi|spost|anticip|rimand)at\w"),
)

MOVED_LINES = {
    "cancellation": """
        (appuntamento|videochiamata|call|chiacchierata|colloquio|incontro) ... (salta|saltera|e saltat*|non si potra|non si puo fare|non si fa piu|non si fara|non potra tenersi|non avra luogo)
        niente (colloquio|incontro|appuntamento|chiamata|videochiamata) (quel giorno|{when})
        (sospendere|sospendiamo|sospendo|disdico|disdiciamo|annullo|annulliamo) (il|l'|la)? _ {interview}
    """,
}

MOVED_REPLY_LINES = {
    "cancellation": """
        (lascio|lasciamo|lasciare|lascia|lasci) (perdere|stare) (per)? {when}
    """,
}
