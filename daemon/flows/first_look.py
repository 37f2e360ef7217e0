"""The first look at a folder: the headers of the last ninety days, newest first.

- How far down ninety days reach is asked for only where a mail is met that is older.
- A break in it loses nothing: the cursor's floor sinks with each portion, in one transaction with it.
- In the very first look the newest mail is read at once, beside the other headers: whoever waits at the screen sees an interview after
  seconds. Later looks hold drafts against the mailbox before anything is read, so they don't.
- Headers are understood by the reader's process, some portions ahead of those that are kept; between them it reads the newest mail.
- Portions are kept in a thread, so that the loop hears the reader and the server meanwhile, and SQLite, which lets the interpreter go, works
  beside both. Two that write take turns; a portion under way is finished whatever happens, as nobody may close the store under it.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from operator import attrgetter
from types import TracebackType
from typing import Self, TypeVar

from daemon.errors import MailServerError
from daemon.flows.headers import Place, ReadHeader, keep_read, mails_of, read_many_headers
from daemon.flows.ingest import ingest_some
from daemon.flows.world import Account, World
from daemon.ports.mail import FetchedHeader, Folder, FolderRole, FolderStatus
from daemon.ports.stored import FolderCursor

FIRST_LOOK = timedelta(days=90)
PORTION = 2000
"""How many headers of the first look are understood at a time."""
PORTION_BYTES = 8 * 1024 * 1024
"""Where headers are long a portion has fewer: several are in memory at once, and the reader takes no more than a message's size."""
TOGETHER = 3
"""How many portions are one transaction: each writes to the disk's own pace, and much of an index again."""
AT_ONCE = 50
"""How many bodies of the newest mail are read beside the headers, which they hold up: all others come right behind these."""
AHEAD = 3
"""How many portions are fetched and understood while others are kept."""
Answer = TypeVar("Answer")
_UID: Callable[[FetchedHeader], int] = attrgetter("uid")
_INTERNAL_DATE: Callable[[FetchedHeader], datetime] = attrgetter("internal_date")


async def _recent(world: World, account: Account, folder: str, uid_validity: int) -> Sequence[int]:
    return await account.mailbox.uids_since(folder, uid_validity, (world.now - FIRST_LOOK).date())


async def begin(world: World, account: Account, folder: Folder, status: FolderStatus) -> tuple[FolderCursor, int | None]:
    """A cursor for a folder never seen: everything from ninety days ago on is to be looked at. Also the lowest UID of that, if it was asked for."""
    if _is_where_mail_comes(folder) and status.uid_next is not None:
        cursor, lowest = _new_cursor(account, folder, status, status.uid_next), None
    else:
        recent = await _recent(world, account, folder.name, status.uid_validity)
        next_uid = max(status.uid_next or 1, recent[-1] + 1 if recent else 1)
        lowest = recent[0] if recent else next_uid
        cursor = _new_cursor(account, folder, status, next_uid, first_look_done=not recent and status.messages > 0)
    with world.store.transaction() as tx:
        tx.save_folder_cursor(cursor)
    return cursor, lowest


def _new_cursor(
    account: Account, folder: Folder, status: FolderStatus, next_uid: int, *, first_look_done: bool = False
) -> FolderCursor:
    return FolderCursor(
        account=account.profile.name,
        folder=folder.name,
        uid_validity=status.uid_validity,
        next_uid=next_uid,
        floor_uid=next_uid,
        first_look_done=first_look_done,
        messages=status.messages,
        highest_modseq=None,
        synced_at=None,
    )


def _is_where_mail_comes(folder: Folder) -> bool:
    """There the newest mail is recent as a rule; elsewhere all may be years old, and to fetch any of it would be in vain."""
    return folder.name.upper() == "INBOX" or folder.role is FolderRole.ALL


async def first_look(world: World, account: Account, folder: Folder, cursor: FolderCursor, lowest: int | None) -> FolderCursor:
    """``lowest``: the UID to go down to, where that is known."""
    days = _Days(world, account, cursor, lowest)
    if not _is_where_mail_comes(folder):
        await days.ask()
    with world.store.snapshot() as snapshot:
        state = snapshot.account_state(account.profile.name)
    very_first = state is None or state.last_sync is None
    if (days.lowest or 1) < cursor.floor_uid:
        portions = _portions(account, cursor, days, first_alone=very_first)
        async with (
            _Beside(world, account) as beside,
            aclosing(_together(_understood(world, folder, portions), first_alone=very_first)) as together,
        ):
            async for some in together:
                cursor, to_read = await beside.keep(partial(_keep_portions, world, account, cursor, some))
                if very_first:
                    beside.read(to_read[:AT_ONCE])
                    very_first = False
    return replace(cursor, floor_uid=min(days.lowest or cursor.floor_uid, cursor.floor_uid), first_look_done=True)


