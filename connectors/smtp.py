"""The Transport port over SMTP, phase by phase, since the phase decides what a lost answer means.

- Until the last line of DATA's *answer* (354) nothing can have been sent: any failure is ``SendRefused``, to be tried again or not.
- Once the first byte of the message is out, only an answer settles it: 2xx is ``Sent``, 4xx and 5xx are ``SendRefused``; a time-out,
  an end of the connection or an answer that is none is ``SendUnknown``. In all three a server has been seen to have the message.
- All recipients or none: DATA is not begun where one was refused (the library's ``send`` would go on with the others).

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
from daemon.errors import SecretUnavailableError
from daemon.ports.sending import SendRefused, SendUnknown, Sent

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

        ``ValueError`` where ``raw`` has bare line ends or NUL.
        """
        refuse_bare_line_ends(raw)
        try:
            client = await self._open()
        except _RefusedError as refused:
            return refused.outcome
        try:
            await _announce(client, sender, recipients, raw)
            return await self._hand_over(client, raw)
        except _RefusedError as refused:
            return refused.outcome
        finally:
            await _leave(client)

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
                tls_context=trusted_context(settings.ca_file),
                local_hostname="[127.0.0.1]",  # the machine's name is nobody's business
            )
            await client.connect()
            await client.ehlo()
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
        if name is None:
            return
        try:
            secret = await asyncio.to_thread(self._password)
        except SecretUnavailableError as error:
            raise _RefusedError(SendRefused(permanent=False, answer=str(error))) from error
        with _refusing("the login"):
            offered = client.supported_auth_methods
            if self._settings.auth is Login.OAUTH2:
                await client.auth_xoauth2(name, secret)
            elif "plain" in offered:
                await client.auth_plain(name, secret)
            elif "login" in offered:
                await client.auth_login(name, secret)
            elif "cram-md5" in offered:
                await client.auth_crammd5(name, secret)
            else:
                raise _RefusedError(SendRefused(permanent=True, answer="the server offers no way to log in with a password"))

    async def _hand_over(self, client: aiosmtplib.SMTP, raw: bytes) -> Sent | SendRefused | SendUnknown:
        """DATA. Everything before the message itself is still definite."""
        with _refusing("DATA"):
            answer = await client.execute_command(b"DATA", timeout=self._settings.data_timeout)
            if answer.code != 354:
                raise _RefusedError(_refused(answer.code, answer.message))
            protocol = client.protocol
        if protocol is None:
            return SendRefused(permanent=False, answer="the connection broke off before the message")
        try:
            protocol.write(_stuffed(raw))
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
    return _refused(code, message) if 400 <= code < 600 else SendUnknown(_NONSENSE)


async def _announce(client: aiosmtplib.SMTP, sender: str, recipients: Sequence[str], raw: bytes) -> None:
    """MAIL and RCPT for everybody; raises ``_RefusedError`` where anybody is refused."""
    if not recipients or not all(_ADDRESS.fullmatch(address) for address in (sender, *recipients)):
        raise _RefusedError(SendRefused(permanent=True, answer="an address cannot be used in SMTP"))
    with _refusing("an address"):
        encoding, options = _extensions(client, (sender, *recipients), raw)
        await client.mail(sender, options=options, encoding=encoding)
        for recipient in recipients:
            await client.rcpt(recipient, encoding=encoding)


def _extensions(client: aiosmtplib.SMTP, addresses: Sequence[str], raw: bytes) -> tuple[str, list[str]]:
    """The encoding of addresses, and MAIL's options (RFC 1870, 6152, 6531)."""
    options = [f"SIZE={len(raw)}"] if client.supports_extension("size") else []
    international = not all(address.isascii() for address in addresses)
    if international and not client.supports_extension("smtputf8"):
        raise _RefusedError(SendRefused(permanent=True, answer="the server takes no international addresses"))
    if not raw.isascii() and client.supports_extension("8bitmime"):
        options.append("BODY=8BITMIME")
    if international:
        options.append("SMTPUTF8")
    return ("utf-8" if international else "ascii"), options


class _refusing(contextlib.AbstractContextManager[None]):  # noqa: N801 - read as a verb: with _refusing("DATA")
    """Whatever fails inside happened before the message: definite."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        match error:
            case aiosmtplib.SMTPAuthenticationError():
                raise _RefusedError(_refused(error.code, error.message)) from error
            case aiosmtplib.SMTPResponseException():
                raise _RefusedError(_refused(error.code, error.message)) from error
            case aiosmtplib.SMTPTimeoutError():
                raise _RefusedError(SendRefused(permanent=False, answer=f"no answer in time to {self._what}")) from error
            case aiosmtplib.SMTPException() | OSError():
                raise _RefusedError(SendRefused(permanent=False, answer=f"{self._what} failed: connection lost")) from error
            case _:
                pass


def _refused(code: int, message: str) -> SendRefused:
    return SendRefused(permanent=500 <= code < 600, answer=_printable(code, message))


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


def _stuffed(raw: bytes) -> bytes:
    """The message with its dots doubled and its final line (RFC 5321, 4.5.2)."""
    lines = re.sub(rb"(?m)^\.", b"..", raw)
    return (lines if lines.endswith(b"\r\n") else lines + b"\r\n") + b".\r\n"


async def _leave(client: aiosmtplib.SMTP) -> None:
    """QUIT, briefly; the outcome stands already."""
    with contextlib.suppress(aiosmtplib.SMTPException, OSError):
        if client.is_connected:
            await client.quit(timeout=_GOODBYE)
    client.close()
