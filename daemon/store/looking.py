"""Looking at what is kept without SQLAlchemy, whose import takes as long as everything else that ``afterword status`` does.

Only a database that is up to date is read so. One that is not there, not ours, older or newer goes the way of ``database.py``, which
knows what to do with it. The statements here are those of the subjects (``accounts.py``, ``threads.py``, ...) in plain SQL; a contract test
holds every answer of one equal to the other's.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

from daemon.deciding.facts import Fact
from daemon.deciding.values import StepState
from daemon.ports.looking import Look
from daemon.ports.stored import (
    AccountState,
    Alert,
    CalendarState,
    Location,
    Question,
    StepRow,
    StoredMessage,
    ThreadPerson,
    ThreadSummary,
)
from daemon.store import from_rows
from daemon.store.connections import connect_to_file, path_of
from daemon.store.encoding import decode_fact
from daemon.store.sentences import driver_told
from daemon.store.version import HEAD

_LIE = """SELECT locations.* FROM locations JOIN messages ON messages.id = locations.message WHERE {}
    ORDER BY locations.folder, locations.uid_validity, locations.uid"""
_OF_THREAD = "messages.thread_id IS NOT NULL AND messages.thread_id = ?"
_TO_BE_ASKED = """answered_at IS NULL
    AND NOT EXISTS (SELECT * FROM threads WHERE threads.id = questions.thread_id AND threads.state = 'closed')"""
_UNREADABLE = "messages.body = 'quarantined'"


@contextmanager
def look(url: str) -> Generator[Look]:
    """What is kept at ``url``, as of one instant, or nothing where there is no store. Creates and changes nothing.

    Raises as ``database.existing_store_or_empty``.
    """
    with _up_to_date(url) as connection:
        if connection is not None:
            yield _Plain(connection)
            return
    from daemon.store.database import existing_store_or_empty  # noqa: PLC0415  (SQLAlchemy is heavy)

    with closing(existing_store_or_empty(url)) as store, store.snapshot() as snapshot:
        yield snapshot


@contextmanager
def _up_to_date(url: str) -> Generator[sqlite3.Connection | None]:
    """A transaction on the store at ``url``; None unless it has our schema."""
    path = path_of(url)
    with driver_told():
        if path is None or not path.exists() or path.stat().st_size == 0:
            yield None
            return
        with closing(connect_to_file(path, read_only=True, typed=True)) as connection:
            connection.row_factory = _row
            connection.execute("BEGIN").close()
            yield connection if _schema(connection) == HEAD else None


def _schema(connection: sqlite3.Connection) -> str | None:
    tables = connection.execute("SELECT count(*) AS found FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    if not tables.found:
        return None
    row = connection.execute("SELECT version_num AS found FROM alembic_version").fetchone()
    return None if row is None else str(row.found)


def _row(cursor: sqlite3.Cursor, values: tuple[object, ...]) -> SimpleNamespace:
    return SimpleNamespace(**{column[0]: value for column, value in zip(cursor.description, values, strict=True)})


# They hold for connections that ask for types by ``typed``, and no other does.
sqlite3.register_converter("DATETIME", lambda text: datetime.fromisoformat(text.decode()).replace(tzinfo=UTC))
sqlite3.register_converter("DATE", lambda text: date.fromisoformat(text.decode()))
sqlite3.register_converter("BOOLEAN", lambda text: text != b"0")


class _Plain:
    """A connection inside a transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def _all(self, statement: str, *values: object) -> Iterator[Any]:
        yield from self._connection.execute(statement, values)

    def account_state(self, name: str) -> AccountState | None:
        return next(map(from_rows.account_state_of, self._all("SELECT * FROM accounts WHERE name = ?", name)), None)

    def calendar_state(self, name: str) -> CalendarState | None:
        return next(map(from_rows.calendar_state_of, self._all("SELECT * FROM calendars WHERE name = ?", name)), None)

    def alerts(self) -> tuple[Alert, ...]:
        return tuple(map(from_rows.alert_of, self._all("SELECT * FROM alerts ORDER BY at, key")))

    def moment(self, key: str) -> datetime | None:
        return next((row.at for row in self._all("SELECT * FROM moments WHERE key = ?", key)), None)

    def threads(self) -> tuple[ThreadSummary, ...]:
        return tuple(map(from_rows.summary_of, self._all("SELECT * FROM threads ORDER BY id")))

    def facts_of(self, thread_id: int) -> tuple[Fact, ...]:
        rows = self._all("SELECT data FROM facts WHERE thread_id = ? ORDER BY at, id", thread_id)
        return tuple(decode_fact(row.data) for row in rows)

    def thread_people(self, thread_id: int) -> tuple[ThreadPerson, ...]:
        rows = self._all("SELECT * FROM thread_people WHERE thread_id = ? ORDER BY address", thread_id)
        return tuple(map(from_rows.person_of, rows))

    def messages_of_thread(self, thread_id: int) -> tuple[StoredMessage, ...]:
        return self._messages(_OF_THREAD, "at, id", thread_id)

    def quarantined(self) -> tuple[StoredMessage, ...]:
        return self._messages(_UNREADABLE, "id")

    def _messages(self, condition: str, order: str, *values: object) -> tuple[StoredMessage, ...]:
        lies: defaultdict[int, list[Location]] = defaultdict(list)
        for row in self._all(_LIE.format(condition), *values):
            lies[row.message].append(from_rows.location_of(row))
        rows = self._all(f"SELECT * FROM messages WHERE {condition} ORDER BY {order}", *values)  # noqa: S608 - of our own constants
        return tuple(from_rows.message_of(row, lies[row.id]) for row in rows)

    def steps_in(self, states: Iterable[StepState]) -> tuple[StepRow, ...]:
        wanted = [state.value for state in states]
        marks = ", ".join("?" * len(wanted))
        rows = self._all(f"SELECT * FROM steps WHERE state IN ({marks}) ORDER BY due_at, id", *wanted)  # noqa: S608 - question marks
        return tuple(map(from_rows.step_row_of, rows))

    def questions(self) -> tuple[Question, ...]:
        return tuple(map(from_rows.question_of, self._all(f"SELECT * FROM questions WHERE {_TO_BE_ASKED} ORDER BY id")))  # noqa: S608
