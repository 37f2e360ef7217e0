"""From the words of a date to its days: the resolver of each form, and what the word before it makes of them."""

from collections.abc import Callable

from daemon.reading.dates import days as days_of
from daemon.reading.dates import periods, spans
from daemon.reading.dates.frame import Days, Frame
from daemon.reading.dates.patterns import Found

RESOLVERS: dict[str, Callable[[Found, Frame], Days | None]] = {
    "date": days_of.date_of,
    "numeric": days_of.numeric,
    "slashed": days_of.slashed,
    "weekday": days_of.on_weekday,
    "weekday_in_a_week": days_of.in_a_week,
    "within": spans.within,
    "in": spans.exactly_in,
    "or_so": spans.or_so,
    "coming_days": spans.coming_days,
    "date_word": days_of.day_word,
    "period": periods.period,
    "after_next": periods.after_next,
    "period_after": periods.period_after,
    "part_period": periods.part_period,
    "day_of_month": periods.day_of_month,
    "weekday_of_month": periods.weekday_of_month,
    "period_end": periods.period_end,
    "month": periods.of_month,
    "part_month": periods.of_month,
    "part_half": periods.half_of_month,
    "week_of": periods.week_of,
    "week_of_month": periods.week_of_month,
    "calendar_week": periods.calendar_week,
    "new_year": periods.new_year,
    "between_years": periods.between_years,
    "feast": periods.of_feast,
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
