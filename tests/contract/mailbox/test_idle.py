"""IDLE as servers answer it on the wire, line by line and in odd portions: what was told is never missed, what is odd ends the line."""

import socket
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress

import pytest

from connectors.imap.client import GuardedClient, Peer
from connectors.imap.faults import CommandRefusedError, ConnectionLostError
from daemon.errors import PauseWantedError

AT_ONCE, PATIENT = 0.05, 40.0
DONE = None
"""In a script: the server waits for it."""
TAG = b"W1"
"""Of our first command."""


@contextmanager
def answering(script: Sequence[bytes | None], *, closes: bool) -> Generator[GuardedClient]:
    """A client whose server answers that command with these portions, each a packet of its own."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            there, _ = listener.accept()
            with there, there.makefile("rb") as lines, suppress(TimeoutError):
                there.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                there.settimeout(10)  # DONE that comes later comes too late: the line ends
                there.sendall(b"* OK hello\r\n")
                asked = lines.readline().split(b" ")[0]  # for capabilities, by the library
                there.sendall(b"* CAPABILITY IMAP4rev1 IDLE\r\n" + asked + b" OK done\r\n")
                lines.readline()
                for portion in script:
                    if portion is None:
                        lines.readline()
                    else:
                        there.sendall(portion)
                if not closes:
                    lines.readline()

        server = threading.Thread(target=serve, daemon=True)
        server.start()
        client = GuardedClient(Peer("127.0.0.1", listener.getsockname()[1], None, 20.0, 0.5, lambda _: None))
        try:
            yield client
        finally:
            client.shutdown()
            server.join(20)


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ([b"+ idling\r\n", DONE, TAG + b" OK done\r\n"], False),
        ([b"+ idling\r\n* OK Still here\r\n", DONE, TAG + b" OK done\r\n"], False),
        ([b"+ idling\r\n", DONE, b"* 3 EXISTS\r\n" + TAG + b" OK done\r\n"], True),
    ],
)
def test_a_cycle_in_which_little_happens_ends_by_itself(script: list[bytes | None], told: bool) -> None:
    with answering(script, closes=False) as client:
        assert client.idle_for(AT_ONCE) is told


@pytest.mark.parametrize(
    "script",
    [
        [b"+ idling\r\n* 3 EXISTS\r\n"],  # in one packet: poll() does not see the second line
        [b"* 3 EXISTS\r\n+ idling\r\n"],  # before the go-ahead
        [b"* 3 EXISTS\r\n", b"+ idling\r\n"],
        [b"+ id", b"ling\r\n", b"* 3 EX", b"ISTS\r\n"],  # in pieces (imapclient#519)
        [b"+ idling\r\n", b"* 2 EXPUNGE\r\n"],
        [b"+ idling\r\n", b"* 2 FETCH (FLAGS (\\Seen))\r\n"],
        [b"+\r\n", b"* VANISHED 7\r\n"],
    ],
)
def test_what_is_told_wakes_at_once(script: list[bytes | None]) -> None:
    with answering([*script, DONE, TAG + b" OK done\r\n"], closes=False) as client:
        assert client.idle_for(PATIENT)


@pytest.mark.parametrize(
    ("script", "closes"),
    [
        ([b"+ idling\r\n"], True),  # a closed peer looks like one with something to say, for ever
        ([b"+ idling\r\n", b"* BYE\r\n"], False),
        ([b"+ idling\r\n", b"* BYE shutting down\r\n"], False),
        ([b"+ idling\r\n", TAG + b" OK done\r\n"], False),  # the server ends it by itself
        ([b"+ idling\r\n", b"W7 OK whose?\r\n"], False),
        ([TAG + b" OK done\r\n"], False),
        ([], True),
        ([], False),  # not a word
        ([b"+ idling\r\n* 3 EXISTS\r\n"], False),  # DONE stays unanswered (imapclient#449)
    ],
)
def test_what_is_odd_ends_the_connection(script: list[bytes | None], closes: bool) -> None:
    with answering(script, closes=closes) as client, pytest.raises(ConnectionLostError):
        client.idle_for(PATIENT)


@pytest.mark.parametrize("answer", [b"NO [LIMIT] not now", b"BAD what?"])
def test_a_refusal_is_told_as_one(answer: bytes) -> None:
    with answering([TAG + b" " + answer + b"\r\n"], closes=False) as client, pytest.raises(CommandRefusedError):
        client.idle_for(PATIENT)


def test_a_farewell_that_asks_for_a_pause_is_told_as_one() -> None:
    words = b"* BYE [OVERQUOTA] Account exceeded command or bandwidth limits.\r\n"
    with answering([b"+ idling\r\n", words], closes=True) as client, pytest.raises(PauseWantedError):
        client.idle_for(PATIENT)
