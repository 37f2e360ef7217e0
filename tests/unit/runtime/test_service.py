"""What the service does between passes: a hint is never lost, and an account whose passes fail is left alone for a while."""

import asyncio
import signal
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest

from connectors.memory_mailbox import MemoryMailbox
from daemon.errors import LoginRefusedError, MailServerError, PauseWantedError, UnreachableError, WorldError
from daemon.ports.mail import Folder
from daemon.ports.watching import Listener
from daemon.runtime.service import serve
from tests.builders import at
from tests.world import MemoryWorld

PATIENCE = 40.0  # less than the tick, by which the next pass would come anyway


class Silent:
    """A watcher, and a detector, that never notices anything."""

    async def run(self) -> None:
        await asyncio.Event().wait()

    def reset(self) -> None:
        return

    async def close(self) -> None:
        return


class Told:
    """Makes watchers that notice what the test says. ``woken``: from sleep. ``listener``: the service's own, which hears the ticks as well."""

    listener: Any
    woken: Callable[[float], None]

    def watcher(self, account: str, folders: Callable[[], Sequence[str]], listener: Listener) -> Silent:
        del account, folders
        self.listener = listener
        return Silent()

    def resume_detector(self, jumped: Callable[[float], None]) -> Silent:
        self.woken = jumped
        return Silent()


@asynccontextmanager
async def serving(world: MemoryWorld) -> AsyncGenerator[Told]:
    told = Told()
    service = asyncio.create_task(serve(world.world, told, lambda: False))
    try:
        async with asyncio.timeout(PATIENCE):
            yield told
    finally:
        signal.raise_signal(signal.SIGTERM)  # by which it is told to stop
        await service


async def until(condition: Callable[[], bool]) -> None:
    while not condition():  # noqa: ASYNC110 - seen from outside
        await asyncio.sleep(0.01)


def connected(world: MemoryWorld) -> bool:
    with world.store.snapshot() as snapshot:
        state = snapshot.account_state("personal")
    return state is not None and state.connected


async def turns() -> None:
    """Let everything that is ready go on until nothing is."""
    for _ in range(50):
        await asyncio.sleep(0)


def passes(world: MemoryWorld) -> int:
    """How many began."""
    return sum(1 for call in world.mailbox.calls if call[0] == "folders")


async def test_a_pass_that_failed_is_made_again_before_the_next_tick() -> None:
    world = MemoryWorld(at("2026-11-24 10:00"))
    world.mailbox.fail_next("folders", MailServerError("memory:993", "the server said goodbye"))
    async with serving(world):
        await until(lambda: connected(world))


@pytest.mark.parametrize("error", [LoginRefusedError("memory:993", "no"), PauseWantedError("memory:993", "throttled")])
async def test_no_tick_and_no_mere_hint_tries_again_where_the_server_lets_nobody_in(error: WorldError) -> None:
    """Regression: a wrong password was tried every minute, which providers answer by locking the account."""
    world = MemoryWorld(at("2026-11-24 10:00"))
    world.mailbox.down = error
    async with serving(world) as told:
        await until(lambda: passes(world) == 1)
        for notice in (told.listener.tick, lambda: told.listener.changed("personal"), told.listener.tick):
            notice()
            await turns()
        assert passes(world) == 1
        world.mailbox.down = None
        told.listener.reached("personal", None)
        await until(lambda: connected(world))


async def test_no_tick_but_a_hint_ends_the_pause_of_a_server_that_cannot_be_reached() -> None:
    world = MemoryWorld(at("2026-11-24 10:00"))
    world.mailbox.down = UnreachableError("memory:993", "no connection")
    async with serving(world) as told:
        await until(lambda: passes(world) == 1)
        told.listener.tick()
        await turns()
        assert passes(world) == 1
        for number in range(2, 7):  # or the pause might have ended by itself
            told.listener.changed("personal")
            await until(lambda number=number: passes(world) == number)  # type: ignore[misc]


async def test_whoever_wakes_from_sleep_waits_no_longer() -> None:
    world = MemoryWorld(at("2026-11-24 10:00"))
    world.mailbox.down = PauseWantedError("memory:993", "throttled")
    async with serving(world) as told:
        await until(lambda: passes(world) == 1)
        told.woken(3600.0)
        await until(lambda: passes(world) == 2)


class Hanging(MemoryMailbox):
    """Its answers wait until the test lets them come."""

    def __init__(self) -> None:
        super().__init__()
        self.may_answer = asyncio.Event()
        self.may_answer.set()

    async def folders(self) -> tuple[Folder, ...]:
        self.calls.append(("folders", "asked"))
        await self.may_answer.wait()
        return await super().folders()


async def test_a_network_that_returns_while_a_pass_fails_is_used_within_seconds() -> None:
    """Regression: the watcher's connection was up, and the pass that had begun before it left the account alone for minutes."""
    mailbox = Hanging()
    world = MemoryWorld(at("2026-11-24 10:00"), mailbox=mailbox)
    mailbox.down = UnreachableError("memory:993", "no connection")
    asked = ("folders", "asked")

    async with serving(world) as told, asyncio.timeout(20):
        for number in range(1, 7):
            await until(lambda number=number: passes(world) == 2 * number)  # type: ignore[misc]
            if number == 6:
                mailbox.may_answer.clear()
            told.listener.changed("personal")
        await until(lambda: mailbox.calls.count(asked) == 7)
        told.listener.reached("personal", None)
        mailbox.may_answer.set()
        await until(lambda: passes(world) == 14)
        mailbox.down = None
        await until(lambda: connected(world))
