"""Hold one target to its kept corpus and to a short run of mutations that is the same every time: ``python -m tests.fuzz.burst TARGET [COUNT]``.

It needs no fuzzer, and it runs in a process of its own: the caps on processor time and memory are the kernel's, and end it.
"""

import random
import resource
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from tests.fuzz.targets import MEGABYTES, SECONDS, TARGETS

CORPUS = Path(__file__).parent / "corpus"
_SEED = 4
_LONGEST = 200_000


class TooSlowError(Exception):
    """One input took more processor time than any may."""


def kept(name: str) -> list[bytes]:
    """The kept inputs of a target, in order of their names."""
    return [path.read_bytes() for path in sorted((CORPUS / name).iterdir())]


def mutations(seeds: list[bytes], count: int) -> Iterator[bytes]:
    """``count`` inputs made of the seeds: bytes changed, pieces cut, doubled, swapped, spliced and repeated."""
    chance = random.Random(_SEED)  # noqa: S311 - the same mutations every time
    for _ in range(count):
        data = chance.choice(seeds)
        for _ in range(chance.randint(1, 4)):
            data = _mutated(chance, data, seeds)[:_LONGEST]
        yield data


def _mutated(chance: random.Random, data: bytes, seeds: list[bytes]) -> bytes:
    begin, end = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
    piece = data[begin : min(end, begin + 400)]
    match chance.randrange(6):
        case 0:
            return data[:begin] + bytes([chance.randrange(256)]) + data[begin + 1 :]
        case 1:
            return data[:begin] + data[end:]
        case 2:
            return data[:end] + piece * chance.choice((1, 2, 50)) + data[end:]
        case 3:
            other = chance.choice(seeds)
            return data[:begin] + other[chance.randint(0, len(other)) :]
        case 4:
            return (
                data[:begin]
                + chance.choice((b"\r\n", b"\n\n", b"\0", b"\xff", b"> ", b"--", b'"', b"=?utf-8?q?", b"<", b";"))
                + data[begin:]
            )
        case _:
            lines = data.split(b"\n")
            chance.shuffle(lines)
            return b"\n".join(lines)


def confine() -> None:
    """Bound this process's memory to what it has now and the cap."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        most = int(statm.read_text().split()[0]) * resource.getpagesize() + MEGABYTES * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def listen() -> None:
    """A signal tells of an input that takes too long."""
    signal.signal(signal.SIGPROF, _too_slow)


def _too_slow(_signal: int, _frame: FrameType | None) -> None:
    raise TooSlowError


def hold(name: str, data: bytes) -> None:
    """Run one input under the cap on processor time; say which it was where it breaks the invariant."""
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        TARGETS[name](data)
    except BaseException:
        sys.stderr.write(f"{name} breaks on {data[:2000]!r} ({len(data)} bytes)\n")
        raise
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def main(name: str, count: int) -> None:
    """Hold the target to everything; the number of inputs is printed at the end."""
    seeds = kept(name)
    TARGETS[name](seeds[0])  # what is compiled and loaded at first use belongs to the program
    confine()
    listen()
    inputs = [*seeds, *mutations(seeds, count)]
    for data in inputs:
        hold(name, data)
    sys.stdout.write(f"{len(inputs)}\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 300)
