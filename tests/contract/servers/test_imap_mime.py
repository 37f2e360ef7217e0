"""Structure, envelope and parts of messages, as mail clients fetch them; of the embedded server and of Dovecot alike."""

import pytest

from tests.servers.interface import ImapServer
from tests.servers.wire import Wire

PLAIN = (
    b'From: Ada Lovelace <ada@example.com>\r\nTo: sam@example.org, "Bob, B" <bob@example.org>\r\nSubject: =?utf-8?q?H=C3=A9?=\r\n'
    b"Date: Mon, 02 Mar 2026 10:00:00 +0000\r\nMessage-ID: <1@example.com>\r\nIn-Reply-To: <0@x>\r\n\r\nHello.\r\n"
)
INVITATION = (
    b'From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="=_x"\r\n\r\npreamble\r\n'
    b"--=_x\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nHello\r\nthere\r\n"
    b"--=_x\r\nContent-Type: text/calendar; method=REQUEST; name=invite.ics\r\n"
    b'Content-Disposition: attachment; filename="invite.ics"\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <c1@x>\r\n\r\n'
    b"QUJD\r\n--=_x--\r\n"
)
FORWARDED = (
    b"From: a@b\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
    b"Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n\r\nplain\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>\r\n--y--\r\n"
    b"\r\n--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: s\r\n\r\nt\r\n--x--\r\n"
)
INVITATION_PARTS = (
    b'("text" "plain" ("charset" "utf-8" "format" "flowed") NIL NIL "7bit" 12 1 NIL NIL NIL NIL)'
    b'("text" "calendar" ("method" "REQUEST" "name" "invite.ics" "charset" "us-ascii") "<c1@x>" NIL "base64" 4 0 NIL'
    b' ("attachment" ("filename" "invite.ics")) NIL NIL)'
)
ALTERNATIVE = (
    b'(("text" "plain" ("charset" "us-ascii") NIL NIL "7bit" 5 0)("text" "html" ("charset" "us-ascii") NIL NIL "7bit" 3 0)'
    b' "alternative")'
)
INNER_MESSAGE = (
    b'("message" "rfc822" NIL NIL NIL "7bit" 15 (NIL "s" NIL NIL NIL NIL NIL NIL NIL NIL)'
    b' ("text" "plain" ("charset" "us-ascii") NIL NIL "7bit" 1 0) 2)'
)
ADA = b'(("Ada Lovelace" NIL "ada" "example.com"))'


@pytest.mark.parametrize(
    ("raw", "item", "expected"),
    [
        (
            PLAIN,
            b"ENVELOPE",
            b'("Mon, 02 Mar 2026 10:00:00 +0000" "=?utf-8?q?H=C3=A9?=" %b %b %b ((NIL NIL "sam" "example.org")'
            b'("Bob, B" NIL "bob" "example.org")) NIL NIL "<0@x>" "<1@example.com>")' % (ADA, ADA, ADA),
        ),
        (PLAIN, b"BODY", b'("text" "plain" ("charset" "us-ascii") NIL NIL "7bit" 8 1)'),
        (INVITATION, b"BODYSTRUCTURE", b'(%b "mixed" ("boundary" "=_x") NIL NIL NIL)' % INVITATION_PARTS),
        (FORWARDED, b"BODY", b'(%b%b "mixed")' % (ALTERNATIVE, INNER_MESSAGE)),
        (PLAIN, b"BODY[1]", b"{8}\r\nHello.\r\n"),
        (INVITATION, b"BODY[1]", b"{12}\r\nHello\r\nthere"),
        (INVITATION, b"BODY[2]", b"{4}\r\nQUJD"),
        (INVITATION, b"BODY[9]", b"{0}\r\n"),
        (FORWARDED, b"BODY[1.2]", b"{3}\r\n<p>"),
        (FORWARDED, b"BODY[1.2.MIME]", b"{27}\r\nContent-Type: text/html\r\n\r\n"),
        (FORWARDED, b"BODY[2.HEADER]", b"{14}\r\nSubject: s\r\n\r\n"),
        (FORWARDED, b"BODY[2.TEXT]", b"{1}\r\nt"),
        (FORWARDED, b"BODY[2.1]", b"{1}\r\nt"),
    ],
)
def test_a_message_is_described_as_dovecot_does(imap_server: ImapServer, raw: bytes, item: bytes, expected: bytes) -> None:
    imap_server.mail.append("Drafts", raw)
    with Wire(imap_server) as wire:
        wire.command(b"EXAMINE Drafts")
        [line] = wire.command(b"UID FETCH 1 (%b)" % item.replace(b"BODY[", b"BODY.PEEK[")).untagged
    assert line == b"1 FETCH (UID 1 %b %b)" % (item, expected)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        b"no header at all",
        b"Subject: \x00\xff\r\n\r\n\x00\r\n",
        b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + b"--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" * 2000,
        b"Content-Type: text/plain; charset*0=a; charset*2=\xff\r\n\r\nx",
        b"To: " + b"a@b, " * 20_000 + b"\r\n\r\nx",
    ],
    ids=["empty", "bare", "headless", "binary", "nested", "torn-parameters", "many-addresses"],
)
def test_malformed_mail_is_served_all_the_same(embedded_imap: ImapServer, raw: bytes) -> None:
    embedded_imap.mail.append("INBOX", raw)
    with Wire(embedded_imap) as wire:
        wire.command(b"EXAMINE INBOX")
        items = b"(FLAGS ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (Subject)] BODY.PEEK[1.2] BODY.PEEK[])"
        assert wire.command(b"UID FETCH 1 " + items).kind == b"OK"
        assert wire.command(b"UID SEARCH SUBJECT x SENTSINCE 1-Jan-2026 TEXT y").kind == b"OK"
