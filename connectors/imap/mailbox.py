"""The Mailbox port over IMAP.

Every method is one or more jobs for the account's thread. A job names the folder and UIDVALIDITY it is about, so it may run on
a connection that was opened anew or looked elsewhere in between. Reading jobs are repeated once on a new connection; an
APPEND is not, once its first byte is out.
"""

from array import array
from bisect import bisect_left
from collections import deque
from collections.abc import AsyncIterator, Callable, Generator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TypeVar

from connectors.imap import guard, search
from connectors.imap.batches import BatchFetcher
from connectors.imap.connection import Connection
from connectors.imap.faults import CommandRefusedError, refused
from connectors.imap.folders import with_roles
from connectors.imap.limits import BATCH
from connectors.imap.matching import matches
from connectors.imap.session import Session
from connectors.imap.settings import ImapSettings
from connectors.imap.worker import Worker
from connectors.network import refuse_bare_line_ends
from daemon.ports.mail import (
    NEEDED,
    Appended,
    FetchedHeader,
    FetchedMessage,
    Folder,
    FolderStatus,
    MailSearch,
)

Answer = TypeVar("Answer")
_MESSAGES_AT_ONCE = 25
_AHEAD = 4  # batches of headers: as many as the first look keeps at once
_GOODBYE = 1.0  # seconds for a LOGOUT before the connection is cut


