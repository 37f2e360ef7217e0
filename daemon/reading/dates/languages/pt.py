"""Portuguese words of dates."""

from daemon.reading.dates.language import AM_OR_PM, FEW, SLASHED_SPAN, WEEKDAY_AND_DAY, DateLanguage

_SURELY_FRACTION = (
    r"(?:{sp}(?:(?P<half_past>e{sp}meia)|(?P<quarter_past>e{sp}(?:um{sp})?quarto)|(?P<quarter_to>menos{sp}(?:um{sp})?quarto)"
    r"|e{sp}(?P<past>{minutes})|menos{sp}(?P<to>{minutes}))\b)"
)
_FRACTION = rf"{_SURELY_FRACTION}?"
_SURELY_EVENING = r"(?:{sp}(?P<evening>da{sp}(?:tarde|noite)))"
_EVENING = rf"{_SURELY_EVENING}?"

WORDS = DateLanguage(
    code="pt",
    words={
        "find.its_article": r"uma|um",
        "find.past": r"passad[oa]",
        "find.past_after": r"passad[oa]",
        "find.last_week": r"semana passada",
        "find.last_week_on": r"na|no",
        "find.last_week_of": r"da|na",
        "find.counted": r"opcoes|horarios|datas|dias|semanas|horas|pessoas|entrevistas|anos|meses|propostas",
        "clock.join": r"ate|as|e",
        "clock.join_article": r"as",
        "find.to": r"ao?",
    },
    months={
        r"janeiro|jan\.?": 1,
        r"fevereiro|fev\.?": 2,
        r"marco|mar\.": 3,
        r"abril|abr\.?": 4,
        r"maio|mai\.": 5,
        r"junho|jun\.?": 6,
        r"julho|jul\.?": 7,
        r"agosto|ago\.?": 8,
        r"setembro|set\.?": 9,
        r"outubro|out\.?": 10,
        r"novembro|nov\.?": 11,
        r"dezembro|dez\.?": 12,
    },
    weekdays={
        r"segunda(?:-feira)?": 0,
        r"terca(?:-feira)?": 1,
        r"quarta(?:-feira)?": 2,
        r"quinta(?:-feira)?": 3,
        r"sexta(?:-feira)?": 4,
        r"sabado": 5,
        r"domingo": 6,
    },
    numbers={
        r"uma?": 1,
        r"dois|duas|um{sp}par{sp}de": 2,
        r"tres": 3,
        r"quatro": 4,
        r"cinco": 5,
        r"seis": 6,
        r"sete": 7,
        r"oito": 8,
        r"dez": 10,
        r"quinze": 15,
        r"vinte": 20,
        r"trinta": 30,
        r"alguns|algumas|poucos|poucas|uns|umas": FEW,
    },
    units={
        r"dias?{sp}uteis|dia{sp}util": "business",
        r"dias?(?:{sp}corridos)?": "day",
        r"semanas?": "week",
        r"mes(?:es)?": "month",
        r"trimestres?": "quarter",
        r"anos?": "year",
        r"horas?|h": "hour",
    },
    day_words={r"depois{sp}de{sp}amanha": 2, r"amanha": 1, r"hoje|fim{sp}do{sp}dia": 0},
    feasts={
        r"(?:as{sp}|das{sp}|os{sp}|dos{sp})?(?:festas(?:{sp}de{sp}fim{sp}de{sp}ano)?|feriados|ferias{sp}de{sp}natal)": "holidays",
        r"(?:o{sp}|do{sp})?natal": "christmas",
        r"(?:o{sp}|do{sp})?ano{sp}novo": "new_year",
        r"(?:a{sp}|da{sp})?pascoa": "easter",
        r"(?:o{sp}|do{sp})?(?:fim{sp}de{sp}semana)": "weekend",
    },
    relations={
        r"(?:ate{sp}(?:ao|o|a)?|ate|antes{sp}d[eoa]|no{sp}maximo(?:{sp}ate)?|o{sp}mais{sp}tardar)": "by",
        r"(?:depois{sp}d[eoa]s?(?!{sp}amanha)|apos)": "after",
        r"(?:a{sp}partir{sp}d[eoa]|desde|de)": "from",
    },
    parts={
        r"(?:o{sp}|no{sp}|ao{sp})?(?:fim|final)(?:{sp}d[eoa])?": "end",
        r"(?:o{sp}|no{sp})?(?:inicio|comeco|principio)(?:{sp}d[eoa])?|(?:nos{sp}|os{sp})?primeiros{sp}dias(?:{sp}d[eoa])?": "early",
        r"(?:em{sp})?(?:meados|meio)(?:{sp}d[eoa])?": "mid",
    },
    articles=r"(?:o|a|os|as|no|na|nos|nas|do|da|dia|este|esta|desta|deste|em)",
    following=r"seguinte|posterior",
    day_names={
        word: day
        for day, word in enumerate(
            (
                "primeiro|um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze "
                "dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove vinte vinte{sp}e{sp}um vinte{sp}e{sp}dois "
                "vinte{sp}e{sp}tres vinte{sp}e{sp}quatro vinte{sp}e{sp}cinco vinte{sp}e{sp}seis vinte{sp}e{sp}sete vinte{sp}e{sp}oito "
                "vinte{sp}e{sp}nove trinta trinta{sp}e{sp}um"
            ).split(),
            1,
        )
    },
    next_words=r"proxim[oa]|seguinte|que{sp}vem",
    this_words=r"d?est[ea]|d?ess[ea]|nest[ea]",
    range_words=r"-|a|ao|ate",
    or_words="ou",
    forms=(
        ("between_years", r"entre{sp}(?:o{sp})?natal{sp}e{sp}(?:o{sp})?(?:ano{sp}novo|reveillon)"),
        ("week_of", r"semana{sp}d[eo]{sp}(?:dia{sp})?{day}{sp}de{sp}{month}(?:{sp}de{sp}{year})?"),
        ("part_half", r"(?:(?P<first>primeira)|(?P<second>segunda)){sp}(?:quinzena|metade){sp}de{sp}{month}"),
        WEEKDAY_AND_DAY,
        SLASHED_SPAN,
        (
            "week_of_month",
            r"(?:(?P<first>primeira)|(?P<second>segunda)|(?P<third>terceira)|(?P<last>ultima)){sp}semana{sp}de{sp}{month}(?:{sp}de{sp}{year})?",
        ),
        (
            "date",
            r"entre{sp}(?:os{sp}dias{sp}|o{sp}dia{sp})?{first_day}{sp}e{sp}(?:o{sp}dia{sp})?{day}{sp}de{sp}{month}(?:{sp}(?:de{sp})?{year})?",
        ),
        ("date", r"{weekday_then}{first_day}{to}{weekday_again}{day}{sp}de{sp}{month}(?:{sp}(?:de{sp})?{year})?"),
        ("date", r"{weekday_then}(?:dia{sp})?{day_name}{sp}de{sp}{month}(?:{sp}(?:de{sp})?{year})?"),
        ("date", r"{weekday_then}(?:dia{sp})?{day}(?:{sp}de)?{sp}{month}(?:{sp}(?:de{sp})?{year})?"),
        ("date", r"{weekday},?{sp}(?:dia{sp})?{day}(?![:./\d]|{sp}?h)"),
        ("weekday", r"{weekday},?{sp}(?:(?:da|na){sp})?(?P<offset>proxima|{this}){sp}semana"),
        ("weekday", r"{weekday},?{sp}(?:da|na){sp}semana{sp}(?P<offset>que{sp}vem|seguinte)"),
        ("weekday", r"(?P<offset>proxima|{this}){sp}semana,?{sp}(?:na{sp}|a{sp})?{weekday}"),
        (
            "weekday",
            r"(?:proxim[oa]{sp})?{weekday}(?:{sp}(?:que{sp}vem|seguinte|posterior))?",
        ),
        ("or_so", r"(?:em|dentro{sp}de){sp}uma?{sp}ou{sp}du?(?:as|is|ois){sp}{unit}"),
        (
            "within",
            r"(?:em|nos|nas|durante{sp}os|dentro{sp}d[eoa]s?|ao{sp}longo{sp}d[oa]s)(?:{sp}(?:os|as))?{sp}(?:proxim[oa]s|seguintes){sp}{count}{sp}{unit}",
        ),
        ("within", r"(?:proxim[oa]s){sp}{count}{sp}{unit}"),
        (
            "within",
            r"(?:no{sp}prazo|num{sp}prazo|em{sp}um{sp}prazo|prazo|em{sp}ate|dentro|em{sp}menos)(?:{sp}(?:maximo|medio))?(?:{sp}de)?(?:{sp}ate)?{sp}{count}{sp}{unit}",
        ),
        ("within", r"(?:leva|levar|levara|demora|demorar|demorara){sp}(?:ate{sp}|cerca{sp}de{sp})?{count}{sp}{unit}"),
        ("within", r"precis(?:amos|o){sp}(?:de{sp})?(?:mais{sp}|ainda{sp}){1,2}{count}{sp}{unit}"),
        ("within", r"(?:de-me|da-me|me{sp}da|de-nos|da-nos|nos{sp}de|nos{sp}da){sp}(?:mais{sp})?{count}{sp}{unit}"),
        ("in", r"(?:em|daqui{sp}a|dentro{sp}de){sp}(?:cerca{sp}de{sp}|ate{sp})?{count}{sp}{unit}"),
        (
            "coming_days",
            r"(?:n[oa]s|durante{sp}[oa]s|dentro{sp}d[oa]s|ao{sp}longo{sp}d[oa]s){sp}proxim[oa]s{sp}(?P<plural>dias|semanas)",
        ),
        ("period", r"(?P<offset>{next}|{this}){sp}{unit}"),
        ("period", r"(?P<unit>semana|mes|ano){sp}(?P<offset>que{sp}vem|proxim[oa]|seguinte)"),
        ("part_period", r"(?:d[ao]{sp}|dest[ae]{sp})?{unit}"),
        ("month", r"em{sp}{month}(?:{sp}(?:de{sp})?{year})?"),
        ("part_month", r"{month}(?:{sp}(?:de{sp})?{year})?"),
        ("date", r"(?<=dia ){day}(?![:./\d]|{sp}?(?:h\b|de\b|a\b{sp}\d))"),
        ("date", r"(?:(?<=dia )|(?<=dias )){day}(?=\s*(?:[.,;!?)]|$|as\b|e\b|ou\b))"),
    ),
    hours={
        word: hour
        for hour, word in enumerate(
            "uma duas tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito".split(),
            1,
        )
    },
    minutes={"cinco": 5, "dez": 10, "vinte": 20, "vinte e cinco": 25},
    time_forms=(
        AM_OR_PM,
        r"(?:(?P<quarter_to>(?:um{sp}quarto|quinze))|(?P<to>{minutes})){sp}para{sp}as?{sp}{hours}" + _EVENING,
        r"(?:(?<=as )|(?<=\ba )){hours}" + _SURELY_FRACTION + _EVENING,
        r"(?:(?<=as )|(?<=\ba )){hours}(?:" + _SURELY_EVENING + r"|(?={sp}(?:da{sp}manha|em{sp}ponto)\b))",
        r"(?:(?<=as )|(?<=\ba )|(?<=pelas ))(?:{hours}|(?P<hour>[01]?\d|2[0-3]))"
        + _FRACTION
        + _EVENING
        + r"(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:d[aeo]|n[ao]s?|por|com|em|para|se)\b)",
        r"(?P<hour>[01]?\d|2[0-3]){sp}?h(?:{sp}?(?P<minute>[0-5]\d)(?:min)?|s|oras?)?",
        r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?:{sp}?h)?",
        r"(?P<noon>meio-dia)" + _FRACTION,
    ),
    time_joints=r"as|a|das|de|entre|pelas|,|-|hora|horario|:|\||·|\(|\)|e",
)
