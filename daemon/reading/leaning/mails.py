"""What a whole mail leans to: its passages, and how much else speaks of an application."""

from collections.abc import Iterator, Mapping
from math import exp, log

from daemon.reading.leaning.passages import Leaning
from daemon.reading.leaning.tables import SCALE_OF_MAILS, Mails

_MEAN_COUNTS = 5.0


def quantities(told: Leaning, known: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """What the model of mails is given, each with its name. ``known``: what the rules know of the mail's background."""
    for kind in told.strongest:
        yield f"strongest {kind}", told.strongest[kind].odds
        yield f"second {kind}", told.second[kind]
        yield f"mean {kind}", _MEAN_COUNTS * told.mean[kind]
    yield "sentences", log(told.sentences)
    yield from known.items()


def shares(told: Leaning, known: Mapping[str, float], table: Mails) -> dict[str, float]:
    """How likely each of the table's kinds is, together 1."""
    sums = [first / SCALE_OF_MAILS for first in table.first]
    for name, value in quantities(told, known):
        for place, weight in enumerate(table.weights.get(name, ())):
            sums[place] += weight * value / SCALE_OF_MAILS
    most = max(sums)
    powers = [exp(one - most) for one in sums]
    whole = sum(powers)
    return {kind: power / whole for kind, power in zip(table.kinds, powers, strict=True)}
