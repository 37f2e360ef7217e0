"""Of two times said in one sentence, the one that the other takes the place of: "moved from 9:00 to 11:20", "at 11:20 instead of 9:00".

Each language has these words of its own: "pas" is a no in one and "only" in another.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from daemon.reading.dates.clock import TimeMention
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import LANGUAGES, any_of
from daemon.reading.vocabulary import Vocabulary

_REACH = 90
_REMEMBERED = 16
_END_OF_SENTENCE = lazy_pattern(r"[.!?](?=\s)|\n\s{0,8}\n")
_ON_TO = lazy_pattern(rf"(?:->|=>|\u2192|(?<!\w)(?:{any_of('retimed.on_to')}))\s{{0,2}}(?:(?:{any_of('names.article')})\s)?\Z")


class _Signs:
    """The patterns of some languages."""

    def __init__(self, any_of: Vocabulary) -> None:
        at = rf"(?:(?:{any_of('retimed.at')})\s{{1,2}}){{0,2}}"
        unit = rf"(?:\s{{0,2}}(?:{any_of('retimed.unit')})(?!\w))?"
        self.instead_before = re.compile(rf"(?<!\w)(?:{any_of('retimed.instead')})\s{{1,2}}{at}\Z")
        # "von 9:00 auf 11:20 Uhr", "z 9:00 na 11:20", "9:00 -> 11:20": no span of time is said so.
        self.becomes = re.compile(rf"{unit}\s{{0,2}}(?:->|=>|\u2192|(?:{any_of('retimed.becomes')}))\s{{0,2}}{at}")
        self.to = re.compile(rf"{unit}\s{{0,2}}(?:{any_of('retimed.to')})\s{{1,2}}{at}")
        # "at 9:00 is pushed back to 11:20"; "bring your interview at 9:00 forward to 11:20".
        on_to = rf"\s{{1,2}}(?:{any_of('retimed.to')}|{any_of('retimed.on_to')})\s{{1,2}}{at}\Z"
        self.shifted = re.compile(rf"(?<!\w){any_of('retimed.shifted')}(?!\w)(?:\s\w{{1,9}}){{0,2}}{on_to}")
        self.forth = re.compile(rf"(?:\s{{1,2}}(?:{any_of('retimed.forth')}))?{on_to}")
        self.shifting = re.compile(
            rf"(?<!\w)(?:{any_of('put_off.verb')}|{any_of('moments.shift')})(?!\w)[^.!?:;\n]{{0,{_REACH}}}\Z"
        )
        # "scheduled for 9:00 will not begin until 11:20", "beginnt erst um 11:20".
        self.starts_before = re.compile(rf"(?<!\w)(?:{any_of('retimed.starts')})(?:\s{{1,2}}|(?<=')){at}\Z")
        # As in: on shift until four; but what does not begin until four begins then.
        self.until_before = re.compile(rf"(?<!\w)(?:{any_of('retimed.until')})\s{{1,2}}\Z")
        self.negated = re.compile(rf"(?<!\w)(?:{any_of('retimed.negated')})(?:\s\w{{1,14}}){{0,3}}\s{{1,2}}\Z")


@lru_cache(maxsize=_REMEMBERED)
def _signs(languages: tuple[str, ...]) -> _Signs:
    return _Signs(Vocabulary(LANGUAGES[code].words for code in languages))


def outdated(times: Sequence[TimeMention], folded: str, languages: Sequence[str]) -> frozenset[int]:
    """Where those of ``times`` begin that no longer hold; ``folded``: the text they are said in, in order."""
    signs = _signs(tuple(languages))
    old: set[int] = set()
    for first, second in pairwise(times):
        between = folded[first.end : second.begin]
        if len(between) > _REACH or _END_OF_SENTENCE.search(between):
            continue
        if signs.instead_before.search(between):
            old.add(second.begin)
        elif (
            signs.instead_before.search(folded, max(0, first.begin - _REACH), first.begin)
            or _gives_way(signs, first, second, between)
            or _is_shifted(signs, folded, first, between)
        ):
            old.add(first.begin)
    return frozenset(old)


def ends(said: TimeMention, folded: str, languages: Sequence[str]) -> bool:
    """Whether something only lasts until the time that is said: "I am on shift until four"."""
    signs = _signs(tuple(languages))
    until = signs.until_before.search(folded, max(0, said.begin - _REACH), said.begin) if said.until is None else None
    return until is not None and signs.negated.search(folded, max(0, until.start() - _REACH), until.start()) is None


def leads_on(between: str) -> bool:
    """Whether the words ``between`` two days, where something is moved, lead from the first to the second: "(Monday at 9) to Wednesday"."""
    return _ON_TO.search(between) is not None


def _gives_way(signs: _Signs, first: TimeMention, second: TimeMention, between: str) -> bool:
    backwards = first.until is None and second.start < first.start and signs.to.fullmatch(between) is not None
    return backwards or signs.becomes.fullmatch(between) is not None or signs.starts_before.search(between) is not None


def _is_shifted(signs: _Signs, folded: str, first: TimeMention, between: str) -> bool:
    if signs.shifted.search(between):
        return True
    return (
        signs.forth.match(between) is not None
        and signs.shifting.search(folded, max(0, first.begin - _REACH), first.begin) is not None
    )
