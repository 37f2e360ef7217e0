"""Harnesses as processes, so many at a time: one that dies takes no other with it, and nothing that it started outlives it."""

import contextlib
import os
import resource
import signal
import tempfile
import time
import traceback
from collections.abc import Callable, Generator, Mapping, Sequence
from ctypes import c_ulong
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import cast

from tests.proof.outcome import Outcome

Job = Callable[[], Outcome]
_FORKED = get_context("forkserver")  # from a process without threads that has loaded the harnesses once, for all jobs
_FORKED.set_forkserver_preload(["tests.proof.harnesses"])
_PATIENCE = 20  # seconds for a process that has said all
_LAST_WORDS = 1500


@dataclass(frozen=True, slots=True)
class Running:
    """A job that is not over. ``cases``: tried so far, as far as it counts them."""

    name: str
    cases: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Done:
    """A job that is over. ``seconds``: by the clock on the wall. ``processor``: of processor time, its children's as well."""

    name: str
    outcome: Outcome
    seconds: float
    processor: float


def run_jobs(
    jobs: Mapping[str, Job],
    at_once: int,
    *,
    meanwhile: Callable[[Sequence[Running]], object] = lambda _: None,
    a_while: float = 60.0,
) -> Generator[Done]:
    """All jobs, begun in their order, as they end. Closed early, it ends those that run.

    ``meanwhile``: is told how far they are, each time nothing has ended for ``a_while`` (seconds).
    """
    coming = iter(jobs.items())
    running: list[_Process] = []
    with tempfile.TemporaryDirectory(prefix="afterword-proof-") as folder:
        try:
            while True:
                running += [_Process(name, job, Path(folder)) for name, job in islice(coming, at_once - len(running))]
                if not running:
                    return
                answered = wait([one.answer for one in running], a_while)
                if not answered:
                    meanwhile([one.so_far() for one in running])
                for one in [one for one in running if one.answer in answered]:
                    running.remove(one)
                    yield one.over()
        finally:
            for one in running:
                one.kill()


class _Process:
    """One job in a process of its own. ``answer``: ready to be read once it is over."""

    def __init__(self, name: str, job: Job, folder: Path) -> None:
        self._name = name
        self._began = time.monotonic()
        self._words = folder / f"{name.replace(' ', '-')}.log"
        self._words.touch()
        self._cases = _FORKED.Value("L", lock=False)
        self.answer, theirs = _FORKED.Pipe(duplex=False)
        self._process: BaseProcess = _FORKED.Process(target=_work, args=(job, theirs, self._words, self._cases), name=name)
        self._process.start()
        theirs.close()

    def so_far(self) -> Running:
        """How far it is."""
        return Running(self._name, self._cases.value, time.monotonic() - self._began)

    def over(self) -> Done:
        """What became of it."""
        try:
            outcome, processor = cast("tuple[Outcome, float]", self.answer.recv())
        except EOFError:
            outcome, processor = Outcome(f"{self._name} died"), 0.0
            outcome.failures.append(
                f"{self._name} died; its last words: {self._words.read_text('utf-8', 'replace')[-_LAST_WORDS:]}"
            )
        self._process.join(_PATIENCE)
        self.kill()
        return Done(self._name, outcome, time.monotonic() - self._began, processor)

    def kill(self) -> None:
        """End it, and whatever it started."""
        if self._process.pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join()


def _work(job: Job, answer: "Connection", words: Path, cases: "c_ulong") -> None:
    """In the process: servers that break off and libraries that complain write to ``words`` and not between the lines of the table."""
    os.setsid()
    log = os.open(words, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for descriptor in (1, 2):
        os.dup2(log, descriptor)

    def count() -> None:
        cases.value += 1

    Outcome.counters.append(count)
    try:
        outcome = job()
    except Exception:  # noqa: BLE001 -- whatever it is, the table is to show it
        outcome = Outcome("no harness fails of itself")
        outcome.failures.append(traceback.format_exc()[-_LAST_WORDS:])
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    answer.send((outcome, sum(one.ru_utime + one.ru_stime for one in used)))
