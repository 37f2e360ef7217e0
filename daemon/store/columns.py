"""Column types: how the values of the pure rooms lie in the database.

Instants go in aware and come back aware in UTC, whatever zone they went in with. Text is made storable: a mail may bring lone
surrogates, which UTF-8 has no place for, and NUL, which PostgreSQL refuses.
"""

from datetime import UTC, datetime
from typing import cast

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

ROW_ID = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only where the type is called INTEGER."""

_EARLIEST = datetime(1, 1, 1, tzinfo=UTC)
_LATEST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


def utc(at: datetime) -> datetime:
    """The instant in UTC; the ends of the calendar are kept rather than overflown. ValueError for a naive one."""
    if at.tzinfo is None:
        raise ValueError("an instant without a time zone")
    try:
        return at.astimezone(UTC)
    except OverflowError:
        return _EARLIEST if at.year == 1 else _LATEST


def storable(text: str) -> str:
    """The text with U+FFFD in place of what a database cannot hold."""
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


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
