"""What the store holds, as values: messages and where they lie, cursors, drafts, questions, states of accounts and calendars."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import msgspec

from daemon.deciding.values import Step, ThreadState, WaitingOn
from daemon.ports.queueing import Sending
from daemon.reading.values import Address


class BodyState(StrEnum):
    """What became of a message's body."""

    SKIPPED = "skipped"
    PENDING = "pending"
    READ = "read"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class FolderCursor:
    """How far a folder has been read. ``next_uid``: every UID from ``floor_uid`` to ``next_uid - 1`` is known.

    ``floor_uid`` sinks during a resumable first look (newest first). ``synced_at``, ``messages``: of its last complete sync (I6).
    """

    account: str
    folder: str
    uid_validity: int
    next_uid: int
    floor_uid: int
    first_look_done: bool
    messages: int
    highest_modseq: int | None
    synced_at: datetime | None


class Location(msgspec.Struct, frozen=True, gc=False):
    """Where a message lies. A struct, as an ``Envelope`` is."""

    folder: str
    uid_validity: int
    uid: int


class NewMessage(msgspec.Struct, gc=False):
    """A message as its header told. ``at``: the time of the message (DESIGN). ``own``: written by the user. A struct, as an ``Envelope`` is."""

    identity: str
    message_id: str | None
    references: tuple[str, ...]
    original_message_id: str | None
    at: datetime
    sender: Address | None
    recipients: tuple[Address, ...]
    subject: str
    own: bool
    body: BodyState
    location: Location


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """A message as it is kept. ``text``: the new text, only for messages of threads. ``why``: of a quarantine."""

    id: int
    account: str
    identity: str
    message_id: str | None
    references: tuple[str, ...]
    original_message_id: str | None
    at: datetime
    sender: Address | None
    recipients: tuple[Address, ...]
    subject: str
    own: bool
    body: BodyState
    thread_id: int | None
    text: str | None
    language: str | None
    formal: bool | None
    why: str | None
    locations: tuple[Location, ...]


@dataclass(frozen=True, slots=True)
class ThreadPerson:
    """Somebody of theirs in a thread. ``part``: ``interviewer``, ``coordinator``, ``organizer`` or ``writer``."""

    address: str
    name: str
    title: str | None = None
    part: str = "writer"


@dataclass(frozen=True, slots=True)
class ThreadSummary:
    """A thread's row: the last decision about it."""

    id: int
    account: str
    employer: str | None
    employer_key: str
    role: str | None
    state: ThreadState
    waiting_on: WaitingOn
    since: datetime
    muted: bool
    decide_again_at: datetime | None


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """Where and how our draft lies. ``content_hash``: of To, Cc, Bcc, subject and decoded text as fetched back after APPEND.

    ``uid`` None: the server did not say and it was not found yet. ``missing_since``: the first full listing without it.
    """

    account: str
    folder: str
    uid_validity: int
    uid: int | None
    content_hash: str | None
    missing_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step with what carrying it out needs. ``frozen``: the bytes written before the network was touched (I1)."""

    thread_id: int
    step: Step
    frozen: bytes | None
    place: DraftPlace | None
    attempt: str | None
    error: str | None
    sending: Sending = field(default_factory=Sending)


@dataclass(frozen=True, slots=True)
class Question:
    """What the program needs a yes or no for. ``payload``: data of the asker (JSON-able). ``key`` makes asking idempotent."""

    id: int | None
    key: str
    kind: str
    thread_id: int | None
    account: str | None
    text: str
    payload: dict[str, object]
    asked_at: datetime
    answered_at: datetime | None = None
    yes: bool | None = None


@dataclass(frozen=True, slots=True)
class AccountState:
    """What is known of an account's connection. ``first_look_at``: when the program first saw the mailbox."""

    name: str
    first_look_at: datetime | None
    last_sync: datetime | None
    connected: bool
    error: str | None


@dataclass(frozen=True, slots=True)
class CalendarState:
    """What is known of a calendar. ``objects``: how many it held at the last sync."""

    name: str
    token: str | None
    synced_at: datetime | None
    first_look_at: datetime | None
    objects: int
    error: str | None


@dataclass(frozen=True, slots=True)
class CalendarObject:
    """One object as it was last seen. ``events``: the (UID, RECURRENCE-ID) pairs it holds; one with None for a series that was not read."""

    href: str
    content_hash: str
    events: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Alert:
    """Something the user should know. ``key`` makes raising idempotent; raising again after clearing starts anew."""

    key: str
    text: str
    at: datetime
