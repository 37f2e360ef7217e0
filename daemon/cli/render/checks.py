"""``check``: one line for each part, with its remedy."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from daemon.cli.render import words
from daemon.cli.terminal import Page
from daemon.ports.stored import StoredMessage


class Level(StrEnum):
    """How a check ended."""

    OK = "ok"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
    SKIPPED = "skipped"


STYLES = {Level.OK: "green", Level.INFO: "blue", Level.WARNING: "yellow", Level.ERROR: "bold red", Level.SKIPPED: "dim"}


NAMED = 5
"""So many messages are named one by one."""


@dataclass(frozen=True, slots=True)
class Check:
    """What was found of one part; ``remedy`` is empty where there is nothing to do."""

    part: str
    level: Level
    what: str
    remedy: str = ""


def checks_of_left_out(messages: Sequence[StoredMessage]) -> list[Check]:
    """A line for each message that could not be read, the newest first; many are counted."""
    newest = sorted(messages, key=lambda message: message.at, reverse=True)
    remedy = "nothing is lost: it lies in your mail client as before, and is tried again by itself"
    found = [Check("message", Level.WARNING, f"{_named(one)} could not be read: {one.why}", remedy) for one in newest[:NAMED]]
    if len(newest) > NAMED:
        more = words.plural(len(newest) - NAMED, "older message was", "older messages were")
        found.append(Check("messages", Level.WARNING, f"{more} unreadable as well", remedy))
    return found


def _named(message: StoredMessage) -> str:
    """Where it lies and of which day; nothing of its words, since what is checked gets pasted in public."""
    where = f" in {message.locations[0].folder} (UID {message.locations[0].uid})" if message.locations else ""
    return f"the message of {message.at:%Y-%m-%d}{where}"


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
