"""Which time of an interview stands once a mail moves it, puts it off, or changes something else; in which zone it is, and whose day a day is.

All mails are of 23 November 2026.
"""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from daemon.reading.message import read_message
from daemon.reading.values import Reading, ReadingContext

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@example.org"}), timezone="Europe/Berlin")
_SENTENCES = Path(__file__).parents[2] / "data" / "sentences"
_OPENINGS = {
    "en": ("Your application as engineer", "Dear Sam,"),
    "de": ("Ihre Bewerbung als Entwickler", "Hallo Sam,"),
    "fr": ("Votre candidature", "Bonjour,"),
    "es": ("Su candidatura", "Hola Sam:"),
    "nl": ("Je sollicitatie", "Beste Sam,"),
    "it": ("La sua candidatura", "Buongiorno,"),
    "pt": ("A sua candidatura", "Olá Sam,"),
    "pl": ("Twoja aplikacja", "Dzień dobry,"),
}


def _rows(name: str) -> list[tuple[str, str, str]]:
    lines = (_SENTENCES / name).read_text(encoding="utf-8").splitlines()
    rows = [tuple(line.split(" | ", 2)) for line in lines if not line.startswith("#")]
    return [(language, wanted, text) for language, wanted, text in rows]


def _read(language: str, text: str) -> Reading:
    header = "From: Dana Whitfield <dana@norvane.example>\nTo: sam@example.org\nDate: Mon, 23 Nov 2026 10:00:00 +0100\n"
    form = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    subject, greeting = _OPENINGS[language]
    mail = f"{header}Subject: {subject}\n{form}\n{greeting}\n\n{text}\n\nDana Whitfield\nNorvane\n"
    return read_message(mail.encode(), _CONTEXT)


@pytest.mark.parametrize(("language", "wanted", "text"), _rows("put_off.txt"))
def test_the_time_that_stands_after_a_change(language: str, wanted: str, text: str) -> None:
    starts = [f"{interview.start:%Y-%m-%dT%H:%M}" for interview in _read(language, text).interviews]
    assert starts == ([] if wanted == "none" else [wanted])


@pytest.mark.parametrize(("language", "wanted", "text"), _rows("appointed.txt"))
def test_the_one_day_and_hour_of_a_mail_about_an_application_is_an_interview_unless_it_is_of_something_else(
    language: str, wanted: str, text: str
) -> None:
    starts = [f"{interview.start:%Y-%m-%dT%H:%M}" for interview in _read(language, text.replace("\\n", "\n")).interviews]
    assert starts == ([] if wanted == "none" else [wanted])


@pytest.mark.parametrize(("language", "wanted", "text"), _rows("zones.txt"))
def test_the_zone_that_is_told_in_any_language(language: str, wanted: str, text: str) -> None:
    start, zone = wanted.split()
    meant = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    assert [interview.start.astimezone(UTC) for interview in _read(language, text).interviews if interview.start] == [meant]


@pytest.mark.parametrize(
    ("language", "wanted", "text"), [*_rows("whose_day.txt"), *_rows("stages.txt"), *_rows("answers_promised.txt")]
)
def test_only_a_day_by_which_they_act_is_promised(language: str, wanted: str, text: str) -> None:
    promise = _read(language, text).promise
    assert (f"{promise.latest}" if promise else "none") == wanted


@pytest.mark.parametrize(
    ("language", "text", "latest"),
    [
        ("en", "Your interview is on Tuesday 1 December at 2 pm. We will let you know our decision by 9 December.", "2026-12-09"),
        (
            "de",
            "Ihr Vorstellungsgespräch ist am 1. Dezember um 14 Uhr. Unsere Entscheidung teilen wir bis 9. Dezember mit.",
            "2026-12-09",
        ),
        (
            "en",
            "Your interview is on Tuesday 1 December at 2 pm. You will hear from us by Friday 27 November about the room.",
            None,
        ),
        ("en", "Your interview is on Tuesday 1 December at 2 pm. You will hear from Omar on Tuesday at 2 pm.", None),
    ],
)
def test_a_mail_that_fixes_an_interview_may_promise_an_answer_after_it(language: str, text: str, latest: str | None) -> None:
    reading = _read(language, text)
    assert [f"{interview.start:%d %H}" for interview in reading.interviews] == ["01 14"]
    assert (str(reading.promise.latest) if reading.promise else None) == latest
