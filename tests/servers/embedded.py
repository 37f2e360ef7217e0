"""The program's own embedded IMAP server as the tests use it, with TLS and a user for each test."""

from dataclasses import dataclass
from pathlib import Path

from connectors.clock import SystemClock
from daemon.demo.servers.imap_server import ImapServer
from daemon.demo.servers.imap_store import MailStore, MailUser
from tests.servers.certificate import Certificate
from tests.servers.faults import Faults
from tests.servers.helper import MailHelper

PASSWORD = "battery-staple"


def new_server(certificate: Certificate) -> ImapServer:
    """A server with TLS and an empty store, not yet started."""
    return ImapServer(MailStore(SystemClock().now), tls=certificate.server_context())


@dataclass(frozen=True, slots=True)
class EmbeddedUser:
    """One user of an embedded server; see ``tests.servers.interface.ImapServer``.

    ``user`` is the model behind it: ``embedded.user.folder("INBOX").append(raw)``; ``faults`` and
    ``tests.servers.providers`` make it misbehave.
    """

    server: ImapServer
    user: MailUser
    certificate: Certificate
    mail: MailHelper
    faults: Faults
    kind: str = "embedded"

    @property
    def host(self) -> str:
        return self.server.host

    @property
    def port(self) -> int:
        return self.server.port

    @property
    def tls_port(self) -> int:
        assert self.server.tls_port is not None
        return self.server.tls_port

    @property
    def ca_file(self) -> Path:
        return self.certificate.ca_file

    @property
    def username(self) -> str:
        return self.user.name

    @property
    def password(self) -> str:
        return self.user.password
