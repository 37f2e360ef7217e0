"""The talk, end to end, through the command line alone, on the embedded server and on Dovecot."""

from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.builders import at
from tests.mails import USER, invitation, mail
from tests.servers.embedded import EmbeddedUser
from tests.servers.interface import ImapServer
from tests.system.program import Program

pytestmark = pytest.mark.system

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
HOUR = timedelta(hours=1)
INVITED, START, END = at("2026-09-11 08:00"), at("2026-09-15 12:00"), at("2026-09-15 13:00")
MORNING = at("2026-09-16 06:30")  # half past eight in Berlin


def notes(server: ImapServer) -> dict[str, EmailMessage]:
    """What the program wrote into the inbox, by the beginning of its subject."""
    found = [message_from_bytes(stored.raw, policy=policy.default) for stored in server.mail.list("INBOX")]
    return {str(one["Subject"]).split(",")[0]: one for one in found if one["Auto-Submitted"] == "auto-generated"}


def text(note: EmailMessage) -> str:
    part = note.get_body(("plain",))
    assert part is not None
    return " ".join(str(part.get_content()).split())


def answer(note: EmailMessage, words: str, when: datetime, name: str) -> bytes:
    """What the user's client sends in answer."""
    said = f"{words}\n\nOn Tuesday 15 September 2026, Sam Rivera wrote:\n> {text(note)[:60]}\n"
    subject = f"Re: {note['Subject']}"
    return mail(f"Sam Rivera <{USER}>", [USER], subject, said, at=when, message_id=name, references=[str(note["Message-ID"])])


def test_from_the_debrief_to_the_check_in(tmp_path: Path, imap_server: ImapServer) -> None:
    """Interview, debrief note, answer, rewritten draft, sent, digest, and a check-in only after the day that they named."""
    program = Program(tmp_path, imap_server)
    imap_server.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    program.once(INVITED + HOUR)
    program.once(END + HOUR / 12)
    debrief = notes(imap_server)["How was it? Northwind"]
    assert "Dana Whitfield and Omar Haddad" in text(debrief)
    program.once(END + HOUR)
    assert "[[" in program.drafts()[DANA].get_content()

    told = (
        "Dana: how you run on-call\nOmar: your plan for the data platform\n\nThey will decide by 25 September. The salary is 80k."
    )
    when = END + 1.5 * HOUR
    imap_server.mail.append("Sent", answer(debrief, told, when, "<debrief@home.example>"), ("\\Seen",), when)
    program.once(END + 2 * HOUR)
    drafts = program.drafts()
    assert len(imap_server.mail.list("Drafts")) == 2
    assert "how you run on-call" in drafts[DANA].get_content()
    assert "your plan for the data platform" in drafts[OMAR].get_content()
    assert not any("[[" in draft.get_content() or "80k" in draft.get_content() for draft in drafts.values())

    for person in (DANA, OMAR):
        program.send_draft(person, END + 3 * HOUR)
    program.once(MORNING)
    digest = text(notes(imap_server)["Your applications"])
    for part in ("goes into the thank-you to Dana Whitfield", "it speaks of money", "25 Sep 2026"):
        assert part in digest
    program.once(at("2026-09-25 10:00"))
    assert program.drafts() == {}
    program.once(at("2026-09-29 10:00"))
    assert len(program.drafts()) == 1, "one business day after the day that they named"

    overview = notes(imap_server)["Your applications"]
    later = at("2026-09-29 11:00")
    imap_server.mail.append("Sent", answer(overview, "Stop, please", later, "<stop@home.example>"), ("\\Seen",), later)
    program.once(later + HOUR)
    assert program.drafts() == {}, "stop by mail takes the untouched draft back"
    assert program.json("status")["threads"][0]["muted"]
    assert "followed again" in program.run("resume", "1")


def test_a_forged_answer_changes_nothing_and_is_told_of_once(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    embedded_imap.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    program.once(INVITED + HOUR)
    program.once(END + HOUR / 12)
    debrief = notes(embedded_imap)["How was it? Northwind"]
    when = END + HOUR / 6
    embedded_imap.mail.append("INBOX", answer(debrief, "stop", when, "<forged@home.example>"), (), when)
    program.once(END + HOUR / 5)
    program.once(END + HOUR)
    assert not program.json("status")["threads"][0]["muted"]
    assert set(program.drafts()) == {DANA, OMAR}
    program.once(MORNING)
    digest = text(notes(embedded_imap)["Your applications"])
    assert digest.count("nothing proves that you sent it") == 1
    assert "`afterword mute 1`" in digest
