"""The process dies, or the line breaks, at the worst moments (I1, I5): one draft, whatever happens."""

import os
import signal
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from daemon.demo.servers.imap_session import Session
from daemon.demo.servers.imap_values import Command
from tests.builders import at
from tests.mails import USER, invitation, mail
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import Execute, cut_after_execution, cut_before_execution, over_quota
from tests.system.program import Program

pytestmark = pytest.mark.system

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
HOUR = timedelta(hours=1)
INVITED, START, END = at("2026-09-11 08:00"), at("2026-09-15 12:00"), at("2026-09-15 13:00")
CHECK_IN = at("2026-09-22 14:00")


class Killer:
    """Kills a process at a command of its own, before or after the server carried it out."""

    def __init__(self, *, after: bool) -> None:
        self.after = after
        self.pid = 0
        self.struck = threading.Event()

    async def __call__(self, _session: Session, _command: Command, execute: Execute) -> str:
        if self.after:
            await execute()
        os.kill(self.pid, signal.SIGKILL)
        self.struck.set()
        return "" if self.after else await execute()


def invited(program: Program) -> None:
    program.server.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    program.once(INVITED + HOUR)


def killed_at(program: Program, server: EmbeddedUser, command: str, now: object, *, after: bool) -> None:
    killer = Killer(after=after)
    server.faults.on(command, killer, times=1)
    with program.start("run", "--once", "--now", now.isoformat()) as process:  # type: ignore[attr-defined]
        killer.pid = process.pid
        process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert killer.struck.is_set()
    server.faults.clear()


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_killed_around_the_append(tmp_path: Path, embedded_imap: EmbeddedUser, after: bool) -> None:
    """Kill -9 between APPEND and its record: the next run settles it by its Message-ID; one draft each."""
    program = Program(tmp_path, embedded_imap)
    invited(program)
    killed_at(program, embedded_imap, "APPEND", END + HOUR, after=after)
    assert "attempting" in program.steps().values()
    program.once(END + HOUR)
    assert sorted(program.drafts()) == [DANA, OMAR]
    assert len(embedded_imap.mail.list("Drafts")) == 2
    assert set(program.steps().values()) == {"drafted", "planned"}
    program.once(END + HOUR)
    assert len(embedded_imap.mail.list("Drafts")) == 2


@pytest.mark.parametrize("fault", [cut_before_execution, cut_after_execution], ids=["before", "after"])
def test_cut_around_the_append(tmp_path: Path, embedded_imap: EmbeddedUser, fault: object) -> None:
    """A lost answer is no refusal: never appended twice."""
    program = Program(tmp_path, embedded_imap)
    invited(program)
    embedded_imap.faults.on("APPEND", fault, times=1)  # type: ignore[arg-type]
    program.once(END + HOUR, code=1)
    program.once(END + HOUR)
    assert len(embedded_imap.mail.list("Drafts")) == 2
    assert sorted(program.drafts()) == [DANA, OMAR]


def test_a_draft_thrown_away_before_we_knew_of_it_never_comes_back(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    invited(program)
    killed_at(program, embedded_imap, "APPEND", END + HOUR, after=True)
    (stored,) = embedded_imap.mail.list("Drafts")
    embedded_imap.mail.move("Drafts", stored.uid, "Trash")
    program.once(END + HOUR)
    assert len(program.drafts()) == 1
    assert sorted(program.steps().values()) == ["discarded", "drafted", "planned"]


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_killed_around_the_withdrawal(tmp_path: Path, embedded_imap: EmbeddedUser, after: bool) -> None:
    """What the program itself took back is not taken for a draft that the user deleted."""
    program = Program(tmp_path, embedded_imap)
    invited(program)
    program.once(END + HOUR)
    for person in (DANA, OMAR):
        program.send_draft(person, END + HOUR)
    program.once(at("2026-09-23 09:00"))
    assert list(program.drafts()) == [RITA]
    when = at("2026-09-23 10:00")
    courtesy = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        "Dear Sam,\n\nthank you for your message.\n\nBest regards,\nRita",
        at=when,
        message_id="<courtesy@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    embedded_imap.mail.append("INBOX", courtesy, (), when)
    killed_at(program, embedded_imap, "UID EXPUNGE", when + HOUR, after=after)
    program.once(when + HOUR)
    assert program.drafts() == {}
    assert "discarded" not in program.steps().values()
    states = [s["state"] for t in program.json("status")["threads"] for s in t["steps"] if s["touch"] == "check_in"]
    assert sorted(states) == ["planned", "withdrawn"]


def test_a_full_mailbox_keeps_the_step_and_says_so(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    invited(program)
    embedded_imap.faults.on("APPEND", over_quota)
    program.once(END + HOUR)
    assert set(program.steps().values()) == {"planned"}
    assert "full" in program.run("status") or "Quota" in program.run("status")
    embedded_imap.faults.clear()
    program.once(END + 2 * HOUR)
    assert len(program.drafts()) == 2
    assert "Quota" not in program.run("status")
