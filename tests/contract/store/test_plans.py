"""No query of the port looks through a whole table that grows with the mailbox or with the years."""
# pyright: reportPrivateUsage=false
# Plans are asked for behind the store's back.

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from daemon.deciding.facts import UserNoted
from daemon.deciding.values import StepState
from daemon.ports.stored import Alert, CalendarObject, Question, ThreadPerson
from daemon.ports.talk import NoteState, ReplyState
from daemon.reading.values import Interview
from daemon.store.database import memory_store
from daemon.store.snapshot import SqlTransaction
from daemon.store.sql_store import SqlStore
from tests.contract.store.samples import ACCOUNT, DANA, NOON, decision, message, pending, step

GROWING = {
    "messages",
    "message_ids",
    "message_people",
    "locations",
    "facts",
    "steps",
    "thread_message_ids",
    "thread_people",
    "thread_events",
    "thread_starts",
    "threads",
    "questions",
    "calendar_objects",
    "interview_words",
    "notes",
    "note_replies",
    "told",
}

Use = Callable[[SqlTransaction], object]

USES: dict[str, Use] = {
    "add_messages": lambda tx: tx.add_messages(ACCOUNT, [message(1), pending(2)]),
    "known_uids": lambda tx: tx.known_uids(ACCOUNT, "INBOX", 7),
    "pending_messages": lambda tx: tx.pending_messages(ACCOUNT, 10),
    "message": lambda tx: tx.message(ACCOUNT, "<1@x>"),
    "message_by_id": lambda tx: tx.message_by_id(ACCOUNT, "<1@x>"),
    "messages_of_thread": lambda tx: tx.messages_of_thread(1),
    "own_messages": lambda tx: tx.own_messages(ACCOUNT, NOON),
    "quarantined": lambda tx: tx.quarantined(),
    "forget_locations": lambda tx: tx.forget_locations(ACCOUNT, "INBOX", 7, [1, 2]),
    "forget_folder": lambda tx: tx.forget_folder(ACCOUNT, "INBOX"),
    "make_pending_by_ids": lambda tx: tx.make_pending_by_ids(ACCOUNT, ["<1@northwind.example>", "<2@x>"]),
    "make_pending_by_people": lambda tx: tx.make_pending_by_people(ACCOUNT, [DANA.address, "b@x"], NOON),
    "mark_read": lambda tx: tx.mark_read(1, 1, text="x"),
    "mark_quarantined": lambda tx: tx.mark_quarantined(2, "x"),
    "thread": lambda tx: tx.thread(1),
    "threads_to_decide": lambda tx: tx.threads_to_decide(NOON),
    "threads_by_message_ids": lambda tx: tx.threads_by_message_ids(ACCOUNT, ["<1@x>", "<2@x>"]),
    "threads_by_event": lambda tx: tx.threads_by_event("u"),
    "events_of_thread": lambda tx: tx.events_of_thread(1),
    "ids_in_threads": lambda tx: tx.ids_in_threads(ACCOUNT, ["<1@x>", "<2@x>"]),
    "people_in_threads": lambda tx: tx.people_in_threads(["a@x", "b@x"]),
    "threads_by_start": lambda tx: tx.threads_by_start(NOON),
    "threads_by_people": lambda tx: tx.threads_by_people(["a@x", "b@x"]),
    "facts_of_addresses": lambda tx: tx.facts_of_addresses(["a@x", "b@x"], 1),
    "threads_by_employer": lambda tx: tx.threads_by_employer("x"),
    "thread_people": lambda tx: tx.thread_people(1),
    "thread_message_ids": lambda tx: tx.thread_message_ids(1),
    "employer_mails": lambda tx: tx.employer_mails("x", 1),
    "told_news": lambda tx: tx.told_news(1),
    "append_facts": lambda tx: tx.append_facts(1, [UserNoted(at=NOON, text="x")], NOON),
    "save_decision": lambda tx: tx.save_decision(1, decision(replace(step(), number=2), step("check_in/2026-11-24/2"))),
    "save_decision without": lambda tx: tx.save_decision(1, decision()),
    "steps_in": lambda tx: tx.steps_in([StepState.DRAFTED, StepState.ATTEMPTING]),
    "steps_in due": lambda tx: tx.steps_in([StepState.PLANNED], due_by=NOON),
    "lying_steps": lambda tx: tx.lying_steps(ACCOUNT, [StepState.DRAFTED, StepState.EDITED]),
    "steps_to_withdraw": lambda tx: tx.steps_to_withdraw(),
    "steps_needing_you": lambda tx: tx.steps_needing_you(StepState.QUEUED),
    "thanks_told_since": lambda tx: tx.thanks_told_since(),
    "rounds_thanked": lambda tx: tx.rounds_thanked([StepState.DRAFTED, StepState.EDITED], NOON, NOON),
    "borne_ids": lambda tx: tx.borne_ids(["<1@x>", "<2@x>"]),
    "noted": lambda tx: tx.noted(["a", "b"]),
    "claim_step": lambda tx: tx.claim_step(1, StepState.PLANNED, "append", b"", "<t@x>"),
    "set_step_state": lambda tx: tx.set_step_state(1, StepState.DRAFTED, at=NOON),
    "add_thread_message_ids": lambda tx: tx.add_thread_message_ids(1, ACCOUNT, ["<1@x>"]),
    "add_thread_people": lambda tx: tx.add_thread_people(1, [ThreadPerson("a@x", "A")]),
    "add_thread_event": lambda tx: tx.add_thread_event(1, "u"),
    "merge_threads": lambda tx: tx.merge_threads(1, 2),
    "questions": lambda tx: tx.questions(),
    "questions_of": lambda tx: tx.questions_of(1),
    "ask": lambda tx: tx.ask(Question(None, "k", "k", 1, ACCOUNT, "?", {}, NOON)),
    "withdraw_question": lambda tx: tx.withdraw_question("k", NOON),
    "events_of_href": lambda tx: tx.events_of_href("private", "/a"),
    "calendar_events": lambda tx: tx.calendar_events("private"),
    "events_in_threads": lambda tx: tx.events_in_threads(["u", "v"]),
    "save_calendar_objects": lambda tx: tx.save_calendar_objects("private", [CalendarObject("/a", "1", ())]),
    "forget_calendar_object": lambda tx: tx.forget_calendar_object("private", "/a"),
    "save_interview_word": lambda tx: tx.save_interview_word("mail", Interview("u")),
    "note_by_message_id": lambda tx: tx.note_by_message_id(ACCOUNT, ["<1@x>", "<2@x>"]),
    "notes_in": lambda tx: tx.notes_in([NoteState.ATTEMPTING]),
    "notes_of_thread": lambda tx: tx.notes_of_thread(1),
    "replies_in": lambda tx: tx.replies_in([ReplyState.WAITING]),
    "untold_replies": lambda tx: tx.untold_replies(),
    "told": lambda tx: tx.told(["a", "b"]),
    "tell": lambda tx: tx.tell(["a"], NOON),
    "raise_alert": lambda tx: tx.raise_alert(Alert("k", "x", NOON)),
}


