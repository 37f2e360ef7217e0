"""One account's mail store."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

import msgspec


class FolderRole(StrEnum):
    """What a folder is for (RFC 6154). ``VIEW``: all mail once more, spam and trash included (Proton); nothing lies there alone."""

    INBOX = "inbox"
    DRAFTS = "drafts"
    SENT = "sent"
    TRASH = "trash"
    JUNK = "junk"
    ALL = "all"
    ARCHIVE = "archive"
    VIEW = "view"


NEEDED = frozenset({FolderRole.INBOX, FolderRole.SENT, FolderRole.ALL})
"""Where it is a fault if the user may not open the folder. Others that are closed are passed over."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One mailbox of the server, by its decoded name."""

    name: str
    role: FolderRole | None = None
    selectable: bool = True


@dataclass(frozen=True, slots=True)
class FolderStatus:
    """STATUS or EXAMINE of a folder. ``highest_modseq`` is None without CONDSTORE; ``uid_next`` None where the server is silent."""

    uid_validity: int
    uid_next: int | None
    messages: int
    highest_modseq: int | None = None


class FetchedHeader(msgspec.Struct, gc=False):
    """One message, headers only. ``header`` is the header block as bytes (a selection of fields), at most 64 KiB.

    ``fault``: why the server could not deliver it; then ``header`` is empty, and what else is unknown is zero, empty or 1970.
    A struct, as an ``Envelope`` is.
    """

    uid: int
    internal_date: datetime
    size: int
    flags: frozenset[str]
    header: bytes
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class FetchedMessage:
    """One whole message (or its first 25 MB). ``fault``: why the server could not deliver it; then ``raw`` is empty."""

    uid: int
    internal_date: datetime
    flags: frozenset[str]
    raw: bytes
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Appended:
    """Where an APPEND put the message; ``uid`` None where the server did not say (no UIDPLUS)."""

    uid_validity: int
    uid: int | None


@dataclass(frozen=True, slots=True)
class MailSearch:
    """Which messages the last look asks for.

    Received on or after ``since``, AND (any of ``addresses`` in From, To or Cc, OR any of ``message_ids`` in Message-ID,
    In-Reply-To or References).
    """

    since: date
    addresses: tuple[str, ...] = ()
    message_ids: tuple[str, ...] = ()


class Mailbox(Protocol):
    """One account's mail store. Reading never changes a flag (I7: EXAMINE, BODY.PEEK).

    Every method may raise ``errors.MailServerError``; ``errors.FolderGoneError`` where the folder is not there, ``FolderClosedError`` where
    this user may not open it (``folders`` then says that it is not selectable, unless it is ``NEEDED``), ``FolderFaultyError`` where the
    server fails to open it;
    ``errors.UidValidityChangedError`` where ``uid_validity`` is given and no longer the folder's.
    """

    async def folders(self) -> tuple[Folder, ...]:
        """All folders, roles found by SPECIAL-USE, then by well-known names."""
        ...

    async def status(self, folder: str) -> FolderStatus:
        """The folder's counters, without selecting it where possible."""
        ...

    async def statuses(self, folders: Sequence[str]) -> Mapping[str, FolderStatus]:
        """The counters of many folders in as few round trips as the server allows; those that are gone, or do not open, are missing."""
        ...

    async def examine(self, folder: str) -> FolderStatus:
        """Open read-only and return the counters as they stand now."""
        ...

    def headers(self, folder: str, uid_validity: int, first: int, last: int | None) -> AsyncIterator[tuple[FetchedHeader, ...]]:
        """Headers of the UIDs from first to last inclusive (None: the newest), newest first, in batches of at most 500."""
        ...

    async def headers_of(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedHeader, ...]:
        """Headers of these messages, newest first; those that are gone are missing from the answer."""
        ...

    async def messages(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedMessage, ...]:
        """Whole messages; those that are gone are missing from the answer."""
        ...

    async def sizes(self, folder: str, uid_validity: int, uids: Sequence[int]) -> Mapping[int, int]:
        """How many bytes these messages have; those that are gone, or of which the server does not tell, are missing."""
        ...

    async def uids(self, folder: str, uid_validity: int) -> frozenset[int]:
        """Every UID the folder holds now (``UID SEARCH ALL``)."""
        ...

    async def undeleted(self, folder: str, uid_validity: int) -> frozenset[int]:
        r"""Of every UID that the folder held when it was examined last, or holds now, those not flagged ``\\Deleted``."""
        ...

    async def uids_since(self, folder: str, uid_validity: int, since: date) -> Sequence[int]:
        """The UIDs whose INTERNALDATE is on or after ``since``, ascending."""
        ...

    async def search(self, folder: str, uid_validity: int, wanted: MailSearch) -> frozenset[int]:
        """The UIDs that the last look asks for (I2)."""
        ...

    async def append(self, folder: str, raw: bytes, flags: Sequence[str], at: datetime) -> Appended:
        r"""Store a message (CRLF line ends).

        Raises ``errors.AppendRefusedError`` on a definite NO (quota, read-only);
        any other error leaves it in doubt: settle by Message-ID.
        """
        ...

    async def deletes_singly(self) -> bool:
        """Whether one message can be deleted without touching others (UIDPLUS), so that ``expunge`` works."""
        ...

    async def expunge(self, folder: str, uid_validity: int, uid: int) -> None:
        r"""Delete exactly this one message (``UID STORE +FLAGS \Deleted`` + ``UID EXPUNGE``).

        Raises ``errors.UidPlusMissingError`` and does nothing where the server lacks UIDPLUS (a bare EXPUNGE would remove
        other people's deleted mail).
        """
        ...

    def abort(self) -> None:
        """Cut the connection, whatever is going on (after sleep every socket is dead); the next call connects anew."""
        ...

    async def close(self) -> None:
        """Log out and drop the connection; never raises."""
        ...
