"""Nothing is set aside for good: what could not be had is tried again, ever more rarely, and is named until it was read."""

from datetime import timedelta

import pytest

from daemon.errors import MailServerError
from daemon.ports.stored import StoredMessage
from tests.builders import at
from tests.mails import USER, mail
from tests.unit.flows.answering_world import CHECK, DUE, RITA, due_to_check_in, from_rita, thanked
from tests.world import DAY, HOUR, MemoryWorld

BROKEN = "the server breaks off"
QUARTER = timedelta(minutes=15)
NO = "Dear Sam,\n\nUnfortunately, we have decided to move forward with another candidate.\n\nKind regards,\nRita"
WHEN = at("2026-12-02 10:00")


def aside(world: MemoryWorld) -> tuple[StoredMessage, ...]:
    with world.store.snapshot() as snapshot:
        return snapshot.quarantined()


async def with_an_answer_set_aside() -> tuple[MemoryWorld, int]:
    world = await due_to_check_in()
    uid = world.deliver(from_rita(NO, WHEN), WHEN)
    world.mailbox.spoil("INBOX", uid, BROKEN)
    for minutes in (1, 2, 3):
        await world.pass_at(WHEN + timedelta(minutes=minutes))
    return world, uid


def tries(world: MemoryWorld) -> int:
    return world.mailbox.calls.count(("messages", "INBOX"))


async def test_an_answer_that_could_not_be_had_is_read_as_soon_as_it_can() -> None:
    """Regression: a line that was cut four times at a new mail lost it for good."""
    world, uid = await with_an_answer_set_aside()
    assert [one.why for one in aside(world)] == [BROKEN]
    assert world.steps()[CHECK] == "drafted"
    world.mailbox.heal("INBOX", uid)
    await world.pass_at(WHEN + timedelta(minutes=20))
    assert aside(world) == ()
    assert world.threads()[0].state == "rejected"
    assert world.steps()[CHECK] == "withdrawn"


async def test_it_is_tried_ever_more_rarely_but_once_a_day() -> None:
    world, _ = await with_an_answer_set_aside()
    found: list[float] = []
    for number in range(1, 4 * 24 * 7):
        before = tries(world)
        await world.pass_at(WHEN + timedelta(minutes=4) + number * QUARTER)
        if tries(world) > before:
            found.append(number * 15 / 60)
        assert [one.why for one in aside(world)] == [BROKEN]
    assert found[:5] == [0.25, 0.5, 1, 2, 4]
    assert found[-5:] == [48, 72, 96, 120, 144]
    assert len(found) <= 14


async def test_between_two_tries_nothing_is_asked() -> None:
    world, _ = await with_an_answer_set_aside()
    world.mailbox.calls.clear()
    await world.pass_at(WHEN + timedelta(minutes=5))
    assert tries(world) == 0


async def test_a_line_that_breaks_over_it_once_more_holds_up_one_pass_alone() -> None:
    world, _ = await with_an_answer_set_aside()
    world.mailbox.fail_next("messages", MailServerError("memory:993", "the connection breaks off again and again"))
    assert (await world.pass_at(WHEN + timedelta(minutes=20))).failed
    assert not (await world.pass_at(WHEN + timedelta(minutes=21))).failed
    assert [one.why for one in aside(world)] == [BROKEN]


async def test_a_new_version_tries_at_once() -> None:
    world, uid = await with_an_answer_set_aside()
    world.mailbox.heal("INBOX", uid)
    await world.pass_at(WHEN + timedelta(minutes=4))
    assert aside(world)
    world.version = "2"
    await world.pass_at(WHEN + timedelta(minutes=5))
    assert aside(world) == ()


@pytest.mark.parametrize("how", ["renumbered", "moved"])
async def test_in_another_place_it_is_tried_at_once(how: str) -> None:
    world = await due_to_check_in()
    uid = world.deliver(from_rita(NO, WHEN), WHEN)
    world.mailbox.spoil("INBOX", uid, BROKEN, only_body=True)
    await world.pass_at(WHEN + timedelta(minutes=1))
    await world.pass_at(WHEN + timedelta(minutes=2))
    assert aside(world)
    world.mailbox.heal("INBOX", uid)
    if how == "moved":
        world.mailbox.move(uid, "INBOX", "Sent")
    else:
        world.mailbox.renumber("INBOX")
    await world.pass_at(WHEN + timedelta(minutes=4))
    assert aside(world) == ()
    assert world.threads()[0].state == "rejected"


async def test_a_mail_of_the_users_own_is_known_as_such_once_it_can_be_had() -> None:
    """Regression: what could not even be named at first was taken for somebody else's word."""
    world = await thanked()
    own = mail(
        f"Sam Rivera <{USER}>",
        [RITA],
        "Re: Interview: Data Engineer at Northwind",
        "Hi Rita,\n\nis there any news about the role?\n\nBest,\nSam",
        at=DUE - DAY,
        message_id="<asked@home.example>",
        references=["<invitation@northwind.example>"],
    )
    uid = world.deliver(own, DUE - DAY, "Sent")
    world.mailbox.spoil("Sent", uid, BROKEN)
    await world.pass_at(DUE - DAY + HOUR)
    await world.pass_at(DUE - DAY + HOUR + timedelta(minutes=1))
    world.mailbox.heal("Sent", uid)
    await world.pass_at(DUE + HOUR)
    assert aside(world) == ()
    with world.store.snapshot() as snapshot:
        found = snapshot.message_by_id("personal", "<asked@home.example>")
    assert found is not None
    assert found.own
    assert found.thread_id is not None
    assert found.at == (DUE - DAY).astimezone(found.at.tzinfo)
    assert world.steps()[CHECK] != "drafted"


async def test_a_draft_that_could_not_even_be_named_is_no_mail_once_it_can() -> None:
    world = await thanked()
    when = at("2026-11-28 10:00")
    uid = world.deliver(from_rita(NO, when), when)
    world.mailbox.spoil("INBOX", uid, BROKEN)
    await world.pass_at(when + HOUR)
    world.mailbox.set_flags("INBOX", uid, ("\\Draft",))
    world.mailbox.heal("INBOX", uid)
    await world.pass_at(when + DAY)
    assert aside(world) == ()
    assert world.threads()[0].state != "rejected"
