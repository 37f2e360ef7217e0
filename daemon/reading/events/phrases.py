"""Finding word-list phrases in folded text, in one pass over its words."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from functools import cache, lru_cache

from daemon.reading.events.languages import WORDS, EventWords

_LONGEST_KNOWN_WORD = 40
_MOST_KNOWN_WORDS = 10_000
_MOST_KNOWN_SIGNS = 4_000
_ALL_KINDS = tuple(one.name for one in fields(EventWords))
_PLAIN = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})
_UNDECOMPOSED = str.maketrans({"ł": "l", "Ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d"})


def fold(text: str) -> str:
    """Lower case without accents; everything but letters and digits becomes one blank."""
    if text.isascii():  # nothing in it has to be taken apart sign by sign
        return " ".join(text.lower().translate(_PLAIN).split())
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_UNDECOMPOSED))
    return " ".join(plain.translate(_LETTERS).split())


class _Letters(dict[int, str | None]):
    """By sign, for ``str.translate``: letters and digits themselves, accents nothing, anything else a blank. Each is looked at once."""

    def __missing__(self, code: int) -> str | None:
        sign = chr(code)
        kept = None if unicodedata.combining(sign) else sign if sign.isalnum() else " "
        if len(self) < _MOST_KNOWN_SIGNS:
            self[code] = kept
        return kept


_LETTERS = _Letters()


def words_of(text: str) -> list[str]:
    """The folded words of a text."""
    return list(_words_of(text))


@lru_cache(maxsize=256)
def _words_of(text: str) -> tuple[str, ...]:
    """The same description and the same names are asked about by several rules."""
    return tuple(fold(text).split())


class PhraseSet:
    """Phrases of a word list, found by their first word."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._exact: dict[str, list[tuple[tuple[str, ...], bool]]] = defaultdict(list)
        self._stems: list[str] = []
        for phrase in phrases:
            words, open_end = tuple(words_of(phrase)), phrase.endswith("*")
            if not words:
                continue
            if len(words) == 1 and open_end:
                self._stems.append(words[0])
            else:
                self._exact[words[0]].append((words, open_end))
        self._prefixes = tuple(self._stems)

    def spans(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Where phrases stand, as half-open ranges of word positions; the longest at each place, in order."""
        lengths = ((at, self._length(words, at)) for at, word in enumerate(words) if self.begins(word))
        return [(at, at + length) for at, length in lengths if length]

    def within(self, words: Sequence[str]) -> bool:
        """Whether any phrase stands in the text."""
        return self.stands_at(words, (at for at, word in enumerate(words) if self.begins(word)))

    def stands_at(self, words: Sequence[str], places: Iterable[int]) -> bool:
        """Whether any phrase begins at one of these places."""
        return any(self._length(words, at) for at in places)

    def begins(self, word: str) -> bool:
        """Whether a phrase may begin with that word."""
        return word in self._exact or (bool(self._prefixes) and word.startswith(self._prefixes))

    def _length(self, words: Sequence[str], at: int) -> int:
        """Of how many words the longest phrase is that begins there."""
        begun = self._exact.get(words[at], ())
        length = max((len(one) for one, open_end in begun if _stands(words, at, one, open_end)), default=0)
        return length or int(bool(self._prefixes) and words[at].startswith(self._prefixes))

    def covers(self, words: Sequence[str]) -> bool:
        """Whether the text is made of these phrases and nothing else."""
        covered: set[int] = set()
        for start, end in self.spans(words):
            covered.update(range(start, end))
        return len(covered) == len(words)


def _stands(words: Sequence[str], at: int, phrase: tuple[str, ...], open_end: bool) -> bool:
    there = tuple(words[at : at + len(phrase)])
    return there == phrase or (
        open_end and there[:-1] == phrase[:-1] and len(there) == len(phrase) and there[-1].startswith(phrase[-1])
    )


@lru_cache(maxsize=256)
def kinds_in(text: str) -> frozenset[str]:
    """The fields of ``EventWords`` of which a phrase stands in a text; of every text all are asked for, one after the other."""
    words = _words_of(text)
    begun = [(at, kinds) for at, word in enumerate(words) if (kinds := _KINDS[word])]
    maybe = {kind for _, kinds in begun for kind in kinds}
    return frozenset(kind for kind in maybe if phrases(kind).stands_at(words, [at for at, kinds in begun if kind in kinds]))


class _Kinds(dict[str, tuple[str, ...]]):
    """By word, the kinds of phrases that may begin with it; calendars share most of their words."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        kinds = tuple(kind for kind in _ALL_KINDS if phrases(kind).begins(word))
        if len(word) <= _LONGEST_KNOWN_WORD:
            if len(self) >= _MOST_KNOWN_WORDS:
                self.clear()
            self[word] = kinds
        return kinds


_KINDS = _Kinds()


@cache
def phrases(kind: str) -> PhraseSet:
    """The phrase set of one field of ``EventWords``, all languages together."""
    return PhraseSet(getattr(WORDS, kind))
