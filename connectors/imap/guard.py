"""The only makers of protocol text: what reaches a command line passes here.

A Message-ID handed to a library's search has put whole commands on the wire (imapclient#657). So every argument is refused
that holds NUL, CR or LF, strings are quoted here and nowhere else, and Message-IDs are held to a grammar that is narrower
than RFC 5322's.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FORBIDDEN = re.compile(rb"[\x00\r\n]")
_MESSAGE_ID = re.compile(r"<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.:@\[\]-]{1,250}>")  # one character class, bounded: linear
_SEARCHABLE = re.compile(r"[\x20\x21\x23-\x5b\x5d-\x7e]{1,320}")
_FLAG = re.compile(r"[\\$]?[A-Za-z0-9_.-]{1,64}")


class UnsafeArgumentError(ValueError):
    """An argument that would end a command line, or that is not what it should be. Its text is not repeated."""


def refuse_line_ends(argument: str | bytes) -> None:
    """Raise ``UnsafeArgumentError`` where an argument holds NUL, CR or LF."""
    data = argument.encode("utf-8", "surrogatepass") if isinstance(argument, str) else argument
    if _FORBIDDEN.search(data):
        raise UnsafeArgumentError("an argument of an IMAP command holds NUL, CR or LF")


def quoted(text: str | bytes) -> bytes:
    """A quoted string (RFC 9051, 4.3). ASCII only."""
    refuse_line_ends(text)
    try:
        data = text.encode("ascii") if isinstance(text, str) else text
    except UnicodeEncodeError:
        raise UnsafeArgumentError("an argument of an IMAP command is not ASCII") from None
    return b'"' + data.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def is_message_id(text: str) -> bool:
    """Whether a text is a Message-ID that may be searched for: angle brackets, an ``@``, no quotes, spaces or controls."""
    return _MESSAGE_ID.fullmatch(text) is not None and "@" in text


def message_id(text: str) -> bytes:
    """A Message-ID as a search argument; ``UnsafeArgumentError`` where it is none."""
    if not is_message_id(text):
        raise UnsafeArgumentError("not a Message-ID")
    return quoted(text)


def is_searchable(text: str) -> bool:
    """Whether an address may stand in a search as it is: printable ASCII without quotes and backslashes."""
    return _SEARCHABLE.fullmatch(text) is not None


def flag_list(flags: Sequence[str]) -> bytes:
    """Flags in parentheses; ``UnsafeArgumentError`` where one is no flag."""
    for flag in flags:
        if not _FLAG.fullmatch(flag):
            raise UnsafeArgumentError("not a flag")
    return b"(" + " ".join(flags).encode("ascii") + b")"


def uid_range(first: int, last: int | None) -> bytes:
    """``first:last``; None stands for the newest message."""
    if first < 1 or (last is not None and last < first):
        raise UnsafeArgumentError("not a range of UIDs")
    return b"%d:%d" % (first, last) if last is not None else b"%d:*" % first


def uid_set(uids: Iterable[int]) -> bytes:
    """UIDs as few ranges: ``1:5,9``. The caller keeps it short: servers fail on long sets."""
    ranges: list[list[int]] = []
    for uid in sorted(uids):
        if uid < 1:
            raise UnsafeArgumentError("not a UID")
        if ranges and uid == ranges[-1][1] + 1:
            ranges[-1][1] = uid
        else:
            ranges.append([uid, uid])
    return b",".join(b"%d" % first if first == last else b"%d:%d" % (first, last) for first, last in ranges)


def search_date(day: date) -> bytes:
    """A day as SEARCH wants it, whatever the locale: ``02-Mar-2026``."""
    return f"{day.day:02d}-{_MONTHS[day.month - 1]}-{day.year:04d}".encode("ascii")


def internal_date(at: datetime) -> bytes:
    """An instant as APPEND wants it: ``"02-Mar-2026 09:30:00 +0000"``, quotes included."""
    if at.utcoffset() is None:
        raise UnsafeArgumentError("an instant needs its UTC offset")
    return f'"{at.day:02d}-{_MONTHS[at.month - 1]}-{at.year:04d} {at:%H:%M:%S %z}"'.encode("ascii")
