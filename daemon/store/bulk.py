"""Inserting rows, many at once where there are many.

For each row SQLAlchemy builds a dictionary of parameters anew and sends each text through a function: two thirds of the time of
adding 100,000 messages. Here a statement is compiled once, each column goes through the processor of its type as a whole, and text is
looked at by the column: nearly all of it needs no repair. Some hundred rows go into one statement, which saves the driver half of its work.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Boolean, Dialect, Insert, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeEngine

from daemon.store.columns import Instant, Words
from daemon.store.dialects import lasting
from daemon.store.link import Link
from daemon.store.storable import storable_all, utc

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

_WITHOUT_ZONE = len("2026-11-28 12:00:00.000000")
_TOGETHER = 250
"""Rows of one statement. SQLite keeps each page as it was before a statement of several rows, in memory, to undo it alone: hashes of Message-IDs
lie all over their index, some hundred pages of 8 KB, which 25 rows at a time copy again and again; 500 take 1 MB more, and no less time."""


class Conflict(Enum):
    """What becomes of a row whose primary key is taken."""

    REFUSED = auto()
    IGNORED = auto()
    REPLACES = auto()


@dataclass(frozen=True, slots=True)
class _Place:
    """A place in a statement: the column's name, and what its values go through (text is repaired as a whole)."""

    name: str
    process: Callable[[Any], object] | None
    is_text: bool


@dataclass(frozen=True, slots=True)
class _Plan:
    """A statement as text, for one row and for ``_TOGETHER`` of them; ``places`` None: its parameters are named."""

    statement: Insert
    text: str
    together: str
    places: tuple[_Place, ...] | None


def insert_rows(link: Link, table: Table, rows: Sequence[Mapping[str, object]], conflict: Conflict) -> None:
    """Rows with the same columns each; none is fine."""
    if rows:
        insert_columns(link, table, {name: list(map(itemgetter(name), rows)) for name in rows[0]}, conflict)


def insert_columns(link: Link, table: Table, columns: Mapping[str, Sequence[object]], conflict: Conflict) -> None:
    """The same by columns, all of one length: where there are many rows nobody needs them one by one."""
    plan = _plan(table, tuple(columns), conflict, lasting(link.connection.dialect))
    if plan.places is None or link.driver is None:  # a driver that takes its parameters by name
        named = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
        if named:
            link.connection.execute(plan.statement, named)
        return
    rows = list(zip(*(_processed(columns[place.name], place) for place in plan.places), strict=True))
    together = len(rows) - len(rows) % _TOGETHER
    for start in range(0, together, _TOGETHER):
        link.driver.execute(plan.together, tuple(chain.from_iterable(rows[start : start + _TOGETHER])))
    if together < len(rows):
        link.driver.executemany(plan.text, rows[together:])


def insert_one(link: Link, table: Table, row: Mapping[str, object]) -> int:
    """One row; the number that it was given."""
    plan = _plan(table, tuple(row), Conflict.REFUSED, lasting(link.connection.dialect))
    if plan.places is None or link.driver is None:
        key = link.connection.execute(table.insert(), row).inserted_primary_key
        return int(key[0]) if key is not None else 0
    values = [value for place in plan.places for value in _processed([row[place.name]], place)]
    return int(link.driver.execute(plan.text, values).lastrowid or 0)


def _processed(values: Sequence[object], place: "_Place") -> Iterable[object]:
    if place.is_text:
        return storable_all(cast("Sequence[str | None]", values))
    return values if place.process is None else map(place.process, values)


@lru_cache(maxsize=128)
def _plan(table: Table, names: tuple[str, ...], conflict: Conflict, dialect: Dialect) -> _Plan:
    statement = _statement(table, names, conflict, dialect)
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    if compiled.positiontup is None:
        return _Plan(statement, compiled.string, "", None)
    kinds = {name: table.c[name].type for name in names}
    places = (_Place(name, processor_of(kinds[name], dialect), isinstance(kinds[name], Words)) for name in compiled.positiontup)
    return _Plan(statement, compiled.string, _for_many(compiled.string), tuple(places))


def _for_many(text: str) -> str:
    """The statement with ``VALUES (?, ?)`` for many rows; no name in it holds these words or a bracket."""
    begin, _, rest = text.partition(" VALUES (")
    row, _, conflict = rest.partition(")")
    return f"{begin} VALUES {', '.join([f'({row})'] * _TOGETHER)}{conflict}"


def processor_of(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], object] | None:
    """What values of a type go through on their way to the driver."""
    if dialect.name == "sqlite":
        if isinstance(kind, Instant):
            return _as_sqlite_keeps_it
        if isinstance(kind, Boolean):
            return None  # the driver knows truth values
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _as_sqlite_keeps_it(at: datetime | None) -> str | None:
    """As SQLAlchemy spells an instant for SQLite, in a tenth of its time."""
    if at is None:
        return None
    return (at if at.tzinfo is UTC else utc(at)).isoformat(" ", "microseconds")[:_WITHOUT_ZONE]


def _statement(table: Table, names: Iterable[str], conflict: Conflict, dialect: Dialect) -> Insert:
    insert = _insert(table, dialect)
    key = [column.name for column in table.primary_key]
    match conflict:
        case Conflict.REFUSED:
            return insert
        case Conflict.IGNORED:
            return insert.on_conflict_do_nothing(index_elements=key)
        case Conflict.REPLACES:
            values = {name: insert.excluded[name] for name in names if name not in key}
            return insert.on_conflict_do_update(index_elements=key, set_=values)


def _insert(table: Table, dialect: Dialect) -> "sqlite.Insert | postgresql.Insert":
    """Both speak of conflicts, in the same words."""
    if dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415  (slow to import; SQLite is the rule)

        return postgresql.insert(table)
    return sqlite.insert(table)
