"""``afterword auth``: passwords and logins, at a terminal and without one; a secret is never shown."""

import json
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.oauth.authorization_server import AuthorizationServerOnLoopback
from tests.servers.embedded import EmbeddedUser
from tests.system.conftest import Afterword

pytestmark = pytest.mark.system


@pytest.fixture
def tokens() -> Iterator[AuthorizationServerOnLoopback]:
    with AuthorizationServerOnLoopback() as running:
        yield running


def configuration(folder: Path, imap: EmbeddedUser, login: str) -> str:
    path = folder / "config.toml"
    path.write_text(
        f"""[user]
name = "Sam Rivera"
[[accounts]]
name = "personal"
address = "{imap.username}"
{login}
[accounts.imap]
host = "{imap.host}"
port = {imap.port}
security = "none"
{'auth = "oauth2"' if login else ""}
"""
    )
    path.chmod(0o600)
    return str(path)


def by_code(tokens: AuthorizationServerOnLoopback) -> str:
    return f"""[accounts.oauth]
client_id = "client-1"
token_url = "{tokens.url}/token"
device_url = "{tokens.url}/device"
scopes = ["offline", "mail"]
token_file = "personal.token"
"""


def test_from_a_code_to_a_pass_over_the_mailbox(
    afterword: Afterword, tmp_path: Path, embedded_imap: EmbeddedUser, tokens: AuthorizationServerOnLoopback
) -> None:
    """Missing, logged in by a code, tried, used by every command, ended by the provider, told with its remedy."""
    config = configuration(tmp_path, embedded_imap, by_code(tokens))
    missing = afterword("--config", config, "auth", "status")
    assert missing.returncode == 1
    assert "afterword auth login personal" in missing.stdout
    tokens.behaviour.tokens = [embedded_imap.password]
    done = afterword("--config", config, "auth", "login", "personal")
    assert done.returncode == 0, done.stderr
    assert "ABCD-1234" in done.stdout
    assert "It works." in done.stdout
    kept = tmp_path / "personal.token"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    for command in (["auth", "status"], ["check"], ["run", "--once"]):
        told = afterword("--config", config, *command)
        assert told.returncode == 0, told.stdout + told.stderr
        assert embedded_imap.password not in told.stdout + told.stderr
    expired = json.loads(kept.read_text()) | {"expires_at": "0"}
    kept.write_text(json.dumps(expired))
    tokens.live_refresh_tokens.clear()
    told = afterword("--config", config, "run", "--once")
    assert told.returncode == 1
    assert "ended the login" in told.stderr
    assert afterword("--config", config, "auth", "logout", "personal").returncode == 0
    assert not kept.exists()


def test_a_login_that_fails_keeps_nothing(
    afterword: Afterword, tmp_path: Path, embedded_imap: EmbeddedUser, tokens: AuthorizationServerOnLoopback
) -> None:
    config = configuration(tmp_path, embedded_imap, by_code(tokens))
    tokens.behaviour.denies = True
    told = afterword("--config", config, "auth", "login", "personal")
    assert told.returncode == 2
    assert "administrator" in told.stderr
    assert not (tmp_path / "personal.token").exists()


@pytest.mark.parametrize(
    "case",
    [
        ("login nobody", b"", "personal"),
        ("login personal", b"", "--stdin"),
        ("login personal --stdin", b"\n", "empty"),
        ("login personal --stdin", b"hunter2\n", "refused the login"),
        ("login personal --stdin", b"battery-staple\n", "no keychain"),
        ("logout personal", b"", "no keychain"),
    ],
)
def test_every_failure_says_what_to_do_and_shows_no_secret(
    afterword: Afterword, tmp_path: Path, embedded_imap: EmbeddedUser, case: tuple[str, bytes, str]
) -> None:
    arguments, typed, says = case
    told = afterword("--config", configuration(tmp_path, embedded_imap, ""), "auth", *arguments.split(), stdin=typed)
    assert told.returncode in {1, 2}
    assert says in told.stderr
    assert "what to do" in told.stderr
    assert not any(word in told.stdout + told.stderr for word in ("hunter2", "battery-staple", "Traceback"))
