"""A thread's states are a transition table; the diagram in ``docs/states.md`` is drawn from it.

Every state has a row for every event; an event that a row does not name is a bug and raises KeyError.
"""

from enum import StrEnum

from daemon.deciding.facts import TheyAnswered
from daemon.deciding.values import ThreadState
from daemon.reading.values import Topic


class Event(StrEnum):
    """What moves a thread. Facts and the clock are turned into these by ``timeline``."""

    INTERVIEW_AHEAD = "interview ahead"
    INTERVIEW_OVER = "interview over"
    INTERVIEW_OFF = "interview called off"
    THEY_ASKED = "they asked"
    THEY_WROTE = "they wrote"
    THEY_REJECTED = "they rejected"
    THEY_OFFERED = "they offered"
    USER_WROTE = "you wrote"
    USER_CLOSED = "you closed"
    USER_RESUMED = "you resumed"
    FOLLOW_UPS_ENDED = "follow-ups ended"


SCHEDULED, THEM, YOU, RESTING, REJECTED, OFFER, CLOSED = (
    ThreadState.SCHEDULED,
    ThreadState.AWAITING_THEM,
    ThreadState.AWAITING_YOU,
    ThreadState.RESTING,
    ThreadState.REJECTED,
    ThreadState.OFFER,
    ThreadState.CLOSED,
)

_COLUMNS = tuple(Event)
_ROWS: dict[ThreadState, tuple[ThreadState, ...]] = {
    #           ahead      over      off       asked      wrote      rejected  offered  you wrote  closed  resumed    ended
    SCHEDULED: (SCHEDULED, THEM, THEM, SCHEDULED, SCHEDULED, REJECTED, OFFER, SCHEDULED, CLOSED, SCHEDULED, SCHEDULED),
    THEM: (SCHEDULED, THEM, THEM, YOU, THEM, REJECTED, OFFER, THEM, CLOSED, THEM, RESTING),
    YOU: (SCHEDULED, THEM, YOU, YOU, YOU, REJECTED, OFFER, THEM, CLOSED, YOU, YOU),
    RESTING: (SCHEDULED, THEM, RESTING, YOU, THEM, REJECTED, OFFER, THEM, CLOSED, THEM, RESTING),
    REJECTED: (SCHEDULED, REJECTED, REJECTED, YOU, REJECTED, REJECTED, OFFER, REJECTED, CLOSED, THEM, REJECTED),
    OFFER: (SCHEDULED, OFFER, OFFER, OFFER, OFFER, REJECTED, OFFER, OFFER, CLOSED, OFFER, OFFER),
    # What the user closed stays closed until they say otherwise, whatever calendars and machines do afterwards.
    CLOSED: (CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, THEM, CLOSED),
}
TRANSITIONS: dict[tuple[ThreadState, Event], ThreadState] = {
    (state, event): target for state, row in _ROWS.items() for event, target in zip(_COLUMNS, row, strict=True)
}


def next_state(state: ThreadState, event: Event) -> ThreadState:
    """The state after the event."""
    return TRANSITIONS[(state, event)]


def event_of_answer(fact: TheyAnswered) -> Event:
    """What their word moves the thread by."""
    if fact.topic is Topic.REJECTION:
        return Event.THEY_REJECTED
    if fact.topic is Topic.OFFER:
        return Event.THEY_OFFERED
    return Event.THEY_ASKED if fact.asks_user else Event.THEY_WROTE


def diagram() -> str:
    """The table as a Mermaid state diagram; events that change nothing are left out."""
    lines = ["stateDiagram-v2"]
    for state in ThreadState:
        for target in ThreadState:
            events = [event.value for event in Event if TRANSITIONS[(state, event)] is target is not state]
            if events:
                lines.append(f"    {state.value} --> {target.value}: {', '.join(events)}")
    return "\n".join(lines) + "\n"
