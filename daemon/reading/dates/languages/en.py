"""English words of dates."""

from daemon.reading.dates.language import FEW, WEEKDAY_AND_DAY, DateLanguage

_ORDINAL = r"(?:st|nd|rd|th)"
_ROUGHLY = r"(?:(?:about|around|approximately|roughly|up{sp}to|as{sp}little{sp}as|a{sp}maximum{sp}of|max\.?|the|these|those|at{sp}most){sp}){0,3}"
_OF_NO_DAY = r"(?!,?{sp}(?:(?:on|of|this|next|the|by){sp})?(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|,?{sp}(?:on{sp}|the{sp})?\d|{sp}tomorrow)"
_AHEAD = r"(?:(?:next|coming|following|upcoming){sp})?"
_AFTER_THAT = r"(?:{sp}(?:right{sp}|directly{sp})?after{sp}(?:that|this|then)(?!{sp}(?:call|meeting|interview|talk|chat|time|point|hour))|{sp}(?:after|afterwards|thereafter)(?=\s{0,2}(?:[.,;!?)]|$)))?"
# "at 1010 Jones Street" is where, and not when.
_NO_ADDRESS = r"(?!{sp}(?:[\w'.-]{2,20}{sp}){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|way|place|court|highway|parkway)\b)"
_SURELY_EVENING = r"(?:{sp}(?P<evening>(?:in{sp}the|that|this){sp}(?:late{sp}|early{sp})?(?:afternoon|evening)|at{sp}night))"
_EVENING = rf"{_SURELY_EVENING}?"
# "Wednesday 2 December, 6.30"
_AFTER_A_DAY = r"(?:(?<=(?:day|ber|ary|rch|ril|une|uly|ust), )|(?<=(?:day|ber|ary|rch|ril|une|uly|ust) ))"

