"""The Transport port over SMTP, phase by phase, since the phase decides what a lost answer means.

- Until the last line of DATA's *answer* (354) nothing can have been sent: any failure is ``SendRefused``, to be tried again or not.
- Once the first byte of the message is out, only an answer settles it: 2xx is ``Sent``, 4xx and 5xx are ``SendRefused``; a time-out,
  an end of the connection or an answer that is none is ``SendUnknown``. In all three a server has been seen to have the message.
- All recipients or none: DATA is not begun where one was refused (the library's ``send`` would go on with the others), and RSET says so.
- A server that speaks out of turn is not believed: the library keeps what came in the same packet as an answer, and would take it for the
  next one, also for the one after the message.

The final answer may take ten minutes (RFC 5321, 4.5.3.2.6): giving up sooner makes doubles.
"""

import asyncio
import contextlib
import re
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import aiosmtplib

from connectors.network import Login, Security, refuse_bare_line_ends, refuse_clear_text, trusted_context
from connectors.smtp_message import oauthbearer, on_the_wire, without_bcc
from daemon.errors import SecretUnavailableError
from daemon.ports.sending import SendPhase, SendRefused, SendUnknown, Sent

_FINAL_ANSWER = 600.0
_GO_AHEAD = 120.0  # RFC 5321, 4.5.3.2.4
_GOODBYE = 2.0
_NONSENSE = "the answer after the message made no sense"
_ADDRESS = re.compile(r"[^\s<>\x00-\x1f\x7f\"\\(),:;@]{1,64}@[^\s<>\x00-\x1f\x7f\"\\(),;@]{1,255}")
_UNPRINTABLE = re.compile(r"[^\x20-\x7e]+")


@dataclass(frozen=True, slots=True)
class SmtpSettings:
    """One account's way out. ``username`` None: no login (a relay on this machine). Time-outs in seconds."""

    name: str
    host: str
    username: str | None
    port: int = 465
    security: Security = Security.TLS
    auth: Login = Login.PASSWORD
    ca_file: str | None = None
    timeout: float = 60.0
    data_timeout: float = _GO_AHEAD
    final_timeout: float = _FINAL_ANSWER


class _RefusedError(Exception):
    """A definite no before the message was on its way."""

    def __init__(self, outcome: SendRefused) -> None:
        super().__init__(outcome.answer)
        self.outcome = outcome


