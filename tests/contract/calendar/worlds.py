"""One way of shaping a calendar source from outside: in memory, on disk, behind a feed, on a CalDAV server."""

import hashlib
import ssl
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Protocol

from connectors.ics import FeedCalendar, LocalCalendar, ics_calendar
from connectors.memory_calendar import MemoryCalendar
from daemon.ports.calendar import Calendar


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
    """HTTP on 127.0.0.1 that does what a function says; ``seen`` holds method, path and headers of each request. ``context``: with TLS."""

    def __init__(self, handler: Handler, context: ssl.SSLContext | None = None) -> None:
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
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
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
