"""The providers' ways that the tests of the program build on."""

from tests.servers.embedded import EmbeddedUser
from tests.servers.providers import Exchange, Gmail, icloud, without
from tests.servers.wire import Wire

FIRST = b"From: ada@example.com\r\nSubject: Talk\r\nMessage-ID: <1@example.com>\r\n\r\nHello.\r\n"
ANSWER = (
    b"From: sam@example.org\r\nSubject: Re: Talk\r\nMessage-ID: <2@example.org>\r\nReferences: <1@example.com>\r\n\r\nThanks.\r\n"
)


def test_a_server_can_lack_extensions(embedded_imap: EmbeddedUser) -> None:
    without(embedded_imap, "IDLE", "UIDPLUS", "CONDSTORE", "SPECIAL-USE", "MOVE", "LIST-STATUS")
    with Wire(embedded_imap) as wire:
        capabilities = wire.command(b"CAPABILITY").untagged[0]
        assert not any(name in capabilities for name in (b"IDLE", b"UIDPLUS", b"CONDSTORE", b"SPECIAL-USE", b"MOVE", b"STATUS"))
        assert wire.command(b"APPEND Drafts {}", FIRST).text == b"OK Append completed."
        assert not any(b"HIGHESTMODSEQ" in line for line in wire.command(b"SELECT Drafts").untagged)
        assert not wire.command(b'LIST "" *').having(b"\\Drafts")
        for line in (b"IDLE", b"UID EXPUNGE 1", b"UID MOVE 1 Trash", b"STATUS Drafts (HIGHESTMODSEQ)"):
            assert wire.command(line).kind == b"BAD"
        assert wire.command(b"UID FETCH 1:* (FLAGS) (CHANGEDSINCE 1)").kind == b"BAD"


def test_gmail_keeps_everything_in_all_mail_and_labels_it(embedded_imap: EmbeddedUser) -> None:
    gmail = Gmail(embedded_imap)
    first = embedded_imap.user.folder("INBOX").append(FIRST)
    sent = gmail.send(ANSWER)
    with Wire(embedded_imap) as wire:
        assert b"X-GM-EXT-1" in wire.command(b"CAPABILITY").untagged[0]
        assert wire.command(b'EXAMINE "[Gmail]/All Mail"').kind == b"OK"
        lines = wire.command(b"UID FETCH 1:* (X-GM-MSGID X-GM-THRID X-GM-LABELS)").untagged
        assert wire.command(b'LIST "" "[Gmail]"').having(b"\\Noselect")
    assert lines[0] == b'1 FETCH (UID 1 X-GM-MSGID %d X-GM-THRID %d X-GM-LABELS ("\\\\Inbox"))' % (first.guid, first.guid)
    assert lines[1] == b'2 FETCH (UID 2 X-GM-MSGID %d X-GM-THRID %d X-GM-LABELS ("\\\\Sent"))' % (sent.guid, first.guid)


def test_gmail_archives_what_leaves_the_inbox_and_drops_what_goes_to_the_trash(embedded_imap: EmbeddedUser) -> None:
    Gmail(embedded_imap)
    inbox, everything = (embedded_imap.user.folder(name) for name in ("INBOX", Gmail.ALL))
    archived, trashed = inbox.append(FIRST), inbox.append(ANSWER)
    inbox.expunge([archived.uid])
    assert [mail.guid for mail in everything.mails()] == [archived.guid, trashed.guid]
    embedded_imap.mail.move("INBOX", trashed.uid, Gmail.TRASH)
    assert [mail.guid for mail in everything.mails()] == [archived.guid]
    assert inbox.mails() == ()


def test_gmail_autosave_keeps_the_thread_and_nothing_else(embedded_imap: EmbeddedUser) -> None:
    gmail = Gmail(embedded_imap)
    embedded_imap.user.folder("INBOX").append(FIRST)
    draft = embedded_imap.user.folder(Gmail.DRAFTS).append(ANSWER, ["\\Draft"])
    saved = gmail.autosave(draft.uid, ANSWER.replace(b"<2@", b"<3@").replace(b"References: <1@example.com>\r\n", b""))
    with Wire(embedded_imap) as wire:
        wire.command(b'EXAMINE "%b"' % Gmail.ALL.encode())
        lines = wire.command(b"UID FETCH 1:* (X-GM-THRID)").untagged
    assert saved.uid != draft.uid
    assert saved.guid != draft.guid
    assert len({line.rpartition(b"X-GM-THRID ")[2] for line in lines}) == 1
    assert [mail.guid for mail in embedded_imap.user.folder(Gmail.ALL).mails()] == [1, saved.guid]


def test_gmail_shows_a_mail_just_sent_as_draft_and_sent_in_one(embedded_imap: EmbeddedUser) -> None:
    gmail = Gmail(embedded_imap)
    drafts, sent = (embedded_imap.user.folder(name) for name in (Gmail.DRAFTS, Gmail.SENT))
    draft = drafts.append(ANSWER, ["\\Draft"])
    settle = gmail.send_draft(draft.uid)
    assert [mail.guid for mail in drafts.mails()] == [mail.guid for mail in sent.mails()] == [draft.guid]
    settle()
    assert drafts.mails() == ()
    assert [mail.guid for mail in embedded_imap.user.folder(Gmail.ALL).mails()] == [draft.guid]


def test_exchange_renames_sent_mail_and_finds_nothing_by_header(embedded_imap: EmbeddedUser) -> None:
    exchange = Exchange(embedded_imap)
    exchange.send(ANSWER)
    with Wire(embedded_imap) as wire:
        assert wire.command(b'APPEND "Sent Items" {}', ANSWER).kind == b"OK"
        assert wire.command(b'EXAMINE "Sent Items"').kind == b"OK"
        assert wire.command(b"UID SEARCH OR HEADER Message-ID <2@example.org> HEADER References x").untagged == (b"SEARCH",)
        assert wire.command(b"UID SEARCH OR (HEADER Subject Talk) FROM sam").untagged == (b"SEARCH 1 2",)
    for stored in embedded_imap.mail.list("Sent Items"):
        assert b"\r\nMessage-ID: <2@example.org>" not in stored.raw
        assert b"\r\nX-Microsoft-Original-Message-ID: <2@example.org>\r\n" in stored.raw


def test_icloud_damages_literals_until_asked_for_its_capabilities(embedded_imap: EmbeddedUser) -> None:
    icloud(embedded_imap)
    embedded_imap.user.folder("INBOX").append(FIRST)
    with Wire(embedded_imap) as wire:
        wire.command(b"EXAMINE INBOX")
        assert FIRST not in wire.command(b"UID FETCH 1 (BODY.PEEK[])").untagged[0]
        wire.command(b"CAPABILITY")
        assert FIRST in wire.command(b"UID FETCH 1 (BODY.PEEK[])").untagged[0]
