"""I5: whatever breaks, wherever it breaks, the next undisturbed pass ends where an unbroken one would have ended.

A story is told in scenes. In each scene in turn the pass is broken at every place there is (at every 29th, unless
``AFTERWORD_EXAMPLES`` is set), then run again at the same instant; the next scene goes on undisturbed, and all is held against a
run that was never broken.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from itertools import count

import pytest

from daemon.errors import MailServerError
from daemon.flows.passes import run_pass
from tests.breaking import Fuse, KilledError, breaking
from tests.builders import END, INVITED, at
from tests.mails import USER, invitation, mail
from tests.world import HOUR, MemoryWorld

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"


@dataclass(frozen=True)
class Scene:
    """What happens in the world, and when the program then looks."""

    now: datetime
    happens: Callable[[MemoryWorld], object]


def answer(body: str, when: datetime) -> bytes:
    return mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        f"Dear Sam,\n\n{body}\n\nBest regards,\nRita",
        at=when,
        message_id=f"<answer-{when:%d%H%M}@northwind.example>",
        references=["<invitation@northwind.example>"],
    )


def write(world: MemoryWorld, body: str, when: datetime) -> None:
    world.deliver(answer(body, when), when)


STRIDE = 1 if os.environ.get("AFTERWORD_EXAMPLES") else 29
SENT = at("2026-11-24 16:30")
ASKED = at("2026-12-02 10:00")
REPLIED = at("2026-12-02 15:00")
REFUSED = at("2026-12-11 10:00")


def send_one_and_delete_one(world: MemoryWorld) -> None:
    world.send_draft(DANA, SENT)
    world.mailbox.remove("Drafts", world.draft_uid(OMAR))


def edit_and_be_refused(world: MemoryWorld) -> None:
    world.edit_draft(RITA, at("2026-12-10 10:00"), "My own words.")
    write(world, "unfortunately, we have decided to move forward with another candidate.", REFUSED)


STORY = (
    Scene(INVITED + HOUR, lambda world: world.deliver(invitation(), INVITED)),
    Scene(END + HOUR, lambda _: None),
    Scene(END + 3 * HOUR, send_one_and_delete_one),
    Scene(at("2026-12-02 09:00"), lambda _: None),
    Scene(at("2026-12-02 11:00"), lambda world: write(world, "could you send us two references?", ASKED)),
    Scene(
        at("2026-12-02 16:00"),
        lambda world: world.deliver(
            mail(f"Sam <{USER}>", [RITA], "Re: Interview", "Here they are.", at=REPLIED, message_id="<own@home.example>"),
            REPLIED,
            "Sent",
        ),
    ),
    Scene(at("2026-12-10 09:00"), lambda _: None),
    Scene(
        at("2026-12-11 11:00"),
        edit_and_be_refused,
    ),
)


def drafts(world: MemoryWorld) -> list[tuple[str, str, str]]:
    """What lies in Drafts, without the names that are drawn anew each time."""
    found: list[tuple[str, str, str]] = []
    for message in world.mailbox.contents("Drafts"):
        parsed = message_from_bytes(message.raw, policy=policy.default)
        found.append((str(parsed["To"]), str(parsed["Subject"]), parsed.get_content()))
    return sorted(found)


def ends_as(world: MemoryWorld) -> tuple[object, ...]:
    """All that matters to anybody: mailbox, threads, steps, questions, alerts."""
    steps = {key: (world.step(key).due_at, state, world.step(key).reason) for key, state in world.steps().items()}
    threads = [(t.state, t.waiting_on, t.since, t.muted) for t in world.threads()]
    counts = [len(world.mailbox.contents(folder)) for folder in ("INBOX", "Drafts", "Sent", "Trash", "Junk")]
    return drafts(world), steps, threads, [q.key for q in world.questions()], sorted(world.alerts()), counts


def copied(world: MemoryWorld) -> MemoryWorld:
    """The same world once more, to be broken."""
    again = MemoryWorld(world.start, mailbox=deepcopy(world.mailbox), store=world.store.copy_in_memory())
    again.tokens.count = world.tokens.count
    return again


async def before(scene: int) -> MemoryWorld:
    """The world as it stands when that scene's pass begins."""
    world = MemoryWorld(INVITED)
    for earlier in STORY[:scene]:
        earlier.happens(world)
        await world.pass_at(earlier.now)
    STORY[scene].happens(world)
    return world


async def told_from(world: MemoryWorld, scene: int) -> tuple[object, ...]:
    """How it ends after this scene's pass and the next one's."""
    await world.pass_at(STORY[scene].now)
    first = ends_as(world)
    if scene + 1 < len(STORY):
        STORY[scene + 1].happens(world)
        await world.pass_at(STORY[scene + 1].now)
    return first, ends_as(world)


@pytest.mark.parametrize("scene", range(len(STORY)))
@pytest.mark.parametrize("lost", [False, True], ids=["killed", "connection lost"])
async def test_a_pass_broken_anywhere_and_run_again_ends_where_an_unbroken_one_does(scene: int, *, lost: bool) -> None:
    origin = await before(scene)
    expected = await told_from(copied(origin), scene)
    burnt = 0
    for places in count(scene % STRIDE, STRIDE):
        world = copied(origin)
        fuse = Fuse(places, MailServerError("memory:993", "the connection was lost") if lost else None)
        world.clock.instant = STORY[scene].now
        with suppress(KilledError):
            await run_pass(breaking(world.world, fuse, mail_only=lost), conclude=True)
        assert await told_from(world, scene) == expected, f"broken at place {places}"
        if not fuse.burnt:
            break
        burnt += 1
    assert burnt * STRIDE > 10, "a harness that finds no places to break tests nothing"
