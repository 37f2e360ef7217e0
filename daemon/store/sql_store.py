"""The store: transactions, snapshots and copies of one database.

On disk any number of snapshots may be open beside one transaction. In memory there is one connection, so one of either at a
time: a second waits if it is another thread's, and is refused if it is the same thread's, as it would wait for itself.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from threading import Lock, get_ident
from types import TracebackType
from typing import Generic, TypeVar

from sqlalchemy import Engine

from daemon.errors import StoreError
from daemon.store.connections import BUSY_SECONDS
from daemon.store.engine import Connections, copy, memory_engine
from daemon.store.faults import fault_of, told
from daemon.store.forgetting import let_go_of_rows
from daemon.store.link import Link
from daemon.store.snapshot import SqlSnapshot, SqlTransaction

Subject = TypeVar("Subject")


class SqlStore:
    """A database that is there and up to date."""

    def __init__(self, engine: Engine, *, in_memory: bool = False) -> None:
        self._engine = engine
        self._connections = Connections(engine)
        self._turns = _Turns() if in_memory else None

    def transaction(self) -> AbstractContextManager[SqlTransaction]:
        """One writer at a time; a second one waits up to ten seconds. Commits on leaving, rolls back on any exception."""
        return _Inside(self._connections, self._turns, SqlTransaction, writes=True)

    def snapshot(self) -> AbstractContextManager[SqlSnapshot]:
        """All that is read is of one instant, whatever others write meanwhile."""
        return _Inside(self._connections, self._turns, SqlSnapshot, writes=False)

    def copy_in_memory(self) -> "SqlStore":
        """A private copy; needs as much memory as the database has size."""
        engine = memory_engine()
        with told():
            self._alone(lambda: copy(self._engine, engine))
        return SqlStore(engine, in_memory=True)

    def compact(self) -> None:
        """Rebuild the file, so that nothing of what was removed is left in it; whoever calls is alone on the data.

        VACUUM leaves no free page; then the write-ahead log is emptied, which still held what was removed.
        """
        with told():
            self._alone(self._rebuild)

    def _rebuild(self) -> None:
        with closing(self._engine.raw_connection()) as connection:  # SQLAlchemy's own would begin a transaction
            for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                connection.cursor().execute(statement)

    def _alone(self, work: Callable[[], None]) -> None:
        """In its turn, where there are turns."""
        if self._turns is None:
            work()
            return
        self._turns.take()
        try:
            work()
        finally:
            self._turns.give_back()

    def close(self) -> None:
        """End all connections."""
        self._connections.close()
        if self._turns is None:  # what lies in memory alone is forgotten with the process
            let_go_of_rows()


class _Inside(Generic[Subject]):
    """A transaction from its beginning to its end. A class, as a generator is as slow again, and a quiet pass has thirty."""

    __slots__ = ("_connections", "_link", "_subject", "_turns", "_writes")

    def __init__(
        self, connections: Connections, turns: "_Turns | None", subject: Callable[[Link], Subject], *, writes: bool
    ) -> None:
        self._connections = connections
        self._turns = turns
        self._subject = subject
        self._writes = writes
        self._link: Link | None = None

    def __enter__(self) -> Subject:
        if self._turns is not None:
            self._turns.take()
        try:
            self._link = link = self._connections.begun(writes=self._writes)
        except BaseException as error:
            self._leave(error)
            raise
        return self._subject(link)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        link, self._link = self._link, None
        assert link is not None  # entered
        try:
            if error is None:
                self._connections.committed(link)
            else:
                self._connections.rolled_back(link)
        except BaseException as fault:
            self._leave(fault)
            raise
        self._leave(error)

    def _leave(self, error: BaseException | None) -> None:
        if self._turns is not None:
            self._turns.give_back()
        fault = None if error is None else fault_of(error)
        if fault is not None:
            raise fault from error


class _Turns:
    """One at a time; nobody waits for themselves."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._owner: int | None = None

    def take(self) -> None:
        """Raises StoreError where another thread keeps it for too long."""
        if self._owner == get_ident():
            raise RuntimeError("a transaction or snapshot inside another one of a store in memory")
        if not self._lock.acquire(timeout=BUSY_SECONDS):
            raise StoreError("the database in memory stayed in use for too long")
        self._owner = get_ident()

    def give_back(self) -> None:
        """It is the next one's."""
        self._owner = None
        self._lock.release()
