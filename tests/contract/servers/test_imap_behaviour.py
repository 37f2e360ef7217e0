"""What a mail client may count on, asked of the embedded server and of Dovecot alike."""

import base64
from collections.abc import Iterator

import pytest

from tests.servers.certificate import Certificate
from tests.servers.interface import ImapServer
from tests.servers.wire import Wire

MAIL = b"From: Ada <ada@example.com>\r\nTo: sam@example.org\r\nSubject: Our talk\r\nMessage-ID: <1@example.com>\r\n\r\nHello.\r\n"


@pytest.fixture
def wire(imap_server: ImapServer) -> Iterator[Wire]:
    with Wire(imap_server) as connection:
        yield connection


def filled(wire: Wire, count: int = 3) -> list[int]:
    """Put mails into INBOX, select it, return their UIDs."""
    uids = [wire.server.mail.append("INBOX", MAIL.replace(b"talk", b"talk %d" % number)) for number in range(1, count + 1)]
    assert wire.command(b"SELECT INBOX").kind == b"OK"
    return uids


def test_capabilities_grow_with_the_login(imap_server: ImapServer) -> None:
    with Wire(imap_server, login=False) as wire:
        before = wire.command(b"CAPABILITY").untagged[0].split()
        assert {b"IMAP4rev1", b"STARTTLS", b"AUTH=PLAIN", b"SASL-IR", b"IDLE", b"LITERAL+"} <= set(before)
        wire.command(b'LOGIN "%b" "%b"' % (imap_server.username.encode(), imap_server.password.encode()))
        after = set(wire.command(b"CAPABILITY").untagged[0].split())
    assert {b"UIDPLUS", b"MOVE", b"CONDSTORE", b"SPECIAL-USE", b"LIST-STATUS", b"UNSELECT", b"NAMESPACE", b"ENABLE"} <= after
    assert b"STARTTLS" not in after


def test_a_wrong_password_is_refused(imap_server: ImapServer) -> None:
    with Wire(imap_server, login=False) as wire:
        answer = wire.command(b'LOGIN "%b" wrong' % imap_server.username.encode())
        assert answer.text.startswith(b"NO [AUTHENTICATIONFAILED]")
        assert wire.command(b"SELECT INBOX").kind == b"BAD"


@pytest.mark.parametrize("initial", [True, False], ids=["initial-response", "continuation"])
@pytest.mark.parametrize("mechanism", [b"PLAIN", b"XOAUTH2"])
def test_sasl_logs_in(imap_server: ImapServer, mechanism: bytes, initial: bool) -> None:
    name, secret = imap_server.username.encode(), imap_server.password.encode()
    plain = b"\0%b\0%b" % (name, secret)
    response = base64.b64encode(plain if mechanism == b"PLAIN" else b"user=%b\1auth=Bearer %b\1\1" % (name, secret))
    with Wire(imap_server, login=False) as wire:
        if initial:
            assert wire.command(b"AUTHENTICATE %b %b" % (mechanism, response)).kind == b"OK"
        else:
            wire.send(b"a AUTHENTICATE %b\r\n" % mechanism)
            assert wire.line().startswith(b"+")
            wire.send(response + b"\r\n")
            assert wire.answer(b"a").kind == b"OK"
        assert wire.command(b"SELECT INBOX").kind == b"OK"


def test_a_refused_token_is_explained_before_the_refusal(imap_server: ImapServer) -> None:
    response = base64.b64encode(b"user=%b\1auth=Bearer stale\1\1" % imap_server.username.encode())
    with Wire(imap_server, login=False) as wire:
        wire.send(b"a AUTHENTICATE XOAUTH2 %b\r\n" % response)
        assert b"status" in base64.b64decode(wire.line().removeprefix(b"+ "))
        wire.send(b"\r\n")
        assert wire.answer(b"a").kind == b"NO"


def test_both_kinds_of_tls_lead_to_the_mail(imap_server: ImapServer, certificate: Certificate) -> None:
    with Wire(imap_server, login=False) as wire:
        assert wire.command(b"STARTTLS").kind == b"OK"
        wire.start_tls(certificate.client_context())
        assert b"STARTTLS" not in wire.command(b"CAPABILITY").untagged[0]
        assert wire.command(b'LOGIN "%b" "%b"' % (imap_server.username.encode(), imap_server.password.encode())).kind == b"OK"
    with Wire(imap_server, tls=certificate.client_context()) as wire:
        assert wire.command(b"SELECT INBOX").kind == b"OK"


