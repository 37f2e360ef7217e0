"""Whether an IMAP server answers at a guessed place, with a certificate for the guessed name. No user name is told."""

import socket

from connectors.discovery.values import Endpoint
from connectors.network import Security, trusted_context

SECONDS = 5.0


def answers(endpoint: Endpoint, ca_file: str | None = None) -> bool:
    """Whether there is an IMAP server behind trusted TLS from the first byte; other places are not guessed."""
    if endpoint.security is not Security.TLS:
        return False
    try:
        with (
            socket.create_connection((endpoint.host, endpoint.port), SECONDS) as plain,
            trusted_context(ca_file).wrap_socket(plain, server_hostname=endpoint.host) as wrapped,
        ):
            return wrapped.recv(4) == b"* OK"
    except (OSError, ValueError):
        return False
