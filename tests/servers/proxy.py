"""A TCP proxy between a client and a server that breaks on command.

with Proxy(server.host, server.port) as proxy:
    proxy.cut_after(to_client=1200)    # the next connection breaks once that many bytes went to the client
    ...connect to proxy.host, proxy.port...
    proxy.freeze()                     # half open: connections stay, nothing passes any more
    proxy.cut_all()                    # every connection is reset at once
    proxy.cut_at = asks_for_text_of(7) # a connection breaks as soon as the client says that
"""

import asyncio
import contextlib
import re
import socket
import struct
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from threading import Thread
from types import TracebackType
from typing import Any, Self

_CHUNK = 65_536
_FETCH = re.compile(rb"UID FETCH ([\d:,]+) [^\r\n]*BODY\.PEEK\[")


def asks_for_text_of(uid: int, *, times: int | None = None) -> Callable[[bytes], bool]:
    """Whether a client asks for header or body of this message, be it among others; ``times``: only so often in all."""
    left = [times]

    def asks(said: bytes) -> bool:
        asked = any(_includes(found[1], uid) for found in _FETCH.finditer(said))
        if not asked or left[0] == 0:
            return False
        left[0] = None if left[0] is None else left[0] - 1
        return True

    return asks


def _includes(uids: bytes, uid: int) -> bool:
    ranges = [[int(end) for end in part.split(b":")] for part in uids.split(b",")]
    return any(min(ends) <= uid <= max(ends) for ends in ranges)


class Proxy:
    """Listens on 127.0.0.1; ``port`` is known once it is entered. It breaks connections with RST, as a dropped line does.

    ``passed``: how many bytes went each way so far, over all connections. ``cut_at``: at which words of the client, which the server
    never hears, a connection breaks.
    """

    host = "127.0.0.1"

    def __init__(self, server_host: str, server_port: int) -> None:
        self.port = 0
        self.accepted = 0
        self.cut_at: Callable[[bytes], bool] = lambda _: False
        self._server = (server_host, server_port)
        self._limits: dict[str, int | None] = {"to_client": None, "to_server": None}
        self._counts_all = False
        self.passed = {"to_client": 0, "to_server": 0}
        self._then_refuse = False
        self._delay = 0.0
        self._refusing = False
        self._links: set[_Link] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="proxy", daemon=True)
        self._listener: asyncio.Server | None = None
        self._open: asyncio.Event | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        self._run(self._listen())
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self._run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def cut_after(
        self, *, to_client: int | None = None, to_server: int | None = None, for_good: bool = False, in_all: bool = False
    ) -> None:
        """Break the next connection after so many bytes in a direction; the bytes up to there are delivered.

        ``in_all``: the bytes of all connections that come are counted, and the one that has the last of them breaks.
        ``for_good``: every later connection is broken at once, until ``refuse(refusing=False)``.
        """
        self._limits = {"to_client": to_client, "to_server": to_server}
        self._counts_all = in_all
        self._then_refuse = for_good

    def delay(self, seconds: float) -> None:
        """Hold every chunk back, both ways."""
        self._delay = seconds

    def freeze(self) -> None:
        """Pass nothing on any more and close nothing, as after a change of networks."""
        self._set_open(value=False)

    def thaw(self) -> None:
        """Pass on what was held and what comes."""
        self._set_open(value=True)

    def refuse(self, *, refusing: bool = True) -> None:
        """Break every new connection at once."""
        self._refusing = refusing

    def leave_for(self, seconds: float) -> bool:
        """Listen no more for a while, as a server that starts anew; to be called where ``cut_at`` is. Always True."""
        assert self._listener is not None
        self._listener.close()
        self._loop.call_later(seconds, lambda: asyncio.ensure_future(self._listen(self.port), loop=self._loop))
        return True

    def cut_all(self) -> None:
        """Break every connection there is."""
        self._run(self._end_links())

    def _set_open(self, *, value: bool) -> None:
        async def change() -> None:
            assert self._open is not None
            (self._open.set if value else self._open.clear)()

        self._run(change())

    def _run(self, action: Coroutine[Any, Any, None]) -> None:
        done: Future[None] = asyncio.run_coroutine_threadsafe(action, self._loop)
        done.result(20)

    async def _listen(self, port: int = 0) -> None:
        self._open = asyncio.Event()
        self._open.set()
        self._listener = await asyncio.start_server(self._accept, self.host, port, limit=_CHUNK)
        self.port = int(self._listener.sockets[0].getsockname()[1])

    async def _end(self) -> None:
        if self._listener is not None:
            self._listener.close()
        await self._end_links()

    async def _end_links(self) -> None:
        tasks = [link.task for link in self._links]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        task = asyncio.current_task()
        assert task is not None
        link = _Link(task, writer)
        self._links.add(link)
        limits, refused = self._limits, self._refusing
        if not self._counts_all:
            self._have_no_other_cut()
        try:
            if not refused:
                await self._pass_both_ways(link, reader, limits)
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._links.discard(link)
            link.reset()

    def _have_no_other_cut(self) -> None:
        self._limits = {"to_client": None, "to_server": None}
        self._counts_all = False
        self._refusing = self._refusing or self._then_refuse
        self._then_refuse = False

    async def _pass_both_ways(self, link: "_Link", reader: asyncio.StreamReader, limits: dict[str, int | None]) -> None:
        from_server, link.to_server = await asyncio.open_connection(*self._server)
        ways = {
            asyncio.ensure_future(self._pass(reader, link.to_server, "to_server", limits)),
            asyncio.ensure_future(self._pass(from_server, link.to_client, "to_client", limits)),
        }
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str, limits: dict[str, int | None]
    ) -> None:
        assert self._open is not None
        while data := await reader.read(_CHUNK):
            await asyncio.sleep(self._delay)
            await self._open.wait()
            if way == "to_server" and self.cut_at(data):
                return
            self.passed[way] += len(data)
            left = limits[way]
            writer.write(data if left is None else data[:left])
            await writer.drain()
            if left is not None:
                limits[way] = left - len(data)
                if left <= len(data):
                    if limits is self._limits:
                        self._have_no_other_cut()
                    return


class _Link:
    """One client's connection and the one to the server that belongs to it."""

    def __init__(self, task: "asyncio.Task[Any]", to_client: asyncio.StreamWriter) -> None:
        self.task = task
        self.to_client = to_client
        self.to_server: asyncio.StreamWriter | None = None

    def reset(self) -> None:
        """Close both ends hard."""
        for writer in filter(None, (self.to_client, self.to_server)):
            line = writer.get_extra_info("socket")
            with contextlib.suppress(OSError):
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.transport.abort()
