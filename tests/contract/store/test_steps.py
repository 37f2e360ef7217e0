"""Steps: decided, claimed once, and never undone by a decision that came too late."""

from dataclasses import replace
from datetime import timedelta

import pytest

from daemon.deciding.values import OPEN_STATES, Step, StepState
from daemon.ports.store import Store
from daemon.ports.stored import DraftPlace
from tests.contract.store.samples import NOON, begin_attempt, decision, id_of, new_thread, only_step, step

LATER = NOON + timedelta(days=8)
PLACE = DraftPlace("personal", "Drafts", 5, 12, "sha256:abcd", missing_since=LATER)
TOUCHED = (
    StepState.DRAFTED,
    StepState.QUEUED,
    StepState.EDITED,
    StepState.SENT,
    StepState.DISCARDED,
    StepState.WITHDRAWN,
    StepState.UNKNOWN,
)


def decide_again(store: Store, thread_id: int, *steps: Step) -> tuple[Step, ...]:
    with store.transaction() as tx:
        tx.save_decision(thread_id, decision(*steps))
        return tx.thread(thread_id).steps


class TestDecisions:
    def test_a_step_comes_back_as_decided_with_a_number(self, store: Store) -> None:
        full = replace(
            step(), needs_you=True, withdraw_because="they wrote", message_id="<t@x>", started_at=NOON, ended_at=LATER, rules=()
        )
        thread_id = new_thread(store, full)
        found = only_step(store, thread_id)
        assert found.step == replace(full, id=found.step.id)
        assert found.thread_id == thread_id
        assert (found.frozen, found.place, found.attempt, found.error) == (None, None, None, None)

    def test_deciding_the_same_again_changes_nothing(self, store: Store) -> None:
        thread_id = new_thread(store, step(), step("thank_you/2026-11-24/dana@northwind.example"))
        with store.snapshot() as snapshot:
            before = snapshot.thread(thread_id).steps
        assert decide_again(store, thread_id, *before) == before

    def test_an_open_step_follows_the_decision_and_keeps_its_number(self, store: Store) -> None:
        thread_id = new_thread(store, step())
        number = only_step(store, thread_id).step.id
        moved = replace(step(), due_at=LATER, state=StepState.HELD, reason="a question stands", needs_you=True)
        assert decide_again(store, thread_id, moved) == (replace(moved, id=number),)

    @pytest.mark.parametrize("state", StepState)
    def test_a_step_the_decision_does_not_know_goes_only_while_it_is_open(self, store: Store, state: StepState) -> None:
        thread_id = new_thread(store, step(state=state))
        left = decide_again(store, thread_id)
        assert [kept.state for kept in left] == ([] if state in OPEN_STATES else [state])

    def test_a_step_being_attempted_is_left_alone(self, store: Store) -> None:
        thread_id = new_thread(store, step())
        begin_attempt(store, thread_id)
        before = only_step(store, thread_id)
        decide_again(store, thread_id, replace(step(), state=StepState.SKIPPED, reason="muted", due_at=LATER))
        assert only_step(store, thread_id) == before
        decide_again(store, thread_id)
        assert only_step(store, thread_id) == before

    @pytest.mark.parametrize("state", TOUCHED)
    def test_what_touched_the_network_is_never_planned_again(self, store: Store, state: StepState) -> None:
        """The decision may rest on a reading older than the outcome (I1)."""
        thread_id = new_thread(store, step())
        step_id = begin_attempt(store, thread_id)
        with store.transaction() as tx:
            tx.set_step_state(step_id, state, at=LATER)
        before = only_step(store, thread_id)
        decide_again(store, thread_id, step())
        assert only_step(store, thread_id) == before

    def test_bytes_place_and_instants_survive_a_decision_that_does_not_tell_them(self, store: Store) -> None:
        thread_id = new_thread(store, step())
        step_id = begin_attempt(store, thread_id)
        with store.transaction() as tx:
            tx.place_draft(step_id, PLACE)
            tx.set_step_state(step_id, StepState.DRAFTED, at=LATER, error="slow")
        decide_again(store, thread_id, replace(step(), state=StepState.DRAFTED, withdraw_because="they wrote"))
        found = only_step(store, thread_id)
        assert found.step.withdraw_because == "they wrote"
        assert (found.frozen, found.place, found.error) == (b"frozen", PLACE, "slow")
        assert (found.step.message_id, found.step.started_at) == ("<token@example.org>", LATER)

    def test_two_threads_may_have_steps_of_one_key(self, store: Store) -> None:
        first, second = new_thread(store, step()), new_thread(store, step())
        assert only_step(store, first).step.id != only_step(store, second).step.id


