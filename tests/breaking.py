"""A world that breaks at a chosen place: after so many touches of the store or the mailbox, before or after they take effect."""

from collections.abc import AsyncIterator, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine, Table

from connectors.memory_mailbox import MemoryMailbox
from daemon.flows.world import Account, World
from daemon.ports.mail import Appended, FetchedHeader, FetchedMessage, Folder, FolderStatus, Mailbox, MailSearch
from daemon.ports.sending import SendRefused, SendUnknown, Sent, Transport
from daemon.ports.store import Snapshot, Store, Transaction
from daemon.store import schema
from daemon.store.engine import WRITES, memory_engine
from daemon.store.sql_store import SqlStore
from daemon.store.tables import metadata


class KilledError(Exception):
    """The process ended here."""


class Fuse:
    """Burns down by one with each touch; then it raises, once. ``left`` None: it never does."""

    def __init__(self, left: int | None = None, error: Exception | None = None) -> None:
        self.left = left
        self.error = error or KilledError()

    @property
    def name(self) -> tuple[int | None, str]:
        """The same for fuses that burn alike."""
        return self.left, repr(self.error)

    @property
    def burnt(self) -> bool:
        """Whether it has raised."""
        return self.left == -1

    def tick(self) -> None:
        """One more touch."""
        if self.left is None or self.left < 0:
            return
        self.left -= 1
        if self.left < 0:
            raise self.error

    @contextmanager
    def around(self) -> Generator[None]:
        """It may break before the touch, or after it has taken effect and before anybody hears of it."""
        self.tick()
        yield
        self.tick()


class BreakingStore:
    """A store whose process dies before, within or right after a transaction."""

    def __init__(self, store: Store, fuse: Fuse) -> None:
        self._store = store
        self._fuse = fuse

    @contextmanager
    def transaction(self) -> Generator[Transaction]:
        with self._fuse.around(), self._store.transaction() as tx:
            yield tx
            self._fuse.tick()

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        return self._store.snapshot()

    def copy_in_memory(self) -> Store:
        return self._store.copy_in_memory()

    def close(self) -> None:
        self._store.close()


class BreakingMailbox:
    """A mailbox whose connection breaks before an operation, or before its answer arrives."""

    def __init__(self, mailbox: Mailbox, fuse: Fuse) -> None:
        self._mailbox = mailbox
        self._fuse = fuse

    async def folders(self) -> tuple[Folder, ...]:
        with self._fuse.around():
            return await self._mailbox.folders()

    async def status(self, folder: str) -> FolderStatus:
        with self._fuse.around():
            return await self._mailbox.status(folder)

    async def statuses(self, folders: Sequence[str]) -> Mapping[str, FolderStatus]:
        with self._fuse.around():
            return await self._mailbox.statuses(folders)

    async def examine(self, folder: str) -> FolderStatus:
        with self._fuse.around():
            return await self._mailbox.examine(folder)

    async def headers(
        self, folder: str, uid_validity: int, first: int, last: int | None
    ) -> AsyncIterator[tuple[FetchedHeader, ...]]:
        with self._fuse.around():
            async for batch in self._mailbox.headers(folder, uid_validity, first, last):
                yield batch

    async def headers_of(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedHeader, ...]:
        with self._fuse.around():
            return await self._mailbox.headers_of(folder, uid_validity, uids)

    async def messages(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedMessage, ...]:
        with self._fuse.around():
            return await self._mailbox.messages(folder, uid_validity, uids)

    async def uids(self, folder: str, uid_validity: int) -> frozenset[int]:
        with self._fuse.around():
            return await self._mailbox.uids(folder, uid_validity)

    async def undeleted(self, folder: str, uid_validity: int) -> frozenset[int]:
        with self._fuse.around():
            return await self._mailbox.undeleted(folder, uid_validity)

    async def uids_since(self, folder: str, uid_validity: int, since: date) -> Sequence[int]:
        with self._fuse.around():
            return await self._mailbox.uids_since(folder, uid_validity, since)

    async def search(self, folder: str, uid_validity: int, wanted: MailSearch) -> frozenset[int]:
        with self._fuse.around():
            return await self._mailbox.search(folder, uid_validity, wanted)

    async def append(self, folder: str, raw: bytes, flags: Sequence[str], at: datetime) -> Appended:
        with self._fuse.around():
            return await self._mailbox.append(folder, raw, flags, at)

    async def sizes(self, folder: str, uid_validity: int, uids: Sequence[int]) -> Mapping[int, int]:
        with self._fuse.around():
            return await self._mailbox.sizes(folder, uid_validity, uids)

    async def deletes_singly(self) -> bool:
        with self._fuse.around():
            return await self._mailbox.deletes_singly()

    async def expunge(self, folder: str, uid_validity: int, uid: int) -> None:
        """It may also break after the message was marked as deleted, and before it was expunged."""
        with self._fuse.around():
            try:
                self._fuse.tick()
            except Exception:
                if isinstance(self._mailbox, MemoryMailbox) and self._mailbox.uid_plus:  # else it refuses first
                    flags = [message.flags for message in self._mailbox.contents(folder) if message.uid == uid]
                    self._mailbox.set_flags(folder, uid, [*flags[0], "\\Deleted"])
                raise
            await self._mailbox.expunge(folder, uid_validity, uid)

    def abort(self) -> None:
        self._mailbox.abort()

    async def close(self) -> None:
        await self._mailbox.close()


