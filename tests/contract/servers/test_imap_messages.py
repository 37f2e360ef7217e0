"""What a mail client may count on when it reads, searches and changes messages; of the embedded server and of Dovecot alike."""

from collections.abc import Iterator

import pytest

from tests.servers.interface import ImapServer
from tests.servers.wire import Wire

MAIL = b"From: Ada <ada@example.com>\r\nTo: sam@example.org\r\nSubject: Our talk\r\nMessage-ID: <1@example.com>\r\n\r\nHello.\r\n"
FOLDED = b"Subject: one\r\n two\r\nX-Note: a\r\nFROM: b@example.com\r\n\r\ntext\r\n"


@pytest.fixture
def wire(imap_server: ImapServer) -> Iterator[Wire]:
    with Wire(imap_server) as connection:
        yield connection


def filled(wire: Wire, count: int = 3) -> list[int]:
    """Put mails into INBOX, select it, return their UIDs."""
    uids = [wire.server.mail.append("INBOX", MAIL.replace(b"talk", b"talk %d" % number)) for number in range(1, count + 1)]
    assert wire.command(b"SELECT INBOX").kind == b"OK"
    return uids


def flags_of(wire: Wire, uid: int) -> set[bytes]:
    r"""A message's flags, but for \Recent, which is the server's affair."""
    [line] = wire.command(b"UID FETCH %d (FLAGS)" % uid).having(b"FETCH")
    return set(line.partition(b"FLAGS (")[2].partition(b")")[0].split()) - {b"\\Recent"}


def test_append_tells_where_the_message_went(wire: Wire) -> None:
    validity = wire.server.mail.uid_validity("Drafts")
    answer = wire.command(b'APPEND Drafts (\\Draft \\Seen) "02-Mar-2026 09:30:00 +0100" {}', MAIL)
    assert answer.text.startswith(b"OK [APPENDUID %d 1] " % validity)
    wire.send(b'x APPEND "Drafts" {%d+}\r\n%b\r\n' % (len(MAIL), MAIL))
    assert wire.answer(b"x").text.startswith(b"OK [APPENDUID %d 2] " % validity)
    wire.command(b"EXAMINE Drafts")
    [line] = wire.command(b"UID FETCH 1 (INTERNALDATE RFC822.SIZE FLAGS)").untagged
    assert b'INTERNALDATE "02-Mar-2026 ' in line
    assert b"RFC822.SIZE %d" % len(MAIL) in line
    assert b"\\Draft" in line
    assert b"\\Seen" in line


def test_examine_and_peek_leave_no_trace(wire: Wire) -> None:
    filled(wire, 1)
    wire.command(b"UID FETCH 1 (BODY.PEEK[] BODY.PEEK[HEADER])")
    wire.command(b"EXAMINE INBOX")
    wire.command(b"UID FETCH 1 (BODY[] RFC822.HEADER)")
    wire.command(b"UID STORE 1 +FLAGS (\\Flagged)")  # Dovecot says OK and does nothing
    assert flags_of(wire, 1) == set()
    wire.command(b"SELECT INBOX")
    assert b"\\Seen" in b"".join(wire.command(b"UID FETCH 1 (BODY[TEXT])").untagged)
    assert flags_of(wire, 1) == {b"\\Seen"}


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (b"BODY.PEEK[HEADER.FIELDS (Subject From)]", b"Subject: one\r\n two\r\nFROM: b@example.com\r\n\r\n"),
        (b"BODY.PEEK[HEADER.FIELDS.NOT (Subject)]", b"X-Note: a\r\nFROM: b@example.com\r\n\r\n"),
        (b"BODY.PEEK[HEADER.FIELDS (Nothing)]", b"\r\n"),
        (b"BODY.PEEK[HEADER]", FOLDED[:-6]),
        (b"BODY.PEEK[TEXT]", b"text\r\n"),
        (b"BODY.PEEK[1]", b"text\r\n"),
        (b"BODY.PEEK[]", FOLDED),
        (b"BODY.PEEK[]<3.5>", FOLDED[3:8]),
        (b"BODY.PEEK[]<100.5>", b""),
    ],
)
def test_fetch_cuts_out_what_was_asked(wire: Wire, item: bytes, expected: bytes) -> None:
    wire.server.mail.append("Drafts", FOLDED)
    wire.command(b"EXAMINE Drafts")
    [line] = wire.command(b"UID FETCH 1 (%b)" % item).untagged
    assert b" {%d}\r\n%b" % (len(expected), expected) in line or (not expected and b' ""' in line)