class ImapMailbox:
    """One account. Connects with the first call. ``password`` gives the secret, from the account's thread, at each login.

    ``looked_at_here``: up to so many recent headers the last look reads itself instead of trusting the server's SEARCH.
    ``waits``: see ``Connection``.
    """

    def __init__(
        self,
        settings: ImapSettings,
        password: Callable[[], str],
        *,
        looked_at_here: int = 1000,
        waits: Sequence[float] = (0.2, 0.5, 1.0, 2.0, 4.0),
    ) -> None:
        self._waits = waits
        self._looked_at_here = looked_at_here
        self._settings = settings
        self._password = password
        self._begin()

    async def folders(self) -> tuple[Folder, ...]:
        """See ``Mailbox.folders``."""
        found, closed = await self._do(lambda session: (session.list_folders(), frozenset(session.closed)))
        folders = with_roles(found, self._settings.drafts, self._settings.sent)
        return tuple(replace(one, selectable=False) if one.name in closed and one.role not in NEEDED else one for one in folders)

    async def status(self, folder: str) -> FolderStatus:
        """See ``Mailbox.status``."""
        return await self._do(lambda session: session.status(folder))

    async def statuses(self, folders: Sequence[str]) -> dict[str, FolderStatus]:
        """See ``Mailbox.statuses``."""
        return await self._do(lambda session: session.statuses(folders))

    async def examine(self, folder: str) -> FolderStatus:
        """See ``Mailbox.examine``."""
        return await self._do(lambda session: session.examine(folder))

    async def headers(
        self, folder: str, uid_validity: int, first: int, last: int | None
    ) -> AsyncIterator[tuple[FetchedHeader, ...]]:
        """See ``Mailbox.headers``. Some batches are fetched while one is being used."""
        uids = await self._do(lambda session: _uids_between(session, folder, uid_validity, first, last))
        fetcher = BatchFetcher(self._connection, folder, uid_validity)
        ahead: deque[Future[tuple[FetchedHeader, ...]]] = deque()
        try:
            while uids or ahead:
                while uids and len(ahead) <= _AHEAD:
                    wanted = list(uids[-BATCH:])
                    del uids[-BATCH:]
                    ahead.append(self._worker.post(partial(fetcher.headers, wanted), ahead=True))
                if batch := await self._worker.wait(ahead.popleft()):
                    yield batch
        finally:
            for coming in ahead:
                coming.cancel()

    async def headers_of(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedHeader, ...]:
        """See ``Mailbox.headers_of``."""
        fetcher = BatchFetcher(self._connection, folder, uid_validity)
        newest_first = sorted(uids, reverse=True)
        found: list[FetchedHeader] = []
        for start in range(0, len(newest_first), BATCH):
            found += await self._worker.do(partial(fetcher.headers, newest_first[start : start + BATCH]))
        return tuple(found)

    async def messages(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedMessage, ...]:
        """See ``Mailbox.messages``."""
        fetcher = BatchFetcher(self._connection, folder, uid_validity)
        found: list[FetchedMessage] = []
        for start in range(0, len(uids), _MESSAGES_AT_ONCE):
            wanted = uids[start : start + _MESSAGES_AT_ONCE]
            found += await self._worker.do(partial(fetcher.messages, wanted))
        return tuple(found)

    async def sizes(self, folder: str, uid_validity: int, uids: Sequence[int]) -> dict[int, int]:
        """See ``Mailbox.sizes``."""
        return await self._worker.do(partial(BatchFetcher(self._connection, folder, uid_validity).sizes, uids))

    async def uids(self, folder: str, uid_validity: int) -> frozenset[int]:
        """See ``Mailbox.uids``."""

        def every(session: Session) -> frozenset[int]:
            session.ensure(folder, uid_validity, fresh=True)
            return _searched(session, b"ALL")

        return await self._do(every)

    async def undeleted(self, folder: str, uid_validity: int) -> frozenset[int]:
        """See ``Mailbox.undeleted``."""

        def kept(session: Session) -> frozenset[int]:
            session.ensure(folder, uid_validity)
            return _searched(session, b"UNDELETED")

        return await self._do(kept)

    async def uids_since(self, folder: str, uid_validity: int, since: date) -> Sequence[int]:
        """See ``Mailbox.uids_since``."""

        def recent(session: Session) -> Sequence[int]:
            session.ensure(folder, uid_validity, fresh=True)
            return search.since_only(session, since)

        return await self._do(recent)

    async def search(self, folder: str, uid_validity: int, wanted: MailSearch) -> frozenset[int]:
        """See ``Mailbox.search``.

        A limited number of headers is looked at here, since some servers' SEARCH finds nothing in header fields (Exchange); beyond
        that the server is asked, unless a term can't stand in a command or the server refuses.
        """
        recent = await self.uids_since(folder, uid_validity, wanted.since)
        if len(recent) > self._looked_at_here and search.can_be_asked(wanted):
            found = await self._do(lambda session: _asked(session, folder, uid_validity, wanted))
            if found is not None:
                return found
        return await self._looked_up(folder, uid_validity, wanted, recent)

    async def append(self, folder: str, raw: bytes, flags: Sequence[str], at: datetime) -> Appended:
        """See ``Mailbox.append``. ``ValueError`` where ``raw`` has bare line ends or NUL, or a flag is none."""
        refuse_bare_line_ends(raw)
        return await self._do(lambda session: session.append(folder, raw, flags, at))

    async def deletes_singly(self) -> bool:
        """See ``Mailbox.deletes_singly``."""
        return await self._do(lambda session: session.deletes_singly())

    async def expunge(self, folder: str, uid_validity: int, uid: int) -> None:
        """See ``Mailbox.expunge``."""
        await self._do(lambda session: session.expunge(folder, uid_validity, uid))

    async def close(self) -> None:
        """See ``Mailbox.close``. Within two seconds, whatever the server does."""
        self._worker.post(self._connection.log_out)
        if not await self._worker.stop(_GOODBYE):
            self._connection.cut(for_good=True)  # the thread ends with the call that it is stuck in
            self._begin()

    def abort(self) -> None:
        """See ``Mailbox.abort``."""
        self._connection.cut()

    def _begin(self) -> None:
        self._connection = Connection(self._settings, self._password, waits=self._waits)
        self._worker = Worker(f"imap-{self._settings.name}", self._connection.cut)

    async def _do(self, job: Callable[[Session], Answer]) -> Answer:
        return await self._worker.do(lambda: self._connection.run(job))

    async def _looked_up(self, folder: str, uid_validity: int, wanted: MailSearch, recent: Sequence[int]) -> frozenset[int]:
        fetcher = BatchFetcher(self._connection, folder, uid_validity)
        found: set[int] = set()
        for start in range(0, len(recent), BATCH):
            part = recent[start : start + BATCH]
            headers = await self._worker.do(partial(fetcher.headers, part))
            found.update(header.uid for header in headers if header.fault or matches(header.header, wanted))
        return frozenset(found)


def _uids_between(session: Session, folder: str, uid_validity: int, first: int, last: int | None) -> "array[int]":
    """What lies there, ascending, packed since there may be many. ``n:*`` always finds the last message, hence the filter (RFC 9051, 9: seq-range)."""
    session.ensure(folder, uid_validity, fresh=True)
    with _told(session):
        found = session.search_in_order(b"UID", guard.uid_range(first, last))
    del found[: bisect_left(found, first)]
    return found


def _asked(session: Session, folder: str, uid_validity: int, wanted: MailSearch) -> frozenset[int] | None:
    session.ensure(folder, uid_validity)
    return search.ask(session, wanted)


def _searched(session: Session, *criteria: bytes) -> frozenset[int]:
    with _told(session):
        return session.search(*criteria)


@contextmanager
def _told(session: Session) -> Generator[None]:
    try:
        yield
    except CommandRefusedError as error:
        raise refused(session.server, "a search", error) from error
