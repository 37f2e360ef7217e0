"""Lines and literals from a socket, with a buffer of our own.

The standard library's buffered file loses its place after a time-out and hides from ``poll`` what it has read ahead; both
break IDLE (a line beside ``+ idling`` goes unseen; a line in two TLS records loses its first half). Here nothing read is
ever lost, and ``wait`` knows the buffer and the TLS layer as well as the socket.
"""

import re
import select
import socket
import ssl

from connectors.imap.faults import ConnectionLostError

_CHUNK = 256 * 1024
_LINE_LIMIT = 32 * 1024 * 1024  # a SEARCH answer over millions of messages is one line
_LITERAL_LIMIT = 1024 * 1024 * 1024  # above that a server is not to be believed


class LineStream:
    """Reads one connection. Every read may raise ``ConnectionLostError`` or ``TimeoutError``."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._buffer = b""
        self._position = 0

    def readline(self) -> bytes:
        """One line with its line end."""
        end = self._buffer.find(b"\n", self._position)
        if end < 0:
            return self._long_line()
        line = self._buffer[self._position : end + 1]
        self._position = end + 1
        return line

    def read(self, size: int) -> bytes:
        """Exactly so many bytes."""
        return self.read_capped(size, size)

    def read_capped(self, size: int, limit: int) -> bytes:
        """The first ``limit`` of ``size`` bytes; the rest is read and forgotten."""
        end = self._position + size
        if end <= len(self._buffer):
            data = self._buffer[self._position : min(end, self._position + limit)]
            self._position = end
            return data
        if size > _LITERAL_LIMIT:
            raise ConnectionLostError("a literal without measure was announced")
        kept: list[bytes] = []
        room, left = limit, size
        while left:
            if self._position == len(self._buffer):
                self._fill()
            part = self._buffer[self._position : self._position + left]
            self._position += len(part)
            left -= len(part)
            if room:
                kept.append(part[:room])
                room -= len(kept[-1])
        return b"".join(kept)

    def take(self, pattern: re.Pattern[bytes], limit: int) -> tuple[tuple[bytes, ...], bytes] | None:
        """A response with one literal that lies here whole: the groups of its first line, and the literal.

        None, and nothing is taken, where anything about it is otherwise. The pattern matches a line with its end; its last group is the literal's length. Behind the literal there is ``)`` and no more.
        """
        match = pattern.match(self._buffer, self._position)
        if match is None:
            return None
        groups = match.groups()
        begin = match.end()
        end = begin + int(groups[-1])
        if end - begin > limit or self._buffer[end : end + 3] != b")\r\n":
            return None
        self._position = end + 3
        return groups, self._buffer[begin:end]

    def wait(self, seconds: float) -> bool:
        """Whether there is something to read before so many seconds have passed. An end of the stream counts as something."""
        if self._position < len(self._buffer):
            return True
        if isinstance(self.sock, ssl.SSLSocket) and self.sock.pending():
            return True
        poller = select.poll()
        poller.register(self.sock.fileno(), select.POLLIN)
        return bool(poller.poll(max(0, int(seconds * 1000))))

    def peek(self) -> bytes:
        """The next byte, left where it is."""
        if self._position == len(self._buffer):
            self._fill()
        return self._buffer[self._position : self._position + 1]

    def _long_line(self) -> bytes:
        parts = [self._buffer[self._position :]]
        length = len(parts[0])
        self._position = len(self._buffer)
        while True:
            try:
                self._fill()
            except TimeoutError:
                self._buffer, self._position = b"".join(parts), 0  # nothing read is lost
                raise
            end = self._buffer.find(b"\n")
            self._position = len(self._buffer) if end < 0 else end + 1
            parts.append(self._buffer[: self._position])
            length += len(parts[-1])
            if end >= 0:
                return b"".join(parts)
            if length > _LINE_LIMIT:
                raise ConnectionLostError("a line without end was sent")

    def _fill(self) -> None:
        try:
            data = self.sock.recv(_CHUNK)
        except TimeoutError:
            raise
        except OSError as error:
            raise ConnectionLostError("the connection broke off") from error
        if not data:
            raise ConnectionLostError("the server closed the connection")
        self._buffer, self._position = data, 0
