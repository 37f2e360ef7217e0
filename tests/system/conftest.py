"""The program as a process of its own: the checkout's, or an installed one that AFTERWORD_EXECUTABLE names."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
Afterword = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def program() -> list[str]:
    """What starts it."""
    installed = os.environ.get("AFTERWORD_EXECUTABLE")
    return [installed] if installed else [sys.executable, "-m", "daemon"]


@pytest.fixture
def home_environment(tmp_path: Path) -> dict[str, str]:
    """The environment of a new user: nothing of the one who runs the tests."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "COVERAGE_PROCESS_CONFIG") if name in os.environ}
    found_from = {} if "AFTERWORD_EXECUTABLE" in os.environ else {"PYTHONPATH": str(ROOT)}
    return kept | found_from | {"HOME": str(home), "TZ": "Europe/Berlin", "LC_ALL": "C.UTF-8", "COLUMNS": "100"}


@pytest.fixture
def afterword(program: list[str], home_environment: dict[str, str], tmp_path: Path) -> Afterword:
    """Run one command to its end, in an empty folder; keyword arguments are added to the environment."""

    def run(*arguments: str, stdin: bytes = b"", **environment: str) -> "subprocess.CompletedProcess[str]":
        done = subprocess.run(
            [*program, *arguments],
            cwd=tmp_path,
            env=home_environment | environment,
            input=stdin,
            capture_output=True,
            timeout=60,
            check=False,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
