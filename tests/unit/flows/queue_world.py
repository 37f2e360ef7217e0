"""A world in which a check-in lies in Drafts and waits for its time to go."""

from copy import deepcopy
from datetime import timedelta

from connectors.memory_transport import MemoryTransport
from daemon.deciding.values import Policy
from daemon.ports.sending import Transport
from tests.builders import END, INVITED, at
from tests.mails import invitation
from tests.world import HOUR, MemoryWorld

RITA, DANA, OMAR = "rita@northwind.example", "dana@northwind.example", "omar@northwind.example"
CHECK = "check_in/2026-11-24/1"
DRAFTED = at("2026-12-02 09:00")
GOES_BY = DRAFTED + 2 * HOUR
MINUTE = timedelta(minutes=1)


async def queued(**changes: object) -> MemoryWorld:
    """A check-in to Rita lies in Drafts, queued; it goes before ``GOES_BY``."""
    wishes = Policy(mode="queue", timezone="Europe/Berlin")
    settings: dict[str, object] = {"policy": wishes, "transport": MemoryTransport(), **changes}
    world = MemoryWorld(INVITED, **settings)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    world.send_draft(DANA, END + 2 * HOUR)
    world.send_draft(OMAR, END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    await world.pass_at(DRAFTED)
    assert set(world.drafts()) == {RITA}
    return world


def copied(world: MemoryWorld, transport: Transport) -> MemoryWorld:
    """The same world once more, with another way out."""
    again = MemoryWorld(
        world.start, world.policy, mailbox=deepcopy(world.mailbox), store=world.store.copy_in_memory(), transport=transport
    )
    again.tokens.count = world.tokens.count
    again.clock.instant = world.clock.instant
    return again


def transport_of(world: MemoryWorld) -> MemoryTransport:
    """Its way out, to be told how to fail."""
    assert isinstance(world.transport, MemoryTransport)
    return world.transport
