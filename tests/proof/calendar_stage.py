"""A user's surroundings with a calendar of each kind: on a CalDAV server, behind a feed, in a file, in a folder.

Each holds an interview of its own with another employer, and one that is none, so that none of them looks emptied once the interview is
called off.
"""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from daemon.demo.servers.caldav import CaldavServer
from tests.builders import END, INVITED, START
from tests.calendar_entries import calendar, entry, utc
from tests.contract.calendar.worlds import Request, ScriptedServer, send
from tests.proof.stories import DAY, HOUR, Happens, Scene, Story, together
from tests.servers.embedded import PASSWORD

KINDS = ("caldav", "feed", "file", "folder")
_DENTIST = entry(":20261125T090000Z", ":20261125T100000Z", uid="dentist", summary="Dentist", people=(), organizer=None)


@dataclass(frozen=True, slots=True)
class Calendars:
    """All four. ``objects``: what lies on the CalDAV server, by name."""

    server: CaldavServer
    feed: "_Feed"
    folder: Path
    objects: dict[str, bytes] = field(default_factory=dict[str, bytes])

    @property
    def configuration(self) -> str:
        """For the program."""
        password = self.folder / "calendar-password"
        password.write_text(PASSWORD, encoding="utf-8")
        login = f'username = "{self.server.username}"\npassword_command = ["cat", "{password}"]'
        return "".join(
            f'\n[[calendars]]\nname = "{kind}"\n{lines}\n'
            for kind, lines in (
                ("caldav", f'kind = "caldav"\nurl = "{self.server.home_url}"\n{login}'),
                ("feed", f'kind = "ics"\nurl = "{self.feed.url}"'),
                ("file", f'kind = "ics"\nurl = "{self.folder / "calendar.ics"}"'),
                ("folder", f'kind = "ics"\nurl = "{self.folder / "calendars"}"'),
            )
        )

    def hold(self, kind: str, *entries: list[str]) -> None:
        """Have a calendar hold these events; an object of its own on the CalDAV server and in the folder is added or replaced."""
        whole = calendar(*entries, _DENTIST)
        if kind == "caldav":
            self.objects["dentist"] = calendar(_DENTIST)
            if entries:
                self.objects["interview"] = calendar(*entries)
            for name, raw in self.objects.items():
                self.server.put_event(name, raw)
        elif kind == "feed":
            self.feed.body = whole
        elif kind == "file":
            _write(self.folder / "calendar.ics", whole)
        else:
            (self.folder / "calendars").mkdir(exist_ok=True)
            _write(self.folder / "calendars" / "dentist.ics", calendar(_DENTIST))
            for one in entries:
                _write(self.folder / "calendars" / "interview.ics", calendar(one))

    @contextmanager
    def empty(self, kind: str) -> Generator[None]:
        """No event in it while inside, as if there had never been one."""
        if kind == "caldav":
            for name in self.objects:
                self.server.delete_event(name)
            yield
            for name, raw in self.objects.items():
                self.server.put_event(name, raw)
        elif kind == "feed":
            held, self.feed.body = self.feed.body, calendar()
            yield
            self.feed.body = held
        else:
            path = self.folder / ("calendar.ics" if kind == "file" else "calendars")
            aside = path.rename(self.folder / "aside")
            if kind == "file":
                _write(path, calendar())
                yield
                path.unlink()
            else:
                path.mkdir()
                yield
                path.rmdir()
            aside.rename(path)


class _Feed:
    """A feed with an ETag."""

    def __init__(self) -> None:
        self.body = b""
        self._server = ScriptedServer(self._answer)
        self.url = f"{self._server.url}/private/basic.ics"
        self.stop = self._server.stop

    def _answer(self, request: Request) -> None:
        etag = f'"{sha256(self.body).hexdigest()}"'
        if request.headers.get("If-None-Match") == etag:
            send(request, 304, ETag=etag)
        else:
            send(request, 200, self.body, Content_Type="text/calendar", ETag=etag)


@contextmanager
def calendars_in(folder: Path) -> Generator[Calendars]:
    """A calendar of each kind, with servers of their own."""
    feed = _Feed()
    try:
        with CaldavServer("sam", PASSWORD) as server:
            yield Calendars(server, feed, folder)
    finally:
        feed.stop()


def story_of(calendars: Calendars) -> Story:
    """Interviews that only calendars tell of: found, moved, called off, thanked for.

    One thing a scene: where a calendar is read later than another, rows and drafts have other numbers.
    """
    start = {kind: START + number * DAY for number, kind in enumerate(KINDS)}

    def holds(kind: str, *, later: timedelta = timedelta(0), sequence: int = 0) -> Happens:
        told = _interview(kind, start[kind] + later, sequence, INVITED + sequence * HOUR)
        return lambda _: calendars.hold(kind, told)

    def empty(_: object) -> None:
        for kind in KINDS:
            calendars.hold(kind)

    return Story(
        "calendars of four kinds",
        (
            Scene(INVITED + HOUR, together(empty, holds("caldav"))),
            *(Scene(INVITED + number * 2 * HOUR, holds(kind)) for number, kind in enumerate(KINDS) if number),
            Scene(INVITED + DAY, holds("caldav", later=HOUR, sequence=1)),
            Scene(INVITED + DAY + HOUR, lambda _: calendars.hold("feed")),
            Scene(END + 2 * HOUR),
            Scene(END + 3 * DAY + HOUR),
        ),
        calendars.configuration,
    )


def _interview(kind: str, start: datetime, sequence: int, stamp: datetime) -> list[str]:
    host = f"{kind}-works.example"
    return entry(
        ":" + utc(start),
        ":" + utc(start + timedelta(minutes=30)),
        uid=f"interview@{host}",
        summary=f"Interview: Data Engineer at {kind.title()} Works",
        people=((f"Dana {kind.title()}", f"dana@{host}"),),
        organizer=(f"Rita {kind.title()}", f"rita@{host}"),
        sequence=sequence,
        stamp=utc(stamp),
    )


def _write(path: Path, content: bytes) -> None:
    """As programs that sync calendars do: a new file in the place of the old one."""
    fresh = path.with_name(f".{path.name}")
    fresh.write_bytes(content)
    fresh.replace(path)
