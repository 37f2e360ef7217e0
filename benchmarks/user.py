"""The user beside the service: looks into the mailbox with a client of their own, and does what users do. The server may be away."""

import imaplib
import re
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

from benchmarks.place import PASSWORD
from daemon.demo.servers.dovecot import Dovecot

_UID = re.compile(rb"UID (\d+)")
_TROUBLE = (OSError, imaplib.IMAP4.error)


class NotThereError(Exception):
    """What was looked for does not lie there (yet), or the server is away."""


class User:
    """Each deed is a connection of its own. Deeds that fail raise ``NotThereError`` and leave things as they were, or done."""

    def __init__(self, server: Dovecot, name: str) -> None:
        self._server = server
        self._name = name

    def deliver(self, raw: bytes, at: datetime) -> bool:
        """Mail comes in, once; whether it did."""
        with suppress(NotThereError):
            with self._client("INBOX") as client:
                message_id = str(message_from_bytes(raw, policy=policy.default)["Message-ID"])
                if client.search(None, "HEADER", "Message-ID", f'"{message_id}"')[1] in ([b""], [None]):
                    client.append("INBOX", "", at, raw)
            return True
        return False

    def deliver_surely(self, raw: bytes, at: datetime) -> None:
        """As ``deliver``, until it succeeds."""
        while not self.deliver(raw, at):
            time.sleep(0.5)

    def find_draft(self, person: str) -> tuple[int, EmailMessage]:
        """UID and text of the draft to that person."""
        with self._client("Drafts") as client:
            return _draft(client, person)

    def edit(self, person: str, words: str) -> None:
        """Store it anew with other words, then remove the old one, as clients do."""
        with self._client("Drafts") as client:
            lying = [(uid, draft) for uid, draft in _drafts(client) if _to(draft) == person]
            old = [(uid, draft) for uid, draft in lying if words not in draft.get_content()]
            if not lying:
                raise NotThereError
            if len(old) == len(lying):
                draft = old[0][1]
                draft.set_content(words)
                client.append("Drafts", "(\\Draft \\Seen)", datetime.now(UTC), draft.as_bytes())  # noqa: TID251 - a client's clock
            for uid, _ in old:
                _remove(client, uid)

    def move(self, person: str, folder: str, flags: Sequence[str]) -> None:
        """File the draft elsewhere."""
        with self._client("Drafts") as client:
            uid, draft = _draft(client, person)
            client.append(folder, f"({' '.join(flags)})", datetime.now(UTC), draft.as_bytes())  # noqa: TID251 - a client's clock
            _remove(client, uid)

    def drafts(self) -> list[tuple[str, str]]:
        """To whom, and the first line of each that begins with words of the user's own."""
        while True:
            with suppress(NotThereError), self._client("Drafts") as client:
                return sorted((_to(draft), _words(draft)) for _, draft in _drafts(client))
            time.sleep(1)

    @contextmanager
    def _client(self, folder: str) -> Generator[imaplib.IMAP4]:
        try:
            client = imaplib.IMAP4(self._server.host, self._server.port, timeout=60)
            try:
                client.login(self._name, PASSWORD)
                client.select(folder)
                yield client
            finally:
                with suppress(*_TROUBLE):
                    client.logout()
        except _TROUBLE as error:
            raise NotThereError from error


def _draft(client: imaplib.IMAP4, person: str) -> tuple[int, EmailMessage]:
    for uid, draft in _drafts(client):
        if _to(draft) == person:
            return uid, draft
    raise NotThereError


def _drafts(client: imaplib.IMAP4) -> Iterator[tuple[int, EmailMessage]]:
    for part in client.fetch("1:*", "(UID BODY.PEEK[])")[1] or ():
        if isinstance(part, tuple):
            uid = _UID.search(part[0])
            assert uid is not None  # it was asked for
            yield int(uid[1]), message_from_bytes(part[1], policy=policy.SMTP)


def _remove(client: imaplib.IMAP4, uid: int) -> None:
    client.uid("STORE", str(uid), "+FLAGS.SILENT", "(\\Deleted)")
    client.uid("EXPUNGE", str(uid))


def _to(draft: EmailMessage) -> str:
    return str(draft["To"]).rpartition("<")[2].rstrip(">")


def _words(draft: EmailMessage) -> str:
    text = draft.get_content()
    return text.strip() if text.startswith("Words of my own") else "ours"
