"""Resolve spans that count from the day of writing: "within two weeks", "in ten business days"."""

from datetime import date, timedelta

from daemon.reading.dates import workdays
from daemon.reading.dates.frame import Days, Frame
from daemon.reading.dates.language import FEW
from daemon.reading.dates.patterns import Found, look_up

_FEW = {"day": 5, "business": 4, "week": 3, "month": 3, "hour": 8}


def later(count: int, unit: str, frame: Frame) -> date:
    """The day ``count`` units after the day of writing."""
    reference = frame.reference
    if unit == "business":
        return workdays.add_business_days(reference, count, frame.holidays)
    if unit == "hour":
        return reference + timedelta(days=-(-count // 24) if count > 12 else 0)
    if unit in ("month", "quarter", "year"):
        return workdays.add_months(reference, count * {"month": 1, "quarter": 3, "year": 12}[unit])
    return reference + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _count(found: Found, unit: str) -> int | None:
    said = found.groups.get("count")
    if said is None:
        return 1
    if said.isdecimal():
        return int(said)
    count = look_up(found.language.numbers, said)
    return _FEW.get(unit, 3) if count == FEW else count


def unit_of(found: Found) -> str | None:
    """The unit that was said."""
    said = found.groups["unit"]
    return found.language.named_units.get(said) or look_up(found.language.units, said)


_LONGEST = {"year": 1, "quarter": 4, "month": 24, "week": 60, "fortnight": 26}


def _span(found: Found, frame: Frame, *, exact: bool) -> Days | None:
    unit = unit_of(found)
    count = None if unit is None else _count(found, unit)
    if unit is None or count is None or count > _LONGEST.get(unit, 400):
        return None
    latest = later(count, unit, frame)
    return (latest, latest, "in") if exact else (frame.reference, latest, "within")


def within(found: Found, frame: Frame) -> Days | None:
    """At most so long from now."""
    return _span(found, frame, exact=False)


def exactly_in(found: Found, frame: Frame) -> Days | None:
    """So long from now; "a few" and "a couple" are upper bounds."""
    said = found.groups.get("count", "")
    vague = bool(said) and not said.isdecimal() and look_up(found.language.numbers, said) in (FEW, 2)
    return _span(found, frame, exact=not vague)


def or_so(found: Found, frame: Frame) -> Days | None:
    """A day or two, a week or so: two of them at most."""
    unit = unit_of(found)
    return None if unit is None else (frame.reference, later(2, unit, frame), "within")


def coming_days(found: Found, frame: Frame) -> Days | None:
    """The coming days or weeks, with no number."""
    plural = found.groups["plural"]
    unit = look_up(found.language.units, plural)
    return None if unit is None else (frame.reference, later(_FEW.get(unit, 3), unit, frame), "within")
