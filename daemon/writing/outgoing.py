"""A draft as it goes on the wire: dated when it leaves, and without what recipients must not see."""

import re
from datetime import datetime
from email.utils import format_datetime

from daemon.writing.errors import UnwritableError

_LONGEST_LINE = 998  # RFC 5322, 2.1.1
_FIELD = re.compile(rb"[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*")
_DATE = b"date"
_HIDDEN = frozenset({b"bcc", b"resent-bcc"})


def outgoing(raw: bytes, at: datetime) -> bytes:
    """The same mail with ``at`` (aware) as its Date and no Bcc; raises ``UnwritableError`` for a line longer than a server has to take."""
    head, _, body = raw.partition(b"\r\n\r\n")
    fields = [_dated(field, at) for field in _FIELD.findall(head + b"\r\n") if _name(field) not in _HIDDEN]
    made = b"".join(fields) + b"\r\n" + body
    if any(len(line) > _LONGEST_LINE for line in made.split(b"\r\n")):
        raise UnwritableError("the text", "a line is longer than mail allows")
    return made


def _name(field: bytes) -> bytes:
    return field.partition(b":")[0].strip().lower()


def _dated(field: bytes, at: datetime) -> bytes:
    return f"Date: {format_datetime(at)}\r\n".encode() if _name(field) == _DATE else field
