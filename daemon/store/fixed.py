"""Statements that are built once, and run on the driver without SQLAlchemy in between.

Of a statement that it knows, SQLAlchemy makes a key, looks for its text under it, names each value and wraps each row: five times
what SQLite takes to answer from a few rows, and a pass asks a hundred times. What ``fixed`` has marked is compiled once, values go to
the driver as a tuple and rows come back as named tuples, each value through the processor of its column's type.

Other statements, and other databases, go the usual way.
"""

import sqlite3
from collections import defaultdict, namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TypeVar, cast

from sqlalchemy import ClauseElement, Dialect, Executable, Select
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from daemon.store.bulk import processor_of
from daemon.store.columns import Instant
from daemon.store.dialects import lasting
from daemon.store.link import Link

Change = Callable[[Any], object]
Statement = TypeVar("Statement", bound=Executable)
_LISTED = "some"
Value = TypeVar("Value")
_MOST_MADE = 500  # rows of one statement
LONGEST = 16
"""Of lists: each length is a text of its own; a step has fourteen states."""
_FIXED: set[Executable] = set()
_MADE: defaultdict[str, dict[tuple[Callable[[Any], Any], tuple[object, ...]], Any]] = defaultdict(dict)
"""Of each statement rows of before, and what they became."""


def fixed(statement: Statement) -> Statement:
    """Mark a statement of a module: it is never built anew, and has at most one list, ``some()``."""
    _FIXED.add(statement)
    return statement


@dataclass(frozen=True, slots=True)
class _Plan:
    """A statement as text; the values of its places as far as they are known; what stands in the others; and what becomes of a row."""

    text: str
    constants: tuple[object, ...]
    places: tuple[tuple[int, str, int | None, Change | None], ...]
    changes: tuple[tuple[int, Change], ...]
    make: Callable[[Iterable[object]], Any]


def run_fixed(link: Link, statement: Executable, values: Mapping[str, object]) -> sqlite3.Cursor | None:
    """Run it on the driver; None where it has to go the usual way."""
    if link.driver is None or statement not in _FIXED:
        return None
    plan = _plan_for(link, statement, values)
    return None if plan is None else link.driver.execute(plan.text, _bound(plan, values))


def rows_of_fixed(link: Link, statement: Executable, values: Mapping[str, object]) -> Sequence[Any] | None:
    """All rows of it; None where it has to go the usual way."""
    if link.driver is None or statement not in _FIXED:
        return None
    plan = _plan_for(link, statement, values)
    if plan is None:
        return None
    rows = link.driver.execute(plan.text, _bound(plan, values)).fetchall()
    return [_row(plan, row) for row in rows] if plan.changes else list(map(plan.make, rows))


def made_of_fixed(
    link: Link, statement: Executable, values: Mapping[str, object], make: Callable[[Any], Value]
) -> list[Value] | None:
    """What ``make`` makes of each row, a value that nobody can change: a row that was read before is that value again.

    A pass reads the same few rows again and again, and making them takes longer than reading them. None as above.
    """
    if link.driver is None or statement not in _FIXED:
        return None
    plan = _plan_for(link, statement, values)
    if plan is None:
        return None
    made = _MADE[plan.text]
    found: list[Value] = []
    for row in link.driver.execute(plan.text, _bound(plan, values)):
        value = made.get((make, row))
        if value is None:
            if len(made) >= _MOST_MADE:
                made.clear()
            value = made[make, row] = make(_row(plan, row))
        found.append(value)
    return found


def forget_made() -> None:
    """Let go of all rows of before: a store is closed, or something in it is forgotten."""
    for made in list(_MADE.values()):
        made.clear()


def _plan_for(link: Link, statement: Executable, values: Mapping[str, object]) -> _Plan | None:
    listed: Any = values.get(_LISTED)
    if listed is None:
        return _plan(statement, None, lasting(link.connection.dialect))
    return None if len(listed) > LONGEST else _plan(statement, len(listed), lasting(link.connection.dialect))


def _bound(plan: _Plan, values: Mapping[str, object]) -> list[object]:
    bound = [*plan.constants]
    for place, name, number, change in plan.places:
        value: Any = values[name]
        if number is not None:
            value = value[number]
        bound[place] = value if change is None or value is None else change(value)
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
    places = [_Place(compiled, name, numbers.get(name), dialect) for name in spelled.positiontup or ()]
    columns = list(statement.selected_columns) if isinstance(statement, Select) else []
    changes = ((place, _change(column.type, dialect)) for place, column in enumerate(columns))
    make: Any = namedtuple("Row", [column.key for column in columns])  # type: ignore[misc]  # noqa: PYI024 -- columns are known only here
    return _Plan(
        spelled.statement,
        tuple(place.constant for place in places),
        tuple((number, place.name, place.number, place.change) for number, place in enumerate(places) if not place.known),
        tuple((place, change) for place, change in changes if change is not None),
        make._make,
    )


class _Place:
    """What stands in a place of a statement: a value by its name, one of the list, or (``known``) the same each time."""

    def __init__(self, compiled: SQLCompiler, name: str, number: int | None, dialect: Dialect) -> None:
        self.name = name if number is None else _LISTED
        self.number = number
        bind = compiled.binds[self.name]
        self.change = processor_of(bind.type, dialect)
        self.known = number is None and not bind.required
        value = bind.effective_value if self.known else None
        self.constant = value if value is None or self.change is None else self.change(value)


def _change(kind: TypeEngine[Any], dialect: Dialect) -> Change | None:
    if isinstance(kind, Instant):
        return _from_sqlite
    return kind.dialect_impl(dialect).result_processor(dialect, None)


@lru_cache(maxsize=1024)
def _from_sqlite(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
