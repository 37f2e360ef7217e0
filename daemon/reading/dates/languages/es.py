"""Spanish words of dates."""

from daemon.reading.dates.language import FEW, SLASHED_SPAN, DateLanguage

_ROUGHLY = r"(?:(?:aproximadamente|unos|unas|los|las|el|un{sp}plazo{sp}(?:maximo{sp})?de|plazo{sp}de|un{sp}maximo{sp}de|maximo|alrededor{sp}de){sp}){0,3}"
_AHEAD = r"(?:proxim[oa]s|siguientes)"
_SURELY_FRACTION = r"(?:{sp}(?:(?P<half_past>y{sp}media)|(?P<quarter_past>y{sp}cuarto)|(?P<quarter_to>menos{sp}cuarto)|y{sp}(?P<past>{minutes})|menos{sp}(?P<to>{minutes}))\b)"
_FRACTION = rf"{_SURELY_FRACTION}?"
_SURELY_EVENING = r"(?:{sp}(?P<evening>de{sp}la{sp}(?:tarde|noche)))"
_EVENING = rf"{_SURELY_EVENING}?"

WORDS = DateLanguage(
    code="es",
    words={
        "find.its_article": r"un",
        "find.past": r"pasado",
        "find.past_after": r"pasado",
        "find.last_week": r"semana pasada|pasada semana",
        "find.last_week_on": r"el",
        "find.last_week_of": r"de la|la",
        "find.counted": r"opciones|huecos|fechas|dias|semanas|horas|personas|entrevistas|anos|meses|propuestas|de (?:los|las)",
        "clock.join": r"hasta|las|a|al?|y|e",
        "clock.join_article": r"las",
        "find.named_again": r"el",
        "find.to": r"al",
        "find.and": r"y",
        "find.between": r"de|del",
    },
    months={
        r"enero|ene\.?": 1,
        r"febrero|feb\.?": 2,
        r"marzo|mar\.": 3,
        r"abril|abr\.?": 4,
        r"mayo|may\.": 5,
        r"junio|jun\.?": 6,
        r"julio|jul\.?": 7,
        r"agosto|ago\.?": 8,
        r"sep?tiembre|sept?\.?": 9,
        r"octubre|oct\.?": 10,
        r"noviembre|nov\.?": 11,
        r"diciembre|dic\.?": 12,
    },
    weekdays={
        r"lunes|lun\.": 0,
        r"martes|mar\.": 1,
        r"miercoles|mie\.": 2,
        r"jueves|jue\.": 3,
        r"viernes|vie\.": 4,
        r"sabado|sab\.": 5,
        r"domingo|dom\.": 6,
    },
    numbers={
        r"una?|uno": 1,
        r"dos|un{sp}par{sp}de": 2,
        r"tres": 3,
        r"cuatro": 4,
        r"cinco": 5,
        r"seis": 6,
        r"siete": 7,
        r"ocho": 8,
        r"nueve": 9,
        r"diez": 10,
        r"doce": 12,
        r"quince": 15,
        r"veinte": 20,
        r"treinta": 30,
        r"unos|unas|unos{sp}pocos|unas{sp}pocas|algunos|algunas|pocos|pocas|varios|varias": FEW,
    },
    units={
        r"dias?{sp}(?:habiles|habil|laborables?|laborales)": "business",
        r"dias?(?:{sp}naturales)?": "day",
        r"semanas?": "week",
        r"mes(?:es)?": "month",
        r"trimestres?": "quarter",
        r"anos?": "year",
        r"horas?|h": "hour",
    },
    named_units={"ocho": "week", "quince": "fortnight"},
    day_words={
        r"pasado{sp}manana": 2,
        r"(?<!la )(?<!por la )(?<!de la )manana(?:{sp}(?:por{sp}la{sp}(?:manana|tarde)|mismo))?": 1,
        r"hoy(?!{sp}en{sp}(?:ocho|quince))(?:{sp}mismo)?|esta{sp}(?:misma{sp})?(?:tarde|noche|manana)|final{sp}del?{sp}dia": 0,
    },
    feasts={
        r"(?:las{sp})?(?:fiestas(?:{sp}(?:navidenas|de{sp}navidad))?|vacaciones{sp}(?:navidenas|de{sp}navidad)|navidades)": "holidays",
        r"(?:la{sp})?navidad": "christmas",
        r"(?:el{sp})?ano{sp}nuevo": "new_year",
        r"(?:el{sp}dia{sp}de{sp})?(?:los{sp})?reyes(?:{sp}magos)?": "epiphany",
        r"(?:la{sp})?semana{sp}santa": "easter",
        r"(?:el{sp}|este{sp})?(?:fin{sp}de{sp}semana|finde)": "weekend",
    },
    relations={
        r"(?:antes{sp}del?|a{sp}mas{sp}tardar|no{sp}mas{sp}tarde{sp}del?|no{sp}mas{sp}alla{sp}del?|como{sp}(?:muy{sp})?tarde|como{sp}maximo|para)(?:{sp}(?:el|la))?": "by",
        r"hasta": "until",
        r"(?:despues{sp}del?|tras|pasad[oa]s?(?!{sp}manana)|una{sp}vez{sp}pasad[oa]s?|a{sp}la{sp}vuelta{sp}del?)": "after",
        r"(?:a{sp}partir{sp}del?|desde|del)": "from",
    },
    parts={
        r"(?:el{sp}|a{sp}|al{sp}|para{sp}|a{sp}lo{sp}largo{sp}del?{sp})?(?:final(?:es)?|fin(?:es)?|ultimos)(?:{sp}del?)?": "end",
        r"(?:a{sp}|al{sp}|el{sp})?(?:principios?|comienzos?|inicios?|primeros(?:{sp}dias)?|(?:en{sp}|durante{sp})los{sp}primeros{sp}dias)(?:{sp}del?)?": "early",
        r"(?:a{sp}|la{sp})?(?:mediados|mitad)(?:{sp}del?)?": "mid",
    },
    articles=r"(?:el|la|los|las|este|esta|del|de|dia|proximo|pasado(?!{sp}manana))",
    following=r"siguiente|posterior",
    day_names={
        word: day
        for day, word in enumerate(
            (
                "primero|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
                "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
                "veintiocho veintinueve treinta treinta{sp}y{sp}uno"
            ).split(),
            1,
        )
    },
    next_words=r"proxim[oa]|siguiente|que{sp}viene|entrante",
    this_words=r"est[ea]",
    range_words=r"-|al|a|hasta(?:{sp}el)?".replace("{sp}", r"\s{1,3}"),
    or_words="o",
    forms=(
        ("between_years", r"entre{sp}navidad{sp}y{sp}(?:ano{sp}nuevo|fin{sp}de{sp}ano|nochevieja)"),
        ("part_half", r"(?:(?P<first>primera)|(?P<second>segunda)){sp}(?:quincena|mitad){sp}de{sp}{month}"),
        SLASHED_SPAN,
        (
            "week_of_month",
            r"(?:(?P<first>primera)|(?P<second>segunda)|(?P<third>tercera)|(?P<last>ultima)){sp}semana(?:{sp}(?:completa|entera|laborable))?{sp}de{sp}{month}(?:{sp}de{sp}{year})?",
        ),
        ("week_of", r"semana{sp}del{sp}(?:lunes{sp})?{day}{sp}de{sp}{month}(?:{sp}del?{sp}{year})?"),
        ("date", r"entre{sp}el{sp}{first_day}{sp}y{sp}el{sp}{day}{sp}de{sp}{month}(?:{sp}(?:del?{sp})?{year})?"),
        ("date", r"entre{sp}el{sp}{first_day}{sp}y{sp}el{sp}{day}(?![:/\d]|{sp}(?:h|de)\b)"),
        ("date", r"{weekday_then}{first_day}{to}{weekday_again}{day}{sp}de{sp}{month}(?:{sp}(?:del?{sp})?{year})?"),
        ("date", r"{weekday_then}(?:dia{sp})?{day_name}{sp}de{sp}{month}(?:,?{sp}(?:del?{sp})?{year})?"),
        ("weekday_in_a_week", r"{weekday}{sp}en{sp}ocho(?:{sp}dias)?"),
        ("in", r"(?:de{sp})?hoy{sp}en{sp}(?P<unit>ocho|quince)(?:{sp}dias)?"),
        ("date", r"{weekday_then}(?:dia{sp})?{day}(?:{sp}de)?{sp}{month}(?:,?{sp}(?:del?{sp})?{year})?"),
        ("date", r"{weekday}{sp}(?:dia{sp})?{day}(?![:/\d]|{sp}h)"),
        ("weekday", r"{weekday}{sp}de{sp}(?:la{sp})?(?P<offset>proxima|siguiente|{this}){sp}semana"),
        ("weekday", r"{weekday}{sp}de{sp}la{sp}(?:semana{sp})?(?P<offset>proxima|que{sp}viene|siguiente)"),
        ("weekday", r"(?P<offset>proxima|siguiente|{this}){sp}semana,?{sp}(?:el{sp})?{weekday}"),
        ("weekday", r"semana{sp}(?P<offset>proxima|que{sp}viene|siguiente),?{sp}(?:el{sp})?{weekday}"),
        ("weekday", r"(?:(?:proximo|siguiente){sp}){weekday}"),
        ("weekday", r"{weekday}(?:{sp}(?:que{sp}viene|proximo|siguiente|posterior))?"),
        ("or_so", r"(?:en|dentro{sp}de){sp}(?:una?{sp}o{sp}dos|uno{sp}o{sp}dos|1{sp0}(?:-|o|a){sp0}2){sp}{unit}"),
        ("within", r"(?:en|dentro{sp}de|durante|a{sp}lo{sp}largo{sp}de){sp}" + _ROUGHLY + _AHEAD + r"{sp}{count}{sp}{unit}"),
        ("within", r"(?:en|dentro{sp}de|durante){sp}" + _ROUGHLY + r"{count}{sp}" + _AHEAD + r"{sp}{unit}"),
        (
            "within",
            r"(?:en{sp})?(?:un{sp})?(?:plazo|maximo|periodo)(?:{sp}(?:maximo|aproximado|estimado))?{sp}de{sp}{count}{sp}{unit}",
        ),
        ("within", r"{count}{sp}{unit}{sp}mas"),
        ("within", r"(?:en{sp}menos{sp}de|de{sp}aqui{sp}a){sp}{count}{sp}{unit}"),
        ("within", r"(?:los|las){sp}(?:proxim[oa]s|siguientes){sp}{count}{sp}{unit}"),
        (
            "within",
            r"(?:tardar|tarda|tardara|tardaremos|tardamos|tardaran|llevar|llevara|demorar|demora|tomar|tomara|durar){sp}(?:hasta{sp}|entre{sp})?"
            + _ROUGHLY
            + r"{count}{sp}{unit}",
        ),
        ("within", r"(?:dame|danos|deme|denos|dejame|dejanos){sp}" + _ROUGHLY + r"{count}{sp}{unit}"),
        ("in", r"(?:en|dentro{sp}de){sp}" + _ROUGHLY + r"{count}{sp}{unit}"),
        (
            "coming_days",
            r"(?:en|durante|a{sp}lo{sp}largo{sp}de|dentro{sp}de){sp}(?:los|las|estos){sp}(?:proxim[oa]s|siguientes){sp}(?P<plural>dias|semanas)",
        ),
        ("coming_days", r"(?:en{sp})?(?:los{sp}|las{sp})?(?:proxim[oa]s){sp}(?P<plural>dias|semanas)"),
        ("coming_days", r"(?:en|durante){sp}(?:estos){sp}(?P<plural>dias)"),
        ("period", r"(?:el{sp})?resto{sp}de{sp}(?:la{sp}|esta{sp})(?P<unit>semana)"),
        ("period", r"(?P<offset>{next}|{this}){sp}{unit}"),
        ("period", r"(?P<unit>semana|mes|ano){sp}(?P<offset>que{sp}viene|proxim[oa]|siguiente|entrante)"),
        (
            "period_end",
            r"(?:que{sp})?(?:acabe|termine|finalice){sp}(?:la{sp}|el{sp})?{unit}(?:{sp}(?P<offset>que{sp}viene|proxim[oa]))?",
        ),
        ("part_period", r"(?:de{sp}|del{sp})?(?:la{sp}|el{sp})?{unit}"),
        (
            "month",
            r"(?:en|durante|a{sp}lo{sp}largo{sp}del?|en{sp}el{sp}transcurso{sp}del?)(?:{sp}(?:el{sp})?mes{sp}de)?{sp}{month}(?:{sp}(?:del?{sp})?{year})?",
        ),
        ("month", r"(?:que{sp})(?:acabe|termine|finalice){sp}{month}"),
        ("part_month", r"(?:mes{sp}de{sp})?{month}(?:{sp}(?:del?{sp})?{year})?"),
        ("date", r"(?:(?<=el dia )|(?<=este dia )){day}(?![:./\d]|{sp}?(?:h\b|de\b|al?\b{sp}\d))"),
        ("date", r"(?:(?<=el )|(?<=el dia )|(?<=del )){day}(?=\s*(?:[.,;!?)]|$|a{sp}las|para\b|y\b|o\b))"),
    ),
    hours={
        word: hour
        for hour, word in enumerate(
            "una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho".split(),
            1,
        )
    },
    minutes={"cinco": 5, "diez": 10, "veinte": 20, "veinticinco": 25},
    time_forms=(
        r"(?:(?<=las )|(?<=la )){hours}" + _SURELY_FRACTION + _EVENING,
        r"(?:(?<=las )|(?<=la )){hours}(?:" + _SURELY_EVENING + r"|(?={sp}(?:de{sp}la{sp}manana|en{sp}punto)\b))",
        r"(?:(?<=a las )|(?<=a la )|(?<=de las )|(?<=sobre las )){hours}(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:de|en|por|con|del|y|para|si)\b)",
        r"(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))?{sp}?(?P<half>[ap])\.?{sp}?m\b\.?",
        r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:{sp}?(?:h(?:s|rs|oras)?\b\.?))?" + _EVENING,
        r"(?P<hour>[01]?\d|2[0-3]){sp}?h{sp}?(?P<minute>[0-5]\d)(?:{sp}?(?:min|h|hs)\b)?" + _EVENING,
        r"(?P<hour>[01]?\d|2[0-3]){sp}?(?:h(?:s|rs|oras)?)\b\.?",
        r"(?:(?<=a las )|(?<=las ))(?P<hour>[01]?\d|2[0-3])" + _FRACTION + _EVENING,
        r"(?P<noon>mediodia)",
    ),
    time_joints=r"a|las?|de|desde|entre|sobre|,|-|hora|:|\||·|\(|\)|y",
)
