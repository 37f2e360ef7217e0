"""What of a calendar is read, and what is only glanced at."""

from tests.builders import END, INVITED, START
from tests.calendar_entries import simple, utc
from tests.mails import invitation
from tests.unit.flows.calendar_stories import DANA_AT, OMAR_AT, answer, calendar_world
from tests.world import DAY, HOUR

TALK = "Sam / Dana"


async def test_an_entry_without_a_word_of_an_interview_becomes_one_when_its_words_change() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, summary=TALK))
    await world.pass_at(INVITED)
    assert world.threads() == ()
    source.put("one", simple(START, END, stamp=utc(INVITED + HOUR)))
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_an_entry_under_the_uid_of_an_invitation_counts_whatever_its_words() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED)
    source.put("one", simple(START + DAY, END + DAY, summary=TALK, sequence=1, stamp=utc(INVITED + HOUR)))
    await world.pass_at(INVITED + 2 * HOUR)
    assert {world.step(key).due_at for key, state in world.steps().items() if state == "planned"} == {END + DAY + HOUR}


async def test_an_entry_that_was_glanced_at_before_its_invitation_came_is_missed_when_it_goes() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, summary=TALK))
    await world.pass_at(INVITED)
    world.deliver(invitation(), INVITED + HOUR)
    await world.pass_at(INVITED + HOUR)
    source.remove("one")
    await world.pass_at(INVITED + 2 * HOUR)
    assert "no longer in your calendar" in world.questions()[0].text
    answer(world, yes=True)
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}


async def test_a_series_that_was_glanced_at_stands_for_all_its_dates() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, "RRULE:FREQ=DAILY;COUNT=2", summary=TALK))
    await world.pass_at(INVITED)
    world.deliver(invitation().replace(b"END:VEVENT", b"RRULE:FREQ=DAILY;COUNT=2\r\nEND:VEVENT"), INVITED + HOUR)
    await world.pass_at(INVITED + HOUR)
    assert len(world.steps()) == 4
    source.remove("one")
    await world.pass_at(INVITED + 2 * HOUR)
    assert ["no longer in your calendar" in question.text for question in world.questions()] == [True, True]


async def test_a_no_in_the_calendar_counts_though_only_the_mail_says_that_it_is_an_interview() -> None:
    """Calendars are read before mail; the no of a program that answers by itself lies in no Sent folder."""
    world, source = calendar_world()
    source.put("one", simple(START, END, summary=TALK, own_status="DECLINED"))
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}


async def test_an_interview_of_half_a_year_ago_begins_no_thread_and_one_of_last_month_does() -> None:
    world, source = calendar_world()
    source.put("old", simple(START - 200 * DAY, END - 200 * DAY, uid="old"))
    source.put("one", simple(START - 30 * DAY, END - 30 * DAY))
    await world.pass_at(INVITED)
    assert len(world.threads()) == 1
    source.put("old", simple(START, END, uid="old", summary="Interview: Analyst at Globex", people=(("Eve Moreau", "eve@globex.example"),),
                             organizer=("Eve Moreau", "eve@globex.example"), stamp=utc(INVITED + HOUR)))  # fmt: skip
    await world.pass_at(INVITED + HOUR)
    assert len(world.threads()) == 2, "it was moved"


async def test_a_question_is_settled_when_the_entry_speaks_of_an_interview_no_more() -> None:
    world, source = calendar_world()
    source.put("one", simple(START, END, people=(), organizer=None, own_status=None))
    await world.pass_at(INVITED)
    assert [question.kind for question in world.questions()] == ["is_interview"]
    source.put("one", simple(START, END, summary="Dentist", people=(), organizer=None, own_status=None))
    await world.pass_at(INVITED + HOUR)
    assert world.questions() == ()
