"""The way from set-up to a draft at servers that behave as the large providers' do, with what docs/providers.md says to do there."""

from collections.abc import Callable
from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from tests.builders import at
from tests.contract.oauth.authorization_server import AuthorizationServerOnLoopback
from tests.mails import invitation
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import refuse
from tests.servers.habits import (
    GERMAN_DRAFTS,
    YAHOO_DRAFTS,
    fastmail,
    proton_bridge,
    refuses_logins,
    united_internet,
    yahoo,
    yandex,
)
from tests.servers.providers import Exchange, Gmail, icloud
from tests.system.conftest import Afterword

pytestmark = pytest.mark.system
START = at("2026-09-15 12:00")


@pytest.fixture(autouse=True)
def _offline(home_environment: dict[str, str]) -> None:
    home_environment["AFTERWORD_DNS"] = "none"


def set_up(afterword: Afterword, server: EmbeddedUser, folder: Path, password: str) -> tuple[int, str]:
    place = ["--imap-host", server.host, "--imap-port", str(server.port), "--imap-security", "none", "--username", server.username]
    options = [
        "--password-stdin",
        "--password-file",
        str(folder / "secret"),
        "--name",
        "Sam Rivera",
        "--no-preview",
        "--yes",
        "--offline",
    ]
    told = afterword("init", "--address", "sam@home.example", *place, *options, stdin=f"{password}\n".encode())
    return told.returncode, told.stdout + told.stderr


def drafts_after_a_pass(afterword: Afterword, server: EmbeddedUser, folder: str, *options: str) -> list[str]:
    """Whom the drafts that then lie there are to."""
    server.user.folder("INBOX").append(invitation(start=START, at=at("2026-09-11 08:00")), internal_date=at("2026-09-11 08:00"))
    done = afterword(*options, "run", "--once", "--now", (START + timedelta(hours=3)).isoformat())
    assert done.returncode == 0, done.stderr
    return sorted(str(message_from_bytes(mail.raw)["To"]) for mail in server.user.folder(folder).mails())


def test_gmail_wants_an_app_password_and_has_labels(afterword: Afterword, embedded_imap: EmbeddedUser, tmp_path: Path) -> None:
    Gmail(embedded_imap)
    wants = refuse("NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)")
    for command in ("LOGIN", "AUTHENTICATE"):
        embedded_imap.faults.on(command, wants, times=1)
    code, told = set_up(afterword, embedded_imap, tmp_path, "the usual one")
    assert (code, "the provider wants an app password" in told) == (1, True), told
    embedded_imap.faults.clear()
    assert set_up(afterword, embedded_imap, tmp_path, embedded_imap.password)[0] == 0
    assert len(drafts_after_a_pass(afterword, embedded_imap, Gmail.DRAFTS)) == 2


def test_icloud_damages_literals_of_who_does_not_ask_again(
    afterword: Afterword, embedded_imap: EmbeddedUser, tmp_path: Path
) -> None:
    icloud(embedded_imap)
    code, told = set_up(afterword, embedded_imap, tmp_path, "the usual one")
    assert (code, "app password" in told) == (1, True), told
    assert set_up(afterword, embedded_imap, tmp_path, embedded_imap.password)[0] == 0
    assert len(drafts_after_a_pass(afterword, embedded_imap, "Drafts")) == 2


def test_microsoft_lets_in_by_a_code_alone_and_marks_no_folders(
    afterword: Afterword, embedded_imap: EmbeddedUser, tmp_path: Path
) -> None:
    Exchange(embedded_imap)
    embedded_imap.faults.on("LOGIN", refuse("NO LOGIN failed."))
    config = ["--config", str(tmp_path / "config.toml")]
    with AuthorizationServerOnLoopback() as tokens:
        tokens.behaviour.tokens = [embedded_imap.password]
        tokens.behaviour.pending = ["authorization_pending"]
        (tmp_path / "config.toml").write_text(
            f"""[user]
name = "Sam Rivera"
[[accounts]]
name = "work"
address = "sam@home.example"
[accounts.oauth]
provider = "microsoft"
client_id = "client-1"
token_url = "{tokens.url}/token"
device_url = "{tokens.url}/device"
token_file = "work.token"
[accounts.imap]
host = "{embedded_imap.host}"
port = {embedded_imap.port}
security = "none"
username = "{embedded_imap.username}"
auth = "oauth2"
"""
        )
        (tmp_path / "config.toml").chmod(0o600)
        told = afterword(*config, "auth", "login", "work")
        assert (told.returncode, "ABCD-1234" in told.stdout) == (0, True), told.stderr
    checked = afterword(*config, "check")
    assert checked.returncode == 0, checked.stdout
    assert len(drafts_after_a_pass(afterword, embedded_imap, "Drafts", *config)) == 2


@pytest.mark.parametrize(
    "habit",
    [
        (yahoo, YAHOO_DRAFTS, "app password"),
        (united_internet, GERMAN_DRAFTS, "IMAP allowed in their settings"),
        (fastmail, "Drafts", "app password"),
        (yandex, "Черновики", "IMAP switched off"),
        (proton_bridge, "Drafts", "refused the login"),
    ],
    ids=lambda habit: habit[0].__name__,
)
def test_from_a_refused_login_to_drafts_in_the_right_folder(
    afterword: Afterword,
    embedded_imap: EmbeddedUser,
    tmp_path: Path,
    habit: tuple[Callable[[EmbeddedUser], None], str, str],
) -> None:
    """What docs/providers.md says of them: how each refuses, what it calls its folders, what it cannot do."""
    provider, drafts, told_first = habit
    provider(embedded_imap)
    code, told = set_up(afterword, embedded_imap, tmp_path, "the usual one")
    assert (code, told_first in " ".join(told.split())) == (1, True), told
    code, told = set_up(afterword, embedded_imap, tmp_path, embedded_imap.password)
    assert code == 0, told
    assert len(drafts_after_a_pass(afterword, embedded_imap, drafts)) == 2


def test_who_lets_nobody_in_for_the_moment_is_not_told_of_as_a_wrong_password(
    afterword: Afterword, embedded_imap: EmbeddedUser, tmp_path: Path
) -> None:
    """Yahoo's and Dovecot's words when they are overloaded (RFC 5530)."""
    refuses_logins(embedded_imap, "NO [UNAVAILABLE] AUTHENTICATE Server error - Please try again later")
    code, told = set_up(afterword, embedded_imap, tmp_path, "the usual one")
    assert (code, "for the moment" in told) == (1, True), told
