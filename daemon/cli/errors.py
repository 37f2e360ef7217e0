"""The one place where an error becomes a sentence, its remedy and an exit code."""

import os
from collections.abc import Callable


def guarded(command: Callable[[], object]) -> int:
    """Call, and turn what it raises into an exit code."""
    try:
        command()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0 if leaving.code is None else 1
    return 0


def debugging() -> bool:
    """Whether the user asked for tracebacks."""
    return os.environ.get("AFTERWORD_DEBUG", "") not in {"", "0"}
