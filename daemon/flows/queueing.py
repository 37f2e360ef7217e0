"""Into the queue, out of it, and when a queued step goes."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from daemon.deciding.facts import DraftComposed, StatementSource
from daemon.deciding.folding import fold
from daemon.deciding.queueing import Leaving, Slot, is_queued, send_time, window
from daemon.deciding.sending import SendEvent, after
from daemon.deciding.values import StepState
from daemon.deciding.wishes import case_of, zone_of
from daemon.flows.world import Account, World
from daemon.ports.store import Snapshot, Transaction
from daemon.ports.stored import Alert, StepRow
from daemon.writing.values import Draft, Source

_LOOK_BACK = timedelta(days=14)  # longer than any spacing
_OWN_WORDS = ("your debrief", "your note", "your answer")


def quotes_user(sources: Iterable[Source | StatementSource]) -> bool:
    """Whether words of the user's own stand in a mail that was made from these."""
    return any(origin.startswith(_OWN_WORDS) for source in sources for origin in source.origins)


def told_to_write(snapshot: Snapshot, row: StepRow) -> bool:
    """The same of a draft that was written before."""
    facts = [fact for fact in snapshot.thread(row.thread_id).facts if isinstance(fact, DraftComposed)]
    return any(quotes_user(fact.sources) for fact in facts if fact.step_key == row.step.key)


async def may_queue(world: World, account: Account) -> bool:
    """Whether this account can send by itself at all; what lacks is told."""
    if world.policy.mode != "queue" or account.transport is None:
        return False
    able = await account.mailbox.deletes_singly()
    key = f"queue/{account.profile.name}"
    with world.store.transaction() as tx:
        if able:
            tx.clear_alert(key)
        else:
            text = (
                f"{account.profile.name}: this server lets nobody delete one single draft safely, so a mail that goes out by itself could be "
                "sent a second time by hand. Everything stays a draft, for you to send."
            )
            tx.raise_alert(Alert(key, text, world.now))
    return able


def is_for_queue(snapshot: Snapshot, world: World, row: StepRow, draft: Draft) -> bool:
    """Whether a draft that is about to be written goes out by itself."""
    return row.step.person not in world.own_addresses and is_queued(
        row.step,
        world.policy,
        option=queue_option(snapshot, world, row),
        needs_you=draft.needs_you,
        quotes_user=quotes_user(draft.sources),
    )


def queue_option(snapshot: Snapshot, world: World, row: StepRow) -> bool | None:
    """What the user said about the queue in this thread."""
    return fold(snapshot.thread(row.thread_id).facts, world.now).options.get("queue")


def slot_of(snapshot: Snapshot, world: World, row: StepRow) -> Slot:
    """What the time of this step depends on."""
    assert row.step.id is not None  # it is stored
    record, summary = snapshot.thread(row.thread_id), snapshot.thread_summary(row.thread_id)
    case = case_of(fold(record.facts, world.now), record, world.policy, world.now)
    by_hand = tuple(Leaving(summary.employer_key, mail.at, mail.check_in, by_hand=True) for mail in record.employer_mails)
    return Slot(
        touch=row.step.touch,
        employer=summary.employer_key,
        seed=f"{row.thread_id}/{row.step.key}",
        business=case.business,
        own_zone=zone_of(world.policy.timezone) or case.business.zone,
        expires_at=row.step.expires_at,
        others=(*snapshot.leaving(world.now - _LOOK_BACK, but=row.step.id), *by_hand),
    )


def planned_time(snapshot: Snapshot, world: World, row: StepRow, earliest: datetime) -> datetime | None:
    """When it goes, not before ``earliest``; None where that makes no sense any more."""
    return send_time(slot_of(snapshot, world, row), earliest)


def enter(tx: Transaction, world: World, row: StepRow) -> bool:
    """Its draft lies in Drafts: put it into the queue; False where it would only go when it is too late."""
    assert row.step.id is not None  # it is stored
    send_at = planned_time(tx, world, row, world.now + window(world.policy))
    if send_at is None:
        return False
    tx.set_step_state(row.step.id, StepState.QUEUED, at=world.now)
    tx.queue_step(row.step.id, send_at)
    return True


def leave(tx: Transaction, world: World, row: StepRow) -> None:
    """Out of the queue: it stays a draft for the user to send."""
    assert row.step.id is not None  # it is stored
    tx.set_step_state(row.step.id, after(row.step.state, SendEvent.DEQUEUED), at=row.step.started_at or world.now)


def drop_out(tx: Transaction, world: World, row: StepRow, why: str) -> None:
    """Out of the queue for a reason that the user has to know; the draft waits for them."""
    assert row.step.id is not None  # it is stored
    leave(tx, world, row)
    tx.flag_step(row.step.id, needs_you=True)
    text = f"The mail to {row.step.person} does not go out by itself: {why}. It lies in Drafts; send it or delete it."
    tx.raise_alert(Alert(f"queue/{row.step.id}", text, world.now))


def clear_queue(world: World, account: Account) -> None:
    """What may not go by itself any more leaves the queue: the mode was changed, or the user has to look at it first."""
    with world.store.snapshot() as snapshot:
        stays = world.policy.mode == "queue"
        rows = snapshot.steps_needing_you(StepState.QUEUED) if stays else snapshot.steps_in({StepState.QUEUED})
    for row in rows:
        if row.place is None or row.place.account != account.profile.name or row.sending.urged_at is not None:
            continue
        with world.store.transaction() as tx:
            if row.step.id is not None and tx.step(row.step.id).step.state is StepState.QUEUED:
                leave(tx, world, row)


def empty_queue(world: World, thread_id: int) -> None:
    """The user wants nothing sent by itself in this thread."""
    with world.store.transaction() as tx:
        for row in tx.steps_in({StepState.QUEUED}):
            if row.thread_id == thread_id and row.place is not None:
                leave(tx, world, row)
