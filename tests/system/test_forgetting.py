"""``forget``, ``purge`` and keeping no longer than needed: what is gone is gone from every file, and the mailbox stays as it is."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import at
from tests.mails import invitation
from tests.servers.embedded import EmbeddedUser
from tests.system.program import AFTERWORD, Program
from tests.system.terminal import Terminal

pytestmark = pytest.mark.system
START = at("2026-09-15 12:00")
LATER = START + timedelta(hours=3)


@pytest.fixture
def program(tmp_path: Path, embedded_imap: EmbeddedUser) -> Program:
    """One that has written its thank-yous."""
    one = Program(tmp_path, embedded_imap)
    embedded_imap.mail.append("INBOX", invitation(start=START, at=at("2026-09-11 08:00")), (), at("2026-09-11 08:00"))
    one.once(LATER)
    return one


def people(program: Program) -> list[str]:
    return sorted({step["person"] for thread in program.json("status")["threads"] for step in thread["steps"]})


def kept(program: Program) -> bytes:
    """All bytes beside the database."""
    return b"".join(file.read_bytes() for file in program.database.parent.rglob("*") if file.is_file())


def test_a_person_is_gone_from_every_file_and_does_not_come_back(program: Program) -> None:
    """Not even where the mail turns up in another folder; no second thank-you is drafted; the mailbox is as it was."""
    person, *others = people(program)
    drafts = set(program.drafts())
    assert person in drafts
    backups = program.database.parent / "backups"
    backups.mkdir()
    (backups / "afterword-schema-0000.sqlite3").write_bytes(program.database.read_bytes())
    refused = program.run("forget", person, code=2)
    assert "--yes" in refused
    assert person.encode() in kept(program)
    told = program.run("forget", person.upper(), "--yes")
    assert "1 conversation" in told
    assert "1 older copy" in told
    assert [one for one in (person, *others) if one.encode() in kept(program)] == []
    assert person not in program.run("export")
    program.server.mail.create_folder("Kept")
    program.server.mail.move("INBOX", program.server.mail.uids("INBOX")[0], "Kept")
    program.once(LATER + timedelta(hours=1))
    assert program.json("status")["threads"] == []
    assert set(program.drafts()) == drafts
    assert "Nothing is kept" in program.run("forget", person)


def test_own_addresses_and_words_are_refused(program: Program) -> None:
    before = program.json("status")
    assert "purge" in program.run("forget", "sam@alias.example", "--yes", code=2)
    assert "no mail address" in program.run("forget", "northwind", "--yes", code=2)
    assert program.json("status") == before


def test_a_person_may_think_twice(program: Program) -> None:
    person = people(program)[0]
    command = [str(AFTERWORD), "--config", str(program.config), "forget", person]
    with Terminal(command, dict(program.environment)) as terminal:
        terminal.answer("Forget it?", "n")
        assert terminal.end() == 1
        assert "Nothing was removed" in terminal.seen
    assert person in people(program)


def test_purge_leaves_nothing(program: Program) -> None:
    """First the data; with --all the configuration, too. The drafts stay where they are."""
    drafts = set(program.drafts())
    assert "--yes" in program.run("purge", code=2)
    program.run("purge", "--yes")
    assert [file for file in program.database.parent.rglob("*") if file.is_file()] == []
    assert program.json("status")["threads"] == []
    program.run("purge", "--all", "--yes")
    assert not program.config.exists()
    assert set(program.drafts()) == drafts


def test_what_came_to_rest_long_ago_is_forgotten(program: Program) -> None:
    """180 days, unless the configuration says otherwise."""
    person = people(program)[0]
    program.run("done", "1")
    program.once(LATER + timedelta(days=150))
    assert person.encode() in kept(program)
    sound = program.config.read_text()
    program.config.write_text(sound.replace("[storage]", '[storage]\nkeep_for = "forever"'))
    program.once(LATER + timedelta(days=5000))
    assert person.encode() in kept(program)
    program.config.write_text(sound)
    program.once(LATER + timedelta(days=5000))
    assert program.json("status")["threads"] == []
    assert person.encode() not in kept(program)
