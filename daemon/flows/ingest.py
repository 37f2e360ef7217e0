"""Turning what is new into facts, oldest first.

A portion is one transaction: facts, the decisions that follow from them, and that the messages were read.
"""

from asyncio import Lock
from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec

from daemon.deciding.facts import QuestionAsked, QuestionWithdrawn, TheyAnswered
from daemon.deciding.intake import evidence_of, facts_of_own, facts_of_theirs
from daemon.deciding.values import StepState
from daemon.flows.decisions import refresh
from daemon.flows.events import is_about_known_event, notice_missing_data, place_forwarded, place_interviews
from daemon.flows.headers import related_messages
from daemon.flows.notes.hearing import is_of_the_talk
from daemon.flows.outcomes import sent
from daemon.flows.people import join
from daemon.flows.reading_ahead import Body, ReadingAhead
from daemon.flows.stand_ins import is_stand_in, make_way
from daemon.flows.threading import link_message, message_ids_of, weak_threads, writer_of
from daemon.flows.updates import own_answer
from daemon.flows.world import Account, World
from daemon.ports.store import Transaction
from daemon.ports.stored import BodyState, Question, StoredMessage
from daemon.reading.meaning.employer import is_no_reply, is_relay
from daemon.reading.values import Author, Reading, Topic

PORTION = 50
FIRST_PORTION = 20
"""Of the newest mail: whoever waits at the screen for the first interview waits until that many are read."""
_TAKEN_FOR_GONE = frozenset({StepState.DISCARDED, StepState.WITHDRAWN, StepState.UNKNOWN, StepState.FAILED})
_NOT_ABOUT_JOBS = frozenset({Topic.OTHER, Topic.ACKNOWLEDGEMENT})


async def ingest_pending(world: World, account: Account) -> int:
    """Read every message that waits for it, oldest first; how many were read or quarantined."""
    done = 0
    async with ReadingAhead(world, account) as ahead:
        while waiting := _waiting(world, account):
            bodies, _ = await ahead.take(waiting[:PORTION], waiting[PORTION:])
            done += await _take_all_in(world, account, ahead, bodies)
    return done


async def ingest_some(world: World, account: Account, identities: Iterable[str], turn: Lock) -> None:
    """Read these of the messages that wait, oldest first. ``turn``: had while something is written, as somebody else writes meanwhile."""
    with world.store.snapshot() as snapshot:
        found = [snapshot.message(account.profile.name, identity) for identity in identities]
    left = sorted((one for one in found if one is not None and one.body is BodyState.PENDING), key=lambda one: one.at)
    await _read_all(world, account, left, turn, size=FIRST_PORTION)


async def read_again(world: World, account: Account, messages: Sequence[StoredMessage]) -> None:
    """Read these, whatever became of them before."""
    await _read_all(world, account, sorted(messages, key=lambda one: one.at), Lock(), size=PORTION)


async def _read_all(world: World, account: Account, left: Sequence[StoredMessage], turn: Lock, *, size: int) -> None:
    async with ReadingAhead(world, account) as ahead:
        while left:
            bodies, reached = await ahead.take(left[:size], left[size : size + PORTION])
            async with turn:
                await _take_all_in(world, account, ahead, bodies)
            left, size = left[reached:], PORTION


async def _take_all_in(world: World, account: Account, ahead: ReadingAhead, bodies: list[Body]) -> int:
    done = 0
    while bodies:
        taken = _take_in(world, account, bodies)
        done += taken
        bodies = bodies[taken:]
        if bodies:  # what came before it decides how it is read
            bodies[0] = await ahead.again(bodies[0], tracked=not bodies[0].tracked)
    return done


def _waiting(world: World, account: Account) -> tuple[StoredMessage, ...]:
    with world.store.snapshot() as snapshot:
        return snapshot.pending_messages(account.profile.name, 2 * PORTION)


def _take_in(world: World, account: Account, bodies: Sequence[Body]) -> int:
    """One transaction: the facts of each message, the decision that follows, and that it was read.

    How many were taken in: it ends before the first one that has to be read otherwise than it was.
    """
    with world.store.transaction() as tx:
        related = related_messages(tx, account.profile.name, [body.message for body in bodies])
        for number, body in enumerate(bodies):
            if related.knows(body.message) is not body.tracked:
                return number
            if _take_one(tx, world, account, body):
                related = related_messages(tx, account.profile.name, [later.message for later in bodies[number + 1 :]])
    return len(bodies)


