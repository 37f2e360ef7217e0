"""One interview seen through several sources: each source's last word is kept, and the newest counts.

- Which interview a word is about: its UID and RECURRENCE-ID; else it is a *copy* (made by hand, or by a calendar with UIDs of its own) of
  what has the same start, overlapping people and a similar title.
- Newest goes by SEQUENCE, then DTSTAMP, among words of one UID (RFC 5546, 2.1.5). Between UIDs these mean nothing: a copy speaks only
  through what it changes against its own last word.
- What a source leaves out contradicts nobody: published feeds hide attendees, and a calendar's copy lacks the mail around an invitation.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from daemon.deciding.facts import Fact, InterviewMoved, InterviewScheduled
from daemon.deciding.timeline import Appointment
from daemon.ports.store import Snapshot, Transaction
from daemon.reading.events.sameness import is_same_interview, is_told_in_words
from daemon.reading.events.trust import is_newer
from daemon.reading.values import Interview

Key = tuple[str, str | None]
_COPY = "copy in "


def source_of(calendar: str | None) -> str:
    """The name under which a source's words are kept."""
    return f"calendar {calendar}" if calendar is not None else "mail"


def remember(tx: Transaction, calendar: str | None, word: Interview, known: Interview | None = None) -> None:
    """Keep a trusted word; where it comes from a copy, also that this source knows of the interview it is a copy of."""
    source = source_of(calendar)
    tx.save_interview_word(source, word)
    if known is not None and known.key != word.key:
        tx.save_interview_word(_COPY + source, told_as(known, word))


def forget(tx: Transaction, calendar: str, key: Key, known: Key) -> None:
    """A calendar holds it no longer."""
    tx.forget_interview_word(source_of(calendar), *key)
    tx.forget_interview_word(_COPY + source_of(calendar), *known)


def calendars_that_hold(snapshot: Snapshot, key: Key, calendars: Iterable[str]) -> set[str]:
    """Those of the configured calendars that know of this interview, under whatever UID."""
    words = snapshot.interview_words(*key)
    return {name for name in calendars if source_of(name) in words or _COPY + source_of(name) in words}


def stands_in_mail(snapshot: Snapshot, key: Key) -> bool:
    """Whether a mail told of it, too."""
    words = snapshot.interview_words(*key)
    return source_of(None) in words or _COPY + source_of(None) in words


def named_in_full(facts: Iterable[Fact], word: Interview) -> Interview:
    """A word on one date of a series, by the name the date has: some programs name it by its day alone."""
    day = word.recurrence_id or ""
    if len(day) != len("20261124"):
        return word
    told = (fact.interview for fact in facts if isinstance(fact, InterviewScheduled | InterviewMoved))
    dates = {one.recurrence_id for one in told if one.uid == word.uid and _day_of(one) == day}
    return replace(word, recurrence_id=dates.pop()) if len(dates) == 1 else word


def _day_of(interview: Interview) -> str:
    """The day of a date of a series as it was planned at first, in the zone of its event."""
    try:
        planned = datetime.strptime(interview.recurrence_id or "", "%Y%m%dT%H%M%S%z")
        zone = ZoneInfo(interview.timezone or "UTC")
    except (ValueError, KeyError, OSError):
        return ""
    return f"{planned.astimezone(zone):%Y%m%d}"


def known_as(facts: Iterable[Fact], word: Interview, former: Iterable[Interview], *, in_history: bool) -> Key | None:
    """The interview of a thread that a word is about, or None.

    ``former``: what this source, or another, said of the same UID before. ``in_history``: also compare with what interviews were before
    they moved: a calendar's copy may lag behind, whereas a new invitation for a slot that became free is a new interview.
    """
    told = [fact.interview for fact in facts if isinstance(fact, InterviewScheduled | InterviewMoved)]
    if any(one.key == word.key for one in told):
        return word.key
    latest = {one.key: one for one in told}
    former = tuple(former)
    candidates = told if in_history or former else list(latest.values())
    for said in (*former, word):
        for one in reversed(candidates):
            if one.uid != word.uid and is_same_interview(one, said):
                return one.key
    return None


