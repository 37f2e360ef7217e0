"""Whether a person expects an answer or an act from the reader; a courtesy expects none."""

import pytest

from daemon.reading.meaning.asks import asks_reader
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.sentences import split
from tests.data.asks import ASKS


@pytest.mark.parametrize(("language", "text", "asks"), ASKS, ids=[f"{language}-{text[:40]}" for language, text, _ in ASKS])
def test_a_request_asks_and_a_courtesy_does_not(language: str, text: str, asks: bool) -> None:
    assert asks_reader(Evidence(split(text), (language, "en"))) is asks


_REQUESTS = [(language, text) for language, text, asks in ASKS if asks and text.endswith((".", "?"))]


@pytest.mark.parametrize(("language", "text"), _REQUESTS)
def test_a_courtesy_beside_it_takes_no_request_back(language: str, text: str) -> None:
    beside = {"en": "Feel free to call me.", "de": "Zögern Sie nicht.", "fr": "N'hésitez pas.", "es": "No dudes en llamarme."}
    for whole in (f"{text} {beside[language]}", f"{beside[language]} {text}"):
        assert asks_reader(Evidence(split(whole), (language, "en")))


def test_the_table_holds_both_kinds_in_four_languages() -> None:
    assert len(ASKS) >= 80
    assert {(language, asks) for language, _, asks in ASKS} == {
        (code, asks) for code in ("en", "de", "fr", "es") for asks in (True, False)
    }
