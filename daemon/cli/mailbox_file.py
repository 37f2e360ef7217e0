"""Mails as entries of a mailbox file (RFC 4155, the quoting of mboxrd): what is kept of a mail, put back into its form.

What a stranger wrote stays inside its header: line ends and control characters are taken out before anything is composed.
"""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import cast

from daemon.cli.terminal import line

_POLICY = SMTP.clone(linesep="\n", max_line_length=0, utf8=True)
_FROM = re.compile(rb"^(>*From )", re.MULTILINE)


def rebuilt(row: Mapping[str, object]) -> bytes:
    """A mail from its row of the table ``messages``."""
    mail = EmailMessage(policy=_POLICY)
    sender = _address(str(row["sender_name"] or ""), str(row["sender_address"] or ""))
    people = [_address(name, address) for name, address in cast("list[tuple[str, str]]", json.loads(str(row["recipients"])))]
    headers: dict[str, str] = {
        "From": sender,
        "To": ", ".join(person for person in people if person),
        "Subject": line(str(row["subject"])),
        "Date": format_datetime(datetime.fromisoformat(str(row["at"]))),
        "Message-ID": line(str(row["message_id"] or "")),
        "References": line(" ".join(cast("list[str]", json.loads(str(row["references"]))))),
    }
    for name, value in headers.items():
        if value:
            mail[name] = value
    mail.set_content(str(row["text"]), cte="8bit")
    return mail.as_bytes()


def as_entry(raw: bytes, at: str) -> bytes:
    """A mail behind its separator; a line that could be taken for one is quoted."""
    when = datetime.fromisoformat(at)
    body = _FROM.sub(rb">\1", raw.replace(b"\r\n", b"\n"))
    return f"From afterword {when:%a %b %d %H:%M:%S %Y}\n".encode() + body.rstrip(b"\n") + b"\n\n"


def _address(name: str, address: str) -> str:
    """Empty where there is no address that can stand in a header."""
    try:
        return str(Address(line(name), addr_spec=line(address)))
    except (ValueError, IndexError):
        return ""