def test_bare_line_feeds_become_whole_line_ends(wire: Wire) -> None:
    wire.server.mail.append("Drafts", b"Subject: x\n\nline\n")
    assert wire.server.mail.list("Drafts")[0].raw == b"Subject: x\r\n\r\nline\r\n"


@pytest.mark.parametrize(
    ("asked", "expected"), [(b"1:*", [1, 2, 3]), (b"2", [2]), (b"7:*", [3]), (b"*", [3]), (b"3,1", [1, 3]), (b"7", [])]
)
def test_uid_sets_mean_what_the_standard_says(wire: Wire, asked: bytes, expected: list[int]) -> None:
    filled(wire)
    lines = wire.command(b"UID FETCH %b (UID)" % asked).untagged
    assert lines == tuple(b"%d FETCH (UID %d)" % (uid, uid) for uid in expected)


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        (b"ALL", b"1 2 3"),
        (b'UID 2:3 NOT SUBJECT "talk 3"', b"2"),
        (b"FROM ada@EXAMPLE.com", b"1 2 3"),
        (b"TO sam CC nobody", b""),
        (b'OR SUBJECT "talk 1" SUBJECT "talk 3"', b"1 3"),
        (b'OR (SUBJECT "talk 1" FROM ada) (NOT ALL)', b"1"),
        (b"HEADER Message-ID <1@example.com>", b"1 2 3"),
        (b'HEADER Subject ""', b"1 2 3"),
        (b"HEADER References x", b""),
        (b"DELETED", b"2"),
        (b"UNDELETED DRAFT", b"3"),
        (b"UNDRAFT", b"1 2"),
        (b"KEYWORD $Important", b"1"),
        (b"SINCE 1-Jan-2020", b"1 2 3"),
        (b"BEFORE 1-Jan-2020", b""),
        (b"CHARSET UTF-8 SUBJECT TALK", b"1 2 3"),
        (b"TEXT hello", b"1 2 3"),
        (b"BODY ada", b""),
        (b"LARGER 10 SMALLER 100000", b"1 2 3"),
        (b"2:*", b"2 3"),
    ],
)
def test_search_finds_what_was_asked(wire: Wire, program: bytes, expected: bytes) -> None:
    filled(wire)
    wire.command(b"UID STORE 1 +FLAGS ($Important)")
    wire.command(b"UID STORE 2 +FLAGS (\\Deleted)")
    wire.command(b"UID STORE 3 +FLAGS (\\Draft)")
    [line] = wire.command(b"UID SEARCH " + program).having(b"SEARCH")
    assert line == (b"SEARCH " + expected).rstrip()


def test_encoded_subjects_are_searched_as_read(wire: Wire) -> None:
    wire.server.mail.append("Drafts", b"Subject: =?utf-8?B?R2VzcHLDpGNo?=\r\n\r\nx\r\n")
    wire.command(b"EXAMINE Drafts")
    assert wire.command(b"UID SEARCH CHARSET UTF-8 SUBJECT {}", "gespräch".encode()).having(b"SEARCH") == [b"SEARCH 1"]


def test_a_search_in_an_unknown_charset_is_refused(wire: Wire) -> None:
    filled(wire, 1)
    assert wire.command(b"UID SEARCH CHARSET KLINGON SUBJECT x").text.startswith(b"NO [BADCHARSET")


def test_store_changes_flags_and_says_so_unless_asked_not_to(wire: Wire) -> None:
    filled(wire, 1)
    assert b"\\Flagged" in wire.command(b"UID STORE 1 +FLAGS (\\flagged)").untagged[0]
    assert wire.command(b"UID STORE 1 +FLAGS.SILENT (\\Seen)").untagged == ()
    assert flags_of(wire, 1) == {b"\\Flagged", b"\\Seen"}
    wire.command(b"STORE 1 -FLAGS \\Flagged")
    assert flags_of(wire, 1) == {b"\\Seen"}
    wire.command(b"STORE 1 FLAGS (\\Answered)")
    assert flags_of(wire, 1) == {b"\\Answered"}


