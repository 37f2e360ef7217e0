"""What the tests of check-ins ask of a story."""

from datetime import datetime

from daemon.deciding.values import Step, StepState, Touch
from tests.builders import Story, at

DUE = at("2026-12-01 14:00")  # five business days after Tuesday 24 November, 15:00 in Berlin
AGAIN = at("2026-12-10 14:00")  # seven more after a check-in sent at that instant


def check(story: Story, now: datetime = DUE) -> Step:
    return story.step(now, Touch.CHECK_IN)


def none_planned(story: Story, now: datetime) -> bool:
    steps = story.decide(now).steps
    return not any(s.touch is Touch.CHECK_IN and s.state in (StepState.PLANNED, StepState.HELD) for s in steps)
