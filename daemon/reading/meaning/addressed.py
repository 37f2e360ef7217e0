"""Whether a mail speaks to the reader as the one who applied."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of

_YOURS = lazy_pattern(rf"\b(?:{any_of('addressed.yours')}) (?:\w{{1,14}} ){{0,2}}(?:{any_of('addressed.of_yours')})")


_TOLD = lazy_pattern(rf"\b(?:{any_of('addressed.told')})")
_APPLIED = lazy_pattern(rf"\b(?:{any_of('addressed.your')}) (?:\w{{1,14}} ){{0,2}}(?:{any_of('addressed.application')})")


def is_addressed(words: Evidence) -> bool:
    """It speaks of something of the reader's (their application, their profile, their interview), or of how it went for them."""
    folded = words.sentences.folded
    return _YOURS.search(folded) is not None or _TOLD.search(folded) is not None


def is_of_applicant(words: Evidence) -> bool:
    """It speaks of an application that the reader made."""
    return _APPLIED.search(words.sentences.folded) is not None
