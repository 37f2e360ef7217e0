"""What FETCH returns: its items parsed and rendered (RFC 3501, 6.4.5 and 7.4.2)."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from daemon.demo.servers.imap_mime import body_section, body_structure, envelope
from daemon.demo.servers.imap_session import FetchItem, Session
from daemon.demo.servers.imap_store import Mail
from daemon.demo.servers.imap_syntax import BadSyntaxError, Scanner, Token, literal, text, texts, write_instant

_BODY = re.compile(r"(BODY|BODY\.PEEK)\[([^\]]*)\](?:<(\d{1,10})(?:\.(\d{1,10}))?>)?", re.IGNORECASE)
_FIELD = re.compile(rb"([^\s:][^:\r\n]*):[^\r\n]*(?:\r\n[ \t][^\r\n]*)*\r\n")
_MACROS = {
    "FAST": ("FLAGS", "INTERNALDATE", "RFC822.SIZE"),
    "ALL": ("FLAGS", "INTERNALDATE", "RFC822.SIZE", "ENVELOPE"),
    "FULL": ("FLAGS", "INTERNALDATE", "RFC822.SIZE", "ENVELOPE", "BODY"),
}
_OLD_NAMES = {"RFC822": "BODY[]", "RFC822.HEADER": "BODY.PEEK[HEADER]", "RFC822.TEXT": "BODY[TEXT]"}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to fetch: its label in the answer, its rendering, whether fetching it marks the message as seen."""

    label: bytes
    render: FetchItem
    marks_seen: bool = False


def parse_items(session: Session, tokens: list[Token]) -> list[Item]:
    """The items of a FETCH command."""
    if len(tokens) != 1:
        raise BadSyntaxError("FETCH takes a set and its items")
    names = texts(tokens[0]) if isinstance(tokens[0], list) else list(_MACROS.get(text(tokens[0]).upper(), (text(tokens[0]),)))
    return [_item(session, name) for name in names]


def _item(session: Session, name: str) -> Item:
    upper = name.upper()
    if upper in session.host.fetch_items:
        return Item(upper.encode(), session.host.fetch_items[upper])
    body = _BODY.fullmatch(_OLD_NAMES.get(upper, name))
    if body is None:
        raise BadSyntaxError("unknown FETCH item")
    section = _section(body[2])
    start, length = (int(number) if number else None for number in body.group(3, 4))
    label = f"BODY[{body[2].upper()}]" if upper not in _OLD_NAMES else upper
    if start is not None:
        label += f"<{start}>"

    def render(_session: Session, mail: Mail) -> bytes:
        found = section(mail.raw)
        first = start or 0
        return literal(found[first : None if length is None else first + length])

    return Item(label.encode(), render, marks_seen=body[1].upper() == "BODY" and upper != "RFC822.HEADER")


def _section(source: str) -> Callable[[bytes], bytes]:
    """What a section name picks out of a message."""
    scanner = Scanner(source.encode())
    tokens = scanner.tokens()
    name = text(tokens[0]).upper() if tokens else ""
    if name in {"HEADER.FIELDS", "HEADER.FIELDS.NOT"} and len(tokens) == 2:
        fields = frozenset(field.lower().encode() for field in texts(tokens[1]))
        return lambda raw: header_fields(raw, fields, without=name.endswith("NOT"))
    if len(tokens) > 1:
        raise BadSyntaxError("unknown section")
    if name == "":
        return lambda raw: raw
    if name == "HEADER":
        return header
    if name == "TEXT":
        return lambda raw: raw[len(header(raw)) :]
    body_section(b"", name)  # a name that is none is refused before the first answer
    return lambda raw: body_section(raw, name)


def header(raw: bytes) -> bytes:
    """The header block with its closing empty line; all of it where there is no body."""
    if raw.startswith(b"\r\n"):
        return raw[:2]
    end = raw.find(b"\r\n\r\n")
    return raw if end < 0 else raw[: end + 4]


def header_fields(raw: bytes, names: frozenset[bytes], *, without: bool = False) -> bytes:
    """The fields of these (lower case) names in their order, and an empty line."""
    fields = _FIELD.finditer(header(raw))
    return b"".join(field[0] for field in fields if (field[1].strip().lower() in names) is not without) + b"\r\n"


def header_values(raw: bytes, name: bytes) -> list[bytes]:
    """The unfolded values of one (lower case) field."""
    fields = (field[0] for field in _FIELD.finditer(header(raw)) if field[1].strip().lower() == name)
    return [field.partition(b":")[2].replace(b"\r\n", b"").strip() for field in fields]


FETCH_ITEMS: dict[str, FetchItem] = {
    "UID": lambda _, mail: b"%d" % mail.uid,
    "FLAGS": lambda _, mail: b"(%b)" % " ".join(sorted(mail.flags)).encode(),
    "INTERNALDATE": lambda _, mail: write_instant(mail.internal_date),
    "RFC822.SIZE": lambda _, mail: b"%d" % len(mail.raw),
    "MODSEQ": lambda _, mail: b"(%d)" % mail.modseq,
    "ENVELOPE": lambda _, mail: envelope(mail.raw),
    "BODY": lambda _, mail: body_structure(mail.raw, extended=False),
    "BODYSTRUCTURE": lambda _, mail: body_structure(mail.raw, extended=True),
}
