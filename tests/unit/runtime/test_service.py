"""What the service does between passes: a hint is never lost, though the pass it led to failed."""

import asyncio
import signal
from collections.abc import Callable, Sequence

from daemon.errors import MailServerError
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


class Nothing:
    """Makes them."""

    def watcher(self, account: str, folders: Callable[[], Sequence[str]], listener: Listener) -> Silent:
        del account, folders, listener
        return Silent()

    def resume_detector(self, jumped: Callable[[float], None]) -> Silent:
        del jumped
        return Silent()


async def test_a_pass_that_failed_is_made_again_before_the_next_tick() -> None:
    world = MemoryWorld(at("2026-11-24 10:00"))
    world.mailbox.fail_next("folders", MailServerError("memory:993", "the server said goodbye"))
    service = asyncio.create_task(serve(world.world, Nothing(), lambda: False))
    try:
        async with asyncio.timeout(PATIENCE):
            while not connected(world):  # noqa: ASYNC110 - seen from outside
                await asyncio.sleep(0.05)
    finally:
        signal.raise_signal(signal.SIGTERM)  # by which it is told to stop
        await service


def connected(world: MemoryWorld) -> bool:
    with world.store.snapshot() as snapshot:
        state = snapshot.account_state("personal")
    return state is not None and state.connected
