"""Staying in touch (E15): opt-in, each item once per person, six weeks apart at least, nothing to say means nothing is written."""

from datetime import datetime, timedelta

import pytest

from daemon.deciding.facts import MailBounced, TheyWereAway, ThreadDone, ThreadMuted, ThreadOption
from daemon.deciding.values import News, Policy, StepState, ThreadState, ToldNews, Touch
from daemon.reading.values import Topic
from tests.builders import DANA, END, RITA, Story, at, interview, scheduled, they, you

ON = ThreadOption(at=END, option="keep_in_touch", on=True)
OFF = ThreadOption(at=END + timedelta(hours=1), option="keep_in_touch", on=False)
REJECTED_AT = at("2026-12-01 10:00")
SIX_WEEKS_LATER = at("2027-01-12 10:00")
EXAM = News(1, "I have passed the exam for database administrators.", at("2026-12-10 08:00"))
TALK = News(2, "My talk on queues is online.", at("2027-01-20 08:00"))


def turned_down(*more: ThreadOption) -> Story:
    """Rita wrote that they chose somebody else, and the answer to it was sent."""
    story = Story(news=(EXAM,)).tell(they(REJECTED_AT, Topic.REJECTION), ON, *more)
    reply = story.draft(REJECTED_AT, Touch.REJECTION_REPLY)
    story.put(reply, StepState.DISCARDED, REJECTED_AT)
    return story


def touches(story: Story, now: datetime) -> list[str]:
    return [step.key for step in story.decide(now).steps if step.touch is Touch.KEEP_IN_TOUCH and step.state is StepState.PLANNED]


def test_is_due_six_weeks_after_the_last_word_to_who_wrote_last() -> None:
    step = turned_down().step(REJECTED_AT, Touch.KEEP_IN_TOUCH)
    assert (step.key, step.person, step.due_at) == ("keep_in_touch/1/rita@northwind.example", RITA.address, SIX_WEEKS_LATER)
    assert step.expires_at == EXAM.added_at + timedelta(weeks=26)
    assert "E15" in step.reason
    assert "E15" in step.rules


def test_only_where_the_user_asked_for_it() -> None:
    story = turned_down(OFF)
    assert touches(story, REJECTED_AT) == []
    story.policy = Policy(timezone="Europe/Berlin", keep_in_touch=True)
    assert touches(story, REJECTED_AT) == [], "what was said of this thread goes before"
    everywhere = Story(policy=story.policy, news=(EXAM,)).tell(they(REJECTED_AT, Topic.REJECTION))
    everywhere.put(everywhere.draft(REJECTED_AT, Touch.REJECTION_REPLY), StepState.DISCARDED, REJECTED_AT)
    assert touches(everywhere, REJECTED_AT) == ["keep_in_touch/1/rita@northwind.example"]


def test_nothing_to_say_means_nothing_is_written() -> None:
    story = turned_down()
    story.news = ()
    assert touches(story, SIX_WEEKS_LATER) == []
    story.news = (EXAM,)
    assert touches(story, EXAM.added_at + timedelta(weeks=30)) == [], "half a year later it is no news"


def test_news_that_comes_later_waits_for_no_more_than_its_own_day() -> None:
    story = turned_down()
    story.news = (TALK,)
    assert story.step(at("2027-01-20 09:00"), Touch.KEEP_IN_TOUCH).due_at == TALK.added_at


def test_each_item_goes_once_and_the_next_one_six_weeks_later() -> None:
    story = turned_down()
    step = story.draft(SIX_WEEKS_LATER, Touch.KEEP_IN_TOUCH)
    assert touches(story, SIX_WEEKS_LATER) == []
    story.send(step, SIX_WEEKS_LATER)
    assert touches(story, SIX_WEEKS_LATER) == []
    story.news = (EXAM, TALK)
    second = story.step(TALK.added_at, Touch.KEEP_IN_TOUCH)
    assert second.key == "keep_in_touch/2/rita@northwind.example"
    assert second.due_at == SIX_WEEKS_LATER + timedelta(weeks=6)


def test_what_was_thrown_away_is_not_told_and_starts_the_clock_too() -> None:
    story = turned_down()
    story.discard(story.draft(SIX_WEEKS_LATER, Touch.KEEP_IN_TOUCH), SIX_WEEKS_LATER)
    story.tell()
    story.news = (EXAM, TALK)
    story.facts.append(ThreadOption(at=SIX_WEEKS_LATER, option="keep_in_touch", on=True))
    assert all(key != "keep_in_touch/1/rita@northwind.example" for key in touches(story, TALK.added_at))


