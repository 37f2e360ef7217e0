"""IMAP's grammar in the embedded server."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.demo.servers.imap_syntax import (
    BadSyntaxError,
    NumberSet,
    Scanner,
    decode_folder,
    encode_folder,
    literal,
    number_set,
    quoted,
    read_date,
    read_instant,
    write_instant,
)


def test_a_command_is_taken_apart_into_atoms_strings_and_lists() -> None:
    scanner = Scanner(b'a1 UID FETCH 1:* (FLAGS BODY.PEEK[HEADER.FIELDS (From "X Y")]<0.9>) "q\\"uo" {3}\r\n(" x')
    assert scanner.word() == "a1"
    assert scanner.tokens() == [
        *("UID", "FETCH", "1:*"),
        ["FLAGS", 'BODY.PEEK[HEADER.FIELDS (From "X Y")]<0.9>'],
        *(b'q"uo', b'(" ', "x"),
    ]


def test_a_folder_name_may_begin_with_a_bracket() -> None:
    assert Scanner(b"[Gmail]/Drafts").tokens() == ["[Gmail]/Drafts"]


@given(st.binary(max_size=300) | st.text(alphabet='()[]"{}5 \r\n\\ab', max_size=300).map(str.encode))
def test_garbage_gives_tokens_or_bad_syntax(data: bytes) -> None:
    with suppress(BadSyntaxError):
        Scanner(data).tokens()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_folder_names_survive_modified_utf7(name: str) -> None:
    encoded = encode_folder(name)
    assert encoded.isascii()
    assert encoded.isprintable()
    assert decode_folder(encoded) == name


def test_modified_utf7_is_what_the_standard_shows() -> None:
    assert encode_folder("~peter/mail/台北/日本語 & more") == "~peter/mail/&U,BTFw-/&ZeVnLIqe- &- more"
    assert decode_folder("broken &!!- and &AAA") == "broken &!!- and &AAA"


@given(st.lists(st.integers(1, 200), unique=True).map(sorted), st.integers(1, 250), st.integers(1, 250))
def test_a_number_set_selects_its_range_in_any_order(numbers: list[int], one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert NumberSet(f"{one}:{other}").select(numbers) == [number for number in numbers if low <= number <= high]
    assert NumberSet("*").select(numbers) == numbers[-1:]
    assert NumberSet(f"{one}:*").select(numbers) == ([number for number in numbers if number >= one] or numbers[-1:])


@given(st.lists(st.integers(1, 60), unique=True, min_size=1))
def test_a_number_set_is_written_in_the_order_given(numbers: list[int]) -> None:
    ranges = [part.split(":") for part in number_set(numbers).split(",")]
    assert [number for part in ranges for number in range(int(part[0]), int(part[-1]) + 1)] == numbers


@pytest.mark.parametrize("source", ["", "0", "a", "1:", ":1", "1,,2", "-1", "1;2", "٣", "9" * 11])
def test_what_is_no_number_set_is_refused(source: str) -> None:
    with pytest.raises(BadSyntaxError):
        NumberSet(source)


def test_strings_leave_no_line_end_outside_a_literal() -> None:
    assert quoted('a"b\\c\r\nd') == b'"a\\"b\\\\c  d"'
    assert literal(b"x\r\n") == b"{3}\r\nx\r\n"


def test_dates_are_read_and_written_as_the_protocol_has_them() -> None:
    assert read_date("1-feb-2026") == date(2026, 2, 1)
    assert read_instant(" 1-Feb-2026 10:00:00 +0130").astimezone(UTC) == datetime(2026, 2, 1, 8, 30, tzinfo=UTC)
    assert write_instant(datetime(2026, 2, 1, 8, 30, tzinfo=timezone(timedelta(hours=-5)))) == b'"01-Feb-2026 08:30:00 -0500"'
    for wrong in ("", "1-Foo-2026", "31-Feb-2026", "2026-02-01"):
        with pytest.raises(BadSyntaxError):
            read_date(wrong)
    with pytest.raises(BadSyntaxError):
        read_instant("1-Feb-2026 10:00:00")
