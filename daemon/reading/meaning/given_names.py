"""First names that people are commonly called by, in the languages that are read and of those who live among their speakers."""

from functools import cache
from importlib.resources import files


@cache
def given_names() -> frozenset[str]:
    """As they are written, with capital and accents."""
    return frozenset((files("daemon.reading.meaning") / "given_names.txt").read_text(encoding="utf-8").split())
