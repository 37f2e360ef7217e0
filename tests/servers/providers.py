"""Big providers' ways, as far as they differ from the standard, put on the embedded server. Each says what it stands for."""

import re
from collections.abc import Callable

from daemon.demo.servers import imap_folders, imap_messages
from daemon.demo.servers.imap_fetch import header_values
from daemon.demo.servers.imap_session import Handler, Session
from daemon.demo.servers.imap_store import Change, ChangeKind, Mail, MailFolder, MailUser
from daemon.demo.servers.imap_syntax import Token, encode_folder, quoted, text
from daemon.demo.servers.imap_values import Command, Profile
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import Execute, garble_literals, rewrite

_MESSAGE_ID = re.compile(rb"<[^<>\s]{1,500}>")


def without(server: EmbeddedUser, *extensions: str) -> None:
    """A server that lacks these: ``without(embedded_imap, "IDLE", "UIDPLUS")``."""
    server.server.profile = server.server.profile.without(*extensions)


class Gmail:
    r"""Labels, not folders: "[Gmail]/All Mail" holds everything but Spam and Trash, a folder is a label on it.

    Sent mail appears in "[Gmail]/Sent Mail" by itself; X-GM-MSGID, X-GM-THRID and X-GM-LABELS can be fetched. Expunging in a label
    takes the label off; a draft, or a message in All Mail, Spam or Trash, is then gone altogether.
    """

    ALL, DRAFTS, SENT, TRASH, SPAM = (f"[Gmail]/{name}" for name in ("All Mail", "Drafts", "Sent Mail", "Trash", "Spam"))

    def __init__(self, server: EmbeddedUser) -> None:
        self.user: MailUser = server.user
        for name in ("Drafts", "Sent", "Trash", "Junk", "Archive"):
            self.user.delete_folder(name)
        self.user.create_folder("[Gmail]", "\\Noselect")
        uses = {self.ALL: "\\All", self.DRAFTS: "\\Drafts", self.SENT: "\\Sent", self.TRASH: "\\Trash", self.SPAM: "\\Junk"}
        for name, use in uses.items():
            self.user.create_folder(name, use)
        self._threads: dict[int, int] = {}
        self._thread_by_id: dict[bytes, int] = {}
        self.user.store.subscribe(self._follow)
        server.server.profile = Profile(extensions=(*server.server.profile.extensions, "X-GM-EXT-1"))
        server.server.fetch_items["X-GM-MSGID"] = lambda _, mail: b"%d" % mail.guid
        server.server.fetch_items["X-GM-THRID"] = lambda _, mail: b"%d" % self._threads.get(mail.guid, mail.guid)
        server.server.fetch_items["X-GM-LABELS"] = self._labels

    def send(self, raw: bytes) -> Mail:
        """What SMTP submission does on the side: the mail lies in Sent Mail and All Mail."""
        return self.user.folder(self.SENT).append(raw, ["\\Seen"])

    def send_draft(self, uid: int) -> Callable[[], None]:
        """Send a draft from the web: for a moment it is draft and sent mail in one; call what is returned to end that."""
        drafts = self.user.folder(self.DRAFTS)
        mail = drafts.view().mails[uid]
        self.user.folder(self.SENT).append(mail.raw, ["\\Seen"], guid=mail.guid)

        def settle() -> None:
            drafts.expunge([uid])

        return settle

    def autosave(self, uid: int, raw: bytes) -> Mail:
        """Edit a draft in the web: a new UID, a new message (give it a new Message-ID), the thread stays."""
        drafts = self.user.folder(self.DRAFTS)
        with self.user.store.lock:
            old = drafts.view().mails[uid]
            new = self.user.store.new_guid()
            self._threads[new] = self._threads[old.guid]
            drafts.expunge([uid])
            return drafts.append(raw, ["\\Draft", "\\Seen"], guid=new)

    def _follow(self, change: Change) -> None:
        if change.folder.user is not self.user or change.mail is None:
            return
        everything = self.user.folder(self.ALL)
        if change.kind is ChangeKind.APPENDED:
            self._find_thread(change.mail)
            if change.folder.name in {self.SPAM, self.TRASH}:
                self._remove(change.mail, keep=change.folder)
            elif change.mail.guid not in {mail.guid for mail in everything.mails()}:
                everything.append(change.mail.raw, change.mail.flags, change.mail.internal_date, guid=change.mail.guid)
        elif change.kind is ChangeKind.EXPUNGED and change.folder.name == self.ALL:
            self._remove(change.mail, keep=everything)
        elif change.kind is ChangeKind.EXPUNGED and change.folder.name == self.DRAFTS and not self._is_sent(change.mail):
            everything.expunge([mail.uid for mail in everything.mails() if mail.guid == change.mail.guid])

    def _remove(self, mail: Mail, *, keep: MailFolder) -> None:
        for folder in self.user.folders():
            if folder is not keep:
                folder.expunge([other.uid for other in folder.mails() if other.guid == mail.guid])

    def _is_sent(self, mail: Mail) -> bool:
        return any(sent.guid == mail.guid for sent in self.user.folder(self.SENT).mails())

    def _find_thread(self, mail: Mail) -> None:
        named = b" ".join(
            value for name in (b"message-id", b"in-reply-to", b"references") for value in header_values(mail.raw, name)
        )
        ids = _MESSAGE_ID.findall(named)
        known = next((self._thread_by_id[found] for found in ids if found in self._thread_by_id), mail.guid)
        thread = self._threads.setdefault(mail.guid, known)
        self._thread_by_id.update((found, thread) for found in ids)

    def _labels(self, session: Session, mail: Mail) -> bytes:
        here = session.folder().folder
        system = {"INBOX": "\\Inbox", self.SENT: "\\Sent", self.DRAFTS: "\\Draft"}
        labels = [
            quoted(system.get(folder.name) or encode_folder(folder.name))
            for folder in self.user.folders()
            if folder is not here and folder.name != self.ALL and any(other.guid == mail.guid for other in folder.mails())
        ]
        return b"(%b)" % b" ".join(labels)


