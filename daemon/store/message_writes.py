"""Messages: adding them in bulk, losing sight of them, and what became of their bodies."""

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import cast

from sqlalchemy import Update, and_, bindparam, delete, or_, select

from daemon.ports.stored import BodyState, NewMessage
from daemon.reading.values import Address
from daemon.store.encoding import encode_addresses, encode_strings
from daemon.store.fixed import fixed
from daemon.store.identities import hash_of_identity, husk_of
from daemon.store.lookup import chunks
from daemon.store.messages import MessageReads
from daemon.store.people_of_messages import MessagesOfPeople, hash_of_address
from daemon.store.rows import some
from daemon.store.storable import storable_all
from daemon.store.tables import folders, locations, message_people, messages
from daemon.store.tables import message_ids as ids_of_messages

_BATCH = 1000
_PENDING = BodyState.PENDING
_SKIPPED = messages.c.body == BodyState.SKIPPED.value
_SKIPPED_OR_SET_ASIDE = or_(_SKIPPED, messages.c.body == BodyState.QUARANTINED.value)
"""What could not be had in one place may be had in another."""
_SKIPPED_OR_READ_FOR_NOTHING = or_(_SKIPPED, and_(messages.c.body == BodyState.READ.value, messages.c.thread_id.is_(None)))
"""A message that was read before its thread began belongs to no thread; it is to be read again."""


_KNOWN = select(messages.c.identity, messages.c.id).where(
    messages.c.identity_hash.in_(some()), messages.c.account == bindparam("account")
)
_NEWEST = fixed(select(messages.c.id).order_by(messages.c.id.desc()).limit(1))
_ANY_HUSK = fixed(select(messages.c.id).where(messages.c.identity_hash < 0).limit(1))
_TO_READ = fixed(messages.update().where(_SKIPPED_OR_SET_ASIDE, messages.c.id.in_(some())).values(body=_PENDING.value))
_TO_READ_AGAIN = fixed(messages.update().where(_SKIPPED_OR_READ_FOR_NOTHING, messages.c.id.in_(some())).values(body=_PENDING.value))
_WITH_IDS = fixed(select(ids_of_messages.c.message).where(ids_of_messages.c.value.in_(some())))
_WHOSE = fixed(select(messages.c.id, messages.c.account).where(messages.c.id.in_(some())))
_LIE_IN = (locations.c.account == bindparam("of"), locations.c.folder == bindparam("lie_in"))
_FORGET_THOSE = fixed(
    delete(locations).where(*_LIE_IN, locations.c.uid_validity == bindparam("counted_by"), locations.c.uid.in_(some()))
)
_FORGET_ALL = fixed(delete(locations).where(*_LIE_IN))
_FORGET_CURSOR = fixed(delete(folders).where(folders.c.account == bindparam("of"), folders.c.folder == bindparam("lie_in")))


def _columns(account: str, new: Collection[NewMessage], hashes: Sequence[int], first: int) -> dict[str, Sequence[object]]:
    """Of the messages' own table, from this row on."""
    senders = [message.sender for message in new]
    return {
        "id": range(first, first + len(new)),
        "account": [account] * len(new),
        "identity": [message.identity for message in new],
        "message_id": [message.message_id for message in new],
        "original_message_id": [message.original_message_id for message in new],
        "references": [encode_strings(message.references) for message in new],
        "at": [message.at for message in new],
        "sender_name": [None if sender is None else sender.name for sender in senders],
        "sender_address": [None if sender is None else sender.address for sender in senders],
        "recipients": [encode_addresses(message.recipients) for message in new],
        "subject": [message.subject for message in new],
        "own": [message.own for message in new],
        "body": [message.body.value for message in new],
        "identity_hash": hashes,
    }


def _ids(numbered: Iterable[tuple[NewMessage, int]]) -> dict[str, list[object]]:
    """Its own ids first: what a message bears it does not refer to. Nearly all are known by their Message-ID, which needs no row then.

    Such a row costs as much as all else that is kept of a newsletter but its subject: its tree grows in random order.
    """
    values: list[object] = []
    rows: list[object] = []
    refers: list[object] = []
    for message, row_id in numbered:
        if message.references or message.original_message_id is not None:
            bears = [value for value in (message.message_id, message.original_message_id) if value is not None]
            ids = dict.fromkeys(message.references, True) | dict.fromkeys(bears, False)
            for value, refer in ids.items():
                if value == message.message_id and _is_known_by(message):
                    continue
                values.append(value)
                rows.append(row_id)
                refers.append(refer)
        elif message.message_id is not None and not _is_known_by(message):
            values.append(message.message_id)
            rows.append(row_id)
            refers.append(False)
    return {"value": values, "message": rows, "refers": refers}


def _is_known_by(message: NewMessage) -> bool:
    return message.message_id is not None and message.identity.startswith(f"{message.message_id} ")


def _people(numbered: Iterable[tuple[NewMessage, int]], own_addresses: frozenset[str]) -> dict[str, list[object]]:
    hashes: list[object] = []
    rows: list[object] = []
    for message, row_id in numbered:
        people = _people_of(message.sender, message.recipients, own_addresses)
        hashes.extend(people)
        rows.extend([row_id] * len(people))
    return {"address_hash": hashes, "message": rows}


