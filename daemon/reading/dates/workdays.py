"""Business days, weeks, months and movable feasts."""

from collections.abc import Set as AbstractSet
from datetime import date, timedelta

_DAY = timedelta(days=1)


def is_business_day(day: date, holidays: AbstractSet[date]) -> bool:
    """Monday to Friday and no holiday."""
    return day.weekday() < 5 and day not in holidays


def add_business_days(day: date, count: int, holidays: AbstractSet[date]) -> date:
    """The ``count``-th business day after ``day``."""
    while count > 0:
        day += _DAY
        if is_business_day(day, holidays):
            count -= 1
    return day


def add_months(day: date, count: int) -> date:
    """The same day ``count`` months later, or the last day of that month where it is shorter."""
    index = day.year * 12 + day.month - 1 + count
    year, month = divmod(index, 12)
    first = date(year, month + 1, 1)
    return date(year, month + 1, min(day.day, month_end(first).day))


def month_end(day: date) -> date:
    """The last day of the month of ``day``."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - _DAY


def week_start(day: date) -> date:
    """The Monday of the ISO week of ``day``."""
    return day - timedelta(days=day.weekday())


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, centuries_left = divmod(century, 4)
    correction = (century + 8) // 25
    moon = (19 * golden + century - leap - (century - correction + 1) // 3 + 15) % 30
    quarter, quarter_left = divmod(rest, 4)
    offset = (32 + 2 * centuries_left + 2 * quarter - moon - quarter_left) % 7
    shift = (golden + 11 * moon + 22 * offset) // 451
    month, day = divmod(moon + offset - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def thanksgiving(year: int) -> date:
    """The fourth Thursday of November (United States)."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
