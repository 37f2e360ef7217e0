"""The word lists, and what the proofreader makes of them (E8)."""

# ruff: noqa: RUF001 - French writes the typographic apostrophe

import pytest
from spellchecker import SpellChecker

from connectors.spelling import word_list
from daemon.writing.proofread import proofread
from daemon.writing.values import Brief
from tests.unit.writing.builders import brief


def spelt_wrong(sentence: str, **changes: object) -> list[str]:
    """The words of a mail with this sentence in its middle that are said to be misspelt."""
    one: Brief = brief(**changes)
    text = f"Hello,\n\n{sentence}\n\nBest,\nSam Rivera"
    return [found.text.split("”")[0][1:] for found in proofread(text, one, word_lists=word_list) if found.kind == "spelling"]


@pytest.mark.parametrize(
    ("language", "sentence", "wrong"),
    [
        ("en", "Thank you for the intresting talk about your enviroment.", ["intresting", "enviroment"]),
        ("en", "I recieve such questions often, and definately like them.", ["recieve", "definately"]),
        ("de", "Danke für das intressante Gesprächh und die Einblike.", ["intressante", "Gesprächh", "Einblike"]),
        ("de", "Die Entscheidnug und das Projeckt waren wirklch gut.", ["Entscheidnug", "Projeckt", "wirklch"]),
        ("fr", "Merci pour cet entretein, j’ai beacoup appris.", ["entretein", "beacoup"]),
        ("es", "Gracias por la entrevita, el equpo me gustó mucho.", ["entrevita", "equpo"]),
    ],
)
def test_a_common_word_with_a_slip_in_it_is_found(language: str, sentence: str, wrong: list[str]) -> None:
    assert spelt_wrong(sentence, language=language) == wrong


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I organised the colour palette for our Kubernetes dashboards with Grafana and Terraform at Zolldar."),
        ("en", "My colleague Ilze Kviecinska refactored the backend, the async queues and https://example.org/recieve."),
        ("de", "Ich habe die Datenpipelines refaktoriert und den Bereitschaftsdienst mit Kafka und Spark aufgebaut."),
        ("de", "Weißt du schon, ob der Rollout des neuen Features klappt? Über die Testabdeckung denke ich noch nach."),
        ("fr", "Aujourd’hui, j’ai déployé le backend ; l’équipe télétravaille et quelqu’un relit chaque merge request."),
        ("es", "Añadí métricas, cambié los despliegues y resolvimos las incidencias que tuvimos; me alegraría seguir hablándolo."),
    ],
)
def test_names_trade_words_british_spelling_and_forms_are_no_fault(language: str, sentence: str) -> None:
    assert spelt_wrong(sentence, language=language) == []


def test_what_they_and_the_profile_write_is_a_word() -> None:
    """False alarms matter more than recall."""
    sentence = "I liked to hear about the recieve module."
    assert spelt_wrong(sentence) == ["recieve"]
    assert spelt_wrong(sentence, thread_words=frozenset({"recieve"})) == []
    assert spelt_wrong(sentence, profile=("Wrote the recieve module",)) == []


def test_a_language_without_a_list_has_none() -> None:
    assert word_list("ja") is None


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_packed_list_says_what_the_library_says(language: str) -> None:
    library = SpellChecker(language=language, distance=1)
    packed = word_list(language)
    assert packed is not None
    words = sorted(library.word_frequency.dictionary)
    for word in (words[0], *words[:: len(words) // 60], words[-1], "\u00df", "zzzzz"):
        for written in (word, word[1:], word[:-2] + word[-1:]):
            assert packed.knows(written) == bool(library.known([written])), written
            near = library.known(library.edit_distance_1(written))
            best = max(near, key=lambda known: (library.word_usage_frequency(known), known), default=None)
            told = packed.nearest(written)
            assert (told and told[0]) == best, written
            if told and best:
                assert told[1] == pytest.approx(library.word_usage_frequency(best) * 1_000_000)
