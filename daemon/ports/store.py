"""The store: what is kept between passes, and the one way of changing it.

All work happens inside ``Store.transaction()`` (``BEGIN IMMEDIATE``: one writer at a time, commit on leaving, rollback on any
exception) or ``Store.snapshot()`` (read only). A message is known by (account, identity): its Message-ID, or a hash of its
header where it has none; where it lies is a location. Bodies are not kept, except the new text of messages in threads.
"""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from daemon.deciding.facts import Fact
from daemon.deciding.values import Decision, EmployerMail, ThreadRecord, ThreadState
from daemon.ports.forgetting import Forgetting
from daemon.ports.looking import Look
from daemon.ports.news import NewsReads, NewsWrites
from daemon.ports.queueing import SendingReads, SendingWrites
from daemon.ports.stored import (
    AccountState,
    Alert,
    CalendarObject,
    CalendarState,
    FolderCursor,
    NewMessage,
    Question,
    StoredMessage,
    ThreadPerson,
    ThreadSummary,
)
from daemon.ports.talk import TalkReads, TalkWrites
from daemon.reading.values import Interview


class Snapshot(TalkReads, SendingReads, NewsReads, Look, Protocol):
    """Reading. Order is by id unless said otherwise."""

    def folder_cursor(self, account: str, folder: str) -> FolderCursor | None: ...
    def folder_cursors(self, account: str) -> tuple[FolderCursor, ...]: ...
    def known_uids(self, account: str, folder: str, uid_validity: int) -> frozenset[int]: ...
    def pending_messages(self, account: str, limit: int) -> tuple[StoredMessage, ...]:
        """Messages whose body is to be read and that lie somewhere, oldest ``at`` first."""
        ...

    def message(self, account: str, identity: str) -> StoredMessage | None: ...
    def message_by_id(self, account: str, message_id: str) -> StoredMessage | None:
        """By Message-ID or Microsoft's original one."""
        ...

    def borne_ids(self, wanted: Iterable[str]) -> frozenset[str]:
        """Those of the ids that some message of any account bears; made for hundreds at once."""
        ...

    def message_numbered(self, number: int) -> StoredMessage | None:
        """By its row."""
        ...

    def own_messages(self, account: str, since: datetime) -> tuple[StoredMessage, ...]:
        """The user's own messages, wherever they lie, oldest first."""
        ...

    def thread(self, thread_id: int) -> ThreadRecord:
        """Facts (by ``at``, then in the order recorded), steps, mails to the same employer from other threads, news. KeyError if unknown."""
        ...

    def thread_summary(self, thread_id: int) -> ThreadSummary: ...
    def threads_in(self, state: ThreadState) -> tuple[ThreadSummary, ...]:
        """Those in this state; nothing but the answer is made into values."""
        ...

    def threads_to_decide(self, now: datetime) -> tuple[int, ...]:
        """Threads whose ``decide_again_at`` has come, earliest first."""
        ...

    def threads_by_message_ids(self, account: str, message_ids: Iterable[str]) -> frozenset[int]: ...
    def ids_in_threads(self, account: str, message_ids: Iterable[str]) -> frozenset[str]:
        """Those of the ids by which some thread is known; made for hundreds at once."""
        ...

    def people_in_threads(self, addresses: Iterable[str]) -> frozenset[str]:
        """Those of the addresses that are people of some thread; made for hundreds at once."""
        ...

    def events_in_threads(self, uids: Iterable[str]) -> frozenset[str]:
        """Those of the UIDs that some thread knows; made for hundreds at once."""
        ...

    def threads_by_event(self, uid: str) -> frozenset[int]: ...
    def events_of_thread(self, thread_id: int) -> frozenset[str]:
        """Every UID under which its interviews were told, copies included."""
        ...

    def threads_by_start(self, start: datetime) -> frozenset[int]:
        """Threads with an interview that begins, or was once to begin, less than a minute from then."""
        ...

    def threads_by_people(self, addresses: Iterable[str]) -> frozenset[int]: ...
    def facts_of_addresses(self, addresses: Iterable[str], except_thread: int) -> tuple[Fact, ...]:
        """What other threads know of whether mail reaches somebody of these, and of others there; by ``at``."""
        ...

    def threads_by_employer(self, employer_key: str) -> tuple[int, ...]: ...
    def people_elsewhere(self, thread_id: int) -> tuple[tuple[str, str], ...]:
        """Address and name of everybody of the other threads, by thread and address."""
        ...

    def employers(self) -> tuple[str, ...]:
        """Of all threads that have one, in the order of the first of each."""
        ...

    def thread_message_ids(self, thread_id: int) -> frozenset[str]: ...
    def employer_mails(self, employer_key: str, except_thread: int) -> tuple[EmployerMail, ...]: ...
    def questions(self, *, answered: bool = False) -> tuple[Question, ...]:
        """Open questions but those about threads that the user closed, or all questions with ``answered``."""
        ...

    def questions_of(self, thread_id: int) -> tuple[Question, ...]:
        """Open questions about one thread."""
        ...

    def question(self, question_id: int) -> Question | None: ...
    def calendar_hrefs(self, name: str) -> dict[str, str]:
        """Href -> hash of the object as last read."""
        ...

    def events_of_href(self, calendar: str, href: str) -> tuple[tuple[str, str | None], ...]:
        """The (UID, RECURRENCE-ID) pairs an object held when last read."""
        ...

    def calendar_events(self, calendar: str) -> dict[str, tuple[tuple[str, str | None], ...]]:
        """Href -> the (UID, RECURRENCE-ID) pairs it held when last read, for all objects of a calendar."""
        ...

    def interview_words(self, uid: str, recurrence_id: str | None) -> dict[str, Interview]:
        """Source -> its latest word on this event instance."""
        ...


