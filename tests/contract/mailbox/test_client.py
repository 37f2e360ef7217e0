"""The guarded client on the wire: what it refuses to send, and how it reads what comes in odd portions."""

import asyncio
import logging
import socket
import sys
import threading
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from connectors.imap.client import GuardedClient, Peer
from connectors.imap.faults import ConnectionLostError
from connectors.imap.guard import UnsafeArgumentError
from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from connectors.imap.stream import LineStream
from connectors.network import Security, trusted_context
from daemon.errors import MailServerError, UnreachableError
from tests.servers.embedded import EmbeddedUser

CRAFTED = '<x@example.com>"\r\nX1 DELETE INBOX'


@pytest.fixture
def client(embedded_imap: EmbeddedUser) -> GuardedClient:
    client = GuardedClient(Peer("127.0.0.1", embedded_imap.port, None, 20.0, 20.0, lambda _: None))
    client.exchange(b"LOGIN", f'"{embedded_imap.username}"'.encode(), f'"{embedded_imap.password}"'.encode())
    client.exchange(b"EXAMINE", b"INBOX")
    return client


def test_no_way_of_the_library_lets_a_line_end_through(client: GuardedClient, embedded_imap: EmbeddedUser) -> None:
    """Regression: imapclient#657."""
    before = len(embedded_imap.faults.commands)
    crafted: Any = CRAFTED
    library: Any = client
    library._imap.state = "SELECTED"
    for attempt in (
        lambda: library.search(["HEADER", "Message-ID", crafted]),
        lambda: library.search(crafted),
        lambda: library.login("sam", crafted),
        lambda: library.add_flags([1], [crafted]),
        lambda: client.exchange(b"UID", b"SEARCH", CRAFTED.encode()),
        lambda: client.begin(b"NOOP\0"),
    ):
        with pytest.raises(UnsafeArgumentError):
            attempt()
    assert "DELETE" not in embedded_imap.faults.commands
    assert set(embedded_imap.faults.commands[before:]) <= {"CAPABILITY"}
    client.shutdown()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems lack some of these options")
@pytest.mark.parametrize("encrypted", [False, True])
def test_the_kernel_asks_after_a_silent_peer_within_two_minutes(embedded_imap: EmbeddedUser, encrypted: bool) -> None:
    made: list[socket.socket] = []
    context = trusted_context(str(embedded_imap.ca_file)) if encrypted else None
    port = embedded_imap.tls_port if encrypted else embedded_imap.port
    client = GuardedClient(Peer("127.0.0.1", port, context, 20.0, 20.0, made.append))
    used = made[-1]
    assert used.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    names = ("TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_USER_TIMEOUT")
    idle, interval, count, unacknowledged = (used.getsockopt(socket.IPPROTO_TCP, getattr(socket, name)) for name in names)
    assert 0 < idle + interval * count <= 120
    assert 0 < unacknowledged <= 120_000
    client.shutdown()


def test_the_librarys_debug_lines_are_off(client: GuardedClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        client.capabilities()
        client.exchange(b"NOOP")
    assert not [record for record in caplog.records if record.name.startswith("imapclient")]
    client.shutdown()


@pytest.fixture
def pair() -> tuple[LineStream, socket.socket]:
    here, there = socket.socketpair()
    here.settimeout(0.05)
    return LineStream(here), there


def test_a_line_in_two_portions_survives_a_time_out_between_them(pair: tuple[LineStream, socket.socket]) -> None:
    """Regression: imapclient#519, where the first half was lost."""
    stream, there = pair
    with there, stream.sock:
        there.sendall(b"* 1 EX")
        with pytest.raises(TimeoutError):
            stream.readline()
        there.sendall(b"ISTS\r\n* 2")
        assert stream.readline() == b"* 1 EXISTS\r\n"
        there.sendall(b" EXISTS\r\n")
        assert stream.readline() == b"* 2 EXISTS\r\n"


def test_what_was_read_ahead_counts_as_something_to_read(pair: tuple[LineStream, socket.socket]) -> None:
    stream, there = pair
    with there, stream.sock:
        there.sendall(b"+ idling\r\n* 3 EXISTS\r\n")
        assert stream.readline() == b"+ idling\r\n"
        assert stream.wait(0)
        assert stream.readline() == b"* 3 EXISTS\r\n"
        assert not stream.wait(0)


def test_a_closed_peer_is_lost_and_no_empty_line(pair: tuple[LineStream, socket.socket]) -> None:
    stream, there = pair
    with stream.sock:
        there.close()
        assert stream.wait(0)
        for read in (stream.readline, stream.peek, lambda: stream.read(1)):
            with pytest.raises(ConnectionLostError):
                read()


def test_of_an_enormous_literal_only_the_beginning_is_kept(pair: tuple[LineStream, socket.socket]) -> None:
    stream, there = pair
    stream.sock.settimeout(20)
    with there, stream.sock:
        sender = threading.Thread(target=there.sendall, args=(b"x" * 3_000_000 + b")\r\n",))
        sender.start()
        assert stream.read_capped(3_000_000, 10) == b"x" * 10
        assert stream.readline() == b")\r\n"
        sender.join()
        with pytest.raises(ConnectionLostError, match="measure"):
            stream.read_capped(1 << 40, 10)


@asynccontextmanager
async def saying(greeting: bytes, *answers: bytes) -> AsyncGenerator[int]:
    """A server that greets, and answers each command with the next of these lines before its OK; its port."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(greeting)
        for answer in answers:
            tag = (await reader.readline()).split(b" ")[0]
            writer.write(answer + tag + b" OK done\r\n")
        await writer.drain()
        if answers:
            await reader.read()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


def mailbox_at(port: int, security: Security) -> ImapMailbox:
    settings = ImapSettings("t", "127.0.0.1", "sam", port, security, timeout=5.0, connect_timeout=5.0)
    return ImapMailbox(settings, lambda: "secret")


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ([b"* PREAUTH hello\r\n", b"* CAPABILITY IMAP4rev1\r\n"], "PREAUTH"),
        ([b"* OK hello\r\n", b"* CAPABILITY IMAP4rev1\r\n"], "no STARTTLS"),
        ([b"* BYE too busy\r\n"], "greeting"),
        ([b"220 mail.example.com ESMTP\r\n"], "greeting"),
    ],
)
async def test_a_server_that_avoids_encryption_or_is_none_is_refused(lines: list[bytes], why: str) -> None:
    async with saying(*lines) as port:
        box = mailbox_at(port, Security.STARTTLS)
        with pytest.raises(MailServerError, match=why):
            await box.folders()
        await box.close()


async def test_tls_to_a_port_that_speaks_none_is_explained() -> None:
    async with saying(b"* OK hello\r\n") as port:
        box = mailbox_at(port, Security.TLS)
        with pytest.raises(UnreachableError, match="port or the security setting"):
            await box.folders()
        await box.close()
