"""Instants and spans for the user, in their zone. Notes are in English."""

from datetime import date, datetime, tzinfo

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day(on: date) -> str:
    """``Tuesday 24 November``."""
    return f"{_DAYS[on.weekday()]} {on.day} {_MONTHS[on.month - 1]}"


def moment(at: datetime, zone: tzinfo, now: datetime) -> str:
    """``today 14:00``, ``tomorrow 9:05``, ``Tuesday 24 November, 14:00``."""
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((local.date() - today).days)
    clock = f"{local.hour}:{local.minute:02}"
    return f"{near} {clock}" if near else f"{day(local.date())}, {clock}"


def span(start: datetime | None, end: datetime, zone: tzinfo) -> str:
    """``Tuesday 24 November, 14:00 to 15:00``."""
    last = end.astimezone(zone)
    if start is None:
        return f"{day(last.date())}, until {last.hour}:{last.minute:02}"
    first = start.astimezone(zone)
    return f"{day(first.date())}, {first.hour}:{first.minute:02} to {last.hour}:{last.minute:02}"


def names(people: tuple[str, ...]) -> str:
    """``Ana, Ben and Cho``."""
    return " and ".join(part for part in (", ".join(people[:-1]), people[-1] if people else "") if part)
