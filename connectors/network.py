"""What every connection to a mail server needs: trusted TLS, a refusal of clear text, and a quick end for dead peers."""

import contextlib
import ipaddress
import socket
import ssl
from enum import StrEnum

from daemon.errors import UserError


class Security(StrEnum):
    """How a connection is protected. ``NONE`` is for servers on this machine only."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class Login(StrEnum):
    """What the secret is: a password, or an OAuth 2 access token."""

    PASSWORD = "password"  # noqa: S105 - the name of a method, no secret
    OAUTH2 = "oauth2"


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, by its spelling alone: no name service has a say."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def refuse_clear_text(host: str, security: Security) -> None:
    """Raise ``UserError`` where a connection without TLS would leave this machine."""
    if security is Security.NONE and not is_loopback(host):
        raise UserError(
            f"{host} would be reached without encryption",
            'use security = "tls" or "starttls"; "none" is for servers on this machine (127.0.0.1, ::1, localhost)',
        )


def refuse_bare_line_ends(raw: bytes) -> None:
    """Raise ``ValueError`` on NUL, bare CR and bare LF: where two servers disagree on them, one mail becomes two (smuggling)."""
    pairs = raw.count(b"\r\n")
    if b"\0" in raw or raw.count(b"\n") != pairs or raw.count(b"\r") != pairs:
        raise ValueError("a message on its way out has CRLF line ends and no NUL")


def trusted_context(ca_file: str | None) -> ssl.SSLContext:
    """TLS 1.2 or newer that checks name and issuer; ``ca_file`` replaces the system's issuers."""
    context = ssl.create_default_context(ssl.Purpose.SERVER_AUTH, cafile=ca_file)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def notice_dead_peers(sock: socket.socket) -> None:
    """Have the kernel ask after a silent peer (75 s) and give up on unacknowledged data (60 s), where the platform can."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option, value in (("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 3), ("TCP_USER_TIMEOUT", 60_000)):
        number = getattr(socket, option, None)  # macOS and Windows lack some
        if number is not None:
            sock.setsockopt(socket.IPPROTO_TCP, number, value)


def cut(sock: socket.socket) -> None:
    """Wake whoever is blocked on this socket, from any thread; ``close`` would not.

    Goes past ``SSLSocket.shutdown``, which forgets its encryption first and would let another thread write in clear.
    """
    with contextlib.suppress(OSError):  # it was never connected, or is gone already
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
