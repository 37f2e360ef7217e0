"""Hostile mail: every input gives a reading or the one named error, and costs no more than a long mail."""

import base64
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from daemon.reading.errors import UnreadableMessageError
from daemon.reading.form import read_form
from daemon.reading.form.base64 import decode_base64
from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext

CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin")
HEAD = b"From: a@b.example\r\nTo: sam@home.example\r\nDate: Tue, 17 Nov 2026 10:00:00 +0000\r\nSubject: x\r\n"


def plain(body: bytes) -> bytes:
    return HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + body


def rich(body: bytes) -> bytes:
    return HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + body


def nested(depth: int) -> bytes:
    parts = [HEAD + b'Content-Type: multipart/mixed; boundary="b0"\r\n\r\n']
    parts += [b'--b%d\r\nContent-Type: multipart/mixed; boundary="b%d"\r\n\r\n' % (level, level + 1) for level in range(depth)]
    return b"".join(parts) + b"--b%d\r\n\r\nhello" % depth


def same_boundary(count: int) -> bytes:
    part = b'--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
    return HEAD + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + part * count


BOMBS: dict[str, Callable[[], bytes]] = {
    "long To": lambda: b"From: a@b.example\r\nTo: " + b"x@y.example, " * 73_000 + b"\r\n\r\nhi",
    "open comments": lambda: b"From: a@b.example\r\nTo: " + b"(" * 900_000 + b"\r\n\r\nhi",
    "quotation marks": lambda: b"From: a@b.example\r\nTo: " + b'"' * 900_000 + b"\r\n\r\nhi",
    "1000 nested multiparts": lambda: nested(1000),
    "one boundary for all": lambda: same_boundary(100_000),
    "nested messages": lambda: HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 5000,
    "500,000 parts": lambda: HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nhi\r\n" * 500_000,
    "boundary everywhere": lambda: HEAD + b'Content-Type: multipart/mixed; boundary="a"\r\n\r\n' + b"--a " * 2_000_000,
    "encoded words": lambda: b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\r\n\r\nhi",
    "broken encoded words": lambda: b"Subject: " + b"=?utf-8?b?" * 27_000 + b"\r\n\r\nhi",
    "On On On": lambda: plain(b"On " * 16_000),
    "attributions": lambda: plain(b"On 1 Jan 2020, x wrote:\n" * 100_000),
    "labels": lambda: plain(b"From: x\n" * 200_000),
    "colons": lambda: plain(b"a:\n" * 300_000),
    "quote marks": lambda: plain(b">" * 1_000_000),
    "quoted lines": lambda: plain(b"> a\n" * 250_000),
    "rules": lambda: plain((b"-" * 70 + b"\n") * 14_000),
    "at signs": lambda: plain(b"a@b." * 250_000),
    "server answers": lambda: plain(b"550 5.1.1 " * 100_000),
    "blank line": lambda: plain(b" " * 1_000_000),
    "nested HTML": lambda: rich(b"<div>" * 200_000),
    "misnested HTML": lambda: rich(b"".join(b"<b a=%d><p>" % number for number in range(70_000))),
    "one line of HTML": lambda: rich(b"x " * 500_000),
    "less-than signs": lambda: rich(b"<" * 1_000_000),
    "open attributes": lambda: rich(b'<a b="' * 150_000 + b">"),
    "open comments in HTML": lambda: rich(b"<!--" * 250_000),
    "style rules": lambda: rich(b"<style>" + b"a," * 400_000 + b"{display:none}</style>"),
    "style attribute": lambda: rich(b"<p style='" + b"color:white;" * 80_000 + b"'>x"),
    "base64 of 24 MB": lambda: HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(b"hello world " * 1_500_000),
    "header without end": lambda: b"a: b\r\n" * 4_000_000,
    "bounce": lambda: b"From: MAILER-DAEMON@x.example\r\n\r\n" + b"<a@b.example>: 550 no\n" * 40_000,
    "report": lambda: b"From: a@x.example\r\nContent-Type: message/delivery-status\r\n\r\n" + b"Action: failed\n\n" * 60_000,
    "events": lambda: HEAD + b"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 60_000,
    "punycode": lambda: HEAD + b"Content-Type: text/plain; charset=punycode\r\n\r\n" + b"\xc3\xa4-a" * 250_000,
    "soft breaks": lambda: HEAD + b"Content-Type: text/plain; format=flowed\r\n\r\n" + b"a \n" * 300_000,
    "absence": lambda: HEAD + b"Auto-Submitted: auto-replied\r\n\r\n" + b"back on 1 Dec " * 70_000,
}


