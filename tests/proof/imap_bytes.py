"""The IMAP line of recorded sessions, cut after every single byte in either direction, at the level of the mailbox (I1, I5).

A session is recorded once, with each call of the mailbox and its answer, and played to a new mailbox, which must say the very same. Each
case begins with a copy of that mailbox as it is before the call in which the line breaks after a certain byte: as an end, as a reset or as
silence until the time-out. What the server has
heard in full is done; a command of which it has heard a part is not. The call that this strikes must give the very answer of the
recording (over a new connection), or say what is wrong with the line and nothing else; made again, where its work was not done, it must
give that answer, and so must the next call; and the folders end as in the recording. In every second case the server is gone until then.
"""

import random
import sys
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace

from connectors.imap.mailbox import ImapMailbox
from daemon.demo.servers.imap_store import MailUser, View
from daemon.errors import MailServerError, UnreachableError
from daemon.ports.mail import Mailbox
from tests.mails import USER
from tests.proof.at_once import MailboxAtOnce, at_once
from tests.proof.imap_recording import Call, Session, Turn, new_mailbox, recorded_passes
from tests.proof.imap_scenes import put_back, views_of
from tests.proof.memory_line import Peer, Server, connecting
from tests.proof.outcome import Outcome
from tests.servers.embedded import PASSWORD

PROMISE = "recorded IMAP sessions cut after any byte: a fault of the line or the very answer, and then all as undisturbed"
WAYS = ("to_client", "to_server")
PATIENCE = 30  # seconds: nothing waits for anything here
_TAGS = 50  # imaplib draws its tags anew for each connection, and compiles an expression for them
OF_THE_LINE = (MailServerError, UnreachableError)  # a broken line says nothing of passwords or folders


class DivergedError(Exception):
    """The client said something else than when it was recorded."""


@dataclass
class Broken:
    """Plays a session up to a byte. ``struck``: the folders as the server left them, once the line is broken."""

    turns: list[Turn]
    way: str
    count: int
    struck: dict[str, View] | None = None
    diverged: str = ""
    passed: dict[str, int] = field(default_factory=lambda: dict.fromkeys(WAYS, 0))
    _said: bytes | None = None
    _over: int = 0

    def __post_init__(self) -> None:
        self._said = self.turns[0].said
        self.cut_after(self.count)

    def __deepcopy__(self, known: dict[int, object]) -> "Broken":
        copied = known[id(self)] = replace(self, passed=dict(self.passed))
        copied._said = self._said
        return copied

    def cut_after(self, count: int) -> None:
        """Have it break there."""
        self.count = count
        if count == 0:
            self.struck = self.turns[0].before

    def hear(self, data: bytes) -> None:
        """What the client says, held against what it said when it was recorded."""
        if self.struck is None:
            self._follow(data)
        if self.struck is not None and self.count // 6 % 2:
            raise BrokenPipeError(32, "Broken pipe")  # else the kernel has taken it

    def say(self) -> bytes:
        """What the server said, up to the cut."""
        if self.struck is not None and self._said is None:
            return self._end()
        if self._said is None:
            self.diverged = "it reads though it is its turn to speak"
            raise DivergedError(self.diverged)
        said, self._said = self._said, None
        if self.way == "to_client":
            said = said[: self.count - self.passed[self.way]]
            self._pass(len(said), self.turns[self._over].after, self.turns[self._over].after)
        return said or self._end()

    def _follow(self, data: bytes) -> None:
        self._over += 1
        turn = self.turns[self._over] if self._over < len(self.turns) else None
        if turn is None or self._said is not None or not _same(data, turn.heard):
            self.diverged = f"it said {data[:80]!r} and not {turn and turn.heard[:80]!r}"
            raise DivergedError(self.diverged)
        self._said = turn.said
        if data != turn.heard:  # imaplib draws its tags anew for each connection
            drawn, recorded = data.split(b" ")[0], turn.heard.split(b" ")[0]
            self._said = drawn.join(turn.said.rsplit(recorded, 1))
        if self.way == "to_server":
            self._pass(len(data), turn.before, turn.after)
            if self.struck is not None:
                self._said = None

    def _pass(self, length: int, before: dict[str, View], after: dict[str, View]) -> None:
        self.passed[self.way] += length
        if self.passed[self.way] >= self.count:
            self.struck = after if self.passed[self.way] == self.count else before

    def _end(self) -> bytes:
        match self.count % 3:
            case 0:
                return b""
            case 1:
                raise ConnectionResetError(104, "Connection reset by peer")
            case _:
                raise TimeoutError("timed out")


def _same(said: bytes, recorded: bytes) -> bool:
    return said == recorded or said.partition(b" ")[2:] == recorded.partition(b" ")[2:] != (b"",)


