"""From what sockets, TLS and servers do to the errors that the rest of the program knows."""

import socket
import ssl

from daemon.errors import CertificateError, MailServerError, UnreachableError

NOT_CONNECTED = "the mailbox is not connected for the moment"
"""``why`` of Microsoft 365's "User is authenticated but not connected", which wants a long pause."""


class ConnectionLostError(Exception):
    """The connection is of no use any more; whether the last command took effect is open."""


class CommandRefusedError(Exception):
    """A tagged NO or BAD. ``code`` is the response code in capitals (``NONEXISTENT``), or empty."""

    def __init__(self, status: str, code: str, text: str) -> None:
        super().__init__(f"{status} {code}".strip())
        self.status = status
        self.code = code
        self.text = text


def unreachable(server: str, error: OSError) -> MailServerError:
    """Why no connection came up."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return CertificateError(server, f"the certificate is not trusted: {error.verify_message}")
    if isinstance(error, ssl.SSLError):
        return UnreachableError(server, "no TLS connection could be agreed on (is the port or the security setting wrong?)")
    if isinstance(error, socket.gaierror):
        return UnreachableError(server, "the name was not found")
    if isinstance(error, ConnectionRefusedError):
        return UnreachableError(server, "the connection was refused")
    if isinstance(error, TimeoutError):
        return UnreachableError(server, "no answer in time")
    return UnreachableError(server, "no connection")


def refused(server: str, what: str, error: CommandRefusedError) -> MailServerError:
    """A NO or BAD as an error, told by its response code; the server's own words may hold personal data and stay out."""
    if "authenticated but not connected" in error.text.lower():
        return MailServerError(server, NOT_CONNECTED)
    answer = f"{error.status} [{error.code}]" if error.code else error.status
    return MailServerError(server, f"{what} was answered with {answer}")
