"""The IMAP server of the demo: Dovecot where it is installed and starts, else the embedded one."""

import imaplib
import subprocess
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from daemon import viewing
from daemon.demo.mail_client import MailClient
from daemon.demo.servers.dovecot import Dovecot, DovecotFailedError, find_dovecot
from daemon.demo.servers.imap_server import ImapServer
from daemon.demo.servers.imap_store import MailStore

LOGIN = "sam"
PASSWORD = "demo"  # noqa: S105  (of servers that listen on loopback, for as long as the demo runs)
_SECONDS_TO_START = 10


@dataclass(frozen=True, slots=True)
class MailboxServer:
    """A running server that knows the user. ``told``: which one it is, and why, in a line."""

    host: str
    port: int
    told: str

    def client(self) -> MailClient:
        """A new connection of the user's. Raises OSError, ``imaplib.IMAP4.error``."""
        return MailClient(self.host, self.port, LOGIN, PASSWORD)


@contextmanager
def mailbox_server(*, embedded: bool) -> Generator[MailboxServer]:
    """Start one; it ends with the block. ``embedded``: not Dovecot, even if it is installed."""
    program = None if embedded else find_dovecot()
    with ExitStack() as stack:
        if program is None:
            yield _embedded(stack, "as you asked" if embedded else "Dovecot is not installed")
            return
        try:
            server = _dovecot(stack, program)
        except (OSError, subprocess.SubprocessError, DovecotFailedError, imaplib.IMAP4.error) as error:
            stack.close()
            last = str(error).strip().rpartition("\n")[2]
            server = _embedded(stack, f"Dovecot is installed, but did not start: {last}")
        yield server


def _embedded(stack: ExitStack, why: str) -> MailboxServer:
    store = MailStore(viewing.clock_at(None).now)
    store.add_user(LOGIN, PASSWORD)
    server = stack.enter_context(ImapServer(store))
    return MailboxServer(server.host, server.port, f"the embedded server ({why})")


def _dovecot(stack: ExitStack, program: Path) -> MailboxServer:
    """It counts as started once somebody could log in and open a folder."""
    dovecot = stack.enter_context(Dovecot(program, PASSWORD, seconds=_SECONDS_TO_START))
    server = MailboxServer(dovecot.host, dovecot.port, f"Dovecot {_version(program)}, in a temporary folder")
    with server.client() as client:
        client.count("Drafts")
    return server


def _version(program: Path) -> str:
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False, timeout=10)  # noqa: S603 -- as found
    return done.stdout.partition(" ")[0].strip()
