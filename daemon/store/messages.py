"""Messages as they are read back."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, Select, bindparam, exists, select

from daemon.ports.stored import Location, StoredMessage
from daemon.store.fixed import fixed
from daemon.store.from_rows import location_of, message_of
from daemon.store.identities import first_word_of, hash_of_identity
from daemon.store.lookup import chunks
from daemon.store.rows import Rows, some
from daemon.store.storable import storable
from daemon.store.tables import IN_A_THREAD, IS_OWN, IS_PENDING, IS_QUARANTINED, locations, message_ids, messages

_LIES_AT = fixed(
    select(locations.c.uid).where(
        locations.c.account == bindparam("account"),
        locations.c.folder == bindparam("folder"),
        locations.c.uid_validity == bindparam("uid_validity"),
    )
)
_OLDEST_FIRST = (messages.c.at, messages.c.id)
_IS_OF = messages.c.account == bindparam("account")
_PENDING = fixed(
    select(messages)
    .where(IS_PENDING, _IS_OF, exists().where(locations.c.message == messages.c.id))
    .order_by(*_OLDEST_FIRST)
    .limit(bindparam("most", type_=Integer))
)
_HAS_HASH = messages.c.identity_hash == bindparam("identity_hash")
_BY_IDENTITY = fixed(select(messages).where(_HAS_HASH, _IS_OF, messages.c.identity == bindparam("identity")))
_BEARS = (messages.c.identity >= bindparam("begin"), messages.c.identity < bindparam("end"))
"""Between these two identities lie those of all messages that bear a Message-ID."""
_FIRST_BEARING = fixed(select(messages).where(_HAS_HASH, _IS_OF, *_BEARS).order_by(messages.c.id).limit(1))
_WITH_HASHES = select(messages.c.id, messages.c.account, messages.c.identity).where(messages.c.identity_hash.in_(some()))
_BY_ID = fixed(
    select(messages)
    .join(message_ids, message_ids.c.message == messages.c.id)
    .where(message_ids.c.value == bindparam("message_id"), message_ids.c.refers.is_(False), _IS_OF)
    .order_by(messages.c.id)
    .limit(1)
)
_NUMBERED = fixed(select(messages).where(messages.c.id == bindparam("number")))
_OF_THREAD = fixed(select(messages).where(IN_A_THREAD, messages.c.thread_id == bindparam("of")).order_by(*_OLDEST_FIRST))
_OWN = fixed(select(messages).where(IS_OWN, _IS_OF, messages.c.at >= bindparam("since")).order_by(*_OLDEST_FIRST))
_UNREADABLE = fixed(select(messages).where(IS_QUARANTINED).order_by(messages.c.id))
_LIE = fixed(
    select(locations).where(locations.c.message.in_(some())).order_by(locations.c.folder, locations.c.uid_validity, locations.c.uid)
)

_BORNE = select(message_ids.c.value).where(message_ids.c.value.in_(some()), message_ids.c.refers.is_(False))


class MessageReads(Rows):
    """Messages and where they lie."""

    def known_uids(self, account: str, folder: str, uid_validity: int) -> frozenset[int]:
        return frozenset(self._scalars(_LIES_AT, account=account, folder=folder, uid_validity=uid_validity))

    def pending_messages(self, account: str, limit: int) -> tuple[StoredMessage, ...]:
        return self._messages(_PENDING, account=account, most=limit)

    def message(self, account: str, identity: str) -> StoredMessage | None:
        return self._one(_BY_IDENTITY, account=account, identity=identity, identity_hash=hash_of_identity(identity))

    def message_by_id(self, account: str, message_id: str) -> StoredMessage | None:
        begin, end = f"{message_id} ", f"{message_id}!"
        by_identity = self._one(_FIRST_BEARING, account=account, begin=begin, end=end, identity_hash=hash_of_identity(begin))
        by_row = self._one(_BY_ID, account=account, message_id=message_id)
        return min((one for one in (by_identity, by_row) if one is not None), key=lambda one: one.id, default=None)

    def borne_ids(self, wanted: Iterable[str]) -> frozenset[str]:
        values = tuple(wanted)
        known_by = {first_word_of(identity) for _, _, identity in self._bearing(values)}
        return frozenset(row[0] for row in self._among(_BORNE, values)) | known_by

    def message_numbered(self, number: int) -> StoredMessage | None:
        return self._one(_NUMBERED, number=number)

    def messages_of_thread(self, thread_id: int) -> tuple[StoredMessage, ...]:
        return self._messages(_OF_THREAD, of=thread_id)

    def own_messages(self, account: str, since: datetime) -> tuple[StoredMessage, ...]:
        return self._messages(_OWN, account=account, since=since)

    def quarantined(self) -> tuple[StoredMessage, ...]:
        return self._messages(_UNREADABLE)

    def _bearing(self, message_ids: Iterable[str]) -> Iterator[tuple[int, str, str]]:
        """Row, account and identity of the messages that bear one of them, and are known by it."""
        wanted = frozenset(map(storable, message_ids))
        for row_id, account, identity in self._among(_WITH_HASHES, map(hash_of_identity, wanted)):
            if first_word_of(identity) in wanted and " " in identity:
                yield row_id, account, identity

    def _one(self, query: Select[Any], **values: object) -> StoredMessage | None:
        found = self._messages(query, **values)
        return found[0] if found else None

    def _messages(self, query: Select[Any], **values: object) -> tuple[StoredMessage, ...]:
        rows = self._all(query, **values)
        lies = self._locations([row.id for row in rows])
        return tuple(message_of(row, lies[row.id]) for row in rows)

    def _locations(self, ids: Sequence[int]) -> dict[int, list[Location]]:
        found: defaultdict[int, list[Location]] = defaultdict(list)
        for part in chunks(ids):
            for row in self._all(_LIE, some=part):
                found[row.message].append(location_of(row))
        return found
