"""The counts of the weekly overview (E20)."""

from datetime import datetime, timedelta

from daemon.deciding.folding import fold
from daemon.deciding.overview import Standing, overview
from daemon.deciding.values import ThreadState, WaitingOn
from tests.builders import END, INVITED, RITA, Story, they

DAY = timedelta(days=1)


def standing(story: Story, now: datetime) -> Standing:
    return Standing(ThreadState.AWAITING_THEM, WaitingOn.THEM, fold(tuple(story.facts), now))


def test_a_conversation_whose_interview_is_still_ahead_is_counted_and_has_no_answer_time() -> None:
    """One such conversation broke the weekly digest, and with it every pass."""
    now = INVITED + DAY
    told = overview([standing(Story(), now)], now)
    assert (told.conversations, told.interviewed, told.ahead, told.answer_days) == (1, 0, 1, None)


def test_answer_times_count_from_the_end_of_the_interview() -> None:
    story = Story()
    story.facts.append(they(END + 2 * DAY, sender=RITA))
    now = END + 3 * DAY
    told = overview([standing(story, now)], now)
    assert (told.interviewed, told.ahead, told.answer_days) == (1, 0, 2.0)


def test_an_interview_that_was_not_answered_has_no_answer_time() -> None:
    now = END + timedelta(days=1)
    told = overview([standing(Story(), now)], now)
    assert (told.interviewed, told.answer_days) == (1, None)
