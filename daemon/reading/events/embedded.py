# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# icalendar and dateutil are untyped here.
"""A zone that only the file itself defines (VTIMEZONE), made harmless before it is believed.

A rule in a VTIMEZONE is evaluated from its first year on, at every look at the clock anew. So only yearly rules pass that have a date now
and then (what never comes is looked for to the end of time), as many of them as take less than a second; their dates are worked out once.
A zone is remembered by its lines: whoever invites brings the same one along with every mail.
"""

import warnings
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache

from daemon.reading.events.lines import property_name
from daemon.reading.events.rules import RuleRefusedError, Span, dates_of, rule_parts
from daemon.reading.events.zones import Zone, zone_named

_MAX_LINES = 400
_MAX_LINES_REMEMBERED = 60
_MAX_YEARS = 10_000
_MAX_ONSETS = 3_000
_LAST_YEAR = 2_200
_AT_THE_LATEST = timedelta(days=41 * 366)  # the 29th of February is a Sunday that seldom where a century lies between
_RULE_PARTS = frozenset({"FREQ", "INTERVAL", "BYDAY", "BYMONTH", "BYMONTHDAY", "UNTIL", "WKST"})
_DROPPED = frozenset({"X-LIC-LOCATION", "TZURL", "LAST-MODIFIED", "COMMENT", "TZID"})


def embedded_zone(lines: list[str]) -> Zone | None:
    """The zone of a VTIMEZONE block, given without BEGIN and END; by its location's name where it tells one."""
    for line in lines:
        if property_name(line) == "X-LIC-LOCATION":
            zone = zone_named(line.partition(":")[2])
            if zone is not None:
                return zone
    if len(lines) > _MAX_LINES:
        return None
    return _remembered(tuple(lines)) if len(lines) <= _MAX_LINES_REMEMBERED else _zone(lines)


@lru_cache(maxsize=8)
def _remembered(lines: tuple[str, ...]) -> Zone | None:
    return _zone(lines)


def _zone(lines: Sequence[str]) -> Zone | None:
    try:
        rules = list(_rules(lines))
    except ValueError:
        return None
    years = sum(_LAST_YEAR - first.year for first, _ in rules)
    if years > _MAX_YEARS or not all(_is_harmless(first, rule) for first, rule in rules):
        return None
    info = _built(lines)
    return Zone(info, None) if info is not None else None


def _rules(lines: Iterable[str]) -> Iterator[tuple[datetime, str]]:
    """Each rule with the first day it counts from.

    Raises:
        ValueError: it counts from no date.
    """
    first, rules = "", list[str]()
    for line in lines:
        name, value = property_name(line), line.partition(":")[2].strip().upper()
        if name == "DTSTART":
            first = line.rpartition(":")[2].strip()
        elif name == "RRULE":
            rules.append(value)
        elif name == "END":
            yield from ((datetime.strptime(first[:8], "%Y%m%d"), rule) for rule in rules)  # noqa: DTZ007 - a wall clock's
            first, rules = "", []


def _is_harmless(first: datetime, rule: str) -> bool:
    parts = rule_parts(rule)
    if parts.get("FREQ") != "YEARLY" or parts.get("INTERVAL", "1") != "1" or not parts.keys() <= _RULE_PARTS or len(rule) > 200:
        return False
    endless = ";".join(f"{name}={value}" for name, value in parts.items() if name != "UNTIL")
    try:
        return bool(dates_of(endless, first, None, Span(first, first + _AT_THE_LATEST, 1)).starts)
    except (RuleRefusedError, OverflowError):
        return False


def _built(lines: Iterable[str]) -> tzinfo | None:
    from icalendar import Timezone  # noqa: PLC0415 - 0.3 s

    kept = [line for line in lines if property_name(line) not in _DROPPED and not line.upper().startswith("X-")]
    # One fixed name: the library remembers a zone by it for ever, and must learn nothing from a file.
    text = "\r\n".join(["BEGIN:VTIMEZONE", "TZID:of-the-file", *kept, "END:VTIMEZONE", ""]).encode()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            component = Timezone.from_ical(text)
            info = component.to_tz(lookup_tzid=False) if isinstance(component, Timezone) else None
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, ArithmeticError, OSError):
            return None
    if not isinstance(info, tzinfo):
        return None
    for component in getattr(info, "_comps", ()):
        component.rrule = _Onsets(component.rrule)
    return info


class _Onsets:
    """When one of a zone's times begins, in order: dateutil asks for the last one before a moment, and counts from the first each time."""

    def __init__(self, onsets: Iterable[datetime]) -> None:
        self._coming = iter(onsets)
        self._known: list[datetime] = []

    def before(self, moment: datetime, inc: bool) -> datetime | None:
        """The last one up to a moment; from a far year on none comes any more."""
        assert inc
        known = self._known
        while not known or (known[-1] <= moment and known[-1].year < _LAST_YEAR and len(known) < _MAX_ONSETS):
            onset = next(self._coming, None)
            if onset is None:
                break
            known.append(onset)
        at = bisect_right(known, moment)
        return known[at - 1] if at else None
