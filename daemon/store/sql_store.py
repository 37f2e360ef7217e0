"""The store: transactions, snapshots and copies of one database.

On disk any number of snapshots may be open beside one transaction. In memory there is one connection, so one of either at a
time: a second waits if it is another thread's, and is refused if it is the same thread's, as it would wait for itself.
"""

from collections.abc import Generator
from contextlib import closing, contextmanager
from threading import Lock, get_ident

from sqlalchemy import Connection, Engine

from daemon.errors import StoreError
from daemon.store.connections import BUSY_SECONDS
from daemon.store.engine import Connections, copy, memory_engine
from daemon.store.faults import told
from daemon.store.snapshot import SqlSnapshot, SqlTransaction


class SqlStore:
    """A database that is there and up to date."""

    def __init__(self, engine: Engine, *, in_memory: bool = False) -> None:
        self._engine = engine
        self._connections = Connections(engine)
        self._turns = _Turns() if in_memory else None

    @contextmanager
    def transaction(self) -> Generator[SqlTransaction]:
        """One writer at a time; a second one waits up to ten seconds. Commits on leaving, rolls back on any exception."""
        with self._connection(writes=True) as connection:
            yield SqlTransaction(connection)

    @contextmanager
    def snapshot(self) -> Generator[SqlSnapshot]:
        """All that is read is of one instant, whatever others write meanwhile."""
        with self._connection(writes=False) as connection:
            yield SqlSnapshot(connection)

    @contextmanager
    def _connection(self, *, writes: bool) -> Generator[Connection]:
        with told(), self._turn(), self._connections.transaction(writes=writes) as connection:
            yield connection

    @contextmanager
    def _turn(self) -> Generator[None]:
        if self._turns is None:
            yield
        else:
            with self._turns.taken():
                yield

    def copy_in_memory(self) -> "SqlStore":
        """A private copy; needs as much memory as the database has size."""
        engine = memory_engine()
        with told(), self._turn():
            copy(self._engine, engine)
        return SqlStore(engine, in_memory=True)

    def compact(self) -> None:
        """Rebuild the file, so that nothing of what was removed is left in it; whoever calls is alone on the data.

        VACUUM leaves no free page; then the write-ahead log is emptied, which still held what was removed.
        """
        with (
            told(),
            self._turn(),
            closing(self._engine.raw_connection()) as connection,
        ):  # SQLAlchemy's own would begin a transaction
            for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                connection.cursor().execute(statement)

    def close(self) -> None:
        """End all connections."""
        self._connections.close()


class _Turns:
    """One at a time; nobody waits for themselves."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._owner: int | None = None

    @contextmanager
    def taken(self) -> Generator[None]:
        if self._owner == get_ident():
            raise RuntimeError("a transaction or snapshot inside another one of a store in memory")
        if not self._lock.acquire(timeout=BUSY_SECONDS):
            raise StoreError("the database in memory stayed in use for too long")
        self._owner = get_ident()
        try:
            yield
        finally:
            self._owner = None
            self._lock.release()
