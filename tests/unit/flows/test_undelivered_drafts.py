"""A draft that the server does not hand out for a while: nothing is concluded from that (I1, I3, I6)."""

import pytest

from daemon.errors import MailServerError
from daemon.flows import words
from tests.builders import END, at
from tests.unit.flows.answering_world import from_rita
from tests.unit.flows.draft_world import CHECK, DANA, OMAR, RITA, THANK_DANA, asking, draft_of, invited, reworded
from tests.unit.flows.test_set_aside import NO
from tests.world import DAY, HOUR, MemoryWorld

BROKEN = "the server answers with NO [SERVERBUG]"
BOTH = pytest.mark.parametrize("only_body", [False, True])


def spoil(world: MemoryWorld, person: str, *, only_body: bool = False) -> int:
    uid = world.draft_uid(person)
    world.mailbox.spoil("Drafts", uid, BROKEN, only_body=only_body)
    world.account.seen.clear()  # as in a new process
    return uid


@BOTH
async def test_one_that_is_no_longer_wanted_is_withdrawn_as_soon_as_it_can_be_seen(only_body: bool) -> None:
    """Regression: it was taken for one that the user had changed, and stayed for good."""
    world = await asking()
    uid = spoil(world, RITA, only_body=only_body)
    when = at("2026-12-02 10:00")
    world.deliver(from_rita(NO, when), when)
    await world.pass_at(when + HOUR)
    assert world.steps()[CHECK] == "drafted"
    world.mailbox.heal("Drafts", uid)
    await world.pass_at(when + 2 * HOUR)
    assert world.steps()[CHECK] == "withdrawn"


@BOTH
async def test_one_that_lies_where_it_lay_stays_ours(only_body: bool) -> None:
    world = await asking()
    uid = spoil(world, RITA, only_body=only_body)
    for hours in (1, 2):
        await world.pass_at(at("2026-12-02 10:00") + hours * HOUR)
    assert world.steps()[CHECK] == "drafted"
    world.mailbox.heal("Drafts", uid)
    await world.pass_at(at("2026-12-02 13:00"))
    assert world.steps()[CHECK] == "drafted"


@BOTH
async def test_one_that_is_to_be_written_anew_stays_as_it_is(only_body: bool) -> None:
    world = await invited()
    await world.pass_at(END + HOUR)
    uid = spoil(world, DANA, only_body=only_body)
    world.clock.instant = END + 2 * HOUR
    words.note(world.world, 1, "Dana: how you run on-call")
    await world.pass_at(END + 2 * HOUR)
    assert world.steps()[THANK_DANA] == "drafted"
    assert len(world.mailbox.contents("Drafts")) == 2
    world.mailbox.heal("Drafts", uid)
    await world.pass_at(END + 3 * HOUR)
    assert world.steps()[THANK_DANA] == "drafted"
    assert b"on-call" in draft_of(world, DANA)
    assert len(world.mailbox.contents("Drafts")) == 2


@BOTH
async def test_one_whose_appending_was_never_confirmed_is_not_written_twice(only_body: bool) -> None:
    world = await invited()
    world.mailbox.fail_next("append", MailServerError("memory:993", "the connection broke off"), after=True)
    await world.pass_at(END + HOUR)
    (stored,) = world.mailbox.contents("Drafts")
    world.mailbox.spoil("Drafts", stored.uid, BROKEN, only_body=only_body)
    await world.pass_at(END + HOUR)
    await world.pass_at(END + 2 * HOUR)
    world.mailbox.heal("Drafts", stored.uid)
    await world.pass_at(END + 3 * HOUR)
    assert set(world.drafts()) == {DANA, OMAR}
    assert len(world.mailbox.contents("Drafts")) == 2
    assert {state for key, state in world.steps().items() if key.startswith("thank_you/")} == {"drafted"}


@BOTH
async def test_one_that_the_users_client_saved_anew_is_not_taken_for_deleted(only_body: bool) -> None:
    world = await asking()
    old = world.draft_uid(RITA)
    raw = reworded(draft_of(world, RITA), "Words of my own.\n", "<autosaved@mail.home.example>")
    when = at("2026-12-02 12:00")
    world.mailbox.remove("Drafts", old)
    new = world.mailbox.deliver("Drafts", raw, when, ("\\Draft",))
    world.mailbox.spoil("Drafts", new, BROKEN, only_body=only_body)
    await world.pass_at(when + HOUR)
    await world.pass_at(when + DAY)
    assert world.steps()[CHECK] == ("edited" if only_body else "drafted"), "its Message-ID is not ours"
    world.mailbox.heal("Drafts", new)
    await world.pass_at(when + DAY + HOUR)
    assert world.steps()[CHECK] == "edited"


async def test_an_old_one_of_the_users_own_that_never_comes_hides_nothing() -> None:
    world = await asking()
    uid = world.mailbox.deliver("Drafts", reworded(draft_of(world, RITA), "Old.\n", "<old@home.example>"), END - 9 * DAY)
    world.mailbox.spoil("Drafts", uid, BROKEN)
    world.mailbox.remove("Drafts", world.draft_uid(RITA))
    await world.pass_at(at("2026-12-02 12:00"))
    assert world.steps()[CHECK] == "discarded"
