"""What ``make proof`` makes of harnesses that fail, die, or try too little, and of an end before their end."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from tests.proof.__main__ import Table
from tests.proof.jobs import Done, Job, Running, run_jobs
from tests.proof.machine import examples
from tests.proof.outcome import Outcome

pytestmark = [pytest.mark.system, pytest.mark.timeout(300)]


def dies() -> Outcome:
    """Without a word to whoever waits."""
    sys.stderr.write("out of everything\n")
    sys.stderr.flush()
    os._exit(3)


def raises() -> Outcome:
    """As a harness with a fault of its own."""
    raise ValueError("this harness is broken")


def holds() -> Outcome:
    """As it should be."""
    return Outcome("it holds", cases=2)


def holds_a_lock_with_a_child(path: Path) -> Outcome:
    """For ever: the child inherits the lock, and has it as long as it lives."""
    with path.open("w", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.write("locked")
        file.flush()
        subprocess.run([sys.executable, "-c", "import time; time.sleep(3600)"], pass_fds=[file.fileno()], check=False)
    return holds()


def waits_for(path: Path) -> Outcome:
    """Until the lock is taken."""
    while not (path.exists() and path.read_text("ascii")):
        os.sched_yield()
    return holds()


def test_a_harness_that_dies_or_raises_is_a_failure_and_takes_no_other_with_it() -> None:
    jobs = {"dies": dies, "raises": raises, "holds": holds}
    over = {one.name: one.outcome for one in run_jobs(jobs, 1)}
    assert over["holds"] == Outcome("it holds", cases=2)
    assert "out of everything" in str(over["dies"].failures)
    assert "this harness is broken" in str(over["raises"].failures)


def test_what_runs_when_it_is_interrupted_is_ended_with_all_it_started(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    jobs = {"long": partial(holds_a_lock_with_a_child, path), "short": partial(waits_for, path)}
    with closing(run_jobs(jobs, 2)) as over:
        assert next(over).name == "short"
    with path.open("r+", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # waits for whoever still lives


def test_never_more_run_than_may_and_how_far_they_are_is_told(tmp_path: Path) -> None:
    path = tmp_path / "go"
    told: list[list[str]] = []

    def meanwhile(running: Sequence[Running]) -> None:
        told.append([one.name for one in running])
        if len(told) == 3:
            path.write_text("go", "ascii")

    jobs: dict[str, Job] = {"first": partial(waits_for, path), "second": holds}
    assert [one.name for one in run_jobs(jobs, 1, meanwhile=meanwhile, a_while=0.01)] == ["first", "second"]
    assert told[:3] == [["first"]] * 3


def test_too_few_cases_are_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    table = Table({"few": holds})
    table.add(Done("few", Outcome("much is tried", least=3, cases=2), 60.0, 20.0))
    assert not table.show()
    assert "only 2 cases were found, 3 are the least" in capsys.readouterr().out


def test_a_failure_is_told_as_soon_as_its_job_is_over_with_how_to_see_it_again(capsys: pytest.CaptureFixture[str]) -> None:
    table = Table({"one": holds, "other": holds}, share=10)
    table.add(Done("one", Outcome("it holds", cases=2, failures=["a draft was doubled"]), 61.0, 20.0))
    told = capsys.readouterr().err
    assert "- a draft was doubled" in told
    assert "make proof PROOF=\"--only 'one' --share 10\"" in told


def test_lives_are_counted_as_they_are_lived(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: list[None] = []
    monkeypatch.setattr(Outcome, "counters", [lambda: counted.append(None)])
    outcome = examples(5, seed=0)
    assert outcome.found() == []
    assert len(counted) == outcome.cases >= 5


def test_the_table_so_far_names_what_was_not_run(capsys: pytest.CaptureFixture[str]) -> None:
    table = Table({"one": holds, "other": holds})
    table.add(Done("one", holds(), 61.0, 20.0))
    assert not table.show()
    shown = capsys.readouterr().out
    assert "it holds        2         0     1:01       0:20" in shown
    assert "not run to the end: other" in shown


def test_a_table_without_failures_is_well() -> None:
    table = Table({"one": holds})
    table.add(Done("one", holds(), 1.0, 1.0))
    assert table.show()
