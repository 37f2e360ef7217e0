"""Interviews that repeat."""

from tests.builders import END, INVITED, START
from tests.calendar_entries import DANA, calendar, entry, simple, utc
from tests.unit.flows.calendar_stories import DANA_AT, OMAR_AT, THANK_DANA, THANK_OMAR, answer, calendar_world
from tests.world import DAY, HOUR


async def test_a_series_of_interviews_is_thanked_for_date_by_date() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, "RRULE:FREQ=DAILY;COUNT=2"))
    await world.pass_at(END + HOUR)
    assert len(world.mailbox.contents("Drafts")) == 2
    await world.pass_at(END + DAY + HOUR)
    assert len(world.mailbox.contents("Drafts")) == 4
    assert len(world.threads()) == 1


async def test_a_weekly_one_to_one_is_no_series_of_interviews() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, "RRULE:FREQ=WEEKLY", summary="1:1 Dana / Sam", people=(DANA,), organizer=DANA))
    await world.pass_at(END + HOUR)
    assert world.threads() == ()
    assert world.questions() == ()


async def test_a_long_series_is_asked_about_once_and_followed_with_a_yes() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, "RRULE:FREQ=DAILY;COUNT=9"))
    await world.pass_at(INVITED)
    assert world.threads() == ()
    assert len(world.questions()) == 1
    answer(world, yes=True)
    assert len(world.threads()) == 1
    assert len(world.steps()) == 18


async def test_an_override_without_its_master_is_an_interview() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, "RECURRENCE-ID:20261124T130000Z"))
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_a_date_taken_out_of_the_series_is_called_off() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, "RRULE:FREQ=DAILY;COUNT=2"))
    await world.pass_at(INVITED)
    source.put("one", simple(START, END, "RRULE:FREQ=DAILY;COUNT=2", f"EXDATE:{utc(START)}", stamp=utc(INVITED + HOUR)))
    await world.pass_at(START)
    await world.pass_at(END + DAY + HOUR)
    assert {key for key, state in world.steps().items() if state == "skipped"} == {THANK_DANA, THANK_OMAR}
    assert len(world.mailbox.contents("Drafts")) == 2


async def test_a_date_that_passes_out_of_sight_is_not_called_off() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, "RRULE:FREQ=DAILY;COUNT=2"))
    await world.pass_at(END + HOUR)
    source.put("one", simple(START, END, "RRULE:FREQ=DAILY;COUNT=2", "LOCATION:Room 2", stamp=utc(INVITED + 500 * DAY)))
    await world.pass_at(INVITED + 500 * DAY)
    assert not [question for question in world.questions() if question.kind == "took_place"]


async def test_a_date_of_its_own_is_one_more_interview() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, f"RDATE:{utc(START + 2 * DAY)}"))
    await world.pass_at(INVITED)
    assert {world.step(key).due_at for key in world.steps()} == {END + HOUR, END + 2 * DAY + HOUR}


async def test_one_date_moved_moves_alone() -> None:
    world, source = calendar_world()
    master = entry(":" + utc(START), ":" + utc(END), "RRULE:FREQ=DAILY;COUNT=2")
    source.put("one", calendar(master))
    await world.pass_at(INVITED)
    moved = entry(":" + utc(START + 3 * HOUR), ":" + utc(END + 3 * HOUR), f"RECURRENCE-ID:{utc(START)}", sequence=1)
    source.put("one", calendar(master, moved))
    await world.pass_at(INVITED + HOUR)
    assert {world.step(key).due_at for key in world.steps()} == {END + 4 * HOUR, END + DAY + HOUR}


async def test_this_and_future_moves_the_rest() -> None:
    world, source = calendar_world()
    master = entry(":" + utc(START), ":" + utc(END), "RRULE:FREQ=DAILY;COUNT=3")
    source.put("one", calendar(master))
    await world.pass_at(INVITED)
    second = START + DAY
    rest = entry(
        ":" + utc(second + 3 * HOUR),
        ":" + utc(second + 4 * HOUR),
        f"RECURRENCE-ID;RANGE=THISANDFUTURE:{utc(second)}",
        sequence=1,
    )
    source.put("one", calendar(master, rest))
    await world.pass_at(INVITED + HOUR)
    due = {world.step(key).due_at for key, state in world.steps().items() if state == "planned"}
    assert due == {END + HOUR, second + 5 * HOUR, second + DAY + 5 * HOUR}


async def test_a_series_moved_as_a_whole_leaves_nothing_at_its_old_dates() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, "RRULE:FREQ=DAILY;COUNT=2"))
    await world.pass_at(INVITED)
    later = simple(START + 7 * DAY, END + 7 * DAY, "RRULE:FREQ=DAILY;COUNT=2", sequence=1, stamp=utc(INVITED + HOUR))
    source.put("one", later)
    await world.pass_at(INVITED + 2 * HOUR)
    due = {world.step(key).due_at for key, state in world.steps().items() if state == "planned"}
    assert due == {END + 7 * DAY + HOUR, END + 8 * DAY + HOUR}


async def test_a_single_event_that_becomes_a_series_stays_in_force() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END))
    await world.pass_at(INVITED)
    source.put("one", simple(START, END, "RRULE:FREQ=DAILY;COUNT=2", sequence=1, stamp=utc(INVITED + HOUR)))
    await world.pass_at(INVITED + 2 * HOUR)
    due = [world.step(key).due_at for key, state in world.steps().items() if state == "planned"]
    assert sorted(due) == [END + HOUR] * 2 + [END + DAY + HOUR] * 2
