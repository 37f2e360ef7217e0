"""The Mailbox port in memory: the twin that flows are tested on, held to the same contract suite as the real servers.

The methods of the port are asynchronous; those by which a test shapes the world (here and in ``memory_folders``) are plain.
Nothing here waits, looks at a clock or draws random numbers.
"""

from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from connectors.imap.limits import BATCH, MESSAGE_LIMIT, select_fields
from connectors.imap.matching import matches
from connectors.memory_folders import Contents, MemoryFolders
from daemon.errors import FolderFaultyError, FolderGoneError, MailServerError, UidPlusMissingError, UidValidityChangedError
from daemon.ports.mail import (
    Appended,
    FetchedHeader,
    FetchedMessage,
    Folder,
    FolderRole,
    FolderStatus,
    MailSearch,
)

Answer = TypeVar("Answer")
SERVER = "memory:993"
STANDARD_FOLDERS = (
    Folder("INBOX", FolderRole.INBOX),
    Folder("Drafts", FolderRole.DRAFTS),
    Folder("Sent", FolderRole.SENT),
    Folder("Trash", FolderRole.TRASH),
    Folder("Junk", FolderRole.JUNK),
)


@dataclass(frozen=True, slots=True)
class _Failure:
    """An error that waits for its operation; ``after``: the operation takes effect and only its answer is lost."""

    error: Exception
    after: bool


