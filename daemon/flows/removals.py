"""What a calendar no longer holds: a cancellation, a question, or nothing.

Nothing: another object or calendar still holds it, or it was over two days ago (calendars get tidied, and feeds forget the past).
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from daemon.deciding.facts import Evidence, InterviewCancelled, QuestionAsked, QuestionWithdrawn
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
            _ask(tx, world, name, thread_id, standing)  # absence holds nothing back either (I6)


def removal_key(name: str, key: Key) -> str:
    """Of the question about one interview and one calendar."""
    return f"removed/{name}/{key[0]}/{key[1] or ''}"


def _held(tx: Transaction, name: str) -> frozenset[Key]:
    """Everything that the calendar's objects hold now: an event that was given another name has not gone."""
    return frozenset(key for keys in tx.calendar_events(name).values() for key in keys)


def _standing(tx: Transaction, world: World, name: str, thread_id: int, key: Key) -> Appointment | None:
    """The interview that the calendar's entry was about, where its removal still matters."""
    known = _known(tx, name, thread_id, key)
    appointment = fold(tx.thread(thread_id).facts, world.now).appointments.get(known) if known is not None else None
    if appointment is None or appointment.cancelled_at is not None:
        return None
    return None if appointment.end is not None and appointment.end <= world.now - TIDIED else appointment


def _known(tx: Transaction, name: str, thread_id: int, key: Key) -> Key | None:
    """The interview of the thread that a calendar's entry is, or was, about."""
    word = tx.interview_words(*key).get(source_of(name))
    return known_as(tx.thread(thread_id).facts, word, (), in_history=True) if word is not None else key


def _take_from(tx: Transaction, world: World, name: str, thread_id: int, key: Key) -> bool:
    standing = _standing(tx, world, name, thread_id, key)
    if standing is None:
        return False
    known = standing.interview.key
    forget(tx, name, key, known)
    if calendars_that_hold(tx, known, world.calendars):
        return False
    if stands_in_mail(tx, known):
        question = _ask(tx, world, name, thread_id, standing)
        return question is not None and _hold(tx, world, thread_id, standing, question)
    evidence = Evidence(source=f"calendar {name}", quote="the event was removed")
    at = max(world.now, standing.known_at)
    tx.append_facts(thread_id, [InterviewCancelled(at=at, evidence=evidence, uid=known[0], recurrence_id=known[1])], world.now)
    return True


def _hold(tx: Transaction, world: World, thread_id: int, standing: Appointment, question: Question) -> bool:
    """Who takes an interview out of their calendar may know that it was called off. After its end calendars get tidied."""
    if standing.end is not None and standing.end <= world.now:
        return False
    uid, recurrence_id = standing.interview.key
    asked = QuestionAsked(
        at=world.now, question_key=question.key, text=question.text, holds="interview", uid=uid, recurrence_id=recurrence_id
    )
    tx.append_facts(thread_id, [asked], world.now)
    return True


def _ask(tx: Transaction, world: World, name: str, thread_id: int, standing: Appointment) -> Question | None:
    """The question as it is open now; None where it was answered before."""
    interview = standing.interview
    when = f" of {world.local(interview.start)}" if interview.start else ""
    text = f"“{interview.summary}”{when} is no longer in your calendar “{name}”. Was it called off?"
    origin = Origin(tx.thread_summary(thread_id).account, world.now, Evidence(source=f"calendar {name}"), calendar=name)
    called_off = replace(interview, status="CANCELLED")
    key, payload = removal_key(name, interview.key), change_if_yes(called_off, origin)
    number = tx.ask(Question(None, key, "called_off", thread_id, origin.account, text, payload, world.now))
    question = tx.question(number)
    return question if question is not None and question.answered_at is None else None


def withdraw_questions(tx: Transaction, world: World, name: str, keys: Iterable[Key]) -> set[int]:
    """A calendar holds these again: what was asked about them is plain. The threads that this touches."""
    touched: set[int] = set()
    for key in keys:
        for thread_id in tx.threads_by_event(key[0]):
            asked = {question.key for question in tx.questions_of(thread_id)}
            if not asked:  # as nearly always: its facts need not be read
                continue
            back = asked & {removal_key(name, key), removal_key(name, _known(tx, name, thread_id, key) or key)}
            for one in sorted(back):
                tx.withdraw_question(one, world.now)
                tx.append_facts(thread_id, [QuestionWithdrawn(at=world.now, question_key=one)], world.now)
                touched.add(thread_id)
    return touched
