"""Encoded words (RFC 2047) and raw 8-bit header text, decoded in one pass and under a cap."""

import binascii

from daemon.reading.form import charsets
from daemon.reading.form.base64 import decode_base64
from daemon.reading.lazy import lazy_pattern

# Every quantifier is bounded, and no two neighbours share a character: linear on any input.
_WORD = lazy_pattern(rb"=\?([!->@-~]{1,60})\?([BbQq])\?([^?\r\n]{0,2000})\?=")
_UNSAFE = lazy_pattern("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]+")


def decode_header(raw: bytes, limit: int = 4096) -> str:
    """Return one line of text: words decoded, controls and direction overrides gone, white space single, at most ``limit`` characters."""
    raw = raw[: limit * 4]
    if b"=?" not in raw:
        if raw.isascii():
            text = raw.decode("ascii")
            if len(text) <= limit and "  " not in text and text.isprintable():
                return text.strip(" ")
            return one_line(text, limit)
        return one_line(charsets.decode(raw), limit)
    pieces: list[str] = []
    pending, pending_label, end = b"", "", 0
    for word in _WORD.finditer(raw):
        between = raw[end : word.start()]
        end = word.end()
        label = word[1].decode("ascii")
        data = _payload(word[2], word[3])
        # White space between two encoded words is no part of the text (RFC 2047, 6.2); a character may be split over them.
        if pending_label and not between.strip():
            if label.lower() == pending_label.lower():
                pending += data
                continue
            between = b""
        pieces.append(charsets.decode(pending, pending_label))
        pieces.append(charsets.decode(between))
        pending, pending_label = data, label
    pieces.append(charsets.decode(pending, pending_label))
    pieces.append(charsets.decode(raw[end:]))
    return one_line("".join(pieces), limit)


def _payload(kind: bytes, data: bytes) -> bytes:
    if kind in b"Bb":
        return decode_base64(data)
    return binascii.a2b_qp(data.replace(b" ", b"_"), header=True)


def one_line(text: str, limit: int) -> str:
    """Fold every control character and run of white space to one blank and cut at ``limit`` characters."""
    if not text.isprintable():
        text = _UNSAFE.sub(" ", text)
    return " ".join(text.split())[:limit]
