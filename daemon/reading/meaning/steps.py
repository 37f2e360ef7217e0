"""A step that is asked for without a sentence that is known: something that applicants are given to do, beside words that bid the reader.

Theory: what an employer gives applicants to do has few names (a test, a form, questions on video, papers, people to ask), and so has bidding; how the two are
joined has no end. Both in one sentence, or in two that follow each other, ask for a step, unless it is done already or needless.
"""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.asks import asks_of
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.phrasebook import Hit

_DONE = lazy_pattern(rf"\b(?:{any_of('steps.done')})\b")
_STILL = lazy_pattern(rf"(?:\b|(?<=\w))(?:{any_of('steps.still')})\b")
_NEEDLESS = lazy_pattern(rf"\b(?:{any_of('steps.needless')})")
_CUSTOM = lazy_pattern(rf"\b(?:{any_of('steps.custom')})\b")
_REACH_OF_NEED = 60


def asked_step(words: Evidence, subject: Evidence) -> Hit | None:
    """The first thing to do that the reader is bidden to do; None where nothing is. What the ``subject`` names too needs less to be bidden."""
    tasks = [task for task in words.firm("task") if not is_past(words, task)]
    if not tasks:
        named = any(not is_past(subject, task) for task in subject.firm("task"))
        return next(asks_of(words), None) if named and words.firm("bidden") else None
    asked = {hit.sentence for hit in asks_of(words)}
    bidden = asked | {hit.sentence for hit in words.firm("bidden")}
    beside = bidden if subject.hits("task") else asked
    return next((task for task in tasks if task.sentence in bidden), None) or next(
        (task for task in tasks if not beside.isdisjoint((task.sentence + 1, task.sentence - 1))), None
    )


def says_done(words: Evidence) -> bool:
    """Somewhere it thanks for what was done, and nothing is left to do: "Your assignment": "Thank you for submitting it"."""
    done = any(_DONE.search(one.folded) and not _STILL.search(one.folded) for one in words.sentences.items)
    return done and next(asks_of(words), None) is None


def is_past(words: Evidence, task: Hit) -> bool:
    """It is done already, need not be, or is only told as the custom of the house."""
    folded, begin = words.sentences.folded, words.sentences.items[task.sentence].begin
    end = begin + len(words.sentences.items[task.sentence].folded)
    if _NEEDLESS.search(folded, max(begin, task.begin - _REACH_OF_NEED), task.end):
        return True
    if _CUSTOM.search(folded, begin, task.begin):
        return True
    return _DONE.search(folded, begin, end) is not None and _STILL.search(folded, begin, end) is None
