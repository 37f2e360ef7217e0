"""Polish words of dates."""

from daemon.reading.dates.language import (
    AM_OR_PM,
    FEW,
    SLASHED_SPAN,
    WEEKDAY_AND_DAY,
    DateLanguage,
    dotted_days,
)

_SURELY_EVENING = r"(?:{sp}(?P<evening>po{sp}poludniu|wieczorem))"
_EVENING = rf"{_SURELY_EVENING}?"

WORDS = DateLanguage(
    code="pl",
    words={
        "find.past": r"(?:w )?(?:zeszl|ubiegl)(?:y|a|ym|ej|ego)",
        "find.last_week": r"(?:zeszl|ubiegl)(?:ym|ego) tygodni[ua]",
        "find.last_week_on": r"we?",
        "find.last_week_of": r"w",
        "find.counted": r"opcje|terminy|daty|dni|tygodnie|godziny|osoby|rozmowy|lata|miesiace|propozycje",
        "clock.join": r"do",
        "find.and": r"i|a",
        "find.between": r"miedzy",
    },
    months={
        r"stycz(?:en|nia|niu)|(?<=\d )sty\.?": 1,
        r"lut(?:y|ego|ym)|(?<=\d )lut\.?|(?<=\d )ii": 2,
        r"marz(?:ec|ca|cu)|marc[au]|(?<=\d )mar\.?|(?<=\d )iii": 3,
        r"kwie(?:cien|tnia|tniu)|(?<=\d )kwi\.?|(?<=\d )iv": 4,
        r"maj(?:a|u)?": 5,
        r"czerw(?:iec|ca|cu)|(?<=\d )cze\.?|(?<=\d )vi": 6,
        r"lip(?:iec|ca|cu)|(?<=\d )lip\.?|(?<=\d )vii": 7,
        r"sierp(?:ien|nia|niu)|(?<=\d )sie\.|(?<=\d )viii": 8,
        r"wrze(?:sien|snia|sniu)|(?<=\d )wrz\.?|(?<=\d )ix": 9,
        r"pazdziernik(?:a|u)?|(?<=\d )paz\.?": 10,
        r"listopad(?:a|zie)?|(?<=\d )lis\.?|(?<=\d )xi": 11,
        r"grud(?:zien|nia|niu)|(?<=\d )gru\.?|(?<=\d )xii": 12,
    },
    weekdays={
        r"poniedzial(?:ek|ku)": 0,
        r"wtor(?:ek|ku)": 1,
        r"srod[aey]": 2,
        r"czwart(?:ek|ku)": 3,
        r"piat(?:ek|ku)": 4,
        r"sobot[aey]": 5,
        r"niedziel[aei]": 6,
    },
    numbers={
        r"jed(?:en|nego|nym|nej)": 1,
        r"dwa|dwoch|dwie|dwu": 2,
        r"trzy|trzech": 3,
        r"cztery|czterech": 4,
        r"piec|pieciu": 5,
        r"szesc|szesciu": 6,
        r"siedem|siedmiu": 7,
        r"osiem|osmiu": 8,
        r"dziesiec|dziesieciu": 10,
        r"czternascie|czternastu": 14,
        r"kilk[au]|pare|paru": FEW,
    },
    units={
        r"dni?{sp}robocz(?:ych|ego|e)|dniach{sp}roboczych": "business",
        r"dni(?:ach|a)?|dzien": "day",
        r"tygodni(?:e|a|u|ach)?|tydzien": "week",
        r"miesi(?:ac|aca|acu|ace|ecy|acach)": "month",
        r"kwarta(?:l|lu|le)": "quarter",
        r"rok|roku|lat": "year",
        r"godzin[ay]?": "hour",
    },
    day_words={r"pojutrze": 2, r"jutro": 1, r"dzis(?:iaj)?|koniec{sp}dnia": 0},
    feasts={
        r"swietach|swiat(?:{sp}bozego{sp}narodzenia)?|swiatecznej{sp}przerwie": "holidays",
        r"bozym{sp}narodzeni[eu]|bozego{sp}narodzenia": "christmas",
        r"nowym{sp}roku|nowego{sp}roku": "new_year",
        r"wielkanoc[ya]?": "easter",
        r"weekend(?:em|zie|u)?": "weekend",
    },
    relations={
        r"(?:do|najpozniej(?:{sp}do|{sp}w)?|nie{sp}pozniej{sp}niz(?:{sp}do)?|przed)": "by",
        r"wlacznie{sp}do": "through",
        r"po": "after",
        r"(?:od|poczawszy{sp}od)": "from",
    },
    parts={
        r"(?:pod{sp}|z{sp})?kon(?:iec|ca|cem|cu)": "end",
        r"(?:na{sp}|od{sp})?poczat(?:ek|ku|kiem)|w{sp}pierwszych{sp}dniach": "early",
        r"(?:w{sp})?polow(?:a|ie|y)": "mid",
    },
    articles=r"(?:w|we|dnia|ten|tego|tym|tej)",
    following=r"kolejn(?:y|ego|ym|ej|a)",
    units_alone=r"tydzien|miesiac|dzien",
    day_names={
        word: day
        for day, word in enumerate(
            (
                "pierwszego drugiego trzeciego czwartego piatego szostego siodmego osmego dziewiatego dziesiatego jedenastego "
                "dwunastego trzynastego czternastego pietnastego szesnastego siedemnastego osiemnastego dziewietnastego dwudziestego "
                "dwudziestego{sp}pierwszego dwudziestego{sp}drugiego dwudziestego{sp}trzeciego dwudziestego{sp}czwartego "
                "dwudziestego{sp}piatego dwudziestego{sp}szostego dwudziestego{sp}siodmego dwudziestego{sp}osmego "
                "dwudziestego{sp}dziewiatego trzydziestego trzydziestego{sp}pierwszego"
            ).split(),
            1,
        )
    },
    next_words=r"przysz(?:ly|lego|lym|la|lej)|nastepn(?:y|ego|ym|a|ej)|najblizsz(?:y|ego|ym|a|ej)|kolejn(?:y|ego|ym|ej)",
    this_words=r"ten|tego|tym|biezac(?:y|ego|ym|ej)|obecn(?:ym|ego)",
    range_words=r"-|do",
    or_words="lub|albo",
    forms=(
        ("between_years", r"(?:po)?miedzy{sp}swietami{sp}a{sp}(?:nowym{sp}rokiem|sylwestrem)"),
        ("week_of", r"tygodniu?{sp}(?:od|z){sp}(?:poniedzialku,?{sp})?{day}{sp}{month}(?:{sp}{year})?"),
        ("part_half", r"(?:(?P<first>pierwszej)|(?P<second>drugiej)){sp}polowie{sp}{month}"),
        WEEKDAY_AND_DAY,
        SLASHED_SPAN,
        *dotted_days(at=r"o{sp}godz\w{0,3}\.?|o|godz\.?", hour="h"),
        (
            "week_of_month",
            r"(?:(?P<first>pierwszy\w{1,2})|(?P<second>drugi\w{1,2})|(?P<third>trzeci\w{1,2})|(?P<last>ostatni\w{1,2})){sp}tygodni\w{1,2}{sp}{month}(?:{sp}{year})?",
        ),
        ("date", r"(?:po)?miedzy{sp}{first_day}{sp}a{sp}{day}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{first_day}{to}{weekday_again}{day}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{day_name}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{day}(?:\.|-?e?go)?{sp}{month}(?:{sp}{year})?"),
        ("weekday", r"{weekday}{sp}(?:w{sp})?(?P<offset>{next}|{this}){sp}tygodni[ua]"),
        ("weekday", r"(?P<offset>{next}){sp}tygodniu,?{sp}(?:we?{sp})?{weekday}"),
        ("weekday", r"(?:(?P<direct>{next}|{this}){sp})?{weekday}"),
        (
            "within",
            r"(?:w{sp}ciagu|przez|w{sp}przeciagu|w{sp}terminie)(?:{sp}(?:najblizszych|nastepnych|kolejnych|maksymalnie|okolo|do))?{sp}{count}{sp}{unit}",
        ),
        ("within", r"potrzebuj(?:emy|e){sp}(?:jeszcze{sp}|okolo{sp}){1,2}{count}{sp}{unit}"),
        ("within", r"(?:najblizszych|nastepnych|kolejnych){sp}{count}{sp}{unit}"),
        ("within", r"w{sp}ciagu{sp}(?:najblizszego{sp})?(?P<unit>tygodnia|miesiaca)"),
        ("within", r"(?:potrwa|trwa|zajmie|zajmuje|zajac|potrwac)(?:{sp}(?:okolo|do|ok\.))?{sp}{count}{sp}{unit}"),
        ("in", r"za(?:{sp}okolo)?{sp}{count}{sp}{unit}"),
        ("in", r"za{sp}(?P<unit>tydzien|miesiac)"),
        (
            "coming_days",
            r"(?:w{sp}ciagu{sp}|w{sp})?(?:najblizszych|nastepnych|kolejnych){sp}(?P<plural>dni(?:ach)?|tygodni(?:ach)?)",
        ),
        ("period", r"(?P<offset>{next}|{this}){sp}{unit}"),
        ("part_period", r"{unit}"),
        ("month", r"w{sp}{month}(?:{sp}{year})?"),
        ("part_month", r"{month}(?:{sp}{year})?"),
    ),
    hours={
        word: hour
        for hour, word in enumerate(
            (
                "pierwsz(?:ej|a) drug(?:iej|a) trzeci(?:ej|a) czwart(?:ej|a) piat(?:ej|a) szost(?:ej|a) siodm(?:ej|a) osm(?:ej|a) dziewiat(?:ej|a)"
                " dziesiat(?:ej|a) jedenast(?:ej|a) dwunast(?:ej|a) trzynast(?:ej|a) czternast(?:ej|a) pietnast(?:ej|a) szesnast(?:ej|a)"
                " siedemnast(?:ej|a) osiemnast(?:ej|a) dziewietnast(?:ej|a)"
            ).split(),
            1,
        )
    },
    minutes={"piec": 5, "dziesiec": 10, "pietnascie": 15, "dwadziescia": 20},
    time_forms=(
        AM_OR_PM,
        r"(?P<half_to>wpol{sp}do){sp}{hours}" + _EVENING,
        r"(?:(?P<quarter_past>kwadrans)|(?P<past>{minutes}))(?:{sp}minut)?{sp}po{sp}{hours}" + _EVENING,
        r"(?<=za )(?:(?P<quarter_to>kwadrans)|(?P<to>{minutes})(?:{sp}minut)?){sp}{hours}" + _EVENING,
        r"(?:(?<=o )|(?<=na )|(?<=godzinie )){hours}(?:" + _SURELY_EVENING + r"|(?={sp}rano\b))",
        r"(?P<noon>w{sp}(?:samo{sp})?poludnie)",
        r"(?:(?<=\so )|(?<=\sna ))(?P<hour>[01]?\d|2[0-3])(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:w|we|rano|u|pod|po{sp}poludniu)\b(?!{sp}(?:osob|etap|miejsc)))"
        + _EVENING,
        r"(?:(?<=o )|(?<=godzinie )){hours}" + _EVENING + r"(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:w|we|rano|po|na|u|pod)\b)",
        r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)",
        r"(?<=o )(?P<hour>[01]?\d|2[0-3])(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:w|we|rano|po|na|u|pod)\b)",
        r"(?:(?<=godz\. )|(?<=godzinie )|(?<=godz )|(?<=godzina ))(?P<hour>[01]?\d|2[0-3])",
    ),
    time_joints=r"o|godz\.?|godzinie|godzina|w|od|miedzy|,|-|:|\||·|\(|\)|i|a",
)
