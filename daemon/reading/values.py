"""What was read, as values. Every other room may hold these; none may change them.

Instants are timezone-aware ``datetime`` objects; addresses are lower case; a Message-ID keeps its angle brackets.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

import msgspec


class Author(StrEnum):
    """Who or what wrote a message."""

    PERSON = "person"
    AUTOMATIC = "automatic"
    OUT_OF_OFFICE = "out_of_office"
    BOUNCE = "bounce"
    BULK = "bulk"
    CALENDAR = "calendar"


class Topic(StrEnum):
    """What a message means for a job search."""

    INVITATION = "invitation"
    UPDATE = "update"
    CANCELLATION = "cancellation"
    REJECTION = "rejection"
    OFFER = "offer"
    NEXT_STEP = "next_step"
    PROMISE = "promise"
    ACKNOWLEDGEMENT = "acknowledgement"
    OTHER = "other"


class Address(msgspec.Struct, frozen=True, gc=False):
    """A display name (may be empty) and an address in lower case. A struct: each mail of a first look has some, which are hashed."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """The part after the last ``@``; empty where there is none."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a message or an event names. ``address`` is None where only the name is known."""

    name: str
    address: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Attendee:
    """One ATTENDEE line of an event (RFC 5545, 3.8.4.1); parameters in lower case, ``-`` kept."""

    name: str
    address: str
    role: str = "req-participant"
    status: str = "needs-action"
    kind: str = "individual"


@dataclass(frozen=True, slots=True)
class Interview:
    """One calendar event instance as one source tells it, with the verdict whether it is a job interview of the user.

    ``start`` and ``end`` are None where the time is uncertain (unknown zone, all-day, no date): nothing is ever
    scheduled from such an event. ``end`` is never before ``start``. ``timezone`` is an IANA name, or None. ``interviewers`` are
    the people of ``attendees``/``organizer``/description who interview the user; ``coordinator`` arranged it and did not
    take part. ``own_status`` is the user's own PARTSTAT (``declined``: they do not take part), or None.
    ``certain`` is False where a human has to say yes before anything is done with it. ``reasons`` explain the verdict.
    """

    uid: str
    recurrence_id: str | None = None
    method: str | None = None
    sequence: int = 0
    stamp: datetime | None = None
    start: datetime | None = None
    end: datetime | None = None
    timezone: str | None = None
    original_start: str = ""
    summary: str = ""
    description: str = ""
    location: str = ""
    status: str | None = None
    organizer: Address | None = None
    attendees: tuple[Attendee, ...] = ()
    interviewers: tuple[Person, ...] = ()
    coordinator: Person | None = None
    own_status: str | None = None
    employer: str | None = None
    role: str | None = None
    is_interview: bool = False
    certain: bool = False
    reasons: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str | None]:
        """UID and RECURRENCE-ID: what one instance is known by."""
        return (self.uid, self.recurrence_id)

    @property
    def is_cancelled(self) -> bool:
        """Whether this word of a source calls the event off."""
        return self.method == "CANCEL" or self.status == "CANCELLED"


@dataclass(frozen=True, slots=True)
class Promise:
    """A time frame in which *they* will act, with the sentence it came from; both dates inclusive, in their zone."""

    quote: str
    earliest: date | None
    latest: date


class Envelope(msgspec.Struct, gc=False):
    """The header fields that matter, of one message.

    ``date`` is the Date field, aware, or None where it is missing or absurd. ``references`` are in order, oldest first, and
    include In-Reply-To last where References lacked it. ``offset_minutes`` is the UTC offset the Date was written in.

    A struct, which is made in a tenth of a dataclass's time, and not looked at by the garbage collector: there are 100,000 in a first look.
    """

    message_id: str | None = None
    references: tuple[str, ...] = ()
    subject: str = ""
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    date: datetime | None = None
    offset_minutes: int | None = None
    content_type: str = "text/plain"
    original_message_id: str | None = None
    fields: Mapping[str, str] = msgspec.field(default_factory=dict[str, str])

    @property
    def recipients(self) -> tuple[Address, ...]:
        """To and Cc."""
        return self.to + self.cc


class HeaderReading(msgspec.Struct, array_like=True, gc=False):
    """What is kept of a header, what the message is known by, and whether the body is worth fetching.

    Of an ``Envelope`` no more than that, and its names left out: 100,000 pass from one process to another in a first look.
    """

    identity: str
    message_id: str | None
    references: tuple[str, ...]
    original_message_id: str | None
    date: datetime | None
    sender: Address | None
    recipients: tuple[Address, ...]
    subject: str
    deserves_body: bool


@dataclass(frozen=True, slots=True)
class ReadingContext:
    """What a reader knows besides the bytes.

    ``own_addresses``: the user's, aliases too, lower case. ``received_at``: INTERNALDATE. ``timezone``: the user's IANA zone, used
    for floating times. ``holidays``: days off in the user's country. ``tracked``: the message belongs to a conversation that is followed, or
    comes from one of its people, so that it need not say that it is about a job. ``whole``: the quoted text is wanted as well.
    """

    own_addresses: frozenset[str] = frozenset()
    received_at: datetime | None = None
    timezone: str = "UTC"
    holidays: frozenset[date] = frozenset()
    tracked: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of one message, with reasons. ``reasons`` are sentences for a human; none holds a body."""

    envelope: Envelope
    author: Author
    topic: Topic
    interviews: tuple[Interview, ...] = ()
    asks_user: bool = False
    promise: Promise | None = None
    return_date: date | None = None
    failed_recipients: tuple[str, ...] = ()
    employer: str | None = None
    role: str | None = None
    people: tuple[Person, ...] = ()
    new_text: str = ""
    whole_text: str = ""
    key_sentence: str | None = None
    language: str | None = None
    formal: bool | None = None
    withdraws: bool = False
    bounced_message_ids: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
