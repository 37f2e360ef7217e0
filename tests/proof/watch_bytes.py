"""The line on which INBOX is watched (IDLE), cut after every single byte in either direction, while a mail arrives.

What must hold: the watcher says what is wrong with the line, connects anew, and hints at the mail, wherever the line broke.
"""

import asyncio
from collections.abc import Callable

from connectors.imap.settings import ImapSettings
from connectors.network import Security
from connectors.watch import FolderWatcher, WatchTiming
from daemon.demo.servers.imap_store import MailUser
from daemon.errors import WorldError
from tests.builders import INVITED
from tests.mails import USER, invitation
from tests.proof.imap_bytes import OF_THE_LINE, PATIENCE, PROMISE, WAYS, Broken
from tests.proof.imap_recording import Recorder, Session
from tests.proof.imap_scenes import put_back, views_of
from tests.proof.memory_line import Peer, Server, Talk, WaitsForEverError, connecting
from tests.proof.outcome import Outcome
from tests.servers.embedded import PASSWORD

_MOST_FAULTS = 20
_AT_ONCE = WatchTiming(retry=0.0, retry_most=0.0)


class _Watched:
    """A watcher of INBOX on lines in memory. ``enough``: whether a hint that comes now is the one that is waited for."""

    def __init__(self, accept: Callable[[], Peer], enough: Callable[[], bool]) -> None:
        self._accept = accept
        self._enough = enough
        self._hinted = asyncio.Event()
        self.said: list[WorldError] = []

    def changed(self, account: str) -> None:
        """A hint."""
        if account and self._enough():
            self._hinted.set()

    def reached(self, account: str, error: WorldError | None) -> None:
        """How connecting went."""
        if account and error is not None:
            self.said.append(error)
            if len(self.said) > _MOST_FAULTS:  # each look at a sound line, too, ends as one: nothing happens on it any more
                self._hinted.set()

    async def until_hinted(self) -> None:
        """Watch. Raises what the watcher raises, and ``TimeoutError`` where it never hints."""
        settings = ImapSettings("personal", "127.0.0.1", USER, 143, Security.NONE)
        watcher = FolderWatcher(settings, lambda: PASSWORD, lambda: (), self, timing=_AT_ONCE)
        with connecting(self._accept):
            async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as tasks:
                tasks.create_task(watcher.run())
                try:
                    await self._hinted.wait()
                finally:
                    await watcher.close()
        assert len(self.said) <= _MOST_FAULTS, "it never hints"


class _Arriving(Recorder):
    """A mail arrives with the first IDLE; the session is over with the second."""

    def __init__(self, session: Session, user: MailUser, talk: Talk) -> None:
        super().__init__(session, user, talk)
        self._session = session
        self._user = user
        self._talk = talk
        self.is_over = False

    def hear(self, data: bytes) -> None:
        """Pass it on."""
        idles = data.endswith(b" IDLE\r\n")
        if self.is_over:
            raise ConnectionResetError(104, "Connection reset by peer")
        super().hear(data)
        if idles:
            self._user.folder("INBOX").append(invitation(), (), INVITED)
            self._talk.hear(b"")  # notices it
            self._session.turns[-1].after = views_of(self._user)
        self.is_over = data == b"DONE\r\n"


class _Patient:
    """A server on whose IDLE nothing happens any more."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self.hear = talk.hear

    def say(self) -> bytes:
        """Silence ends with the client's time-out."""
        try:
            return self._talk.say()
        except WaitsForEverError:
            raise TimeoutError("timed out") from None


async def _recorded(server: Server, user: MailUser) -> Session:
    session = Session("watching")
    lines: list[_Arriving] = []

    def accept() -> Peer:
        if lines:
            raise ConnectionRefusedError(111, "Connection refused")
        lines.append(_Arriving(session, user, server.accept()))
        return lines[0]

    await _Watched(accept, lambda: lines[0].is_over).until_hinted()
    return session


async def _cut(server: Server, user: MailUser, session: Session, way: str, count: int) -> str:
    broken = Broken(session.turns, way, count)
    attempts = 0

    def accept() -> Peer:
        nonlocal attempts
        attempts += 1
        if attempts == 1:
            return broken
        if attempts == 2 and count % 2:
            raise ConnectionRefusedError(111, "Connection refused")
        put_back(user, session.turns[-1].after)
        return _Patient(server.accept())

    watched = _Watched(accept, lambda: attempts > 1 + count % 2)
    try:
        await watched.until_hinted()
    except Exception as error:  # noqa: BLE001 -- that is what it must not do
        return broken.diverged or f"{type(error).__name__}: {error}"
    strange = [one for one in watched.said if type(one) not in OF_THE_LINE]
    return f"it said {strange}" if strange or not watched.said else ""


def watch_byte_cuts(*, every: int = 1, first: int = 0, beside: int = 1, least: int = 1) -> Outcome:
    """Cut the line after every ``every``-th byte, and beside every ``beside``-th change of speakers."""
    outcome = Outcome(PROMISE, least)
    with Server() as server, asyncio.Runner() as runner:
        user = server.store.add_user(USER, PASSWORD)
        session = runner.run(_recorded(server, user))
        for way in WAYS:
            for count in session.counts(way, every, first, beside):
                why = runner.run(_cut(server, user, session, way, count))
                server.hang_up()
                outcome.tried(why and f"IMAP, {session.name}, cut after {count} bytes {way}: {why}")
    return outcome
