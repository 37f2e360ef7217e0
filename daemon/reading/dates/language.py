"""The shape of the words of one language; each file of ``languages`` fills one in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

FEW = 0
"""The count of "a few": how many that is depends on the unit."""


def dotted_days(at: str, hour: str) -> tuple[tuple[str, str], ...]:
    """The forms of "Thursday, 7.12" and "7.12 at 1 pm": where days and months are parted by dots, the last one is often left out.

    ``at``: what stands before a clock time; ``hour``: what stands after one, for "7.12 uhr" is none.
    """
    dotted = r"{day}\.(?P<month_number>0?[1-9]|1[0-2])(?![\d.:])" + rf"(?!{{sp}}?(?:{hour})\b)"
    return (
        ("date", r"{weekday}\.?{sp0},?{sp0}(?:[a-z]{2,3}{sp})?" + dotted),
        ("date", dotted + rf"(?=,?{{sp}}(?:{at}){{sp}}\d)"),
    )


# "du 7 au 11/12": only where days stand before months.
SLASHED_SPAN = (
    "date",
    r"{weekday_then}{first_day}{to}{weekday_again}{day}/(?P<month_number>0?[1-9]|1[0-2])(?:/{short_year})?(?![\d/])",
)
# "Monday 14": what could be an hour is left out, and so is "Monday 14 December".
WEEKDAY_AND_DAY = ("date", r"{weekday}{sp0},?{sp}(?P<day>1[3-9]|2\d|3[01])(?=\s{0,2}(?:[,;!?)]|\.(?!\d)|$))")
# Tools write American hours in every language.
AM_OR_PM = r"(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))?{sp}?(?P<half>[ap])\.?m\b\.?"


@dataclass(frozen=True, slots=True)
class DateLanguage:
    """Words and forms of dates, written folded (lower case, no accents, ``ß`` as ``s``; see ``folding.fold``).

    ``months`` (1 to 12), ``weekdays`` (Monday is 0), ``numbers`` (``FEW`` for "a few"), ``units`` (to ``day``, ``business``, ``week``,
    ``month``, ``quarter``, ``year``), ``named_units`` (what a form calls a unit, by its word), ``day_words`` (days from the reference), ``feasts`` (to a name in ``feasts.FEASTS``): each key is a
    pattern of words. ``relations`` (to ``by``, ``until``, ``through``, ``after``, ``from``) and ``parts`` (to ``early``, ``mid``, ``end``) are
    patterns that may stand before a date; ``articles`` may stand between them.

    ``day_names``: days of a month said in words ("the tenth"). ``words``: those of the patterns that modules of the room build (see ``vocabulary``). ``forms`` are (resolver, template) pairs, the most specific first. A template is a pattern with the placeholders ``{weekday}``,
    ``{month}``, ``{day}``, ``{day_name}``, ``{year}``, ``{count}``, ``{unit}``, ``{next}``, ``{this}``, ``{sp}`` (one or more spaces or a line end).
    ``skips_a_week``: words before a weekday that mean the one of next week. ``following``: a pattern of words by which a day counts from one named before
    it ("the following Monday"), not from the reference. ``hours`` and ``minutes``: the number words of clock times ("ten past eight").
    ``units_alone``: units that say one of them without a number ("tydzień później"). ``month_first``: 11/24 is read as November; it decides
    only where both readings are possible.
    """

    code: str
    words: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    day_words: Mapping[str, int]
    relations: Mapping[str, str]
    parts: Mapping[str, str]
    articles: str
    forms: tuple[tuple[str, str], ...]
    feasts: Mapping[str, str] = field(default_factory=dict[str, str])
    named_units: Mapping[str, str] = field(default_factory=dict[str, str])
    day_names: Mapping[str, int] = field(default_factory=dict[str, int])
    next_words: str = "next"
    this_words: str = "this"
    skips_a_week: str = ""
    following: str = ""
    units_alone: str = ""
    month_first: bool = False
    range_words: str = "-"
    or_words: str = "or"
    hours: Mapping[str, int] = field(default_factory=dict[str, int])
    minutes: Mapping[str, int] = field(default_factory=dict[str, int])
    time_forms: tuple[str, ...] = ()
    time_joints: str = ""
