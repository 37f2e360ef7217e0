"""Notices that something may have changed in an account. Only ever a hint: what changed is found by a sync.

Theory of operation. Two lanes, each a connection with a thread of its own, beside the mailbox's own one: three per account.

- The first IDLEs on INBOX in cycles of a few minutes. It says "changed" when woken, and after each new connection if INBOX no longer
  looks as it did. A server without IDLE ends this lane.
- The second asks for the counters of the other folders (and INBOX, where the first lane ended) every minute or two: answers get filed
  away by filters and phones.

Whatever breaks in a lane, it waits (longer each time, with jitter, much longer where the login was refused or the server wants to be left
alone), connects anew, and compares the counters with those of before. ``ResumeDetector`` notices that the machine slept; the
sockets of before are then dead without knowing it, and ``reset`` cuts them all.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol, TypeVar

from connectors.imap.connection import Connection
from connectors.imap.session import Session
from connectors.imap.settings import ImapSettings
from connectors.imap.worker import Worker
from daemon.errors import CertificateError, LoginRefusedError, PauseWantedError, UnreachableError, WorldError
from daemon.ports.mail import FolderStatus
from daemon.ports.world import Clock

Answer = TypeVar("Answer")
_INBOX = "INBOX"
_STOP_SECONDS = 1.0
_HELD_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class WatchTiming:
    """Seconds. Each of ``idle`` and ``poll`` is varied by a quarter; waits after failures double from ``retry`` to ``retry_most``.

    ``unreachable_most``: where no server answered, which bothers none, and of whose return nobody tells.
    ``refused``: the first wait after a refused login or where a pause is wanted; these double up to ``refused_most``.
    """

    idle: float = 210.0
    poll: float = 90.0
    retry: float = 5.0
    retry_most: float = 900.0
    unreachable_most: float = 45.0
    refused: float = 300.0
    refused_most: float = 3600.0


class WatchListener(Protocol):
    """Who is told, from the event loop; must not block."""

    def changed(self, account: str) -> None:
        """Something may have changed: sync soon."""
        ...

    def reached(self, account: str, error: WorldError | None) -> None:
        """A connection came up (None), or failed."""
        ...


class FolderWatcher:
    """Watches one account. ``folders`` is asked before each poll: the folders to watch by name; INBOX needs no mention.

    ``password`` gives the secret at each login, in a thread. ``vary`` draws from 0 to 1.
    """

    def __init__(
        self,
        settings: ImapSettings,
        password: Callable[[], str],
        folders: Callable[[], Sequence[str]],
        listener: WatchListener,
        *,
        timing: WatchTiming | None = None,
        vary: Callable[[], float] | None = None,
    ) -> None:
        self._name = settings.name
        self._folders = folders
        self._listener = listener
        self._timing = timing or WatchTiming()
        self._vary = vary or random.SystemRandom().random
        self._idle_lane = _Lane(self, settings, password, "idle")
        self._poll_lane = _Lane(self, settings, password, "poll")
        self._idles = True
        self._inbox: FolderStatus | None = None
        self._idle_session: Session | None = None
        self._others: dict[str, FolderStatus] | None = None

    async def run(self) -> None:
        """Watch until cancelled or closed. Faults of the world are waited out; anything else is raised."""
        async with asyncio.TaskGroup() as lanes:
            lanes.create_task(self._idle_lane.run(self._idle_step))
            lanes.create_task(self._poll_lane.run(self._poll_step))

    def reset(self) -> None:
        """Cut every socket, connect anew at once and hint (after sleep, or when the network changed)."""
        self._idle_lane.reset()
        self._poll_lane.reset()
        self.changed()

    async def close(self) -> None:
        """End ``run`` within two seconds; never raises."""
        await asyncio.gather(self._idle_lane.close(), self._poll_lane.close())

    def changed(self) -> None:
        """Hint."""
        self._listener.changed(self._name)

    def reached(self, error: WorldError | None) -> None:
        """Tell how connecting went."""
        self._listener.reached(self._name, error)

    def wait_after(self, failures: int, error: WorldError) -> float:
        """How long to wait after so many failures in a row."""
        timing = self._timing
        first, most = timing.retry, timing.retry_most
        if _lets_nobody_in(error):
            first, most = timing.refused, timing.refused_most
        elif isinstance(error, UnreachableError | CertificateError):
            most = timing.unreachable_most
        return self._varied(min(most, first * 2.0 ** min(failures - 1, 20)))

    def _varied(self, seconds: float) -> float:
        return seconds * (0.75 + self._vary() / 2)

    async def _idle_step(self, lane: "_Lane") -> bool:
        outcome = await lane.do(self._look)
        if outcome is None:
            self._idles = False
            return False
        seconds = self._varied(self._timing.idle)
        if outcome or await lane.do(lambda session: self._idle(session, seconds)):
            self.changed()
        return True

    def _look(self, session: Session) -> bool | None:
        """In the lane's thread: on a new connection, whether INBOX looks other than before; None where there is no IDLE."""
        if session is self._idle_session:
            return False
        if "IDLE" not in session.capabilities:
            return None
        status = session.examine(_INBOX)
        before, self._inbox, self._idle_session = self._inbox, status, session
        return status != before

    def _idle(self, session: Session, seconds: float) -> bool:
        """In the lane's thread: one cycle; whether it was woken."""
        if session is not self._idle_session:
            return False  # opened this moment, so look first
        woken = session.idle(seconds)
        if woken:
            self._inbox = None  # it no longer looks as it did, so a new connection hints
        return woken

    async def _poll_step(self, lane: "_Lane") -> bool:
        names = tuple(name for name in self._folders() if name.upper() != _INBOX or not self._idles)
        if not self._idles and _INBOX not in {name.upper() for name in names}:
            names = (_INBOX, *names)
        if names:
            found = await lane.do(lambda session: session.statuses(names))
            before, self._others = self._others, found
            if found != before:
                self.changed()
        await lane.rest(self._varied(self._timing.poll))
        return True


