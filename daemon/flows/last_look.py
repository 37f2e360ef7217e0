"""The last look (I2): right before acting, every folder is searched for the thread's people and ids since it began.

Not since the last word alone: a question or a refusal that was taken for junk counts no less because its author wrote once more.
"""

from datetime import date, datetime, timedelta

from daemon.deciding.folding import fold
from daemon.errors import FolderClosedError, FolderFaultyError, FolderGoneError
from daemon.flows import unopened
from daemon.flows.folders import searched, watched
from daemon.flows.headers import Place, keep_headers, mails_of
from daemon.flows.ingest import ingest_pending
from daemon.flows.sources import calendars_that_hold
from daemon.flows.world import Account, World
from daemon.ports.mail import NEEDED, Folder, FolderRole, MailSearch
from daemon.ports.store import Snapshot
from daemon.ports.stored import StepRow
from daemon.reading.form import read_envelope

ZONES = timedelta(days=1)  # SINCE compares dates in the server's zone (RFC 3501, 6.4.4)
MOST_IDS = 20


async def is_fresh(world: World, account: Account, row: StepRow) -> bool:
    """Whether everything was synced after the step fell due, or was to go."""
    instant = row.step.send_at or row.step.due_at
    return await in_step_since(world, account, row.thread_id, instant)


async def in_step_since(world: World, account: Account, thread_id: int, instant: datetime) -> bool:
    """Whether every watched folder, and the calendars that hold the thread's interviews, were synced after that instant."""
    folders = watched(await account.mailbox.folders(), account.profile)
    with world.store.snapshot() as snapshot:
        for folder in folders:
            if unopened.is_left_out(snapshot, account.profile.name, folder.name):
                continue
            cursor = snapshot.folder_cursor(account.profile.name, folder.name)
            if cursor is None or not _synced_since(instant, cursor.synced_at, world.now):
                return False
        timeline = fold(snapshot.thread(thread_id).facts, world.now)
        for calendar in {name for key in timeline.appointments for name in calendars_that_hold(snapshot, key, world.calendars)}:
            state = snapshot.calendar_state(calendar)
            if state is None or state.error is not None or not _synced_since(instant, state.synced_at, world.now):
                return False
    return True


def _synced_since(due: datetime, synced_at: datetime | None, now: datetime) -> bool:
    """A sync in the future is none: the clock ran ahead then (I6)."""
    return synced_at is not None and due <= synced_at <= now


async def look_once_more(world: World, account: Account, thread_id: int) -> None:
    """Search everywhere for a thread's people and ids and read what is found; the caller decides again afterwards."""
    with world.store.snapshot() as snapshot:
        wanted = _wanted(snapshot, world, thread_id)
        ours = frozenset(step.message_id for step in snapshot.thread(thread_id).steps if step.message_id)
    for folder in searched(await account.mailbox.folders(), account.profile):
        thrown_away = ours if folder.role in {FolderRole.TRASH, FolderRole.VIEW} else frozenset[str]()
        try:
            await _search(world, account, folder, wanted, thrown_away)
        except FolderGoneError as error:
            if isinstance(error, FolderClosedError) and folder.role in NEEDED:
                raise
        except FolderFaultyError as error:
            _leave_out(world, account, folder, error)
    await ingest_pending(world, account)


def _leave_out(world: World, account: Account, folder: Folder, error: FolderFaultyError) -> None:
    """Raises the error where the folder has to be searched: it opened before, or what it holds decides."""
    name = account.profile.name
    with world.store.transaction() as tx:
        if folder.role in NEEDED or unopened.was_read(tx, name, folder.name):
            raise error
        unopened.tell(tx, world, name, error)


def _wanted(snapshot: Snapshot, world: World, thread_id: int) -> MailSearch:
    began_at = fold(snapshot.thread(thread_id).facts, world.now).began_at
    people = tuple(sorted(person.address for person in snapshot.thread_people(thread_id)))
    newest = [message.message_id for message in snapshot.messages_of_thread(thread_id) if message.message_id]
    return MailSearch(since=_day_before(began_at), addresses=people, message_ids=tuple(newest[-MOST_IDS:]))


def _day_before(instant: datetime) -> date:
    return (instant - ZONES).date()


async def _search(world: World, account: Account, folder: Folder, wanted: MailSearch, thrown_away: frozenset[str]) -> None:
    """``thrown_away``: drafts of ours are no mail in the trash, even where a client took their flag from them."""
    name = account.profile.name
    status = await account.mailbox.examine(folder.name)
    found = await account.mailbox.search(folder.name, status.uid_validity, wanted)
    with world.store.snapshot() as snapshot:
        was_told = folder.name in unopened.told(snapshot, name)
        unknown = sorted(found - snapshot.known_uids(name, folder.name, status.uid_validity))
    if was_told:
        with world.store.transaction() as tx:
            unopened.opened(tx, name, folder.name)
    if not unknown:
        return
    headers = await account.mailbox.headers_of(folder.name, status.uid_validity, unknown)
    mails = [header for header in reversed(headers) if read_envelope(header.header).message_id not in thrown_away]
    with world.store.transaction() as tx:  # the oldest first, as they came
        keep_headers(tx, world, account, Place(folder.name, status.uid_validity), mails_of(folder, mails), wanted=True)
