# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# icalendar's components are untyped mappings; nothing of it leaves this file but the component itself, for ``recurrence``.
"""The content lines of one event as properties.

Theory: almost every event consists of plain lines, a name, parameters without escapes and lists, a value; these are read here, with what
the standard says of them and nothing else. An event with a line that is odd in any way, or that belongs to a series, is given to
``icalendar`` as a whole, which is ten times as slow and takes a third of a second to be imported. For plain lines both say the same.
"""

import re
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from daemon.reading.events.lines import ZONE_PARAMETER

SERIES = frozenset({"RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID"})
_PLAIN = re.compile(
    r"([A-Za-z][A-Za-z0-9-]*)"
    r'((?:;[A-Za-z0-9-]+=(?:"[^"\\%^]*"|[^\s"\\%^;:,=](?:[^"\\%^;:,=\t]*[^\s"\\%^;:,=])?|))*)'
    r":(.*)",
    re.DOTALL,
)
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^;:"]*)')
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_DATE_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?", re.ASCII)
_DURATION = re.compile(
    r"P(?:(?P<weeks>\d{1,4})W)?(?:(?P<days>\d{1,5})D)?(?:T(?:(?P<hours>\d{1,5})H)?(?:(?P<minutes>\d{1,6})M)?(?:(?P<seconds>\d{1,7})S)?)?",
    re.ASCII,
)
_SMALL_NUMBER = re.compile(r"\d{1,9}", re.ASCII)
_DATES = frozenset({"DTSTART", "DTEND", "DTSTAMP"})
_DATE_VALUES = frozenset({"DATE", "DATE-TIME"})
_ADDRESSES_OF_THINGS = frozenset({"URL", "CONFERENCE"})
_TEXTS = frozenset({"UID", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "ORGANIZER", "ATTENDEE"})
_READ_HERE = _DATES | _ADDRESSES_OF_THINGS | _TEXTS | {"DURATION"}


class Property(NamedTuple):
    """``text``: the value, unescaped. ``value``: what it is where it is a date, a time or a length. ``parameters`` by upper-case name."""

    text: str
    value: date | datetime | timedelta | None
    parameters: Mapping[str, str]

    @property
    def zone(self) -> str:
        """The TZID it was written with; empty where there is none."""
        return self.parameters.get(ZONE_PARAMETER, "")


@dataclass(frozen=True, slots=True)
class Properties:
    """``by_name``: the properties of one event, those left out that say nothing that can be understood. ``component``: the library's own, where it read them."""

    by_name: Mapping[str, list[Property]]
    component: Any = None

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        found = self.by_name.get(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """The text of the first property of that name, or nothing."""
        found = self.by_name.get(name)
        return found[0].text if found else ""


def read_properties(lines: Iterable[str]) -> Properties | None:
    """The properties of one event's lines; None where nothing can be made of them."""
    lines = list(lines)
    plain = _read_plain(lines)
    return Properties(plain) if plain is not None else _read_by_library(lines)


def _read_plain(lines: list[str]) -> dict[str, list[Property]] | None:
    """None where some line is not plain."""
    found: dict[str, list[Property]] = {}
    for line in lines:
        match = _PLAIN.fullmatch(line)
        if match is None:
            return None
        name = match[1].upper()
        parameters = {key.upper(): said.strip('"') for key, said in _PARAMETER.findall(match[2])} if match[2] else {}
        if name not in _READ_HERE or (
            "VALUE" in parameters and not (name in _DATES and parameters["VALUE"].upper() in _DATE_VALUES)
        ):
            return None
        written = match[3]
        text = _ESCAPED.sub(_unescaped, written) if "\\" in written else written
        value: date | timedelta | None = None
        if name in _DATES or name == "DURATION":
            form = (_DURATION if name == "DURATION" else _DATE_TIME).fullmatch(text)
            if form is None:
                return None
            value = _length(form) if name == "DURATION" else _date(form)
            if value is None:
                continue
        elif name == "SEQUENCE" and not _SMALL_NUMBER.fullmatch(text):
            return None
        elif name in _ADDRESSES_OF_THINGS and ("\n" in text or "\r" in text):
            continue
        found.setdefault(name, []).append(Property(text, value, parameters))
    return found


def _unescaped(match: "re.Match[str]") -> str:
    return "\n" if match[1] in "nN" else match[1]


def _date(form: "re.Match[str]") -> date | None:
    year, month, day, hour, minute, second, utc = form.groups()
    try:
        if hour is None:
            return date(int(year), int(month), int(day))
        return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), tzinfo=UTC if utc else None)
    except ValueError:
        return None


def _length(form: "re.Match[str]") -> timedelta:
    return timedelta(**{unit: int(count) for unit, count in form.groupdict().items() if count is not None})


def _read_by_library(lines: list[str]) -> Properties | None:
    from icalendar import Event  # noqa: PLC0415 - 0.3 s

    text = "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""]).encode()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            component = Event.from_ical(text)
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, OSError):
            return None
    _drop_broken(component)
    return Properties({name: [of_library(item) for item in listed(component[name])] for name in component}, component)


def _drop_broken(component: Any) -> None:
    """Drop what the library could not read: touching such a property raises."""
    from icalendar.prop import vBroken  # noqa: PLC0415

    for name in list(component.keys()):
        value = component[name]
        if isinstance(value, list):
            component[name] = [item for item in value if not isinstance(item, vBroken)]
        elif isinstance(value, vBroken):
            del component[name]


def of_library(item: Any) -> Property:
    """A property as the library has it."""
    value = getattr(item, "dt", None)
    parameters = {str(key).upper(): str(said) for key, said in getattr(item, "params", {}).items()}
    if isinstance(value, date | timedelta):
        return Property("", value, parameters)
    return Property("" if value is not None else str(item), None, parameters)


def listed(value: Any) -> list[Any]:
    """The library gives one property as it is, several as a list."""
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
