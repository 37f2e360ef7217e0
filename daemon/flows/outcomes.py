"""Recording what became of a draft of ours, with the decision that follows from it."""

from dataclasses import dataclass

from daemon.deciding.facts import DraftDiscarded, DraftEdited, DraftSent, DraftWithdrawn, DraftWritten, Evidence
from daemon.deciding.sending import SendEvent, after
from daemon.deciding.values import StepState
from daemon.flows.attempts import APPEND_QUEUED, RETURN_DRAFTED, RETURN_FAILED, RETURN_QUEUED
from daemon.flows.decisions import refresh_employer
from daemon.flows.listing import body_of
from daemon.flows.queueing import enter
from daemon.flows.world import Account, World
from daemon.ports.store import Transaction
from daemon.ports.stored import DraftPlace, StepRow, StoredMessage
from daemon.writing.canonical import content_hash

DRAFT_FLAGS = ("\\Draft", "\\Seen")  # without \Draft Outlook on the web shows a sent mail
RETURNS = {
    RETURN_QUEUED: SendEvent.PUT_OFF,
    RETURN_FAILED: SendEvent.REFUSED,
    RETURN_DRAFTED: SendEvent.DEQUEUED,
}


@dataclass(frozen=True, slots=True)
class Stored:
    """Where an APPEND put a draft; ``uid`` None where nobody could tell."""

    folder: str
    uid_validity: int
    uid: int | None


async def record_draft(world: World, account: Account, row: StepRow, stored: Stored) -> None:
    """The draft lies there: keep where, and its hash as fetched back, since servers may rewrite what they store (I3)."""
    digest = None
    if stored.uid is not None:
        body = await body_of(account, stored.folder, stored.uid_validity, stored.uid)
        digest = content_hash(body.raw) if body is not None else None
    with world.store.transaction() as tx:
        keep_draft(tx, world, row, DraftPlace(account.profile.name, stored.folder, stored.uid_validity, stored.uid, digest))
        refresh_employer(tx, row.thread_id, world.policy, world.now)


async def record_found_draft(world: World, account: Account, row: StepRow, stored: Stored) -> None:
    """A draft whose APPEND was never confirmed lies there. What is not word for word ours may have been edited since: it is the user's."""
    assert stored.uid is not None  # it was found in a listing
    body = await body_of(account, stored.folder, stored.uid_validity, stored.uid)
    if body is None:
        return
    ours = content_hash(row.frozen or b"")
    with world.store.transaction() as tx:
        keep_draft(tx, world, row, DraftPlace(account.profile.name, stored.folder, stored.uid_validity, stored.uid, ours))
        if content_hash(body.raw) != ours:
            edited(tx, world, row)
        else:
            refresh_employer(tx, row.thread_id, world.policy, world.now)


def keep_draft(tx: Transaction, world: World, row: StepRow, place: DraftPlace) -> None:
    """It lies there now, for the user to send, or in the queue; what was put back goes on as it was meant to."""
    step_id, message_id = row.step.id, row.step.message_id
    assert step_id is not None  # it is stored
    assert message_id is not None  # claimed before
    tx.place_draft(step_id, place)
    if row.attempt in RETURNS:
        state = after(row.step.state, RETURNS[row.attempt])
        at = world.now if state is StepState.FAILED else row.step.started_at or world.now
        tx.set_step_state(step_id, state, at=at, error=row.error)
        return
    if row.attempt != APPEND_QUEUED or not enter(tx, world, row):
        tx.set_step_state(step_id, StepState.DRAFTED, at=world.now)
    tx.append_facts(row.thread_id, [DraftWritten(at=world.now, step_key=row.step.key, message_id=message_id)], world.now)
    tx.add_thread_message_ids(row.thread_id, place.account, [message_id])


def edited(tx: Transaction, world: World, row: StepRow) -> None:
    """The user changed it: it is theirs from now on."""
    fact = DraftEdited(at=world.now, step_key=row.step.key, evidence=Evidence(source="your Drafts folder"))
    _finish(tx, world, row, StepState.EDITED, fact)


def discarded(tx: Transaction, world: World, row: StepRow) -> None:
    """The user threw it away: that step has ended for good."""
    fact = DraftDiscarded(at=world.now, step_key=row.step.key, evidence=Evidence(source="your Drafts folder"))
    _finish(tx, world, row, StepState.DISCARDED, fact)


def withdrawn(tx: Transaction, world: World, row: StepRow) -> None:
    """We took it back, untouched."""
    fact = DraftWithdrawn(at=world.now, step_key=row.step.key, why=row.step.withdraw_because or "")
    _finish(tx, world, row, StepState.WITHDRAWN, fact)


def went_out(tx: Transaction, world: World, row: StepRow, recipients: tuple[str, ...]) -> None:
    """We sent it, and the server took it; its copy is still to come."""
    fact = DraftSent(
        at=world.now,
        step_key=row.step.key,
        message_id=row.step.message_id,
        recipients=recipients,
        evidence=Evidence(source="your outbox"),
    )
    _finish(tx, world, row, StepState.SENT, fact)
    assert row.step.id is not None  # it is stored
    tx.await_copy(row.step.id, world.now)


def sent(tx: Transaction, world: World, row: StepRow, copy: StoredMessage) -> None:
    """It went out, as the copy tells."""
    fact = DraftSent(
        at=max(copy.at, row.step.started_at or copy.at),
        step_key=row.step.key,
        message_id=copy.message_id,
        recipients=tuple(a.address for a in copy.recipients),
        evidence=Evidence(source="your Sent folder"),
    )
    _finish(tx, world, row, StepState.SENT, fact)


def _finish(
    tx: Transaction,
    world: World,
    row: StepRow,
    state: StepState,
    fact: DraftSent | DraftDiscarded | DraftEdited | DraftWithdrawn,
) -> None:
    assert row.step.id is not None  # it is stored
    tx.set_step_state(row.step.id, state, at=fact.at)
    if state is not StepState.EDITED:
        tx.place_draft(row.step.id, None)
    for kind in ("withdraw", "lost", "queue", "sending"):
        tx.clear_alert(f"{kind}/{row.step.id}")
    tx.append_facts(row.thread_id, [fact], world.now)
    refresh_employer(tx, row.thread_id, world.policy, world.now)