def _take_one(tx: Transaction, world: World, account: Account, body: Body) -> list[int]:
    """The threads that it belongs to."""
    message, reading = body.message, body.reading
    if reading is None:
        tx.mark_quarantined(message.id, body.why or "the reader said nothing")
        return []
    if is_stand_in(message):
        make_way(tx, world, account, message, body.fetched)
        return []
    threads = _ingest(tx, world, account, message, reading)
    said = reading.author not in (Author.BOUNCE, Author.OUT_OF_OFFICE)
    kept = threads[0] if threads and said else None
    tx.mark_read(
        message.id,
        kept,
        text=reading.new_text if kept is not None else None,
        language=reading.language,
        formal=reading.formal,
    )
    for thread_id in threads:
        refresh(tx, thread_id, world.policy, world.now)
    return threads


def _ingest(tx: Transaction, world: World, account: Account, message: StoredMessage, reading: Reading) -> list[int]:
    """Facts into threads; the threads that the message belongs to, strongest first."""
    if is_of_the_talk(tx, world, account, message, reading):
        return []
    if message.own:
        return _own(tx, world, account, message, reading)
    if reading.author is Author.BOUNCE:
        return _bounce(tx, world, account, message, reading)
    notice_missing_data(tx, account.profile.name, message, reading, world.now)
    placed, calendar_says = place_interviews(tx, world, account.profile.name, message, reading)
    if not placed and is_about_known_event(tx, reading):
        return []  # calendar data that was not believed joins no thread, whatever it refers to, and holds nothing
    threads = placed or sorted(tx.threads_by_message_ids(account.profile.name, message_ids_of(reading.envelope)), reverse=True)
    if not threads and reading.author is Author.OUT_OF_OFFICE and reading.envelope.sender is not None:
        # An out-of-office notice speaks of a person, not of a conversation.
        threads = sorted(tx.threads_by_people([reading.envelope.sender.address]))
    facts = facts_of_theirs(reading, message.at, world.own_addresses, calendar_says=calendar_says)
    if not threads:
        answers = [fact for fact in facts if isinstance(fact, TheyAnswered)]
        if answers and reading.envelope.sender is not None:
            _hold_weak(tx, world, message, reading, answers)
        return []
    for thread_id in threads:
        tx.append_facts(thread_id, facts, world.now)
        _settle_doubt(tx, world, thread_id, message)
        link_message(tx, thread_id, account.profile.name, reading.envelope)
        writer = writer_of(reading.envelope, reading.people)
        if writer is not None and reading.author is Author.PERSON and not is_no_reply(writer.address):
            join(tx, thread_id, [writer], world.now)
    return threads


def _own(tx: Transaction, world: World, account: Account, message: StoredMessage, reading: Reading) -> list[int]:
    """The user's own mail: by its references, else, wherever it began, to people of a thread."""
    by_calendar = [*_own_answers(tx, world, message, reading), *_forwarded_to_self(tx, world, account, message, reading)]
    if reading.author is not Author.PERSON:
        return by_calendar
    recipients = [a.address for a in reading.envelope.recipients if a.address not in world.own_addresses]
    strong = tx.threads_by_message_ids(account.profile.name, message_ids_of(reading.envelope))
    threads = sorted(strong or tx.threads_by_people(recipients))
    for thread_id in threads:
        ours = {message.message_id, message.original_message_id} - {None}
        step = next((s for s in tx.thread(thread_id).steps if s.message_id in ours), None)
        step_key = step.key if step is not None else None
        if step is not None and step.id is not None and step.state in _TAKEN_FOR_GONE:
            # The client had removed the draft before it filed the copy; what was sent was not thrown away.
            sent(tx, world, tx.step(step.id), message)
        tx.append_facts(thread_id, facts_of_own(reading, message.at, world.own_addresses, step_key=step_key), world.now)
        link_message(tx, thread_id, account.profile.name, reading.envelope)
    return list(dict.fromkeys([*threads, *by_calendar]))


def _own_answers(tx: Transaction, world: World, message: StoredMessage, reading: Reading) -> list[int]:
    """A REPLY in Sent by which the user declined, or took part after all (RFC 5546, 3.2.3)."""
    touched: list[int] = []
    for interview in reading.interviews:
        if interview.method != "REPLY" or interview.own_status is None:
            continue
        for thread_id in tx.threads_by_event(interview.uid):
            facts = own_answer(tx.thread(thread_id).facts, interview, message.at, evidence_of(reading, message.at), world.now)
            if tx.append_facts(thread_id, facts, world.now):
                touched.append(thread_id)
    return touched


