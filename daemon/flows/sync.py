"""Learning of new mail: headers first, folder by folder, the cursor in the same transaction.

- A folder that did not change costs one STATUS. That it is in step is kept for all of them at once, with the account's own: each transaction
  is a wait for the disk, and one that a failure keeps from coming leaves them older, never newer, than they are (I2).
- The first look is in ``first_look.py``.
- UIDVALIDITY changed, or UIDNEXT went back: where messages lie is forgotten, not the messages (I6). A folder that was emptied tells nothing,
  and the cursor stays: what lies there again later may have come meanwhile, under UIDs that the folder had named already.
- Drafts are no messages: what bears the flag Draft is left out wherever it lies but in Sent: there it has gone out, and some servers (Gmail)
  take the flag away a moment later.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from daemon.errors import FolderClosedError, FolderFaultyError, FolderGoneError, UidValidityChangedError
from daemon.flows import unopened
from daemon.flows.first_look import begin, first_look
from daemon.flows.folders import watched
from daemon.flows.headers import Place, keep_headers, mails_of
from daemon.flows.strangers import notice
from daemon.flows.world import Account, World
from daemon.ports.mail import NEEDED, FetchedHeader, Folder, FolderStatus
from daemon.ports.store import Transaction
from daemon.ports.stored import AccountState, Alert, FolderCursor

SPAN = 5000
TOLD_FOR = timedelta(days=2)


async def sync_account(world: World, account: Account) -> None:
    """Learn of everything new in the watched folders, then say that the account is in step."""
    began = world.now
    name = account.profile.name
    with world.store.snapshot() as snapshot:
        state = snapshot.account_state(name)
    if state is None or state.first_look_at is None:
        with world.store.transaction() as tx:
            tx.save_account_state(AccountState(name, began, None, connected=False, error=None))
    if state is None or state.last_sync is None:
        world.reader.prepare()  # it starts while the server answers
    folders = await account.mailbox.folders()
    looked_at = sorted(watched(folders, account.profile), key=lambda folder: folder.name.upper() != "INBOX")
    statuses = await account.mailbox.statuses([folder.name for folder in looked_at])
    notice(world, account, statuses)
    unchanged: list[FolderCursor] = []
    faulty: dict[str, FolderFaultyError] = {}
    for folder in looked_at:
        try:
            unchanged += await _sync_folder(world, account, folder, began, statuses.get(folder.name))
        except FolderGoneError as error:
            if isinstance(error, FolderClosedError) and folder.role in NEEDED:
                raise
            with world.store.transaction() as tx:
                tx.forget_folder(name, folder.name)
        except FolderFaultyError as error:
            if folder.role in NEEDED:
                raise
            faulty[folder.name] = error
        except UidValidityChangedError:
            with world.store.transaction() as tx:
                _renumbered(tx, world, name, folder.name)
            await _sync_folder(world, account, folder, began, None)
    with world.store.transaction() as tx:
        for cursor in unchanged:
            tx.save_folder_cursor(cursor)
        _forget_vanished(tx, name, folders)
        state = tx.account_state(name)
        assert state is not None  # saved above
        tx.save_account_state(replace(state, last_sync=began, connected=True, error=None))
        tx.clear_alert(f"account/{name}")
        names = {folder.name for folder in folders}
        _clear_old_alerts(tx, name, names, began)
        for folder_name in unopened.told(tx, name) - faulty.keys() - (names - {folder.name for folder in looked_at}):
            unopened.opened(tx, name, folder_name)
        for fault in faulty.values():
            unopened.tell(tx, world, name, fault)


def _clear_old_alerts(tx: Transaction, account: str, folders: Collection[str], now: datetime) -> None:
    """What was told of folders for long enough, or of folders that are no more."""
    for alert in tx.alerts():
        kind, _, rest = alert.key.partition("/")
        owner, _, folder = rest.partition("/")
        if owner == account and kind in {"renumbered", "emptied"}:
            old = kind == "renumbered" and now - alert.at > TOLD_FOR
            if old or folder not in folders:
                tx.clear_alert(alert.key)


def _forget_vanished(tx: Transaction, account: str, folders: Sequence[Folder]) -> None:
    """Folders that were deleted or renamed hold nothing any more; their messages may reappear elsewhere."""
    names = {folder.name for folder in folders}
    for cursor in tx.folder_cursors(account):
        if cursor.folder not in names:
            tx.forget_folder(account, cursor.folder)


def _renumbered(tx: Transaction, world: World, account: str, folder: str) -> None:
    tx.forget_folder(account, folder)
    text = f"The server renumbered the folder “{folder}”; everything in it was looked at again, and nothing was concluded from it."
    tx.raise_alert(Alert(f"renumbered/{account}/{folder}", text, world.now))


async def _sync_folder(
    world: World, account: Account, folder: Folder, began: datetime, status: FolderStatus | None
) -> tuple[FolderCursor, ...]:
    """``status``: the counters, where they are known already. The cursor of a folder that did not change is returned to be kept, of others it is kept."""
    name = account.profile.name
    with world.store.snapshot() as snapshot:
        cursor = snapshot.folder_cursor(name, folder.name)
    if status is None:
        status = await account.mailbox.status(folder.name)
    if cursor is not None and _counts_back(cursor, status):
        status = await account.mailbox.examine(folder.name)  # STATUS may lag behind; what is opened tells how it stands now
    if cursor is not None and (cursor.uid_validity != status.uid_validity or _counts_back(cursor, status)):
        with world.store.transaction() as tx:
            _renumbered(tx, world, name, folder.name)
        cursor = None
    lowest: int | None = None
    if cursor is None:
        cursor, lowest = await begin(world, account, folder, status)
    if _unchanged(cursor, status):
        return (_in_step(cursor, status, began),)
    if status.messages and not cursor.first_look_done:
        cursor = await first_look(world, account, folder, cursor, lowest)
    cursor, arrived = await _newer(world, account, folder, cursor, status)
    await _vanished(world, account, cursor, status, arrived)
    with world.store.transaction() as tx:
        tx.save_folder_cursor(_in_step(cursor, status, began))
        if status.messages and not cursor.messages:
            tx.clear_alert(f"emptied/{name}/{folder.name}")
    return ()


def _in_step(cursor: FolderCursor, status: FolderStatus, began: datetime) -> FolderCursor:
    """A folder that never held anything was not looked at yet: what it holds one day may have lain there all the time (I6)."""
    looked = cursor.first_look_done or status.messages > 0
    return replace(cursor, messages=status.messages, highest_modseq=status.highest_modseq, synced_at=began, first_look_done=looked)


def _counts_back(cursor: FolderCursor, status: FolderStatus) -> bool:
    """UIDNEXT never falls (RFC 9051, 2.3.1.1): where it did, the folder was put back or made anew under its old UIDVALIDITY."""
    return status.uid_next is not None and status.uid_next < cursor.next_uid


def _unchanged(cursor: FolderCursor, status: FolderStatus) -> bool:
    if cursor.synced_at is None:
        return False
    if status.messages == cursor.messages == 0:
        return True
    return cursor.first_look_done and (status.uid_next, status.messages) == (cursor.next_uid, cursor.messages)


async def _newer(
    world: World, account: Account, folder: Folder, cursor: FolderCursor, status: FolderStatus
) -> tuple[FolderCursor, int]:
    """What came since, in spans of ascending UIDs, so that the cursor never passes over anything; how many came."""
    arrived = 0
    if status.messages == 0 or (status.uid_next is not None and status.uid_next <= cursor.next_uid):
        return cursor, arrived
    while True:
        last = cursor.next_uid + SPAN - 1
        open_end = status.uid_next is None or status.uid_next <= last + 1
        found: list[FetchedHeader] = []
        async for batch in account.mailbox.headers(cursor.folder, cursor.uid_validity, cursor.next_uid, None if open_end else last):
            found.extend(batch)
        top = max((header.uid for header in found), default=cursor.next_uid - 1)
        reached = max(top + 1, status.uid_next or 0) if open_end else last + 1
        cursor = replace(cursor, next_uid=reached)
        arrived += len(found)
        with world.store.transaction() as tx:
            keep_headers(tx, world, account, Place(cursor.folder, cursor.uid_validity), mails_of(folder, found))
            tx.save_folder_cursor(cursor)
        if open_end:
            return cursor, arrived


async def _vanished(world: World, account: Account, cursor: FolderCursor, status: FolderStatus, arrived: int) -> None:
    """Forget where expunged messages lay. Only asked when the counters say that something went."""
    if cursor.synced_at is None or status.messages == cursor.messages + arrived:
        return
    name = account.profile.name
    if status.messages == 0:
        with world.store.transaction() as tx:
            text = f"The folder “{cursor.folder}” is suddenly empty. Nothing was concluded from that."
            tx.raise_alert(Alert(f"emptied/{name}/{cursor.folder}", text, world.now))
        return
    present = await account.mailbox.uids(cursor.folder, cursor.uid_validity)
    with world.store.transaction() as tx:
        gone = tx.known_uids(name, cursor.folder, cursor.uid_validity) - present
        tx.forget_locations(name, cursor.folder, cursor.uid_validity, gone)
