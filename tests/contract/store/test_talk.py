"""Notes, answers to them, what was told, and drafts that are being rewritten, as they are kept."""

from dataclasses import replace
from datetime import timedelta

from daemon.deciding.values import StepState
from daemon.ports.store import Store
from daemon.ports.talk import Note, NoteKind, NotePlace, NoteReply, NoteState, ReplyState, Rewrite
from tests.contract.store.samples import ACCOUNT, NOON, id_of, message, new_thread, only_step, step


def debrief(thread_id: int | None = None, key: str = "debrief/1/2026-11-24") -> Note:
    return Note(
        id=None,
        key=key,
        kind=NoteKind.DEBRIEF,
        account=ACCOUNT,
        thread_id=thread_id,
        message_id=f"<{key.replace('/', '.')}@example.org>",
        frozen=b"the note",
        made_at=NOON,
        valid_until=NOON + timedelta(days=14),
        threads=(1, 3),
        questions=(7,),
    )


def test_a_note_is_kept_once_and_found_by_what_an_answer_refers_to(store: Store) -> None:
    thread_id = new_thread(store)
    with store.transaction() as tx:
        note_id = tx.claim_note(debrief(thread_id))
        assert note_id is not None
        assert tx.claim_note(debrief(thread_id)) is None
    with store.snapshot() as snapshot:
        kept = snapshot.note(note_id)
        assert kept == replace(debrief(thread_id), id=note_id)
        assert snapshot.note_by_message_id(ACCOUNT, ["<other@example.org>", kept.message_id]) == kept
        assert snapshot.note_by_message_id("another", [kept.message_id]) is None
        assert snapshot.notes_of_thread(thread_id) == (kept,)
        assert snapshot.notes_in([NoteState.ATTEMPTING]) == (kept,)


def test_a_note_that_was_written_keeps_its_place_and_no_bytes(store: Store) -> None:
    with store.transaction() as tx:
        note_id = tx.claim_note(debrief())
        assert note_id is not None
        tx.set_note_state(note_id, NoteState.WRITTEN, NotePlace("INBOX", 7, 12))
    with store.snapshot() as snapshot:
        kept = snapshot.note(note_id)
        assert (kept.state, kept.place, kept.frozen) == (NoteState.WRITTEN, NotePlace("INBOX", 7, 12), b"")


def test_an_answer_is_kept_once_a_note_and_told_once(store: Store) -> None:
    with store.transaction() as tx:
        note_id = tx.claim_note(debrief()) or 0
        tx.add_messages(ACCOUNT, [message(1)])
        stored = tx.message(ACCOUNT, message(1).identity)
        assert stored is not None
        reply = NoteReply(None, note_id, stored.id, "<answer@example.org>", NOON)
        assert tx.keep_reply(reply)
        assert not tx.keep_reply(reply)
        (kept,) = tx.replies_in([ReplyState.WAITING])
        assert tx.untold_replies() == ()
        tx.set_reply(kept.id or 0, ReplyState.OBEYED, ["It is quiet now."])
        (obeyed,) = tx.untold_replies()
        assert obeyed.outcome == ("It is quiet now.",)
        tx.replies_told([obeyed.id or 0])
        assert tx.untold_replies() == ()


def test_what_was_told_is_known(store: Store) -> None:
    with store.transaction() as tx:
        tx.tell(["a", "b", "a"], NOON)
        tx.tell(["a"], NOON)
        assert tx.told(["a", "c"]) == {"a"}


def test_one_rewriting_a_step_at_a_time(store: Store) -> None:
    thread_id = new_thread(store, step(state=StepState.DRAFTED))
    step_id = id_of(only_step(store, thread_id).step)
    begun = Rewrite(step_id, "<new@example.org>", b"new", needs_you=True)
    with store.transaction() as tx:
        assert tx.begin_rewrite(begun)
        assert not tx.begin_rewrite(begun)
        tx.removing_old_draft(step_id)
        assert tx.rewrites() == (replace(begun, removing=True),)
        tx.replace_draft(begun)
        tx.end_rewrite(step_id)
        assert tx.rewrites() == ()
    row = only_step(store, thread_id)
    assert (row.step.message_id, row.frozen, row.step.needs_you) == ("<new@example.org>", b"new", True)


def test_notes_go_along_when_two_conversations_become_one(store: Store) -> None:
    first, second = new_thread(store), new_thread(store)
    with store.transaction() as tx:
        tx.claim_note(debrief(second))
        tx.merge_threads(first, second)
        assert [note.thread_id for note in tx.notes_of_thread(first)] == [first]
