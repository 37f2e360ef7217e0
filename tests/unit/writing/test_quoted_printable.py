"""Text as it goes over the wire: what comes back is what was said, also where a client joins lines in its own way."""

from quopri import decodestring

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from daemon.writing.message import build
from daemon.writing.quoted_printable import quoted_printable
from tests.unit.writing.builders import brief

LONG = (
    "Talking with you on Tuesday gave me a much better idea of the Data Engineer role at Northwind. Thank you for taking the time."
)

lines = st.lists(st.text(st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"], blacklist_characters="\x85"), max_size=200))


@given(lines)
@example([LONG])
@example(["x" * 300 + " y", "ä" * 90, "-- ", " a stuffed line", "", "a  b   c" * 20])
def test_what_comes_back_is_what_was_said(said: list[str]) -> None:
    text = "".join(f"{line}\n" for line in said) or "\n"
    wire = quoted_printable(text)
    assert decodestring(wire).decode("utf-8").replace("\r\n", "\n") == text
    assert all(len(row) <= 76 and row.isascii() for row in wire.split(b"\r\n"))
    assert not any(row.endswith((b" ", b"\t")) for row in wire.split(b"\r\n"))


@given(st.lists(st.text("abcäß,.", min_size=1, max_size=90), min_size=1, max_size=60))
@example(LONG.split())
def test_no_continued_line_begins_with_a_space(words: list[str]) -> None:
    """Thunderbird drops it from a flowed draft that is opened to be edited: "Data Engineerrole"."""
    first, *continued = quoted_printable(" ".join(words) + "\n").split(b"\r\n")
    assert not any(row.startswith((b" ", b"=20")) for row in (first, *continued))


@pytest.mark.parametrize("cut", range(20))
def test_a_draft_is_written_that_way(cut: int) -> None:
    body = build(brief(), "Hello", LONG[cut:].strip()).partition(b"\r\n\r\n")[2]
    assert b"\r\n " not in body
    assert decodestring(body).decode().strip() == LONG[cut:].strip()
