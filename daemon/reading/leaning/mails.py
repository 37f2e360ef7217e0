"""What a whole mail leans to, all taken together."""

from collections.abc import Mapping
from math import exp

from daemon.reading.leaning.tables import SCALE_OF_MAILS, Mails


def shares(quantities: Mapping[str, float], table: Mails) -> dict[str, float]:
    """How likely each of the table's kinds is, together 1. ``quantities``: what is known of a mail, each with its name."""
    sums = [first / SCALE_OF_MAILS for first in table.first]
    for name, value in quantities.items():
        for place, weight in enumerate(table.weights.get(name, ())):
            sums[place] += weight * value / SCALE_OF_MAILS
    most = max(sums)
    powers = [exp(one - most) for one in sums]
    whole = sum(powers)
    return {kind: power / whole for kind, power in zip(table.kinds, powers, strict=True)}
