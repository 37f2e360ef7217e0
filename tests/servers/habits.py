"""More providers' ways, put on the embedded server. Each claim names where it was told; what was told nowhere is not here."""

import re
from collections.abc import Mapping
from email import message_from_bytes, policy

from daemon.demo.servers import imap_folders
from daemon.demo.servers.imap_session import Session
from daemon.demo.servers.imap_store import Change, ChangeKind, MailFolder
from daemon.demo.servers.imap_syntax import Token, encode_folder, quoted, text
from daemon.demo.servers.imap_values import Command, Profile, RefusedError
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import Execute, refuse, rewrite

YAHOO_DRAFTS, GERMAN_DRAFTS = "Draft", "Entwürfe"


def refuses_logins(server: EmbeddedUser, answer: str) -> None:
    """What the provider says to a wrong password."""

    async def fault(_session: Session, _command: Command, execute: Execute) -> str:
        try:
            return await execute()
        except RefusedError:
            raise RefusedError(answer) from None

    server.faults.on("LOGIN", fault)
    server.faults.on("AUTHENTICATE", fault)


def yahoo(server: EmbeddedUser) -> None:
    """Yahoo and AOL: "Draft" and "Bulk Mail", marked in LIST although SPECIAL-USE is not offered; no IDLE, no CONDSTORE.

    Capabilities: MailKit#1055. LIST: developer.yahoo.com, 18 May 2018. A search in header fields ends in SERVERBUG: node-imap#737,
    MailKit#1055. A wrong password: offlineimap#688.
    """
    uses = {YAHOO_DRAFTS: "\\Drafts", "Sent": "\\Sent", "Trash": "\\Trash", "Bulk Mail": "\\Junk", "Archive": "\\Archive"}
    _folders(server, uses)
    server.server.profile = Profile(("SASL-IR", "ID", "MOVE", "NAMESPACE", "UIDPLUS", "LITERAL+"), ("PLAIN", "XOAUTH2"))
    server.faults.on("LIST", rewrite(lambda answer: _marked(answer, uses)))

    async def search(_session: Session, command: Command, execute: Execute) -> str:
        if any(isinstance(word, str) and text(word).upper() == "HEADER" for word in command.arguments):
            raise RefusedError("NO [SERVERBUG] UID SEARCH Server error - Please try again later")
        return await execute()

    server.faults.on("UID SEARCH", search)
    refuses_logins(server, "NO [AUTHENTICATIONFAILED] AUTHENTICATE Invalid credentials")


def united_internet(server: EmbeddedUser) -> None:
    """GMX, WEB.DE and IONOS: German names, SPECIAL-USE, no CONDSTORE; the same bare refusal where IMAP was not allowed yet.

    Capabilities: nextcloud/mail#104 (WEB.DE), imapsync#140 (1&1). The refusal: thunderbird-android#5780, imapsync#140. Spamverdacht:
    hilfe.gmx.net. Twenty folders at most, and those in the trash count: chatmail/provider-db, gmx.net.
    """
    uses = {GERMAN_DRAFTS: "\\Drafts", "Gesendet": "\\Sent", "Papierkorb": "\\Trash", "Spamverdacht": "\\Junk"}
    _folders(server, uses)
    extensions = ("ENABLE", "ID", "IDLE", "LIST-EXTENDED", "LIST-STATUS", "LITERAL+", "MOVE", "NAMESPACE", "SASL-IR", "SPECIAL-USE")
    server.server.profile = Profile((*extensions, "UIDPLUS", "UNSELECT"), ("PLAIN",))
    server.faults.on("CREATE", refuse("NO [LIMIT] Too many folders"))
    refuses_logins(server, "NO authentication failed")


def fastmail(server: EmbeddedUser) -> None:
    """Fastmail runs Cyrus, which the contract tests run against; this is what it says and offers (Mailspring#2217)."""
    extensions = (
        "LITERAL+",
        "ENABLE",
        "UIDPLUS",
        "SASL-IR",
        "NAMESPACE",
        "CONDSTORE",
        "LIST-EXTENDED",
        "MOVE",
        "SPECIAL-USE",
        "IDLE",
    )
    server.server.profile = Profile(extensions, ("PLAIN",))
    refuses_logins(server, "NO Incorrect username or password.")


