"""Messages: adding them in bulk, losing sight of them, and what became of their bodies."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Executable, and_, delete, or_, select

from daemon.ports.store import BodyState, NewMessage
from daemon.store.columns import storable
from daemon.store.encoding import encode_addresses, encode_strings
from daemon.store.forgetting import HUSK, husk_of
from daemon.store.messages import MessageReads
from daemon.store.rows import chunks
from daemon.store.tables import folders, locations, message_people, messages
from daemon.store.tables import message_ids as ids_of_messages

_BATCH = 1000
_PENDING = BodyState.PENDING
_SKIPPED = messages.c.body == BodyState.SKIPPED.value
_SKIPPED_OR_READ_FOR_NOTHING = or_(_SKIPPED, and_(messages.c.body == BodyState.READ.value, messages.c.thread_id.is_(None)))
"""A message that was read before its thread began belongs to no thread; it is to be read again."""


def _row(account: str, message: NewMessage) -> dict[str, object]:
    return {
        "account": account,
        "identity": message.identity,
        "message_id": message.message_id,
        "original_message_id": message.original_message_id,
        "references": encode_strings(message.references),
        "at": message.at,
        "sender_name": None if message.sender is None else message.sender.name,
        "sender_address": None if message.sender is None else message.sender.address,
        "recipients": encode_addresses(message.recipients),
        "subject": message.subject,
        "own": message.own,
        "body": message.body.value,
    }


def _ids(message: NewMessage, row_id: int) -> list[dict[str, object]]:
    """Its own ids first: what a message bears it does not refer to."""
    bears = [value for value in (message.message_id, message.original_message_id) if value is not None]
    refers = dict.fromkeys(message.references, True) | dict.fromkeys(bears, False)
    return [{"value": value, "message": row_id, "refers": refer} for value, refer in refers.items()]


def _people(message: NewMessage, row_id: int) -> list[dict[str, object]]:
    people = (*message.recipients, *(() if message.sender is None else (message.sender,)))
    return [{"address": address, "message": row_id} for address in {person.address for person in people}]


def _locate(account: str, message: NewMessage, row_id: int) -> dict[str, object]:
    lies = message.location
    return {"account": account, "folder": lies.folder, "uid_validity": lies.uid_validity, "uid": lies.uid, "message": row_id}


class MessageWrites(MessageReads):
    """Changing what is known of messages."""

    def add_messages(self, account: str, messages: Sequence[NewMessage]) -> None:
        for start in range(0, len(messages), _BATCH):
            self._add(account, messages[start : start + _BATCH])

    def _add(self, account: str, batch: Sequence[NewMessage]) -> None:
        by_identity: dict[str, NewMessage] = {}
        for message in batch:
            by_identity.setdefault(storable(message.identity), message)
        known = self._ids_of(account, by_identity) | self._husks_of(account, by_identity)
        new = {identity: message for identity, message in by_identity.items() if identity not in known}
        self._insert(messages, [_row(account, message) for message in new.values()])
        ids = known | self._ids_of(account, new)
        self._insert_missing(ids_of_messages, [row for identity, message in new.items() for row in _ids(message, ids[identity])])
        self._insert_missing(message_people, [row for identity, message in new.items() for row in _people(message, ids[identity])])
        numbered = [(message, ids[storable(message.identity)]) for message in batch]
        self._put(locations, [_locate(account, message, row_id) for message, row_id in numbered])
        self._make_pending(row_id for message, row_id in numbered if message.body is _PENDING)

    def _ids_of(self, account: str, identities: Iterable[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for some in chunks(identities):
            query = select(messages.c.identity, messages.c.id).where(messages.c.account == account, messages.c.identity.in_(some))
            found.update((row.identity, row.id) for row in self._all(query))
        return found

    def _husks_of(self, account: str, identities: Iterable[str]) -> dict[str, int]:
        """Those that were forgotten: they stay so, wherever they turn up again. Most databases hold none."""
        any_husk = (
            select(messages.c.id).where(messages.c.account == account, messages.c.identity.between(HUSK, HUSK + "g")).limit(1)
        )
        if self._first(any_husk) is None:
            return {}
        by_husk = {husk_of(identity): identity for identity in identities}
        return {by_husk[husk]: row_id for husk, row_id in self._ids_of(account, by_husk).items()}

    def _make_pending(self, ids: Iterable[int], unread: ColumnElement[bool] = _SKIPPED) -> int:
        change = messages.update().where(unread).values(body=_PENDING.value)
        return sum(self._run(change.where(messages.c.id.in_(some))) for some in chunks(ids))

    def forget_locations(self, account: str, folder: str, uid_validity: int, uids: Iterable[int]) -> None:
        within = (locations.c.account == account, locations.c.folder == folder, locations.c.uid_validity == uid_validity)
        for some in chunks(uids):
            self._run(delete(locations).where(*within, locations.c.uid.in_(some)))

    def forget_folder(self, account: str, folder: str) -> None:
        self._run(delete(locations).where(locations.c.account == account, locations.c.folder == folder))
        self._run(delete(folders).where(folders.c.account == account, folders.c.folder == folder))

    def make_pending_by_ids(self, account: str, message_ids: Iterable[str]) -> int:
        known = ids_of_messages.c
        queries = (select(known.message.label("id")).where(known.value.in_(some)) for some in chunks(message_ids))
        return self._make_pending(self._found(queries, account, None), _SKIPPED_OR_READ_FOR_NOTHING)

    def make_pending_by_people(self, account: str, addresses: Iterable[str], since: datetime) -> int:
        known = message_people.c
        queries = (select(known.message.label("id")).where(known.address.in_(some)) for some in chunks(addresses))
        return self._make_pending(self._found(queries, account, since), _SKIPPED_OR_READ_FOR_NOTHING)

    def _found(self, queries: Iterable[Executable], account: str, since: datetime | None) -> Iterable[int]:
        """One step at a time: asked for account and message at once, SQLite walks through all messages of the account."""
        for some in chunks([row.id for query in queries for row in self._all(query)]):
            for row in self._all(select(messages.c.id, messages.c.account, messages.c.at).where(messages.c.id.in_(some))):
                if row.account == account and (since is None or row.at >= since):
                    yield row.id

    def mark_read(
        self,
        message: int,
        thread_id: int | None,
        *,
        text: str | None = None,
        language: str | None = None,
        formal: bool | None = None,
    ) -> None:
        """The text is kept for messages of threads only, whatever was passed."""
        kept = None if thread_id is None else text
        self._finish(message, body=BodyState.READ.value, thread_id=thread_id, text=kept, language=language, formal=formal, why=None)

    def mark_quarantined(self, message: int, why: str) -> None:
        self._finish(message, body=BodyState.QUARANTINED.value, why=why)

    def _finish(self, message: int, **values: object) -> None:
        if not self._run(messages.update().where(messages.c.id == message).values(**values)):
            raise KeyError(message)
