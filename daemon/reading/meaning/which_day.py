"""Of the days that a sentence of a promise names, the one it ends on: the day after, the end of that week, the later of two."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from daemon.reading.dates import DateMention
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_APPOSED = lazy_pattern(rf"[\s,(-]{{1,4}}(?P<said>{any_of('promises.apposed')})?[\s,]{{0,2}}")
_OR = frozenset(any_of("promises.or").split("|"))
_NEXT_DAY = lazy_pattern(rf"(?:{any_of('promises.next_day')})")
_DAY_AFTER = lazy_pattern(rf"\b(?:{any_of('promises.day_after')})\b")
_STRAIGHT_AFTER = lazy_pattern(rf"\b(?:{any_of('promises.straight_after')})\b")
_WEEK_OUT = lazy_pattern(rf"\b(?:{any_of('promises.week_out')})")
AT_LATEST = lazy_pattern(rf"[^,.;]{{0,24}}\b(?:{any_of('promises.at_latest')})\b")
_LATEST_BEFORE = lazy_pattern(rf"\b(?:{any_of('promises.at_latest')})\b[^,.;]{{0,12}}\Z")
_THAT_DAY = lazy_pattern(rf"(?:{any_of('promises.that_day')})")
_WHETHER = lazy_pattern(rf"\b(?:{any_of('promises.whether')})\b")
_ADJOINING = 5
_SAME_BREATH = 90
_SHORT = 12
_SHORT_TURN = 28  # "Monday afternoon, or if she is late | Tuesday at the latest"
NO_DAY = 2  # "so" is no Sunday, "mo" no Monday, unless "bis" or a full stop stands with it
_DAY = timedelta(days=1)
_FRIDAY = 4


def says_day_after(folded: str) -> bool:
    """Whether they act on the day after: "you will hear the morning after"."""
    return _DAY_AFTER.search(folded) is not None


def says_straight_after(folded: str, begin: int = 0) -> bool:
    """Whether they act once something is over: "I will ring you straight after that"."""
    return _STRAIGHT_AFTER.search(folded, begin) is not None


def is_day_after(folded: str, mention: DateMention) -> bool:
    """What reads as a day of its own counts from another: the "Morgen" of "am Morgen danach" is no tomorrow."""
    return any(said.start() <= mention.begin and mention.end <= said.end() for said in _DAY_AFTER.finditer(folded))


def restated(folded: str, after: Sequence[DateMention], today: date) -> DateMention:
    """The first, or what names it anew: of "before the break, by 18 December at the latest" the second. None names today."""
    first = after[0]
    if len(after) > 1 and _NEXT_DAY.match(folded, first.begin) and _APPOSED.fullmatch(folded[first.end : after[1].begin]):
        return after[1]
    for other in after[1:2]:
        joint = _APPOSED.fullmatch(folded[first.end : other.begin])
        named_anew = joint is not None and (other.latest <= first.latest or joint["said"] is not None)
        if other.kind in ("by", "day") and today < other.latest and named_anew:
            return other
    return first


def without_end_of_day(folded: str, mentions: Sequence[DateMention], today: date) -> list[DateMention]:
    """Without what reads as today and is of the day beside it: "Thursday at the end of the day", "she is back on the 27th and decides that day"."""
    of_another: list[DateMention] = []
    for first, second in pairwise(mentions):
        adjoin = second.begin - first.end <= _ADJOINING and "," not in folded[first.end : second.begin]
        if second.latest == today != first.latest and (adjoin or _THAT_DAY.fullmatch(folded, second.begin, second.end)):
            of_another.append(second)
        elif first.latest == today != second.latest and adjoin:
            of_another.append(first)
    return [mention for mention in mentions if mention not in of_another]


def without_asked(folded: str, after: Sequence[DateMention], begin: int) -> list[DateMention]:
    """Without the days of what will be known then: "on Tuesday you will hear whether you start in April"."""
    asked = _WHETHER.search(folded, begin)
    return [mention for mention in after if asked is None or mention.end <= asked.start()]


def day_after(folded: str, chosen: DateMention) -> DateMention:
    """The day that follows the one named before it: of "the panel meets on 3 December, you will hear the day after" the 4th."""
    if chosen.earliest not in (None, chosen.latest):
        return chosen
    after = _DAY_AFTER.search(folded, chosen.end, chosen.end + _SAME_BREATH)
    if after is None:
        return chosen
    next_day = chosen.latest + _DAY
    return replace(chosen, begin=after.start(), end=after.end(), earliest=next_day, latest=next_day)


def end_of_that_week(
    folded: str, chosen: DateMention | None, here: Sequence[DateMention], before: Sequence[DateMention], begin: int
) -> DateMention | None:
    """The Friday of the week of the day named before the verb at ``begin``: of "we meet on 1 December, I'll write before that week is out" the 4th."""
    out = _WEEK_OUT.search(folded)
    told = [mention for mention in here if out is not None and mention.end <= out.start()]
    named = [mention for mention in (*before, *told) if mention.kind != "until"]
    if out is None or not named or any(mention.begin >= begin for mention in told):
        return chosen
    day = named[-1].latest
    latest = max(day, day + timedelta(days=_FRIDAY - day.weekday()))
    return replace(named[-1], begin=out.start(), end=out.end(), earliest=None, latest=latest, kind="by", at=None)


def is_alternative(folded: str, first: DateMention, other: DateMention) -> bool:
    """Whether ``other`` is said as a choice: of "Friday or early next week" and "Friday, Monday at the latest" the later one is the last day."""
    between = folded[first.end : other.begin]
    if first is other or (len(between) <= _SHORT and bool(set(between.split()) & _OR)):
        return True
    latest = AT_LATEST.match(folded, other.end) or _LATEST_BEFORE.search(folded, first.end, other.end)
    return "," in between and len(between) <= _SHORT_TURN and latest is not None


def is_no_day(folded: str, mention: DateMention) -> bool:
    """Two letters are as often a word: "so" is no Sunday, nor is the last word of "one way or another, so oder so."."""
    said = folded[mention.begin : mention.end]
    return len(said) <= NO_DAY or (len(said.rstrip(".")) <= NO_DAY and mention.end == len(folded.rstrip()))


_FORTNIGHT = timedelta(days=14)
_WEEK = timedelta(days=7)
_AWAY = ("until", "through")


def told_by(folded: str, chosen: DateMention, after: Sequence[DateMention]) -> DateMention:
    """The day by which they tell, behind the one on which they decide: "we decide on Tuesday and tell you by Wednesday at the latest"."""
    if chosen.kind not in ("day", "weekday", "by", "period"):
        return chosen
    single = chosen.kind in ("day", "weekday")
    later = (
        other
        for other in after
        if other.begin > chosen.end
        and chosen.latest < other.latest <= chosen.latest + _FORTNIGHT
        and (other.follows or (single and (other.kind == "by" or _LATEST_BEFORE.search(folded, chosen.end, other.begin))))
    )
    return next(later, chosen)


def once_back(folded: str, chosen: DateMention, mentions: Sequence[DateMention]) -> DateMention:
    """Nobody acts before they are back: of "I am away until Monday and will answer by Wednesday" the Wednesday after that Monday."""
    away = max((other.latest for other in mentions if other.kind in _AWAY and other.end <= chosen.begin), default=None)
    is_weekday = chosen.kind in ("weekday", "by") and not any(map(str.isdigit, folded[chosen.begin : chosen.end]))
    if away is None or not is_weekday or not chosen.latest < away:
        return chosen
    return replace(chosen, earliest=None, latest=chosen.latest + _WEEK)
