"""E2: thank-yous to one person who is met on two days."""

from datetime import timedelta

from daemon.deciding.values import Step, StepState, Touch
from tests.builders import DANA, END, Story, at, interview, scheduled

HOUR = timedelta(hours=1)


def with_a_second_interview() -> tuple[Story, Step]:
    """Dana's first thank-you lies there; the next day she is met again until 11:00."""
    story = Story()
    first = story.draft(END + HOUR, Touch.THANK_YOU, DANA)
    story.tell(scheduled(interview("second@calendar.example", start=at("2026-11-25 10:00"), interviewers=(DANA,))))
    return story, first


def test_an_old_draft_sent_after_the_next_interview_leaves_no_second_thank_you_to_write() -> None:
    """Found by the state machine: both would have gone out within minutes, to one person."""
    story, first = with_a_second_interview()
    story.send(first, at("2026-11-25 11:10"))
    assert story.step(at("2026-11-25 12:00"), Touch.THANK_YOU, DANA).state is StepState.SATISFIED
    assert next(step for step in story.steps if step.key == first.key).state is StepState.SENT


def test_an_old_draft_that_is_sent_leaves_the_next_one_lying() -> None:
    """The user who sends both, one after the other, finds both."""
    story, first = with_a_second_interview()
    story.draft(at("2026-11-25 12:00"), Touch.THANK_YOU, DANA)
    story.send(first, at("2026-11-25 12:10"))
    newer = story.step(at("2026-11-25 12:11"), Touch.THANK_YOU, DANA)
    assert newer.key != first.key
    assert (newer.state, newer.withdraw_because) == (StepState.DRAFTED, None)
