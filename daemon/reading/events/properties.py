# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# icalendar's components are untyped mappings; nothing of it leaves this file but the component itself, for ``recurrence``.
"""The content lines of one event as properties.

Theory: almost every event consists of plain lines, a name, parameters without escapes and lists, a value; these are read here, with what
the standard says of them and nothing else. An event with a line that is odd in any way is given to ``icalendar`` as a whole, which is ten
times as slow and takes a third of a second to be imported. For plain lines both say the same.
"""

import re
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from daemon.reading.events.lines import ZONE_PARAMETER
from daemon.reading.lazy import lazy_pattern

_PLAIN = lazy_pattern(
    r"([A-Za-z][A-Za-z0-9-]*)"
    r'((?:;[A-Za-z0-9-]+=(?:"[^"\\%^]*"|[^\s"\\%^;:,=](?:[^"\\%^;:,=\t]*[^\s"\\%^;:,=])?|))*)'
    r":(.*)",
    re.DOTALL,
)
_PARAMETER = lazy_pattern(r';([A-Za-z0-9-]+)=("[^"]*"|[^;:"]*)')
_ESCAPED = lazy_pattern(r"\\([\\,;:nN])")
_DATE_TIME = lazy_pattern(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?", re.ASCII)
_DURATION = lazy_pattern(
    r"P(?:(?P<weeks>\d{1,4})W)?(?:(?P<days>\d{1,5})D)?(?:T(?:(?P<hours>\d{1,5})H)?(?:(?P<minutes>\d{1,6})M)?(?:(?P<seconds>\d{1,7})S)?)?",
    re.ASCII,
)
_SMALL_NUMBER = lazy_pattern(r"\d{1,9}", re.ASCII)
_DATES = frozenset({"DTSTART", "DTEND", "DTSTAMP", "RECURRENCE-ID"})
_DATE_LISTS = frozenset({"RDATE", "EXDATE"})
_DATE_VALUES = frozenset({"DATE", "DATE-TIME"})
_ADDRESSES_OF_THINGS = frozenset({"URL", "CONFERENCE"})
_TEXTS = frozenset({"UID", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "SEQUENCE", "ORGANIZER", "ATTENDEE"})
_READ_HERE = _DATES | _DATE_LISTS | _ADDRESSES_OF_THINGS | _TEXTS | {"DURATION", "RRULE"}
_DAY = "(?:MO|TU|WE|TH|FR|SA|SU)"
_RULE_PART = (
    r"(?:FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|(?:INTERVAL|COUNT)=[1-9]\d{0,4}|UNTIL=\d{8}(?:T\d{6}Z?)?"
    rf"|BYDAY=(?:-?[1-5])?{_DAY}(?:,(?:-?[1-5])?{_DAY}){{0,9}}|WKST={_DAY}"
    r"|(?:BYMONTH|BYMONTHDAY|BYSETPOS)=[1-9]\d?(?:,[1-9]\d?){0,30})"
)
_RULE = lazy_pattern(rf"(?=.{{0,400}}FREQ=){_RULE_PART}(?:;{_RULE_PART}){{0,9}}", re.ASCII)
_UNTIL = lazy_pattern(r"UNTIL=(\w+)")


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
    """``by_name``: the properties of one event, those left out that say nothing that can be understood; each date of a list is one."""

    by_name: Mapping[str, list[Property]]
    lines: tuple[str, ...]
    by_library: bool

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
    if plain is not None:
        return Properties(plain, tuple(lines), by_library=False)
    component = library_component(lines)
    if component is None:
        return None
    by_name = {name: [one for item in listed(component[name]) for one in of_library(item)] for name in component}
    return Properties(by_name, tuple(lines), by_library=True)


def _read_plain(lines: list[str]) -> dict[str, list[Property]] | None:
    """None where some line is not plain."""
    found: dict[str, list[Property]] = {}
    for line in lines:
        match = _PLAIN.fullmatch(line)
        if match is None:
            return None
        name = match[1].upper()
        parameters = {key.upper(): said.strip('"') for key, said in _PARAMETER.findall(match[2])} if match[2] else {}
        if name not in _READ_HERE or ("VALUE" in parameters and not _is_of_kind(name, parameters["VALUE"].upper())):
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
        elif name in _DATE_LISTS:
            dates = _dates(text)
            if dates is None:
                return None
            found.setdefault(name, []).extend(Property("", one, parameters) for one in dates)
            continue
        elif (name == "RRULE" and not _is_plain_rule(text)) or (name == "SEQUENCE" and not _SMALL_NUMBER.fullmatch(text)):
            return None
        elif name in _ADDRESSES_OF_THINGS and ("\n" in text or "\r" in text):
            continue
        found.setdefault(name, []).append(Property(text, value, parameters))
    return found


def _is_of_kind(name: str, kind: str) -> bool:
    """Whether a value of that VALUE is read as one that stands there without it."""
    if name in _ADDRESSES_OF_THINGS:
        return kind == "URI"
    return kind in _DATE_VALUES and (name in _DATES or name in _DATE_LISTS)


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


def _dates(text: str) -> list[date] | None:
    """The dates of a list; None where one of them is none, since the library then drops them all."""
    forms = [_DATE_TIME.fullmatch(item) for item in text.split(",")]
    dates = [_date(form) if form else None for form in forms]
    known = [one for one in dates if one is not None]
    return known if len(known) == len(dates) else None


def _is_plain_rule(text: str) -> bool:
    return _RULE.fullmatch(text) is not None and all(_dates(until) for until in _UNTIL.findall(text))


def _length(form: "re.Match[str]") -> timedelta:
    return timedelta(**{unit: int(count) for unit, count in form.groupdict().items() if count is not None})


def library_component(lines: Iterable[str]) -> Any:
    """The library's own event; None where it makes nothing of it."""
    from icalendar import Event  # noqa: PLC0415 - 0.3 s

    text = "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""]).encode()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            component = Event.from_ical(text)
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, OSError):
            return None
    _drop_broken(component)
    return component


def _drop_broken(component: Any) -> None:
    """Drop what the library could not read: touching such a property raises."""
    from icalendar.prop import vBroken  # noqa: PLC0415

    for name in list(component.keys()):
        value = component[name]
        if isinstance(value, list):
            component[name] = [item for item in value if not isinstance(item, vBroken)]
        elif isinstance(value, vBroken):
            del component[name]


def of_library(item: Any) -> list[Property]:
    """A property as the library has it; a period of a list counts by its start."""
    from icalendar.prop import vRecur  # noqa: PLC0415

    parameters = {str(key).upper(): str(said) for key, said in getattr(item, "params", {}).items()}
    value = getattr(item, "dt", None)
    if isinstance(value, date | timedelta):
        return [Property("", value, parameters)]
    if hasattr(item, "dts"):
        starts = [one.dt[0] if isinstance(one.dt, tuple) else one.dt for one in item.dts]
        return [Property("", start, parameters) for start in starts if isinstance(start, date)]
    if isinstance(item, vRecur):
        return [Property(item.to_ical().decode(), None, parameters)]  # type: ignore[no-untyped-call]
    return [Property("" if value is not None else str(item), None, parameters)]


def listed(value: Any) -> list[Any]:
    """The library gives one property as it is, several as a list."""
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
