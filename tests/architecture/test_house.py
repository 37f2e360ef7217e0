"""The house: what import contracts can't say about it."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(
    path for room in ("daemon", "connectors", "migrations") for path in (ROOT / room).rglob("*.py") if "languages" not in path.parts
)
TOP_LEVEL = {
    "pyproject.toml",
    "README.md",
    "SECURITY.md",
    "daemon",
    "connectors",
    "migrations",
    "config.example.toml",
    "tests",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "docs",
    "benchmarks",
    "requirements",
}


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_much_longer_than_300_lines(source: Path) -> None:
    """What does one thing stays short; a little more than 300 is let pass."""
    assert len(source.read_text(encoding="utf-8").splitlines()) <= 320


def test_nothing_unusual_lies_at_the_top() -> None:
    """What git keeps there; a clone has nothing else."""
    try:
        listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    top = {line.partition("/")[0] for line in listed.splitlines()}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_the_map_of_the_house_holds_no_code() -> None:
    (only,) = ast.parse((ROOT / "daemon" / "__init__.py").read_text(encoding="utf-8")).body
    assert isinstance(only, ast.Expr)


def test_no_file_takes_a_name_that_another_package_ships() -> None:
    """python-daemon installs ``daemon/daemon.py`` and ``daemon/pidfile.py``."""
    assert not {"daemon.py", "pidfile.py"} & {path.name for path in (ROOT / "daemon").iterdir()}


def test_importing_the_pure_rooms_starts_nothing() -> None:
    """No event loop, database or network is loaded by what only computes."""
    code = "import sys, daemon.deciding.decide, daemon.reading.values; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"asyncio", "sqlalchemy", "sqlite3", "imapclient"} & set(done.stdout.split())


@pytest.mark.parametrize("package", ["daemon", "connectors"])
def test_each_package_says_that_it_is_typed(package: str) -> None:
    assert (ROOT / package / "py.typed").exists()
