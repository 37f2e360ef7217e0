"""``preview``: what a pass would write and send, told before anything is done."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from connectors.memory_transport import MemoryTransport
from daemon.cli.render.previews import as_object, print_preview
from daemon.cli.terminal import Page
from daemon.cli.views import Sight
from daemon.deciding.values import Policy
from daemon.flows.pausing import pause
from daemon.flows.previewing import Preview, preview
from tests.builders import END, INVITED
from tests.mails import invitation
from tests.unit.flows.queue_world import CHECK, DANA, DRAFTED, GOES_BY, OMAR, RITA, queued, taken
from tests.world import HOUR, MemoryWorld


async def looked_ahead(world: MemoryWorld, mode: str = "queue") -> Preview:
    """As the command does it: a world that observes, with a copy of the store."""
    copy = replace(world.world, policy=replace(world.policy, mode="observe"), store=world.store.copy_in_memory())
    return await preview(copy, mode)


async def about_to_ask() -> MemoryWorld:
    """The check-in to Rita is due, and not yet written."""
    world = MemoryWorld(INVITED, Policy(mode="queue", timezone="Europe/Berlin"), transport=MemoryTransport())
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    for person in (DANA, OMAR):
        world.send_draft(person, END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    world.clock.instant = DRAFTED
    return world


async def test_a_draft_that_would_be_written_says_when_it_would_go_out_and_so_it_does() -> None:
    world = await about_to_ask()
    (planned,) = (await looked_ahead(world)).write
    assert planned.step.person == RITA
    assert planned.leaves is not None
    await world.pass_at(DRAFTED)
    assert planned.leaves.at == world.step(CHECK).send_at


async def test_where_the_user_sends_nothing_goes_out_by_itself() -> None:
    (planned,) = (await looked_ahead(await about_to_ask(), "drafts")).write
    assert planned.leaves is None


async def test_a_thank_you_never_goes_out_by_itself() -> None:
    world = MemoryWorld(INVITED, Policy(mode="queue", timezone="Europe/Berlin"), transport=MemoryTransport())
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    world.clock.instant = END + HOUR
    assert {planned.leaves for planned in (await looked_ahead(world)).write} == {None}


async def test_what_is_queued_is_told_with_its_time_and_stays_as_it_is() -> None:
    world = await queued()
    world.clock.instant = DRAFTED + HOUR / 4
    before = world.mailbox.contents("Drafts")
    (waiting,) = (await looked_ahead(world)).send
    assert (waiting.step.person, waiting.leaves.at) == (RITA, world.step(CHECK).send_at)
    assert (world.mailbox.contents("Drafts"), taken(world), world.steps()[CHECK]) == (before, [], "queued")


async def test_in_another_mode_or_a_pause_nothing_is_said_to_go_out() -> None:
    world = await queued()
    assert (await looked_ahead(world, "drafts")).send == ()
    pause(world.world, None)
    assert (await looked_ahead(world)).send == ()


async def test_a_server_that_deletes_nothing_singly_lets_nothing_go_out() -> None:
    world = await about_to_ask()
    world.mailbox.uid_plus = False
    (planned,) = (await looked_ahead(world)).write
    assert planned.leaves is None


async def test_people_read_it_in_the_time_of_whoever_gets_it(capsys: pytest.CaptureFixture[str]) -> None:
    world = await queued()
    sight = Sight(DRAFTED, ZoneInfo("Asia/Tokyo"))
    found = await looked_ahead(world)
    print_preview(Page(terminal=False, width=200), found, sight)
    told = capsys.readouterr().out
    local = found.send[0].leaves.at.astimezone(ZoneInfo("Europe/Berlin"))
    assert f"lies in Drafts, and goes out today {local:%H:%M} their time: check-in to Rita" in told
    assert as_object(found)["send"] != []
    world.clock.instant = GOES_BY
    print_preview(Page(terminal=False, width=200), await looked_ahead(world), replace(sight, now=GOES_BY))
    assert "goes out with the next look" in capsys.readouterr().out
