"""Messages, steps and decisions to put into a store."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from msgspec import structs

from daemon.deciding.values import Decision, Step, StepState, ThreadState, Touch, WaitingOn
from daemon.ports.store import Store
from daemon.ports.stored import BodyState, Location, NewMessage, StepRow, StoredMessage
from daemon.reading.values import Address

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ACCOUNT = "personal"
SAM = Address("Sam Rivera", "sam@example.org")
DANA = Address("Dana Whitfield", "dana@northwind.example")


def message(number: int = 1, *, folder: str = "INBOX", references: Iterable[str] = ()) -> NewMessage:
    """The ``number``-th mail of Dana to Sam, at UID ``number``, an hour after the one before; not to be read."""
    name = f"<{number}@northwind.example>"
    return NewMessage(
        identity=name,
        message_id=name,
        references=tuple(references),
        original_message_id=None,
        at=NOON + timedelta(hours=number),
        sender=DANA,
        recipients=(SAM,),
        subject=f"Data Engineer, {number}",
        own=False,
        body=BodyState.SKIPPED,
        location=Location(folder, 7, number),
    )


def pending(number: int = 1, *, folder: str = "INBOX") -> NewMessage:
    """The same, to be read."""
    return structs.replace(message(number, folder=folder), body=BodyState.PENDING)


def step(key: str = "check_in/2026-11-24/1", state: StepState = StepState.PLANNED) -> Step:
    """A check-in to Dana, due in a week."""
    return Step(
        key=key,
        touch=Touch(key.partition("/")[0]),
        person=DANA.address,
        person_name=DANA.name,
        interview_day=date(2026, 11, 24),
        number=1,
        due_at=NOON + timedelta(days=7),
        expires_at=NOON + timedelta(days=21),
        state=state,
        reason="5 business days without an answer",
        rules=("E9", "E11"),
    )


def decision(*steps: Step, decide_again_at: datetime | None = NOON + timedelta(days=7)) -> Decision:
    """They are to answer; these steps are planned."""
    return Decision(
        state=ThreadState.AWAITING_THEM,
        waiting_on=WaitingOn.THEM,
        since=NOON,
        muted=False,
        steps=steps,
        interviews=(),
        decide_again_at=decide_again_at,
        employer="Northwind",
        role="Data Engineer",
    )


def new_thread(store: Store, *steps: Step, employer_key: str = "northwind.example") -> int:
    """A decided thread with these steps."""
    with store.transaction() as tx:
        thread_id = tx.create_thread(ACCOUNT, employer_key)
        tx.save_decision(thread_id, decision(*steps))
    return thread_id


def only_step(store: Store, thread_id: int) -> StepRow:
    """The one step of a thread."""
    with store.snapshot() as snapshot:
        (found,) = snapshot.thread(thread_id).steps
        return snapshot.step(id_of(found))


def id_of(found: Step) -> int:
    """The number of a step that was kept."""
    assert found.id is not None
    return found.id


def begin_attempt(store: Store, thread_id: int) -> int:
    """Claim the one, planned step of a thread."""
    step_id = id_of(only_step(store, thread_id).step)
    with store.transaction() as tx:
        assert tx.claim_step(step_id, StepState.PLANNED, "append", b"frozen", "<token@example.org>")
    return step_id


def add(store: Store, *messages: NewMessage, account: str = ACCOUNT) -> None:
    """Keep them."""
    with store.transaction() as tx:
        tx.add_messages(account, messages)


def known(store: Store, number: int = 1) -> StoredMessage:
    """The ``number``-th as it is kept."""
    with store.snapshot() as snapshot:
        found = snapshot.message(ACCOUNT, message(number).identity)
    assert found is not None
    return found


def known_id(found: StoredMessage | None) -> int:
    """What it is numbered by."""
    assert found is not None
    return found.id
