"""The user's notes stand in our sentences without breaking the grammar of either."""

import pytest

from daemon.writing.compose import compose
from daemon.writing.fit import fitting_line
from daemon.writing.languages import employer_words, role_without, role_words
from daemon.writing.phrases import is_sentence, listed, sentence, topic
from daemon.writing.values import Point
from tests.unit.writing.builders import body, brief, templates


@pytest.mark.parametrize(
    ("language", "note", "formal", "expected"),
    [
        ("en", "Their plan to retire the monolith.", True, "your plan to retire the monolith"),
        ("en", "how they run on-call", True, "how you run on-call"),
        ("en", "We talked about the migration", True, "the migration"),
        ("en", "- Kafka", True, "Kafka"),
        ("en", "The move to Rust", True, "the move to Rust"),
        ("de", "ihr Umstieg auf Kafka", True, "Ihr Umstieg auf Kafka"),
        ("de", "ihr Umstieg auf Kafka", False, "euer Umstieg auf Kafka"),
        ("fr", "Leur passage au cloud", True, "votre passage au cloud"),
        ("es", "Sus planes de migración", False, "vuestros planes de migración"),
    ],
)
def test_a_topic_is_addressed_to_the_reader(language: str, note: str, formal: bool, expected: str) -> None:
    assert topic(note, language, formal=formal) == expected


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "I liked the tests"),
        ("en", "i liked it"),
        ("de", "ich fand es gut"),
        ("fr", "j'ai aimé le projet"),
        ("es", "me gustó el plan"),
    ],
)
def test_a_note_in_the_first_person_stands_for_itself(language: str, note: str) -> None:
    assert is_sentence(note, language)
    written = sentence(note, language)
    assert written[0].isupper()
    assert written.endswith(".")


@pytest.mark.parametrize(
    ("language", "note"), [("en", "My part in Kafka"), ("en", "we discussed Rust."), ("de", "wie ich das sehe"), ("es", "Mi parte")]
)
def test_a_topic_is_no_sentence(language: str, note: str) -> None:
    assert not is_sentence(note, language)


def test_two_topics_that_are_no_nouns_are_kept_apart() -> None:
    points = (Point("their plan", "debrief"), Point("the team uses Kafka", "debrief"))
    assert "your plan; the team uses Kafka." in body(points=points)


@pytest.mark.parametrize(
    ("language", "note"), [("en", "She told me about Kafka"), ("de", "er hat von Kafka erzählt"), ("fr", "Elle a parlé de Kafka")]
)
def test_a_note_about_the_reader_needs_the_user(language: str, note: str) -> None:
    draft = compose(brief(language=language, points=(Point(note, "debrief"),)), templates())
    assert [finding.kind for finding in draft.findings] == ["third_person"]


def test_names_are_listed_as_the_language_does() -> None:
    assert [listed(("Ana", "Ben", "Inés"), language) for language in ("en", "de", "fr", "es")] == [
        "Ana, Ben and Inés",
        "Ana, Ben und Inés",
        "Ana, Ben et Inés",
        "Ana, Ben e Inés",
    ]


@pytest.mark.parametrize(
    ("posted", "said"),
    [
        ("Data Engineer (m/w/d)", "Data Engineer"), ("Ingénieur données (H/F)", "Ingénieur données"), ("Engineer [f/m/x]", "Engineer"),
        ("Engineer (all genders)", "Engineer"), ("Engineer (Berlin)", "Engineer (Berlin)"), (None, ""), ("  ", ""),
    ],
)  # fmt: skip
def test_a_role_loses_the_marks_of_its_posting(posted: str | None, said: str) -> None:
    assert role_words(posted) == said


@pytest.mark.parametrize(
    ("registered", "said"),
    [
        ("Acme GmbH", "Acme"),
        ("Acme, Inc.", "Acme"),
        ("Acme SE & Co. KG", "Acme"),
        ("Acme", "Acme"),
        ("acme.example", ""),
        ("Booking.com", "Booking.com"),
    ],
)
def test_an_employer_is_named_as_people_say_it(registered: str, said: str) -> None:
    assert employer_words(registered) == said


def test_the_profile_line_that_shares_most_words_fits() -> None:
    """E5."""
    lines = ("Python for ten years", "Python and payment systems", "Senior engineer with years of experience")
    assert fitting_line(lines, ("Senior Python Engineer, Payments",)) == "Python and payment systems"
    assert fitting_line(lines, ("Senior Gardener",)) is None


def test_of_a_panel_each_reads_another_line_of_the_profile_while_there_are_some() -> None:
    """E2, E5."""
    lines = ("Airflow in production", "Spark and Airflow pipelines", "Cooking for many")
    chosen = [fitting_line(lines, ("Data pipelines, Spark, Airflow",), turn) for turn in range(3)]
    assert chosen == ["Spark and Airflow pipelines", "Airflow in production", "Spark and Airflow pipelines"]


@pytest.mark.parametrize(
    "role", ["Data Engineer (Acme)", "Data Engineer, Acme", "Data Engineer at Acme", "Data Engineer - Acme", "Data Engineer"]
)
def test_a_role_is_named_without_the_employer_behind_it(role: str) -> None:
    assert role_without(role, "Acme") == "Data Engineer"
    assert role_without(role, "") == role


def test_a_role_that_is_nothing_but_the_employer_is_left_alone() -> None:
    assert role_without("Acme", "Acme") == "Acme"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "How you run on-call in three time zones."),
        ("en", "The way your team plans its releases."),
        ("de", "Wie ihr die Plattform umbaut."),
        ("fr", "La façon dont vous testez."),
        ("es", "La forma de elegir los indicadores."),
    ],
)
def test_a_topic_that_ends_like_a_sentence_is_one_all_the_same(language: str, text: str) -> None:
    assert not is_sentence(text, language)
