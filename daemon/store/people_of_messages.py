"""Which messages are from or to somebody: found by a hash of the address, told by the message itself (``tables.message_people``)."""

from collections.abc import Iterable, Iterator
from typing import Any
from zlib import crc32

from sqlalchemy import bindparam, delete, select

from daemon.store.encoding import decode_addresses
from daemon.store.fixed import fixed
from daemon.store.lookup import chunks
from daemon.store.rows import Rows, some
from daemon.store.storable import storable
from daemon.store.tables import message_people, messages

_WITH_HASHES = fixed(select(message_people.c.message).where(message_people.c.address_hash.in_(some())))
_WHOSE = fixed(
    select(
        messages.c.id,
        messages.c.account,
        messages.c.at,
        messages.c.thread_id,
        messages.c.sender_address,
        messages.c.recipients,
    ).where(messages.c.id.in_(some()))
)
_FORGET = fixed(
    delete(message_people).where(
        message_people.c.address_hash == bindparam("address_hash"), message_people.c.message == bindparam("of")
    )
)


def hash_of_address(address: str) -> int:
    """31 bits: SQLite keeps them in four bytes."""
    return crc32(storable(address).encode()) >> 1


class MessagesOfPeople(Rows):
    """Asking by people, and forgetting whose messages were."""

    def _of_people(self, addresses: Iterable[str]) -> Iterator[Any]:
        """The rows of ``_WHOSE`` that name one of them."""
        wanted = {storable(address) for address in addresses}
        found = [row_id for part in chunks(map(hash_of_address, wanted)) for row_id in self._scalars(_WITH_HASHES, some=part)]
        for part in chunks(found):
            yield from (row for row in self._all(_WHOSE, some=part) if not wanted.isdisjoint(_people(row)))

    def _forget_people_of(self, ids: Iterable[int]) -> None:
        """To be called while the messages still name them."""
        for part in chunks(ids):
            for row in self._all(_WHOSE, some=part):
                for address in _people(row):
                    self._run(_FORGET, address_hash=hash_of_address(address), of=row.id)


def _people(row: Any) -> set[str]:
    people = {address.address for address in decode_addresses(row.recipients)}
    return people if row.sender_address is None else people | {row.sender_address}
