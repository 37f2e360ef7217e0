"""Interviews from mail and from calendars into threads: new ones, moves, cancellations, and what has to be asked."""

from datetime import datetime, timedelta

import msgspec

from daemon.deciding.facts import Fact, InterviewCancelled, InterviewMoved, InterviewScheduled
from daemon.deciding.intake import evidence_of
from daemon.deciding.timeline import fold
from daemon.flows.threading import Origin, adopt, begin_thread, key_of, message_ids_of, people_of, thread_for
from daemon.flows.world import World
from daemon.ports.store import Question, StoredMessage, Transaction
from daemon.reading.events.trust import Trust, is_newer, judge_update
from daemon.reading.values import Interview, Reading

_PAST = timedelta(days=14)
_NO_WORD = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


def place_interviews(
    tx: Transaction, world: World, account: str, message: StoredMessage, reading: Reading
) -> tuple[list[int], bool]:
    """The threads that the message's interviews belong to, and whether the calendar itself spoke (not only words)."""
    origin = Origin(
        account=account,
        at=message.at,
        evidence=evidence_of(reading, message.at),
        envelope=reading.envelope,
        employer=reading.employer,
        role=reading.role,
    )
    failed = _authentication_failed(reading)
    threads = [place(tx, world, interview, origin, authentication_failed=failed) for interview in reading.interviews]
    found = [thread_id for thread_id in threads if thread_id is not None]
    return list(dict.fromkeys(found)), bool(found)


def place(
    tx: Transaction, world: World, interview: Interview, origin: Origin, *, authentication_failed: bool = False
) -> int | None:
    """Put one interview where it belongs. None: it began or changed nothing (asked about, or no interview of the user)."""
    if interview.method in _NO_WORD:
        return None
    known = tx.threads_by_event(interview.uid)
    if known:
        return _update(tx, world, min(known), interview, origin, authentication_failed=authentication_failed)
    if not interview.is_interview or interview.is_cancelled:
        return None
    if not interview.certain or interview.start is None or interview.end is None:
        if not _is_known(tx, interview, origin, world.now):
            ask_whether_interview(tx, interview, origin, world.now)
        return None
    return place_new(tx, interview, origin, world.now)


def _is_known(tx: Transaction, interview: Interview, origin: Origin, now: datetime) -> bool:
    """Whether a vaguer word tells of an interview that is followed already: in its thread, or from its people, at the same start."""
    threads: set[int] = set()
    if origin.envelope is not None:
        threads.update(tx.threads_by_message_ids(origin.account, message_ids_of(origin.envelope)))
        if origin.envelope.sender is not None:
            threads.update(tx.threads_by_people([origin.envelope.sender.address]))
    threads.update(tx.threads_by_employer(key_of(interview, origin.employer)))
    starts = {a.start for thread_id in threads for a in fold(tx.thread(thread_id).facts, now).appointments.values()}
    return interview.start is not None and interview.start in starts


def place_new(tx: Transaction, interview: Interview, origin: Origin, now: datetime) -> int:
    """A certain interview, not known by its UID."""
    thread_id, unclear = thread_for(tx, interview, origin)
    if thread_id is None:
        thread_id = begin_thread(tx, interview, origin, unclear, now)
    elif _seen_elsewhere(tx, thread_id, interview):
        tx.add_thread_event(thread_id, interview.uid)
        return thread_id
    adopt(tx, thread_id, interview, origin, now)
    return thread_id


def _seen_elsewhere(tx: Transaction, thread_id: int, interview: Interview) -> bool:
    """Another source told of the same interview under another UID."""
    assert interview.start is not None  # only certain interviews are placed
    people = {person.address for person in people_of(interview)}
    appointments = fold(tx.thread(thread_id).facts, interview.start).appointments.values()
    return any(
        a.start == interview.start and a.interview.uid != interview.uid and people & {p.address for p in people_of(a.interview)}
        for a in appointments
    )


def _update(
    tx: Transaction, world: World, thread_id: int, incoming: Interview, origin: Origin, *, authentication_failed: bool
) -> int | None:
    facts = tx.thread(thread_id).facts
    appointments = fold(facts, world.now).appointments
    same = appointments.get(incoming.key)
    # A word on the whole series, or on one more date of it, is held against the dates that are known.
    related = same or next((a for a in appointments.values() if a.interview.uid == incoming.uid), None)
    trust = _trust(facts, related.interview, incoming, origin, authentication_failed) if related else Trust.ACCEPTED
    if trust is Trust.ASK:
        _ask_about_update(tx, thread_id, incoming, origin, world.now)
        return None
    if same is None and trust is Trust.ACCEPTED:
        return _another_instance(tx, thread_id, incoming, origin, world.now)
    if same is not None and trust is Trust.ACCEPTED:
        tx.append_facts(thread_id, _changes(same.interview, incoming, origin), world.now)
        tx.add_thread_people(thread_id, people_of(incoming))
    return thread_id


