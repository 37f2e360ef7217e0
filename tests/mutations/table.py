"""Ways of breaking the program on purpose, each with the test that has to notice.

A table is a TOML file beside this one. Each ``[[mutation]]`` says which ``rule`` it breaks, what it ``breaks`` in words, in which
``file`` the text ``from`` (there exactly once) becomes ``to``, and the ``tests`` of which at least one goes red.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent


@dataclass(frozen=True, slots=True)
class Mutation:
    """One broken rule. ``tests``: pytest's ids, relative to the project."""

    table: str
    rule: str
    breaks: str
    file: str
    before: str
    after: str
    tests: tuple[str, ...]

    def places(self, root: Path = ROOT) -> int:
        """How often the text that is to be replaced stands in its file."""
        return (root / self.file).read_text(encoding="utf-8").count(self.before)


def tables() -> tuple[str, ...]:
    """The names of all tables."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def mutations(table: str) -> tuple[Mutation, ...]:
    """What one table holds, in its order."""
    with (FOLDER / f"{table}.toml").open("rb") as file:
        rows: list[dict[str, Any]] = tomllib.load(file)["mutation"]
    return tuple(
        Mutation(table, row["rule"], row["breaks"], row["file"], row["from"], row["to"], tuple(row["tests"])) for row in rows
    )


def as_markdown(table: str) -> str:
    """The table for a page of the documentation."""
    lines = ["| rule | broken on purpose | where | noticed by |", "|---|---|---|---|"]
    for mutation in mutations(table):
        noticed = ", ".join(f"`{test.rpartition('::')[2]}`" for test in mutation.tests)
        lines.append(f"| {mutation.rule} | {mutation.breaks} | `{mutation.file}` | {noticed} |")
    return "\n".join(lines) + "\n"
