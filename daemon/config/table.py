"""Reading one table of the configuration, key by key, while every fault is gathered."""

import difflib
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar, cast

from daemon.config.forms import Unfit, kind_of
from daemon.config.lines import Path, key_lines
from daemon.errors import Problem

T = TypeVar("T")
SECRET_KEYS = frozenset({"password", "passwd", "pass", "pw", "passphrase", "app_password", "secret", "token", "api_key"})
USE_INSTEAD = (
    'take it out (and change it, if others could read it); then write password_command = ["pass", "show", "mail"] '
    "or keep it in the keychain of this computer"
)


class Faults:
    """All problems found so far in a text. ``names``: what an element of a list of tables is called, for people."""

    def __init__(self, text: str) -> None:
        self.problems: list[Problem] = []
        self.names: dict[Path, str] = {}
        self._text = text

    @cached_property
    def _lines(self) -> Mapping[Path, int]:
        """Where the keys stand: a second look at the text, which a sound configuration does not need."""
        return key_lines(self._text)

    def add(self, path: Path, what: str, remedy: str) -> None:
        """Note a fault of a key; of a key that is missing, the line of its table is told."""
        line = next((self._lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self._lines), None)
        self.problems.append(Problem(self._label(path), what, remedy, line))

    def _label(self, path: Path) -> str:
        """The path as people read it: ``accounts[personal].imap.port``."""
        label = ""
        for position, part in enumerate(path, start=1):
            if isinstance(part, int):
                label += f"[{self.names.get(path[:position], str(part + 1))}]"
            else:
                label += f".{part}" if label else part
        return label


class Table:
    """One table. Each ``take`` makes a key known; ``finish`` reports those that nobody took."""

    def __init__(self, values: Mapping[str, object], path: Path, faults: Faults) -> None:
        self.path = path
        self.faults = faults
        self._values = values
        self._known: set[str] = set()

    def take(self, key: str, parse: Callable[[object], T], default: T) -> T:
        """The value of a key in its form; the default where it is missing or unfit."""
        self._known.add(key)
        if key not in self._values:
            return default
        try:
            return parse(self._values[key])
        except Unfit as fault:
            self.fault(key, fault.what, fault.remedy)
            return default

    def need(self, key: str, parse: Callable[[object], T], stand_in: T, remedy: str) -> T:
        """The value of a key that has to be there; the stand-in never leaves this room, since a fault was noted."""
        if key not in self._values:
            self._known.add(key)
            self.fault(key, "is missing", remedy)
            return stand_in
        return self.take(key, parse, stand_in)

    def table(self, key: str) -> "Table | None":
        """A table inside this one, or None."""
        self._known.add(key)
        value = self._values.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.fault(key, f"has to be a table, not {kind_of(value)}", f"write it as [{'.'.join(self._header(key))}]")
            return None
        return Table(cast("dict[str, object]", value), (*self.path, key), self.faults)

    def tables(self, key: str) -> Iterator["Table"]:
        """The elements of a list of tables."""
        self._known.add(key)
        value = self._values.get(key, [])
        elements = cast("list[object]", value) if isinstance(value, list) else [None]
        for position, element in enumerate(elements):
            if not isinstance(element, dict):
                self.fault(key, "has to be a list of tables", f"write [[{key}]], with two brackets, before each one")
                return
            yield Table(cast("dict[str, object]", element), (*self.path, key, position), self.faults)

    def holds(self, key: str) -> bool:
        """Whether the key is there and not empty."""
        return bool(self._values.get(key))

    def fault(self, key: str, what: str, remedy: str) -> None:
        """Note a fault of a key of this table."""
        self.faults.add((*self.path, key), what, remedy)

    def finish(self, elsewhere: Mapping[str, str] | None = None) -> None:
        """Report every key that is not known; ``elsewhere``: where a key that was put here by mistake belongs."""
        for key in self._values:
            if key in self._known:
                continue
            if key.lower().replace("-", "_") in SECRET_KEYS:
                self.fault(key, "is a secret, and this file is no place for one", USE_INSTEAD)
                continue
            self.fault(key, "is not known here", self._meant(key, elsewhere or {}))

    def _meant(self, key: str, elsewhere: Mapping[str, str]) -> str:
        """A guess at what was meant."""
        if key in elsewhere:
            return f"it belongs under {elsewhere[key]}"
        near = difflib.get_close_matches(key.lower(), sorted(self._known), n=1, cutoff=0.6)
        return f"did you mean {near[0]}?" if near else f"take it out; known here are {', '.join(sorted(self._known))}"

    def _header(self, key: str) -> tuple[str, ...]:
        return tuple(part for part in (*self.path, key) if isinstance(part, str))
