"""Kill -9 at any place of the pass that sends, and of the one that files the copy; then a restart: nothing doubled, nothing lost (I1, I5).

Real processes, a real database, real dialogues with the embedded servers. About thirty places; all of them with ``AFTERWORD_EXAMPLES`` set
(``make proof-sending``).
"""
# pyright: reportPrivateUsage=false
# The server's folders are put back as they were behind its back.

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from daemon.deciding.values import StepState, Touch
from daemon.demo.servers.imap_store import MailUser
from daemon.store.database import open_store
from tests.servers.embedded import EmbeddedUser
from tests.servers.taking import taking_by_aiosmtpd
from tests.system.program import Program
from tests.system.test_queue import HOUR, MINUTE, RITA, goes_at, queued

pytestmark = [pytest.mark.system, pytest.mark.timeout(3000)]

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = None if os.environ.get("AFTERWORD_EXAMPLES") else 13
SHOWN = {"queued", "unknown", "drafted"}


class Passes:
    """Passes in processes of their own, which may be killed."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def at(self, now: datetime, place: int | None = None) -> str:
        """``killed``, or ``done`` and how many places there were."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{now.isoformat()} {'-' if place is None else place}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()


@contextmanager
def passes(program: Program) -> Generator[Passes]:
    command = [sys.executable, "-m", "tests.system.killed_pass", str(program.config)]
    environment = {**program.environment, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Passes(process)


class Kept:
    """The database and the mailbox as they stood, to begin again from."""

    def __init__(self, program: Program, user: MailUser, name: str) -> None:
        self._state = program.database.parent
        self._copy = self._state.with_name(f"kept {name}")
        shutil.copytree(self._state, self._copy)
        self._user = user
        self._folders = {f.name: (dict(f._mails), f._uid_next, f._modseq) for f in user.folders()}

    def put_back(self) -> None:
        shutil.rmtree(self._state)
        shutil.copytree(self._copy, self._state)
        for folder in self._user.folders():
            mails, folder._uid_next, folder._modseq = self._folders[folder.name]
            folder._mails, folder._view = dict(mails), None


def state_of(program: Program) -> str:
    """Of the check-in; read here, since asking the program costs a second each time."""
    store = open_store(f"sqlite:///{program.database}")
    try:
        with store.snapshot() as snapshot:
            return next(row.step.state.value for row in snapshot.steps_in(StepState) if row.step.touch is Touch.CHECK_IN)
    finally:
        store.close()


def test_killed_anywhere_it_goes_out_at_most_once_and_is_never_lost(
    tmp_path: Path, embedded_imap: EmbeddedUser, record_property: Callable[[str, object], None]
) -> None:
    tried = 0
    with taking_by_aiosmtpd(embedded_imap.username, embedded_imap.password) as smtp:
        program = queued(tmp_path, embedded_imap, smtp)
        send_at = goes_at(program)
        sent_before = len(embedded_imap.mail.list("Sent"))
        with passes(program) as run:
            for filing in (False, True):
                if filing:  # from here on it has gone out, and only its copy lacks
                    assert run.at(send_at).startswith("done")
                begun = Kept(program, embedded_imap.user, f"filing {filing}")
                now = send_at + MINUTE if filing else send_at
                places = int(run.at(now).partition(" ")[2])
                assert places > 20, "a pass without places to kill it at tests nothing"
                for place in range(0, places, max(1, places // SAMPLE) if SAMPLE else 1):
                    begun.put_back()
                    before = len(smtp.taken(0))
                    assert run.at(now, place) == "killed"
                    for later in (timedelta(0), 5 * HOUR):
                        assert run.at(now + later).startswith("done")
                    tried += 1
                    taken, state = len(smtp.taken(0)) - before + filing, state_of(program)
                    copies = len(embedded_imap.mail.list("Sent")) - sent_before
                    assert taken <= 1, f"doubled at place {place}"
                    assert not taken or state in {"sent", "unknown"}, f"{state}, though it went out, at place {place}"
                    assert taken == 1 or state in SHOWN, f"lost at place {place}: {state}"
                    assert state in SHOWN | {"sent"}, f"{state} at place {place}"
                    assert copies <= 1, f"{copies} copies at place {place}"
                    lies = set(program.drafts()) == {RITA}
                    assert lies is (state in {"queued", "drafted"}), f"{state} at place {place}"
                begun.put_back()
    record_property("killed_at", tried)
    assert SAMPLE or tried > 100
