# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false, reportMissingModuleSource=false
# dateutil comes without types.
"""One RRULE to its dates, in bounded time.

Theory: a rule such as "30 February, daily", or one that began in the year 1, keeps dateutil busy for minutes. So the rule is evaluated
in a calendar moved on by a multiple of 400 years: the Gregorian calendar repeats exactly (same weekdays, same leap years), and there
dateutil's own end of time, the year 9999, is at most 400 years ahead. A rule that finds nothing then costs half a second at worst, and
a file may hold two of those. Rules that step by second or minute, or that ask for more than an interview series could need, are refused.
"""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice

from daemon.reading.lazy import lazy_pattern

_CYCLE_YEARS = 400
_LAST_YEAR = 9599
_MAX_SPAN = timedelta(days=200 * 366)
_MAX_HOURLY_SPAN = timedelta(days=1000)
_MAX_STEPS = 200_000
_MAX_BY_VALUES = 400
_MAX_TIMES_A_DAY = 24
_RULE = lazy_pattern(r"[A-Z0-9=;,+:-]{1,4000}")
_UNTIL = lazy_pattern(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?")
_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY"})


class RuleRefusedError(Exception):
    """The rule asks for more than an interview series could need."""


@dataclass(frozen=True, slots=True)
class Span:
    """Wall-clock bounds, both inclusive, and how many dates are wanted at most."""

    earliest: datetime
    latest: datetime
    limit: int


@dataclass(frozen=True, slots=True)
class Dates:
    """``fruitless``: the rule ran to the end of time without a reason to stop."""

    starts: tuple[datetime, ...]
    fruitless: bool


def dates_of(rule: str, first: datetime, zone: tzinfo | None, span: Span) -> Dates:
    """The wall-clock starts a rule tells within a span. ``first`` is DTSTART without its zone.

    Raises:
        RuleRefusedError: too frequent, too far, or no rule at all.
    """
    parts = _checked(rule.upper(), first, span)
    until = _until(parts.pop("UNTIL", ""), zone)
    shift = _CYCLE_YEARS * ((_LAST_YEAR - first.year) // _CYCLE_YEARS)
    bare = ";".join(f"{name}={value}" for name, value in _by_month(parts, first).items())
    kept: list[datetime] = []
    try:
        for occurrence in islice(_evaluated(bare, first.replace(year=first.year + shift)), _MAX_STEPS):
            wall = occurrence.replace(year=occurrence.year - shift)
            if wall > span.latest or (until is not None and wall > until) or len(kept) >= span.limit:
                return Dates(tuple(kept), fruitless=False)
            if wall >= span.earliest:
                kept.append(wall)
    except (ValueError, TypeError, KeyError, IndexError, OverflowError, ArithmeticError, AttributeError) as error:
        raise RuleRefusedError from error
    return Dates(tuple(kept), fruitless="COUNT" not in parts)


def _by_month(parts: dict[str, str], first: datetime) -> dict[str, str]:
    """A rule of one month a year as one of every twelfth month, which is the same: dateutil looks at all days of the years of the other."""
    told = parts.get("BYMONTH") or (str(first.month) if parts.keys().isdisjoint({"BYDAY", "BYMONTHDAY"}) else "")
    if parts["FREQ"] != "YEARLY" or told != str(first.month) or not parts.keys().isdisjoint({"BYYEARDAY", "BYWEEKNO"}):
        return parts
    return parts | {"FREQ": "MONTHLY", "INTERVAL": str(12 * int(parts.get("INTERVAL", "1")))}


def _evaluated(rule: str, first: datetime) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # noqa: PLC0415 - only series need it

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        evaluated: Iterator[datetime] = iter(rrulestr(rule, dtstart=first))
    return evaluated


def _checked(text: str, first: datetime, span: Span) -> dict[str, str]:
    if not _RULE.fullmatch(text):
        raise RuleRefusedError
    parts = rule_parts(text)
    interval, hourly = parts.get("INTERVAL", "1"), parts.get("FREQ") == "HOURLY"
    by_values = sum(value.count(",") + 1 for name, value in parts.items() if name.startswith("BY"))
    if (
        parts.get("FREQ") not in _FREQUENCIES
        or "BYEASTER" in parts
        or by_values > (0 if hourly else _MAX_BY_VALUES)
        or _times_a_day(parts) > _MAX_TIMES_A_DAY
        or not re.fullmatch(r"\d{1,9}", interval)
        or int(interval) < 1
        or not re.fullmatch(r"\d{1,9}", parts.get("COUNT", "1"))
        or span.latest - first > (_MAX_HOURLY_SPAN if hourly else _MAX_SPAN)
    ):
        raise RuleRefusedError
    return parts


def rule_parts(text: str) -> dict[str, str]:
    """``FREQ=DAILY;COUNT=2`` as a mapping; parts without a value are left out."""
    parts: dict[str, str] = {}
    for part in text.split(";"):
        name, _, value = part.partition("=")
        if value:
            parts[name] = value
    return parts


def _times_a_day(parts: dict[str, str]) -> int:
    times = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        times *= parts.get(name, "").count(",") + 1
    return times


def _until(text: str, zone: tzinfo | None) -> datetime | None:
    """UNTIL as wall time of the event; RFC 5545 wants it in UTC where the start has a zone. A day counts to its end."""
    if not text:
        return None
    match = _UNTIL.fullmatch(text)
    if match is None:
        raise RuleRefusedError
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    try:
        if match.group(4) is None:
            return datetime.combine(date(year, month, day), time.max)
        until = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
        local = until.astimezone(zone) if match.group(7) and zone is not None else until
    except (ValueError, OverflowError) as error:
        raise RuleRefusedError from error
    return local.replace(tzinfo=None)
