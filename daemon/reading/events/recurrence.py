# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false, reportMissingTypeStubs=false
# icalendar and recurring_ical_events hand out untyped components; they stay in here and in ``parsing``.
"""Series of events to their instances.

Rules are evaluated by ``rules``, in bounded time. A series without overrides is its rule's dates and RDATE, less EXDATE. For one with
overrides the starts are written back as RDATEs in place of the rule, and ``recurring-ical-events`` works out the overrides and
THISANDFUTURE from those, so that it never meets a rule itself.
"""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any

from daemon.reading.events.parsing import Moment, ParsedEvent, ZoneBook, localized, moment
from daemon.reading.events.properties import listed, of_library
from daemon.reading.events.rules import RuleRefusedError, Span, dates_of

MAX_OCCURRENCES = 1000
MAX_OCCURRENCES_OF_FILE = 3000
OCCURRENCES_WITHOUT_WINDOW = 50
MAX_FRUITLESS_RULES = 1
MAX_RULES_OF_SERIES = 5
MAX_OVERRIDES = 300
MAX_DAYS_OF_FILE = 600_000
_RECURRENCE_PROPERTIES = frozenset({"RRULE", "RDATE", "EXDATE"})
_LIBRARY_FAULTS = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class Window:
    """Which instances are wanted: UTC bounds, or None for the first ``limit`` of a series."""

    start: datetime | None
    end: datetime | None
    limit: int = MAX_OCCURRENCES


def window_around(received_at: datetime | None) -> Window:
    """A year either way; without a date of reception the first fifty of a series."""
    if received_at is None:
        return Window(None, None, OCCURRENCES_WITHOUT_WINDOW)
    now, year = received_at.astimezone(UTC), timedelta(days=366)
    try:
        return Window(now - year, now + year)
    except OverflowError:
        return Window(None, None, OCCURRENCES_WITHOUT_WINDOW)


