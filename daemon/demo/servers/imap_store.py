"""Mail in memory, as an IMAP server holds it: users, folders, messages. The demo and the tests fill and inspect it directly.

Theory of operation: one lock guards the whole store. ``Mail`` and ``View`` are values, so what a reader was handed never changes
under it. Each change of a folder raises its modification sequence (RFC 7162) and is told to the subscribers, under the lock and
on the thread that made it; a subscriber may change the store again, and must not wait for another thread.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from threading import RLock
from types import MappingProxyType

SYSTEM_FLAGS = ("\\Answered", "\\Flagged", "\\Deleted", "\\Seen", "\\Draft")
DEFAULT_FOLDERS: Mapping[str, str | None] = MappingProxyType(
    {"INBOX": None, "Drafts": "\\Drafts", "Sent": "\\Sent", "Trash": "\\Trash", "Junk": "\\Junk", "Archive": "\\Archive"}
)

_BARE_LINE_FEED = re.compile(rb"(?<!\r)\n")
_CANONICAL_FLAGS = {flag.lower(): flag for flag in SYSTEM_FLAGS}


@dataclass(frozen=True, slots=True)
class Mail:
    """One message in one folder. ``guid`` is the same for all copies of a message; ``internal_date`` is UTC, whole seconds."""

    uid: int
    raw: bytes
    flags: frozenset[str]
    internal_date: datetime
    modseq: int
    guid: int


@dataclass(frozen=True, slots=True)
class View:
    """A folder at one moment. ``mails`` is ordered by UID."""

    uid_validity: int
    uid_next: int
    modseq: int
    mails: Mapping[int, Mail]


class ChangeKind(StrEnum):
    """What happened to a folder."""

    APPENDED = "appended"
    FLAGS = "flags"
    EXPUNGED = "expunged"
    RENUMBERED = "renumbered"


@dataclass(frozen=True, slots=True)
class Change:
    """One change; ``mail`` as it is after it, or as it was before it went (None: the whole folder)."""

    kind: ChangeKind
    folder: "MailFolder"
    mail: Mail | None


class NoSuchFolderError(KeyError):
    """The user has no folder of this name."""


class MailStore:
    """All mail of one server. ``now`` gives the internal date of what is appended without one."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.lock = RLock()
        self.now = now
        self._users: dict[str, MailUser] = {}
        self._subscribers: list[Callable[[Change], None]] = []
        self._last_guid = 0
        self._last_uid_validity = int(now().timestamp())

    def add_user(self, name: str, password: str, folders: Mapping[str, str | None] = DEFAULT_FOLDERS) -> "MailUser":
        """Make a user with these folders (name -> SPECIAL-USE attribute or None)."""
        with self.lock:
            if name in self._users:
                raise ValueError("this user is there already")
            user = self._users[name] = MailUser(self, name, password)
            for folder, attribute in folders.items():
                user.create_folder(folder, attribute)
            return user

    def user(self, name: str) -> "MailUser":
        """The user of this name; KeyError if there is none."""
        with self.lock:
            return self._users[name]

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Have every change told; returns what ends it."""
        with self.lock:
            self._subscribers.append(callback)

        def unsubscribe() -> None:
            with self.lock:
                self._subscribers.remove(callback)

        return unsubscribe

    def tell(self, change: Change) -> None:
        """Tell the subscribers; called by folders, under the lock."""
        for callback in tuple(self._subscribers):
            callback(change)

    def new_guid(self) -> int:
        """A number no message had before."""
        with self.lock:
            self._last_guid += 1
            return self._last_guid

    def new_uid_validity(self) -> int:
        """A UIDVALIDITY no folder had before."""
        with self.lock:
            self._last_uid_validity += 1
            return self._last_uid_validity


class MailUser:
    """One user's folders. ``/`` parts the levels of a name; INBOX is found in any case."""

    def __init__(self, store: MailStore, name: str, password: str) -> None:
        self.store = store
        self.name = name
        self.password = password
        self._folders: dict[str, MailFolder] = {}

    def create_folder(self, name: str, *attributes: str | None) -> "MailFolder":
        r"""Make a folder with LIST attributes such as ``\Drafts`` or ``\Noselect``; ValueError if it is there."""
        name = _folder_key(name)
        with self.store.lock:
            if name in self._folders:
                raise ValueError("this folder is there already")
            known = frozenset(attribute for attribute in attributes if attribute)
            folder = self._folders[name] = MailFolder(self, name, known)
            return folder

    def delete_folder(self, name: str) -> None:
        """Drop a folder and all mail in it."""
        with self.store.lock:
            folder = self.folder(name)
            del self._folders[folder.name]
            folder.gone = True
            self.store.tell(Change(ChangeKind.RENUMBERED, folder, None))

    def folder(self, name: str) -> "MailFolder":
        """The folder of this name; raises ``NoSuchFolderError``."""
        with self.store.lock:
            try:
                return self._folders[_folder_key(name)]
            except KeyError:
                raise NoSuchFolderError(name) from None

    def folders(self) -> tuple["MailFolder", ...]:
        """All folders, in the order they were made."""
        with self.store.lock:
            return tuple(self._folders.values())


