"""The state machine over the whole program on the world in memory (``tests/unit/flows/lives.py``), with many examples."""

import os
import subprocess
import sys
from pathlib import Path

from tests.proof.outcome import Outcome

ROOT = Path(__file__).resolve().parents[2]
_CHECKS = ("every_step_says_why", "what_is_the_users_lies_there_unchanged")
_LONGEST = 6000
MACHINE = "tests/unit/flows/lives.py"


def examples(count: int, seed: int) -> Outcome:
    """Draw so many lives anew, and let everything fail in them."""
    outcome = Outcome("any run of events in a mailbox, with failures and crashes, keeps the observer's rules (hypothesis)")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-x",
            "-p",
            "no:cacheprovider",
            "--timeout=7200",
            f"--hypothesis-seed={seed}",
            MACHINE,
        ],
        cwd=ROOT,
        env={**os.environ, "AFTERWORD_EXAMPLES": str(count), "HYPOTHESIS_PROFILE": "explore"},
        capture_output=True,
        text=True,
        check=False,
    )
    outcome.cases = count
    if done.returncode:
        outcome.failures.append(_told(done.stdout))
    return outcome


def _told(report: str) -> str:
    """What failed, and the life that shows it: of the report's frames, and of what is looked at after each step, there is too much."""
    lines = [line for line in report.splitlines() if line.startswith("E ")]
    return "\n".join(line for line in lines if not any(check in line for check in _CHECKS))[:_LONGEST]
