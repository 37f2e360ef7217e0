"""French words of dates."""

from daemon.reading.dates.language import AM_OR_PM, FEW, SLASHED_SPAN, DateLanguage, dotted_days

_ROUGHLY = r"(?:(?:environ|approximativement|les|la|le|un{sp}delai{sp}de|un{sp}delai{sp}maximum{sp}de|maximum){sp}){0,3}"
_AHEAD = r"(?:prochaine?s|suivante?s)"
_SURELY_FRACTION = r"(?:{sp}(?:(?P<half_past>et{sp}demie?)|(?P<quarter_past>et{sp}quart)|(?P<quarter_to>moins{sp}(?:le|un){sp}quart)|moins{sp}(?P<to>{minutes})\b))"
_FRACTION = rf"{_SURELY_FRACTION}?"
_SURELY_EVENING = r"(?:{sp}(?P<evening>du{sp}soir|de{sp}l'apres-midi))"
_EVENING = rf"{_SURELY_EVENING}?"

WORDS = DateLanguage(
    code="fr",
    words={
        "find.its_article": r"un",
        "find.past_after": r"derniere?|passee?",
        "find.last_week": r"semaine (?:derniere|passee)",
        "find.last_week_on": r"le",
        "find.last_week_of": r"de la|la",
        "find.counted": r"creneaux|dates|options|jours|semaines|heures|personnes|candidats|entretiens|ans|mois|propositions|disponibilites|des",
        "clock.join": r"au?x?|et|les?",
        "find.named_again": r"le",
        "find.to": r"au",
        "find.and": r"et",
        "find.between": r"entre|du",
    },
    months={
        r"janvier|janv\.?": 1,
        r"fevrier|fevr?\.?": 2,
        r"mars": 3,
        r"avril|avr\.?": 4,
        r"mai": 5,
        r"juin": 6,
        r"juillet|juil\.?": 7,
        r"aout": 8,
        r"septembre|sept\.?": 9,
        r"octobre|oct\.?": 10,
        r"novembre|nov\.?": 11,
        r"decembre|dec\.?": 12,
    },
    weekdays={
        r"lundi|lun\.": 0,
        r"mardi|mar\.": 1,
        r"mercredi|mer\.": 2,
        r"jeudi|jeu\.": 3,
        r"vendredi|ven\.": 4,
        r"samedi|sam\.": 5,
        r"dimanche|dim\.": 6,
    },
    numbers={
        r"une?": 1,
        r"deux": 2,
        r"trois": 3,
        r"quatre": 4,
        r"cinq": 5,
        r"six": 6,
        r"sept": 7,
        r"huit": 8,
        r"neuf": 9,
        r"dix": 10,
        r"douze": 12,
        r"quinze|une{sp}quinzaine{sp}de": 15,
        r"une{sp}dizaine{sp}de": 10,
        r"une{sp}huitaine{sp}de": 8,
        r"vingt": 20,
        r"trente": 30,
        r"quelques|plusieurs": FEW,
    },
    units={
        r"jours?{sp}(?:ouvres?|ouvrables?|de{sp}travail)": "business",
        r"jours?|journee": "day",
        r"semaines?": "week",
        r"mois": "month",
        r"trimestres?": "quarter",
        r"annees?|ans?": "year",
        r"heures?|h": "hour",
    },
    named_units={"quinzaine": "fortnight", "huitaine": "week"},
    day_words={
        r"apres-demain": 2,
        r"demain(?:{sp}(?:matin|midi|soir|apres-midi))?": 1,
        r"aujourd'hui|(?:ce{sp}(?:matin|soir|jour)|cet{sp}apres-midi)(?!-la)|fin{sp}de{sp}(?:la{sp})?journee": 0,
    },
    feasts={
        r"(?:les{sp}|des{sp})?(?:fetes(?:{sp}de{sp}fin{sp}d'annee)?|vacances{sp}de{sp}noel|conges{sp}de{sp}(?:noel|fin{sp}d'annee))": "holidays",
        r"noel": "christmas",
        r"(?:le{sp}|du{sp})?(?:nouvel{sp}an|jour{sp}de{sp}l'an)": "new_year",
        r"paques|(?:les{sp})?vacances{sp}de{sp}paques": "easter",
        r"(?:la{sp})?pentecote": "pentecost",
        r"(?:le{sp}|du{sp}|ce{sp})?(?:week-?end)": "weekend",
    },
    relations={
        r"jusqu'(?:au|a|a{sp}la){sp}(?:[a-z]{2,9}{sp}){0,2}?(?=\d{1,2}{sp}[a-z]+{sp}inclus)": "through",
        r"(?:avant|d'ici|pour|au{sp}plus{sp}tard|d'ici{sp}(?:a|au|la)|au{sp}plus{sp}tard{sp}(?:a|avant))(?:{sp}(?:a|au|la))?": "by",
        r"jusqu'(?:a|au)": "until",
        r"(?:apres|suite{sp}a|passe|au{sp}retour{sp}d[eu])": "after",
        r"(?:a{sp}partir{sp}d[eu]|a{sp}compter{sp}d[eu]|des|du|depuis)": "from",
    },
    parts={
        r"(?:la{sp}|en{sp}|a{sp}la{sp})?fin(?:{sp}d[eu])?": "end",
        r"(?:le{sp}|en{sp}|au{sp})?debut(?:{sp}d[eu])?|(?:dans{sp}|durant{sp})?les{sp}(?:tout{sp})?premiers{sp}jours(?:{sp}d[eu])?": "early",
        r"(?:la{sp})?mi-?|(?:le{sp}|au{sp})?milieu(?:{sp}d[eu])?|a{sp}la{sp}mi-": "mid",
    },
    articles=r"(?:le|la|les|l'|ce|cette|au|de|du)",
    following=r"suivante?|d'apres",
    day_names={
        word: day
        for day, word in enumerate(
            (
                "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
                "dix-neuf vingt vingt-et-un|vingt{sp}et{sp}un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept "
                "vingt-huit vingt-neuf trente trente-et-un|trente{sp}et{sp}un"
            ).split(),
            1,
        )
    },
    next_words=r"prochaine?|suivante?",
    this_words=r"ce|cette|en{sp}cours",
    range_words=r"-|au|a".replace("{sp}", r"\s{1,3}"),
    or_words="ou",
    forms=(
        ("between_years", r"entre{sp}noel{sp}et{sp}(?:le{sp})?(?:nouvel{sp}an|jour{sp}de{sp}l'an)"),
        (
            "part_half",
            r"(?:dans{sp}|sur{sp}|en{sp})?(?:la{sp})?(?:(?P<first>premiere)|(?P<second>deuxieme|seconde)){sp}(?:quinzaine|moitie){sp}d(?:e{sp}|'){month}",
        ),
        SLASHED_SPAN,
        *dotted_days(at=r"a", hour="h"),
        (
            "week_of_month",
            r"(?:(?P<first>premiere)|(?P<second>deuxieme|seconde)|(?P<third>troisieme)|(?P<last>derniere)){sp}semaine(?:{sp}(?:complete|pleine|entiere))?{sp}(?:de{sp}|d')(?:du{sp}mois{sp}de{sp})?{month}(?:{sp}{year})?",
        ),
        ("week_of", r"semaine{sp}du{sp}(?:lundi{sp})?{day}(?:er)?{sp}{month}(?:{sp}{year})?"),
        ("week_of", r"semaine{sp}du{sp}(?:lundi{sp})?{day}"),
        (
            "calendar_week",
            r"(?:{weekday}{sp0},?{sp}(?:(?:de{sp}|en{sp})?(?:la{sp})?)?)?semaine{sp}(?:n\.?{sp}?)?(?P<week>[0-5]?\d)",
        ),
        ("date", r"entre{sp}le{sp}{first_day}(?:er)?{sp}et{sp}le{sp}{day}{sp}{month}(?:{sp}{year})?"),
        ("date", r"entre{sp}le{sp}{first_day}(?:er)?{sp}et{sp}le{sp}{day}(?:er)?(?!{sp}?h|[:/\d])"),
        ("date", r"{weekday_then}{first_day}(?:er)?{to}{weekday_again}{day}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{day_name}{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday_then}{day}(?:er)?{sp}{month}(?:{sp}{year})?"),
        ("date", r"{weekday}{sp}(?:le{sp})?{day}(?:er)?(?!{sp}?h|[:/\d])"),
        ("weekday", r"{weekday}{sp}de{sp}(?:la{sp})?semaine{sp}(?P<offset>prochaine|suivante)"),
        ("weekday", r"{weekday}{sp}de{sp}(?P<offset>cette){sp}semaine"),
        ("weekday", r"semaine{sp}(?P<offset>prochaine|suivante),?{sp}(?:le{sp})?{weekday}"),
        ("weekday", r"{weekday}{sp}(?:(?P<coming>prochain)|suivant|d'apres)"),
        ("weekday_in_a_week", r"{weekday}{sp}en{sp}huit"),
        ("weekday", r"(?:ce{sp})?{weekday}"),
        ("or_so", r"(?:d'ici|dans|sous){sp}une?{sp}{unit}{sp}ou{sp}(?P<more>deux)"),
        ("or_so", r"(?:d'ici|dans|sous|in){sp}(?:une?{sp}(?:ou|a){sp}deux|1{sp0}(?:-|ou|a){sp0}2){sp}{unit}"),
        (
            "within",
            r"(?:dans|au{sp}cours|d'ici|sous|lors)(?:{sp}d(?:e|es|u))?{sp}" + _ROUGHLY + r"{count}{sp}" + _AHEAD + r"{sp}{unit}",
        ),
        ("within", r"(?:les|des){sp}{count}{sp}" + _AHEAD + r"{sp}{unit}"),
        (
            "within",
            r"(?:sous|endeans(?:{sp}les)?|d'ici(?:{sp}a)?|en{sp}moins{sp}de|dans{sp}un{sp}delai{sp}(?:maximum{sp}|maximal{sp}|moyen{sp})?d[e']){sp0}"
            + _ROUGHLY
            + r"{count}{sp}{unit}",
        ),
        ("within", r"sous{sp}(?P<unit>quinzaine|huitaine)"),
        ("within", r"(?:dans|sous){sp}(?:la{sp})?(?P<unit>quinzaine|huitaine)"),
        ("within", r"dans{sp}(?:les|la){sp}" + r"{count}{sp}{unit}"),
        (
            "within",
            r"(?:prend|prendre|prendra|durer|dure|durera|necessite|demande|patienter|patientez|comptez?r?){sp}"
            + _ROUGHLY
            + r"{count}{sp}{unit}",
        ),
        ("within", r"(?:laiss|donn)(?:ez|e|es)-(?:moi|nous){sp}(?:encore{sp})?" + _ROUGHLY + r"{count}{sp}{unit}"),
        ("in", r"(?:dans|d'ici){sp}" + _ROUGHLY + r"{count}{sp}{unit}"),
        (
            "coming_days",
            r"(?:dans|au{sp}cours|d'ici|lors|durant|pendant)(?:{sp}d)?(?:es|{sp}les|{sp}des)?{sp}(?:prochaine?s|tout{sp}prochains){sp}(?P<plural>jours|semaines)",
        ),
        (
            "coming_days",
            r"(?:dans|au{sp}cours|d'ici|lors)(?:{sp}d)?(?:es|{sp}les|{sp}des)?{sp}(?P<plural>jours|semaines){sp}(?:a{sp}venir|qui{sp}viennent|prochaine?s|suivante?s)",
        ),
        ("period", r"(?:le{sp}|tout{sp}le{sp})?reste{sp}de{sp}(?:la{sp}|cette{sp})(?P<unit>semaine)"),
        ("period", r"(?P<unit>semaine|mois|annee|trimestre){sp}(?P<offset>prochaine?|suivante?)"),
        ("period", r"(?P<offset>ce|cette){sp}{unit}(?!(?<=jour)-la)"),
        ("period_after", r"(?P<unit>semaine|mois){sp}d'apres"),
        ("part_period", r"(?:de{sp})?(?:la{sp}|l'|le{sp}|du{sp})?{unit}"),
        (
            "month",
            r"(?:en|courant|au{sp}mois{sp}de|dans{sp}le{sp}courant{sp}(?:du{sp}mois{sp})?de|au{sp}cours{sp}du{sp}mois{sp}de){sp}{month}(?:{sp}{year})?",
        ),
        ("part_month", r"(?:du{sp}mois{sp})?(?:d[e']{sp0})?{month}(?:{sp}{year})?"),
        ("new_year", r"a{sp}la{sp}rentree{sp}de{sp}janvier|(?:en{sp})?debut{sp}d'annee(?:{sp}prochaine)?"),
        (
            "date",
            r"(?:(?<=le )|(?<=au )|(?<=du )|(?<=avant le )){day}(?:er)?(?=\s*(?:[.,;!?)]|$|au{sp}plus|a{sp}\d|pour\b|et\b|ou\b))",
        ),
    ),
    hours={
        word: hour
        for hour, word in enumerate(
            "une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt".split(),
            1,
        )
    },
    minutes={
        "cinq": 5,
        "dix": 10,
        "quinze": 15,
        "vingt": 20,
        "vingt-cinq": 25,
        "trente": 30,
        "quarante": 40,
        "quarante-cinq": 45,
        "cinquante": 50,
    },
    time_forms=(
        AM_OR_PM,
        r"(?:(?<=a )|(?<=vers )|(?<=des )|(?<=pour )){hours}{sp}heures?(?:{sp}(?P<past>{minutes})\b)?" + _FRACTION + _EVENING,
        r"{hours}{sp}heures?" + _SURELY_FRACTION + _EVENING,
        r"{hours}{sp}heures?" + _SURELY_EVENING,
        r"(?P<hour>[01]?\d|2[0-3]){sp}?(?:h|heures?){sp}?(?:(?P<minute>[0-5]\d)(?:{sp}?min)?|" + _FRACTION + ")" + _EVENING,
        r"(?P<hour>[01]?\d|2[0-3])(?={sp}?(?:-|a){sp}?\d{1,2}{sp}?h)",
        r"(?P<noon>midi)" + _FRACTION,
        r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)",
    ),
    time_joints=r"a|de|des|entre|vers|a\s{1,2}partir|,|-|heure|:|\||·|\(|\)|et",
)
