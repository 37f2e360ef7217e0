"""Whether the words of a mail lean to a refusal, though no sentence and no farewell is known: a sum of learnt weights.

Theory: beside what rules know, a refusal is told by many words none of which says it ("therefore", "at this point", "a teacher who"). How much each speaks for one or
against it is learnt from the letters of the tests (``python -m benchmarks.learn``) and kept as plain numbers, one file a language. They decide only where a mail is about an
application beyond doubt, something is said that stands beside refusals (``farewell``), and the rules have found nothing else; bare words say too little of what a mail is about, and of steps and promises.
"""

from collections.abc import Iterator
from functools import cache
from math import sqrt

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.farewell import is_circular, is_pending, reader_left, weight_of_end
from daemon.reading.meaning.languages.learnt import LEARNT
from daemon.reading.meaning.taken_back import is_undecided
from daemon.reading.values import Topic

STEM = 5
_MOST_SIGNS = 800
_ENOUGH = 1.0
_SHARE = 0.3
_TOLD = 3
_HIRES = 2
_TELLING = 5
_GOING_ON = ("alive", "invitation", "offer", "next_step")
_WORD = lazy_pattern(r"[a-z']+")


def signs(folded: str) -> Iterator[tuple[str, str]]:
    """The beginnings of words, and of two words in a row, each with the words themselves."""
    words = _WORD.findall(folded)[: _MOST_SIGNS // 2]
    for number, word in enumerate(words):
        yield word[:STEM], word
        if number:
            yield f"{words[number - 1][:STEM]}_{word[:STEM]}", f"{words[number - 1]} {word}"


@cache
def _weights(code: str) -> dict[str, float]:
    pairs = (entry.rpartition(":") for entry in LEARNT[code].split())
    return {sign: float(weight) for sign, _, weight in pairs}


def leaning(folded: str, code: str) -> float:
    """How far a text in the language ``code`` leans to a refusal; below 0 it does not."""
    weights = _weights(code)
    found = [weights[sign] for sign in {sign for sign, _ in signs(folded)} if sign in weights]
    return weights[""] + sum(found) / sqrt(len(found) or 1)


def leans(case: Case) -> Verdict | None:
    """The refusal of a mail whose words lean to one far enough; None where it goes on, or where nobody measured it: in a followed conversation."""
    words, found = case.words, case.background
    if (
        found.tracked
        or not (found.plain or found.post_titled or found.support >= _HIRES)
        or case.has_interview
        or any(words.firm(signal) for signal in _GOING_ON)
    ):
        return None
    if reader_left(words) or is_circular(case) or is_pending(words):
        return None
    code = words.languages[0]
    beside = weight_of_end(words)
    if beside is None or leaning(words.sentences.folded, code) + _SHARE * beside <= _ENOUGH or is_undecided(words.sentences.folded):
        return None
    weights = _weights(code)
    told = sorted(signs(words.sentences.folded), key=lambda sign: -weights.get(sign[0], 0.0))
    named = list(dict.fromkeys(text for _, text in told if len(text) > _TELLING))[:_TOLD]
    item = max(words.sentences.items, key=lambda item: sum(weights.get(sign, 0.0) for sign, _ in signs(item.folded)))
    return Verdict(Topic.REJECTION, " ".join(item.text.split()), f"its words lean to a refusal: {', '.join(named)}")
