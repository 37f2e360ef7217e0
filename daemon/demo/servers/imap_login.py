"""Commands in any state: who is there, what the server can do, IDLE."""

import asyncio
import base64
import binascii
from collections.abc import Callable
from typing import Any

from daemon.demo.servers.imap_session import Handler, Session
from daemon.demo.servers.imap_syntax import BadSyntaxError, Token, text
from daemon.demo.servers.imap_values import HangUpError, RefusedError

_WRONG = "NO [AUTHENTICATIONFAILED] Authentication failed."


async def capability(session: Session, _: list[Token]) -> str:
    """CAPABILITY."""
    session.untagged(f"CAPABILITY {session.capabilities()}")
    return "OK Capability completed."


async def noop(_session: Session, _: list[Token]) -> str:
    """NOOP and CHECK; the news that clients poll for follow every command."""
    return "OK Done."


async def identify(session: Session, _: list[Token]) -> str:
    """ID (RFC 2971)."""
    session.untagged('ID ("name" "Afterword demo")')
    return "OK ID completed."


async def logout(session: Session, _: list[Token]) -> str:
    """LOGOUT."""
    session.untagged("BYE Logging out")
    session.selected = None
    session.leaving = True
    return "OK Logout completed."


async def start_tls(session: Session, _: list[Token]) -> str:
    """STARTTLS; the session turns to TLS once this answer has left in clear."""
    if not session.host.offers_starttls or session.secure:
        raise RefusedError("BAD TLS cannot be started here.")
    session.starting_tls = True
    return "OK Begin TLS negotiation now."


async def login(session: Session, arguments: list[Token]) -> str:
    """LOGIN."""
    if len(arguments) != 2:
        raise BadSyntaxError("LOGIN takes a name and a password")
    return _enter(session, text(arguments[0]), text(arguments[1]))


async def authenticate(session: Session, arguments: list[Token]) -> str:
    """AUTHENTICATE, with an initial response (RFC 4959) or without."""
    if not arguments:
        raise BadSyntaxError("AUTHENTICATE takes a mechanism")
    mechanism = text(arguments[0]).upper()
    if mechanism not in session.host.profile.mechanisms:
        raise RefusedError("NO Unsupported authentication mechanism.")
    response = text(arguments[1]).encode() if len(arguments) > 1 else await session.ask()
    if response == b"*":
        raise RefusedError("BAD Authentication aborted.")
    try:
        name, secret = _MECHANISMS[mechanism](base64.b64decode(response, validate=True).decode())
    except (binascii.Error, UnicodeDecodeError, ValueError):
        raise RefusedError("BAD The response cannot be read.") from None
    try:
        return _enter(session, name, secret)
    except RefusedError:
        if mechanism == "XOAUTH2":  # Google's way: the reason comes as a challenge, the client answers with an empty line
            await session.ask(base64.b64encode(b'{"status":"401","schemes":"bearer"}').decode())
        raise


async def enable(session: Session, arguments: list[Token]) -> str:
    """ENABLE (RFC 5161)."""
    wanted = {text(argument).upper() for argument in arguments}
    known = [name for name in ("CONDSTORE",) if name in wanted and session.offers(name)]
    session.tells_modseq = session.tells_modseq or "CONDSTORE" in known
    session.untagged(" ".join(["ENABLED", *known]))
    return "OK Enabled."


async def idle(session: Session, _: list[Token]) -> str:
    """IDLE (RFC 2177): tells changes of the selected folder until the client says DONE."""
    session.mailbox_of()
    if not session.offers("IDLE"):
        raise RefusedError("BAD Unknown command.")
    await session.invite("idling")
    line = asyncio.ensure_future(session.reader.readuntil(b"\n"))
    try:
        while not line.done():
            session.changed.clear()
            session.announce()
            await session.flush()
            await _first_of(line, session.changed)
    finally:
        line.cancel()
    try:
        said = line.result().strip().upper()
    except asyncio.LimitOverrunError:
        raise HangUpError("Too long a line.") from None
    if said != b"DONE":
        raise RefusedError("BAD Expected DONE.")
    return "OK Idle completed."


async def _first_of(line: asyncio.Future[bytes], changed: asyncio.Event) -> None:
    waiter = asyncio.ensure_future(changed.wait())
    try:
        both: set[asyncio.Future[Any]] = {line, waiter}
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiter.cancel()


def _enter(session: Session, name: str, secret: str) -> str:
    if session.user is not None:
        raise RefusedError("BAD Already logged in.")
    try:
        user = session.host.store.user(name)
    except KeyError:
        raise RefusedError(_WRONG) from None
    if user.password != secret:
        raise RefusedError(_WRONG)
    session.user = user
    if not session.host.profile.announce_after_login:
        return "OK Logged in"
    return f"OK [CAPABILITY {session.capabilities()}] Logged in"


def _plain(response: str) -> tuple[str, str]:
    """RFC 4616: authorization id, name, password."""
    _, name, secret = response.split("\0")
    return name, secret


def _xoauth2(response: str) -> tuple[str, str]:
    """Google's XOAUTH2; here the token is the password."""
    fields = dict(part.split("=", 1) for part in response.strip("\1").split("\1"))
    if "user" not in fields or not fields.get("auth", "").startswith("Bearer "):
        raise ValueError("no bearer token")
    return fields["user"], fields["auth"].removeprefix("Bearer ")


_MECHANISMS: dict[str, Callable[[str], tuple[str, str]]] = {"PLAIN": _plain, "XOAUTH2": _xoauth2}

COMMANDS: dict[str, Handler] = {
    "CAPABILITY": capability,
    "NOOP": noop,
    "CHECK": noop,
    "ID": identify,
    "LOGOUT": logout,
    "STARTTLS": start_tls,
    "LOGIN": login,
    "AUTHENTICATE": authenticate,
    "ENABLE": enable,
    "IDLE": idle,
}
