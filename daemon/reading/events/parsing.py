"""One VEVENT's content lines to a plain value."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple

from daemon.reading.events.lines import NamedLine
from daemon.reading.events.properties import Properties, Property, read_properties
from daemon.reading.events.zones import Zone
from daemon.reading.lazy import lazy_pattern
from daemon.reading.name_order import in_order
from daemon.reading.values import Address, Attendee

MAX_ATTENDEES = 200
MAX_ZONES = 50
MAX_TEXT = 32 * 1024
_SINGLE = frozenset({
    "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "ORGANIZER",
    "RECURRENCE-ID", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE",
})  # fmt: skip
_MOST = {"ATTENDEE": MAX_ATTENDEES, "RRULE": 5, "EXRULE": 1, "RDATE": 1000, "EXDATE": 1000} | dict.fromkeys(_SINGLE, 1)
_ADDRESS = lazy_pattern(r"[^\s<>\"',;:@]{1,128}@[^\s<>\"',;:@]{1,255}")
_CONTROL = dict.fromkeys(
    (*range(9), *range(0xB, 0x20), *range(0x7F, 0xA0), 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
)


class Moment(NamedTuple):
    """One date value: ``value`` is aware where the time is certain; ``zone_name`` the IANA name, ``unknown`` a TZID nobody knows."""

    value: date | datetime
    zone_name: str | None = None
    floating: bool = False
    unknown: bool = False

    @property
    def instant(self) -> datetime | None:
        """UTC, or None for whole days and unknown zones."""
        if isinstance(self.value, datetime) and self.value.tzinfo is not None:
            return self.value.astimezone(UTC)
        return None


class ParsedEvent(NamedTuple):
    """What one VEVENT says. ``told``: all its properties, for ``recurrence`` alone."""

    told: Properties
    uid: str
    start: Moment | None
    end: Moment | None
    duration: timedelta | None
    recurrence: Moment | None
    original_start: str
    sequence: int
    stamp: datetime | None
    summary: str
    description: str
    location: str
    status: str | None
    organizer: Address | None
    attendees: tuple[Attendee, ...] = ()
    recurs: bool = False
    conference: str = ""
    trouble: tuple[str, ...] = ()


class ZoneBook:
    """Zones of one file: known names first, then the file's own VTIMEZONEs, read only when needed."""

    def __init__(self, embedded: dict[str, list[str]], floating: Zone) -> None:
        self._embedded = embedded
        self._known: dict[str, Zone | None] = {}
        self.floating = floating

    def find(self, name: str) -> Zone | None:
        """The zone a TZID of this file means, or None."""
        if name not in self._known:
            from daemon.reading.events.embedded import embedded_zone  # noqa: PLC0415 - most files need none
            from daemon.reading.events.zones import zone_named  # noqa: PLC0415

            lines = self._embedded.get(name) if len(self._known) < MAX_ZONES else None
            self._known[name] = zone_named(name) or (embedded_zone(lines) if lines else None)
        return self._known[name]


def lines_that_tell(lines: Iterable[NamedLine]) -> list[NamedLine]:
    """The lines that are read, as many of each as count; the library is slow, and most of what an event may hold tells nothing."""
    left = dict(_MOST)
    kept: list[NamedLine] = []
    for named in lines:
        name = named[0]
        if left.get(name):
            left[name] -= 1
            kept.append(named)
    return kept


def parse_event(named: Sequence[NamedLine], zones: ZoneBook) -> ParsedEvent | None:
    """Read one event; None where nothing can be made of it."""
    lines = [line for _, line in named]
    told = read_properties(lines)
    if told is None:
        return None
    stamp = moment(told.first("DTSTAMP"), zones)
    return ParsedEvent(
        told=told,
        uid=clean(told.text("UID"), 500) or _invented_uid(lines),
        start=moment(told.first("DTSTART"), zones),
        end=moment(told.first("DTEND"), zones),
        duration=_duration(told.first("DURATION")),
        recurrence=moment(told.first("RECURRENCE-ID"), zones),
        original_start=next((clean(line, 200) for name, line in named if name == "DTSTART"), ""),
        sequence=_whole_number(told.text("SEQUENCE")),
        stamp=stamp.instant if stamp else None,
        summary=clean(told.text("SUMMARY"), 500),
        description=clean(told.text("DESCRIPTION"), MAX_TEXT, lines=True),
        location=clean(told.text("LOCATION"), 1000),
        status=clean(told.text("STATUS"), 30).upper() or None,
        organizer=_organizer(told.first("ORGANIZER")),
        attendees=_attendees(told),
        recurs="RRULE" in told.by_name or "RDATE" in told.by_name,
        conference=" ".join(clean(told.text(name), 500) for name in ("URL", "CONFERENCE", "X-GOOGLE-CONFERENCE")).strip(),
    )


