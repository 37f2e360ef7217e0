"""What passes between the program and its reading worker: a length of four bytes, then MessagePack.

MessagePack and not pickle: whatever took over a worker could otherwise take over the program too. Types are checked on decoding.
"""

import struct
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from daemon.errors import InstallationError
from daemon.reading.values import HeaderReading, Interview, Reading, ReadingContext

REQUEST_LIMIT = 26 * 1024 * 1024
REPLY_LIMIT = 32 * 1024 * 1024
_LENGTH = struct.Struct(">I")
LENGTH_SIZE = _LENGTH.size


class Kind(StrEnum):
    """What a request's bytes are."""

    MESSAGE = "message"
    CALENDAR = "calendar"
    HEADERS = "headers"


class Request(msgspec.Struct, frozen=True):
    """Bytes to be read; ``blocks``: of many headers."""

    kind: Kind
    raw: bytes
    context: ReadingContext
    blocks: Sequence[bytes] = ()


class Reply(msgspec.Struct, frozen=True):
    """What was read: ``reading``, ``interviews`` or ``headers`` by the request's kind, or ``why`` it could not be.

    ``installation``: why a file of the program's own could not be read, which says nothing of the message.
    """

    reading: Reading | None = None
    interviews: tuple[Interview, ...] | None = None
    headers: list[HeaderReading] | None = None
    why: str | None = None
    installation: str | None = None


def damaged(why: str) -> InstallationError:
    """A table of the reader's own could not be read: the message is as it was, and is read the next time."""
    return InstallationError(f"a table of the reader could not be read ({why})")


def frame(value: Request | Reply) -> bytes:
    """A value with its length in front."""
    body = msgspec.msgpack.encode(value)
    return _LENGTH.pack(len(body)) + body


def length(header: bytes) -> int:
    """How many bytes follow a frame's first four."""
    (size,) = _LENGTH.unpack(header)
    return int(size)
