"""To which thread something belongs, and how a thread begins.

Strong links: References and In-Reply-To against every id a thread is known by, and the calendar UID. Everything else is weak: it never
triggers a mail, it holds the next one until the user confirms (ENGINEERING-NOTES, Threads).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.deciding.facts import Evidence, InterviewScheduled, QuestionAsked, ThreadBegan
from daemon.deciding.folding import fold
from daemon.flows.people import join
from daemon.ports.store import Snapshot, Transaction
from daemon.ports.stored import Question, ThreadPerson, ThreadSummary
from daemon.reading.meaning.employer import employer_key, registrable_domain, roles_agree
from daemon.reading.values import Envelope, Interview, Person

ONE_PROCESS = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an interview was seen: in a mail (its envelope), or in a calendar of that name.

    ``first_look_at``: when this source was first looked at, where that is not when the account was.
    """

    account: str
    at: datetime
    evidence: Evidence
    envelope: Envelope | None = None
    calendar: str | None = None
    employer: str | None = None
    role: str | None = None
    first_look_at: datetime | None = None


def message_ids_of(envelope: Envelope) -> list[str]:
    """Every id that ties this message to others, its own included."""
    own = (envelope.message_id, envelope.original_message_id)
    return list(dict.fromkeys([*envelope.references, *(i for i in own if i)]))


def people_of(interview: Interview) -> list[ThreadPerson]:
    """Everybody of theirs an interview names with an address."""
    people = [ThreadPerson(p.address, p.name, p.title, "interviewer") for p in interview.interviewers if p.address]
    if interview.coordinator is not None and interview.coordinator.address:
        people.append(
            ThreadPerson(interview.coordinator.address, interview.coordinator.name, interview.coordinator.title, "coordinator")
        )
    if interview.organizer is not None:
        people.append(ThreadPerson(interview.organizer.address, interview.organizer.name, None, "organizer"))
    return people


def key_of(interview: Interview, employer: str | None) -> str:
    """What caps and spacing hang on (DESIGN: employer)."""
    domains = [person.address.rpartition("@")[2] for person in people_of(interview)]
    return employer_key(domains, interview.employer or employer)


def thread_for(tx: Transaction, interview: Interview, origin: Origin) -> tuple[int | None, tuple[int, ...]]:
    """The thread this certain interview belongs to, or None for a new one; with the threads it may belong to, unclear."""
    known = tx.threads_by_event(interview.uid)
    if known:
        return min(known), ()
    if origin.envelope is not None:
        referred = tx.threads_by_message_ids(origin.account, message_ids_of(origin.envelope))
        if referred:
            return max(referred), ()
    role = interview.role or origin.role
    unclear: list[int] = []
    for thread_id in reversed(tx.threads_by_employer(key_of(interview, origin.employer))):
        summary = tx.thread_summary(thread_id)
        if not _is_near(tx, thread_id, interview):
            continue
        agree = roles_agree(summary.role, role)
        if agree:
            return thread_id, ()
        if agree is None:
            unclear.append(thread_id)
    return None, tuple(unclear)


def _is_near(tx: Snapshot, thread_id: int, interview: Interview) -> bool:
    """Within sixty days of another interview of the thread, or of its beginning."""
    assert interview.start is not None  # only certain interviews are placed
    record = tx.thread(thread_id)
    timeline = fold(record.facts, interview.start)
    instants = [timeline.began_at, *(a.start for a in timeline.appointments.values() if a.start is not None)]
    return any(abs(interview.start - instant) <= ONE_PROCESS for instant in instants)


def begin_thread(tx: Transaction, interview: Interview, origin: Origin, unclear: tuple[int, ...], now: datetime) -> int:
    """A certain interview of a process not known before."""
    state = tx.account_state(origin.account)
    employer = interview.employer or origin.employer
    thread_id = tx.create_thread(origin.account, key_of(interview, origin.employer))
    began = ThreadBegan(
        at=origin.at,
        evidence=origin.evidence,
        employer=employer,
        role=interview.role or origin.role,
        first_look_at=origin.first_look_at or (state.first_look_at if state else None),
    )
    tx.append_facts(thread_id, [began], now)
    for other in unclear:
        _ask_whether_same(tx, thread_id, tx.thread_summary(other), origin, now)
    return thread_id


def _ask_whether_same(tx: Transaction, thread_id: int, other: ThreadSummary, origin: Origin, now: datetime) -> None:
    key = f"same_process/{min(thread_id, other.id)}/{max(thread_id, other.id)}"
    name = other.employer or "the same employer"
    text = f"Is this interview part of the conversation with {name} that is already followed (thread {other.id})?"
    for one in (thread_id, other.id):
        tx.append_facts(one, [QuestionAsked(at=origin.at, question_key=key, text=text, holds="check_ins")], now)
    payload: dict[str, object] = {"threads": [thread_id, other.id]}
    tx.ask(Question(None, key, "same_process", thread_id, origin.account, text, payload, now))


def adopt(tx: Transaction, thread_id: int, interview: Interview, origin: Origin, now: datetime) -> None:
    """Put an interview into its thread: its people, its ids, and whatever mail turns out to belong to it."""
    tx.add_thread_event(thread_id, interview.uid)
    people = people_of(interview)
    join(tx, thread_id, people, now)
    sender = origin.envelope.sender.address if origin.envelope and origin.envelope.sender else None
    scheduled = InterviewScheduled(
        at=origin.at, evidence=origin.evidence, interview=interview, calendar=origin.calendar, sender=sender
    )
    tx.append_facts(thread_id, [scheduled], now)
    addresses = [person.address for person in people]
    if addresses:
        since = min(origin.at, interview.start) if interview.start is not None else origin.at
        tx.make_pending_by_people(origin.account, addresses, since)
    if origin.envelope is not None:
        link_message(tx, thread_id, origin.account, origin.envelope)


def link_message(tx: Transaction, thread_id: int, account: str, envelope: Envelope) -> None:
    """Make a message's ids ids of the thread; what refers to them is to be read."""
    new = set(message_ids_of(envelope)) - tx.thread_message_ids(thread_id)
    if new:
        tx.add_thread_message_ids(thread_id, account, sorted(new))
        tx.make_pending_by_ids(account, sorted(new))


def weak_threads(tx: Snapshot, envelope: Envelope, employer: str | None, *, about_jobs: bool, relayed: bool) -> list[int]:
    """Threads a message may belong to without a strong link: from their people, their domain, or a relay that names them."""
    if envelope.sender is None:
        return []
    found = set(tx.threads_by_people([envelope.sender.address]))
    if about_jobs:
        found.update(tx.threads_by_employer(registrable_domain(envelope.sender.domain)))
        if relayed and employer:
            named = employer.casefold()
            found.update(t.id for t in tx.threads() if t.employer and t.employer.casefold() == named)
    return sorted(found)


def writer_of(envelope: Envelope, people: tuple[Person, ...]) -> ThreadPerson | None:
    """The sender as a person of the thread, with the title their signature gives."""
    if envelope.sender is None:
        return None
    sender = envelope.sender
    title = next((p.title for p in people if p.address == sender.address and p.title), None)
    return ThreadPerson(sender.address, sender.name, title, "writer")