def is_stale(words: Mapping[str, Interview], word: Interview, calendar: str | None) -> bool:
    """Whether another source, or an earlier mail, said something newer. What a calendar said before, it has replaced itself."""
    own = source_of(calendar) if calendar is not None else None
    others = (said for source, said in words.items() if source != own and not source.startswith(_COPY))
    return any(is_newer(said, word) for said in others)


def is_old_news(
    words: Mapping[str, Interview], known: Interview, word: Interview, own: Interview | None, calendar: str | None
) -> bool:
    """Whether a source only repeats itself, so that it does not contradict what was said elsewhere since.

    ``words``: on the known interview; ``own``: what this source said before. A copy's first word is none either, unless it is the
    invitation to what only a calendar told of.
    """
    is_copy = known.key != word.key
    if own is None:
        if calendar is None and is_told_in_words(known) and not is_told_in_words(word):
            return False  # the invitation itself, after a mail that only spoke of it
        return is_copy and (calendar is not None or source_of(None) in words or _COPY + source_of(None) in words)
    if calendar is None and not is_copy:
        return False
    repeats = essence(own) == essence(word) and own.is_cancelled == word.is_cancelled
    # Where copies are about, SEQUENCE tells nothing.
    numbers_count = not is_copy and not any(source.startswith(_COPY) for source in words)
    return repeats and (own.sequence == word.sequence or not numbers_count)


def stays_called_off(words: Mapping[str, Interview], same: Appointment, word: Interview) -> bool:
    """A mail called this version off: a calendar that still shows it has only not been tidied."""
    mailed = words.get(source_of(None))
    if same.cancelled_at is None or mailed is None or not mailed.is_cancelled:
        return False
    return word.sequence <= mailed.sequence


def told_as(known: Interview, word: Interview) -> Interview:
    """A copy's word under the identity of what it is a copy of."""
    if known.key == word.key:
        return word
    return replace(
        word,
        uid=known.uid,
        recurrence_id=known.recurrence_id,
        sequence=known.sequence,
        stamp=known.stamp,
        method=known.method,
    )


def completed(known: Interview, word: Interview, *, own: frozenset[str], by_mail: bool, first: bool) -> Interview:
    """A word with what its source left out. ``first``: the source speaks of it for the first time."""
    if word.organizer is None and not word.attendees:
        word = replace(
            word,
            organizer=known.organizer,
            attendees=known.attendees,
            interviewers=known.interviewers,
            coordinator=known.coordinator,
        )
    elif not word.interviewers and all(one.address in own for one in word.attendees):
        word = replace(word, interviewers=known.interviewers, coordinator=known.coordinator)  # only a desk's name stands in it
    elif not by_mail and _same_people(known, word, own):
        word = replace(word, interviewers=known.interviewers, coordinator=known.coordinator)
    if first and word.sequence <= known.sequence and known.end is not None and word.end is None:
        word = replace(word, start=known.start, end=known.end, timezone=known.timezone, original_start=known.original_start)
    return replace(
        word,
        method=word.method or known.method,
        own_status=word.own_status or known.own_status,
        employer=word.employer or known.employer,
        role=word.role or known.role,
    )


def _same_people(known: Interview, word: Interview, own: frozenset[str]) -> bool:
    """The same list, so that what was understood of it stands: who arranges is often told by the mail alone."""
    lists = [
        {(a.address or a.name, a.status == "declined", a.kind) for a in one.attendees if a.address not in own}
        for one in (known, word)
    ]
    organizers = [one.organizer.address if one.organizer else "" for one in (known, word)]
    described = known.method is not None or known.description.split() == word.description.split()
    return lists[0] == lists[1] and organizers[0] == organizers[1] and described


def essence(interview: Interview) -> tuple[object, ...]:
    """What makes a difference to anybody; stamps and the wording of the carrier don't."""
    return (
        interview.start,
        interview.end,
        interview.summary,
        interview.own_status,
        interview.status == "CANCELLED",
        tuple(sorted((p.address or "", p.name) for p in interview.interviewers)),
        interview.coordinator.address if interview.coordinator else None,
    )


def says_nothing_new(same: Appointment, word: Interview) -> bool:
    """Whether the interview stands just as the word tells it."""
    return same.cancelled_at is None and not word.is_cancelled and essence(same.interview) == essence(word)
