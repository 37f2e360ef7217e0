"""From a fetched header to a message that is kept, and whether its body is worth fetching."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import msgspec

from daemon.flows.world import Account, Profile, World
from daemon.ports.mail import FetchedHeader, Folder, FolderRole
from daemon.ports.store import Snapshot, Transaction
from daemon.ports.stored import BodyState, Location, NewMessage, StoredMessage
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.form import read_header
from daemon.reading.values import HeaderReading

FAR_AHEAD = timedelta(days=1)
STAND_IN = "place:"
"""How the identity of what stands for an undeliverable message begins."""
_MANY = 200
"""Headers that are worth the way to another process, which may have to be started first."""


def message_time(internal_date: datetime, date: datetime | None, now: datetime) -> datetime:
    """INTERNALDATE, unless that lies over a day after now: then the Date field (clocks of servers go wrong too)."""
    if internal_date > now + FAR_AHEAD and date is not None:
        return date.astimezone(UTC)
    return internal_date.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Place:
    """A folder in one numbering."""

    folder: str
    uid_validity: int


class ReadHeader(msgspec.Struct, gc=False):
    """What a header says; of one that the server could not hand out, nothing. A struct, as an ``Envelope`` is. Its bytes are let go: thousands wait to be kept."""

    uid: int
    internal_date: datetime
    says: HeaderReading | None


@dataclass(frozen=True, slots=True)
class Related:
    """Which ids and people of a batch of headers belong to threads. Asked once a batch: a first look has many messages."""

    ids: frozenset[str]
    people: frozenset[str]

    def knows(self, told: HeaderReading | StoredMessage) -> bool:
        """Whether a message refers to a thread, or comes from one of its people."""
        if told.message_id in self.ids or not self.ids.isdisjoint(told.references):
            return True
        return told.sender is not None and told.sender.address in self.people


def read_headers(headers: Iterable[FetchedHeader], own_addresses: frozenset[str]) -> list[ReadHeader]:
    """Understand headers as far as that is cheap."""
    return [
        ReadHeader(one.uid, one.internal_date, read_header(one.header, own_addresses) if one.fault is None else None)
        for one in headers
    ]


async def read_many_headers(world: World, headers: Sequence[FetchedHeader]) -> list[ReadHeader]:
    """The same by the reader's process, beside whatever this one does; here, where they are few or the reader gives them up."""
    whole = [one for one in headers if one.fault is None]
    if len(whole) < _MANY:
        return read_headers(headers, world.own_addresses)
    try:
        found = iter(await world.reader.headers([one.header for one in whole], world.own_addresses))
    except UnreadableMessageError:  # they may take long
        return await asyncio.to_thread(read_headers, headers, world.own_addresses)
    return [ReadHeader(one.uid, one.internal_date, next(found) if one.fault is None else None) for one in headers]


def related_to_threads(known: Snapshot, profile: Profile, headers: Iterable[ReadHeader]) -> Related:
    """What of these headers belongs to threads."""
    return _related(known, profile.name, [one.says for one in headers if one.says is not None])


def related_messages(known: Snapshot, account: str, messages: Sequence[StoredMessage]) -> Related:
    """What of these messages belongs to threads: then a short "no" is a rejection, whatever it is about elsewhere."""
    return _related(known, account, messages)


def _related(known: Snapshot, account: str, told: Sequence[HeaderReading | StoredMessage]) -> Related:
    ids = [found for one in told for found in (*one.references, one.message_id) if found is not None]
    people = [one.sender.address for one in told if one.sender is not None]
    return Related(known.ids_in_threads(account, ids), known.people_in_threads(people))


def new_messages(
    world: World, place: Place, headers: Iterable[ReadHeader], related: Related, *, wanted: bool = False
) -> list[NewMessage]:
    """What is to be kept of headers. ``wanted``: their bodies are to be read in any case."""
    now, own_addresses = world.now, world.own_addresses
    found: list[NewMessage] = []
    for one in headers:
        location = Location(place.folder, place.uid_validity, one.uid)
        says = one.says
        if says is None:
            found.append(_undeliverable(location, now))
            continue
        own = says.sender is not None and says.sender.address in own_addresses
        to_read = wanted or own or says.deserves_body or related.knows(says)
        found.append(
            NewMessage(
                identity=says.identity,
                message_id=says.message_id,
                references=says.references,
                original_message_id=says.original_message_id,
                at=message_time(one.internal_date, says.date, now),
                sender=says.sender,
                recipients=says.recipients,
                subject=says.subject,
                own=own,
                body=BodyState.PENDING if to_read else BodyState.SKIPPED,
                location=location,
            )
        )
    return found


def _undeliverable(location: Location, now: datetime) -> NewMessage:
    """What the server cannot hand out is kept by its place, so that it can be named (quarantine)."""
    return NewMessage(
        identity=f"{STAND_IN}{location.folder}/{location.uid_validity}/{location.uid}",
        message_id=None,
        references=(),
        original_message_id=None,
        at=now,
        sender=None,
        recipients=(),
        subject="",
        own=False,
        body=BodyState.PENDING,
        location=location,
    )


def mails_of(folder: Folder, headers: Iterable[FetchedHeader]) -> list[FetchedHeader]:
    """What is mail in a folder: all but drafts, and in Sent everything."""
    if folder.role is FolderRole.SENT:
        return list(headers)
    return [header for header in headers if not _is_draft(header.flags)]


@lru_cache(maxsize=256)
def _is_draft(flags: frozenset[str]) -> bool:
    """Most mail bears the same few flags."""
    return "\\draft" in {flag.lower() for flag in flags}


def keep_headers(
    tx: Transaction, world: World, account: Account, place: Place, headers: Iterable[FetchedHeader], *, wanted: bool = False
) -> list[str]:
    """Keep a batch; what may matter, or is ``wanted`` whatever it looks like, is marked for reading: the identities of these."""
    return keep_read(tx, world, account, place, read_headers(headers, world.own_addresses), wanted=wanted)


def keep_read(
    tx: Transaction, world: World, account: Account, place: Place, read: Sequence[ReadHeader], *, wanted: bool = False
) -> list[str]:
    """The same of headers that are understood already."""
    related = related_to_threads(tx, account.profile, read)
    messages = new_messages(world, place, read, related, wanted=wanted)
    tx.add_messages(account.profile.name, messages, world.own_addresses)
    return [message.identity for message in messages if message.body is BodyState.PENDING]