def yandex(server: EmbeddedUser) -> None:
    """Yandex: no SPECIAL-USE and no CONDSTORE, but Gmail's old XLIST; one refusal for two reasons (Mailspring#904)."""
    uses = {"Черновики": "\\Drafts", "Отправленные": "\\Sent", "Удаленные": "\\Trash", "Спам": "\\Spam"}
    _folders(server, dict.fromkeys(uses))  # LIST marks none of them
    server.server.profile = Profile(("LITERAL+", "NAMESPACE", "UIDPLUS", "ENABLE", "ID", "IDLE", "MOVE", "XLIST"))

    async def xlist(session: Session, arguments: list[Token]) -> str:
        await imap_folders.list_folders(session, arguments)
        session.pending = [_marked(line.replace(b"* LIST ", b"* XLIST "), uses) for line in session.pending]
        return "OK XLIST Completed."

    server.server.handlers = {**server.server.handlers, "XLIST": xlist}
    refuses_logins(server, "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials or IMAP is disabled sc=0")


def proton_bridge(server: EmbeddedUser) -> None:
    """Bridge: no roles at all, an "All Mail" with drafts, spam and trash in it, and drafts that lose their place in the conversation.

    Capabilities: mox#66. No attributes: proton-bridge, imapservice/connector.go. "All Mail": proton-bridge#63 and #152. Of a draft the
    Message-ID is kept, In-Reply-To is dropped and References replaced by one of Proton's own; the date of APPEND is not: #528 and connector.go.
    """
    _folders(server, dict.fromkeys(("Drafts", "Sent", "Trash", "Spam", "Archive", "All Mail", "Starred")))
    for name in ("Folders", "Labels"):
        server.user.create_folder(name, "\\Noselect")
    server.user.create_folder("Folders/Jobs")
    server.server.profile = Profile(("ID", "IDLE", "MOVE", "UIDPLUS", "UNSELECT"), ("PLAIN",))
    everything = server.user.folder("All Mail")

    def follow(change: Change) -> None:
        if change.mail is None or change.folder is everything or change.folder.user is not server.user:
            return
        guid = change.mail.guid
        if change.kind is ChangeKind.APPENDED and guid not in {mail.guid for mail in everything.mails()}:
            everything.append(change.mail.raw, change.mail.flags, change.mail.internal_date, guid=guid)
        elif change.kind is ChangeKind.EXPUNGED and not _lies_in(server, guid, but=everything):
            everything.expunge([mail.uid for mail in everything.mails() if mail.guid == guid])

    server.user.store.subscribe(follow)

    async def append(session: Session, arguments: list[Token]) -> str:
        if text(arguments[0]) == "Drafts" and isinstance(arguments[-1], bytes):
            arguments = [arguments[0], ["\\Draft", "\\Seen"], _rebuilt(arguments[-1])]
        return await imap_folders.append(session, arguments)

    server.server.handlers = {**server.server.handlers, "APPEND": append}


def _rebuilt(raw: bytes) -> bytes:
    """A draft as Bridge builds it anew from what Proton kept of it."""
    message = message_from_bytes(raw, policy=policy.SMTP)
    for name in ("In-Reply-To", "References"):
        del message[name]
    message["References"] = "<0123456789@protonmail.internalid>"
    message["X-Pm-Internal-Id"] = "0123456789"
    return message.as_bytes()


def _lies_in(server: EmbeddedUser, guid: int, *, but: MailFolder) -> bool:
    return any(mail.guid == guid for folder in server.user.folders() if folder is not but for mail in folder.mails())


def _folders(server: EmbeddedUser, uses: Mapping[str, str | None]) -> None:
    for name in ("Drafts", "Sent", "Trash", "Junk", "Archive"):
        server.user.delete_folder(name)
    for name, use in uses.items():
        server.user.create_folder(name, use)


def _marked(answer: bytes, uses: dict[str, str]) -> bytes:
    """LIST lines with the attributes that this server hides where SPECIAL-USE is not offered."""
    for name, use in uses.items():
        wire = re.escape(quoted(encode_folder(name)))
        answer = re.sub(rb"\) (\S+ " + wire + rb"\r\n)", rb" %b) \1" % use.encode().replace(b"\\", b"\\\\"), answer)
    return answer
