"""``make proof``: every promise tried in full, and one table of it. ``--share 10`` tries a tenth of the cases.

Two jobs run at a time, each in a process of its own with its own servers.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from functools import partial
from pathlib import Path

from tests.proof.crashes import crash_points
from tests.proof.cuts import caldav_cuts, imap_cuts, smtp_cuts
from tests.proof.machine import examples
from tests.proof.outcome import Outcome
from tests.proof.sending import killed_while_sending
from tests.proof.stories import PANEL, STORIES
from tests.proof.suites import SUITES, suite
from tests.proof.torture import failing_calls

Job = Callable[[], Outcome]
CORES = 2
EXAMPLES = 1000
"""Lives drawn by each of two machines."""


def _in_folder(harness: Callable[[Path], Outcome]) -> Outcome:
    with tempfile.TemporaryDirectory(prefix="afterword-proof-") as name:
        return harness(Path(name))


def _crashes(number: int, share: int, folder: Path) -> Outcome:
    """``number``: a story's place among all; the story itself holds functions, which no process can hand to another."""
    return crash_points(STORIES[number], folder, every=share, least=150 // share)


def _sending(share: int, folder: Path) -> Outcome:
    return killed_while_sending(folder, every=share, least=80 // share)


def _torture(scene: int, share: int, folder: Path) -> Outcome:
    return failing_calls(PANEL, folder, (scene,), every=share, least=80 // share)


def jobs(share: int) -> dict[str, Job]:
    """All harnesses by name, the long ones first."""
    all_jobs: dict[str, Job] = {
        f"crashes {story.name}": partial(_in_folder, partial(_crashes, number, share)) for number, story in enumerate(STORIES)
    }
    all_jobs["crashes while sending"] = partial(_in_folder, partial(_sending, share))
    all_jobs |= {f"cuts imap {scene}": partial(imap_cuts, every=6 * share, first=scene, scenes=(scene,)) for scene in (0, 1, 2)}
    all_jobs |= {"cuts caldav": partial(caldav_cuts, every=share), "cuts smtp": partial(smtp_cuts, every=share)}
    all_jobs |= {f"torture {scene}": partial(_in_folder, partial(_torture, scene, share)) for scene in (0, 1, 4, 7)}
    all_jobs |= {f"machine {seed}": partial(examples, EXAMPLES // share, seed) for seed in range(CORES)}
    return all_jobs | {f"suite {number}": partial(suite, one, thoroughly=share == 1) for number, one in enumerate(SUITES)}


def main(arguments: Sequence[str]) -> int:
    """Run all of it; 1 where anything failed."""
    parser = argparse.ArgumentParser(prog="make proof")
    parser.add_argument("--share", type=int, default=1, metavar="N", help="try every Nth case only")
    parser.add_argument("--only", default="", metavar="WORD", help="only the harnesses with this in their names")
    wanted = parser.parse_args(arguments)
    began = time.monotonic()
    table: dict[str, Outcome] = {}
    with ProcessPoolExecutor(CORES) as pool:
        running = {pool.submit(job): name for name, job in jobs(wanted.share).items() if wanted.only in name}
        for done in as_completed(running):
            _note(table, running[done], done)
    failures = _print(table)
    minutes = (time.monotonic() - began) / 60
    sys.stdout.write(f"\n{sum(one.cases for one in table.values())} cases in {minutes:.0f} minutes, {failures} failures\n")
    return 1 if failures else 0


def _note(table: dict[str, Outcome], name: str, done: "Future[Outcome]") -> None:
    outcome = done.result()
    outcome.failures = outcome.found()
    sys.stderr.write(f"{name}: {outcome.cases} cases, {len(outcome.failures)} failures\n")
    if outcome.promise in table:
        table[outcome.promise].add(outcome)
    else:
        table[outcome.promise] = outcome


def _print(table: dict[str, Outcome]) -> int:
    width = max(len(promise) for promise in table)
    sys.stdout.write(f"\n{'promise':{width}}    cases  failures\n")
    for promise, outcome in table.items():
        sys.stdout.write(f"{promise:{width}}  {outcome.cases:7}  {len(outcome.failures):8}\n")
    for outcome in table.values():
        for failure in outcome.failures[:20]:
            sys.stdout.write(f"\n- {failure[:2000]}\n")
    return sum(len(outcome.failures) for outcome in table.values())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
