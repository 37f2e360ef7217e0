"""A missing Dovecot is said plainly, and is a failure where it must be there; a started one can be stopped and started."""

import imaplib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers import dovecot
from tests.servers.cyrus import CyrusUser
from tests.servers.dovecot import DovecotUser
from tests.servers.fixtures import need_dovecot
from tests.servers.wire import Wire


def test_without_dovecot_its_tests_are_skipped_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dovecot, "PROGRAM", Path("/nowhere/dovecot"))
    monkeypatch.delenv("AFTERWORD_REQUIRE_DOVECOT", raising=False)
    with pytest.raises(pytest.skip.Exception, match="Dovecot is not installed"):
        need_dovecot()


def test_without_dovecot_its_tests_fail_where_it_is_required(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dovecot, "PROGRAM", Path("/nowhere/dovecot"))
    monkeypatch.setenv("AFTERWORD_REQUIRE_DOVECOT", "1")
    with pytest.raises(pytest.fail.Exception, match="Dovecot is not installed"):
        need_dovecot()


@pytest.mark.dovecot
def test_a_dovecot_can_be_made_with_fewer_capabilities(new_dovecot: Callable[[str | None], DovecotUser]) -> None:
    with Wire(new_dovecot("IMAP4rev1 NAMESPACE SPECIAL-USE")) as wire:
        assert wire.command(b"CAPABILITY").untagged == (b"CAPABILITY IMAP4rev1 NAMESPACE SPECIAL-USE",)


@pytest.mark.dovecot
def test_a_restarted_dovecot_has_its_mail_and_ports(new_dovecot: Callable[[str | None], DovecotUser]) -> None:
    user = new_dovecot(None)
    uid = user.mail.append("Drafts", b"Subject: x\r\n\r\n")
    user.server.stop()
    user.server.start()
    assert user.mail.uids("Drafts") == [uid]


@pytest.mark.parametrize("suppressed", [(), ("IDLE",), ("UIDPLUS",), ("CONDSTORE", "QRESYNC")])
def test_a_cyrus_tells_of_what_was_not_taken_from_it(new_cyrus: Callable[..., CyrusUser], suppressed: tuple[str, ...]) -> None:
    server = new_cyrus(*suppressed)
    client = imaplib.IMAP4(server.host, server.port)
    client.login(server.username, server.password)
    told = client.capability()[1][0].decode().split()
    client.logout()
    assert {word for word in ("IDLE", "UIDPLUS", "CONDSTORE", "QRESYNC") if word not in told} == set(suppressed)


def test_a_cyrus_left_as_it_comes_has_its_folders_below_inbox(new_cyrus: Callable[..., CyrusUser]) -> None:
    server = new_cyrus(below_inbox=True)
    client = imaplib.IMAP4(server.host, server.port)
    client.login(server.username, server.password)
    listed = b" ".join(line for line in client.list()[1] if isinstance(line, bytes))
    client.logout()
    assert b"INBOX.Drafts" in listed
