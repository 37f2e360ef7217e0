"""A small blocking look into a mailbox, over imaplib, for arranging and asserting. Not the program's own connector on purpose."""

import imaplib
import re
import socket
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Self, cast

_UID = re.compile(rb"\bUID (\d+)")
_FLAGS = re.compile(rb"\bFLAGS \(([^)]*)\)")
_APPENDUID = re.compile(r"APPENDUID (\d+) (\d+)")
_FOLDER = re.compile(rb'\((?P<attributes>[^)]*)\) (?:"[^"]*"|NIL) (?P<name>.+)')


@dataclass(frozen=True, slots=True)
class Stored:
    """One message as it lies in a folder."""

    uid: int
    flags: frozenset[str]
    raw: bytes


class MailHelper:
    """Logs in when first used, again after the connection was lost, and out on ``close``. Folder names are ASCII."""

    def __init__(self, host: str, port: int, username: str, password: str) -> None:
        self._host = host
        self._port = port
        self._username = username
        self._password = password
        self._client: imaplib.IMAP4 | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()

    def append(self, folder: str, raw: bytes, flags: Iterable[str] = (), internal_date: datetime | None = None) -> int:
        """Store a message; returns its UID. ``internal_date`` is aware; None: the server's now."""
        when = None if internal_date is None else imaplib.Time2Internaldate(internal_date)
        kind, answer = self._connected().append(_quoted(folder), f"({' '.join(flags)})", when, raw)
        match = _APPENDUID.search(answer[0].decode())
        assert kind == "OK", answer
        assert match, answer
        return int(match[2])

    def list(self, folder: str) -> Sequence[Stored]:
        """Every message of a folder, by UID, without touching a flag."""
        client = self._select(folder, readonly=True)
        kind, answer = client.uid("FETCH", "1:*", "(UID FLAGS BODY.PEEK[])")
        assert kind == "OK", answer
        found = [_stored(*item) for item in cast("list[bytes | tuple[bytes, bytes]]", answer) if isinstance(item, tuple)]
        return sorted(found, key=lambda stored: stored.uid)

    def uids(self, folder: str) -> Sequence[int]:
        """The UIDs a folder holds."""
        kind, answer = self._select(folder, readonly=True).uid("SEARCH", "ALL")
        assert kind == "OK", answer
        return [int(number) for number in answer[0].split()]

    def flag(self, folder: str, uid: int, *flags: str) -> None:
        """Add flags."""
        kind, answer = self._select(folder).uid("STORE", str(uid), "+FLAGS", f"({' '.join(flags)})")
        assert kind == "OK", answer

    def delete(self, folder: str, uid: int) -> None:
        """Remove one message for good."""
        self.flag(folder, uid, "\\Deleted")
        kind, answer = self._select(folder).uid("EXPUNGE", str(uid))
        assert kind == "OK", answer

    def move(self, folder: str, uid: int, target: str) -> None:
        """Move one message to another folder."""
        kind, answer = self._select(folder).uid("MOVE", str(uid), _quoted(target))
        assert kind == "OK", answer

    def replace(self, folder: str, uid: int, raw: bytes, flags: Iterable[str] = ("\\Draft", "\\Seen")) -> int:
        """What a mail client does when a draft is saved again: the new one in, the old one out. Returns the new UID."""
        new = self.append(folder, raw, flags)
        self.delete(folder, uid)
        return new

    def create_folder(self, name: str) -> None:
        kind, answer = self._connected().create(_quoted(name))
        assert kind == "OK", answer

    def delete_folder(self, name: str) -> None:
        kind, answer = self._connected().delete(_quoted(name))
        assert kind == "OK", answer

    def folders(self) -> dict[str, frozenset[str]]:
        r"""Name -> attributes such as ``\Drafts``."""
        kind, answer = self._connected().list()
        assert kind == "OK", answer
        found: dict[str, frozenset[str]] = {}
        for line in answer:
            match = _FOLDER.fullmatch(line) if isinstance(line, bytes) else None
            assert match, line
            found[match["name"].decode().strip('"')] = frozenset(match["attributes"].decode().split())
        return found

    def uid_validity(self, folder: str) -> int:
        return int(self._status(folder, "UIDVALIDITY"))

    def wait_for(
        self, folder: str, wanted: Callable[[Sequence[Stored]], object], seconds: float = 20, what: str = "the folder to change"
    ) -> Sequence[Stored]:
        """Look until ``wanted`` holds for the folder's messages; fails with what it last saw."""
        until = time.monotonic() + seconds
        while not wanted(found := self.list(folder)):
            if time.monotonic() > until:
                raise AssertionError(f"waited {seconds} s for {what}; {folder} holds {[stored.uid for stored in found]}")
            time.sleep(0.02)
        return found

    def close(self) -> None:
        """Log out; never raises."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError, imaplib.IMAP4.error):
                client.logout()
            with suppress(OSError):
                client.shutdown()

    def _status(self, folder: str, item: str) -> str:
        kind, answer = self._connected().status(_quoted(folder), f"({item})")
        assert kind == "OK", answer
        return str(answer[0].decode().rstrip(")").rpartition(" ")[2])

    def _select(self, folder: str, *, readonly: bool = False) -> imaplib.IMAP4:
        client = self._connected()
        kind, answer = client.select(_quoted(folder), readonly=readonly)
        assert kind == "OK", answer
        return client

    def _connected(self) -> imaplib.IMAP4:
        if self._client is not None:
            try:
                self._client.noop()
            except (OSError, imaplib.IMAP4.error):
                self.close()
        if self._client is None:
            self._client = imaplib.IMAP4(self._host, self._port, timeout=30)
            # imaplib sends an APPEND's end apart from its literal: with Nagle's algorithm that costs 40 ms each
            self._client.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._client.login(self._username, self._password)
        return self._client


def _stored(head: bytes, raw: bytes) -> Stored:
    uid, flags = _UID.search(head), _FLAGS.search(head)
    assert uid, head
    assert flags, head
    return Stored(int(uid[1]), frozenset(flags[1].decode().split()), raw)


def _quoted(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
