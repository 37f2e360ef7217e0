"""Threads as they are read back: what is known of them, and which of them something belongs to."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, select

from daemon.deciding.facts import AddressVouchedFor, Fact, MailBounced, UserWrote
from daemon.deciding.values import EmployerMail, StepState, ThreadRecord, ThreadState, Touch
from daemon.ports.stored import ThreadPerson, ThreadSummary
from daemon.store.encoding import decode_fact
from daemon.store.fixed import fixed
from daemon.store.from_rows import person_of, summary_of
from daemon.store.lookup import chunks
from daemon.store.news import NewsReads
from daemon.store.rows import is_one_of, some
from daemon.store.steps import StepReads
from daemon.store.storable import storable
from daemon.store.tables import facts, steps, thread_events, thread_message_ids, thread_people, thread_starts, threads

_A_MINUTE = timedelta(minutes=1)
_SPACED = (Touch.CHECK_IN, Touch.KEEP_IN_TOUCH, Touch.MATERIAL)
"""Thank-yous and answers to a mail of theirs are exempt from the spacing (E13)."""

_BEGUN = (StepState.DRAFTED, StepState.QUEUED, StepState.ATTEMPTING, StepState.EDITED, StepState.UNKNOWN)
_GONE_OUT = (StepState.SENT, StepState.SATISFIED)


_ALL = fixed(select(threads).order_by(threads.c.id))
_SUMMARY = fixed(select(threads).where(threads.c.id == bindparam("of")))
_IN_STATE = fixed(select(threads).where(threads.c.state == bindparam("state")).order_by(threads.c.id))
_TO_DECIDE = fixed(
    select(threads.c.id).where(threads.c.decide_again_at <= bindparam("now")).order_by(threads.c.decide_again_at, threads.c.id)
)
_FACTS = fixed(select(facts.c.data).where(facts.c.thread_id == bindparam("of")).order_by(facts.c.at, facts.c.id))
_IDS = fixed(select(thread_message_ids.c.message_id).where(thread_message_ids.c.thread_id == bindparam("of")))
_PEOPLE = fixed(select(thread_people).where(thread_people.c.thread_id == bindparam("of")).order_by(thread_people.c.address))
_ELSEWHERE = fixed(
    select(thread_people.c.address, thread_people.c.name)
    .where(thread_people.c.thread_id != bindparam("of"))
    .order_by(thread_people.c.thread_id, thread_people.c.address)
)
_EMPLOYERS = fixed(select(threads.c.employer).where(threads.c.employer.is_not(None)).order_by(threads.c.id))
_IS_KNOWN = (thread_message_ids.c.account == bindparam("account"), thread_message_ids.c.message_id.in_(some()))
_KNOWN_IDS = select(thread_message_ids.c.message_id).where(*_IS_KNOWN)
_ALL_KNOWN_IDS = (
    select(thread_message_ids.c.message_id).where(thread_message_ids.c.account == bindparam("account")).limit(bindparam("most"))
)
_ALL_KNOWN_PEOPLE = select(thread_people.c.address).limit(bindparam("most"))
_TIMES = 10
_KNOWN_PEOPLE = select(thread_people.c.address).where(thread_people.c.address.in_(some()))
_KNOWN_EVENTS = select(thread_events.c.uid).where(thread_events.c.uid.in_(some()))
_BY_MESSAGE_IDS = select(thread_message_ids.c.thread_id).where(*_IS_KNOWN)
_BY_EVENT = fixed(select(thread_events.c.thread_id).where(thread_events.c.uid == bindparam("uid")))
_EVENTS_OF = fixed(select(thread_events.c.uid).where(thread_events.c.thread_id == bindparam("thread")))
_BY_START = fixed(
    select(thread_starts.c.thread_id).where(thread_starts.c.start > bindparam("after"), thread_starts.c.start < bindparam("before"))
)
_BY_PEOPLE = select(thread_people.c.thread_id).where(thread_people.c.address.in_(some()))
_OF_ADDRESSES = fixed(
    select(facts.c.data)
    .join(thread_people, thread_people.c.thread_id == facts.c.thread_id)
    .where(
        thread_people.c.address.in_(some()),
        facts.c.thread_id != bindparam("thread"),
        is_one_of(facts.c.kind, (MailBounced.__name__, AddressVouchedFor.__name__)),
    )
    .order_by(facts.c.at, facts.c.id)
)
_BY_EMPLOYER = fixed(select(threads.c.id).where(threads.c.employer_key == bindparam("key")).order_by(threads.c.id))
_OF_OTHERS = (threads.c.employer_key == bindparam("key"), threads.c.id != bindparam("thread"))
_MAILS_OF_STEPS = fixed(
    select(steps.c.touch, steps.c.state, steps.c.due_at, steps.c.started_at, steps.c.ended_at)
    .join(threads, threads.c.id == steps.c.thread_id)
    .where(*_OF_OTHERS, is_one_of(steps.c.touch, _SPACED), is_one_of(steps.c.state, (*_BEGUN, *_GONE_OUT)))
)
_MAILS_OF_USER = fixed(
    select(facts.c.data).join(threads, threads.c.id == facts.c.thread_id).where(*_OF_OTHERS, facts.c.kind == UserWrote.__name__)
)


def _moved(instant: datetime, by: timedelta) -> datetime:
    """The ends of the calendar stay where they are."""
    try:
        return instant + by
    except OverflowError:
        return instant


class ThreadReads(NewsReads, StepReads):
    """Threads, their facts and people."""

    def thread(self, thread_id: int) -> ThreadRecord:
        summary = self.thread_summary(thread_id)
        told = self.news()
        return ThreadRecord(
            facts=self.facts_of(thread_id),
            steps=self._steps_of(thread_id),
            employer_mails=self.employer_mails(summary.employer_key, thread_id),
            news=told,
            told_news=self.told_news(thread_id) if told else (),
            id=thread_id,
        )

    def facts_of(self, thread_id: int) -> tuple[Fact, ...]:
        return tuple(decode_fact(data) for data in self._scalars(_FACTS, of=thread_id))

    def thread_summary(self, thread_id: int) -> ThreadSummary:
        """KeyError if unknown."""
        summary = self._first_made(summary_of, _SUMMARY, of=thread_id)
        if summary is None:
            raise KeyError(thread_id)
        return summary

    def threads(self) -> tuple[ThreadSummary, ...]:
        return self._made(summary_of, _ALL)

    def threads_in(self, state: ThreadState) -> tuple[ThreadSummary, ...]:
        return self._made(summary_of, _IN_STATE, state=state.value)

    def threads_to_decide(self, now: datetime) -> tuple[int, ...]:
        return tuple(self._scalars(_TO_DECIDE, now=now))

    def threads_by_message_ids(self, account: str, message_ids: Iterable[str]) -> frozenset[int]:
        return self._matching(_BY_MESSAGE_IDS, message_ids, account=account)

    def ids_in_threads(self, account: str, message_ids: Iterable[str]) -> frozenset[str]:
        wanted = frozenset(map(storable, message_ids))
        known = self._if_few(_ALL_KNOWN_IDS, len(wanted), account=account)
        return self._matching(_KNOWN_IDS, wanted, account=account) if known is None else wanted & known

    def people_in_threads(self, addresses: Iterable[str]) -> frozenset[str]:
        wanted = frozenset(map(storable, addresses))
        known = self._if_few(_ALL_KNOWN_PEOPLE, len(wanted))
        return self._matching(_KNOWN_PEOPLE, wanted) if known is None else wanted & known

    def events_in_threads(self, uids: Iterable[str]) -> frozenset[str]:
        return self._matching(_KNOWN_EVENTS, uids)

    def threads_by_event(self, uid: str) -> frozenset[int]:
        return frozenset(self._scalars(_BY_EVENT, uid=uid))

    def events_of_thread(self, thread_id: int) -> frozenset[str]:
        return frozenset(self._scalars(_EVENTS_OF, thread=thread_id))

    def threads_by_start(self, start: datetime) -> frozenset[int]:
        return frozenset(self._scalars(_BY_START, after=_moved(start, -_A_MINUTE), before=_moved(start, _A_MINUTE)))

    def threads_by_people(self, addresses: Iterable[str]) -> frozenset[int]:
        return self._matching(_BY_PEOPLE, addresses)

    def facts_of_addresses(self, addresses: Iterable[str], except_thread: int) -> tuple[Fact, ...]:
        found = [
            decode_fact(data)
            for part in chunks(addresses)
            for data in self._scalars(_OF_ADDRESSES, some=part, thread=except_thread)
        ]
        return tuple(sorted(found, key=lambda fact: fact.at))

    def threads_by_employer(self, employer_key: str) -> tuple[int, ...]:
        return tuple(self._scalars(_BY_EMPLOYER, key=employer_key))

    def _if_few(self, every: Select[Any], asked: int, **values: object) -> frozenset[str] | None:
        """All that threads know, where it is little beside what is asked for: in a first look thousands are asked for at once."""
        most = asked // _TIMES
        if not most:
            return None
        known = self._scalars(every, most=most, **values)
        return frozenset(known) if len(known) < most else None

    def _matching(self, query: Select[Any], wanted: Iterable[str], **values: str) -> frozenset[Any]:
        return frozenset(row[0] for row in self._among(query, wanted, **values))

    def thread_people(self, thread_id: int) -> tuple[ThreadPerson, ...]:
        """By address."""
        return self._made(person_of, _PEOPLE, of=thread_id)

    def people_elsewhere(self, thread_id: int) -> tuple[tuple[str, str], ...]:
        return tuple((row.address, row.name) for row in self._all(_ELSEWHERE, of=thread_id))

    def employers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._scalars(_EMPLOYERS)))

    def thread_message_ids(self, thread_id: int) -> frozenset[str]:
        return frozenset(self._scalars(_IDS, of=thread_id))

    def employer_mails(self, employer_key: str, except_thread: int) -> tuple[EmployerMail, ...]:
        """Oldest first; none where the employer is not known (an empty key)."""
        if not employer_key:
            return ()
        mails = {*self._mails_of_steps(employer_key, except_thread), *self._mails_of_user(employer_key, except_thread)}
        return tuple(sorted(mails, key=lambda mail: (mail.at, mail.check_in)))

    def _mails_of_steps(self, employer_key: str, except_thread: int) -> Iterable[EmployerMail]:
        for row in self._all(_MAILS_OF_STEPS, key=employer_key, thread=except_thread):
            at = row.ended_at if row.state in _GONE_OUT else row.started_at
            # A first attempt under way has no start yet; it fell due a moment ago.
            yield EmployerMail(at or row.due_at, check_in=row.touch == Touch.CHECK_IN)

    def _mails_of_user(self, employer_key: str, except_thread: int) -> Iterable[EmployerMail]:
        """What went out as a step of ours is counted as that step (a thank-you is exempt)."""
        for data in self._scalars(_MAILS_OF_USER, key=employer_key, thread=except_thread):
            fact = decode_fact(data)
            if isinstance(fact, UserWrote) and fact.step_key is None:
                yield EmployerMail(fact.at, check_in=False)
