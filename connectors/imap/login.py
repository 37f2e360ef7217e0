"""Opening a connection: TLS before anything is said, then in, then the capabilities asked once more."""

import contextlib
import imaplib
import socket
import ssl
from collections.abc import Callable

from connectors.imap import guard
from connectors.imap.client import GuardedClient, Peer
from connectors.imap.faults import CommandRefusedError, ConnectionLostError, refused, turned_away, unreachable
from connectors.imap.session import Session
from connectors.imap.settings import ImapSettings
from connectors.network import Login, Security, refuse_clear_text, trusted_context
from daemon.errors import LoginRefusedError, MailServerError

_TEMPORARY = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "CONTACTADMIN"})

SocketMade = Callable[[socket.socket], None]


def open_session(settings: ImapSettings, secret: str, made: SocketMade) -> Session:
    """Connect, encrypt and log in.

    Raises ``UserError`` (clear text to another machine), ``CertificateError``, ``UnreachableError``, ``LoginRefusedError`` and
    other ``MailServerError``s.
    """
    refuse_clear_text(settings.host, settings.security)
    client = _connect(settings, made)
    try:
        _log_in(client, settings, secret)
        _introduce(client)
        return Session(client, settings.server, frozenset(_capabilities(client)))
    except ConnectionLostError as error:
        _drop(client)
        raise MailServerError(settings.server, f"{error} while logging in") from error
    except BaseException:
        _drop(client)
        raise


def _connect(settings: ImapSettings, made: SocketMade) -> GuardedClient:
    try:
        context = None if settings.security is Security.NONE else trusted_context(settings.ca_file)  # reads every issuer: 50 ms
        first = context if settings.security is Security.TLS else None
        client = GuardedClient(Peer(settings.host, settings.port, first, settings.connect_timeout, settings.timeout, made))
    except OSError as error:  # TLS errors are OSErrors too
        raise unreachable(settings.server, error) from error
    except (ConnectionLostError, imaplib.IMAP4.error) as error:
        raise MailServerError(settings.server, "the server hung up instead of greeting") from error
    if context is not None and settings.security is Security.STARTTLS:
        _start_tls(client, settings, context)
    return client


def _start_tls(client: GuardedClient, settings: ImapSettings, context: ssl.SSLContext) -> None:
    try:
        _refuse_unencryptable(client, settings.server)
        client.secure(context)
    except OSError as error:
        _drop(client)
        raise unreachable(settings.server, error) from error
    except (ConnectionLostError, imaplib.IMAP4.error) as error:
        _drop(client)
        raise MailServerError(settings.server, "STARTTLS failed") from error
    except BaseException:
        _drop(client)
        raise


def _refuse_unencryptable(client: GuardedClient, server: str) -> None:
    """A PREAUTH greeting (RFC 9051, 11.1) and a missing STARTTLS are how an attacker avoids encryption."""
    if client.is_preauthenticated:
        raise MailServerError(server, "the server greeted with PREAUTH, so the connection cannot be encrypted")
    if b"STARTTLS" not in client.capabilities():
        raise MailServerError(server, "the server offers no STARTTLS")


def _log_in(client: GuardedClient, settings: ImapSettings, secret: str) -> None:
    if client.is_preauthenticated:
        return
    offered = _capabilities(client)
    try:
        if settings.auth is Login.OAUTH2:
            mechanism = "XOAUTH2" if "AUTH=XOAUTH2" in offered or "AUTH=OAUTHBEARER" not in offered else "OAUTHBEARER"
            client.authenticate(mechanism, _bearer(mechanism, settings, secret))
        elif "AUTH=PLAIN" in offered:
            client.authenticate("PLAIN", f"\0{settings.username}\0{secret}".encode())
        elif "LOGINDISABLED" in offered:
            raise LoginRefusedError(settings.server, "the server takes no passwords on this connection")
        else:
            client.exchange(b"LOGIN", guard.quoted(settings.username), guard.quoted(secret))
    except guard.UnsafeArgumentError:
        raise LoginRefusedError(settings.server, "the server's way of logging in takes ASCII only") from None
    except CommandRefusedError as error:
        raise _login_refused(settings, error) from None


def _bearer(mechanism: str, settings: ImapSettings, token: str) -> bytes:
    """An access token for XOAUTH2 (Google) or OAUTHBEARER (RFC 7628)."""
    if mechanism == "XOAUTH2":
        return f"user={settings.username}\1auth=Bearer {token}\1\1".encode()
    name = settings.username.replace("=", "=3D").replace(",", "=2C")
    return f"n,a={name},\1host={settings.host}\1port={settings.port}\1auth=Bearer {token}\1\1".encode()


def _login_refused(settings: ImapSettings, error: CommandRefusedError) -> MailServerError:
    """The server's own words may repeat the user name, so they are only looked at."""
    server, text = settings.server, error.text.lower()
    if turned_away(text) is not None:
        return refused(server, "the login", error)
    if error.code in _TEMPORARY:
        return MailServerError(server, f"the server cannot log anybody in for the moment ({error.code})")
    if "application-specific" in text or "app password" in text or "app-specific" in text:
        return LoginRefusedError(server, "the provider wants an app password")
    if "imap is disabled" in text or "enable imap" in text:  # Yandex says both in one: wrong, or switched off
        return LoginRefusedError(server, "the password is wrong, or the provider has IMAP switched off")
    if "web login" in text or "web browser" in text:
        return LoginRefusedError(server, "the provider wants a login in the browser first")
    by_token = settings.auth is Login.OAUTH2
    return LoginRefusedError(server, "the login from the browser was not accepted" if by_token else "wrong username or password")


def _introduce(client: GuardedClient) -> None:
    """ID (RFC 2971): NetEase lets nobody in without; no server objects for long."""
    with contextlib.suppress(CommandRefusedError):
        if "ID" in _capabilities(client):
            client.exchange(b"ID", b'("name" "afterword")')


def _capabilities(client: GuardedClient) -> frozenset[str]:
    """Asked anew each time: they change with TLS and login, and iCloud damages literals where nobody asks after login."""
    found: set[str] = set()
    with contextlib.suppress(CommandRefusedError):
        for pieces in client.exchange(b"CAPABILITY").starting(b"CAPABILITY "):
            found.update(pieces[0].decode("ascii", "replace").upper().split()[1:])
    return frozenset(found)


def _drop(client: GuardedClient) -> None:
    with contextlib.suppress(Exception):
        client.shutdown()
