"""Bodies of messages that wait, fetched and read before their turn comes.

Theory of operation. Waiting for the server, for the reader's worker and for the disk one after the other would take three times as
long as the slowest of them. So while one portion is taken in, the next one is fetched and read. How a message is read depends on
whether it belongs to a conversation, which what comes before it may decide: whoever takes it in looks again, and where that has changed
it is read once more. So the result is that of reading one by one, oldest first.
"""

import asyncio
import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from daemon.errors import FolderGoneError, UidValidityChangedError
from daemon.flows.headers import Related, related_messages
from daemon.flows.world import Account, World
from daemon.ports.mail import FetchedMessage
from daemon.ports.store import StoredMessage
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.values import Reading


@dataclass(frozen=True, slots=True)
class Body:
    """A fetched message and what it says: a reading, or why there is none. ``tracked``: as what it was read."""

    message: StoredMessage
    fetched: FetchedMessage
    tracked: bool
    reading: Reading | None = None
    why: str | None = None


class ReadingAhead:
    """To be entered; what is under way at the end is given up."""

    def __init__(self, world: World, account: Account) -> None:
        self._world = world
        self._account = account
        self._ready: dict[int, Body] = {}
        self._coming: asyncio.Task[dict[int, Body]] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        coming, self._coming = self._coming, None
        if coming is not None:
            coming.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):  # the first fault is on its way to the caller already
                await coming

    async def take(self, portion: Sequence[StoredMessage], following: Sequence[StoredMessage]) -> list[Body]:
        """The bodies of a portion, in its order; without those that lie no more where they lay. Then ``following`` is begun."""
        if self._coming is not None:
            coming, self._coming = self._coming, None
            self._ready |= await coming
        self._ready |= await self._read([message for message in portion if message.id not in self._ready])
        bodies = [self._ready[message.id] for message in portion if message.id in self._ready]
        self._ready = {message.id: self._ready[message.id] for message in following if message.id in self._ready}
        wanted = [message for message in following if message.id not in self._ready]
        if wanted:
            self._coming = asyncio.create_task(self._read(wanted), name="reading ahead")
        return bodies

    async def again(self, body: Body, *, tracked: bool) -> Body:
        """The same message, read as one that belongs to a conversation, or as one that doesn't."""
        return await self._understood(replace(body, tracked=tracked, reading=None, why=None))

    async def _read(self, messages: Sequence[StoredMessage]) -> dict[int, Body]:
        if not messages:
            return {}
        fetched = await self._fetched(messages)
        with self._world.store.snapshot() as snapshot:
            related = related_messages(snapshot, self._account.profile.name, messages)
        bodies = await asyncio.gather(*(self._understood(body) for body in _bodies(messages, fetched, related)))
        return {body.message.id: body for body in bodies}

    async def _understood(self, body: Body) -> Body:
        if body.fetched.fault is not None:
            return replace(body, why=body.fetched.fault)
        context = self._world.reading_context(body.message.at, tracked=body.tracked)
        try:
            return replace(body, reading=await self._world.reader.message(body.fetched.raw, context))
        except UnreadableMessageError as error:
            return replace(body, why=error.why)

    async def _fetched(self, messages: Sequence[StoredMessage]) -> dict[int, FetchedMessage]:
        """Bodies by message id. What is no longer where it lay is forgotten there: a moved message reappears elsewhere."""
        name, mailbox, store = self._account.profile.name, self._account.mailbox, self._world.store
        wanted: dict[tuple[str, int], dict[int, int]] = {}
        for message in messages:
            place = message.locations[0]
            wanted.setdefault((place.folder, place.uid_validity), {})[place.uid] = message.id
        found: dict[int, FetchedMessage] = {}
        for (folder, uid_validity), uids in wanted.items():
            try:
                answers = await mailbox.messages(folder, uid_validity, sorted(uids))
            except (FolderGoneError, UidValidityChangedError):
                with store.transaction() as tx:
                    tx.forget_folder(name, folder)
                continue
            found.update({uids[answer.uid]: answer for answer in answers})
            gone = uids.keys() - {answer.uid for answer in answers}
            if gone:
                with store.transaction() as tx:
                    tx.forget_locations(name, folder, uid_validity, gone)
        return found


def _bodies(messages: Iterable[StoredMessage], fetched: dict[int, FetchedMessage], related: Related) -> Iterable[Body]:
    return (Body(message, fetched[message.id], related.knows(message)) for message in messages if message.id in fetched)
