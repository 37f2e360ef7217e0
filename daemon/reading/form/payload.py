"""The content of one leaf part: transfer encoding removed, capped before it is decoded."""

import binascii
import re

from daemon.reading.form import caps
from daemon.reading.form.charsets import decode
from daemon.reading.form.parts import Part

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}[\"']?([\w-]{2,40})", re.IGNORECASE)


def read_bytes(raw: bytes, part: Part, limit: int = caps.TEXT_BYTES) -> bytes:
    """Return at most ``limit`` decoded bytes of a leaf; damage is passed over, never raised."""
    if part.encoding == "base64":
        # Four characters hold three bytes; line ends come on top.
        letters = _NOT_BASE64.sub(b"", _until_padding(raw[part.begin : min(part.end, part.begin + limit * 3 // 2 + 100)]))
        return binascii.a2b_base64(letters[: len(letters) // 4 * 4] + _last_group(letters))[:limit]
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


def _until_padding(data: bytes) -> bytes:
    """What follows the padding is a footer that a list or a scanner added in clear."""
    pad = data.find(b"=")
    return data if pad < 0 else data[:pad]


def _last_group(letters: bytes) -> bytes:
    left = letters[len(letters) // 4 * 4 :]
    return left + b"=" * (4 - len(left)) if len(left) > 1 else b""


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