WORDS = DateLanguage(
    code="en",
    words={
        "find.its_article": r"a",
        "find.past": r"(?:this )?past|last",
        "find.last_week": r"last week",
        "find.last_week_on": r"on",
        "find.last_week_of": r"of",
        "find.counted": r"options|slots|times|dates|days|weeks|hours|people|candidates|interviews|rounds|years|months|of the|alternatives|references",
        "clock.join": r"to|until|till|and",
        "find.named_again": r"the",
        "find.and": r"and",
        "find.between": r"between",
    },
    months={
        r"january|jan\.?": 1,
        r"february|feb\.?": 2,
        r"march|mar\.?": 3,
        r"april|apr\.?": 4,
        r"may": 5,
        r"june|jun\.?": 6,
        r"july|jul\.?": 7,
        r"august|aug\.?": 8,
        r"september|sept?\.?": 9,
        r"october|oct\.?": 10,
        r"november|nov\.?": 11,
        r"december|dec\.?": 12,
    },
    weekdays={
        r"monday|mon\.?": 0,
        r"tuesday|tues?\.?": 1,
        r"wednesday|weds?\.?": 2,
        r"thursday|thurs?\.?|thu\.?": 3,
        r"friday|fri\.?": 4,
        r"saturday|sat\.?": 5,
        r"sunday|sun\.?": 6,
    },
    numbers={
        r"an?|one|single": 1,
        r"two|(?:a{sp})?couple(?:{sp}of)?(?:{sp}more)?|both": 2,
        r"three": 3,
        r"four": 4,
        r"five": 5,
        r"six": 6,
        r"seven": 7,
        r"eight": 8,
        r"nine": 9,
        r"ten": 10,
        r"eleven": 11,
        r"twelve": 12,
        r"fourteen": 14,
        r"fifteen": 15,
        r"twenty": 20,
        r"thirty": 30,
        r"(?:a{sp})?few(?:{sp}more)?|several|some": FEW,
    },
    units={
        r"(?:business|working|work|week){sp}?-?days?": "business",
        r"(?:calendar{sp})?days?": "day",
        r"weeks?": "week",
        r"months?": "month",
        r"quarters?": "quarter",
        r"(?:(?:calendar|financial|fiscal|school|academic){sp})?years?": "year",
        r"hours?|hrs?": "hour",
        r"fortnights?": "fortnight",
    },
    named_units={"eow": "week", "eom": "month"},
    day_words={
        r"(?<!days of )(?<!week of )(?<!weeks of )(?<!month of )(?<!from )today|tonight|this{sp}(?:morning|afternoon|evening)|(?:eod|cob|eob|end{sp}of{sp}(?:the{sp})?(?:business{sp}|working{sp})?day|end{sp}of{sp}business|(?:close|end){sp}of{sp}(?:business|play))"
        + _OF_NO_DAY
        + r"|later{sp}today": 0,
        r"(?:the{sp})?day{sp}after{sp}tomorrow": 2,
        r"tomorrow|tmrw|tmw|tomoz": 1,
    },
    feasts={
        r"(?:the{sp})?(?:christmas|xmas|winter){sp}(?:break|holidays?|period|shutdown|shut-down|closure|close-down|recess|vacation)|the{sp}holidays?(?:{sp}(?:break|period|season))?|the{sp}festive{sp}(?:season|period|break)|the{sp}winter{sp}break": "holidays",
        r"christmas|xmas": "christmas",
        r"(?:the{sp})?new{sp}year(?:'?s)?(?:{sp}(?:day|holiday|break))?": "new_year",
        r"(?:the{sp})?(?:long{sp})?easter(?:{sp}(?:break|holidays?|weekend|monday))?": "easter",
        r"(?:the{sp})?thanksgiving(?:{sp}(?:break|holidays?|weekend|day))?": "thanksgiving",
        r"the{sp}(?:long{sp}|holiday{sp})?weekend": "weekend",
    },
    relations={
        r"(?:by|no{sp}later{sp}than|not{sp}later{sp}than|on{sp}or{sp}before|at{sp}the{sp}latest{sp}(?:by|on)|latest{sp}by|before|prior{sp}to|ahead{sp}of)": "by",
        r"(?:through|thru|(?:up{sp}to|until|till)(?:{sp}and)?{sp}(?:including|with))": "through",
        r"(?:until|till?|up{sp}to)": "until",
        r"(?:after|following|once|past)": "after",
        r"(?:from|starting|beginning|as{sp}of|effective|commencing|since)(?:{sp}on)?": "from",
    },
    parts={
        r"(?:the{sp}|at{sp}the{sp})?(?:(?:very{sp})?end{sp}of|close{sp}of|eod|cob|eob|late(?:r)?(?:{sp}in)?|latter{sp}part{sp}of|second{sp}half{sp}of|back{sp}end{sp}of)(?:{sp}business|{sp}day|{sp}play)?(?:{sp}on)?,?": "end",
        r"(?:the{sp})?(?:early(?:{sp}in|{sp}on)?|beginning{sp}of|start{sp}of|first{sp}(?:few{sp}days|part){sp}of)": "early",
        r"(?:the{sp})?(?:mid(?:dle{sp}of)?-?|first{sp}half{sp}of)": "mid",
    },
    articles=r"(?:the|on|on{sp}or{sp}(?:about|around)|month{sp}of)",
    next_words=r"next|coming|following|upcoming",
    this_words=r"this|current",
    skips_a_week="next",
    following=r"following|subsequent|after|afterwards|thereafter",
    month_first=True,
    range_words=r"-|to|through|thru|until|till|and",
    forms=(
        ("between_years", r"between{sp}(?:christmas|xmas){sp}and{sp}(?:the{sp})?new{sp}year(?:'?s)?(?:{sp}(?:eve|day))?"),
        WEEKDAY_AND_DAY,
        (
            "week_of_month",
            r"(?:(?P<first>first|1st)|(?P<second>second|2nd)|(?P<third>third|3rd)|(?P<last>last|final)){sp}(?:(?:full|working|business|whole){sp})?week{sp}(?:of|in){sp}{month}(?:{sp}{year})?",
        ),
        (
            "week_of",
            r"week{sp}(?:of|commencing|beginning|starting)(?:{sp}on)?{sp}(?:monday,?{sp})?(?:the{sp})?{day}"
            + _ORDINAL
            + r"?{sp}(?:of{sp})?{month}(?:,?{sp}{year})?",
        ),
        (
            "week_of",
            r"week{sp}(?:of|commencing|beginning|starting)(?:{sp}on)?{sp}(?:monday,?{sp})?{month}{sp}{day}"
            + _ORDINAL
            + r"?(?:,?{sp}{year})?",
        ),
        ("week_of", r"week{sp}(?:of|commencing|beginning|starting)(?:{sp}on)?{sp}(?:monday,?{sp})?the{sp}{day}" + _ORDINAL),
        (
            "date",
            r"{weekday_then}{first_day}"
            + _ORDINAL
            + r"?{to}{weekday_again}{day}"
            + _ORDINAL
            + r"?(?:{sp}of)?{sp}{month}(?:,?{sp}{year})?",
        ),
        (
            "date",
            r"{weekday_then}{month}{sp}{first_day}"
            + _ORDINAL
            + r"?{to}{weekday_again}{day}"
            + _ORDINAL
            + r"?(?!\d|{sp}?[ap]\.?m|:)(?:,?{sp}{year})?",
        ),
        ("date", r"{weekday_then}(?:the{sp})?{day}" + _ORDINAL + r"?(?:{sp}of)?(?:{sp}|-){month}(?:(?:,?{sp}|-){year})?"),
        ("date", r"{weekday_then}{month}{sp}?(?:the{sp})?{day}" + _ORDINAL + r"?(?!\d|{sp}?[ap]\.?m|:\d)(?:,?{sp}{year})?"),
        ("date", r"{weekday},?{sp}(?:the{sp})?{day}" + _ORDINAL),
        (
            "weekday_of_month",
            r"(?:(?P<first>first|1st)|(?P<second>second|2nd)|(?P<third>third|3rd)|(?P<fourth>fourth|4th)|(?P<last>last)){sp}{weekday}{sp}(?:of|in){sp}(?:{month}|(?P<offset>{next}|{this}|the){sp}month)",
        ),
        ("day_of_month", r"{day}(?:st|nd|rd|th){sp}(?:day{sp})?of{sp}(?P<offset>{next}|{this}|the){sp}month"),
        ("period_after", r"(?:the{sp})?(?P<unit>week|month|quarter){sp}after{sp}(?:that|this)"),
        ("after_next", r"{unit}{sp}after{sp}(?:the{sp})?(?:next|coming)(?:{sp}one)?"),
        ("weekday", r"{weekday}(?:{sp}of)?,?{sp}(?P<offset>{next}|{this}){sp}week"),
        ("weekday", r"(?P<offset>{next}|{this}){sp}week,?(?:{sp}on)?{sp}{weekday}"),
        ("weekday_in_a_week", r"(?<!last )(?:{count}{sp})?weeks?{sp}(?:from|on){sp}(?:this{sp}|next{sp})?{weekday}"),
        ("weekday_in_a_week", r"{weekday}{sp}week(?!{sp}\d)"),
        ("weekday", r"(?:(?P<direct>next|this|coming|following|upcoming|subsequent){sp}){weekday}"),
        ("weekday", r"{weekday}" + _AFTER_THAT),
        ("or_so", r"(?:with)?in{sp}" + _ROUGHLY + _AHEAD + r"(?:(?:an?|one){sp})?{unit}{sp}or{sp}(?P<more>two|so)"),
        ("or_so", r"(?:(?:over|during){sp}the{sp}|the{sp})?(?:next|coming){sp}{unit}{sp}or{sp}(?P<more>two|so)"),
        ("or_so", r"(?:an?|one){sp}{unit}{sp}or{sp}(?P<more>two|so)"),
        (
            "within",
            r"(?:with)?in{sp}(?:no{sp}more{sp}than{sp})?" + _ROUGHLY + r"(?:next|coming|following|upcoming){sp}{count}{sp}{unit}",
        ),
        ("within", r"(?:within|inside(?:{sp}of)?){sp}(?:the{sp})?" + _ROUGHLY + r"{count}{sp}{unit}"),
        ("within", r"within{sp}(?:the|this){sp}(?:next{sp})?{unit}"),
        (
            "within",
            r"(?<=give )(?:me|us|him|her|them|the{sp}team|it){sp}"
            + _ROUGHLY
            + r"(?:another{sp}|say{sp}|maybe{sp})?{count}{sp}{unit}",
        ),
        ("within", r"(?:no{sp}(?:longer|more){sp}than|less{sp}than){sp}{count}{sp}{unit}(?!{sp}(?:of|experience))"),
        ("in", r"this{sp}time{sp}(?:next{sp})(?P<unit>week|month)"),
        ("within", r"another{sp}(?:{count}{sp})?{unit}"),
        ("within", r"(?:over|during|for|throughout){sp}(?:the{sp})?(?:next|coming|following|upcoming){sp}{count}{sp}{unit}"),
        ("within", r"(?:the{sp})?(?:next|coming|following|upcoming){sp}{count}{sp}{unit}"),
        (
            "within",
            r"(?:may|might|can|will|should|could|usually|normally|typically|generally|to|it|process|review|this|yet){sp}takes?{sp}(?:us{sp}|me{sp}|another{sp}|an{sp}additional{sp}){0,2}"
            + _ROUGHLY
            + r"{count}{sp}{unit}",
        ),
        ("in", r"in{sp}" + _ROUGHLY + r"{count}{sp}{unit}(?:'s?)?(?:{sp}time)?"),
        ("in", r"{count}{sp}{unit}{sp}(?:from{sp}(?:now|today)|today)"),
        ("in", r"(?:no{sp}later{sp}than|not{sp}later{sp}than){sp}{count}{sp}{unit}{sp}from{sp}(?:now|today)"),
        (
            "within",
            r"(?:no{sp}later{sp}than|not{sp}later{sp}than|at{sp}most){sp}{count}{sp}{unit}(?={sp}(?:after|of|from|following){sp})",
        ),
        ("within", r"(?<=us )up{sp}to{sp}{count}{sp}{unit}"),
        ("coming_days", r"(?:in|over|during|within){sp}the{sp}(?:coming|next|following){sp}(?P<plural>days|weeks)"),
        ("calendar_week", r"(?:calendar{sp}week|cw|week{sp}(?:no\.?|number)){sp}?(?P<week>[0-5]?\d)"),
        ("period", r"(?:the{sp})?(?P<offset>{next}|{this}){sp}{unit}"),
        ("period", r"(?:the{sp})?rest{sp}of{sp}(?:the|this){sp}{unit}"),
        ("part_period", r"{unit}"),
        ("part_period", r"(?P<unit>eo[wm])"),
        ("period_end", r"(?P<unit>month|quarter|year)(?:'s)?(?:-|{sp})?end"),
        ("period_end", r"{unit}(?:{sp}is|'s){sp}(?:out|over|up|through)"),
        ("period_end", r"{unit}{sp}(?:is{sp}(?:out|over|up|through)|ends|runs{sp}out)"),
        ("month", r"(?:in|during|within|throughout|sometime{sp}in){sp}(?:the{sp}month{sp}of{sp})?{month}(?:,?{sp}{year})?"),
        ("part_month", r"{month}(?:,?{sp}{year})?"),
        ("new_year", r"in{sp}the{sp}new{sp}year|early{sp}(?:in{sp})?(?:the{sp})?new{sp}year"),
        (
            "date",
            r"(?:the{sp}){day}"
            + _ORDINAL
            + r"(?!{sp}(?:floor|round|stage|anniversary|edition|year|week|time|interview|grade|place|century|generation|day))",
        ),
    ),
    hours={word: hour for hour, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)},
    minutes={"five": 5, "ten": 10, "twenty": 20, "twenty[- ]five": 25},
    time_forms=(
        r"(?<!from )(?<!between )(?<!about )(?<!takes )(?<!take )(?<!open )(?:(?P<past>{minutes})(?:{sp}minutes)?{sp}past|(?P<to>{minutes})(?:{sp}minutes)?{sp}to){sp}{hours}"
        r"(?:"
        + _SURELY_EVENING
        + r"|(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:on|in|at|with|tomorrow|today|this|next|sharp|works|would|if|is|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b))",
        r"(?:(?P<half_past>half{sp}past)|(?P<quarter_past>(?:a{sp})?quarter{sp}past)|(?P<quarter_to>(?:a{sp})?quarter{sp}to)){sp}(?:{hours}|(?P<hour>\d{1,2}))"
        + _EVENING,
        r"(?<!the )(?<!other )(?<!first )(?<!second )(?<!and a )(?P<half_past>half){sp}(?:{hours}|(?P<hour>1[0-2]|[1-9]))(?![-/:.]?\d)(?!{sp}(?:hours?|days?|weeks?|months?|years?|of|and|people|minutes?))"
        + _EVENING,
        r"{hours}(?:{sp}o'clock" + _EVENING + r"|{sp}?(?P<half>[ap])\.?m\b)",
        r"(?<=at ){hours}(?:(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$)|\s{1,2}(?:on|tomorrow|today|sharp|works|if|in\s{1,2}our)\b)|{sp}(?P<evening>in{sp}the{sp}(?:afternoon|evening)))",
        r"(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))?{sp}?(?P<half>[ap])\.?m\b\.?",
        r"(?:{hours}|(?P<hour>1[0-2]|[1-9]))(?:{sp}o'clock)?(?:{sp}(?P<evening>in{sp}the{sp}(?:afternoon|evening))|(?={sp}in{sp}the{sp}morning\b))",
        r"(?P<hour>1[0-2]|[1-9]){sp}o'clock" + _EVENING,
        r"(?:(?<= in from )|(?<=here from )){hours}(?=\s{0,2}[,.;]|\s{1,2}(?:and|on|onwards?)\b)",
        r"(?:12(?:[:.]00)?{sp}?)?(?P<noon>noon|midday)",
        r"(?P<hour>1[0-2]|0?[1-9])(?=\s?(?:-|to|until)\s?\d{1,2}(?::[0-5]\d)?\s?[ap]\.?m)",
        r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?:{sp}?h(?:rs|ours)?)?",
        r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d){sp}?(?:hrs|hours)",
        r"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d){sp}?h(?:rs|ours)?",
        r"(?P<hour>[01]?\d|2[0-3])h(?P<minute>[0-5]\d)",
        r"(?P<hour>1[0-2]|0?[1-9]):(?P<minute>[0-5]\d){sp}?(?P<half>[ap])",
        r"(?<=at )(?P<hour>0[6-9]|1\d)(?P<minute>[0-5]\d)(?=[\s,.;)]|$)" + _NO_ADDRESS,
        r"(?:(?<=at )|(?<=at\n)|" + _AFTER_A_DAY + r")(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?!\d|\.\d|%)" + _EVENING,
        r"(?:(?<=at )|(?<=at\n))(?P<hour>1[0-2]|[1-9])(?:{sp}o'clock)?(?=[\s,;?!)]|\.(?!\d)|$)" + _EVENING,
    ),
    time_joints=r"at|from|between|starting|beginning|around|about|on|,|-|@|of|for|time|the|\(|\)|:|\||·|and",
)
