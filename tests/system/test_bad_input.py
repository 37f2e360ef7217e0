"""Bad input: a clear sentence each, and nothing is lost."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import at
from tests.mails import USER, event, invitation, mail
from tests.servers.certificate import Certificate
from tests.servers.embedded import EmbeddedUser
from tests.system.program import Program

pytestmark = pytest.mark.system

HOUR = timedelta(hours=1)
INVITED, START, END = at("2026-09-11 08:00"), at("2026-09-15 12:00"), at("2026-09-15 13:00")


def changed(program: Program, old: str, new: str) -> Program:
    text = program.config.read_text(encoding="utf-8")
    assert old in text
    program.config.write_text(text.replace(old, new), encoding="utf-8")
    return program


def told(program: Program, *words: str) -> None:
    """``check`` and a pass both exit 1 and say these words, and the step of the day is still there afterwards."""
    said = program.run("check", code=1) + program.once(END + HOUR, code=1)
    for word in words:
        assert word in said, said
    assert "Traceback" not in said


def test_a_wrong_password(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    (tmp_path / "password").write_text("wrong", encoding="utf-8")
    told(program, "refused the login", "app password")


def test_an_unreachable_host_loses_nothing(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    embedded_imap.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    program.once(INVITED + HOUR)
    port = f"port = {embedded_imap.port}"
    changed(program, port, "port = 1")
    told(program, "could not be reached")
    assert set(program.steps().values()) == {"planned"}, "never acts on stale knowledge"
    changed(program, "port = 1", port)
    program.once(END + HOUR)
    assert len(program.drafts()) == 2


def test_a_certificate_for_another_name(
    tmp_path: Path, embedded_imap: EmbeddedUser, new_certificate: Callable[[str], Certificate]
) -> None:
    program = Program(tmp_path, embedded_imap)
    changed(program, f"port = {embedded_imap.port}", f"port = {embedded_imap.tls_port}")
    changed(program, 'security = "none"', 'security = "tls"')
    program.environment = {**program.environment, "SSL_CERT_FILE": str(new_certificate("DNS:elsewhere.example").ca_file)}
    told(program, "could not prove that it is the server you named")


def test_a_folder_that_does_not_exist(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    embedded_imap.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    program.once(INVITED + HOUR)
    changed(program, 'security = "none"', 'security = "none"\ndrafts = "Entwürfe"')
    told(program, "Entwürfe")
    assert set(program.steps().values()) == {"planned"}


def test_a_database_from_a_newer_version(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    program.once(INVITED)
    with closing(sqlite3.connect(program.database)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    before = program.database.read_bytes()
    said = program.once(INVITED, code=1) + program.run("status", code=1)
    assert "newer version" in said
    assert program.database.read_bytes() == before


def test_a_message_that_cannot_be_read_is_counted_and_the_rest_goes_on(tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    program = Program(tmp_path, embedded_imap)
    embedded_imap.mail.append("INBOX", b"\x00\xff no header at all", (), INVITED)
    embedded_imap.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    program.once(INVITED + HOUR)
    assert len(program.json("status")["threads"]) == 1
    assert "could not be read" in " ".join(program.run("check").split())


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("DTEND:20260915T130000Z\n", ""), "end"),
        (("DTSTART:20260915T120000Z", "DTSTART;TZID=Moon/Tranquility:20260915T140000"), "time"),
        (("ATTENDEE;CN=Dana", "X-ATTENDEE;CN=Dana"), ""),
    ],
    ids=["no end", "unknown zone", "no interviewers"],
)
def test_an_interview_with_a_piece_missing_is_asked_about(
    tmp_path: Path, embedded_imap: EmbeddedUser, change: tuple[str, str], reason: str
) -> None:
    """Never acted on without certainty; the user's yes begins the conversation."""
    program = Program(tmp_path, embedded_imap)
    text = event("odd@northwind.example", START, stamp=INVITED, attendees=(("Dana Whitfield", "dana@northwind.example"),))
    if not reason:
        text = event("odd@northwind.example", START, stamp=INVITED, attendees=(), organizer=("Sam Rivera", USER))
    else:
        assert change[0] in text
        text = text.replace(*change)
    raw = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Interview: Data Engineer at Northwind",
        "We invite you.",
        at=INVITED,
        message_id="<odd@northwind.example>",
        calendar=text,
    )
    embedded_imap.mail.append("INBOX", raw, (), INVITED)
    program.once(INVITED + HOUR)
    assert program.json("status")["threads"] == []
    (question,) = program.json("questions")["questions"]
    assert "job interview of yours?" in question["text"]
    assert reason in question["text"]
    program.once(END + HOUR)
    assert program.drafts() == {}
    program.run("answer", str(question["id"]), "yes")
    assert len(program.json("status")["threads"]) == 1
