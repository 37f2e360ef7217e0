"""Further words on an event that a thread knows: whether they count, and what they change.

The user's own calendar is believed unless another source said something newer. A mail has to come from where the invitation came from
(``reading.events.trust``); one that says nothing new is believed as well, since a booking service may mail what a calendar told first.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from daemon.deciding.facts import Evidence, Fact, InterviewCancelled, InterviewDeclined, InterviewMoved, InterviewScheduled
from daemon.deciding.folding import fold
from daemon.deciding.timeline import Appointment
from daemon.flows.people import join
from daemon.flows.sources import (
    completed,
    is_old_news,
    is_stale,
    known_as,
    named_in_full,
    remember,
    says_nothing_new,
    source_of,
    stays_called_off,
    told_as,
)
from daemon.flows.threading import Origin, adopt, people_of
from daemon.flows.update_questions import ask_about_update, ask_whether_it_stands
from daemon.flows.world import World
from daemon.ports.store import Transaction
from daemon.reading.events.trust import Trust, is_newer, judge_update
from daemon.reading.values import Interview


def update(
    tx: Transaction, world: World, thread_id: int, incoming: Interview, origin: Origin, *, authentication_failed: bool
) -> int | None:
    """Take a word on a known UID in; the thread, or None where it is not believed (and asked about, unless it is old)."""
    facts = tx.thread(thread_id).facts
    incoming = named_in_full(facts, incoming)
    former = tx.interview_words(*incoming.key)
    key = known_as(facts, incoming, former.values(), in_history=origin.calendar is not None)
    appointments = fold(facts, world.now).appointments
    same = appointments.get(key) if key is not None else None
    # A word on the whole series, or on one more date of it, is held against the dates that are known.
    related = same or next((a for a in appointments.values() if a.interview.uid == incoming.uid), None)
    stale = _is_stale(tx, same, related, incoming, origin)
    own = former.get(source_of(origin.calendar))
    if related is not None and origin.calendar is None:
        harmless = same is not None and not authentication_failed and _is_harmless(world, same, incoming, own, origin)
        if not harmless and _is_doubtful(facts, related.interview, incoming, origin, authentication_failed=authentication_failed):
            if not stale:
                ask_about_update(tx, world, thread_id, incoming, origin)
            return None
    if same is None:
        if not stale:
            _another_instance(tx, thread_id, incoming, origin, world.now)
        return thread_id
    origin = replace(origin, at=_told_at(incoming, own, same, origin, world.now))
    words = tx.interview_words(*same.interview.key)
    if stale:
        changes = _own_refusal(same, incoming, origin)
    elif is_old_news(words, same.interview, incoming, own, origin.calendar) or stays_called_off(words, same, incoming):
        changes = []
    else:
        changes = _changes(_word(world, same, incoming, origin, first=own is None), same, incoming, origin)
        join(tx, thread_id, people_of(incoming), world.now)
    tx.append_facts(thread_id, changes, world.now)
    if origin.calendar is not None or not stale:
        remember(tx, origin.calendar, incoming, same.interview)
    if origin.calendar is None and incoming.is_cancelled and not stale:
        ask_whether_it_stands(tx, world, thread_id, incoming, origin, same=same)
    return thread_id


def _is_stale(tx: Transaction, same: Appointment | None, related: Appointment | None, incoming: Interview, origin: Origin) -> bool:
    if same is not None:
        return is_stale(tx.interview_words(*incoming.key), incoming, origin.calendar)
    return origin.calendar is None and related is not None and is_newer(related.interview, incoming)


def _is_doubtful(
    facts: tuple[Fact, ...], known: Interview, incoming: Interview, origin: Origin, *, authentication_failed: bool
) -> bool:
    """Whether a mail's word comes from elsewhere than the invitation; its age is judged apart."""
    sender = origin.envelope.sender.address if origin.envelope and origin.envelope.sender else None
    ageless = replace(known, uid=incoming.uid, sequence=0, stamp=None)
    return judge_update(ageless, incoming, sender, _first_sender(facts, known), authentication_failed).trust is Trust.ASK


def _first_sender(facts: tuple[Fact, ...], known: Interview) -> str | None:
    """Who sent the invitation at first."""
    scheduled = (f for f in facts if isinstance(f, InterviewScheduled) and f.interview.uid == known.uid)
    return next((fact.sender for fact in scheduled if fact.sender), None)


def _word(world: World, known: Appointment, incoming: Interview, origin: Origin, *, first: bool) -> Interview:
    told = told_as(known.interview, incoming)
    return completed(known.interview, told, own=world.own_addresses, by_mail=origin.calendar is None, first=first)


