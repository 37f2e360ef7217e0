"""One interview that several sources tell of under other UIDs, and interviews that are told in words first."""

from datetime import datetime

import pytest

from connectors.memory_calendar import MemoryCalendar
from daemon.deciding.folding import fold
from tests.builders import END, INVITED, START
from tests.calendar_entries import DANA, simple, utc
from tests.mails import USER, event, invitation, mail
from tests.unit.flows.calendar_stories import DANA_AT, OMAR_AT, calendar_world
from tests.world import DAY, HOUR, MemoryWorld

TOOL = "Northwind Hiring <no-reply@greenhouse.io>"


def told_in_words(when: datetime = INVITED) -> bytes:
    """An applicant system confirms in words: day, time, zone, end and names; no calendar data."""
    return mail(
        TOOL,
        [f"Sam Rivera <{USER}>"],
        "Your interview with Northwind is confirmed",
        "Hi Sam,\n\nyour interview for the Data Engineer position at Northwind is confirmed.\n\n"
        "Date: Tuesday, November 24, 2026\nTime: 2:00 PM - 3:00 PM CET\nInterviewers: Dana Whitfield, Omar Haddad\n\n"
        "Good luck,\nNorthwind Hiring",
        at=when,
        message_id="<words@mail.greenhouse.io>",
    )


def booked(uid: str = "booked@tool.example", **parts: object) -> bytes:
    """A later invitation for the same start, whose calendar data hides all addresses."""
    told = event(uid, START, attendees=(), organizer=("Northwind", "no-reply@greenhouse.io"), **parts)  # type: ignore[arg-type]
    return mail(
        TOOL, [f"Sam Rivera <{USER}>"], "Invitation: Interview with Northwind", "Hi Sam,\n\nhere is the calendar invitation for your interview.",
        at=INVITED + HOUR, message_id="<booked@mail.greenhouse.io>", calendar=told,
    )  # fmt: skip


def thank_yous(world: MemoryWorld) -> list[str]:
    return sorted(
        key for key, state in world.steps().items() if key.startswith("thank_you") and state in {"planned", "drafted", "held"}
    )


def standing(world: MemoryWorld) -> list[tuple[datetime | None, list[str]]]:
    """Start and interviewers of every interview in force, over all threads."""
    with world.store.snapshot() as snapshot:
        folded = [fold(snapshot.thread(thread.id).facts, world.clock.now()) for thread in snapshot.threads()]
    return [(a.start, [person.name for person in a.interview.interviewers]) for timeline in folded for a in timeline.in_force()]


async def test_mail_calendar_and_feed_with_uids_of_their_own_are_one_interview() -> None:
    world, source = calendar_world()
    world.calendars["feed"] = feed = MemoryCalendar()
    source.put("one", simple(START, END, uid="server", summary="Northwind: Data Engineer interview", people=(DANA,)))
    feed.put("one", simple(START, END, uid="feed", people=(), organizer=None, own_status=None))
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert len(world.threads()) == 1
    assert world.questions() == ()
    assert sorted(world.drafts()) == [DANA_AT, OMAR_AT]
    assert len(world.mailbox.contents("Drafts")) == 2


async def test_a_copy_that_moves_in_one_source_moves_it_once() -> None:
    world, source = calendar_world()
    world.calendars["feed"] = feed = MemoryCalendar()
    world.deliver(invitation(), INVITED)
    source.put("one", simple(START, END, uid="server"))
    feed.put("one", simple(START, END, uid="feed"))
    await world.pass_at(INVITED + HOUR)
    source.put("one", simple(START + DAY, END + DAY, uid="server", stamp=utc(INVITED + HOUR)))
    await world.pass_at(INVITED + 2 * HOUR)
    feed.put("one", simple(START + DAY, END + DAY, uid="feed", stamp=utc(INVITED + 3 * HOUR)))
    await world.pass_at(INVITED + 4 * HOUR)
    assert {world.step(key).due_at for key in thank_yous(world)} == {END + DAY + HOUR}
    assert len(thank_yous(world)) == 2


async def test_a_copy_removed_from_one_source_stands_in_the_other() -> None:
    world, source = calendar_world()
    world.calendars["feed"] = feed = MemoryCalendar()
    source.put("one", simple(START, END, uid="server"))
    feed.put("one", simple(START, END, uid="feed"))
    await world.pass_at(INVITED)
    feed.remove("one")
    feed.put("else", simple(START, END, uid="else", summary="Dentist", people=(), organizer=None))
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert sorted(world.drafts()) == [DANA_AT, OMAR_AT]


