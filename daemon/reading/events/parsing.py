# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# icalendar's components are untyped mappings; nothing of it leaves this file and ``recurrence``.
"""One VEVENT's content lines to a plain value, through ``icalendar``."""

import hashlib
import re
import warnings
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from daemon.reading.events.lines import ZONE_PARAMETER, property_name
from daemon.reading.events.zones import Zone
from daemon.reading.values import Address, Attendee

MAX_ATTENDEES = 200
MAX_ZONES = 50
MAX_TEXT = 32 * 1024
_SINGLE = frozenset({
    "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "ORGANIZER",
    "RECURRENCE-ID", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE",
})  # fmt: skip
_MOST = {"ATTENDEE": MAX_ATTENDEES, "RRULE": 5, "EXRULE": 1, "RDATE": 1000, "EXDATE": 1000} | dict.fromkeys(_SINGLE, 1)
_ADDRESS = re.compile(r"[^\s<>\"',;:@]{1,128}@[^\s<>\"',;:@]{1,255}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u0080-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Moment:
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


@dataclass(frozen=True, slots=True)
class ParsedEvent:
    """What one VEVENT says. ``component`` is the library's own object, for ``recurrence`` alone."""

    component: Any
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
    trouble: tuple[str, ...] = field(default=())


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


def lines_that_tell(lines: list[str]) -> list[str]:
    """The lines that are read, as many of each as count; the library is slow, and most of what an event may hold tells nothing."""
    seen: Counter[str] = Counter()
    kept: list[str] = []
    for line in lines:
        name = property_name(line)
        if seen[name] < _MOST.get(name, 0):
            seen[name] += 1
            kept.append(line)
    return kept


def parse_event(lines: list[str], zones: ZoneBook) -> ParsedEvent | None:
    """Read one event; None where the library makes nothing of it."""
    component = _component(lines)
    if component is None:
        return None
    start = moment(component.get("DTSTART"), zones)
    summary = clean(_first(component, "SUMMARY"), 500)
    return ParsedEvent(
        component=component,
        uid=clean(_first(component, "UID"), 500) or _invented_uid(lines),
        start=start,
        end=moment(component.get("DTEND"), zones),
        duration=_duration(component),
        recurrence=moment(component.get("RECURRENCE-ID"), zones),
        original_start=next((clean(line, 200) for line in lines if property_name(line) == "DTSTART"), ""),
        sequence=_whole_number(component, "SEQUENCE"),
        stamp=_stamp(component, zones),
        summary=summary,
        description=clean(_first(component, "DESCRIPTION"), MAX_TEXT, lines=True),
        location=clean(_first(component, "LOCATION"), 1000),
        status=clean(_first(component, "STATUS"), 30).upper() or None,
        organizer=_organizer(component),
        attendees=_attendees(component),
        recurs="RRULE" in component or "RDATE" in component,
        conference=" ".join(clean(_first(component, name), 500) for name in ("URL", "CONFERENCE", "X-GOOGLE-CONFERENCE")).strip(),
    )


def clean(text: str, limit: int, *, lines: bool = False) -> str:
    """Text for values: no control or bidi-override characters, bounded; one line unless ``lines``."""
    text = _CONTROL.sub("", text[: limit * 2].replace("\r\n", "\n").replace("\t", " "))
    return (text if lines else " ".join(text.split()))[:limit].strip()


def _component(lines: list[str]) -> Any:
    from icalendar import Event  # noqa: PLC0415 - 0.3 s

    text = "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""]).encode()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            component = Event.from_ical(text)
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, OSError):
            return None
    return _without_broken(component)


def _without_broken(component: Any) -> Any:
    """Drop what the library could not read: touching such a property raises."""
    from icalendar.prop import vBroken  # noqa: PLC0415

    for name in list(component.keys()):
        value = component[name]
        if isinstance(value, list):
            component[name] = [item for item in value if not isinstance(item, vBroken)]
        elif isinstance(value, vBroken):
            del component[name]
    return component


def _first(component: Any, name: str) -> str:
    value = component.get(name)
    if isinstance(value, list):
        value = value[0] if value else ""
    return "" if value is None else str(value)


def moment(prop: Any, zones: ZoneBook) -> Moment | None:
    """A date property with its zone found; None where it is missing or broken."""
    if isinstance(prop, list):
        prop = prop[0] if prop else None
    value = getattr(prop, "dt", None)
    if not isinstance(value, date):
        return None
    return localized(value, _zone_parameter(prop), zones)


def _zone_parameter(prop: Any) -> str:
    return str(getattr(prop, "params", {}).get(ZONE_PARAMETER, ""))


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


def _duration(component: Any) -> timedelta | None:
    value = getattr(component.get("DURATION"), "dt", None)
    return value if isinstance(value, timedelta) and timedelta(0) <= value <= timedelta(days=400) else None


def _stamp(component: Any, zones: ZoneBook) -> datetime | None:
    found = moment(component.get("DTSTAMP"), zones)
    return found.instant if found else None


def _whole_number(component: Any, name: str) -> int:
    try:
        return min(max(int(_first(component, name)), 0), 2**31)
    except ValueError:
        return 0


def _organizer(component: Any) -> Address | None:
    value = component.get("ORGANIZER")
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None:
        return None
    address, name = _address(value), _parameter(value, "CN")
    return Address("" if name.lower() == address else name, address) if address or name else None


def _attendees(component: Any) -> tuple[Attendee, ...]:
    values = component.get("ATTENDEE", [])
    found: dict[str, Attendee] = {}
    for value in (values if isinstance(values, list) else [values])[:MAX_ATTENDEES]:
        address, name = _address(value), _parameter(value, "CN")
        if address or name:
            attendee = Attendee(
                name="" if name.lower() == address else name,
                address=address,
                role=_parameter(value, "ROLE").lower() or "req-participant",
                status=_parameter(value, "PARTSTAT").lower() or "needs-action",
                kind=_parameter(value, "CUTYPE").lower() or "individual",
            )
            found.setdefault(address or name.lower(), attendee)
    return tuple(found.values())


def _parameter(value: Any, name: str) -> str:
    return clean(str(getattr(value, "params", {}).get(name, "")), 200).strip("'\" ")


def _address(value: Any) -> str:
    """The mail address of a CAL-ADDRESS, else of its EMAIL parameter (Apple writes ``urn:uuid`` addresses)."""
    for text in (str(value), _parameter(value, "EMAIL")):
        match = _ADDRESS.fullmatch(re.sub(r"^mailto:", "", text.strip(), flags=re.IGNORECASE).strip("<> "))
        if match:
            return match.group(0).lower()
    return ""


def _invented_uid(lines: list[str]) -> str:
    digest = hashlib.sha256("\n".join(sorted(lines)).encode("utf-8", "replace")).hexdigest()
    return f"without-uid-{digest[:32]}"