def _trust(facts: tuple[Fact, ...], known: Interview, incoming: Interview, origin: Origin, authentication_failed: bool) -> Trust:
    """The user's own calendar is believed unless its word is older; a mail has to come from where the invitation came from."""
    if origin.calendar is not None:
        return Trust.STALE if is_newer(known, incoming) else Trust.ACCEPTED
    sender = origin.envelope.sender.address if origin.envelope and origin.envelope.sender else None
    return judge_update(known, incoming, sender, _first_sender(facts, incoming), authentication_failed).trust


def _another_instance(tx: Transaction, thread_id: int, incoming: Interview, origin: Origin, now: datetime) -> int | None:
    """An instance of a known UID not known yet: a cancellation of the whole, or one more date."""
    if incoming.is_cancelled:
        fact = InterviewCancelled(at=origin.at, evidence=origin.evidence, uid=incoming.uid, recurrence_id=incoming.recurrence_id)
        tx.append_facts(thread_id, [fact], now)
    elif incoming.is_interview and incoming.certain and incoming.start is not None:
        adopt(tx, thread_id, incoming, origin, now)
    return thread_id


def _changes(known: Interview, incoming: Interview, origin: Origin) -> list[Fact]:
    if incoming.is_cancelled:
        return [InterviewCancelled(at=origin.at, evidence=origin.evidence, uid=incoming.uid, recurrence_id=incoming.recurrence_id)]
    if _essence(known) == _essence(incoming):
        return []
    return [InterviewMoved(at=origin.at, evidence=origin.evidence, interview=incoming, calendar=origin.calendar)]


def _essence(interview: Interview) -> tuple[object, ...]:
    """What makes a difference to anybody; stamps and wording of the carrier don't."""
    return (
        interview.start,
        interview.end,
        interview.summary,
        interview.own_status,
        interview.status == "CANCELLED",
        tuple(sorted((p.address or "", p.name) for p in interview.interviewers)),
        interview.coordinator.address if interview.coordinator else None,
    )


def _first_sender(facts: tuple[Fact, ...], incoming: Interview) -> str | None:
    """Who sent the invitation at first."""
    scheduled = (f for f in facts if isinstance(f, InterviewScheduled) and f.interview.uid == incoming.uid)
    return next((fact.sender for fact in scheduled if fact.sender), None)


def _authentication_failed(reading: Reading) -> bool:
    return "dmarc=fail" in reading.envelope.fields.get("authentication-results", "").replace(" ", "").casefold()


def ask_whether_interview(tx: Transaction, interview: Interview, origin: Origin, now: datetime) -> None:
    """An uncertain interview is never acted on: the user says whether it is one."""
    if interview.end is not None and interview.end < now - _PAST:
        return
    when = f" on {interview.start:%a %d %b %Y %H:%M %Z}" if interview.start else " (time uncertain)"
    reasons = "; ".join(interview.reasons[:3])
    text = f"Is “{interview.summary or 'this event'}”{when} a job interview of yours?" + (f" ({reasons})" if reasons else "")
    payload: dict[str, object] = {
        "interview": msgspec.json.encode(interview).decode(),
        "at": origin.at.isoformat(),
        "source": origin.evidence.source,
        "message_id": origin.evidence.message_id,
        "calendar": origin.calendar,
        "employer": origin.employer,
        "role": origin.role,
    }
    key = f"interview/{interview.uid}/{interview.recurrence_id or ''}"
    tx.ask(Question(None, key, "is_interview", None, origin.account, text, payload, now))


def _ask_about_update(tx: Transaction, thread_id: int, incoming: Interview, origin: Origin, now: datetime) -> None:
    what = "cancels" if incoming.is_cancelled else "changes"
    text = f"{origin.evidence.source[:1].upper()}{origin.evidence.source[1:]} {what} “{incoming.summary}”, but it does not come from where the invitation came from. Is it true?"
    payload: dict[str, object] = {
        "interview": msgspec.json.encode(incoming).decode(),
        "at": origin.at.isoformat(),
        "source": origin.evidence.source,
        "message_id": origin.evidence.message_id,
    }
    key = f"update/{thread_id}/{incoming.uid}/{incoming.recurrence_id or ''}/{incoming.sequence}/{incoming.method}"
    tx.ask(Question(None, key, "update", thread_id, origin.account, text, payload, now))
