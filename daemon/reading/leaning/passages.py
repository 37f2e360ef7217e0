"""What the sentences of a mail lean to."""

from collections.abc import Mapping, Sequence
from math import exp
from operator import add
from typing import NamedTuple

from daemon.reading.leaning.features import features
from daemon.reading.leaning.tables import SCALE_OF_WORDS, Words

_SHORTEST = 9
"""Letters of a sentence that says something."""
_CERTAIN = 6.0


class Strength(NamedTuple):
    """Odds as natural logarithms, from -6 to 6, and the number of the sentence they were met in."""

    odds: float
    at: int


class Leaning(NamedTuple):
    """By kind of passage: the strongest sentence, the odds of the second strongest, the mean share; of how many sentences."""

    strongest: Mapping[str, Strength]
    second: Mapping[str, float]
    mean: Mapping[str, float]
    sentences: int


def tells(folded: str) -> bool:
    """Whether a sentence is long enough to say something."""
    return len(folded.strip()) >= _SHORTEST


def leaning(folded: Sequence[str], table: Words) -> Leaning | None:
    """Of the folded sentences of a mail; None where none says anything."""
    told = [(number, _odds(sentence, table)) for number, sentence in enumerate(folded) if tells(sentence)]
    if not told:
        return None
    strongest: dict[str, Strength] = {}
    second: dict[str, float] = {}
    mean: dict[str, float] = {}
    for place, kind in enumerate(table.kinds):
        strengths = sorted(Strength(odds[place], number) for number, odds in told)
        strongest[kind] = strengths[-1]
        second[kind] = strengths[-2].odds if len(strengths) > 1 else -_CERTAIN
        mean[kind] = sum(1 / (1 + exp(-one.odds)) for one in strengths) / len(strengths)
    return Leaning(strongest, second, mean, len(told))


def _odds(sentence: str, table: Words) -> tuple[float, ...]:
    sums: tuple[int, ...] = table.first
    for feature in features(sentence):
        weights = table.weights_of(feature)
        if weights is not None:
            sums = tuple(map(add, sums, weights))
    return tuple(max(-_CERTAIN, min(_CERTAIN, one / SCALE_OF_WORDS)) for one in sums)
