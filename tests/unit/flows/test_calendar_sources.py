"""A mail and a calendar tell of the same interview."""

import pytest

from tests.builders import END, INVITED, START
from tests.calendar_entries import DANA, simple, utc
from tests.mails import USER, event, invitation, mail
from tests.unit.flows.calendar_stories import (
    DANA_AT,
    OMAR_AT,
    THANK_DANA,
    calendar_world,
    cancellation,
)
from tests.world import DAY, HOUR


async def test_one_uid_is_one_interview() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    source.put("one", simple(START, END))
    await world.pass_at(END + HOUR)
    assert len(world.threads()) == 1
    assert len(world.mailbox.contents("Drafts")) == 2


@pytest.mark.parametrize("calendar_first", [True, False])
async def test_another_uid_with_the_same_start_people_and_title_is_one_interview(calendar_first: bool) -> None:
    world, source = calendar_world()
    copy = simple(START, END, uid="copy", summary="Northwind interview (Data Engineer)", people=(DANA,), organizer=None)
    if calendar_first:
        source.put("one", copy)
        await world.pass_at(INVITED)
        world.deliver(invitation(), INVITED)
    else:
        world.deliver(invitation(), INVITED)
        await world.pass_at(INVITED)
        source.put("one", copy)
    await world.pass_at(END + HOUR)
    assert len(world.threads()) == 1
    assert world.questions() == ()
    assert sum(DANA_AT in str(draft["To"]) for draft in world.drafts().values()) == 1


async def test_a_copy_that_is_moved_moves_the_interview_and_makes_no_second_one() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED)
    source.put("one", simple(START, END, uid="copy"))
    await world.pass_at(INVITED + HOUR)
    source.put("one", simple(START + DAY, END + DAY, uid="copy", stamp=utc(INVITED + 2 * HOUR)))
    await world.pass_at(INVITED + 3 * HOUR)
    planned = [key for key, state in world.steps().items() if state == "planned"]
    assert {world.step(key).due_at for key in planned} == {END + DAY + HOUR}
    assert len(planned) == 2


@pytest.mark.parametrize("mail_first", [True, False])
async def test_a_copy_that_lags_behind_moves_nothing_back(mail_first: bool) -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    if mail_first:
        await world.pass_at(INVITED)
    source.put("one", simple(START, END, uid="copy"))
    await world.pass_at(INVITED + HOUR)
    moved = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Updated: Interview",
        "A new time.",
        at=INVITED + 2 * HOUR,
        message_id="<moved@northwind.example>",
        calendar=event("first@northwind.example", START + DAY, sequence=1, stamp=INVITED + 2 * HOUR),
    )
    world.deliver(moved, INVITED + 2 * HOUR)
    await world.pass_at(INVITED + 3 * HOUR)
    source.put("one", simple(START, END, "LOCATION:Room 2", uid="copy", sequence=3))
    await world.pass_at(INVITED + 4 * HOUR)
    planned = [key for key, state in world.steps().items() if state == "planned"]
    assert {world.step(key).due_at for key in planned} == {END + DAY + HOUR}
    assert len(planned) == 2


async def test_a_copy_without_people_under_the_same_title_is_the_same_interview() -> None:
    """Published feeds of Microsoft 365 leave out attendees, and give UIDs of their own."""
    world, source = calendar_world()
    source.put("one", simple(START, END, uid="copy", people=(), organizer=None, own_status=None))
    await world.pass_at(INVITED)
    assert [question.kind for question in world.questions()] == ["is_interview"]
    world.deliver(invitation(), INVITED)
    await world.pass_at(END + HOUR)
    assert len(world.threads()) == 1
    assert world.questions() == (), "the invitation has settled it"
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_a_source_that_hides_people_takes_nobody_away() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    source.put("one", simple(START, END, people=(), organizer=None, own_status=None, sequence=1, stamp=utc(INVITED + HOUR)))
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_the_newest_word_counts_whichever_source_says_it() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    source.put("one", simple(START, END))
    await world.pass_at(INVITED + HOUR)
    source.put("one", simple(START + DAY, END + DAY, sequence=2, stamp=utc(INVITED + 2 * HOUR)))
    older = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Updated: Interview",
        "A new time.",
        at=INVITED + 3 * HOUR,
        message_id="<older@northwind.example>",
        calendar=event("first@northwind.example", START + 2 * DAY, sequence=1, stamp=INVITED + HOUR),
    )
    world.deliver(older, INVITED + 3 * HOUR)
    await world.pass_at(INVITED + 4 * HOUR)
    assert {world.step(k).due_at for k, state in world.steps().items() if state == "planned"} == {END + DAY + HOUR}
    with world.store.snapshot() as snapshot:
        words = snapshot.interview_words("first@northwind.example", None)
    assert {source: word.sequence for source, word in words.items()} == {"mail": 0, "calendar private": 2}


async def test_a_calendar_that_still_shows_what_a_mail_called_off_brings_nothing_back() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    source.put("one", simple(START, END))
    await world.pass_at(INVITED + HOUR)
    world.deliver(cancellation(INVITED + 2 * HOUR), INVITED + 2 * HOUR)
    await world.pass_at(INVITED + 3 * HOUR)
    source.put("one", simple(START, END, "LOCATION:Room 2", sequence=1, stamp=utc(INVITED + 4 * HOUR)))
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}


async def test_an_invitation_after_a_cancellation_is_in_force_again() -> None:
    world, _ = calendar_world()
    world.deliver(invitation(), INVITED)
    world.deliver(cancellation(INVITED + HOUR), INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    again = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Interview",
        "It takes place after all.",
        at=INVITED + 3 * HOUR,
        message_id="<again@northwind.example>",
        calendar=event("first@northwind.example", START, sequence=2, stamp=INVITED + 3 * HOUR),
    )
    world.deliver(again, INVITED + 3 * HOUR)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_a_booking_service_that_mails_what_the_calendar_told_first_is_no_forger() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, "DESCRIPTION:A conversation about the Data Engineer role.", own_status="NEEDS-ACTION"))
    await world.pass_at(INVITED)
    service = invitation().replace(b"From: Rita Sommer <rita@northwind.example>", b"From: Booker <no-reply@booker.example>", 1)
    world.deliver(service, INVITED)
    await world.pass_at(INVITED + HOUR)
    assert world.questions() == ()
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_who_arranges_is_remembered_when_the_calendar_speaks() -> None:
    """The mail's signature calls Rita a recruiter; the calendar's copy lists her among the attendees without a word."""
    world, source = calendar_world()
    people = (("Dana Whitfield", DANA_AT), ("Rita Sommer", "rita@northwind.example"))
    world.deliver(invitation(attendees=people), INVITED)
    await world.pass_at(INVITED)
    assert set(world.steps()) == {THANK_DANA}
    source.put("one", simple(START + HOUR, END + HOUR, people=people, sequence=1, stamp=utc(INVITED + HOUR)))
    await world.pass_at(END + 2 * HOUR)
    assert set(world.drafts()) == {DANA_AT}
