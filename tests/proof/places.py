"""Places at which the program touches the world, counted; before a chosen one it is killed, or the call there fails.

A kill *before* each write covers a kill after it as well: between two writes nothing happens that anybody outside could see.
"""

import builtins
import fcntl
import io
import os
import signal
import socket
import sqlite3
import subprocess
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from tests.proof.orders import Watched

Fault = Callable[[], Exception]


_READINGS = ("", " in the midst")  # of an answer
OF_A_TEMPLATE = " of a template"
_TEMPLATES = str(Path("daemon", "writing", "templates"))


class Places:
    """Counts, and strikes once. ``at`` None: only counts. ``struck_file`` keeps the name of the place for when nobody survives."""

    def __init__(self, watched: Watched, at: int | None) -> None:
        self.passed: list[str] = []
        self.struck: str | None = None
        self._watched = watched
        self._at = at
        self._lock = threading.Lock()

    @property
    def counts_calls(self) -> bool:
        """Whether it is calls that are counted."""
        return self._watched is Watched.CALLS

    def write(self, name: str) -> None:
        """A write that others will see comes next."""
        if self._watched is Watched.WRITES and self._comes(name):
            os.kill(os.getpid(), signal.SIGKILL)

    def call(self, name: str, faults: Iterable[Fault]) -> None:
        """A call comes next that may fail in these ways; the ways take turns."""
        if self.counts_calls and self._comes(name):
            ways = list(faults)
            error = ways[len(self.passed) % len(ways)]()
            raise error

    def _comes(self, name: str) -> bool:
        with self._lock:
            self.passed.append(name)
            if self._at is None or len(self.passed) - 1 != self._at:
                return False
            self.struck = name
            return True


def _os_error(kind: type[OSError], number: int) -> Fault:
    return lambda: kind(number, os.strerror(number))


def _sqlite_error(code: int, words: str) -> Fault:
    def make() -> Exception:
        error = sqlite3.OperationalError(words)
        error.sqlite_errorcode = code
        return error

    return make


_LINE = (_os_error(ConnectionResetError, 104), _os_error(TimeoutError, 110), _os_error(BrokenPipeError, 32))
_REACH = (_os_error(ConnectionRefusedError, 111), _os_error(OSError, 101), _os_error(TimeoutError, 110))
_NAMES: tuple[Fault, ...] = (lambda: socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"),)
_DISK = (_os_error(OSError, 5), _os_error(OSError, 28), _os_error(PermissionError, 13), _os_error(OSError, 24))
_STALE = 116  # a network file system's handle
_READ = (_os_error(OSError, 5), _os_error(PermissionError, 13), _os_error(OSError, _STALE))
_START = (_os_error(BlockingIOError, 11), _os_error(OSError, 12), _os_error(FileNotFoundError, 2))
_STORE = (
    _sqlite_error(sqlite3.SQLITE_IOERR, "disk I/O error"),
    _sqlite_error(sqlite3.SQLITE_FULL, "database or disk is full"),
    _sqlite_error(sqlite3.SQLITE_BUSY, "database is locked"),
    _sqlite_error(sqlite3.SQLITE_READONLY, "attempt to write a readonly database"),
)


def watch(places: Places) -> None:
    """Put the counter around the process's own calls; for the rest of the process."""
    _watch_sockets(places)
    _watch_store(places)
    _watch_files(places)


def _is_network(line: socket.socket) -> bool:
    return line.family in (socket.AF_INET, socket.AF_INET6)  # the event loop wakes itself over another kind


def _watch_sockets(places: Places) -> None:
    for name in ("send", "sendall", "sendmsg"):  # the last: asyncio from 3.12 on
        _around(places, name, _LINE, writes=True)
    if places.counts_calls:
        _watch_answers(places)
    _around(places, "connect", _REACH, writes=False)
    lookup = socket.getaddrinfo

    def getaddrinfo(*arguments: Any, **named: Any) -> Any:
        places.call("getaddrinfo", _NAMES)
        return lookup(*arguments, **named)

    socket.getaddrinfo = getaddrinfo


def _around(places: Places, name: str, faults: tuple[Fault, ...], *, writes: bool) -> None:
    original = getattr(socket.socket, name)

    def wrapped(line: socket.socket, *arguments: Any) -> Any:
        if _is_network(line):
            if writes:
                places.write(name)
            places.call(name, faults)
            _reads_of[line] = 0
        return original(line, *arguments)

    setattr(socket.socket, name, wrapped)


_reads_of: WeakKeyDictionary[socket.socket, int] = WeakKeyDictionary()
"""How often a line was read since something was said on it last."""


def _watch_answers(places: Places) -> None:
    """In how many pieces an answer comes depends on how busy the machine is, and so would the number of calls.

    The first reading of an answer gets one byte, so that there always is a second one, in its midst. Those two are counted, and those of
    whatever pieces follow are not: ``imap_bytes`` and ``cuts`` try every byte.
    """
    receive, receive_into = socket.socket.recv, socket.socket.recv_into

    def is_first(line: socket.socket, name: str) -> bool:
        """Whether this is the first reading of an answer."""
        if not _is_network(line):
            return False
        before = _reads_of.get(line, 0)
        if before < len(_READINGS):
            places.call(f"{name}{_READINGS[before]}", _LINE)
        _reads_of[line] = before + 1
        return before == 0

    def recv(line: socket.socket, bufsize: int, *flags: int) -> bytes:
        return receive(line, 1 if is_first(line, "recv") else bufsize, *flags)

    def recv_into(line: socket.socket, buffer: Any, nbytes: int = 0, *flags: int) -> int:
        return receive_into(line, buffer, 1 if is_first(line, "recv_into") else nbytes, *flags)

    socket.socket.recv = recv  # type: ignore[method-assign, assignment]
    socket.socket.recv_into = recv_into  # type: ignore[method-assign, assignment]


def _watch_store(places: Places) -> None:
    class WatchedCursor(sqlite3.Cursor):
        def execute(self, sql: str, parameters: Any = (), /) -> "WatchedCursor":
            places.call("execute", _STORE)
            super().execute(sql, parameters)
            return self

        def executemany(self, sql: str, parameters: Any, /) -> "WatchedCursor":
            places.call("executemany", _STORE)
            super().executemany(sql, parameters)
            return self

    class WatchedConnection(sqlite3.Connection):
        committed_changes = 0

        def cursor(self, factory: Any = WatchedCursor) -> Any:
            return super().cursor(factory)

        def execute(self, sql: str, parameters: Any = (), /) -> Any:
            """The driver's own asks no cursor that is watched."""
            return self.cursor().execute(sql, parameters)

        def executemany(self, sql: str, parameters: Any, /) -> Any:
            return self.cursor().executemany(sql, parameters)

        def commit(self) -> None:
            if self.total_changes != self.committed_changes:
                places.write("commit")
                places.call("commit", _STORE)
                self.committed_changes = self.total_changes
            super().commit()

    connect = sqlite3.connect

    def connect_watched(*arguments: Any, **named: Any) -> sqlite3.Connection:
        places.call("sqlite3.connect", _STORE)
        return connect(*arguments, factory=WatchedConnection, **named)

    sqlite3.connect = connect_watched  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]


