"""Values as any database can hold them: instants in UTC, text without what UTF-8 or PostgreSQL have no place for.

A mail may bring lone surrogates, which UTF-8 cannot write, and NUL, which PostgreSQL refuses.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

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


def storable_all(texts: Sequence[str | None]) -> Sequence[str | None]:
    """Many at once; nearly all need no repair, which one look tells."""
    together = "".join(filter(None, texts))
    if storable(together) == together:
        return texts
    return [None if text is None else storable(text) for text in texts]
