"""A day and an hour to come that no known sentence calls an interview.

Theory: there is no end to the ways of asking an applicant over ("we'd like you here on Saturday at six, Gino takes you along"). In a mail about
the reader's own application, the one day and hour that it names is when they meet, where words of meeting stand beside it, and where it belongs to
nothing else that a mail of that kind tells: a closing date, a first day at work, a decision, hours in which somebody can be reached. A person
who asks about a time, or only names it, and tells nothing else at all, need not even say that.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.background import names_interview
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import LANGUAGES, any_of
from daemon.reading.meaning.moments import Moment
from daemon.reading.vocabulary import Vocabulary

_REMEMBERED = 16
_MOST_SENTENCES = 25
_EARLIEST, _LATEST = 5, 21  # o'clock
_KNOWN = ("next_step", "task", "commit", "acknowledgement", "offer", "rejection", "cancellation", "kept", "interviewer_side")
_AT_ONCE, _HARDLY_A_WORD = 1, 4
_READER = lazy_pattern(rf"\b(?:{any_of('leans.reader')})\b")
_ANOTHER = lazy_pattern(rf"\b(?:{any_of('leans.another')})\b")


class _Signs:
    """The patterns of some languages: a word of one is another of the next."""

    def __init__(self, any_of: Vocabulary) -> None:
        self.meets = re.compile(rf"\b(?:{any_of('appointed.meets')})(?!\w)")
        self.other = re.compile(rf"\b(?:{any_of('appointed.other')})(?!\w)")
        self.shifts = re.compile(rf"(?<!\w)(?:{any_of('moments.shift')}|{any_of('put_off.verb')})(?!\w)")
        self.never = re.compile(rf"(?<![\w-])(?:{any_of('appointed.never')})(?!\w)")
        self.none = re.compile(rf"\b(?:{any_of('appointed.none')})(?!\w)")


@lru_cache(maxsize=_REMEMBERED)
def _signs(languages: tuple[str, ...]) -> _Signs:
    return _Signs(Vocabulary(LANGUAGES[code].words for code in languages))


def denies_interview(words: Evidence) -> bool:
    """Whether the text itself says that what it speaks of is no interview."""
    return _signs(words.languages).none.search(words.sentences.folded) is not None


def is_of_something_else(words: Evidence, moments: Sequence[Moment]) -> bool:
    """Whether the sentence of ``moments`` tells of a contract, a first day, a decision that they will hear, and of no interview."""
    signs, items = _signs(words.languages), words.sentences.items
    return any(
        signs.never.search(items[index].folded) and not names_interview(items[index].folded)
        for index in _told_in(words, moments[:1])
    )


def is_appointed(
    words: Evidence, moments: Sequence[Moment], start: datetime, *, written: datetime, by_person: bool, only_day: bool
) -> bool:
    """Whether ``moments``, of one day, are when they meet the reader; ``only_day``: no other is named.

    Words of meeting stand beside them, or nothing else that is known is told at all, where a person writes (``by_person``).
    """
    signs, items = _signs(words.languages), words.sentences.items
    if start <= written or not _EARLIEST <= start.hour < _LATEST or len(items) > _MOST_SENTENCES:
        return False
    told = _told_in(words, moments)
    if only_day and any(signs.shifts.search(items[index].folded) for index in told):
        return False  # "your interview on Thursday at 3 is put off"
    if any(signs.other.search(items[index].folded) for index in told) or not _speaks_to_reader(words.sentences.folded):
        return False
    around = {index + step for index in told for step in (-1, 0, 1) if 0 <= index + step < len(items)}
    meets = any(signs.meets.search(items[index].folded) for index in around)
    return meets or (by_person and _is_proposed(words, moments) and not any(words.firm(signal) for signal in _KNOWN))


def _is_proposed(words: Evidence, moments: Sequence[Moment]) -> bool:
    """The time is asked about ("would 1.15 work?"), or said with hardly a word besides: "Monday 14 December, 9 am, kitchen door"."""
    for moment in moments:
        item = words.sentences.items[words.sentences.at(moment.time.begin)]
        besides = item.folded[max(0, moment.end - item.begin) :].split()
        bare = moment.begin - item.begin <= _AT_ONCE and len(besides) <= _HARDLY_A_WORD
        if not bare and not item.text.rstrip().endswith("?"):
            return False
    return True


def _told_in(words: Evidence, moments: Sequence[Moment]) -> set[int]:
    """The sentences that tell the days and the hours."""
    return {words.sentences.at(place) for one in moments for place in (one.begin, one.time.begin, one.end - 1)}


def _speaks_to_reader(folded: str) -> bool:
    """It speaks of somebody else no more than to the reader: colleagues tell each other whom they see."""
    return len(_ANOTHER.findall(folded)) <= max(1, len(_READER.findall(folded)))
