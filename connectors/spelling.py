"""Word lists for the proofreader, behind one wrapper (pyspellchecker); loaded where a draft is written, a language at a time."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spellchecker import SpellChecker

# A German list takes 50 MB; besides the mail's own language only English is asked.
_KEPT = 2
_WRITTEN = frozenset({"en", "de", "fr", "es"})


class WordList:
    """The words of one language with how often they are used."""

    def __init__(self, checker: "SpellChecker") -> None:
        self._checker = checker

    def knows(self, word: str) -> bool:
        """Whether the word, in lower case, is in the list."""
        return bool(self._checker.known([word]))

    def nearest(self, word: str) -> tuple[str, float] | None:
        """The most frequent known word one letter away, and its occurrences in a million words of text."""
        candidates = self._checker.known(self._checker.edit_distance_1(word))
        best = max(candidates, key=lambda known: (self._checker.word_usage_frequency(known), known), default=None)
        return None if best is None else (best, self._checker.word_usage_frequency(best) * 1_000_000)


def word_list(language: str) -> WordList | None:
    """The list of ``en``, ``de``, ``fr`` or ``es``; None for any other."""
    return _loaded(language) if language in _WRITTEN else None


@lru_cache(maxsize=_KEPT)
def _loaded(language: str) -> WordList:
    from spellchecker import SpellChecker  # noqa: PLC0415 - a second of loading that only writing needs

    return WordList(SpellChecker(language=language, distance=1))
