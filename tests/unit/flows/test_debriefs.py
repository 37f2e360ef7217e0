"""What the user tells of an interview, and the drafts that follow from it (E3, E6, E7, E10, E18, E21)."""

import pytest

from daemon.flows import questions, words
from daemon.flows.debriefing import Noted
from tests.builders import END, INVITED, at
from tests.mails import invitation
from tests.world import HOUR, MemoryWorld

DANA, OMAR = "dana@northwind.example", "omar@northwind.example"


async def interviewed() -> MemoryWorld:
    """The interview with Dana and Omar is over; no draft is due yet."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END)
    return world


def note(world: MemoryWorld, text: str) -> Noted:
    return words.note(world.world, world.threads()[0].id, text)


def body(world: MemoryWorld, person: str) -> str:
    return str(world.drafts()[person].get_content())


async def test_a_point_goes_into_the_mail_to_the_person_it_belongs_to_and_to_nobody_else() -> None:
    world = await interviewed()
    note(world, "Dana: how you run on-call")
    await world.pass_at(END + HOUR)
    assert "how you run on-call" in body(world, DANA)
    assert "[[" not in body(world, DANA)
    assert "on-call" not in body(world, OMAR)
    assert "[[" in body(world, OMAR)


async def test_better_answers_and_material_go_along() -> None:
    world = await interviewed()
    told = "Dana:\n1. how you run on-call\n3. I ran Kafka for two years\nmaterial: https://sam.example/talk\n\nOmar: your data platform"
    note(world, told)
    await world.pass_at(END + HOUR)
    assert "your data platform" in body(world, OMAR)
    for words_ in ("how you run on-call", "I ran Kafka for two years", "https://sam.example/talk"):
        assert words_ in body(world, DANA)
        assert words_ not in body(world, OMAR)


@pytest.mark.parametrize("unfit", ["Dana: the salary is 80k", "Dana was nice", "Dana: I have another offer"])
async def test_what_no_mail_may_say_is_said_in_none(unfit: str) -> None:
    world = await interviewed()
    told = note(world, unfit)
    assert told.left_out
    await world.pass_at(END + HOUR)
    for person in (DANA, OMAR):
        assert "[[" in body(world, person), "nothing was told that a mail may say"


async def test_a_point_without_a_person_waits_for_the_users_word() -> None:
    world = await interviewed()
    note(world, "how you run on-call")
    assert [question.kind for question in world.questions()] == ["whose_point"]
    await world.pass_at(END + HOUR)
    assert all("on-call" not in body(world, person) for person in (DANA, OMAR))
    first = world.questions()[0]
    assert "Dana Whitfield" in first.text
    questions.answer(world.world, first.id or 0, yes=False)
    second = world.questions()[0]
    assert "Omar Haddad" in second.text
    questions.answer(world.world, second.id or 0, yes=True)
    assert world.questions() == ()


async def test_a_point_said_for_one_of_them_is_asked_about_no_other() -> None:
    world = await interviewed()
    note(world, "how you run on-call")
    questions.answer(world.world, world.questions()[0].id or 0, yes=True)
    assert world.questions() == ()
    await world.pass_at(END + HOUR)
    assert "on-call" in body(world, DANA)
    assert "on-call" not in body(world, OMAR)


async def test_the_question_whose_point_it_is_ends_with_the_thank_yous() -> None:
    world = await interviewed()
    note(world, "how you run on-call")
    await world.pass_at(END + HOUR)
    world.send_draft(DANA, END + 2 * HOUR)
    world.send_draft(OMAR, END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    assert world.questions() == ()


async def test_a_date_that_they_named_puts_the_check_in_off() -> None:
    world = await interviewed()
    note(world, "They will decide by 11 December.")
    await world.pass_at(END + HOUR)
    for person in (DANA, OMAR):
        world.send_draft(person, END + 2 * HOUR)
    await world.pass_at(at("2026-12-11 12:00"))
    assert not world.drafts()
    await world.pass_at(at("2026-12-14 16:00"))
    assert world.drafts()


async def test_a_point_in_another_language_than_the_threads_is_for_the_user_alone() -> None:
    world = await interviewed()
    note(world, "Dana: Wir haben über die Umstellung auf Kafka gesprochen, und ich fand sie gut.")
    await world.pass_at(END + HOUR)
    assert "Umstellung" not in body(world, DANA)


@pytest.mark.parametrize(
    "told",
    [
        "No-show.",
        "It was a no-show",
        "Nobody turned up, what a pity",
        "Das Gespräch ist ausgefallen.",
        "Personne n'est venu",
        "No se presentaron",
    ],
)
async def test_of_an_interview_that_nobody_came_to_no_thank_you_is_written(told: str) -> None:
    world = await interviewed()
    assert note(world, told).missed
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}


@pytest.mark.parametrize(
    "told",
    [
        "Dana: how the team brings down its no-show rate for appointments",
        "Omar came late",
        "They did not ask about Kafka",
        "It did not come up that I know Kafka",
        "Nobody from HR joined",
        "He did not appear nervous",
        "Der technische Teil hat nicht stattgefunden",
    ],
)
async def test_words_of_something_else_leave_the_thank_yous(told: str) -> None:
    world = await interviewed()
    assert not note(world, told).missed
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA, OMAR}


async def test_a_no_show_takes_back_what_was_written_and_counts_for_the_talk_that_is_over_alone() -> None:
    world = await interviewed()
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA, OMAR}
    note(world, "they never showed up")
    await world.pass_at(END + 2 * HOUR)
    assert world.drafts() == {}
    assert not note(world, "they never showed up").missed, "there is no other talk that is over"