class _Lane:
    """One connection, its thread, and an endless loop of steps around it."""

    def __init__(self, watcher: FolderWatcher, settings: ImapSettings, password: Callable[[], str], what: str) -> None:
        self._watcher = watcher
        self._connection = Connection(settings, password)
        self._worker = Worker(f"{what}-{settings.name}", self._connection.cut)
        self._stirred = asyncio.Event()
        self._closed = False
        self._ended = False
        self._hurry = False
        self._failures = self._failures_since_reset = 0
        self._up_since: float | None = None

    async def run(self, step: "Callable[[_Lane], Awaitable[bool]]") -> None:
        """Until closed, or a step says False."""
        try:
            while not self._closed:
                try:
                    if not await step(self):
                        return
                except WorldError as error:
                    await self._failed(error)
        finally:
            await self._end()

    async def do(self, job: Callable[[Session], Answer]) -> Answer:
        """Run a job on the connection, once: the loop repeats it."""
        answer = await self._worker.do(lambda: self._connection.run(job, attempts=1))
        if self._up_since is None:
            self._up_since = asyncio.get_running_loop().time()
            self._watcher.reached(None)
        return answer

    async def rest(self, seconds: float) -> None:
        """Wait, unless stirred."""
        self._stirred.clear()
        if not self._closed:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stirred.wait(), seconds)

    def reset(self) -> None:
        """Cut the connection and end any waiting; the failure that this makes is no reason to wait."""
        self._hurry = True
        self._connection.cut()
        self._stirred.set()

    async def close(self) -> None:
        """End the loop and the thread."""
        self._closed = True
        self._connection.cut(for_good=True)
        self._stirred.set()
        await self._end()

    def _lasted(self) -> bool:
        """Whether the connection held for a while: one that a server drops at once, again and again, earns longer waits."""
        return self._up_since is not None and asyncio.get_running_loop().time() - self._up_since > _HELD_SECONDS

    async def _failed(self, error: WorldError) -> None:
        """A reset is no reason to wait, and a new beginning; but it has no refused password tried more often."""
        lasted, hurry = self._lasted(), self._hurry and not _lets_nobody_in(error)
        self._up_since, self._hurry = None, False
        self._failures = 1 if lasted else self._failures + 1
        self._failures_since_reset = 1 if lasted or hurry else self._failures_since_reset + 1
        if hurry or self._closed:
            return
        self._watcher.reached(error)
        count = self._failures if _lets_nobody_in(error) else self._failures_since_reset
        await self.rest(self._watcher.wait_after(count, error))

    async def _end(self) -> None:
        if not self._ended:
            self._ended = True
            self._connection.cut()
            self._worker.post(self._connection.drop)
            await self._worker.stop(_STOP_SECONDS)


def _lets_nobody_in(error: WorldError) -> bool:
    return isinstance(error, LoginRefusedError | PauseWantedError)


class ResumeDetector:
    """Notices that the machine slept or its clock was set: wall clock and monotonic clock part ways, or a tick comes far too late.

    ``jumped`` is told by how many seconds; it cuts every socket there is (``FolderWatcher.reset``, ``ImapMailbox.abort``).
    """

    def __init__(self, clock: Clock, jumped: Callable[[float], None], *, tick: float = 15.0, tolerance: float = 10.0) -> None:
        self._clock = clock
        self._jumped = jumped
        self._tick = tick
        self._tolerance = tolerance

    async def run(self) -> None:
        """Tick until cancelled."""
        wall, monotonic = self._clock.now(), self._clock.monotonic()
        while True:
            await asyncio.sleep(self._tick)
            now, later = self._clock.now(), self._clock.monotonic()
            passed = later - monotonic
            apart = (now - wall).total_seconds() - passed
            late = passed - self._tick  # a stopped process or a paused virtual machine: both clocks went on
            wall, monotonic = now, later
            if abs(apart) > self._tolerance:
                self._jumped(apart)
            elif late > 4 * self._tolerance:
                self._jumped(late)