@pytest.fixture(scope="module")
def store() -> Iterator[SqlStore]:
    """Some of everything; SQLite plans without counting rows, as no statistics are kept."""
    store = memory_store()
    with store.transaction() as tx:
        for _ in range(2):
            thread_id = tx.create_thread(ACCOUNT, "x")
            tx.save_decision(thread_id, decision(step()))
        tx.add_messages(ACCOUNT, [message(1), message(2)])
    yield store
    store.close()


@pytest.mark.parametrize("name", USES)
def test_it_finds_its_rows_by_an_index(store: SqlStore, name: str) -> None:
    statements: list[str] = []

    class UndoneError(Exception):
        """So that every use finds the same store."""

    with suppress(UndoneError), store.transaction() as tx:
        driver: Any = tx._connection.connection.driver_connection
        driver.set_trace_callback(statements.append)  # with the values in them
        try:
            USES[name](tx)
        finally:
            driver.set_trace_callback(None)
        raise UndoneError
    asked = [text for text in statements if text.split()[0] in {"SELECT", "UPDATE", "DELETE", "INSERT"}]
    assert asked
    for text in asked:
        assert not scanned(store, text) & GROWING, text


def scanned(store: SqlStore, statement: str, values: tuple[str, ...] = ()) -> set[str]:
    """Tables that SQLite would walk through, or through all of an account. The partial indexes are there to be walked through."""
    with store.snapshot() as snapshot:
        plan = snapshot._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
    walks = [str(row[3]).split() for row in plan]
    return {
        words[1]
        for words in walks
        if words[0] in {"SCAN", "SEARCH"}
        and (words[0] == "SCAN" or (words[1] == "messages" and words[-1] == "(account=?)"))
        and not {"ix_messages_quarantined", "ix_messages_pending", "ix_questions_open", "ix_note_replies_untold"} & {*words}
    }


def test_a_scan_would_be_seen(store: SqlStore) -> None:
    assert scanned(store, "SELECT * FROM messages WHERE subject = ?", ("x",)) == {"messages"}
    assert scanned(store, "SELECT * FROM messages WHERE account = ? AND subject = ?", ("x", "y")) == {"messages"}


@pytest.mark.parametrize(
    "name", ["thread", "employer_mails", "told_news", "thanks_told_since", "rounds_thanked", "steps_to_withdraw"]
)
def test_a_question_that_is_asked_again_is_not_planned_again(store: SqlStore, name: str) -> None:
    planned: list[object] = []

    def planning(action: int, *of: object) -> int:
        """What SQLite asks of each thing that a plan touches, while it makes the plan."""
        if action == sqlite3.SQLITE_READ:
            planned.append(of)
        return sqlite3.SQLITE_OK

    with store.snapshot() as snapshot:
        driver: Any = snapshot._connection.connection.driver_connection
    driver.set_authorizer(planning)
    try:
        for _ in range(2):
            planned.clear()
            with store.transaction() as tx:
                USES[name](tx)
    finally:
        driver.set_authorizer(None)
    assert not planned
