"""Accounts, cursors, calendars, questions and alerts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from daemon.ports.store import Store
from daemon.ports.stored import AccountState, Alert, CalendarObject, CalendarState, FolderCursor, Question
from daemon.reading.values import Interview
from daemon.store.database import memory_store
from tests.contract.store.samples import ACCOUNT, NOON, new_thread

SERIES = (("u", None), ("u", "20261124T130000Z"))
LATER = NOON + timedelta(hours=1)
CURSOR = FolderCursor(
    ACCOUNT, "INBOX", 4294967295, 4294967295, 1, first_look_done=False, messages=12, highest_modseq=2**62, synced_at=None
)
ASKED = Question(None, "belongs/1", "belongs", None, ACCOUNT, "Does this belong to it?", {"ids": [1, None], "x": {"y": True}}, NOON)


def test_an_accounts_state_is_kept_and_replaced(store: Store) -> None:
    state = AccountState(ACCOUNT, NOON, None, connected=False, error="wrong password")
    with store.transaction() as tx:
        assert tx.account_state(ACCOUNT) is None
        tx.save_account_state(state)
        assert tx.account_state(ACCOUNT) == state
        tx.save_account_state(replace(state, last_sync=LATER, connected=True, error=None))
        assert tx.account_state(ACCOUNT) == AccountState(ACCOUNT, NOON, LATER, connected=True, error=None)


def test_a_cursor_is_kept_and_replaced(store: Store) -> None:
    other = replace(CURSOR, folder="Archive", highest_modseq=None, first_look_done=True, synced_at=NOON)
    with store.transaction() as tx:
        assert tx.folder_cursor(ACCOUNT, "INBOX") is None
        tx.save_folder_cursor(CURSOR)
        tx.save_folder_cursor(other)
        assert tx.folder_cursor(ACCOUNT, "INBOX") == CURSOR
        tx.save_folder_cursor(replace(CURSOR, next_uid=5))
        assert tx.folder_cursors(ACCOUNT) == (other, replace(CURSOR, next_uid=5))
        assert tx.folder_cursors("work") == ()
        tx.forget_folder(ACCOUNT, "INBOX")
        assert tx.folder_cursors(ACCOUNT) == (other,)


def test_a_calendar_and_its_objects_are_kept_and_forgotten(store: Store) -> None:
    state = CalendarState("private", "token", NOON, NOON, 2, None)
    with store.transaction() as tx:
        assert tx.calendar_state("private") is None
        tx.save_calendar_state(state)
        tx.save_calendar_state(replace(state, error="gone", token=None))
        assert tx.calendar_state("private") == replace(state, error="gone", token=None)
        tx.save_calendar_objects("private", [CalendarObject("/a", "1", SERIES), CalendarObject("/b", "2", ())])
        tx.save_calendar_objects("private", [CalendarObject("/b", "3", (("v", None),))])
        tx.save_calendar_objects("private", [])
        assert tx.calendar_hrefs("private") == {"/a": "1", "/b": "3"}
        assert tx.calendar_events("private") == {"/a": SERIES, "/b": (("v", None),)}
        assert tx.events_of_href("private", "/a") == SERIES
        tx.forget_calendar_object("private", "/a")
        assert tx.calendar_hrefs("private") == {"/b": "3"}
        assert tx.events_of_href("private", "/a") == ()
        assert tx.calendar_hrefs("other") == {}


def test_each_source_has_one_word_on_an_interview_its_latest() -> None:
    store = memory_store()
    first, second = Interview("u", start=NOON), Interview("u", start=LATER, sequence=1)
    instance = Interview("u", recurrence_id="20261124T130000Z")
    with store.transaction() as tx:
        tx.save_interview_word("calendar private", first)
        tx.save_interview_word("mail", first)
        tx.save_interview_word("mail", second)
        tx.save_interview_word("mail", instance)
        assert tx.interview_words("u", None) == {"calendar private": first, "mail": second}
        assert tx.interview_words("u", "20261124T130000Z") == {"mail": instance}
    store.close()


class TestQuestions:
    def test_a_question_is_asked_once_per_key(self, store: Store) -> None:
        thread_id = new_thread(store)
        question = replace(ASKED, thread_id=thread_id)
        with store.transaction() as tx:
            number = tx.ask(question)
            assert tx.ask(replace(question, text="Again?", asked_at=LATER)) == number
            assert tx.questions() == (replace(question, id=number),)
            assert tx.question(number) == replace(question, id=number)
            assert tx.question(99) is None

    @pytest.mark.parametrize("yes", [True, False])
    def test_an_answered_question_is_not_open_and_not_asked_again(self, store: Store, yes: bool) -> None:
        with store.transaction() as tx:
            number = tx.ask(ASKED)
            tx.answer(number, yes=yes, at=LATER)
            assert tx.questions() == ()
            tx.withdraw_question(ASKED.key, LATER + timedelta(hours=1))
            assert tx.ask(ASKED) == number
            assert tx.questions(answered=True) == (replace(ASKED, id=number, answered_at=LATER, yes=yes),)

    def test_a_withdrawn_question_is_closed_and_may_be_asked_anew(self, store: Store) -> None:
        with store.transaction() as tx:
            number = tx.ask(ASKED)
            tx.withdraw_question(ASKED.key, LATER)
            tx.withdraw_question("unknown", LATER)
            assert tx.questions() == ()
            assert tx.questions(answered=True) == (replace(ASKED, id=number, answered_at=LATER),)
            assert tx.ask(replace(ASKED, asked_at=LATER)) == number
            assert tx.questions() == (replace(ASKED, id=number, asked_at=LATER),)

    def test_an_unknown_question_cannot_be_answered(self, store: Store) -> None:
        with pytest.raises(KeyError), store.transaction() as tx:
            tx.answer(99, yes=True, at=NOON)


def test_an_alert_stands_once_from_its_first_instant_with_its_latest_words(store: Store) -> None:
    with store.transaction() as tx:
        assert tx.raise_alert(Alert("b", "first", NOON))
        assert not tx.raise_alert(Alert("b", "second", LATER))
        assert tx.raise_alert(Alert("a", "other", LATER))
        assert tx.alerts() == (Alert("b", "second", NOON), Alert("a", "other", LATER))
        tx.clear_alert("b")
        tx.clear_alert("unknown")
        assert tx.raise_alert(Alert("b", "third", LATER))
        assert tx.alerts() == (Alert("a", "other", LATER), Alert("b", "third", LATER))
