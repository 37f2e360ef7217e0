"""The manual page and completion: from the same source as the help."""

import shutil
import subprocess
import sys

import pytest

from tests.system.conftest import ROOT, Afterword

pytestmark = pytest.mark.system
PAGE = ROOT / "docs" / "afterword.1"


def test_the_page_is_that_of_the_commands() -> None:
    """``make man`` writes it anew."""
    written = subprocess.run([sys.executable, "-m", "daemon.cli.manual"], cwd=ROOT, capture_output=True, check=True).stdout
    assert PAGE.read_bytes() == written, "run: make man"


def test_troff_finds_no_fault_in_it() -> None:
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed (Debian: groff-base)")
    done = subprocess.run(["groff", "-man", "-Tascii", "-ww", str(PAGE)], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "forget ADDRESS" in done.stdout.replace("\b", "").replace("_", "") or "ffoorrggeett" in done.stdout.replace("\b", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_completes_commands(afterword: Afterword, shell: str) -> None:
    """As the scripts ask that ``--show-completion`` prints."""
    asked = {"COMP_WORDS": "afterword sta", "COMP_CWORD": "1", "_TYPER_COMPLETE_ARGS": "afterword sta"}
    told = afterword(_AFTERWORD_COMPLETE=f"complete_{shell}", _TYPER_COMPLETE_FISH_ACTION="get-args", **asked)
    assert told.returncode == 0
    assert "status" in told.stdout
    assert "forget" not in told.stdout
