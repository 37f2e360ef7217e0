"""What the store keeps of the queue: when a step goes, how far an attempt came, what leaves, and whose copy is missing."""

from datetime import timedelta

import pytest

from daemon.deciding.queueing import Leaving
from daemon.deciding.values import StepState
from daemon.ports.queueing import Sending
from daemon.ports.store import Store
from tests.contract.store.samples import NOON, decision, id_of, new_thread, only_step, step

HOUR = timedelta(hours=1)


def queued(store: Store, employer: str = "northwind.example", hours: int = 1) -> int:
    thread_id = new_thread(store, step(state=StepState.QUEUED), employer_key=employer)
    step_id = id_of(only_step(store, thread_id).step)
    with store.transaction() as tx:
        tx.queue_step(step_id, NOON + hours * HOUR)
    return step_id


def test_steps_are_sent_from_their_time_on_the_earliest_first(store: Store) -> None:
    later, first = queued(store, hours=2), queued(store, "fabrikam.example")
    with store.snapshot() as snapshot:
        assert snapshot.steps_to_send(NOON) == ()
        assert [row.step.id for row in snapshot.steps_to_send(NOON + HOUR)] == [first]
        assert [row.step.id for row in snapshot.steps_to_send(NOON + 9 * HOUR)] == [first, later]
        assert snapshot.step(first).step.send_at == NOON + HOUR


def test_a_decision_does_not_change_when_a_step_goes(store: Store) -> None:
    thread_id = new_thread(store, step(state=StepState.QUEUED))
    step_id = id_of(only_step(store, thread_id).step)
    with store.transaction() as tx:
        tx.queue_step(step_id, NOON, urged_at=NOON)
        tx.save_decision(thread_id, decision(step(state=StepState.QUEUED)))
        assert tx.step(step_id).step.send_at == NOON
        assert tx.step(step_id).sending.urged_at == NOON


@pytest.mark.parametrize("state", [one for one in StepState if one not in {StepState.QUEUED, StepState.ATTEMPTING}])
def test_whoever_leaves_the_queue_has_no_time_to_go(store: Store, state: StepState) -> None:
    step_id = queued(store)
    with store.transaction() as tx:
        tx.set_step_state(step_id, state, at=NOON)
        assert tx.step(step_id).step.send_at is None
        assert tx.steps_to_send(NOON + 9 * HOUR) == ()


def test_an_attempt_goes_on_from_the_phase_it_is_in_and_from_no_other(store: Store) -> None:
    step_id = queued(store)
    with store.transaction() as tx:
        assert not tx.next_attempt(step_id, "release", "smtp"), "nobody has claimed it"
        assert tx.claim_step(step_id, StepState.QUEUED, "release", b"bytes", "<t@x>")
        assert not tx.next_attempt(step_id, "smtp", "return_queued")
        assert tx.next_attempt(step_id, "release", "smtp")
        assert not tx.next_attempt(step_id, "release", "smtp"), "the second one comes too late"
        assert tx.next_attempt(step_id, "smtp", "return_queued", error="451 later")
        assert (tx.step(step_id).attempt, tx.step(step_id).error) == ("return_queued", "451 later")


def test_tries_are_counted_from_the_first(store: Store) -> None:
    step_id = queued(store)
    with store.transaction() as tx:
        for hours in range(3):
            tx.begin_try(step_id, NOON + hours * HOUR)
        assert tx.step(step_id).sending == Sending(None, 3, NOON, NOON + 2 * HOUR, None)


def test_what_leaves_is_what_waits_and_what_went(store: Store) -> None:
    asked, waits, went, failed = (
        queued(store),
        queued(store, "a.example", 3),
        queued(store, "b.example"),
        queued(store, "c.example"),
    )
    with store.transaction() as tx:
        for step_id, state in ((went, StepState.SENT), (failed, StepState.FAILED)):
            tx.begin_try(step_id, NOON)
            tx.set_step_state(step_id, state, at=NOON)
    with store.snapshot() as snapshot:
        found = snapshot.leaving(NOON - HOUR, but=asked)
        assert set(found) == {Leaving("a.example", NOON + 3 * HOUR, check_in=True), Leaving("b.example", NOON, check_in=True)}
        assert set(snapshot.leaving(NOON + HOUR, but=waits)) == {Leaving("northwind.example", NOON + HOUR, check_in=True)}


def test_a_copy_is_awaited_until_it_is_there(store: Store) -> None:
    step_id = queued(store)
    with store.transaction() as tx:
        assert tx.steps_without_copy() == ()
        tx.await_copy(step_id, NOON)
        assert [(row.step.id, row.sending.copy_since) for row in tx.steps_without_copy()] == [(step_id, NOON)]
        tx.await_copy(step_id, None)
        assert tx.steps_without_copy() == ()


def test_a_step_may_say_what_went_wrong_and_stay_what_it_is(store: Store) -> None:
    step_id = queued(store)
    with store.transaction() as tx:
        tx.note_error(step_id, "it came back")
        assert (tx.step(step_id).step.state, tx.step(step_id).error) == (StepState.QUEUED, "it came back")


def test_a_moment_is_kept_replaced_and_forgotten(store: Store) -> None:
    with store.transaction() as tx:
        assert tx.moment("paused_until") is None
        for at in (NOON, NOON + HOUR):
            tx.keep_moment("paused_until", at)
            assert tx.moment("paused_until") == at
        tx.keep_moment("paused_until", None)
        assert tx.moment("paused_until") is None
