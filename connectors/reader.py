"""The Reader port: untrusted bytes are read in one long-lived process that can be killed.

Theory of operation. Requests wait in a queue; several are on their way to the worker at once, so that many messages cost no round
trip each; it answers in order. The clock runs for the oldest alone. When it takes too long, or the worker dies, the worker is
killed, the oldest is tried once more at the head of a fresh worker (it may have died of what came before), and only then given
up; the others are sent again. The worker inherits neither environment nor descriptors, and leaves when it has nothing to do.
"""

import asyncio
import contextlib
import signal
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from connectors.allocator import give_back
from connectors.children import INTERPRETER, bare_environment
from connectors.reader_frames import LENGTH_SIZE, REPLY_LIMIT, REQUEST_LIMIT, Kind, Reply, Request, damaged, frame, length
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.values import HeaderReading, Interview, Reading, ReadingContext

_AHEAD = 16
_AHEAD_BYTES = 4 * 1024 * 1024
_START_SECONDS = 60.0
_ENDS_SECONDS = 5.0  # for a worker that has closed its output
_TOO_LONG = "reading it takes too long"
_WARMING = b"""From: Ada <ada@example.org>\r
To: Sam <sam@example.org>\r
Subject: Interview\r
Message-ID: <warming@example.org>\r
Content-Type: text/plain; charset=utf-8\r
\r
Dear Sam,\r
\r
we would like to invite you to an interview on Tuesday at 10:00, and will let you know by Friday.\r
\r
Best regards,\r
Ada\r
"""
_DECODER = msgspec.msgpack.Decoder(Reply)


@dataclass(slots=True)
class _Job:
    """One request, framed, and who waits for its reply. ``failures``: how many workers died over it."""

    data: bytes
    answer: asyncio.Future[Reply]
    failures: int = 0


