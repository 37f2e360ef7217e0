"""Finding word-list phrases in folded text, in one pass over its words."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from daemon.reading.events.languages import WORDS

_PLAIN = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})
_UNDECOMPOSED = str.maketrans({"ł": "l", "Ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d"})


def fold(text: str) -> str:
    """Lower case without accents; everything but letters and digits becomes one blank."""
    if text.isascii():  # nothing in it has to be taken apart sign by sign
        return " ".join(text.lower().translate(_PLAIN).split())
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_UNDECOMPOSED))
    kept = "".join(char if char.isalnum() else " " for char in plain if not unicodedata.combining(char))
    return " ".join(kept.split())


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
        found: list[tuple[int, int]] = []
        for at, word in enumerate(words):
            begun = self._exact.get(word)
            length = max((len(one) for one, open_end in begun if _stands(words, at, one, open_end)), default=0) if begun else 0
            if not length and self._prefixes and word.startswith(self._prefixes):
                length = 1
            if length:
                found.append((at, at + length))
        return found

    def within(self, words: Sequence[str]) -> bool:
        """Whether any phrase stands in the text."""
        return bool(self.spans(words))

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


@cache
def phrases(kind: str) -> PhraseSet:
    """The phrase set of one field of ``EventWords``, all languages together."""
    return PhraseSet(getattr(WORDS, kind))
