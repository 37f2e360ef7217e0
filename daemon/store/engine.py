"""SQLAlchemy on SQLite (``connections.py``); nothing but these two files knows which database it is.

- A transaction is begun and ended on the driver, over a connection that stays open: SQLAlchemy takes twice as long to make one of its own,
  with its events and its turn in the pool, as SQLite takes to answer, and a pass has thirty-five transactions.

- A transaction that reads first and writes later gets SQLITE_BUSY at once in spite of the time-out, as its view is stale by then.
  Hence ``BEGIN IMMEDIATE`` for every writer, and the driver's own transactions are off (``isolation_level=None``).
"""

import os
import sqlite3
from collections import deque
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, Pool, QueuePool, StaticPool

from daemon.store.connections import BUSY_SECONDS, connect_to_file, connect_to_memory
from daemon.store.link import Link

WRITES = "afterword_writes"
"""The execution option of a connection whose transaction writes."""


def file_engine(path: Path, *, read_only: bool = False, patience: float = BUSY_SECONDS) -> Engine:
    """An engine on a file that is there."""
    return _engine(lambda: connect_to_file(path, read_only=read_only, patience=patience), QueuePool)


def memory_engine() -> Engine:
    """An engine on one private connection: what it holds ends with it."""
    return _engine(connect_to_memory, StaticPool)


def _engine(creator: Callable[[], sqlite3.Connection], pool: type[Pool]) -> Engine:
    engine = create_engine("sqlite://", creator=creator, poolclass=pool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Where SQLAlchemy begins, unless it is in a transaction of ``Connections``; on the driver, as nothing is asked."""
    driver = _driver(connection)
    if not driver.in_transaction:
        driver.execute(_beginning(writes=connection.get_execution_options().get(WRITES, False)))


def _beginning(*, writes: bool) -> str:
    return "BEGIN IMMEDIATE" if writes else "BEGIN"


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection


class Connections:
    """Those of one engine that stay open between transactions; each is in one thread's hands at a time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._idle: deque[Link] = deque()

    def begun(self, *, writes: bool) -> Link:
        """A transaction of the caller's, who ends it with ``committed`` or ``rolled_back``."""
        link = self._taken()
        try:
            _driver_of(link).execute(_beginning(writes=writes))
        except BaseException:
            self.rolled_back(link)
            raise
        return link

    def committed(self, link: Link) -> None:
        """What was written is kept; where it can't be, all is as it was before."""
        try:
            if link.connection.in_transaction():  # SQLAlchemy took part in it
                link.connection.commit()
            else:
                _driver_of(link).commit()
        except BaseException:
            self.rolled_back(link)
            raise
        self._idle.append(link)

    def rolled_back(self, link: Link) -> None:
        """All is as it was before; the connection is not used again."""
        link.connection.close()

    def _taken(self) -> Link:
        try:
            return self._idle.pop()
        except IndexError:
            connection = self._engine.connect()
            return Link(connection, _driver(connection))

    def close(self) -> None:
        """End all that are in nobody's hands."""
        while self._idle:
            self._idle.pop().connection.close()
        self._engine.dispose()


def _driver_of(link: Link) -> sqlite3.Connection:
    assert link.driver is not None  # all that are made here are SQLite's
    return link.driver


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
