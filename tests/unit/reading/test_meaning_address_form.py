"""By which name they call the user: what decides between "Hi Marcus" and "Dear Ms. Fox"."""

import pytest

from daemon.reading.meaning.address_form import addresses_by_first_name


@pytest.mark.parametrize(
    ("text", "by_first_name"),
    [
        ("Hi Sam,\n\nthanks.", True),
        ("\n\nHello Sam!\nthanks", True),
        ("Hallo Sam,\n\ndanke", True),
        ("Salut Sam,", True),
        ("Hola Sam:", True),
        ("Dear Mr. Rivera,", False),
        ("Sehr geehrter Herr Rivera,", False),
        ("Bonjour Monsieur Rivera,", False),
        ("Estimado señor Rivera:", False),
        ("Dear Sam,", None),
        ("Bonjour Sam,", None),
        ("Hi there,", None),
        ("Hi Sam Rivera,", None),
        ("We met Mr. Rivera, and then much more was said in this line, which is no greeting at all; dear Mr. Rivera", False),
        ("", None),
    ],
)
def test_the_greeting_tells(text: str, by_first_name: bool | None) -> None:
    assert addresses_by_first_name(text, "Sam Rivera") is by_first_name


def test_without_a_name_of_ones_own_nothing_is_told() -> None:
    assert addresses_by_first_name("Hi Sam,", "") is None
