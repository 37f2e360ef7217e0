"""What all subjects of the store share: a connection and few ways of using it.

Each subject (accounts, messages, threads, ...) is a pair of classes here: one that reads, one that writes on top of it.
``snapshot.py`` puts them together.

Building a statement takes three times as long as running it. Those that run in each pass or for each message are built once, with
``bindparam`` in the places of their values, which are then passed by name, and marked as ``fixed``.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Executable, Table, Update, bindparam, or_

from daemon.store.bulk import Conflict, insert_columns, insert_one, insert_rows
from daemon.store.columns import spelled
from daemon.store.fixed import Value, fixed, made_of_fixed, rows_of_fixed, run_fixed
from daemon.store.link import Link
from daemon.store.lookup import Query, look_up


def some(name: str = "some") -> BindParameter[Any]:
    """The place of a list of values in a statement built once, for ``IN``."""
    return bindparam(name, expanding=True)


def is_one_of(column: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool]:
    """``IN`` for values that never change: SQLAlchemy spells a list anew each time that it is run."""
    return or_(*(column == spelled(str(value)) for value in values))


@lru_cache(maxsize=128)
def _setting(table: Table, names: tuple[str, ...]) -> Update:
    """For each choice of columns that the code makes one statement, built once."""
    values: dict[str, BindParameter[Any]] = {name: bindparam(f"new_{name}") for name in names}
    return fixed(table.update().where(table.c.id == bindparam("of")).values(values))


class Rows:
    """A connection inside a transaction."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._connection = link.connection

    def _all(self, statement: Executable, **values: object) -> Sequence[Any]:
        rows = rows_of_fixed(self._link, statement, values)
        return self._connection.execute(statement, values).all() if rows is None else rows

    def _all_as_values(self, statement: Executable) -> list[dict[str, object]]:
        return [dict(row) for row in self._connection.execute(statement).mappings()]

    def _made(self, make: Callable[[Any], Value], statement: Executable, **values: object) -> tuple[Value, ...]:
        """What ``make`` makes of each row: a value that nobody can change, as it may be given out again."""
        made = made_of_fixed(self._link, statement, values, make)
        return tuple(map(make, self._connection.execute(statement, values))) if made is None else tuple(made)

    def _first_made(self, make: Callable[[Any], Value], statement: Executable, **values: object) -> Value | None:
        made = self._made(make, statement, **values)
        return made[0] if made else None

    def _scalars(self, statement: Executable, **values: object) -> Sequence[Any]:
        """The first column."""
        return [row[0] for row in self._all(statement, **values)]

    def _among(self, query: Query, values: Iterable[str] | Iterable[int], **others: str) -> Iterator[Sequence[Any]]:
        """The rows for many values: see ``look_up``."""
        return look_up(self._link, query, values, **others)

    def _first(self, statement: Executable, **values: object) -> Any | None:
        rows = rows_of_fixed(self._link, statement, values)
        if rows is None:
            return self._connection.execute(statement, values).first()
        return rows[0] if rows else None

    def _run(self, statement: Executable, **values: object) -> int:
        """How many rows it touched."""
        cursor = run_fixed(self._link, statement, values)
        return self._connection.execute(statement, values).rowcount if cursor is None else cursor.rowcount

    def _set(self, table: Table, row_id: int | None, values: Mapping[str, object]) -> bool:
        """Change the row with that ``id``; whether there is one."""
        new = {f"new_{name}": value for name, value in values.items()}
        return bool(self._run(_setting(table, tuple(values)), of=row_id, **new))

    def _insert(self, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
        insert_rows(self._link, table, rows, Conflict.REFUSED)

    def _insert_columns(self, table: Table, columns: Mapping[str, Sequence[object]]) -> None:
        """As ``_insert``, ``_insert_missing`` and ``_put``, of columns: for what comes by the hundred thousand."""
        insert_columns(self._link, table, columns, Conflict.REFUSED)

    def _insert_missing_columns(self, table: Table, columns: Mapping[str, Sequence[object]]) -> None:
        insert_columns(self._link, table, columns, Conflict.IGNORED)

    def _put_columns(self, table: Table, columns: Mapping[str, Sequence[object]]) -> None:
        insert_columns(self._link, table, columns, Conflict.REPLACES)

    def _insert_id(self, table: Table, row: Mapping[str, object]) -> int:
        return insert_one(self._link, table, row)

    def _insert_missing(self, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
        """Insert what has no row with its primary key yet."""
        insert_rows(self._link, table, rows, Conflict.IGNORED)

    def _put(self, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
        """Insert, or replace what has the same primary key."""
        insert_rows(self._link, table, rows, Conflict.REPLACES)