@lru_cache(maxsize=512)
def _people_of(sender: Address | None, recipients: tuple[Address, ...], own_addresses: frozenset[str]) -> frozenset[int]:
    """Hashes of who a message is from and to but the user, to whom nearly all of a mailbox is. Most mail is from few senders, and to the same ones."""
    people = recipients if sender is None else (sender, *recipients)
    return frozenset(hash_of_address(person.address) for person in people if person.address not in own_addresses)


def _locations(account: str, numbered: Sequence[tuple[NewMessage, int]]) -> dict[str, list[object]]:
    lie = [message.location for message, _ in numbered]
    return {
        "account": [account] * len(lie),
        "folder": [place.folder for place in lie],
        "uid_validity": [place.uid_validity for place in lie],
        "uid": [place.uid for place in lie],
        "message": [row_id for _, row_id in numbered],
    }


class MessageWrites(MessageReads, MessagesOfPeople):
    """Changing what is known of messages."""

    def add_messages(self, account: str, messages: Sequence[NewMessage], own_addresses: frozenset[str] = frozenset()) -> None:
        for start in range(0, len(messages), _BATCH):
            self._add(account, messages[start : start + _BATCH], own_addresses)

    def _add(self, account: str, batch: Sequence[NewMessage], own_addresses: frozenset[str]) -> None:
        identities = cast("Sequence[str]", storable_all([message.identity for message in batch]))
        by_identity: dict[str, NewMessage] = {}
        for identity, message in zip(identities, batch, strict=True):
            by_identity.setdefault(identity, message)
        hashes = {identity: hash_of_identity(identity) for identity in by_identity}
        known = self._ids_of(account, hashes) | self._husks_of(account, by_identity)
        new = {identity: message for identity, message in by_identity.items() if identity not in known} if known else by_identity
        added = self._insert_new(account, new, hashes)
        numbered_new = [(message, added[identity]) for identity, message in new.items()]
        self._insert_missing_columns(ids_of_messages, _ids(numbered_new))
        self._insert_missing_columns(message_people, _people(numbered_new, own_addresses))
        ids = known | added
        self._put_columns(
            locations, _locations(account, [(message, ids[identity]) for identity, message in zip(identities, batch, strict=True)])
        )
        self._make_pending(
            ids[identity]
            for identity, message in zip(identities, batch, strict=True)
            if message.body is _PENDING and new.get(identity) is not message
        )

    def _insert_new(self, account: str, new: Mapping[str, NewMessage], hashes: Mapping[str, int]) -> dict[str, int]:
        """Their ids by identity, given out here: nobody else writes meanwhile, and asking what became of so many rows takes long.

        Here, too, an account has each identity once: they were looked for in this transaction, which is the only one that writes
        (``BEGIN IMMEDIATE``), and no other code makes messages. No index of the database upholds it.
        """
        if not new:
            return {}
        newest = self._first(_NEWEST)
        first = 1 if newest is None else newest[0] + 1
        self._insert_columns(messages, _columns(account, new.values(), [hashes[identity] for identity in new], first))
        return dict(zip(new, itertools.count(first), strict=False))

    def _ids_of(self, account: str, hashes: Mapping[str, int]) -> dict[str, int]:
        """Of those of these identities that are kept. Another one may have the same hash."""
        found = self._among(_KNOWN, hashes.values(), account=account)
        return {identity: row_id for identity, row_id in found if identity in hashes}

    def _husks_of(self, account: str, identities: Iterable[str]) -> dict[str, int]:
        """Those that were forgotten: they stay so, wherever they turn up again. Most databases hold none."""
        if self._first(_ANY_HUSK) is None:
            return {}
        by_husk = {husk_of(identity): identity for identity in identities}
        hashes = {husk: hash_of_identity(husk) for husk in by_husk}
        return {by_husk[husk]: row_id for husk, row_id in self._ids_of(account, hashes).items()}

    def _make_pending(self, ids: Iterable[int], change: Update = _TO_READ) -> int:
        return sum(self._run(change, some=part) for part in chunks(ids))

    def forget_locations(self, account: str, folder: str, uid_validity: int, uids: Iterable[int]) -> None:
        for part in chunks(uids):
            self._run(_FORGET_THOSE, of=account, lie_in=folder, counted_by=uid_validity, some=part)

    def forget_folder(self, account: str, folder: str) -> None:
        self._run(_FORGET_ALL, of=account, lie_in=folder)
        self._run(_FORGET_CURSOR, of=account, lie_in=folder)

    def make_pending_by_ids(self, account: str, message_ids: Iterable[str]) -> int:
        wanted = tuple(message_ids)
        bearing = (row_id for row_id, whose, _ in self._bearing(wanted) if whose == account)
        return self._make_pending(dict.fromkeys((*self._referring(account, wanted), *bearing)), _TO_READ_AGAIN)

    def make_pending_by_people(self, account: str, addresses: Iterable[str], since: datetime) -> int:
        theirs = (row.id for row in self._of_people(addresses) if row.account == account and row.at >= since)
        return self._make_pending(theirs, _TO_READ_AGAIN)

    def _referring(self, account: str, wanted: Iterable[str]) -> Iterator[int]:
        """One step at a time: asked for account and message at once, SQLite walks through all messages of the account."""
        found = [row_id for part in chunks(wanted) for row_id in self._scalars(_WITH_IDS, some=part)]
        for part in chunks(found):
            yield from (row.id for row in self._all(_WHOSE, some=part) if row.account == account)

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
        if not self._set(messages, message, values):
            raise KeyError(message)
