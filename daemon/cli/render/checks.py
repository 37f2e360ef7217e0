"""``check``: one line for each part, with its remedy."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from daemon.cli.render import words
from daemon.cli.terminal import Page


class Level(StrEnum):
    """How a check ended."""

    OK = "ok"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
    SKIPPED = "skipped"


STYLES = {Level.OK: "green", Level.INFO: "blue", Level.WARNING: "yellow", Level.ERROR: "bold red", Level.SKIPPED: "dim"}


@dataclass(frozen=True, slots=True)
class Check:
    """What was found of one part; ``remedy`` is empty where there is nothing to do."""

    part: str
    level: Level
    what: str
    remedy: str = ""


def as_object(checks: Sequence[Check]) -> dict[str, object]:
    """``check --json``."""
    return {"checks": [{"part": each.part, "level": each.level.value, "what": each.what, "remedy": each.remedy} for each in checks]}


def print_checks(page: Page, checks: Sequence[Check]) -> None:
    """A line each, the remedy below it, and a verdict."""
    for each in checks:
        page.line((f"{each.level.value:<8}", STYLES[each.level]), (f"{each.part}: ", "bold"), each.what, hang=8)
        if each.remedy:
            page.line(each.remedy, indent=8, hang=2)
    page.blank()
    errors = sum(each.level is Level.ERROR for each in checks)
    warnings = sum(each.level is Level.WARNING for each in checks)
    if errors:
        page.line((words.plural(errors, "error has", "errors have"), "bold red"), " to be put right first.")
    elif warnings:
        page.line("It works; ", (words.plural(warnings, "warning is", "warnings are"), "yellow"), " worth a look.")
    else:
        page.line(("All is well.", "green"))
