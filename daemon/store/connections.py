"""SQLite as we want it, on the driver alone: who only looks does without SQLAlchemy.

- WAL: readers and the writer do not block each other. ``synchronous=FULL``: in WAL, NORMAL loses committed work on a power cut.
- ``mode=rw``: a file that is gone is an error, never a new empty database. ``mode=ro`` would leave its ``-wal`` and ``-shm``
  files behind; a reading store opens ``rw`` with ``query_only`` instead, and the last one to leave takes both away.
"""

import sqlite3
from pathlib import Path

from daemon.errors import StoreError

BUSY_SECONDS = 10.0
STATEMENTS = 500
"""That stay prepared: a program's all. Of the 128 that are the driver's custom each was gone before it came again, and was planned anew."""

_ALWAYS = ("foreign_keys=ON", "secure_delete=ON", "temp_store=MEMORY", "trusted_schema=OFF")

_WRITING = ("page_size=8192", "journal_mode=WAL", "cache_size=-8000")
"""8 MB of pages: a first look writes all over the indexes of hashes, whose pages went to the disk and came back with the 2 MB that are custom.

Pages of 8 KB (of databases made from now on) spare it a tenth of the time of keeping; a database that is there keeps its own.
"""


def connect_to_file(path: Path, *, read_only: bool, typed: bool = False, patience: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection to a database that is there, which waits for others' locks so many seconds.

    ``typed``: values come back as the types of their columns (``looking.py``).
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=STATEMENTS,
        detect_types=sqlite3.PARSE_DECLTYPES if typed else 0,
    )
    _set(connection, *_ALWAYS, "synchronous=FULL", *(("query_only=ON",) if read_only else _WRITING))
    return connection


def connect_to_memory() -> sqlite3.Connection:
    """A connection to a database of its own, empty."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, cached_statements=STATEMENTS)
    _set(connection, *_ALWAYS)
    return connection


def _set(connection: sqlite3.Connection, *pragmas: str) -> None:
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").close()
    except BaseException:
        connection.close()
        raise


def path_of(url: str) -> Path | None:
    """None for a database in memory. The path is taken as it stands: no quoting, no options."""
    kind, separator, rest = url.partition("://")
    if not separator or (kind == "sqlite" and rest and not rest.startswith("/")):
        raise StoreError("the address of the database is not like sqlite:///PATH")
    if kind != "sqlite":
        raise StoreError(f"databases of the kind {kind!r} are not supported; use sqlite:///PATH")
    return None if rest.removeprefix("/") in ("", ":memory:") else Path(rest.removeprefix("/"))
