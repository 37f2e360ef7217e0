"""Whether the user tells that an interview did not take place: nobody came, or it was dropped on the spot."""

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.talk.languages import any_of

_LONGEST = 3_000
_PART = lazy_pattern(r"[.!?;,\n]+")
_WORDS_OF_A_LABEL = 6
_LABEL = lazy_pattern(rf"\b(?:{any_of('missed.label')})\b")
_END = rf"(?:{any_of('missed.end')})?\s*$"
_SAYS = lazy_pattern(any_of("missed.says").replace("{end}", _END))


def tells_of_no_show(text: str) -> bool:
    """Whether a part of a sentence says so plainly; ``no-show`` by itself counts in a short one ("it was a no-show").

    What was only left out of a talk ("it did not come up") is no sign; in doubt the thank-you is written, for the user to throw away.
    """
    for sentence in _PART.split(fold(text[:_LONGEST])):
        if _SAYS.search(sentence) or (_LABEL.search(sentence) and len(sentence.split()) <= _WORDS_OF_A_LABEL):
            return True
    return False
