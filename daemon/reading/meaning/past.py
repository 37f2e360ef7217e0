"""What looks like a promise and is past: told in this very sentence, or done."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.phrasebook import Hit

# What is told is told now: "I am pleased to inform you that you are expected on the 26th"; what is decided is past: "we have decided not to host it this year".
_TOLD_NOW = lazy_pattern(rf"\b(?:{any_of('promises.told_now')})")
_DONE = lazy_pattern(rf"(?:{any_of('promises.done')})\Z")
_ONCE_DONE = lazy_pattern(rf"\b(?:{any_of('promises.once_done')})\b")
# What they write now is no message to come: "I am writing to you because she is away on Thursday".
_WRITES_NOW = lazy_pattern(rf"\b(?:{any_of('promises.writes_now')})\b")
_REACH_OF_HAVE = 64


def is_past(words: Evidence, hit: Hit) -> bool:
    """They tell it in this very sentence, or have done it; "once we have decided" is to come."""
    folded, begin = words.sentences.folded, words.sentences.items[hit.sentence].begin
    end = begin + len(words.sentences.items[hit.sentence].folded)
    if any(told.start() < hit.end <= told.end() + 1 for told in _TOLD_NOW.finditer(folded, begin, end)):
        return True
    if any(now.start() < hit.end and hit.begin < now.end() for now in _WRITES_NOW.finditer(folded, begin, end)):
        return True
    return (
        _DONE.search(folded[max(begin, hit.begin - _REACH_OF_HAVE) : hit.end]) is not None
        and _ONCE_DONE.search(folded, begin, hit.end) is None
    )
