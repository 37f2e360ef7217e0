"""A mail goes out at most once, and only the user's word tries again what may have gone."""

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.deciding.sending import PATIENCE, TRANSITIONS, SendEvent, after, diagram, is_hopeless, next_try
from daemon.deciding.values import StepState
from tests.builders import at

NOW = at("2026-12-01 09:00")
BY_THE_USER = {SendEvent.URGED, SendEvent.AGAIN}


def test_the_page_on_sending_shows_the_table_as_it_is() -> None:
    assert diagram() in Path("docs/sending.md").read_text(encoding="utf-8")


def test_an_event_that_a_state_does_not_know_is_a_fault() -> None:
    with pytest.raises(KeyError):
        after(StepState.SENT, SendEvent.CLAIMED)


def test_every_event_happens_somewhere() -> None:
    assert {event for _, event in TRANSITIONS} == set(SendEvent)


@given(st.lists(st.sampled_from(SendEvent), max_size=40))
def test_no_run_of_events_attempts_twice_after_a_server_may_have_taken_it(events: list[SendEvent]) -> None:
    """Without ``send`` or ``send --again``, a lost answer, a success or a refusal for good is the last attempt."""
    state, may_have_gone = StepState.QUEUED, False
    for event in events:
        if (state, event) not in TRANSITIONS or event in BY_THE_USER:
            continue
        state = after(state, event)
        may_have_gone |= state in {StepState.SENT, StepState.UNKNOWN, StepState.FAILED}
        assert not (may_have_gone and state is StepState.ATTEMPTING)
        assert not (may_have_gone and state is StepState.QUEUED)


def test_the_pauses_between_tries_grow_to_eight_hours() -> None:
    pauses = [next_try(NOW, tries) - NOW for tries in range(1, 12)]
    assert pauses[0] == timedelta(minutes=15)
    assert all(later >= earlier for earlier, later in pairwise(pauses))
    assert pauses[-1] == timedelta(hours=8)


def test_five_days_of_trying_are_enough() -> None:
    assert not is_hopeless(NOW, NOW + PATIENCE)
    assert is_hopeless(NOW, NOW + PATIENCE + timedelta(seconds=1))
