"""Promises that whole files of ordinary tests hold: each test is a case."""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.proof.outcome import Outcome

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Suite:
    """``paths``: of the tests, relative to the project."""

    promise: str
    paths: tuple[str, ...]


SUITES = (
    Suite(
        "what the world does wrong is no conclusion: servers, folders, calendars, clocks",
        (
            "tests/proof/test_worlds.py",
            "tests/proof/test_clocks.py",
            "tests/contract/mailbox/test_faults.py",
            "tests/contract/test_watch.py",
            "tests/unit/flows/test_calendar_removals.py",
        ),
    ),
    Suite(
        "hostile input is data: each known attack",
        (
            "tests/system/test_hostile_words.py",
            "tests/contract/mailbox/test_starttls.py",
            "tests/unit/reading/test_form_hostile.py",
            "tests/unit/reading/test_events_caps.py",
            "tests/unit/reading/test_events_trust.py",
            "tests/unit/writing/test_headers.py",
            "tests/unit/writing/test_names.py",
            "tests/contract/test_reader.py",
            "tests/contract/test_smtp.py",
            "tests/contract/mailbox/test_client.py",
            "tests/contract/mailbox/test_rotten_messages.py",
            "tests/contract/calendar/test_caldav.py",
            "tests/contract/calendar/test_ics.py",
            "tests/unit/cli/test_terminal.py",
            "tests/unit/cli/test_status.py",
        ),
    ),
    Suite(
        "the store: upgraded or not at all, never by an older program, damage seen at the start, a copy put back",
        (
            "tests/contract/store/test_opening.py",
            "tests/contract/store/test_transactions.py",
            "tests/contract/store/test_schema.py",
            "tests/contract/store/test_upgrades.py",
            "tests/contract/store/test_killed_upgrades.py",
        ),
    ),
    Suite(
        "broken at any place in memory and run again: as an unbroken pass",
        ("tests/unit/flows/test_interruptions.py", "tests/system/test_crashes.py"),
    ),
)


def suite(which: Suite, *, thoroughly: bool) -> Outcome:
    """Run the tests of a suite; ``thoroughly``: at every place and with more examples than the normal suite has."""
    outcome = Outcome(which.promise, least=len(which.paths))
    with tempfile.TemporaryDirectory(prefix="afterword-suite-") as folder:
        report = Path(folder) / "report.xml"
        subprocess.run(
            [
                sys.executable,
                "-m",
                "pytest",
                "-q",
                "-p",
                "no:cacheprovider",
                "--timeout=3600",
                f"--junitxml={report}",
                *which.paths,
            ],
            cwd=ROOT,
            env={**os.environ, "AFTERWORD_EXAMPLES": "200"} if thoroughly else None,
            capture_output=True,
            check=False,
        )
        if not report.exists():
            outcome.failures.append("the tests could not be run")
            return outcome
        for case in ET.parse(report).iter("testcase"):  # noqa: S314 -- pytest wrote it a moment ago
            if case.find("skipped") is None:
                fault = next((found for kind in ("failure", "error") if (found := case.find(kind)) is not None), None)
                outcome.tried("" if fault is None else f"{case.get('classname')}.{case.get('name')}: {fault.get('message')}")
    return outcome