class Transaction(TalkWrites, SendingWrites, NewsWrites, Snapshot, Forgetting, Protocol):
    """Writing. Nothing is visible to others until the ``with`` block is left without an exception."""

    def save_account_state(self, state: AccountState) -> None: ...
    def save_folder_cursor(self, cursor: FolderCursor) -> None: ...
    def add_messages(self, account: str, messages: Sequence[NewMessage], own_addresses: frozenset[str] = frozenset()) -> None:
        """Insert, or add a location to what is known. A known message keeps its body state, except SKIPPED -> PENDING.

        By ``own_addresses`` no message will be found (``make_pending_by_people``): nearly all mail is to them.
        """
        ...

    def forget_locations(self, account: str, folder: str, uid_validity: int, uids: Iterable[int]) -> None: ...
    def forget_folder(self, account: str, folder: str) -> None:
        """Drop every location in the folder and its cursor (UIDVALIDITY changed, folder gone). Messages stay."""
        ...

    def make_pending_by_ids(self, account: str, message_ids: Iterable[str]) -> int:
        """To be read (again): messages that are, or refer to, one of these ids and were skipped, or read without a thread; how many."""
        ...

    def make_pending_by_people(self, account: str, addresses: Iterable[str], since: datetime) -> int:
        """To be read (again): messages from or to these people since then that were skipped, or read without a thread; how many."""
        ...

    def mark_read(
        self,
        message: int,
        thread_id: int | None,
        *,
        text: str | None = None,
        language: str | None = None,
        formal: bool | None = None,
    ) -> None: ...
    def mark_quarantined(self, message: int, why: str) -> None: ...
    def create_thread(self, account: str, employer_key: str) -> int: ...
    def set_employer_key(self, thread_id: int, employer_key: str) -> None: ...
    def append_facts(self, thread_id: int, facts: Sequence[Fact], recorded_at: datetime) -> int:
        """Keep facts; one that is equal to a kept fact of the thread is kept once. Returns how many were new."""
        ...

    def save_decision(self, thread_id: int, decision: Decision) -> None:
        """Update the thread's row and its steps (by key); assigns ids. Never touches frozen bytes or places."""
        ...

    def add_thread_message_ids(self, thread_id: int, account: str, message_ids: Iterable[str]) -> None: ...
    def add_thread_people(self, thread_id: int, people: Iterable[ThreadPerson]) -> None:
        """Known addresses keep their name and title unless these were empty; ``part`` is raised, never lowered to writer."""
        ...

    def add_thread_event(self, thread_id: int, uid: str) -> None: ...
    def merge_threads(self, into: int, other: int) -> None:
        """Move everything of ``other`` into ``into``; steps whose key is taken there are dropped with their thread.

        Of two mails of ours for one step, the one that the user touched, else ours, keeps the key; an untouched other one is kept as
        an earlier generation (``#0``) that is to be withdrawn, so that no draft is left behind that nobody knows of.
        """
        ...

    def ask(self, question: Question) -> int:
        """Keep a question once per key; returns its id."""
        ...

    def answer(self, question_id: int, *, yes: bool, at: datetime) -> None: ...
    def withdraw_question(self, key: str, at: datetime) -> None:
        """Close an open question that settled itself (answered_at set, yes None)."""
        ...

    def save_calendar_state(self, state: CalendarState) -> None: ...
    def save_calendar_objects(self, calendar: str, objects: Iterable[CalendarObject]) -> None:
        """Insert, or replace what was seen under the same href; made for hundreds at once."""
        ...

    def forget_calendar_object(self, calendar: str, href: str) -> None: ...
    def save_interview_word(self, source: str, interview: Interview) -> None:
        """Keep each source's latest word on an interview."""
        ...

    def forget_interview_word(self, source: str, uid: str, recurrence_id: str | None) -> None: ...

    def raise_alert(self, alert: Alert) -> bool:
        """True where it was not standing already."""
        ...

    def clear_alert(self, key: str) -> None: ...


class Store(Protocol):
    """The database. Raises ``errors.StoreError``, ``errors.NewerSchemaError``."""

    def transaction(self) -> AbstractContextManager[Transaction]: ...
    def snapshot(self) -> AbstractContextManager[Snapshot]: ...
    def copy_in_memory(self) -> "Store":
        """A private copy for ``preview``: what is done to it is never kept."""
        ...

    def close(self) -> None: ...