def _forwarded_to_self(tx: Transaction, world: World, account: Account, message: StoredMessage, reading: Reading) -> list[int]:
    """An invitation that came to another mailbox of the user's, and was sent on to this one."""
    recipients = [one.address for one in reading.envelope.recipients]
    if not recipients or not world.own_addresses.issuperset(recipients):
        return []
    return place_forwarded(tx, world, account.profile.name, message, reading)


def _bounce(tx: Transaction, world: World, account: Account, message: StoredMessage, reading: Reading) -> list[int]:
    """A bounce is no answer; the address is not written to again, in whatever thread it stands."""
    ids = [*message_ids_of(reading.envelope), *reading.bounced_message_ids]
    threads = tx.threads_by_message_ids(account.profile.name, ids) | tx.threads_by_people(reading.failed_recipients)
    facts = facts_of_theirs(reading, message.at, world.own_addresses, calendar_says=False)
    for thread_id in sorted(threads):
        tx.append_facts(thread_id, facts, world.now)
        _tie_to_step(tx, thread_id, message, reading)
    return sorted(threads)


def _tie_to_step(tx: Transaction, thread_id: int, message: StoredMessage, reading: Reading) -> None:
    """Say at the step which mail it was that came back: the one that the bounce names, else the last one to that address."""
    gone = [s for s in tx.thread(thread_id).steps if s.state is StepState.SENT and s.id is not None]
    named = {*reading.bounced_message_ids, *reading.envelope.references}
    found = [s for s in gone if s.message_id in named] or [
        s for s in gone if not named & {g.message_id for g in gone} and s.person in reading.failed_recipients
    ]
    if found:
        last = max(found, key=lambda s: s.ended_at or s.due_at)
        assert last.id is not None  # it is stored
        tx.note_error(last.id, f"it came back on {message.at:%d %b %Y}: {reading.key_sentence or 'the address takes no mail'}")


def _doubt_key(thread_id: int, message: StoredMessage) -> str:
    return f"belongs/{thread_id}/{message.identity}"


def _settle_doubt(tx: Transaction, world: World, thread_id: int, message: StoredMessage) -> None:
    """What was asked of a mail is plain once it is tied to the thread: a calendar has named the interview that it is about, say."""
    key = _doubt_key(thread_id, message)
    if any(question.key == key for question in tx.questions_of(thread_id)):
        tx.withdraw_question(key, world.now)
        tx.append_facts(thread_id, [QuestionWithdrawn(at=world.now, question_key=key)], world.now)


def _began(tx: Transaction, thread_id: int) -> datetime:
    """When the thread began: what people of theirs wrote before that was about something else, or has no bearing any more."""
    return min(fact.at for fact in tx.thread(thread_id).facts)


def _hold_weak(tx: Transaction, world: World, message: StoredMessage, reading: Reading, answers: list[TheyAnswered]) -> None:
    """A mail that may belong to a thread holds the next touch there until the user says yes or no.

    In one that the user closed as well: nobody is asked there, but whoever opens it again is.
    """
    sender = reading.envelope.sender
    assert sender is not None  # checked by the caller
    relayed = is_relay(sender.domain)
    about_jobs = reading.topic not in _NOT_ABOUT_JOBS
    for thread_id in weak_threads(tx, reading.envelope, reading.employer, about_jobs=about_jobs, relayed=relayed):
        summary = tx.thread_summary(thread_id)
        if message.at < _began(tx, thread_id):
            continue
        key = _doubt_key(thread_id, message)
        text = (
            f"A mail of {message.at:%d %b %Y} from {sender.address}, “{message.subject}”, may belong to your "
            f"conversation with {summary.employer or summary.employer_key}. Does it?"
        )
        payload: dict[str, object] = {
            "message_ids": message_ids_of(reading.envelope),
            "facts": [msgspec.json.encode(fact).decode() for fact in answers],
        }
        tx.ask(Question(None, key, "belongs", thread_id, message.account, text, payload, world.now))
        tx.append_facts(thread_id, [QuestionAsked(at=message.at, question_key=key, text=text)], world.now)
        refresh(tx, thread_id, world.policy, world.now)
