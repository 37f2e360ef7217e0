"""One client's connection: reads commands, keeps its view of the selected folder, tells what others changed.

A session numbers messages by position, and its numbering may only shrink where the client expects it (RFC 3501, 7.4.1): never in
the answer to FETCH, STORE or SEARCH. So it keeps a list of UIDs of its own and moves it on in ``announce``.
"""

import asyncio
import contextlib
import socket
from bisect import bisect_right
from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol

from daemon.demo.servers.imap_store import Change, Mail, MailStore, MailUser, View
from daemon.demo.servers.imap_syntax import LITERAL, BadSyntaxError, Scanner, Token
from daemon.demo.servers.imap_values import Command, HangUpError, Profile, RefusedError, Selected

MAX_LINE = 65_536
MAX_COMMAND_BEFORE_LOGIN = 65_536
MAX_COMMAND = 64 * 1024 * 1024
FLUSH_AT = 65_536

Handler = Callable[["Session", list[Token]], Awaitable[str]]
Intercept = Callable[["Session", Command, Callable[[], Awaitable[str]]], Awaitable[str]]
FetchItem = Callable[["Session", Mail], bytes]


class Host(Protocol):
    """What a session needs of its server."""

    store: MailStore
    profile: Profile
    intercept: Intercept
    handlers: Mapping[str, Handler]
    fetch_items: dict[str, FetchItem]

    async def start_tls(self, writer: asyncio.StreamWriter) -> None:
        """Turn a connection to TLS."""
        ...

    @property
    def offers_starttls(self) -> bool: ...


