"""German words of dates."""

from daemon.reading.dates.language import AM_OR_PM, FEW, SLASHED_SPAN, DateLanguage, dotted_days

_HALF_DAY = "morgen|vormittag|mittag|nachmittag|abend|fruh"
_ROUGHLY = r"(?:(?:etwa|ca\.?|circa|ungefahr|rund|gut|knapp|spatestens|maximal|hochstens|bis{sp}zu|den|der|die|etwa|voraussichtlich){sp}){0,3}"
_AHEAD = r"(?:nachsten?|naechsten?|kommenden?|folgenden?)"
_INFLECTED = r"(?:e[nrms]?)"
_SURELY_EVENING = r"(?:{sp}(?P<evening>abends|nachmittags|am{sp}(?:spaten{sp}|fruhen{sp})?(?:nachmittag|abend)))"
_EVENING = rf"{_SURELY_EVENING}?"
_MORNING = r"{sp}(?:morgens|vormittags|fruh|in{sp}der{sp}fruh\w?)\b"

WORDS = DateLanguage(
    code="de",
    words={
        "find.its_article": r"ein|einem",
        "find.past": r"(?:letzt|vergangen|vorig)e[nmrs]?",
        "find.last_week": r"(?:letzte|vergangene|vorige)[nr]? woche",
        "find.last_week_on": r"am",
        "find.last_week_of": r"der|in der",
        "find.counted": r"termine|terminvorschlage|vorschlage|optionen|tage|tagen|wochen|stunden|personen|gesprache|runden|jahre|monate|zeiten|alternativen|der",
        "clock.join": r"bis|und",
        "clock.join_article": r"um",
        "find.named_again": r"den|der|d\.",
        "find.and": r"und",
        "find.between": r"zwischen",
        "patterns.hour": r"uhr|h",
    },
    months={
        r"januar|janner|jan\.?": 1,
        r"februar|feber|feb\.?": 2,
        r"marz|maerz|mrz\.?": 3,
        r"april|apr\.?": 4,
        r"mai": 5,
        r"juni|jun\.?": 6,
        r"juli|jul\.?": 7,
        r"august|aug\.?": 8,
        r"september|sept?\.?": 9,
        r"oktober|okt\.?": 10,
        r"november|nov\.?": 11,
        r"dezember|dez\.?": 12,
    },
    weekdays={
        rf"montag(?:s|{_HALF_DAY})?|mo\.?": 0,
        rf"dienstag(?:s|{_HALF_DAY})?|di\.?": 1,
        rf"mittwoch(?:s|{_HALF_DAY})?|mi\.?": 2,
        rf"donnerstag(?:s|{_HALF_DAY})?|do\.?": 3,
        rf"freitag(?:s|{_HALF_DAY})?|fr\.?": 4,
        rf"samstag(?:s|{_HALF_DAY})?|sonnabends?|sa\.?": 5,
        rf"sonntag(?:s|{_HALF_DAY})?|so\.?": 6,
    },
    numbers={
        r"ein(?:e[nrms]?)?": 1,
        r"zwei|beiden": 2,
        r"drei": 3,
        r"vier": 4,
        r"funf|fuenf": 5,
        r"sechs": 6,
        r"sieben": 7,
        r"acht": 8,
        r"neun": 9,
        r"zehn": 10,
        r"elf": 11,
        r"zwolf|zwoelf": 12,
        r"vierzehn": 14,
        r"funfzehn": 15,
        r"zwanzig": 20,
        r"dreisig|dreissig": 30,
        r"(?:ein{sp})?paar|einige[nr]?|wenige[nr]?|mehrere[nr]?": FEW,
    },
    units={
        r"(?:werk|arbeits|bankarbeits|geschafts)tage?[ns]?": "business",
        r"(?:kalender)?tage?[sn]?": "day",
        r"(?:kalender|arbeits)?wochen?": "week",
        r"monate?[ns]?|monates": "month",
        r"quartale?[ns]?": "quarter",
        r"jahre?[ns]?": "year",
        r"stunden?|std\.?": "hour",
    },
    day_words={
        r"ubermorgen|uebermorgen": 2,
        r"morgen(?!s|{sp}(?:zusammen|allerseits))(?:{sp}(?:fruh|frueh|vormittag|nachmittag|abend))?": 1,
        r"heute(?!{sp}in{sp}(?:ein|zwei|drei|\d))(?:{sp}(?:noch|vormittag|mittag|nachmittag|abend|frueh|fruh))?": 0,
    },
    feasts={
        r"(?:den{sp})?(?:weihnachts|feier)(?:feier)?tagen?|(?:den{sp})?(?:weihnachts)ferien|(?:der{sp})?weihnachtspause|(?:der{sp})?feiertagspause|(?:der{sp})?weihnachtszeit": "holidays",
        r"weihnachten|heiligabend": "christmas",
        r"neujahr|(?:dem{sp})?jahreswechsel|silvester": "new_year",
        r"(?:dem{sp})?dreikonig(?:e|stag)|(?:den{sp})?heilige[nr]?{sp}drei{sp}konigen?": "epiphany",
        r"ostern|(?:den{sp})?oster(?:feiertagen|ferien)": "easter",
        r"pfingsten|(?:den{sp})?pfingst(?:feiertagen|ferien)": "pentecost",
        r"(?:dem{sp}|diesem{sp}|das{sp})?wochenende": "weekend",
    },
    relations={
        r"bis{sp}(?:einschlieslich|einschliesslich|einschl\.?|inkl(?:usive|\.)?|und{sp}mit)(?:{sp}(?:zum|zur))?": "through",
        r"(?:bis|bis{sp}(?:zum|zur|spatestens|allerspatestens|voraussichtlich|etwa|ca\.)(?:{sp}(?:zum|zur|am|im))?|spatestens(?:{sp}(?:bis|am|im|zum))?(?:{sp}(?:zum|zur))?|vor)": "by",
        r"(?:nach|erst{sp}nach|im{sp}anschluss{sp}an)": "after",
        r"(?:ab|seit|vom|von|beginnend(?:{sp}(?:am|mit))?)": "from",
    },
    parts={
        r"(?:zum{sp}|am{sp}|das{sp}|dem{sp})?ende(?:{sp}des)?|in{sp}der{sp}zweiten{sp}halfte|spater{sp}im": "end",
        r"(?:zum{sp}|am{sp})?(?:anfang|beginn)(?:{sp}des)?|zu{sp}beginn": "early",
        r"mitte|in{sp}der{sp}ersten{sp}halfte": "mid",
    },
    articles=r"(?:der|dem|den|des|die|das|diese[mnrs]?|am|im|zum|zur|in|spatestens)",
    day_names={
        word: day
        for day, word in enumerate(
            (
                "ersten? zweiten? dritten? vierten? funften? sechsten? siebten? achten? neunten? zehnten? elften? zwolften? "
                "dreizehnten? vierzehnten? funfzehnten? sechzehnten? siebzehnten? achtzehnten? neunzehnten? zwanzigsten? "
                "einundzwanzigsten? zweiundzwanzigsten? dreiundzwanzigsten? vierundzwanzigsten? funfundzwanzigsten? "
                "sechsundzwanzigsten? siebenundzwanzigsten? achtundzwanzigsten? neunundzwanzigsten? dreis{1,2}igsten? "
                "einunddreis{1,2}igsten?"
            ).split(),
            1,
        )
    },
    next_words=r"nachste[nrms]?|naechste[nrms]?|kommende[nrms]?|folgende[nrms]?",
    following=r"(?:darauf-?|nach|dann)?folgende[nrms]?|darauf|drauf|danach",
    this_words=r"diese[nrms]?|laufende[nrms]?|aktuelle[nrms]?",
    range_words=r"-|bis(?:{sp}zum)?|und".replace("{sp}", r"\s{1,3}"),
    or_words="oder",
    forms=(
        ("between_years", r"zwischen{sp}(?:den{sp}jahren|weihnachten{sp}und{sp}(?:neujahr|silvester))"),
        ("date", r"{day}\.{sp0}(?:d\.{sp0}m\.|des{sp}monats|dieses{sp}monats)"),
        SLASHED_SPAN,
        *dotted_days(at=r"um|von", hour="uhr|h"),
        (
            "week_of_month",
            r"(?:(?P<first>erste[nr]?)|(?P<second>zweite[nr]?)|(?P<third>dritte[nr]?)|(?P<last>letzte[nr]?)){sp}(?:(?:volle|ganze)[nr]?{sp})?{month}-?woche(?:{sp}{year})?",
        ),
        (
            "week_of_month",
            r"(?:(?P<first>erste[nr]?)|(?P<second>zweite[nr]?)|(?P<third>dritte[nr]?)|(?P<last>letzte[nr]?)){sp}(?:(?:volle|ganze)[nr]?{sp})?(?:arbeits)?woche{sp}(?:im|in|des|vom){sp}{month}s?(?:{sp}{year})?",
        ),
        ("week_of", r"woche{sp}(?:vom|ab(?:{sp}dem)?){sp}(?:montag,?{sp}(?:den{sp}|dem{sp})?)?{day}\.?{sp}?{month}(?:{sp}{year})?"),
        ("week_of", r"woche{sp}(?:vom|ab(?:{sp}dem)?){sp}{day}\.{sp0}(?P<month_number>[01]?\d)\.(?:{sp0}{short_year})?"),
        ("date", r"zwischen{sp}dem{sp}{first_day}\.{sp0}und{sp}(?:dem{sp})?{day}\.{sp0}{month}(?:{sp}{year})?"),
        ("calendar_week", r"{weekday_then}(?:der{sp})?(?:kw|kalenderwoche){sp0}(?P<week>[0-5]?\d)"),
        ("calendar_week", r"{weekday_then}(?:der{sp})?(?P<week>[0-5]?\d)\.?{sp0}(?:kw|kalenderwoche)"),
        ("date", r"{weekday_then}{first_day}\.?{to}{weekday_again}{day}\.?{sp}?{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{day_name}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{day}\.?{sp}?{month}(?:{sp}{year})?"),
        ("date", r"{weekday}{sp0},?{sp}(?:den{sp}|der{sp}|dem{sp})?{day}\.(?!\d)"),
        ("weekday", r"{weekday}{sp}(?:in{sp}|der{sp}){0,2}(?P<offset>{next}|{this}){sp}woche"),
        ("weekday", r"(?P<offset>{next}|{this}){sp}woche{sp}(?:am{sp})?{weekday}"),
        ("weekday_in_a_week", r"{weekday}{sp}in{sp}einer{sp}woche"),
        ("weekday", r"(?:(?P<direct>{next}|{this}|darauf-?folgende[nrms]?){sp}){weekday}"),
        ("weekday", r"{weekday}(?:(?<=[a-z][a-z][a-z]){sp}(?:darauf|drauf|danach))?"),
        (
            "or_so",
            r"in{sp}(?:den{sp}(?:nachsten|kommenden){sp})?(?:ein(?:er|em){sp}oder{sp}zwei|ein(?:er|em)?{sp}bis{sp}zwei|1{sp0}-{sp0}2){sp}{unit}",
        ),
        (
            "within",
            r"(?:in|wahrend|innerhalb|innert|binnen|im{sp}verlauf|im{sp}laufe|uber)(?:{sp}von)?{sp}"
            + _ROUGHLY
            + _AHEAD
            + r"{sp}{count}{sp}{unit}",
        ),
        (
            "within",
            r"(?:gib|gebt|lass|geben{sp}sie|lassen{sp}sie){sp}(?:mir|uns){sp}(?:noch{sp}|bitte{sp}){0,2}"
            + _ROUGHLY
            + r"{count}{sp}{unit}",
        ),
        ("within", r"noch{sp}{count}{sp}{unit}"),
        ("within", r"(?:innerhalb|innert|binnen)(?:{sp}von)?{sp}" + _ROUGHLY + r"{count}{sp}{unit}"),
        ("within", r"(?:innerhalb|innert|binnen){sp}(?:der{sp}|des{sp})?(?:nachsten{sp})?{unit}s?frist"),
        ("within", r"(?:die{sp}|der{sp}|den{sp})?" + _AHEAD + r"{sp}{count}{sp}{unit}"),
        (
            "within",
            r"(?:dauert|dauern|benotigt|benotigen|brauchen)(?:{sp}(?:in{sp}der{sp}regel|erfahrungsgemas|normalerweise|meist|wir))?{sp}"
            + _ROUGHLY
            + r"{count}{sp}{unit}",
        ),
        ("in", r"in{sp}" + _ROUGHLY + r"{count}{sp}{unit}"),
        (
            "coming_days",
            r"(?:in{sp}|im{sp}laufe{sp}|innerhalb{sp}|wahrend{sp}|im{sp}verlauf{sp})?(?:(?:den|der|die){sp})?"
            + _AHEAD
            + r"{sp}(?P<plural>tagen?|wochen|werktagen?|arbeitstagen?)",
        ),
        ("coming_days", r"dieser{sp}(?P<plural>tage)"),
        ("after_next", r"(?:uebernachste[nrms]?|ubernachste[nrms]?){sp}{unit}"),
        ("period", r"(?:der{sp}|den{sp})?rest{sp}(?:der|dieser){sp}(?P<unit>woche)"),
        ("period", r"(?P<offset>{next}|{this}){sp}{unit}"),
        ("period_after", r"darauf-?folgende[nrms]?{sp}(?P<unit>woche|monat)"),
        ("period_after", r"(?:der{sp}|die{sp})?(?P<unit>woche|monat){sp}(?:darauf|drauf|danach)"),
        ("period_end", r"(?P<unit>monat|quartal|jahr)e?sende"),
        ("part_period", r"(?:der{sp}|dieser{sp}|des{sp}|dieses{sp})?{unit}"),
        ("month", r"(?:im(?:{sp}(?:lauf|verlauf)e?{sp}des)?){sp}(?:monats{sp})?{month}s?(?:{sp}{year})?"),
        ("part_half", r"(?:(?P<first>erste[nr]?)|(?P<second>zweite[nr]?)){sp}{month}-?halfte"),
        ("part_month", r"{month}(?:{sp}{year})?"),
        (
            "new_year",
            r"im{sp}(?:neuen|kommenden|nachsten){sp}jahr|im{sp}neuen{sp}jahr|anfang{sp}(?:des{sp})?(?:nachsten|kommenden|neuen){sp}jahre?s",
        ),
        (
            "date",
            r"(?:(?<=am )|(?<=den )|(?<=zum )|(?<=dem )|(?<=ab )|(?<=bis )){day}\.(?=\s*(?:[),;!?]|$|um\b|ab\b|gegen\b|wieder\b|bei\b|zuruck|oder\b|und\b|mit\b|bescheid|eine?\b|(?:rufe?n?|melde?n?|weis|wissen|hor\w{1,3}|entscheid\w{1,3}|bekomm\w{1,3}|erfahr\w{1,3}|falle?n?|fallt|tagt|trifft|treffen|geben?|gibt|haben?|hast|teilen?|wird|werden|ist|sind|kann|konnen|passt|geht|klappt|sage?n?|ware)\b))",
        ),
    ),
    hours={
        word: hour
        for hour, word in enumerate(
            "eins? zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn".split(),
            1,
        )
    },
    minutes={"funf": 5, "zehn": 10, "zwanzig": 20, "funfundzwanzig": 25, "5": 5, "10": 10, "20": 20},
    time_forms=(
        AM_OR_PM,
        r"(?:(?P<past>{minutes})(?:{sp}minuten)?{sp}nach|(?P<to>{minutes})(?:{sp}minuten)?{sp}vor){sp}(?:(?P<half_to>halb){sp})?{hours}(?:{sp}uhr)?"
        + _EVENING,
        r"(?<!ein )(?<!das )(?<!dem )(?P<quarter_of>viertel){sp}{hours}(?:{sp}uhr)?" + _EVENING,
        r"(?:(?P<half_to>halb)|(?P<quarter_past>viertel{sp}nach)|(?P<quarter_to>viertel{sp}vor|dreiviertel)){sp}(?:{hours}|(?P<hour>\d{1,2}))(?:{sp}uhr)?"
        + _EVENING,
        r"{hours}{sp}uhr" + _EVENING,
        r"(?:(?<=um )|(?<=gegen ))(?:{hours}|(?P<hour>[01]?\d|2[0-3]))(?:"
        + _SURELY_EVENING
        + r"|(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:bei|am|im|hier|zum|vor\s{1,2}ort|per|via|passt|ist|sind|geht|klappt|statt|losgeht|in\s{1,2}(?:der|unser\w{1,2}))\b|"
        + _MORNING
        + "))",
        r"(?<=ab ){hours}(?:" + _SURELY_EVENING + r"|(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:da|hier|vor\s{1,2}ort)\b))",
        r"{hours}" + _SURELY_EVENING,
        r"(?P<hour>[01]?\d|2[0-3]){sp}uhr{sp}(?P<minute>[0-5]\d)(?=\s|[,;!?)]|\.(?!\d)|$)(?!{sp}(?:min|euro|person|teilnehm|uhr))"
        + _EVENING,
        r"(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?{sp}?(?:uhr|h)" + _EVENING,
        r"(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?(?={sp}?(?:-|bis|und){sp}?\d{1,2}(?:[:.]\d\d)?{sp}?uhr)",
        r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)",
    ),
    time_joints=r"um|ab|von|zwischen|gegen|,|-|uhr|beginn|uhrzeit|zeit|:|\||·|\(|\)|und",
)
