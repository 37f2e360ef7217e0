"""What applicants are given to do, in a mail about an application: asked for, or done, needless and only possible (``tests/data/sentences/steps.txt``)."""

from pathlib import Path

import pytest

from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext, Topic

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin")
_ROWS = [
    tuple(line.split(" ", 1))
    for line in (Path(__file__).parents[2] / "data" / "sentences" / "steps.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("sign", "sentence"), _ROWS, ids=[f"{sign}{sentence[:40]}" for sign, sentence in _ROWS])
def test_a_step_is_asked_for_or_only_spoken_of(sign: str, sentence: str) -> None:
    raw = (
        "From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: Your application\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n"
        f"\nHi Sam,\n\nThank you for your interest in the Project Manager position. {sentence}\n\nKind regards\nRita Sommer\n"
    )
    reading = read_message(raw.encode(), _CONTEXT)
    assert (reading.topic in (Topic.NEXT_STEP, Topic.INVITATION)) is (sign == "+"), reading.reasons


_MOVES = (Topic.INVITATION, Topic.UPDATE, Topic.CANCELLATION)
_FAMILIES = [
    tuple(line.split(" ", 1))
    for line in (Path(__file__).parents[2] / "data" / "sentences" / "families.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("wanted", "sentence"), _FAMILIES, ids=[f"{wanted} {sentence[:40]}" for wanted, sentence in _FAMILIES])
def test_a_person_says_it_in_words_of_their_own(wanted: str, sentence: str) -> None:
    """Whole families of wording, each said in a mail that is about an application (``tests/data/sentences/families.txt``)."""
    raw = (
        "From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: Re: Project manager\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n"
        f"\nHi Sam,\n\n{sentence}\n\nKind regards\nRita Sommer\n"
    )
    topic = read_message(raw.encode(), _CONTEXT).topic
    assert (Topic.NEXT_STEP if topic in _MOVES else topic).value in wanted.split("/")
