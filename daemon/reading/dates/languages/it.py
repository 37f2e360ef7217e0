"""Italian words of dates."""

from daemon.reading.dates.language import AM_OR_PM, FEW, SLASHED_SPAN, DateLanguage, dotted_days

_SURELY_FRACTION = (
    r"(?:{sp}(?:(?P<half_past>e{sp}(?:mezz[ao]|trenta))|(?P<quarter_past>e{sp}un{sp}quarto)|(?P<quarter_to>meno{sp}un{sp}quarto)"
    r"|(?P<three_quarters>e{sp}tre{sp}quarti)|e{sp}(?P<past>{minutes})|meno{sp}(?P<to>{minutes}))\b)"
)
_FRACTION = rf"{_SURELY_FRACTION}?"
_SURELY_EVENING = r"(?:{sp}(?P<evening>del{sp}pomeriggio|di{sp}(?:sera|pomeriggio)|della{sp}sera))"
_EVENING = rf"{_SURELY_EVENING}?"
_OF_A_DAY = r"(?!{sp}(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|oggi|domani)\b)"

WORDS = DateLanguage(
    code="it",
    words={
        "find.its_article": r"un",
        "find.past": r"scors[oa]",
        "find.past_after": r"scors[oa]",
        "find.last_week": r"settimana scorsa|scorsa settimana",
        "find.last_week_of": r"della|la",
        "find.counted": r"opzioni|date|giorni|settimane|ore|persone|colloqui|anni|mesi|proposte|orari",
        "clock.join": r"alle",
        "clock.join_article": r"alle",
        "find.named_again": r"il",
        "find.and": r"e",
        "find.between": r"tra|fra",
    },
    months={
        r"gennaio|gen\.?": 1,
        r"febbraio|feb\.?": 2,
        r"marzo|mar\.": 3,
        r"aprile|apr\.?": 4,
        r"maggio|mag\.?": 5,
        r"giugno|giu\.?": 6,
        r"luglio|lug\.?": 7,
        r"agosto|ago\.?": 8,
        r"settembre|sett?\.?": 9,
        r"ottobre|ott\.?": 10,
        r"novembre|nov\.?": 11,
        r"dicembre|dic\.?": 12,
    },
    weekdays={
        r"lunedi'?|lun\.": 0,
        r"martedi'?|mar\.": 1,
        r"mercoledi'?|mer\.": 2,
        r"giovedi'?|gio\.": 3,
        r"venerdi'?|ven\.": 4,
        r"sabato|sab\.": 5,
        r"domenica|dom\.": 6,
    },
    numbers={
        r"un[ao]?": 1,
        r"due|un{sp}paio{sp}di": 2,
        r"tre": 3,
        r"quattro": 4,
        r"cinque": 5,
        r"sei": 6,
        r"sette": 7,
        r"otto": 8,
        r"dieci|una{sp}decina{sp}di": 10,
        r"quindici": 15,
        r"venti": 20,
        r"trenta": 30,
        r"qualche|alcuni|alcune|pochi|poche": FEW,
    },
    units={
        r"giorn[oi]{sp}(?:lavorativ[oi]|feriali)": "business",
        r"giorn[oi]|giornata": "day",
        r"settiman[ae]": "week",
        r"mes[ei]": "month",
        r"trimestr[ei]": "quarter",
        r"ann[oi]": "year",
        r"or[ae]": "hour",
    },
    day_words={r"dopodomani": 2, r"domani(?:{sp}(?:mattina|pomeriggio|sera))?": 1, r"oggi|stasera|fine{sp}giornata": 0},
    feasts={
        r"(?:le{sp})?(?:feste|festivita|vacanze)(?:{sp}(?:natalizie|di{sp}natale))?": "holidays",
        r"natale": "christmas",
        r"(?:il{sp})?capodanno": "new_year",
        r"(?:l')?epifania": "epiphany",
        r"pasqua": "easter",
        r"(?:il{sp}|questo{sp})?(?:week-?end|fine{sp}settimana)": "weekend",
    },
    relations={
        r"(?:entro(?:{sp}e{sp}non{sp}oltre)?|al{sp}piu{sp}tardi|prima{sp}d(?:i|el|ella))(?:{sp}(?:il|la|l'))?": "by",
        r"fino{sp}a{sp}tutto": "through",
        r"fino{sp}(?:a|al|alla|all')": "until",
        r"(?:dopo|successivamente{sp}a|passate?)": "after",
        r"(?:(?:a{sp}partire{sp})?(?:dal|dalla|dall'|da))": "from",
    },
    parts={
        r"(?:la{sp}|alla{sp})?fine(?:{sp}di|{sp}del|{sp}della|{sp}dell')?": "end",
        r"(?:l'|all'|ad{sp})?inizio(?:{sp}di|{sp}del|{sp}della|{sp}dell')?|(?:ai{sp}|i{sp}|nei{sp})?primi{sp}(?:giorni{sp})?di": "early",
        r"(?:la{sp}|a{sp})?meta(?:{sp}di|{sp}del|{sp}della)?": "mid",
    },
    articles=r"(?:il|la|lo|le|i|gli|l'|questa|questo|di|del|della|giorno)",
    following=r"successiv[oa]|seguente|dopo",
    day_names={
        word: day
        for day, word in enumerate(
            (
                "primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette "
                "diciotto diciannove venti ventuno ventidue ventitre ventiquattro venticinque ventisei ventisette ventotto ventinove "
                "trenta trentuno"
            ).split(),
            1,
        )
    },
    next_words=r"prossim[oa]|seguente|entrante",
    this_words=r"quest[oa]|in{sp}corso",
    range_words=r"-|al|all'|a",
    or_words="o",
    forms=(
        ("between_years", r"(?:tra|fra){sp}natale{sp}e{sp}capodanno"),
        ("part_half", r"(?:(?P<first>prima)|(?P<second>seconda)){sp}(?:quindicina|meta){sp}di{sp}{month}"),
        SLASHED_SPAN,
        *dotted_days(at=r"alle|ore|a|dalle", hour="ore|h"),
        (
            "week_of_month",
            r"(?:(?P<first>prima)|(?P<second>seconda)|(?P<third>terza)|(?P<last>ultima)){sp}settimana{sp}di{sp}{month}(?:{sp}{year})?",
        ),
        ("week_of", r"settimana{sp}del{sp}{day}{sp}{month}(?:{sp}{year})?"),
        ("date", r"(?:tra|fra){sp}(?:il{sp}|l'){first_day}[°º]?{sp}e{sp}(?:il{sp}|l'){day}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{first_day}{to}{weekday_again}{day}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{day_name}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{day}(?:[°º])?{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday}{sp}{day}(?![:\d]|[./]\d)"),
        ("weekday", r"{weekday}{sp}della{sp}settimana{sp}(?P<offset>prossima|seguente|entrante)"),
        ("weekday", r"{weekday}{sp}(?:della|di){sp}(?P<offset>prossima|{this}){sp}settimana"),
        ("weekday", r"(?P<offset>prossima){sp}settimana,?{sp}(?:il{sp})?{weekday}"),
        ("weekday", r"settimana{sp}(?P<offset>prossima),?{sp}(?:il{sp})?{weekday}"),
        (
            "weekday",
            r"(?:(?P<coming_before>prossimo){sp})?{weekday}(?:{sp}(?:(?P<coming>prossimo)|successiv[oa]|seguente|dopo(?=\s{0,2}(?:[.,;!?)]|$))))?",
        ),
        ("or_so", r"(?:entro|in|tra|fra){sp}(?:un[oa]?{sp}o{sp}due){sp}{unit}"),
        (
            "within",
            r"(?:entro|in|nei|nelle|nel{sp}corso{sp}de[il]l?e?|durante)(?:{sp}(?:i|le|gli))?{sp}(?:prossim[ie]|successiv[ie]){sp}{count}{sp}{unit}",
        ),
        ("within", r"(?:prossim[ie]){sp}{count}{sp}{unit}"),
        ("within", r"(?:entro|nel{sp}giro{sp}di|in{sp}meno{sp}di|non{sp}oltre)(?:{sp}(?:circa|massimo))?{sp}{count}{sp}{unit}"),
        (
            "within",
            r"(?:richiede|richiedera|richiedere|impiega|impieghera|durera){sp}(?:circa{sp}|fino{sp}a{sp})?{count}{sp}{unit}",
        ),
        (
            "within",
            r"(?:dammi|dacci|datemi|dateci|mi{sp}dia|ci{sp}dia|lasciami|ci{sp}lasci|(?:[mc]i{sp})(?:serv\w{1,6}|vogliono|vorr\w{1,4}|occorr\w{1,4}|prendiamo|prendo)){sp}(?:ancora{sp}|circa{sp}|almeno{sp})?{count}{sp}{unit}",
        ),
        ("in", r"(?:tra|fra|in){sp}(?:circa{sp})?{count}{sp}{unit}"),
        (
            "coming_days",
            r"(?:entro{sp}i|nei|nelle|nel{sp}corso{sp}dei|nel{sp}corso{sp}delle|entro{sp}le|durante{sp}i){sp}prossim[ie]{sp}(?P<plural>giorni|settimane)",
        ),
        ("period", r"(?P<offset>{next}|{this}){sp}{unit}"),
        ("period_after", r"(?P<unit>settimana|mese){sp}(?:successiv[oa]|seguente|dopo(?=\s{0,2}(?:[.,;!?)]|$)))"),
        ("period", r"(?P<unit>settimana|mese|anno){sp}(?P<offset>prossim[oa]|entrante)"),
        ("period", r"in{sp}(?P<unit>settimana)"),
        ("part_period", r"{unit}"),
        ("month", r"(?:a|in|nel{sp}mese{sp}di){sp}{month}(?:{sp}{year})?"),
        ("part_month", r"{month}(?:{sp}{year})?"),
        (
            "date",
            r"(?:(?<=il )|(?<=al )|(?<=dal )|(?<=l')){day}(?=\s*(?:[.,;!?)]|$|(?:le|la|ti|vi|ci|mi|e|o|non|al{sp}piu|all[ae]|mattina|pomeriggio|sera|per(?!{sp}(?:cento|mille)))\b))",
        ),
    ),
    hours={
        word: hour
        for hour, word in enumerate(
            "una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto".split(),
            1,
        )
    },
    minutes={"cinque": 5, "dieci": 10, "venti": 20, "venticinque": 25, "quaranta": 40, "quarantacinque": 45},
    time_forms=(
        AM_OR_PM,
        r"(?:(?<=le )|(?<=l')|(?<=ore )){hours}" + _SURELY_FRACTION + _EVENING,
        r"(?:(?<=le )|(?<=l')|(?<=ore )){hours}(?:" + _SURELY_EVENING + r"|(?={sp}(?:di{sp}mattina|del{sp}mattino|in{sp}punto)\b))",
        r"(?:(?<=alle )|(?<=all')|(?<=ore )|(?<=verso le )|(?<=per le )){hours}(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:di|del|in|presso|su|con|per|da|nel\w{0,2}|al\w{0,2}|se)\b)",
        r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)",
        r"(?:(?<=le )|(?<=ore ))(?P<hour>[01]?\d|2[0-3])(?:,|{sp}e{sp})(?P<minute>[0-5]\d)(?!{sp}(?:minuti|e|alle|del|di"
        + _OF_A_DAY
        + r")\b)",
        r"(?:(?<=alle )|(?<=ore )|(?<=dalle ))(?P<hour>[01]?\d|2[0-3])" + _FRACTION + _EVENING,
        r"(?:(?<=o le )|(?<=er le )|(?<=delle ))(?P<hour>[01]?\d|2[0-3])" + _SURELY_FRACTION + _EVENING,
        r"(?:(?<=verso le )|(?<=per le )|(?<=delle ))(?P<hour>[01]?\d|2[0-3])(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:di|del|in|presso|nel\w{0,2}|al\w{0,2})\b)",
        r"(?P<noon>mezzogiorno)" + _FRACTION,
    ),
    time_joints=r"alle|all'|ore|dalle|le|verso|,|-|ora|orario|:|\||·|\(|\)|e",
)
