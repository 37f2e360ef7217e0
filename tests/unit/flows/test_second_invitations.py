"""Two invitations by mail to one interview, of which one is called off: replaced, or called off altogether? Nobody knows but the user."""

import pytest

from tests.builders import END, INVITED, START
from tests.mails import USER, event, invitation, mail
from tests.unit.flows.calendar_stories import DANA_AT, OMAR_AT, answer, calendar_world, cancellation
from tests.unit.flows.test_calendar_copies import told_in_words
from tests.world import HOUR, MemoryWorld

FIRST, SECOND = "first@northwind.example", "second@northwind.example"


def invited_twice() -> MemoryWorld:
    """The second invitation came an hour later, under a UID of its own."""
    world, _ = calendar_world()
    world.deliver(invitation(), INVITED)
    again = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Invitation: Interview",
        "Dear Sam,\n\nhere is the invitation anew.\n\nRita",
        at=INVITED + HOUR,
        message_id="<again@northwind.example>",
        calendar=event(SECOND, START, stamp=INVITED + HOUR),
    )
    world.deliver(again, INVITED + HOUR)
    return world


async def called_off(world: MemoryWorld, uid: str, hours: int) -> None:
    world.deliver(cancellation(INVITED + hours * HOUR, sequence=hours, uid=uid), INVITED + hours * HOUR)
    await world.pass_at(INVITED + hours * HOUR)


@pytest.mark.parametrize("uid", [FIRST, SECOND])
async def test_one_invitation_of_two_that_is_called_off_is_asked_about_and_until_then_nothing_is_written(uid: str) -> None:
    world = invited_twice()
    await world.pass_at(INVITED + HOUR)
    await called_off(world, uid, 2)
    (question,) = world.questions()
    assert "another invitation to it stands" in question.text
    await world.pass_at(END + HOUR)
    assert not world.drafts()


@pytest.mark.parametrize("uid", [FIRST, SECOND])
async def test_yes_it_still_takes_place_brings_the_thank_yous_back(uid: str) -> None:
    world = invited_twice()
    await world.pass_at(INVITED + HOUR)
    await called_off(world, uid, 2)
    answer(world, yes=True)
    await world.pass_at(END + HOUR)
    assert sorted(world.drafts()) == [DANA_AT, OMAR_AT]


@pytest.mark.parametrize("uid", [FIRST, SECOND])
async def test_no_leaves_it_called_off(uid: str) -> None:
    world = invited_twice()
    await world.pass_at(INVITED + HOUR)
    await called_off(world, uid, 2)
    answer(world, yes=False)
    await world.pass_at(END + HOUR)
    assert not world.drafts()
    assert world.questions() == ()


@pytest.mark.parametrize("order", [[FIRST, SECOND], [SECOND, FIRST]])
@pytest.mark.parametrize("answered", [False, True])
async def test_when_the_other_one_is_called_off_too_nothing_is_left_to_ask(order: list[str], answered: bool) -> None:
    world = invited_twice()
    await world.pass_at(INVITED + HOUR)
    await called_off(world, order[0], 2)
    if answered:
        answer(world, yes=True)
    await called_off(world, order[1], 3)
    assert world.questions() == ()
    await world.pass_at(END + HOUR)
    assert not world.drafts()


async def test_the_invitation_to_what_was_told_in_words_calls_it_off_alone() -> None:
    world, _ = calendar_world()
    world.deliver(told_in_words(), INVITED)
    world.deliver(invitation(at=INVITED + HOUR), INVITED + HOUR)
    await world.pass_at(INVITED + HOUR)
    await called_off(world, FIRST, 2)
    assert world.questions() == ()
    await world.pass_at(END + HOUR)
    assert not world.drafts()
