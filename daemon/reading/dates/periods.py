"""Resolve weeks, months and feasts, and their parts: "early December", "the end of next week", "after the holidays"."""

from dataclasses import replace
from datetime import date, timedelta

from daemon.reading.dates import workdays
from daemon.reading.dates.days import date_of, month_of, weekday_of
from daemon.reading.dates.feasts import feast
from daemon.reading.dates.frame import Days, Frame
from daemon.reading.dates.patterns import Found, look_up
from daemon.reading.dates.spans import later, unit_of

_WEEK = timedelta(days=7)
_FRIDAY = 4


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
        chosen = later(shift, unit, frame)
        return chosen, chosen, "day"
    first, last = _slice(*_parts(unit, shift, frame, found.part))
    begun = found.part == "early" and first < frame.reference  # said on a Tuesday, "early in the week" is the next one's
    if unit == "week" and shift == 0 and (begun or last < frame.reference):
        first, last = first + _WEEK, last + _WEEK
    return first, last, "period"


def _parts(unit: str, shift: int, frame: Frame, part: str | None) -> tuple[date, str, str | None, date]:
    first, last = _bounds(unit, shift, frame)
    return first, unit, part, last


def period(found: Found, frame: Frame) -> Days | None:
    """This or the next week, month, quarter or year."""
    unit = unit_of(found)
    offset = found.groups.get("offset")
    ahead = offset is not None and look_up({found.language.next_words: True}, offset) is not None
    return None if unit is None else _of_period(found, frame, unit, int(ahead))


def after_next(found: Found, frame: Frame) -> Days | None:
    """The one after the next."""
    unit = unit_of(found)
    return None if unit is None else _of_period(found, frame, unit, 2)


def period_after(found: Found, frame: Frame) -> Days | None:
    """The one after: "the week after that", "la semaine d'après"."""
    unit = unit_of(found)
    return None if unit is None else _of_period(found, frame, unit, 1)


def part_period(found: Found, frame: Frame) -> Days | None:
    """A part of the running one: "end of the week"."""
    unit = unit_of(found)
    return None if unit is None else _of_period(found, frame, unit, 0)


def period_end(found: Found, frame: Frame) -> Days | None:
    """The end of the running one, said as one word: "Monatsende", "month-end", "before the week is out"."""
    return period(replace(found, part="end"), frame)


def of_month(found: Found, frame: Frame) -> Days | None:
    """A month by name, or a part of it."""
    month = month_of(found)
    if month is None:
        return None
    year = int(found.groups["year"]) if "year" in found.groups else frame.reference.year
    if "year" not in found.groups and month < frame.reference.month:
        year += 1
    first = date(year, month, 1)
    begin, end = _slice(first, "month", found.part, workdays.month_end(first))
    return begin, end, "period"


def half_of_month(found: Found, frame: Frame) -> Days | None:
    """The first or the second half of a month: "in der ersten Dezemberhälfte"."""
    whole = of_month(replace(found, part=None), frame)
    if whole is None or whole[0] is None:
        return None
    middle = whole[0].replace(day=15)
    return (whole[0], middle, "period") if "first" in found.groups else (middle + timedelta(days=1), whole[1], "period")


def _month_start(found: Found, frame: Frame) -> date | None:
    """The first day of the month that was named, or of this or the next one."""
    if "offset" in found.groups:
        ahead = look_up({found.language.next_words: True}, found.groups["offset"]) is not None
        return workdays.add_months(frame.reference.replace(day=1), int(ahead))
    whole = of_month(replace(found, part=None), frame)
    return None if whole is None else whole[0]


def day_of_month(found: Found, frame: Frame) -> Days | None:
    """A day of this or the next month: "the 20th of next month"."""
    first = _month_start(found, frame)
    if first is None:
        return None
    chosen = first.replace(day=int(found.groups["day"]))
    return chosen, chosen, "day"


def weekday_of_month(found: Found, frame: Frame) -> Days | None:
    """The first, second, third, fourth or last of a weekday in a month."""
    first, weekday = _month_start(found, frame), look_up(found.language.weekdays, found.groups["weekday"])
    if first is None or weekday is None:
        return None
    if "last" in found.groups:
        end = workdays.month_end(first)
        chosen = end - timedelta(days=(end.weekday() - weekday) % 7)
    else:
        number = next((number for number, name in enumerate(("first", "second", "third", "fourth")) if name in found.groups), 0)
        chosen = first + timedelta(days=(weekday - first.weekday()) % 7) + number * _WEEK
    return chosen, chosen, "day"


def week_of(found: Found, frame: Frame) -> Days | None:
    """The week of a date."""
    days = date_of(found, frame)
    if days is None:
        return None
    monday = workdays.week_start(days[1])
    begin, end = _slice(monday, "week", found.part, monday + timedelta(days=4))
    return begin, end, "period"


def calendar_week(found: Found, frame: Frame) -> Days | None:
    """A week by its ISO number, or a day of it: the coming one of that number."""
    weekday = weekday_of(found)
    year = frame.reference.year
    for candidate in (year, year + 1):
        try:
            monday = date.fromisocalendar(candidate, int(found.groups["week"]), 1)
        except ValueError:
            continue
        if monday + _WEEK > frame.reference:
            if weekday is not None:
                return monday + timedelta(days=weekday), monday + timedelta(days=weekday), "weekday"
            begin, end = _slice(monday, "week", found.part, monday + timedelta(days=4))
            return begin, end, "period"
    return None


def week_of_month(found: Found, frame: Frame) -> Days | None:
    """The first, second, third or last week of a month; the first is the one of its first business day, which New Year is not."""
    whole = of_month(replace(found, part=None), frame)  # "the end of the first week of December" is no end of December
    if whole is None or whole[0] is None:
        return None
    first, last = whole[0], workdays.month_end(whole[0])
    if "last" in found.groups:
        monday = workdays.week_start(last)
    else:
        number = next((number for number, name in enumerate(("first", "second", "third")) if name in found.groups), 0)
        opens = first + timedelta(days=first.month == 1)
        monday = workdays.week_start(opens) + (number + (opens.weekday() > _FRIDAY)) * _WEEK
    begin, end = _slice(monday, "week", found.part, monday + timedelta(days=_FRIDAY))
    opens = max(first, begin)
    return opens, max(opens, min(last, end)), "period"


def new_year(found: Found, frame: Frame) -> Days | None:
    """The first days of January."""
    del found
    year = frame.reference.year + 1
    return date(year, 1, 2), date(year, 1, 10), "period"


def between_years(found: Found, frame: Frame) -> Days | None:
    """The days from Christmas to New Year's Eve."""
    del found
    return date(frame.reference.year, 12, 27), date(frame.reference.year, 12, 31), "period"


def of_feast(found: Found, frame: Frame) -> Days | None:
    """Before a feast, from it on, or the five business days after it."""
    first, last = feast(look_up(found.language.feasts, found.groups["feast"]) or "weekend", frame.reference)
    if found.relation == "after":
        begin = workdays.add_business_days(last, 1, frame.holidays)
        return begin, workdays.add_business_days(last, 5, frame.holidays), "after"
    if found.relation == "from":
        return first, last, "day"
    return None, first - timedelta(days=1), "by"
