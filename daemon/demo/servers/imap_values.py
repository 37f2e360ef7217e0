"""What the parts of the IMAP server hand to each other."""

from bisect import bisect_left
from dataclasses import dataclass, field, replace

from daemon.demo.servers.imap_store import MailFolder
from daemon.demo.servers.imap_syntax import NumberSet, Token

EXTENSIONS = (
    "SASL-IR",
    "LITERAL+",
    "ID",
    "ENABLE",
    "IDLE",
    "NAMESPACE",
    "UIDPLUS",
    "MOVE",
    "UNSELECT",
    "CONDSTORE",
    "SPECIAL-USE",
    "LIST-EXTENDED",
    "LIST-STATUS",
)
_BEFORE_LOGIN = frozenset({"SASL-IR", "LITERAL+", "ID", "ENABLE", "IDLE"})


class RefusedError(Exception):
    """The command fails: ``answer`` is the tagged answer's text, ``NO ...`` or ``BAD ...``."""

    def __init__(self, answer: str) -> None:
        super().__init__(answer)
        self.answer = answer


class HangUpError(Exception):
    """The connection ends now; what was not flushed is lost. ``farewell`` is sent as BYE first, if any."""

    def __init__(self, farewell: str | None = None) -> None:
        super().__init__(farewell)
        self.farewell = farewell


@dataclass(frozen=True, slots=True)
class Profile:
    """What a server can do. ``mechanisms``: of AUTHENTICATE. ``announce_after_login``: CAPABILITY in the answer to a login."""

    extensions: tuple[str, ...] = EXTENSIONS
    mechanisms: tuple[str, ...] = ("PLAIN", "XOAUTH2")
    announce_after_login: bool = True

    def without(self, *extensions: str) -> "Profile":
        """The same server lacking these."""
        return replace(self, extensions=tuple(name for name in self.extensions if name not in extensions))

    def capabilities(self, *, logged_in: bool, starttls: bool) -> str:
        """The CAPABILITY line's words."""
        extensions = [name for name in self.extensions if logged_in or name in _BEFORE_LOGIN]
        before = [] if logged_in else [*(["STARTTLS"] * starttls), *(f"AUTH={name}" for name in self.mechanisms)]
        return " ".join(["IMAP4rev1", *extensions, *before])


@dataclass(frozen=True, slots=True)
class Command:
    """One command; ``name`` in upper case, ``UID`` included."""

    tag: str
    name: str
    arguments: list[Token]


@dataclass(slots=True)
class Selected:
    """The selected folder as this client knows it. ``reported``: modseqs this client was told already."""

    folder: MailFolder
    read_only: bool
    uid_validity: int
    uids: list[int]
    modseq: int
    reported: dict[int, int] = field(default_factory=dict[int, int])

    def number(self, uid: int) -> int:
        """The message's sequence number."""
        return bisect_left(self.uids, uid) + 1

    def chosen(self, source: str, *, by_uid: bool) -> list[int]:
        """UIDs of a sequence set; a number beyond the end is no error, as with Dovecot's UID commands."""
        if by_uid:
            return NumberSet(source).select(self.uids)
        return [self.uids[number - 1] for number in NumberSet(source).select(range(1, len(self.uids) + 1))]