def test_a_draft_that_lies_there_is_not_exchanged_for_newer_news_but_goes_with_its_own() -> None:
    story = turned_down()
    step = story.draft(SIX_WEEKS_LATER, Touch.KEEP_IN_TOUCH)
    story.news = (EXAM, TALK)
    assert touches(story, TALK.added_at) == []
    assert story.step(TALK.added_at, Touch.KEEP_IN_TOUCH).withdraw_because is None
    story.news = (TALK,)
    [lying] = [one for one in story.decide(TALK.added_at).steps if one.key == step.key]
    assert lying.withdraw_because


def test_an_item_told_in_another_thread_is_not_told_again_and_counts_for_the_gap() -> None:
    story = turned_down()
    story.told_news = (ToldNews(1, RITA.address or "", SIX_WEEKS_LATER), ToldNews(2, "someone@else.example", SIX_WEEKS_LATER))
    assert touches(story, SIX_WEEKS_LATER) == []
    story.news = (EXAM, TALK)
    assert story.step(TALK.added_at, Touch.KEEP_IN_TOUCH).due_at == SIX_WEEKS_LATER + timedelta(weeks=6)


def test_any_word_between_them_starts_the_clock_afresh() -> None:
    story = turned_down().tell(you(at("2027-01-05 09:00"), RITA))
    assert story.step(at("2027-01-05 10:00"), Touch.KEEP_IN_TOUCH).due_at == at("2027-02-16 09:00")
    lying = turned_down()
    step = lying.draft(SIX_WEEKS_LATER, Touch.KEEP_IN_TOUCH)
    lying.tell(they(SIX_WEEKS_LATER + timedelta(hours=1)))
    [same] = [one for one in lying.decide(SIX_WEEKS_LATER + timedelta(hours=2)).steps if one.key == step.key]
    assert same.withdraw_because


def test_waits_while_another_mail_is_to_come_or_lies_there() -> None:
    story = Story(news=(EXAM,)).tell(ON)
    assert touches(story, END + timedelta(days=14)) == [], "a check-in may still come"
    thanked = Story(news=(EXAM,)).tell(ON, they(at("2026-12-01 10:00")))
    thanked.draft(END + timedelta(hours=2), Touch.THANK_YOU, DANA)
    assert touches(thanked, at("2027-03-01 10:00")) == [], "a draft still lies there"


def test_a_conversation_that_came_to_rest_is_kept_warm_and_still_rests() -> None:
    """Nothing was sent: two check-ins ran out."""
    story = Story(news=(EXAM,)).tell(ON)
    story.decide(END + timedelta(days=60))
    decision = story.decide(END + timedelta(days=60))
    assert decision.state is ThreadState.RESTING
    assert touches(story, END + timedelta(days=60)) == ["keep_in_touch/1/rita@northwind.example"]


@pytest.mark.parametrize(
    "fact",
    [
        ThreadMuted(at=REJECTED_AT),
        ThreadDone(at=REJECTED_AT),
        they(REJECTED_AT + timedelta(days=1), Topic.OFFER),
        they(REJECTED_AT + timedelta(days=1), asks=True),
        scheduled(interview("second@calendar.example", start=at("2027-03-01 10:00")), REJECTED_AT + timedelta(days=1)),
        MailBounced(at=REJECTED_AT, addresses=("rita@northwind.example", "dana@northwind.example", "omar@northwind.example")),
    ],
    ids=["muted", "done", "offer", "they ask", "another interview", "nobody to write to"],
)
def test_never_in_a_conversation_that_is_closed_or_under_way(fact: object) -> None:
    story = turned_down()
    story.facts.append(fact)  # type: ignore[arg-type]
    assert touches(story, SIX_WEEKS_LATER + timedelta(hours=1)) == []


def test_someone_away_is_not_written_to_before_they_are_back() -> None:
    away = TheyWereAway(at=at("2027-01-11 09:00"), sender=RITA.address or "", return_date=at("2027-02-01 00:00").date())
    story = turned_down()
    story.facts.append(away)
    assert story.step(SIX_WEEKS_LATER, Touch.KEEP_IN_TOUCH).due_at == at("2027-02-03 08:00")
