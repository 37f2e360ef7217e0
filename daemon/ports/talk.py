"""What the store keeps of the talk with the user: notes, what they answered, what they were told; and drafts that are being rewritten."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class NoteState(StrEnum):
    """``attempting``: bytes frozen, APPEND under way; ``written``: it lies in the inbox; ``replaced``: taken back for a newer one.

    ``dropped``: never written, since its time had passed before it could be.
    """

    ATTEMPTING = "attempting"
    WRITTEN = "written"
    REPLACED = "replaced"
    DROPPED = "dropped"


class NoteKind(StrEnum):
    """What a note is for."""

    DEBRIEF = "debrief"
    DIGEST = "digest"
    ALERT = "alert"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note lies; ``uid`` None where the server did not say."""

    folder: str
    uid_validity: int
    uid: int | None


@dataclass(frozen=True, slots=True)
class Note:
    """A mail of the program to its user. ``key`` makes it unique (``debrief/1/2026-11-24``, ``digest/2026-11-25``).

    ``message_id`` holds the token (at least 128 bits) that an answer refers to, good until ``valid_until``. ``threads`` and
    ``questions``: what an answer to it may speak of.
    """

    id: int | None
    key: str
    kind: NoteKind
    account: str
    thread_id: int | None
    message_id: str
    frozen: bytes
    made_at: datetime
    valid_until: datetime
    state: NoteState = NoteState.ATTEMPTING
    threads: tuple[int, ...] = ()
    questions: tuple[int, ...] = ()
    place: NotePlace | None = None


class ReplyState(StrEnum):
    """``waiting``: nothing proves yet that the user sent it; ``reported``: the same, and they were told; ``obeyed``: over."""

    WAITING = "waiting"
    REPORTED = "reported"
    OBEYED = "obeyed"


@dataclass(frozen=True, slots=True)
class NoteReply:
    """A mail that answers a note. ``message``: its row; ``outcome``: what it did, in sentences for the user; ``told``: by a later note."""

    id: int | None
    note: int
    message: int
    message_id: str
    seen_at: datetime
    state: ReplyState = ReplyState.WAITING
    outcome: tuple[str, ...] = ()
    told: bool = False


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A lying draft that is being replaced: the new bytes and their Message-ID, kept before the network is touched (I3).

    ``removing``: the new one lies there for certain, and removing the old one has begun.
    """

    step_id: int
    message_id: str
    frozen: bytes = field(repr=False)
    needs_you: bool = False
    removing: bool = False


class TalkReads(Protocol):
    """Reading. Order is by id unless said otherwise."""

    def note_by_message_id(self, account: str, message_ids: Iterable[str]) -> Note | None:
        """The note that bears one of these ids; the newest where there are several."""
        ...

    def note_by_key(self, key: str) -> Note | None: ...
    def noted(self, keys: Iterable[str]) -> frozenset[str]:
        """Those of the keys under which there is a note."""
        ...

    def notes_in(self, states: Iterable[NoteState]) -> tuple[Note, ...]: ...
    def notes_of_thread(self, thread_id: int) -> tuple[Note, ...]: ...
    def note(self, note_id: int) -> Note:
        """KeyError if unknown."""
        ...

    def replies_in(self, states: Iterable[ReplyState]) -> tuple[NoteReply, ...]: ...
    def untold_replies(self) -> tuple[NoteReply, ...]:
        """Obeyed ones whose outcome no note has told yet."""
        ...

    def told(self, keys: Iterable[str]) -> frozenset[str]:
        """Those of the keys that the user was told of."""
        ...

    def rewrites(self) -> tuple[Rewrite, ...]: ...


class TalkWrites(TalkReads, Protocol):
    """Writing."""

    def claim_note(self, note: Note) -> int | None:
        """Keep a note before it is written; its id, None where one of that key is kept already (I1)."""
        ...

    def set_note_state(self, note_id: int, state: NoteState, place: NotePlace | None = None) -> None: ...
    def keep_reply(self, reply: NoteReply) -> bool:
        """Once per note and Message-ID; False where it is kept already."""
        ...

    def set_reply(self, reply_id: int, state: ReplyState, outcome: Iterable[str] = ()) -> None: ...
    def replies_told(self, reply_ids: Iterable[int]) -> None: ...
    def tell(self, keys: Iterable[str], at: datetime) -> None:
        """The user was told of these."""
        ...

    def begin_rewrite(self, rewrite: Rewrite) -> bool:
        """Keep it before the network is touched; False where one of that step is under way."""
        ...

    def removing_old_draft(self, step_id: int) -> None: ...
    def end_rewrite(self, step_id: int) -> None:
        """Nothing is under way any more."""
        ...

    def replace_draft(self, rewrite: Rewrite) -> None:
        """The step's draft is the new one from now on; its place is told by ``place_draft``."""
        ...
