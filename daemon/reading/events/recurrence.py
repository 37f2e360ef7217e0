# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# icalendar, dateutil and recurring_ical_events hand out untyped components; they stay in here and in ``parsing``.
"""Series of events to their instances, in bounded time.

Theory: a rule such as "30 February, daily" or one that began in the year 1 keeps dateutil busy for minutes. Each rule is therefore
first evaluated by itself in a calendar moved on by a multiple of 400 years (the Gregorian calendar repeats exactly: same
weekdays, same leap years), where dateutil's own end of time, the year 9999, lies at most 400 years ahead. The starts found are written
back as RDATEs in place of the rule, and ``recurring-ical-events`` works out EXDATE, RDATE, overrides and THISANDFUTURE from
those. Rules that step by second or minute, or that ask for too much, are not expanded at all: the first event stays.
"""

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any

from daemon.reading.events.parsing import Moment, ParsedEvent, ZoneBook, localized, moment

MAX_OCCURRENCES = 1000
MAX_OCCURRENCES_OF_FILE = 5000
OCCURRENCES_WITHOUT_WINDOW = 50
_CYCLE_YEARS = 400
_MAX_SPAN = timedelta(days=200 * 366)
_MAX_HOURLY_SPAN = timedelta(days=1000)
_MAX_BY_VALUES = 400
_MAX_TIMES_A_DAY = 24
_FRUITLESS_RULES = 3
_FRUITLESS_AFTER = 300
_RULE = re.compile(r"[A-Z0-9=;,+:-]{1,4000}")
_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY"})


@dataclass(frozen=True, slots=True)
class Window:
    """Which instances are wanted: aware UTC bounds, at most ``limit`` of a series."""

    start: datetime | None
    end: datetime | None
    limit: int = MAX_OCCURRENCES


@dataclass(slots=True)
class Budget:
    """What one file may still cost: instances, and rules that find nothing."""

    occurrences: int = MAX_OCCURRENCES_OF_FILE
    fruitless: int = _FRUITLESS_RULES


class RuleRefusedError(Exception):
    """The rule asks for more than an interview series could need."""


def window_around(received_at: datetime | None) -> Window:
    """A year either way; without a date of reception the first fifty of a series."""
    if received_at is None:
        return Window(None, None, OCCURRENCES_WITHOUT_WINDOW)
    year = timedelta(days=366)
    now = received_at.astimezone(UTC)
    return Window(now - year, now + year)


def instances(series: Sequence[ParsedEvent], window: Window, zones: ZoneBook, budget: Budget) -> Iterator[ParsedEvent]:
    """The instances of all events with one UID: the masters' occurrences and the overrides."""
    masters = [event for event in series if event.recurs and event.recurrence is None and event.start is not None]
    if not masters:
        yield from series
        return
    newest = max(masters, key=lambda event: (event.sequence, event.stamp or datetime.min.replace(tzinfo=UTC)))
    try:
        starts = _starts(newest, window, zones, budget)
        expanded = _expanded(newest, starts, [event for event in series if event.recurrence is not None], window, zones, budget)
    except (RuleRefusedError, ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, ArithmeticError):
        trouble = "it repeats in a way that is not followed; only the first date is read"
        yield replace(newest, trouble=(*newest.trouble, trouble))
        yield from (event for event in series if event.recurrence is not None)
        return
    yield from expanded


def _starts(master: ParsedEvent, window: Window, zones: ZoneBook, budget: Budget) -> list[date]:
    """Wall-clock starts told by the rules of the master, within the window."""
    assert master.start is not None
    first = _wall(master.start)
    found: set[datetime] = set()
    for rule in _listed(master.component.get("RRULE")):
        found.update(_evaluated(rule.to_ical().decode().upper(), first, master.start, window, budget))
    if not found:
        found.add(first)
    bounded = sorted(found)[: min(window.limit, budget.occurrences)]
    return [start if isinstance(master.start.value, datetime) else start.date() for start in bounded]


