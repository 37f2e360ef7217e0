"""What a calendar no longer holds: a cancellation, a question, or nothing.

Nothing: another object or calendar still holds it, or it was over two days ago (calendars get tidied, and feeds forget the past).
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from daemon.deciding.facts import Evidence, InterviewCancelled
from daemon.deciding.folding import fold
from daemon.deciding.timeline import Appointment
from daemon.flows.sources import Key, calendars_that_hold, forget, known_as, source_of, stands_in_mail
from daemon.flows.threading import Origin
from daemon.flows.update_questions import change_if_yes
from daemon.flows.world import World
from daemon.ports.store import Snapshot, Transaction
from daemon.ports.stored import Question

TIDIED = timedelta(hours=48)


def take_away(tx: Transaction, world: World, name: str, keys: Collection[Key]) -> set[int]:
    """These are in the calendar no more; the threads that this touches."""
    touched: set[int] = set()
    held: frozenset[Key] | None = None
    for key in keys:
        tx.withdraw_question(f"interview/{key[0]}", world.now)
        threads = tx.threads_by_event(key[0])
        if not threads:
            tx.forget_interview_word(source_of(name), *key)
            continue
        held = _held(tx, name) if held is None else held
        if key in held:
            continue
        for thread_id in sorted(threads):
            if _take_from(tx, world, name, thread_id, key):
                touched.add(thread_id)
    return touched


def dates_of(snapshot: Snapshot, key: Key, now: datetime) -> tuple[Key, ...]:
    """The interviews that an object which is gone held. A series that was not read stands for every date that is known of it."""
    uid, recurrence_id = key
    known = {
        one
        for thread_id in snapshot.threads_by_event(uid)
        for one in fold(snapshot.thread(thread_id).facts, now).appointments
        if one[0] == uid
    }
    return (key,) if recurrence_id is not None or key in known or not known else tuple(sorted(known, key=str))


def ask_about_removal(tx: Transaction, world: World, name: str, key: Key) -> None:
    """Ask whether an interview ahead was called off; a yes cancels it."""
    for thread_id in sorted(tx.threads_by_event(key[0])):
        standing = _standing(tx, world, name, thread_id, key)
        if standing is not None:
            _ask(tx, world, name, thread_id, standing)


def removal_key(name: str, key: Key) -> str:
    """Of the question about one interview and one calendar."""
    return f"removed/{name}/{key[0]}/{key[1] or ''}"


def _held(tx: Transaction, name: str) -> frozenset[Key]:
    """Everything that the calendar's objects hold now: an event that was given another name has not gone."""
    return frozenset(key for keys in tx.calendar_events(name).values() for key in keys)


def _standing(tx: Transaction, world: World, name: str, thread_id: int, key: Key) -> Appointment | None:
    """The interview that the calendar's entry was about, where its removal still matters."""
    facts = tx.thread(thread_id).facts
    former = tx.interview_words(*key).get(source_of(name))
    known = known_as(facts, former, (), in_history=True) if former is not None else key
    appointment = fold(facts, world.now).appointments.get(known) if known is not None else None
    if appointment is None or appointment.cancelled_at is not None:
        return None
    return None if appointment.end is not None and appointment.end <= world.now - TIDIED else appointment


def _take_from(tx: Transaction, world: World, name: str, thread_id: int, key: Key) -> bool:
    standing = _standing(tx, world, name, thread_id, key)
    if standing is None:
        return False
    known = standing.interview.key
    forget(tx, name, key, known)
    if calendars_that_hold(tx, known, world.calendars):
        return False
    if stands_in_mail(tx, known):
        _ask(tx, world, name, thread_id, standing)
        return False
    evidence = Evidence(source=f"calendar {name}", quote="the event was removed")
    at = max(world.now, standing.known_at)
    tx.append_facts(thread_id, [InterviewCancelled(at=at, evidence=evidence, uid=known[0], recurrence_id=known[1])], world.now)
    return True


def _ask(tx: Transaction, world: World, name: str, thread_id: int, standing: Appointment) -> None:
    interview = standing.interview
    when = f" of {world.local(interview.start)}" if interview.start else ""
    text = f"“{interview.summary}”{when} is no longer in your calendar “{name}”. Was it called off?"
    origin = Origin(tx.thread_summary(thread_id).account, world.now, Evidence(source=f"calendar {name}"), calendar=name)
    called_off = replace(interview, status="CANCELLED")
    key, payload = removal_key(name, interview.key), change_if_yes(called_off, origin)
    tx.ask(Question(None, key, "update", thread_id, origin.account, text, payload, world.now))


def withdraw_questions(tx: Transaction, world: World, name: str, keys: Iterable[Key]) -> None:
    """They are in the calendar again."""
    for key in keys:
        tx.withdraw_question(removal_key(name, key), world.now)
