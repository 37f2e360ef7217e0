"""The manual page and completion: from the same source as the help."""

import re
import shutil
import subprocess
import sys

import pytest

from tests.system.conftest import ROOT, Afterword

pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def page() -> str:
    """As the build writes it into the wheel."""
    return subprocess.run([sys.executable, "-m", "daemon.cli.manual"], cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_the_page_has_every_command(afterword: Afterword, page: str) -> None:
    """With those of a family by both their names, and every option with its words."""
    listed = re.findall(r"^  ([a-z]+) {2,}\S", afterword("--help").stdout.partition("Commands:")[2], re.MULTILINE)
    assert [name for name in listed if f".SS \\fB{name}" not in page] == []
    for words in ("auth login", "service install", "\\-\\-verbose\\-personal", "Log names, addresses and reasons, too."):
        assert words in page


def test_troff_finds_no_fault_in_it(page: str) -> None:
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed (Debian: groff-base)")
    command = ["groff", "-man", "-Tascii", "-ww"]
    done = subprocess.run(command, input=page, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "EXIT STATUS" in re.sub(".\b", "", done.stdout)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_completes_commands(afterword: Afterword, shell: str) -> None:
    """As the scripts ask that ``--show-completion`` prints."""
    asked = {"COMP_WORDS": "afterword sta", "COMP_CWORD": "1", "_TYPER_COMPLETE_ARGS": "afterword sta"}
    told = afterword(_AFTERWORD_COMPLETE=f"complete_{shell}", _TYPER_COMPLETE_FISH_ACTION="get-args", **asked)
    assert told.returncode == 0
    assert "status" in told.stdout
    assert "forget" not in told.stdout