def _evaluated(text: str, first: datetime, start: Moment, window: Window, budget: Budget) -> Iterable[datetime]:
    from dateutil.rrule import rrulestr  # noqa: PLC0415

    parts = _checked(text, first, window)
    until = _until(parts.pop("UNTIL", None), start)
    shift = _CYCLE_YEARS * ((9599 - first.year) // _CYCLE_YEARS)
    bare = ";".join(f"{name}={value}" for name, value in parts.items())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        rule = rrulestr(bare, dtstart=_moved(first, shift))
    lower = _wall_bound(window.start, first)
    upper = _wall_bound(window.end, first + timedelta(days=20 * 366))
    kept: list[datetime] = []
    for occurrence in islice(rule, 200_000):
        wall = _moved(occurrence, -shift)
        if wall > upper or (until is not None and wall > until) or len(kept) >= window.limit:
            return kept
        if wall >= lower:
            kept.append(wall)
    if "COUNT" not in parts:
        budget.fruitless -= 1
        if budget.fruitless < 0:
            raise RuleRefusedError
    return kept


def _checked(text: str, first: datetime, window: Window) -> dict[str, str]:
    if not _RULE.fullmatch(text):
        raise RuleRefusedError
    parts = dict(part.partition("=")[::2] for part in text.split(";") if part)
    by_values = sum(value.count(",") + 1 for name, value in parts.items() if name.startswith("BY"))
    times = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        times *= parts.get(name, "").count(",") + 1
    far = (window.end or first.replace(tzinfo=UTC)).replace(tzinfo=None) - first
    hourly = parts.get("FREQ") == "HOURLY"
    refused = (
        parts.get("FREQ") not in _FREQUENCIES
        or "BYEASTER" in parts
        or by_values > _MAX_BY_VALUES
        or times > _MAX_TIMES_A_DAY
        or not parts.get("INTERVAL", "1").isdigit()
        or int(parts.get("INTERVAL", "1")[:9]) < 1
        or len(parts.get("INTERVAL", "")) > 9
        or far > (_MAX_HOURLY_SPAN if hourly else _MAX_SPAN)
        or (hourly and by_values > 0)
    )
    if refused:
        raise RuleRefusedError
    return parts


def _until(text: str | None, start: Moment) -> datetime | None:
    """UNTIL as wall time of the event (RFC 5545 wants it in UTC where the start has a zone)."""
    if not text:
        return None
    match = re.fullmatch(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?", text)
    if match is None:
        raise RuleRefusedError
    year, month, day, hour, minute, second, utc = match.groups()
    if hour is None:
        return datetime.combine(date(int(year), int(month), int(day)), time.max)  # the whole last day counts
    until = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), tzinfo=UTC)
    if utc and isinstance(start.value, datetime) and start.value.tzinfo is not None and 1 < until.year < 9999:
        until = until.astimezone(start.value.tzinfo)
    return until.replace(tzinfo=None)


def _wall(start: Moment) -> datetime:
    value = start.value
    return value.replace(tzinfo=None) if isinstance(value, datetime) else datetime.combine(value, time.min)


def _wall_bound(bound: datetime | None, otherwise: datetime) -> datetime:
    return bound.replace(tzinfo=None) if bound is not None else otherwise


def _moved(value: datetime, years: int) -> datetime:
    return value.replace(year=value.year + years)


