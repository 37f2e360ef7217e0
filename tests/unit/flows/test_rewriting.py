"""An untouched thank-you is rewritten with what the user tells later; whatever breaks, there is exactly one (E18, I1, I3)."""

import os
from contextlib import suppress
from copy import deepcopy
from email import message_from_bytes, policy

import pytest

from daemon.errors import MailServerError
from daemon.flows import words
from daemon.flows.passes import run_pass
from tests.breaking import Fuse, KilledError, breaking
from tests.builders import END, INVITED
from tests.mails import invitation
from tests.world import HOUR, MemoryWorld

DANA, OMAR = "dana@northwind.example", "omar@northwind.example"
STRIDE = 1 if os.environ.get("AFTERWORD_EXAMPLES") else 6
TOUCHES, LAST = 10_000, 30  # the rewriting is the end of the pass
TOLD = "Dana: how you run on-call"


async def drafted() -> MemoryWorld:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert len(world.mailbox.contents("Drafts")) == 2
    world.clock.instant = END + 2 * HOUR
    return world


def tell(world: MemoryWorld, text: str = TOLD) -> None:
    words.note(world.world, 1, text)


def bodies(world: MemoryWorld) -> list[tuple[str, str]]:
    """Recipient and text of everything in Drafts."""
    parsed = [message_from_bytes(m.raw, policy=policy.default) for m in world.mailbox.contents("Drafts")]
    return sorted((str(m["To"]), m.get_content()) for m in parsed)


async def test_the_untouched_draft_says_it_and_the_others_stay() -> None:
    world = await drafted()
    before = dict(bodies(world))
    tell(world)
    await world.pass_at(END + 2 * HOUR)
    after = dict(bodies(world))
    assert len(world.mailbox.contents("Drafts")) == 2
    (dana,) = [text for to, text in after.items() if DANA in to]
    assert "how you run on-call" in dana
    assert "[[" not in dana
    assert [text for to, text in after.items() if OMAR in to] == [text for to, text in before.items() if OMAR in to]
    assert not world.step(f"thank_you/2026-11-24/{DANA}").needs_you


async def test_rewriting_is_done_once_and_the_new_draft_is_followed() -> None:
    world = await drafted()
    tell(world)
    await world.pass_at(END + 2 * HOUR)
    uid = world.draft_uid(DANA)
    await world.pass_at(END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    assert world.draft_uid(DANA) == uid
    world.send_draft(DANA, END + 3 * HOUR)
    await world.pass_at(END + 4 * HOUR)
    assert world.steps()[f"thank_you/2026-11-24/{DANA}"] == "sent"


async def test_what_the_user_changed_stays_as_it_is() -> None:
    world = await drafted()
    world.edit_draft(DANA, END + 2 * HOUR, "My own words.")
    tell(world)
    await world.pass_at(END + 2 * HOUR)
    assert "My own words." in world.drafts()[DANA].get_content()
    assert len(world.mailbox.contents("Drafts")) == 2


async def test_what_the_user_deleted_never_comes_back() -> None:
    world = await drafted()
    world.mailbox.remove("Drafts", world.draft_uid(DANA))
    tell(world)
    await world.pass_at(END + 2 * HOUR)
    assert DANA not in world.drafts()


async def test_without_uidplus_the_draft_stays_and_the_user_is_told() -> None:
    world = await drafted()
    world.mailbox.uid_plus = False
    tell(world)
    await world.pass_at(END + 2 * HOUR)
    assert "on-call" not in world.drafts()[DANA].get_content()
    assert len(world.mailbox.contents("Drafts")) == 2
    assert any("Dana Whitfield" in text and "add it yourself" in text for text in world.alerts())


async def test_nothing_is_rewritten_in_a_pause_or_after_its_time() -> None:
    world = await drafted()
    tell(world)
    await world.pass_at(END + 49 * HOUR)
    assert "on-call" not in world.drafts()[DANA].get_content()


def copied(world: MemoryWorld) -> MemoryWorld:
    again = MemoryWorld(world.start, mailbox=deepcopy(world.mailbox), store=world.store.copy_in_memory())
    again.tokens.count = world.tokens.count
    again.clock.instant = world.clock.instant
    return again


@pytest.mark.parametrize(
    ("meanwhile", "lost"), [("nothing", False), ("nothing", True), ("edited", False), ("deleted", False), ("sent", True)]
)
async def test_broken_anywhere_there_is_one_draft_or_the_users_own(meanwhile: str, *, lost: bool) -> None:
    """The user may come in between, while both drafts lie there; what they did to the one that they knew holds."""
    origin = await drafted()
    tell(origin)
    old = origin.draft_uid(DANA)
    whole = Fuse(TOUCHES)
    world = copied(origin)
    await run_pass(breaking(world.world, whole, mail_only=lost), conclude=True)
    touches = TOUCHES - (whole.left or 0)
    for places in range(touches - LAST + len(meanwhile) % STRIDE, touches, STRIDE):
        world = copied(origin)
        fuse = Fuse(places, MailServerError("memory:993", "the connection was lost") if lost else None)
        with suppress(KilledError):
            await run_pass(breaking(world.world, fuse, mail_only=lost), conclude=True)
        there = {message.uid: message for message in world.mailbox.contents("Drafts")}
        known = old in there
        if known and meanwhile == "edited":
            world.mailbox.remove("Drafts", old)
            changed = message_from_bytes(there[old].raw, policy=policy.SMTP)
            changed.set_content("My own words.")
            world.mailbox.deliver("Drafts", changed.as_bytes(), END + 2 * HOUR, ("\\Draft", "\\Seen"))
        elif known and meanwhile in ("deleted", "sent"):
            world.mailbox.remove("Drafts", old)
            world.mailbox.deliver("Sent" if meanwhile == "sent" else "Trash", there[old].raw, END + 2 * HOUR, ("\\Seen",))
        await world.pass_at(END + 2 * HOUR)
        await world.pass_at(END + 3 * HOUR)
        mine = [text for to, text in bodies(world) if DANA in to]
        state = world.steps()[f"thank_you/2026-11-24/{DANA}"]
        where = f"broken at {places}: {state}, {mine}"
        if not known or meanwhile == "nothing":
            assert len(mine) == 1, where
            assert "how you run on-call" in mine[0], where
        elif meanwhile == "edited":
            assert len(mine) == 1, where
            assert "My own words." in mine[0], where
            assert state == "edited", where
        else:
            assert (mine, state) == ([], {"deleted": "discarded", "sent": "sent"}[meanwhile]), where
        assert fuse.burnt


async def test_the_old_draft_sent_under_another_id_while_its_removal_was_unheard_of_leaves_no_second_thank_you() -> None:
    world = await drafted()
    tell(world)
    world.mailbox.fail_next("expunge", MailServerError("memory:993", "the connection was lost"))
    await world.pass_at(END + 2 * HOUR)
    told = next(m for m in world.mailbox.contents("Drafts") if b"how you run on-call" in m.raw)
    world.mailbox.remove("Drafts", told.uid)  # so that the user finds the old one alone, whatever client lists it
    world.send_draft(DANA, END + 2 * HOUR, message_id="<another@client.example>")
    world.mailbox.deliver("Drafts", told.raw, END + 2 * HOUR, ("\\Draft", "\\Seen"))
    await world.pass_at(END + 3 * HOUR)
    await world.pass_at(END + 4 * HOUR)
    assert world.steps()[f"thank_you/2026-11-24/{DANA}"] == "sent"
    assert DANA not in world.drafts()
