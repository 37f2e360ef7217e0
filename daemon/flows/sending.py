"""Sending what is queued, one mail at a time (I1, I2, I3).

The order is the whole of it. A last look; then, in one transaction, the decision again, the claim and the frozen bytes; then our draft is
removed, if it is still word for word ours; then the row says ``smtp``, committed; then the dialogue; then its outcome, committed. The
draft is gone before the dialogue begins, so that nobody can send it a second time by hand; it is put back after a definite no alone.
"""

from dataclasses import replace

from daemon.deciding.folding import fold
from daemon.deciding.queueing import obstacle
from daemon.deciding.sending import SendEvent, after
from daemon.deciding.values import StepState
from daemon.deciding.wishes import their_zone
from daemon.errors import UidPlusMissingError
from daemon.flows.attempts import RELEASE, SMTP
from daemon.flows.decisions import refresh
from daemon.flows.drafts import succeed, successor_of
from daemon.flows.last_look import is_fresh, look_once_more
from daemon.flows.listing import body_of, list_drafts
from daemon.flows.outcomes import edited, withdrawn
from daemon.flows.pausing import is_paused
from daemon.flows.queueing import drop_out, leave, planned_time, queue_option, slot_of
from daemon.flows.results import record
from daemon.flows.world import Account, World
from daemon.ports.sending import Transport
from daemon.ports.store import Transaction
from daemon.ports.stored import StepRow
from daemon.reading.form import read_envelope
from daemon.writing.canonical import content_hash
from daemon.writing.errors import UnwritableError
from daemon.writing.outgoing import outgoing


async def send_due(world: World, account: Account) -> None:
    """Send what is to go now, each with a last look of its own; a pause that begins meanwhile is kept."""
    if account.transport is None:
        return
    with world.store.snapshot() as snapshot:
        rows = [
            row
            for row in snapshot.steps_to_send(world.now)
            if snapshot.thread_summary(row.thread_id).account == account.profile.name
        ]
    for row in rows:
        if is_paused(world):
            return
        await _send(world, account, account.transport, row)


async def _send(world: World, account: Account, transport: Transport, row: StepRow) -> None:
    if not await is_fresh(world, account, row):
        return
    await look_once_more(world, account, row.thread_id)
    if not await _lies_untouched(world, account, row):
        return
    claimed = _claim(world, row)
    if claimed is None or not await _release(world, account, claimed):
        return
    assert claimed.step.id is not None  # it is stored
    assert claimed.frozen is not None  # claimed
    with world.store.transaction() as tx:
        if not tx.next_attempt(claimed.step.id, RELEASE, SMTP):
            return
        tx.begin_try(claimed.step.id, world.now)
        tx.place_draft(claimed.step.id, None)
        claimed = tx.step(claimed.step.id)
    envelope = read_envelope(claimed.frozen or b"")
    sender = envelope.sender.address if envelope.sender is not None else account.profile.address
    outcome = await transport.send(sender, [claimed.step.person], claimed.frozen or b"")
    await record(world, account, claimed, outcome)


async def _lies_untouched(world: World, account: Account, row: StepRow) -> bool:
    """Whether the draft lies where we put it and says what we wrote. ``send --again`` sends what lies nowhere any more."""
    place = row.place
    if place is None:
        return True
    if place.uid is None or place.missing_since is not None:
        return False
    body = await body_of(account, place.folder, place.uid_validity, place.uid)
    if body is None or "\\deleted" in {flag.lower() for flag in body.flags}:
        return False
    if content_hash(body.raw) == (place.content_hash or content_hash(row.frozen or b"")):
        return True
    with world.store.transaction() as tx:
        edited(tx, world, row)
    return False


def _claim(world: World, before: StepRow) -> StepRow | None:
    """Decide again, and freeze the bytes under a claim, in one transaction; None where it does not go now."""
    step_id = before.step.id
    assert step_id is not None  # it is stored
    with world.store.transaction() as tx:
        refresh(tx, before.thread_id, world.policy, world.now)
        row = tx.step(step_id)
        if row.step.state is not StepState.QUEUED or row.place != before.place or row.step.message_id is None:
            return None
        if not _may_go(tx, world, row):
            return None
        record_of_thread = tx.thread(row.thread_id)
        zone = their_zone(fold(record_of_thread.facts, world.now), world.policy)
        try:
            raw = outgoing(row.frozen or b"", world.now.astimezone(zone))
        except UnwritableError as error:
            drop_out(tx, world, row, str(error))
            return None
        if not tx.claim_step(step_id, StepState.QUEUED, RELEASE, raw, row.step.message_id):
            return None
        return tx.step(step_id)


def _may_go(tx: Transaction, world: World, row: StepRow) -> bool:
    """Whether nothing stands against it now; what does is recorded."""
    if row.step.withdraw_because is not None:
        if row.place is None:
            withdrawn(tx, world, row)
        return False  # a draft that lies there is taken back by the next look
    if row.sending.urged_at is not None:
        return True
    if row.step.needs_you or world.policy.mode != "queue" or queue_option(tx, world, row) is False:
        leave(tx, world, row)
        return False
    return _is_its_time(tx, world, row)


def _is_its_time(tx: Transaction, world: World, row: StepRow) -> bool:
    """After sleep, or after another mail to the same employer, it may have to wait longer."""
    assert row.step.id is not None  # it is stored
    if world.now < row.step.expires_at and obstacle(slot_of(tx, world, row), world.now) is None:
        return True
    later = planned_time(tx, world, row, world.now)
    if later is None:
        drop_out(tx, world, row, "there was no fitting moment before it would have come too late")
    else:
        tx.queue_step(row.step.id, later)
    return False


async def _release(world: World, account: Account, row: StepRow) -> bool:
    """Remove our draft, exactly this one; whether it may go out now.

    An edit that slipped in between shows as another draft of the same mail.
    """
    place = row.place
    if place is None:
        return True
    assert place.uid is not None  # looked at before
    try:
        await account.mailbox.expunge(place.folder, place.uid_validity, place.uid)
    except UidPlusMissingError:
        with world.store.transaction() as tx:
            drop_out(tx, world, row, "this server lets nobody delete one single draft safely, so it could be sent twice")
        return False
    listing = await list_drafts(account)
    found = listing.by_id(row.step.message_id) or successor_of(world, row, listing)
    if found is None:
        return True
    assert row.step.id is not None  # it is stored
    with world.store.transaction() as tx:
        tx.set_step_state(row.step.id, after(row.step.state, SendEvent.NOT_BEGUN), at=row.step.started_at or world.now)
    await succeed(world, account, replace(row, step=replace(row.step, state=StepState.QUEUED)), found)
    return False
