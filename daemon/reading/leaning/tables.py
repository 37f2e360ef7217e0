"""The numbers of the model: a file of words a language, read when a mail of that language first needs it, and one of whole mails.

A file is a line of kinds, a line of what speaks for each at first, then a line a feature: its weights, a tab, its name. Kinds are topics.
Weights are whole hundredths in the file of mails; in those of words tenths from -12.8 to 12.7, each a byte (two hexadecimal digits, from 80
to 7f): a language has some tens of thousands of features, which as Python's own numbers and texts would take more memory than all the rest
of a service at rest may, and more time to read than all the mails of a day.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from zlib import crc32

SCALE_OF_WORDS = 10
SCALE_OF_MAILS = 100


@dataclass(frozen=True, slots=True)
class Words:
    """How much speaks for each of ``kinds`` at first, and with each feature, which is known by its CRC-32."""

    kinds: tuple[str, ...]
    first: tuple[int, ...]
    keys: "array[int]"
    weights: "array[int]"

    def weights_of(self, feature: str) -> "array[int] | None":
        """One for each kind; None for a feature that is not known. Of a hundred thousand unknown ones about one passes for a known one."""
        key = key_of(feature)
        place = bisect_left(self.keys, key)
        if place == len(self.keys) or self.keys[place] != key:
            return None
        width = len(self.kinds)
        return self.weights[place * width : (place + 1) * width]


@dataclass(frozen=True, slots=True)
class Mails:
    """How much speaks for each of ``kinds`` at first, and with each unit of a quantity."""

    kinds: tuple[str, ...]
    first: tuple[int, ...]
    weights: Mapping[str, tuple[int, ...]]


def key_of(feature: str) -> int:
    """What a feature of words is known by; lines are in its order."""
    return crc32(feature.encode("utf-8", "surrogatepass"))


@cache
def words(language: str) -> Words | None:
    """Those of a language; None where there are none."""
    found = files("daemon.reading.leaning") / "tables" / f"{language}.txt"
    if not found.is_file():
        return None
    with found.open(encoding="utf-8") as lines:
        return parsed_words(lines)


@cache
def mails() -> Mails:
    """That of whole mails, of all languages."""
    lines = (files("daemon.reading.leaning") / "tables" / "mails.txt").read_text(encoding="utf-8").splitlines()
    kinds, first, rest = _parsed(lines)
    return Mails(kinds, first, {feature: _numbers(weights) for weights, feature in rest})


def parsed_words(lines: Iterable[str]) -> Words:
    """The lines of a file of words."""
    kinds, first, rest = _parsed(lines)
    keys, weights = array("I"), array("b")
    for numbers, feature in rest:
        keys.append(key_of(feature))
        weights.frombytes(bytes.fromhex(numbers))
    return Words(kinds, first, keys, weights)


def _parsed(lines: Iterable[str]) -> tuple[tuple[str, ...], tuple[int, ...], Iterator[tuple[str, str]]]:
    left = iter(lines)
    kinds, first = tuple(next(left).split()), _numbers(next(left))
    return kinds, first, (_pair(line) for line in left)


def _pair(line: str) -> tuple[str, str]:
    numbers, _, feature = line.rstrip("\n").partition("\t")
    return numbers, feature


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(" ")))
