"""Base64 as mail carries it: line ends, footers in clear, and cut-off ends inside."""

import binascii

from daemon.reading.lazy import lazy_pattern

_OTHER = lazy_pattern(rb"[^A-Za-z0-9+/]+")


def decode_base64(data: bytes) -> bytes:
    """Return what can be decoded of ``data``; never raises.

    What follows the padding is a footer that a list or a scanner added in clear.
    """
    padding = data.find(b"=")
    letters = _OTHER.sub(b"", data if padding < 0 else data[:padding])
    left = len(letters) % 4
    if left == 1:
        letters, left = letters[:-1], 0
    return binascii.a2b_base64(letters + b"=" * (-left % 4))
