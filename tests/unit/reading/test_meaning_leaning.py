"""Words that lean to a refusal where no rule has found anything: when they count, and that they can be told."""

import pytest

from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.languages.learnt import LEARNT
from daemon.reading.meaning.leaning import leaning, signs
from daemon.reading.message import read_message
from daemon.reading.values import Reading, ReadingContext, Topic

_LEANS = (
    "Hi Sam, thank you for the time you took. On balance the partners felt this needs a pair of hands that knows our kit already, "
    "and so we are going to carry on looking. I do appreciate your patience with us."
)


def _read(text: str, *, subject: str = "Post of biomedical assistant", tracked: bool = False) -> Reading:
    raw = (
        f"From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: {subject}\n"
        f"Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    )
    return read_message(
        raw.encode(), ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin", tracked=tracked)
    )


def test_every_language_has_weights_and_where_they_begin() -> None:
    assert LEARNT.keys() == LANGUAGES.keys()
    assert all(leaning("", code) < 0 for code in LEARNT)


def test_signs_are_the_beginnings_of_words_and_of_two_in_a_row() -> None:
    assert [sign for sign, _ in signs("unfortunately not now")] == ["unfor", "not", "unfor_not", "now", "not_now"]


@pytest.mark.parametrize(
    ("code", "more", "less"),
    [
        ("en", "unfortunately we have decided to go with another candidate", "please choose a time for your interview"),
        ("de", "leider haben wir uns fur andere bewerber entschieden", "bitte wahlen sie einen termin fur das gesprach"),
        ("fr", "malheureusement votre candidature n'a pas ete retenue", "merci de choisir un creneau pour votre entretien"),
        ("es", "lamentablemente hemos elegido a otra persona", "por favor elige un hueco para la entrevista"),
    ],
)
def test_words_of_refusals_weigh_more_than_those_of_invitations(code: str, more: str, less: str) -> None:
    assert leaning(more, code) > leaning(less, code)


def test_a_mail_whose_words_lean_far_enough_refuses_and_names_them() -> None:
    reading = _read(_LEANS)
    assert reading.topic is Topic.REJECTION
    assert reading.key_sentence is not None
    assert reading.key_sentence.startswith("On balance the partners")
    assert any(reason.startswith("rejection: its words lean to a refusal: ") for reason in reading.reasons)


@pytest.mark.parametrize(
    "more",
    [
        "We have not decided on anything yet.",
        "You have withdrawn your application, and we respect that.",
        "We will let you know our decision by Monday.",
        "Could you send us two references?",
    ],
)
def test_what_goes_on_or_is_open_refuses_nobody(more: str) -> None:
    assert _read(f"{_LEANS} {more}").topic is not Topic.REJECTION


def test_words_alone_decide_nothing_where_it_is_about_other_business_or_a_followed_conversation() -> None:
    assert _read(_LEANS, subject="Kitchen quote").topic is not Topic.REJECTION
    assert _read(_LEANS, tracked=True).topic is not Topic.REJECTION
