"""The embedded CalDAV server, by Radicale in this process (extra ``demo``): one user, calendars in a temporary folder."""

import base64
import http.client
import logging
import tempfile
from pathlib import Path
from socketserver import ThreadingMixIn
from threading import Thread
from types import TracebackType
from typing import Self
from urllib.parse import quote
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer
from wsgiref.types import WSGIApplication

from daemon.errors import UserError

_MKCALENDAR = b"""<?xml version="1.0" encoding="utf-8"?>
<C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>
<C:supported-calendar-component-set><C:comp name="VEVENT"/></C:supported-calendar-component-set>
</D:prop></D:set></C:mkcalendar>"""


class CaldavServer:
    """A CalDAV server on 127.0.0.1 with one calendar; ``url`` is the calendar's, known once it is entered.

    ``UserError`` without Radicale, OSError if it can't listen.
    """

    host = "127.0.0.1"

    def __init__(self, username: str, password: str, *, calendar: str = "private", port: int = 0) -> None:
        self.username = username
        self.password = password
        self.port = port
        self._calendar = calendar
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._server: WSGIServer | None = None
        self._thread: Thread | None = None

    @property
    def path(self) -> str:
        """The calendar's path on the server."""
        return f"/{quote(self.username)}/{quote(self._calendar)}/"

    @property
    def url(self) -> str:
        """The calendar's address."""
        return f"http://{self.host}:{self.port}{self.path}"

    @property
    def home_url(self) -> str:
        """The address at which a client begins to look for calendars."""
        return f"http://{self.host}:{self.port}/"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self.stop()

    def start(self) -> None:
        """Listen and make the calendar."""
        self._folder = tempfile.TemporaryDirectory(prefix="afterword-caldav-")
        try:
            application = _application(Path(self._folder.name), self.username, self.password)
            self._server = _ThreadingServer((self.host, self.port), _SilentHandler)
        except BaseException:
            self._folder.cleanup()
            raise
        self._server.set_app(application)
        self.port = self._server.server_port
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="caldav-server", daemon=True)
        self._thread.start()
        self._request("MKCALENDAR", self.path, _MKCALENDAR, "application/xml", expected=(201,))

    def stop(self) -> None:
        """Stop listening and remove what was stored."""
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
            self._server = self._thread = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def put_event(self, name: str, calendar: bytes) -> str:
        """Store or replace one calendar object (a whole VCALENDAR) under a name; returns its path."""
        path = f"{self.path}{quote(name, safe='')}.ics"
        self._request("PUT", path, calendar, "text/calendar; charset=utf-8", expected=(201, 204))
        return path

    def delete_event(self, name: str) -> None:
        """Remove a calendar object."""
        self._request("DELETE", f"{self.path}{quote(name, safe='')}.ics", b"", "text/plain", expected=(200, 204))

    def _request(self, method: str, path: str, body: bytes, kind: str, *, expected: tuple[int, ...]) -> None:
        login = base64.b64encode(f"{self.username}:{self.password}".encode()).decode()
        connection = http.client.HTTPConnection(self.host, self.port, timeout=30)
        try:
            connection.request(method, path, body, {"Authorization": f"Basic {login}", "Content-Type": kind})
            answer = connection.getresponse()
            answer.read()
        finally:
            connection.close()
        if answer.status not in expected:
            raise RuntimeError(f"the embedded calendar server answered {answer.status} to {method}")


class _ThreadingServer(ThreadingMixIn, WSGIServer):
    """A slow client holds nobody up; ``server_close`` waits for the threads."""


class _SilentHandler(WSGIRequestHandler):
    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 -- the base class's name
        """Say nothing: stderr belongs to the program."""


def _application(folder: Path, username: str, password: str) -> WSGIApplication:
    try:
        from radicale import config  # noqa: PLC0415 -- of an extra
        from radicale.app import Application  # noqa: PLC0415 -- of an extra
    except ImportError:
        raise UserError("The demo's calendar server needs Radicale.", "Install the extra: pip install 'afterword[demo]'") from None

    (folder / "calendars" / "collection-root").mkdir(parents=True)  # else Radicale warns that it makes them
    users = folder / "users"
    users.write_text(f"{username}:{password}\n")
    users.chmod(0o600)
    configuration = config.load()
    configuration.update(
        {
            "auth": {"type": "htpasswd", "htpasswd_filename": str(users), "htpasswd_encryption": "plain", "delay": "0"},
            "storage": {"filesystem_folder": str(folder / "calendars"), "_filesystem_fsync": "False"},
            "logging": {"level": "critical"},
        },
        "afterword",
        privileged=True,
    )
    logging.getLogger("radicale").setLevel(logging.CRITICAL)  # else a client that hangs up is told on stderr
    return Application(configuration)
