"""Interviews that a calendar tells of: what moves and cancels them, and who takes part."""

import pytest

from tests.builders import END, INVITED, START
from tests.calendar_entries import DANA, simple, utc
from tests.mails import USER, event, invitation, mail
from tests.unit.flows.calendar_stories import (
    DANA_AT,
    OMAR_AT,
    THANK_DANA,
    THANK_OMAR,
    answer,
    calendar_world,
)
from tests.world import DAY, HOUR, MemoryWorld


async def test_an_interview_that_stands_only_in_the_calendar_is_thanked_for() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    assert [thread.state for thread in world.threads()] == ["scheduled"]
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_a_move_before_its_end_moves_what_is_due() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    source.put("one", simple(START + DAY, END + DAY, sequence=1, stamp=utc(INVITED + HOUR)))
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}
    await world.pass_at(END + DAY + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_a_move_after_the_drafts_were_written_takes_them_back_and_writes_them_anew_in_time() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(END + HOUR)
    assert len(world.mailbox.contents("Drafts")) == 2
    source.put("one", simple(START + DAY, END + DAY, sequence=1, stamp=utc(END + HOUR)))
    await world.pass_at(END + 2 * HOUR)
    assert world.drafts() == {}
    assert world.steps()[THANK_DANA] == "withdrawn"
    await world.pass_at(END + DAY + HOUR)
    assert len(world.mailbox.contents("Drafts")) == 2


async def test_a_move_later_the_same_day_after_the_drafts_were_written_leaves_one_draft_a_person() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(END + HOUR)
    source.put("one", simple(START + 4 * HOUR, END + 4 * HOUR, sequence=1, stamp=utc(END + HOUR)))
    await world.pass_at(END + 2 * HOUR)
    assert world.drafts() == {}
    await world.pass_at(END + 5 * HOUR)
    assert len(world.mailbox.contents("Drafts")) == 2


async def test_a_cancellation_before_its_end_makes_nothing_due() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    source.put("one", simple(START, END, "STATUS:CANCELLED", sequence=1, stamp=utc(START - HOUR)))
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}
    assert world.questions() == ()
    assert set(world.steps().values()) == {"skipped"}


@pytest.mark.parametrize("stamp", ["20261124T163000Z", "20261120T090000Z"], ids=["new DTSTAMP", "DTSTAMP left as it was"])
async def test_a_cancellation_after_its_end_removes_nothing_and_is_asked_about(stamp: str) -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(END + HOUR)
    source.put("one", simple(START, END, "STATUS:CANCELLED", stamp=stamp))
    await world.pass_at(END + 3 * HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    assert all(world.step(key).needs_you for key in (THANK_DANA, THANK_OMAR))
    answer(world, yes=False)
    await world.pass_at(END + 4 * HOUR)
    assert world.drafts() == {}
    assert "did not take place" in (world.step(THANK_DANA).reason + (world.step(THANK_DANA).withdraw_because or ""))
    await world.pass_at(END + 15 * DAY)
    assert world.drafts() == {}, "nobody asks how an interview went that did not take place"


async def test_a_cancellation_after_its_end_that_the_user_corrects_leaves_the_drafts() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(END + HOUR)
    source.remove("one")
    await world.pass_at(END + 3 * HOUR)
    answer(world, yes=True)
    await world.pass_at(END + 4 * HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_tidying_up_long_after_asks_nothing() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(END + HOUR)
    for person in (DANA_AT, OMAR_AT):
        world.send_draft(person, END + HOUR)
    await world.pass_at(END + 2 * HOUR)
    source.remove("one")
    await world.pass_at(END + 3 * HOUR)
    assert world.questions() == (), "what was sent can't be taken back"


async def test_declining_in_the_calendar_makes_nothing_due() -> None:
    """Many programs change PARTSTAT and nothing else."""
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    source.put("one", simple(START, END, own_status="NEEDS-ACTION", stamp=utc(INVITED)))
    await world.pass_at(INVITED + HOUR)
    source.put("one", simple(START, END, own_status="DECLINED", stamp=utc(INVITED - HOUR)))
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}
    assert set(world.steps().values()) == {"skipped"}


async def test_an_invitation_mailed_again_does_not_undo_the_users_no() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    source.put("one", simple(START, END, own_status="DECLINED", stamp=utc(INVITED)))
    await world.pass_at(INVITED + HOUR)
    again = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Interview",
        "We added the room.",
        at=INVITED + 2 * HOUR,
        message_id="<again@northwind.example>",
        calendar=event("first@northwind.example", START, summary="Interview: Data Engineer, room 2", stamp=INVITED + 2 * HOUR),
    )
    world.deliver(again, INVITED + 2 * HOUR)
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}


