"""A crash or a lost answer left a step in the middle: the Message-ID tells what happened (I1, I5).

What the user did in the meantime counts for more than what we had begun: what they sent is sent, what they changed is theirs.
"""

from daemon.deciding.sending import SendEvent, after
from daemon.deciding.values import StepState
from daemon.flows.attempts import APPEND, APPEND_QUEUED, RELEASE, RETURN_DRAFTED, RETURNING, SMTP, WITHDRAW
from daemon.flows.decisions import refresh
from daemon.flows.drafts import hash_of_ours, sent_copy, sent_word_for_word, succeed, successor_of
from daemon.flows.elsewhere import lies_elsewhere, was_thrown_away
from daemon.flows.listing import Listing
from daemon.flows.outcomes import Stored, discarded, record_found_draft, sent, withdrawn
from daemon.flows.removing import finish_removal
from daemon.flows.returning import lost, put_back
from daemon.flows.world import Account, World
from daemon.ports.stored import Alert, StepRow


async def settle(world: World, account: Account, row: StepRow, listing: Listing) -> None:
    """See what became of an APPEND, an EXPUNGE or an SMTP dialogue nobody heard the end of."""
    copy = await sent_word_for_word(world, account, row)
    if copy is not None:
        with world.store.transaction() as tx:
            sent(tx, world, row, copy)
    elif row.attempt in (APPEND, APPEND_QUEUED):
        await _settle_append(world, account, row, listing)
    elif row.attempt == WITHDRAW:
        await _settle_withdrawal(world, account, row, listing)
    elif row.attempt == RELEASE:
        await _settle_release(world, account, row, listing)
    elif row.attempt == SMTP:
        lost(world, row, "the program or the connection broke off while it was being sent")
    elif row.attempt in RETURNING:
        await _settle_return(world, account, row, listing)


async def _settle_append(world: World, account: Account, row: StepRow, listing: Listing) -> None:
    # Before we knew that it lay there it may have been edited, or sent, under an id of the client's own.
    found = listing.by_id(row.step.message_id) or successor_of(world, row, listing)
    if found is not None:
        await record_found_draft(world, account, row, Stored(found.folder, found.uid_validity, found.header.uid))
        return
    copy = sent_copy(world, account, row)
    thrown_away = copy is None and await lies_elsewhere(world, account, row)
    with world.store.transaction() as tx:
        if copy is not None:
            sent(tx, world, row, copy)
            return
        if thrown_away:
            discarded(tx, world, row)
            return
        assert row.step.id is not None  # it is stored
        tx.set_step_state(row.step.id, StepState.PLANNED, at=world.now)
        refresh(tx, row.thread_id, world.policy, world.now)


async def _settle_withdrawal(world: World, account: Account, row: StepRow, listing: Listing) -> None:
    assert row.step.id is not None  # it is stored
    found = listing.by_id(row.step.message_id) or successor_of(world, row, listing)
    # The user was first. Only the trash tells: what we remove ourselves some servers keep among all mail.
    thrown_away = found is None and await was_thrown_away(world, account, row)
    if found is None:
        await _finish(account, row, listing)
    with world.store.transaction() as tx:
        if thrown_away:
            discarded(tx, world, row)
            return
        if found is None:
            withdrawn(tx, world, row)
            return
        tx.set_step_state(row.step.id, StepState.DRAFTED, at=row.step.started_at or world.now)
    if not found.is_at(row.place):
        await succeed(world, account, row, found)


async def _finish(account: Account, row: StepRow, listing: Listing) -> None:
    await finish_removal(account, listing, row.step.message_id, hash_of_ours(row))


async def _settle_release(world: World, account: Account, row: StepRow, listing: Listing) -> None:
    """It broke off before anything was sent. While the draft lies there it stays queued.

    Where it is gone, we removed it, or the user did since: nobody can tell. So it is put back, but does not go by itself any more.
    """
    assert row.step.id is not None  # it is stored
    found = listing.by_id(row.step.message_id) or successor_of(world, row, listing)
    if found is not None:
        with world.store.transaction() as tx:
            state = after(row.step.state, SendEvent.NOT_BEGUN)
            tx.set_step_state(row.step.id, state, at=row.step.started_at or world.now)
        if not found.is_at(row.place):
            await succeed(world, account, row, found)
        return
    await _finish(account, row, listing)
    thrown_away = await lies_elsewhere(world, account, row)
    with world.store.transaction() as tx:
        if thrown_away:
            discarded(tx, world, row)
            return
        tx.next_attempt(row.step.id, RELEASE, RETURN_DRAFTED)
        text = (
            f"Sending the mail to {row.step.person} broke off before anything went out. It lies in Drafts again and does not go by itself: "
            f"send it there, or by `afterword send {row.step.id}`."
        )
        tx.raise_alert(Alert(f"queue/{row.step.id}", text, world.now))
        row = tx.step(row.step.id)
    await put_back(world, account, row)


async def _settle_return(world: World, account: Account, row: StepRow, listing: Listing) -> None:
    """Putting back broke off: once it lies there it is not put back again."""
    found = listing.by_id(row.step.message_id)
    if found is not None:
        await record_found_draft(world, account, row, Stored(found.folder, found.uid_validity, found.header.uid))
        return
    if await lies_elsewhere(world, account, row):
        with world.store.transaction() as tx:
            discarded(tx, world, row)
        return
    await put_back(world, account, row)