class _Playing:
    """A mailbox to which a session is played on a sound line, call by call."""

    def __init__(self, server: Server, user: MailUser, session: Session, way: str) -> None:
        self._server = server
        self._user = user
        self._session = session
        self._way = way
        self._line = Broken(session.turns, way, sys.maxsize)
        self._mailbox = new_mailbox(MailboxAtOnce)

    def tried(self, counts: Sequence[int]) -> Iterator[tuple[int, str]]:
        """Each count of bytes after which the line is cut, smallest first, with what went wrong then; empty where all is well."""
        left = deque(counts)
        for number, call in enumerate(self._session.calls):
            before = deepcopy((self._line, self._mailbox))
            with connecting(lambda: self._line):
                answer = at_once(call.make(self._mailbox))
            assert answer == call.answer, f"{call.name} gave {str(answer)[:500]} on a sound line, and not {str(call.answer)[:500]}"
            while left and left[0] <= self._line.passed[self._way]:
                count = left.popleft()
                yield count, self._cut(before, number, count)
        for count in left:
            yield count, "the line was not cut"

    def _cut(self, before: tuple[Broken, ImapMailbox], number: int, count: int) -> str:
        line, mailbox = deepcopy(before)
        line.cut_after(count)
        random.seed(count % _TAGS)
        why = at_once(_Case(self._server, self._user, self._session, line, number).tried(mailbox))
        self._server.hang_up()
        return why


class _Case:
    """One cut of one session: of ``line``, within the call of this number."""

    def __init__(self, server: Server, user: MailUser, session: Session, line: Broken, number: int) -> None:
        self._server = server
        self._user = user
        self._session = session
        self._broken = line
        self._number = number
        self._gone = line.count % 2 == 1
        self._is_as_left = False
        self._connected = number > 0

    async def tried(self, mailbox: Mailbox) -> str:
        """What went wrong; empty where all is well."""
        try:
            with connecting(self._accept):
                why = await self._played(mailbox)
        except Exception as error:  # noqa: BLE001 -- that is what it must not do
            why = f"{type(error).__name__}: {error}"
        finally:
            await mailbox.close()
        return self._broken.diverged or why

    def _accept(self) -> Peer:
        if not self._connected:
            self._connected = True
            return self._broken
        if self._gone:
            raise ConnectionRefusedError(111, "Connection refused")
        self._have_it_as_left()
        return self._server.accept()

    async def _played(self, mailbox: Mailbox) -> str:
        call, *following = self._session.calls[self._number : self._number + 2]
        why = await self._struck(mailbox, call)
        if self._broken.struck is None:
            return why or "the line was not cut"
        return why or (await self._answered(mailbox, following[0]) if following else "")

    async def _struck(self, mailbox: Mailbox, call: Call) -> str:
        """A call that the cut may strike."""
        try:
            answer = await call.make(mailbox)
        except MailServerError as error:
            if self._broken.struck is None:
                return f"{call.name} failed on a sound line: {error}"
            if type(error) not in OF_THE_LINE:
                return f"{call.name} ended with {type(error).__name__}: {error}"
            self._have_it_as_left()
            return "" if self._is_done(call) else await self._answered(mailbox, call)
        if answer != call.answer:
            return f"{call.name} gave {str(answer)[:500]}, and not {str(call.answer)[:500]}"
        return "" if self._broken.struck is None else self._ends_as(call)

    async def _answered(self, mailbox: Mailbox, call: Call) -> str:
        """A call on a sound line, after the cut."""
        self._have_it_as_left()
        answer = await call.make(mailbox)
        if answer != call.answer:
            return f"after the cut {call.name} gave {str(answer)[:500]}, and not {str(call.answer)[:500]}"
        return self._ends_as(call)

    def _have_it_as_left(self) -> None:
        self._gone = False
        if not self._is_as_left and self._broken.struck is not None:
            self._is_as_left = True
            put_back(self._user, self._broken.struck)

    def _is_done(self, call: Call) -> bool:
        """Whether a mail was stored although nobody was told: who stores looks for it, and does not store it again."""
        if call.name != "append":
            return False
        folder, raw = call.arguments[:2]
        return any(one.raw == raw for one in self._user.folder(folder).mails())

    def _ends_as(self, call: Call) -> str:
        self._have_it_as_left()
        found, expected = _content(views_of(self._user)), _content(self._session.turns[call.turns - 1].after)
        return "" if found == expected else f"{call.name} leaves {str(found)[:500]}, and not {str(expected)[:500]}"


def _content(views: dict[str, View]) -> dict[str, list[tuple[object, ...]]]:
    return {name: [(one.uid, one.flags, one.internal_date, one.raw) for one in view.mails.values()] for name, view in views.items()}


def imap_byte_cuts(
    *, every: int = 1, first: int = 0, beside: int = 1, least: int = 1, sessions: Collection[int] = (0, 1, 2)
) -> Outcome:
    """Cut the recorded sessions after every ``every``-th byte, and beside every ``beside``-th change of speakers."""
    outcome = Outcome(PROMISE, least)
    with Server() as server:
        user = server.store.add_user(USER, PASSWORD)
        for session in [one for number, one in enumerate(recorded_passes(server, user)) if number in sessions]:
            for way in WAYS:
                counts = session.counts(way, every, first, beside)
                for count, why in _Playing(server, user, session, way).tried(counts):
                    outcome.tried(why and f"IMAP, {session.name}, cut after {count} bytes {way}: {why}")
    return outcome
