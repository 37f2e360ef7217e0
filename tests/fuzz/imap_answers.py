"""A server that logs everybody in and then says whatever it was given, and the mailbox that has to live with it.

Its bytes lie there before anything is asked, and the stream ends behind them: no input makes anybody wait.
"""

import asyncio
import functools
import socket
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, date, datetime

from connectors.imap.limits import HEADER_LIMIT, MESSAGE_LIMIT
from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from connectors.network import Security
from daemon.errors import MailServerError
from daemon.ports.mail import Appended, FetchedMessage, MailSearch

_VALIDITY = 7
_ASKED = (1, 2, 3)
_SERVER = b"IMAP4rev1 UIDPLUS CONDSTORE ESEARCH LIST-STATUS LIST-EXTENDED SPECIAL-USE"
_AT = datetime(2026, 11, 18, 9, tzinfo=UTC)


class _Script:
    """Speaks on loopback, one connection after the other."""

    def __init__(self) -> None:
        self.answers = b""
        self.given = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            peer, _ = self._listener.accept()
            with peer, suppress(OSError):
                self._speak(peer)

    def _speak(self, peer: socket.socket) -> None:
        peer.sendall(b"* OK [CAPABILITY IMAP4rev1] hello\r\n")
        with peer.makefile("rb") as said:
            for line in said:
                tag, _, command = line.partition(b" ")
                if command.startswith(b"CAPABILITY"):
                    peer.sendall(b"* CAPABILITY %s\r\n%s OK done\r\n" % (_SERVER, tag))
                elif command.startswith(b"LOGIN"):
                    peer.sendall(b"%s OK done\r\n" % tag)
                else:
                    break
            self.given += 1
            peer.sendall(self.answers)
            peer.shutdown(socket.SHUT_WR)
            while said.read(65536):  # what is left unread would reset the connection, and take away what was answered
                pass


_script = functools.cache(_Script)


def imap_answers(data: bytes) -> None:
    """The first byte chooses what is asked; the rest is what the server answers after the login, from the tag ``W5`` on."""
    script = _script()
    script.answers, script.given = data[1:], 0
    settings = ImapSettings("fuzz", "127.0.0.1", "sam", script.port, Security.NONE, timeout=30.0)
    asyncio.run(_ask(ImapMailbox(settings, lambda: "password"), _QUESTIONS[(data[0] if data else 0) % len(_QUESTIONS)]))
    assert script.given, "the server never got so far as to answer"


async def _ask(mailbox: ImapMailbox, question: Callable[[ImapMailbox], Awaitable[None]]) -> None:
    try:
        await question(mailbox)
    except MailServerError as fault:
        assert str(fault).isprintable()  # noqa: PT017 - both outcomes are right
    finally:
        await mailbox.close()


async def _folders(mailbox: ImapMailbox) -> None:
    found = await mailbox.folders()
    roles = [folder.role for folder in found if folder.role is not None]
    assert all(isinstance(folder.name, str) for folder in found)
    assert len(roles) <= len(found)


async def _counters(mailbox: ImapMailbox) -> None:
    for status in (await mailbox.statuses(["INBOX", "Sent"])).values():
        _fits(status.uid_validity, status.uid_next, status.messages, status.highest_modseq)


async def _headers(mailbox: ImapMailbox) -> None:
    before = None
    async for batch in mailbox.headers("INBOX", _VALIDITY, _ASKED[0], _ASKED[-1]):
        for header in batch:
            assert before is None or header.uid < before
            assert header.uid >= _ASKED[0]
            assert len(header.header) <= HEADER_LIMIT
            assert header.internal_date.tzinfo is not None
            _fits(header.uid, header.size)
            before = header.uid


async def _messages(mailbox: ImapMailbox) -> None:
    found: tuple[FetchedMessage, ...] = await mailbox.messages("INBOX", _VALIDITY, _ASKED)
    uids = [message.uid for message in found]
    assert uids == [uid for uid in _ASKED if uid in uids]
    assert all(len(message.raw) <= MESSAGE_LIMIT and message.internal_date.tzinfo is not None for message in found)


async def _search(mailbox: ImapMailbox) -> None:
    found = await mailbox.search("INBOX", _VALIDITY, MailSearch(date(2026, 11, 1), ("dana@norvane.example",), ("<a@b.example>",)))
    assert all(0 < uid < 1 << 32 for uid in found)


async def _append(mailbox: ImapMailbox) -> None:
    stored: Appended = await mailbox.append("Drafts", b"Subject: x\r\n\r\nx\r\n", (r"\Draft",), _AT)
    _fits(stored.uid_validity, stored.uid)


async def _expunge(mailbox: ImapMailbox) -> None:
    await mailbox.expunge("Drafts", _VALIDITY, _ASKED[0])


def _fits(*numbers: int | None) -> None:
    """Whatever is kept has to fit the database."""
    assert all(one is None or 0 <= one < 1 << 63 for one in numbers), numbers


_QUESTIONS = (_folders, _counters, _headers, _messages, _search, _append, _expunge)
