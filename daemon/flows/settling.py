"""A crash or a lost answer left a step in the middle: the Message-ID tells what happened (I1, I5).

What the user did in the meantime counts for more than what we had begun: what they sent is sent, what they changed is theirs.
"""

from datetime import timedelta

from daemon.deciding.values import StepState
from daemon.flows.decisions import refresh
from daemon.flows.drafts import sent_as_it_is, succeed, successor_of
from daemon.flows.folders import searched
from daemon.flows.listing import Listing
from daemon.flows.outcomes import Stored, discarded, record_found_draft, sent, withdrawn
from daemon.flows.world import Account, World
from daemon.ports.mail import MailSearch
from daemon.ports.store import StepRow

LOOK_BACK = timedelta(days=30)


async def settle(world: World, account: Account, row: StepRow, listing: Listing) -> None:
    """See what became of an APPEND or an EXPUNGE nobody heard the end of."""
    copy = sent_as_it_is(world, account, row)
    if copy is not None:
        with world.store.transaction() as tx:
            sent(tx, world, row, copy)
    elif row.attempt == "append":
        await _settle_append(world, account, row, listing)
    elif row.attempt == "withdraw":
        await _settle_withdrawal(world, account, row, listing)


async def _settle_append(world: World, account: Account, row: StepRow, listing: Listing) -> None:
    found = listing.by_id(row.step.message_id)
    if found is not None:
        await record_found_draft(world, account, row, Stored(found.folder, found.uid_validity, found.header.uid))
        return
    thrown_away = await lies_elsewhere(world, account, row)
    with world.store.transaction() as tx:
        if thrown_away:
            discarded(tx, world, row)
            return
        assert row.step.id is not None  # it is stored
        tx.set_step_state(row.step.id, StepState.PLANNED, at=world.now)
        refresh(tx, row.thread_id, world.policy, world.now)


async def lies_elsewhere(world: World, account: Account, row: StepRow) -> bool:
    """Whether the mail was moved or thrown away before we learned that it had been stored."""
    if row.step.message_id is None:
        return False
    wanted = MailSearch(since=(world.now - LOOK_BACK).date(), message_ids=(row.step.message_id,))
    for folder in searched(await account.mailbox.folders(), account.profile):
        status = await account.mailbox.examine(folder.name)
        if await account.mailbox.search(folder.name, status.uid_validity, wanted):
            return True
    return False


async def _settle_withdrawal(world: World, account: Account, row: StepRow, listing: Listing) -> None:
    assert row.step.id is not None  # it is stored
    found = listing.by_id(row.step.message_id) or successor_of(world, row, listing)
    with world.store.transaction() as tx:
        if found is None:
            withdrawn(tx, world, row)
            return
        tx.set_step_state(row.step.id, StepState.DRAFTED, at=row.step.started_at or world.now)
    if not found.is_at(row.place):
        await succeed(world, account, row, found)
