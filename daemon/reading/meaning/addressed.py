"""Whether a mail speaks to the reader as the one who applied."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence

_YOURS = lazy_pattern(
    r"\b(?:your|ihre[rnm]?|deine[rnm]?|eure|votre|vos|ta|ton|tes|tu|su|jouw|uw|je|la sua|la tua|sua|tua|suo|tuo|twoj\w{0,2}|pan[ai]|panstwa) "
    r"(?:\w{1,14} ){0,2}(?:appl\w{3,8}|candida\w{2,6}|resume|cv|interest|interview|onsite|on-site|bewerbung|gesprach|entretien|profil\w{0,2}|sollicitatie|aplikacj\w|entrevista|colloquio)"
)


_TOLD = lazy_pattern(
    r"\b(?:(?:you|you've) (?:were|are|have|had|was)?(?: ?not|n't)? ?(?:been |quite )?(?:successful|unsuccessful|selected|shortlisted|appointed|chosen)"
    r"|thank(?:s| you) (?:very much |again |so much )?for (?:coming|attending|interviewing|meeting|your (?:time|visit|application|interview)))"
)
_APPLIED = lazy_pattern(
    r"\b(?:your|ihre[rn]?|deine[rn]?|votre|ta|tu|su|jouw|uw|je|la tua|la sua|tua|sua|twoj\w{0,2}|pan[ai]) (?:\w{1,14} ){0,2}"
    r"(?:appli\w{3,8}|candida\w{2,6}|interview|bewerbung|gesprach|vorstellungsgesprach|entretien|sollicitatie|aplikacj\w|entrevista|solicitud|colloquio)"
)


def is_addressed(words: Evidence) -> bool:
    """It speaks of something of the reader's (their application, their profile, their interview), or of how it went for them."""
    folded = words.sentences.folded
    return _YOURS.search(folded) is not None or _TOLD.search(folded) is not None


def is_of_applicant(words: Evidence) -> bool:
    """It speaks of an application that the reader made."""
    return _APPLIED.search(words.sentences.folded) is not None
