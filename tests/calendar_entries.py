"""Calendar objects as calendars hold them, for tests that are about times, series and people; our own words."""

from collections.abc import Sequence
from datetime import UTC, datetime

from tests.mails import USER

DANA = ("Dana Whitfield", "dana@northwind.example")
OMAR = ("Omar Haddad", "omar@northwind.example")
RITA = ("Rita Sommer", "rita@northwind.example")
BERLIN = [
    "BEGIN:VTIMEZONE",
    "TZID:Our Berlin",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
]


def utc(instant: datetime) -> str:
    """``20261124T130000Z``."""
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def entry(
    start: str,
    end: str,
    *lines: str,
    uid: str = "first@northwind.example",
    summary: str = "Interview: Data Engineer at Northwind",
    people: Sequence[tuple[str, str]] = (DANA, OMAR),
    organizer: tuple[str, str] | None = RITA,
    own_status: str | None = "ACCEPTED",
    sequence: int = 0,
    stamp: str = "20261120T090000Z",
) -> list[str]:
    """One VEVENT. ``start``, ``end``: what follows DTSTART and DTEND, as ``:20261124T130000Z`` or ``;VALUE=DATE:20261124``."""
    told = ["BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{stamp}", f"DTSTART{start}", f"DTEND{end}", f"SUMMARY:{summary}"]
    told.append(f"SEQUENCE:{sequence}")
    if organizer is not None:
        told.append(f"ORGANIZER;CN={organizer[0]}:mailto:{organizer[1]}")
    told += [f"ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{address}" for name, address in people]
    if own_status is not None:
        told.append(f"ATTENDEE;CN=Sam Rivera;PARTSTAT={own_status}:mailto:{USER}")
    return [*told, *lines, "END:VEVENT"]


def calendar(*entries: Sequence[str], zone: Sequence[str] = ()) -> bytes:
    """A whole object."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendar//Test//EN", *zone]
    for one in entries:
        lines += one
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def simple(start: datetime, end: datetime, *lines: str, **parts: object) -> bytes:
    """An object with one event in UTC."""
    return calendar(entry(":" + utc(start), ":" + utc(end), *lines, **parts))  # type: ignore[arg-type]
