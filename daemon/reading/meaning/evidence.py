"""Match the phrases of the languages against sentences: which sentence is evidence of what."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from daemon.reading.meaning.language import Manner
from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.sentences import Sentences

_GRAM = 4
_SPACE = r"\s{1,4}"
_MAYBE_SPACE = r"\s{0,4}"
_GAP = r"[^.!?;]{0,60}?(?:(?<=\d)\.[^.!?;]{0,40}?){0,2}"


_AFFIRMATIVE = frozenset({"invitation", "scheduling", "next_step", "offer", "confirmed"})
_NEGATED = re.compile(
    r"(?:\b(?:won't|not|cannot|can't|couldn't|unable|no{sp}longer|never|nicht|keine?n?|ne|pas|non|niet|geen|nao|nie)|\bn'\w{1,10}{sp}pas)"
    r"(?:{sp}(?:be|to|able|a|an|any|the|further|going|te|vous|le|la|il|se|sie|ihnen|zu)){0,3}{sp}\Z".replace("{sp}", r"\s{1,3}")
)
_QUOTED = re.compile(r'"[^"\n]{20,300}"')


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of ``signal`` at ``begin`` to ``end`` of the folded text, in the sentence with that index."""

    signal: str
    sentence: int
    begin: int
    end: int


class Phrases:
    """The phrases of one language, each compiled when its trigger is first met.

    ``_by_gram`` leads from four letters of a trigger to its phrases, so that one pass over a text tells which phrases are worth a look.
    """

    def __init__(self, code: str, manner: Manner) -> None:
        language = LANGUAGES[code]
        self._macros = {f"{{{name}}}": f"(?:{words})" for name, words in language.macros.items()}
        self._phrases: list[tuple[str, str]] = []
        self._others: list[tuple[tuple[str, ...], ...]] = []
        self._by_gram: dict[str, dict[str, list[tuple[int, str]]]] = {}
        self._short: dict[str, list[tuple[int, str]]] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}
        for signal, (triggers, pattern) in language.phrases(manner):
            first, *others = (tuple(group.split("|")) for group in triggers.split("&"))
            self._add(signal, first, tuple(others), pattern)

    def _add(self, signal: str, triggers: tuple[str, ...], others: tuple[tuple[str, ...], ...], pattern: str) -> None:
        number = len(self._phrases)
        self._phrases.append((signal, pattern))
        self._others.append(others)
        for trigger in triggers:
            if len(trigger) < _GRAM:
                self._short.setdefault(signal, []).append((number, trigger))
            else:
                self._by_gram.setdefault(signal, {}).setdefault(trigger[-_GRAM:], []).append((number, trigger))

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

    def patterns(self) -> tuple[tuple[str, str], ...]:
        """Every phrase, as its signal and its pattern."""
        return tuple(self._phrases)

    def _promising(self, signal: str, grams: frozenset[str]) -> dict[int, list[str]]:
        """The numbers of the phrases of ``signal`` that a text of these ``grams`` may hold, with the triggers to look for."""
        numbers: dict[int, list[str]] = {}
        for number, trigger in self._short.get(signal, ()):
            numbers.setdefault(number, []).append(trigger)
        by_gram = self._by_gram.get(signal, {})
        for gram in by_gram.keys() & grams:
            for number, trigger in by_gram[gram]:
                numbers.setdefault(number, []).append(trigger)
        return numbers

    def hits(self, signal: str, grams: frozenset[str], sentences: Sentences) -> list[Hit]:
        """Every hit of the phrases of ``signal``, at most one a phrase and sentence."""
        found: list[Hit] = []
        folded = sentences.folded
        for number, triggers in self._promising(signal, grams).items():
            others = self._others[number]
            said = [trigger for trigger in triggers if trigger in folded]
            if not said or (others and not _has_all(folded, others)):
                continue
            for index in _sentences_with(said, sentences):
                sentence = sentences.items[index]
                if others and not _has_all(sentence.folded, others):
                    continue
                match = self.compile(self._phrases[number][1]).search(sentences.folded, sentence.begin, sentence.end)
                if match is not None:
                    found.append(Hit(signal, index, match.start(), match.end()))
        return found


def _has_all(folded: str, groups: tuple[tuple[str, ...], ...]) -> bool:
    for group in groups:
        for word in group:
            if word in folded:
                break
        else:
            return False
    return True


def _sentences_with(triggers: Sequence[str], sentences: Sentences) -> list[int]:
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


def _grams(folded: str) -> frozenset[str]:
    return frozenset(map("".join, zip(*(folded[start:] for start in range(_GRAM)), strict=False)))  # faster than slices


@lru_cache(maxsize=len(Manner) * len(LANGUAGES))
def phrases(code: str, manner: Manner = Manner.LETTER) -> Phrases:
    """The phrases of the language ``code`` in texts of that manner."""
    return Phrases(code, manner)


class Evidence:
    """All evidence of one text in the given languages, found when asked for."""

    def __init__(
        self,
        sentences: Sentences,
        languages: Sequence[str],
        manner: Manner = Manner.LETTER,
        grams: frozenset[str] = frozenset(),
    ) -> None:
        self.sentences = sentences
        self.languages = tuple(languages)
        self._hits: dict[str, tuple[Hit, ...]] = {}
        self._grams = grams or _grams(sentences.folded)
        self._phrases = [phrases(code, manner) for code in self.languages]

    def within_conversation(self) -> "Evidence":
        """The same text, read as an answer in a followed conversation."""
        return Evidence(self.sentences, self.languages, Manner.REPLY, self._grams)

    def hits(self, signal: str) -> tuple[Hit, ...]:
        """Every hit of ``signal``, in text order."""
        known = self._hits.get(signal)
        if known is None:
            found = [hit for one in self._phrases for hit in one.hits(signal, self._grams, self.sentences)]
            known = self._hits[signal] = tuple(sorted(found, key=lambda hit: hit.begin))
        return known

    def firm(self, signal: str) -> tuple[Hit, ...]:
        """The hits of ``signal`` that nothing takes back: no "if", "whether" or "won't" before them, no dinner or sister, no quotation marks."""
        hits = self.hits(signal)
        if not hits:
            return ()
        private = {hit.sentence for hit in self.hits("private")}
        quoted = self._quoted()
        return tuple(
            hit
            for hit in hits
            if hit.sentence not in private
            and not self._conditional(hit)
            and not any(begin < hit.begin < end for begin, end in quoted)
            and not (signal in _AFFIRMATIVE and _NEGATED.search(self.sentences.folded, max(0, hit.begin - 40), hit.begin))
        )

    def _quoted(self) -> list[tuple[int, int]]:
        """Where somebody else's words stand between quotation marks."""
        return [match.span() for match in _QUOTED.finditer(self.sentences.folded)]

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
