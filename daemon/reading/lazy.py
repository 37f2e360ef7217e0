"""Patterns that are compiled when they are first used: a process that reads one mail uses few of the hundreds there are."""

import re
from typing import TypeVar, cast

Kind = TypeVar("Kind", str, bytes)
_WAYS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Lazy:
    """Stands for a compiled pattern, whose methods it takes over for its own with the first use of one: from then on it costs nothing."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(self._source, self._flags)
        for way in _WAYS:
            setattr(self, way, getattr(compiled, way))
        return getattr(compiled, name)


def lazy_pattern(source: Kind, flags: int = 0) -> "re.Pattern[Kind]":
    """``re.compile``, put off until the pattern is used; a fault in it is shown only then (a test compiles them all)."""
    return cast("re.Pattern[Kind]", _Lazy(source, flags))
