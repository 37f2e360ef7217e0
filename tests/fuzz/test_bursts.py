"""Each fuzz target over its kept corpus and a short run of mutations, in a process whose time and memory are capped."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.burst import kept
from tests.fuzz.targets import TARGETS

_ROOT = Path(__file__).parents[2]
_INPUTS = 150


@pytest.mark.parametrize("name", TARGETS)
def test_garbage_gives_a_result_or_the_one_error_within_the_caps(name: str) -> None:
    command = [sys.executable, "-m", "tests.fuzz.burst", name, str(_INPUTS)]
    run = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-3000:]
    assert int(run.stdout) == len(kept(name)) + _INPUTS
