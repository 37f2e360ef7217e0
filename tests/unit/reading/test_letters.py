"""Whole mails of our own, as people and applicant systems write them: who wrote, what it means, until when, and when to meet.

``tests/data/letters/*.txt``: each mail begins with ``===`` and what is to be read (``a`` author, ``t`` topic, ``p`` last day of a promise or 0, ``asks``, ``start`` (``-``: no interview stands),
``people``, ``r`` day of return, ``f`` failed recipient, ``n``: the lines without ``~`` are its new text), then its header and text; lines with ``~`` are a signature or a quote. Short of a Date field
they are of Wednesday, 18 November 2026. They were written in rounds and read before any rule had seen them (docs/reading-measurements.md gives the figures).
"""

from datetime import datetime

import pytest

from daemon.reading.message import read_message
from daemon.reading.values import Reading, ReadingContext
from tests.letters import letters

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin")
_MOVES = {"invitation": "next_step", "update": "next_step", "cancellation": "next_step"}


_LETTERS = list(letters())


@pytest.mark.parametrize(("wanted", "raw"), [letter[1:] for letter in _LETTERS], ids=[letter.name for letter in _LETTERS])
def test_a_letter_is_read_as_a_careful_person_would(wanted: dict[str, str], raw: bytes) -> None:
    reading = read_message(raw, _CONTEXT)
    topics = {_MOVES.get(topic, topic) for topic in wanted["t"].split("/")}
    assert _MOVES.get(reading.topic.value, reading.topic.value) in topics, reading.reasons
    assert reading.author.value in wanted["a"].split("/")
    if "p" in wanted:
        assert (str(reading.promise.latest) if reading.promise else "0") == wanted["p"]
    if "asks" in wanted:
        assert reading.asks_user is (wanted["asks"] == "1")
    if "r" in wanted:
        assert str(reading.return_date) == wanted["r"]
    if "n" in wanted:
        assert reading.new_text.split() == wanted["n"].split()
    if "f" in wanted:
        assert list(reading.failed_recipients) == wanted["f"].split(",")
    _meets(reading, wanted)


def _meets(reading: Reading, wanted: dict[str, str]) -> None:
    starts = [interview.start for interview in reading.interviews if interview.is_interview]
    if wanted.get("start") == "-":
        assert not starts
    elif "start" in wanted:
        assert datetime.fromisoformat(wanted["start"]) in starts
    elif wanted["t"] == "other":
        assert not starts
    people = {person.name for interview in reading.interviews for person in interview.interviewers} | {
        person.name for person in reading.people
    }
    assert set(filter(None, wanted.get("people", "").split(","))) <= people


def test_there_are_many_letters_and_many_that_only_sound_alike() -> None:
    topics = [wanted["t"] for _, wanted, _ in _LETTERS]
    assert len(topics) >= 200
    assert topics.count("other") >= 80
