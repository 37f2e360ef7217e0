"""Where an account's mail lies and how to get in."""

from dataclasses import dataclass

from connectors.network import Login, Security


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """One account's IMAP server.

    ``timeout``: seconds to wait for any one read or write; ``connect_timeout`` for a connection to come up. ``drafts`` and
    ``sent`` are the user's word on folders, by their decoded names; empty where the server is to be asked.
    """

    name: str
    host: str
    username: str
    port: int = 993
    security: Security = Security.TLS
    auth: Login = Login.PASSWORD
    ca_file: str | None = None
    timeout: float = 60.0
    connect_timeout: float = 20.0
    drafts: str | None = None
    sent: tuple[str, ...] = ()

    @property
    def server(self) -> str:
        """``host:port``, as errors name it."""
        return f"{self.host}:{self.port}"
