"""A message as bytes on the wire, and a login as one."""

import base64
import re

_LONGEST_LINE = 998  # RFC 5321, 4.5.3.1.6, without its CRLF
_FIELD = re.compile(rb"[^\r\n]*\r\n(?:[ \t][^\r\n]*\r\n)*")
_HIDDEN = (b"bcc:", b"resent-bcc:")


def without_bcc(raw: bytes) -> bytes:
    """The message without Bcc and Resent-Bcc, folded lines included: whom it goes to is the envelope's business."""
    head, separator, body = raw.partition(b"\r\n\r\n")
    fields = _FIELD.findall(head + b"\r\n")
    kept = b"".join(field for field in fields if not field.lower().replace(b" ", b"").replace(b"\t", b"").startswith(_HIDDEN))
    return kept + b"\r\n" + body if separator else raw


def on_the_wire(raw: bytes) -> bytes:
    """The message with its dots doubled and its final line (RFC 5321, 4.5.2); ``ValueError`` for a line that is too long."""
    if any(len(line) > _LONGEST_LINE for line in raw.split(b"\r\n")):
        raise ValueError("a message on its way out has no line of more than 998 bytes")
    lines = re.sub(rb"(?m)^\.", b"..", raw)
    return (lines if lines.endswith(b"\r\n") else lines + b"\r\n") + b".\r\n"


def oauthbearer(name: str, host: str, port: int, token: str) -> bytes:
    """The initial response of OAUTHBEARER (RFC 7628, 3.1)."""
    said = f"n,a={name},\x01host={host}\x01port={port}\x01auth=Bearer {token}\x01\x01"
    return base64.b64encode(said.encode())
