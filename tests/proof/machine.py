"""The state machine over the whole program on the world in memory (``tests/unit/flows/lives.py``), with many examples."""

import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from tests.proof.outcome import Outcome

ROOT = Path(__file__).resolve().parents[2]
_CHECKS = ("every_step_says_why", "what_is_the_users_lies_there_unchanged")
_LONGEST = 6000
MACHINE = "tests/unit/flows/lives.py"


def examples(count: int, seed: int) -> Outcome:
    """Draw so many lives anew, and let everything fail in them. A life that fails is told as it was drawn, not made shorter: that takes long."""
    promise = "any run of events in a mailbox, with failures and crashes, keeps the observer's rules (hypothesis)"
    outcome = Outcome(promise, least=count)
    lives, theirs = os.pipe()
    with tempfile.TemporaryFile() as report:
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "--timeout=7200", _seeded(seed), MACHINE]
        told = {"AFTERWORD_EXAMPLES": str(count), "HYPOTHESIS_PROFILE": "proof", "AFTERWORD_LIVES_COUNTED_ON": str(theirs)}
        process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **told}, stdout=report, stderr=report, pass_fds=[theirs])
        os.close(theirs)
        for _ in iter(partial(os.read, lives, 1), b""):
            outcome.tried()
        os.close(lives)
        if process.wait():
            report.seek(0)
            outcome.least = 0  # it ended with the first that failed
            outcome.failures.append(f"{_told(report.read().decode('utf-8', 'replace'))}\n{_again(count, seed)}")
    return outcome


def _seeded(seed: int) -> str:
    return f"--hypothesis-seed={seed}"


def _again(count: int, seed: int) -> str:
    """How it is lived once more by hand, and made shorter."""
    told = f"AFTERWORD_EXAMPLES={count} HYPOTHESIS_PROFILE=explore"
    return f"Made shorter, in some minutes, by: {told} .venv/bin/pytest -x -p no:cacheprovider {_seeded(seed)} {MACHINE}"


def _told(report: str) -> str:
    """What failed, and the life that shows it: of the report's frames, and of what is looked at after each step, there is too much."""
    lines = [line for line in report.splitlines() if line.startswith("E ")]
    return "\n".join(line for line in lines if not any(check in line for check in _CHECKS))[:_LONGEST]
