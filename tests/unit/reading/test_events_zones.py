"""When an event is, in whatever zone its file is written."""

from dataclasses import replace
from datetime import UTC, datetime, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Timezone

from daemon.reading.events import read_calendar
from daemon.reading.events.embedded import embedded_zone
from daemon.reading.events.zones import zone_named
from daemon.reading.values import Interview
from tests.unit.reading.calendar_files import CONTEXT, calendar, event, only

OWN_ZONE = [
    "BEGIN:VTIMEZONE", "TZID:Customized Time Zone", "BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0430", "TZOFFSETTO:+0330",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0330",
    "TZOFFSETTO:+0430", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "END:VTIMEZONE",
]  # fmt: skip


def at(start: str, end: str = "", zones: list[str] | None = None) -> Interview:
    return only(read_calendar(calendar(event(start=start, end=end), zones=zones or []), CONTEXT))


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Berlin", "Europe/Berlin"),
        ("/citadel.org/20210210_1/Europe/Berlin", "Europe/Berlin"),
        ("/softwarestudio.org/Olson_20011030_5/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("Eastern Standard Time", "America/New_York"),
        ("Eastern Daylight Time", "America/New_York"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(GMT+00.00) London", "Europe/London"),
        ("US-Eastern", None),
        ("GMT+0100", None),
        ("tzone://Microsoft/Utc", None),
    ],
)
def test_a_zone_name_means_its_iana_zone(tzid: str, zone: str | None) -> None:
    found = zone_named(tzid)
    assert (found.name if found else None) == zone


@pytest.mark.parametrize(
    "tzid", ["", "Nowhere Standard Time", "../../etc/passwd", "Europe", "(UTC+09:00) Berlin", "PST", "x" * 5000, "/" * 300]
)
def test_a_name_that_means_nothing_is_no_zone(tzid: str) -> None:
    assert zone_named(tzid) is None


def test_the_utc_offset_of_google_is_a_zone_without_a_name() -> None:
    found = at("DTSTART;TZID=GMT+0100:20261203T100000")
    assert found.start is not None
    assert (found.start.isoformat(), found.timezone) == ("2026-12-03T09:00:00+00:00", None)


def test_outlooks_display_name_with_a_bare_colon_is_read() -> None:
    found = at("DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20261203T100000")
    assert found.start is not None
    assert (found.start.isoformat(), found.timezone) == ("2026-12-03T15:00:00+00:00", "America/New_York")


def test_a_zone_only_the_file_knows_is_taken_from_its_vtimezone() -> None:
    found = at("DTSTART;TZID=Customized Time Zone:20260703T100000", zones=OWN_ZONE)
    assert found.start is not None
    assert (found.start.isoformat(), found.timezone) == ("2026-07-03T05:30:00+00:00", None)


def test_a_known_name_wins_over_the_files_own_definition() -> None:
    lying = [line.replace("Customized Time Zone", "W. Europe Standard Time") for line in OWN_ZONE]
    found = at("DTSTART;TZID=W. Europe Standard Time:20261203T100000", zones=lying)
    assert found.start is not None
    assert found.start.isoformat() == "2026-12-03T09:00:00+00:00"


def test_one_file_teaches_the_next_no_zones() -> None:
    """The library keeps VTIMEZONEs in a cache for the whole process."""
    at("DTSTART;TZID=Customized Time Zone:20260703T100000", zones=OWN_ZONE)
    assert at("DTSTART;TZID=Customized Time Zone:20260703T100000").start is None


def test_a_vtimezone_that_changes_every_second_is_not_believed() -> None:
    bomb = [line.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "FREQ=SECONDLY") for line in OWN_ZONE]
    assert at("DTSTART;TZID=Customized Time Zone:20260703T100000", zones=bomb).start is None


def test_a_rule_that_never_has_a_date_is_not_believed() -> None:
    """It would be looked for to the year 9999, for every event and date."""
    never = [line.replace("BYDAY=-1SU;BYMONTH=10", "BYMONTHDAY=30;BYMONTH=2") for line in OWN_ZONE]
    assert at("DTSTART;TZID=Customized Time Zone:20260703T100000", zones=never).start is None


def test_many_rules_from_the_year_1_on_are_not_believed() -> None:
    old = [line.replace(":1601", ":0001") for line in OWN_ZONE]
    assert at("DTSTART;TZID=Customized Time Zone:20260703T100000", zones=old).start is not None
    many = [*old[:2], *old[2:-1] * 3, old[-1]]
    assert at("DTSTART;TZID=Customized Time Zone:20260703T100000", zones=many).start is None


def test_a_zone_changes_no_more_after_some_thousand_changes_or_centuries() -> None:
    """Every other day from the year 1 to 9997 is three million changes."""
    daily = [
        line.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", f"FREQ=YEARLY;BYMONTHDAY={','.join(map(str, range(1, 32, 2)))}")
        .replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", f"FREQ=YEARLY;BYMONTHDAY={','.join(map(str, range(2, 32, 2)))}")
        .replace(":1601", ":0001")
        for line in OWN_ZONE
    ]
    told = [at(f"DTSTART;TZID=Customized Time Zone:{day}T100000", zones=daily).start for day in ("99970101", "99970102")]
    assert {f"{one:%H%M}" for one in told if one} in ({"0530"}, {"0630"})


