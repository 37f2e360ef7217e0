"""Word lists for the proofreader, behind one wrapper (pyspellchecker); loaded where a draft is written, a language at a time.

The library keeps a list as a dictionary of 25 (English) to 50 MB (German), which the service would hold for good although it asks it some
times a day. Here the words lie sorted in one string, a tenth of that, and are found by halving.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import lru_cache

from daemon.errors import InstallationError

# Besides the mail's own language only English is asked.
_KEPT = 2
_WRITTEN = frozenset({"en", "de", "fr", "es"})


class WordList:
    """The words of one language with how often they are used."""

    def __init__(self, uses: Mapping[str, int]) -> None:
        words = sorted(uses)
        self._text = "\n".join(words).encode()
        self._begins = array("L", [0])
        for word in words:
            self._begins.append(self._begins[-1] + len(word.encode()) + 1)
        self._uses = array("Q", (uses[word] for word in words))
        self._total = sum(self._uses)
        self._letters = "".join(sorted({letter for word in words for letter in word}))

    def knows(self, word: str) -> bool:
        """Whether the word, in lower case, is in the list."""
        return self._uses_of(word) is not None

    def nearest(self, word: str) -> tuple[str, float] | None:
        """The most frequent known word one letter away, and its occurrences in a million words of text."""
        known = (
            (uses, other) for other in set(_one_letter_away(word, self._letters)) if (uses := self._uses_of(other)) is not None
        )
        best = max(known, default=None)
        return None if best is None else (best[1], best[0] / self._total * 1_000_000)

    def _uses_of(self, word: str) -> int | None:
        wanted = word.encode()
        place = bisect_left(range(len(self._uses)), wanted, key=self._word)
        return self._uses[place] if place < len(self._uses) and self._word(place) == wanted else None

    def _word(self, place: int) -> bytes:
        return self._text[self._begins[place] : self._begins[place + 1] - 1]


def _one_letter_away(word: str, letters: str) -> Iterator[str]:
    """With a letter less, another one, one more, or two that changed places."""
    for place in range(len(word) + 1):
        before, behind = word[:place], word[place:]
        if behind:
            yield before + behind[1:]
            yield from (before + letter + behind[1:] for letter in letters)
        if len(behind) > 1:
            yield before + behind[1] + behind[0] + behind[2:]
        yield from (before + letter + behind for letter in letters)


def word_list(language: str) -> WordList | None:
    """The list of ``en``, ``de``, ``fr`` or ``es``; None for any other. Raises ``InstallationError``."""
    return _loaded(language) if language in _WRITTEN else None


@lru_cache(maxsize=_KEPT)
def _loaded(language: str) -> WordList:
    from spellchecker import SpellChecker  # noqa: PLC0415 - a second of loading that only writing needs

    try:
        return WordList(SpellChecker(language=language, distance=1).word_frequency.dictionary)
    except OSError as error:
        raise InstallationError(f"a list of words could not be read ({error.strerror})") from error
