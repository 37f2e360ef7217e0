"""Asking a table for many values at once.

SQLAlchemy spells an ``IN`` list anew each time, one name for each value: ten times what SQLite takes to find 500 of them. Here the
text for a length is made once, and a list that is shorter is filled up by its last value.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, Select

from daemon.store.dialects import lasting
from daemon.store.link import Link
from daemon.store.storable import storable, storable_all

_LENGTHS = (1, 10, 100, 500)
"""Of lists of values; the smallest limit on bound values among supported databases is 999."""
Query = Select[Any] | Select[Any, Any] | Select[Any, Any, Any]
LONGEST = _LENGTHS[-1]


def chunks(values: Iterable[Any]) -> Iterator[list[Any]]:
    """The distinct values, in order, in lists that fit one statement."""
    distinct = list(dict.fromkeys(values))
    for start in range(0, len(distinct), LONGEST):
        yield distinct[start : start + LONGEST]


@dataclass(frozen=True, slots=True)
class _Plan:
    """A statement as text, and what stands in its places: a name, or the place in the list."""

    text: str
    places: tuple[str | int, ...] | None


def look_up(link: Link, query: Query, values: Iterable[str] | Iterable[int], **others: str) -> Iterator[Sequence[Any]]:
    """The rows of a query with ``some()`` in the place of a list, of which columns of numbers and text are asked for; all its values are texts, or all numbers."""
    for part in chunks(values):
        length = next(length for length in _LENGTHS if length >= len(part))
        plan = _plan(query, length, tuple(others), lasting(link.connection.dialect))
        if plan.places is None or link.driver is None:  # a driver that takes its parameters by name
            yield from link.connection.execute(query, {"some": part, **others})
            continue
        listed: list[object] = [*part] if isinstance(part[0], int) else [*storable_all(part)]
        listed += listed[-1:] * (length - len(listed))
        named = {name: storable(value) for name, value in others.items()}
        bound = tuple(listed[place] if isinstance(place, int) else named[place] for place in plan.places)
        yield from link.driver.execute(plan.text, bound)


@lru_cache(maxsize=128)
def _plan(query: Query, length: int, names: tuple[str, ...], dialect: Dialect) -> _Plan:
    compiled = query.compile(dialect=dialect)
    spelled = compiled.construct_expanded_state({"some": list(range(length)), **{name: name for name in names}})
    if spelled.positiontup is None:
        return _Plan(spelled.statement, None)
    return _Plan(spelled.statement, tuple(spelled.parameters[name] for name in spelled.positiontup))
