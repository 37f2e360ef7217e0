"""Resolve single days: dates with their parts left out, weekdays, "tomorrow"."""

from datetime import date, timedelta

from daemon.reading.dates import workdays
from daemon.reading.dates.frame import Days, Frame
from daemon.reading.dates.patterns import Found, look_up

_WEEK = timedelta(days=7)
_PAST = timedelta(days=75)
_AHEAD = timedelta(days=290)
_MOST_WEEKS = 26
_COMING = frozenset(("coming", "coming_before"))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def weekday_of(found: Found) -> int | None:
    """The weekday said, Monday being 0; None where none was."""
    said = found.groups.get("weekday")
    return None if said is None else look_up(found.language.weekdays, said)


def _year(text: str) -> int:
    number = int(text)
    return number if number > 99 else 2000 + number


def month_of(found: Found) -> int | None:
    """The month said by number or name; None where none was."""
    number = found.groups.get("month_number")
    if number is not None:
        return int(number)
    said = found.groups.get("month")
    return None if said is None else look_up(found.language.months, said)


def _day_of_month(found: Found) -> int | None:
    """The day said in digits or in words; None where the words are of none."""
    said = found.groups["day"]
    return int(said) if said.isdecimal() else look_up(found.language.day_names, said)


def _nearest_year(month: int, day: int, weekday: int | None, frame: Frame) -> date | None:
    """The year left out: the one whose weekday fits, else the one that makes the day recent or to come."""
    around = (_day(frame.reference.year + shift, month, day) for shift in (-1, 0, 1))
    candidates = [candidate for candidate in around if candidate is not None]
    near = [candidate for candidate in candidates if frame.reference - _PAST <= candidate <= frame.reference + _AHEAD]
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


def date_of(found: Found, frame: Frame) -> Days | None:
    """A day of a month, with or without year and weekday; or the first and last of several."""
    day, month, weekday = _day_of_month(found), month_of(found), weekday_of(found)
    if day is None:
        return None
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


def numeric(found: Found, frame: Frame) -> Days | None:
    """A span of days in digits: 16.11. - 4.12."""
    month, last_month = int(found.groups["month_number"]), int(found.groups["last_month"])
    first_day, day = int(found.groups["first_day"]), int(found.groups["day"])
    year = found.groups.get("year")
    last = _day(_year(year), last_month, day) if year else _nearest_year(last_month, day, None, frame)
    first = last and _day(last.year - (month > last_month), month, first_day)
    return (first, last, "range") if first and last and first <= last else None


def slashed(found: Found, frame: Frame) -> Days | None:
    """Digits with slashes or dashes: day first or month first, by what is possible, then by what is soon, then by language."""
    one, two = int(found.groups["one"]), int(found.groups["two"])
    if (one, two) == (24, 7) and "year" not in found.groups:
        return None
    weekday = weekday_of(found)
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


def on_weekday(found: Found, frame: Frame) -> Days | None:
    """A weekday: the coming one, or that of a named week."""
    weekday = weekday_of(found)
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
        ahead = (weekday - frame.reference.weekday() - 1) % 7 + 1
        # Nobody calls tomorrow "jeudi prochain".
        chosen = frame.reference + timedelta(days=ahead) + (_WEEK if ahead == 1 and _COMING & found.groups.keys() else timedelta())
    return chosen, chosen, "weekday"


def in_a_week(found: Found, frame: Frame) -> Days | None:
    """The coming weekday and a week, or as many as were said: "Monday week", "three weeks from Friday"."""
    days = on_weekday(found, frame)
    said = found.groups.get("count", "1")
    count = int(said) if said.isdecimal() else look_up(found.language.numbers, said)
    if days is None or not count or count > _MOST_WEEKS:
        return None
    chosen = days[1] + count * _WEEK
    return chosen, chosen, "weekday"


def day_word(found: Found, frame: Frame) -> Days | None:
    """Today, tomorrow and the like."""
    shift = look_up(found.language.day_words, found.groups["day_word"])
    if shift is None:
        return None
    chosen = frame.reference + timedelta(days=shift)
    return chosen, chosen, "day"
