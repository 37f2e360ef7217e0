"""Processes of our own beside the program: they are given no secrets, only what the interpreter needs to find our modules."""

import os
import sys

INTERPRETER = (sys.executable, "-B", "-P", "-m")
_KEPT = ("LANG", "LC_ALL", "TZDIR", "SYSTEMROOT")


def bare_environment() -> dict[str, str]:
    """The environment of such a process."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
