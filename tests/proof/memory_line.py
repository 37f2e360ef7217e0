"""IMAP without a network: a socket that ends in this process, and the embedded server behind it, which answers as soon as it is asked.

Nothing waits here, so that nothing depends on time: a client that would wait for what nobody is going to say is told so at once
(``WaitsForEverError``), where a real line would let it hang.
"""

import asyncio
import socket
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from types import TracebackType
from typing import Any, Protocol, Self, cast

from connectors.clock import SystemClock
from daemon.demo.servers.imap_server import ImapServer
from daemon.demo.servers.imap_session import MAX_LINE, Session
from daemon.demo.servers.imap_store import MailStore, View

Views = Mapping[str, View]
_MOST_TURNS = 60
_TURNS_BEHIND_AN_ANSWER = 8


class WaitsForEverError(Exception):
    """The client reads, and it is not the server's turn."""


class Peer(Protocol):
    """The other end of a line. Both may raise what a socket raises."""

    def hear(self, data: bytes) -> None:
        """The client sent this."""
        ...

    def say(self) -> bytes:
        """What the client reads next; empty at the end of the stream."""
        ...


class Line(socket.socket):
    """The client's end. A real socket as well, though not connected, since the program sets its options and may cut it."""

    def __init__(self, peer: Peer) -> None:
        super().__init__(socket.AF_INET, socket.SOCK_STREAM)
        self._peer = peer
        self._said = b""

    def __deepcopy__(self, known: dict[int, object]) -> "Line":
        copied = known[id(self)] = _Copied(deepcopy(self._peer, known))
        copied._said = self._said
        return copied

    def sendall(self, data: Any, _flags: int = 0, /) -> None:
        """To the peer."""
        self._peer.hear(bytes(data))

    def recv(self, bufsize: int, _flags: int = 0, /) -> bytes:
        """All that the peer has to say, which is never more than any buffer here."""
        said = self._peer.say()
        assert len(said) <= bufsize
        return said

    def recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int:
        """The same for who reads it as a file, into a buffer that may be too small for all of it."""
        assert (nbytes, flags) == (0, 0)
        self._said = self._said or self._peer.say()
        part, self._said = self._said[: len(buffer)], self._said[len(buffer) :]
        buffer[: len(part)] = part
        return len(part)


class _Copied(Line):
    """One that nobody closes, where the copy was only made to be copied."""

    def __del__(self) -> None:
        self.close()


@contextmanager
def connecting(accept: Callable[[], Peer]) -> Generator[None]:
    """Whoever connects meanwhile gets a line to the peer that ``accept`` gives (or its ``OSError``)."""

    def connect(*_arguments: object, **_named: object) -> socket.socket:
        return Line(accept())

    original = socket.create_connection
    socket.create_connection = connect
    try:
        yield
    finally:
        socket.create_connection = original


class _Writer:
    """What the server's session writes to."""

    def __init__(self) -> None:
        self.pending: list[bytes] = []
        self.closed = False

    def write(self, data: bytes) -> None:
        self.pending.append(data)

    async def drain(self) -> None:
        return

    def get_extra_info(self, _name: str) -> Self:
        return self

    def setsockopt(self, *_option: object) -> None:
        return


class Server:
    """The embedded server's sessions on a loop that runs only while a client is being answered; one client at a time."""

    def __init__(self) -> None:
        self.store = MailStore(SystemClock().now)
        self._host = ImapServer(self.store)  # never started: it only tells its sessions what they can do
        self._loop = asyncio.new_event_loop()
        self._talks: list[Talk] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self.hang_up()
        self._loop.close()

    def accept(self) -> "Talk":
        """A connection."""
        self._talks.append(Talk(self._host, self._loop))
        return self._talks[-1]

    def hang_up(self) -> None:
        """End all connections; not from within a loop."""
        for talk in self._talks:
            talk.end()
        self._talks.clear()


class Talk:
    """One connection to the server."""

    def __init__(self, host: ImapServer, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._writer = _Writer()
        self._reader, self._task = loop.run_until_complete(self._begin(host))
        self._settle()

    async def _begin(self, host: ImapServer) -> "tuple[asyncio.StreamReader, asyncio.Task[None]]":
        reader = asyncio.StreamReader(limit=MAX_LINE)
        session = Session(host, reader, cast("asyncio.StreamWriter", self._writer), secure=False)
        return reader, asyncio.ensure_future(session.run())

    def hear(self, data: bytes) -> None:
        """The server acts on it at once."""
        self._reader.feed_data(data)
        self._settle()

    def say(self) -> bytes:
        """What it answered, and what it told since."""
        said = b"".join(self._writer.pending)
        self._writer.pending.clear()
        if not said and not self._task.done():
            raise WaitsForEverError
        return said

    def end(self) -> None:
        """The client is gone."""
        if not self._task.done():
            self._reader.feed_eof()
            self._loop.run_until_complete(self._task)

    def _settle(self) -> None:
        """Until it has answered, and for what follows the answer."""
        self._turn(_MOST_TURNS, lambda: self._task.done() or bool(self._writer.pending))
        self._turn(_TURNS_BEHIND_AN_ANSWER, self._task.done)

    def _turn(self, times: int, is_enough: Callable[[], bool]) -> None:
        """Let the loop go round, so many times at most; in one run of it, since beginning one costs more than a turn."""
        left = times

        def once_more() -> None:
            nonlocal left
            left -= 1
            if left < 0 or is_enough():
                self._loop.stop()
            else:
                self._loop.call_soon(once_more)

        if not is_enough():
            self._loop.call_soon(once_more)
            self._loop.run_forever()