class Expansion:
    """Expands the series of one file; what the file may still cost is counted over all of them."""

    def __init__(self, window: Window, zones: ZoneBook) -> None:
        self._window = window
        self._zones = zones
        self._occurrences = MAX_OCCURRENCES_OF_FILE
        self._fruitless = MAX_FRUITLESS_RULES
        self._days = MAX_DAYS_OF_FILE

    def instances(self, series: Sequence[ParsedEvent]) -> list[ParsedEvent]:
        """The instances of all events with one UID: the newest master's occurrences and the overrides.

        A series that cannot be followed, or that has no date near, stays one event: its first.
        """
        masters = [event for event in series if event.recurs and event.recurrence is None and event.start is not None]
        overrides = [event for event in series if event.recurrence is not None][:MAX_OVERRIDES]
        if not masters:
            return list(series)
        newest = max(masters, key=lambda event: (event.sequence, event.stamp or datetime.min.replace(tzinfo=UTC)))
        try:
            starts = self._starts(newest)
            if not starts and "RDATE" not in newest.told.by_name:
                return [_with_trouble(newest, "none of its dates is near"), *overrides]
            return self._expanded(newest, starts, overrides) if overrides else self._plain(newest, starts)
        except (RuleRefusedError, *_LIBRARY_FAULTS):
            return [_with_trouble(newest, "it repeats in a way that is not followed: only its first date is read"), *overrides]

    def _starts(self, master: ParsedEvent) -> list[date]:
        """Starts told by the master's rules, in its own zone."""
        assert master.start is not None
        value = master.start.value
        first = value.replace(tzinfo=None) if isinstance(value, datetime) else datetime.combine(value, time.min)
        zone = value.tzinfo if isinstance(value, datetime) else None
        if self._occurrences <= 0:
            raise RuleRefusedError
        if "RRULE" not in master.told.by_name:
            return [value]
        found: set[datetime] = set()
        for rule in master.told.by_name["RRULE"][:MAX_RULES_OF_SERIES]:
            span = self._span(first)
            self._days -= max((span.latest - first).days, 0)
            if min(self._fruitless, self._occurrences, self._days) <= 0:
                raise RuleRefusedError
            dates = dates_of(rule.text, first, zone, span)
            if dates.fruitless:
                self._fruitless -= 1
            found.update(dates.starts)
        bounded = sorted(found)[: self._window.limit]
        return [start.replace(tzinfo=zone) if isinstance(value, datetime) else start.date() for start in bounded]

    def _span(self, first: datetime) -> Span:
        """The window as wall clock, a day wider on each side than any zone needs."""
        if self._window.start is None or self._window.end is None:
            return Span(first, first.replace(year=min(first.year + 20, 9999), day=min(first.day, 28)), self._window.limit)
        day = timedelta(days=1)
        return Span(self._window.start.replace(tzinfo=None) - day, self._window.end.replace(tzinfo=None) + day, self._window.limit)

    def _plain(self, master: ParsedEvent, starts: list[date]) -> list[ParsedEvent]:
        """The instances of a series that no override touches: rule and RDATE, less EXDATE, as far as they reach into the window.

        An EXDATE is held against the wall clock too: some programs write it without the zone, or with another one.
        """
        assert master.start is not None
        exceptions = self._dates(master, "EXDATE")
        excluded = {_comparable(value) for value in exceptions} | {_wall(value) for value in exceptions}
        told = {_comparable(value): value for value in (*self._dates(master, "RDATE"), *starts)}
        kept = [value for instant, value in sorted(told.items()) if not {instant, _wall(value), _day_of(value)} & excluded]
        length = _length(master)
        near = [value for value in kept if self._is_near(value, length or master.duration or timedelta(0))]
        near = near[: min(self._window.limit, self._occurrences)]
        self._occurrences -= len(near)
        return [_at(master, value, length) for value in near]

    def _is_near(self, value: date, length: timedelta) -> bool:
        if self._window.start is None or self._window.end is None:
            return True
        start = _comparable(value).replace(tzinfo=UTC)
        return start < self._window.end and (start + length > self._window.start or start >= self._window.start)

    def _expanded(self, master: ParsedEvent, starts: list[date], overrides: list[ParsedEvent]) -> list[ParsedEvent]:
        import recurring_ical_events  # type: ignore[import-untyped]  # noqa: PLC0415 - only files with series need it
        from icalendar import Calendar  # noqa: PLC0415

        calendar = Calendar()
        calendar.add_component(self._bare_master(master, starts))
        for number, override in enumerate(overrides):
            component = _with_moments(override)
            component["X-OVERRIDE"] = str(number)
            calendar.add_component(component)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            query = recurring_ical_events.of(calendar, skip_bad_series=True)
            start, end = self._window.start, self._window.end
            occurrences = query.between(start, end) if start is not None and end is not None else query.all()
            found = list(islice(iter(occurrences), min(self._window.limit, self._occurrences)))
        self._occurrences -= len(found)
        return [self._instance(item, master, overrides) for item in found]

    def _bare_master(self, master: ParsedEvent, starts: list[date]) -> Any:
        """The master with the starts its rule tells in place of the rule."""
        from icalendar.prop import vDDDLists, vDDDTypes  # noqa: PLC0415

        component = _with_moments(master)
        excluded, extra = self._dates(master, "EXDATE"), self._dates(master, "RDATE")
        for name in ("RRULE", "EXRULE", "RDATE", "EXDATE"):
            component.pop(name, None)
        told = starts or extra[:1]
        length = _length(master)
        component["DTSTART"] = vDDDTypes(told[0])
        if length is not None:
            component["DTEND"] = vDDDTypes(told[0] + length)
        component["RDATE"] = vDDDLists([*starts, *extra])
        if excluded:
            component["EXDATE"] = vDDDLists(excluded)
        return component

    def _dates(self, event: ParsedEvent, name: str) -> list[date]:
        """The values of RDATE or EXDATE lines in their zones."""
        told = event.told.by_name.get(name, [])[:MAX_OCCURRENCES]
        return [localized(one.value, one.zone, self._zones).value for one in told if isinstance(one.value, date)]

    def _instance(self, item: Any, master: ParsedEvent, overrides: list[ParsedEvent]) -> ParsedEvent:
        """One occurrence as an event of its own: what its override or the master says, at the time of the occurrence."""
        number = item.get("X-OVERRIDE")
        source = overrides[int(number)] if number is not None else master
        origin = source.start or master.start
        assert origin is not None
        start = self._moment(item, "DTSTART")
        timed = source.end is not None or source.duration is not None
        return source._replace(
            start=_like(start, origin),
            end=_like(self._moment(item, "DTEND"), origin) if timed else None,
            duration=None,
            recurrence=self._recurrence(item, start, overrides[int(number)] if number is not None else None),
            recurs=True,
        )

    def _moment(self, item: Any, name: str) -> Moment | None:
        told = listed(item.get(name))
        return moment(of_library(told[0])[0], self._zones) if told else None

    def _recurrence(self, item: Any, start: Moment | None, override: ParsedEvent | None) -> Moment | None:
        """Which date of the series it is. The library gives every date of THISANDFUTURE the first one's RECURRENCE-ID."""
        told = self._moment(item, "RECURRENCE-ID") or start
        if override is None or override.recurrence is None or start is None or not _is_range(override):
            return told
        moved, first = override.start.value if override.start else start.value, override.recurrence.value
        if isinstance(moved, datetime) and isinstance(first, datetime) and isinstance(start.value, datetime):
            origin = first.tzinfo
            shift = moved.astimezone(origin).replace(tzinfo=None) - first.replace(tzinfo=None)
            return (told or start)._replace(
                value=(start.value.astimezone(origin).replace(tzinfo=None) - shift).replace(tzinfo=origin)
            )
        return told