class _WorkerDiedError(Exception):
    """The worker ended, hung, or answered nonsense."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class WorkerReader:
    """Reads in a process of its own, started when needed.

    ``seconds``: how long one message may take by the clock, if the worker does not end before, which allows itself some seconds of CPU
    time for each: on a machine that has no time for it a message is not to be given up. ``idle_seconds``: how long the process waits for more before it is let go.
    """

    def __init__(self, seconds: float = 60.0, idle_seconds: float = 60.0) -> None:
        self._seconds = seconds
        self._idle_seconds = idle_seconds
        self._process: asyncio.subprocess.Process | None = None
        self._leaving: asyncio.subprocess.Process | None = None
        self._waiting: deque[_Job] = deque()
        self._under_way: deque[_Job] = deque()
        self._pump: asyncio.Task[None] | None = None
        self._idle: asyncio.TimerHandle | None = None

    @property
    def pid(self) -> int | None:
        """The worker's process id; None while there is none."""
        return None if self._process is None else self._process.pid

    async def message(self, raw: bytes, context: ReadingContext) -> Reading:
        """See ``Reader.message``."""
        reply = await self._ask(Request(Kind.MESSAGE, raw, context))
        if reply.reading is None:
            raise UnreadableMessageError(reply.why or "the reader said nothing")
        return reply.reading

    async def calendar(self, raw: bytes, context: ReadingContext) -> tuple[Interview, ...]:
        """See ``Reader.calendar``."""
        reply = await self._ask(Request(Kind.CALENDAR, raw, context))
        if reply.interviews is None:
            raise UnreadableMessageError(reply.why or "the reader said nothing")
        return reply.interviews

    async def headers(self, blocks: Sequence[bytes], own_addresses: frozenset[str]) -> Sequence[HeaderReading]:
        """See ``Reader.headers``."""
        reply = await self._ask(Request(Kind.HEADERS, b"", ReadingContext(own_addresses=own_addresses), blocks))
        if reply.headers is None or len(reply.headers) != len(blocks):
            raise UnreadableMessageError(reply.why or "the reader said nothing")
        give_back()  # a first look has one portion after another go through here
        return reply.headers

    def prepare(self) -> None:
        """See ``Reader.prepare``. Where the worker can't be started, the first message tells.

        It reads a mail of ours: the first one that a worker reads takes as long as fifty others, as its patterns are made with it.
        """
        if self._process is None and not self._is_working:
            warming = _Job(frame(Request(Kind.MESSAGE, _WARMING, ReadingContext())), asyncio.get_running_loop().create_future())
            warming.answer.add_done_callback(lambda answer: answer.cancelled() or answer.exception())  # nobody waits for it
            self._waiting.append(warming)
            self._begin()

    async def close(self) -> None:
        """See ``Reader.close``. Whoever still waits is told that reading was given up."""
        pump, self._pump = self._pump, None
        if pump is not None:
            pump.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await pump
        self._stay_awake()
        await self._kill()
        if self._leaving is not None:
            await self._leaving.wait()
        for job in (*self._under_way, *self._waiting):
            _settle(job, Reply(why="reading was given up"))
        self._under_way.clear()
        self._waiting.clear()

    async def _ask(self, request: Request) -> Reply:
        data = frame(request)
        if len(data) > REQUEST_LIMIT:
            return Reply(why="it is too large")
        job = _Job(data, asyncio.get_running_loop().create_future())
        self._waiting.append(job)
        self._begin()
        return await job.answer

    @property
    def _is_working(self) -> bool:
        return self._pump is not None and not self._pump.done()

    def _begin(self) -> None:
        if not self._is_working:
            self._pump = asyncio.create_task(self._work(), name="reader")

    async def _work(self) -> None:
        """Until nothing waits any more. A worker that can't be started is a fault of ours, told to everybody who waits."""
        self._stay_awake()
        try:
            await self._running()
            while self._waiting or self._under_way:
                await self._step()
        except Exception as error:  # noqa: BLE001 - it belongs to whoever waits
            for job in (*self._under_way, *self._waiting):
                if not job.answer.done():
                    job.answer.set_exception(error)
            self._under_way.clear()
            self._waiting.clear()
        self._idle = asyncio.get_running_loop().call_later(self._idle_seconds, self._let_go)

    async def _step(self) -> None:
        """One reply, or one death."""
        process = await self._running()
        if not self._send_ahead(process):
            return
        try:
            reply = await _reply(process, self._seconds)
        except _WorkerDiedError as error:
            if await self._kill(_ENDS_SECONDS) == -signal.SIGXCPU:  # it would take as much the next time
                self._under_way[0].failures += 1
                self._send_again(_TOO_LONG)
            else:
                self._send_again(error.why)
        else:
            _settle(self._under_way.popleft(), reply)

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is None:
            self._process = await asyncio.create_subprocess_exec(
                *INTERPRETER,
                "connectors.reader_worker",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                limit=_AHEAD_BYTES,
                env=bare_environment(),
                start_new_session=True,  # Ctrl-C is for the program, which then closes the worker's input
            )
            try:
                await _reply(self._process, _START_SECONDS)
            except _WorkerDiedError as error:
                await self._kill()
                raise RuntimeError("the reading worker does not start") from error
        return self._process

    def _send_ahead(self, process: asyncio.subprocess.Process) -> bool:
        """Send as much as the worker may hold, by number and size; whether it holds anything then."""
        assert process.stdin is not None
        room = _AHEAD_BYTES - sum(len(job.data) for job in self._under_way)
        while self._waiting and len(self._under_way) < _AHEAD and (room > 0 or not self._under_way):
            job = self._waiting.popleft()
            if job.answer.done():
                continue  # whoever asked has gone
            if not process.stdin.is_closing():
                process.stdin.write(job.data)
            self._under_way.append(job)
            room -= len(job.data)
        return bool(self._under_way)

    def _send_again(self, why: str) -> None:
        """After a death: the oldest gets one more chance, everything else is queued as it was."""
        guilty = self._under_way[0]
        guilty.failures += 1
        if guilty.failures > 1:
            _settle(self._under_way.popleft(), Reply(why=why))
        self._waiting.extendleft(reversed(self._under_way))
        self._under_way.clear()

    async def _kill(self, patience: float = 0.0) -> int | None:
        """How it ended. ``patience``: how many seconds it has to end by itself.

        What has closed its output is about to end, and a signal sent to it in that moment hides how: before sending it, asyncio asks
        for the exit status, which its own watcher then looks for in vain.
        """
        process, self._process = self._process, None
        if process is None:
            return None
        assert process.stdout is not None
        if process.stdout.at_eof():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), patience)
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        if process.stdin is not None:
            process.stdin.close()
        return await process.wait()

    def _let_go(self) -> None:
        """End an idle worker by the end of its input."""
        self._leaving, self._process = self._process, None
        if self._leaving is not None and self._leaving.stdin is not None:
            self._leaving.stdin.close()

    def _stay_awake(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None


async def _reply(process: asyncio.subprocess.Process, seconds: float) -> Reply:
    assert process.stdout is not None
    try:
        async with asyncio.timeout(seconds):
            size = length(await process.stdout.readexactly(LENGTH_SIZE))
            if size > REPLY_LIMIT:
                raise _WorkerDiedError("the reader failed on it")
            return _DECODER.decode(await process.stdout.readexactly(size))
    except TimeoutError:
        raise _WorkerDiedError(_TOO_LONG) from None
    except (asyncio.IncompleteReadError, OSError, msgspec.MsgspecError):
        raise _WorkerDiedError("the reader failed on it") from None


def _settle(job: _Job, reply: Reply) -> None:
    if job.answer.done():
        return
    if reply.installation is not None:
        job.answer.set_exception(damaged(reply.installation))
    else:
        job.answer.set_result(reply)
