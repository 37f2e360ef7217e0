"""What a hostile file may cost: so many events, lines and people are read, and what is left out is said."""

from datetime import UTC, datetime, timedelta

from daemon.reading.events import read_calendar
from daemon.reading.events.reader import MAX_EVENTS
from tests.unit.reading.calendar_files import CONTEXT, calendar, event


def test_of_a_file_with_very_many_events_the_first_are_read_and_the_last_of_them_says_so() -> None:
    found = read_calendar(calendar(*(event(uid=f"u{number}") for number in range(MAX_EVENTS + 500))), CONTEXT)
    assert len(found) == MAX_EVENTS
    assert f"the file holds {MAX_EVENTS + 500} events: only the first {MAX_EVENTS} were read" in found[-1].reasons
    assert not any("only the first" in reason for reason in found[0].reasons)


def test_events_with_very_many_attendees_are_fewer() -> None:
    crowd = [f"ATTENDEE;CN=P{number}:mailto:p{number}@crowd.example" for number in range(180)]
    found = read_calendar(calendar(*(event("Job interview", *crowd, uid=f"u{number}") for number in range(100))), CONTEXT)
    assert 20 < len(found) < 100
    assert any("only the first" in reason for reason in found[-1].reasons)


def test_lines_that_tell_nothing_and_doubled_ones_cost_nothing() -> None:
    noise = [f"X-NOISE-{number}:x" for number in range(1000)] + ["SUMMARY:Another", "UID:another"] * 200
    (found,) = read_calendar(calendar(event("Job interview at Northwind", *noise)), CONTEXT)
    assert (found.summary, found.uid) == ("Job interview at Northwind", "uid-1@northwind.example")


def test_series_beyond_what_a_file_may_have_keep_their_first_date() -> None:
    start = datetime(2026, 12, 3, 9, tzinfo=UTC)
    dates = "RDATE:" + ",".join(f"{start + timedelta(days=day):%Y%m%dT%H%M%SZ}" for day in range(1, 300))
    found = read_calendar(calendar(*(event("Job interview", dates, uid=f"u{number}") for number in range(30))), CONTEXT)
    assert {interview.uid for interview in found} == {f"u{number}" for number in range(30)}
    assert len(found) < 30 * 300
