"""What every IMAP server of the tests offers, whichever it is: where it listens, who may log in, a helper to look inside."""

from pathlib import Path
from typing import Protocol

from tests.servers.helper import MailHelper


class ImapServer(Protocol):
    """One running server with one fresh user of this test's own.

    ``port`` is plain (STARTTLS offered), ``tls_port`` implicit TLS; ``ca_file`` is the PEM file to trust; the certificate is for
    ``localhost`` and 127.0.0.1. ``mail`` looks into the user's folders over a connection of its own.
    """

    @property
    def kind(self) -> str: ...
    @property
    def host(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def tls_port(self) -> int: ...
    @property
    def ca_file(self) -> Path: ...
    @property
    def username(self) -> str: ...
    @property
    def password(self) -> str: ...
    @property
    def mail(self) -> MailHelper: ...
