"""The Date field (RFC 5322, 3.3 and 4.3)."""

from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from functools import lru_cache

from daemon.reading.lazy import lazy_pattern

_MONTHS = {
    name: number
    for number, name in enumerate(
        (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"), 1
    )
}
_USUAL = lazy_pattern(rb"(?:[A-Za-z]{3},? )? ?(\d{1,2} [A-Za-z]{3} \d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ([+-]\d{4})\b")
_STRICT = lazy_pattern(
    rb"(?:[A-Za-z]{3}, )? ?(\d{1,2} [A-Za-z]{3} \d{4}) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) ([+-](?:[01]\d|2[0-3])[0-5]\d)\b"
)
"""As nearly all mail has it: such a date is put together by the standard library's parser, in half the time."""
_LONGEST = 100


def read_date(value: bytes) -> datetime | None:
    """Return the instant, aware, in the offset it was written in; None where it is no date or outside 1980 to 2100."""
    strict = _STRICT.match(value)
    usual = strict or _USUAL.match(value)
    try:
        if strict:
            day, time, zone = strict.groups()
            moment: datetime | None = datetime.fromisoformat(_iso_day(day) + time.decode("ascii") + zone.decode("ascii"))
        elif usual:
            day, hour, minute, second, zone = usual.groups()
            year, month, number = _day(day)
            seconds = min(int(second or 0), 59)
            moment = datetime(year, month, number, int(hour), int(minute), seconds, tzinfo=_zone(zone))
        else:
            moment = _unusual(value)
    except (KeyError, ValueError, OverflowError, TypeError, IndexError):
        return None
    return moment if moment and 1980 <= moment.year <= 2100 else None


@lru_cache(maxsize=512)
def _day(text: bytes) -> tuple[int, int, int]:
    """Year, month, day; many messages share them."""
    day, month, year = text.split(b" ")
    return int(year), _MONTHS[month.lower()], int(day)


@lru_cache(maxsize=512)
def _iso_day(text: bytes) -> str:
    """The beginning of an ISO 8601 instant."""
    return "{:04}-{:02}-{:02}T".format(*_day(text))


@lru_cache(maxsize=64)
def _zone(text: bytes) -> timezone:
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[3:]))
    return timezone(-offset if text.startswith(b"-") else offset) if offset else UTC


def _unusual(value: bytes) -> datetime | None:
    parsed = parsedate_tz(value[:_LONGEST].decode("ascii", "replace"))
    if parsed is None:
        return None
    offset = timedelta(seconds=parsed[9] or 0)
    if abs(offset) >= timedelta(hours=24):
        return None
    return datetime(*parsed[:5], min(parsed[5], 59), tzinfo=timezone(offset))
