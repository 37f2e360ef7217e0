"""SEARCH (RFC 3501, 6.4.4): a client's program becomes one question to each message."""

from collections.abc import Callable, Iterator
from datetime import date
from email.header import decode_header
from email.utils import parsedate_to_datetime

from daemon.demo.servers.imap_fetch import header, header_values
from daemon.demo.servers.imap_store import Mail, canonical_flags
from daemon.demo.servers.imap_syntax import MAX_DEPTH, BadSyntaxError, NumberSet, Token, read_date, text

Test = Callable[[int, Mail], bool]

_FLAG_KEYS = {
    "ANSWERED": "\\Answered",
    "DELETED": "\\Deleted",
    "DRAFT": "\\Draft",
    "FLAGGED": "\\Flagged",
    "SEEN": "\\Seen",
}
_HEADER_KEYS = frozenset({"FROM", "TO", "CC", "BCC", "SUBJECT"})
_DATE_ORDER: dict[str, Callable[[date, date], bool]] = {
    "SINCE": lambda day, limit: day >= limit,
    "BEFORE": lambda day, limit: day < limit,
    "ON": lambda day, limit: day == limit,
}


def compile_search(tokens: list[Token], numbers: list[int], uids: list[int]) -> Test:
    """One test for the whole program. ``numbers`` and ``uids``: what sequence sets are measured against, both ascending."""
    return _Compiler(numbers, uids).all_of(iter(tokens), 0)


class _Compiler:
    def __init__(self, numbers: list[int], uids: list[int]) -> None:
        self._numbers = numbers
        self._uids = uids

    def all_of(self, tokens: Iterator[Token], depth: int) -> Test:
        tests = [self._key(token, tokens, depth) for token in tokens]  # a key takes its arguments from the same iterator
        if not tests:
            raise BadSyntaxError("SEARCH takes at least one key")
        return lambda number, mail: all(test(number, mail) for test in tests)

    def _key(self, token: Token, rest: Iterator[Token], depth: int) -> Test:
        if depth > MAX_DEPTH * 20:
            raise BadSyntaxError("too deep a search")
        if isinstance(token, list):
            return self.all_of(iter(token), depth + 1)
        name = text(token).upper()
        if name == "NOT":
            inner = self._key(_next(rest), rest, depth + 1)
            return lambda number, mail: not inner(number, mail)
        if name == "OR":
            one = self._key(_next(rest), rest, depth + 1)
            other = self._key(_next(rest), rest, depth + 1)
            return lambda number, mail: one(number, mail) or other(number, mail)
        return self._flag(name) or self._date(name, rest) or self._other(name, rest)

    @staticmethod
    def _flag(name: str) -> Test | None:
        if name in _FLAG_KEYS:
            return _has(_FLAG_KEYS[name])
        if name.removeprefix("UN") in _FLAG_KEYS:
            has = _has(_FLAG_KEYS[name.removeprefix("UN")])
            return lambda number, mail: not has(number, mail)
        return None

    @staticmethod
    def _date(name: str, rest: Iterator[Token]) -> Test | None:
        order = _DATE_ORDER.get(name.removeprefix("SENT"))
        if order is None:
            return None
        limit = read_date(text(_next(rest)))
        if name.startswith("SENT"):
            return lambda _, mail: (day := _sent_on(mail)) is not None and order(day, limit)
        return lambda _, mail: order(mail.internal_date.date(), limit)

    def _other(self, name: str, rest: Iterator[Token]) -> Test:
        if name in {"ALL", "OLD", "NEW", "RECENT"}:  # no message is ever recent here
            return lambda _number, _mail: name in {"ALL", "OLD"}
        if name in {"KEYWORD", "UNKEYWORD"}:
            has = _has(*canonical_flags([text(_next(rest))]))
            return has if name == "KEYWORD" else lambda number, mail: not has(number, mail)
        if name in _HEADER_KEYS or name == "HEADER":
            field = text(_next(rest)) if name == "HEADER" else name
            return _in_header(field.lower().encode(), text(_next(rest)))
        if name in {"BODY", "TEXT"}:
            return _in_text(text(_next(rest)), whole=name == "TEXT")
        if name in {"LARGER", "SMALLER", "MODSEQ"}:
            return _compared(name, text(_next(rest)))
        return self._numbered(name, rest)

    def _numbered(self, name: str, rest: Iterator[Token]) -> Test:
        if name == "UID":
            uids = frozenset(NumberSet(text(_next(rest))).select(self._uids))
            return lambda _, mail: mail.uid in uids
        numbers = frozenset(NumberSet(name).select(self._numbers))
        return lambda number, _: number in numbers


def _next(rest: Iterator[Token]) -> Token:
    try:
        return next(rest)
    except StopIteration:
        raise BadSyntaxError("a search key lacks its argument") from None


def _has(flag: str) -> Test:
    return lambda _, mail: flag in mail.flags


def _compared(name: str, source: str) -> Test:
    if not (source.isascii() and source.isdigit()):
        raise BadSyntaxError("a number was expected")
    limit = int(source)
    if name == "MODSEQ":
        return lambda _, mail: mail.modseq >= limit
    if name == "LARGER":
        return lambda _, mail: len(mail.raw) > limit
    return lambda _, mail: len(mail.raw) < limit


def _in_header(field: bytes, wanted: str) -> Test:
    folded = wanted.casefold()
    return lambda _, mail: any(folded in _decoded(value).casefold() for value in header_values(mail.raw, field))


def _in_text(wanted: str, *, whole: bool) -> Test:
    folded = wanted.casefold()

    def test(_: int, mail: Mail) -> bool:
        raw = mail.raw if whole else mail.raw[len(header(mail.raw)) :]
        return folded in raw.decode("utf-8", "replace").casefold()

    return test


def _decoded(value: bytes) -> str:
    plain = value.decode("utf-8", "replace")
    if "=?" not in plain:
        return plain
    try:
        parts = decode_header(plain)
        return "".join(part if isinstance(part, str) else part.decode(charset or "ascii", "replace") for part, charset in parts)
    except (LookupError, ValueError):
        return plain


def _sent_on(mail: Mail) -> date | None:
    for value in header_values(mail.raw, b"date"):
        try:
            return parsedate_to_datetime(value.decode("ascii", "replace")).date()
        except ValueError:
            return None
    return None
