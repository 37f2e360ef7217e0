"""From what sockets, TLS and servers do to the errors that the rest of the program knows."""

import socket
import ssl

from daemon.errors import CertificateError, MailServerError, PauseWantedError, UnreachableError

NOT_CONNECTED = "the mailbox is not connected for the moment"
"""``why`` of Microsoft 365's "User is authenticated but not connected", which wants a long pause."""
THROTTLED = "the server wants to be asked less for a while"
_THROTTLING = (
    "is throttled",  # Microsoft 365: "Request is throttled. Suggested Backoff Time: 299910 milliseconds" (imap_tools#135, imapsync#198)
    "server unavailable",  # Exchange, in the same case (imapfilter#146)
    "command or bandwidth limits",  # Gmail, beside [OVERQUOTA] or [ALERT], as NO and as BYE
    "too many simultaneous connections",  # Gmail
)
_PASSING = frozenset({"UNAVAILABLE", "INUSE"})
"""Response codes of a subsystem that is down for the moment (RFC 5530, 3)."""


class ConnectionLostError(Exception):
    """The connection is of no use any more; whether the last command took effect is open."""


class CommandRefusedError(Exception):
    """A tagged NO or BAD. ``code`` is the response code in capitals (``NONEXISTENT``), or empty."""

    def __init__(self, status: str, code: str, text: str) -> None:
        super().__init__(f"{status} {code}".strip())
        self.status = status
        self.code = code
        self.text = text


def turned_away(text: str) -> str | None:
    """Why the server turns the whole account away, by its words in NO, BAD or BYE; None where they say no such thing."""
    words = text.lower()
    if "authenticated but not connected" in words:
        return NOT_CONNECTED
    return THROTTLED if any(told in words for told in _THROTTLING) else None


def is_about_the_account(error: CommandRefusedError) -> bool:
    """Whether it says nothing about what was asked: anything else would be refused as well, and later it will not be."""
    return error.code in _PASSING or turned_away(error.text) is not None


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
    why = turned_away(error.text)
    if why is not None:
        return PauseWantedError(server, why)
    answer = f"{error.status} [{error.code}]" if error.code else error.status
    return MailServerError(server, f"{what} was answered with {answer}")
