"""The folders of an imaginary mail server, and how a test shapes what lies in them.

What is done here is done as the server or another client would do it. Nothing waits, looks at a clock or draws random numbers.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from daemon.ports.mail import FetchedMessage, Folder, FolderRole


@dataclass(slots=True)
class Contents:
    """One folder as the imaginary server keeps it."""

    folder: Folder
    uid_validity: int
    uid_next: int = 1
    modseq: int = 1
    messages: dict[int, FetchedMessage] = field(default_factory=dict[int, FetchedMessage])
    sound_headers: set[int] = field(default_factory=set[int])
    jammed: bool = False


class MemoryFolders:
    """The mail of one account in memory."""

    def __init__(self, folders: Sequence[Folder]) -> None:
        self._next_validity = 1
        self._folders: dict[str, Contents] = {}
        for folder in folders:
            self.create_folder(folder.name, folder.role, selectable=folder.selectable)

    def create_folder(self, name: str, role: FolderRole | None = None, *, selectable: bool = True) -> None:
        """Add an empty folder; one that was there before comes back with another UIDVALIDITY."""
        self._folders[name] = Contents(Folder(name, role, selectable), self._validity())

    def delete_folder(self, name: str) -> None:
        """Drop a folder with everything in it."""
        del self._folders[name]

    def deliver(self, folder: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> int:
        """Put a message there as the server or another client would; its UID."""
        contents = self._folders[folder]
        uid = contents.uid_next
        contents.uid_next += 1
        contents.modseq += 1
        contents.messages[uid] = FetchedMessage(uid, at.astimezone(UTC), frozenset(flags), raw)
        return uid

    def remove(self, folder: str, uid: int) -> None:
        """Expunge a message as another client would."""
        contents = self._folders[folder]
        del contents.messages[uid]
        contents.modseq += 1

    def move(self, uid: int, source: str, target: str) -> int:
        """File a message elsewhere as another client would, INTERNALDATE and flags kept; its new UID."""
        message = self._folders[source].messages[uid]
        self.remove(source, uid)
        return self.deliver(target, message.raw, message.internal_date, tuple(message.flags))

    def set_flags(self, folder: str, uid: int, flags: Sequence[str]) -> None:
        """Change a message's flags as another client would."""
        contents = self._folders[folder]
        contents.messages[uid] = replace(contents.messages[uid], flags=frozenset(flags))
        contents.modseq += 1

    def overwrite(self, folder: str, uid: int, raw: bytes) -> None:
        """Change a message in its place, which no server should do."""
        contents = self._folders[folder]
        contents.messages[uid] = replace(contents.messages[uid], raw=raw)
        contents.modseq += 1

    def renumber(self, folder: str, *, silently: bool = False) -> None:
        """Give the folder a new UIDVALIDITY and its messages the UIDs 1, 2, 3 ... in their order. ``silently``: UIDVALIDITY stays."""
        contents = self._folders[folder]
        kept = [contents.messages[uid] for uid in sorted(contents.messages)]
        contents.uid_validity = contents.uid_validity if silently else self._validity()
        contents.messages = {uid: replace(message, uid=uid) for uid, message in enumerate(kept, start=1)}
        contents.uid_next = len(kept) + 1

    def spoil(self, folder: str, uid: int, fault: str, *, only_body: bool = False) -> None:
        """Make a message one that the server cannot deliver; ``only_body``: its header it can."""
        contents = self._folders[folder]
        (contents.sound_headers.add if only_body else contents.sound_headers.discard)(uid)
        contents.messages[uid] = replace(contents.messages[uid], fault=fault)

    def jam(self, folder: str, *, jammed: bool = True) -> None:
        """Have the server fail to open a folder that it lists, or open it again."""
        self._folders[folder].jammed = jammed

    def heal(self, folder: str, uid: int) -> None:
        """Have the server deliver it after all."""
        contents = self._folders[folder]
        contents.messages[uid] = replace(contents.messages[uid], fault=None)

    def contents(self, folder: str) -> tuple[FetchedMessage, ...]:
        """Everything in a folder by UID, whole."""
        messages = self._folders[folder].messages
        return tuple(messages[uid] for uid in sorted(messages))

    def state(self) -> tuple[object, ...]:
        """All that tells it from another, to be compared."""
        folders = tuple(
            (
                name,
                one.folder,
                one.uid_validity,
                one.uid_next,
                one.modseq,
                tuple(one.messages.values()),
                frozenset(one.sound_headers),
            )
            for name, one in self._folders.items()
        )
        return (self._next_validity, folders)

    def _validity(self) -> int:
        self._next_validity += 1
        return self._next_validity