class SmtpTransport:
    """One account's way out; connects anew for each message.

    ``password`` may block (keychain); it is asked in a thread. Raises ``UserError`` where clear text would leave this machine.
    """

    def __init__(self, settings: SmtpSettings, password: Callable[[], str]) -> None:
        refuse_clear_text(settings.host, settings.security)
        self._settings = settings
        self._password = password

    async def send(self, sender: str, recipients: Sequence[str], raw: bytes) -> Sent | SendRefused | SendUnknown:
        """See ``Transport.send``. Cancelled while the message is on its way, it leaves the outcome open, as a crash would.

        ``ValueError`` where ``raw`` has bare line ends or NUL, or a line longer than 998 bytes. A Bcc field in it never leaves.
        """
        refuse_bare_line_ends(raw)
        raw = without_bcc(raw)
        wire = on_the_wire(raw)
        try:
            client = await self._open()
        except _RefusedError as refused:
            return refused.outcome
        begun = False
        try:
            await _announce(client, sender, recipients, raw)
            return await self._hand_over(client, wire)
        except _RefusedError as refused:
            begun = refused.outcome.phase is not SendPhase.CONNECT
            return refused.outcome
        finally:
            await _leave(client, begun=begun)

    async def _open(self) -> aiosmtplib.SMTP:
        """Connect, encrypt, log in."""
        settings = self._settings
        try:
            client = aiosmtplib.SMTP(
                hostname=settings.host,
                port=settings.port,
                timeout=settings.timeout,
                use_tls=settings.security is Security.TLS,
                start_tls=settings.security is Security.STARTTLS,  # True: refuse where it is not offered
                tls_context=None if settings.security is Security.NONE else trusted_context(settings.ca_file),
                local_hostname="[127.0.0.1]",  # the machine's name is nobody's business
            )
            await client.connect()
            await client.ehlo()
            _refuse_out_of_turn(client, SendPhase.CONNECT)
        except (aiosmtplib.SMTPException, OSError) as error:
            raise _RefusedError(SendRefused(permanent=False, answer=_why_no_connection(error))) from error
        try:
            await self._log_in(client)
        except BaseException:
            await _leave(client)
            raise
        return client

    async def _log_in(self, client: aiosmtplib.SMTP) -> None:
        name = self._settings.username
        if name is None or (self._settings.security is Security.NONE and not client.supports_extension("auth")):
            return  # a relay on this machine
        try:
            secret = await asyncio.to_thread(self._password)
        except SecretUnavailableError as error:
            raise _RefusedError(SendRefused(permanent=False, answer=str(error), phase=SendPhase.LOGIN)) from error
        with _refusing("the login", SendPhase.LOGIN):
            offered = client.server_auth_methods  # the library leaves out those that it cannot do
            if self._settings.auth is Login.OAUTH2 and "xoauth2" not in offered and "oauthbearer" in offered:
                await _auth_oauthbearer(client, name, secret, self._settings)
            elif self._settings.auth is Login.OAUTH2:
                await client.auth_xoauth2(name, secret)
            elif "plain" in offered:
                await client.auth_plain(name, secret)
            elif "login" in offered:
                await client.auth_login(name, secret)
            elif "cram-md5" in offered:
                await client.auth_crammd5(name, secret)
            else:
                answer = "the server offers no way to log in with a password"
                raise _RefusedError(SendRefused(permanent=True, answer=answer, phase=SendPhase.LOGIN))
            _refuse_out_of_turn(client, SendPhase.LOGIN)

    async def _hand_over(self, client: aiosmtplib.SMTP, wire: bytes) -> Sent | SendRefused | SendUnknown:
        """DATA. Everything before the message itself is still definite."""
        with _refusing("DATA", SendPhase.DATA):
            answer = await client.execute_command(b"DATA", timeout=self._settings.data_timeout)
            if answer.code != 354:
                raise _RefusedError(_refused(answer.code, answer.message, SendPhase.DATA))
            _refuse_out_of_turn(client, SendPhase.DATA)
            protocol = client.protocol
        if protocol is None:
            return SendRefused(permanent=False, answer="the connection broke off before the message", phase=SendPhase.DATA)
        try:
            protocol.write(wire)
            final = await protocol.read_response(timeout=self._settings.final_timeout)
        except aiosmtplib.SMTPTimeoutError:
            return SendUnknown("no answer in time after the message")
        except aiosmtplib.SMTPResponseException:
            return SendUnknown(_NONSENSE)
        except (aiosmtplib.SMTPException, OSError):
            return SendUnknown("the connection broke off after the message")
        return _final(final.code, final.message)


def _final(code: int, message: str) -> Sent | SendRefused | SendUnknown:
    if 200 <= code < 300:
        return Sent(_printable(code, message))
    return _refused(code, message, SendPhase.MESSAGE) if 400 <= code < 600 else SendUnknown(_NONSENSE)


async def _announce(client: aiosmtplib.SMTP, sender: str, recipients: Sequence[str], raw: bytes) -> None:
    """MAIL and RCPT for everybody; raises ``_RefusedError`` where anybody is refused."""
    if not recipients or not all(_ADDRESS.fullmatch(address) for address in (sender, *recipients)):
        answer = "an address cannot be used in SMTP"
        raise _RefusedError(SendRefused(permanent=True, answer=answer, phase=SendPhase.RECIPIENT))
    encoding, options = _extensions(client, (sender, *recipients), raw)
    with _refusing("the sender", SendPhase.SENDER):
        await client.mail(sender, options=options, encoding=encoding)
        _refuse_out_of_turn(client, SendPhase.SENDER)
    with _refusing("a recipient", SendPhase.RECIPIENT):
        for recipient in recipients:
            await client.rcpt(recipient, encoding=encoding)
            _refuse_out_of_turn(client, SendPhase.RECIPIENT)


