"""A refusal that meets nobody here: others were refused, it is said of whoever will be, of neither yes nor no, of a year ago, of a posting that was saved.

Each pattern looks at the sentence of the refusal alone, and is held by a sentence of ``tests/data/sentences/no_refusals.txt`` that goes wrong without it.
"""

import re

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_REACH_OF_OTHERS = 100
_REACH_OF_YOU = 30
_REACH_OF_PROVISO = 90
_REACH_OF_CASE = 30
_REACH_OF_NOUN = 24


def _spaced(pattern: str) -> "re.Pattern[str]":
    """A blank of ``pattern`` may be the end of a line."""
    return lazy_pattern(pattern.replace(" ", r"\s{1,3}"))


_NEITHER = _spaced(
    rf"\b(?:{any_of('untouched.neither')}|{any_of('untouched.chosen_or_not')})\b"
)  # "all of them, selected or not, will hear"
_LONG_AGO = _spaced(rf"\W{{0,3}}(?:[^.,!?]{{1,30}}, )?(?:\w{{1,8}} )?(?:{any_of('untouched.long_ago')})\b")
_OTHERS = _spaced(rf"\b(?:{any_of('untouched.others')})(?=\W)(?:(?!\b(?:{any_of('untouched.and')})\b)[^.!?;:,]){{0,60}}\Z")
_YOU = lazy_pattern(rf"\b(?:{any_of('untouched.you')})\b")
_REFUSED = _spaced(any_of("untouched.refused"))
_APPLICANTS = _spaced(rf" (?:{any_of('untouched.applicants')})\b")
# Others who are only there: "junto a otras cinco personas".
_IDLE_OTHERS = _spaced(any_of("untouched.idle_others"))
_CHOICE = lazy_pattern(any_of("untouched.choice"))
# "After that we cannot consider you", "it can happen that the post is filled before".
_PROVISO = _spaced(rf"\b(?:{any_of('untouched.proviso')})\b")
_IN_CASE = _spaced(rf"\b(?:{any_of('untouched.in_case')})(?: \w{{1,4}})? \Z")
_VERB_FIRST = _spaced(rf"\W{{0,3}}(?:{any_of('untouched.verb_first')})\b[^.!?]{{3,100}}, ?(?:{any_of('untouched.then')})\b")
_SAVED = _spaced(rf"\b(?:{any_of('untouched.saved')})\b")
# Who can't be there: "my colleague can't attend".
_ABSENT = _spaced(rf"\b(?:{any_of('untouched.absent')})\b")
_ASKED_WHY = _spaced(rf"\b(?:{any_of('untouched.asked_why')})\b")
# What is not gone on with is a thing: "we've decided not to continue with the old interface".
_MATTER = _spaced(rf"(?: with)?(?: (?:the|your|our|this))? (?:\w{{1,14}} )?(?:{any_of('untouched.matter')})\b")


def is_untouched(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """Whether the refusal at ``first`` to ``last`` of ``folded``, in the sentence from ``begin`` to ``end``, is none of the reader's."""
    return (
        any(pattern.search(folded, begin, end) for pattern in (_NEITHER, _SAVED, _ASKED_WHY))
        or _LONG_AGO.match(folded, begin, end) is not None
        or _is_provided(folded, begin, first, end)
        or _is_of_others(folded, begin, end, first, last)
        or _MATTER.match(folded, last) is not None
        or any(away.start() < last and first < away.end() for away in _ABSENT.finditer(folded, begin, end))
    )


def _is_provided(folded: str, begin: int, first: int, end: int) -> bool:
    """It would come after something, may come, or is only thought of."""
    return bool(
        _PROVISO.search(folded, max(begin, first - _REACH_OF_PROVISO), first)
        or _IN_CASE.search(folded, max(begin, first - _REACH_OF_CASE), first)
        or _VERB_FIRST.match(folded, begin, end)
    )


def _is_of_others(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """Others are named as those who were refused, and the reader is not spoken to before."""
    if _REFUSED.fullmatch(folded, first, last) and _APPLICANTS.match(folded, last, min(end, last + _REACH_OF_NOUN)):
        return True
    if _IDLE_OTHERS.fullmatch(folded, first, last) and not _CHOICE.search(folded, begin, end):
        return True
    others = _OTHERS.search(folded, max(begin, first - _REACH_OF_OTHERS), first)
    return others is not None and _YOU.search(folded, max(begin, others.start() - _REACH_OF_YOU), last) is None
