"""Zone names as calendar programs write them, to IANA names; embedded VTIMEZONEs where no name helps.

A name that is known wins over the VTIMEZONE of the same file (RFC 7808 practice): the file's copy may be old or invented.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from daemon.reading.lazy import lazy_pattern

_PLAUSIBLE = lazy_pattern(r"[A-Za-z][A-Za-z0-9_+-]{0,30}(?:/[A-Za-z0-9_+-]{1,30}){0,3}")
_OFFSET = lazy_pattern(r"\(?(?:UTC|GMT)?[ ]{0,2}([+-])(\d{1,2}):?(\d\d)?\)?", re.IGNORECASE)
_UTC_NAMES = frozenset(
    {"utc", "z", "gmt", "etc/utc", "etc/gmt", "zulu", "tzone://microsoft/utc", "coordinated universal time", "(utc)", "uct"}
)
_WORDS = {
    "eastern time (us": "America/New_York",
    "central time (us": "America/Chicago",
    "mountain time (us": "America/Denver",
    "pacific time (us": "America/Los_Angeles",
    "us eastern": "America/New_York",
    "us central": "America/Chicago",
    "us mountain": "America/Denver",
    "us pacific": "America/Los_Angeles",
    "mitteleurop": "Europe/Berlin",
    "greenwich mean time": "Europe/London",
    "chennai, kolkata": "Asia/Kolkata",
    "abu dhabi": "Asia/Dubai",
    "beijing": "Asia/Shanghai",
    "osaka": "Asia/Tokyo",
    "canberra": "Australia/Sydney",
}


@dataclass(frozen=True, slots=True)
class Zone:
    """``name`` is the IANA name, None for UTC itself and for zones that only the file defines."""

    info: tzinfo
    name: str | None


def zone_named(name: str) -> Zone | None:
    """The zone a TZID means by its name alone; None where no table knows it."""
    stripped = name.strip().strip('"').strip()
    if not stripped or len(stripped) > 200:
        return None
    if stripped.lower() in _UTC_NAMES:
        return Zone(UTC, None)
    return _by_path(stripped) or _by_windows_name(stripped) or _by_description(stripped)


def _by_path(name: str) -> Zone | None:
    """``Europe/Berlin``, also at the end of ``/freeassociation.sourceforge.net/Tzfile/Europe/Berlin``."""
    parts = [part for part in name.replace(" ", "_").split("/") if part]
    starts = range(max(0, len(parts) - 3), len(parts) - 1) if len(parts) > 1 else range(1)
    for start in (0, *starts):
        zone = _iana("/".join(parts[start:]))
        if zone is not None:
            return zone
    return None


@lru_cache(maxsize=256)
def _iana(name: str) -> Zone | None:
    if not _PLAUSIBLE.fullmatch(name):
        return None
    exact = _names().get(name.lower())
    return Zone(ZoneInfo(exact), exact) if exact else None


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones() if not name.startswith(("posix/", "right/"))}


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in sorted(_names().values()):
        area, _, city = name.rpartition("/")
        if area and area.split("/")[0] in {"Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian"}:
            found.setdefault(city.replace("_", " ").lower(), name)
    return found


def _by_windows_name(name: str) -> Zone | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415 - takes 0.3 s, and most names never get here

    olson = WINDOWS_TO_OLSON.get(name) or WINDOWS_TO_OLSON.get(name.replace("Daylight", "Standard"))
    return _iana(olson) if olson else None


def _by_description(name: str) -> Zone | None:
    """Outlook's display names: ``(UTC+01:00) Amsterdam, Berlin, Bern``; the city must agree with the offset."""
    offset = _OFFSET.match(name)
    lowered = name.lower()
    known = next((zone for word, zone in _WORDS.items() if word in lowered), None)
    if known:
        return _iana(known)
    rest = lowered[offset.end() :] if offset else lowered
    for city in re.split(r"[,;/()]", rest)[:12]:
        zone = _iana(_cities().get(city.strip(), ""))
        if zone is not None and (offset is None or _standard_offset(zone.info) == _delta(offset)):
            return zone
    if offset is not None and not rest.strip(" )"):
        return Zone(timezone(_delta(offset)), None) if abs(_delta(offset)) < timedelta(hours=24) else None
    return None


def _standard_offset(info: tzinfo) -> timedelta | None:
    """The offset outside of summer time, in either hemisphere."""
    moments = (datetime(2025, 1, 15, tzinfo=info), datetime(2025, 7, 15, tzinfo=info))
    return next((moment.utcoffset() for moment in moments if not moment.dst()), moments[0].utcoffset())


def _delta(offset: re.Match[str]) -> timedelta:
    amount = timedelta(hours=int(offset.group(2)), minutes=int(offset.group(3) or 0))
    return -amount if offset.group(1) == "-" else amount