class Exchange:
    """Microsoft 365: other folder names and no SPECIAL-USE, no CONDSTORE; what goes into Sent Items gets another Message-ID.

    The old id stays in X-Microsoft-Original-Message-ID. SEARCH HEADER finds nothing (as old Exchange did).
    """

    SENT = "Sent Items"

    def __init__(self, server: EmbeddedUser) -> None:
        self.user = server.user
        for name in ("Sent", "Trash", "Junk", "Archive"):
            self.user.delete_folder(name)
        for name in (self.SENT, "Deleted Items", "Junk Email"):
            self.user.create_folder(name)
        self._sent_so_far = 0
        host = server.server
        host.profile = host.profile.without("SPECIAL-USE", "LIST-EXTENDED", "LIST-STATUS", "CONDSTORE", "ENABLE")
        handlers = dict(host.handlers)
        for name, by_uid in (("SEARCH", False), ("UID SEARCH", True)):
            handlers[name] = _blind_search(by_uid=by_uid)
        handlers["APPEND"] = self._append
        host.handlers = handlers

    def send(self, raw: bytes) -> Mail:
        """What SMTP submission does on the side: a copy under a new Message-ID lies in Sent Items."""
        return self.user.folder(self.SENT).append(self._renamed(raw), ["\\Seen"])

    async def _append(self, session: Session, arguments: list[Token]) -> str:
        if text(arguments[0]) == self.SENT and isinstance(arguments[-1], bytes):
            arguments = [*arguments[:-1], self._renamed(arguments[-1])]
        return await imap_folders.append(session, arguments)

    def _renamed(self, raw: bytes) -> bytes:
        self._sent_so_far += 1
        new = b"Message-ID: <EX%06d@namprd00.prod.outlook.example>\r\nX-Microsoft-Original-Message-ID:" % self._sent_so_far
        return re.sub(rb"(?im)^Message-ID:", new, raw, count=1)


def icloud(server: EmbeddedUser) -> None:
    """Few capabilities before login, none told by it; who does not ask again afterwards gets damaged literals."""
    server.server.profile = Profile(announce_after_login=False)
    asked: set[int] = set()
    damage = rewrite(garble_literals)

    async def note(session: Session, _command: Command, execute: Execute) -> str:
        if session.user is not None:
            asked.add(id(session))
        return await execute()

    async def fetch(session: Session, command: Command, execute: Execute) -> str:
        return await (execute() if id(session) in asked else damage(session, command, execute))

    server.faults.on("CAPABILITY", note)
    server.faults.on("FETCH", fetch)
    server.faults.on("UID FETCH", fetch)


def _blind_search(*, by_uid: bool) -> Handler:
    async def search(session: Session, arguments: list[Token]) -> str:
        return await imap_messages.search(session, _without_header_keys(arguments), by_uid=by_uid)

    return search


def _without_header_keys(tokens: list[Token]) -> list[Token]:
    """The same program, in which no HEADER key can match."""
    kept: list[Token] = []
    for place, token in enumerate(tokens):
        header_value = place >= 2 and isinstance(tokens[place - 2], str) and text(tokens[place - 2]).upper() == "HEADER"
        kept.append(_without_header_keys(token) if isinstance(token, list) else b"\x01 in no mail" if header_value else token)
    return kept
