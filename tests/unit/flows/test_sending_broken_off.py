"""Wherever sending breaks off, nothing goes out twice and nothing is lost (I1, I5).

In each scene the process dies (or the mail server's line breaks) at each place there is, in turn; then the program is started again and looks
every few hours for days. The way out is the witness: what it took, it has for good. A sample of the places unless ``AFTERWORD_EXAMPLES`` is set.
"""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count

import pytest

from connectors.memory_transport import MemoryTransport, Outcome
from daemon.errors import MailServerError
from daemon.flows.passes import run_pass
from daemon.ports.sending import SendPhase, SendRefused, SendUnknown
from tests.breaking import Fuse, KilledError, breaking
from tests.unit.flows.queue_world import CHECK, GOES_BY, MINUTE, RITA, copied, queued
from tests.world import MemoryWorld

STRIDE = 1 if os.environ.get("AFTERWORD_EXAMPLES") else 11
SHOWN = {"queued", "unknown", "failed", "drafted"}


@dataclass(frozen=True)
class Scene:
    """What the server answers, and at which pass it breaks off: the one that sends, or the one after it."""

    name: str
    answers: Callable[[], Outcome] | None = None
    passes_before: int = 0


SCENES = (
    Scene("taken"),
    Scene("put off", lambda: SendRefused(permanent=False, answer="451 later", phase=SendPhase.RECIPIENT)),
    Scene("refused", lambda: SendRefused(permanent=True, answer="550 never", phase=SendPhase.RECIPIENT)),
    Scene("lost", lambda: SendUnknown("no answer in time after the message")),
    Scene("filing the copy", passes_before=1),
)


def way_out(scene: Scene) -> MemoryTransport:
    transport = MemoryTransport()
    if scene.answers is not None:
        transport.next_outcomes.append(scene.answers())
    return transport


async def broken_off(origin: MemoryWorld, scene: Scene, fuse: Fuse, *, lost: bool) -> MemoryWorld:
    world = copied(origin, way_out(scene))
    for number in range(scene.passes_before):
        await world.pass_at(GOES_BY + number * MINUTE)
    world.clock.instant = GOES_BY + scene.passes_before * MINUTE
    with suppress(KilledError):
        await run_pass(breaking(world.world, fuse, mail_only=lost), conclude=True)
    return world


async def look_on(world: MemoryWorld) -> None:
    for later in (1, 2, 3, 60, 180, 400, 24 * 60):
        await world.pass_at(GOES_BY + (later + 1) * MINUTE)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
@pytest.mark.parametrize("lost", [False, True], ids=["killed", "connection lost"])
async def test_broken_off_anywhere_it_goes_out_at_most_once_and_is_never_lost(scene: Scene, *, lost: bool) -> None:
    origin = await queued()
    sent_before = len(origin.mailbox.contents("Sent"))
    burnt = 0
    for place in count(SCENES.index(scene) % STRIDE, STRIDE):
        fuse = Fuse(place, MailServerError("memory:993", "the connection was lost") if lost else None)
        world = await broken_off(origin, scene, fuse, lost=lost)
        await look_on(world)
        transport = world.transport
        assert isinstance(transport, MemoryTransport)
        state, taken = world.steps()[CHECK], len(transport.taken)
        assert taken <= 1, f"doubled at place {place}"
        assert not taken or state in {"sent", "unknown"}, f"{state}, though it went out, at place {place}"
        assert state in SHOWN | {"sent"}, f"{state} at place {place}"
        assert taken == 1 or state in SHOWN, f"lost at place {place}: {state}"
        assert state != "drafted" or any(RITA in alert for alert in world.alerts()), f"nobody is told at place {place}"
        lying, copies = len(world.mailbox.contents("Drafts")), len(world.mailbox.contents("Sent")) - sent_before
        assert lying == (state in {"queued", "failed", "drafted"}), f"{lying} drafts at place {place}: {state}"
        assert copies <= 1, f"two copies at place {place}"
        if not fuse.burnt:
            break
        burnt += 1
    assert burnt * STRIDE > 10, "a harness that finds no places to break tests nothing"


async def test_what_broke_off_before_connecting_is_sent_by_the_next_pass() -> None:
    """Most places: nothing had begun, so nothing is in doubt."""
    origin = await queued()
    ended: list[str] = []
    for place in count(0, STRIDE):
        fuse = Fuse(place)
        world = await broken_off(origin, SCENES[0], fuse, lost=False)
        if not fuse.burnt:
            break
        await look_on(world)
        ended.append(world.steps()[CHECK])
    assert ended.count("sent") >= len(ended) * 3 // 4, ended


async def test_two_programs_at_once_send_one_mail() -> None:
    """The second begins its pass while the first is in the middle of the dialogue, as an old one without the lock would."""
    world = await queued()
    second = MemoryWorld(world.start, world.policy, mailbox=world.mailbox, store=world.store, transport=MemoryTransport())
    seen: list[str] = []

    class Interrupted(MemoryTransport):
        async def send(self, sender: str, recipients: Sequence[str], raw: bytes) -> Outcome:
            await second.pass_at(GOES_BY)
            seen.append(second.steps()[CHECK])
            return await super().send(sender, recipients, raw)

    first = Interrupted()
    interrupted = MemoryWorld(world.start, world.policy, mailbox=world.mailbox, store=world.store, transport=first)
    interrupted.tokens.count = second.tokens.count = world.tokens.count
    await interrupted.pass_at(GOES_BY)
    await look_on(second)
    assert isinstance(second.transport, MemoryTransport)
    assert seen == ["unknown"], "to the second the first looked dead"
    assert (len(first.taken), second.transport.taken, second.steps()[CHECK]) == (1, [], "sent")
