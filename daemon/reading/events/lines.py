"""Bytes of a calendar file to the clean content lines of its events.

Theory: files in the wild are cut off, folded by hand, wrapped in mail text, or nested wrongly, and one bad line must not cost the other
events. So the *structure* (which lines belong to which VEVENT or VTIMEZONE) is found here, tolerantly and in one pass; what a line
*says* is left to ``icalendar``, one component at a time. Alarms, to-dos, journals and free-busy blocks are dropped unread.

Zone names are taken off the date lines (as ``X-ZONE``) before the library sees them: it looks zones up in a cache that any file
can write to (a VTIMEZONE called like a Windows zone changes that zone for every later file), and it makes unknown zones naive without a word.
"""

import re
from dataclasses import dataclass, field

from daemon.reading.errors import UnreadableMessageError
from daemon.reading.lazy import lazy_pattern
from daemon.reading.signs import Signs

MAX_BYTES = 1024 * 1024
MAX_LINES_OF_EVENT = 2000
MAX_LINE = 64 * 1024
MAX_DATES = 1100
ZONE_PARAMETER = "X-ZONE"

_DATE_PROPERTIES = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE", "DTSTAMP", "DUE"})
_SKIPPED = frozenset({"VALARM", "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "AVAILABLE", "VCARD"})
_CALENDAR_PROPERTIES = frozenset({"METHOD", "PRODID", "X-WR-CALNAME"})
_NAME = lazy_pattern(r"[A-Za-z][A-Za-z0-9-]{0,60}(?=[ \t]{0,4}[;:])")
_CONTROL = Signs(dict.fromkeys((*(code for code in range(32) if code not in (9, 10)), 0x7F, 0xFEFF)))
_DATE_CHARACTERS = "0123456789TtZz:,/PpDdHhMmSsWw+.-"
_DATE_START = lazy_pattern(r":[ \t]{0,4}(?=\d{4}-?\d\d)")
_EXTENDED = lazy_pattern(r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d{1,9})?([Zz])?)?")
_ZONE = lazy_pattern(r';[ \t]{0,4}TZID=("[^"]{0,200}"?|[^;]{0,200})', re.IGNORECASE)
_KEPT_PARAMETER = lazy_pattern(r";[ \t]{0,4}(VALUE=[A-Za-z-]{1,20}|RANGE=[A-Za-z]{1,20})", re.IGNORECASE)
_BLANK_NAMES = frozenset({"HTTP", "HTTPS", "TEL", "MAILTO", "ZOOM", "PIN", "ID", "WEB"})
_KNOWN = frozenset({
    "ATTACH", "ATTENDEE", "BEGIN", "CATEGORIES", "CLASS", "COLOR", "COMMENT", "CONFERENCE", "CONTACT", "CREATED", "DESCRIPTION", "DTEND",
    "DTSTAMP", "DTSTART", "DURATION", "END", "EXDATE", "EXRULE", "GEO", "IMAGE", "LAST-MODIFIED", "LOCATION", "METHOD", "ORGANIZER",
    "PRIORITY", "PRODID", "RDATE", "RECURRENCE-ID", "RELATED-TO", "REQUEST-STATUS", "RESOURCES", "RRULE", "SEQUENCE", "STATUS", "SUMMARY",
    "TRANSP", "TZID", "UID", "URL", "VERSION", "TRIGGER", "ACTION", "REPEAT", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO", "TZURL", "CALSCALE",
})  # fmt: skip
_PLAIN_DATE = lazy_pattern(
    r"((?:DTSTART|DTEND|DTSTAMP|RECURRENCE-ID|EXDATE|RDATE|DUE))(?:;TZID=([A-Za-z0-9_/+-]{1,200}))?(:\d{8}T\d{6}Z?)", re.ASCII
)
_TEXTUAL = frozenset({"DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT", "X-ALT-DESC"})


NamedLine = tuple[str, str]
"""The name of a content line (see ``property_name``), and the line."""


@dataclass(slots=True)
class CalendarLines:
    """``events``: the content lines of each VEVENT, without BEGIN and END; ``zones``: the lines of each VTIMEZONE by its name."""

    method: str | None = None
    events: list[list[NamedLine]] = field(default_factory=list[list[NamedLine]])
    zones: dict[str, list[str]] = field(default_factory=dict[str, list[str]])


def split_calendar(raw: bytes) -> CalendarLines:
    """Find the events and zones of a file.

    Raises:
        UnreadableMessageError: over 1 MB, or nothing in it that begins a calendar.
    """
    if len(raw) > MAX_BYTES:
        raise UnreadableMessageError("the calendar is larger than 1 MB")
    found = _Segments()
    for name, line in _content_lines(decoded(raw)):
        found.take(name, line)
    found.finish()
    if not found.begun:  # a file of zones or to-dos alone is a calendar without events
        raise UnreadableMessageError("no calendar in it")
    return found.result


def property_name(line: str) -> str:
    """The upper-case name before the first ``;`` or ``:``; empty where there is none."""
    match = _NAME.match(line)
    return match[0].upper() if match else ""


def decoded(raw: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, else what Windows writes."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _content_lines(text: str) -> list[NamedLine]:
    """Unfold (RFC 5545, 3.1), also where a text was wrapped without the leading blank; each line with its name."""
    text = _CONTROL.replaced_in(text.replace("\r\n", "\n").replace("\r", "\n"))
    joined: list[tuple[str, list[str]]] = []
    last_name = ""
    for line in text.split("\n"):
        if joined and line[:1] in {" ", "\t"}:
            joined[-1][1].append(line[1:])
            continue
        if not line.strip():
            continue
        name = property_name(line)
        if last_name in _TEXTUAL and name not in _KNOWN and not name.startswith("X-"):  # the text goes on
            joined[-1][1].append("\\n" + line.replace("\\n", "\n").replace("\n", "\\n"))
        else:
            joined.append((name, [line]))
            last_name = name
    unfolded = ((name, (parts[0] if len(parts) == 1 else "".join(parts))[:MAX_LINE]) for name, parts in joined)
    return [(name or property_name(line), line) for name, line in unfolded]


class _Segments:
    """Collects lines into components; a component that is never closed ends where the next begins."""

    def __init__(self) -> None:
        self.result = CalendarLines()
        self.begun = False
        self._event: list[NamedLine] | None = None
        self._zone: list[str] | None = None
        self._skipping: str | None = None

    def take(self, name: str, line: str) -> None:
        if name == "BEGIN":
            self._begin(_component(line), line)
        elif name == "END":
            self._end(_component(line), line)
        elif self._skipping is None:
            self._property(name, line)

    def finish(self) -> None:
        self._close_event()
        self._close_zone()

    def _begin(self, component: str, line: str) -> None:
        self.begun = True
        if component in {"VEVENT", "VCALENDAR", "VTIMEZONE"}:
            self.finish()
            self._skipping = None
        if component == "VEVENT":
            self._event = []
        elif component == "VTIMEZONE":
            self._zone = []
        elif self._zone is not None:
            self._zone.append(line)
        elif component != "VCALENDAR" and self._skipping is None:
            self._skipping = component

    def _end(self, component: str, line: str) -> None:
        if component in {"VEVENT", "VCALENDAR"}:
            self.finish()
            self._skipping = None
        elif component == "VTIMEZONE":
            self._close_zone()
        elif self._zone is not None:
            self._zone.append(line)
        elif component == self._skipping:
            self._skipping = None

    def _property(self, name: str, line: str) -> None:
        if self._zone is not None:
            self._zone.append(line)
        elif self._event is not None:
            if len(self._event) < MAX_LINES_OF_EVENT and name:
                self._event.append((name, date_line(line) if name in _DATE_PROPERTIES else line))
        elif name == "METHOD" and self.result.method is None:
            self.result.method = line.partition(":")[2].strip().upper()[:20] or None

    def _close_event(self) -> None:
        if self._event:
            self.result.events.append(self._event)
        self._event = None

    def _close_zone(self) -> None:
        if self._zone:
            name = next((line.partition(":")[2].strip() for line in self._zone if property_name(line) == "TZID"), "")
            if name and len(self._zone) <= MAX_LINES_OF_EVENT:
                self.result.zones.setdefault(name, self._zone)
        self._zone = None


def _component(line: str) -> str:
    return line.partition(":")[2].strip().upper()


def date_line(line: str) -> str:
    """A date line with its zone as ``X-ZONE`` and its values in the basic format; what is no date loses its parameters.

    The value is found from the right: Outlook writes ``TZID=(UTC-05:00) Eastern Time`` with a bare colon.
    """
    plain = _PLAIN_DATE.fullmatch(line)
    if plain is not None:
        return line if plain[2] is None else f'{plain[1]};{ZONE_PARAMETER}="{plain[2]}"{plain[3]}'
    name, start = property_name(line), _date_start(line)
    if start is None:  # no date at all; without its parameters, or the library would look up whatever stands after TZID
        return f"{name}:{line.rpartition(':')[2][:100]}"
    parameters, value = line[: start[0]], line[start[1] :].strip()
    zone = _ZONE.search(parameters)
    kept = "".join(";" + match.group(1) for match in _KEPT_PARAMETER.finditer(parameters))
    written = ",".join(_basic(item) for item in value.split(",")[:MAX_DATES])
    if "VALUE=" not in kept.upper() and len(written) == 8:
        kept += ";VALUE=DATE"
    elif "T" in written:
        kept = re.sub(r";VALUE=DATE(?![A-Z-])", "", kept, flags=re.IGNORECASE)
    tail = f';{ZONE_PARAMETER}="{zone.group(1).strip(chr(34))}"' if zone and zone.group(1).strip('" ') else ""
    return f"{name}{kept}{tail}:{written}"


def _date_start(line: str) -> tuple[int, int] | None:
    """Where the colon before the dates stands and where they begin: the last one in the tail of characters that dates are made of."""
    tail = len(line.rstrip(" \t").rstrip(_DATE_CHARACTERS))
    found = None
    for match in _DATE_START.finditer(line, max(0, tail - 6)):
        found = (match.start(), match.end())
    return found


def _basic(value: str) -> str:
    match = _EXTENDED.fullmatch(value)
    if match is None:
        return value
    year, month, day, hour, minute, second, utc = match.groups()
    return f"{year}{month}{day}" + (f"T{hour}{minute}{second or '00'}{'Z' if utc else ''}" if hour else "")