class Session:
    """One connection. ``pending`` holds what will be sent by the next flush."""

    def __init__(self, host: Host, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, secure: bool) -> None:
        self.host = host
        self.reader = reader
        self.writer = writer
        self.secure = secure
        self.user: MailUser | None = None
        self.selected: Selected | None = None
        self.tells_modseq = False
        self.leaving = False
        self.starting_tls = False
        self.pending: list[bytes] = []
        self.changed = asyncio.Event()
        self._loop = asyncio.get_running_loop()

    async def run(self) -> None:
        """Serve until the client leaves or the line breaks."""
        stop_listening = self.host.store.subscribe(self._notice)
        try:
            self.untagged(f"OK [CAPABILITY {self.capabilities()}] Afterword's own server is ready.")
            await self.flush()
            while not self.leaving:
                await self._serve_one()
        except HangUpError as end:
            if end.farewell is not None:
                self.pending = [f"* BYE {end.farewell}\r\n".encode()]
                with contextlib.suppress(OSError):
                    await self.flush()
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            stop_listening()

    def capabilities(self) -> str:
        """The CAPABILITY line's words as things stand."""
        starttls = self.host.offers_starttls and not self.secure
        return self.host.profile.capabilities(logged_in=self.user is not None, starttls=starttls)

    def offers(self, extension: str) -> bool:
        """Whether the server's profile has this extension."""
        return extension in self.host.profile.extensions

    def untagged(self, line: str | bytes) -> None:
        """Queue one untagged answer."""
        self.pending.append(b"* %b\r\n" % (line if isinstance(line, bytes) else line.encode()))

    async def flush(self) -> None:
        """Send what is pending."""
        data, self.pending = b"".join(self.pending), []
        self.writer.write(data)
        await self.writer.drain()

    async def flush_if_large(self) -> None:
        """Keep a long answer from piling up in memory."""
        if len(self.pending) > 500 or sum(map(len, self.pending[-20:])) > FLUSH_AT:
            await self.flush()

    async def ask(self, prompt: str = "") -> bytes:
        """Send a continuation request and return the line that answers it."""
        await self.invite(prompt)
        return (await self._line()).rstrip(b"\r\n")

    async def invite(self, prompt: str = "") -> None:
        """Send a continuation request."""
        self.pending.append(f"+ {prompt}\r\n".encode())
        await self.flush()

    def folder(self) -> Selected:
        """The selected folder; refuses without one."""
        if self.selected is None:
            raise RefusedError("BAD No mailbox selected.")
        return self.selected

    def writable(self) -> Selected:
        """The selected folder if it was opened for writing."""
        selected = self.folder()
        if selected.read_only:
            raise RefusedError("NO [READ-ONLY] The mailbox was opened read-only.")
        return selected

    def mailbox_of(self) -> MailUser:
        """The user; refuses before login."""
        if self.user is None:
            raise RefusedError("BAD Please log in first.")
        return self.user

    def announce(self, *, expunges: bool = True) -> None:
        """Queue what changed in the selected folder since the client last heard of it."""
        selected = self.selected
        if selected is None:
            return
        view = selected.folder.view()
        if selected.folder.gone or view.uid_validity != selected.uid_validity:
            raise HangUpError("The mailbox was replaced.")
        if view.modseq == selected.modseq:
            return
        if expunges:
            self._announce_expunges(selected, view)
        self._announce_news(selected, view)

    def fetch_flags(self, number: int, mail: Mail, *, with_uid: bool = False) -> None:
        """Queue a FETCH answer with the message's flags."""
        uid = f"UID {mail.uid} " if with_uid else ""
        modseq = f" MODSEQ ({mail.modseq})" if self.tells_modseq else ""
        self.untagged(f"{number} FETCH ({uid}FLAGS ({' '.join(sorted(mail.flags))}){modseq})")

    def _announce_expunges(self, selected: Selected, view: View) -> None:
        gone = [number for number, uid in enumerate(selected.uids, start=1) if uid not in view.mails]
        for number in reversed(gone):
            self.untagged(f"{number} EXPUNGE")
        if gone:
            selected.uids = [uid for uid in selected.uids if uid in view.mails]

    def _announce_news(self, selected: Selected, view: View) -> None:
        for number, uid in enumerate(selected.uids, start=1):
            mail = view.mails.get(uid)
            if mail is not None and mail.modseq > selected.modseq and selected.reported.get(uid) != mail.modseq:
                selected.reported[uid] = mail.modseq
                self.fetch_flags(number, mail)
        known = selected.uids[-1] if selected.uids else 0
        ordered = list(view.mails)
        arrived = ordered[bisect_right(ordered, known) :]
        if arrived:
            selected.uids.extend(arrived)
            selected.reported.update((uid, view.mails[uid].modseq) for uid in arrived)
            self.untagged(f"{len(selected.uids)} EXISTS")
        if len(selected.uids) == len(view.mails):
            selected.modseq = view.modseq
            selected.reported.clear()

    async def _serve_one(self) -> None:
        try:
            scanner = Scanner(await self._read_command())
            tag = scanner.word()
        except BadSyntaxError as error:
            self.untagged(f"BAD {error}")
            await self.flush()
            return
        answer = await self._answer(scanner, tag)  # apart from the next line: a flush within replaces ``pending``
        self.pending.append(f"{tag} {answer}\r\n".encode())
        await self.flush()
        if self.starting_tls:
            await self.host.start_tls(self.writer)
            self.starting_tls, self.secure = False, True

    async def _answer(self, scanner: Scanner, tag: str) -> str:
        try:
            name = scanner.word().upper()
            if name == "UID":
                name = f"UID {scanner.word().upper()}"
            command = Command(tag, name, scanner.tokens())
            return await self.host.intercept(self, command, lambda: self._execute(command))
        except BadSyntaxError as error:
            return f"BAD {error}"
        except RefusedError as refused:
            return refused.answer

    async def _execute(self, command: Command) -> str:
        handler = self.host.handlers.get(command.name)
        if handler is None:
            raise RefusedError("BAD Unknown command.")
        answer = await handler(self, command.arguments)
        self.announce(expunges=command.name not in {"FETCH", "STORE", "SEARCH"})
        return answer

    async def _read_command(self) -> bytes:
        limit = MAX_COMMAND if self.user else MAX_COMMAND_BEFORE_LOGIN
        data = bytearray()
        while True:
            line = await self._line()
            data += line
            marker = LITERAL.search(line, max(0, len(line) - 16))
            if marker is None or marker.end() != len(line):
                return bytes(data).removesuffix(b"\n").removesuffix(b"\r")
            if len(data) + int(marker[1]) > limit:
                raise HangUpError("[TOOBIG] That is too much.")
            if not marker[2]:
                await self.invite("OK")
                self._acknowledge_at_once()
            data += await self.reader.readexactly(int(marker[1]))

    async def _line(self) -> bytes:
        try:
            return await self.reader.readuntil(b"\n")
        except asyncio.LimitOverrunError:
            raise HangUpError("Too long a line.") from None

    def _acknowledge_at_once(self) -> None:
        """Many clients send a literal and the end of its line apart: with Nagle's algorithm there that costs a delayed ACK, 40 ms."""
        line: socket.socket = self.writer.get_extra_info("socket")
        if hasattr(socket, "TCP_QUICKACK"):
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)

    def _notice(self, change: Change) -> None:
        if self.selected is not None and change.folder is self.selected.folder:
            with contextlib.suppress(RuntimeError):  # the loop closed while another thread was changing the store
                self._loop.call_soon_threadsafe(self.changed.set)
