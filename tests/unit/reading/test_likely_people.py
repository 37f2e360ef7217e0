"""Who takes part in an interview though no cue says so, and who does not though the mail names them."""

import pytest

from daemon.reading.meaning.company import people_in, told_by_cues
from daemon.reading.meaning.given_names import given_names
from daemon.reading.meaning.likely_people import candidates
from tests.data import likely_people
from tests.data.company import FRAMES

_BY_CUES = 6


def _named(language: str, told: str) -> set[str]:
    return {person.name for person in people_in(f"{FRAMES[language]} {told}\n", [])}


@pytest.mark.parametrize(("language", "told", "people"), likely_people.TAKE_PART)
def test_who_takes_part_is_found_without_a_cue(language: str, told: str, people: set[str]) -> None:
    assert _named(language, told) == people


@pytest.mark.parametrize(("language", "told"), likely_people.DO_NOT)
def test_who_only_helps_or_leaves_does_not_take_part(language: str, told: str) -> None:
    assert _named(language, told) == set()


def test_cues_alone_would_not_do() -> None:
    by_cues = [
        {person.name for person in told_by_cues(f"{FRAMES[language]} {told}\n", [])} == people
        for language, told, people in likely_people.TAKE_PART
    ]
    assert by_cues.count(True) < _BY_CUES


def test_names_stand_in_lists_with_what_they_do_between() -> None:
    found = candidates("You will meet Petra Lindqvist (CTO), Dev Malhotra, Head of Data, and Colin. Ask for Maggie Dunne.")
    assert [(one.name, one.first, one.last) for one in found] == [
        ("Petra Lindqvist", 0, 2),
        ("Dev Malhotra", 0, 2),
        ("Colin", 0, 2),
        ("Maggie Dunne", 3, 3),
    ]


@pytest.mark.parametrize("text", ["", "\n" * 4000, "Dana Whitfield, " * 400, "Dana and " * 600, "(" * 5000, "Dana (" * 900])
def test_texts_made_of_one_thing_are_read(text: str) -> None:
    assert len(candidates(text)) <= 24
    people_in(text, [])


def test_first_names_are_names_and_no_words() -> None:
    names = given_names()
    assert {"Dana", "Jürgen", "Zoë", "Małgorzata", "Wouter", "Kasia", "João"} <= names
    assert not {"Interview", "Herr", "Frau", "Dear", "Montag", "Team"} & names
    assert all(name[0].isupper() for name in names)
