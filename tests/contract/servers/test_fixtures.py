"""A missing Dovecot is said plainly, and is a failure where it must be there; a started one can be stopped and started."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers import dovecot
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
