"""Match the phrases of the languages against sentences: which sentence is evidence of what."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.sentences import Sentences

_SPACE = r"\s{1,4}"
_MAYBE_SPACE = r"\s{0,4}"
_GAP = r"[^.!?;]{0,60}?"


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of ``signal`` at ``begin`` to ``end`` of the folded text, in the sentence with that index."""

    signal: str
    sentence: int
    begin: int
    end: int


class Phrases:
    """The phrases of one language, each compiled when its trigger is first met."""

    def __init__(self, code: str) -> None:
        language = LANGUAGES[code]
        self._macros = {f"{{{name}}}": f"(?:{words})" for name, words in language.macros.items()}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for signal, phrases in language.signals.items():
            self._phrases[signal] = [(tuple(triggers.split("|")), pattern) for triggers, pattern in phrases]
        self._compiled: dict[str, re.Pattern[str]] = {}

    def compile(self, pattern: str) -> "re.Pattern[str]":
        """The pattern with its macros filled in, whole words at both ends."""
        known = self._compiled.get(pattern)
        if known is None:
            filled = pattern
            for _ in range(2):
                for name, words in self._macros.items():
                    filled = filled.replace(name, words)
            filled = filled.replace("{sp}?", _MAYBE_SPACE).replace("{sp}", _SPACE).replace("{gap}", _GAP)
            known = self._compiled[pattern] = re.compile(rf"(?<!\w)(?:{filled})(?!\w)")
        return known

    def hits(self, signal: str, sentences: Sentences) -> list[Hit]:
        """Every hit of ``signal``, at most one a phrase and sentence, in text order."""
        found: list[Hit] = []
        for triggers, pattern in self._phrases.get(signal, ()):
            for index in _sentences_with(triggers, sentences):
                sentence = sentences.items[index]
                match = self.compile(pattern).search(sentences.folded, sentence.begin, sentence.end)
                if match is not None:
                    found.append(Hit(signal, index, match.start(), match.end()))
        return sorted(found, key=lambda hit: hit.begin)


def _sentences_with(triggers: tuple[str, ...], sentences: Sentences) -> list[int]:
    indexes: dict[int, None] = {}
    for trigger in triggers:
        offset = sentences.folded.find(trigger)
        while offset >= 0:
            index = sentences.at(offset)
            indexes[index] = None
            if index + 1 >= len(sentences.items):
                break
            offset = sentences.folded.find(trigger, sentences.items[index + 1].begin)
    return sorted(indexes)


@lru_cache(maxsize=len(LANGUAGES))
def phrases(code: str) -> Phrases:
    """The phrases of the language ``code``."""
    return Phrases(code)


class Evidence:
    """All evidence of one text in the given languages, found when asked for."""

    def __init__(self, sentences: Sentences, languages: Sequence[str]) -> None:
        self.sentences = sentences
        self.languages = tuple(languages)
        self._hits: dict[str, tuple[Hit, ...]] = {}

    def hits(self, signal: str) -> tuple[Hit, ...]:
        """Every hit of ``signal``, in text order."""
        known = self._hits.get(signal)
        if known is None:
            found = [hit for code in self.languages for hit in phrases(code).hits(signal, self.sentences)]
            known = self._hits[signal] = tuple(sorted(found, key=lambda hit: hit.begin))
        return known

    def firm(self, signal: str) -> tuple[Hit, ...]:
        """The hits of ``signal`` that no "if" or "whether" before them in their sentence takes back."""
        return tuple(hit for hit in self.hits(signal) if not self._conditional(hit))

    def _conditional(self, hit: Hit) -> bool:
        for other in self.hits("conditional"):
            if other.sentence == hit.sentence and other.begin <= hit.begin:
                between = self.sentences.folded[other.end : hit.begin]
                if ";" not in between and " but " not in between and len(between) < 160:
                    return True
        return False

    def has(self, signal: str) -> bool:
        """Whether ``signal`` is hit at all."""
        return bool(self.hits(signal))

    def sentence(self, hit: Hit) -> str:
        """The sentence of ``hit`` as its author wrote it, white space evened out."""
        return " ".join(self.sentences.items[hit.sentence].text.split())
