"""Business days and business hours in one zone (E13).

The starting day is day 0; the time of day is kept, then moved into business hours; hours are half-open: at ``closes`` it is
already tomorrow.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BusinessCalendar:
    """When business is done. ``opens`` and ``closes`` count from local midnight."""

    zone: tzinfo
    holidays: frozenset[date]
    opens: timedelta
    closes: timedelta

    def is_business_day(self, day: date) -> bool:
        """Monday to Friday, no holiday."""
        return day.weekday() < 5 and day not in self.holidays

    def next_business_day(self, day: date) -> date:
        """The first business day after this one."""
        day += ONE_DAY
        while not self.is_business_day(day):
            day += ONE_DAY
        return day

    def into_hours(self, instant: datetime) -> datetime:
        """The instant itself if it lies in business hours, else the next opening; UTC."""
        local = instant.astimezone(self.zone)
        time_of_day = timedelta(hours=local.hour, minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
        if self.is_business_day(local.date()):
            if time_of_day < self.opens:
                return self.opening(local.date())
            if time_of_day < self.closes:
                return instant.astimezone(UTC)
        return self.opening(self.next_business_day(local.date()))

    def opening(self, day: date) -> datetime:
        """When business opens on that day; UTC."""
        midnight = datetime(day.year, day.month, day.day, tzinfo=self.zone)
        return (midnight + self.opens).astimezone(UTC)

    def add_business_days(self, instant: datetime, count: int) -> datetime:
        """``count`` business days later at the same local time of day, moved into business hours; UTC."""
        local = instant.astimezone(self.zone)
        day = local.date()
        for _ in range(count):
            day = self.next_business_day(day)
        later = local.replace(year=day.year, month=day.month, day=day.day, fold=0)
        return self.into_hours(later.astimezone(UTC))
