"""During a pause nothing is written; what is out of date is still taken back."""

from datetime import timedelta

from daemon.flows import pausing, words
from tests.builders import END, INVITED
from tests.mails import invitation
from tests.world import DAY, HOUR, MemoryWorld


async def invited() -> MemoryWorld:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    return world


async def test_nothing_is_drafted_until_the_pause_ends_by_itself() -> None:
    world = await invited()
    pausing.pause(world.world, END + 3 * HOUR)
    await world.pass_at(END + 2 * HOUR)
    assert world.drafts() == {}
    await world.pass_at(END + 3 * HOUR)
    assert world.drafts()


async def test_a_pause_without_an_end_lasts_until_it_is_lifted() -> None:
    world = await invited()
    pausing.pause(world.world)
    await world.pass_at(END + 5 * HOUR)
    assert world.drafts() == {}
    assert pausing.unpause(world.world)
    assert not pausing.unpause(world.world)
    await world.pass_at(END + 5 * HOUR + timedelta(minutes=1))
    assert world.drafts()


async def test_an_outdated_draft_is_taken_back_during_a_pause() -> None:
    world = await invited()
    await world.pass_at(END + HOUR)
    (thread,) = world.threads()
    pausing.pause(world.world)
    words.mute(world.world, thread.id)
    await world.pass_at(END + DAY)
    assert world.drafts() == {}
