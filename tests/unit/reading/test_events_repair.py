"""Broken calendar files give what can be read of them, and nothing else."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.reading.errors import UnreadableMessageError
from daemon.reading.events import read_calendar
from tests.unit.reading.calendar_files import CONTEXT, calendar, event, invitation, only

WHOLE = calendar(invitation("Job interview at Northwind", description="Hello Sam,\nsee you soon; bring nothing."))


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(WHOLE.replace(b"END:VCALENDAR\r\n", b""), id="no END:VCALENDAR"),
        pytest.param(WHOLE.replace(b"END:VEVENT\r\nEND:VCALENDAR\r\n", b""), id="no END at all"),
        pytest.param(WHOLE.replace(b"\r\n", b"\n"), id="bare LF"),
        pytest.param(WHOLE.replace(b"\r\n", b"\r"), id="bare CR"),
        pytest.param(WHOLE.replace(b"\r\n", b"\r\n\r\n"), id="doubled line ends"),
        pytest.param(b"\xef\xbb\xbf" + WHOLE, id="BOM"),
        pytest.param(WHOLE.decode().encode("utf-16"), id="UTF-16"),
        pytest.param(WHOLE.replace(b"S", b"S\x00"), id="NULs"),
        pytest.param(b"This mail was scanned.\r\n\r\n" + WHOLE, id="junk before"),
        pytest.param(WHOLE + b"\r\n--\r\nlist footer\r\n", id="junk behind"),
        pytest.param(WHOLE.replace(b"Hello Sam\\,\\n", b"Hello Sam\\,\r\n"), id="raw newline in a text"),
        pytest.param(WHOLE.replace(b"at Northwind", b"at Nor\r\n thwind"), id="folded"),
        pytest.param(
            WHOLE.replace(b"END:VEVENT", b"BEGIN:VALARM\r\nTRIGGER:x\r\nSUMMARY:ring\r\nEND:VEVENT"), id="alarm never closed"
        ),
        pytest.param(WHOLE.replace(b"END:VEVENT", b"ATTENDEE;CN=:::::\r\nGEO:x\r\nEND:VEVENT"), id="senseless lines"),
    ],
)
def test_a_file_broken_in_one_way_still_tells_its_event(broken: bytes) -> None:
    found = only(read_calendar(broken, CONTEXT))
    assert found.summary == "Job interview at Northwind"
    assert found.start is not None
    assert found.start.isoformat() == "2026-12-03T09:00:00+00:00"
    assert found.is_interview


def test_one_bad_event_does_not_cost_the_others() -> None:
    bad = event("Broken", start="DTSTART:NEVER", end="DTEND:99999999T999999Z", uid="bad")
    found = read_calendar(calendar(bad, invitation()), CONTEXT)
    assert {one.uid for one in found} == {"bad", "uid-1@northwind.example"}
    assert next(one for one in found if one.uid == "bad").start is None


def test_an_event_without_uid_gets_one_that_stays_the_same() -> None:
    raw = calendar([line for line in invitation() if not line.startswith("UID")])
    assert only(read_calendar(raw, CONTEXT)).uid == only(read_calendar(raw, CONTEXT)).uid != ""


def test_more_than_a_megabyte_is_refused() -> None:
    with pytest.raises(UnreadableMessageError):
        read_calendar(WHOLE + b" " * 1024 * 1024, CONTEXT)


def test_what_is_no_calendar_is_refused() -> None:
    with pytest.raises(UnreadableMessageError):
        read_calendar(b"Dear Sam, the interview is on Monday.", CONTEXT)


def test_a_file_without_events_is_empty_but_readable() -> None:
    assert read_calendar(b"BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\nEND:VCALENDAR\r\n", CONTEXT) == ()


def test_direction_overrides_and_control_characters_do_not_survive() -> None:
    found = only(read_calendar(calendar(invitation("Job interview\u202e gnp.exe\x07")), CONTEXT))
    assert found.summary == "Job interview gnp.exe"


def test_a_file_name_is_never_opened() -> None:
    """The calendar library reads a str without line breaks as a path."""
    with pytest.raises(UnreadableMessageError):
        read_calendar(b"/etc/passwd", CONTEXT)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE)), st.binary(max_size=12)), max_size=6))
def test_any_damage_gives_a_result_or_the_one_error(damages: list[tuple[int, bytes]]) -> None:
    raw = WHOLE
    for at, inserted in damages:
        raw = raw[:at] + inserted + raw[at + len(inserted) :]
    with contextlib.suppress(UnreadableMessageError):
        read_calendar(raw, CONTEXT)
