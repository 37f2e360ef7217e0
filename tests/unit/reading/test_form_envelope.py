"""The header of a message as a value."""

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.reading.form import read_envelope
from daemon.reading.form.addresses import read_addresses, read_mailbox
from daemon.reading.form.dates import read_date
from daemon.reading.form.identifiers import read_message_id
from daemon.reading.values import Address

HEADER = (
    b"Return-Path: <dana@acme.example>\r\n"
    b"From: =?utf-8?q?Dana_Wh=C3=AFtfield?= <Dana@Acme.example>\r\n"
    b"To: Sam Rivera <sam@home.example>,\r\n jo@home.example\r\n"
    b"Date: Tue, 17 Nov 2026 10:00:00 -0500\r\n"
    b"Message-ID: <one.1@acme.example>\r\n"
    b"References: <a@home.example>\r\n <b@acme.example>\r\n"
    b"In-Reply-To: <c@home.example>\r\n"
    b"Subject: =?utf-8?b?SW50ZXJ2aQ==?= =?utf-8?b?ZXcg4oCT?= next\r\n week\r\n"
    b"\r\n"
    b"Subject: this is the body\r\n"
)


def test_reads_the_fields_that_matter() -> None:
    envelope = read_envelope(HEADER)
    assert envelope.sender == Address("Dana Whïtfield", "dana@acme.example")
    assert [one.address for one in envelope.to] == ["sam@home.example", "jo@home.example"]
    assert envelope.message_id == "<one.1@acme.example>"
    assert envelope.references == ("<a@home.example>", "<b@acme.example>", "<c@home.example>")
    assert envelope.subject == "Interview \u2013 next week"
    assert envelope.date is not None
    assert envelope.date.utcoffset() == timedelta(hours=-5)
    assert envelope.offset_minutes == -300
    assert envelope.fields["return-path"] == "<dana@acme.example>"


@pytest.mark.parametrize(
    "value",
    [
        b"alice@example.org)bob@evil.test",
        b"alice@example.org <bob@evil.test> <carol@evil.test>",
        b"<alice@example.org> bob",
        b"alice@example.org bob@evil.test",
        b'"alice@example.org',
        b"alice@example.org(comment",
        b"=?utf-8?q?alice=40example.org?=",
        b"<alice@example.org",
    ],
)
def test_an_ambiguous_address_names_nobody(value: bytes) -> None:
    assert read_addresses(value) == ()


def test_reads_the_forms_of_real_clients() -> None:
    value = (
        b'Whitfield, Dana <dana@a.example>, "R\\"oy" (HR) <roy@a.example>, team: x@a.example, y@a.example; undisclosed-recipients:;'
    )
    assert read_addresses(value) == (
        Address("Dana Whitfield", "dana@a.example"),
        Address('R"oy', "roy@a.example"),
        Address("", "x@a.example"),
        Address("", "y@a.example"),
    )


def test_two_different_senders_make_none() -> None:
    assert read_envelope(b"From: a@x.example\r\nFrom: b@y.example\r\n\r\n").sender is None
    assert read_envelope(b"From: a@x.example, b@y.example\r\n\r\n").sender is None


@pytest.mark.parametrize(
    "value", [b"<a b@c>", b"<a@b", b"a@b", b"<a\x00@b>", b'<a"@b>', b"<a@[1.2.3.4]>", b"<>", b"<a@b> <c@d>", b"<\xc3\xa4@b>"]
)
def test_a_message_id_out_of_grammar_is_dropped(value: bytes) -> None:
    assert read_message_id(value) is None


@pytest.mark.parametrize(
    "value",
    [b"yesterday", b"Tue, 99 Nov 2026 10:00:00 +0000", b"Tue, 17 Nov 0026 10:00:00 +0000", b"Tue, 17 Nov 2026 10:00:00 +9999"],
)
def test_an_absurd_date_is_none(value: bytes) -> None:
    assert read_envelope(b"Date: " + value + b"\r\n\r\n").date is None


@given(
    moment=st.datetimes(datetime(1980, 1, 2), datetime(2100, 12, 30)).map(lambda moment: moment.replace(microsecond=0)),  # noqa: DTZ001  (its zone comes next)
    minutes=st.integers(-23 * 60 - 59, 23 * 60 + 59),
    comment=st.sampled_from(("", " (CET)")),
)
def test_a_date_is_the_instant_it_names_in_the_offset_it_was_written_in(moment: datetime, minutes: int, comment: str) -> None:
    written = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    found = read_date((format_datetime(written) + comment).encode())
    assert found == written
    assert found is not None
    assert found.isoformat() == written.isoformat()


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (b"Tue, 17 Nov 2026 10:00:60 +0000", "2026-11-17T10:00:59+00:00"),
        (b"17 Nov 2026 10:00 +0175", "2026-11-17T10:00:00+02:15"),
        (b"Tue, 17 Nov 2026 10:00:00 +0175", "2026-11-17T10:00:00+02:15"),
    ],
)
def test_a_date_out_of_the_usual_is_still_read(value: bytes, wanted: str) -> None:
    found = read_date(value)
    assert found is not None
    assert found.isoformat() == wanted


@pytest.mark.parametrize("time", ["24:00:00", "24:00", "10:60:00", "99:99:99"])
@pytest.mark.parametrize("form", ["Tue, 17 Nov 2026 {} +0000", "17 Nov 2026 {} +0175", "Tue, 17-Nov-2026 {} +0000"])
def test_a_time_that_is_none_is_not_made_one(form: str, time: str) -> None:
    """A second too many is (above), since a minute can have 61; an hour or a minute would be a guess."""
    assert read_date(form.format(time).encode()) is None


def test_no_control_or_direction_override_survives_in_text() -> None:
    envelope = read_envelope("Subject: pay\u202eslip =?utf-8?q?=0D=0ABcc:_x=00?=\r\n\r\n".encode())
    assert envelope.subject == "pay slip Bcc: x"


def test_keeps_what_from_says_where_it_holds_no_address() -> None:
    envelope = read_envelope(b"From: Mail Delivery System <MAILER-DAEMON>\r\n\r\n")
    assert envelope.sender is None
    assert envelope.fields["from"] == "Mail Delivery System <MAILER-DAEMON>"


@given(st.binary(max_size=400))
def test_any_bytes_make_an_envelope(data: bytes) -> None:
    envelope = read_envelope(data)
    assert all(value.isprintable() and len(value) <= 1000 for value in (envelope.subject, *envelope.fields.values()))


@given(st.text(max_size=80))
def test_a_mailbox_has_exactly_one_at_and_no_blank(text: str) -> None:
    address = read_mailbox(text)
    assert address is None or (
        address.count("@") == 1 and not any(letter.isspace() or letter in '<>()",;:\\' for letter in address)
    )
