"""When somebody who is away is back, by the sentences in which people say so. All notes are of Tuesday, 24 November 2026."""

from pathlib import Path

import pytest

from daemon.reading.message import read_message
from daemon.reading.values import Author, ReadingContext

_ROWS = (Path(__file__).parents[2] / "data" / "sentences" / "absences.txt").read_text(encoding="utf-8").splitlines()
_SUBJECTS = {
    "en": "Out of office: Re: Application",
    "de": "Abwesenheitsnotiz: Bewerbung",
    "fr": "Absence du bureau : candidature",
    "es": "Respuesta automática: candidatura",
    "it": "Risposta automatica: candidatura",
    "nl": "Automatisch antwoord: sollicitatie",
    "pt": "Resposta automática: candidatura",
    "pl": "Autoodpowiedź: rozmowa",
}


@pytest.mark.parametrize("row", _ROWS)
def test_the_day_of_return_is_the_first_working_day_after_the_absence(row: str) -> None:
    told, _, text = row.partition(" | ")
    language, _, back = told.partition(" ")
    header = (
        "From: Dana Whitfield <dana@norvane.example>\nTo: sam@example.org\nAuto-Submitted: auto-replied\n"
        f"Subject: {_SUBJECTS[language]}\nDate: Tue, 24 Nov 2026 09:00:00 +0100\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    )
    reading = read_message(f"{header}\n{text}\n\nDana\n".encode(), ReadingContext(own_addresses=frozenset({"sam@example.org"})))
    assert reading.author is Author.OUT_OF_OFFICE
    assert str(reading.return_date) == back
