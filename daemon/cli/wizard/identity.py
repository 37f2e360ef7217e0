"""Step: the user's name, as they sign already, and their zone."""

import asyncio
import os
from typing import TYPE_CHECKING

from daemon.errors import AfterwordError

if TYPE_CHECKING:
    from daemon.ports.mail import Folder, Mailbox

LOOKED_AT = 30
SECONDS = 20.0


async def name_in_sent(mailbox: "Mailbox", folders: "tuple[Folder, ...]", address: str) -> str:
    """The name beside the user's own address in their newest sent mails; empty where none is found in time."""
    from daemon.ports.mail import FolderRole  # noqa: PLC0415  (heavy)

    sent = [folder.name for folder in folders if folder.role is FolderRole.SENT and folder.selectable]
    try:
        async with asyncio.timeout(SECONDS):
            for folder in sent:
                found = await _name_in(mailbox, folder, address)
                if found:
                    return found
    except (AfterwordError, TimeoutError):
        pass
    return ""


async def _name_in(mailbox: "Mailbox", folder: str, address: str) -> str:
    from daemon.reading.form.addresses import read_addresses  # noqa: PLC0415  (heavy)
    from daemon.reading.form.header import read_fields  # noqa: PLC0415  (heavy)

    status = await mailbox.examine(folder)
    first = max(1, (status.uid_next or 1) - LOOKED_AT)
    async for batch in mailbox.headers(folder, status.uid_validity, first, None):
        for header in batch:
            senders = [value for field, value in read_fields(header.header) if field == "from"]
            for sender in read_addresses(senders[0]) if senders else ():
                if sender.address == address and _is_name(sender.name):
                    return sender.name
    return ""


def name_here(address: str) -> str:
    """What this computer's account, or the address itself, says about the name; empty where that would be a guess too far."""
    import pwd  # noqa: PLC0415  (there is none on Windows)

    try:
        full = pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
    except KeyError:
        full = ""
    if " " in full and _is_name(full):
        return full
    words = address.partition("@")[0].replace("_", ".").split(".")
    return (
        " ".join(word.capitalize() for word in words) if len(words) == 2 and all(len(w) > 1 and w.isalpha() for w in words) else ""
    )


def _is_name(text: str) -> bool:
    return 1 < len(text) <= 100 and "@" not in text and text.isprintable() and any(character.isalpha() for character in text)
