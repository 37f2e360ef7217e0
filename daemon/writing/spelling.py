"""The proofreader on spelling: a false alarm costs more than a slip that is missed.

An unknown word alone is no fault: half of what is said at an interview stands in no word list. It is one where a common word lies one
letter away, and where it is neither a name nor a word that the thread, the profile or the trade uses.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Protocol

from daemon.writing.jargon import JARGON
from daemon.writing.languages import MONTHS, WEEKDAYS
from daemon.writing.spanish_forms import base_forms
from daemon.writing.values import Brief, Finding

_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+(?![^\W_])")
_NO_PROSE = re.compile(r"https?://\S{1,500}|\S{1,200}@\S{1,200}|\[\[[^\]]{0,200}\]\]|\S*[./_]\w\S*")
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?:¿¡]\s*|\n\s*(?:- )?)$")
_SHORTEST = 4
_COMMON = {"en": 3.0, "de": 0.3, "fr": 3.0, "es": 3.0}  # occurrences in a million words
_BRITISH = (("is", "iz"), ("ys", "yz"), ("our", "or"), ("tre", "ter"), ("ll", "l"), ("ogue", "og"), ("ence", "ense"))


class WordList(Protocol):
    """The words of one language."""

    def knows(self, word: str) -> bool:
        """Whether the word, in lower case, is one of them."""
        ...

    def nearest(self, word: str) -> tuple[str, float] | None:
        """The most frequent word one letter away, and its occurrences in a million words."""
        ...


WordLists = Callable[[str], WordList | None]


def no_word_lists(_language: str) -> None:
    """Where spelling is not judged."""


def spelling(text: str, brief: Brief, language: str, word_lists: WordLists) -> Iterator[Finding]:
    """Words that are almost certainly misspelt. ``text``: the body without greeting, sign-off and signature."""
    words = word_lists(language)
    if words is None:
        return
    allowed = _allowed(brief, language)
    found: set[str] = set()
    for word in _judged(text, language):
        plain = word.lower()
        if plain in found or plain in allowed or _is_word(plain, language, words):
            continue
        meant = _meant(plain, language, words)
        if meant is not None and not _is_english(plain, language, word_lists):
            found.add(plain)
            yield Finding("spelling", f"“{word}” looks misspelt; was it “{meant}”?", serious=True)


def _judged(text: str, language: str) -> Iterator[str]:
    """Words of the language: no abbreviation, no name. In German every noun has a capital; elsewhere a capital inside a sentence is a name's."""
    bare = _NO_PROSE.sub(" ", unicodedata.normalize("NFC", text))
    for match in _WORD.finditer(bare):
        word = match.group()
        if len(word) < _SHORTEST or not (word.islower() or word.istitle()):
            continue
        if word.islower() or language == "de" or _SENTENCE_BEGINS.search(bare[max(0, match.start() - 5) : match.start()]):
            yield word


def _allowed(brief: Brief, language: str) -> frozenset[str]:
    """What this thread's own people, events and messages and the user's profile say is a word here."""
    panel = brief.interview.interviewers if brief.interview else ()
    people = [person.name for person in (brief.person, *panel, *brief.other_interviewers)]
    said = [*people, *brief.pass_on_to, *brief.profile, brief.sender.name, brief.role or "", brief.employer or ""]
    said += [brief.thread_subject or "", brief.interview.summary if brief.interview else ""]
    known = {word.lower() for words in said for word in _WORD.findall(words)}
    return frozenset(known | brief.thread_words | JARGON | {name.lower() for name in (*MONTHS[language], *WEEKDAYS[language])})


def _is_word(word: str, language: str, words: WordList) -> bool:
    if words.knows(word):
        return True
    if language == "es":
        return any(words.knows(form) for form in base_forms(word)) or not base_forms(word)
    if language == "en":
        return any(words.knows(word.replace(british, american)) for british, american in _BRITISH if british in word)
    return False


def _meant(word: str, language: str, words: WordList) -> str | None:
    nearest = words.nearest(word)
    if nearest is None or nearest[1] < _COMMON[language] or _is_inflected(word, nearest[0]):
        return None
    return nearest[0]


def _is_inflected(word: str, known: str) -> bool:
    """A form that the list lacks differs from a listed one in its ending: "Deployments", "nachgereichte"."""
    return len(word) > _SHORTEST and word[:-1] in (known, known[:-1]) and word[-1:] in "sne"


def _is_english(word: str, language: str, word_lists: WordLists) -> bool:
    """A loan word is spelt right where English has it."""
    english = word_lists("en") if language != "en" else None
    return english is not None and english.knows(word)
