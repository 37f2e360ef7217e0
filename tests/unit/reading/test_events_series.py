"""Series: every instance near the day of reading, none elsewhere, and no rule that eats the machine."""

from dataclasses import replace

import pytest

from daemon.reading.events import read_calendar
from daemon.reading.values import Interview
from tests.unit.reading.calendar_files import CONTEXT, DANA, ME, attendee, calendar, event, invitation, only, organizer

WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=3"
EVERY_NOVEMBER = ("DTSTART;TZID=Europe/Berlin:20261020T100000", "DTEND;TZID=Europe/Berlin:20261020T110000")


def starts(interviews: tuple[Interview, ...]) -> list[str]:
    return [one.start.strftime("%m-%dT%H:%M") for one in interviews if one.start is not None]


def test_a_series_is_one_interview_an_instance_each_with_its_own_recurrence_id() -> None:
    found = read_calendar(calendar(invitation("Interview round", WEEKLY)), CONTEXT)
    assert starts(found) == ["12-03T09:00", "12-10T09:00", "12-17T09:00"]
    assert [one.recurrence_id for one in found] == ["20261203T090000Z", "20261210T090000Z", "20261217T090000Z"]
    assert all(one.is_interview for one in found)


def test_a_weekly_one_to_one_is_no_series_of_interviews() -> None:
    told = read_calendar(
        calendar(invitation("Weekly 1:1 Sam / Dana", WEEKLY, description="your interview feedback, hiring, the role")), CONTEXT
    )
    assert len(told) == 3
    assert not any(one.is_interview for one in told)


def test_a_series_without_end_has_to_be_confirmed() -> None:
    found = read_calendar(calendar(invitation("Interview", "RRULE:FREQ=WEEKLY")), CONTEXT)
    assert len(found) > 40
    assert not any(one.certain for one in found)


def test_the_wall_clock_stays_when_the_clocks_change() -> None:
    found = read_calendar(
        calendar(event("Interview", "RRULE:FREQ=WEEKLY;COUNT=2", start=EVERY_NOVEMBER[0], end=EVERY_NOVEMBER[1])), CONTEXT
    )
    assert starts(found) == ["10-20T08:00", "10-27T09:00"]


def test_an_excluded_date_is_gone_and_an_added_one_is_there() -> None:
    extra = ("EXDATE;TZID=Europe/Berlin:20261210T100000", "RDATE;TZID=Europe/Berlin:20261212T100000")
    assert starts(read_calendar(calendar(invitation("Interview", WEEKLY, *extra)), CONTEXT)) == [
        "12-03T09:00",
        "12-12T09:00",
        "12-17T09:00",
    ]


def test_an_excluded_date_told_in_utc_is_gone_too() -> None:
    found = read_calendar(calendar(invitation("Interview", WEEKLY, "EXDATE:20261210T090000Z")), CONTEXT)
    assert starts(found) == ["12-03T09:00", "12-17T09:00"]


def test_all_dates_excluded_leaves_nothing() -> None:
    assert read_calendar(calendar(invitation("Interview", "RRULE:FREQ=WEEKLY;COUNT=1", "EXDATE:20261203T090000Z")), CONTEXT) == ()


def test_an_override_moves_one_instance_and_keeps_its_id() -> None:
    moved = event(
        "Interview, moved",
        "RECURRENCE-ID;TZID=Europe/Berlin:20261210T100000",
        "SEQUENCE:1",
        start="DTSTART;TZID=Europe/Berlin:20261211T150000",
        end="DTEND;TZID=Europe/Berlin:20261211T153000",
    )
    found = read_calendar(calendar(invitation("Interview", WEEKLY), moved), CONTEXT)
    assert starts(found) == ["12-03T09:00", "12-11T14:00", "12-17T09:00"]
    assert [(one.recurrence_id, one.sequence) for one in found if one.summary == "Interview, moved"] == [("20261210T090000Z", 1)]


def test_an_override_without_its_master_is_an_interview_of_its_own() -> None:
    found = only(read_calendar(calendar(invitation("Interview", "RECURRENCE-ID:20261203T090000Z")), CONTEXT))
    assert found.key == ("uid-1@northwind.example", "20261203T090000Z")


def test_this_and_future_moves_the_rest() -> None:
    later = event(
        "Interview",
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261210T100000",
        start="DTSTART;TZID=Europe/Berlin:20261210T120000",
        end="DTEND;TZID=Europe/Berlin:20261210T130000",
    )
    assert starts(read_calendar(calendar(invitation("Interview", WEEKLY), later), CONTEXT)) == [
        "12-03T09:00",
        "12-10T11:00",
        "12-17T11:00",
    ]


def test_until_counts_its_last_day() -> None:
    assert len(read_calendar(calendar(invitation("Interview", "RRULE:FREQ=DAILY;UNTIL=20261205")), CONTEXT)) == 3
    assert len(read_calendar(calendar(invitation("Interview", "RRULE:FREQ=DAILY;UNTIL=20261205T085959Z")), CONTEXT)) == 2


def test_only_a_year_either_way_is_expanded() -> None:
    found = read_calendar(
        calendar(event("Interview", "RRULE:FREQ=DAILY", start="DTSTART:20200101T090000Z", end="DURATION:PT1H")), CONTEXT
    )
    assert 700 < len(found) < 740


