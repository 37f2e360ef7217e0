"""A second opinion on a promise, sentence by sentence (``daemon.reading.leaning``): the rules know its commonest words, and some that say something else."""

from collections.abc import Mapping
from datetime import date

from daemon.reading.leaning.odds import odds
from daemon.reading.leaning.tables import words as table_of
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.promises import promise_of_sentence
from daemon.reading.values import Promise, Topic

_SURE = 0.5
"""Odds of a sentence alone, as natural logarithms, that it promises (docs/reading.md)."""
_HARDLY, _CLEARLY = -3.0, 2.0
"""Below and above which it is something else, as an offer that names the day to begin, whatever the rules took for a promise."""
_FEW_WORDS = 14
"""A few words lean to nothing much; that they promise, the rules know best."""
_MOST_SENTENCES = 20


def weighed_promise(words: Evidence, found: Promise | None, *, reference: date, holidays: frozenset[date]) -> Promise | None:
    """``found``, unless its sentence leans to anything but a promise; where the rules found none, that of the sentence which leans to one most.

    ``reference``: the day the mail was written, in its sender's zone. A sentence without a day to come promises nothing.
    """
    sentences = words.sentences.items[:_MOST_SENTENCES]
    table = table_of(words.languages[0])
    if table is None:
        return found

    def leaning(folded: str) -> dict[str, float]:
        return odds((folded,), (), table)

    if found is not None:
        silent = {hit.sentence for hit in words.hits("silence_means_no")}  # it says so in the words of a refusal
        told = [
            _is_something_else(leaning(one.folded))
            for index, one in enumerate(sentences)
            if index not in silent and _is_quoted(one.text, found) and len(one.folded.split()) >= _FEW_WORDS
        ]
        return None if told and all(told) else found
    likely = sorted(
        ((leaning(sentence.folded)[Topic.PROMISE.value], -index) for index, sentence in enumerate(sentences)), reverse=True
    )
    for odd, index in likely:
        if odd < _SURE:
            break
        promise = promise_of_sentence(words, -index, reference=reference, holidays=holidays)
        if promise is not None:
            return promise
    return None


def _is_something_else(leaning: Mapping[str, float]) -> bool:
    rest = max((odd for topic, odd in leaning.items() if topic not in (Topic.PROMISE.value, Topic.OTHER.value)), default=-_CLEARLY)
    return leaning[Topic.PROMISE.value] < _HARDLY and rest > _CLEARLY


def _is_quoted(text: str, promise: Promise) -> bool:
    return " ".join(text.split()) in " ".join(promise.quote.split())
