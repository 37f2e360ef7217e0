"""The demo's Dovecot as the tests use it: one process serves a test session, with TLS and a user of its own for every test."""

from dataclasses import dataclass
from pathlib import Path

from daemon.demo.servers import dovecot
from tests.servers.certificate import Certificate
from tests.servers.helper import MailHelper

PROGRAM = dovecot.find_dovecot() or Path("/usr/sbin/dovecot")
PASSWORD = "correct-horse"


class Dovecot(dovecot.Dovecot):
    """A running Dovecot; see ``daemon.demo.servers.dovecot``."""

    def __init__(self, certificate: Certificate, capability: str | None = None, mechanisms: str = "plain login xoauth2") -> None:
        tls = (certificate.chain_file, certificate.key_file)
        super().__init__(PROGRAM, PASSWORD, tls=tls, capability=capability, mechanisms=mechanisms)
        self.certificate = certificate


@dataclass(frozen=True, slots=True)
class DovecotUser:
    """One user of a Dovecot; see ``tests.servers.interface.ImapServer``. ``home`` holds the Maildir."""

    server: Dovecot
    username: str
    mail: MailHelper
    kind: str = "dovecot"
    password: str = PASSWORD

    @property
    def host(self) -> str:
        return self.server.host

    @property
    def port(self) -> int:
        return self.server.port

    @property
    def tls_port(self) -> int:
        return self.server.tls_port

    @property
    def ca_file(self) -> Path:
        return self.server.certificate.ca_file

    @property
    def home(self) -> Path:
        return self.server.base / "mail" / self.username
