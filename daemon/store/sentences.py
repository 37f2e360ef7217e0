"""What can go wrong with a database file, as ``StoreError`` with a sentence."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

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
def driver_told() -> Generator[None]:
    """Turn what the driver and the system raise for reasons of the world into StoreError."""
    try:
        yield
    except Exception as error:
        fault = driver_fault(error)
        if fault is None:
            raise
        raise fault from error


def driver_fault(error: BaseException) -> StoreError | None:
    """What is told of it; None for a constraint that is broken, or SQL that is wrong: those are our own fault."""
    if isinstance(error, sqlite3.DatabaseError):
        return StoreError(sentence(error)) if type(error) in (sqlite3.OperationalError, sqlite3.DatabaseError) else None
    if isinstance(error, OSError):
        return StoreError(f"the database could not be reached: {error.strerror}")
    return None


def sentence(error: BaseException | None) -> str:
    """What happened, by SQLite's result code."""
    code = getattr(error, "sqlite_errorcode", None)
    known = _SENTENCES.get(code & _PRIMARY) if isinstance(code, int) else None
    return known or f"the database could not be used: {error}"
