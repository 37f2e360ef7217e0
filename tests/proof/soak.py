"""``make soak``: a long life in a short time, and whether anything grows: ``python -m tests.proof.soak --minutes 120``.

Forty conversations in three accounts, each account on a server of its own behind a proxy. Time runs fast (an hour a round); people write,
drafts are sent, edited and deleted; lines are cut, answers refused, the program is closed and opened anew, and sleeps for days. The
program stays one process, so that what leaks shows: memory and descriptors are measured each minute after the first tenth of the run.
At the end the faults stop, and the drafts and steps are held against a run that was never disturbed.
"""

import argparse
import asyncio
import ctypes
import gc
import os
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from daemon.flows.passes import run_pass
from tests.proof.soak_life import ACCOUNTS, BEGIN, HOUR, THREADS, Life, deeds

_TOLERATED = 1024  # KiB


@dataclass
class Measured:
    """Memory (KiB, resident) and open descriptors, a pair each time.

    ``kept``: memory after each life, once the allocator has given back what nobody uses. It keeps many megabytes for the threads of
    connections that are over, now more and now less; what is left without them is what the program holds on to.
    """

    pairs: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    kept: list[int] = field(default_factory=list[int])

    def take(self) -> None:
        """Now."""
        gc.collect()
        descriptors = len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
        self.pairs.append((_resident(), descriptors))

    def take_what_is_kept(self) -> None:
        """A life is over."""
        gc.collect()
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it
        if trim is not None:
            trim(0)
        self.kept.append(_resident())

    def verdict(self) -> list[str]:
        """What grew: the last quarter's least against the second quarter's most."""
        quarter = len(self.pairs) // 4
        if quarter < 2:
            return []
        early, late = self.pairs[quarter : 2 * quarter], self.pairs[-quarter:]
        found: list[str] = []
        if min(memory for memory, _ in late) > 1.10 * max(memory for memory, _ in early) + 4096:
            found.append("memory grew")
        if min(files for _, files in late) > max(files for _, files in early):
            found.append("descriptors grew")
        half = len(self.kept) // 2
        if half > 1 and min(self.kept[half:]) > max(self.kept[1:half]) + _TOLERATED:
            found.append("what is kept from life to life grew")
        return found


def _resident() -> int:
    if sys.platform == "linux":
        kibibytes = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024
    else:
        kibibytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return kibibytes


async def live(life: Life, hours: int, seed: int, measured: Measured | None) -> None:
    """Hour after hour; the program is closed and opened now and then."""
    told = deeds(hours, seed)
    last = BEGIN + hours * HOUR
    hour = 0
    while hour < hours:
        async with life.program() as world:
            until = min(hours, hour + (life.draw.randrange(40, 120) if life.disturbed else hours))
            while hour < until:
                now = BEGIN + hour * HOUR
                for deed in told:
                    if deed.hour == hour:
                        life.happen(deed, now)
                life.clock.instant = now
                if life.disturbed:
                    life.disturb()
                    await run_pass(world, conclude=True)
                    life.behave()
                await run_pass(world, conclude=True)
                if measured is not None:
                    measured.take()
                hour += 1
    life.clock.instant = last
    async with life.program() as world:
        for _ in range(2):
            await run_pass(world, conclude=True)


def main(arguments: Sequence[str]) -> int:
    """Run it, and report; 1 where something grew or ended otherwise."""
    parser = argparse.ArgumentParser(prog="make soak")
    parser.add_argument("--minutes", type=float, default=120.0, help="how long the disturbed lives go on (default 120)")
    parser.add_argument("--hours", type=int, default=500, help="how many hours a life has (default 500)")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args(arguments)
    measured, problems, lives, broken = Measured(), list[str](), 0, 0
    until = time.monotonic() + wanted.minutes * 60
    seed = wanted.seed
    while lives == 0 or time.monotonic() < until:
        expected = _told(wanted.hours, seed, disturbed=False, measured=None)
        found = _told(wanted.hours, seed, disturbed=True, measured=measured)
        lives, broken, seed = lives + 1, broken + found[1], seed + 1
        if found[0] != expected[0]:
            problems.append(f"life {seed - 1} ended otherwise: {sorted(set(found[0]) ^ set(expected[0]))[:6]}")
        measured.take_what_is_kept()
        memory, files = measured.pairs[-1]
        sys.stdout.write(
            f"life {lives}: {len(found[0])} drafts and steps, {broken} faults so far, {memory} KiB, {files} descriptors; "
            f"{measured.kept[-1]} KiB kept\n"
        )
        sys.stdout.flush()
    problems += measured.verdict()
    first, last = measured.pairs[len(measured.pairs) // 10], measured.pairs[-1]
    sys.stdout.write(
        f"{lives} lives of {wanted.hours} hours, {THREADS} conversations, {len(ACCOUNTS)} accounts, {broken} faults\n"
        f"memory {first[0]} -> {last[0]} KiB, descriptors {first[1]} -> {last[1]}; kept after each life: {measured.kept} KiB\n"
        f"{'; '.join(problems) or 'nothing grew, and every life ended as an undisturbed one'}\n"
    )
    return 1 if problems else 0


def _told(hours: int, seed: int, *, disturbed: bool, measured: Measured | None) -> tuple[list[str], int]:
    with tempfile.TemporaryDirectory(prefix="afterword-soak-") as name, ExitStack() as stack:
        life = Life(Path(name), disturbed, seed)
        life.begin(stack)
        asyncio.run(live(life, hours, seed, measured))
        return life.ends_as(), life.broken


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
