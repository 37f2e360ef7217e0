"""Starting the program: help, version, wrong use."""

import re
import subprocess
import sys
from collections.abc import Callable

import pytest

pytestmark = pytest.mark.system
Afterword = Callable[..., "subprocess.CompletedProcess[str]"]
COMMANDS = {
    "check",
    "run",
    "preview",
    "status",
    "show",
    "why",
    "questions",
    "answer",
    "news",
    "note",
    "mute",
    "resume",
    "done",
    "snooze",
    "outbox",
    "send",
    "undo",
    "pause",
    "unpause",
    "set",
    "inspect",
}
HEAVY = (
    "sqlalchemy",
    "alembic",
    "icalendar",
    "holidays",
    "caldav",
    "jinja2",
    "imapclient",
    "apscheduler",
    "keyring",
    "rich",
    "asyncio",
)


def test_help_tells_every_command_and_leaves_with_0(afterword: Afterword) -> None:
    told = afterword("--help")
    assert told.returncode == 0
    assert told.stderr == ""
    listed = re.findall(r"^  ([a-z]+) {2,}(\S.*)$", told.stdout.partition("Commands:")[2], re.MULTILINE)
    assert {name for name, _ in listed} >= COMMANDS
    assert not [what for _, what in listed if what.endswith("...")], "each has to fit on its line"


def test_help_is_there_at_once(home_environment: dict[str, str]) -> None:
    """What takes long to import is imported by the commands that need it, not by the start."""
    started = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "daemon", "--help"],
        env=home_environment | {"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in started.stderr.splitlines()}
    assert "typer" in imported
    assert not imported & set(HEAVY)


def test_the_version_is_that_of_the_package(afterword: Afterword) -> None:
    assert re.fullmatch(r"afterword \d+\.\d+\.\d+\S*\n", afterword("--version").stdout)


@pytest.mark.parametrize(
    "arguments",
    [("nonsense",), ("--nonsense",), ("inspect",), ("inspect", "--now", "yesterday", "a.eml"), ("inspect", "--me", "sam", "a.eml")],
)
def test_wrong_use_leaves_with_2_and_speaks_on_standard_error(afterword: Afterword, arguments: tuple[str, ...]) -> None:
    told = afterword(*arguments)
    assert (told.returncode, told.stdout) == (2, "")
    assert "Usage:" in told.stderr
    assert "Traceback" not in told.stderr


def test_an_instant_without_its_offset_is_refused_with_an_example(afterword: Afterword) -> None:
    told = afterword("inspect", "--now", "2026-11-24T09:00:00", "a.eml")
    assert told.returncode == 2
    assert "2026-11-24T09:00:00+01:00" in told.stderr
