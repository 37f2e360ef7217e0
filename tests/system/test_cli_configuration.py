"""A configuration with mistakes, or none at all, as a user meets it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.system
Afterword = Callable[..., "subprocess.CompletedProcess[str]"]
FIVE_MISTAKES = """[user]
timezone = "Europe/Berln"
[[accounts]]
name = "personal"
address = "sam at example"
password = "hunter2"
[accounts.imap]
hots = "imap.example.org"
host = "imap.example.org"
"""
KEYS = ("user.name", "user.timezone", "accounts[personal].address", "accounts[personal].password", "accounts[personal].imap.hots")
SOUND = """[user]
name = "Sam Rivera"
[[accounts]]
name = "personal"
address = "sam@example.org"
[accounts.imap]
host = "imap.example.org"
"""


@pytest.mark.parametrize("command", ["status", "preview", "run --once", "questions", "show 1", "mute 1"])
def test_five_mistakes_are_all_told_by_every_command(afterword: Afterword, tmp_path: Path, command: str) -> None:
    (tmp_path / "config.toml").write_text(FIVE_MISTAKES)
    told = afterword("--config", "config.toml", *command.split())
    assert (told.returncode, told.stdout) == (2, "")
    assert "5 problems" in told.stderr
    assert all(key in told.stderr for key in KEYS)
    assert "hunter2" not in told.stderr
    assert "Traceback" not in told.stderr


def test_check_tells_each_mistake_as_an_error(afterword: Afterword, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(FIVE_MISTAKES)
    told = afterword("--config", "config.toml", "check", "--json")
    assert told.returncode == 1
    checks = json.loads(told.stdout)["checks"]
    assert [check["level"] for check in checks] == ["error"] * 5
    assert all(check["remedy"] for check in checks)


def test_a_missing_configuration_says_where_and_what_to_do(afterword: Afterword) -> None:
    told = afterword("status")
    assert told.returncode == 2
    assert ".config/afterword/config.toml" in told.stderr
    assert "config.example.toml" in told.stderr


def test_the_variable_names_the_file_and_the_option_overrides_it(afterword: Afterword, tmp_path: Path) -> None:
    (tmp_path / "good.toml").write_text(SOUND)
    (tmp_path / "good.toml").chmod(0o600)
    assert afterword("status", AFTERWORD_CONFIG="good.toml").returncode == 0
    assert afterword("--config", "good.toml", "status", AFTERWORD_CONFIG="bad.toml").returncode == 0
    assert afterword("status", AFTERWORD_CONFIG="bad.toml").returncode == 2


def test_looking_creates_nothing(afterword: Afterword, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(SOUND)
    before = sorted(tmp_path.rglob("*"))
    for command in (["status"], ["status", "--json"], ["questions"], ["check", "--no-network"]):
        assert afterword("--config", "config.toml", *command).returncode == 0, command
    assert sorted(tmp_path.rglob("*")) == before


def test_the_first_status_says_what_to_do_next(afterword: Afterword, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(SOUND)
    told = afterword("--config", "config.toml", "status")
    assert "Your mailbox has not been looked at yet." in told.stdout
    empty = json.loads(afterword("--config", "config.toml", "status", "--json").stdout)
    assert empty["threads"] == []
    assert empty["accounts"] == [{"name": "personal", "last_sync": None, "connected": False, "error": None}]


def test_check_tries_the_users_own_templates(afterword: Afterword, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(SOUND)
    folder = tmp_path / "templates" / "en" / "thank_you"
    folder.mkdir(parents=True)
    (folder / "mine.txt").write_text("{{ greeting }}\n\nThank you for your time{{ on_weekday }}.\n\nBest regards\n{{ sender }}\n")
    (folder / "broken.txt").write_text("{{ greeting }}\n\n{{ salary }}\n\nBest regards\n{{ sender }}\n")
    (folder / "pushy.txt").write_text("{{ greeting }}\n\nPlease answer as soon as possible.\n\nBest regards\n{{ sender }}\n")
    told = afterword("--config", "config.toml", "check", "--no-network", "--json")
    assert told.returncode == 1
    found = [(check["level"], check["what"]) for check in json.loads(told.stdout)["checks"] if check["part"] == "templates"]
    assert sorted(level for level, _ in found) == ["error", "ok", "warning"]
    assert any("broken.txt" in what and "salary" in what for _, what in found)
    assert any("pushy.txt" in what and "as soon as possible" in what for _, what in found)