class MemoryMailbox(MemoryFolders):
    """One account's mail store in memory.

    ``uid_plus`` False: APPEND tells no UID and ``expunge`` refuses. ``condstore`` False: no modification sequence.
    ``calls`` holds (operation, folder) of every call of the port in order.
    """

    def __init__(self, folders: Sequence[Folder] = STANDARD_FOLDERS, *, uid_plus: bool = True, condstore: bool = True) -> None:
        self.uid_plus = uid_plus
        self.condstore = condstore
        self.down: Exception | None = None
        self.calls: list[tuple[str, str]] = []
        self._failures: dict[str, deque[_Failure]] = {}
        super().__init__(folders)

    def fail_next(self, operation: str, error: Exception, *, after: bool = False) -> None:
        """Let the next call of this method of the port raise; ``after``: once it has taken effect. May be queued repeatedly."""
        self._failures.setdefault(operation, deque()).append(_Failure(error, after))

    def copy(self) -> "MemoryMailbox":
        """One of its own with the same in it, and the same to come; ``calls`` begins anew."""
        other = MemoryMailbox((), uid_plus=self.uid_plus, condstore=self.condstore)
        other.down, other._next_validity = self.down, self._next_validity
        other._folders = {
            name: replace(one, messages=dict(one.messages), sound_headers=set(one.sound_headers))
            for name, one in self._folders.items()
        }
        other._failures = {operation: deque(waiting) for operation, waiting in self._failures.items()}
        return other

    def state(self) -> tuple[object, ...]:
        """All that tells it from another, to be compared; ``calls`` are none of it."""
        waiting = tuple(
            (operation, type(one.error), str(one.error), one.after)
            for operation, failures in self._failures.items()
            for one in failures
        )
        return (self.uid_plus, self.condstore, str(self.down), waiting, super().state())

    @property
    def failures_to_come(self) -> int:
        """How many of ``fail_next`` have not struck yet."""
        return sum(map(len, self._failures.values()))

    async def folders(self) -> tuple[Folder, ...]:
        """See ``Mailbox.folders``."""
        failure = self._enter("folders", "")
        answer = tuple(contents.folder for contents in self._folders.values())
        return self._leave(answer, failure)

    async def status(self, folder: str) -> FolderStatus:
        """See ``Mailbox.status``."""
        failure = self._enter("status", folder)
        return self._leave(self._counters(folder), failure)

    async def statuses(self, folders: Sequence[str]) -> dict[str, FolderStatus]:
        """See ``Mailbox.statuses``; each is a ``status`` in ``calls`` and for ``fail_next``."""
        found: dict[str, FolderStatus] = {}
        for folder in folders:
            with suppress(FolderGoneError, FolderFaultyError):
                found[folder] = await self.status(folder)
        return found

    async def examine(self, folder: str) -> FolderStatus:
        """See ``Mailbox.examine``."""
        failure = self._enter("examine", folder)
        return self._leave(self._counters(folder), failure)

    async def headers(
        self, folder: str, uid_validity: int, first: int, last: int | None
    ) -> AsyncIterator[tuple[FetchedHeader, ...]]:
        """See ``Mailbox.headers``. ``fail_next("headers", ...)`` breaks off before the next batch; ``after``, behind it."""
        uids: list[int] | None = None
        while uids is None or uids:
            failure = self._enter("headers", folder)
            contents = self._opened(folder, uid_validity)
            messages = contents.messages
            if uids is None:
                uids = sorted((uid for uid in messages if uid >= first and (last is None or uid <= last)), reverse=True)
            now, uids = uids[:BATCH], uids[BATCH:]
            batch = tuple(_header(contents, uid) for uid in now if uid in messages)
            if batch:
                yield batch
            self._leave(None, failure)

    async def headers_of(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedHeader, ...]:
        """See ``Mailbox.headers_of``."""
        failure = self._enter("headers_of", folder)
        there = self._opened(folder, uid_validity)
        found = tuple(_header(there, uid) for uid in sorted(uids, reverse=True) if uid in there.messages)
        return self._leave(found, failure)

    async def messages(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedMessage, ...]:
        """See ``Mailbox.messages``."""
        failure = self._enter("messages", folder)
        there = self._opened(folder, uid_validity).messages
        found = tuple(_whole(there[uid]) for uid in uids if uid in there)
        return self._leave(found, failure)

    async def sizes(self, folder: str, uid_validity: int, uids: Sequence[int]) -> dict[int, int]:
        """See ``Mailbox.sizes``."""
        failure = self._enter("sizes", folder)
        there = self._opened(folder, uid_validity).messages
        return self._leave({uid: len(there[uid].raw) for uid in uids if uid in there}, failure)

    async def uids(self, folder: str, uid_validity: int) -> frozenset[int]:
        """See ``Mailbox.uids``."""
        failure = self._enter("uids", folder)
        return self._leave(frozenset(self._opened(folder, uid_validity).messages), failure)

    async def undeleted(self, folder: str, uid_validity: int) -> frozenset[int]:
        """See ``Mailbox.undeleted``."""
        failure = self._enter("undeleted", folder)
        messages = self._opened(folder, uid_validity).messages
        found = frozenset(uid for uid, message in messages.items() if "\\deleted" not in {flag.lower() for flag in message.flags})
        return self._leave(found, failure)

    async def uids_since(self, folder: str, uid_validity: int, since: date) -> Sequence[int]:
        """See ``Mailbox.uids_since``."""
        failure = self._enter("uids_since", folder)
        messages = self._opened(folder, uid_validity).messages
        found = sorted(uid for uid, message in messages.items() if _received_since(message, since))
        return self._leave(found, failure)

    async def search(self, folder: str, uid_validity: int, wanted: MailSearch) -> frozenset[int]:
        """See ``Mailbox.search``."""
        failure = self._enter("search", folder)
        messages = self._opened(folder, uid_validity).messages
        found = frozenset(uid for uid, message in messages.items() if _matches(message, wanted))
        return self._leave(found, failure)

    async def append(self, folder: str, raw: bytes, flags: Sequence[str], at: datetime) -> Appended:
        """See ``Mailbox.append``."""
        failure = self._enter("append", folder)
        contents = self._contents(folder)
        uid = self.deliver(folder, raw, at.replace(microsecond=0), flags)
        return self._leave(Appended(contents.uid_validity, uid if self.uid_plus else None), failure)

    async def deletes_singly(self) -> bool:
        """See ``Mailbox.deletes_singly``."""
        failure = self._enter("deletes_singly", "")
        return self._leave(self.uid_plus, failure)

    async def expunge(self, folder: str, uid_validity: int, uid: int) -> None:
        """See ``Mailbox.expunge``."""
        failure = self._enter("expunge", folder)
        contents = self._opened(folder, uid_validity)
        if not self.uid_plus:
            raise UidPlusMissingError(SERVER, "the server lacks UIDPLUS")
        if uid in contents.messages:
            self.remove(folder, uid)
        self._leave(None, failure)

    def abort(self) -> None:
        """See ``Mailbox.abort``."""
        self.calls.append(("abort", ""))

    async def close(self) -> None:
        """See ``Mailbox.close``."""
        self.calls.append(("close", ""))

    def _enter(self, operation: str, folder: str) -> _Failure | None:
        """Record the call; raise what was to fail before; hand back what is to fail after."""
        self.calls.append((operation, folder))
        if self.down is not None:
            raise self.down
        waiting = self._failures.get(operation)
        failure = waiting.popleft() if waiting else None
        if failure is not None and not failure.after:
            raise failure.error
        return failure

    def _leave(self, answer: Answer, failure: _Failure | None) -> Answer:
        if failure is not None:
            raise failure.error
        return answer

    def _contents(self, folder: str) -> Contents:
        contents = self._folders.get(folder)
        if contents is None:
            raise FolderGoneError(SERVER, folder)
        if contents.jammed:
            raise FolderFaultyError(SERVER, folder, "NO")
        if not contents.folder.selectable:
            raise MailServerError(SERVER, "the folder holds no messages")
        return contents

    def _opened(self, folder: str, uid_validity: int) -> Contents:
        contents = self._contents(folder)
        if contents.uid_validity != uid_validity:
            raise UidValidityChangedError(SERVER, folder)
        return contents

    def _counters(self, folder: str) -> FolderStatus:
        contents = self._contents(folder)
        modseq = contents.modseq if self.condstore else None
        return FolderStatus(contents.uid_validity, contents.uid_next, len(contents.messages), modseq)


def _header(contents: Contents, uid: int) -> FetchedHeader:
    message = contents.messages[uid]
    fault = None if uid in contents.sound_headers else message.fault
    header = b"" if fault else select_fields(message.raw)
    return FetchedHeader(uid, message.internal_date, len(message.raw), message.flags, header, fault)


def _whole(message: FetchedMessage) -> FetchedMessage:
    return replace(message, raw=b"" if message.fault else message.raw[:MESSAGE_LIMIT])


def _received_since(message: FetchedMessage, since: date) -> bool:
    """A day's slack, as the real one gives: a server cuts days in a zone of its own."""
    return message.internal_date.date() >= since - timedelta(days=1)


def _matches(message: FetchedMessage, wanted: MailSearch) -> bool:
    return _received_since(message, wanted.since) and matches(select_fields(message.raw), wanted)
