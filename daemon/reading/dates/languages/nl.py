"""Dutch words of dates."""

from daemon.reading.dates.language import AM_OR_PM, FEW, SLASHED_SPAN, DateLanguage, dotted_days

_EVENING = r"(?:{sp}(?P<evening>'s{sp}(?:middags|avonds)))?"

_HALF_DAY = "ochtend|morgen|middag|namiddag|avond"

WORDS = DateLanguage(
    code="nl",
    words={
        "find.its_article": r"een",
        "find.past": r"vorige|afgelopen|verleden",
        "find.past_after": r"jl|laatstleden",
        "find.last_week": r"(?:vorige|afgelopen|verleden) week",
        "find.last_week_on": r"op",
        "find.last_week_of": r"van|in",
        "find.counted": r"opties|momenten|data|dagen|weken|uur|mensen|gesprekken|jaar|maanden|tijden|voorstellen",
        "clock.join": r"tot",
        "find.named_again": r"de|op",
        "find.and": r"en",
        "find.between": r"tussen",
        "patterns.hour": r"uur",
    },
    months={
        r"januari|jan\.?": 1,
        r"februari|feb\.?": 2,
        r"maart|mrt\.?": 3,
        r"april|apr\.?": 4,
        r"mei": 5,
        r"juni|jun\.?": 6,
        r"juli|jul\.?": 7,
        r"augustus|aug\.?": 8,
        r"september|sept?\.?": 9,
        r"oktober|okt\.?": 10,
        r"november|nov\.?": 11,
        r"december|dec\.?": 12,
    },
    weekdays={
        rf"maandag(?:{_HALF_DAY})?|ma\.?": 0,
        rf"dinsdag(?:{_HALF_DAY})?|di\.?": 1,
        rf"woensdag(?:{_HALF_DAY})?|wo\.?": 2,
        rf"donderdag(?:{_HALF_DAY})?|do\.?": 3,
        rf"vrijdag(?:{_HALF_DAY})?|vr\.?": 4,
        rf"zaterdag(?:{_HALF_DAY})?|za\.": 5,
        rf"zondag(?:{_HALF_DAY})?|zo\.": 6,
    },
    numbers={
        r"een": 1,
        r"twee": 2,
        r"drie": 3,
        r"vier": 4,
        r"vijf": 5,
        r"zes": 6,
        r"zeven": 7,
        r"acht": 8,
        r"tien": 10,
        r"veertien": 14,
        r"twintig": 20,
        r"dertig": 30,
        r"(?:een{sp})?paar|enkele|enige|aantal": FEW,
    },
    units={
        r"werkdag(?:en)?": "business",
        r"dag(?:en)?": "day",
        r"we(?:e)?k(?:en)?": "week",
        r"maand(?:en)?": "month",
        r"kwarta(?:a)?l(?:en)?": "quarter",
        r"ja(?:a)?r(?:en)?": "year",
        r"uur|uren": "hour",
    },
    day_words={
        r"overmorgen": 2,
        r"morgen(?:ochtend|middag|avond)?": 1,
        r"vandaag|vanmiddag|vanavond|einde{sp}(?:van{sp}de{sp})?(?:werk)?dag": 0,
    },
    feasts={
        r"(?:de{sp})?(?:feestdagen|kerstvakantie|kerstdagen)": "holidays",
        r"(?:de{sp})?kerst(?:mis)?": "christmas",
        r"nieuwjaar|(?:de{sp})?jaarwisseling": "new_year",
        r"pasen": "easter",
        r"pinksteren": "pentecost",
        r"(?:het{sp})?weekend": "weekend",
    },
    relations={
        r"(?:tot{sp}en{sp}met|t/m)": "through",
        r"(?:voor|uiterlijk(?:{sp}op)?|niet{sp}later{sp}dan|tegen)": "by",
        r"tot(?:{sp}aan)?": "until",
        r"(?:na|nadat)": "after",
        r"(?:vanaf|van|sinds|per)": "from",
    },
    parts={
        r"(?:aan{sp})?(?:het{sp})?eind(?:e)?(?:{sp}van)?": "end",
        r"(?:aan{sp})?(?:het{sp})?begin(?:{sp}van)?|de{sp}eerste{sp}dagen{sp}van": "early",
        r"(?:het{sp})?(?:midden(?:{sp}van)?|half|medio)": "mid",
    },
    articles=r"(?:de|het|deze|dit|op|in)",
    following=r"(?:daar)?opvolgende?|daarop|daarna|erna|erop",
    day_names={
        word: day
        for day, word in enumerate(
            (
                "eerste|een tweede|twee derde|drie vierde|vier vijfde|vijf zesde|zes zevende|zeven achtste|acht negende|negen "
                "tiende|tien elfde|elf twaalfde|twaalf dertiende|dertien veertiende|veertien vijftiende|vijftien zestiende|zestien "
                "zeventiende|zeventien achttiende|achttien negentiende|negentien twintigste|twintig eenentwintigste|eenentwintig "
                "tweeentwintigste|tweeentwintig drieentwintigste|drieentwintig vierentwintigste|vierentwintig "
                "vijfentwintigste|vijfentwintig zesentwintigste|zesentwintig zevenentwintigste|zevenentwintig "
                "achtentwintigste|achtentwintig negenentwintigste|negenentwintig dertigste|dertig eenendertigste|eenendertig"
            ).split(),
            1,
        )
    },
    next_words=r"volgende?|komende?|aanstaande?",
    this_words=r"deze|dit",
    range_words=r"-|tot|t/m|tot\s{1,3}en\s{1,3}met",
    or_words="of|a",
    forms=(
        ("between_years", r"tussen{sp}kerst(?:mis)?{sp}en{sp}(?:oud{sp}en{sp}nieuw|nieuwjaar)"),
        ("week_of", r"week{sp}van{sp}(?:maandag{sp})?{day}{sp}{month}(?:{sp}{year})?"),
        ("part_half", r"(?:(?P<first>eerste)|(?P<second>tweede)){sp}helft{sp}van{sp}{month}"),
        SLASHED_SPAN,
        *dotted_days(at=r"om|van", hour="uur|u|h"),
        (
            "week_of_month",
            r"(?:(?P<first>eerste)|(?P<second>tweede)|(?P<third>derde)|(?P<last>laatste)){sp}week{sp}van{sp}{month}(?:{sp}{year})?",
        ),
        ("calendar_week", r"(?:{weekday}{sp0},?{sp}(?:(?:van|in){sp})?)?week{sp}(?P<week>[0-5]?\d)"),
        ("date", r"tussen{sp}(?:de{sp})?{first_day}{sp}en{sp}(?:de{sp})?{day}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{first_day}{to}{weekday_again}{day}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{day_name}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{day}(?:e|ste|de)?{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday}{sp}(?:de{sp})?{day}(?:e|ste|de)?(?![:\d]|[./]\d|{sp}uur)"),
        (
            "date",
            r"(?<=de ){day}(?:e|ste)(?=\s*(?:[),;.!?]|$|(?:om|bij|en|of|weer|terug|nog|hoor|hoort|laat|laten|bel|bellen|krijg|krijgt|iets|een|wel|niet|toch|helaas|is|kan|kunnen|past|lukt|schikt|[a-z]{3,12}{sp}(?:ik|we|wij|je|u|jij|jullie))\b))",
        ),
        ("weekday_in_a_week", r"{weekday}{sp}over{sp}(?:een{sp}week|acht{sp}dagen)"),
        ("weekday", r"{weekday}{sp}(?:van{sp}|in{sp})?(?P<offset>volgende|komende|{this}){sp}week"),
        ("weekday", r"(?P<offset>volgende|komende){sp}week,?{sp}(?:op{sp})?{weekday}"),
        (
            "weekday",
            r"(?:(?P<direct>{next}|{this}|daaropvolgende){sp})?{weekday}(?:{sp}(?:aanstaande|a\.s\.|erna|daarna|daarop|erop))?",
        ),
        ("or_so", r"(?:binnen|over|in){sp}(?:een{sp}of{sp}twee|een{sp}a{sp}twee|1{sp0}(?:-|of|a){sp0}2){sp}{unit}"),
        ("within", r"(?:binnen|in|gedurende|de)(?:{sp}(?:de|het))?{sp}(?:komende|volgende|eerstvolgende){sp}{count}{sp}{unit}"),
        ("within", r"(?:komende|volgende){sp}{count}{sp}{unit}"),
        ("within", r"binnen(?:{sp}(?:de|het|een{sp}termijn{sp}van|ongeveer|circa|maximaal|uiterlijk))?{sp}{count}{sp}{unit}"),
        ("within", r"(?:duurt|duren|neemt|nemen)(?:{sp}(?:ongeveer|circa|maximaal|meestal|gemiddeld))?{sp}{count}{sp}{unit}"),
        ("within", r"(?:geef|gun){sp}(?:me|mij|ons){sp}(?:nog{sp})?{count}{sp}{unit}"),
        ("in", r"over{sp}een{sp}{unit}{sp}of{sp}{count}"),
        ("in", r"over(?:{sp}(?:ongeveer|circa))?{sp}{count}{sp}{unit}"),
        (
            "coming_days",
            r"(?:in{sp}|binnen{sp}|een{sp}dezer{sp})?(?:de{sp})?(?:komende|volgende|eerstkomende){sp}(?P<plural>dagen|weken)",
        ),
        ("coming_days", r"een{sp}dezer{sp}(?P<plural>dagen)"),
        ("period_after", r"daaropvolgende{sp}(?P<unit>week|maand)"),
        ("period_after", r"(?:de{sp})?(?P<unit>week|maand){sp}(?:erna|daarna|daarop|erop)"),
        ("period", r"(?:in{sp}de{sp}loop{sp}van{sp})?(?P<offset>{next}|{this}){sp}{unit}"),
        ("part_period", r"(?:van{sp})?(?:de{sp}|het{sp})?{unit}"),
        ("month", r"in{sp}{month}(?:{sp}{year})?"),
        ("part_month", r"{month}(?:{sp}{year})?"),
        ("new_year", r"in{sp}het{sp}nieuwe{sp}jaar|begin{sp}(?:volgend|van{sp}het{sp}nieuwe){sp}jaar"),
    ),
    hours={word: hour for hour, word in enumerate("een twee drie vier vijf zes zeven acht negen tien elf twaalf".split(), 1)},
    minutes={"vijf": 5, "tien": 10, "twintig": 20, "5": 5, "10": 10, "20": 20},
    time_forms=(
        AM_OR_PM,
        r"(?:(?P<past>{minutes})(?:{sp}minuten)?{sp}over|(?P<to>{minutes})(?:{sp}minuten)?{sp}voor){sp}(?:(?P<half_to>half){sp})?{hours}(?:{sp}uur)?"
        + _EVENING,
        r"(?:(?P<half_to>half)|(?P<quarter_past>kwart{sp}over)|(?P<quarter_to>kwart{sp}voor)){sp}(?:{hours}|(?P<hour>\d{1,2}))(?:{sp}uur)?"
        + _EVENING,
        r"(?<=om )(?:{hours}|(?P<hour>[01]?\d|2[0-3]))(?:{sp}uur"
        + _EVENING
        + r"|(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:bij|op|in|via|hier|aan|met|'s\s{1,2}(?:ochtend|morgen)s)\b))",
        r"(?P<hour>[01]?\d|2[0-3])[:.u](?P<minute>[0-5]\d)(?:{sp}?(?:uur|u))?",
        r"(?P<hour>[01]?\d|2[0-3]){sp}?(?:uur|u)" + _EVENING,
    ),
    time_joints=r"om|van|vanaf|tussen|rond|,|-|tijd|uur|:|\||·|\(|\)|en",
)
