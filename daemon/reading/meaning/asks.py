"""Whether a person expects an answer or an act from the reader; a courtesy expects none.

"Let me know if you have any questions" is a courtesy, "send me your CV and let me know if you have any questions" is not: an ask
counts unless a courtesy stands in the same clause, or before it as its condition.
"""

from collections.abc import Iterator

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.phrasebook import Hit

_TURNS = (";", " - ", *(f" {word} " for word in any_of("asks.but").split("|")))
_JOINTS = (*_TURNS, ",", *(f" {word} " for word in any_of("asks.and").split("|")))
_BESIDE = 14
_TO_YOU = lazy_pattern(rf"\b(?:{any_of('asks.to_you')})\b")


def asks_reader(words: Evidence) -> bool:
    """A question or a request that is more than "let me know if you have questions"."""
    return next(asks_of(words), None) is not None


def first_question(words: Evidence) -> Hit | None:
    """The first question that is put to the reader."""
    folded = words.sentences.folded
    return next(
        (ask for ask in asks_of(words) if "?" in folded[ask.begin : ask.end] and _TO_YOU.search(folded, ask.begin, ask.end)), None
    )


def asks_of(words: Evidence) -> Iterator[Hit]:
    """Every question and request that no courtesy covers."""
    courtesies = words.hits("courtesy")
    return (ask for ask in words.hits("ask") if not any(_covers(words, courtesy, ask) for courtesy in courtesies))


def _covers(words: Evidence, courtesy: Hit, ask: Hit) -> bool:
    if courtesy.sentence != ask.sentence:
        return False
    if courtesy.begin < ask.end and ask.begin < courtesy.end:
        return True
    if courtesy.end <= ask.begin:
        between = words.sentences.folded[courtesy.end : ask.begin]
        return not any(turn in between for turn in _TURNS)
    between = words.sentences.folded[ask.end : courtesy.begin]
    return len(between) <= _BESIDE or not any(joint in between for joint in _JOINTS)
