"""What makes two mails the same mail to their user (I3): who gets it, its subject and its words.

Servers and clients fold headers, re-encode bodies, swap line ends and cut trailing space without anybody having touched the draft;
none of that may change the hash, and every changed word must.
"""

import re
import unicodedata
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from hashlib import sha256
from itertools import islice

_FIELDS = ("to", "cc", "bcc", "subject")
_LARGEST_HEADER = 65_536
_MOST_PARTS = 200
_SPACES = re.compile(r"\s+")


def content_hash(raw: bytes) -> str:
    """A hex digest of To, Cc, Bcc, subject and decoded text, attachments included. Never raises on whatever bytes."""
    try:
        message = message_from_bytes(raw, policy=compat32)
        walked = list(islice(message.walk(), _MOST_PARTS + 1))
        parts = [f"{name}:{_field(message, name)}" for name in _FIELDS]
        parts.extend(_part(part) for part in walked if not part.is_multipart())
    except (RecursionError, MessageError, ValueError, LookupError):
        walked, parts = [], []
    if not walked or len(walked) > _MOST_PARTS:
        return sha256(b"as it is\0" + raw).hexdigest()
    return sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def _field(message: Message, name: str) -> str:
    """All fields of that name, decoded; quotes around a display name are a client's habit and do not count."""
    values = [str(value) for value in message.get_all(name, [])]
    return "\n".join(_normal(_decoded(value).replace('"', "").replace("\\", "")) for value in values)


def _decoded(value: str) -> str:
    if len(value) > _LARGEST_HEADER:
        return value
    try:
        return str(make_header(decode_header(_SPACES.sub(" ", value))))
    except (MessageError, ValueError, LookupError):
        return value


def _part(part: Message) -> str:
    if (encoding := part.get("Content-Transfer-Encoding")) is not None:  # the standard library does not decode behind a folded one
        part.replace_header("Content-Transfer-Encoding", str(encoding).strip())
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    if part.get_content_maintype() != "text":
        return f"{part.get_content_type()}:{part.get_filename('')}:{sha256(content).hexdigest()}"
    text = _text(content, part.get_content_charset("utf-8"))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return f"{part.get_content_type()}:" + "\n".join(unicodedata.normalize("NFC", line.rstrip()) for line in lines).strip("\n")


def _text(content: bytes, charset: str) -> str:
    try:
        return content.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return content.decode("utf-8", "surrogateescape")


def _normal(value: str) -> str:
    return unicodedata.normalize("NFC", _SPACES.sub(" ", value).strip())
