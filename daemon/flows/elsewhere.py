"""Whether a mail of ours lies in another folder than it was put into."""

from collections.abc import Iterable
from datetime import timedelta

from daemon.flows import unopened
from daemon.flows.folders import searched
from daemon.flows.world import Account, World
from daemon.ports.mail import Folder, FolderRole, MailSearch
from daemon.ports.stored import StepRow

LOOK_BACK = timedelta(days=30)


async def lies_elsewhere(world: World, account: Account, row: StepRow) -> bool:
    """Whether the mail was moved or thrown away before we learned that it had been stored."""
    return await _lies_in(world, account, row, searched(await account.mailbox.folders(), account.profile))


async def was_thrown_away(world: World, account: Account, row: StepRow) -> bool:
    """Whether it lies in the trash."""
    folders = searched(await account.mailbox.folders(), account.profile)
    return await _lies_in(world, account, row, [folder for folder in folders if folder.role is FolderRole.TRASH])


async def _lies_in(world: World, account: Account, row: StepRow, folders: Iterable[Folder]) -> bool:
    if row.step.message_id is None:
        return False
    wanted = MailSearch(since=(world.now - LOOK_BACK).date(), message_ids=(row.step.message_id,))
    for folder in folders:
        status = await unopened.examined(world, account, folder.name)
        if status is not None and await account.mailbox.search(folder.name, status.uid_validity, wanted):
            return True
    return False
