"""The model behind the embedded server, and how servers begin and end."""

import socket
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from daemon.demo.servers.caldav import CaldavServer
from daemon.demo.servers.imap_server import ImapServer
from daemon.demo.servers.imap_store import Change, ChangeKind, MailStore, NoSuchFolderError
from daemon.demo.servers.smtp import SmtpServer
from daemon.errors import UserError
from tests.servers.embedded import EmbeddedUser

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def new_store() -> MailStore:
    return MailStore(lambda: NOON)


@pytest.fixture
def restless() -> Iterator[None]:
    """Threads take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-7)
    yield
    sys.setswitchinterval(usual)


def test_a_change_is_told_until_nobody_listens() -> None:
    store = new_store()
    inbox = store.add_user("sam", "x").folder("inbox")
    told: list[Change] = []
    stop = store.subscribe(told.append)
    mail = inbox.append(b"Subject: x\r\n\r\n")
    flagged = inbox.set_flags(mail.uid, ["\\SEEN", "Work"])
    assert inbox.set_flags(mail.uid, ["Work", "\\Seen"]) == flagged, "without a difference nothing happens"
    inbox.expunge([mail.uid, 99])
    stop()
    inbox.append(b"y")
    assert [change.kind for change in told] == [ChangeKind.APPENDED, ChangeKind.FLAGS, ChangeKind.EXPUNGED]
    assert flagged is not None
    assert flagged.flags == {"\\Seen", "Work"}
    assert mail.internal_date == NOON


def test_uids_and_modification_sequences_only_rise() -> None:
    folder = new_store().add_user("sam", "x").folder("Drafts")
    first = folder.append(b"1")
    folder.expunge([first.uid])
    before = folder.view()
    second = folder.append(b"2")
    assert second.uid > first.uid
    assert folder.view().modseq > before.modseq
    assert before.mails == {}, "a view never changes"


@pytest.mark.usefixtures("restless")
def test_threads_may_fill_one_folder_together() -> None:
    folder = new_store().add_user("sam", "x").folder("INBOX")
    threads = [threading.Thread(target=lambda: [folder.append(b"x") for _ in range(500)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [mail.uid for mail in folder.mails()] == list(range(1, 2001))


def test_names_are_unique_and_missing_ones_are_refused() -> None:
    store = new_store()
    user = store.add_user("sam", "x")
    with pytest.raises(ValueError, match="user"):
        store.add_user("sam", "y")
    with pytest.raises(ValueError, match="folder"):
        user.create_folder("inbox")
    with pytest.raises(NoSuchFolderError):
        user.folder("nowhere")


def test_five_thousand_messages_are_taken_in_and_their_headers_fetched(embedded_imap: EmbeddedUser) -> None:
    inbox = embedded_imap.user.folder("INBOX")
    for number in range(5000):
        inbox.append(b"Subject: %d\r\n\r\nbody\r\n" % number)
    assert len(embedded_imap.mail.list("INBOX")) == 5000


def test_nothing_is_left_when_a_server_stops() -> None:
    before = threading.active_count()
    with ImapServer(new_store()) as server, socket.create_connection((server.host, server.port)) as line:
        assert line.recv(4) == b"* OK"
        port = server.port
    with SmtpServer(print), CaldavServer("sam", "x"):
        pass
    assert threading.active_count() == before
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))


def test_a_taken_port_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        for server in (ImapServer(new_store(), port=port), SmtpServer(print, port=port), CaldavServer("sam", "x", port=port)):
            with pytest.raises(OSError, match="in use"):
                server.start()


@pytest.mark.parametrize(("module", "server"), [("aiosmtpd.controller", SmtpServer(print)), ("radicale", CaldavServer("sam", "x"))])
def test_a_missing_extra_is_told_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch, module: str, server: SmtpServer | CaldavServer
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(UserError) as caught:
        server.start()
    assert "afterword[demo]" in caught.value.remedy
