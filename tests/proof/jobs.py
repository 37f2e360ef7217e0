"""Harnesses as processes, so many at a time: one that dies takes no other with it, and nothing that it started outlives it."""

import contextlib
import os
import signal
import tempfile
import time
import traceback
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.proof.outcome import Outcome

Job = Callable[[], Outcome]
_SPAWN = get_context("spawn")
_PATIENCE = 20  # seconds for a process that has said all
_LAST_WORDS = 1500


@dataclass(frozen=True, slots=True)
class Done:
    """A job that is over. ``seconds``: by the clock on the wall."""

    name: str
    outcome: Outcome
    seconds: float


def run_jobs(jobs: Mapping[str, Job], at_once: int) -> Generator[Done]:
    """All jobs, begun in their order, as they end. Closed early, it ends those that run."""
    coming = iter(jobs.items())
    running: list[_Running] = []
    with tempfile.TemporaryDirectory(prefix="afterword-proof-") as folder:
        try:
            while True:
                for name, job in coming:
                    running.append(_Running(name, job, Path(folder)))
                    if len(running) == at_once:
                        break
                if not running:
                    return
                answered = wait([one.answer for one in running])
                for one in [one for one in running if one.answer in answered]:
                    running.remove(one)
                    yield one.over()
        finally:
            for one in running:
                one.kill()


class _Running:
    """One job in a process of its own. ``answer``: ready to be read once it is over."""

    def __init__(self, name: str, job: Job, folder: Path) -> None:
        self._name = name
        self._began = time.monotonic()
        self._words = folder / f"{name.replace(' ', '-')}.log"
        self._words.touch()
        self.answer, theirs = _SPAWN.Pipe(duplex=False)
        self._process: BaseProcess = _SPAWN.Process(target=_work, args=(job, theirs, self._words), name=name)
        self._process.start()
        theirs.close()

    def over(self) -> Done:
        """What became of it."""
        try:
            outcome: Outcome = self.answer.recv()
        except EOFError:
            outcome = Outcome(f"{self._name} died")
            outcome.failures.append(
                f"{self._name} died; its last words: {self._words.read_text('utf-8', 'replace')[-_LAST_WORDS:]}"
            )
        self._process.join(_PATIENCE)
        self.kill()
        return Done(self._name, outcome, time.monotonic() - self._began)

    def kill(self) -> None:
        """End it, and whatever it started."""
        if self._process.pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join()


def _work(job: Job, answer: "Connection", words: Path) -> None:
    """In the process: servers that break off and libraries that complain write to ``words`` and not between the lines of the table."""
    os.setsid()
    log = os.open(words, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for descriptor in (1, 2):
        os.dup2(log, descriptor)
    try:
        outcome = job()
    except Exception:  # noqa: BLE001 -- whatever it is, the table is to show it
        outcome = Outcome("no harness fails of itself")
        outcome.failures.append(traceback.format_exc()[-_LAST_WORDS:])
    answer.send(outcome)
