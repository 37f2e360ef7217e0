"""What a human does to the mailbox of the demo, over IMAP and SMTP: the same for every server, and not by the program's own connector."""

import imaplib
import re
import smtplib
import socket
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from types import TracebackType
from typing import Self, cast

_UID = re.compile(rb"\bUID (\d{1,10})")


class MailClient:
    """A connection of one user, in clear. Folder names are ASCII. Raises OSError, ``imaplib.IMAP4.error``."""

    def __init__(self, host: str, port: int, username: str, password: str) -> None:
        self._imap = imaplib.IMAP4(host, port, timeout=20)
        try:
            # imaplib sends an APPEND's end apart from its literal: with Nagle's algorithm that costs 40 ms each
            self._imap.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._imap.login(username, password)
        except BaseException:
            self._imap.shutdown()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        with suppress(OSError, imaplib.IMAP4.error):
            self._imap.logout()
        with suppress(OSError):
            self._imap.shutdown()

    def append(self, folder: str, raw: bytes, flags: Iterable[str] = (), at: datetime | None = None) -> None:
        """Store a message. ``at`` is aware; None: the server's now."""
        when = None if at is None else imaplib.Time2Internaldate(at)
        _done(self._imap.append(folder, f"({' '.join(flags)})", when, raw))

    def messages(self, folder: str) -> dict[int, EmailMessage]:
        """All messages of a folder, by UID; no flag is touched."""
        _done(self._imap.select(folder, readonly=True))
        answer = _done(self._imap.uid("FETCH", "1:*", "(UID BODY.PEEK[])"))
        found: dict[int, EmailMessage] = {}
        for item in cast("list[bytes | tuple[bytes, bytes] | None]", answer):
            uid = _UID.search(item[0]) if isinstance(item, tuple) else None
            if uid is not None and isinstance(item, tuple):
                found[int(uid[1])] = message_from_bytes(item[1], policy=policy.default)
        return found

    def count(self, folder: str) -> int:
        """How many messages a folder holds."""
        return int(_done(self._imap.select(folder, readonly=True))[0] or b"0")

    def delete(self, folder: str, uid: int) -> None:
        """Remove one message for good."""
        _done(self._imap.select(folder))
        _done(self._imap.uid("STORE", str(uid), "+FLAGS", "(\\Deleted)"))
        _done(self._imap.uid("EXPUNGE", str(uid)))


def submit(host: str, port: int, sender: str, recipient: str, raw: bytes) -> None:
    """Send one mail by SMTP, without login. Raises OSError, ``smtplib.SMTPException``."""
    with smtplib.SMTP(host, port, timeout=20) as client:
        client.sendmail(sender, [recipient], raw)


def _done(answer: tuple[str, Sequence[bytes | None]]) -> Sequence[bytes | None]:
    kind, data = answer
    if kind != "OK":
        raise imaplib.IMAP4.error(f"{kind} {(data[0] or b'').decode(errors='replace')}")
    return data