class MailFolder:
    """One mailbox. Every method is atomic."""

    def __init__(self, user: MailUser, name: str, attributes: frozenset[str]) -> None:
        self.user = user
        self.name = name
        self.attributes = attributes
        self.gone = False
        self._store = user.store
        self._mails: dict[int, Mail] = {}
        self._view: View | None = None
        self._uid_next = 1
        self._modseq = 1
        self._uid_validity = self._store.new_uid_validity()

    def view(self) -> View:
        """The folder as it stands now."""
        with self._store.lock:
            if self._view is None:
                self._view = View(self._uid_validity, self._uid_next, self._modseq, MappingProxyType(dict(self._mails)))
            return self._view

    def mails(self) -> tuple[Mail, ...]:
        """All messages, by UID."""
        return tuple(self.view().mails.values())

    def append(
        self, raw: bytes, flags: Iterable[str] = (), internal_date: datetime | None = None, *, guid: int | None = None
    ) -> Mail:
        """Store a message; line ends become CRLF."""
        with self._store.lock:
            mail = Mail(
                uid=self._uid_next,
                raw=_BARE_LINE_FEED.sub(b"\r\n", raw),
                flags=canonical_flags(flags),
                internal_date=(internal_date or self._store.now()).astimezone(UTC).replace(microsecond=0),
                modseq=self._touch(),
                guid=guid or self._store.new_guid(),
            )
            self._uid_next += 1
            self._mails[mail.uid] = mail
            self._store.tell(Change(ChangeKind.APPENDED, self, mail))
            return mail

    def set_flags(self, uid: int, flags: Iterable[str]) -> Mail | None:
        """Replace a message's flags; None if it is gone. Without a difference the modification sequence stays."""
        wanted = canonical_flags(flags)
        with self._store.lock:
            mail = self._mails.get(uid)
            if mail is None or mail.flags == wanted:
                return mail
            mail = self._mails[uid] = replace(mail, flags=wanted, modseq=self._touch())
            self._store.tell(Change(ChangeKind.FLAGS, self, mail))
            return mail

    def expunge(self, uids: Iterable[int]) -> tuple[int, ...]:
        """Remove these messages; returns the UIDs that were there."""
        with self._store.lock:
            gone = [mail for uid in uids if (mail := self._mails.pop(uid, None)) is not None]
            for mail in gone:
                self._touch()
                self._store.tell(Change(ChangeKind.EXPUNGED, self, mail))
            return tuple(mail.uid for mail in gone)

    def copy(self, uids: Iterable[int], target: "MailFolder") -> dict[int, int]:
        """Copy messages with flags and dates into a folder of the same store; returns old UID -> new UID."""
        with self._store.lock:
            found = [mail for uid in uids if (mail := self._mails.get(uid)) is not None]
            return {mail.uid: target.append(mail.raw, mail.flags, mail.internal_date, guid=mail.guid).uid for mail in found}

    def renumber(self) -> None:
        """Change UIDVALIDITY and give every message a new UID, as a restored backup does."""
        with self._store.lock:
            self._uid_validity = self._store.new_uid_validity()
            mails = list(self._mails.values())
            self._mails = {uid: replace(mail, uid=uid, modseq=self._touch()) for uid, mail in enumerate(mails, start=1)}
            self._uid_next = len(mails) + 1
            self._store.tell(Change(ChangeKind.RENUMBERED, self, None))

    def restore(self, view: View) -> None:
        """Put the folder back to what it was, UIDs and counters included."""
        with self._store.lock:
            self._uid_validity, self._uid_next, self._modseq = view.uid_validity, view.uid_next, view.modseq
            self._mails, self._view = dict(view.mails), view
            self._store.tell(Change(ChangeKind.RENUMBERED, self, None))

    def _touch(self) -> int:
        self._view = None
        self._modseq += 1
        return self._modseq


def canonical_flags(flags: Iterable[str]) -> frozenset[str]:
    """System flags in their usual spelling, keywords as given."""
    return frozenset(_CANONICAL_FLAGS.get(flag.lower(), flag) for flag in flags)


def _folder_key(name: str) -> str:
    return "INBOX" if name.upper() == "INBOX" else name
