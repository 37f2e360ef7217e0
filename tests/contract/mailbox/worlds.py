"""One way of shaping a mailbox from outside, in memory and on a server."""

import asyncio
import imaplib
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from connectors.imap.folders import encode_name
from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from connectors.memory_mailbox import MemoryMailbox
from connectors.network import Security
from daemon.ports.mail import Mailbox
from tests.servers.interface import ImapServer

Answer = TypeVar("Answer")


class MailWorld(Protocol):
    """A mailbox and what another client, or the server, does to it meanwhile."""

    @property
    def mailbox(self) -> Mailbox: ...
    async def deliver(self, folder: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> None: ...
    async def expunge(self, folder: str, uid: int) -> None: ...
    async def mark(self, folder: str, uid: int, flag: str) -> None: ...
    async def create_folder(self, name: str) -> None: ...
    async def delete_folder(self, name: str) -> None: ...


class MemoryWorld:
    """The twin, shaped by its own methods."""

    def __init__(self) -> None:
        self.mailbox = MemoryMailbox()

    async def deliver(self, folder: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> None:
        self.mailbox.deliver(folder, raw, at, flags)

    async def expunge(self, folder: str, uid: int) -> None:
        self.mailbox.remove(folder, uid)

    async def mark(self, folder: str, uid: int, flag: str) -> None:
        flags = next(message.flags for message in self.mailbox.contents(folder) if message.uid == uid)
        self.mailbox.set_flags(folder, uid, (*flags, flag))

    async def create_folder(self, name: str) -> None:
        self.mailbox.create_folder(name)

    async def delete_folder(self, name: str) -> None:
        self.mailbox.delete_folder(name)


class ServerWorld:
    """A server, shaped over connections of the standard library's own client."""

    def __init__(self, mailbox: ImapMailbox, connect: Callable[[], imaplib.IMAP4]) -> None:
        self.mailbox = mailbox
        self._connect = connect

    async def deliver(self, folder: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> None:
        await self._do(lambda other: other.append(_name(folder), " ".join(flags), at, raw))

    async def expunge(self, folder: str, uid: int) -> None:
        def both(other: imaplib.IMAP4) -> object:
            other.select(_name(folder))
            other.uid("STORE", str(uid), "+FLAGS", r"(\Deleted)")
            return other.uid("EXPUNGE", str(uid))

        await self._do(both)

    async def mark(self, folder: str, uid: int, flag: str) -> None:
        def store(other: imaplib.IMAP4) -> object:
            other.select(_name(folder))
            return other.uid("STORE", str(uid), "+FLAGS", f"({flag})")

        await self._do(store)

    async def create_folder(self, name: str) -> None:
        await self._do(lambda other: other.create(_name(name)))

    async def delete_folder(self, name: str) -> None:
        await self._do(lambda other: other.delete(_name(name)))

    async def _do(self, job: Callable[[imaplib.IMAP4], object]) -> None:
        def work() -> None:
            other = self._connect()
            try:
                job(other)
            finally:
                other.logout()

        await asyncio.to_thread(work)


def settings_of(server: ImapServer, security: Security = Security.NONE, **changes: object) -> ImapSettings:
    """Settings that reach a server of the tests, but for ``changes``."""
    values: dict[str, object] = {
        "name": "personal",
        "host": "127.0.0.1",
        "port": server.tls_port if security is Security.TLS else server.port,
        "username": server.username,
        "security": security,
        "ca_file": str(server.ca_file),
        "timeout": 20.0,
    }
    return ImapSettings(**(values | changes))  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def _name(folder: str) -> str:
    return f'"{encode_name(folder).decode("ascii")}"'