@pytest.mark.parametrize("words_first", [True, False])
async def test_an_interview_told_in_words_and_by_an_invitation_is_one(words_first: bool) -> None:
    world, _ = calendar_world()
    for raw, when in [(told_in_words(), INVITED), (invitation(), INVITED + HOUR)][:: 1 if words_first else -1]:
        world.deliver(raw, when)
    await world.pass_at(INVITED + 2 * HOUR)
    assert len(world.threads()) == 1
    assert len(thank_yous(world)) == 2, thank_yous(world)
    await world.pass_at(END + HOUR)
    assert sorted(world.drafts()) == [DANA_AT, OMAR_AT]


async def test_an_interview_told_in_words_and_by_an_invitation_that_hides_everybody_is_one() -> None:
    """Neither names an address: the same start, the same house and the same names."""
    world, _ = calendar_world()
    world.deliver(told_in_words(), INVITED)
    await world.pass_at(INVITED)
    world.deliver(booked(), INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert standing(world) == [(START, ["Dana Whitfield", "Omar Haddad"])]


@pytest.mark.parametrize("hidden", [False, True], ids=["with addresses", "hiding everybody"])
async def test_what_was_told_in_words_moves_with_its_invitation(hidden: bool) -> None:
    world, _ = calendar_world()
    world.deliver(told_in_words(), INVITED)
    await world.pass_at(INVITED)
    first = booked() if hidden else invitation(at=INVITED + HOUR)
    world.deliver(first, INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    moved = first.replace(b"SEQUENCE:0", b"SEQUENCE:1").replace(b"Message-ID: <", b"Message-ID: <moved-")
    for old, new in ((b"DTSTART:20261124", b"DTSTART:20261125"), (b"DTEND:20261124", b"DTEND:20261125")):
        moved = moved.replace(old, new)
    world.deliver(moved, INVITED + 3 * HOUR)
    await world.pass_at(INVITED + 4 * HOUR)
    assert world.questions() == ()
    assert standing(world) == [(START + DAY, ["Dana Whitfield", "Omar Haddad"])]
    assert {world.step(key).due_at for key in thank_yous(world)} == (set() if hidden else {END + DAY + HOUR})


async def test_a_reminder_in_words_after_a_move_brings_nothing_back() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED)
    source.put("one", simple(START + DAY, END + DAY, sequence=1, stamp=utc(INVITED + HOUR)))
    await world.pass_at(INVITED + HOUR)
    world.deliver(told_in_words(INVITED), INVITED + 2 * HOUR)
    await world.pass_at(INVITED + 3 * HOUR)
    assert END + HOUR not in {world.step(key).due_at for key in thank_yous(world) if world.step(key).state == "planned"}


async def test_an_entry_of_the_users_own_at_the_same_start_is_not_asked_about() -> None:
    """Written by hand, under another title and without anybody in it."""
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED)
    source.put("own", simple(START, END, uid="own", summary="Interview at Northwind!!", people=(), organizer=None, own_status=None))
    await world.pass_at(INVITED + HOUR)
    assert world.questions() == ()
    assert len(thank_yous(world)) == 2


async def test_two_interviews_of_two_employers_at_one_start_are_two() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED)
    eve = ("Eve Moreau", "eve@globex.example")
    source.put("two", simple(START, END, uid="two", summary="Interview: Analyst at Globex", people=(eve,), organizer=eve))
    await world.pass_at(INVITED + HOUR)
    assert len(world.threads()) == 2


async def test_a_question_is_settled_by_a_word_on_the_same_interview_under_a_third_uid() -> None:
    world, source = calendar_world()
    world.calendars["feed"] = feed = MemoryCalendar()
    bare = {"summary": "Interview", "people": (), "organizer": None, "own_status": None}
    feed.put("one", simple(START, END, uid="feed", **bare))
    source.put("one", simple(START, END, uid="server", summary="Northwind: Data Engineer interview", people=(DANA,)))
    await world.pass_at(INVITED)
    assert [question.kind for question in world.questions()] == ["is_interview"]
    world.deliver(invitation(summary="Interview"), INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert world.questions() == ()
    assert len(standing(world)) == 1
