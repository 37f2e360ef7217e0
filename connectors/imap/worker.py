"""The thread that owns a connection, and how asyncio asks it to work.

imapclient blocks, so each connection has one thread; jobs go through a queue, one after the other. A caller that is cancelled
while its job runs cuts the connection: nothing else wakes a blocked read, and a half-read answer must not be read on.
"""

import asyncio
import itertools
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

Answer = TypeVar("Answer")
_NOW, _AHEAD, _LAST = range(3)


class Worker:
    """One daemon thread, started with its first job. ``interrupt`` makes the running job fail soon; any thread may call it."""

    def __init__(self, name: str, interrupt: Callable[[], None]) -> None:
        self._name = name
        self._interrupt = interrupt
        self._jobs: queue.PriorityQueue[tuple[int, int, Callable[[], None] | None]] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._thread: threading.Thread | None = None

    async def do(self, job: Callable[[], Answer]) -> Answer:
        """Run a job in the thread."""
        return await self.wait(self.post(job))

    async def wait(self, future: Future[Answer]) -> Answer:
        """Wait for a queued job; being cancelled takes it from the queue, or interrupts it."""
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            if not future.cancel() and not future.done():
                self._interrupt()
            raise

    def post(self, job: Callable[[], Answer], *, ahead: bool = False) -> Future[Answer]:
        """Queue a job and go on. ``ahead``: nobody waits for it yet, so it lets go first what comes later and is not."""
        future: Future[Answer] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                answer = job()
            except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits
                future.set_exception(error)
            else:
                future.set_result(answer)

        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name=self._name, daemon=True)
            self._thread.start()
        self._put(_AHEAD if ahead else _NOW, work)
        return future

    async def stop(self, seconds: float) -> bool:
        """End the thread after the jobs that wait; whether it ended in time. Later jobs start a new one."""
        thread, self._thread = self._thread, None
        if thread is None:
            return True
        self._put(_LAST, None)
        await asyncio.to_thread(thread.join, seconds)
        return not thread.is_alive()

    def _loop(self) -> None:
        while (work := self._jobs.get()[2]) is not None:
            work()

    def _put(self, when: int, work: Callable[[], None] | None) -> None:
        self._jobs.put((when, next(self._numbers), work))
