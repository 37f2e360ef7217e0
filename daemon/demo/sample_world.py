"""The sample world: servers on loopback, a mailbox, a calendar, and somebody who uses a mail client."""

import smtplib
import tempfile
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from daemon.config import Config, parse
from daemon.demo.mails import USER, USER_NAME, Letter
from daemon.demo.servers.caldav import CaldavServer
from daemon.demo.servers.imap_server import ImapServer
from daemon.demo.servers.imap_store import Mail, MailStore, MailUser
from daemon.demo.servers.smtp import SmtpServer, Submission

PASSWORD = "demo"  # noqa: S105  (of servers that listen on loopback, for as long as the demo runs)


class StoryClock:
    """Where the story stands; the servers stamp their mail with it."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        """The story's instant."""
        return self.instant


@dataclass(frozen=True, slots=True)
class SampleWorld:
    """Everything up and running. ``delivered``: what was handed in by SMTP."""

    clock: StoryClock
    imap: ImapServer
    smtp: SmtpServer
    caldav: CaldavServer
    user: MailUser
    config: Config
    delivered: list[Submission]

    def receive(self, letter: Letter, at: datetime) -> None:
        """A mail arrives in the inbox."""
        self.user.folder("INBOX").append(letter.as_bytes(at), (), at)

    def drafts(self) -> tuple[tuple[Mail, EmailMessage], ...]:
        """What lies in Drafts."""
        return tuple((mail, message_from_bytes(mail.raw, policy=policy.default)) for mail in self.user.folder("Drafts").mails())

    def draft_to(self, address: str) -> tuple[Mail, EmailMessage]:
        """The draft to that address."""
        return next(pair for pair in self.drafts() if address in str(pair[1]["To"]))

    def send(self, address: str, at: datetime) -> str:
        """The user opens a draft in their client, deletes the marked line if there is one, and presses send; its Message-ID."""
        mail, message = self.draft_to(address)
        body = "\n".join(line for line in str(message.get_content()).splitlines() if not line.startswith("[[")).lstrip()
        message.set_content(body)
        raw = message.as_bytes(policy=policy.SMTP)
        with smtplib.SMTP(self.smtp.host, self.smtp.port) as client:
            client.sendmail(USER, [address], raw)
        self.user.folder("Sent").append(raw, ("\\Seen",), at)
        self.user.folder("Drafts").expunge([mail.uid])
        return str(message["Message-ID"])

    def delete(self, address: str) -> None:
        """The user throws a draft away."""
        self.user.folder("Drafts").expunge([self.draft_to(address)[0].uid])


@contextmanager
def sample_world(start: datetime) -> Generator[SampleWorld]:
    """Start the servers and make an empty mailbox; all of it ends with the block. Raises ``UserError`` without the extra ``demo``."""
    clock = StoryClock(start)
    delivered: list[Submission] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="afterword-demo-")))
        store = MailStore(clock.now)
        user = store.add_user(USER, PASSWORD)
        imap = stack.enter_context(ImapServer(store))
        smtp = stack.enter_context(SmtpServer(delivered.append))
        caldav = stack.enter_context(CaldavServer("sam", PASSWORD))
        config = parse(_configuration(folder, imap, caldav), folder / "config.toml")
        yield SampleWorld(clock, imap, smtp, caldav, user, config, delivered)


def _configuration(folder: Path, imap: ImapServer, caldav: CaldavServer) -> str:
    return f"""
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
password_command = ["echo", "{PASSWORD}"]

[[calendars]]
name = "private"
kind = "caldav"
url = "{caldav.url}"
username = "sam"
password_command = ["echo", "{PASSWORD}"]

[policy]
holidays = "DE"

[storage]
url = "sqlite:///{folder / "afterword.sqlite3"}"
"""
