"""Where the installed program lies, and how other programs are asked."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from daemon.errors import UserError

NAME = "afterword"
SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Said:
    """What a program answered; ``code`` 127: it is not there, 124: it did not end in time."""

    code: int
    text: str


def installed_script() -> Path:
    """The console script by an absolute path that survives upgrades: the link on PATH (pipx, uv) where it leads to the same script.

    Raises ``UserError`` where the program was started in another way.
    """
    called = Path(sys.argv[0])
    beside = Path(sys.executable).parent / NAME
    script = called.absolute() if called.name == NAME and called.is_file() else beside
    if not script.is_file():
        raise UserError("the installed program was not found", "install it (pipx install afterword), and run that one")
    on_path = shutil.which(NAME)
    if on_path is not None and Path(on_path).resolve() == script.resolve():
        return Path(on_path).absolute()
    return script


def asked(command: Sequence[str]) -> Said:
    """Run a program of the system to its end."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed words and paths of our own
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SECONDS,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except FileNotFoundError:
        return Said(127, f"{command[0]} is not there")
    except subprocess.TimeoutExpired:
        return Said(124, f"{command[0]} did not answer in {SECONDS:.0f} s")
    return Said(done.returncode, done.stdout[-2000:].decode("utf-8", "replace").strip())
