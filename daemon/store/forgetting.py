"""Forgetting for good (``ports.forgetting``).

- A thread goes as a whole: its facts, steps, people and questions hang on it (ON DELETE CASCADE), and a fact about one of its people can
  quote another.
- A mail leaves a husk: without it the next renumbering of its folder, or the last look, would read it again and begin what was just
  forgotten anew. A husk is known by a hash of the mail's identity, holds no word, and is marked as read.
- Tables that later versions add need no line here: a row of theirs that names the address goes, too.
- What is removed is overwritten (``secure_delete``); ``SqlStore.compact`` then rebuilds the file, so that no freed page remembers.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, and_, bindparam, delete, exists, or_, select

from daemon.deciding.values import OPEN_STATES, StepState, ThreadState
from daemon.ports.forgetting import Mentions
from daemon.ports.stored import BodyState
from daemon.store.columns import Words
from daemon.store.encoding import decode_fact
from daemon.store.fixed import forget_made
from daemon.store.identities import HUSK, hash_of_identity, husk_of
from daemon.store.lookup import chunks
from daemon.store.people_of_messages import MessagesOfPeople
from daemon.store.tables import (
    accounts,
    calendar_objects,
    calendars,
    facts,
    folders,
    interview_words,
    locations,
    message_ids,
    message_people,
    messages,
    metadata,
    questions,
    steps,
    thread_events,
    threads,
)
from daemon.store.talk_tables import note_replies, notes

_AT_REST = (ThreadState.RESTING.value, ThreadState.REJECTED.value, ThreadState.CLOSED.value)
_UNDER_WAY = frozenset({*OPEN_STATES, StepState.ATTEMPTING, StepState.QUEUED, StepState.UNKNOWN})
_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_THE_USERS_OWN = frozenset({accounts, folders, calendars, calendar_objects, locations, threads, messages})
"""What names no person, or is dealt with by itself."""


def let_go_of_rows() -> None:
    """Of what was read and is kept in memory, to be read again (``fixed``)."""
    forget_made()
    decode_fact.cache_clear()


class Forgets(MessagesOfPeople):
    """See ``ports.forgetting.Forgetting``."""

    def mentions(self, address: str) -> Mentions:
        found = self._threads_naming(address)
        others = sum(len(keys) for _, keys in self._others_naming(address, found))
        return Mentions(tuple(sorted(found)), len(self._messages_naming(address, found)), others)

    def forget_person(self, address: str) -> Mentions:
        told = self.mentions(address)
        self._empty(self._messages_naming(address, told.threads))
        self._remove_notes(told.threads, unwritten=True)
        self._remove_threads(told.threads)
        self._forget_events(calendar_objects.c.events.icontains(address, autoescape=True))
        for table, keys in self._others_naming(address, ()):
            for key in keys:
                self._run(
                    delete(table).where(and_(*(column == value for column, value in zip(table.primary_key, key, strict=True))))
                )
        let_go_of_rows()
        return told

    def forget_old(self, before: datetime) -> int:
        old = self._threads_at_rest(before)
        self._empty(
            [row.id for some in chunks(old) for row in self._all(select(messages.c.id).where(messages.c.thread_id.in_(some)))]
        )
        self._remove_notes(old, unwritten=False)
        self._remove_threads(old)
        unrelated = select(messages.c.id).where(
            messages.c.thread_id.is_(None),
            messages.c.at < before,
            messages.c.at > _NO_TIME,
            messages.c.body != BodyState.PENDING.value,
        )
        self._empty([row.id for row in self._all(unrelated)])
        settled = (questions.c.thread_id.is_(None), questions.c.answered_at < before)
        self._run(delete(questions).where(*settled))
        let_go_of_rows()
        return len(old)

    def _threads_naming(self, address: str) -> set[int]:
        """Threads whose people, facts, steps, questions or mails name the address."""
        found = {
            row[0]
            for table in metadata.sorted_tables
            if "thread_id" in table.c and table is not messages
            for row in self._naming(table, address, table.c.thread_id)
            if row[0] is not None
        }
        found |= {row.thread_id for row in self._of_people((address,)) if row.thread_id is not None}
        return found | {row[0] for row in self._naming(threads, address, threads.c.id)}

    def _messages_naming(self, address: str, of_threads: Collection[int]) -> list[int]:
        found = {row[0] for row in self._naming(messages, address, messages.c.id)}
        found |= {row.id for row in self._of_people((address,))}
        for some in chunks(of_threads):
            found |= {row.id for row in self._all(select(messages.c.id).where(messages.c.thread_id.in_(some)))}
        return sorted(found)

    def _others_naming(self, address: str, gone: Collection[int]) -> Iterator[tuple[Table, list[tuple[object, ...]]]]:
        """Rows of other tables that name the address and do not go with a thread."""
        for table in metadata.sorted_tables:
            if table in _THE_USERS_OWN or table in {message_people, message_ids}:
                continue
            key = list(table.primary_key)
            going = [table.c.thread_id] if "thread_id" in table.c else []
            rows = self._naming(table, address, *key, *going)
            yield table, [tuple(row[: len(key)]) for row in rows if not (going and row[len(key)] in gone)]

    def _naming(self, table: Table, address: str, *wanted: Column[Any]) -> list[tuple[Any, ...]]:
        """Rows with the address in one of their texts; ``bob@x.example`` is not in ``jacob@x.example``."""
        texts = [column for column in table.c if isinstance(column.type, Words)]
        if not texts:
            return []
        exact = re.compile(rf"(?<![\w.+'-]){re.escape(address)}(?![\w-]|\.\w)", re.IGNORECASE)
        rows = self._all(select(*wanted, *texts).where(or_(*(column.icontains(address, autoescape=True) for column in texts))))
        return [tuple(row) for row in rows if any(text and exact.search(text) for text in row[len(wanted) :])]

    def _threads_at_rest(self, before: datetime) -> list[int]:
        under_way = exists().where(steps.c.thread_id == threads.c.id, steps.c.state.in_([state.value for state in _UNDER_WAY]))
        newer = [
            exists().where(facts.c.thread_id == threads.c.id, or_(facts.c.at >= before, facts.c.recorded_at >= before)),
            exists().where(steps.c.thread_id == threads.c.id, steps.c.ended_at >= before),
            exists().where(messages.c.thread_id == threads.c.id, messages.c.at >= before),
        ]
        at_rest: list[ColumnElement[bool]] = [threads.c.state.in_(_AT_REST), threads.c.since < before, ~under_way]
        return [row.id for row in self._all(select(threads.c.id).where(*at_rest, *(~one for one in newer)))]

    def _remove_threads(self, ids: Iterable[int]) -> None:
        for some in chunks(ids):
            uids = select(thread_events.c.uid).where(thread_events.c.thread_id.in_(some))
            shared = select(thread_events.c.uid).where(thread_events.c.thread_id.not_in(some))
            going = [row.uid for row in self._all(uids.where(thread_events.c.uid.not_in(shared)))]
            for uid in going:
                self._run(delete(interview_words).where(interview_words.c.uid == uid))
                self._forget_events(calendar_objects.c.events.icontains(uid, autoescape=True))
            self._run(delete(threads).where(threads.c.id.in_(some)))

    def _remove_notes(self, of_threads: Collection[int], *, unwritten: bool) -> None:
        """Notes to the user about these threads, with the user's answers.

        ``unwritten``: those, too, whose bytes wait to be written; they are made anew. Only for who is alone on the data.
        """
        gone = set(of_threads)
        if not gone:
            return
        about = [
            row.id
            for row in self._all(select(notes.c.id, notes.c.thread_id, notes.c.threads, notes.c.frozen))
            if (unwritten and row.frozen) or row.thread_id in gone or gone & set(json.loads(row.threads))
        ]
        for some in chunks(about):
            self._empty([row.message for row in self._all(select(note_replies.c.message).where(note_replies.c.note.in_(some)))])
            self._run(delete(notes).where(notes.c.id.in_(some)))

    def _forget_events(self, naming: ColumnElement[bool]) -> None:
        """The object stays known by its hash, so that it is not read again as long as it does not change."""
        self._run(calendar_objects.update().where(naming).values(events="[]"))

    def _empty(self, ids: Iterable[int]) -> None:
        """Make husks of mails."""
        known_by: dict[str, object] = {"identity": bindparam("husk"), "identity_hash": bindparam("hash")}
        to_husk = messages.update().where(messages.c.id == bindparam("row")).values(**_HUSK, **known_by)
        for some in chunks(ids):
            self._forget_people_of(some)
            rows = self._all(select(messages.c.id, messages.c.identity).where(messages.c.id.in_(some)))
            husks = [(row.id, _once_more(row.identity)) for row in rows]
            if husks:
                values = [{"row": row_id, "husk": husk, "hash": hash_of_identity(husk)} for row_id, husk in husks]
                self._connection.execute(to_husk, values)
            self._run(delete(message_ids).where(message_ids.c.message.in_(some)))


def _once_more(identity: str) -> str:
    return identity if identity.startswith(HUSK) else husk_of(identity)


_HUSK: dict[str, object] = {
    "message_id": None,
    "original_message_id": None,
    "references": "[]",
    "at": _NO_TIME,
    "sender_name": None,
    "sender_address": None,
    "recipients": "[]",
    "subject": "",
    "own": False,
    "body": BodyState.READ.value,
    "thread_id": None,
    "text": None,
    "language": None,
    "formal": None,
    "why": None,
}
