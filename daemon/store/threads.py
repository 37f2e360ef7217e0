"""Threads as they are read back: what is known of them, and which of them something belongs to."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, select

from daemon.deciding.facts import Fact, UserWrote
from daemon.deciding.values import EmployerMail, StepState, ThreadRecord, ThreadState, Touch, WaitingOn
from daemon.ports.store import ThreadPerson, ThreadSummary
from daemon.store.encoding import decode_fact
from daemon.store.news import NewsReads
from daemon.store.rows import chunks
from daemon.store.steps import StepReads
from daemon.store.tables import facts, steps, thread_events, thread_message_ids, thread_people, thread_starts, threads

_A_MINUTE = timedelta(minutes=1)
_SPACED = (Touch.CHECK_IN, Touch.KEEP_IN_TOUCH, Touch.MATERIAL)
"""Thank-yous and answers to a mail of theirs are exempt from the spacing (E13)."""

_BEGUN = (StepState.DRAFTED, StepState.QUEUED, StepState.ATTEMPTING, StepState.EDITED, StepState.UNKNOWN)
_GONE_OUT = (StepState.SENT, StepState.SATISFIED)


def _moved(instant: datetime, by: timedelta) -> datetime:
    """The ends of the calendar stay where they are."""
    try:
        return instant + by
    except OverflowError:
        return instant


def _summary(row: Row[Any]) -> ThreadSummary:
    return ThreadSummary(
        id=row.id,
        account=row.account,
        employer=row.employer,
        employer_key=row.employer_key,
        role=row.role,
        state=ThreadState(row.state),
        waiting_on=WaitingOn(row.waiting_on),
        since=row.since,
        muted=row.muted,
        decide_again_at=row.decide_again_at,
    )


class ThreadReads(NewsReads, StepReads):
    """Threads, their facts and people."""

    def thread(self, thread_id: int) -> ThreadRecord:
        summary = self.thread_summary(thread_id)
        told = self.news()
        return ThreadRecord(
            facts=self._facts(thread_id),
            steps=self._steps_of(thread_id),
            employer_mails=self.employer_mails(summary.employer_key, thread_id),
            news=told,
            told_news=self.told_news(thread_id) if told else (),
            id=thread_id,
        )

    def _facts(self, thread_id: int) -> tuple[Fact, ...]:
        query = select(facts.c.data).where(facts.c.thread_id == thread_id).order_by(facts.c.at, facts.c.id)
        return tuple(decode_fact(row.data) for row in self._all(query))

    def thread_summary(self, thread_id: int) -> ThreadSummary:
        """KeyError if unknown."""
        row = self._first(select(threads).where(threads.c.id == thread_id))
        if row is None:
            raise KeyError(thread_id)
        return _summary(row)

    def threads(self) -> tuple[ThreadSummary, ...]:
        return tuple(_summary(row) for row in self._all(select(threads).order_by(threads.c.id)))

    def threads_to_decide(self, now: datetime) -> tuple[int, ...]:
        query = select(threads.c.id).where(threads.c.decide_again_at <= now)
        return tuple(row.id for row in self._all(query.order_by(threads.c.decide_again_at, threads.c.id)))

    def threads_by_message_ids(self, account: str, message_ids: Iterable[str]) -> frozenset[int]:
        known = thread_message_ids.c
        query = select(known.thread_id).where(known.account == account)
        return self._ids(query.where(known.message_id.in_(some)) for some in chunks(message_ids))

    def ids_in_threads(self, account: str, message_ids: Iterable[str]) -> frozenset[str]:
        known = thread_message_ids.c
        query = select(known.message_id).where(known.account == account)
        return self._texts(query.where(known.message_id.in_(some)) for some in chunks(message_ids))

    def people_in_threads(self, addresses: Iterable[str]) -> frozenset[str]:
        query = select(thread_people.c.address)
        return self._texts(query.where(thread_people.c.address.in_(some)) for some in chunks(addresses))

    def events_in_threads(self, uids: Iterable[str]) -> frozenset[str]:
        query = select(thread_events.c.uid)
        return self._texts(query.where(thread_events.c.uid.in_(some)) for some in chunks(uids))

    def threads_by_event(self, uid: str) -> frozenset[int]:
        return self._ids([select(thread_events.c.thread_id).where(thread_events.c.uid == uid)])

    def threads_by_start(self, start: datetime) -> frozenset[int]:
        begins = thread_starts.c.start
        near = (begins > _moved(start, -_A_MINUTE), begins < _moved(start, _A_MINUTE))
        return self._ids([select(thread_starts.c.thread_id).where(*near)])

    def threads_by_people(self, addresses: Iterable[str]) -> frozenset[int]:
        query = select(thread_people.c.thread_id)
        return self._ids(query.where(thread_people.c.address.in_(some)) for some in chunks(addresses))

    def threads_by_employer(self, employer_key: str) -> tuple[int, ...]:
        return tuple(sorted(self._ids([select(threads.c.id).where(threads.c.employer_key == employer_key)])))

    def _ids(self, queries: Iterable[Select[Any]]) -> frozenset[int]:
        return frozenset(found for query in queries for found in self._connection.execute(query).scalars())

    def _texts(self, queries: Iterable[Select[Any]]) -> frozenset[str]:
        return frozenset(found for query in queries for found in self._connection.execute(query).scalars())

    def thread_people(self, thread_id: int) -> tuple[ThreadPerson, ...]:
        """By address."""
        query = select(thread_people).where(thread_people.c.thread_id == thread_id).order_by(thread_people.c.address)
        return tuple(ThreadPerson(row.address, row.name, row.title, row.part) for row in self._all(query))

    def thread_message_ids(self, thread_id: int) -> frozenset[str]:
        known = thread_message_ids.c
        query = select(known.message_id).where(known.thread_id == thread_id)
        return frozenset(self._connection.execute(query).scalars())

    def employer_mails(self, employer_key: str, except_thread: int) -> tuple[EmployerMail, ...]:
        """Oldest first; none where the employer is not known (an empty key)."""
        if not employer_key:
            return ()
        mails = {*self._mails_of_steps(employer_key, except_thread), *self._mails_of_user(employer_key, except_thread)}
        return tuple(sorted(mails, key=lambda mail: (mail.at, mail.check_in)))

    def _mails_of_steps(self, employer_key: str, except_thread: int) -> Iterable[EmployerMail]:
        query = (
            select(steps.c.touch, steps.c.state, steps.c.due_at, steps.c.started_at, steps.c.ended_at)
            .join(threads, threads.c.id == steps.c.thread_id)
            .where(threads.c.employer_key == employer_key, threads.c.id != except_thread)
            .where(steps.c.touch.in_(_SPACED), steps.c.state.in_((*_BEGUN, *_GONE_OUT)))
        )
        for row in self._all(query):
            at = row.ended_at if row.state in _GONE_OUT else row.started_at
            # A first attempt under way has no start yet; it fell due a moment ago.
            yield EmployerMail(at or row.due_at, check_in=row.touch == Touch.CHECK_IN)

    def _mails_of_user(self, employer_key: str, except_thread: int) -> Iterable[EmployerMail]:
        """What went out as a step of ours is counted as that step (a thank-you is exempt)."""
        query = (
            select(facts.c.data)
            .join(threads, threads.c.id == facts.c.thread_id)
            .where(threads.c.employer_key == employer_key, threads.c.id != except_thread, facts.c.kind == UserWrote.__name__)
        )
        for row in self._all(query):
            fact = decode_fact(row.data)
            if isinstance(fact, UserWrote) and fact.step_key is None:
                yield EmployerMail(fact.at, check_in=False)
