"""The CalDAV line cut after every single byte in either direction, while a calendar is read for the first time (I1, I5).

A real server is asked each request once, and what it answered is said again from then on: nobody changes the calendar. All requests of a
look, each on a connection of its own, are counted as one session. In each case the line breaks after one of its bytes: as an end, as a
reset or as silence until the time-out. The look gives a fault of the calendar, or the whole truth; the next one, by the same client on a
sound line, is complete. In every second case the server is gone until then.
"""

import re
import socket
from collections.abc import Callable
from dataclasses import dataclass, field

from connectors.caldav.calendar import CaldavCalendar
from daemon.demo.servers.caldav import CaldavServer
from daemon.errors import CalendarError
from daemon.ports.calendar import CalendarSync
from tests.builders import END, START
from tests.calendar_entries import simple
from tests.proof.at_once import at_once
from tests.proof.memory_line import Peer, WaitsForEverError, connecting
from tests.proof.outcome import Outcome
from tests.servers.embedded import PASSWORD

PROMISE = "the CalDAV line cut after any byte: a named error or the whole truth, and the next look is complete"
WAYS = ("to_client", "to_server")
_PATIENCE = 60  # seconds, for the real server
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)\r\n", re.IGNORECASE)


class _CalendarAtOnce(CaldavCalendar):
    """Without its thread: on these lines nothing is waited for."""

    async def sync(self, token: str | None) -> CalendarSync:
        self._session.reopen()
        return self._sync(token)

    async def close(self) -> None:
        self._session.close()


@dataclass(frozen=True)
class _Answering:
    """What a real server answers. ``known``: to the requests that it had."""

    host: str
    port: int
    known: dict[bytes, bytes] = field(default_factory=dict[bytes, bytes])

    def answer(self, request: bytes) -> bytes:
        """To a whole request; it hangs up behind it."""
        if request not in self.known:
            with socket.socket() as line:
                line.settimeout(_PATIENCE)
                line.connect((self.host, self.port))
                line.sendall(request)
                self.known[request] = b"".join(iter(lambda: line.recv(65_536), b""))
        return self.known[request]


@dataclass
class _Cut:
    """Where the session breaks, over all its connections. ``count`` None: nowhere."""

    way: str = WAYS[0]
    count: int | None = None
    passed: dict[str, int] = field(default_factory=lambda: dict.fromkeys(WAYS, 0))
    struck: bool = False

    def delivered(self, data: bytes, way: str) -> bytes:
        """What of it arrives."""
        if self.count is not None and way == self.way and self.passed[way] + len(data) >= self.count:
            data = data[: self.count - self.passed[way]]
            self.struck = True
        self.passed[way] += len(data)
        return data

    def end(self) -> bytes:
        """How the line ends for who reads."""
        match (self.count or 0) % 3:
            case 0:
                return b""
            case 1:
                raise ConnectionResetError(104, "Connection reset by peer")
            case _:
                raise TimeoutError("timed out")


class _Talk:
    """One connection: a request, its answer, the end."""

    def __init__(self, server: _Answering, cut: _Cut) -> None:
        self._server = server
        self._cut = cut
        self._heard = b""
        self._broken = False
        self._is_over = False

    def hear(self, data: bytes) -> None:
        """A part of the request."""
        if not self._broken:
            self._heard += self._cut.delivered(data, "to_server")
            self._broken = self._cut.struck
        if self._broken and (self._cut.count or 0) // 6 % 2:
            raise BrokenPipeError(32, "Broken pipe")  # else the kernel has taken it

    def say(self) -> bytes:
        """The answer, and no more."""
        if self._broken:
            return self._cut.end()
        if self._is_over:
            return b""
        if not _is_whole(self._heard):
            raise WaitsForEverError
        self._is_over = True
        said = self._cut.delivered(self._server.answer(self._heard), "to_client")
        self._broken = self._cut.struck
        return said or self._cut.end()


def _is_whole(request: bytes) -> bool:
    head, ended, body = request.partition(b"\r\n\r\n")
    length = _LENGTH.search(head + b"\r\n")
    return bool(ended) and len(body) == (int(length[1]) if length is not None else 0)


def caldav_byte_cuts(*, every: int = 1, first: int = 0, least: int = 1) -> Outcome:
    """Cut the session after every ``every``-th byte."""
    outcome = Outcome(PROMISE, least)
    with CaldavServer("sam", PASSWORD) as server:
        server.put_event("one", simple(START, END))
        answering = _Answering(server.host, server.port)
        sound = _Cut()
        whole = _look(_calendar(server), lambda: _Talk(answering, sound))
        for way in WAYS:
            for count in range(first, sound.passed[way], every):
                why = _tried(_calendar(server), answering, _Cut(way, count), whole)
                outcome.tried(why and f"CalDAV, cut after {count} bytes {way}: {why}")
    return outcome


def _calendar(server: CaldavServer) -> CaldavCalendar:
    return _CalendarAtOnce("private", server.home_url, "sam", lambda: PASSWORD)


def _tried(calendar: CaldavCalendar, answering: _Answering, cut: _Cut, whole: dict[str, list[bytes]]) -> str:
    """What went wrong; empty where all is well."""

    def accept() -> Peer:
        if cut.struck and (cut.count or 0) % 2:
            raise ConnectionRefusedError(111, "Connection refused")
        return _Talk(answering, _Cut() if cut.struck else cut)

    try:
        if _look(calendar, accept) != whole:
            return "something was read that is not the truth"
    except CalendarError:
        pass
    except Exception as error:  # noqa: BLE001 -- that is what it must not do
        return f"{type(error).__name__}: {error}"
    if not cut.struck:
        return "the line was not cut"
    return "" if _look(calendar, lambda: _Talk(answering, _Cut())) == whole else "the next look was not complete"


def _look(calendar: CaldavCalendar, accept: Callable[[], Peer]) -> dict[str, list[bytes]]:
    """All there is, in lines: XML has other ends for them than an object that is fetched alone, where the answer with all broke off."""
    with connecting(accept):
        found = at_once(calendar.sync(None))
        at_once(calendar.close())
    assert found.complete
    return {change.href: (change.raw or b"").splitlines() for change in found.changes}
