"""``make proof``: every promise tried in full, and one table of it. ``--share 10`` tries a tenth of the cases.

Two jobs run at a time, each in a process of its own with its own servers, the long ones first. Interrupted, it shows the table so far.
"""

import argparse
import contextlib
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.proof.harnesses import jobs
from tests.proof.jobs import Done, Job, Running, run_jobs
from tests.proof.outcome import Outcome

CORES = 2
_FAILURES_SHOWN = 20  # of a job, and of a promise
_LONGEST = 8000
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 -- Linux's; elsewhere it is the usual folder
_ROOM = 1_000_000_000


@dataclass
class _Row:
    """One promise. ``seconds``: of all its jobs together, by the clock on the wall; ``processor``: of processor time."""

    outcome: Outcome
    seconds: float = 0.0
    processor: float = 0.0


class Table:
    """What was seen so far. ``share``: of all cases, one in so many is tried."""

    def __init__(self, chosen: Mapping[str, Job], share: int = 1) -> None:
        self._share = share
        self._began = time.monotonic()
        self._open = dict.fromkeys(chosen)
        self._count = len(chosen)
        self._rows: dict[str, _Row] = {}

    def add(self, done: Done) -> None:
        """A job is over."""
        del self._open[done.name]
        outcome = done.outcome
        outcome.failures = outcome.found()
        sys.stderr.write(
            f"{_minutes(time.monotonic() - self._began)}  {self._count - len(self._open):2}/{self._count}  {done.name}: "
            f"{outcome.cases} cases, {len(outcome.failures)} failures, in {_minutes(done.seconds)}"
            f" ({_minutes(done.processor)} of processor time)\n"
        )
        if outcome.failures:
            for failure in outcome.failures[:_FAILURES_SHOWN]:
                sys.stderr.write(f"\n- {failure[:_LONGEST]}\n")
            share = f" --share {self._share}" if self._share != 1 else ""
            sys.stderr.write(f"\nThis job once more: make proof PROOF=\"--only '{done.name}'{share}\"\n\n")
        row = self._rows.setdefault(outcome.promise, _Row(Outcome(outcome.promise)))
        row.outcome.add(outcome)
        row.seconds += done.seconds
        row.processor += done.processor

    def meanwhile(self, running: Sequence[Running]) -> None:
        """How far those are that run."""
        told = ", ".join(f"{one.name}: {one.cases or 'no'} cases so far in {_minutes(one.seconds)}" for one in running)
        sys.stderr.write(f"{_minutes(time.monotonic() - self._began)}  {told}\n")

    def show(self) -> bool:
        """Print it; whether all was tried, and all is well."""
        width = max((len(promise) for promise in self._rows), default=7)
        sys.stdout.write(f"\n{'promise':{width}}    cases  failures  minutes  processor\n")
        for promise, row in self._rows.items():
            failures = len(row.outcome.failures)
            sys.stdout.write(
                f"{promise:{width}}  {row.outcome.cases:7,}  {failures:8}  {_minutes(row.seconds):>7}  {_minutes(row.processor):>9}\n"
            )
        for row in self._rows.values():
            for failure in row.outcome.failures[:_FAILURES_SHOWN]:
                sys.stdout.write(f"\n- {failure[:2000]}\n")
        cases = sum(row.outcome.cases for row in self._rows.values())
        failures = sum(len(row.outcome.failures) for row in self._rows.values())
        sys.stdout.write(f"\n{cases:,} cases in {_minutes(time.monotonic() - self._began)} minutes, {failures} failures\n")
        if self._open:
            sys.stdout.write(f"not run to the end: {', '.join(self._open)}\n")
        return not failures and not self._open and cases > 0


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


@contextlib.contextmanager
def _folder_in_memory() -> Generator[None]:
    """For all that the jobs store, where there is room: nobody pulls the plug, and a disk that is waited for leaves a core with nothing to do."""
    if not (os.access(_IN_MEMORY, os.W_OK) and shutil.disk_usage(_IN_MEMORY).free > _ROOM):
        yield
        return
    tempfile.gettempdir()  # for this process it stays what it is: multiprocessing clears up there at the very end
    with tempfile.TemporaryDirectory(prefix="proof-", dir=_IN_MEMORY) as folder:
        Path(folder).chmod(0o755)  # Dovecot reads mail as another user
        os.environ["TMPDIR"] = folder
        yield


def main(arguments: Sequence[str]) -> int:
    """Run all of it; 1 where anything failed, or was not tried."""
    parser = argparse.ArgumentParser(prog="make proof")
    parser.add_argument("--share", type=int, default=1, metavar="N", help="try every Nth case only")
    parser.add_argument("--only", default="", metavar="WORD", help="only the harness of this name, or those with it in their names")
    wanted = parser.parse_args(arguments)
    every = jobs(wanted.share)
    chosen = {name: job for name, job in every.items() if name == wanted.only or (wanted.only in name and wanted.only not in every)}
    table = Table(chosen, wanted.share)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with (
        _folder_in_memory(),
        contextlib.closing(run_jobs(chosen, CORES, meanwhile=table.meanwhile)) as over,
        contextlib.suppress(KeyboardInterrupt),
    ):
        for done in over:
            table.add(done)
    return 0 if table.show() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
