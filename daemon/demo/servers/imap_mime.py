"""The MIME side of FETCH: parts by number, BODYSTRUCTURE, ENVELOPE (RFC 3501, 7.4.2), for mail clients that ask.

The program's own connector asks for none of it. Depth, parts and header sizes are capped; beyond a cap a part counts as a leaf.
"""

import re
from dataclasses import dataclass, field
from email.header import Header
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import collapse_rfc2231_value, getaddresses

from daemon.demo.servers.imap_syntax import BadSyntaxError, quoted

MAX_DEPTH = 50
MAX_PARTS = 1000
MAX_HEADER = 65_536
_SECTION = re.compile(r"(\d{1,4}(?:\.\d{1,4}){0,49})(?:\.(HEADER|TEXT|MIME))?")


@dataclass(slots=True)
class Part:
    """One MIME part: its header block, its body as sent, what lies in it."""

    header: bytes
    body: bytes
    fields: "Message[str, str]"
    children: list["Part"] = field(default_factory=list["Part"])

    @property
    def is_message(self) -> bool:
        """Whether it holds a whole mail."""
        return self.fields.get_content_type() == "message/rfc822"

    @property
    def is_multipart(self) -> bool:
        """Whether it holds parts."""
        return self.fields.get_content_maintype() == "multipart" and bool(self.children)


def parse(raw: bytes) -> Part:
    """The tree of a message's parts."""
    return _parse(raw, 0, [MAX_PARTS])


def _parse(raw: bytes, depth: int, budget: list[int]) -> Part:
    budget[0] -= 1
    end = raw.find(b"\r\n\r\n")
    header = b"\r\n" if raw.startswith(b"\r\n") else raw if end < 0 else raw[: end + 4]
    part = Part(header, raw[len(header) :], BytesHeaderParser().parsebytes(header[:MAX_HEADER]))
    if depth < MAX_DEPTH:
        for piece in _pieces(part):
            if budget[0] <= 0:
                break
            part.children.append(_parse(piece, depth + 1, budget))
    return part


def _pieces(part: Part) -> list[bytes]:
    if part.is_message:
        return [part.body]
    boundary = part.fields.get_boundary()
    if part.fields.get_content_maintype() != "multipart" or not boundary:
        return []
    delimiter = b"\r\n--" + boundary.encode("utf-8", "surrogateescape")
    pieces = (b"\r\n" + part.body).split(delimiter)[1:]
    inner = [piece for piece in pieces if not piece.startswith(b"--")][: MAX_PARTS + 1]
    return [piece.partition(b"\r\n")[2] for piece in inner]


def body_section(raw: bytes, name: str) -> bytes:
    """``1``, ``1.2``, ``1.2.HEADER``, ``1.2.TEXT``, ``1.MIME`` of a message; empty where it has no such part, as with Dovecot."""
    match = _SECTION.fullmatch(name)
    if match is None:
        raise BadSyntaxError("unknown section")
    first, *rest = map(int, match[1].split("."))
    part = _of_message(parse(raw), first)
    for number in rest:
        part = _of_part(part, number) if part is not None else None
    if part is None:
        return b""
    if match[2] is None:
        return part.body
    if match[2] == "MIME":
        return part.header
    inner = part.children[0] if part.is_message and part.children else None
    return b"" if inner is None else inner.header if match[2] == "HEADER" else inner.body


def _of_message(message: Part, number: int) -> Part | None:
    """A message without parts is its own part 1."""
    if message.is_multipart:
        return _of_part(message, number)
    return message if number == 1 else None


def _of_part(part: Part, number: int) -> Part | None:
    if part.is_message and part.children:
        return _of_message(part.children[0], number)
    return part.children[number - 1] if part.is_multipart and 0 < number <= len(part.children) else None


def body_structure(raw: bytes, *, extended: bool) -> bytes:
    """BODY, or with its extension data BODYSTRUCTURE, where clients find attachments by their disposition."""
    return _structure(parse(raw), extended=extended)


def _structure(part: Part, *, extended: bool) -> bytes:
    if part.is_multipart:
        inner = b"".join(_structure(child, extended=extended) for child in part.children)
        extension = b" %b NIL NIL NIL" % _parameters(part, "content-type") if extended else b""
        return b"(%b %b%b)" % (inner, quoted(part.fields.get_content_subtype()), extension)
    maintype, subtype = part.fields.get_content_type().split("/")
    if maintype == "multipart":  # one without parts, or beyond a cap
        maintype, subtype = "text", "plain"
    pieces = [
        quoted(maintype),
        quoted(subtype),
        _parameters(part, "content-type", is_text=maintype == "text"),
        _string(part.fields.get("content-id")),
        _string(part.fields.get("content-description")),
        quoted(str(part.fields.get("content-transfer-encoding", "7bit")).strip().lower()),
        b"%d" % len(part.body),
    ]
    if part.is_message and part.children:
        pieces += [envelope(part.body), _structure(part.children[0], extended=extended)]
    if maintype == "text" or part.is_message:
        pieces.append(b"%d" % part.body.count(b"\n"))
    extension = b" NIL %b NIL NIL" % _disposition(part) if extended else b""
    return b"(%b%b)" % (b" ".join(pieces), extension)


def _disposition(part: Part) -> bytes:
    kind = part.fields.get_content_disposition()
    return b"NIL" if kind is None else b"(%b %b)" % (quoted(kind), _parameters(part, "content-disposition"))


def _parameters(part: Part, header: str, *, is_text: bool = False) -> bytes:
    names = [name for name, _ in part.fields.get_params(header=header, failobj=[])[1:]]
    pairs = [b"%b %b" % (quoted(name.lower()), quoted(_parameter(part, name, header))) for name in names]
    if is_text and "charset" not in map(str.lower, names):
        pairs.append(b'"charset" "us-ascii"')
    return b"(%b)" % b" ".join(pairs) if pairs else b"NIL"


def _parameter(part: Part, name: str, header: str) -> str:
    return collapse_rfc2231_value(part.fields.get_param(name, "", header=header))


def envelope(raw: bytes) -> bytes:
    """ENVELOPE."""
    fields = _parse(raw, MAX_DEPTH, [MAX_PARTS]).fields
    sender = _addresses(fields, "from")
    return b"(%b)" % b" ".join(
        [
            _string(fields.get("date")),
            _string(fields.get("subject")),
            sender,
            _addresses(fields, "sender", sender),
            _addresses(fields, "reply-to", sender),
            _addresses(fields, "to"),
            _addresses(fields, "cc"),
            _addresses(fields, "bcc"),
            _string(fields.get("in-reply-to")),
            _string(fields.get("message-id")),
        ]
    )


def _addresses(fields: "Message[str, str]", name: str, otherwise: bytes = b"NIL") -> bytes:
    found = getaddresses([str(value) for value in fields.get_all(name, [])])
    shown = [_address(person, address) for person, address in found if address]
    return b"(%b)" % b"".join(shown) if shown else otherwise


def _address(person: str, address: str) -> bytes:
    local, _, domain = address.rpartition("@")
    return b"(%b NIL %b %b)" % (_string(person or None), quoted(local or domain), quoted(domain if local else ""))


def _string(value: str | Header | None) -> bytes:
    """A header's value as sent, encoded words and all, on one line."""
    return b"NIL" if value is None else quoted(" ".join(str(value).split()))
