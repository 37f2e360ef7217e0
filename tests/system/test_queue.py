"""Mode ``queue``, end to end from the command line: aiosmtpd beside the embedded server, Postfix beside Dovecot."""

from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.builders import at
from tests.mails import USER, invitation, mail
from tests.servers.interface import ImapServer
from tests.servers.taking import Taking
from tests.system.program import Program

pytestmark = pytest.mark.system

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
# In the past, whenever this runs: Dovecot takes no INTERNALDATE from the future.
INVITED, START, END = at("2026-09-11 08:00"), at("2026-09-15 12:00"), at("2026-09-15 13:00")
DUE = at("2026-09-23 10:00")


def queued(folder: Path, server: ImapServer, smtp: Taking) -> Program:
    """A check-in to Rita lies in Drafts and waits for its time."""
    way_out = f'[accounts.smtp]\nhost = "127.0.0.1"\nport = {smtp.port}\nsecurity = "none"\n'
    program = Program(folder, server, policy='mode = "queue"', extra=way_out)
    server.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    program.once(END + HOUR)
    assert {program.steps()["thank_you", person] for person in (DANA, OMAR)} == {"drafted"}, "a thank-you is never sent"
    for person in (DANA, OMAR):
        program.send_draft(person, END + 2 * HOUR)
    program.once(DUE)
    assert check_in(program) == "queued"
    return program


def check_in(program: Program) -> str:
    """The state of the first one; a second may be planned by now."""
    (thread,) = program.json("status")["threads"]
    return str(next(step["state"] for step in thread["steps"] if step["touch"] == "check_in"))


def goes_at(program: Program) -> datetime:
    (entry,) = program.json("outbox")["steps"]
    assert (entry["person"], entry["state"], entry["employer"]) == (RITA, "queued", "Northwind")
    return datetime.fromisoformat(entry["send_at"])


def test_it_goes_out_once_at_its_time_and_a_copy_lies_in_sent(tmp_path: Path, imap_server: ImapServer, smtp_server: Taking) -> None:
    program = queued(tmp_path, imap_server, smtp_server)
    send_at = goes_at(program)
    assert send_at >= DUE + 15 * MINUTE
    assert "goes out" in program.run("status")
    draft = program.drafts()[RITA]
    before = len(imap_server.mail.list("Sent"))
    program.once(send_at - MINUTE)
    assert smtp_server.taken(0) == []
    program.once(send_at)
    (raw,) = smtp_server.taken(1)
    arrived = message_from_bytes(raw, policy=policy.default)
    assert [arrived[name] for name in ("To", "Message-ID", "Subject", "References")] == [
        draft[name] for name in ("To", "Message-ID", "Subject", "References")
    ]
    assert arrived.get_content() == draft.get_content()
    assert arrived["Date"].datetime == send_at
    assert program.drafts() == {}
    for minutes in (1, 2):
        program.once(send_at + minutes * MINUTE)
    copies = imap_server.mail.list("Sent")[before:]
    assert len(copies) == 1
    assert "\\Seen" in copies[0].flags
    assert len(smtp_server.taken(1)) == 1
    assert check_in(program) == "sent"
    assert program.json("outbox")["steps"] == []


ON_REAL_SERVERS = pytest.mark.parametrize("imap_server", [pytest.param("dovecot", marks=pytest.mark.dovecot)], indirect=True)


@ON_REAL_SERVERS
def test_an_answer_in_the_last_second_stops_it(tmp_path: Path, imap_server: ImapServer, smtp_server: Taking) -> None:
    program = queued(tmp_path, imap_server, smtp_server)
    send_at = goes_at(program)
    words = "Dear Sam,\n\ncould you send us two references?\n\nBest regards,\nRita"
    when = send_at - timedelta(seconds=1)
    answer = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview",
        words,
        at=when,
        message_id="<answer@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    imap_server.mail.append("Junk", answer, (), when)
    program.once(send_at)
    program.once(send_at + MINUTE)
    assert (check_in(program), program.drafts()) == ("withdrawn", {})
    assert smtp_server.taken(0) == []


@ON_REAL_SERVERS
def test_the_user_has_the_last_word_on_the_queue(tmp_path: Path, imap_server: ImapServer, smtp_server: Taking) -> None:
    """Undone, it stays a draft; a pause sends nothing; sent by order, it goes at night, after the last look."""
    program = queued(tmp_path, imap_server, smtp_server)
    (entry,) = program.json("outbox")["steps"]
    number, night = str(entry["id"]), at("2026-09-23 22:00")
    program.run("undo", number, "--now", DUE.isoformat())
    program.once(goes := DUE + 5 * HOUR)
    assert (check_in(program), set(program.drafts())) == ("drafted", {RITA})
    program.run("undo", number, code=2)
    program.run("pause", "1", "day", "--now", goes.isoformat())
    assert "pause" in program.run("send", number, "--now", night.isoformat(), code=2)
    program.run("unpause", "--now", night.isoformat())
    assert "went out" in program.run("send", number, "--now", night.isoformat())
    assert len(smtp_server.taken(1)) == 1
    assert (check_in(program), program.drafts()) == ("sent", {})
    program.run("send", number, "--again", "--now", night.isoformat(), code=2)


@pytest.mark.parametrize("imap_server", ["embedded"], indirect=True)
def test_a_server_that_is_not_there_is_tried_again(tmp_path: Path, imap_server: ImapServer, smtp_server: Taking) -> None:
    nobody = Taking(1, smtp_server.taken)
    program = queued(tmp_path, imap_server, nobody)
    send_at = goes_at(program)
    program.once(send_at)
    (entry,) = program.json("outbox")["steps"]
    assert (entry["state"], entry["tries"], entry["error"]) == ("queued", 1, "no connection")
    assert set(program.drafts()) == {RITA}, "the draft is back"
    program.config.write_text(program.config.read_text().replace("port = 1\n", f"port = {smtp_server.port}\n"), encoding="utf-8")
    program.once(goes_at(program))
    assert len(smtp_server.taken(1)) == 1
    assert check_in(program) == "sent"
