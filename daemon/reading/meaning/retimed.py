"""Of two times said in one sentence, the one that the other takes the place of: "moved from 9:00 to 11:20", "at 11:20 instead of 9:00"."""

from collections.abc import Sequence
from itertools import pairwise

from daemon.reading.dates.clock import TimeMention
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_REACH = 90
_AT = rf"(?:(?:{any_of('retimed.at')})\s{{1,2}}){{0,2}}"
_UNIT = rf"(?:\s{{0,2}}(?:{any_of('retimed.unit')})(?!\w))?"
_INSTEAD = rf"(?:{any_of('retimed.instead')})\s{{1,2}}{_AT}"
_INSTEAD_BEFORE = lazy_pattern(rf"(?<!\w){_INSTEAD}\Z")
# "von 9:00 auf 11:20 Uhr", "z 9:00 na 11:20", "9:00 -> 11:20": no span of time is said so.
_BECOMES = lazy_pattern(rf"{_UNIT}\s{{0,2}}(?:->|=>|\u2192|(?:{any_of('retimed.becomes')}))\s{{0,2}}{_AT}")
_TO = lazy_pattern(rf"{_UNIT}\s{{0,2}}(?:{any_of('retimed.to')})\s{{1,2}}{_AT}")
# "scheduled for 9:00 will not begin until 11:20", "beginnt erst um 11:20".
_STARTS = lazy_pattern(rf"(?<!\w)(?:{any_of('retimed.starts')})(?:\s{{1,2}}|(?<=')){_AT}\Z")
_ON_TO = lazy_pattern(rf"(?:->|=>|\u2192|(?<!\w)(?:{any_of('retimed.on_to')}))\s{{0,2}}(?:(?:{any_of('names.article')})\s)?\Z")
_END_OF_SENTENCE = lazy_pattern(r"[.!?](?=\s)|\n\s{0,8}\n")


def outdated(times: Sequence[TimeMention], folded: str) -> frozenset[int]:
    """Where those of ``times`` begin that no longer hold; ``folded``: the text they are said in, in order."""
    old: set[int] = set()
    for first, second in pairwise(times):
        between = folded[first.end : second.begin]
        if len(between) > _REACH or _END_OF_SENTENCE.search(between):
            continue
        if _INSTEAD_BEFORE.search(between):
            old.add(second.begin)
        elif _INSTEAD_BEFORE.search(folded[max(0, first.begin - _REACH) : first.begin]) or _gives_way(first, second, between):
            old.add(first.begin)
    return frozenset(old)


def leads_on(between: str) -> bool:
    """Whether the words ``between`` two days, where something is moved, lead from the first to the second: "(Monday at 9) to Wednesday"."""
    return _ON_TO.search(between) is not None


def _gives_way(first: TimeMention, second: TimeMention, between: str) -> bool:
    backwards = first.until is None and second.start < first.start and _TO.fullmatch(between) is not None
    return backwards or _BECOMES.fullmatch(between) is not None or _STARTS.search(between) is not None
