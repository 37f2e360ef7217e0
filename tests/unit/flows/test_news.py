"""The user's news goes where they asked for it, once per person, and nowhere else (E15)."""

from datetime import timedelta

import pytest

from daemon.errors import UserError
from daemon.flows import news, words
from tests.builders import INVITED, at
from tests.mails import USER, invitation, mail
from tests.world import HOUR, MemoryWorld

RITA = "rita@northwind.example"
REJECTED = at("2026-12-01 10:00")
EXAM = "I have passed the exam for database administrators."


async def turned_down() -> MemoryWorld:
    """The interview was thanked for, Rita turned the user down, and the answer went out."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    no = "Dear Sam,\n\nthank you for your time. Unfortunately we have decided to move forward with another candidate.\n\nBest regards,\nRita"
    told = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        no,
        at=REJECTED,
        message_id="<no@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    world.deliver(told, REJECTED)
    await world.pass_at(REJECTED + HOUR)
    assert set(world.drafts()) == {RITA}
    world.send_draft(RITA, REJECTED + HOUR)
    await world.pass_at(REJECTED + 2 * HOUR)
    return world


async def test_news_is_told_where_the_user_switched_it_on_and_says_where_it_comes_from() -> None:
    world = await turned_down()
    news.add(world.world, f"  {EXAM}\n")
    await world.pass_at(REJECTED + timedelta(weeks=7))
    assert world.drafts() == {}, "nobody asked for it"
    words.set_option(world.world, 1, "keep_in_touch", on=True)
    await world.pass_at(REJECTED + timedelta(weeks=7, hours=1))
    draft = world.drafts()[RITA]
    assert EXAM in draft.get_content()
    assert draft["In-Reply-To"] == "<no@northwind.example>"
    with world.store.snapshot() as snapshot:
        facts = snapshot.thread(1).facts
    assert any("your news 1" in str(fact) for fact in facts)


async def test_news_that_was_removed_takes_its_draft_back_and_is_told_to_nobody() -> None:
    world = await turned_down()
    number = news.add(world.world, EXAM)
    words.set_option(world.world, 1, "keep_in_touch", on=True)
    await world.pass_at(REJECTED + timedelta(weeks=7))
    assert set(world.drafts()) == {RITA}
    news.remove(world.world, number)
    await world.pass_at(REJECTED + timedelta(weeks=7, hours=1))
    assert world.drafts() == {}
    assert news.listed(world.world) == ()


async def test_what_is_no_news_is_refused_with_a_remedy() -> None:
    world = MemoryWorld(INVITED)
    for wrong in (" ", "word " * 200):
        with pytest.raises(UserError):
            news.add(world.world, wrong)
    with pytest.raises(UserError):
        news.remove(world.world, 1)