def clean(text: str, limit: int, *, lines: bool = False) -> str:
    """Text for values: no control or bidi-override characters, bounded; one line unless ``lines``."""
    if not text:  # most events lack most of what they might tell
        return ""
    text = text[: limit * 2]
    if not text.isprintable():  # only then there may be something of those
        text = text.replace("\r\n", "\n").replace("\t", " ").translate(_CONTROL)
    return (text if lines else " ".join(text.split()))[:limit].strip()


def moment(told: Property | None, zones: ZoneBook) -> Moment | None:
    """A date property with its zone found; None where it is missing or broken."""
    return localized(told.value, told.zone, zones) if told is not None and isinstance(told.value, date) else None


def localized(value: date, zone_name: str, zones: ZoneBook) -> Moment:
    """Put a wall time into the zone it was written with."""
    if not isinstance(value, datetime):
        return Moment(value)
    if value.tzinfo is not None:
        return Moment(value.astimezone(UTC))
    zone = zones.find(zone_name) if zone_name else zones.floating
    if zone is None or not _usable(value, zone.info):
        return Moment(value, unknown=True)
    return Moment(value.replace(tzinfo=zone.info), zone.name, floating=not zone_name)


def _usable(value: datetime, zone: tzinfo) -> bool:
    """Years 1 and 9999 overflow when a zone is applied; a VTIMEZONE of the file may fail to give an offset."""
    try:
        value.replace(tzinfo=zone).astimezone(UTC)
    except (OverflowError, ValueError, TypeError, AttributeError):
        return False
    return True


def _duration(told: Property | None) -> timedelta | None:
    value = told.value if told else None
    return value if isinstance(value, timedelta) and timedelta(0) <= value <= timedelta(days=400) else None


def _whole_number(text: str) -> int:
    try:
        return min(max(int(text), 0), 2**31)
    except ValueError:
        return 0


def _organizer(told: Property | None) -> Address | None:
    if told is None:
        return None
    address, name = _address(told), in_order(_parameter(told, "CN"))
    return Address("" if name.lower() == address else name, address) if address or name else None


def _attendees(told: Properties) -> tuple[Attendee, ...]:
    found: dict[str, Attendee] = {}
    for one in told.by_name.get("ATTENDEE", [])[:MAX_ATTENDEES]:
        address, name = _address(one), in_order(_parameter(one, "CN"))
        if address or name:
            attendee = Attendee(
                name="" if name.lower() == address else name,
                address=address,
                role=_parameter(one, "ROLE").lower() or "req-participant",
                status=_parameter(one, "PARTSTAT").lower() or "needs-action",
                kind=_parameter(one, "CUTYPE").lower() or "individual",
            )
            found.setdefault(address or name.lower(), attendee)
    return tuple(found.values())


def _parameter(told: Property, name: str) -> str:
    return clean(told.parameters.get(name, ""), 200).strip("'\" ")


def _address(told: Property) -> str:
    """The mail address of a CAL-ADDRESS, else of its EMAIL parameter (Apple writes ``urn:uuid`` addresses)."""
    for text in (told.text, _parameter(told, "EMAIL")):
        match = _ADDRESS.fullmatch(re.sub(r"^mailto:", "", text.strip(), flags=re.IGNORECASE).strip("<> "))
        if match:
            return match.group(0).lower()
    return ""


def _invented_uid(lines: list[str]) -> str:
    digest = hashlib.sha256("\n".join(sorted(lines)).encode("utf-8", "replace")).hexdigest()
    return f"without-uid-{digest[:32]}"
