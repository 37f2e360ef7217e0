"""The counters of a folder out of what STATUS, SELECT and EXAMINE answer."""

import contextlib
from collections.abc import Sequence

from connectors.imap.client import Reply
from connectors.imap.folders import decode_name
from connectors.imap.parsing import GarbledAnswerError, number, pairs, response_code, values
from daemon.ports.mail import FolderStatus


def status_told(pieces: Sequence[bytes]) -> tuple[str, FolderStatus] | None:
    """One STATUS answer as folder name and counters; None where it is garbled."""
    with contextlib.suppress(GarbledAnswerError):
        match values(pieces):
            case [_, bytes(name), list(told), *_]:
                counters = pairs(told)
                uid_next, modseq = counters.get("UIDNEXT"), counters.get("HIGHESTMODSEQ")
                return decode_name(name), FolderStatus(
                    number(counters.get("UIDVALIDITY")),
                    (number(uid_next) or None) if uid_next is not None else None,
                    number(counters.get("MESSAGES")),
                    (number(modseq) or None) if modseq is not None else None,
                )
            case _:
                pass
    return None


def counters_told(reply: Reply) -> FolderStatus | None:
    """What SELECT or EXAMINE told."""
    codes = {"UIDVALIDITY": 0, "UIDNEXT": 0, "HIGHESTMODSEQ": 0}
    messages = 0
    for pieces in reply.untagged:
        first, _, rest = pieces[0].partition(b" ")
        if first.upper() == b"OK":
            code = response_code(rest)
            if code.name in codes:
                with contextlib.suppress(GarbledAnswerError):
                    codes[code.name] = number(code.data)
        elif rest.strip().upper() == b"EXISTS":
            with contextlib.suppress(GarbledAnswerError):
                messages = number(first)
    if not codes["UIDVALIDITY"]:
        return None
    return FolderStatus(codes["UIDVALIDITY"], codes["UIDNEXT"] or None, messages, codes["HIGHESTMODSEQ"] or None)
