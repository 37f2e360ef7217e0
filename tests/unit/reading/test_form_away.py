"""Absences that people announce: a note of nothing else is an out-of-office note, a mail that says more is its author's; and reports that speak to nobody.

``tests/data/absences.txt``: each mail begins with ``===`` and what is to be read, ``person`` or the first day back, then its subject and its text. Written on
Wednesday, 18 November 2026, to Sam Rivera.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.reading.form import Form, read_form
from daemon.reading.values import Author, ReadingContext

_NOTES = Path(__file__).parents[2] / "data" / "absences.txt"
_HEADER = "From: Dana Whitfield <dana@acme.example>\nTo: Sam Rivera <sam@home.example>\nDate: Wed, 18 Nov 2026 09:00:00 +0000\n"


def _read(subject: str, text: str, header: str = "") -> Form:
    raw = f"{_HEADER}Content-Type: text/plain; charset=utf-8\n{header}Subject: {subject}\n\n{text}\n"
    return read_form(raw.encode(), ReadingContext(own_addresses=frozenset({"sam@home.example"})))


def _notes() -> Iterator[tuple[str, str, str]]:
    for note in re.split(r"(?m)^=== ", _NOTES.read_text(encoding="utf-8"))[1:]:
        wanted, subject, text = re.fullmatch(r"(\S+)\nSubject: (.*)\n\n((?s:.*))", note.rstrip() + "\n").groups()  # type: ignore[union-attr]
        yield wanted, subject, text


@pytest.mark.parametrize(("wanted", "subject", "text"), list(_notes()))
def test_an_absence_is_a_note_only_where_nothing_else_is_said(wanted: str, subject: str, text: str) -> None:
    form = _read(subject, text)
    assert (str(form.return_date) if form.mail.author is Author.OUT_OF_OFFICE else form.mail.author.value) == wanted


_ANSWERED = [
    line.split(" | ", 1)
    for line in (_NOTES.parent / "sentences" / "answered_in_absence.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(
    "subject", ["Fuori ufficio Re: la sua domanda", "Abwesend AW: Ihre Unterlagen", "Out of office - Re: your CV"]
)
def test_an_absence_before_the_subject_that_is_answered_is_a_machines(subject: str) -> None:
    assert _read(subject, "Salve,\n\nal momento sono assente. Il messaggio non verrà letto.\n").mail.author is Author.OUT_OF_OFFICE


def test_a_court_in_the_text_is_no_registered_office_below_it() -> None:
    text = "Sehr geehrter Herr Rivera,\n\nwir laden Sie ein.\n\nEs erwartet Sie der Direktor des Amtsgerichts.\n\nGruß\n"
    assert "Amtsgerichts" in _read("Ihre Bewerbung", text).mail.new_text
    footer = "Acme GmbH, Sitz der Gesellschaft: Bremen, Amtsgericht Bremen HRB 1200\n"
    assert "HRB" not in _read("Ihre Bewerbung", f"{text}\n{footer}").mail.new_text


@pytest.mark.parametrize(("wanted", "text"), _ANSWERED)
def test_what_a_mailbox_answers_in_an_absence_is_known_by_its_text_alone(wanted: str, text: str) -> None:
    header = "Content-Type: text/plain; charset=utf-8\nFrom: Ana Prata <ana@acme.example>\nDate: Fri, 18 Dec 2026 09:00:00 +0100\n"
    told = text.replace("\\n", "\n")
    form = read_form(f"{header}Subject: Re: Sam Rivera\n\n{told}\n\nAna Prata\n".encode(), ReadingContext())
    assert (form.mail.author, str(form.return_date)) == (Author.OUT_OF_OFFICE, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "I'm out of the office on Thursday, but Dana will see you as planned.",
        "Sorry, I was on holiday last week. I'll look at it tomorrow and reply.",
        "Thanks for writing! I'm on annual leave next week, so I'll get back to you by Friday.",
        "I am out of the office today. I will reply to your question about the salary tomorrow.",
        "Je suis en congés la semaine prochaine, je vous répondrai donc avant vendredi.",
        "Estoy de vacaciones la semana que viene, así que te responderé antes del viernes.",
        "Merci pour votre message. Je suis absente lundi. Un retour sera fait vendredi sur les autres candidats.",
        "Sono in ferie da lunedì, risponderò quindi entro venerdì.",
        "Ich bin diese Woche nicht im Büro und ab Montag wieder erreichbar. Dann reden wir über den Vertrag.",
    ],
)
def test_who_is_away_and_says_more_writes_themselves(text: str) -> None:
    assert _read("Re: Sam Rivera", text).mail.author is Author.PERSON


@pytest.mark.parametrize("mark", ["i will have a caf? on the beach", "we will see the fa?ade in the sun"])
def test_a_sign_in_place_of_a_lost_letter_asks_nothing(mark: str) -> None:
    text = f"i will be on vacation from 23 november to 27 november. {mark}."
    assert _read("on vacation", text).mail.author is Author.OUT_OF_OFFICE


_REPORT = " ".join(
    f"The {ordinal} plant delivered {share} per cent of what was planned, and the reserve of the region stayed above the limit that the authority had set in spring."
    for ordinal, share in (
        ("first", 97),
        ("second", 88),
        ("third", 93),
        ("fourth", 101),
        ("fifth", 79),
        ("sixth", 95),
        ("seventh", 91),
        ("eighth", 99),
    )
)


def test_a_long_report_that_speaks_to_nobody_went_to_many() -> None:
    assert _read("Supply, week 46", f"{_REPORT} {_REPORT}").mail.author is Author.BULK


@pytest.mark.parametrize(
    ("subject", "text", "header"),
    [
        ("Supply, week 46", _REPORT[:700], ""),
        ("Supply, week 46", f"Hi Sam, {_REPORT} {_REPORT}", ""),
        ("Supply, week 46", f"{_REPORT} {_REPORT} What do you make of it?", ""),
        ("Supply, week 46", f"{_REPORT} {_REPORT} The candidate reads it before the day on site.", ""),
        ("Re: Supply, week 46", f"{_REPORT} {_REPORT}", ""),
        ("Supply, week 46", f"{_REPORT} {_REPORT}", "References: <one@home.example>\n"),
        ("Your application", f"{_REPORT} {_REPORT}", ""),
        ("Unterlagen", "Anbei die Unterlagen.", ""),
        ("Tuesday", "Works for me", ""),
        ("Agenda", "See attached agenda", ""),
        ("Slots", "Mon 23 Nov 10:00\nTue 24 Nov 14:00\nWed 25 Nov 09:00\nThu 26 Nov 16:00", ""),
    ],
)
def test_who_writes_briefly_or_to_somebody_is_a_person(subject: str, text: str, header: str) -> None:
    assert _read(subject, text, header).mail.author is Author.PERSON
