"""A header of the usual shape is read in a shorter way, which nobody can tell from what it says."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.reading.form import deserves_body, read_envelope
from daemon.reading.form.header import split_message
from daemon.reading.form.languages import ABSENCE_SUBJECTS, BOUNCE_SUBJECTS, REPLY_SUBJECTS

OWN = frozenset({"sam@home.example"})
NAMES = st.sampled_from(
    [
        *("From", "from", "FROM", "To", "Cc", "Subject", "Date", "Message-ID", "Message-Id", "References", "In-Reply-To", "Sender"),
        *(
            "Content-Type",
            "List-Id",
            "List-ID",
            "Precedence",
            "X-Microsoft-Original-Message-ID",
            "Reply-To",
            "Bcc",
            "From ",
            "",
            "X",
        ),
    ]
)
VALUES = st.one_of(
    st.sampled_from(
        [
            b"Dana <dana@acme.example>",
            b"<1@acme.example>",
            b"<1@acme.example>\r\n <2@acme.example>",
            b"Fri, 20 Nov 2026 11:00:00 -0430",
            b"Fri, 31 Nov 2026 11:00:00 +0000",
            b"text/calendar;\r\n\tmethod=REQUEST",
            b"=?utf-8?q?caf=C3=A9?=",
            b"",
            b" ",
        ]
    ),
    st.lists(st.sampled_from([b"a", b":", b": ", b" ", b"\r", b"\n", b"\r\n", b"\r\n ", b"\t", b"\r\n\t", b"\0", b"\xc3\xa4"])).map(
        b"".join
    ),
)
LINES = st.tuples(NAMES.map(str.encode), st.sampled_from([b": ", b":", b" : "]), VALUES).map(b"".join)
HEADERS = st.tuples(st.lists(LINES, max_size=6).map(b"\r\n".join), st.sampled_from([b"\r\n\r\n", b"\n\n", b"\r\n", b""])).map(
    b"".join
)


@given(HEADERS)
def test_a_header_says_the_same_beside_a_field_that_nobody_asked_for(header: bytes) -> None:
    """``X-Odd`` makes it unusual, so that it is read the long way."""
    assert read_envelope(header) == read_envelope(b"X-Odd: 1\r\n" + header)


@pytest.mark.parametrize(
    "header",
    [
        b"From: Dana <dana@acme.example>\r\nSubject: a\r\n \r\nTo: sam@home.example\r\n\r\n",
        b"From: Dana <dana@acme.example>\r\nSubject: a\r\n\t\nTo: sam@home.example\r\n\r\n",
        b"From: Dana <dana@acme.example>\r\n\r\nTo: sam@home.example\r\n\r\n",
        b"From: Dana <dana@acme.example>\r\nFrom: Mallory <mallory@acme.example>\r\nSubject: a\r\n\r\n",
        b"From: Dana <dana@acme.example>\r\nfrom: Mallory <mallory@acme.example>\r\nSubject: a\r\n\r\n",
        b"To: sam@home.example\r\nTo: dana@acme.example\r\nSubject: a\r\n\r\n",
        b"Subject: a\rFrom: Dana <dana@acme.example>\r\nDate: x\r\n\r\n",
        b"Subject: a\nFrom: Dana <dana@acme.example>\r\nDate: x\r\n\r\n",
        b"Subject:a\r\nFrom : Dana <dana@acme.example>\r\n\r\n",
    ],
)
def test_so_does_an_odd_one(header: bytes) -> None:
    assert read_envelope(header) == read_envelope(b"X-Odd: 1\r\n" + header)


@given(
    st.lists(st.sampled_from([b"a", b"\r", b"\n", b"\r\n", b"\n\n", b"\r\n\r\n", b"\n \n", b" ", b"\t"]), max_size=9).map(b"".join)
)
def test_a_header_ends_at_its_first_blank_line_of_whatever_kind(rest: bytes) -> None:
    raw = b"Subject: a" + rest
    blank = re.search(rb"\r?\n[ \t]*\r?\n|\r\r", raw)
    assert split_message(raw) == (blank.span() if blank else (len(raw), len(raw)))


def test_a_header_as_servers_select_it_is_read_whole() -> None:
    envelope = read_envelope(
        b"From: Dana <dana@acme.example>\r\nSubject: a\r\n b\r\nMessage-ID: <1@acme.example>\r\nReferences: <2@acme.example>\r\n\t<3@x.example>"
        b"\r\nDate: Fri, 20 Nov 2026 11:00:00 -0430\r\nContent-Type: Text/Calendar; method=REQUEST\r\n\r\n"
    )
    assert envelope.sender is not None
    assert envelope.sender.address == "dana@acme.example"
    assert (envelope.subject, envelope.references) == ("a b", ("<2@acme.example>", "<3@x.example>"))
    assert (envelope.offset_minutes, envelope.content_type) == (-270, "text/calendar")


@given(st.text(max_size=10), st.sampled_from([*BOUNCE_SUBJECTS, *REPLY_SUBJECTS, *ABSENCE_SUBJECTS]), st.text(max_size=10))
def test_what_the_subject_of_an_answer_by_machine_says_is_seen_wherever_it_stands(before: str, phrase: str, behind: str) -> None:
    subject = f"{before} {phrase} {behind}".encode("utf-8", "replace").replace(b"\r", b" ").replace(b"\n", b" ")
    header = b"From: news@shop.example\r\nList-Id: <x.example>\r\nSubject: " + subject + b"\r\n\r\n"
    assert deserves_body(read_envelope(header), OWN)
