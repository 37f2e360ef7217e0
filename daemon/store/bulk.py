"""Inserting rows, many at once where there are many.

For each row SQLAlchemy builds a dictionary of parameters anew and sends each text through a function: two thirds of the time of
adding 100,000 messages. Here a statement is compiled once, rows go to the driver as tuples, each value through the processor of
its column's type, and text is looked at by the column: nearly all of it needs no repair.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Connection, Dialect, Insert, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeEngine

from daemon.store.columns import Instant, Words
from daemon.store.dialects import lasting
from daemon.store.storable import storable_all, utc

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql


class Conflict(Enum):
    """What becomes of a row whose primary key is taken."""

    REFUSED = auto()
    IGNORED = auto()
    REPLACES = auto()


@dataclass(frozen=True, slots=True)
class _Plan:
    """A statement as text, and per place in it the column's name and what its values go through (text: None)."""

    statement: Insert
    text: str
    places: tuple[tuple[str, Callable[[Any], object] | None, bool], ...] | None


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]], conflict: Conflict) -> None:
    """Rows with the same columns each; none is fine."""
    if not rows:
        return
    plan = _plan(table, tuple(rows[0]), conflict, lasting(connection.dialect))
    if plan.places is None:  # a driver that takes its parameters by name
        connection.execute(plan.statement, [dict(row) for row in rows])
        return
    columns: list[Iterable[object]] = []
    for name, process, is_text in plan.places:
        values: list[object] = list(map(itemgetter(name), rows))
        if is_text:
            columns.append(storable_all(cast("list[str | None]", values)))
        else:
            columns.append(values if process is None else map(process, values))
    connection.exec_driver_sql(plan.text, list(zip(*columns, strict=True)))


@lru_cache(maxsize=128)
def _plan(table: Table, names: tuple[str, ...], conflict: Conflict, dialect: Dialect) -> _Plan:
    statement = _statement(table, names, conflict, dialect)
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    if compiled.positiontup is None:
        return _Plan(statement, compiled.string, None)
    kinds = {name: table.c[name].type for name in names}
    return _Plan(
        statement,
        compiled.string,
        tuple((name, _processor(kinds[name], dialect), isinstance(kinds[name], Words)) for name in compiled.positiontup),
    )


def _processor(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], object] | None:
    if isinstance(kind, Instant) and dialect.name == "sqlite":
        return _as_sqlite_keeps_it
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _as_sqlite_keeps_it(at: datetime | None) -> str | None:
    """As SQLAlchemy spells an instant for SQLite, in a tenth of its time."""
    return None if at is None else utc(at).replace(tzinfo=None).isoformat(" ", "microseconds")


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
