"""IMAP answers in pieces: a response is text, literal, text, literal ... text, as it came.

One regular expression cuts text into tokens; every alternative consumes distinct characters and no group repeats a group,
so it runs in linear time over anything a server may send.
"""

import itertools
import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Pieces = Sequence[bytes]
Value = bytes | None | list["Value"]

_TOKEN = re.compile(
    rb"[ \t]*(?:"
    rb"(?P<open>\()|(?P<close>\))"
    rb'|"(?P<quoted>(?:[^"\\]|\\.)*)"'
    rb"|(?P<literal>~?\{\d{1,12}\+?\})$"
    rb'|(?P<atom>[^\s()"\[\]{]+(?:\[[^\]]*\](?:<\d{1,12}>)?)?|[\[\]{])'
    rb")",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\(.)", re.DOTALL)
_DEPTH_LIMIT = 50
_MOST_DIGITS = 19
_DIGITS = 10
"""Of the largest UID (RFC 9051, 9: nz-number); what has more is none, and might be too long to be read as a number at all."""
_CODE = re.compile(rb"\[([A-Za-z0-9-]{1,40})(?: ([^\]]{0,2000}))?\]")


class GarbledAnswerError(Exception):
    """An answer that does not follow the grammar."""


@dataclass(frozen=True, slots=True)
class Code:
    """A response code (RFC 9051, 7.1): ``[UIDVALIDITY 7]`` is ``Code("UIDVALIDITY", b"7")``."""

    name: str
    data: bytes


def response_code(text: bytes) -> Code:
    """The response code at the start of a status text; an empty one where there is none."""
    match = _CODE.match(text)
    if match is None:
        return Code("", b"")
    return Code(match[1].decode("ascii").upper(), match[2] or b"")


def values(pieces: Pieces, start: int = 0) -> list[Value]:
    """The values of a response from byte ``start`` of its first text: bytes, None for NIL, lists for parentheses.

    Raises ``GarbledAnswerError`` where the grammar is broken or nested too deep.
    """
    outer: list[Value] = []
    open_lists = [outer]
    for kind, token in _tokens(pieces, start):
        if kind == "open":
            inner: list[Value] = []
            open_lists[-1].append(inner)
            open_lists.append(inner)
            if len(open_lists) > _DEPTH_LIMIT:
                raise GarbledAnswerError("nested too deep")
        elif kind == "close":
            if len(open_lists) == 1:
                raise GarbledAnswerError("a parenthesis too many")
            open_lists.pop()
        elif kind == "atom":
            open_lists[-1].append(None if token.upper() == b"NIL" else token)
        else:
            open_lists[-1].append(token)
    if len(open_lists) > 1:
        raise GarbledAnswerError("a parenthesis too few")
    return outer


def _tokens(pieces: Pieces, start: int) -> Iterator[tuple[str, bytes]]:
    for index, text in enumerate(pieces):
        if index % 2:
            continue
        position = start if index == 0 else 0
        length = len(text.rstrip())
        while position < length:
            match = _TOKEN.match(text, position, length)
            if match is None:
                raise GarbledAnswerError("an unexpected character")
            position = match.end()
            kind = match.lastgroup or ""
            if kind == "literal":
                if index + 1 >= len(pieces):
                    raise GarbledAnswerError("a literal is missing")
                yield "string", pieces[index + 1]
            elif kind == "quoted":
                yield "string", _ESCAPE.sub(rb"\1", match["quoted"])
            else:
                yield kind, match[kind]


def number(value: Value) -> int:
    """A value that must be a number, of 63 bits at most (RFC 7162, 7: mod-sequence-value)."""
    if not isinstance(value, bytes) or not value.isdigit() or len(value) > _MOST_DIGITS or int(value) >= 1 << 63:
        raise GarbledAnswerError("not a number")
    return int(value)


def _uid(word: bytes) -> int:
    """A UID, which has 32 bits and is not 0 (RFC 9051, 9: uniqueid); 0 where it is none."""
    uid = int(word) if word.isdigit() and len(word) <= _DIGITS else 0
    return uid if uid < 1 << 32 else 0


def pairs(items: Sequence[Value]) -> dict[str, Value]:
    """``name value name value`` as a dictionary, names in capitals."""
    found: dict[str, Value] = {}
    for name, value in zip(items[::2], items[1::2], strict=False):
        if not isinstance(name, bytes):
            raise GarbledAnswerError("not a name")
        found[name.decode("ascii", "replace").upper()] = value
    return found


def numbers_of_search(responses: Sequence[Pieces]) -> frozenset[int]:
    """The numbers of SEARCH and ESEARCH answers (RFC 9051, 7.3.4; RFC 4731)."""
    return frozenset(itertools.chain.from_iterable(map(_numbers, responses)))


def numbers_in_order(responses: Sequence[Pieces]) -> "array[int]":
    """The same, ascending, each once, packed: there may be hundreds of thousands."""
    found = array("I", itertools.chain.from_iterable(map(_numbers, responses)))
    if all(before < after for before, after in itertools.pairwise(found)):
        return found
    return array("I", sorted(frozenset(found)))


def _numbers(pieces: Pieces) -> Iterator[int]:
    text = pieces[0]
    if text[:6].upper() == b"SEARCH":
        yield from (uid for word in text[6:].partition(b"(")[0].split() if (uid := _uid(word)))
    elif text[:7].upper() == b"ESEARCH":
        yield from _expand(_sequence_of(values(pieces, 7)))


def _sequence_of(items: Sequence[Value]) -> bytes:
    for name, value in itertools.pairwise(items):
        if isinstance(name, bytes) and name.upper() == b"ALL" and isinstance(value, bytes):
            return value
    return b""


def _expand(sequence: bytes) -> Iterator[int]:
    total = 0
    for part in sequence.split(b","):
        first, colon, last = part.partition(b":")
        low, high = sorted((_uid(first), _uid(last if colon else first)))
        if not low:
            continue
        total += high - low + 1
        if total > 10_000_000:
            raise GarbledAnswerError("a set without measure")
        yield from range(low, high + 1)
