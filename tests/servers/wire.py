"""An IMAP connection by hand, for what a client library would hide: the very lines, literals in either way, pipelining."""

import re
import socket
import ssl
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from tests.servers.interface import ImapServer

_LITERAL = re.compile(rb"\{(\d+)\}\r\n$")


@dataclass(frozen=True, slots=True)
class Answer:
    """One command's answer: the untagged lines (without ``* `` and line end, literals inline) and the tagged text."""

    untagged: tuple[bytes, ...]
    text: bytes

    @property
    def kind(self) -> bytes:
        """``OK``, ``NO`` or ``BAD``."""
        return self.text.split(b" ")[0]

    def having(self, word: bytes) -> list[bytes]:
        """The untagged lines that contain this."""
        return [line for line in self.untagged if word in line]


class Wire:
    """A connection to a server, logged in unless told otherwise."""

    def __init__(self, server: ImapServer, *, login: bool = True, tls: ssl.SSLContext | None = None) -> None:
        self.server = server
        self.socket = socket.create_connection((server.host, server.port if tls is None else server.tls_port), timeout=20)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_hostname="localhost")
        self._file = self.socket.makefile("rb")
        self._tag = 0
        self.greeting = self.line()
        if login:
            answer = self.command(b'LOGIN "%b" "%b"' % (server.username.encode(), server.password.encode()))
            assert answer.kind == b"OK", answer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self._file.close()
        self.socket.close()

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Turn the connection to TLS, once the server said so."""
        self._file.close()
        self.socket = context.wrap_socket(self.socket, server_hostname="localhost")
        self._file = self.socket.makefile("rb")

    def command(self, line: bytes, *literals: bytes) -> Answer:
        """Send a command and read its answer. Each ``{}`` in the line takes a literal, sent when the server asks for it."""
        pieces = line.split(b"{}")
        self._tag += 1
        tag = b"t%d" % self._tag
        self.send(tag + b" " + pieces[0])
        for literal, rest in zip(literals, pieces[1:], strict=True):
            self.send(b"{%d}\r\n" % len(literal))
            asked = self.line()
            if not asked.startswith(b"+"):
                return Answer((), asked.removeprefix(tag + b" "))
            self.send(literal + rest)
        self.send(b"\r\n")
        return self.answer(tag)

    def answer(self, tag: bytes) -> Answer:
        """Read up to the tagged line."""
        untagged: list[bytes] = []
        while not (line := self.line()).startswith(tag + b" "):
            assert line, f"the server hung up after {untagged}"
            untagged.append(line.removeprefix(b"* "))
        return Answer(tuple(untagged), line.removeprefix(tag + b" "))

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.socket.sendall(data)

    def line(self) -> bytes:
        """The next line with its literals, without the line end; empty at the end of the connection."""
        data = self._file.readline()
        while (marker := _LITERAL.search(data)) is not None:
            data += self._file.read(int(marker[1])) + self._file.readline()
        return data.removesuffix(b"\r\n")
