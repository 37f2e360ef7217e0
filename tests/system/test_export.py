"""``afterword export``: all that is kept, in a form that any program reads."""

import json
import mailbox
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import at
from tests.mails import invitation
from tests.servers.embedded import EmbeddedUser
from tests.system.program import Program

pytestmark = pytest.mark.system


def test_everything_is_there_and_no_password(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    start = at("2026-09-15 12:00")
    embedded_imap.mail.append("INBOX", invitation(start=start, at=at("2026-09-11 08:00")), (), at("2026-09-11 08:00"))
    program.once(start + timedelta(hours=3))
    rows = [json.loads(line) for line in program.run("export").splitlines()]
    tables = {row["table"] for row in rows}
    assert {"accounts", "threads", "messages", "facts", "steps", "thread_people"} <= tables
    steps = [row for row in rows if row["table"] == "steps"]
    assert len(steps) == len(program.json("status")["threads"][0]["steps"])
    assert embedded_imap.password not in json.dumps(rows)
    file = tmp_path / "export.jsonl"
    program.run("export", "--to", str(file))
    assert [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] == rows
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "is there already" in program.run("export", "--to", str(file), code=2)


def test_mails_and_drafts_as_a_mailbox_file(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    """The standard library reads it back: the invitation's own words, and each draft as it lies in Drafts; no line breaks out."""
    program = Program(tmp_path, embedded_imap)
    start = at("2026-09-15 12:00")
    raw = invitation(start=start, at=at("2026-09-11 08:00")).replace(
        b"Best regards", b"From here it is two stops by train.\r\n\r\nBest regards"
    )
    embedded_imap.mail.append("INBOX", raw, (), at("2026-09-11 08:00"))
    program.once(start + timedelta(hours=3))
    file = tmp_path / "kept.mbox"
    program.run("export", "--format", "mbox", "--to", str(file))
    with closing(mailbox.mbox(file)) as box:
        mails = list(box)
    drafts = program.drafts()
    assert {mail["Message-ID"] for mail in mails} >= {draft["Message-ID"] for draft in drafts.values()}
    (invited,) = [mail for mail in mails if "rita@" in str(mail["From"])]
    assert ">From here it is two stops" in str(invited.get_payload())
    assert len(mails) == 1 + len(drafts)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
