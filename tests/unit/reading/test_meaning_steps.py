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
