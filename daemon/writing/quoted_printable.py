"""Quoted-printable (RFC 2045, 6.7) whose soft line breaks come behind a space wherever there is one.

Thunderbird 153, opening a flowed draft to be edited, takes the space at the beginning of a continued line for stuffing (RFC 3676, 4.4) and
drops it: "Data Engineer=" and " role" became "Data Engineerrole" in what went to a recruiter. A line that begins with a letter loses nothing.
"""

import re
from functools import lru_cache

_WIDEST = 75  # and the "=" that says that the line goes on
_WORD = re.compile(r"[^ ]+ *| +")
_PLAIN = frozenset(range(32, 127)) - {ord("=")}


def quoted_printable(text: str) -> bytes:
    """UTF-8 with CRLF, at most 76 octets a line. ``text``: lines that end with LF."""
    return b"".join(_line(line) + b"\r\n" for line in text.removesuffix("\n").split("\n"))


def _line(line: str) -> bytes:
    if len(line) < _WIDEST and line.isascii() and line.isprintable() and "=" not in line and not line.endswith(" "):
        return line.encode("ascii")  # most lines, as they are
    rows: list[bytes] = []
    row = b""
    for word in _words(line):
        if row and len(row) + sum(map(len, word)) > _WIDEST:
            rows.append(row)
            row = b""
        for octets in word:  # one that is wider than a line is broken, leaving room for the space behind it
            if len(row) + len(octets) >= _WIDEST + (octets == b" "):
                rows.append(row)
                row = b""
            row += octets
    return b"=\r\n".join([*rows, row])


def _words(line: str) -> list[list[bytes]]:
    """Words with the spaces behind them, each as its characters' octets; a space that ends the line would get lost as it is."""
    words = [[_octets(character) for character in word] for word in _WORD.findall(line)]
    if words and words[-1][-1] == b" ":
        words[-1][-1] = b"=20"
    return words


@lru_cache(maxsize=1024)
def _octets(character: str) -> bytes:
    if ord(character) in _PLAIN:
        return character.encode("ascii")
    return b"".join(b"=%02X" % octet for octet in character.encode("utf-8", "replace"))
