"""The sample world: servers on loopback, a mailbox, a calendar, and somebody who uses a mail client."""

import os
import tempfile
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from daemon import viewing
from daemon.config import Config, load
from daemon.demo.mail_client import MailClient, submit
from daemon.demo.mailbox_server import LOGIN, PASSWORD, MailboxServer, mailbox_server
from daemon.demo.mails import USER, USER_NAME, Letter
from daemon.demo.servers.caldav import CaldavServer
from daemon.demo.servers.smtp import SmtpServer, Submission


class StoryClock:
    """Where the story stands; time-outs run by the machine's clock."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant
        self._machine = viewing.clock_at(None)

    def now(self) -> datetime:
        """The story's instant, UTC."""
        return self.instant.astimezone(UTC)

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return self._machine.monotonic()


@dataclass(frozen=True, slots=True)
class SampleWorld:
    """Everything up and running. ``client``: the user's hands on the mailbox."""

    clock: StoryClock
    imap: MailboxServer
    smtp: SmtpServer
    caldav: CaldavServer
    client: MailClient
    config: Config

    def receive(self, letter: Letter, at: datetime, *, read: bool = False) -> None:
        """A mail arrives in the inbox."""
        self.client.append("INBOX", letter.as_bytes(at), ("\\Seen",) if read else (), at)

    def drafts(self) -> tuple[EmailMessage, ...]:
        """What lies in Drafts."""
        return tuple(self.client.messages("Drafts").values())

    def send(self, address: str, at: datetime, *, own_words: str = "") -> EmailMessage:
        """The user opens a draft, puts words of their own in the place of the marked line, and sends it; returns what went out."""
        uid, message = self._draft_to(address)
        lines = [own_words if line.startswith("[[") else line for line in str(message.get_content()).splitlines()]
        message.set_content("\n".join(lines).lstrip() + "\n")
        message.replace_header("Date", format_datetime(at))
        raw = message.as_bytes(policy=policy.SMTP)
        submit(self.smtp.host, self.smtp.port, USER, address, raw)
        self.client.append("Sent", raw, ("\\Seen",), at)
        self.client.delete("Drafts", uid)
        return message

    def delete(self, address: str) -> None:
        """The user throws a draft away."""
        self.client.delete("Drafts", self._draft_to(address)[0])

    def _draft_to(self, address: str) -> tuple[int, EmailMessage]:
        return next(found for found in self.client.messages("Drafts").items() if address in str(found[1]["To"]))


@contextmanager
def sample_world(start: datetime, *, embedded: bool = False) -> Generator[SampleWorld]:
    """Start the servers and make an empty mailbox; all of it ends with the block. ``embedded``: not Dovecot, even if it is installed.

    Raises ``UserError`` without the extra ``demo``.
    """
    with ExitStack() as stack:
        # Somebody may play with the program in there while it is removed.
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="afterword-demo-", ignore_cleanup_errors=True)))
        caldav = stack.enter_context(CaldavServer(LOGIN, PASSWORD))
        imap = stack.enter_context(mailbox_server(embedded=embedded))
        smtp = stack.enter_context(SmtpServer(lambda submission: _deliver(imap, submission)))
        client = stack.enter_context(imap.client())
        config = load(_write_configuration(folder, imap, caldav))
        yield SampleWorld(StoryClock(start), imap, smtp, caldav, client, config)


def _deliver(imap: MailboxServer, submission: Submission) -> None:
    """Mail to the user arrives in their inbox; all other mail is taken, and goes nowhere."""
    if USER in submission.recipients:
        with imap.client() as client:
            client.append("INBOX", submission.raw)


def _write_configuration(folder: Path, imap: MailboxServer, caldav: CaldavServer) -> Path:
    path = folder / "config.toml"
    with open(path, "w", encoding="utf-8", opener=_privately) as stream:
        stream.write(_configuration(folder, imap, caldav))
    return path


def _privately(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _configuration(folder: Path, imap: MailboxServer, caldav: CaldavServer) -> str:
    """No holidays: the story takes the same course on every day of the year."""
    return f"""\
# The demo's: it goes when the demo ends.
[user]
name = "{USER_NAME}"
timezone = "Europe/Berlin"
profile = [
    "At Brightwater I rebuilt the data pipeline for three teams and cut its cost by half.",
    "I have run PostgreSQL and Kafka in production as a backend developer for four years.",
]

[[accounts]]
name = "personal"
address = "{USER}"
[accounts.imap]
host = "{imap.host}"
port = {imap.port}
security = "none"
username = "{LOGIN}"
password_command = ["echo", "{PASSWORD}"]

[[calendars]]
name = "private"
kind = "caldav"
url = "{caldav.url}"
username = "{LOGIN}"
password_command = ["echo", "{PASSWORD}"]

[policy]
holidays = "none"

[storage]
url = "sqlite:///{folder / "afterword.sqlite3"}"
"""
