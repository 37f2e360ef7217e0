"""What strangers write, everywhere the program speaks: no escape sequence reaches a terminal, no template is run, no line is forged."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import at
from tests.contract.test_reader import DEADLY_MESSAGES
from tests.mails import USER, invitation, mail
from tests.servers.embedded import EmbeddedUser
from tests.system.program import Program

pytestmark = pytest.mark.system

HOUR = timedelta(hours=1)
INVITED, END = at("2026-09-11 08:00"), at("2026-09-15 13:00")
DANA = "dana@northwind.example"
ESCAPES = "\x1b]0;owned\x07\x1b[2J\x1b[31m\u202e\x9b1m"
SHOWN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
TEMPLATE = "{{ 7 * 191 }}{% for x in range(9) %}owned{% endfor %}"


def hostile_invitation(words: str) -> bytes:
    """Rita's invitation with these words in every place that a stranger may fill."""
    return invitation(
        start=END - HOUR,
        at=INVITED,
        summary=f"Interview: Data Engineer at Northwind {words}",
        description=f"A conversation about the Data Engineer role {words}. Rita Sommer, Recruiter, is your contact.",
        attendees=((f'"Dana {words} Whitfield"', DANA),),
        organizer=(f'"Rita {words} Sommer"', "rita@northwind.example"),
    ).replace(b"Subject: Interview", f"Subject: {words} Interview".encode())


def test_escape_sequences_reach_no_terminal(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    embedded_imap.user.folder("INBOX").append(hostile_invitation(ESCAPES), (), INVITED)
    said = [program.once(INVITED + HOUR), program.run("preview", "--now", (END + HOUR).isoformat()), program.once(END + HOUR)]
    said += [
        program.run(*command) for command in (("status",), ("show", "1"), ("why", "1"), ("questions",), ("check", "--no-network"))
    ]
    assert "Northwind" in "".join(said)
    for text in said:
        assert not SHOWN.search(text), ascii(text)


def test_a_template_in_a_name_is_a_name(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    embedded_imap.user.folder("INBOX").append(hostile_invitation(TEMPLATE), (), INVITED)
    program.once(INVITED + HOUR)
    program.once(END + HOUR)
    (draft,) = program.drafts().values()
    whole = str(draft["Subject"]) + str(draft["To"]) + draft.get_content()
    assert "1337" not in whole
    assert "ownedowned" not in whole


def test_a_line_end_in_a_name_adds_no_header(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    r"""Encoded words may hold any character; in calendars ``\\n`` is a line end in text, and ``^n`` in parameters (RFC 6868)."""
    program = Program(tmp_path, embedded_imap)
    raw = hostile_invitation(
        "=?utf-8?q?x=0D=0ABcc:_mallory=40evil.example=0D=0A?= \\nBcc: mallory@evil.example ^nBcc: mallory@evil.example"
    )
    embedded_imap.user.folder("INBOX").append(raw, (), INVITED)
    program.once(INVITED + HOUR)
    program.once(END + HOUR)
    (draft,) = program.drafts().values()
    assert draft["Bcc"] is None
    assert [address.addr_spec for address in draft["To"].addresses] == [DANA]


def test_a_message_that_kills_its_reader_is_left_out_and_named(
    tmp_path: Path, embedded_imap: EmbeddedUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its neighbours are read, the next pass does not try it again, and nothing of it reaches the terminal as it was."""
    (tmp_path / "deadly").mkdir()
    (tmp_path / "deadly" / "sitecustomize.py").write_text(DEADLY_MESSAGES)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "deadly"))
    program = Program(tmp_path, embedded_imap)
    inbox = embedded_imap.user.folder("INBOX")
    deadly = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        f"Your interview {ESCAPES}",
        "exit",
        at=INVITED,
        message_id="<deadly@northwind.example>",
    )
    inbox.append(deadly, (), INVITED)
    inbox.append(invitation(start=END - HOUR, at=INVITED), (), INVITED)
    program.once(INVITED + HOUR)
    assert len(program.json("status")["threads"]) == 1
    for _ in range(2):
        told = program.run("check", "--no-network")
        assert re.search(
            r"the message of 2026-09-11 in INBOX\s+\(UID \d+\)\s+could\s+not\s+be\s+read: the\s+reader\s+failed\s+on\s+it", told
        ), told
        assert "Your interview" not in told, "what is checked gets pasted in public"
        assert not SHOWN.search(told)
        program.once(INVITED + 2 * HOUR)
    (named,) = [one for one in program.json("check", "--no-network")["checks"] if one["part"] == "message"]
    assert named["level"] == "warning"
