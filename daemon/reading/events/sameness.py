"""One interview seen through several sources."""

from datetime import timedelta

from daemon.reading.events.phrases import phrases, words_of
from daemon.reading.values import Interview

_ENOUGH_WORDS = 0.5
_TOLD_IN_WORDS = "text:"


def is_told_in_words(interview: Interview) -> bool:
    """Whether it was read from the words of a mail, and has no UID of a calendar."""
    return interview.uid.startswith(_TOLD_IN_WORDS)


def is_same_interview(one: Interview, other: Interview) -> bool:
    """Whether two sources tell the same instance: one UID, else the same start, overlapping people and a similar title.

    Where a source hides addresses, full names stand in for them; where it hides names as well, the title to the letter, or the employer:
    nobody has two interviews there at once.
    """
    if one.uid == other.uid:
        return one.recurrence_id == other.recurrence_id
    if one.start is None or other.start is None or abs(one.start - other.start) >= timedelta(minutes=1):
        return False
    ours, theirs = _addresses(one), _addresses(other)
    if ours and theirs:
        return not ours.isdisjoint(theirs) and _titles_agree(one, other)
    our_names, their_names = _full_names(one), _full_names(other)
    if our_names and their_names:
        return not our_names.isdisjoint(their_names) and _employers_agree(one, other) is not False
    return words_of(one.summary) == words_of(other.summary) or _employers_agree(one, other) is True


def _addresses(interview: Interview) -> set[str]:
    """Everybody but nobody's desk; the user themselves says nothing, being in all of their interviews."""
    people = {person.address for person in interview.interviewers} | {
        interview.coordinator.address if interview.coordinator else None
    }
    return {address for address in people if address}


def _full_names(interview: Interview) -> set[tuple[str, ...]]:
    """A first name alone is shared by many."""
    return {words for person in interview.interviewers if len(words := tuple(words_of(person.name))) > 1}


def _employers_agree(one: Interview, other: Interview) -> bool | None:
    """None where one names none. ``Northwind`` and ``Northwind GmbH`` agree."""
    ours, theirs = set(words_of(one.employer or "")), set(words_of(other.employer or ""))
    return (ours <= theirs or theirs <= ours) if ours and theirs else None


def _titles_agree(one: Interview, other: Interview) -> bool:
    ours, theirs = _telling_words(one.summary), _telling_words(other.summary)
    if not ours or not theirs:
        return True
    return len(ours & theirs) >= _ENOUGH_WORDS * min(len(ours), len(theirs))


def _telling_words(title: str) -> set[str]:
    """The words of a title that any interview could not have."""
    return {word for word in words_of(title) if not phrases("filler").within([word]) and not phrases("likely").within([word])}
