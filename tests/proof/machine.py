"""The state machine over the whole program on the world in memory (``tests/unit/flows/lives.py``), with many examples."""

import os
import subprocess
import sys
from pathlib import Path

from tests.proof.outcome import Outcome

ROOT = Path(__file__).resolve().parents[2]
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
        outcome.failures.append(done.stdout[-3000:])
    return outcome
