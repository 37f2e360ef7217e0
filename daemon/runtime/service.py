"""The service: passes when something may have changed and when time alone changes something, until it is told to stop.

Each account has a loop of its own, so that one that fails never holds up another. A loop waits for a hint of its watcher or the tick of
the scheduler, then runs a pass; one that failed is made again after a pause (``pause.py``). Every moment is a safe one to stop (I5), so SIGTERM interrupts a pass rather than waits for it.
"""

import asyncio
import contextlib
import random
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from typing import Any

from daemon.errors import WorldError
from daemon.flows.folders import watched
from daemon.flows.passes import pass_of_account, sync_calendars
from daemon.flows.retention import forget_old
from daemon.flows.world import Account, World
from daemon.ports.watching import Watcher, Watching
from daemon.runtime.heartbeat import Heartbeat
from daemon.runtime.logs import LOGGER, personal
from daemon.runtime.notify import notify
from daemon.runtime.outcomes import Outcomes
from daemon.runtime.pause import Pause
from daemon.runtime.ticker import ticking

TICK_SECONDS = 60
CALENDAR_SECONDS = 300.0
DAY_SECONDS = 86_400.0


@dataclass
class _Follower:
    """One account's loop and what wakes it. ``hinted``: something may have changed there since the last pass began."""

    account: Account
    pause: Pause
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    hinted: bool = False
    folders: tuple[str, ...] = ()

    def watched(self) -> tuple[str, ...]:
        """The folders that the watcher is to look at."""
        return self.folders

    @property
    def may_pass(self) -> bool:
        """Whether a pass is to be made now."""
        return not self.pause.left or (self.hinted and not self.pause.is_wanted)


class _Listener:
    """Hints of the watchers, passed on to the loops."""

    def __init__(self, followers: dict[str, _Follower]) -> None:
        self._followers = followers

    def changed(self, account: str) -> None:
        self._followers[account].hinted = True
        self._followers[account].wake.set()

    def tick(self) -> None:
        """Time alone may have changed something."""
        for follower in self._followers.values():
            follower.wake.set()

    def reached(self, account: str, error: WorldError | None) -> None:
        follower = self._followers[account]
        if error is None:
            waited = bool(follower.pause.left)
            follower.pause.end()
            if waited:
                follower.wake.set()
        if error is not None:
            LOGGER.warning("account %s: %s", account, type(error).__name__)
            personal("account %s: %s", account, error)


class Ended(Enum):
    """Why the service came to an end."""

    TOLD_TO_STOP = auto()
    TOLD_TO_RELOAD = auto()


async def serve(world: World, watching: Watching, may_reload: Callable[[], bool]) -> Ended:
    """Run until SIGTERM or SIGINT, or until SIGHUP where ``may_reload`` then says that there is a sound configuration to go on with."""
    told: asyncio.Future[Ended] = asyncio.get_running_loop().create_future()

    def end(why: Ended) -> None:
        if not told.done():
            told.set_result(why)

    def hang_up() -> None:
        if may_reload():
            end(Ended.TOLD_TO_RELOAD)

    loop = asyncio.get_running_loop()
    for signum in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(signum, end, Ended.TOLD_TO_STOP)
    loop.add_signal_handler(signal.SIGHUP, hang_up)
    service = asyncio.create_task(_run(world, watching))
    either: set[asyncio.Future[Any]] = {service, told}
    await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
    why = told.result() if told.done() else Ended.TOLD_TO_STOP
    notify("STOPPING=1" if why is Ended.TOLD_TO_STOP else "RELOADING=1")
    service.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await service
    LOGGER.info("stopped" if why is Ended.TOLD_TO_STOP else "reading the configuration anew")
    return why


async def _run(world: World, watching: Watching) -> None:
    now, vary = asyncio.get_running_loop().time, random.SystemRandom().random
    followers = {account.profile.name: _Follower(account, Pause(now, vary)) for account in world.accounts}
    listener = _Listener(followers)
    watchers = [watching.watcher(name, follower.watched, listener) for name, follower in followers.items()]
    resume = watching.resume_detector(partial(_resumed, tuple(followers.values()), watchers))
    calendars = _Calendars(world)
    heartbeat = Heartbeat(tuple(followers), world.store, world.clock)
    outcomes = Outcomes(world.store)
    LOGGER.info("watching %d account(s) and %d calendar(s)", len(followers), len(world.calendars))
    try:
        with ticking(listener.tick, TICK_SECONDS):
            async with asyncio.TaskGroup() as tasks:
                for follower in followers.values():
                    tasks.create_task(_follow(world, calendars, follower, heartbeat, outcomes))
                for watcher in watchers:
                    tasks.create_task(watcher.run())
                tasks.create_task(resume.run())
                tasks.create_task(_forget_daily(world))
                notify("READY=1")
                tasks.create_task(heartbeat.run())
    finally:
        await asyncio.gather(*(watcher.close() for watcher in watchers))


def _resumed(followers: tuple[_Follower, ...], watchers: list[Watcher], seconds: float) -> None:
    """After sleep every socket is dead without knowing it: a pass that hangs on one is broken off, the next begins with a sync (I2)."""
    LOGGER.info("the clock jumped by %.0f s: connecting anew", seconds)
    for follower in followers:
        follower.account.mailbox.abort()
        follower.pause.end()
        follower.wake.set()
    for watcher in watchers:
        watcher.reset()


class _Calendars:
    """All calendars, read by one loop at a time, and not at every hint of a mail server."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._turn = asyncio.Lock()
        self._next = -float("inf")

    async def sync(self) -> None:
        """Read what changed, if the last time is some minutes ago."""
        async with self._turn:
            if self._world.clock.monotonic() >= self._next:
                failed = await sync_calendars(self._world)
                self._next = self._world.clock.monotonic() + CALENDAR_SECONDS
                for one in failed:
                    LOGGER.warning("calendar %s could not be synced", one.name)
                    personal("calendar %s: %s", one.name, one.why)


async def _forget_daily(world: World) -> None:
    while True:
        count = forget_old(world)
        if count:
            LOGGER.info("forgot %d conversation(s) that came to rest long ago", count)
        await asyncio.sleep(DAY_SECONDS)


async def _follow(world: World, calendars: _Calendars, follower: _Follower, heartbeat: Heartbeat, outcomes: Outcomes) -> None:
    name = follower.account.profile.name
    while True:
        follower.wake.clear()
        heartbeat.moved(name)
        await calendars.sync()
        if follower.may_pass:
            await _pass(world, follower)
            outcomes.log()
            heartbeat.moved(name)
        with contextlib.suppress(
            TimeoutError
        ):  # the hint that led to a pass that failed is used up, and the next tick may be a minute away
            await asyncio.wait_for(follower.wake.wait(), follower.pause.left)


async def _pass(world: World, follower: _Follower) -> None:
    follower.hinted = False
    failed = await pass_of_account(world, follower.account, conclude=False)
    follower.pause.after(failed[0].error if failed else None)
    if failed:
        LOGGER.warning("account %s could not be synced", failed[0].name)
        personal("account %s: %s", failed[0].name, failed[0].why)
        return
    with contextlib.suppress(WorldError):
        found = await follower.account.mailbox.folders()
        follower.folders = tuple(folder.name for folder in watched(found, follower.account.profile))
