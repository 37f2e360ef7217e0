"""What a calendar does not hold any more, or cannot tell: removed, emptied, unreachable, unreadable."""

import pytest

from connectors.memory_calendar import MemoryCalendar
from daemon.errors import CalendarError
from tests.builders import END, INVITED, START
from tests.calendar_entries import simple, utc
from tests.mails import invitation
from tests.unit.flows.calendar_stories import (
    DANA_AT,
    OMAR_AT,
    OTHER,
    answer,
    calendar_world,
)
from tests.world import HOUR, MemoryWorld


async def test_an_event_removed_before_its_end_is_called_off() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    source.remove("one")
    await world.pass_at(START)
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}
    assert set(world.steps().values()) == {"skipped"}


async def test_a_removed_event_that_comes_back_is_followed_again() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    source.remove("one")
    await world.pass_at(INVITED + HOUR)
    source.put("again", simple(START, END))
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_an_event_under_another_name_was_not_removed() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    source.remove("one")
    source.put("renamed", simple(START, END))
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def asked_about_removal() -> tuple[MemoryWorld, MemoryCalendar]:
    """An interview that a mail told of and that was taken out of the calendar before it began."""
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    source.put("one", simple(START, END))
    await world.pass_at(INVITED + HOUR)
    source.remove("one")
    await world.pass_at(INVITED + 2 * HOUR)
    return world, source


async def test_a_removed_event_that_a_mail_told_of_too_is_asked_about() -> None:
    world, _ = await asked_about_removal()
    assert "no longer in your calendar" in world.questions()[0].text
    answer(world, yes=True)
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}


async def test_a_removal_that_is_asked_about_holds_the_thank_yous_back() -> None:
    world, _ = await asked_about_removal()
    assert set(world.steps().values()) == {"held"}
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}


async def test_a_no_to_the_question_about_a_removal_lets_the_thank_yous_go() -> None:
    world, _ = await asked_about_removal()
    answer(world, yes=False)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


@pytest.mark.parametrize("uid", ["first@northwind.example", "a-copy"])
async def test_an_event_that_is_back_in_the_calendar_answers_the_question(uid: str) -> None:
    world, source = await asked_about_removal()
    source.put("back", simple(START, END, uid=uid))
    await world.pass_at(END + HOUR)
    assert world.questions() == ()
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_a_removal_after_the_end_holds_nothing_back() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    source.put("one", simple(START, END))
    await world.pass_at(INVITED + HOUR)
    source.remove("one")
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_an_event_moved_to_another_calendar_was_not_called_off() -> None:
    world, source = calendar_world()
    world.calendars["work"] = work = MemoryCalendar()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    source.remove("one")
    work.put("one", simple(START, END))
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


@pytest.mark.parametrize("drops_tokens", [False, True], ids=["by differences", "by full listing"])
async def test_an_emptied_calendar_cancels_nothing_and_is_told(drops_tokens: bool) -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    source.remove("one")
    source.remove("other")
    if drops_tokens:
        source.forget_tokens()
    await world.pass_at(INVITED + HOUR)
    assert any("suddenly empty" in text for text in world.alerts())
    source.put("other", OTHER)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    assert not any("suddenly empty" in text for text in world.alerts())


async def test_a_calendar_that_cannot_be_reached_holds_back_the_thank_you_of_its_interview_and_says_so() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    source.put("one", simple(START, END, sequence=1, stamp=utc(INVITED)))
    await world.pass_at(INVITED + HOUR)
    source.fail_next(CalendarError("private", "the server cannot be reached"))
    report = await world.pass_at(END + HOUR)
    assert [(failed.name, failed.why) for failed in report.failed] == [("private", "the server cannot be reached")]
    assert world.drafts() == {}
    assert any("“private” could not be read" in text for text in world.alerts())
    await world.pass_at(END + 2 * HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    assert not any("could not be read" in text for text in world.alerts())


async def test_a_first_look_that_failed_is_made_up_for_and_counts_from_then_on() -> None:
    """It stayed unknown for good when the first look was, so that each interview later counted as first seen when it was found."""
    world, source = calendar_world()
    source.fail_next(CalendarError("private", "the server cannot be reached"))
    await world.pass_at(INVITED)
    await world.pass_at(INVITED + HOUR)
    source.put("one", simple(START, END))  # told of late, but not from before the first look
    await world.pass_at(END + 60 * HOUR)
    assert world.questions() == ()
    assert {key.partition("/")[0]: state for key, state in world.steps().items()}["check_in"] == "planned"


async def test_a_calendar_taken_out_of_the_configuration_holds_nothing_back() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    world.calendars.clear()
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_a_calendar_that_holds_another_interview_holds_nothing_back() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    source.fail_next(CalendarError("private", "the server cannot be reached"))
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_an_object_that_becomes_unreadable_calls_nothing_off() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    source.put("one", b"no calendar any more")
    await world.pass_at(INVITED + HOUR)
    assert any("can't be read" in text for text in world.alerts())
    source.put("one", simple(START, END))
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    assert not any("can't be read" in text for text in world.alerts())