def test_folders_carry_their_special_use(imap_server: ImapServer) -> None:
    folders = imap_server.mail.folders()
    assert set(folders) == {"INBOX", "Drafts", "Sent", "Trash", "Junk", "Archive"}
    for name in ("Drafts", "Sent", "Trash", "Junk", "Archive"):
        assert f"\\{name}" in folders[name]


def test_list_patterns_part_levels(wire: Wire) -> None:
    assert wire.command(b"CREATE Work/2026").kind == b"OK"
    every = {line.rsplit(b" ", 1)[1].strip(b'"') for line in wire.command(b'LIST "" *').having(b"LIST")}
    top = {line.rsplit(b" ", 1)[1].strip(b'"') for line in wire.command(b'LIST "" "%"').having(b"LIST")}
    assert b"Work/2026" in every - top
    assert [line.rsplit(b" ", 1)[1].strip(b'"') for line in wire.command(b'LIST "" Work/%').having(b"LIST")] == [b"Work/2026"]
    assert wire.command(b'LIST "" nowhere').untagged == ()


def test_list_can_return_the_status_of_every_folder(wire: Wire) -> None:
    filled(wire, 2)
    wire.command(b"UNSELECT")
    answer = wire.command(b'LIST "" "*" RETURN (SPECIAL-USE STATUS (MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ))')
    assert len(answer.having(b"STATUS ")) == 6
    [inbox] = answer.having(b"STATUS INBOX") or answer.having(b'STATUS "INBOX"')
    assert b"MESSAGES 2 UIDNEXT 3 UIDVALIDITY " in inbox
    assert b"\\Drafts" in answer.having(b"LIST (")[0] + answer.having(b"Drafts")[0]


def test_folder_names_travel_in_modified_utf7(wire: Wire) -> None:
    assert wire.command(b"CREATE Entw&APw-rfe").kind == b"OK"
    assert wire.command(b"CREATE {}", b"R&-D").kind == b"OK"
    assert [line.rsplit(b" ", 1)[1].strip(b'"') for line in wire.command(b'LIST "" Entw*').having(b"LIST")] == [b"Entw&APw-rfe"]
    assert wire.command(b"SELECT R&-D").kind == b"OK"
    assert wire.command(b"CREATE Entw&APw-rfe").text.startswith(b"NO [ALREADYEXISTS]")


def test_a_missing_folder_is_named_as_such(wire: Wire) -> None:
    filled(wire, 1)
    assert wire.command(b"EXAMINE nowhere").text.startswith(b"NO Mailbox doesn't exist: nowhere")
    assert wire.command(b"UID SEARCH ALL").kind == b"BAD", "a failed EXAMINE leaves no folder selected"
    assert wire.command(b"STATUS nowhere (MESSAGES)").text.startswith(b"NO Mailbox doesn't exist: nowhere")
    assert wire.command(b"DELETE nowhere").text.startswith(b"NO [NONEXISTENT] ")
    assert wire.command(b"APPEND nowhere {}", MAIL).text.startswith(b"NO [TRYCREATE]")


@pytest.mark.parametrize(
    "line",
    [
        *(b"FROBNICATE", b"UID FROBNICATE 1", b'LIST "" "unclosed', b"STATUS INBOX (NONSENSE)", b"UID STORE 1 =FLAGS (x)"),
        *(b"UID FETCH", b"UID FETCH 1 (FLAGS", b"UID FETCH 0 (FLAGS)", b"UID FETCH x (FLAGS)", b"UID FETCH 1 (NONSENSE)"),
        *(b"UID SEARCH", b"UID SEARCH OR ALL", b"UID SEARCH SINCE yesterday", b"UID SEARCH NONSENSE"),
    ],
)
def test_nonsense_is_answered_bad_and_the_connection_lives(wire: Wire, line: bytes) -> None:
    filled(wire, 1)
    assert wire.command(line).kind == b"BAD"
    assert wire.command(b"NOOP").kind == b"OK"


def test_logout_says_goodbye(wire: Wire) -> None:
    answer = wire.command(b"LOGOUT")
    assert answer.having(b"BYE")
    assert answer.kind == b"OK"
    assert wire.line() == b""
