# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportMissingModuleSource=false
# dateutil comes without types.
"""A rule tells the dates that the library tells, however it is evaluated."""

from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

from daemon.reading.events.rules import Span, dates_of

_RULES = (
    "FREQ=YEARLY", "FREQ=YEARLY;INTERVAL=3;COUNT=4", "FREQ=YEARLY;BYMONTH=2", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=2,8",
    "FREQ=YEARLY;BYMONTH=2;BYDAY=MO,1FR;INTERVAL=2", "FREQ=YEARLY;BYMONTH=3;BYDAY=MO,TU;BYSETPOS=-1", "FREQ=YEARLY;BYDAY=20MO",
    "FREQ=YEARLY;BYMONTHDAY=8,-1", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=8,9,-1;UNTIL=20350101T235959", "FREQ=YEARLY;BYYEARDAY=60", "FREQ=YEARLY;BYWEEKNO=9",
)  # fmt: skip


@pytest.mark.parametrize("rule", _RULES)
@pytest.mark.parametrize("day", ["2024-02-29", "2021-03-31", "1990-12-01"])
def test_a_yearly_rule_tells_the_dates_of_the_library(day: str, rule: str) -> None:
    """A rule of one month is told as one of every twelfth month."""
    first = datetime.fromisoformat(f"{day}T10:00:00")
    end = datetime.fromisoformat("2050-01-01")
    told = dates_of(rule, first, None, Span(first, end, 30)).starts
    assert list(told) == rrulestr(rule, dtstart=first).between(first - timedelta(days=1), end, inc=True)[:30]
