"""Threads: beginning, growing, deciding and merging them."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime

from sqlalchemy import bindparam, delete, or_, select

from daemon.deciding.facts import Fact, InterviewMoved, InterviewScheduled
from daemon.deciding.values import OPEN_STATES, Decision, Step, StepState, ThreadState, WaitingOn
from daemon.ports.stored import ThreadPerson
from daemon.store.encoding import digest, encode
from daemon.store.fixed import fixed
from daemon.store.lookup import chunks
from daemon.store.rows import some
from daemon.store.step_writes import StepWrites
from daemon.store.storable import storable, utc
from daemon.store.tables import facts as kept_facts
from daemon.store.tables import (
    messages,
    questions,
    steps,
    thread_events,
    thread_message_ids,
    thread_people,
    thread_starts,
    threads,
)
from daemon.store.talk_tables import notes
from daemon.store.threads import ThreadReads

_UNDECIDED = datetime(1970, 1, 1, tzinfo=UTC)
"""A thread without a decision is due since ever: should the pass that began it die between two transactions, the next decides."""

_UNTOUCHED = frozenset({StepState.DRAFTED, StepState.QUEUED, StepState.ATTEMPTING})
"""A mail of ours that lies in Drafts, or may do so in a moment."""

_DOUBLED = "two conversations turned out to be one, and the other draft to the same person stays"

_PARTS = ("writer", "organizer", "coordinator", "interviewer")
"""From the least telling to the most."""


def _joined(before: ThreadPerson, word: ThreadPerson) -> ThreadPerson:
    part = max(before.part, word.part, key=_PARTS.index)
    return ThreadPerson(before.address, before.name or word.name, before.title or word.title, part)


_KNOWN_DIGESTS = fixed(
    select(kept_facts.c.digest).where(kept_facts.c.thread_id == bindparam("of"), kept_facts.c.digest.in_(some()))
)
_DECIDE_BY = fixed(
    threads.update()
    .where(threads.c.id == bindparam("of"))
    .where(or_(threads.c.decide_again_at.is_(None), threads.c.decide_again_at > bindparam("by")))
    .values(decide_again_at=bindparam("by"))
)


class ThreadWrites(ThreadReads, StepWrites):
    """Changing threads."""

    def create_thread(self, account: str, employer_key: str) -> int:
        return self._insert_id(
            threads,
            {
                "account": account,
                "employer_key": employer_key,
                "state": ThreadState.SCHEDULED.value,
                "waiting_on": WaitingOn.NOBODY.value,
                "since": _UNDECIDED,
                "muted": False,
                "decide_again_at": _UNDECIDED,
            },
        )

    def set_employer_key(self, thread_id: int, employer_key: str) -> None:
        self._change_thread(thread_id, employer_key=employer_key)

    def append_facts(self, thread_id: int, facts: Sequence[Fact], recorded_at: datetime) -> int:
        """New facts make the thread due at ``recorded_at`` unless a decision is saved after them (I5)."""
        self.thread_summary(thread_id)
        new: dict[bytes, dict[str, object]] = {}
        for fact in facts:
            data = encode(fact)
            row = {"at": fact.at, "kind": type(fact).__name__, "data": data, "recorded_at": recorded_at}
            new.setdefault(digest(data), {"thread_id": thread_id, "digest": digest(data), **row})
        for known in self._known_digests(thread_id, new):
            del new[known]
        self._insert(kept_facts, list(new.values()))
        told = [fact.interview.start for fact in facts if isinstance(fact, InterviewScheduled | InterviewMoved)]
        starts = {utc(start) for start in told if start is not None}
        self._insert_missing(thread_starts, [{"start": start, "thread_id": thread_id} for start in starts])
        if new:
            self._decide_by(thread_id, recorded_at)
        return len(new)

    def _known_digests(self, thread_id: int, digests: Iterable[bytes]) -> list[bytes]:
        return [digest for part in chunks(digests) for digest in self._scalars(_KNOWN_DIGESTS, of=thread_id, some=part)]

    def _decide_by(self, thread_id: int, at: datetime) -> None:
        self._run(_DECIDE_BY, of=thread_id, by=at)

    def save_decision(self, thread_id: int, decision: Decision) -> None:
        self._change_thread(
            thread_id,
            employer=decision.employer,
            role=decision.role,
            state=decision.state.value,
            waiting_on=decision.waiting_on.value,
            since=decision.since,
            muted=decision.muted,
            decide_again_at=decision.decide_again_at,
        )
        self._save_steps(thread_id, decision.steps)

    def _change_thread(self, thread_id: int, **values: object) -> None:
        if not self._set(threads, thread_id, values):
            raise KeyError(thread_id)

    def add_thread_message_ids(self, thread_id: int, account: str, message_ids: Iterable[str]) -> None:
        rows = [{"account": account, "message_id": known, "thread_id": thread_id} for known in dict.fromkeys(message_ids)]
        self._insert_missing(thread_message_ids, rows)

    def add_thread_event(self, thread_id: int, uid: str) -> None:
        self._insert_missing(thread_events, [{"uid": uid, "thread_id": thread_id}])

    def add_thread_people(self, thread_id: int, people: Iterable[ThreadPerson]) -> None:
        known = {person.address: person for person in self.thread_people(thread_id)}
        changed: dict[str, ThreadPerson] = {}
        for person in people:
            address = storable(person.address)
            before = changed.get(address) or known.get(address)
            after = person if before is None else _joined(before, person)
            if after != before:
                changed[address] = after
        rows = [
            {"thread_id": thread_id, "address": person.address, "name": person.name, "title": person.title, "part": person.part}
            for person in changed.values()
        ]
        self._put(thread_people, rows)

    def merge_threads(self, into: int, other: int) -> None:
        """Where both have a step of one key, one that touched the network wins over one only planned (I1)."""
        if into == other:
            return
        self.thread_summary(into)
        self.thread_summary(other)
        for table in (thread_message_ids, thread_events, thread_starts):
            rows = self._all_as_values(select(table).where(table.c.thread_id == other))
            self._insert_missing(table, [{**row, "thread_id": into} for row in rows])
        self.add_thread_people(into, self.thread_people(other))
        taken = select(kept_facts.c.digest).where(kept_facts.c.thread_id == into)
        self._run(
            kept_facts.update().where(kept_facts.c.thread_id == other, kept_facts.c.digest.not_in(taken)).values(thread_id=into)
        )
        self._merge_steps(into, other)
        for table in (messages, questions, notes):
            self._run(table.update().where(table.c.thread_id == other).values(thread_id=into))
        self._run(delete(threads).where(threads.c.id == other))
        self._decide_by(into, _UNDECIDED)

    def _merge_steps(self, into: int, other: int) -> None:
        ours = {step.key: step for step in self._steps_of(into)}
        moved: list[int | None] = []
        given_up: list[int | None] = []
        doubled: list[Step] = []
        for step in self._steps_of(other):
            mine = ours.get(step.key)
            if mine is None:
                moved.append(step.id)
            elif mine.state in OPEN_STATES and step.state not in OPEN_STATES:
                moved.append(step.id)
                given_up.append(mine.id)
            elif step.state not in OPEN_STATES:
                weaker = mine if mine.state in _UNTOUCHED and step.state not in _UNTOUCHED else step
                if weaker is mine:
                    moved.append(step.id)
                if weaker.state in _UNTOUCHED:
                    doubled.append(weaker)
        self._run(delete(steps).where(steps.c.id.in_(given_up)))
        for step in doubled:
            self._set_aside(into, step, {*ours, *(one.key for one in doubled)})
        self._run(steps.update().where(steps.c.id.in_(moved)).values(thread_id=into))

    def _set_aside(self, into: int, step: Step, taken: Collection[str]) -> None:
        """A draft beside a better one of the same kind to the same person: kept as an earlier generation of it, and to be taken back."""
        base, number = step.key.partition("#")[0], 0
        while f"{base}#{number}" in taken or self._has_step(into, f"{base}#{number}"):
            number -= 1
        values = {"thread_id": into, "key": f"{base}#{number}", "withdraw_because": _DOUBLED}
        self._run(steps.update().where(steps.c.id == step.id).values(**values))

    def _has_step(self, thread_id: int, key: str) -> bool:
        return self._first(select(steps.c.id).where(steps.c.thread_id == thread_id, steps.c.key == key)) is not None
