"""The phrases of one language, and where in a text one of them is worth a try.

Theory: patterns are dear and words are cheap. In every match of a phrase's pattern some literals stand (see ``wordings``); so a phrase can
only be in a sentence that holds a literal of each of its groups. Which literals a *word* may belong to is remembered as the bits of one
number, a bit for each phrase and group; an "or" of a few numbers then tells which phrases are left in a sentence. What is left, and does hold
its literals of several words, is searched with the pattern, which is compiled when it is first needed. No look says no where the pattern would
say yes.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, reduce
from typing import NamedTuple

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.language import Manner
from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.literals import how_telling, literals_of, longest_word
from daemon.reading.meaning.sentences import Sentences

_SPACE = r"\s{1,4}"
_MAYBE_SPACE = r"\s{0,4}"
_GAP = r"[^.!?;]{0,60}?(?:(?<=\d)\.[^.!?;]{0,40}?){0,4}"
_WORD = lazy_pattern(r"\w+")
_WORD_SIGNS = bytes(code if chr(code).isalnum() or code == ord("_") else ord(" ") for code in range(128)) + bytes(128)
_SPACED = lazy_pattern(r"\W")
_LONGEST_KNOWN_WORD = 40
_MOST_SHOWN = 3
_MOST_KNOWN_WORDS = 20_000
_BEGIN = 3  # of 2 to 5 letters the quickest: few parts begin alike, and a word has few beginnings of parts

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


class _Held(dict[str, int]):
    """By word, a bit for each group of a phrase of which some literal may stand where it does; mails share most of their words."""

    def __init__(self, by_part: Mapping[str, int]) -> None:
        super().__init__()
        self._by_part = by_part
        self._by_begin: defaultdict[str, list[str]] = defaultdict(list)
        for part in by_part:
            self._by_begin[part[:_BEGIN]].append(part)
        self._lengths = sorted(set(map(len, self._by_begin)))

    def __missing__(self, word: str) -> int:
        begins = {word[begin : begin + length] for length in self._lengths for begin in range(len(word) - length + 1)}
        held = 0
        for begun in begins & self._by_begin.keys():
            for part in self._by_begin[begun]:
                if part in word:
                    held |= self._by_part[part]
        if len(word) <= _LONGEST_KNOWN_WORD:
            if len(self) >= _MOST_KNOWN_WORDS:
                self.clear()
            self[word] = held
        return held


class PhraseBook:
    """What the language ``code`` has for one manner, beside what it has for the manners below it (see ``phrase_books``)."""

    def __init__(self, code: str, manner: Manner) -> None:
        language = LANGUAGES[code]
        self._macros = {f"{{{name}}}": f"(?:{words})" for name, words in language.macros.items()}
        self.phrases = tuple(
            Phrase(signal, _groups(triggers, pattern, language.common), pattern)
            for signal, (triggers, pattern) in language.phrases(manner)
        )
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._every = (1 << len(self.phrases)) - 1
        most_groups = max((len(phrase.groups) for phrase in self.phrases), default=0)
        self._places = tuple(place * len(self.phrases) for place in range(most_groups))
        self._to_confirm = tuple(
            tuple(group for group in phrase.groups if any(map(_SPACED.search, group))) for phrase in self.phrases
        )
        by_part: dict[str, int] = defaultdict(int)
        for number, phrase in enumerate(self.phrases):
            for place, begin in enumerate(self._places):
                bit = 1 << (begin + number)
                for part in set(map(longest_word, phrase.groups[place])) if place < len(phrase.groups) else {""}:
                    by_part[part] |= bit
        self._always = by_part.pop("", 0)
        self._held = _Held(by_part)

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

    def left(self, words: Iterable[str]) -> list[int]:
        """The numbers of the phrases that a sentence of these words may hold."""
        held = reduce(int.__or__, map(self._held.__getitem__, words), self._always)
        left = self._every
        for begin in self._places:
            left &= held >> begin
        numbers: list[int] = []
        while left:
            lowest = left & -left
            left ^= lowest
            numbers.append(lowest.bit_length() - 1)
        return numbers

    def confirms(self, number: int, evened: str) -> bool:
        """Whether a sentence, its white space evened out, does hold a literal of each group, those of several words too."""
        groups = self._to_confirm[number]
        for group in groups:
            for literal in group:
                if literal in evened:
                    break
            else:
                return False
        return True


def _groups(triggers: str, pattern: str, common: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    """The triggers of a phrase and, where they are of one group, the most telling of what its pattern shows besides."""
    groups = tuple(tuple(group.split("|")) for group in triggers.split("&"))
    shown = (
        sorted(literals_of(pattern, common), key=lambda group: how_telling(group, common), reverse=True) if len(groups) == 1 else ()
    )
    return (*groups, *shown[:_MOST_SHOWN])


def _words_of(folded: str) -> list[str]:
    """The words of a sentence; of plain letters, as nearly all are once folded, in a quarter of the time of the pattern."""
    return folded.encode("ascii").translate(_WORD_SIGNS).decode("ascii").split() if folded.isascii() else _WORD.findall(folded)


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
        self._words = [frozenset(_words_of(sentence.folded)) for sentence in sentences.items]
        self._evened = [" ".join(sentence.folded.split()) for sentence in sentences.items]
        self._left: dict[PhraseBook, dict[str, list[tuple[int, int]]]] = {}
        self._hits: dict[tuple[PhraseBook, str], list[Hit]] = {}

    def hits(self, book: PhraseBook, signal: str) -> list[Hit]:
        """Every hit of the phrases of ``signal``, at most one a phrase and sentence."""
        known = self._hits.get((book, signal))
        if known is None:
            left = self._left.get(book)
            if left is None:
                left = self._left[book] = self._look(book)
            maybe = left.get(signal)
            known = self._hits[book, signal] = list(self._search(book, sorted(maybe))) if maybe else []
        return known

    def _look(self, book: PhraseBook) -> dict[str, list[tuple[int, int]]]:
        """The numbers of the phrases that are left, each with the index of its sentence, by signal."""
        by_signal: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        phrases = book.phrases
        for index, words in enumerate(self._words):
            for number in book.left(words):
                by_signal[phrases[number].signal].append((number, index))
        return by_signal

    def _search(self, book: PhraseBook, left: list[tuple[int, int]]) -> Iterator[Hit]:
        for number, index in left:
            sentence = self.sentences.items[index]
            if book.confirms(number, self._evened[index]):
                phrase = book.phrases[number]
                match = book.compile(phrase.pattern).search(self.sentences.folded, sentence.begin, sentence.end)
                if match is not None:
                    yield Hit(phrase.signal, index, match.start(), match.end())
