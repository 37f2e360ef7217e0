"""Whether an invitation depends on a choice that is still to be made: "we will arrange interviews and call you if you are shortlisted".

Theory: a receipt tells of interviews too: to whom they go is hard to decide, and whoever is chosen hears of it. The reader is invited by none of that, whether the condition stands before the
interview (see ``evidence``) or behind it.
"""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_REACH_OF_WHOM = 40
_ENDS = (".", ";", "!", "?", ":")
_WHOM = lazy_pattern(rf"\b(?:{any_of('depends.whom')})(?: \w{{1,14}}){{0,4}} \Z".replace(" ", r"\s{1,3}"))
_IF_CHOSEN = lazy_pattern(rf"\b(?:{any_of('depends.if_chosen')})\b".replace(" ", r"\s{1,3}"))


def depends_on_choice(folded: str, begin: int, end: int, first: int) -> bool:
    """Whether what begins at ``first`` of ``folded`` is said of whoever is chosen, by what else its sentence (``begin`` to ``end``) says."""
    return _WHOM.search(folded, max(begin, first - _REACH_OF_WHOM), first) is not None or _if_chosen(folded, first, end)


def _if_chosen(folded: str, first: int, end: int) -> bool:
    """Whether a condition stands there that the reader is chosen; one that begins a sentence or a clause of its own ("on Friday at 10. If you are chosen, ...") is of what comes after the interview."""
    condition = _IF_CHOSEN.search(folded, first, end)
    return condition is not None and folded[first : condition.start()].rstrip()[-1:] not in _ENDS
