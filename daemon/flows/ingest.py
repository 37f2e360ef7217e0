"""Reading what is new and turning it into facts: one transaction a message, with the decision that follows from it."""

from datetime import datetime

import msgspec

from daemon.deciding.facts import InterviewDeclined, QuestionAsked, TheyAnswered
from daemon.deciding.intake import evidence_of, facts_of_own, facts_of_theirs
from daemon.deciding.values import StepState, ThreadState
from daemon.errors import FolderGoneError, UidValidityChangedError
from daemon.flows.decisions import refresh
from daemon.flows.events import is_about_known_event, place_interviews
from daemon.flows.outcomes import sent
from daemon.flows.threading import link_message, message_ids_of, weak_threads, writer_of
from daemon.flows.world import Account, World
from daemon.ports.mail import FetchedMessage
from daemon.ports.store import Question, StoredMessage, Transaction
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.meaning.employer import is_no_reply, is_relay
from daemon.reading.values import Author, Reading, Topic

PORTION = 50
_TAKEN_FOR_GONE = frozenset({StepState.DISCARDED, StepState.WITHDRAWN})
_NOT_ABOUT_JOBS = frozenset({Topic.OTHER, Topic.ACKNOWLEDGEMENT})


async def ingest_pending(world: World, account: Account) -> int:
    """Read every message that waits for it, oldest first; how many were read or quarantined."""
    done = 0
    while True:
        with world.store.snapshot() as snapshot:
            waiting = snapshot.pending_messages(account.profile.name, PORTION)
        if not waiting:
            return done
        fetched = await _fetch(world, account, waiting)
        for message in waiting:
            if message.id in fetched:
                await _read(world, account, message, fetched[message.id])
                done += 1


async def _fetch(world: World, account: Account, waiting: tuple[StoredMessage, ...]) -> dict[int, FetchedMessage]:
    """Bodies by message id. What is no longer where it lay is forgotten there: a moved message reappears elsewhere."""
    name = account.profile.name
    wanted: dict[tuple[str, int], dict[int, int]] = {}
    for message in waiting:
        place = message.locations[0]
        wanted.setdefault((place.folder, place.uid_validity), {})[place.uid] = message.id
    found: dict[int, FetchedMessage] = {}
    for (folder, uid_validity), uids in wanted.items():
        try:
            answers = await account.mailbox.messages(folder, uid_validity, sorted(uids))
        except (FolderGoneError, UidValidityChangedError):
            with world.store.transaction() as tx:
                tx.forget_folder(name, folder)
            continue
        found.update({uids[answer.uid]: answer for answer in answers})
        gone = uids.keys() - {answer.uid for answer in answers}
        if gone:
            with world.store.transaction() as tx:
                tx.forget_locations(name, folder, uid_validity, gone)
    return found


async def _read(world: World, account: Account, message: StoredMessage, fetched: FetchedMessage) -> None:
    if fetched.fault is not None:
        _quarantine(world, message, fetched.fault)
        return
    try:
        tracked = _is_tracked(world, message)
        reading = await world.reader.message(fetched.raw, world.reading_context(message.at, tracked=tracked))
    except UnreadableMessageError as error:
        _quarantine(world, message, error.why)
        return
    with world.store.transaction() as tx:
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


def _is_tracked(world: World, message: StoredMessage) -> bool:
    """Whether it belongs to a conversation that is followed: then a short "no" is a rejection, whatever it is about elsewhere."""
    ids = [*message.references, *filter(None, [message.message_id])]
    with world.store.snapshot() as snapshot:
        if ids and snapshot.threads_by_message_ids(message.account, ids):
            return True
        return message.sender is not None and bool(snapshot.threads_by_people([message.sender.address]))


def _quarantine(world: World, message: StoredMessage, why: str) -> None:
    with world.store.transaction() as tx:
        tx.mark_quarantined(message.id, why)


def _ingest(tx: Transaction, world: World, account: Account, message: StoredMessage, reading: Reading) -> list[int]:
    """Facts into threads; the threads that the message belongs to, strongest first."""
    if message.own:
        return _own(tx, world, account, message, reading)
    if reading.author is Author.BOUNCE:
        return _bounce(tx, world, account, message, reading)
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
        link_message(tx, thread_id, account.profile.name, reading.envelope)
        writer = writer_of(reading.envelope, reading.people)
        if writer is not None and reading.author is Author.PERSON and not is_no_reply(writer.address):
            tx.add_thread_people(thread_id, [writer])
    return threads


def _own(tx: Transaction, world: World, account: Account, message: StoredMessage, reading: Reading) -> list[int]:
    """The user's own mail: by its references, else, wherever it began, to people of a thread."""
    declined = _own_refusals(tx, world, message, reading)
    if reading.author is not Author.PERSON:
        return declined
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
    return list(dict.fromkeys([*threads, *declined]))


def _own_refusals(tx: Transaction, world: World, message: StoredMessage, reading: Reading) -> list[int]:
    """A REPLY in Sent by which the user declined (RFC 5546, 3.2.3)."""
    touched: list[int] = []
    for interview in reading.interviews:
        if interview.method != "REPLY" or interview.own_status != "declined":
            continue
        for thread_id in tx.threads_by_event(interview.uid):
            fact = InterviewDeclined(
                at=message.at, evidence=evidence_of(reading, message.at), uid=interview.uid, recurrence_id=interview.recurrence_id
            )
            tx.append_facts(thread_id, [fact], world.now)
            touched.append(thread_id)
    return touched


def _bounce(tx: Transaction, world: World, account: Account, message: StoredMessage, reading: Reading) -> list[int]:
    """A bounce is no answer; the address is not written to again, in whatever thread it stands."""
    ids = [*message_ids_of(reading.envelope), *reading.bounced_message_ids]
    threads = tx.threads_by_message_ids(account.profile.name, ids) | tx.threads_by_people(reading.failed_recipients)
    facts = facts_of_theirs(reading, message.at, world.own_addresses, calendar_says=False)
    for thread_id in sorted(threads):
        tx.append_facts(thread_id, facts, world.now)
    return sorted(threads)


def _began(tx: Transaction, thread_id: int) -> datetime:
    """When the thread began: what people of theirs wrote before that was about something else, or has no bearing any more."""
    return min(fact.at for fact in tx.thread(thread_id).facts)


def _hold_weak(tx: Transaction, world: World, message: StoredMessage, reading: Reading, answers: list[TheyAnswered]) -> None:
    """A mail that may belong to a thread holds the next touch there until the user says yes or no."""
    sender = reading.envelope.sender
    assert sender is not None  # checked by the caller
    relayed = is_relay(sender.domain)
    about_jobs = reading.topic not in _NOT_ABOUT_JOBS
    for thread_id in weak_threads(tx, reading.envelope, reading.employer, about_jobs=about_jobs, relayed=relayed):
        summary = tx.thread_summary(thread_id)
        if summary.state is ThreadState.CLOSED or message.at < _began(tx, thread_id):
            continue
        key = f"belongs/{thread_id}/{message.identity}"
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
