"""FETCH answers as values. The usual shape of a header answer takes a fast path; anything else goes through the tokenizer."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone

from connectors.imap.parsing import GarbledAnswerError, Pieces, Value, number, pairs, values

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
_DATE = re.compile(rb"\s?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")
_MONTHS = {
    name: index
    for index, name in enumerate(
        (b"JAN", b"FEB", b"MAR", b"APR", b"MAY", b"JUN", b"JUL", b"AUG", b"SEP", b"OCT", b"NOV", b"DEC"), start=1
    )
}
EPOCH = datetime.fromtimestamp(0, UTC)


@dataclass(slots=True)
class FetchItems:
    """What answers said of one message so far; None: it was not said."""

    uid: int | None = None
    flags: frozenset[str] | None = None
    internal_date: datetime | None = None
    size: int | None = None
    body: bytes | None = None
    extra: dict[str, Value] = field(default_factory=dict[str, Value])

    def merge(self, later: "FetchItems") -> None:
        """Add what a second answer about the same message says: some servers split theirs."""
        self.flags = self.flags if later.flags is None else later.flags
        self.internal_date = self.internal_date or later.internal_date
        self.size = self.size if later.size is None else later.size
        self.body = self.body if later.body is None else later.body
        self.extra.update(later.extra)


def is_fetch(text: bytes) -> bool:
    """Whether an untagged response (without ``* ``) is a FETCH answer."""
    return _SEQUENCE.match(text) is not None


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
    day, month, year, hour, minute, second = match.group(1, 2, 3, 4, 5, 6)
    offset = timedelta(hours=int(match[8]), minutes=int(match[9]))
    try:
        zone = UTC if not offset else timezone(-offset if match[7] == b"-" else offset)
        local = datetime(int(year), _MONTHS[month.upper()], int(day), int(hour), int(minute), min(int(second), 59), tzinfo=zone)
        return local.astimezone(UTC)
    except (KeyError, ValueError, OverflowError):
        raise GarbledAnswerError("not a date") from None


def _usual(pieces: Pieces, position: int) -> FetchItems | None:
    """``(UID .. FLAGS (..) ... BODY[..] {n}`` + literal + ``)``; None where the answer looks different in any way."""
    text = pieces[0]
    if len(pieces) != 3 or pieces[2] != b")" or text[position : position + 1] != b"(":
        return None
    position += 1
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
            items.flags = _flags(match["flags"].split())
        elif kind == "date":
            items.internal_date = parse_internal_date(match["date"])
        elif kind == "size":
            items.size = int(match["size"])
        elif kind == "body":
            items.body = pieces[1]
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
            items.flags = _flags([flag for flag in value if isinstance(flag, bytes)] if isinstance(value, list) else [])
        elif name == "INTERNALDATE" and isinstance(value, bytes):
            items.internal_date = parse_internal_date(value)
        elif name == "RFC822.SIZE":
            items.size = number(value)
        elif name.startswith("BODY[") and not isinstance(value, list):
            items.body = value or b""
        else:
            items.extra[name] = value
    return items


def _flags(names: list[bytes]) -> frozenset[str]:
    r"""Without \Recent, which says more about the connection than about the message."""
    return frozenset(name.decode("ascii", "replace") for name in names if name.lower() != b"\\recent")
