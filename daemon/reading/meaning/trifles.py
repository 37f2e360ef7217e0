"""What is only regretted, beside matters of a mail that refuses nothing: no parking, no earlier date, no list of reasons.

Theory: "unfortunately ... not" refuses an applicant only where its clause speaks of what applicants want (a post, their application, the next step, them),
or where it says next to nothing ("unfortunately not"). What else may be regretted is without end, so it is not listed.
"""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_BARE = lazy_pattern(rf"(?:{any_of('trifles.regret')})\b[^.!?;]{{0,80}}?\b(?:{any_of('trifles.not')})")
_MATTER = lazy_pattern(rf"\b(?:{any_of('trifles.matter')})")
_BOUND = lazy_pattern(rf"[;:]|\b(?:{any_of('trifles.but')})\b")
_FEWEST_WORDS = 7
_FEWEST_AFTER = 3


def is_trifle(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """Whether the hit from ``first`` to ``last`` of ``folded`` is regret and a "not", in a clause of its sentence (``begin`` to ``end``) that is of no application."""
    if not _BARE.fullmatch(folded, first, last):
        return False
    bounds = [match.span() for match in _BOUND.finditer(folded, begin, end)]
    clause_begin = max((stop for _, stop in bounds if stop <= first), default=begin)
    clause_end = min((start for start, _ in bounds if start >= last), default=end)
    if len(folded[clause_begin:clause_end].split()) < _FEWEST_WORDS and len(folded[last:clause_end].split()) < _FEWEST_AFTER:
        return False
    return _MATTER.search(folded, clause_begin, clause_end) is None
