"""The content of one leaf part: transfer encoding removed, capped before it is decoded."""

import binascii
import re

from daemon.reading.form import caps
from daemon.reading.form.base64 import decode_base64
from daemon.reading.form.charsets import decode
from daemon.reading.form.parts import Part
from daemon.reading.lazy import lazy_pattern

# Words with blanks between them under a label of base64: the label lies.
_PROSE = lazy_pattern(rb"[A-Za-z]{1,20} [a-z]{1,20} [a-z]")
_META_CHARSET = lazy_pattern(rb"<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}[\"']?([\w-]{2,40})", re.IGNORECASE)


def read_bytes(raw: bytes, part: Part, limit: int = caps.TEXT_BYTES) -> bytes:
    """Return at most ``limit`` decoded bytes of a leaf; damage is passed over, never raised."""
    if part.encoding == "base64" and not _PROSE.search(raw, part.begin, min(part.end, part.begin + 300)):
        # Four characters hold three bytes; line ends come on top.
        return decode_base64(raw[part.begin : min(part.end, part.begin + limit * 3 // 2 + 100)])[:limit]
    if part.encoding in ("quoted-printable", "quotedprintable", "qp"):
        return binascii.a2b_qp(raw[part.begin : min(part.end, part.begin + limit * 3)])[:limit]
    if part.encoding in ("x-uuencode", "uuencode", "x-uue"):
        return _uudecode(raw[part.begin : min(part.end, part.begin + limit * 3 // 2)])[:limit]
    return raw[part.begin : min(part.end, part.begin + limit)]


def read_text(raw: bytes, part: Part, limit: int = caps.TEXT_BYTES) -> str:
    r"""Return the text of a leaf with ``\n`` line ends."""
    data = read_bytes(raw, part, limit)
    label = part.parameters.get("charset", "")
    if part.content_type == "text/html" and not label:
        meta = _META_CHARSET.search(data, 0, 4096)
        label = meta[1].decode("ascii", "replace") if meta else ""
    text = decode(data, label)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\0", "").removeprefix("\ufeff")


def _uudecode(data: bytes) -> bytes:
    pieces: list[bytes] = []
    for line in data.split(b"\n"):
        stripped = line.rstrip(b"\r")
        if stripped.startswith(b"begin ") or not stripped:
            continue
        if stripped == b"end":
            break
        try:
            pieces.append(binascii.a2b_uu(stripped))
        except binascii.Error:
            continue
    return b"".join(pieces)
