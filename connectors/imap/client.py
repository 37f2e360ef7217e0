"""The guarded client: imapclient opens, encrypts and logs in; every other command is written and read here.

Why not imapclient's own commands: its search lets a crafted Message-ID write commands (imapclient#657), its fetch raises on
``1:*``, its lexer walks byte by byte (9 s where this takes 2), and its IDLE fails in five ways. Why it still is imapclient
underneath: connecting, STARTTLS, capabilities and SASL are well tried there. All that it writes itself passes
``_GuardedWires._command``, which refuses NUL, CR and LF in any argument.

The one file that knows imapclient.
"""
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false, reportUnknownParameterType=false
# mypy: disable-error-code="import-untyped, misc, no-any-return"
# imapclient has no types

import binascii
import imaplib
import logging
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from imapclient import IMAPClient

from connectors.imap.faults import CommandRefusedError, ConnectionLostError, turned_away
from connectors.imap.guard import refuse_line_ends
from connectors.imap.limits import HEADER_LIMIT
from connectors.imap.parsing import response_code
from connectors.imap.stream import LineStream
from connectors.network import notice_dead_peers
from daemon.errors import PauseWantedError

_PIECES_LIMIT = 2000


@dataclass(slots=True)
class Reply:
    """What a command was answered with: the untagged responses (without ``* ``) in pieces, and the tagged text."""

    text: bytes = b""
    untagged: list[list[bytes]] = field(default_factory=list[list[bytes]])

    def starting(self, word: bytes) -> Iterator[list[bytes]]:
        """The untagged responses that begin with this word."""
        return (pieces for pieces in self.untagged if pieces[0][: len(word)].upper() == word)


class _GuardedWires(imaplib.IMAP4):
    """imaplib's connection with a guard before its commands, our own reading, and a socket that can be cut at any time."""

    def __init__(self, peer: "Peer") -> None:
        self._peer = peer
        self._lines: LineStream | None = None
        super().__init__(peer.host, peer.port, peer.connect_timeout)

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        peer = self._peer
        sock = socket.create_connection((peer.host, peer.port), timeout)
        peer.made(sock)
        notice_dead_peers(sock)
        if peer.context is None:
            return sock
        wrapped = peer.context.wrap_socket(sock, server_hostname=peer.host, do_handshake_on_connect=False)
        peer.made(wrapped)
        try:
            wrapped.do_handshake()
        except BaseException:
            wrapped.close()
            raise
        return wrapped

    def _command(self, name: str, *args: str | bytes | None) -> bytes:
        for argument in args:
            if argument is not None:
                refuse_line_ends(argument)
        return super()._command(name, *args)  # pyright: ignore[reportAttributeAccessIssue] - private, hence the contract test

    def stream(self) -> LineStream:
        """The reader of the present socket; STARTTLS brings a new one, and what lay in the old buffer is forgotten."""
        if self._lines is None or self._lines.sock is not self.sock:
            self._lines = LineStream(self.sock)
        return self._lines

    def read(self, size: int) -> bytes:
        return self.stream().read(size)

    def readline(self) -> bytes:
        return self.stream().readline()


@dataclass(frozen=True, slots=True)
class Peer:
    """Whom to connect to. ``context`` None: no TLS from the first byte. Time-outs in seconds.

    ``made`` is told each socket as soon as there is one, so that another thread can cut it.
    """

    host: str
    port: int
    context: ssl.SSLContext | None
    connect_timeout: float
    timeout: float
    made: Callable[[socket.socket], None]


