"""Whether an invitation depends on a choice that is still to be made: "we will arrange interviews and call you if you are shortlisted".

Theory: a receipt tells of interviews too: to whom they go is hard to decide, and whoever is chosen hears of it. The reader is invited by none of that, whether the condition stands before the
interview (see ``evidence``) or behind it. But who is invited in so many words may be told in the same breath what comes if they are chosen then: behind an interview of the reader's a condition
counts only where it follows at once ("you will be invited if your application is selected").
"""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_REACH_OF_WHOM = 60
_REACH_OF_READER = 20
_REACH_AT_ONCE = 20
_ENDS = (".", ";", "!", "?", ":")
_WHOM = lazy_pattern(rf"\b(?:{any_of('depends.whom')}) \Z".replace(" ", r"\s{1,3}"))
_IF_CHOSEN = lazy_pattern(rf"\b(?:{any_of('depends.if_chosen')})\b".replace(" ", r"\s{1,3}"))
_READER = lazy_pattern(rf"\b(?:{any_of('depends.reader')})\b")


def is_of_whom(folded: str, begin: int, first: int) -> bool:
    """Whether it is asked whom to invite, before what begins at ``first`` in the sentence that begins at ``begin``."""
    return _WHOM.search(folded, max(begin, first - _REACH_OF_WHOM), first) is not None


def depends_on_choice(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """Whether what stands at ``first`` to ``last`` of ``folded`` is said under the condition that the reader is chosen, behind it in its sentence (``begin`` to ``end``)."""
    condition = _IF_CHOSEN.search(folded, first, end)
    if condition is None or folded[first : condition.start()].rstrip()[-1:] in _ENDS:
        return False
    of_reader = _READER.search(folded, max(begin, first - _REACH_OF_READER), last) is not None
    return not of_reader or condition.start() - last <= _REACH_AT_ONCE
