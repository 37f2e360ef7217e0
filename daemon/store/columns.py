"""Column types: how the values of the pure rooms lie in the database.

Instants go in aware and come back aware in UTC, whatever zone they went in with. Text is made storable.
"""

from datetime import UTC, datetime
from typing import cast

from sqlalchemy import BigInteger, ColumnElement, DateTime, Dialect, Integer, Text, literal_column
from sqlalchemy.types import TypeDecorator

from daemon.store.storable import storable, utc

ROW_ID = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only where the type is called INTEGER."""


class Instant(TypeDecorator[datetime]):
    """An aware instant, kept in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return None if value is None else utc(value)

    def process_result_value(self, value: object, dialect: Dialect) -> datetime | None:
        del dialect
        at = cast("datetime | None", value)
        if at is None:
            return None
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


class Words(TypeDecorator[str]):
    """Text of any origin."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        del dialect
        return None if value is None else storable(value)


def spelled(word: str) -> ColumnElement[str]:
    """A word of ours as it stands in a statement, not as a bound value.

    Where a partial index hangs on a column, SQLite looks at a bound value to see whether it may use that index, and then makes its plan
    anew each time that a value is bound: fifty times what the answer takes.
    """
    if not (word.isascii() and word.replace("_", "").isalnum()):
        raise ValueError(word)
    return literal_column(f"'{word}'")
