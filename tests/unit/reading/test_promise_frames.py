"""The time frames in which people promise an answer, each in a sentence of its language, with its last day."""

from pathlib import Path

import pytest

from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin")
_SENTENCES = {
    "en": "Thanks again for coming to the interview for the Data Analyst position. We will let you know our decision {}.",
    "de": "Vielen Dank für das Vorstellungsgespräch für die Stelle als Datenanalyst. Wir melden uns {} mit einer Entscheidung bei Ihnen.",
    "fr": "Merci pour votre entretien pour le poste d'analyste. Nous vous donnerons notre réponse {}.",
    "es": "Gracias por la entrevista para el puesto de analista. Te comunicaremos nuestra decisión {}.",
}
_FRAMES = Path(__file__).parents[2] / "data" / "promise_frames"
"""Per language, each with its last day, counted from Wednesday, 18 November 2026."""
_ROWS = [
    (code, *row.split(" = ")) for code in _SENTENCES for row in (_FRAMES / f"{code}.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("code", "frame", "last_day"), _ROWS, ids=[f"{code} {frame}" for code, frame, _ in _ROWS])
def test_a_time_frame_has_its_last_day(code: str, frame: str, last_day: str) -> None:
    reading = read_message(_mail(_SENTENCES[code].format(frame)), _CONTEXT)
    assert reading.promise is not None
    assert str(reading.promise.latest) == last_day


@pytest.mark.parametrize("code", _SENTENCES)
def test_without_a_time_frame_nothing_is_promised(code: str) -> None:
    assert read_message(_mail(_SENTENCES[code].format("")), _CONTEXT).promise is None


_FOR_THE_READER = {
    "en": [
        "You can reply to us within two weeks.",
        "You should get back to us by Friday.",
        "You have until Friday to answer.",
        "You may appeal within two weeks.",
    ],
    "de": [
        "Sie können innerhalb von zwei Wochen antworten.",
        "Du kannst dich bis Freitag bei uns melden.",
        "Gern können Sie uns bis Freitag Bescheid geben.",
    ],
    "fr": ["Vous pouvez nous répondre sous deux semaines.", "Vous pourrez nous contacter d'ici vendredi."],
    "es": ["Puede respondernos en dos semanas.", "Tiene hasta el viernes para responder."],
    "nl": ["Bedankt voor je sollicitatie. Je kunt ons voor vrijdag laten weten of het past."],
    "it": ["Grazie per la candidatura. Può rispondere entro venerdì."],
    "pt": ["Obrigado pela candidatura. Pode responder até sexta-feira."],
    "pl": ["Dziękujemy za aplikację. Może Pani odpowiedzieć do piątku."],
}


@pytest.mark.parametrize(
    "sentence", [pytest.param((code, text), id=text) for code, texts in _FOR_THE_READER.items() for text in texts]
)
def test_the_time_that_the_reader_has_is_no_promise(sentence: tuple[str, str]) -> None:
    code, text = sentence
    before = _SENTENCES.get(code, "").partition(". ")[0]
    assert read_message(_mail(f"{before}. {text}"), _CONTEXT).promise is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "You may contact us if you have not heard from us by Friday."),
        ("en", "You can reach me any time; we decide by Friday."),
        ("de", "Sie können sich gern melden, wenn Sie bis Freitag nichts von uns hören."),
        ("de", "Sie sollten bis Freitag von uns hören."),
        ("de", "Sie können bis Freitag mit einer Antwort rechnen."),
        ("fr", "Vous pouvez me contacter si vous n'avez pas de nouvelles d'ici vendredi."),
    ],
)
def test_what_the_reader_may_do_besides_takes_nothing_from_a_promise(code: str, text: str) -> None:
    before = _SENTENCES[code].partition(". ")[0]
    promise = read_message(_mail(f"{before}. {text}"), _CONTEXT).promise
    assert promise is not None
    assert str(promise.latest) == "2026-11-20"


def _mail(text: str) -> bytes:
    header = (
        "From: Eva Lang <eva@firm.example>\nTo: sam@home.example\nSubject: Re: analyst\nDate: Wed, 18 Nov 2026 09:00:00 +0000\n"
    )
    return f"{header}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n\nEva Lang\n".encode()
