"""What a mail client may count on, asked of the embedded server and of Dovecot alike."""

from datetime import UTC, datetime

from tests.servers.interface import ImapServer

MAIL = b"From: Ada <ada@example.com>\r\nTo: sam@example.org\r\nSubject: Our talk\r\nMessage-ID: <1@example.com>\r\n\r\nHello.\r\n"


def test_a_message_is_kept_with_flags_and_bytes(imap_server: ImapServer) -> None:
    uid = imap_server.mail.append("Drafts", MAIL, ["\\Draft", "\\Seen"], datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
    [stored] = imap_server.mail.list("Drafts")
    assert (stored.uid, stored.raw) == (uid, MAIL)
    assert stored.flags >= {"\\Draft", "\\Seen"}


def test_folders_carry_their_special_use(imap_server: ImapServer) -> None:
    folders = imap_server.mail.folders()
    assert set(folders) == {"INBOX", "Drafts", "Sent", "Trash", "Junk", "Archive"}
    for name in ("Drafts", "Sent", "Trash", "Junk", "Archive"):
        assert f"\\{name}" in folders[name]


def test_replacing_moving_and_deleting_leave_what_they_should(imap_server: ImapServer) -> None:
    mail = imap_server.mail
    first = mail.append("Drafts", MAIL, ["\\Draft"])
    second = mail.replace("Drafts", first, MAIL.replace(b"Hello", b"Good day"))
    assert mail.uids("Drafts") == [second]
    mail.move("Drafts", second, "Archive")
    [archived] = mail.list("Archive")
    assert mail.uids("Drafts") == []
    assert b"Good day" in archived.raw
    mail.delete("Archive", archived.uid)
    assert mail.list("Archive") == []