def _watch_files(places: Places) -> None:
    _watch_opening(places)
    for owner, name, faults in (
        (os, "open", _DISK),
        (os, "stat", _READ),
        (os, "scandir", _READ),
        (os, "listdir", _READ),
        (os, "fsync", _DISK),
        (os, "unlink", _DISK),
        (os, "replace", _DISK),
        (os, "chmod", _DISK),
        (os, "mkdir", _DISK),
        (os, "ftruncate", _DISK),
        (os, "write", _DISK),
        (fcntl, "flock", _DISK),
    ):
        _around_function(places, owner, name, faults)
    start = subprocess.Popen.__init__

    def popen(process: Any, *arguments: Any, **named: Any) -> None:
        places.call("Popen", _START)
        start(process, *arguments, **named)

    subprocess.Popen.__init__ = popen  # type: ignore[method-assign, assignment]


def _watch_opening(places: Places) -> None:
    """Both names of one function (``pathlib`` uses the other), and each reading of what is opened to read bytes."""

    class WatchedFile(io.BufferedReader):
        def read(self, size: int | None = -1, /) -> bytes:
            places.call(_named("file.read", self.name), _READ)
            return super().read(size)

    original = open

    def opened(file: Any, mode: str = "r", *arguments: Any, **named: Any) -> Any:
        places.call(_named("open", file), _DISK)
        if mode == "rb" and {*arguments, *named.values()} <= {-1, None}:
            return WatchedFile(io.FileIO(file, "rb"))
        return original(file, mode, *arguments, **named)

    builtins.open = opened
    io.open = opened


def _named(name: str, *file: object) -> str:
    """A call of hundreds that find and read our own templates is named as such."""
    return f"{name}{OF_A_TEMPLATE}" if any(_TEMPLATES in str(one) for one in file) else name


def _around_function(places: Places, owner: Any, name: str, faults: tuple[Fault, ...]) -> None:
    original = getattr(owner, name)

    def wrapped(*arguments: Any, **named: Any) -> Any:
        places.call(_named(f"{owner.__name__}.{name}", *arguments[:1]), faults)
        return original(*arguments, **named)

    setattr(owner, name, wrapped)
