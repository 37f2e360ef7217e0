"""Addresses, parsed strictly: a mailbox that can be read in two ways is read in none.

``email.utils.parseaddr('alice@example.org)bob@evil.test')`` names alice; here it names nobody. Structure is read before
encoded words are decoded, so that no decoded text can make an address.
"""

import re
from functools import lru_cache

from daemon.reading.form import caps
from daemon.reading.form.encoded_words import decode_header
from daemon.reading.lazy import lazy_pattern
from daemon.reading.name_order import in_order
from daemon.reading.values import Address

_ATOM = r"[\w!#$%&'*+/=?^`{|}~.\-]"
_MAILBOX = lazy_pattern(rf"{_ATOM}{{1,128}}@(?:[\w\-]{{1,63}}\.){{0,10}}[\w\-]{{1,63}}\.?")
_COMMON = lazy_pattern(
    rb"[ \t]*(?:\"([^\"\\<>@]{1,200})\"|([A-Za-z0-9 .'_-]{1,200}?))?[ \t]*"
    rb"<([A-Za-z0-9!#$%&'*+/=?^_`{|}~.\-]{1,128}@[A-Za-z0-9_\-.]{1,200})>[ \t]*",
)
_TOKEN = lazy_pattern(rb'"(?:[^"\\]|\\.){0,1000}"|<[^<>]{0,1000}>|[(),;:<>"]|[^"<>(),;:]+', re.DOTALL)
_ESCAPED = lazy_pattern(rb"\\(.)", re.DOTALL)
_NAME_LIMIT = 200
_SHORT = 400


def read_mailbox(text: str) -> str | None:
    """Return the address in lower case if ``text`` is exactly one addr-spec (RFC 5322, 3.4.1; RFC 6531), else None."""
    text = text.strip()
    if len(text) > 254 or not _MAILBOX.fullmatch(text):
        return None
    return text.rstrip(".").lower()


def read_addresses(value: bytes, limit: int = caps.ADDRESSES) -> tuple[Address, ...]:
    """Return at most ``limit`` mailboxes of an address list; what is ambiguous or malformed is left out."""
    return _read_again(value, limit) if len(value) < _SHORT else _read(value, limit)


@lru_cache(maxsize=512)
def _read_again(value: bytes, limit: int) -> tuple[Address, ...]:
    """Most mail of a mailbox is from few senders, and to one user."""
    return _read(value, limit)


def _read(value: bytes, limit: int) -> tuple[Address, ...]:
    common = _COMMON.fullmatch(value) if len(value) < _SHORT else None
    if common and b"=?" not in value:
        address = read_mailbox(common[3].decode("ascii"))
        name = (common[1] or common[2] or b"").decode("utf-8", "replace") if value.isascii() else decode_header(common[1] or b"")
        return (Address(in_order(" ".join(name.split())), address),) if address else ()
    found: list[Address] = []
    mailbox = _Mailbox()
    depth = 0
    for token in _TOKEN.finditer(value[: caps.HEADER_BYTES]):
        piece = token[0]
        if piece == b"(":
            depth += 1
        elif depth:
            depth -= piece == b")"
            mailbox.comment(piece if depth else b"")
        elif piece in (b",", b";"):
            mailbox = mailbox.finish(found)
            if len(found) >= limit:
                break
        elif piece == b":":
            mailbox = _Mailbox()
        else:
            mailbox.take(piece)
    if depth:
        mailbox.ambiguous = True
    mailbox.finish(found)
    return tuple(found[:limit])


class _Mailbox:
    """What was seen of one mailbox since the last comma."""

    def __init__(self, carried: bytes = b"") -> None:
        self.phrase = carried
        self.comments = b""
        self.angle: bytes | None = None
        self.ambiguous = False

    def comment(self, piece: bytes) -> None:
        if len(self.comments) < _NAME_LIMIT:
            self.comments += piece

    def take(self, piece: bytes) -> None:
        if piece.startswith(b"<") and piece.endswith(b">") and len(piece) > 1:
            self.ambiguous |= self.angle is not None
            self.angle = piece[1:-1]
        elif piece in (b")", b"<", b">", b'"'):
            self.ambiguous = True
        elif self.angle is not None:
            self.ambiguous |= bool(piece.strip())
        else:
            if piece.startswith(b'"'):
                piece = _ESCAPED.sub(rb"\1", piece[1:-1])
            self.phrase = (self.phrase + b" " + piece)[: _NAME_LIMIT * 4]

    def finish(self, found: list[Address]) -> "_Mailbox":
        """Add the mailbox to ``found`` if it is one; return the start of the next (a bare phrase before a comma is carried over)."""
        if self.ambiguous:
            return _Mailbox()
        if self.angle is not None:
            address = read_mailbox(self.angle.decode("utf-8", "replace"))
            if address:
                found.append(Address(in_order(decode_header(self.phrase, _NAME_LIMIT)), address))
            return _Mailbox()
        bare = self.phrase.strip()
        address = read_mailbox(bare.decode("utf-8", "replace"))
        if address:
            found.append(Address(in_order(decode_header(self.comments, _NAME_LIMIT)), address))
            return _Mailbox()
        # "Whitfield, Dana <dana@...>": the unquoted comma of Exchange.
        return _Mailbox(bare + b",") if bare and b"@" not in bare else _Mailbox()
