"""A glance at a calendar object keeps from being read only what holds no interview."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from daemon.reading.errors import UnreadableMessageError
from daemon.reading.events.glance import is_over, passed_over
from daemon.reading.events.languages import WORDS
from daemon.reading.events.reader import read_calendar
from daemon.reading.values import ReadingContext
from tests.calendar_entries import BERLIN, calendar, entry, simple, utc

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
START = datetime(2026, 11, 24, 13, tzinfo=UTC)
END = START + timedelta(hours=1)
CONTEXT = ReadingContext(own_addresses=frozenset({"sam@example.org"}), received_at=NOW, timezone="Europe/Berlin")
PHRASES = [
    phrase.rstrip("*") for kind in ("plain", "likely", "stage", "soft", "job", "to_candidate") for phrase in getattr(WORDS, kind)
]


def dentist(*lines: str, summary: str = "Dentist", uid: str = "d@example.org", zone: Sequence[str] = ()) -> bytes:
    told = entry(":" + utc(START), ":" + utc(END), *lines, summary=summary, uid=uid, people=(), organizer=None, own_status=None)
    return calendar(told, zone=zone)


@pytest.mark.parametrize(
    "raw",
    [
        dentist(),
        dentist("DESCRIPTION:Bring the papers\\, and be there in time.\\nThird floor"),
        dentist(summary="Zähne: Kontrolle beim Arzt"),
        dentist("RRULE:FREQ=WEEKLY"),
        dentist(summary="Lunch", zone=BERLIN),
    ],
)
def test_what_speaks_of_nothing_like_an_interview_is_passed_over_under_its_uid(raw: bytes) -> None:
    assert passed_over(raw) == ("d@example.org",)


@pytest.mark.parametrize(
    "raw",
    [
        dentist(summary="Interview"),
        dentist(summary="INTER\r\n VIEW"),
        dentist(summary="Vorstellungsgespraeche".replace("ae", "ä")),
        dentist("DESCRIPTION:first line\\nyour application"),
        dentist("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:inter=76iew"),
        dentist("STATUS:CANCELLED"),
        dentist("ATTENDEE;PARTSTAT=DECLINED:mailto:sam@example.org"),
        dentist("X-NOTE:\x07"),
        dentist().replace(b"UID:d@example.org\r\n", b""),
        dentist(uid="a\\,b"),
        dentist("DESCRIPTION:" + "x " * 40_000),
        dentist().decode().encode("utf-16"),
        b"",
        b"no calendar",
    ],
)
def test_what_may_be_one_or_is_odd_is_read(raw: bytes) -> None:
    assert passed_over(raw) is None


TEXT = st.lists(
    st.one_of(st.sampled_from(PHRASES), st.sampled_from(["the", "Dana", "\\n", "\\,", "\\\\", "é", "\u200e", "at", "-"])),
    max_size=5,
)


@given(
    title=TEXT,
    body=TEXT,
    glue=st.sampled_from([" ", "", "\\n", "\r\n ", "\r\n \r\n ", ", "]),
    case=st.sampled_from([str, str.upper, str.title]),
)
@example(title=["tech\r\n nical interview"], body=[], glue=" ", case=str)
@example(title=["inter\u200eview"], body=[], glue=" ", case=str)
def test_no_interview_is_ever_passed_over(title: list[str], body: list[str], glue: str, case: Callable[[str], str]) -> None:
    raw = simple(START, END, "DESCRIPTION:" + glue.join(body), summary=case(glue.join(title)).replace("\\N", "\\n"))
    if passed_over(raw) is not None:
        assert not any(one.is_interview for one in read_calendar(raw, CONTEXT))


@given(st.binary(max_size=300), st.integers(0, 400))
def test_whatever_the_bytes_are_it_answers_and_never_overlooks_an_interview(noise: bytes, at: int) -> None:
    whole = simple(START, END)
    raw = whole[:at] + noise + whole[at:]
    is_over(raw, NOW)
    if passed_over(raw) is not None:
        try:
            told = read_calendar(raw, CONTEXT)
        except UnreadableMessageError:
            return
        assert not any(one.is_interview for one in told)


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("raw", "over"),
    [
        pytest.param(simple(START, END), True, id="single"),
        pytest.param(calendar(entry(";VALUE=DATE:20261124", ";VALUE=DATE:20261125")), True, id="a whole day"),
        pytest.param(calendar(entry(";TZID=Nowhere:20261124T090000", ";TZID=Nowhere:20261124T100000")), True, id="unknown zone"),
        pytest.param(simple(START, START + 200 * DAY), False, id="ends later"),
        pytest.param(simple(START, END, "RRULE:FREQ=WEEKLY"), False, id="repeats"),
        pytest.param(simple(START, END, "RDATE:20280101T090000Z"), False, id="has another date"),
        pytest.param(calendar(entry(":" + utc(START), ":" + utc(END)), entry(":" + utc(START + 300 * DAY), ":" + utc(END + 300 * DAY))), False, id="one of two"),
        pytest.param(simple(START, END).replace(b"DTEND:20261124T140000Z", b"DURATION:P1D"), False, id="a duration"),
        pytest.param(simple(START, END).replace(b"DTSTART:2026", b"DTSTART:soon 2026"), False, id="no date"),
        pytest.param(b"no calendar", False, id="no calendar"),
    ],
)  # fmt: skip
def test_what_is_over_for_certain(raw: bytes, over: bool) -> None:
    assert is_over(raw, START + 100 * DAY) is over
    assert is_over(raw, START) is False


def test_a_duration_is_over_in_the_end() -> None:
    raw = simple(START, END).replace(b"DTEND:20261124T140000Z", b"DURATION:P1D")
    assert is_over(raw, START + 500 * DAY)