def test_uid_expunge_removes_only_the_named_and_marked(wire: Wire) -> None:
    filled(wire, 4)
    wire.command(b"UID STORE 1:3 +FLAGS.SILENT (\\Deleted)")
    answer = wire.command(b"UID EXPUNGE 2,4")
    assert answer.having(b"EXPUNGE") == [b"2 EXPUNGE"]
    assert wire.server.mail.uids("INBOX") == [1, 3, 4]
    assert len(wire.command(b"EXPUNGE").having(b"EXPUNGE")) == 2
    assert wire.server.mail.uids("INBOX") == [4]


def test_copy_and_move_tell_both_uids(wire: Wire) -> None:
    filled(wire, 3)
    validity = wire.server.mail.uid_validity("Archive")
    assert wire.command(b"UID COPY 1:2 Archive").text.startswith(b"OK [COPYUID %d 1:2 1:2]" % validity)
    moved = wire.command(b"UID MOVE 3 Archive")
    assert moved.having(b"COPYUID %d 3 3]" % validity)
    assert moved.having(b"EXPUNGE") == [b"3 EXPUNGE"]
    assert wire.server.mail.uids("Archive") == [1, 2, 3]
    assert wire.command(b"UID COPY 1 nowhere").text.startswith(b"NO [TRYCREATE]")


def test_close_expunges_and_unselect_does_not(wire: Wire) -> None:
    filled(wire, 2)
    wire.command(b"UID STORE 1 +FLAGS (\\Deleted)")
    wire.command(b"UNSELECT")
    wire.command(b"EXAMINE INBOX")
    wire.command(b"CLOSE")
    assert wire.server.mail.uids("INBOX") == [1, 2]
    wire.command(b"SELECT INBOX")
    wire.command(b"CLOSE")
    assert wire.server.mail.uids("INBOX") == [2]


def test_news_come_with_any_command_and_numbers_never_shrink_in_a_fetch(wire: Wire) -> None:
    filled(wire, 3)
    wire.server.mail.append("INBOX", MAIL)
    assert wire.command(b"NOOP").having(b"EXISTS") == [b"4 EXISTS"]
    wire.server.mail.delete("INBOX", 1)
    fetched = wire.command(b"FETCH 2 (UID)")
    assert fetched.having(b"UID") == [b"2 FETCH (UID 2)"]
    assert not fetched.having(b"EXPUNGE")
    assert wire.command(b"NOOP").having(b"EXPUNGE") == [b"1 EXPUNGE"]
    assert wire.command(b"FETCH 2 (UID)").untagged == (b"2 FETCH (UID 3)",)


def test_idle_tells_what_others_do(wire: Wire) -> None:
    filled(wire, 1)
    wire.send(b"i IDLE\r\n")
    assert wire.line().startswith(b"+")
    wire.server.mail.append("INBOX", MAIL)
    while wire.line() != b"* 2 EXISTS":
        pass
    wire.server.mail.delete("INBOX", 1)
    while wire.line() != b"* 1 EXPUNGE":
        pass
    wire.send(b"DONE\r\n")
    assert wire.answer(b"i").kind == b"OK"


def test_changes_since_a_modification_sequence_can_be_fetched(wire: Wire) -> None:
    filled(wire, 3)
    [line] = wire.command(b"STATUS INBOX (HIGHESTMODSEQ)").having(b"STATUS")
    seen = int(line.rstrip(b")").rsplit(b" ", 1)[1])
    wire.server.mail.flag("INBOX", 2, "\\Flagged")
    wire.command(b"NOOP")
    changed = wire.command(b"UID FETCH 1:* (FLAGS) (CHANGEDSINCE %d)" % seen).having(b"FETCH")
    assert [b"UID 2 " in each and b"MODSEQ (" in each for each in changed] == [True]
    assert wire.command(b"UID STORE 2 (UNCHANGEDSINCE %d) +FLAGS (\\Seen)" % seen).text.startswith(b"OK [MODIFIED 2]")
    assert any(b"HIGHESTMODSEQ" in each for each in wire.command(b"SELECT INBOX (CONDSTORE)").untagged)
