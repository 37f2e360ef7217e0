"""A queued mail goes out once, at its time, and never where anything stands against it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy

import pytest

from connectors.memory_mailbox import MemoryMailbox
from connectors.memory_transport import MemoryTransport
from daemon.deciding.values import Policy
from daemon.errors import MailServerError
from daemon.flows import pausing, words
from daemon.flows.passes import learn
from daemon.flows.sending import send_due
from tests.builders import END, INVITED, at
from tests.mails import USER, invitation
from tests.unit.flows.queue_world import CHECK, DRAFTED, GOES_BY, MINUTE, RITA, Meddling, answer, queued, taken, transport_of
from tests.world import DAY, HOUR, MemoryWorld


async def test_it_lies_in_drafts_for_its_window_and_then_goes_once() -> None:
    world = await queued()
    assert world.steps()[CHECK] == "queued"
    send_at = world.step(CHECK).send_at
    assert send_at is not None
    assert send_at >= DRAFTED + 15 * MINUTE
    await world.pass_at(send_at - MINUTE)
    assert taken(world) == []
    await world.pass_at(send_at)
    assert len(taken(world)) == 1
    assert (world.steps()[CHECK], world.drafts(), world.step(CHECK).send_at) == ("sent", {}, None)
    for later in range(1, 5):
        await world.pass_at(send_at + later * HOUR)
    assert len(taken(world)) == 1


async def test_what_goes_is_the_draft_dated_as_it_leaves() -> None:
    world = await queued()
    draft = world.drafts()[RITA]
    await world.pass_at(GOES_BY)
    (handed,) = transport_of(world).taken
    assert (handed.sender, handed.recipients) == (USER, (RITA,))
    gone = message_from_bytes(handed.raw, policy=policy.default)
    assert gone["Date"].datetime == GOES_BY
    del gone["Date"], draft["Date"]
    assert gone.items() == draft.items()
    assert gone.get_content() == draft.get_content()


@pytest.mark.parametrize("mode", ["drafts", "observe"])
async def test_no_other_mode_sends(mode: str) -> None:
    world = await queued()
    world.policy = replace(world.policy, mode=mode)
    await world.pass_at(GOES_BY)
    assert taken(world) == []
    assert set(world.drafts()) == {RITA}
    world.policy = replace(world.policy, mode="queue")
    await world.pass_at(GOES_BY + HOUR)
    assert bool(taken(world)) is (mode == "observe"), "a mode of drafts empties the queue"


async def test_an_answer_that_came_a_second_ago_stops_it() -> None:
    world = await queued()
    when = GOES_BY - timedelta(seconds=1)
    world.deliver(answer("could you send us two references?", when), when, "Junk")
    await world.pass_at(GOES_BY)
    assert taken(world) == []
    await world.pass_at(GOES_BY + MINUTE)
    assert (taken(world), world.drafts(), world.steps()[CHECK]) == ([], {}, "withdrawn")


async def test_an_answer_during_the_pass_stops_it_as_well() -> None:
    """It comes after the sync, before the last look."""
    mailbox = Meddling()
    world = await queued(mailbox=mailbox)
    mailbox.meanwhile["search"] = lambda: world.deliver(answer("could you send us two references?", GOES_BY), GOES_BY)
    await world.pass_at(GOES_BY)
    assert mailbox.meanwhile == {}
    assert taken(world) == []


def edit(world: MemoryWorld) -> None:
    world.edit_draft(RITA, GOES_BY - MINUTE, "My own words.")


def delete(world: MemoryWorld) -> None:
    world.mailbox.remove("Drafts", world.draft_uid(RITA))


def send_by_hand(world: MemoryWorld) -> None:
    world.send_draft(RITA, GOES_BY - MINUTE)


def mute(world: MemoryWorld) -> None:
    words.mute(world.world, world.threads()[0].id)


def switch_off(world: MemoryWorld) -> None:
    words.set_option(world.world, world.threads()[0].id, "queue", on=False)


@pytest.mark.parametrize(
    ("happens", "state"),
    [(edit, "edited"), (delete, "discarded"), (send_by_hand, "sent"), (mute, "withdrawn"), (switch_off, "drafted")],
)
async def test_what_the_user_did_counts(happens: Callable[[MemoryWorld], object], state: str) -> None:
    world = await queued()
    happens(world)
    await world.pass_at(GOES_BY)
    await world.pass_at(GOES_BY + DAY)
    assert taken(world) == []
    assert world.steps()[CHECK] == state


async def test_an_edit_right_before_the_removal_stops_it() -> None:
    """It shows as another draft of the same mail."""
    mailbox = Meddling()
    world = await queued(mailbox=mailbox)
    mailbox.meanwhile["messages"] = lambda: world.edit_draft(RITA, GOES_BY, "My own words.")
    await world.pass_at(GOES_BY)
    await world.pass_at(GOES_BY + MINUTE)
    assert (mailbox.meanwhile, taken(world), world.steps()[CHECK], set(world.drafts())) == ({}, [], "edited", {RITA})


async def test_an_edit_that_is_stored_after_the_removal_stops_it() -> None:
    mailbox = Meddling()
    world = await queued(mailbox=mailbox)
    kept = world.mailbox.contents("Drafts")[0].raw
    mailbox.meanwhile["expunge"] = lambda: mailbox.deliver("Drafts", kept + b"One word more.\r\n", GOES_BY, ("\\Draft",))
    await world.pass_at(GOES_BY)
    await world.pass_at(GOES_BY + MINUTE)
    assert (mailbox.meanwhile, taken(world), world.steps()[CHECK], set(world.drafts())) == ({}, [], "edited", {RITA})


async def test_a_draft_changed_in_place_is_not_sent() -> None:
    """No IMAP client may do it, some servers' web mail does: other words under the same UID."""
    mailbox = Meddling()
    world = await queued(mailbox=mailbox)
    mailbox.meanwhile["search"] = lambda: mailbox.rewrite("Drafts", world.draft_uid(RITA), b"One word more.\r\n")
    await world.pass_at(GOES_BY)
    await world.pass_at(GOES_BY + MINUTE)
    assert (mailbox.meanwhile, taken(world), world.steps()[CHECK], set(world.drafts())) == ({}, [], "edited", {RITA})


