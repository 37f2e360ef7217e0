"""One connection over its life: opened when needed, opened once more when it broke, cut from outside.

A connection that was last used before the machine slept is dead without knowing it, and a read on it would wait for its time-out;
wall and monotonic clock tell, so it is replaced before it is used.

Everything but ``cut`` runs in one thread.
"""

import socket
import threading
from collections.abc import Callable
from typing import TypeVar

from connectors import network
from connectors.clock import SystemClock
from connectors.imap.faults import CommandRefusedError, ConnectionLostError, is_about_the_account, refused
from connectors.imap.login import open_session
from connectors.imap.session import Session
from connectors.imap.settings import ImapSettings
from daemon.errors import MailServerError, PauseWantedError
from daemon.ports.world import Clock

Answer = TypeVar("Answer")
_APART_SECONDS = 10.0


class Connection:
    """``password`` is asked at each login and never kept."""

    def __init__(self, settings: ImapSettings, password: Callable[[], str], clock: Clock | None = None) -> None:
        self.settings = settings
        self._clock = clock or SystemClock()
        self._used = (self._clock.now(), self._clock.monotonic())
        self._password = password
        self._session: Session | None = None
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()
        self._closed = False

    def run(self, job: Callable[[Session], Answer], *, attempts: int = 2) -> Answer:
        """Do a job; where the connection breaks, do it again from the start on a new one, ``attempts`` times in all.

        The job must be safe to repeat, or see to it that ``ConnectionLostError`` leaves it only while it still is.
        """
        while True:
            attempts -= 1
            session = self._ready()
            try:
                return self._done(job, session)
            except ConnectionLostError as error:
                self.drop()
                if not attempts:
                    raise MailServerError(self.settings.server, str(error)) from error
            except PauseWantedError:
                self.drop()  # it may have said goodbye, or soon does
                raise
            except (MailServerError, CommandRefusedError):
                raise  # the connection itself is sound
            except BaseException:
                self.drop()  # in the middle of an answer, perhaps
                raise

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
            if self._socket is not None:
                network.cut(self._socket)

    def _ready(self) -> Session:
        if self._slept():
            self.drop()
        if self._session is None:
            if self._closed:
                raise MailServerError(self.settings.server, "the connection is closed")
            self._session = open_session(self.settings, self._password(), self._made)
        return self._session

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
