"""Patterns are compiled when they are first used; a fault in one must not wait for the mail that meets it."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import cast

import pytest

import daemon.reading
from daemon.reading.lazy import lazy_pattern


def _named_patterns() -> Iterator[tuple[str, "re.Pattern[str]"]]:
    kind = type(lazy_pattern(""))
    for module in pkgutil.walk_packages(daemon.reading.__path__, "daemon.reading."):
        for name, value in vars(importlib.import_module(module.name)).items():
            several = cast("tuple[object, ...]", value if isinstance(value, tuple) else (value,))
            for number, each in enumerate(several):
                if type(each) is kind:
                    yield f"{module.name}.{name}-{number}", each


_PATTERNS = list(_named_patterns())


def test_every_pattern_of_the_room_compiles() -> None:
    assert len(_PATTERNS) > 250
    for name, pattern in _PATTERNS:
        assert isinstance(pattern.pattern, str | bytes), name


def test_a_lazy_pattern_does_what_a_compiled_one_does() -> None:
    lazy, compiled = lazy_pattern("a+(b)?", re.IGNORECASE), re.compile("a+(b)?", re.IGNORECASE)
    for text in ("xAAB", "", "ba", "Ab ab"):
        assert [match.span() for match in lazy.finditer(text)] == [match.span() for match in compiled.finditer(text)]
        assert lazy.sub("-", text) == compiled.sub("-", text)
        assert bool(lazy.fullmatch(text)) is bool(compiled.fullmatch(text))
    assert (lazy.pattern, lazy.flags, lazy.groups) == (compiled.pattern, compiled.flags, compiled.groups)


def test_a_faulty_pattern_is_shown_when_it_is_used() -> None:
    faulty = lazy_pattern("(")
    with pytest.raises(re.error):
        faulty.search("a")
