"""SQLite as we want it; nothing but this file knows which database it is.

- WAL: readers and the writer do not block each other. ``synchronous=FULL``: in WAL, NORMAL loses committed work on a power cut.
- A transaction that reads first and writes later gets SQLITE_BUSY at once in spite of the time-out, as its view is stale by then.
  Hence ``BEGIN IMMEDIATE`` for every writer, and the driver's own transactions are off (``isolation_level=None``).
- ``mode=rw``: a file that is gone is an error, never a new empty database. ``mode=ro`` would leave its ``-wal`` and ``-shm``
  files behind; a reading store opens ``rw`` with ``query_only`` instead, and the last one to leave takes both away.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, Pool, QueuePool, StaticPool

BUSY_SECONDS = 10.0
WRITES = "afterword_writes"
"""The execution option of a connection whose transaction writes."""

_ALWAYS = ("foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY", "trusted_schema=OFF")


def connect_to_file(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """A connection to a database that is there."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    _set(connection, *_ALWAYS, "synchronous=FULL", "query_only=ON" if read_only else "journal_mode=WAL")
    return connection


def connect_to_memory() -> sqlite3.Connection:
    """A connection to a database of its own, empty."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _set(connection, *_ALWAYS)
    return connection


def _set(connection: sqlite3.Connection, *pragmas: str) -> None:
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()
    except BaseException:
        connection.close()
        raise


def file_engine(path: Path, *, read_only: bool = False) -> Engine:
    """An engine on a file that is there."""
    return _engine(lambda: connect_to_file(path, read_only=read_only), QueuePool)


def memory_engine() -> Engine:
    """An engine on one private connection: what it holds ends with it."""
    return _engine(connect_to_memory, StaticPool)


def _engine(creator: Callable[[], sqlite3.Connection], pool: type[Pool]) -> Engine:
    engine = create_engine("sqlite://", creator=creator, poolclass=pool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def copy(source: Engine, target: Engine) -> None:
    """Replace what ``target`` holds by what ``source`` holds, as of one instant."""
    with closing(source.raw_connection()) as theirs, closing(target.raw_connection()) as ours:
        if theirs.driver_connection is not None:
            theirs.driver_connection.backup(ours.driver_connection)


def copy_to_file(source: Engine, path: Path) -> None:
    """A copy of its own, whole or not at all; replaces one of the same name."""
    unfinished = path.with_name(f"{path.name}.part")
    make_file(unfinished)
    engine = _engine(lambda: sqlite3.connect(unfinished, isolation_level=None), NullPool)
    copy(source, engine)
    unfinished.replace(path)


def make_file(path: Path) -> None:
    """An empty file that nobody else may read, in a folder that nobody else may enter if it has to be made."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600))
    path.chmod(0o600)
