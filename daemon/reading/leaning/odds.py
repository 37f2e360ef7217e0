"""What the words of a mail lean to."""

from collections.abc import Sequence
from math import sqrt

from daemon.reading.leaning.features import features
from daemon.reading.leaning.tables import SCALE_OF_WORDS, Words

_CERTAIN = 8.0


def odds(sentences: Sequence[str], subject: Sequence[str], table: Words) -> dict[str, float]:
    """By kind, as natural logarithms from -8 to 8; of folded sentences.

    Every different feature counts, known or not: what is mostly of unknown words leans to little.
    """
    found = features(sentences, subject)
    length = sqrt(len(found)) or 1.0
    return {
        kind: max(-_CERTAIN, min(_CERTAIN, (first + one / length) / SCALE_OF_WORDS))
        for kind, first, one in zip(table.kinds, table.first, table.sums(found), strict=True)
    }


def bearing(sentences: Sequence[str], kind: str, table: Words) -> int:
    """The number of the sentence that leans to a kind most."""
    place = table.kinds.index(kind)
    strengths = [table.sums(features((folded,)))[place] for folded in sentences]
    return max(range(len(sentences)), key=strengths.__getitem__)
