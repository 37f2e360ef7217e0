"""How likely a person who is named in a mail takes part in its interview, by features of where the name stands."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from math import exp

SCALE = 100


def likelihood(features: Iterable[str]) -> float:
    """From 0 to 1. Features that are not known say nothing."""
    weights = _weights()
    odd = sum(weights.get(feature, 0) for feature in ("", *features)) / SCALE
    return 1 / (1 + exp(-odd))


@cache
def _weights() -> Mapping[str, int]:
    """A line a feature: its weight in whole hundredths, a tab, its name; the one without a name counts always."""
    lines = (files("daemon.reading.leaning") / "tables" / "people.txt").read_text(encoding="utf-8").splitlines()
    return {feature: int(weight) for weight, _, feature in (line.partition("\t") for line in lines)}