async def test_a_pause_that_begins_between_two_mails_is_kept() -> None:
    """Whoever calls a halt means now, and not after the rest."""
    world = await queued()
    world.clock.instant = GOES_BY
    await learn(world.world, world.account, conclude=False)
    pausing.pause(world.world)
    await send_due(world.world, world.account)
    assert taken(world) == []
    pausing.unpause(world.world)
    await send_due(world.world, world.account)
    assert len(taken(world)) == 1


async def test_a_pause_stops_it_and_its_end_lets_it_go() -> None:
    world = await queued()
    pausing.pause(world.world)
    await world.pass_at(GOES_BY)
    assert taken(world) == []
    pausing.unpause(world.world)
    await world.pass_at(GOES_BY + MINUTE)
    assert len(taken(world)) == 1


async def test_after_a_night_of_sleep_it_waits_for_their_morning() -> None:
    world = await queued()
    await world.pass_at(at("2026-12-02 22:00"))
    assert taken(world) == []
    send_at = world.step(CHECK).send_at
    assert send_at is not None
    assert at("2026-12-03 08:00") <= send_at < at("2026-12-03 09:00")


async def test_a_thank_you_stays_a_draft() -> None:
    world = MemoryWorld(INVITED, Policy(mode="queue", queue=("check_in", "rejection_reply")), transport=MemoryTransport())
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert {state for key, state in world.steps().items() if key.startswith("thank_you")} == {"drafted"}


async def test_without_uidplus_nothing_goes_by_itself_and_the_user_is_told() -> None:
    world = await queued(mailbox=MemoryMailbox(uid_plus=False))
    await world.pass_at(GOES_BY)
    assert taken(world) == []
    assert (world.steps()[CHECK], set(world.drafts())) == ("drafted", {RITA})
    assert any("safely" in alert for alert in world.alerts())


async def test_sent_by_hand_under_another_id_after_its_sending_broke_off_it_is_not_put_back() -> None:
    world = await queued()
    world.mailbox.fail_next("expunge", MailServerError("memory:993", "the connection was lost"))
    await world.pass_at(GOES_BY)
    world.send_draft(RITA, GOES_BY, message_id="<another@client.example>")
    await world.pass_at(GOES_BY + MINUTE)
    await world.pass_at(GOES_BY + HOUR)
    assert (taken(world), world.steps()[CHECK], world.drafts()) == ([], "sent", {})
