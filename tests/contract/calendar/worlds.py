"""One way of shaping a calendar source from outside: in memory, on disk, behind a feed, on a CalDAV server."""

import base64
import hashlib
import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Protocol
from urllib.parse import quote, urlsplit

from connectors.caldav import CaldavCalendar
from connectors.ics import FeedCalendar, LocalCalendar, ics_calendar
from connectors.memory_calendar import MemoryCalendar
from daemon.demo.servers.caldav import CaldavServer
from daemon.ports.calendar import Calendar

USER, PASSWORD = "sam", "open sesame"
MKCALENDAR = b"""<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>
<C:supported-calendar-component-set><C:comp name="VEVENT"/></C:supported-calendar-component-set></D:prop></D:set></C:mkcalendar>"""


def vevent(uid: str, summary: str = "Interview") -> str:
    """One event as lines."""
    return (
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261120T080000Z\r\nDTSTART:20261203T090000Z\r\n"
        f"DTEND:20261203T100000Z\r\nSUMMARY:{summary}\r\nEND:VEVENT\r\n"
    )


def calendar_object(*events: str) -> bytes:
    """A whole file; a blank line in it would be an error."""
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//ours//tests//EN\r\n" + "".join(events) + "END:VCALENDAR\r\n").encode()


class CalendarWorld(Protocol):
    """What the contract suite needs."""

    calendar: Calendar

    def put(self, uid: str, summary: str = "Interview") -> None: ...
    def remove(self, uid: str) -> None: ...
    def forget_tokens(self) -> None: ...
    def vanish(self) -> None: ...


class MemoryWorld:
    """The twin."""

    def __init__(self) -> None:
        self.memory = MemoryCalendar()
        self.calendar: Calendar = self.memory

    def put(self, uid: str, summary: str = "Interview") -> None:
        self.memory.put(f"/{uid}.ics", calendar_object(vevent(uid, summary)))

    def remove(self, uid: str) -> None:
        self.memory.remove(f"/{uid}.ics")

    def forget_tokens(self) -> None:
        self.memory.forget_tokens()

    def vanish(self) -> None:
        from daemon.errors import CalendarError  # noqa: PLC0415

        self.memory.fail_next(CalendarError("memory", "down"))


class FileWorld:
    """One file that holds all events."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.events: dict[str, str] = {}
        self.calendar: Calendar = ics_calendar("file", str(path))
        self._write()

    def put(self, uid: str, summary: str = "Interview") -> None:
        self.events[uid] = vevent(uid, summary)
        self._write()

    def remove(self, uid: str) -> None:
        del self.events[uid]
        self._write()

    def forget_tokens(self) -> None:
        """A token of another path is no token of this one."""
        moved = self.path.with_name("moved-" + self.path.name)
        self.path.rename(moved)
        self.path = moved
        self.calendar = LocalCalendar("file", moved)

    def vanish(self) -> None:
        self.path.unlink()

    def _write(self) -> None:
        fresh = self.path.with_suffix(".new")
        fresh.write_bytes(calendar_object(*self.events.values()))
        fresh.replace(self.path)


class FolderWorld:
    """A vdir."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir()
        self.calendar: Calendar = ics_calendar("vdir", str(path))

    def put(self, uid: str, summary: str = "Interview") -> None:
        fresh = self.path / f".{uid}.tmp"
        fresh.write_bytes(calendar_object(vevent(uid, summary)))
        fresh.replace(self.path / f"{uid}.ics")

    def remove(self, uid: str) -> None:
        (self.path / f"{uid}.ics").unlink()

    def forget_tokens(self) -> None:
        moved = self.path.with_name("moved")
        self.path.rename(moved)
        self.path = moved
        self.calendar = LocalCalendar("vdir", moved)

    def vanish(self) -> None:
        self.path.rename(self.path.with_name("gone"))


class Request(BaseHTTPRequestHandler):
    """A request that was read whole, before anything is answered."""

    request_body = b""


Handler = Callable[[Request], None]


class ScriptedServer:
    """HTTP on 127.0.0.1 that does what a function says; ``seen`` holds method, path and headers of each request."""

    def __init__(self, handler: Handler) -> None:
        self.seen: list[tuple[str, str, dict[str, str]]] = []
        world = self

        class Answering(Request):
            protocol_version = "HTTP/1.1"

            def _answer(self) -> None:
                world.seen.append((self.command, self.path, {name.lower(): value for name, value in self.headers.items()}))
                length = int(self.headers.get("Content-Length") or 0)
                self.request_body = self.rfile.read(length)
                handler(self)

            do_GET = do_PROPFIND = do_REPORT = _answer  # noqa: N815 - names that the standard library calls

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its parent's name
                """Stay silent."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        self.port = self._server.server_port
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def send(handler: Request, status: int, body: bytes = b"", **headers: str) -> None:
    """Answer with a body; header names with underscores for dashes."""
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    if status != 304:
        handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


class FeedWorld:
    """A feed with an ETag, at an address that is a secret."""

    def __init__(self) -> None:
        self.events: dict[str, str] = {}
        self.full_answers = 0
        self.server = ScriptedServer(self._serve)
        self.calendar: Calendar = FeedCalendar("feed", f"{self.server.url}/private-5ecret/basic.ics")

    def put(self, uid: str, summary: str = "Interview") -> None:
        self.events[uid] = vevent(uid, summary)

    def remove(self, uid: str) -> None:
        del self.events[uid]

    def forget_tokens(self) -> None:
        self.calendar = FeedCalendar("feed", f"{self.server.url}/private-0ther/basic.ics")

    def vanish(self) -> None:
        self.server.stop()

    def _serve(self, handler: Request) -> None:
        body = calendar_object(*self.events.values())
        etag = f'"{hashlib.sha256(body).hexdigest()}"'
        if handler.headers.get("If-None-Match") == etag:
            send(handler, 304, ETag=etag)
            return
        self.full_answers += 1
        send(handler, 200, body, Content_Type="text/calendar", ETag=etag)


class CaldavWorld:
    """One calendar on a running CalDAV server, shaped by plain requests."""

    def __init__(self, root: str, collection: str, username: str = USER, password: str = PASSWORD) -> None:
        self.root = root
        self.collection = collection
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

    def ask(self, method: str, path: str, body: bytes | None = None, content_type: str = "application/xml") -> bytes:
        """A plain request; anything but success is an error of the test."""
        connection = http.client.HTTPConnection(urlsplit(self.root).netloc, timeout=20)
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


class Xandikos:
    """Xandikos, as a process of its own; it asks for no login. It takes seconds to start, so tests share it, each with a calendar of its own."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
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
        self._wait(port)
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

    def _wait(self, port: int) -> None:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
            except OSError:
                continue
            return
        raise AssertionError("xandikos did not start")
