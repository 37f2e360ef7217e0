"""One connection over its life: opened when needed, opened once more when it broke, cut from outside.

A connection that was last used before the machine slept is dead without knowing it, and a read on it would wait for its time-out;
wall and monotonic clock tell, so it is replaced before it is used.

A server that goes down over what it is asked, and starts anew, is away for a moment: right after a connection broke, one that is refused is
tried again some times, or whoever asks would never get past what brings the server down.

Everything but ``cut`` runs in one thread.
"""

import socket
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from connectors import network
from connectors.clock import SystemClock
from connectors.imap.faults import CommandRefusedError, ConnectionLostError, is_about_the_account, refused
from connectors.imap.login import open_session
from connectors.imap.session import Session
from connectors.imap.settings import ImapSettings
from daemon.errors import MailServerError, PauseWantedError, UnreachableError
from daemon.ports.world import Clock

Answer = TypeVar("Answer")
_APART_SECONDS = 10.0
_RIGHT_AFTER = 10.0


class Connection:
    """``password`` is asked at each login and never kept. ``waits``: seconds between two tries at a server that may be starting anew."""

    def __init__(
        self, settings: ImapSettings, password: Callable[[], str], clock: Clock | None = None, *, waits: Sequence[float] = ()
    ) -> None:
        self.settings = settings
        self._clock = clock or SystemClock()
        self._used = (self._clock.now(), self._clock.monotonic())
        self._password = password
        self._session: Session | None = None
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._waits = tuple(waits)
        self._was_cut = threading.Event()
        self._broke_at = -float("inf")

    def run(self, job: Callable[[Session], Answer], *, attempts: int = 2) -> Answer:
        """Do a job; where the connection breaks, do it again from the start on a new one, ``attempts`` times in all.

        The job must be safe to repeat, or see to it that ``ConnectionLostError`` leaves it only while it still is.
        """
        while True:
            attempts -= 1
            self._was_cut.clear()
            session = self._ready()
            try:
                return self._done(job, session)
            except ConnectionLostError as error:
                self._broke()
                if not attempts:
                    raise MailServerError(self.settings.server, str(error)) from error
            except PauseWantedError:
                self.drop()  # it may have said goodbye, or soon does
                raise
            except (MailServerError, CommandRefusedError):
                raise  # the connection itself is sound
            except BaseException:
                self._broke()  # in the middle of an answer, perhaps
                raise

    def _broke(self) -> None:
        self.drop()
        self._broke_at = self._clock.monotonic()

    def _done(self, job: Callable[[Session], Answer], session: Session) -> Answer:
        """A refusal that is not about what was asked must not be taken for one: a batch would be halved until its messages are to blame."""
        try:
            return job(session)
        except CommandRefusedError as error:
            if is_about_the_account(error):
                raise refused(self.settings.server, "a command", error) from error
            raise

    def drop(self) -> None:
        """Let go of the connection without a word."""
        session, self._session = self._session, None
        if session is not None:
            session.close()
        self._forget()

    def log_out(self) -> None:
        """Say goodbye."""
        session, self._session = self._session, None
        if session is not None:
            session.log_out()
        self._forget()

    def cut(self, *, for_good: bool = False) -> None:
        """Break whatever is going on, from any thread. ``for_good``: no new connection is opened afterwards."""
        with self._lock:
            self._closed = self._closed or for_good
            self._was_cut.set()
            if self._socket is not None:
                network.cut(self._socket)

    def _ready(self) -> Session:
        if self._slept():
            self.drop()
        if self._session is None:
            if self._closed:
                raise MailServerError(self.settings.server, "the connection is closed")
            secret = self._password()
            waits = iter(self._waits if self._clock.monotonic() - self._broke_at < _RIGHT_AFTER else ())
            while self._session is None:
                self._session = self._opened(secret, next(waits, None))
        return self._session

    def _opened(self, secret: str, wait: float | None) -> Session | None:
        """None where nobody listens and another try is worth it, once ``wait`` seconds have passed."""
        try:
            return open_session(self.settings, secret, self._made)
        except UnreachableError as error:
            if wait is None or not isinstance(error.__cause__, ConnectionRefusedError) or self._was_cut.wait(wait) or self._closed:
                raise
            return None

    def _slept(self) -> bool:
        wall, monotonic = self._used
        self._used = (self._clock.now(), self._clock.monotonic())
        return abs((self._used[0] - wall).total_seconds() - (self._used[1] - monotonic)) > _APART_SECONDS

    def _made(self, sock: socket.socket) -> None:
        with self._lock:
            self._socket = sock
            if self._closed:
                network.cut(sock)

    def _forget(self) -> None:
        with self._lock:
            self._socket = None
