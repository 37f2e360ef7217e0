"""The embedded SMTP server, by aiosmtpd (extra ``demo``): takes mail in and hands it on, sends nothing anywhere."""

import importlib
import logging
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

from daemon.errors import UserError

if TYPE_CHECKING:
    from aiosmtpd.controller import Controller
    from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

MAX_MESSAGE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Submission:
    """One mail as it was handed in: the envelope and the bytes (CRLF)."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


class SmtpServer:
    """An SMTP server on 127.0.0.1; ``port`` is known once it is entered.

    ``deliver`` is called on the server's thread before the client is answered. With ``credentials`` (name, password) nobody
    submits without login; with ``tls`` the port offers STARTTLS, or speaks TLS at once if ``implicit_tls``. ``UserError`` without
    aiosmtpd, OSError if it can't listen.
    """

    host = "127.0.0.1"

    def __init__(
        self,
        deliver: Callable[[Submission], object],
        *,
        credentials: tuple[str, str] | None = None,
        tls: ssl.SSLContext | None = None,
        implicit_tls: bool = False,
        port: int = 0,
    ) -> None:
        self.port = port
        self._deliver = deliver
        self._credentials = credentials
        self._tls = tls
        self._implicit_tls = implicit_tls
        self._controller: Controller | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self.stop()

    def start(self) -> None:
        """Listen; returns when clients may connect."""
        _need_aiosmtpd()
        listener = socket.create_server((self.host, self.port))
        self.port = listener.getsockname()[1]
        controller = _controller_on(listener)(
            self,
            hostname=self.host,
            port=self.port,
            ssl_context=self._tls if self._implicit_tls else None,
            tls_context=None if self._implicit_tls else self._tls,
            auth_require_tls=False,
            authenticator=self._authenticate,
            data_size_limit=MAX_MESSAGE,
            enable_SMTPUTF8=True,
        )
        try:
            controller.start()
        except BaseException:
            listener.close()
            raise
        self._controller = controller

    def stop(self) -> None:
        """Drop all connections and stop listening."""
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    async def handle_MAIL(  # noqa: N802 -- aiosmtpd's name
        self, _server: "SMTP", session: "Session", envelope: "Envelope", address: str, options: list[str]
    ) -> str:
        """Begin a mail, if the client may. Aiosmtpd's own ``auth_required`` would warn of passwords in clear at every connection."""
        if self._credentials is not None and not session.authenticated:
            return "530 5.7.0 Authentication required"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_DATA(self, _server: "SMTP", _session: "Session", envelope: "Envelope") -> str:  # noqa: N802 -- aiosmtpd's name
        """Take one mail."""
        content = envelope.content or b""
        raw = content if isinstance(content, bytes) else content.encode()
        self._deliver(Submission(envelope.mail_from or "", tuple(envelope.rcpt_tos), raw))
        return "250 2.0.0 OK: taken"

    def _authenticate(
        self, _server: "SMTP", _session: "Session", _envelope: "Envelope", mechanism: str, data: object
    ) -> "AuthResult":
        from aiosmtpd.smtp import AuthResult, LoginPassword  # noqa: PLC0415 -- of an extra

        given = (data.login.decode(), data.password.decode()) if isinstance(data, LoginPassword) else None
        return AuthResult(success=mechanism in {"PLAIN", "LOGIN"} and given == self._credentials, handled=False)


def _need_aiosmtpd() -> None:
    try:
        importlib.import_module("aiosmtpd.controller")
    except ImportError:
        raise UserError("The demo's SMTP server needs aiosmtpd.", "Install the extra: pip install 'afterword[demo]'") from None
    logging.getLogger("mail.log").setLevel(logging.ERROR)  # it warns of its own deprecated attribute at every login


def _controller_on(listener: socket.socket) -> "type[Controller]":
    """Aiosmtpd's controller on a socket that listens already: its own way takes no free port, and 5 s to notice a taken one."""
    from aiosmtpd.controller import Controller  # noqa: PLC0415 -- of an extra

    class SocketController(Controller):
        def _create_server(self) -> object:  # type: ignore[override]
            return self.loop.create_server(self._factory_invoker, sock=listener, ssl=self.ssl_context)

    return SocketController
