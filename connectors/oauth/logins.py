"""The two ways to log in: a browser on this machine that comes back to a loopback port, or a code typed on any device."""

import http.server
import threading
from collections.abc import Callable
from typing import Self
from urllib.parse import urlsplit

from connectors.oauth.protocol import AuthorizationServer, DeviceCode
from connectors.oauth.values import Grant, OauthError
from daemon.ports.world import Clock

MINUTES_5 = 300.0
_DONE = b"<!doctype html><title>Afterword</title><p>That was it. You can close this page and go back to the terminal.</p>"


def by_device(
    server: AuthorizationServer, show: Callable[[DeviceCode], None], clock: Clock, wait: Callable[[float], object]
) -> Grant:
    """Show a code and wait until it was typed (RFC 8628, 3.5). Raises ``OauthError``."""
    code = server.device_code()
    show(code)
    interval, deadline = code.interval, clock.monotonic() + code.expires_in
    while clock.monotonic() < deadline:
        wait(interval)
        try:
            return server.polled(code, int(clock.now().timestamp()))
        except OauthError as error:
            if error.code == "slow_down":
                interval += 5
            elif error.code != "authorization_pending":
                raise
    raise OauthError("the code was not typed in time", "expired_token")


def by_browser(server: AuthorizationServer, open_page: Callable[[str], object], clock: Clock, seconds: float = MINUTES_5) -> Grant:
    """Open the provider's page and wait for the browser to come back (RFC 8252, 7.3). Raises ``OauthError``."""
    with _Landing() as landing:
        asking = server.asking(landing.address)
        open_page(asking.url)
        query = landing.query(seconds)
    return server.answered(asking, query, int(clock.now().timestamp()))


class _Landing(http.server.ThreadingHTTPServer):
    """A web server on a loopback port of its own, for one answer."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self._came = threading.Event()
        self._query = ""
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def address(self) -> str:
        """The redirect address."""
        return f"http://127.0.0.1:{self.server_port}/"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()

    def arrived(self, query: str) -> None:
        """The browser came back; the first answer counts."""
        if not self._came.is_set():
            self._query = query
            self._came.set()

    def query(self, seconds: float) -> str:
        """What the browser brought. Raises ``OauthError``."""
        if not self._came.wait(seconds):
            raise OauthError("nobody came back from the browser in time", "expired_token")
        return self._query


class _Answer(http.server.BaseHTTPRequestHandler):
    """One request of the browser; anything without an answer in it (a favicon) is passed over."""

    def do_GET(self) -> None:
        query = urlsplit(self.path).query[:8192]
        expected = "code=" in query or "error=" in query
        self.send_response(200 if expected else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(_DONE if expected else b"")
        if expected and isinstance(self.server, _Landing):
            self.server.arrived(query)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name; its lines would hold the code
        pass
