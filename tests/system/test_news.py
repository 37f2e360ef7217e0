"""``news`` and ``set THREAD keep_in_touch`` through the command line alone."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import at
from tests.mails import USER, invitation, mail
from tests.servers.interface import ImapServer
from tests.system.program import Program

pytestmark = pytest.mark.system

RITA = "rita@northwind.example"
INVITED, START, SAID_NO = at("2026-09-11 08:00"), at("2026-09-15 12:00"), at("2026-09-22 08:00")


def test_news_reaches_who_turned_the_user_down_and_can_be_taken_back(tmp_path: Path, embedded_imap: ImapServer) -> None:
    program = Program(tmp_path, embedded_imap)
    embedded_imap.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    program.once(INVITED + timedelta(hours=1))
    said = "Dear Sam,\n\nunfortunately we have decided to go on with another candidate. Thank you for your time.\n\nBest,\nRita"
    no = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        said,
        at=SAID_NO,
        message_id="<no@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    embedded_imap.mail.append("INBOX", no, (), SAID_NO)
    program.once(SAID_NO + timedelta(hours=1))
    program.send_draft(RITA, SAID_NO + timedelta(hours=2))
    weeks_later = SAID_NO + timedelta(weeks=7)
    assert "Kept as news 1" in program.run(
        "news", "add", "I have passed the exam.", "--now", (SAID_NO + timedelta(days=1)).isoformat()
    )
    assert "keep_in_touch is on" in program.run("set", "1", "keep_in_touch", "on")
    program.once(weeks_later)
    assert "I have passed the exam." in program.drafts()[RITA].get_content()
    assert "from template en/keep_in_touch/" in program.run("why", "1")
    assert "1  23 Sep 2026  I have passed the exam." in program.run("news", "list")
    program.run("news", "remove", "1")
    assert "`afterword news list`" in program.run("news", "remove", "1", code=2)
    assert "There is no news." in program.run("news", "list")
    program.once(weeks_later + timedelta(hours=1))
    assert program.drafts() == {}
