"""IMAP's grammar (RFC 3501, section 9) as the server needs it: bytes into tokens, and values into bytes.

A token is a ``str`` (atom), ``bytes`` (quoted string or literal) or a list of tokens (parenthesised). A section such as
``BODY[HEADER.FIELDS (From)]<0.9>`` stays one atom, blanks and all.
"""

import base64
import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TypeAlias

Token: TypeAlias = "str | bytes | list[Token]"  # noqa: S105 -- a token of a grammar, no secret

MAX_DEPTH = 20
LITERAL = re.compile(rb"\{(\d{1,10})(\+?)\}\r?\n")
_ATOM = re.compile(rb'[^\x00-\x20\x7f()"\[{]+')
_QUOTED = re.compile(rb'"((?:[^"\\\r\n\x00]|\\["\\])*)"')
_SECTION = re.compile(rb'\[(?:[^\[\]"\r\n]|"[^"\r\n]*")*\]')
_ESCAPED = re.compile(rb"\\(.)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class BadSyntaxError(ValueError):
    """The client's line is no IMAP; the text may be told."""


class Scanner:
    """Reads the tokens of one command, literals included as they came over the wire."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def word(self) -> str:
        """The next atom and the blank after it."""
        atom = self._match(_ATOM)
        if atom is None:
            raise BadSyntaxError("a word was expected")
        self._at += self._data.startswith(b" ", self._at)
        return atom.decode("ascii", "replace")

    def tokens(self) -> list[Token]:
        """All that is left."""
        return self._list(closing=b"", depth=0)

    def _list(self, closing: bytes, depth: int) -> list[Token]:
        if depth > MAX_DEPTH:
            raise BadSyntaxError("too many parentheses")
        found: list[Token] = []
        while self._at < len(self._data):
            here = self._data[self._at : self._at + 1]
            if here == b" ":
                self._at += 1
            elif here == b"(":
                self._at += 1
                found.append(self._list(b")", depth + 1))
            elif here == b")" and closing:
                self._at += 1
                return found
            else:
                found.append(self._string(here))
        if closing:
            raise BadSyntaxError("a parenthesis is missing")
        return found

    def _string(self, here: bytes) -> Token:
        if here == b'"':
            quoted = self._match(_QUOTED)
            if quoted is None:
                raise BadSyntaxError("a quote is missing")
            return _ESCAPED.sub(rb"\1", quoted[1:-1])
        if here == b"{":
            return self._literal()
        return self._atom()

    def _literal(self) -> bytes:
        marker = LITERAL.match(self._data, self._at)
        if marker is None:
            raise BadSyntaxError("this is no literal")
        end = marker.end() + int(marker[1])
        if end > len(self._data):
            raise BadSyntaxError("the literal is short")
        self._at = end
        return self._data[marker.end() : end]

    def _atom(self) -> str:
        pieces: list[bytes] = []
        while (piece := self._match(_ATOM) or self._match(_SECTION)) is not None:
            pieces.append(piece)
        if not pieces:
            raise BadSyntaxError("this character has no place here")
        return b"".join(pieces).decode("utf-8", "replace")

    def _match(self, pattern: re.Pattern[bytes]) -> bytes | None:
        match = pattern.match(self._data, self._at)
        if match is None:
            return None
        self._at = match.end()
        return match[0]


def text(token: Token) -> str:
    """An atom or string as text."""
    if isinstance(token, list):
        raise BadSyntaxError("a string was expected")
    return token if isinstance(token, str) else token.decode("utf-8", "replace")


def texts(token: Token) -> list[str]:
    """A parenthesised list of atoms or strings."""
    if not isinstance(token, list):
        raise BadSyntaxError("a list was expected")
    return [text(item) for item in token]


class NumberSet:
    """A sequence set (``1:4,7,9:*``); ``*`` is the largest number there is."""

    def __init__(self, source: str) -> None:
        self._ranges = [self._range(part) for part in source.split(",")]

    def select(self, numbers: Sequence[int]) -> list[int]:
        """Which of these ascending numbers are meant, ascending. ``n:*`` always means the last one too (RFC 3501)."""
        if not numbers:
            return []
        found: set[int] = set()
        for first, last in self._ranges:
            low, high = sorted((first or numbers[-1], last or numbers[-1]))
            found.update(numbers[bisect_left(numbers, low) : bisect_left(numbers, high + 1)])
        return sorted(found)

    @staticmethod
    def _range(part: str) -> tuple[int, int]:
        first, colon, last = part.partition(":")
        return NumberSet._number(first), NumberSet._number(last if colon else first)

    @staticmethod
    def _number(source: str) -> int:
        if source == "*":
            return 0
        if not (source.isascii() and source.isdigit() and len(source) <= 10 and int(source) > 0):
            raise BadSyntaxError("this is no sequence set")
        return int(source)


def number_set(numbers: Iterable[int]) -> str:
    """Ascending or not, as a sequence set in this very order (COPYUID pairs two of them)."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][1] + 1 == number:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in parts)


def quoted(value: str) -> bytes:
    """A quoted string; control characters become blanks."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return b'"' + "".join(char if char.isprintable() else " " for char in escaped).encode() + b'"'


def literal(value: bytes) -> bytes:
    """A literal."""
    return b"{%d}\r\n%b" % (len(value), value)


def read_date(source: str) -> date:
    """``1-Feb-2026``."""
    try:
        day, month, year = source.strip().split("-")
        return date(int(year), _MONTHS.index(month.title()) + 1, int(day))
    except ValueError:
        raise BadSyntaxError("this is no date") from None


def read_instant(source: str) -> datetime:
    """``01-Feb-2026 10:00:00 +0100``, aware."""
    try:
        day, clock, zone = source.split()
        return datetime.strptime(f"{read_date(day).isoformat()} {clock} {zone}", "%Y-%m-%d %H:%M:%S %z")
    except ValueError:
        raise BadSyntaxError("this is no date and time") from None


def write_instant(instant: datetime) -> bytes:
    """INTERNALDATE's form, independent of the locale."""
    return f'"{instant.day:02d}-{_MONTHS[instant.month - 1]}-{instant:%Y %H:%M:%S %z}"'.encode()


def encode_folder(name: str) -> str:
    """A folder's name in modified UTF-7 (RFC 3501, 5.1.3)."""
    pieces = re.split(r"([^\x20-\x7e]+)", name)
    return "".join(_shift(piece) if index % 2 else piece.replace("&", "&-") for index, piece in enumerate(pieces))


def decode_folder(name: str) -> str:
    """A folder's name out of modified UTF-7; text that is none is kept as it is."""
    return re.sub(r"&([A-Za-z0-9+,]*)-", lambda match: _unshift(match[1]) if match[1] else "&", name)


def _shift(piece: str) -> str:
    return "&" + base64.b64encode(piece.encode("utf-16-be"), b"+,").decode().rstrip("=") + "-"


def _unshift(piece: str) -> str:
    try:
        return base64.b64decode(piece + "=" * (-len(piece) % 4), b"+,").decode("utf-16-be")
    except ValueError:
        return f"&{piece}-"
