"""Nobody is greeted wrongly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.reading.values import Person
from daemon.writing.languages import LANGUAGES, greeting
from daemon.writing.names import called
from tests.unit.writing.builders import unhurried


def greet(language: str, name: str, *, title: str | None = None, formal: bool | None = None) -> str:
    return greeting(language, called(Person(name, "someone@example.com", title)), formal, None)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Dana Fox", "Dear Dana,"),
        ("Fox, Dana", "Dear Dana,"),
        ("Fox, Dana (HR)", "Dear Dana,"),
        ("DANA FOX", "Dear Dana,"),
        ("DUPONT Anne", "Dear Anne,"),
        ("dana fox", "Dear Dana,"),
        ("Dana", "Dear Dana,"),
        ("Dana Fox | Acme", "Dear Dana,"),
        ("'Dana Fox' via Recruiting", "Dear Dana,"),
        ("Dana Fox (she/her)", "Dear Dana,"),
        ("Dana Fox, PhD", "Dear Dana,"),
        ("Dana Fox <dana@example.com>", "Dear Dana,"),
        ("J. Smith", "Dear J. Smith,"),
        ("Smith, J.", "Dear J. Smith,"),
        ("Dr. Anna Weber", "Dear Dr. Weber,"),
        ("Weber, Anna, Dr.", "Dear Dr. Weber,"),
        ("Prof. Dr. Karl Müller", "Dear Professor Müller,"),
        ("Dr. Anna van der Berg", "Dear Dr. van der Berg,"),
        ("Dr. VAN DER BERG", "Dear Dr. van der Berg,"),
        ("Dr. rer. nat. Anna Weber", "Dear Dr. Weber,"),
        ("Prof. Dr.-Ing. Jan Berg", "Dear Professor Berg,"),
        ("Pr Anne-Lise O'Brien", "Dear Professor O'Brien,"),
        ("Frau Weber", "Dear Ms. Weber,"),
        ("山田太郎", "Dear 山田太郎,"),
        ("Иван Петров", "Dear Иван Петров,"),
        ("Dana \u202eFox", "Dear Dana,"),
    ],
)
def test_english_greets_by_first_name_or_by_academic_title(name: str, expected: str) -> None:
    assert greet("en", name) == expected


@pytest.mark.parametrize(
    "name",
    [
        "", " ", "null", "None", "undefined", "NULL", "Null Null", "N/A", "Acme Careers", "Talent Team", "HR", "no-reply", "dana@acme.example",
        "{{ 7*7 }}", "{% for x in y %}", "Dana\r\nBcc: eve@evil.example", "12345", "???", "a b c d e f g h",
    ],
)  # fmt: skip
def test_where_no_persons_name_is_known_the_mail_greets_without_one(name: str) -> None:
    """Nobody is ever called null."""
    assert [greet(language, name) for language in LANGUAGES] == ["Hello,", "Guten Tag,", "Bonjour,", "Buenos días:"]


@pytest.mark.parametrize(
    ("language", "name", "title", "formal", "expected"),
    [
        ("en", "Dana Fox", None, True, "Dear Dana Fox,"),
        ("en", "Dana Fox", "Ms", True, "Dear Ms. Fox,"),
        ("en", "Dana Fox", None, False, "Hi Dana,"),
        ("en", "Dr. Weber", None, False, "Dear Dr. Weber,"),
        ("de", "Anna Weber", None, None, "Guten Tag Anna Weber,"),
        ("de", "Anna Weber", "Frau", None, "Sehr geehrte Frau Weber,"),
        ("de", "Anna Weber", "Head of Data", None, "Guten Tag Anna Weber,"),
        ("de", "Herr Dr. Weber", None, True, "Sehr geehrter Herr Dr. Weber,"),
        ("de", "Prof. Dr. Karl Müller", None, None, "Guten Tag Prof. Dr. Müller,"),
        ("de", "Anna von der Heide", "Frau", None, "Sehr geehrte Frau von der Heide,"),
        ("de", "Anna Weber", None, False, "Hallo Anna,"),
        ("fr", "Anne Dupont", None, None, "Bonjour Anne Dupont,"),
        ("fr", "DUPONT Anne", "Mme", None, "Bonjour Madame Dupont,"),
        ("fr", "Jean-Pierre DE LA TOUR", "M. Monsieur", None, "Bonjour Jean-Pierre de la Tour,"),
        ("fr", "Anne Dupont", None, False, "Bonjour Anne,"),
        ("es", "Ana García López", None, None, "Hola, Ana:"),
        ("es", "Sra. Ana García López", None, None, "Estimada Sra. García López:"),
        ("es", "Ana García", None, True, "Buenos días, Ana García:"),
        ("es", "Dr. Luis Pérez", "Sr.", True, "Estimado Dr. Pérez:"),
    ],
)
def test_formality_and_titles_shape_the_greeting(
    language: str, name: str, title: str | None, formal: bool | None, expected: str
) -> None:
    assert greet(language, name, title=title, formal=formal) == expected


@unhurried
@given(st.text(max_size=300), st.sampled_from(LANGUAGES), st.sampled_from([None, True, False]))
def test_a_greeting_is_one_line_of_letters_whatever_the_name(name: str, language: str, formal: bool | None) -> None:
    """I8: no control or markup character of a display name reaches the text."""
    line = greet(language, name, formal=formal)
    assert len(line) < 180
    assert not set(line) & set("\r\n\t\0{}<>%@\u202e\u2066")
