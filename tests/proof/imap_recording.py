"""What a pass asks of a mailbox, and what client and server say to each other over it, byte by byte."""

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate, islice
from typing import Any, cast

from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from connectors.network import Security
from daemon.demo.servers.imap_store import MailUser, View
from daemon.ports.mail import FetchedHeader, Mailbox
from tests.mails import USER
from tests.proof.imap_scenes import SCENES, Surroundings, views_of
from tests.proof.memory_line import Server, Talk, connecting
from tests.servers.embedded import PASSWORD


@dataclass
class Turn:
    """The client spoke (a greeting comes unasked), the server acted on it, and answered. The folders before and after it acted."""

    heard: bytes
    before: dict[str, View]
    after: dict[str, View]
    said: bytes = b""


@dataclass
class Call:
    """One call of a mailbox's method. ``turns``: how many of the session's were over when it ended."""

    name: str
    arguments: tuple[Any, ...]
    answer: object = None
    turns: int = 0

    async def make(self, mailbox: Mailbox) -> object:
        """The same call."""
        if self.name == "headers":
            return tuple([batch async for batch in mailbox.headers(*self.arguments)])
        method: Callable[..., Coroutine[Any, Any, object]] = getattr(mailbox, self.name)
        return await method(*self.arguments)


@dataclass(frozen=True)
class Session:
    """One connection from greeting to farewell."""

    name: str
    calls: list[Call] = field(default_factory=list[Call])
    turns: list[Turn] = field(default_factory=list[Turn])

    @property
    def lengths(self) -> dict[str, int]:
        """How many bytes went each way."""
        return {"to_client": sum(len(one.said) for one in self.turns), "to_server": sum(len(one.heard) for one in self.turns)}

    def counts(self, way: str, every: int, first: int, beside: int) -> list[int]:
        """Every ``every``-th byte, and the bytes beside every ``beside``-th change of speakers: most is decided there."""
        ends = accumulate(len(one.said if way == "to_client" else one.heard) for one in self.turns)
        near = {end + step for end in islice(ends, first % beside, None, beside) for step in (-1, 0, 1)}
        return [count for count in range(self.lengths[way]) if count in near or count % every == first]


class Recorder:
    """Stands between a client and the server, as a peer."""

    def __init__(self, session: Session, user: MailUser, talk: Talk) -> None:
        self._session = session
        self._user = user
        self._talk = talk
        now = views_of(user)
        session.turns.append(Turn(b"", now, now))

    def hear(self, data: bytes) -> None:
        """Pass it on."""
        before = views_of(self._user)
        self._talk.hear(data)
        self._session.turns.append(Turn(data, before, views_of(self._user)))

    def say(self) -> bytes:
        """Pass it on."""
        said = self._talk.say()
        self._session.turns[-1].said += said
        return said


class _Listening:
    """A mailbox that notes its calls."""

    def __init__(self, mailbox: Mailbox, session: Session) -> None:
        self._mailbox = mailbox
        self._session = session

    def __getattr__(self, name: str) -> Callable[..., object]:
        return lambda *arguments: self._headers(*arguments) if name == "headers" else self._noted(Call(name, arguments))

    async def _noted(self, call: Call) -> object:
        self._session.calls.append(call)
        call.answer = await call.make(self._mailbox)
        call.turns = len(self._session.turns)
        return call.answer

    async def _headers(self, *arguments: object) -> AsyncIterator[tuple[FetchedHeader, ...]]:
        for batch in cast("tuple[tuple[FetchedHeader, ...], ...]", await self._noted(Call("headers", arguments))):
            yield batch


def new_mailbox(kind: type[ImapMailbox] = ImapMailbox) -> ImapMailbox:
    """For lines in memory: where it connects to doesn't matter."""
    return kind(ImapSettings("personal", "127.0.0.1", USER, 143, Security.NONE), lambda: PASSWORD)


def _recorder(session: Session, server: Server, user: MailUser) -> Recorder:
    return Recorder(session, user, server.accept())


def recorded_passes(server: Server, user: MailUser) -> Iterator[Session]:
    """A session for each scene."""
    place = Surroundings(user)
    for number, scene in enumerate(SCENES):
        scene.happens(user)
        session = Session(f"pass {number}")
        with connecting(partial(_recorder, session, server, user)):
            report = place.look(scene.now, cast("Mailbox", _Listening(new_mailbox(), session)))
        assert not report.failed, report.failed
        with connecting(server.accept):
            place.look(scene.now, new_mailbox())  # sees the note that the first one wrote
        yield session
