"""Phrases are found as a plain search would find them, whatever stands around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.reading.form.phrases import Phrases, words_of

PHRASES = ("undelivered mail", "out of office", "ooo", "i'm out", "re-entry", "abwesend", "été", "自動回覆", "vacanc", "no 4 x")
PIECES = st.sampled_from((*PHRASES, "undelivered", "mail", "Vacancy", "_", "-", "7", "é", "of", "office", "外出", "a"))


def are_in(text: str) -> bool:
    return Phrases(PHRASES).are_in(text, words_of(text))


@given(st.lists(PIECES, max_size=6), st.sampled_from(("", " ", "-", "1", "_")))
def test_any_text_is_answered_as_by_looking_for_each_phrase(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    assert are_in(text) == any(phrase in text for phrase in PHRASES)


@pytest.mark.parametrize("text", ["2 vacancies", "[undelivered mail]", "ooo", "xoooy", "voilà l'été", "自動回覆:", "a no 4 x b"])
def test_a_phrase_is_found_within_longer_words_and_beside_digits(text: str) -> None:
    assert are_in(text)


@pytest.mark.parametrize("text", ["", "undelivered  mail", "office out of", "vacan", "mail undelivered"])
def test_parts_of_a_phrase_are_none(text: str) -> None:
    assert not are_in(text)
