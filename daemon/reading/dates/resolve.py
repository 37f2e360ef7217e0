"""From the words of a date to its days: one function for each way of saying it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from daemon.reading.dates import workdays
from daemon.reading.dates.feasts import feast
from daemon.reading.dates.language import FEW
from daemon.reading.dates.patterns import Found, look_up

Days = tuple[date | None, date, str]
"""Earliest, latest, kind."""

_FEW = {"day": 5, "business": 4, "week": 3, "month": 3, "hour": 8}
_WEEK = timedelta(days=7)
_PAST = timedelta(days=75)


@dataclass(frozen=True, slots=True)
class Frame:
    """What relative dates are relative to."""

    reference: date
    holidays: frozenset[date]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(found: Found) -> int | None:
    said = found.groups.get("weekday")
    return None if said is None else look_up(found.language.weekdays, said)


def _year(text: str) -> int:
    number = int(text)
    return number if number > 99 else 2000 + number


def _month(found: Found) -> int | None:
    number = found.groups.get("month_number")
    if number is not None:
        return int(number)
    said = found.groups.get("month")
    return None if said is None else look_up(found.language.months, said)


def _nearest_year(month: int, day: int, weekday: int | None, frame: Frame) -> date | None:
    """The year left out: the one whose weekday fits, else the one that makes the day recent or to come."""
    around = (_day(frame.reference.year + shift, month, day) for shift in (-1, 0, 1))
    candidates = [candidate for candidate in around if candidate is not None]
    near = [candidate for candidate in candidates if frame.reference - _PAST <= candidate <= frame.reference + timedelta(days=290)]
    fitting = [candidate for candidate in near or candidates if weekday is None or candidate.weekday() == weekday]
    pool = fitting or near or candidates
    return min(pool, key=lambda candidate: abs((candidate - frame.reference).days), default=None)


def _nearest_month(day: int, weekday: int | None, frame: Frame) -> date | None:
    """The month left out: the next in which the day falls on that weekday."""
    for shift in range(13):
        first = workdays.add_months(frame.reference.replace(day=1), shift)
        candidate = _day(first.year, first.month, day)
        if candidate and candidate >= frame.reference and weekday in (None, candidate.weekday()):
            return candidate
    return None


def _date(found: Found, frame: Frame) -> Days | None:
    day, month, weekday = int(found.groups["day"]), _month(found), _weekday(found)
    first_day = found.groups.get("first_day")
    last_weekday = weekday if first_day is None else None
    if month is None:
        last = _nearest_month(day, last_weekday, frame)
    elif "year" in found.groups:
        last = _day(_year(found.groups["year"]), month, day)
    else:
        last = _nearest_year(month, day, last_weekday, frame)
    if last is None:
        return None
    if first_day is None:
        return last, last, "day"
    first = _day(last.year, last.month, int(first_day))
    if first is None or first > last:
        return None
    return first, last, "range"


def _numeric(found: Found, frame: Frame) -> Days | None:
    month, last_month = int(found.groups["month_number"]), int(found.groups["last_month"])
    first_day, day = int(found.groups["first_day"]), int(found.groups["day"])
    year = found.groups.get("year")
    last = _day(_year(year), last_month, day) if year else _nearest_year(last_month, day, None, frame)
    first = last and _day(last.year - (month > last_month), month, first_day)
    return (first, last, "range") if first and last and first <= last else None


def _slashed(found: Found, frame: Frame) -> Days | None:
    one, two = int(found.groups["one"]), int(found.groups["two"])
    if (one, two) == (24, 7) and "year" not in found.groups:
        return None
    weekday = _weekday(found)
    orders = [(one, two), (two, one)] if found.language.month_first else [(two, one), (one, two)]
    readings: list[date] = []
    for month, day in orders:
        said = (
            _day(_year(found.groups["year"]), month, day) if "year" in found.groups else _nearest_year(month, day, weekday, frame)
        )
        if said is not None and (weekday is None or said.weekday() == weekday):
            readings.append(said)
    soon = [said for said in readings if frame.reference <= said <= frame.reference + timedelta(days=60)]
    chosen = next(iter(soon or readings), None)
    return None if chosen is None else (chosen, chosen, "day")


def _on_weekday(found: Found, frame: Frame) -> Days | None:
    weekday = _weekday(found)
    if weekday is None:
        return None
    offset, direct = found.groups.get("offset"), found.groups.get("direct")
    monday = workdays.week_start(frame.reference)
    words = found.language
    if offset is not None and look_up({words.next_words: True}, offset):
        chosen = monday + _WEEK + timedelta(days=weekday)
    elif offset is not None:
        chosen = monday + timedelta(days=weekday)
    elif direct is not None and words.skips_a_week and look_up({words.skips_a_week: True}, direct):
        chosen = monday + _WEEK + timedelta(days=weekday)
    else:
        chosen = frame.reference + timedelta(days=(weekday - frame.reference.weekday() - 1) % 7 + 1)
    return chosen, chosen, "weekday"


def _in_a_week(found: Found, frame: Frame) -> Days | None:
    days = _on_weekday(found, frame)
    return None if days is None else (days[1] + _WEEK, days[1] + _WEEK, "weekday")


def _later(count: int, unit: str, frame: Frame) -> date:
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


_SPECIAL_UNITS = {"eow": "week", "eom": "month", "quinzaine": "fortnight", "huitaine": "week"}


def _unit(found: Found) -> str | None:
    said = found.groups["unit"]
    return _SPECIAL_UNITS.get(said) or look_up(found.language.units, said)


_LONGEST = {"year": 1, "quarter": 4, "month": 24, "week": 60, "fortnight": 26}


def _span(found: Found, frame: Frame, *, exact: bool) -> Days | None:
    unit = _unit(found)
    count = None if unit is None else _count(found, unit)
    if unit is None or count is None or count > _LONGEST.get(unit, 400):
        return None
    latest = _later(count, unit, frame)
    return (latest, latest, "in") if exact else (frame.reference, latest, "within")


def _within(found: Found, frame: Frame) -> Days | None:
    return _span(found, frame, exact=False)


def _in(found: Found, frame: Frame) -> Days | None:
    said = found.groups.get("count", "")
    vague = bool(said) and not said.isdecimal() and look_up(found.language.numbers, said) in (FEW, 2)
    return _span(found, frame, exact=not vague)


def _or_so(found: Found, frame: Frame) -> Days | None:
    unit = _unit(found)
    return None if unit is None else (frame.reference, _later(2, unit, frame), "within")


def _coming_days(found: Found, frame: Frame) -> Days | None:
    plural = found.groups["plural"]
    unit = look_up(found.language.units, plural)
    return None if unit is None else (frame.reference, _later(_FEW.get(unit, 3), unit, frame), "within")


def _word(found: Found, frame: Frame) -> Days | None:
    shift = look_up(found.language.day_words, found.groups["day_word"])
    if shift is None:
        return None
    chosen = frame.reference + timedelta(days=shift)
    return chosen, chosen, "day"


def _slice(first: date, unit: str, part: str | None, last: date) -> tuple[date, date]:
    """The part of a week, month or longer period that was meant."""
    if part is None:
        return first, last
    if unit == "week":
        begin, end = {"early": (0, 2), "mid": (1, 2), "end": (3, 4)}[part]
        return first + timedelta(days=begin), first + timedelta(days=end)
    if unit == "month":
        return {
            "early": (first, first.replace(day=10)),
            "mid": (first.replace(day=11), first.replace(day=15)),
            "end": (first.replace(day=21), last),
        }[part]
    third = (last - first) / 3
    return {"early": (first, first + third), "mid": (first + third, first + 2 * third), "end": (first + 2 * third, last)}[part]


def _bounds(unit: str, shift: int, frame: Frame) -> tuple[date, date]:
    reference = frame.reference
    if unit == "week":
        monday = workdays.week_start(reference) + shift * _WEEK
        return monday, monday + timedelta(days=4)
    if unit == "month":
        first = workdays.add_months(reference.replace(day=1), shift)
        return first, workdays.month_end(first)
    if unit == "quarter":
        first = workdays.add_months(reference.replace(month=(reference.month - 1) // 3 * 3 + 1, day=1), 3 * shift)
        return first, workdays.month_end(workdays.add_months(first, 2))
    return date(reference.year + shift, 1, 1), date(reference.year + shift, 12, 31)


def _of_period(found: Found, frame: Frame, unit: str, shift: int) -> Days | None:
    if unit == "hour":
        return None
    if unit in ("day", "business", "fortnight"):
        chosen = _later(shift, unit, frame)
        return chosen, chosen, "day"
    first, last = _slice(*_parts(unit, shift, frame, found.part))
    if last < frame.reference and shift == 0 and unit == "week":
        first, last = first + _WEEK, last + _WEEK
    return first, last, "period"


def _parts(unit: str, shift: int, frame: Frame, part: str | None) -> tuple[date, str, str | None, date]:
    first, last = _bounds(unit, shift, frame)
    return first, unit, part, last


def _period(found: Found, frame: Frame) -> Days | None:
    unit = _unit(found)
    offset = found.groups.get("offset")
    ahead = offset is not None and look_up({found.language.next_words: True}, offset) is not None
    return None if unit is None else _of_period(found, frame, unit, int(ahead))


def _after_next(found: Found, frame: Frame) -> Days | None:
    unit = _unit(found)
    return None if unit is None else _of_period(found, frame, unit, 2)


def _part_period(found: Found, frame: Frame) -> Days | None:
    unit = _unit(found)
    return None if unit is None else _of_period(found, frame, unit, 0)


def _of_month(found: Found, frame: Frame) -> Days | None:
    month = _month(found)
    if month is None:
        return None
    year = int(found.groups["year"]) if "year" in found.groups else frame.reference.year
    if "year" not in found.groups and month < frame.reference.month:
        year += 1
    first = date(year, month, 1)
    begin, end = _slice(first, "month", found.part, workdays.month_end(first))
    return begin, end, "period"


def _week_of(found: Found, frame: Frame) -> Days | None:
    days = _date(found, frame)
    if days is None:
        return None
    monday = workdays.week_start(days[1])
    begin, end = _slice(monday, "week", found.part, monday + timedelta(days=4))
    return begin, end, "period"


def _calendar_week(found: Found, frame: Frame) -> Days | None:
    year = frame.reference.year
    for candidate in (year, year + 1):
        try:
            monday = date.fromisocalendar(candidate, int(found.groups["week"]), 1)
        except ValueError:
            continue
        if monday + _WEEK > frame.reference:
            begin, end = _slice(monday, "week", found.part, monday + timedelta(days=4))
            return begin, end, "period"
    return None


def _new_year(found: Found, frame: Frame) -> Days | None:
    del found
    year = frame.reference.year + 1
    return date(year, 1, 2), date(year, 1, 10), "period"


def _feast(found: Found, frame: Frame) -> Days | None:
    first, last = feast(found.groups["feast"] and look_up(found.language.feasts, found.groups["feast"]) or "", frame.reference)
    if found.relation == "after":
        begin = workdays.add_business_days(last, 1, frame.holidays)
        return begin, workdays.add_business_days(last, 5, frame.holidays), "after"
    if found.relation == "from":
        return first, last, "day"
    return None, first - timedelta(days=1), "by"


RESOLVERS: dict[str, Callable[[Found, Frame], Days | None]] = {
    "date": _date,
    "numeric": _numeric,
    "slashed": _slashed,
    "weekday": _on_weekday,
    "weekday_in_a_week": _in_a_week,
    "within": _within,
    "in": _in,
    "or_so": _or_so,
    "coming_days": _coming_days,
    "date_word": _word,
    "period": _period,
    "after_next": _after_next,
    "part_period": _part_period,
    "month": _of_month,
    "part_month": _of_month,
    "week_of": _week_of,
    "calendar_week": _calendar_week,
    "new_year": _new_year,
    "feast": _feast,
}


def resolve(found: Found, frame: Frame) -> Days | None:
    """The days ``found`` names; None where there is no such day."""
    try:
        days = RESOLVERS[found.resolver](found, frame)
    except (OverflowError, ValueError):
        return None
    if days is None or found.relation is None or found.resolver == "feast":
        return days
    earliest, latest, kind = days
    if found.relation in ("by", "until", "through"):
        return (None, latest, found.relation) if kind not in ("within", "in") else (frame.reference, latest, "within")
    if kind == "range" and found.relation == "from":
        return days
    if kind in ("within", "in"):
        return latest, latest, found.relation
    return earliest, latest, found.relation