def _told_at(incoming: Interview, own: Interview | None, same: Appointment, origin: Origin, now: datetime) -> datetime:
    """When it was said: never before what it changes. A calendar entry that was changed without a new DTSTAMP was changed just now."""
    unstamped = origin.calendar is not None and own is not None and own.stamp == incoming.stamp
    return max(now if unstamped else origin.at, same.known_at, same.cancelled_at or same.known_at)


def _is_harmless(world: World, same: Appointment, incoming: Interview, own: Interview | None, origin: Origin) -> bool:
    """It says what is known, or is the first mail about what only a calendar's entry of its own told of."""
    is_first_mail = incoming.key != same.interview.key and own is None and not incoming.is_cancelled
    return is_first_mail or says_nothing_new(same, _word(world, same, incoming, origin, first=False))


def _changes(word: Interview, same: Appointment, incoming: Interview, origin: Origin) -> list[Fact]:
    """``word``: ``incoming`` as a word on the known interview."""
    uid, recurrence_id = same.interview.key
    if incoming.is_cancelled:
        if same.cancelled_at is not None:
            return []
        return [InterviewCancelled(at=origin.at, evidence=origin.evidence, uid=uid, recurrence_id=recurrence_id)]
    if says_nothing_new(same, word):
        return []
    return [InterviewMoved(at=origin.at, evidence=origin.evidence, interview=word, calendar=origin.calendar)]


def _own_refusal(same: Appointment, incoming: Interview, origin: Origin) -> list[Fact]:
    """Accepting or declining changes neither SEQUENCE nor, with some programs, DTSTAMP: the user's own word is never too old."""
    if origin.calendar is None or incoming.own_status != "declined" or same.declined or same.start != incoming.start:
        return []
    uid, recurrence_id = same.interview.key
    return [InterviewDeclined(at=origin.at, evidence=origin.evidence, uid=uid, recurrence_id=recurrence_id)]


def own_answer(facts: tuple[Fact, ...], reply: Interview, at: datetime, evidence: Evidence, now: datetime) -> list[Fact]:
    """What a REPLY of the user's own changes: a no, or a yes after a no."""
    reply = named_in_full(facts, reply)
    if reply.own_status == "declined":
        return [InterviewDeclined(at=at, evidence=evidence, uid=reply.uid, recurrence_id=reply.recurrence_id)]
    declined = [a for a in fold([fact for fact in facts if fact.at <= at], now).appointments.values() if a.declined]
    return [
        InterviewMoved(at=at, evidence=evidence, interview=replace(a.interview, own_status=reply.own_status), calendar=a.calendar)
        for a in declined
        if a.interview.uid == reply.uid and reply.recurrence_id in (None, a.interview.recurrence_id)
    ]


def refusals(earlier: Iterable[Interview], interview: Interview, origin: Origin) -> list[Fact]:
    """What calendars said of an interview before any source told of it in force: that it is off, or that the user declined."""
    uid, recurrence_id = interview.key
    facts: list[Fact] = []
    for word in earlier:
        at = max(origin.at, word.stamp or origin.at)
        if word.is_cancelled and not is_newer(interview, word):
            facts.append(InterviewCancelled(at=at, evidence=origin.evidence, uid=uid, recurrence_id=recurrence_id))
        elif word.own_status == "declined" and word.start == interview.start:
            facts.append(InterviewDeclined(at=at, evidence=origin.evidence, uid=uid, recurrence_id=recurrence_id))
    return facts


def _another_instance(tx: Transaction, thread_id: int, incoming: Interview, origin: Origin, now: datetime) -> None:
    """An instance of a known UID not known yet: a cancellation of the whole, or one more date."""
    if incoming.is_cancelled:
        fact = InterviewCancelled(at=origin.at, evidence=origin.evidence, uid=incoming.uid, recurrence_id=incoming.recurrence_id)
        tx.append_facts(thread_id, [fact], now)
        _remember_for_all(tx, thread_id, incoming, origin, now)
    elif incoming.is_interview and incoming.certain and incoming.start is not None:
        whole = fold(tx.thread(thread_id).facts, now).appointments.get((incoming.uid, None))
        ended = whole.cancelled_at if whole is not None else None
        # An event that became a series: its dates come after the end of the single one, else that would take them along.
        adopt(tx, thread_id, incoming, replace(origin, at=max(origin.at, ended)) if ended else origin, now)
        remember(tx, origin.calendar, incoming)


def _remember_for_all(tx: Transaction, thread_id: int, incoming: Interview, origin: Origin, now: datetime) -> None:
    """A cancellation of the whole series is this source's last word on each date of it."""
    for uid, recurrence_id in fold(tx.thread(thread_id).facts, now).appointments:
        if uid == incoming.uid and incoming.recurrence_id in (None, recurrence_id):
            remember(tx, origin.calendar, replace(incoming, recurrence_id=recurrence_id))