class TestClaims:
    def test_a_claim_keeps_the_bytes_before_anything_else_happens(self, store: Store) -> None:
        thread_id = new_thread(store, step())
        begin_attempt(store, thread_id)
        found = only_step(store, thread_id)
        assert (found.step.state, found.attempt) == (StepState.ATTEMPTING, "append")
        assert (found.frozen, found.step.message_id) == (b"frozen", "<token@example.org>")

    def test_a_second_claim_fails_and_changes_nothing(self, store: Store) -> None:
        thread_id = new_thread(store, step())
        step_id = begin_attempt(store, thread_id)
        before = only_step(store, thread_id)
        with store.transaction() as tx:
            assert not tx.claim_step(step_id, StepState.PLANNED, "smtp", b"other", "<other@example.org>")
            assert not tx.claim_step(99, StepState.PLANNED, "smtp", b"other", "<other@example.org>")
        assert only_step(store, thread_id) == before

    def test_a_queued_step_is_claimed_for_sending(self, store: Store) -> None:
        thread_id = new_thread(store, step(state=StepState.QUEUED))
        step_id = id_of(only_step(store, thread_id).step)
        with store.transaction() as tx:
            assert not tx.claim_step(step_id, StepState.PLANNED, "smtp", b"", "<t@x>")
            assert tx.claim_step(step_id, StepState.QUEUED, "smtp", b"bytes", "<t@x>")


class TestOutcomes:
    @pytest.mark.parametrize("state", [state for state in StepState if state is not StepState.ATTEMPTING])
    def test_an_outcome_ends_the_attempt_and_keeps_the_bytes(self, store: Store, state: StepState) -> None:
        thread_id = new_thread(store, step())
        step_id = begin_attempt(store, thread_id)
        with store.transaction() as tx:
            tx.set_step_state(step_id, state, at=LATER, error="the server said no")
        found = only_step(store, thread_id)
        assert (found.step.state, found.attempt, found.error, found.frozen) == (state, None, "the server said no", b"frozen")

    @pytest.mark.parametrize("state", [StepState.DRAFTED, StepState.QUEUED])
    def test_lying_in_drafts_stamps_the_start(self, store: Store, state: StepState) -> None:
        thread_id = new_thread(store, step())
        step_id = begin_attempt(store, thread_id)
        with store.transaction() as tx:
            tx.set_step_state(step_id, state, at=LATER)
        assert (only_step(store, thread_id).step.started_at, only_step(store, thread_id).step.ended_at) == (LATER, None)

    @pytest.mark.parametrize("state", ["sent", "discarded", "withdrawn", "edited", "satisfied", "skipped", "failed"])
    def test_an_end_stamps_the_end_and_keeps_the_start(self, store: Store, state: str) -> None:
        thread_id = new_thread(store, step())
        step_id = begin_attempt(store, thread_id)
        end = LATER + timedelta(hours=1)
        with store.transaction() as tx:
            tx.set_step_state(step_id, StepState.DRAFTED, at=LATER)
            tx.set_step_state(step_id, StepState(state), at=end)
        assert (only_step(store, thread_id).step.started_at, only_step(store, thread_id).step.ended_at) == (LATER, end)

    def test_a_success_clears_the_error_of_an_earlier_try(self, store: Store) -> None:
        thread_id = new_thread(store, step())
        step_id = begin_attempt(store, thread_id)
        with store.transaction() as tx:
            tx.set_step_state(step_id, StepState.PLANNED, at=LATER, error="the mailbox is full")
            assert tx.step(step_id).error == "the mailbox is full"
            assert tx.claim_step(step_id, StepState.PLANNED, "append", b"again", "<t@x>")
            assert tx.step(step_id).error is None

    @pytest.mark.parametrize("place", [PLACE, replace(PLACE, uid=None, content_hash=None, missing_since=None), None])
    def test_a_place_is_kept_and_taken_back(self, store: Store, place: DraftPlace | None) -> None:
        thread_id = new_thread(store, step())
        step_id = id_of(only_step(store, thread_id).step)
        with store.transaction() as tx:
            tx.place_draft(step_id, PLACE)
            tx.place_draft(step_id, place)
            assert tx.step(step_id).place == place

    def test_a_flag_is_put_up_and_taken_down(self, store: Store) -> None:
        thread_id = new_thread(store, step())
        step_id = id_of(only_step(store, thread_id).step)
        with store.transaction() as tx:
            for flag in (True, False):
                tx.flag_step(step_id, needs_you=flag)
                assert tx.step(step_id).step.needs_you is flag

    def test_an_unknown_step_is_a_key_error(self, store: Store) -> None:
        with store.transaction() as tx:
            with pytest.raises(KeyError):
                tx.step(99)
            with pytest.raises(KeyError):
                tx.place_draft(99, None)
            with pytest.raises(KeyError):
                tx.set_step_state(99, StepState.SENT, at=NOON)


def test_steps_are_listed_by_state_and_due_time(store: Store) -> None:
    new_thread(store, replace(step(), due_at=LATER), step("check_in/2026-11-24/2", StepState.HELD))
    new_thread(store, replace(step(), due_at=NOON))
    with store.snapshot() as snapshot:
        assert [row.step.due_at for row in snapshot.steps_in([StepState.PLANNED])] == [NOON, LATER]
        assert [row.step.due_at for row in snapshot.steps_in({StepState.PLANNED}, due_by=LATER)] == [NOON, LATER]
        assert [row.step.due_at for row in snapshot.steps_in({StepState.PLANNED}, due_by=NOON)] == [NOON]
        assert len(snapshot.steps_in(OPEN_STATES)) == 3
        assert snapshot.steps_in([]) == ()