class GuardedClient(IMAPClient):
    """One connection."""

    def __init__(self, peer: Peer) -> None:
        logging.getLogger("imapclient").setLevel(logging.WARNING)  # its debug lines hold mail
        self._peer = peer
        self._counter = 0
        super().__init__(peer.host, peer.port, ssl=peer.context is not None, ssl_context=peer.context, timeout=peer.timeout)
        self._imap.debug = 0  # imapclient sets 5, which formats every line twice

    def _create_IMAP4(self) -> imaplib.IMAP4:  # noqa: N802 - imapclient's name  # pyright: ignore[reportIncompatibleMethodOverride]
        return _GuardedWires(self._peer)

    def _raw_command(self, command: bytes, args: list[bytes], uid: bool = True) -> tuple[str, list[bytes]]:
        """What imapclient's search and sort write through; we use neither, and nobody shall by mistake."""
        for argument in args:
            refuse_line_ends(argument)
        return super()._raw_command(command, args, uid)

    @property
    def reader(self) -> LineStream:
        """The reader of this connection."""
        wires = self._imap
        if not isinstance(wires, _GuardedWires):
            raise TypeError("not our own connection")
        return wires.stream()

    @property
    def is_preauthenticated(self) -> bool:
        """Whether the server greeted with PREAUTH: it takes us for somebody already, and STARTTLS is no longer possible."""
        return "PREAUTH" in self._imap.untagged_responses

    def secure(self, context: ssl.SSLContext) -> None:
        """STARTTLS; forgets what was said before it (RFC 9051, 11.3)."""
        self.starttls(context)
        self._peer.made(self._imap.sock)
        self._imap.untagged_responses.clear()
        self._cached_capabilities = None

    def set_timeout(self, seconds: float) -> None:
        """How long any one read or write may take from now on."""
        self._imap.sock.settimeout(seconds)

    def authenticate(self, mechanism: str, message: bytes) -> None:
        """SASL with one message from us (PLAIN, XOAUTH2, OAUTHBEARER); raises ``CommandRefusedError``."""
        reply = Reply()
        tag = self.begin(b"AUTHENTICATE", mechanism.encode("ascii"))
        self.wait_for_go_ahead(tag, reply)
        self.send(binascii.b2a_base64(message, newline=False) + b"\r\n")
        try:
            if self.reader.peek() == b"+":  # an error in detail (RFC 7628, 3.2.3), to be acknowledged before the NO comes
                self.reader.readline()
                self.send(b"\r\n")
        except TimeoutError as error:
            raise ConnectionLostError("no answer in time") from error
        self.finish(tag)

    def exchange(self, *words: bytes, literal_limit: int = HEADER_LIMIT) -> Reply:
        """Send one command line and read until its answer; literals are kept up to ``literal_limit`` bytes each.

        Raises ``CommandRefusedError`` on NO and BAD, ``ConnectionLostError`` where the connection breaks or times out.
        """
        tag = self.begin(*words)
        return self.finish(tag, literal_limit)

    def begin(self, *words: bytes) -> bytes:
        """Send a command line; its tag."""
        for word in words:
            refuse_line_ends(word)
        self._counter += 1
        tag = b"W%d" % self._counter
        self.send(b" ".join((tag, *words)) + b"\r\n")
        return tag

    def idle_for(self, seconds: float) -> bool:
        """One IDLE (RFC 2177) of at most so many seconds; whether the server told of a change. A hint, no more.

        What came beside ``+``, or between the first word and the end, counts as told. A peer that died shows when DONE stays
        unanswered; ``ConnectionLostError`` then, on BYE, and where the server ends IDLE by itself.
        """
        reply = Reply()
        tag = self.begin(b"IDLE")
        self.wait_for_go_ahead(tag, reply)
        until = time.monotonic() + seconds
        while not _tells_of_change(reply) and (left := until - time.monotonic()) > 0:
            if self.reader.wait(left) and self.read_response(tag, reply):
                raise ConnectionLostError("the server ended IDLE by itself")
        self.send(b"DONE\r\n")
        while not self.read_response(tag, reply):
            pass
        return _tells_of_change(reply)

    def send(self, data: bytes) -> None:
        """Put bytes on the wire as they are: a literal that was announced, or a line made by ``begin``."""
        try:
            self._imap.sock.sendall(data)
        except OSError as error:
            raise ConnectionLostError("the connection broke off") from error

    def finish(self, tag: bytes, literal_limit: int = HEADER_LIMIT) -> Reply:
        """Read until the tagged answer."""
        reply = Reply()
        while not self.read_response(tag, reply, literal_limit):
            pass
        return reply

    def read_response(self, tag: bytes, reply: Reply, literal_limit: int = HEADER_LIMIT) -> bool:
        """Read one response; True where it was the tagged answer."""
        stream = self.reader
        try:
            line = stream.readline()
            if line.startswith(b"* "):
                pieces = _pieces(stream, line, literal_limit)
                if pieces[0][:4].upper() == b"BYE ":
                    raise self._taken_leave(pieces[0])
                reply.untagged.append(pieces)
                return False
        except TimeoutError as error:
            raise ConnectionLostError("no answer in time") from error
        if line.startswith(tag + b" "):
            reply.text = _accepted(line[len(tag) + 1 :].strip())
            return True
        raise ConnectionLostError("an unexpected answer")

    def _taken_leave(self, farewell: bytes) -> Exception:
        why = turned_away(farewell.decode("utf-8", "replace"))
        if why is not None:
            return PauseWantedError(f"{self._peer.host}:{self._peer.port}", why)
        return ConnectionLostError("the server said goodbye")

    def wait_for_go_ahead(self, tag: bytes, reply: Reply) -> None:
        """Read until ``+``; ``CommandRefusedError`` where the server answers the command instead."""
        stream = self.reader
        while True:
            try:
                if stream.peek() == b"+":
                    stream.readline()
                    return
            except TimeoutError as error:
                raise ConnectionLostError("no answer in time") from error
            if self.read_response(tag, reply):
                raise ConnectionLostError("an answer without a question")


def _pieces(stream: LineStream, line: bytes, literal_limit: int) -> list[bytes]:
    """A whole response: the rest of its first line, and each literal with the line behind it."""
    pieces: list[bytes] = []
    text = line[2:]
    while (size := _announced(text)) is not None:
        pieces.append(text.rstrip(b"\r\n"))
        pieces.append(stream.read_capped(size, literal_limit))
        text = stream.readline()
        if len(pieces) > _PIECES_LIMIT:
            raise ConnectionLostError("an answer without end was sent")
    pieces.append(text.rstrip(b"\r\n"))
    return pieces


def _tells_of_change(reply: Reply) -> bool:
    """Anything but "Still here": EXISTS, EXPUNGE, FETCH, VANISHED, and whatever else a server may think of."""
    return any(pieces[0][:3].upper() != b"OK " for pieces in reply.untagged)


def _announced(text: bytes) -> int | None:
    """The length of the literal that a line ends in: ``{310}``."""
    if not text.endswith(b"}\r\n"):
        return None
    digits = text[text.rfind(b"{") + 1 : -3].removesuffix(b"+")
    return int(digits) if digits.isdigit() and len(digits) <= 12 else None


def _accepted(text: bytes) -> bytes:
    """The text behind OK; what is neither that nor a refusal leaves open what was done."""
    status, _, rest = text.partition(b" ")
    status = status.upper()
    if status == b"OK":
        return rest
    if status in {b"NO", b"BAD"}:
        raise CommandRefusedError(status.decode("ascii"), response_code(rest).name, rest.decode("utf-8", "replace")[:300])
    raise ConnectionLostError("an unexpected answer")
