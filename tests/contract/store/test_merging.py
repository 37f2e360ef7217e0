"""Two threads that turn out to be one: everything moves, and no draft is lost for a plan."""

from dataclasses import replace
from datetime import timedelta

import pytest

from daemon.deciding.facts import TheyAnswered, UserWrote
from daemon.deciding.values import StepState
from daemon.ports.store import Store
from daemon.ports.stored import Question, ThreadPerson
from daemon.reading.values import Topic
from tests.contract.store.samples import ACCOUNT, DANA, NOON, begin_attempt, decision, id_of, message, new_thread, only_step, step

WROTE = UserWrote(at=NOON, recipients=(DANA.address,))
ANSWERED = TheyAnswered(at=NOON + timedelta(hours=1), sender=DANA.address, topic=Topic.OTHER)


def test_everything_of_the_other_moves(store: Store) -> None:
    into, other = new_thread(store), new_thread(store, step())
    with store.transaction() as tx:
        tx.append_facts(into, [WROTE], NOON)
        tx.append_facts(other, [WROTE, ANSWERED], NOON)
        tx.add_thread_message_ids(into, ACCOUNT, ["<a@x>"])
        tx.add_thread_message_ids(other, ACCOUNT, ["<a@x>", "<b@x>"])
        tx.add_thread_message_ids(other, "work", ["<c@x>"])
        tx.add_thread_event(other, "uid")
        tx.add_thread_people(into, [ThreadPerson(DANA.address, "Dana")])
        tx.add_thread_people(other, [ThreadPerson(DANA.address, "", "Manager", "interviewer"), ThreadPerson("b@x.example", "B")])
        tx.add_messages(ACCOUNT, [message()])
        kept = tx.message(ACCOUNT, message().identity)
        assert kept is not None
        tx.mark_read(kept.id, other, text="words")
        tx.ask(Question(None, "key", "belongs", other, ACCOUNT, "Does it?", {}, NOON))
        tx.save_decision(into, decision())
        tx.merge_threads(into, other)
    with store.snapshot() as snapshot:
        assert [row.id for row in snapshot.threads()] == [into]
        record = snapshot.thread(into)
        assert record.facts == (WROTE, ANSWERED)
        assert [kept.key for kept in record.steps] == [step().key]
        assert snapshot.thread_message_ids(into) == {"<a@x>", "<b@x>", "<c@x>"}
        assert snapshot.threads_by_message_ids("work", ["<c@x>"]) == {into}
        assert snapshot.threads_by_event("uid") == {into}
        assert snapshot.thread_people(into) == (
            ThreadPerson("b@x.example", "B"),
            ThreadPerson(DANA.address, "Dana", "Manager", "interviewer"),
        )
        assert [kept.text for kept in snapshot.messages_of_thread(into)] == ["words"]
        assert [asked.thread_id for asked in snapshot.questions()] == [into]
        assert snapshot.threads_to_decide(NOON) == (into,)


def test_where_both_have_a_step_ours_stays(store: Store) -> None:
    into, other = new_thread(store, step()), new_thread(store, replace(step(), reason="theirs"))
    with store.transaction() as tx:
        tx.merge_threads(into, other)
    assert only_step(store, into).step.reason == step().reason


def test_a_draft_that_lies_there_is_not_lost_for_a_plan(store: Store) -> None:
    """Else the plan would be carried out beside it: two drafts for one step (I1)."""
    into, other = new_thread(store, step()), new_thread(store, step())
    step_id = begin_attempt(store, other)
    with store.transaction() as tx:
        tx.merge_threads(into, other)
    kept = only_step(store, into)
    assert (id_of(kept.step), kept.step.state, kept.frozen) == (step_id, StepState.ATTEMPTING, b"frozen")


@pytest.mark.parametrize("touched", [True, False])
def test_of_two_drafts_for_one_step_the_untouched_one_is_to_be_taken_back(store: Store, touched: bool) -> None:
    """The user's stays, else ours; neither is left behind without anybody who knows of it."""
    into, other = new_thread(store, step()), new_thread(store, step())
    ours, theirs = begin_attempt(store, into), begin_attempt(store, other)
    with store.transaction() as tx:
        for step_id, state in ((ours, StepState.DRAFTED), (theirs, StepState.EDITED if touched else StepState.DRAFTED)):
            tx.set_step_state(step_id, state, at=NOON)
        tx.merge_threads(into, other)
        stays, goes = (theirs, ours) if touched else (ours, theirs)
        kept = {id_of(one): one for one in tx.thread(into).steps}
    assert (kept[stays].key, kept[stays].withdraw_because) == (step().key, None)
    assert kept[goes].key == f"{step().key}#0"
    assert kept[goes].withdraw_because


def test_three_drafts_for_one_step_leave_one(store: Store) -> None:
    first, *others = [new_thread(store, step()) for _ in range(3)]
    for thread_id in (first, *others):
        begin_attempt(store, thread_id)
    with store.transaction() as tx:
        for other in others:
            tx.merge_threads(first, other)
        assert {one.key for one in tx.thread(first).steps} == {step().key, f"{step().key}#0", f"{step().key}#-1"}


def test_a_second_mail_that_the_user_touched_as_well_is_theirs_alone(store: Store) -> None:
    into, other = new_thread(store, step()), new_thread(store, step())
    ours, theirs = begin_attempt(store, into), begin_attempt(store, other)
    with store.transaction() as tx:
        for step_id in (ours, theirs):
            tx.set_step_state(step_id, StepState.EDITED, at=NOON)
        tx.merge_threads(into, other)
    assert id_of(only_step(store, into).step) == ours


def test_a_thread_merged_with_itself_is_unchanged(store: Store) -> None:
    thread_id = new_thread(store, step())
    with store.transaction() as tx:
        before = tx.thread(thread_id)
        tx.merge_threads(thread_id, thread_id)
        assert tx.thread(thread_id) == before


def test_an_unknown_thread_cannot_be_merged(store: Store) -> None:
    thread_id = new_thread(store)
    for pair in ((thread_id, 99), (99, thread_id)):
        with pytest.raises(KeyError), store.transaction() as tx:
            tx.merge_threads(*pair)
