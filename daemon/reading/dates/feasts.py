"""Days that move or stand for a season: the frame each word for one opens."""

from collections.abc import Callable
from datetime import date, timedelta

from daemon.reading.dates.workdays import easter, thanksgiving, week_start

Frame = tuple[date, date]
"""First and last day of the feast itself."""


def _next(frame: Callable[[int], Frame], reference: date) -> Frame:
    """The first such feast that has not ended before ``reference``."""
    for year in (reference.year - 1, reference.year):
        first, last = frame(year)
        if last >= reference:
            return first, last
    return frame(reference.year + 1)


def _holidays(year: int) -> Frame:
    return date(year, 12, 24), date(year + 1, 1, 1)


def _christmas(year: int) -> Frame:
    return date(year, 12, 24), date(year, 12, 26)


def _new_year(year: int) -> Frame:
    return date(year, 12, 31), date(year + 1, 1, 1)


def _epiphany(year: int) -> Frame:
    return date(year, 1, 6), date(year, 1, 6)


def _easter(year: int) -> Frame:
    sunday = easter(year)
    return sunday - timedelta(days=2), sunday + timedelta(days=1)


def _pentecost(year: int) -> Frame:
    sunday = easter(year) + timedelta(days=49)
    return sunday, sunday + timedelta(days=1)


def _thanksgiving(year: int) -> Frame:
    thursday = thanksgiving(year)
    return thursday, thursday + timedelta(days=3)


_FRAMES: dict[str, Callable[[int], Frame]] = {
    "holidays": _holidays,
    "christmas": _christmas,
    "new_year": _new_year,
    "epiphany": _epiphany,
    "easter": _easter,
    "pentecost": _pentecost,
    "thanksgiving": _thanksgiving,
}


def feast(name: str, reference: date) -> Frame:
    """First and last day of the feast ``name`` that ``reference`` lies in or before; ``weekend`` is the coming one."""
    if name == "weekend":
        saturday = week_start(reference) + timedelta(days=5)
        return saturday, saturday + timedelta(days=1)
    return _next(_FRAMES[name], reference)
