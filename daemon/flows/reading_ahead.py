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
from daemon.ports.stored import StoredMessage
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.values import Reading

ROOM = 8 * 1024 * 1024
_LARGE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Body:
    """A fetched message and what it says: a reading, or why there is none. ``tracked``: as what it was read."""

    message: StoredMessage
    fetched: FetchedMessage
    tracked: bool
    reading: Reading | None = None
    why: str | None = None


class ReadingAhead:
    """To be entered; what is under way at the end is given up.

    ``room``: how many bytes the bodies that are fetched at once may have. One that is larger is fetched alone.
    """

    def __init__(self, world: World, account: Account, *, room: int = ROOM) -> None:
        self._world = world
        self._room = room
        self._account = account
        self._ready: dict[int, Body] = {}
        self._coming: asyncio.Task[dict[int, Body | None]] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        coming, self._coming = self._coming, None
        if coming is not None:
            coming.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):  # the first fault is on its way to the caller already
                await coming

    async def take(self, portion: Sequence[StoredMessage], following: Sequence[StoredMessage]) -> tuple[list[Body], int]:
        """The first bodies of a portion (of one message at least), in its order, as far as there is room; then ``following`` is begun.

        Those that lie no more where they lay are left out, be it all of them. Also how many of the portion are done with.
        """
        known: dict[int, Body | None] = dict(self._ready)
        if self._coming is not None:
            coming, self._coming = self._coming, None
            known |= await coming
        if known.get(portion[0].id) is None:
            known |= await self._read([message for message in portion if known.get(message.id) is None])
        reached = next((at for at, message in enumerate(portion) if message.id not in known), len(portion))
        bodies = [body for message in portion[:reached] if (body := known[message.id]) is not None]
        later = (*portion[reached:], *following)
        self._ready = {message.id: body for message in later if (body := known.get(message.id)) is not None}
        wanted = [message for message in later if message.id not in self._ready]
        if wanted:
            self._coming = asyncio.create_task(self._read(wanted), name="reading ahead")
        return bodies, reached

    async def again(self, body: Body, *, tracked: bool) -> Body:
        """The same message, read as one that belongs to a conversation, or as one that doesn't."""
        return await self._understood(replace(body, tracked=tracked, reading=None, why=None))

    async def _read(self, messages: Sequence[StoredMessage]) -> dict[int, Body | None]:
        """The first of these by id, as far as there is room; None for what has gone."""
        if not messages:
            return {}
        messages = messages[: await self._affordable(messages)]
        fetched = await self._fetched(messages)
        with self._world.store.snapshot() as snapshot:
            related = related_messages(snapshot, self._account.profile.name, messages)
        bodies = await asyncio.gather(*(self._understood(body) for body in _bodies(messages, fetched, related)))
        return dict.fromkeys((message.id for message in messages), None) | {body.message.id: body for body in bodies}

    async def _affordable(self, messages: Sequence[StoredMessage]) -> int:
        """How many of them there is room for, at least one. One without a size is reckoned as a large one."""
        if len(messages) == 1:
            return 1
        sizes: dict[int, int] = {}
        for (folder, uid_validity), uids in _by_folder(messages).items():
            with contextlib.suppress(FolderGoneError, UidValidityChangedError):  # fetching finds that out as well
                told = await self._account.mailbox.sizes(folder, uid_validity, sorted(uids))
                sizes.update({uids[uid]: size for uid, size in told.items()})
        total = 0
        for number, message in enumerate(messages):
            total += sizes.get(message.id, _LARGE)
            if number and total > self._room:
                return number
        return len(messages)

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
        found: dict[int, FetchedMessage] = {}
        for (folder, uid_validity), uids in _by_folder(messages).items():
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


def _by_folder(messages: Iterable[StoredMessage]) -> dict[tuple[str, int], dict[int, int]]:
    """By folder and its numbering: UID -> message id."""
    found: dict[tuple[str, int], dict[int, int]] = {}
    for message in messages:
        place = message.locations[0]
        found.setdefault((place.folder, place.uid_validity), {})[place.uid] = message.id
    return found


def _bodies(messages: Iterable[StoredMessage], fetched: dict[int, FetchedMessage], related: Related) -> Iterable[Body]:
    return (Body(message, fetched[message.id], related.knows(message)) for message in messages if message.id in fetched)
