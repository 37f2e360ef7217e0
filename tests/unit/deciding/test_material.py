"""What there was no time for, told after the thank-you went out, goes in a mail of its own (E7)."""

from datetime import datetime, timedelta

import pytest

from daemon.deciding.facts import DebriefItem, DraftComposed, QuestionAnswered, TheyWereAway, UserDebriefed
from daemon.deciding.folding import fold
from daemon.deciding.material import sayable
from daemon.deciding.values import Step, StepState, ThreadRecord, Touch
from daemon.deciding.wishes import case_of
from daemon.reading.values import Topic
from tests.builders import DANA, END, OMAR, RITA, Story, at, they, you

THANKED = END + timedelta(hours=1)
SENT = at("2026-11-24 16:00")
TOLD = at("2026-11-24 20:00")
LINK = "My talk on queues: https://sam.example/talk"
BETTER = "I ran Kafka for two years."


def told(when: datetime, *items: tuple[str, str], person: str | None = DANA.address) -> UserDebriefed:
    things = tuple(DebriefItem(kind=kind, text=text, person=person) for kind, text in items)
    return UserDebriefed(at=when, items=things, interview_day=END.date())


def thanked(story: Story, state: StepState = StepState.SENT) -> Story:
    """The thank-you to Dana was written an hour after the end and sent an hour later."""
    step = story.draft(THANKED, Touch.THANK_YOU, DANA)
    story.tell(DraftComposed(at=THANKED, step_key=step.key))
    if state is StepState.SENT:
        story.send(step, SENT)
    else:
        story.put(step, state, SENT)
    return story


def material(story: Story, now: datetime) -> list[Step]:
    return [step for step in story.decide(now).steps if step.touch is Touch.MATERIAL]


def said(story: Story, step: Step) -> list[str]:
    record = ThreadRecord(tuple(story.facts), story.steps)
    return [one.item.text for one in sayable(case_of(fold(record.facts, TOLD), record, story.policy, TOLD), step)]


def test_goes_three_days_after_the_thank_you_in_business_hours() -> None:
    story = thanked(Story()).tell(told(TOLD, ("material", LINK), ("concern", BETTER), ("point", "your plan")))
    [step] = material(story, TOLD)
    assert (step.person, step.state, step.due_at) == (DANA.address, StepState.PLANNED, at("2026-11-30 08:00"))
    assert "E7" in step.rules
    assert said(story, step) == [LINK, BETTER]


def test_what_was_told_in_time_is_in_the_thank_you_and_makes_no_second_mail() -> None:
    story = thanked(Story().tell(told(END + timedelta(minutes=10), ("material", LINK))))
    assert material(story, TOLD) == []
    thank_you = story.step(TOLD, Touch.THANK_YOU, DANA)
    assert said(story, thank_you) == [LINK]


def test_what_was_told_while_the_draft_was_the_users_was_not_in_it() -> None:
    """It was put into words before."""
    story = Story()
    step = story.draft(THANKED, Touch.THANK_YOU, DANA)
    story.tell(told(THANKED + timedelta(minutes=5), ("material", LINK)))
    story.send(step, SENT)
    [supplied] = material(story, TOLD)
    assert said(story, supplied) == [LINK]


@pytest.mark.parametrize("state", [StepState.DRAFTED, StepState.EDITED, StepState.DISCARDED])
def test_none_unless_the_thank_you_went_out(state: StepState) -> None:
    story = Story()
    step = story.draft(THANKED, Touch.THANK_YOU, DANA)
    if state is not StepState.DRAFTED:
        story.put(step, state, SENT)
    story.tell(told(TOLD, ("material", LINK)))
    assert material(story, TOLD) == []
    assert said(story, unplanned()) == []


def unplanned() -> Step:
    return Step(
        key="material/x",
        touch=Touch.MATERIAL,
        person=DANA.address or "",
        person_name="",
        interview_day=END.date(),
        number=1,
        due_at=TOLD,
        expires_at=TOLD,
        state=StepState.PLANNED,
        reason="",
    )


def test_no_other_mail_says_it() -> None:
    story = thanked(Story()).tell(told(TOLD, ("material", LINK)))
    assert said(story, story.step(TOLD, Touch.CHECK_IN)) == []


def test_a_better_answer_alone_makes_no_mail() -> None:
    assert material(thanked(Story()).tell(told(TOLD, ("concern", BETTER))), TOLD) == []


def test_it_belongs_to_one_person_of_that_day_alone() -> None:
    story = thanked(Story()).tell(told(TOLD, ("material", LINK), person=OMAR.address))
    assert material(story, TOLD) == []
    story.tell(UserDebriefed(at=TOLD, items=(DebriefItem(kind="material", text=LINK, person=DANA.address),)))
    assert material(story, TOLD) == []


def test_what_the_user_allowed_later_counts_from_then() -> None:
    story = Story().tell(told(END + timedelta(minutes=5), ("material", LINK), person=None))
    story.decide(END + timedelta(minutes=6))
    [question] = [q for q in story.decide(END + timedelta(minutes=6)).questions if q.key.endswith(DANA.address or "")]
    thanked(story).tell(QuestionAnswered(at=TOLD, question_key=question.key, yes=True))
    assert [step.person for step in material(story, TOLD)] == [DANA.address]


def test_once_per_person_and_round() -> None:
    story = thanked(Story()).tell(told(TOLD, ("material", LINK)))
    due = at("2026-11-30 08:00")
    story.send(story.draft(due, Touch.MATERIAL), due)
    story.tell(told(due + timedelta(days=1), ("material", "One more: https://sam.example/more")))
    [step] = material(story, due + timedelta(days=1))
    assert step.state is StepState.SENT


def test_the_users_own_mail_since_then_stands_for_it() -> None:
    story = thanked(Story()).tell(told(TOLD, ("material", LINK)), you(TOLD + timedelta(hours=1), DANA))
    assert [step.state for step in material(story, TOLD + timedelta(hours=2))] == [StepState.SATISFIED]


def test_a_thank_you_the_user_wrote_alone_is_followed_by_what_was_told_later() -> None:
    story = Story().tell(you(END + timedelta(minutes=30), DANA))
    story.decide(THANKED)
    story.tell(told(TOLD, ("material", LINK)))
    assert [step.state for step in material(story, TOLD)] == [StepState.PLANNED]


@pytest.mark.parametrize("word", [they(TOLD, Topic.REJECTION), they(TOLD, Topic.OFFER), they(TOLD, asks=True)])
def test_none_where_they_decided_or_wait_for_an_answer(word: object) -> None:
    story = thanked(Story()).tell(told(TOLD, ("material", LINK)))
    story.facts.append(word)  # type: ignore[arg-type]
    assert [step for step in material(story, TOLD) if step.state is StepState.PLANNED] == []


def test_someone_away_is_not_written_to_before_they_are_back() -> None:
    away = TheyWereAway(at=SENT, sender=DANA.address or "", return_date=at("2026-12-07 00:00").date())
    story = thanked(Story()).tell(told(TOLD, ("material", LINK)), away)
    assert [step.due_at for step in material(story, TOLD)] == [at("2026-12-09 08:00")]


def test_who_only_passes_thanks_on_is_supplied_with_nothing() -> None:
    assert RITA.address not in {step.person for step in material(thanked(Story()).tell(told(TOLD, ("material", LINK))), TOLD)}
