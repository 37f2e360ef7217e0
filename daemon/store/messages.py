"""Messages as they are read back."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Integer, Select, and_, bindparam, exists, or_, select

from daemon.ports.stored import Location, StoredMessage
from daemon.store.fixed import fixed
from daemon.store.from_rows import location_of, message_of
from daemon.store.lookup import chunks
from daemon.store.rows import Rows, some
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
_BY_IDENTITY = fixed(select(messages).where(_IS_OF, messages.c.identity == bindparam("identity")))
_BEARS = (_IS_OF, messages.c.identity >= bindparam("begin"), messages.c.identity < bindparam("end"))
_FIRST_BEARING = fixed(select(messages).where(*_BEARS).order_by(messages.c.id).limit(1))
_NEXT_ACCOUNT = fixed(
    select(messages.c.account).where(messages.c.account > bindparam("last")).order_by(messages.c.account).limit(1)
)
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

_RANGES = (1, 10, 100)
"""How many ids one statement looks for among the identities, each between two bound values."""
_BORNE = select(message_ids.c.value).where(message_ids.c.value.in_(some()), message_ids.c.refers.is_(False))


def identities_of(message_id: str) -> dict[str, str]:
    """Between which two the identities of all messages lie that bear it: it is what they begin with, and no blank stands in it."""
    return {"begin": f"{message_id} ", "end": f"{message_id}!"}


@cache
def _bearing_one_of(length: int) -> Select[Any, Any]:
    """Of each range the account is told anew: only what a term says itself finds its way into an index."""
    identity = messages.c.identity
    among = [and_(_IS_OF, identity >= bindparam(f"begin{n}"), identity < bindparam(f"end{n}")) for n in range(length)]
    return fixed(select(messages.c.id, messages.c.identity).where(or_(*among)))


class MessageReads(Rows):
    """Messages and where they lie."""

    def known_uids(self, account: str, folder: str, uid_validity: int) -> frozenset[int]:
        return frozenset(self._scalars(_LIES_AT, account=account, folder=folder, uid_validity=uid_validity))

    def pending_messages(self, account: str, limit: int) -> tuple[StoredMessage, ...]:
        return self._messages(_PENDING, account=account, most=limit)

    def message(self, account: str, identity: str) -> StoredMessage | None:
        return self._one(_BY_IDENTITY, account=account, identity=identity)

    def message_by_id(self, account: str, message_id: str) -> StoredMessage | None:
        by_identity = self._one(_FIRST_BEARING, account=account, **identities_of(message_id))
        by_row = self._one(_BY_ID, account=account, message_id=message_id)
        return min((one for one in (by_identity, by_row) if one is not None), key=lambda one: one.id, default=None)

    def borne_ids(self, wanted: Iterable[str]) -> frozenset[str]:
        values = tuple(wanted)
        known_by = {row.identity.partition(" ")[0] for account in list(self._accounts()) for row in self._bearing(account, values)}
        return frozenset(row[0] for row in self._among(_BORNE, values)) | known_by

    def message_numbered(self, number: int) -> StoredMessage | None:
        return self._one(_NUMBERED, number=number)

    def messages_of_thread(self, thread_id: int) -> tuple[StoredMessage, ...]:
        return self._messages(_OF_THREAD, of=thread_id)

    def own_messages(self, account: str, since: datetime) -> tuple[StoredMessage, ...]:
        return self._messages(_OWN, account=account, since=since)

    def quarantined(self) -> tuple[StoredMessage, ...]:
        return self._messages(_UNREADABLE)

    def _bearing(self, account: str, message_ids: Iterable[str]) -> Iterator[Any]:
        """Row and identity of the messages that bear one of them, and are known by it."""
        wanted = list(dict.fromkeys(message_ids))
        for start in range(0, len(wanted), _RANGES[-1]):
            part = wanted[start : start + _RANGES[-1]]
            length = next(length for length in _RANGES if length >= len(part))
            between = map(identities_of, part + part[-1:] * (length - len(part)))
            named = {f"{end}{number}": value for number, ends in enumerate(between) for end, value in ends.items()}
            yield from self._all(_bearing_one_of(length), account=account, **named)

    def _accounts(self) -> Iterator[str]:
        last = ""
        while (row := self._first(_NEXT_ACCOUNT, last=last)) is not None:
            last = row.account
            yield last

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
