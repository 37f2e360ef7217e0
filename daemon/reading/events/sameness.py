"""One interview seen through several sources."""

from datetime import timedelta

from daemon.reading.events.phrases import phrases, words_of
from daemon.reading.values import Interview

_ENOUGH_WORDS = 0.5


def is_same_interview(one: Interview, other: Interview) -> bool:
    """Whether two sources tell the same instance: one UID, else the same start, overlapping people and a similar title."""
    if one.uid == other.uid:
        return one.recurrence_id == other.recurrence_id
    if one.start is None or other.start is None or abs(one.start - other.start) >= timedelta(minutes=1):
        return False
    return _people_overlap(one, other) and _titles_agree(one, other)


def _people_overlap(one: Interview, other: Interview) -> bool:
    """A source that hides its people contradicts nobody, if its title is the same to the letter."""
    ours, theirs = _addresses(one), _addresses(other)
    if ours and theirs:
        return not ours.isdisjoint(theirs)
    return words_of(one.summary) == words_of(other.summary)


def _addresses(interview: Interview) -> set[str]:
    """Everybody but nobody's desk; the user themselves says nothing, being in all of their interviews."""
    people = {person.address for person in interview.interviewers} | {
        interview.coordinator.address if interview.coordinator else None
    }
    return {address for address in people if address}


def _titles_agree(one: Interview, other: Interview) -> bool:
    ours, theirs = _telling_words(one.summary), _telling_words(other.summary)
    if not ours or not theirs:
        return True
    return len(ours & theirs) >= _ENOUGH_WORDS * min(len(ours), len(theirs))


def _telling_words(title: str) -> set[str]:
    """The words of a title that any interview could not have."""
    return {word for word in words_of(title) if not phrases("filler").within([word]) and not phrases("likely").within([word])}
