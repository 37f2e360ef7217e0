"""CalDAV servers that are real: one calendar on each, shaped by plain requests."""

import base64
import http.client
import imaplib
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote, urlsplit

from connectors.caldav import CaldavCalendar
from daemon.demo.servers.caldav import CaldavServer
from daemon.ports.calendar import Calendar
from tests.contract.calendar.worlds import CalendarWorld, calendar_object, vevent
from tests.servers.cyrus import Cyrus

USER, PASSWORD = "sam", "open sesame"
MKCALENDAR = b"""<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>
<C:supported-calendar-component-set><C:comp name="VEVENT"/></C:supported-calendar-component-set></D:prop></D:set></C:mkcalendar>"""


class CaldavWorld:
    """One calendar on a running CalDAV server, shaped by plain requests."""

    def __init__(self, root: str, collection: str, username: str = USER, password: str = PASSWORD) -> None:
        self.root = root
        self.collection = collection
        self.username = username
        self._login = "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode()
        self.caldav = CaldavCalendar("caldav", root, username, lambda: password)
        self.calendar: Calendar = self.caldav

    def put(self, uid: str, summary: str = "Interview") -> None:
        self.ask("PUT", f"{self.collection}{quote(uid)}.ics", calendar_object(vevent(uid, summary)), "text/calendar; charset=utf-8")

    def remove(self, uid: str) -> None:
        self.ask("DELETE", f"{self.collection}{quote(uid)}.ics")

    def forget_tokens(self) -> None:
        """The calendar is made anew: its old tokens mean nothing to the server.

        Something in it differs, since Xandikos' tokens are hashes of the content: the same content would be the same state.
        """
        names = self._names()
        contents = [self.ask("GET", name) for name in names]
        self.ask("DELETE", self.collection)
        self.make(self.collection)
        for name, content in zip(names, contents, strict=True):
            self.ask("PUT", name, content.replace(b"SUMMARY:Interview", b"SUMMARY:Anew"), "text/calendar; charset=utf-8")

    def vanish(self) -> None:
        self.ask("DELETE", self.collection)

    def make(self, path: str) -> None:
        """Create a calendar."""
        self.ask("MKCALENDAR", path, MKCALENDAR, "application/xml")

    def ask(
        self, method: str, path: str, body: bytes | None = None, content_type: str = "application/xml", *, seconds: float = 60
    ) -> bytes:
        """A plain request; anything but success is an error of the test."""
        connection = http.client.HTTPConnection(urlsplit(self.root).netloc, timeout=seconds)
        try:
            connection.request(method, path, body, {"Content-Type": content_type, "Authorization": self._login, "Depth": "1"})
            response = connection.getresponse()
            content = response.read()
        finally:
            connection.close()
        assert response.status < 300, (method, path, response.status, content[:300])
        return content

    def _names(self) -> list[str]:
        listing = self.ask(
            "PROPFIND", self.collection, b'<D:propfind xmlns:D="DAV:"><D:prop><D:getetag/></D:prop></D:propfind>'
        ).decode()
        found = [part.split("<")[0] for part in listing.replace("ns0:", "").replace("D:", "").split("href>")[1::2]]
        return [name for name in found if name.endswith(".ics")]


def fill(world: CalendarWorld, uids: Sequence[str]) -> None:
    """Put many events; Radicale takes a whole calendar in one request, and a third of a second for each single one."""
    if isinstance(world, Radicale):
        world.ask("PUT", world.collection, calendar_object(*(vevent(uid) for uid in uids)), "text/calendar; charset=utf-8")
        return
    for uid in uids:
        world.put(uid)


class Radicale(CaldavWorld):
    """Radicale, in this process."""

    def __init__(self) -> None:
        self.server = CaldavServer(USER, PASSWORD)
        self.server.start()
        super().__init__(self.server.home_url, self.server.path)

    def stop(self) -> None:
        """Stop listening."""
        self.server.stop()


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def wait_for_port(port: int, process: "subprocess.Popen[bytes]") -> None:
    """Until a server that was just started listens."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            continue
        return
    raise AssertionError("the calendar server did not start")


class Xandikos:
    """Xandikos, as a process of its own; it asks for no login. It takes seconds to start, so tests share it, each with a calendar of its own."""

    def __init__(self, folder: Path) -> None:
        port = free_port()
        command = [
            sys.executable,
            "-m",
            "xandikos",
            "serve",
            "-d",
            str(folder),
            "--defaults",
            "-l",
            "127.0.0.1",
            "-p",
            str(port),
            "--current-user-principal",
            "/sam/",
        ]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for_port(port, self.process)
        self.root = f"http://127.0.0.1:{port}/"
        self._made = 0

    def world(self) -> CaldavWorld:
        """A new calendar."""
        self._made += 1
        path = f"/sam/calendars/made-{self._made}/"
        world = CaldavWorld(self.root[:-1] + path, path)
        world.make(path)
        return world

    def stop(self) -> None:
        """End the process."""
        self.process.terminate()
        self.process.wait(timeout=20)


class CyrusCaldav:
    """Calendars on a running Cyrus, each of a user of its own."""

    def __init__(self, server: Cyrus) -> None:
        self.root = f"http://{server.host}:{server.http_port}/"
        self._server = server
        self._made = 0

    def world(self) -> CaldavWorld:
        """A new user with a new calendar, beside the one that Cyrus gives everybody."""
        self._made += 1
        username = f"caldav{self._made}"
        with imaplib.IMAP4(self._server.host, self._server.port) as line:
            line.login(username, PASSWORD)
        path = f"/dav/calendars/user/{username}/made/"
        world = CaldavWorld(self.root[:-1] + path, path, username)
        world.make(path)
        return world
