"""The phrases of one language, and where in a text one of them is worth a try.

Theory: patterns are dear and words are cheap. In every match of a phrase's pattern some literals stand (see ``wordings``); so a phrase can
only be in a text that holds them, and only in a sentence that does. One look at the *different words* of a text tells which phrases are left;
the sentences that hold a literal are the bits of a number, kept for the text, so that the sentences of a phrase are an "and" of a few numbers.
What is left is searched with the pattern, which is compiled when it is first needed. No look says no where the pattern would say yes.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from daemon.reading.meaning.language import Manner
from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.sentences import Sentences

_SPACE = r"\s{1,4}"
_MAYBE_SPACE = r"\s{0,4}"
_GAP = r"[^.!?;]{0,60}?(?:(?<=\d)\.[^.!?;]{0,40}?){0,2}"
_WORD = re.compile(r"\w+")
_LONGEST_KNOWN_WORD = 40
_MOST_KNOWN_WORDS = 20_000

# Whatever says something in a letter says it in a reply, and in a note.
_BOOKS = {
    Manner.LETTER: (Manner.LETTER,),
    Manner.REPLY: (Manner.LETTER, Manner.REPLY),
    Manner.NOTE: (Manner.LETTER, Manner.REPLY, Manner.NOTE),
}


class Hit(NamedTuple):
    """A phrase of ``signal`` at ``begin`` to ``end`` of the folded text, in the sentence with that index."""

    signal: str
    sentence: int
    begin: int
    end: int


class Phrase(NamedTuple):
    """``groups``: in every match of ``pattern`` stands a literal of each of them."""

    signal: str
    groups: tuple[tuple[str, ...], ...]
    pattern: str


class PhraseBook:
    """What the language ``code`` has for one manner, beside what it has for the manners below it (see ``phrase_books``)."""

    def __init__(self, code: str, manner: Manner) -> None:
        language = LANGUAGES[code]
        self._macros = {f"{{{name}}}": f"(?:{words})" for name, words in language.macros.items()}
        self.phrases = tuple(
            Phrase(signal, tuple(tuple(group.split("|")) for group in triggers.split("&")), pattern)
            for signal, (triggers, pattern) in language.phrases(manner)
        )
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._by_part: dict[str, list[int]] = defaultdict(list)
        for number, phrase in enumerate(self.phrases):
            for literal in phrase.groups[0]:
                self._by_part[_longest_word(literal)].append(number)
        self._always = self._by_part.pop("", [])
        self._lengths = sorted({len(part) for part in self._by_part})
        self._known: dict[str, tuple[int, ...]] = {}

    def compile(self, pattern: str) -> "re.Pattern[str]":
        """The pattern with its macros filled in, whole words at both ends."""
        known = self._compiled.get(pattern)
        if known is None:
            filled = pattern
            for _ in range(2):
                for name, words in self._macros.items():
                    filled = filled.replace(name, words)
            filled = filled.replace("{sp}?", _MAYBE_SPACE).replace("{sp}", _SPACE).replace("{gap}", _GAP)
            known = self._compiled[pattern] = re.compile(rf"(?<!\w)(?:{filled})(?:(?<=\s)|(?!\w))")
        return known

    def left(self, words: frozenset[str]) -> dict[str, list[int]]:
        """The numbers of the phrases that a text of these words may hold, by signal."""
        by_signal: dict[str, list[int]] = {}
        for number in sorted(set(self._always).union(*map(self._held_by, words))):
            by_signal.setdefault(self.phrases[number].signal, []).append(number)
        return by_signal

    def _held_by(self, word: str) -> tuple[int, ...]:
        """The numbers of the phrases of which some literal may stand where ``word`` does; mails share most of their words."""
        known = self._known.get(word)
        if known is None:
            parts = {word[begin : begin + length] for length in self._lengths for begin in range(len(word) - length + 1)}
            known = tuple({number for part in parts & self._by_part.keys() for number in self._by_part[part]})
            if len(word) <= _LONGEST_KNOWN_WORD:
                if len(self._known) >= _MOST_KNOWN_WORDS:
                    self._known.clear()
                self._known[word] = known
        return known


def _longest_word(literal: str) -> str:
    """The part of a literal that lies within one word of any text that holds it; empty where it has no letter."""
    return max(_WORD.findall(literal), key=len, default="")


@cache
def _book(code: str, manner: Manner) -> PhraseBook:
    return PhraseBook(code, manner)


@cache
def phrase_books(code: str, manner: Manner = Manner.LETTER) -> tuple[PhraseBook, ...]:
    """The books that hold all phrases of the language ``code`` for texts of that manner."""
    return tuple(_book(code, each) for each in _BOOKS[manner])


class SearchedText:
    """A text and what was found in it so far, for all who look: each phrase is searched for once."""

    def __init__(self, sentences: Sentences) -> None:
        self.sentences = sentences
        self._words = frozenset(_WORD.findall(sentences.folded))
        self._left: dict[PhraseBook, dict[str, list[int]]] = {}
        self._hits: dict[tuple[PhraseBook, str], list[Hit]] = {}
        self._holding: dict[str, int] = {}

    def hits(self, book: PhraseBook, signal: str) -> list[Hit]:
        """Every hit of the phrases of ``signal``, at most one a phrase and sentence."""
        known = self._hits.get((book, signal))
        if known is None:
            left = self._left.get(book)
            if left is None:
                left = self._left[book] = book.left(self._words)
            known = [hit for number in left.get(signal, ()) for hit in self._search(book, book.phrases[number])]
            self._hits[book, signal] = known
        return known

    def _search(self, book: PhraseBook, phrase: Phrase) -> Iterator[Hit]:
        bits = self._sentences_for(phrase)
        while bits:
            lowest = bits & -bits
            bits ^= lowest
            index = lowest.bit_length() - 1
            sentence = self.sentences.items[index]
            match = book.compile(phrase.pattern).search(self.sentences.folded, sentence.begin, sentence.end)
            if match is not None:
                yield Hit(phrase.signal, index, match.start(), match.end())

    def _sentences_for(self, phrase: Phrase) -> int:
        """The sentences that hold a literal of each group, as bits."""
        common = -1
        for group in phrase.groups:
            bits = 0
            for literal in group:
                known = self._holding.get(literal)
                bits |= self._sentences_with(literal) if known is None else known
            common &= bits
            if not common:
                break
        return common

    def _sentences_with(self, literal: str) -> int:
        sentences, bits = self.sentences, 0
        offset = sentences.folded.find(literal)
        while offset >= 0:
            index = sentences.at(offset)
            bits |= 1 << index
            if index + 1 >= len(sentences.items):
                break
            offset = sentences.folded.find(literal, sentences.items[index + 1].begin)
        self._holding[literal] = bits
        return bits
