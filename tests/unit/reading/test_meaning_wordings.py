"""Phrases as plain lines: what each sign stands for."""

import pytest

from daemon.reading.meaning.language import Manner
from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.languages.en_context_lines import CONTEXT_LINES
from daemon.reading.meaning.languages.en_lines import LINES
from daemon.reading.meaning.languages.en_outcome_lines import OUTCOME_LINES
from daemon.reading.meaning.languages.en_unrelated_lines import UNRELATED_LINES
from daemon.reading.meaning.phrasebook import phrase_books
from daemon.reading.meaning.wordings import wordings


def _finds(line: str, text: str) -> bool:
    ((triggers, pattern),) = wordings(line)
    found = phrase_books("en")[0].compile(pattern).search(text) is not None
    assert not found or all(any(word in text for word in group.split("|")) for group in triggers.split("&"))
    return found


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("could only (pick|hire) one", "we could only hire one of you"),
        ("(chose|picked) (just)? another", "they picked another"),
        ("(chose|picked) (just)? another", "they picked just another"),
        ("orient* vers", "l'equipe s'est orientee vers vous"),
        ("went to _ colleague", "it went to a very dear colleague"),
        ("decision ... friday", "a decision, we hope, by friday"),
        ("!your answer by", "an answer by friday"),
        ("(the|this) {role}", "this vacancy"),
        ("(not|n't) in your favour", "it wasn't in your favour"),
        ("(not|n't) in your favour", "it was not in your favour"),
        ("(was|is) gone (already)? (too)?", "the post is gone"),
        ("(was|is) gone (already)? (too)?", "the post is gone already"),
        ("aprovad* no", "foi aprovado(a) no processo"),
        ("retenu* pour", "avez ete retenu/e pour le poste"),
    ],
)
def test_a_line_finds_what_is_said_so(line: str, text: str) -> None:
    assert _finds(line, text)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("could only (pick|hire) one", "we could hire one of you"),
        ("went to _ colleague", "it went to one of all the many colleague"),
        ("decision ... friday", "a decision. we meet on friday"),
        ("!your answer by", "your answer by friday"),
        ("hire", "hired"),
    ],
)
def test_a_line_finds_nothing_else(line: str, text: str) -> None:
    assert not _finds(line, text)


def test_remarks_and_empty_lines_are_none() -> None:
    assert wordings("\n# decisions\n\n  we decided \n") == (("decided&we", "we,?{sp}decided"),)


def test_a_line_without_a_word_to_look_for_is_refused() -> None:
    with pytest.raises(ValueError, match="no words to look for"):
        wordings("_ (maybe)?")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_phrase_of_every_language_compiles(code: str) -> None:
    assert all(book.compile(phrase.pattern) for book in phrase_books(code, Manner.NOTE) for phrase in book.phrases)


@pytest.mark.parametrize("part", [OUTCOME_LINES, CONTEXT_LINES, UNRELATED_LINES])
def test_no_line_of_english_is_hidden_by_another_file_of_it(part: dict[str, str]) -> None:
    assert all(set(lines.split("\n")) <= set(LINES[signal].split("\n")) for signal, lines in part.items())
