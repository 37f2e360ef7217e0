"""When a debrief is called for, and what of it a mail may say (E3, E6, E18, E21)."""

from datetime import datetime, timedelta

import pytest

from daemon.deciding.debriefs import debriefs_due, newest_word
from daemon.deciding.facts import (
    DebriefItem,
    InterviewCancelled,
    QuestionAnswered,
    ThreadDone,
    ThreadMuted,
    ThreadSnoozed,
    UserDebriefed,
    UserNoted,
)
from daemon.deciding.folding import fold
from daemon.deciding.values import StepState, ThreadRecord, Touch
from daemon.deciding.wishes import Case, case_of
from daemon.reading.values import Topic
from tests.builders import DANA, END, INVITED, OMAR, Story, interview, scheduled, they

SOON = END + timedelta(minutes=5)
HOUR = timedelta(hours=1)


def case(story: Story, now: datetime) -> Case:
    record = ThreadRecord(tuple(story.facts), story.steps)
    return case_of(fold(record.facts, now), record, story.policy, now)


def due(story: Story, now: datetime) -> list[datetime]:
    return [ended.end for ended in debriefs_due(case(story, now))]


def test_a_debrief_is_called_for_when_the_last_interview_of_the_day_is_over() -> None:
    later = interview("later@calendar.example", start=END + HOUR)
    assert later.end is not None
    story = Story().tell(scheduled(later, INVITED))
    assert due(story, SOON) == []
    assert due(story, later.end) == [later.end]
    assert due(story, later.end + timedelta(hours=24)) == []


@pytest.mark.parametrize(
    "fact",
    [
        ThreadMuted(at=SOON),
        ThreadDone(at=SOON),
        ThreadSnoozed(at=SOON, until=END + timedelta(days=3)),
        UserNoted(at=SOON, text="how you run on-call"),
        they(END - HOUR, Topic.OFFER),
        InterviewCancelled(at=SOON, uid="first@calendar.example"),
    ],
    ids=["muted", "done", "snoozed", "told already", "offer", "cancelled late"],
)
def test_none_where_the_user_wants_quiet_told_already_or_it_is_in_doubt(fact: object) -> None:
    story = Story()
    story.facts.append(fact)  # type: ignore[arg-type]
    assert due(story, SOON + timedelta(minutes=1)) == []


def test_a_note_from_before_the_end_tells_nothing_of_the_talk() -> None:
    assert due(Story().tell(UserNoted(at=INVITED, text="prepare Kafka")), SOON) == [END]


def test_none_once_every_thank_you_has_gone() -> None:
    story = Story()
    for person in (DANA, OMAR):
        story.send(story.draft(END + HOUR, Touch.THANK_YOU, person), END + HOUR)
        assert due(story, END + 2 * HOUR) == ([END] if person is DANA else [])


def told(person: str | None, text: str = "how you run on-call", kind: str = "point") -> UserDebriefed:
    return UserDebriefed(at=SOON, interview_day=END.date(), items=(DebriefItem(kind=kind, text=text, person=person),))


def test_the_newest_word_for_a_mail_is_what_was_told_or_allowed_last() -> None:
    story = Story()
    step = story.step(SOON, Touch.THANK_YOU, DANA)
    assert newest_word(case(story, SOON), step) is None
    story.tell(told(DANA.address))
    assert newest_word(case(story, SOON), step) == SOON
    shared = Story()
    shared.decide(SOON)
    shared.tell(told(None), told(None, "nothing for a mail", "open"))
    [question] = shared.decide(SOON).questions
    assert newest_word(case(shared, SOON), step) is None
    allowed = SOON + timedelta(minutes=10)
    shared.tell(QuestionAnswered(at=allowed, question_key=question.key, yes=True))
    assert newest_word(case(shared, allowed), step) == allowed


def test_who_was_refused_the_point_is_not_asked_again_and_the_next_one_is() -> None:
    story = Story()
    story.decide(SOON)
    story.tell(told(None))
    for person in (DANA, OMAR):
        [question] = story.decide(SOON).questions
        assert question.key.endswith(person.address or "")
        story.tell(QuestionAnswered(at=SOON, question_key=question.key, yes=False))
    assert story.decide(SOON).questions == ()


def test_nobody_is_asked_about_mails_that_have_gone() -> None:
    story = Story()
    for person in (DANA, OMAR):
        story.put(story.draft(END + HOUR, Touch.THANK_YOU, person), StepState.SENT, END + HOUR)
    assert story.tell(told(None)).decide(END + 2 * HOUR).questions == ()


def test_where_only_one_was_there_the_point_is_theirs() -> None:
    story = Story()
    story.facts[1] = scheduled(interview(interviewers=(DANA,)))
    step = story.step(SOON, Touch.THANK_YOU, DANA)
    story.tell(told(None))
    assert story.decide(SOON).questions == ()
    assert newest_word(case(story, SOON), step) == SOON