def _comparable(value: date) -> datetime:
    """One scale for all values of a series: UTC, the wall time where the zone is not known, midnight for whole days."""
    if not isinstance(value, datetime):
        return datetime.combine(value, time.min)
    return value.astimezone(UTC).replace(tzinfo=None) if value.tzinfo is not None else value


def _wall(value: date) -> date:
    return value.replace(tzinfo=None) if isinstance(value, datetime) else value


def _day_of(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _at(master: ParsedEvent, value: date, length: timedelta | None) -> ParsedEvent:
    """The master's words at another of its dates."""
    assert master.start is not None
    start = _moved(master.start, value)
    end = _moved(master.end, value + length) if master.end is not None and length is not None else master.end
    return master._replace(start=start, end=end, recurrence=start)


def _moved(found: Moment, value: date) -> Moment:
    return Moment(value, found.zone_name, found.floating, found.unknown)


def _is_range(override: ParsedEvent) -> bool:
    return _range_of(override) is not None


def _range_of(override: ParsedEvent) -> str | None:
    told = override.told.first("RECURRENCE-ID")
    return told.parameters.get("RANGE") if told else None


def _with_trouble(event: ParsedEvent, trouble: str) -> ParsedEvent:
    return event._replace(trouble=(*event.trouble, trouble))


def _length(master: ParsedEvent) -> timedelta | None:
    """How long the first event is; None where it tells a DURATION, which stays, or no end."""
    if master.start is None or master.end is None:
        return None
    start, end = master.start.value, master.end.value
    if isinstance(start, datetime) and isinstance(end, datetime):
        return end - start
    return None if isinstance(start, datetime) or isinstance(end, datetime) else end - start


def _with_moments(event: ParsedEvent) -> Any:
    """What the library has to know of an event, with its dates in the zones that were found."""
    from icalendar import Event  # noqa: PLC0415
    from icalendar.prop import vDDDLists, vDDDTypes, vText  # noqa: PLC0415

    component = Event()
    told = event.told
    if "UID" in told.by_name:
        component["UID"] = vText(told.text("UID"))
    if "SEQUENCE" in told.by_name:
        component["SEQUENCE"] = int(told.text("SEQUENCE"))
    length = told.first("DURATION")
    if length is not None and length.value is not None:
        component["DURATION"] = vDDDTypes(length.value)
    for name in _RECURRENCE_PROPERTIES & told.by_name.keys():  # that an override has some is all that matters
        component[name] = vDDDLists([])
    for name, found in (("DTSTART", event.start), ("DTEND", event.end), ("RECURRENCE-ID", event.recurrence)):
        if found is None:
            continue
        value = vDDDTypes(found.value)
        if name == "RECURRENCE-ID" and _is_range(event):
            value.params["RANGE"] = _range_of(event)
        component[name] = value
    return component


def _like(found: Moment | None, origin: Moment) -> Moment | None:
    """The library answers in the window's zone; put the time back where its event has it."""
    if found is None:
        return None
    value = found.value
    if (
        isinstance(value, datetime)
        and value.tzinfo is not None
        and isinstance(origin.value, datetime)
        and origin.value.tzinfo is not None
    ):
        value = value.astimezone(origin.value.tzinfo)
    return _moved(origin, value)
