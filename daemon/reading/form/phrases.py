"""Looking for any of hundreds of phrases in many short texts, of which few hold one.

A phrase is known by the first four letters of its longest word. Which phrases a word may belong to is remembered, and subjects are made
of the same words again and again: a fraction of the time of looking for the phrases themselves.
"""

from collections.abc import Sequence
from functools import lru_cache

from daemon.reading.lazy import lazy_pattern

_SIGN = 4
_WORD = lazy_pattern(r"[^\W\d_]{4,}")
_ONLY_LETTERS = bytes(byte if chr(byte).isalpha() and byte < 128 else 32 for byte in range(256))
_REMEMBERED = 2048
Words = Sequence[str | bytes]


def words_of(text: str) -> Words:
    """Runs of letters, those of four and more at least. Of plain text as bytes, which are cut up four times as fast."""
    return text.encode("ascii").translate(_ONLY_LETTERS).split() if text.isascii() else _WORD.findall(text)


class Phrases:
    """A fixed set of phrases, written as the texts are that they are looked for in (lower case, single blanks)."""

    def __init__(self, phrases: tuple[str, ...]) -> None:
        by_sign: dict[str, tuple[str, ...]] = {}
        for phrase in phrases:
            sign = max(_WORD.findall(phrase), key=len, default="")[:_SIGN]
            by_sign[sign] = (*by_sign.get(sign, ()), phrase)
        self._short = by_sign.pop("", ())
        self._plain_short = tuple(phrase for phrase in self._short if phrase.isascii())
        self._by_sign = by_sign
        self._remembered = lru_cache(maxsize=_REMEMBERED)(self._may_be_of)

    def are_in(self, text: str, words: Words) -> bool:
        """Whether any of them stands in the text, which consists of these words."""
        if any(map(self._remembered, words)) and any(phrase in text for word in words for phrase in self._remembered(word)):
            return True
        return any(map(text.__contains__, self._plain_short if text.isascii() else self._short))

    def _may_be_of(self, word: str | bytes) -> tuple[str, ...]:
        """The phrases whose longest word may lie in this one."""
        letters = word if isinstance(word, str) else word.decode("ascii")
        signs = [letters[start : start + _SIGN] for start in range(len(letters) - _SIGN + 1)]
        return tuple(phrase for sign in dict.fromkeys(signs) for phrase in self._by_sign.get(sign, ()))
