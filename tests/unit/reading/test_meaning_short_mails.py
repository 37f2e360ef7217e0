r"""Short mails in seven languages as people and applicant systems write them, and beside them what only sounds alike.

``tests/data/sentences/short_mails.txt``, and ``choices.txt`` of who was chosen, may be, or will be, ``no_refusals.txt`` of what only sounds like a refusal: language, what it is (``r`` refusal, ``-`` none, ``i`` a step, ``o`` offer, ``n`` that the reader was chosen (an offer, or a step), ``a`` acknowledgement, ``w`` that or word by some day, ``x`` other business, ``p:DAY`` a promise with its last day,
``I:TIME`` an interview with its start),
``auto`` where a machine sends it, then subject and text (``\n``: the end of a line). All are of Wednesday, 18 November 2026.
"""

from pathlib import Path

import pytest

from daemon.reading.meaning.languages import likeliest_languages
from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext, Topic

_FOLDER = Path(__file__).parents[2] / "data" / "sentences"
_FILES = (_FOLDER / "short_mails.txt", _FOLDER / "choices.txt", _FOLDER / "no_refusals.txt")
_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin")
_STEP = {Topic.INVITATION, Topic.NEXT_STEP, Topic.UPDATE, Topic.CANCELLATION}
_MEANT = {
    "r": {Topic.REJECTION},
    "-": set(Topic) - {Topic.REJECTION},
    "i": _STEP,
    "o": {Topic.OFFER},
    "n": {Topic.OFFER, *_STEP},
    "a": {Topic.ACKNOWLEDGEMENT},
    "w": {Topic.ACKNOWLEDGEMENT, Topic.PROMISE},
    "x": {Topic.OTHER},
    "I": _STEP,
    "p": {Topic.PROMISE, Topic.ACKNOWLEDGEMENT, *_STEP},
}
_LINES = [line for file in _FILES for line in file.read_text(encoding="utf-8").splitlines()]
_ROWS = [tuple(map(str.strip, line.split("|", 2))) for line in _LINES]


@pytest.mark.parametrize(("kind", "subject", "text"), _ROWS, ids=[f"{row[0]} {row[2][:40]}" for row in _ROWS])
def test_a_short_mail_is_read_as_a_careful_person_would(kind: str, subject: str, text: str) -> None:
    _, said, *machine = kind.split()
    label, _, day = said.partition(":")
    sender = "Norvane Jobs <noreply@norvane.example>" if machine else "Kim Berg <kim@norvane.example>"
    header = (
        f"From: {sender}\nTo: Sam Rivera <sam@home.example>\nSubject: {subject}\nDate: Wed, 18 Nov 2026 09:00:00 +0100\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    )
    lines = text.replace("\\n", "\n")
    reading = read_message(f"{header}\n{lines}\n".encode(), _CONTEXT)
    assert reading.topic in _MEANT[label], reading.reasons
    if label == "I":
        assert day in [str(interview.start)[:16].replace(" ", "T") for interview in reading.interviews]
    elif day:
        assert reading.promise is not None
        assert str(reading.promise.latest) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Cześć Sam, przed weekendem dam Ci odpowiedź.", "pl"),
        ("Oi Sam, amanhã te falo.", "pt"),
        ("¿Puedes mañana, Sam?", "es"),
        ("Ciao Sam, domani ti so dire.", "it"),
        ("Tschüß Sam, schönen Abend", "de"),
    ],
)
def test_a_line_of_few_words_is_in_the_language_of_its_letters(text: str, code: str) -> None:
    assert likeliest_languages(text)[0] == code
