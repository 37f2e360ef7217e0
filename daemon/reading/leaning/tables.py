"""The numbers of the model: a file of words a language, read when a mail of that language first needs it, and one of whole mails.

A file is a line of kinds, a line of what speaks for each at first, then a line a feature: its weights, a tab, its name. Kinds are topics.
Weights are whole hundredths in the file of mails; in those of words tenths from -12.8 to 12.7, each a byte (two hexadecimal digits, from 80
to 7f): a language has some tens of thousands of features, which as Python's own numbers and texts would take more memory than all the rest
of a service at rest may, and more time to read than all the mails of a day.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import IO
from zlib import crc32

SCALE_OF_WORDS = 10
SCALE_OF_MAILS = 100
_READ_AT_ONCE = 200_000


@dataclass(frozen=True, slots=True)
class Words:
    """How much speaks for each of ``kinds`` at first, and with each feature, which is known by its CRC-32."""

    kinds: tuple[str, ...]
    first: tuple[int, ...]
    keys: "array[int]"
    weights: "array[int]"

    def sums(self, features: Iterable[str]) -> list[int]:
        """How much speaks for each of ``kinds`` in all of ``features``; one that is not known speaks for none. Of a hundred thousand such about one passes for a known one."""
        keys, weights, width = self.keys, self.weights, len(self.kinds)
        known = len(keys)
        found = array("b")
        for key in map(key_of, features):
            place = bisect_left(keys, key)
            if place < known and keys[place] == key:
                found += weights[place * width : (place + 1) * width]
        return [sum(found[kind::width]) for kind in range(width)]


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
    with found.open("rb") as file:
        return parsed_words(file)


@cache
def mails() -> Mails:
    """That of whole mails, of all languages."""
    lines = (files("daemon.reading.leaning") / "tables" / "mails.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("\t") for line in lines[2:])
    return Mails(tuple(lines[0].split()), _numbers(lines[1]), {feature: _numbers(weights) for weights, _, feature in pairs})


def parsed_words(file: IO[bytes]) -> Words:
    """A file of words, in UTF-8; many lines at once, which takes a quarter of the time that one after the other would."""
    kinds, first = (file.readline().decode("ascii") for _ in range(2))
    keys, weights = array("I"), array("b")
    while lines := file.readlines(_READ_AT_ONCE):
        fields = b"".join(lines).replace(b"\n", b"\t").split(b"\t")
        keys.extend(map(crc32, fields[1::2]))
        weights.frombytes(bytes.fromhex(b"".join(fields[::2]).decode("ascii")))
    return Words(tuple(kinds.split()), _numbers(first), keys, weights)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))
