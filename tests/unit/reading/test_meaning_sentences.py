"""One sentence that refuses, or sounds alike and refuses nothing, in a mail that is about an application beyond doubt.

``tests/data/sentences/refusals.txt``: language, ``+`` for a refusal or ``-`` for none, sentence. They were written by the dozen and read before any rule had seen them (docs/reading-measurements.md).
"""

from pathlib import Path

import pytest

from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext, Topic

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin")
_ROWS = [
    tuple(line.split(" ", 2))
    for line in (Path(__file__).parents[2] / "data" / "sentences" / "refusals.txt").read_text(encoding="utf-8").splitlines()
]
_LETTERS = {
    "en": (
        "Your application - Project Manager",
        "Hi Sam,\n\nThank you for your interest in the Project Manager position and for your time. {}.\n\nKind regards",
    ),
    "de": (
        "Deine Bewerbung als Projektmanager",
        "Hallo Sam,\n\nvielen Dank für deine Bewerbung und das nette Gespräch. {}.\n\nViele Grüße",
    ),
    "fr": (
        "Votre candidature",
        "Bonjour Sam,\n\nMerci pour votre candidature au poste de chef de projet et pour le temps accordé. {}.\n\nCordialement",
    ),
    "es": (
        "Tu candidatura",
        "Hola Sam:\n\nGracias por tu interés en el puesto de jefe de proyecto y por tu tiempo. {}.\n\nUn saludo",
    ),
}


@pytest.mark.parametrize(("language", "sign", "sentence"), _ROWS, ids=[f"{row[0]}{row[1]}{row[2][:40]}" for row in _ROWS])
def test_a_sentence_refuses_or_only_sounds_alike(language: str, sign: str, sentence: str) -> None:
    subject, frame = _LETTERS[language]
    text = frame.format(sentence[0].upper() + sentence[1:])
    header = (
        f"From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: {subject}\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    )
    reading = read_message(f"{header}\n{text}\nRita Sommer\n".encode(), _CONTEXT)
    assert (reading.topic is Topic.REJECTION) is (sign == "+"), reading.reasons


_THOUGHTS = [
    tuple(line.split(" ", 1))
    for line in (Path(__file__).parents[2] / "data" / "sentences" / "one_thought.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("sign", "thought"), _THOUGHTS, ids=[f"{sign}{thought[:40]}" for sign, thought in _THOUGHTS])
def test_a_mail_of_one_thought_refuses_or_goes_on(sign: str, thought: str) -> None:
    """Nothing else in it helps: what can't be had may be a day, an answer this week, or the reader's certificate."""
    raw = (
        "From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: Re: Your application\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
        f"\nHi Sam,\n\n{thought}\n\nBest regards\nRita Sommer\n"
    )
    reading = read_message(raw.encode(), _CONTEXT)
    assert (reading.topic is Topic.REJECTION) is (sign == "+"), reading.reasons


_BARE = [
    tuple(line.split(" ", 2))
    for line in (Path(__file__).parents[2] / "data" / "sentences" / "bare.txt").read_text(encoding="utf-8").splitlines()
]
_SUBJECTS = {
    **{language: subject for language, (subject, _) in _LETTERS.items()},
    "nl": "Je sollicitatie",
    "it": "La sua candidatura",
    "pt": "Sua candidatura",
    "pl": "Rekrutacja",
}


@pytest.mark.parametrize(("language", "sign", "sentence"), _BARE, ids=[f"{row[0]}{row[1]}{row[2][:40]}" for row in _BARE])
def test_a_bare_sentence_refuses_or_only_sounds_alike(language: str, sign: str, sentence: str) -> None:
    """The whole mail is one sentence or two: nobody is on the list, plans to take anybody on, or has found somebody closer."""
    raw = (
        f"From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: {_SUBJECTS[language]}\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
        f"\n{sentence}\n"
    )
    reading = read_message(raw.encode(), _CONTEXT)
    assert (reading.topic is Topic.REJECTION) is (sign == "+"), reading.reasons