class BreakingTransport:
    """A way out whose process dies before a dialogue, or after the server has taken the mail and before anybody hears of it."""

    def __init__(self, transport: Transport, fuse: Fuse) -> None:
        self._transport = transport
        self._fuse = fuse

    async def send(self, sender: str, recipients: Sequence[str], raw: bytes) -> Sent | SendRefused | SendUnknown:
        with self._fuse.around():
            return await self._transport.send(sender, recipients, raw)


def breaking(world: World, fuse: Fuse, *, mail_only: bool = False) -> World:
    """The same world, with the fuse in every touch of its mailboxes and, unless ``mail_only``, of its store."""
    accounts = tuple(
        Account(one.profile, BreakingMailbox(one.mailbox, fuse), one.transport and BreakingTransport(one.transport, fuse))
        for one in world.accounts
    )
    return replace(world, accounts=accounts, store=world.store if mail_only else BreakingStore(world.store, fuse))


def store_and_engine() -> tuple[Store, Engine]:
    """An empty store in memory, and the engine under it for looking at every row."""
    engine = memory_engine()
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        schema.create(connection)
    return SqlStore(engine, in_memory=True), engine


Rows = Mapping[str, list[tuple[object, ...]]]
"""Everything a store holds, by table, as the driver has it."""


class Shelf:
    """One store in memory whose rows are kept and put back in a moment.

    Making its tables takes longer than a pass; and where a whole database is put in its place, SQLite plans each statement anew.
    """

    def __init__(self) -> None:
        self.store, self.engine = store_and_engine()

    def keep(self) -> Rows:
        """All that it holds."""
        return rows_of(self.engine)

    def put_back(self, kept: Rows) -> None:
        """Have all as it was."""
        with closing(self.engine.raw_connection()) as connection:
            driver: Any = connection.driver_connection
            driver.execute("BEGIN IMMEDIATE")
            for name in reversed(_TABLES):  # so that no row goes with one that it names, which would be looked for
                driver.execute(_TABLES[name].empty)
            for name, table in _TABLES.items():
                if kept[name]:
                    driver.executemany(table.fill, kept[name])
            driver.commit()


def written_to(engine: Engine) -> int:
    """How many rows were ever written, changed or removed."""
    with closing(engine.raw_connection()) as connection:
        driver: Any = connection.driver_connection
        return int(driver.total_changes)


@dataclass(frozen=True, slots=True)
class _Statements:
    """For all rows of a table at once."""

    read: str
    empty: str
    fill: str


def _statements(table: Table) -> _Statements:
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    places = ", ".join("?" * len(table.columns))
    name = f'"{table.name}"'  # of our own, as those of the columns
    has_rowid = table.dialect_options["sqlite"]["with_rowid"]
    order = "rowid" if has_rowid else ", ".join(f'"{column.name}"' for column in table.primary_key)
    return _Statements(
        f"SELECT {columns} FROM {name} ORDER BY {order}",  # noqa: S608
        f"DELETE FROM {name}",  # noqa: S608
        f"INSERT INTO {name} ({columns}) VALUES ({places})",  # noqa: S608
    )


_TABLES = {table.name: _statements(table) for table in metadata.sorted_tables}
"""Each behind those that its rows name."""


def rows_of(engine: Engine) -> Rows:
    """In the order in which they came, or in which the table has them."""
    with closing(engine.raw_connection()) as connection:
        driver: Any = connection.driver_connection
        return {name: driver.execute(table.read).fetchall() for name, table in _TABLES.items()}
