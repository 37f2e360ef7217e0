"""What becomes of a mail that the program sends: a transition table, drawn in ``docs/sending.md``, and the back-off between tries.

At most once (I1): only a claim leads to an attempt, a claim is made of a queued step alone, and nothing but the user's own word leads
back from ``unknown`` or ``failed``. An event that a state does not name is a bug and raises KeyError.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from daemon.deciding.values import StepState

PATIENCE = timedelta(days=5)
_FIRST_PAUSE = timedelta(minutes=15)
_LONGEST_PAUSE = timedelta(hours=8)
_LONGEST_DOUBLING = 5


class SendEvent(StrEnum):
    """What happens to a step on its way out."""

    CLAIMED = "claimed"
    NOT_BEGUN = "broken off before connecting"
    TAKEN = "the server took it"
    PUT_OFF = "not now, draft put back"
    REFUSED = "refused, draft put back"
    LOST = "the answer was lost"
    FOUND = "found in Sent"
    GIVEN_UP = "given up"
    EDITED = "you changed it"
    DELETED = "you deleted it"
    TAKEN_BACK = "no longer wanted"
    DEQUEUED = "taken out of the queue"
    URGED = "you said send"
    AGAIN = "you said send --again"


QUEUED, ATTEMPTING, SENT, FAILED, UNKNOWN, DRAFTED, EDITED, DISCARDED, WITHDRAWN = (
    StepState.QUEUED,
    StepState.ATTEMPTING,
    StepState.SENT,
    StepState.FAILED,
    StepState.UNKNOWN,
    StepState.DRAFTED,
    StepState.EDITED,
    StepState.DISCARDED,
    StepState.WITHDRAWN,
)

TRANSITIONS: dict[tuple[StepState, SendEvent], StepState] = {
    (QUEUED, SendEvent.CLAIMED): ATTEMPTING,
    (QUEUED, SendEvent.FOUND): SENT,
    (QUEUED, SendEvent.GIVEN_UP): FAILED,
    (QUEUED, SendEvent.EDITED): EDITED,
    (QUEUED, SendEvent.DELETED): DISCARDED,
    (QUEUED, SendEvent.TAKEN_BACK): WITHDRAWN,
    (QUEUED, SendEvent.DEQUEUED): DRAFTED,
    (QUEUED, SendEvent.URGED): QUEUED,
    (ATTEMPTING, SendEvent.NOT_BEGUN): QUEUED,
    (ATTEMPTING, SendEvent.TAKEN): SENT,
    (ATTEMPTING, SendEvent.PUT_OFF): QUEUED,
    (ATTEMPTING, SendEvent.REFUSED): FAILED,
    (ATTEMPTING, SendEvent.LOST): UNKNOWN,
    (ATTEMPTING, SendEvent.FOUND): SENT,
    (ATTEMPTING, SendEvent.EDITED): EDITED,
    (ATTEMPTING, SendEvent.DELETED): DISCARDED,
    (ATTEMPTING, SendEvent.DEQUEUED): DRAFTED,
    (UNKNOWN, SendEvent.FOUND): SENT,
    (UNKNOWN, SendEvent.AGAIN): QUEUED,
    (FAILED, SendEvent.FOUND): SENT,
    (FAILED, SendEvent.EDITED): EDITED,
    (FAILED, SendEvent.DELETED): DISCARDED,
    (FAILED, SendEvent.AGAIN): QUEUED,
    (DRAFTED, SendEvent.URGED): QUEUED,
}


def after(state: StepState, event: SendEvent) -> StepState:
    """The state after the event."""
    return TRANSITIONS[(state, event)]


def diagram() -> str:
    """The table as a Mermaid state diagram; events that change nothing are left out."""
    lines = ["stateDiagram-v2"]
    for (state, event), target in TRANSITIONS.items():
        if target is not state:
            lines.append(f"    {state.value} --> {target.value}: {event.value}")
    return "\n".join(lines) + "\n"


def next_try(now: datetime, tries: int) -> datetime:
    """When to try again after so many tries (at least one): 15 minutes, then twice as long each time, at most 8 hours."""
    doublings = min(max(tries, 1) - 1, _LONGEST_DOUBLING)
    pause: timedelta = _FIRST_PAUSE * (1 << doublings)
    return now + min(pause, _LONGEST_PAUSE)


def is_hopeless(first_tried_at: datetime, at: datetime) -> bool:
    """Whether a try at that instant would come more than five days after the first (RFC 5321, 4.5.4.1)."""
    return at - first_tried_at > PATIENCE
