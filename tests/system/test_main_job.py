"""The main job, end to end, through the command line alone, on the embedded server and on Dovecot."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import at
from tests.mails import USER, invitation, mail
from tests.servers.interface import ImapServer
from tests.system.program import Program

pytestmark = pytest.mark.system

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
HOUR = timedelta(hours=1)

# In the past, whenever this runs: Dovecot takes no INTERNALDATE from the future. A Tuesday, 14:00 to 15:00 in Berlin.
INVITED, START, END = at("2026-09-11 08:00"), at("2026-09-15 12:00"), at("2026-09-15 13:00")


def snapshot(server: ImapServer) -> dict[str, list[tuple[int, frozenset[str], bytes]]]:
    folders = ("INBOX", "Drafts", "Sent", "Trash", "Junk", "Archive")
    return {folder: [(m.uid, frozenset(m.flags), m.raw) for m in server.mail.list(folder)] for folder in folders}


def _thanked(folder: Path, server: ImapServer) -> Program:
    """The program after an interview, when both who held it have been thanked."""
    program = Program(folder, server)
    server.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    program.once(END + HOUR)
    program.send_draft(DANA, END + 2 * HOUR)
    program.send_draft(OMAR, END + 2 * HOUR)
    return program


def test_from_the_invitation_to_silence(tmp_path: Path, imap_server: ImapServer) -> None:
    """Two different threaded drafts; one sent, one deleted; nothing for five business days; one check-in; their answer ends it."""
    program = Program(tmp_path, imap_server)
    imap_server.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    program.once(INVITED + HOUR)
    assert program.drafts() == {}
    assert program.json("status")["threads"][0]["state"] == "scheduled"

    program.once(END + HOUR)
    drafts = program.drafts()
    assert set(drafts) == {DANA, OMAR}
    assert all(draft["In-Reply-To"] == "<invitation@northwind.example>" for draft in drafts.values())
    assert drafts[DANA].get_content() != drafts[OMAR].get_content()
    assert all({"\\Draft", "\\Seen"} <= set(stored.flags) for stored in imap_server.mail.list("Drafts"))

    before = snapshot(imap_server)
    program.once(END + HOUR)
    assert snapshot(imap_server) == before, "a second pass changes nothing"

    program.send_draft(DANA, END + 2 * HOUR)
    imap_server.mail.delete("Drafts", program.draft_uid(OMAR))
    program.once(END + 3 * HOUR)
    assert program.steps()["thank_you", DANA] == "sent"
    assert program.steps()["thank_you", OMAR] == "discarded"

    program.once(at("2026-09-22 14:00"))
    assert program.drafts() == {}, "nothing before five business days after the last word"
    program.once(at("2026-09-23 10:00"))
    assert set(program.drafts()) == {RITA}

    answer = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        "Dear Sam,\n\nthank you for your mail. Could you send us two references?\n\nBest regards,\nRita",
        at=at("2026-09-23 11:00"),
        message_id="<answer@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    imap_server.mail.append("INBOX", answer, (), at("2026-09-23 11:00"))
    program.once(at("2026-09-23 12:00"))
    assert program.drafts() == {}
    (thread,) = program.json("status")["threads"]
    assert (thread["state"], thread["waiting_on"]) == ("awaiting_you", "you")
    assert "\\Seen" not in imap_server.mail.list("INBOX")[-1].flags, "no flag of the user's mail is ever changed"
    assert "E9" in program.run("why", "1")
    assert "Dana Whitfield" in program.run("show", "1")


def test_a_refusal_that_no_known_sentence_says_is_answered_once_and_ends_the_check_ins(
    tmp_path: Path, imap_server: ImapServer
) -> None:
    """The mail as a whole leans to it (``daemon.reading.leaning``): its words are those of nobody's list."""
    program = _thanked(tmp_path, imap_server)
    came = at("2026-09-18 09:00")
    refusal = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        "Dear Sam,\n\nDana and Omar both came out of Tuesday smiling, so this is a hard one to write. In the end it was the years on streaming"
        " platforms that tipped the scales, and there a colleague from Lisbon was simply ahead. She starts in January.\n\nYour"
        " questions were the best of the week, and I wish I had something nicer to write.\n\nRita",
        at=came,
        message_id="<refusal@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    imap_server.mail.append("INBOX", refusal, (), came)
    program.once(came + HOUR)
    why = program.run("why", "1")
    assert "Rita Sommer said no\n    “In the end it was the years" in why
    assert "send it or delete it" not in why, "no advice on what has been sent"
    program.once(at("2026-09-22 14:00"))
    assert program.steps()["rejection_reply", RITA] == "drafted"
    assert program.drafts()[RITA]["In-Reply-To"] == "<refusal@northwind.example>"
    program.send_draft(RITA, at("2026-09-22 15:00"))
    program.once(at("2026-10-20 10:00"))
    assert program.drafts() == {}


def test_a_length_that_counts_from_a_day_they_name_holds_the_check_in_until_then(tmp_path: Path, imap_server: ImapServer) -> None:
    """They write within three days of the board's meeting, not of the mail (E10)."""
    program = _thanked(tmp_path, imap_server)
    came = at("2026-09-17 09:00")
    promise = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        "Dear Sam,\n\nthank you for coming in. Our board meets on Thursday 1 October. I will write to you within three working days."
        "\n\nRita",
        at=came,
        message_id="<promise@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    imap_server.mail.append("INBOX", promise, (), came)
    program.once(came + HOUR)
    program.once(at("2026-10-02 10:00"))
    assert program.drafts() == {}, "nothing while their own days run"
    program.once(at("2026-10-08 10:00"))
    assert set(program.drafts()) == {RITA}


def test_preview_writes_nothing_anywhere(tmp_path: Path, imap_server: ImapServer) -> None:
    program = Program(tmp_path, imap_server)
    imap_server.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    before = snapshot(imap_server)
    found = program.json("preview", "--now", (END + HOUR).isoformat())
    assert {one["person"] for one in found["write"]} == {DANA, OMAR}
    assert snapshot(imap_server) == before
    assert not program.database.exists()
    assert not program.database.parent.exists()
