"""One logged-in connection: selecting, counting, listing, and storing or removing one message.

Synchronous; lives in the thread of its account. Selecting is lazy and remembered; what must be fresh asks for it.
"""

import contextlib
from array import array
from collections.abc import Callable, Generator, Sequence
from datetime import datetime
from typing import TypeVar

from connectors.imap import guard
from connectors.imap.client import GuardedClient, Reply
from connectors.imap.counters import counters_told, status_told
from connectors.imap.faults import CommandRefusedError, ConnectionLostError, is_about_the_account, refused
from connectors.imap.folders import Listed, encode_name, listed
from connectors.imap.parsing import (
    GarbledAnswerError,
    Pieces,
    number,
    numbers_in_order,
    numbers_of_search,
    response_code,
)
from daemon.errors import (
    AppendRefusedError,
    FolderClosedError,
    FolderFaultyError,
    FolderGoneError,
    MailServerError,
    UidPlusMissingError,
    UidValidityChangedError,
)
from daemon.ports.mail import Appended, FolderStatus

Found = TypeVar("Found")
_DENIED = "permission denied"  # Cyrus, without a code


class Session:
    """A connection that has been logged in. ``server`` is how errors name it. ``closed``: folders that this user may not open."""

    def __init__(self, client: GuardedClient, server: str, capabilities: frozenset[str]) -> None:
        self.client = client
        self.server = server
        self.capabilities = capabilities
        self.closed: set[str] = set()
        self._opened: str | None = None
        self._validity = 0
        self._wire_names: dict[str, bytes] = {}
        self._has_listed = False

    def list_folders(self) -> list[Listed]:
        """Every folder, in the server's order."""
        with self._explained("LIST"):
            if "SPECIAL-USE" in self.capabilities and "LIST-EXTENDED" in self.capabilities:
                reply = self.client.exchange(b"LIST", b'""', b'"*"', b"RETURN", b"(SPECIAL-USE)")
            else:
                reply = self.client.exchange(b"LIST", b'""', b'"*"')
            found = _listed(reply, b"LIST ")
            if "XLIST" in self.capabilities and not any(folder.role for folder in found if folder.name.upper() != "INBOX"):
                found = _listed(self.client.exchange(b"XLIST", b'""', b'"*"'), b"XLIST ") or found
        self._wire_names, self._has_listed = {folder.name: folder.wire for folder in found}, True
        return found

    def status(self, folder: str) -> FolderStatus:
        """The folder's counters; the selected one is opened anew, since STATUS of it may be stale (RFC 9051, 6.3.11)."""
        if folder == self._opened:
            return self.examine(folder)
        reply = self._on_folder(folder, b"STATUS", self._status_items)
        for pieces in reply.starting(b"STATUS "):
            found = status_told(pieces)
            if found is not None:
                return found[1]
        raise MailServerError(self.server, "the answer to STATUS could not be understood")

    def examine(self, folder: str) -> FolderStatus:
        """Open read-only, anew, and return the counters."""
        return self._open(folder, b"EXAMINE")

    def ensure(self, folder: str, uid_validity: int, *, fresh: bool = False) -> None:
        """Have the folder open; ``fresh``: as it stands now. Raises ``UidValidityChangedError``."""
        if fresh or self._opened != folder:
            self.examine(folder)
        if self._validity != uid_validity:
            raise UidValidityChangedError(self.server, folder)

    def statuses(self, folders: Sequence[str]) -> dict[str, FolderStatus]:
        """The counters of many folders; those that are gone, or that it fails to open, are missing. One round trip where the server has LIST-STATUS."""
        if "LIST-STATUS" in self.capabilities and len(folders) > 1:
            found = self._listed_statuses()
            if found:
                answers = {name: found[name] for name in folders if name in found}
                if self._opened in answers:
                    answers[self._opened] = self.examine(self._opened)  # as in ``status``
                return answers
        one_by_one: dict[str, FolderStatus] = {}
        for name in folders:
            with contextlib.suppress(FolderGoneError, FolderFaultyError):
                one_by_one[name] = self.status(name)
        return one_by_one

    def _listed_statuses(self) -> dict[str, FolderStatus]:
        """LIST with STATUS (RFC 5819); empty where the server refuses after all."""
        items = b"(STATUS %s)" % self._status_items
        try:
            reply = self.client.exchange(b"LIST", b'""', b'"*"', b"RETURN", items)
        except CommandRefusedError:
            return {}
        return dict(found for found in map(status_told, reply.starting(b"STATUS ")) if found is not None)

    def search(self, *criteria: bytes) -> frozenset[int]:
        """UIDs in the open folder; raises ``CommandRefusedError``."""
        return self._searched(numbers_of_search, criteria)

    def search_in_order(self, *criteria: bytes) -> "array[int]":
        """As ``search``, ascending and packed, for what may be a whole folder."""
        return self._searched(numbers_in_order, criteria)

    def _searched(self, understand: Callable[[Sequence[Pieces]], Found], criteria: Sequence[bytes]) -> Found:
        extended = (b"RETURN", b"(ALL)") if "ESEARCH" in self.capabilities else ()
        reply = self.client.exchange(b"UID", b"SEARCH", *extended, *criteria)
        try:
            return understand([*reply.starting(b"SEARCH"), *reply.starting(b"ESEARCH")])
        except GarbledAnswerError:
            raise MailServerError(self.server, "the answer to SEARCH could not be understood") from None

    def append(self, folder: str, raw: bytes, flags: Sequence[str], at: datetime) -> Appended:
        """Store a message.

        ``ConnectionLostError`` only before its first byte was sent, so that repeating is safe; later it is a ``MailServerError``
        and the message may be stored.
        """
        validity = None if "UIDPLUS" in self.capabilities else self.status(folder).uid_validity
        name = self._name(folder)
        try:
            told = self._store(name, raw, flags, at)
        except CommandRefusedError as error:  # nothing was stored
            if self._spells_otherwise(folder, name, error):
                return self.append(folder, raw, flags, at)
            raise self._append_refused(folder, error) from error
        with self._in_doubt():
            return told or Appended(self.status(folder).uid_validity if validity is None else validity, None)

    def _store(self, name: bytes, raw: bytes, flags: Sequence[str], at: datetime) -> Appended | None:
        """None where the server does not say where it put it."""
        tag = self.client.begin(b"APPEND", name, guard.flag_list(flags), guard.internal_date(at), b"{%d}" % len(raw))
        self.client.wait_for_go_ahead(tag, Reply())
        with self._in_doubt():
            self.client.send(raw + b"\r\n")
            code = response_code(self.client.finish(tag).text)
        if code.name == "APPENDUID":
            with contextlib.suppress(GarbledAnswerError, ValueError):
                told_validity, told_uid = map(number, code.data.split())
                return Appended(told_validity, told_uid or None)
        return None

    def idle(self, seconds: float) -> bool:
        """See ``GuardedClient.idle_for``; a server may offer IDLE and refuse it all the same."""
        with self._explained("IDLE"):
            return self.client.idle_for(seconds)

    def deletes_singly(self) -> bool:
        """Whether the server has UIDPLUS (RFC 4315)."""
        return "UIDPLUS" in self.capabilities

    def expunge(self, folder: str, uid_validity: int, uid: int) -> None:
        """Delete exactly this message."""
        if not self.deletes_singly():
            raise UidPlusMissingError(self.server, "the server lacks UIDPLUS")
        self._open(folder, b"SELECT")
        try:
            if self._validity != uid_validity:
                raise UidValidityChangedError(self.server, folder)
            with self._explained("deleting a message"):
                self.client.exchange(b"UID", b"STORE", b"%d" % uid, b"+FLAGS.SILENT", b"(\\Deleted)")
                self.client.exchange(b"UID", b"EXPUNGE", b"%d" % uid)
        finally:
            self._opened = None  # never CLOSE: that would expunge what others have marked

    def log_out(self) -> None:
        """Say goodbye and close; never raises."""
        with contextlib.suppress(Exception):
            self.client.set_timeout(1.0)
            self.client.exchange(b"LOGOUT")
        self.close()

    def close(self) -> None:
        """Drop the connection; never raises."""
        with contextlib.suppress(Exception):
            self.client.shutdown()

    @property
    def _has_modseq(self) -> bool:
        return "CONDSTORE" in self.capabilities or "QRESYNC" in self.capabilities

    @property
    def _status_items(self) -> bytes:
        return b"(MESSAGES UIDNEXT UIDVALIDITY HIGHESTMODSEQ)" if self._has_modseq else b"(MESSAGES UIDNEXT UIDVALIDITY)"

    def _name(self, folder: str) -> bytes:
        wire = self._wire_names.get(folder)
        return guard.quoted(encode_name(folder) if wire is None else wire)

    def _open(self, folder: str, how: bytes) -> FolderStatus:
        self._opened = None
        extra = (b"(CONDSTORE)",) if self._has_modseq else ()
        reply = self._on_folder(folder, how, *extra)
        status = counters_told(reply)
        if status is None:
            raise MailServerError(self.server, "the folder has no UIDVALIDITY")
        self._opened, self._validity = folder, status.uid_validity
        return status

    def _on_folder(self, folder: str, word: bytes, *extra: bytes) -> Reply:
        """A command about one folder; a NO because it is gone becomes ``FolderGoneError``."""
        name = self._name(folder)
        try:
            return self.client.exchange(word, name, *extra)
        except CommandRefusedError as error:
            if self._spells_otherwise(folder, name, error):
                return self._on_folder(folder, word, *extra)
            if self._is_gone(folder, error):
                raise FolderGoneError(self.server, folder) from error
            if _is_closed(folder, error):
                self.closed.add(folder)
                raise FolderClosedError(self.server, folder) from error
            why = refused(self.server, word.decode("ascii"), error)
            if error.status == "NO" and not is_about_the_account(error):
                raise FolderFaultyError(self.server, folder, f"NO [{error.code}]" if error.code else "NO") from error
            raise why from error

    def _spells_otherwise(self, folder: str, name: bytes, error: CommandRefusedError) -> bool:
        """Whether the server, asked for the first time on this connection, spells it in a way of its own: no modified UTF-7, say."""
        if self._has_listed or is_about_the_account(error):
            return False
        self.list_folders()
        return self._name(folder) != name

    def _is_gone(self, folder: str, error: CommandRefusedError) -> bool:
        if error.code in {"NONEXISTENT", "TRYCREATE"}:
            return True
        if error.status != "NO" or error.code:
            return False
        with contextlib.suppress(CommandRefusedError):
            return not _listed(self.client.exchange(b"LIST", b'""', self._name(folder)), b"LIST ")
        return False

    def _append_refused(self, folder: str, error: CommandRefusedError) -> MailServerError:
        if self._is_gone(folder, error):
            return FolderGoneError(self.server, folder)
        reasons = {
            "OVERQUOTA": "the mailbox is full",
            "TOOBIG": "the message is too large",
            "LIMIT": "the message is too large",
            "NOPERM": "the folder is read-only",
            "READ-ONLY": "the folder is read-only",
        }
        words = error.text.lower()
        why = reasons.get(error.code) or ("the mailbox is full" if "quota" in words else "")
        why = why or ("the folder is read-only" if _DENIED in words else "")
        return AppendRefusedError(self.server, why or refused(self.server, "APPEND", error).why)

    @contextlib.contextmanager
    def _in_doubt(self) -> Generator[None]:
        """The message may be stored: what is done now is not done again."""
        try:
            yield
        except ConnectionLostError as error:
            raise MailServerError(self.server, "the connection broke off while a message was stored") from error

    @contextlib.contextmanager
    def _explained(self, what: str) -> Generator[None]:
        try:
            yield
        except CommandRefusedError as error:
            raise refused(self.server, what, error) from error


def _is_closed(folder: str, error: CommandRefusedError) -> bool:
    """INBOX is everybody's own: there it is a fault."""
    return folder.upper() != "INBOX" and (error.code == "NOPERM" or _DENIED in error.text.lower())


def _listed(reply: Reply, word: bytes) -> list[Listed]:
    return [folder for folder in map(listed, reply.starting(word)) if folder is not None]