_MOMENTS = st.datetimes(datetime.fromisoformat("1602-01-01"), datetime.fromisoformat("2199-12-31"))
_CHANGES = st.sampled_from(
    [datetime.fromisoformat(f"2026-{day}:00:00") for day in ("03-29T02", "03-29T03", "10-25T02", "10-25T03")]
)


@given(st.lists(_MOMENTS | _CHANGES, min_size=1, max_size=12), st.integers(0, 1))
def test_a_files_own_zone_tells_the_time_as_the_library_does(moments: list[datetime], fold: int) -> None:
    """In whatever order it is asked."""
    from_lines = embedded_zone(OWN_ZONE[1:-1])
    component = Timezone.from_ical("\r\n".join((*OWN_ZONE, "")).replace("Customized Time Zone", "of-the-file"))
    assert from_lines is not None
    assert isinstance(component, Timezone)
    zones: list[tzinfo] = [from_lines.info, component.to_tz(lookup_tzid=False)]  # pyright: ignore[reportUnknownMemberType]
    for moment in moments:
        here, there = (moment.replace(tzinfo=zone, fold=fold) for zone in zones)
        assert (here.utcoffset(), here.dst(), here.tzname()) == (there.utcoffset(), there.dst(), there.tzname())
        back = [moment.replace(tzinfo=UTC).astimezone(zone) for zone in zones]
        assert back[0].replace(tzinfo=None) == back[1].replace(tzinfo=None)


def test_a_zone_on_a_line_without_a_date_is_never_looked_up() -> None:
    """The library would open a file of that name in its zone data; a long one raised OSError."""
    assert at(f"DTSTART;TZID=E{'x' * 300}:never").start is None
    assert at("DTSTART;TZID=Europe:never").start is None


def test_an_unknown_zone_leaves_the_time_uncertain_and_keeps_the_line() -> None:
    found = at("DTSTART;TZID=Nowhere Standard Time:20261203T100000", "DTEND;TZID=Nowhere Standard Time:20261203T110000")
    assert (found.start, found.end, found.certain) == (None, None, False)
    assert "20261203T100000" in found.original_start
    assert "Nowhere Standard Time" in found.original_start
    assert any("time uncertain" in reason for reason in found.reasons)


def test_a_floating_time_is_in_the_users_zone() -> None:
    found = at("DTSTART:20261203T100000")
    assert found.start is not None
    assert (found.start.isoformat(), found.timezone) == ("2026-12-03T09:00:00+00:00", "Europe/Berlin")


def test_utc_has_no_zone_name() -> None:
    found = at("DTSTART:20261203T090000Z", "DTEND:20261203T100000Z")
    assert found.start is not None
    assert (found.start.isoformat(), found.timezone) == ("2026-12-03T09:00:00+00:00", None)


def test_a_whole_day_has_neither_start_nor_end() -> None:
    found = at("DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261204")
    assert (found.start, found.end, found.is_interview, found.certain) == (None, None, True, False)


@pytest.mark.parametrize(
    ("start", "utc"),
    [
        ("20261025T013000", "2026-10-24T23:30:00+00:00"),
        ("20261025T040000", "2026-10-25T03:00:00+00:00"),
        ("20260329T040000", "2026-03-29T02:00:00+00:00"),
    ],
)
def test_on_the_day_of_the_clock_change_the_hour_is_right(start: str, utc: str) -> None:
    found = at(f"DTSTART;TZID=Europe/Berlin:{start}")
    assert found.start is not None
    assert found.start.isoformat() == utc


def test_a_duration_gives_the_end() -> None:
    found = at("DTSTART:20261203T090000Z", "DURATION:PT45M")
    assert found.end is not None
    assert found.end.isoformat() == "2026-12-03T09:45:00+00:00"


def test_without_an_end_a_human_has_to_say_yes() -> None:
    found = at("DTSTART:20261203T090000Z")
    assert (found.end, found.certain) == (None, False)


def test_an_end_before_the_start_is_no_end() -> None:
    assert at("DTSTART:20261203T090000Z", "DTEND:20261203T080000Z").end is None


def test_the_written_form_with_dashes_and_colons_is_understood() -> None:
    found = at("DTSTART:2026-12-03T09:00:00Z", "DTEND:2026-12-03T10:00Z")
    assert found.start is not None
    assert found.end is not None
    assert (found.start.hour, found.end.hour) == (9, 10)


def test_the_years_one_and_9999_do_not_overflow() -> None:
    context = replace(CONTEXT, timezone="Pacific/Kiritimati")
    for start in ("DTSTART:00010101T000000", "DTSTART:99991231T235959"):
        read_calendar(calendar(event(start=start, end="DURATION:P300D")), context)
