"""Passwords in a keychain, from set-up to logout: kept once the login worked, used by every command, never shown."""

import json
import os
from pathlib import Path

import pytest

from daemon.config import load
from tests.servers.embedded import EmbeddedUser
from tests.system.conftest import Afterword
from tests.system.terminal import Terminal

pytestmark = pytest.mark.system


@pytest.fixture
def ring(home_environment: dict[str, str], tmp_path: Path) -> Path:
    """The keychain's file; the program finds the backend beside this one."""
    here = str(Path(__file__).parent)
    home_environment["PYTHONPATH"] = os.pathsep.join([*home_environment.get("PYTHONPATH", "").split(os.pathsep), here]).strip(
        os.pathsep
    )
    home_environment["PYTHON_KEYRING_BACKEND"] = "file_ring.FileRing"
    home_environment["FILE_RING"] = str(tmp_path / "ring.json")
    home_environment["AFTERWORD_DNS"] = "none"
    return tmp_path / "ring.json"


def server(imap: EmbeddedUser) -> list[str]:
    options = ["--address", imap.username, "--imap-host", imap.host, "--imap-port", str(imap.port), "--imap-security", "none"]
    return [*options, "--name", "Sam Rivera", "--yes", "--no-preview", "--password-stdin"]


def test_from_set_up_to_logout(
    afterword: Afterword, home_environment: dict[str, str], ring: Path, embedded_imap: EmbeddedUser
) -> None:
    refused = afterword("init", *server(embedded_imap), stdin=b"wrong\n")
    assert (refused.returncode, ring.exists()) == (1, False)
    assert afterword("init", *server(embedded_imap), stdin=b"battery-staple\n").returncode == 0
    assert json.loads(json.loads(ring.read_text())["afterword/personal"]) == {"password": "battery-staple"}
    config = load(Path(home_environment["HOME"]) / ".config/afterword/config.toml")
    assert config.accounts[0].imap.password_command == ()
    assert afterword("check").returncode == 0
    told = afterword("auth", "login", "personal", "--stdin", stdin=b"wrong\n")
    assert told.returncode == 1
    assert "battery-staple" in ring.read_text(), "one that does not work replaces nothing"
    assert afterword("auth", "status").returncode == 0
    assert afterword("auth", "logout", "personal").returncode == 0
    assert json.loads(ring.read_text()) == {}
    gone = afterword("auth", "status")
    assert gone.returncode == 1
    assert "afterword auth login personal" in gone.stdout
    assert afterword("auth", "login", "personal", "--stdin", stdin=b"battery-staple\n").returncode == 0
    assert afterword("run", "--once").returncode == 0


def test_a_configuration_that_cannot_be_written_takes_the_password_back(
    afterword: Afterword, home_environment: dict[str, str], ring: Path, embedded_imap: EmbeddedUser
) -> None:
    (Path(home_environment["HOME"]) / ".config").write_text("in the way")
    told = afterword("init", *server(embedded_imap), stdin=b"battery-staple\n")
    assert told.returncode == 2
    assert "--config" in told.stderr
    assert json.loads(ring.read_text()) == {}


def test_with_a_keychain_a_person_answers_three_questions(
    program: list[str], home_environment: dict[str, str], ring: Path, embedded_imap: EmbeddedUser, tmp_path: Path
) -> None:
    """Address, password, and whether to start the service: here there is a service manager that says yes to everything."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("systemctl", "systemd-run", "loginctl"):
        (tools / name).write_text("#!/bin/sh\nexit 0\n")
        (tools / name).chmod(0o755)
    home_environment["PATH"] = f"{tools}:{home_environment['PATH']}"
    place = server(embedded_imap)[2:8]
    with Terminal([*program, "init", "--name", "Sam Rivera", "--no-preview", *place], home_environment) as terminal:
        terminal.answer("Your mail address", embedded_imap.username)
        terminal.answer_hidden("Password", embedded_imap.password)
        terminal.wait_for("Start the service now")
        terminal.answer("yes, no, name, zone, mode", "zone")
        terminal.answer("Your time zone", "Europe/Lisbon")
        terminal.wait_for("Changed.")
        terminal.answer("yes, no, name, zone, mode", "no")
        assert terminal.end() == 0, terminal.seen
    path = Path(home_environment["HOME"]) / ".config/afterword/config.toml"
    assert load(path).user.timezone == "Europe/Lisbon"
    assert "battery-staple" in ring.read_text()
