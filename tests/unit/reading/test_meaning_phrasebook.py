"""Looking at the words of a text first saves time; it must never hide what the pattern of a phrase finds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.language import Manner
from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.phrasebook import PhraseBook, phrase_books
from daemon.reading.meaning.sentences import split
from tests.data.replies import REPLIES


def _hidden(code: str, books: tuple[PhraseBook, ...], text: str) -> list[tuple[str, str]]:
    """What the patterns of these phrases find in a text, and looking for evidence does not."""
    sentences = split(text)
    evidence = Evidence(sentences, (code,), Manner.REPLY)
    return [
        (phrase.signal, match.group())
        for book in books
        for phrase in book.phrases
        for sentence in sentences.items
        if (match := book.compile(phrase.pattern).search(sentences.folded, sentence.begin, sentence.end))
        and match.span() not in {(hit.begin, hit.end) for hit in evidence.hits(phrase.signal)}
    ]


@pytest.mark.parametrize(("language", "text"), [row[:2] for row in REPLIES], ids=[row[1][:40] for row in REPLIES])
def test_no_look_at_the_words_hides_a_phrase(language: str, text: str) -> None:
    assert not _hidden(language, phrase_books(language, Manner.REPLY), text)


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_in_whatever_a_pattern_finds_stands_a_literal_of_each_group(code: str, data: st.DataObject) -> None:
    book = data.draw(st.sampled_from(phrase_books(code, Manner.NOTE)))
    phrase = data.draw(st.sampled_from(book.phrases))
    pattern = book.compile(phrase.pattern)
    match = pattern.search(data.draw(st.from_regex(pattern)))
    found = " ".join(match.group().split()) if match else ""
    assert match is None or all(any(literal in found for literal in group) for group in phrase.groups)