def _expanded(
    master: ParsedEvent, starts: list[date], overrides: list[ParsedEvent], window: Window, zones: ZoneBook, budget: Budget
) -> list[ParsedEvent]:
    import recurring_ical_events  # noqa: PLC0415 - only files with series need it
    from icalendar import Calendar  # noqa: PLC0415

    calendar = Calendar()
    calendar.add_component(_bare_master(master, starts, zones))
    by_component: dict[str, ParsedEvent] = {"": master}
    for number, override in enumerate(overrides[:MAX_OCCURRENCES]):
        component = _with_moments(override, zones)
        component["X-OVERRIDE"] = str(number)
        by_component[str(number)] = override
        calendar.add_component(component)
    query = recurring_ical_events.of(calendar, skip_bad_series=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = list(islice(_occurrences(query, window), min(window.limit, budget.occurrences)))
    budget.occurrences -= len(found)
    return [_instance(item, by_component[str(item.get("X-OVERRIDE", ""))], master, zones) for item in found]


def _occurrences(query: Any, window: Window) -> Iterator[Any]:
    if window.start is None or window.end is None:
        return iter(query.all())
    return iter(query.between(window.start, window.end))


def _bare_master(master: ParsedEvent, starts: list[date], zones: ZoneBook) -> Any:
    """The master with its rule replaced by the starts it tells."""
    from icalendar.prop import vDDDLists  # noqa: PLC0415

    assert master.start is not None
    component = _with_moments(master, zones)
    component.pop("RRULE", None)
    component.pop("EXRULE", None)
    zone = master.start.value.tzinfo if isinstance(master.start.value, datetime) else None
    told = [start.replace(tzinfo=zone) if isinstance(start, datetime) else start for start in starts]
    extra = _dates(component.get("RDATE"), zones)
    if told and "RRULE" in master.component:
        component.DTSTART = told[0]
        _set_length(component, master, told[0])
    component["RDATE"] = vDDDLists([*told, *extra][: 2 * MAX_OCCURRENCES])
    excluded = _dates(component.get("EXDATE"), zones)
    component.pop("EXDATE", None)
    if excluded:
        component["EXDATE"] = vDDDLists(excluded)
    return component


def _set_length(component: Any, master: ParsedEvent, start: date) -> None:
    """Keep the length when the first kept start is a later one of the series."""
    assert master.start is not None
    if master.end is None:
        return
    try:
        component.DTEND = start + (master.end.value - master.start.value)
    except TypeError:
        component.pop("DTEND", None)


def _dates(prop: Any, zones: ZoneBook) -> list[Any]:
    """The values of RDATE or EXDATE lines; periods count by their start."""
    found: list[Any] = []
    for line in _listed(prop):
        zone = str(getattr(line, "params", {}).get("X-ZONE", ""))
        for item in getattr(line, "dts", [])[:MAX_OCCURRENCES]:
            value = item.dt[0] if isinstance(item.dt, tuple) else item.dt
            if isinstance(value, date):
                found.append(localized(value, zone, zones).value)
    return found[:MAX_OCCURRENCES]


def _with_moments(event: ParsedEvent, zones: ZoneBook) -> Any:
    """A copy of the component whose dates are in the zones that were found."""
    from icalendar.prop import vDDDTypes  # noqa: PLC0415

    component = event.component.copy()
    for name, found in (("DTSTART", event.start), ("DTEND", event.end), ("RECURRENCE-ID", event.recurrence)):
        if found is None:
            component.pop(name, None)
            continue
        value = vDDDTypes(found.value)
        if name == "RECURRENCE-ID" and "RANGE" in component[name].params:
            value.params["RANGE"] = component[name].params["RANGE"]
        component[name] = value
    return component


def _instance(item: Any, source: ParsedEvent, master: ParsedEvent, zones: ZoneBook) -> ParsedEvent:
    """One occurrence as an event of its own; text of the override, times of the occurrence."""
    assert master.start is not None
    origin = source.start or master.start
    start = moment(item.get("DTSTART"), zones)
    end = moment(item.get("DTEND"), zones)
    return replace(
        source,
        component=None,
        start=_like(start, origin),
        end=_like(end, origin) if source.end or source.duration else None,
        duration=None,
        recurrence=moment(item.get("RECURRENCE-ID"), zones) or start,
        recurs=True,
    )


def _like(found: Moment | None, origin: Moment) -> Moment | None:
    if found is None:
        return None
    value = found.value
    if isinstance(value, datetime) and value.tzinfo is not None and isinstance(origin.value, datetime) and origin.value.tzinfo:
        value = value.astimezone(origin.value.tzinfo)
    return Moment(value, origin.zone_name, origin.floating, origin.unknown)


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
