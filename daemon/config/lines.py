"""On which line of a TOML text each key stands.

tomllib tells no positions. A TOML text is a row of statements, each of which parses on its own: lines are gathered until they
parse, and what comes out says which key or table the statement was about.
"""

import tomllib
from collections.abc import Iterator
from typing import cast

Path = tuple[str | int, ...]


def key_lines(text: str) -> dict[Path, int]:
    """Path -> line (from 1) of every table and key of a text that parses; an element of an array of tables has its number."""
    lines: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    for number, statement in _statements(text):
        parsed = tomllib.loads(statement)
        if not parsed:
            continue
        names = _names(parsed)
        if statement.lstrip().startswith("["):
            table = _entered(names, counts, is_array=statement.lstrip().startswith("[["))
            lines.setdefault(table, number)
        else:
            for end in range(1, len(names) + 1):
                lines.setdefault((*table, *names[:end]), number)
    return lines


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Line number and text of each statement."""
    gathered: list[str] = []
    first = 1
    for number, line in enumerate(text.split("\n"), start=1):  # never splitlines: TOML knows one line end
        if not gathered:
            first = number
        gathered.append(line + "\n")
        try:
            tomllib.loads("".join(gathered))
        except tomllib.TOMLDecodeError:
            continue
        yield first, "".join(gathered)
        gathered.clear()


def _names(parsed: object) -> Path:
    """The keys down to the value of a single statement."""
    names: list[str] = []
    while True:
        if isinstance(parsed, list) and len(elements := cast("list[object]", parsed)) == 1:
            parsed = elements[0]
        elif isinstance(parsed, dict) and len(entries := cast("dict[str, object]", parsed)) == 1:
            name, parsed = next(iter(entries.items()))
            names.append(name)
        else:
            return tuple(names)


def _entered(names: Path, counts: dict[Path, int], *, is_array: bool) -> Path:
    """The path of the table that a header opens; ``counts`` holds how many elements each array of tables has so far."""
    path: Path = ()
    for position, name in enumerate(names, start=1):
        path = (*path, name)
        if is_array and position == len(names):
            counts[path] = counts.get(path, 0) + 1
        if path in counts:
            path = (*path, counts[path] - 1)
    return path
