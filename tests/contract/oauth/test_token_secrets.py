"""Tokens as secrets: renewed in time, kept before they are used, parked when the provider ends the login."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from connectors.network import Login as Way
from connectors.network import Security
from connectors.oauth.file import PrivateFile
from connectors.oauth.secrets import Login, TokenSecrets
from connectors.oauth.turns import turn
from connectors.oauth.values import Grant, Registration
from connectors.secrets import GivenSecrets
from daemon.errors import LoginRefusedError, SecretUnavailableError
from daemon.ports.world import Secrets
from tests.contract.oauth.authorization_server import AuthorizationServerOnLoopback
from tests.contract.oauth.test_logins import HandClock
from tests.servers.interface import ImapServer

DAY = 86_400


@pytest.fixture
def server() -> Iterator[AuthorizationServerOnLoopback]:
    with AuthorizationServerOnLoopback() as running:
        yield running


class LockedFile(PrivateFile):
    """Can be read, not written."""

    def write(self, account: str, values: Mapping[str, str]) -> None:
        _ = values
        raise SecretUnavailableError(account, "the keychain is locked", "unlock it")


class World:
    """One account whose login was kept a moment ago, with an hour to go."""

    def __init__(self, folder: Path, server: AuthorizationServerOnLoopback, registration: Registration | None = None) -> None:
        self.clock = HandClock()
        self.file = PrivateFile(folder / "tokens" / "personal.json")
        server.live_refresh_tokens.add("r0")
        now = int(self.clock.seconds)
        self.file.write("personal", Grant("a0", "r0", now + 3600, now).as_fields())
        login = Login("personal", registration or server.registration, self.file)
        self.secrets = TokenSecrets({"personal": login, "calendar": login}, GivenSecrets({"other": "p"}), self.clock)

    def kept(self) -> Mapping[str, str]:
        return self.file.read("personal")


def test_a_token_is_used_until_five_minutes_before_its_end(tmp_path: Path, server: AuthorizationServerOnLoopback) -> None:
    world = World(tmp_path, server)
    secrets: Secrets = world.secrets
    assert secrets.password("personal") == "a0"
    world.clock.wait(3600 - 301)
    assert secrets.password("calendar") == "a0"
    assert server.forms == []
    world.clock.wait(1)
    server.behaviour.tokens = ["a1"]
    assert secrets.password("personal") == "a1"
    assert secrets.password("calendar") == "a1", "a calendar shares the login of its account"
    assert len(server.forms) == 1
    assert secrets.password("other") == "p"


def test_a_new_refresh_token_is_kept_before_the_access_token_is_used(tmp_path: Path, server: AuthorizationServerOnLoopback) -> None:
    """A provider takes the old one back at once: if the new one cannot be kept, nothing may seem to have worked."""
    world = World(tmp_path, server)
    world.clock.wait(3600)
    world.secrets.password("personal")
    assert {world.kept()["refresh_token"]} == server.live_refresh_tokens
    assert (tmp_path / "tokens/personal.json").stat().st_mode & 0o777 == 0o600
    world.clock.wait(3600)

    broken = Login("personal", server.registration, LockedFile(world.file.path))
    with pytest.raises(SecretUnavailableError, match="locked"):
        TokenSecrets({"personal": broken}, world.secrets, world.clock).password("personal")


def test_a_server_that_keeps_its_refresh_token_is_fine(tmp_path: Path, server: AuthorizationServerOnLoopback) -> None:
    server.behaviour.rotates = False
    world = World(tmp_path, server)
    for _ in range(3):
        world.clock.wait(3600)
        world.secrets.password("personal")
    assert world.kept()["refresh_token"] == "r0"


def test_an_ended_login_is_parked_and_never_asked_about_again(tmp_path: Path, server: AuthorizationServerOnLoopback) -> None:
    world = World(tmp_path, server)
    server.live_refresh_tokens.clear()
    world.clock.wait(3600)
    for _ in range(3):
        with pytest.raises(SecretUnavailableError) as caught:
            world.secrets.password("personal")
        assert "ended the login" in caught.value.why
        assert "afterword auth login personal" in caught.value.remedy
    assert len(server.forms) == 1
    server.live_refresh_tokens.add("r9")
    world.file.write("personal", Grant("", "r9", 0, int(world.clock.seconds)).as_fields())
    server.behaviour.tokens = ["a9"]
    assert world.secrets.password("personal") == "a9", "a new login ends the parking"


@pytest.mark.parametrize(("days", "hinted"), [(7, True), (30, False)])
def test_googles_seven_days_are_recognised(tmp_path: Path, server: AuthorizationServerOnLoopback, days: int, hinted: bool) -> None:
    known = server.registration
    world = World(tmp_path, server, Registration("google", known.client_id, known.endpoints))
    server.live_refresh_tokens.clear()
    world.clock.wait(days * DAY)
    with pytest.raises(SecretUnavailableError) as caught:
        world.secrets.password("personal")
    assert ("Testing" in caught.value.remedy) == hinted


def test_a_server_out_of_reach_parks_nothing(tmp_path: Path, server: AuthorizationServerOnLoopback) -> None:
    world = World(tmp_path, server)
    world.clock.wait(3600)
    server.behaviour.answer = (503, b"")
    with pytest.raises(SecretUnavailableError, match="503"):
        world.secrets.password("personal")
    server.behaviour.answer = None
    assert world.secrets.password("personal").startswith("access-")


def test_without_a_login_the_command_is_named(tmp_path: Path, server: AuthorizationServerOnLoopback) -> None:
    world = World(tmp_path, server)
    world.file.forget("personal")
    world.file.forget("personal")
    with pytest.raises(SecretUnavailableError) as caught:
        world.secrets.password("personal")
    assert "auth login personal" in caught.value.remedy
    world.file.path.write_text("{broken")
    with pytest.raises(SecretUnavailableError, match="cannot be read"):
        world.secrets.password("personal")


async def test_a_mailbox_opens_with_a_renewed_token(
    tmp_path: Path, server: AuthorizationServerOnLoopback, imap_server: ImapServer
) -> None:
    """End to end: the token expires, is renewed, and the mail server takes the new one (here the token is the password)."""
    world = World(tmp_path, server)
    settings = ImapSettings(
        "personal", imap_server.host, imap_server.username, imap_server.port, security=Security.NONE, auth=Way.OAUTH2
    )
    mailbox = ImapMailbox(settings, lambda: world.secrets.password("personal"))
    with pytest.raises(LoginRefusedError):
        await mailbox.folders()
    world.clock.wait(3600)
    server.behaviour.tokens = [imap_server.password]
    assert {folder.name for folder in await mailbox.folders()} >= {"INBOX", "Drafts"}
    await mailbox.close()


def test_a_grant_survives_being_kept() -> None:
    grant = Grant("a", "r", 5, int(datetime(2026, 1, 1, tzinfo=UTC).timestamp()))
    assert Grant.of_fields(grant.as_fields()) == grant
    assert Grant.of_fields({"password": "p"}) is None
    assert Grant.of_fields({"refresh_token": "r", "expires_at": "soon"}) == Grant("", "r", 0, 0)


def test_two_processes_renew_once(tmp_path: Path, server: AuthorizationServerOnLoopback) -> None:
    """The provider takes the old refresh token back at once: a second renewal with it would end the login for both."""
    world = World(tmp_path, server)
    world.clock.wait(3600)
    server.behaviour.waits_for_another = 1.0
    login = Login("personal", server.registration, world.file)
    both = [TokenSecrets({"personal": login}, world.secrets, world.clock, turns=tmp_path / "turns/lock") for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        tokens = [pool.submit(one.password, "personal") for one in both]
        assert tokens[0].result(60) == tokens[1].result(60)
    assert len(server.forms) == 1


def test_a_turn_that_does_not_come_is_told(tmp_path: Path) -> None:
    with (
        turn("personal", tmp_path / "lock"),
        pytest.raises(SecretUnavailableError, match="too long"),
        turn("personal", tmp_path / "lock", 0.1),
    ):
        pass
    (tmp_path / "file").touch()
    with pytest.raises(SecretUnavailableError, match="cannot be written"), turn("personal", tmp_path / "file" / "lock"):
        pass


def test_an_ended_login_stays_parked_for_the_next_process(tmp_path: Path, server: AuthorizationServerOnLoopback) -> None:
    """``run --once`` from cron asks the provider once, not every hour."""
    world = World(tmp_path, server)
    server.live_refresh_tokens.clear()
    world.clock.wait(3600)
    for _ in range(2):
        anew = TokenSecrets({"personal": Login("personal", server.registration, world.file)}, world.secrets, world.clock)
        with pytest.raises(SecretUnavailableError, match="ended the login"):
            anew.password("personal")
    assert len(server.forms) == 1
