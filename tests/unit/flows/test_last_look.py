"""What counts as fresh before anything is done (I2)."""

import pytest

from daemon.flows.last_look import in_step_since
from tests.builders import INVITED
from tests.mails import invitation
from tests.world import HOUR, MemoryWorld


@pytest.mark.parametrize(("due", "looked_from", "fresh"), [(-1, 0, True), (1, 2, False), (-3, -2, False)])
async def test_only_a_sync_between_the_due_time_and_now_is_fresh(due: int, looked_from: int, *, fresh: bool) -> None:
    """Hours after the last sync: one before the step fell due says nothing of it, and one in the future was told by a wrong clock."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    (thread,) = world.threads()
    synced = INVITED + HOUR
    world.clock.instant = synced + looked_from * HOUR
    assert await in_step_since(world.world, world.account, thread.id, synced + due * HOUR) is fresh
