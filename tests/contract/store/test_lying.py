"""What a pass asks of all steps that lie in Drafts is told in brief, and nothing that matters is left out."""

from dataclasses import replace
from datetime import date, timedelta

from daemon.deciding.facts import QuestionAnswered, UserDebriefed, UserNoted
from daemon.deciding.values import Step, StepState
from daemon.ports.queueing import LyingStep
from daemon.ports.store import Store
from daemon.ports.stored import DraftPlace, ThreadPerson
from daemon.ports.talk import Note, NoteKind
from tests.contract.store.samples import ACCOUNT, NOON, id_of, message, new_thread, only_step, step

HOUR = timedelta(hours=1)
DAY = date(2026, 11, 24)
PLACE = DraftPlace(ACCOUNT, "Drafts", 7, 12, "hash", NOON)


def lying(store: Store, what: Step) -> int:
    """A thread whose step lies in Drafts since noon."""
    thread_id = new_thread(store, what)
    row = only_step(store, thread_id)
    with store.transaction() as tx:
        assert tx.claim_step(id_of(row.step), what.state, "append", b"bytes", f"<t{thread_id}@example.org>")
        tx.place_draft(id_of(row.step), PLACE)
        tx.set_step_state(id_of(row.step), StepState.DRAFTED, at=NOON)
    return thread_id


def thank_you() -> Step:
    return replace(step(f"thank_you/{DAY}/dana@northwind.example"), expires_at=NOON + 48 * HOUR)


def test_a_lying_step_is_told_with_its_place_by_the_account_of_its_draft(store: Store) -> None:
    thread_id = lying(store, step())
    new_thread(store, step())
    number = id_of(only_step(store, thread_id).step)
    with store.transaction() as tx:
        assert tx.lying_steps(ACCOUNT, [StepState.DRAFTED]) == (
            LyingStep(number, thread_id, ACCOUNT, StepState.DRAFTED, f"<t{thread_id}@example.org>", PLACE),
        )
        assert [one.place for one in tx.lying_steps(ACCOUNT, [StepState.PLANNED])] == [None]
        assert tx.lying_steps("another", StepState) == ()
        tx.place_draft(number, replace(PLACE, account="another"))
        assert [one.id for one in tx.lying_steps("another", [StepState.DRAFTED])] == [number]
        assert tx.step_states() == {number: StepState.DRAFTED, number + 1: StepState.PLANNED}


def test_what_is_to_be_withdrawn_or_waits_for_the_user_is_found(store: Store) -> None:
    thread_id = lying(store, replace(step(), withdraw_because="they answered"))
    lying(store, step())
    number = id_of(only_step(store, thread_id).step)
    with store.transaction() as tx:
        assert [row.step.id for row in tx.steps_to_withdraw()] == [number]
        assert tx.steps_needing_you(StepState.DRAFTED) == ()
        tx.flag_step(number, needs_you=True)
        assert [row.step.id for row in tx.steps_needing_you(StepState.DRAFTED)] == [number]
        assert tx.steps_needing_you(StepState.QUEUED) == ()
        tx.set_step_state(number, StepState.WITHDRAWN, at=NOON)
        assert tx.steps_to_withdraw() == ()


def test_a_thank_you_since_whose_writing_something_was_told_is_found(store: Store) -> None:
    told, allowed, before, other = (lying(store, thank_you()) for _ in range(4))
    with store.transaction() as tx:
        tx.append_facts(told, [UserDebriefed(at=NOON, items=(), interview_day=DAY)], NOON)
        tx.append_facts(allowed, [QuestionAnswered(at=NOON + HOUR, question_key="point/1", yes=True)], NOON)
        tx.append_facts(before, [UserDebriefed(at=NOON - HOUR, items=(), interview_day=DAY)], NOON)
        tx.append_facts(other, [UserNoted(at=NOON + HOUR, text="x")], NOON)
    with store.snapshot() as snapshot:
        assert [row.thread_id for row in snapshot.thanks_told_since()] == [told, allowed]


def test_rounds_are_found_by_when_their_thank_yous_expire(store: Store) -> None:
    thread_id = lying(store, thank_you())
    lying(store, step())
    ends = NOON + 48 * HOUR
    states = [StepState.DRAFTED]
    with store.snapshot() as snapshot:
        assert snapshot.rounds_thanked(states, ends - HOUR, ends) == ((thread_id, DAY),)
        assert snapshot.rounds_thanked(states, ends, ends + HOUR) == ()
        assert snapshot.rounds_thanked(states, ends - 2 * HOUR, ends - HOUR) == ()
        assert snapshot.rounds_thanked([StepState.PLANNED], ends - HOUR, ends) == ()


def test_ids_that_messages_bear_and_keys_of_notes_are_told_at_once(store: Store) -> None:
    note = Note(None, "k", NoteKind.DIGEST, ACCOUNT, None, "<n@x>", b"", NOON, NOON)
    with store.transaction() as tx:
        tx.add_messages(ACCOUNT, [message(1, references=["<0@x>"])])
        tx.claim_note(note)
        assert tx.borne_ids(["<1@northwind.example>", "<0@x>", "<2@x>"]) == {"<1@northwind.example>"}
        assert tx.noted(["k", "l"]) == {"k"}


def test_people_and_employers_of_other_threads_are_told_in_order(store: Store) -> None:
    first, second = new_thread(store, step()), new_thread(store, step())
    with store.transaction() as tx:
        tx.add_thread_people(first, [ThreadPerson("b@x", "B"), ThreadPerson("a@x", "")])
        tx.add_thread_people(second, [ThreadPerson("c@x", "C")])
        assert tx.people_elsewhere(second) == (("a@x", ""), ("b@x", "B"))
        assert tx.people_elsewhere(first) == (("c@x", "C"),)
        assert tx.employers() == ("Northwind",)