def test_without_a_date_of_reception_the_first_fifty_are_told() -> None:
    raw = calendar(event("Interview", "RRULE:FREQ=DAILY", start="DTSTART:20200101T090000Z", end="DURATION:PT1H"))
    assert len(read_calendar(raw, replace(CONTEXT, received_at=None))) == 50


def test_a_series_that_ended_long_ago_stays_one_event() -> None:
    raw = calendar(event("Interview", "RRULE:FREQ=DAILY;COUNT=5", start="DTSTART:20100101T090000Z", end="DURATION:PT1H"))
    assert only(read_calendar(raw, CONTEXT)).recurrence_id is None


def test_a_cancelled_series_is_one_word_and_not_expanded() -> None:
    found = only(read_calendar(calendar(invitation("Interview", WEEKLY), method="CANCEL"), CONTEXT))
    assert (found.is_cancelled, found.recurrence_id) == (True, None)


HOSTILE = [
    "FREQ=SECONDLY",
    "FREQ=MINUTELY;COUNT=100000000",
    "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;INTERVAL=99999999999999999999999",
    "FREQ=DAILY;COUNT=99999999999999999999999",
    "FREQ=YEARLY;INTERVAL=999999999",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=10",
    "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
    "FREQ=YEARLY;BYEASTER=1",
    "FREQ=WEEKLY;BYDAY=" + ",".join(["MO"] * 5000),
    "FREQ=DAILY;UNTIL=99999999T999999Z",
    "FREQ=DAILY;UNTIL=",
    "FREQ=",
    "COUNT=3",
    ";;;===",
]


@pytest.mark.parametrize("rule", HOSTILE)
@pytest.mark.parametrize("start", ["20261203T090000Z", "00010101T000000Z", "99991231T235959Z", "16010101T000000"])
def test_a_hostile_rule_leaves_at_most_a_thousand_instances_of_an_event_that_is_still_told(rule: str, start: str) -> None:
    found = read_calendar(calendar(event("Interview", f"RRULE:{rule}", start=f"DTSTART:{start}", end="DURATION:PT1H")), CONTEXT)
    assert 1 <= len(found) <= 1000


def test_a_file_full_of_fruitless_rules_is_given_up_early() -> None:
    """Each such rule costs dateutil half a second: 400 of them would run into the time limit of this suite."""
    rule = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
    raw = calendar(*(event("Interview", rule, uid=f"u{number}") for number in range(400)))
    assert len(read_calendar(raw, CONTEXT)) == 400


def test_a_file_of_endless_series_stops_at_its_cap() -> None:
    raw = calendar(*(event("Interview", "RRULE:FREQ=DAILY", uid=f"u{number}") for number in range(100)))
    assert len(read_calendar(raw, CONTEXT)) <= 3000 + 100


def test_a_thousand_overrides_and_dates_are_bounded() -> None:
    dates = ",".join(
        f"2026{month:02}{day:02}T{hour:02}0000Z" for month in range(1, 13) for day in range(1, 29) for hour in range(10)
    )
    found = read_calendar(
        calendar(event("Interview", f"RDATE:{dates}", start="DTSTART:20261203T090000Z", end="DURATION:PT1H")), CONTEXT
    )
    assert 100 < len(found) <= 1000


def test_organizer_and_people_are_those_of_each_instance() -> None:
    declined = event("Interview", organizer(DANA), attendee(ME, "PARTSTAT=DECLINED"), "RECURRENCE-ID:20261210T090000Z")
    found = read_calendar(calendar(invitation("Interview", WEEKLY), declined), CONTEXT)
    assert [one.own_status for one in sorted(found, key=lambda one: one.recurrence_id or "")] == [
        "needs-action",
        "declined",
        "needs-action",
    ]


def test_a_series_in_a_zone_that_nobody_knows_has_no_time() -> None:
    lost = invitation("Interview round", WEEKLY)
    lost = [line.replace("Europe/Berlin", "American/New_York") for line in lost]
    found = read_calendar(calendar(lost), CONTEXT)
    assert len(found) == 3
    assert {(one.start, one.certain) for one in found} == {(None, False)}


def test_an_exception_by_day_takes_the_instance_of_that_day_and_one_by_time_its_own() -> None:
    by_day = read_calendar(calendar(invitation("Interview round", WEEKLY, "EXDATE;VALUE=DATE:20261210")), CONTEXT)
    assert starts(by_day) == ["12-03T09:00", "12-17T09:00"]
    by_time = read_calendar(calendar(invitation("Interview round", WEEKLY, "EXDATE:20261210T000000Z,20261217T090000Z")), CONTEXT)
    by_wall = read_calendar(
        calendar(invitation("Interview round", WEEKLY, "EXDATE;TZID=America/New_York:20261217T100000")), CONTEXT
    )
    assert starts(by_wall) == starts(by_time)
    assert starts(by_time) == ["12-03T09:00", "12-10T09:00"]


def test_dates_beside_the_rule_join_it_once() -> None:
    found = read_calendar(calendar(invitation("Interview round", WEEKLY, "RDATE:20261210T090000Z,20261211T120000Z")), CONTEXT)
    assert starts(found) == ["12-03T09:00", "12-10T09:00", "12-11T12:00", "12-17T09:00"]
    assert all(one.end is not None and one.start is not None and (one.end - one.start).seconds == 3600 for one in found)
