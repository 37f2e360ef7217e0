"""The embedded server's misbehaviour is what its name says, and stops when it should."""

import imaplib
from threading import Thread

import pytest

from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import (
    Gate,
    cut_after_execution,
    cut_before_execution,
    cut_in_answer,
    fail_after,
    over_quota,
    read_only,
    refuse,
    refuse_login,
    say_bye,
    slow,
)
from tests.servers.interface import ImapServer
from tests.servers.wire import Wire

MAIL = b"Subject: x\r\nMessage-ID: <1@example.com>\r\n\r\nHello.\r\n"


def test_a_cut_before_execution_does_nothing(embedded_imap: EmbeddedUser) -> None:
    embedded_imap.faults.on("APPEND", cut_before_execution, times=1)
    with pytest.raises(imaplib.IMAP4.abort):
        embedded_imap.mail.append("Drafts", MAIL)
    assert embedded_imap.user.folder("Drafts").mails() == ()
    embedded_imap.mail.append("Drafts", MAIL)


def test_a_cut_after_execution_leaves_its_effect(embedded_imap: EmbeddedUser) -> None:
    embedded_imap.faults.on("APPEND", cut_after_execution)
    with pytest.raises(imaplib.IMAP4.abort):
        embedded_imap.mail.append("Drafts", MAIL)
    assert [mail.raw for mail in embedded_imap.user.folder("Drafts").mails()] == [MAIL]


def test_an_answer_can_break_off_in_the_middle(embedded_imap: EmbeddedUser) -> None:
    embedded_imap.user.folder("INBOX").append(MAIL)
    with Wire(embedded_imap) as wire:
        wire.command(b"EXAMINE INBOX")
        embedded_imap.faults.on("UID FETCH", cut_in_answer(20))
        wire.send(b"a UID FETCH 1 (FLAGS BODY.PEEK[])\r\n")
        assert wire.line() == b"* 1 FETCH (UID 1 FLA"
        assert wire.line() == b""


def test_refusals_change_nothing_and_end(embedded_imap: EmbeddedUser) -> None:
    with Wire(embedded_imap) as wire:
        embedded_imap.faults.on("APPEND", over_quota, times=1)
        assert wire.command(b"APPEND Drafts {}", MAIL).text.startswith(b"NO [OVERQUOTA]")
        assert wire.command(b"APPEND Drafts {}", MAIL).kind == b"OK"
        embedded_imap.faults.on("NOOP", refuse("NO busy"))
        assert wire.command(b"NOOP").text == b"NO busy"
        embedded_imap.faults.clear()
        assert wire.command(b"NOOP").kind == b"OK"
    assert len(embedded_imap.user.folder("Drafts").mails()) == 1


def test_login_can_be_refused_and_the_server_can_take_its_leave(embedded_imap: EmbeddedUser) -> None:
    embedded_imap.faults.on("LOGIN", refuse_login, times=1)
    with Wire(embedded_imap, login=False) as wire:
        login = b"LOGIN %b %b" % (embedded_imap.username.encode(), embedded_imap.password.encode())
        assert wire.command(login).text.startswith(b"NO [AUTHENTICATIONFAILED]")
        assert wire.command(login).kind == b"OK"
        embedded_imap.faults.on("*", fail_after(1, say_bye))
        assert wire.command(b"NOOP").kind == b"OK"
        wire.send(b"a NOOP\r\n")
        assert wire.line().startswith(b"* BYE ")
        assert wire.line() == b""


def test_a_read_only_folder_takes_nothing(embedded_imap: EmbeddedUser) -> None:
    embedded_imap.user.folder("Drafts").append(MAIL)
    read_only("Drafts")(embedded_imap.faults)
    with Wire(embedded_imap) as wire:
        assert wire.command(b"APPEND Drafts {}", MAIL).text.startswith(b"NO [NOPERM]")
        assert wire.command(b"SELECT Drafts").text.startswith(b"OK [READ-ONLY]")
        assert wire.command(b"UID STORE 1 +FLAGS (\\Deleted)").kind == b"NO"
        assert wire.command(b"APPEND INBOX {}", MAIL).kind == b"OK"


def test_a_gate_holds_a_command_until_it_is_opened(embedded_imap: EmbeddedUser) -> None:
    gate = Gate()
    embedded_imap.faults.on("APPEND", gate)
    embedded_imap.faults.on("NOOP", slow(0.01))
    appending = Thread(target=embedded_imap.mail.append, args=("Drafts", MAIL))
    appending.start()
    assert gate.reached.wait(20)
    assert embedded_imap.user.folder("Drafts").mails() == ()
    gate.open()
    appending.join(20)
    assert len(embedded_imap.user.folder("Drafts").mails()) == 1


def test_all_connections_can_be_dropped_and_new_ones_made(embedded_imap: EmbeddedUser) -> None:
    with Wire(embedded_imap) as wire:
        wire.send(b"a IDLE\r\n")
        assert wire.line().startswith(b"+")
        embedded_imap.server.drop_connections()
        assert wire.line() == b""
    assert embedded_imap.mail.uids("INBOX") == []


def test_a_renumbered_folder_ends_the_sessions_in_it(embedded_imap: EmbeddedUser) -> None:
    folder = embedded_imap.user.folder("INBOX")
    folder.append(MAIL)
    folder.append(MAIL)
    folder.expunge([1])
    before = embedded_imap.mail.uid_validity("INBOX")
    with Wire(embedded_imap) as wire:
        wire.command(b"EXAMINE INBOX")
        folder.renumber()
        wire.send(b"a NOOP\r\n")
        assert wire.line().startswith(b"* BYE ")
    assert embedded_imap.mail.uid_validity("INBOX") != before
    assert embedded_imap.mail.uids("INBOX") == [1]


def test_a_client_may_leave_without_a_word(embedded_imap: EmbeddedUser) -> None:
    """What the server's thread logs fails the test when the fixture ends."""
    for last in (b"", b"a NOOP", b"a LOGIN {20}\r\nhalf", b"a IDLE\r\n"):
        with Wire(embedded_imap) as wire:
            wire.command(b"SELECT INBOX")
            wire.send(last)


def test_every_command_is_noted(embedded_imap: EmbeddedUser) -> None:
    with Wire(embedded_imap) as wire:
        wire.command(b"EXAMINE INBOX")
        wire.command(b"uid search all")
    assert embedded_imap.faults.commands == ["LOGIN", "EXAMINE", "UID SEARCH"]


def test_too_much_at_once_ends_the_connection(embedded_imap: ImapServer) -> None:
    for flood in (b"a NOOP " + b"x" * 200_000, b"a LOGIN {99999999+}\r\n"):
        with Wire(embedded_imap, login=False) as wire:
            wire.send(flood)
            assert wire.line().startswith(b"* BYE ")


def test_deep_nesting_is_refused(embedded_imap: EmbeddedUser) -> None:
    with Wire(embedded_imap) as wire:
        wire.command(b"EXAMINE INBOX")
        assert wire.command(b"UID SEARCH " + b"(" * 5000 + b"ALL" + b")" * 5000).kind == b"BAD"
        assert wire.command(b"UID SEARCH " + b"NOT " * 5000 + b"ALL").kind == b"BAD"
