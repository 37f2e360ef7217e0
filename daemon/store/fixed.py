"""Statements that are built once, and run on the driver without SQLAlchemy in between.

Of a statement that it knows, SQLAlchemy makes a key, looks for its text under it, names each value and wraps each row: five times
what SQLite takes to answer from a few rows, and a pass asks a hundred times. What ``fixed`` has marked is compiled once, values go to
the driver as a tuple and rows come back as named tuples, each value through the processor of its column's type.

Other statements, and other databases, go the usual way.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TypeVar, cast

from sqlalchemy import ClauseElement, Connection, Dialect, Executable, Select
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from daemon.store.bulk import processor_of
from daemon.store.columns import Instant
from daemon.store.dialects import lasting

Change = Callable[[Any], object]
Statement = TypeVar("Statement", bound=Executable)
_LISTED = "some"
LONGEST = 16
"""Of lists: each length is a text of its own; a step has fourteen states."""
_FIXED: set[Executable] = set()


def fixed(statement: Statement) -> Statement:
    """Mark a statement of a module: it is never built anew, and has at most one list, ``some()``."""
    _FIXED.add(statement)
    return statement


@dataclass(frozen=True, slots=True)
class _Plan:
    """A statement as text; what stands in each of its places; and what becomes of a row."""

    text: str
    places: tuple[tuple[str, int | None, Change | None], ...]
    constants: Mapping[str, object]
    changes: tuple[tuple[int, Change], ...]
    make: Callable[[Iterable[object]], Any]


def run_fixed(connection: Connection, statement: Executable, values: Mapping[str, object]) -> sqlite3.Cursor | None:
    """Run it on the driver; None where it has to go the usual way."""
    plan = _plan_for(connection, statement, values)
    return None if plan is None else _run(connection, plan, values)


def rows_of_fixed(connection: Connection, statement: Executable, values: Mapping[str, object]) -> Sequence[Any] | None:
    """All rows of it; None where it has to go the usual way."""
    plan = _plan_for(connection, statement, values)
    if plan is None:
        return None
    rows = _run(connection, plan, values).fetchall()
    return [_row(plan, row) for row in rows] if plan.changes else list(map(plan.make, rows))


def _plan_for(connection: Connection, statement: Executable, values: Mapping[str, object]) -> _Plan | None:
    if statement not in _FIXED or connection.dialect.name != "sqlite":
        return None
    listed: Any = values.get(_LISTED)
    length = None if listed is None else len(listed)
    return None if length is not None and length > LONGEST else _plan(statement, length, lasting(connection.dialect))


def _run(connection: Connection, plan: _Plan, values: Mapping[str, object]) -> sqlite3.Cursor:
    cursor: Any = connection.connection.cursor()
    return cast("sqlite3.Cursor", cursor.execute(plan.text, _bound(plan, values)))


def _bound(plan: _Plan, values: Mapping[str, object]) -> list[object]:
    bound: list[object] = []
    for name, number, change in plan.places:
        value: Any = values[name] if name in values else plan.constants[name]
        if number is not None:
            value = value[number]
        bound.append(value if change is None or value is None else change(value))
    return bound


def _row(plan: _Plan, row: Iterable[object]) -> Any:
    values = list(row)
    for place, change in plan.changes:
        if values[place] is not None:
            values[place] = change(values[place])
    return plan.make(values)


@lru_cache(maxsize=512)
def _plan(statement: Executable, length: int | None, dialect: Dialect) -> _Plan:
    compiled = cast("ClauseElement", statement).compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)
    listed = {} if length is None else {_LISTED: list(range(length))}
    spelled = compiled.construct_expanded_state({**dict.fromkeys(compiled.binds), **compiled.params, **listed})
    numbers = {name: number for number, name in enumerate(spelled.parameter_expansion.get(_LISTED, ()))}
    places = tuple(_place(compiled, name, numbers.get(name), dialect) for name in spelled.positiontup or ())
    columns = list(statement.selected_columns) if isinstance(statement, Select) else []
    changes = ((place, _change(column.type, dialect)) for place, column in enumerate(columns))
    make: Any = namedtuple("Row", [column.key for column in columns])  # type: ignore[misc]  # noqa: PYI024 -- columns are known only here
    return _Plan(
        spelled.statement,
        places,
        compiled.params,
        tuple((place, change) for place, change in changes if change is not None),
        make._make,
    )


def _place(compiled: SQLCompiler, name: str, number: int | None, dialect: Dialect) -> tuple[str, int | None, Change | None]:
    known = name if number is None else _LISTED
    return known, number, processor_of(compiled.binds[known].type, dialect)


def _change(kind: TypeEngine[Any], dialect: Dialect) -> Change | None:
    if isinstance(kind, Instant):
        return _from_sqlite
    return kind.dialect_impl(dialect).result_processor(dialect, None)


@lru_cache(maxsize=1024)
def _from_sqlite(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
