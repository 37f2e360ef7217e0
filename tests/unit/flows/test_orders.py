"""``undo``, ``send`` and ``send --again``: the user's word on a queued mail."""

import pytest

from connectors.memory_transport import MemoryTransport
from daemon.errors import UserError
from daemon.flows import orders
from daemon.ports.sending import SendPhase, SendRefused, SendUnknown
from tests.builders import END, INVITED, at
from tests.mails import invitation
from tests.unit.flows.queue_world import CHECK, DANA, DRAFTED, GOES_BY, MINUTE, RITA, answer, queued, taken, transport_of
from tests.world import DAY, HOUR, MemoryWorld


class TestOrders:
    async def test_undo_takes_it_out_of_the_queue_for_good(self) -> None:
        world = await queued()
        orders.undo(world.world, id_of(world))
        for days in range(4):
            await world.pass_at(GOES_BY + days * DAY)
        assert (taken(world), world.steps()[CHECK], set(world.drafts())) == ([], "drafted", {RITA})
        with pytest.raises(UserError):
            orders.undo(world.world, id_of(world))

    async def test_send_sends_now_at_whatever_hour(self) -> None:
        world = await queued()
        world.clock.instant = at("2026-12-02 09:01")
        orders.send(world.world, id_of(world), again=False)
        await world.pass_at(at("2026-12-02 23:00"))
        assert (len(taken(world)), world.steps()[CHECK]) == (1, "sent")
        with pytest.raises(UserError):
            orders.send(world.world, id_of(world), again=True)

    async def test_send_looks_once_more_all_the_same(self) -> None:
        world = await queued()
        orders.send(world.world, id_of(world), again=False)
        when = DRAFTED + MINUTE
        world.deliver(answer("could you send us two references?", when), when)
        await world.pass_at(when)
        await world.pass_at(when + MINUTE)
        assert (taken(world), world.steps()[CHECK]) == ([], "withdrawn")

    async def test_send_sends_a_draft_that_was_taken_out_but_never_a_thank_you(self) -> None:
        world = await queued()
        orders.undo(world.world, id_of(world))
        orders.send(world.world, id_of(world), again=False)
        await world.pass_at(DRAFTED + MINUTE)
        assert len(taken(world)) == 1
        other = MemoryWorld(INVITED, transport=MemoryTransport())
        other.deliver(invitation(), INVITED)
        await other.pass_at(END + HOUR)
        thanks = other.step(f"thank_you/2026-11-24/{DANA}")
        assert thanks.id is not None
        with pytest.raises(UserError):
            orders.send(other.world, thanks.id, again=False)

    async def test_again_is_the_users_word_for_what_may_have_gone_out(self) -> None:
        world = await queued()
        transport_of(world).lost_after = False
        transport_of(world).next_outcomes.append(SendUnknown("no answer in time after the message"))
        await world.pass_at(GOES_BY)
        with pytest.raises(UserError):
            orders.send(world.world, id_of(world), again=False)
        orders.send(world.world, id_of(world), again=True)
        await world.pass_at(GOES_BY + MINUTE)
        assert (len(taken(world)), world.steps()[CHECK]) == (1, "sent")
        assert not [alert for alert in world.alerts() if "may have gone out" in alert]

    async def test_again_sends_a_failed_one_once_more(self) -> None:
        world = await queued()
        transport_of(world).next_outcomes.append(SendRefused(permanent=True, answer="550 5.1.1 no", phase=SendPhase.RECIPIENT))
        await world.pass_at(GOES_BY)
        orders.send(world.world, id_of(world), again=True)
        await world.pass_at(GOES_BY + MINUTE)
        assert (len(taken(world)), world.steps()[CHECK], world.drafts()) == (1, "sent", {})

    async def test_an_answer_stops_what_was_to_be_sent_again(self) -> None:
        world = await queued()
        transport_of(world).lost_after = False
        transport_of(world).next_outcomes.append(SendUnknown("no answer in time after the message"))
        await world.pass_at(GOES_BY)
        orders.send(world.world, id_of(world), again=True)
        when = GOES_BY + MINUTE
        world.deliver(answer("could you send us two references?", when), when)
        await world.pass_at(when)
        assert (taken(world), world.steps()[CHECK]) == ([], "withdrawn")

    async def test_a_step_that_is_not_there_is_told(self) -> None:
        world = await queued()
        with pytest.raises(UserError):
            orders.undo(world.world, 99)
        with pytest.raises(UserError):
            orders.send(world.world, 99, again=False)


def id_of(world: MemoryWorld) -> int:
    found = world.step(CHECK).id
    assert found is not None
    return found
