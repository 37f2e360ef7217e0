"""Times that are none, and questions about them."""

import pytest

from tests.builders import END, INVITED, START
from tests.calendar_entries import calendar, entry, simple, utc
from tests.unit.flows.calendar_stories import (
    DANA_AT,
    OMAR_AT,
    answer,
    calendar_world,
)
from tests.world import DAY, HOUR


@pytest.mark.parametrize(
    "lines",
    [
        (";VALUE=DATE:20261124", ";VALUE=DATE:20261125"),
        (";TZID=Atlantis/Poseidonis:20261124T140000", ";TZID=Atlantis/Poseidonis:20261124T150000"),
    ],
    ids=["all day", "unknown zone"],
)
async def test_a_time_that_is_uncertain_is_asked_about_and_nothing_is_scheduled_from_it(lines: tuple[str, str]) -> None:
    world, source = calendar_world()
    source.put("one", calendar(entry(*lines)))
    await world.pass_at(INVITED)
    assert "time uncertain" in world.questions()[0].text
    answer(world, yes=True)
    await world.pass_at(END + HOUR)
    await world.pass_at(END + 20 * HOUR)
    assert world.drafts() == {}
    assert world.steps() == {}
    assert len(world.threads()) == 1


async def test_an_uncertain_time_that_becomes_certain_is_scheduled() -> None:
    world, source = calendar_world()
    source.put("one", calendar(entry(";VALUE=DATE:20261124", ";VALUE=DATE:20261125")))
    await world.pass_at(INVITED)
    source.put("one", simple(START, END, sequence=1, stamp=utc(INVITED + HOUR)))
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    assert world.questions() == ()


async def test_a_certain_time_that_becomes_uncertain_makes_nothing_due() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    source.put("one", calendar(entry(";VALUE=DATE:20261124", ";VALUE=DATE:20261125", sequence=1, stamp=utc(INVITED + HOUR))))
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}


async def test_a_question_is_answered_about_the_event_as_it_is_by_then() -> None:
    world, source = calendar_world()
    nameless = {"people": (), "organizer": None, "own_status": None}
    source.put("one", simple(START, END, **nameless))
    await world.pass_at(INVITED)
    source.put("one", simple(START + DAY, END + DAY, stamp=utc(INVITED + HOUR), **nameless))
    await world.pass_at(INVITED + HOUR)
    answer(world, yes=True)
    with world.store.snapshot() as snapshot:
        (fact,) = [f for f in snapshot.thread(1).facts if type(f).__name__ == "InterviewScheduled"]
    assert fact.interview.start == START + DAY  # type: ignore[union-attr]


async def test_a_question_about_an_event_that_was_removed_is_withdrawn() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, people=(), organizer=None, own_status=None))
    await world.pass_at(INVITED)
    assert len(world.questions()) == 1
    source.remove("one")
    await world.pass_at(INVITED + HOUR)
    assert world.questions() == ()


async def test_a_job_interview_that_the_user_organises_is_followed_with_a_yes() -> None:
    world, source = calendar_world()
    me = ("Sam Rivera", "sam@home.example")
    source.put("one", simple(START, END, summary="Job interview at Northwind", organizer=me))
    await world.pass_at(INVITED)
    assert world.threads() == ()
    assert "you organise it" in world.questions()[0].text
    answer(world, yes=True)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    assert [thread.employer for thread in world.threads()] == ["Northwind"]


async def test_questions_tell_times_in_the_users_zone() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, people=(), organizer=None, own_status=None))
    await world.pass_at(INVITED)
    assert "on Tue 24 Nov 2026 14:00 a job interview" in world.questions()[0].text
