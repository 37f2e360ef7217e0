"""FETCH answers as values. The usual shape of a header answer takes a fast path; anything else goes through the tokenizer."""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import msgspec

from connectors.imap.parsing import GarbledAnswerError, Pieces, number, pairs, values
from connectors.imap.stream import LineStream

_SEQUENCE = re.compile(rb"\d{1,10} FETCH ", re.IGNORECASE)
_ITEM = re.compile(
    rb"(?:UID (?P<uid>\d{1,10})"
    rb"|FLAGS \((?P<flags>[^()]*)\)"
    rb'|INTERNALDATE "(?P<date>[^"]{20,40})"'
    rb"|RFC822\.SIZE (?P<size>\d{1,12})"
    rb"|MODSEQ \(\d{1,20}\)"
    rb"|(?P<body>BODY\[[^\]]*\](?:<\d{1,12}>)? ~?\{\d{1,12}\+?\}$))"
    rb" ?"
)
_IN_ORDER = re.compile(
    rb"\(UID (\d{1,10}) FLAGS \(([^()]*)\)(?: MODSEQ \(\d{1,20}\))?"
    rb' INTERNALDATE "([^"]{20,40})" RFC822\.SIZE (\d{1,12}) BODY\[[^\]]*\] \{\d{1,12}\}'
)
_WHOLE = re.compile(
    rb"\* \d{1,10} FETCH \(UID (\d{1,10}) FLAGS \(([^()\r\n]*)\)(?: MODSEQ \(\d{1,20}\))?"
    rb' INTERNALDATE " ?(\d{1,2}-[A-Za-z]{3}-\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4})"'
    rb" RFC822\.SIZE (\d{1,12}) BODY\[[^\]\r\n]*\] \{(\d{1,9})\}\r\n"
)
_DATE = re.compile(rb"\s?(\d{1,2}-[A-Za-z]{3}-\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4})")
_MONTHS = {
    name: index
    for index, name in enumerate(
        (b"JAN", b"FEB", b"MAR", b"APR", b"MAY", b"JUN", b"JUL", b"AUG", b"SEP", b"OCT", b"NOV", b"DEC"), start=1
    )
}
EPOCH = datetime.fromtimestamp(0, UTC)


class FetchItems(msgspec.Struct, gc=False):
    """What answers said of one message so far; None: it was not said. A struct: there are 100,000 in a first look."""

    uid: int | None = None
    flags: frozenset[str] | None = None
    internal_date: datetime | None = None
    size: int | None = None
    body: bytes | None = None

    def merge(self, later: "FetchItems") -> None:
        """Add what a second answer about the same message says: some servers split theirs."""
        self.flags = self.flags if later.flags is None else later.flags
        self.internal_date = self.internal_date or later.internal_date
        self.size = self.size if later.size is None else later.size
        self.body = self.body if later.body is None else later.body


def is_fetch(text: bytes) -> bool:
    """Whether an untagged response (without ``* ``) is a FETCH answer."""
    return _SEQUENCE.match(text) is not None


def take_usual(stream: LineStream, limit: int) -> FetchItems | None:
    """A FETCH answer of the usual shape that has arrived whole; None where the next response is anything else, which is left there.

    A third of the time that reading it line by line takes. ``GarbledAnswerError`` for a date that is none.
    """
    taken = stream.take(_WHOLE, limit)
    if taken is None:
        return None
    (uid, flags, day, hour, minute, second, zone, size, _), literal = taken
    at = _midnight(day, zone) + timedelta(seconds=int(hour) * 3600 + int(minute) * 60 + int(second))
    return FetchItems(int(uid), _flags(flags), at, int(size), literal)


def fetch_items(pieces: Pieces) -> FetchItems:
    """One FETCH answer; ``GarbledAnswerError`` where it breaks the grammar."""
    text = pieces[0]
    opening = _SEQUENCE.match(text)
    if opening is None:
        raise GarbledAnswerError("no FETCH answer")
    return _usual(pieces, opening.end()) or _any_shape(pieces, opening.end())


def parse_internal_date(text: bytes) -> datetime:
    """``17-Jul-1996 02:44:25 -0700`` as UTC; ``GarbledAnswerError`` where it is none."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise GarbledAnswerError("not a date")
    day, hour, minute, second, zone = match.groups()
    return _midnight(day, zone) + timedelta(seconds=int(hour) * 3600 + int(minute) * 60 + int(second))


@lru_cache(maxsize=4096)
def _midnight(day: bytes, zone: bytes) -> datetime:
    """The start of a day in a zone, as UTC; many messages share it."""
    number, month, year = day.split(b"-")
    behind = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:])) * (1 if zone.startswith(b"+") else -1)
    try:
        return datetime(int(year), _MONTHS[month.upper()], int(number), tzinfo=UTC) - behind
    except (KeyError, ValueError, OverflowError):
        raise GarbledAnswerError("not a date") from None


def _usual(pieces: Pieces, position: int) -> FetchItems | None:
    """``(UID .. FLAGS (..) ... BODY[..] {n}`` + literal + ``)``; None where the answer looks different in any way.

    Most servers answer in the order they were asked, which one match settles.
    """
    text = pieces[0]
    if len(pieces) != 3 or pieces[2] != b")" or text[position : position + 1] != b"(":
        return None
    match = _IN_ORDER.fullmatch(text, position)
    if match is not None:
        uid, flags, date, size = match.groups()
        return FetchItems(int(uid), _flags(flags), parse_internal_date(date), int(size), pieces[1])
    return _in_any_order(text, position + 1, pieces[1])


def _in_any_order(text: bytes, position: int, literal: bytes) -> FetchItems | None:
    items = FetchItems()
    while position < len(text):
        match = _ITEM.match(text, position)
        if match is None:
            return None
        position = match.end()
        kind = match.lastgroup
        if kind == "uid":
            items.uid = int(match["uid"])
        elif kind == "flags":
            items.flags = _flags(match["flags"])
        elif kind == "date":
            items.internal_date = parse_internal_date(match["date"])
        elif kind == "size":
            items.size = int(match["size"])
        elif kind == "body":
            items.body = literal
    return items


def _any_shape(pieces: Pieces, position: int) -> FetchItems:
    parsed = values(pieces, position)
    if len(parsed) != 1 or not isinstance(parsed[0], list):
        raise GarbledAnswerError("no list of items")
    items = FetchItems()
    for name, value in pairs(parsed[0]).items():
        if name == "UID":
            items.uid = number(value)
        elif name == "FLAGS":
            names = value if isinstance(value, list) else []
            items.flags = _flags(b" ".join(flag for flag in names if isinstance(flag, bytes)))
        elif name == "INTERNALDATE" and isinstance(value, bytes):
            items.internal_date = parse_internal_date(value)
        elif name == "RFC822.SIZE":
            items.size = number(value)
        elif name.startswith("BODY[") and not isinstance(value, list):
            items.body = value or b""
    return items


@lru_cache(maxsize=1024)
def _flags(names: bytes) -> frozenset[str]:
    r"""Without \Recent, which says more about the connection than about the message."""
    return frozenset(name.decode("ascii", "replace") for name in names.split() if name.lower() != b"\\recent")
