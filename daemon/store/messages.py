"""Messages as they are read back."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, exists, select

from daemon.ports.stored import Location, StoredMessage
from daemon.store.from_rows import location_of, message_of
from daemon.store.lookup import chunks
from daemon.store.rows import Rows, some
from daemon.store.tables import IN_A_THREAD, IS_OWN, IS_PENDING, IS_QUARANTINED, locations, message_ids, messages

_LIE = (
    select(locations).where(locations.c.message.in_(some())).order_by(locations.c.folder, locations.c.uid_validity, locations.c.uid)
)


class MessageReads(Rows):
    """Messages and where they lie."""

    def known_uids(self, account: str, folder: str, uid_validity: int) -> frozenset[int]:
        within = (locations.c.account == account, locations.c.folder == folder, locations.c.uid_validity == uid_validity)
        return frozenset(self._connection.execute(select(locations.c.uid).where(*within)).scalars())

    def pending_messages(self, account: str, limit: int) -> tuple[StoredMessage, ...]:
        lies_somewhere = exists().where(locations.c.message == messages.c.id)
        query = select(messages).where(IS_PENDING, messages.c.account == account, lies_somewhere)
        return self._messages(query.order_by(messages.c.at, messages.c.id).limit(limit))

    def message(self, account: str, identity: str) -> StoredMessage | None:
        return self._one(select(messages).where(messages.c.account == account, messages.c.identity == identity))

    def message_by_id(self, account: str, message_id: str) -> StoredMessage | None:
        bears = (message_ids.c.value == message_id, message_ids.c.refers.is_(False))
        query = select(messages).join(message_ids, message_ids.c.message == messages.c.id)
        return self._one(query.where(*bears, messages.c.account == account).order_by(messages.c.id).limit(1))

    def message_numbered(self, number: int) -> StoredMessage | None:
        return self._one(select(messages).where(messages.c.id == number))

    def messages_of_thread(self, thread_id: int) -> tuple[StoredMessage, ...]:
        query = select(messages).where(IN_A_THREAD, messages.c.thread_id == thread_id)
        return self._messages(query.order_by(messages.c.at, messages.c.id))

    def own_messages(self, account: str, since: datetime) -> tuple[StoredMessage, ...]:
        query = select(messages).where(IS_OWN, messages.c.account == account, messages.c.at >= since)
        return self._messages(query.order_by(messages.c.at, messages.c.id))

    def quarantined(self) -> tuple[StoredMessage, ...]:
        return self._messages(select(messages).where(IS_QUARANTINED).order_by(messages.c.id))

    def _one(self, query: Select[Any]) -> StoredMessage | None:
        found = self._messages(query)
        return found[0] if found else None

    def _messages(self, query: Select[Any]) -> tuple[StoredMessage, ...]:
        rows = self._all(query)
        lies = self._locations([row.id for row in rows])
        return tuple(message_of(row, lies[row.id]) for row in rows)

    def _locations(self, ids: Sequence[int]) -> dict[int, list[Location]]:
        found: defaultdict[int, list[Location]] = defaultdict(list)
        for part in chunks(ids):
            for row in self._all(_LIE, some=part):
                found[row.message].append(location_of(row))
        return found
