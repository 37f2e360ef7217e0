"""Plain lines of an event are read here, odd ones by the library: both must understand the same."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.reading.events.lines import date_line
from daemon.reading.events.properties import Property, read_properties
from daemon.reading.events.rules import rule_parts

# Beside a line that is odd every other one is read by the library too.
_ODD = "EXRULE:FREQ=DAILY;COUNT=2"
_DATES = ("DTSTART", "DTEND", "DTSTAMP")
_words = st.text(st.sampled_from("abZN 09.,;:=\\\"'n^%+-/@\u00e9\u4e2d\t"), max_size=12)
_parameters = st.lists(
    st.tuples(st.sampled_from(("CN", "PARTSTAT", "EMAIL", "VALUE", "LANGUAGE", "cn", "X-A")), _words, st.booleans()), max_size=3
)
_clocks = st.tuples(
    st.integers(0, 9999),
    st.integers(0, 13),
    st.integers(0, 32),
    st.integers(0, 25),
    st.integers(0, 61),
    st.sampled_from(("", "local", "utc")),
)


def _joined(name: str, parameters: list[tuple[str, str, bool]], value: str) -> str:
    said = "".join(f';{key}="{text}"' if quoted else f";{key}={text}" for key, text, quoted in parameters)
    return f"{name}{said}:{value}"


def _by_both(line: str) -> tuple[list[Property] | None, list[Property] | None]:
    """What the line says when it stands alone, and when the library reads it; None where not even the library makes something of it."""
    name = re.split("[;:]", line, maxsplit=1)[0].strip().upper()
    here, there = read_properties([line]), read_properties([line, _ODD])
    assert there is None or there.by_library
    return tuple(told and [_comparable(one) for one in told.by_name.get(name, [])] for told in (here, there))  # type: ignore[return-value]


def _comparable(one: Property) -> Property:
    """Without VALUE, which the library writes by itself, and without the text of what is understood."""
    parameters = {name: text for name, text in one.parameters.items() if name != "VALUE"}
    return one._replace(text="" if one.value is not None else one.text, parameters=parameters)


@given(st.sampled_from(("SUMMARY", "DESCRIPTION", "ATTENDEE", "Organizer", "URL", "UID", "STATUS")), _parameters, _words)
def test_any_line_says_the_same_to_both(name: str, parameters: list[tuple[str, str, bool]], value: str) -> None:
    here, there = _by_both(_joined(name, parameters, value))
    assert here == there


@given(st.sampled_from(_DATES), _clocks)
def test_any_date_is_the_same_to_both(name: str, clock: tuple[int, int, int, int, int, str]) -> None:
    year, month, day, hour, minute, kind = clock
    clock_time = f"T{hour:02}{minute:02}00"
    here, there = _by_both(
        date_line(
            f"{name};TZID=Europe/Berlin:{year:04}{month:02}{day:02}" + {"": "", "local": clock_time, "utc": f"{clock_time}Z"}[kind]
        )
    )
    assert here == there


@pytest.mark.parametrize("text", ["PT1H", "P1DT30M", "P2W", "PT", "P", "-PT1H", "PT1H30", "1H", "P1W2D", "PT90061S"])
def test_any_length_is_the_same_to_both(text: str) -> None:
    here, there = _by_both(f"DURATION:{text}")
    assert here == there


def test_plain_events_need_no_library() -> None:
    lines = ['ATTENDEE;CN="Whitfield; Dana";PARTSTAT=ACCEPTED:mailto:dana@firm.example', "SUMMARY:Talk\\, first", "SEQUENCE:2"]
    told = read_properties(lines)
    assert told is not None
    assert not told.by_library
    assert told.text("SUMMARY") == "Talk, first"
    assert told.by_name["ATTENDEE"][0].parameters == {"CN": "Whitfield; Dana", "PARTSTAT": "ACCEPTED"}


_RULES = (
    "FREQ=WEEKLY;BYDAY=MO,-1FR;COUNT=3",
    "BYMONTHDAY=31;FREQ=MONTHLY;UNTIL=20270101T000000Z;WKST=SU",
    "FREQ=DAILY;UNTIL=20261332",
    "FREQ=YEARLY;BYMONTH=13",
    "COUNT=2",
    "FREQ=DAILY;FREQ=WEEKLY;INTERVAL=2",
)


@pytest.mark.parametrize("rule", _RULES)
def test_any_rule_is_the_same_to_both(rule: str) -> None:
    here, there = _by_both(f"RRULE:{rule}")
    assert [rule_parts(one.text) for one in here or []] == [rule_parts(one.text) for one in there or []]


@pytest.mark.parametrize(
    "dates", ["20261203T100000,20261204T100000Z", "20261203", "20261203,", "20261399T100000,20261203T100000", ""]
)
@pytest.mark.parametrize("name", ["EXDATE", "RDATE", "RECURRENCE-ID;RANGE=THISANDFUTURE"])
def test_any_list_of_dates_is_the_same_to_both(name: str, dates: str) -> None:
    here, there = _by_both(f'{name};X-ZONE="Europe/Berlin":{dates}')
    assert [one._replace(text="") for one in here or []] == [one._replace(text="") for one in there or []]
