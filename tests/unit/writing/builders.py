"""Briefs for tests: one sensible mail, changed where a test cares."""

# ruff: noqa: RUF001 - French writes the typographic apostrophe

from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import settings

from daemon.deciding.values import Touch
from daemon.reading.values import Address, Person, Promise
from daemon.writing.compose import compose
from daemon.writing.values import Brief, Occasion, Point

# How long an example takes says nothing about whether it holds.
unhurried = settings(deadline=None)
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


POINTS = {
    "en": (Point("how you run on-call", "debrief"), Point("I liked that everybody deploys", "debrief")),
    "de": (Point("Ihr Umstieg auf Event Sourcing", "debrief"), Point("Ich fand es gut, dass alle deployen", "debrief")),
    "fr": (Point("votre passage à l’event sourcing", "debrief"), Point("J’ai aimé que chacun déploie", "debrief")),
    "es": (Point("el paso a event sourcing", "debrief"), Point("Me gustó que todo el mundo despliegue", "debrief")),
}
CONCERN = Point("Airflow 2, Spark 3, Kafka", "debrief")
LINK = Point("Cache: https://sam.example.org/cache", "debrief")
PROMISE = Promise("We decide by the end of the week.", None, datetime(2026, 11, 27, tzinfo=BERLIN).date())
PROFILE = ("Data: Airflow, Spark", "Cooking")
TOUCHES = [
    (Touch.THANK_YOU, 1),
    (Touch.CHECK_IN, 1),
    (Touch.CHECK_IN, 2),
    (Touch.REJECTION_REPLY, 1),
    (Touch.MATERIAL, 1),
    (Touch.KEEP_IN_TOUCH, 1),
]


def body(**changes: Any) -> str:
    return compose(brief(**changes), templates()).body


def full(language: str, **changes: Any) -> Brief:
    return brief(
        language=language,
        points=POINTS[language],
        concerns=(CONCERN,),
        material=(LINK,),
        news=(CONCERN,),
        profile=PROFILE,
        **changes,
    )
