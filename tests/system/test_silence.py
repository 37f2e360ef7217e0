"""What makes the program quiet, and what does not, through the command line alone, on the embedded server and on Dovecot."""

from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.builders import at
from tests.mails import USER, invitation, mail
from tests.servers.interface import ImapServer
from tests.system.program import Program

pytestmark = pytest.mark.system

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
NAMES = {DANA: "Dana Whitfield", OMAR: "Omar Haddad", RITA: "Rita Sommer"}
INVITED, START, END = at("2026-09-11 08:00"), at("2026-09-15 12:00"), at("2026-09-15 13:00")
HOUR = timedelta(hours=1)


@pytest.fixture
def program(tmp_path: Path, imap_server: ImapServer) -> Program:
    """An invitation was read."""
    one = Program(tmp_path, imap_server)
    imap_server.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    one.once(INVITED + HOUR)
    return one


def planned(program: Program) -> list[dict[str, str]]:
    return [step for thread in program.json("status")["threads"] for step in thread["steps"] if step["state"] == "planned"]


def receive(program: Program, sender: str, words: str, when: datetime, folder: str = "INBOX", *fields: str) -> None:
    raw = mail(
        f"{NAMES.get(sender, 'Mail System')} <{sender}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        words,
        at=when,
        message_id=f"<{when:%d%H%M%S}.{sender}>",
        references=["<invitation@northwind.example>"],
        extra=fields,
    )
    program.server.mail.append(folder, raw, (), when)


def test_own_mail_courtesy_and_edits(program: Program) -> None:
    """An own mail stands for the touch to that person and no other; a courtesy leaves the other's alone; an edited draft survives."""
    own = mail(
        "Sam <sam@alias.example>",
        [f"Dana <{DANA}>"],
        "Thanks",
        "Dear Dana, thank you. Sam",
        at=END + HOUR / 2,
        message_id="<phone@alias.example>",
    )
    program.server.mail.append("Sent", own, ("\\Seen",), END + HOUR / 2)
    program.once(END + HOUR)
    assert list(program.drafts()) == [OMAR]
    assert program.steps()["thank_you", DANA] == "satisfied"

    receive(program, DANA, "Dear Sam,\n\nit was good to meet you.\n\nBest regards,\nDana", END + 2 * HOUR)
    program.once(END + 3 * HOUR)
    assert list(program.drafts()) == [OMAR], "one interviewer's courtesy leaves the other's thank-you alone"

    uid = program.draft_uid(OMAR)
    (stored,) = program.server.mail.list("Drafts")
    edited = message_from_bytes(stored.raw, policy=policy.SMTP)
    edited.set_content("Dear Omar, these are my own words.")
    program.server.mail.replace("Drafts", uid, edited.as_bytes())
    (before,) = program.server.mail.list("Drafts")
    program.once(END + 4 * HOUR)
    receive(program, RITA, "Dear Sam,\n\nUnfortunately, we have chosen another candidate.\n\nRita", END + 5 * HOUR)
    program.once(END + 6 * HOUR)
    assert program.steps()["thank_you", OMAR] == "edited"
    assert before in program.server.mail.list("Drafts"), "an edited draft survives unchanged"


def test_absence_bounce_and_an_archived_answer(program: Program) -> None:
    """An out-of-office moves the check-in, a bounce is shown by ``status``, an answer filed into another folder still counts."""
    program.once(END + HOUR)
    for person in (DANA, OMAR):
        program.send_draft(person, END + HOUR)
    bounced = f"The mail to <{DANA}> could not be delivered: 550 5.1.1 user unknown"
    receive(
        program, "mailer-daemon@home.example", bounced, END + 2 * HOUR, "INBOX", f"X-Failed-Recipients: {DANA}", "Return-Path: <>"
    )
    away = "I am out of the office and will be back on 28 September 2026."
    receive(program, RITA, away, at("2026-09-16 09:00"), "INBOX", "Auto-Submitted: auto-replied")
    program.once(at("2026-09-23 09:00"))
    assert program.drafts() == {}
    due = [s["due_at"] for s in planned(program) if s["touch"] == "check_in"]
    assert due == ["2026-09-30T07:00:00+00:00"], "two business days after the return"
    assert DANA in program.run("status")

    receive(program, RITA, "Dear Sam,\n\nwe are still deciding.\n\nRita", at("2026-09-29 09:00"), "Archive")
    program.once(at("2026-09-30 09:00"))
    assert program.drafts() == {}
    due = [s["due_at"] for s in planned(program) if s["touch"] == "check_in"]
    assert due == ["2026-10-06T09:00:00+00:00"], "five business days after the archived answer"


def test_mute_note_and_the_shape_of_status(program: Program) -> None:
    """``mute`` withdraws an untouched draft; a promise noted is the clock; ``status --json`` has the keys of the contract."""
    program.once(END + HOUR)
    assert len(program.drafts()) == 2
    program.run("mute", "1", "--now", (END + HOUR).isoformat())
    program.once(END + 2 * HOUR)
    assert program.drafts() == {}
    program.run("resume", "1", "--now", (END + 3 * HOUR).isoformat())
    program.run("note", "northwind", "They will decide by 30 September 2026.", "--now", (END + 3 * HOUR).isoformat())
    program.once(END + 3 * HOUR)
    assert len(program.drafts()) == 2
    (thread,) = program.json("status")["threads"]
    assert {"id", "employer", "role", "state", "waiting_on", "since", "muted", "interviews", "next", "steps"} <= thread.keys()
    assert {"touch", "due_at", "state", "reason"} <= thread["next"].keys()
    step_keys = {"id", "touch", "person", "due_at", "expires_at", "state", "needs_you", "reason", "message_id"}
    assert all(step_keys <= step.keys() for step in thread["steps"])
    (account,) = program.json("status")["accounts"]
    assert {"name", "last_sync", "connected", "error"} <= account.keys()
    (check_in,) = [s for s in planned(program) if s["touch"] == "check_in"]
    assert check_in["due_at"] == "2026-10-01T07:00:00+00:00"
    assert "30 Sep" in check_in["reason"]
