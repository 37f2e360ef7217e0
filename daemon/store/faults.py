"""What can go wrong with a database, as ``StoreError`` with a sentence.

A constraint that is broken, or SQL that is wrong, is our own fault and stays what it is.
"""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError

from daemon.errors import StoreError

_SENTENCES = {
    sqlite3.SQLITE_PERM: "the database may not be opened by this user",
    sqlite3.SQLITE_BUSY: "the database stayed locked by another program for too long",
    sqlite3.SQLITE_LOCKED: "the database stayed locked by another program for too long",
    sqlite3.SQLITE_READONLY: "the database cannot be written: its file, folder or disk is read-only",
    sqlite3.SQLITE_IOERR: "the disk reported an error while the database was in use",
    sqlite3.SQLITE_CORRUPT: "the database is damaged",
    sqlite3.SQLITE_FULL: "the disk is full, so the database could not be written",
    sqlite3.SQLITE_CANTOPEN: "the database could not be opened",
    sqlite3.SQLITE_NOTADB: "the file is no database, or a damaged one",
}
_PRIMARY = 0xFF
"""SQLite's extended result codes keep the primary code in the lowest byte."""


@contextmanager
def told() -> Generator[None]:
    """Turn what the driver raises for reasons of the world into StoreError."""
    try:
        yield
    except DBAPIError as error:
        if type(error) not in (OperationalError, DatabaseError):
            raise
        raise StoreError(_sentence(error.orig)) from error
    except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
        raise StoreError(_sentence(error)) from error
    except OSError as error:
        raise StoreError(f"the database could not be reached: {error.strerror}") from error


def _sentence(error: BaseException | None) -> str:
    code = getattr(error, "sqlite_errorcode", None)
    known = _SENTENCES.get(code & _PRIMARY) if isinstance(code, int) else None
    return known or f"the database could not be used: {error}"
