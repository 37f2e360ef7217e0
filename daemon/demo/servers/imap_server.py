"""The embedded IMAP server: ``with ImapServer(store) as server: connect(server.host, server.port)``.

It runs an event loop in a thread of its own. Misbehaviour for tests comes in through ``intercept``, which stands around every
command, and ``fetch_items``; the server itself behaves.
"""

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import Future
from threading import Thread
from types import TracebackType
from typing import Self

from daemon.demo.servers import imap_folders, imap_login, imap_messages
from daemon.demo.servers.imap_fetch import FETCH_ITEMS
from daemon.demo.servers.imap_session import MAX_LINE, Handler, Intercept, Session
from daemon.demo.servers.imap_store import MailStore
from daemon.demo.servers.imap_values import Command, Profile

_ALL_COMMANDS: dict[str, Handler] = {**imap_login.COMMANDS, **imap_folders.COMMANDS, **imap_messages.COMMANDS}


async def execute_plainly(_session: Session, _command: Command, execute: Callable[[], Awaitable[str]]) -> str:
    """The intercept that changes nothing."""
    return await execute()


class ImapServer:
    """An IMAP server on 127.0.0.1. With ``tls`` it offers STARTTLS on ``port`` and implicit TLS on ``tls_port``.

    ``port`` 0 takes a free one; the numbers are known once it is entered. OSError if it can't listen.
    """

    host = "127.0.0.1"

    def __init__(
        self, store: MailStore, *, profile: Profile | None = None, tls: ssl.SSLContext | None = None, port: int = 0
    ) -> None:
        self.store = store
        self.profile = profile or Profile()
        self.intercept: Intercept = execute_plainly
        self.handlers: Mapping[str, Handler] = _ALL_COMMANDS
        self.fetch_items = dict(FETCH_ITEMS)
        self.port = port
        self.tls_port: int | None = None
        self._tls = tls
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._thread: Thread | None = None

    @property
    def offers_starttls(self) -> bool:
        """Whether a plain connection can be turned to TLS."""
        return self._tls is not None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self.stop()

    def start(self) -> None:
        """Listen; returns when clients may connect."""
        ready: Future[None] = Future()
        self._thread = Thread(target=lambda: asyncio.run(self._serve(ready)), name="imap-server", daemon=True)
        self._thread.start()
        ready.result()

    def stop(self) -> None:
        """Drop all connections and stop listening."""
        if self._thread is not None and self._loop is not None and self._stop is not None:
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join()
            self._thread = None

    def drop_connections(self) -> None:
        """Cut every connection without a word; the server goes on listening."""
        if self._loop is not None:
            asyncio.run_coroutine_threadsafe(self._end_sessions(), self._loop).result()

    async def start_tls(self, writer: asyncio.StreamWriter) -> None:
        """Turn a connection to TLS."""
        assert self._tls is not None
        await writer.start_tls(self._tls)

    async def _serve(self, ready: Future[None]) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        with contextlib.ExitStack() as listeners:
            try:
                self.port = await self._listen(listeners, self.port, None)
                self.tls_port = await self._listen(listeners, 0, self._tls) if self._tls else None
            except OSError as error:
                ready.set_exception(error)
                return
            ready.set_result(None)
            await self._stop.wait()
        await self._end_sessions()

    async def _listen(self, listeners: contextlib.ExitStack, port: int, tls: ssl.SSLContext | None) -> int:
        async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await self._converse(Session(self, reader, writer, secure=tls is not None))

        server = await asyncio.start_server(accept, self.host, port, ssl=tls, limit=MAX_LINE)
        listeners.callback(server.close)
        return int(server.sockets[0].getsockname()[1])

    async def _converse(self, session: Session) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await session.run()
        except asyncio.CancelledError:
            session.writer.transport.abort()
        finally:
            self._tasks.discard(task)
            session.writer.close()
            with contextlib.suppress(OSError):
                await session.writer.wait_closed()

    async def _end_sessions(self) -> None:
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
