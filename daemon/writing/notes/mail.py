"""A note as the bytes that go into the user's inbox: from them, to them, and plainly made by a program (RFC 3834, 5)."""

from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from hashlib import blake2b

from daemon.reading.values import Address
from daemon.writing.errors import UnwritableError
from daemon.writing.headers import is_message_id, mailbox, unstructured
from daemon.writing.notes.html import as_html
from daemon.writing.notes.text import as_text
from daemon.writing.notes.values import Page
from daemon.writing.quoted_printable import quoted_printable


@dataclass(frozen=True, slots=True)
class Stamp:
    """What makes a page a mail. ``user``: their own name and address. ``message_id`` keeps its angle brackets. ``date`` is aware."""

    user: Address
    message_id: str
    date: datetime


def note_mail(page: Page, stamp: Stamp) -> bytes:
    """RFC 5322 with CRLF. Raises ``UnwritableError`` for an address or Message-ID that no mail can carry."""
    if not is_message_id(stamp.message_id):
        raise UnwritableError("Message-ID", "not one identifier in angle brackets")
    if stamp.date.tzinfo is None:
        raise UnwritableError("Date", "has no time zone")
    boundary = f"note-{blake2b(stamp.message_id.encode(), digest_size=12).hexdigest()}"
    head = [
        mailbox("From", stamp.user),
        mailbox("To", stamp.user),
        unstructured("Subject", page.subject),
        f"Date: {format_datetime(stamp.date)}",
        f"Message-ID: {stamp.message_id}",
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative; boundary="{boundary}"',
        "",
        "",
    ]
    body = b"".join(
        (
            f"--{boundary}\r\n".encode(),
            _part("plain", as_text(page) + "\n"),
            f"--{boundary}\r\n".encode(),
            _part("html", as_html(page)),
            f"--{boundary}--\r\n".encode(),
        )
    )
    return "\r\n".join(head).encode("ascii") + body


def _part(subtype: str, text: str) -> bytes:
    head = f'Content-Type: text/{subtype}; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
    return head.encode() + quoted_printable(text) + b"\r\n"
