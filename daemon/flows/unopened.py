"""Folders that the server lists and fails to open: a fault in its files, rights that went wrong, a name that it can't spell.

One that was read before may hold an answer by now: it is not in step, so nothing new is written until it opens (I2). One that never did
is left out. Both are told by name, and hold up no other folder.
"""

from collections.abc import Iterable

from daemon.errors import FolderFaultyError, FolderGoneError
from daemon.flows.world import Account, World
from daemon.ports.looking import Look
from daemon.ports.mail import FolderStatus, Mailbox
from daemon.ports.store import Snapshot, Transaction
from daemon.ports.stored import Alert

_WAITS = "Nothing new is written until it can be, since an answer may lie there; if it never can, leave it out with watch under [accounts.imap]."
_LEFT_OUT = "It is left out; if mail about your interviews lies there, ask whoever runs the server."


async def unopened_folders(mailbox: Mailbox, folders: Iterable[str]) -> list[str]:
    """Which of these do not open now."""
    found: list[str] = []
    for folder in folders:
        try:
            await mailbox.examine(folder)
        except FolderFaultyError:
            found.append(folder)
        except FolderGoneError:
            continue
    return found


async def examined(world: World, account: Account, folder: str) -> FolderStatus | None:
    """The counters of a folder that is to be searched; None where it is not there, may not be opened, or never could be.

    ``FolderFaultyError`` where it could be before: what is sought may lie there.
    """
    try:
        return await account.mailbox.examine(folder)
    except FolderGoneError:
        return None
    except FolderFaultyError:
        with world.store.snapshot() as snapshot:
            if was_read(snapshot, account.profile.name, folder):
                raise
        return None


def tell(tx: Transaction, world: World, account: str, error: FolderFaultyError) -> None:
    """Name it, and say what follows."""
    follows = _WAITS if was_read(tx, account, error.folder) else _LEFT_OUT
    text = f"{account}: the folder “{error.folder}” could not be opened (the server answers {error.answer}). {follows}"
    tx.raise_alert(Alert(_key(account, error.folder), text, world.now))


def told(look: Look, account: str) -> frozenset[str]:
    """Those that are named."""
    begin = _key(account, "")
    return frozenset(alert.key.removeprefix(begin) for alert in look.alerts() if alert.key.startswith(begin))


def opened(tx: Transaction, account: str, folder: str) -> None:
    """It opens after all, or is gone."""
    tx.clear_alert(_key(account, folder))


def is_left_out(snapshot: Snapshot, account: str, folder: str) -> bool:
    """Whether it could never be opened, and was named."""
    return not was_read(snapshot, account, folder) and folder in told(snapshot, account)


def was_read(snapshot: Snapshot, account: str, folder: str) -> bool:
    """Whether it could be opened before."""
    cursor = snapshot.folder_cursor(account, folder)
    return cursor is not None and (cursor.first_look_done or cursor.synced_at is not None)


def _key(account: str, folder: str) -> str:
    return f"unopened/{account}/{folder}"
