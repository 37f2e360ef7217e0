r"""LIST answers as folders: names decoded, roles found.

Who is believed, in this order: the user, the server (SPECIAL-USE, RFC 6154), Gmail's old XLIST, a name that mail programs use.
"""

import binascii
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from connectors.imap.folder_names import ROLE_OF_NAME
from connectors.imap.guard import UnsafeArgumentError, refuse_line_ends
from connectors.imap.parsing import GarbledAnswerError, Pieces, values
from daemon.ports.mail import Folder, FolderRole

_ROLE_OF_ATTRIBUTE = {
    "\\inbox": FolderRole.INBOX,
    "\\drafts": FolderRole.DRAFTS,
    "\\sent": FolderRole.SENT,
    "\\trash": FolderRole.TRASH,
    "\\junk": FolderRole.JUNK,
    "\\spam": FolderRole.JUNK,  # XLIST
    "\\all": FolderRole.ALL,
    "\\allmail": FolderRole.ALL,  # XLIST
    "\\archive": FolderRole.ARCHIVE,
}
_NOT_SELECTABLE = frozenset({"\\noselect", "\\nonexistent"})
_GMAIL = frozenset({"[gmail]", "[google mail]"})
_ROOTS = _GMAIL | {"inbox"}


@dataclass(frozen=True, slots=True)
class Listed:
    """One folder as LIST told it. ``wire``: its name as the server spells it."""

    wire: bytes
    name: str
    separator: str
    attributes: frozenset[str]

    @property
    def role(self) -> FolderRole | None:
        """What the server says it is for."""
        if self.name.upper() == "INBOX":
            return FolderRole.INBOX
        return next((_ROLE_OF_ATTRIBUTE[word] for word in sorted(self.attributes) if word in _ROLE_OF_ATTRIBUTE), None)

    @property
    def selectable(self) -> bool:
        """Whether it can hold messages."""
        return not self.attributes & _NOT_SELECTABLE


def listed(pieces: Pieces) -> Listed | None:
    r"""One LIST, XLIST or LSUB answer; None where it is garbled, or no command can name it: one odd folder must not hide the others.

    Example: ``LIST (\HasNoChildren \Sent) "/" "Sent Items"``.
    """
    try:
        match values(pieces):
            case [bytes(), list(attributes), separator, bytes(wire), *_]:
                refuse_line_ends(wire)
                words = frozenset(word.decode("ascii", "replace").lower() for word in attributes if isinstance(word, bytes))
                mark = separator.decode("ascii", "replace") if isinstance(separator, bytes) else ""
                return Listed(wire, decode_name(wire), mark, words)
            case _:
                return None
    except (GarbledAnswerError, UnsafeArgumentError):
        return None


def with_roles(found: Sequence[Listed], drafts: str | None, sent: Iterable[str]) -> tuple[Folder, ...]:
    """The folders with their roles; at most one for each role but Sent, where the user may name several."""
    roles: dict[str, FolderRole] = {}
    if drafts is not None:
        roles[drafts] = FolderRole.DRAFTS
    roles.update(dict.fromkeys(sent, FolderRole.SENT))
    taken = set(roles.values())
    for told in (_told_by_server, _told_by_name):
        for folder in sorted(found, key=lambda one: (one.name.count(one.separator or "/"), one.name)):
            role = told(folder)
            if role is not None and role not in taken and folder.name not in roles:
                roles[folder.name] = role
                taken.add(role)
    return tuple(Folder(folder.name, roles.get(folder.name), folder.selectable) for folder in found)


def _told_by_server(folder: Listed) -> FolderRole | None:
    return folder.role


def _told_by_name(folder: Listed) -> FolderRole | None:
    """Only at the top, or right below INBOX or [Gmail]: somebody's "Clients/Archive" is no archive."""
    if not folder.selectable:
        return None
    path = folder.name.split(folder.separator) if folder.separator else [folder.name]
    if len(path) > 2 or (len(path) == 2 and path[0].casefold() not in _ROOTS):
        return None
    role = ROLE_OF_NAME.get(path[-1].strip().casefold())
    if role is FolderRole.ALL and path[0].casefold() not in _GMAIL:
        return FolderRole.VIEW  # Proton Bridge's "All Mail" has no attribute, and holds spam and trash, too (proton-bridge#63)
    return role


def encode_name(name: str) -> bytes:
    """Modified UTF-7 (RFC 3501, 5.1.3). Raises ``UnsafeArgumentError`` on NUL, CR and LF."""
    refuse_line_ends(name)
    encoded = bytearray()
    pending: list[str] = []
    for character in name:
        if " " <= character <= "~":
            encoded += _shifted(pending)
            pending.clear()
            encoded += b"&-" if character == "&" else character.encode("ascii")
        else:
            pending.append(character)
    return bytes(encoded + _shifted(pending))


def decode_name(wire: bytes) -> str:
    """Modified UTF-7, or UTF-8 where the server sends that, or byte for byte where it is neither. Never raises."""
    if not wire.isascii():
        return wire.decode("utf-8", "replace")
    first, *rest = wire.split(b"&")
    decoded = [first.decode("ascii")]
    for part in rest:
        shifted, dash, plain = part.partition(b"-")
        text = _unshifted(shifted) if dash else None
        if text is None:
            return wire.decode("ascii")
        decoded.append(text + plain.decode("ascii"))
    return "".join(decoded)


def _shifted(characters: list[str]) -> bytes:
    if not characters:
        return b""
    data = "".join(characters).encode("utf-16-be", "surrogatepass")
    return b"&" + binascii.b2a_base64(data, newline=False).rstrip(b"=").replace(b"/", b",") + b"-"


def _unshifted(data: bytes) -> str | None:
    if not data:
        return "&"
    try:
        raw = binascii.a2b_base64(data.replace(b",", b"/") + b"=" * (-len(data) % 4))
        return raw.decode("utf-16-be")
    except ValueError:
        return None
