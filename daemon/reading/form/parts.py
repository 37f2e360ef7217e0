"""A message as a tree of MIME parts (RFC 2045, 2046), as offsets into its bytes: no recursion, no copies, caps on depth and number.

Malformed mail is read as a careful person would: a multipart without boundary is text, a part without an end goes on to the end.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from daemon.reading.form import caps
from daemon.reading.form.charsets import decode
from daemon.reading.form.encoded_words import decode_header
from daemon.reading.form.header import Fields, read_fields, split_message
from daemon.reading.lazy import lazy_pattern

_PARAMETER = lazy_pattern(rb';\s{0,100}([^\s=;"]{1,60})\s{0,9}=\s{0,9}(?:"((?:[^"\\]|\\.){0,2000})"?|([^;\s]{0,2000}))', re.DOTALL)
_PERCENT = lazy_pattern(rb"%([0-9A-Fa-f]{2})")
_MESSAGE_TYPES = frozenset(("message/rfc822", "message/global", "message/news"))


@dataclass(slots=True)
class Part:
    """One part: where its body lies in the message, and what its header says of it. ``content_type`` is lower case."""

    content_type: str
    parameters: dict[str, str]
    disposition: str
    encoding: str
    begin: int
    end: int
    depth: int = 0
    fields: Fields = field(default_factory=Fields)
    children: "list[Part]" = field(default_factory=list["Part"])

    @property
    def is_multipart(self) -> bool:
        return self.content_type.startswith("multipart/")

    @property
    def file_name(self) -> str:
        return self.parameters.get("filename") or self.parameters.get("name", "")

    def walk(self) -> "Iterator[Part]":
        """Yield this part and all below it, in the order of the message."""
        waiting: list[Part] = [self]
        while waiting:
            part = waiting.pop()
            yield part
            waiting.extend(reversed(part.children))


@dataclass(frozen=True, slots=True)
class Tree:
    """All parts of a message. ``truncated``: the caps on depth or number left something unread."""

    root: Part
    truncated: bool


def read_parts(raw: bytes, fields: Fields, begin: int) -> Tree:
    """Take apart the body ``raw[begin:]`` that the header ``fields`` describe."""
    root = _part(fields, begin, len(raw), 0, "text/plain")
    waiting, count, truncated = [root], 1, False
    budget = [caps.DELIMITER_CANDIDATES]
    while waiting:
        part = waiting.pop()
        if part.content_type in _MESSAGE_TYPES and part.encoding not in ("base64", "quoted-printable"):
            spans = [(part.begin, part.end)] if part.end > part.begin else []
        elif part.is_multipart and part.parameters.get("boundary"):
            spans = _spans(raw, part, budget)
        else:
            if part.is_multipart:
                part.content_type = "text/plain"
            continue
        if part.depth >= caps.DEPTH:
            truncated = True
            continue
        default = "message/rfc822" if part.content_type == "multipart/digest" else "text/plain"
        for first, last in spans:
            if count >= caps.PARTS:
                truncated = True
                break
            count += 1
            head_end, body = split_message(raw, first, last)
            part.children.append(
                _part(read_fields(raw[first:head_end], caps.PART_HEADER_BYTES), min(body, last), last, part.depth + 1, default)
            )
        waiting.extend(part.children)
    return Tree(root, truncated or budget[0] < 0)


def _part(fields: Fields, begin: int, end: int, depth: int, default: str) -> Part:
    values: dict[str, bytes] = {}
    for name, value in fields:
        if name.startswith("content-") and name not in values:
            values[name] = value
    raw_type = values.get("content-type", b"")
    content_type = raw_type.partition(b";")[0].strip().decode("ascii", "replace").lower()
    if "/" not in content_type:
        content_type = {"text": "text/plain", "html": "text/html"}.get(content_type, default)
    disposition = values.get("content-disposition", b"")
    return Part(
        content_type=content_type,
        parameters=_parameters(raw_type) | _parameters(disposition),
        disposition=disposition.partition(b";")[0].strip().decode("ascii", "replace").lower(),
        encoding=values.get("content-transfer-encoding", b"").strip().strip(b'"').decode("ascii", "replace").lower(),
        begin=begin,
        end=end,
        depth=depth,
        fields=fields,
    )


def _parameters(value: bytes) -> dict[str, str]:
    """Return the parameters of a structured field, RFC 2231 forms put together; the first of two counts."""
    if b";" not in value:
        return {}
    found: dict[str, str] = {}
    pieces: dict[str, bytes] = {}
    for match in _PARAMETER.finditer(value[: caps.PART_HEADER_BYTES]):
        name = match[1].decode("ascii", "replace").lower()
        data = match[3] if match[2] is None else match[2]
        plain, star, _ = name.partition("*")
        if star:
            pieces[plain] = pieces.get(plain, b"") + data
        elif name not in found:
            found[name] = data.decode("latin-1") if name == "boundary" else decode_header(data, caps.FIELD_CHARACTERS)
    for name, data in pieces.items():
        charset, quoted, rest = data.partition(b"''")
        raw = _PERCENT.sub(lambda code: bytes((int(code[1], 16),)), rest if quoted else data)
        found.setdefault(name, " ".join(decode(raw, charset.decode("ascii", "replace") if quoted else "").split()))
    return found


def _spans(raw: bytes, part: Part, budget: list[int]) -> list[tuple[int, int]]:
    """Return where each body part lies between the delimiter lines, line ends before a delimiter left out (RFC 2046, 5.1.1).

    ``budget`` holds how many places that look like a delimiter the whole message may still have.
    """
    delimiter = b"--" + part.parameters["boundary"].rstrip().encode("latin-1")
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    at = part.begin
    while len(spans) <= caps.PARTS:
        at = raw.find(delimiter, at, part.end)
        budget[0] -= 1
        if at < 0 or budget[0] < 0:
            break
        if at > part.begin and raw[at - 1 : at] not in (b"\n", b"\r"):
            at += len(delimiter)
            continue
        after = at + len(delimiter)
        line_end = raw.find(b"\n", after, part.end)
        line_end = part.end if line_end < 0 else line_end
        rest = raw[after : min(line_end, after + 200)].strip()
        if rest not in (b"", b"--"):
            at = after
            continue
        if opened is not None:
            spans.append((opened, _before_line_end(raw, at, opened)))
        opened = None if rest else min(line_end + 1, part.end)
        at = after
        if rest:
            break
    if opened is not None:
        spans.append((opened, part.end))
    return spans


def _before_line_end(raw: bytes, at: int, floor: int) -> int:
    if at > floor and raw[at - 1 : at] == b"\n":
        at -= 1
    if at > floor and raw[at - 1 : at] == b"\r":
        at -= 1
    return at
