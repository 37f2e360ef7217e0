"""Briefs for tests: one sensible mail, changed where a test cares."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from daemon.deciding.values import Touch
from daemon.reading.values import Address, Person
from daemon.writing.values import Brief, Occasion, Point

BERLIN = ZoneInfo("Europe/Berlin")
DANA = Person("Dana Fox", "dana@acme.example")
BEN = Person("Ben Ito", "ben@acme.example")
SAM = Address("Sam Rivera", "sam@example.org")
TUESDAY = datetime(2026, 11, 24, 13, 0, tzinfo=BERLIN)
ON_CALL = Point("how you run on-call", "your debrief of 24 November")

_USUAL = Brief(
    touch=Touch.THANK_YOU,
    person=DANA,
    to=Address("Dana Fox", "dana@acme.example"),
    sender=SAM,
    message_id="<token-1@example.org>",
    date=datetime(2026, 11, 24, 15, 0, tzinfo=BERLIN),
    seed="thread-7",
    interview=Occasion("Interview", TUESDAY, (DANA, BEN)),
    role="Data Engineer",
    employer="Acme",
    points=(ON_CALL,),
    thread_subject="Your interview",
    in_reply_to="<invitation@acme.example>",
    references=("<invitation@acme.example>",),
)


def brief(**changes: Any) -> Brief:
    """A thank-you to Dana Fox of Acme about an interview on Tuesday, 24 November 2026, with these changes."""
    return replace(_USUAL, **changes)


@cache
def templates() -> dict[str, str]:
    """All templates that come with the program, by name."""
    root = Path(__file__).parents[3] / "daemon" / "writing" / "templates"
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in root.rglob("*.txt")}