async def test_what_was_declined_before_it_was_seen_begins_no_thread() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, own_status="DECLINED"))
    await world.pass_at(END + HOUR)
    assert world.threads() == ()
    assert world.questions() == ()


async def test_what_the_calendar_knew_as_cancelled_is_not_brought_to_life_by_its_old_invitation() -> None:
    """Calendars are read before mail, and are not read again where nothing changed."""
    world, source = calendar_world()
    source.put("one", simple(START, END, "STATUS:CANCELLED", sequence=1, stamp=utc(INVITED + HOUR)))
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + 2 * HOUR)
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}


async def test_two_interviews_of_one_day_get_one_thank_you_a_person_after_their_last() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    source.put(
        "two",
        simple(END + HOUR, END + 2 * HOUR, uid="second", summary="Interview: Data Engineer at Northwind, part 2", people=(DANA,)),
    )
    await world.pass_at(INVITED)
    assert len(world.threads()) == 1
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {OMAR_AT}
    await world.pass_at(END + 3 * HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    assert len(world.mailbox.contents("Drafts")) == 2


async def test_who_is_added_is_thanked_and_who_is_taken_off_is_not() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    eve = ("Eve Moreau", "eve@northwind.example")
    source.put("one", simple(START, END, people=(DANA, eve), sequence=1, stamp=utc(INVITED + HOUR)))
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, eve[1]}


async def test_another_organizer_is_believed_from_the_calendar_and_asked_about_from_a_mail() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    paul = ("Paul Winter", "paul@northwind.example")
    moved = mail(
        "Paul Winter <paul@northwind.example>",
        [USER],
        "Updated: Interview",
        "A new time.",
        at=INVITED + 2 * HOUR,
        message_id="<moved@northwind.example>",
        calendar=event("first@northwind.example", START + DAY, organizer=paul, sequence=1, stamp=INVITED + 2 * HOUR),
    )
    world.deliver(moved, INVITED + 2 * HOUR)
    await world.pass_at(INVITED + 3 * HOUR)
    assert "update" in {question.kind for question in world.questions()}
    assert {world.step(key).due_at for key in world.steps()} == {END + HOUR}
    source.put("one", simple(START + DAY, END + DAY, organizer=paul, sequence=1, stamp=utc(INVITED + 2 * HOUR)))
    await world.pass_at(INVITED + 4 * HOUR)
    assert {world.step(key).due_at for key, state in world.steps().items() if state == "planned"} == {END + DAY + HOUR}


async def test_a_forwarded_invitation_is_updated_by_its_organizer_and_by_who_forwarded_it() -> None:
    world = MemoryWorld(INVITED)
    forwarded = invitation().replace(b"From: Rita Sommer <rita@northwind.example>", b"From: Kim Adler <kim@agency.example>", 1)
    world.deliver(forwarded, INVITED)
    await world.pass_at(INVITED + HOUR)
    for number, sender in enumerate(("Rita Sommer <rita@northwind.example>", "Kim Adler <kim@agency.example>"), 1):
        moved = mail(
            sender,
            [USER],
            "Updated: Interview",
            "A new time.",
            at=INVITED + number * HOUR,
            message_id=f"<moved-{number}@northwind.example>",
            calendar=event("first@northwind.example", START + number * DAY, sequence=number, stamp=INVITED + number * HOUR),
        )
        world.deliver(moved, INVITED + number * HOUR)
    await world.pass_at(INVITED + 3 * HOUR)
    assert {world.step(key).due_at for key, state in world.steps().items() if state == "planned"} == {END + 2 * DAY + HOUR}
    assert world.questions() == ()