@pytest.mark.timeout(30)
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_like_any_long_mail(name: str) -> None:
    form = read_form(BOMBS[name](), CONTEXT)
    assert len(form.mail.text) <= 1_100_000
    assert len(form.mail.envelope.to) <= 200


def test_what_the_caps_cut_off_is_told() -> None:
    assert read_form(nested(60), CONTEXT).mail.truncated
    assert not read_form(nested(20), CONTEXT).mail.truncated


@pytest.mark.parametrize("data", [b"", b"\r\n\r\n", b"no header at all", b"\0" * 1000, b"a: b\r\n" + b"x" * (25 * 1024 * 1024)])
def test_what_is_no_message_is_the_one_error(data: bytes) -> None:
    with pytest.raises(UnreadableMessageError):
        read_message(data, CONTEXT)


PIECES = st.sampled_from(
    [
        b"From: a@b.example\r\n", b"Content-Type: multipart/mixed; boundary=b\r\n", b"Content-Type: multipart/alternative; boundary=b\r\n",
        b"Content-Type: text/html\r\n", b"Content-Type: text/plain; format=flowed; charset=utf-7\r\n", b"Content-Type: message/rfc822\r\n",
        b"Content-Type: text/calendar; method=REQUEST\r\n", b"Content-Type: message/delivery-status\r\n", b"Content-Transfer-Encoding: base64\r\n",
        b"Content-Transfer-Encoding: quoted-printable\r\n", b"Content-Transfer-Encoding: x-uuencode\r\n", b"Auto-Submitted: auto-replied\r\n",
        b"Subject: =?utf-8?b?w6?= Automatic reply: x\r\n", b"Date: Tue, 17 Nov 2026 10:00:00 +0100\r\n", b"\r\n", b"--b\r\n", b"--b--\r\n",
        b"BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261201T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        b"I am away until Friday, 31 Feb, back in the 99th week.\r\n", b"On Tue, Dana <d@x.example> wrote:\r\n> a\r\n", b"<div style='display:none'><p>x",
        b"Final-Recipient: rfc822; a@b\r\nAction: failed\r\nStatus: 5\r\n\r\n", b"=E2=80=", b"-- \r\n", b"Best regards,\r\nDana\r\n+49 30 123456\r\n",
        b"unsubscribe\r\n", b"\xff\xfe\x00", b"Your interview is on Friday, 4 December at 2 PM ET with Dana.\r\n", b"We will let you know within 2 weeks.\r\n",
    ]
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.one_of(PIECES, st.binary(max_size=12)), max_size=25))
def test_any_message_made_of_real_pieces_is_read_or_refused(pieces: list[bytes]) -> None:
    raw = b"".join(pieces)
    try:
        reading = read_message(raw, CONTEXT)
    except UnreadableMessageError as refused:
        assert refused.why  # noqa: PT017 - both outcomes are right
        return
    assert reading.reasons
    assert "\r" not in reading.new_text
    reading.new_text.encode("utf-8")


@settings(deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read_message(b"From: a@b.example\r\n" + data, CONTEXT)
    except UnreadableMessageError as refused:
        assert refused.why  # noqa: PT017 - both outcomes are right


@given(st.binary(max_size=60))
def test_any_bytes_decode_as_base64(data: bytes) -> None:
    """Stray bytes inside an encoded word once ended in binascii.Error."""
    assert len(decode_base64(data)) <= len(data)


def test_words_under_a_label_of_base64_are_read_as_they_are() -> None:
    form = read_form(HEAD + b"Content-Transfer-Encoding: base64\r\n\r\nSee you on Friday.\r\n", CONTEXT)
    assert form.mail.new_text == "See you on Friday."


def test_base64_survives_line_ends_cut_ends_and_footers() -> None:
    assert decode_base64(b"SGVs\r\nbG8=\r\n-- \r\nlist footer") == b"Hello"
    assert decode_base64(b"SGVsbG8") == b"Hello"
    assert decode_base64(b"SGVsb") == b"Hel"
