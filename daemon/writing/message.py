"""A body and its headers as the bytes that go to the Drafts folder or to SMTP.

A paragraph is one line. Quoted-printable keeps the wire lines short, and every client breaks the text where its own window ends;
soft breaks of RFC 3676 would show as ragged lines in Gmail and Outlook, which ignore ``format=flowed``.
No private header, no User-Agent: a draft goes to a recruiter as it is (DESIGN, Identities on the wire).
"""

from email.utils import format_datetime

from daemon.writing.errors import UnwritableError
from daemon.writing.headers import identifiers, is_message_id, mailbox, unstructured
from daemon.writing.quoted_printable import quoted_printable
from daemon.writing.values import Brief

_SIGNATURE_MARK = "-- "


def build(brief: Brief, subject: str, body: str) -> bytes:
    """The mail, RFC 5322 with CRLF; raises ``UnwritableError`` where an address or the Message-ID cannot be written."""
    if not is_message_id(brief.message_id):
        raise UnwritableError("Message-ID", "not one identifier in angle brackets")
    if brief.date.tzinfo is None:
        raise UnwritableError("Date", "has no time zone")
    reply_to = (brief.in_reply_to,) if brief.in_reply_to else ()
    fields = [
        mailbox("From", brief.sender),
        mailbox("To", brief.to),
        unstructured("Subject", subject),
        f"Date: {format_datetime(brief.date)}",
        f"Message-ID: {brief.message_id}",
        identifiers("In-Reply-To", reply_to),
        identifiers("References", tuple(known for known in brief.references if known not in reply_to) + reply_to),
        "MIME-Version: 1.0",
        'Content-Type: text/plain; charset="utf-8"; format=flowed; delsp=no',
        "Content-Transfer-Encoding: quoted-printable",
    ]
    head = "\r\n".join(field for field in fields if field)
    return head.encode("ascii") + b"\r\n\r\n" + _text(body)


def _text(body: str) -> bytes:
    return quoted_printable("".join(f"{_stuffed(line)}\n" for line in body.split("\n")))


def _stuffed(line: str) -> str:
    """Space-stuffing (RFC 3676, 4.4), and no trailing space that would join a line to the next one."""
    if line == _SIGNATURE_MARK:
        return line
    line = line.rstrip()
    return f" {line}" if line.startswith((" ", ">", "From ")) else line
