"""From a fetched header to a message that is kept, and whether its body is worth fetching."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from daemon.flows.world import Profile, World
from daemon.ports.mail import FetchedHeader
from daemon.ports.store import BodyState, Location, NewMessage, Snapshot
from daemon.reading.form import deserves_body, read_envelope
from daemon.reading.values import Envelope

FAR_AHEAD = timedelta(days=1)


def message_time(internal_date: datetime, date: datetime | None, now: datetime) -> datetime:
    """INTERNALDATE, unless that lies over a day after now: then the Date field (clocks of servers go wrong too)."""
    if internal_date > now + FAR_AHEAD and date is not None:
        return date.astimezone(UTC)
    return internal_date.astimezone(UTC)


def identity_of(envelope: Envelope, header: bytes) -> str:
    """What a message is known by: its Message-ID, sender and date, else a hash of its header.

    The Message-ID alone is not enough: some machines use one twice, and somebody else could use it to hide an answer.
    """
    if envelope.message_id is None:
        return "header:" + hashlib.sha256(header).hexdigest()
    sender = envelope.sender.address if envelope.sender else ""
    told = f"{sender} {envelope.date.isoformat() if envelope.date else ''}"
    return f"{envelope.message_id} {hashlib.sha256(told.encode()).hexdigest()[:16]}"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder in one numbering."""

    folder: str
    uid_validity: int


def new_message(
    known: Snapshot, world: World, profile: Profile, place: Place, fetched: FetchedHeader, *, wanted: bool = False
) -> NewMessage:
    """Understand a header as far as that is cheap. ``wanted``: its body is to be read in any case."""
    location = Location(place.folder, place.uid_validity, fetched.uid)
    if fetched.fault is not None:
        return _undeliverable(location, world.now)
    envelope = read_envelope(fetched.header)
    own = envelope.sender is not None and envelope.sender.address in world.own_addresses
    wanted = wanted or own or deserves_body(envelope, world.own_addresses) or _is_related(known, profile, envelope)
    return NewMessage(
        identity=identity_of(envelope, fetched.header),
        message_id=envelope.message_id,
        references=envelope.references,
        original_message_id=envelope.original_message_id,
        at=message_time(fetched.internal_date, envelope.date, world.now),
        sender=envelope.sender,
        recipients=envelope.recipients,
        subject=envelope.subject,
        own=own,
        body=BodyState.PENDING if wanted else BodyState.SKIPPED,
        location=location,
    )


def _undeliverable(location: Location, now: datetime) -> NewMessage:
    """What the server cannot hand out is kept by its place, so that it can be named (quarantine)."""
    return NewMessage(
        identity=f"place:{location.folder}/{location.uid_validity}/{location.uid}",
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


def _is_related(known: Snapshot, profile: Profile, envelope: Envelope) -> bool:
    """Whether it refers to a thread, or comes from one of its people."""
    ids = [*envelope.references, *filter(None, [envelope.message_id])]
    if ids and known.threads_by_message_ids(profile.name, ids):
        return True
    return envelope.sender is not None and bool(known.threads_by_people([envelope.sender.address]))
