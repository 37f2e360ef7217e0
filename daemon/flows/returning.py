"""When sending did not come to a good end: the draft is put back after a definite no, and never after a lost answer."""

from daemon.deciding.sending import SendEvent, after
from daemon.deciding.values import StepState
from daemon.errors import AppendRefusedError
from daemon.flows.decisions import refresh_employer
from daemon.flows.folders import drafts_folder
from daemon.flows.listing import list_drafts
from daemon.flows.outcomes import DRAFT_FLAGS, Stored, record_draft
from daemon.flows.world import Account, World
from daemon.ports.stored import Alert, StepRow


def lost(world: World, row: StepRow, why: str) -> None:
    """It may have gone out: looked up with each pass, and never sent again by itself (I1)."""
    assert row.step.id is not None  # it is stored
    with world.store.transaction() as tx:
        if tx.step(row.step.id).step.state is not StepState.ATTEMPTING:
            return
        tx.set_step_state(row.step.id, after(StepState.ATTEMPTING, SendEvent.LOST), at=world.now, error=why)
        tx.place_draft(row.step.id, None)
        text = (
            f"The mail to {row.step.person} may have gone out: {why}. It is looked for in Sent. If it is not there, "
            f"`afterword send {row.step.id} --again` sends it once more."
        )
        tx.raise_alert(Alert(f"sending/{row.step.id}", text, world.now))
        refresh_employer(tx, row.thread_id, world.policy, world.now)


async def put_back(world: World, account: Account, row: StepRow) -> None:
    """Store the draft again, in the attempt that the row says; whatever breaks here is settled by its Message-ID."""
    assert row.frozen is not None  # claimed
    assert row.step.id is not None  # it is stored
    folder = drafts_folder(await account.mailbox.folders(), account.profile)
    if folder is None:
        _tell(world, row, "there is no Drafts folder to put it back into")
        return
    await account.mailbox.examine(folder)
    try:
        appended = await account.mailbox.append(folder, row.frozen, DRAFT_FLAGS, world.now)
    except AppendRefusedError as error:
        _tell(world, row, f"the server did not take the draft back: {error.why}")
        return
    uid = appended.uid
    if uid is None:
        found = (await list_drafts(account)).by_id(row.step.message_id)
        uid = found.header.uid if found is not None else None
    await record_draft(world, account, row, Stored(folder, appended.uid_validity, uid))


def _tell(world: World, row: StepRow, why: str) -> None:
    with world.store.transaction() as tx:
        text = f"The mail to {row.step.person} was not sent, and {why}. Afterword tries that again with each look at the mailbox."
        tx.raise_alert(Alert(f"sending/{row.step.id}", text, world.now))