def _extensions(client: aiosmtplib.SMTP, addresses: Sequence[str], raw: bytes) -> tuple[str, list[str]]:
    """The encoding of addresses, and MAIL's options (RFC 1870, 6152, 6531); raises where the server cannot carry this mail unchanged."""
    options: list[str] = []
    if client.supports_extension("size"):
        most = client.esmtp_extensions["size"]
        if most.isdecimal() and 0 < int(most[:20]) < len(raw):
            raise _cannot_carry(f"the server takes no mail of more than {most[:20]} bytes")
        options.append(f"SIZE={len(raw)}")
    international = not all(address.isascii() for address in addresses)
    if international and not client.supports_extension("smtputf8"):
        raise _cannot_carry("the server takes no international addresses")
    if not raw.isascii():
        if not client.supports_extension("8bitmime"):
            raise _cannot_carry("the server takes no mail with 8 bits to a character")
        options.append("BODY=8BITMIME")
    if international:
        options.append("SMTPUTF8")
    return ("utf-8" if international else "ascii"), options


def _cannot_carry(answer: str) -> _RefusedError:
    return _RefusedError(SendRefused(permanent=True, answer=answer, phase=SendPhase.SENDER))


def _refuse_out_of_turn(client: aiosmtplib.SMTP, phase: SendPhase) -> None:
    """Nothing may wait to be read while it is our turn (RFC 5321, 4.5: no response without its command)."""
    if getattr(client.protocol, "_buffer", b""):
        raise _RefusedError(SendRefused(permanent=False, answer="the server spoke out of turn", phase=phase))


async def _auth_oauthbearer(client: aiosmtplib.SMTP, name: str, token: str, settings: SmtpSettings) -> None:
    """RFC 7628: a refusal comes as a challenge, which is answered with one byte to hear the final word."""
    answer = await client.execute_command(b"AUTH", b"OAUTHBEARER", oauthbearer(name, settings.host, settings.port, token))
    if answer.code == 334:
        answer = await client.execute_command(b"AQ==")
    if answer.code != 235:
        raise aiosmtplib.SMTPAuthenticationError(answer.code, answer.message)


class _refusing(contextlib.AbstractContextManager[None]):  # noqa: N801 - read as a verb: with _refusing("DATA")
    """Whatever fails inside happened before the message: definite."""

    def __init__(self, what: str, phase: SendPhase) -> None:
        self._what = what
        self._phase = phase

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        match error:
            case aiosmtplib.SMTPResponseException():
                raise _RefusedError(_refused(error.code, error.message, self._phase)) from error
            case aiosmtplib.SMTPTimeoutError():
                raise _RefusedError(self._later(f"no answer in time to {self._what}")) from error
            case aiosmtplib.SMTPException() | OSError():
                raise _RefusedError(self._later(f"{self._what} failed: connection lost")) from error
            case _:
                pass

    def _later(self, answer: str) -> SendRefused:
        return SendRefused(permanent=False, answer=answer, phase=self._phase)


def _refused(code: int, message: str, phase: SendPhase) -> SendRefused:
    return SendRefused(permanent=500 <= code < 600, answer=_printable(code, message), phase=phase)


def _printable(code: int, message: str) -> str:
    return f"{code} {_UNPRINTABLE.sub(' ', message[:300]).strip()}"


def _why_no_connection(error: Exception) -> str:
    cause = error.__cause__ if isinstance(error.__cause__, ssl.SSLError) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"the certificate is not trusted: {cause.verify_message}"
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return _printable(error.code, error.message)
    if isinstance(error, aiosmtplib.SMTPTimeoutError):
        return "no answer in time"
    if isinstance(error, aiosmtplib.SMTPException) and "STARTTLS" in error.message:
        return "the server offers no STARTTLS"
    return "no connection"


async def _leave(client: aiosmtplib.SMTP, *, begun: bool = False) -> None:
    """RSET where a mail was begun and not handed over, QUIT; briefly: the outcome stands already."""
    with contextlib.suppress(aiosmtplib.SMTPException, OSError):
        if client.is_connected and begun:
            await client.rset(timeout=_GOODBYE)
        if client.is_connected:
            await client.quit(timeout=_GOODBYE)
    client.close()
