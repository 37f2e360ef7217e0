"""FETCH answers are understood alike however the network cuts them."""

import socket
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from connectors.imap.fetch import FetchItems, fetch_items, take_usual
from connectors.imap.stream import LineStream

USUAL = (
    b'* 1 FETCH (UID 7 FLAGS (\\Seen) INTERNALDATE "20-Nov-2026 11:00:00 +0000" RFC822.SIZE 310 BODY[HEADER.FIELDS (FROM)] {9}\r\n'
    b"From: x\r\n)\r\n"
)
LOOKS_LIKE_MORE = (
    b'* 2 FETCH (UID 8 FLAGS () MODSEQ (9) INTERNALDATE " 1-Nov-2026 11:00:00 +0100" RFC822.SIZE 3 BODY[HEADER.FIELDS (FROM)] {15}\r\n'
    b"a)\r\n* 3 FETCH\r\n)\r\n"
)
BEGINNING = b'* 3 FETCH (UID 9 FLAGS () INTERNALDATE "20-Nov-2026 11:00:00 +0000" RFC822.SIZE 3 BODY[] {3}\r\n'
MORE_BEHIND = BEGINNING + b"abc MODSEQ (4))\r\n"
FLAGS_ALONE = b"* 4 FETCH (UID 10 FLAGS (\\Answered))\r\n"
EXPUNGE = b"* 5 EXPUNGE\r\n"
TOO_LONG = BEGINNING.replace(b"{3}", b"{200}") + b"x" * 200 + b")\r\n"
LIMIT = 100


class Trickle(socket.socket):
    """A socket that gives a few bytes at a time."""

    sizes: Iterator[int] = iter(())

    def recv(self, size: int, flags: int = 0, /) -> bytes:
        return super().recv(min(size, next(self.sizes, size)), flags)


def understood(sent: bytes, sizes: list[int]) -> list[FetchItems | bytes]:
    """What is taken as usual, and by line whatever is not."""
    ours, theirs = socket.socketpair()
    with ours, theirs, Trickle(fileno=ours.detach()) as line:
        line.sizes = iter(sizes)
        theirs.sendall(sent)
        theirs.shutdown(socket.SHUT_WR)
        stream = LineStream(line)
        found: list[FetchItems | bytes] = []
        left = len(sent)
        while left:
            one = take_usual(stream, LIMIT)
            if one is not None:
                found.append(one)
            else:
                found.append(_read_slowly(stream))
            left = len(sent) - _consumed(found, sent)
        return found


def _read_slowly(stream: LineStream) -> FetchItems | bytes:
    text = stream.readline()
    if not text.endswith(b"}\r\n"):
        return text
    size = int(text[text.rindex(b"{") + 1 : -3])
    literal = stream.read_capped(size, LIMIT)
    return fetch_items([text[2:-2], literal, stream.readline().rstrip(b"\r\n")])


def _consumed(found: list[FetchItems | bytes], sent: bytes) -> int:
    """By the order of what was sent."""
    lengths = {7: len(USUAL), 8: len(LOOKS_LIKE_MORE), 9: len(TOO_LONG) if b"{200}" in sent else len(MORE_BEHIND)}
    return sum(len(one) if isinstance(one, bytes) else lengths[one.uid or 0] for one in found)


RESPONSES = st.lists(st.sampled_from([USUAL, LOOKS_LIKE_MORE, MORE_BEHIND, FLAGS_ALONE, EXPUNGE]), max_size=6)


@given(RESPONSES, st.lists(st.integers(1, 80), max_size=40))
def test_answers_say_the_same_whole_and_in_pieces(responses: list[bytes], sizes: list[int]) -> None:
    sent = b"".join(responses)
    by_byte = understood(sent, [1] * len(sent))
    assert understood(sent, sizes) == by_byte
    assert len(by_byte) == len(responses)


def test_a_literal_that_holds_an_answer_is_one_literal() -> None:
    _, one = understood(USUAL + LOOKS_LIKE_MORE, [])
    assert isinstance(one, FetchItems)
    assert (one.uid, one.body) == (8, b"a)\r\n* 3 FETCH\r\n")


def test_a_literal_above_the_limit_is_cut() -> None:
    _, one = understood(USUAL + TOO_LONG, [])
    assert isinstance(one, FetchItems)
    assert one.body == b"x" * LIMIT