class _Days:
    """The lowest UID of the last ninety days. Asked for only where a mail is met that is older: of 100,000 it takes a server a second."""

    def __init__(self, world: World, account: Account, cursor: FolderCursor, lowest: int | None) -> None:
        self._world = world
        self._account = account
        self._cursor = cursor
        self._since = world.now - FIRST_LOOK
        self.lowest = lowest

    async def ask(self) -> None:
        """Learn of it, where it is not known."""
        if self.lowest is None:
            recent = await _recent(self._world, self._account, self._cursor.folder, self._cursor.uid_validity)
            self.lowest = recent[0] if recent else self._cursor.floor_uid

    async def within(self, batch: Sequence[FetchedHeader]) -> Sequence[FetchedHeader]:
        """What of it is to be looked at: all from the lowest on, however old."""
        if batch and min(map(_INTERNAL_DATE, batch)) < self._since:
            await self.ask()
        lowest = self.lowest
        return batch if lowest is None else [header for header in batch if header.uid >= lowest]


class _Beside:
    """What goes on beside the headers. To be entered; on leaving the newest messages are read, or given up where the look is cancelled."""

    def __init__(self, world: World, account: Account) -> None:
        self._world = world
        self._account = account
        self._turn = asyncio.Lock()
        self._reading: asyncio.Task[None] | None = None

    async def keep(self, work: Callable[[], Answer]) -> Answer:
        """Do what writes to the store, in a thread."""
        async with self._turn:
            kept = asyncio.ensure_future(asyncio.to_thread(work))
            try:
                return await asyncio.shield(kept)
            except asyncio.CancelledError:
                await asyncio.wait([kept])
                raise

    def read(self, identities: Sequence[str]) -> None:
        """Begin to read these messages."""
        self._reading = asyncio.create_task(
            ingest_some(self._world, self._account, identities, self._turn), name="reading the newest"
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._reading is None:
            return
        if kind is None:
            await self._reading
            return
        if not issubclass(kind, Exception):
            self._reading.cancel()
        with suppress(asyncio.CancelledError, Exception):  # the look's own fault is on its way to the caller already
            await self._reading


async def _portions(
    account: Account, cursor: FolderCursor, days: _Days, *, first_alone: bool
) -> AsyncGenerator[list[FetchedHeader]]:
    """What is below the cursor, newest first. ``first_alone``: the first batch is to be had at once.

    Where the server breaks off, what it gave until then comes before the error.
    """
    portion: list[FetchedHeader] = []
    size = 0
    broken: MailServerError | None = None
    headers = account.mailbox.headers(cursor.folder, cursor.uid_validity, days.lowest or 1, cursor.floor_uid - 1)
    try:
        async for batch in headers:
            wanted = await days.within(batch)
            portion.extend(wanted)
            size += sum(len(header.header) for header in wanted)
            if portion and (first_alone or len(portion) >= PORTION or size >= PORTION_BYTES):
                yield portion
                portion, size, first_alone = [], 0, False
            if len(wanted) < len(batch):
                break  # the older ones
    except MailServerError as error:
        broken = error
    if portion:
        yield portion
    if broken is not None:
        raise broken


@dataclass(frozen=True, slots=True)
class _Portion:
    """Headers that are understood, and the lowest UID they reach down to."""

    floor_uid: int
    mails: Sequence[ReadHeader]


async def _understood(world: World, folder: Folder, portions: AsyncGenerator[list[FetchedHeader]]) -> AsyncGenerator[_Portion]:
    """Each portion is understood while those before are kept."""
    turn = asyncio.Lock()

    async def next_one() -> _Portion | None:
        async with turn:
            headers = await anext(portions, None)
        if headers is None:
            return None
        return _Portion(min(map(_UID, headers)), await read_many_headers(world, mails_of(folder, headers)))

    async with aclosing(portions):
        coming = deque(asyncio.create_task(next_one(), name="understanding headers") for _ in range(AHEAD))
        try:
            while (portion := await coming[0]) is not None:
                coming.popleft()
                coming.append(asyncio.create_task(next_one(), name="understanding headers"))
                yield portion
        finally:
            for one in coming:
                one.cancel()
            await asyncio.gather(*coming, return_exceptions=True)  # whoever leaves early has a fault of their own


async def _together(portions: AsyncGenerator[_Portion], *, first_alone: bool) -> AsyncGenerator[list[_Portion]]:
    """What is one transaction. Where it breaks off, what came until then comes before the error."""
    some: list[_Portion] = []
    broken: MailServerError | None = None
    async with aclosing(portions):
        try:
            async for portion in portions:
                some.append(portion)
                if first_alone or len(some) == TOGETHER:
                    yield some
                    some, first_alone = [], False
        except MailServerError as error:
            broken = error
    if some:
        yield some
    if broken is not None:
        raise broken


def _keep_portions(
    world: World, account: Account, cursor: FolderCursor, portions: Sequence[_Portion]
) -> tuple[FolderCursor, list[str]]:
    """The cursor as it is then, and the identities of what is to be read."""
    cursor = replace(cursor, floor_uid=portions[-1].floor_uid)
    place = Place(cursor.folder, cursor.uid_validity)
    with world.store.transaction() as tx:
        to_read = [one for portion in portions for one in keep_read(tx, world, account, place, portion.mails)]
        tx.save_folder_cursor(cursor)
    return cursor, to_read
