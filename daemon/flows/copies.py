"""The copy in Sent: most servers file one by themselves within seconds; where none turns up, we do.

Failing to file never fails the send, and what may have been filed is looked for before it is filed again.
"""

from datetime import timedelta

from daemon.errors import AppendRefusedError
from daemon.flows.drafts import sent_as_it_is
from daemon.flows.world import Account, World
from daemon.ports.mail import FolderRole, MailSearch
from daemon.ports.stored import Alert, StepRow
from daemon.reading.form import read_envelope

PATIENCE = timedelta(seconds=10)


async def file_copies(world: World, account: Account) -> None:
    """See to the copy of each mail that went out."""
    with world.store.snapshot() as snapshot:
        rows = [
            row for row in snapshot.steps_without_copy() if snapshot.thread_summary(row.thread_id).account == account.profile.name
        ]
    for row in rows:
        await _file(world, account, row)


async def _file(world: World, account: Account, row: StepRow) -> None:
    since = row.sending.copy_since
    assert since is not None  # that is how it was found
    if sent_as_it_is(world, account, row) is not None:
        _done(world, row)
        return
    if world.now - since < PATIENCE:
        return
    folder = next((f.name for f in await account.mailbox.folders() if f.role is FolderRole.SENT and f.selectable), None)
    if folder is None or row.frozen is None or await _lies_in(account, folder, row):
        _done(world, row)
        return
    try:
        await account.mailbox.append(folder, row.frozen, ("\\Seen",), since)
    except AppendRefusedError as error:
        text = f"The mail to {row.step.person} went out, but the server took no copy of it into “{folder}”: {error.why}."
        with world.store.transaction() as tx:
            tx.raise_alert(Alert(f"copy/{row.step.id}", text, world.now))
    _done(world, row)


async def _lies_in(account: Account, folder: str, row: StepRow) -> bool:
    """Whether it came in since the folder was last read; an answer in the same thread is found by its id as well, and is not it."""
    status = await account.mailbox.examine(folder)
    since = row.sending.copy_since
    if row.step.message_id is None or since is None:
        return False
    wanted = MailSearch(since=(since - timedelta(days=1)).date(), message_ids=(row.step.message_id,))
    for uid in sorted(await account.mailbox.search(folder, status.uid_validity, wanted)):
        async for batch in account.mailbox.headers(folder, status.uid_validity, uid, uid):
            if any(row.step.message_id in _ids(header.header) for header in batch):
                return True
    return False


def _ids(header: bytes) -> tuple[str | None, str | None]:
    envelope = read_envelope(header)
    return envelope.message_id, envelope.original_message_id


def _done(world: World, row: StepRow) -> None:
    assert row.step.id is not None  # it is stored
    with world.store.transaction() as tx:
        tx.await_copy(row.step.id, None)
