"""A calendar of 10,000 events: the first look, a pass with one change, a pass with nothing new. ``python -m benchmarks.calendars``.

Each source runs through ``flows.calendars.sync_calendar`` with a store on disk, the parsing in this process; a tenth of the events
lies ahead, one in a thousand is an interview, one in fifty repeats weekly. Round trips are the requests sent to the server, which runs in a
process of its own. Prints a table in Markdown.
"""

import asyncio
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from connectors.caldav import CaldavCalendar
from connectors.ics import ics_calendar
from connectors.memory_mailbox import MemoryMailbox
from daemon.flows.calendars import sync_calendar
from daemon.flows.world import World
from daemon.ports.calendar import Calendar
from daemon.store.database import open_store
from tests.calendar_entries import calendar, entry, utc
from tests.contract.calendar.dav_servers import CaldavWorld, Xandikos, free_port, wait_for_port
from tests.world import MemoryWorld

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
COUNT = 10_000
INTERVIEW_EVERY = 1000
REPEATS_EVERY = 50
ICS = "text/calendar; charset=utf-8"
MEMORY = Path("/dev/shm")  # noqa: S108 - servers that wait for the disk at each file take many minutes to be filled


@dataclass(frozen=True, slots=True)
class Source:
    """A filled calendar. ``change``: alters one event; ``round_trips``: requests so far, or None where there are none."""

    calendar: Calendar
    change: Callable[[], None]
    round_trips: Callable[[], int] | None


@dataclass(frozen=True, slots=True)
class Taken:
    """What one pass took."""

    seconds: float
    cpu: float
    round_trips: int | None


def event(number: int, *, summary: str | None = None) -> list[str]:
    """One event; an hour, on one of the days from three years back to a few months ahead."""
    start = NOW + timedelta(hours=3 * (number - COUNT * 9 // 10))
    interview = number % INTERVIEW_EVERY == 0
    title = summary or ("Interview: Data Engineer at Northwind" if interview else f"Appointment {number}")
    people = (("Dana Whitfield", "dana@northwind.example"),) if interview else ()
    told = entry(
        ":" + utc(start),
        ":" + utc(start + timedelta(hours=1)),
        uid=f"u{number}@bench.example",
        summary=title,
        people=people,
        organizer=None if not interview else ("Rita Sommer", "rita@northwind.example"),
        own_status="ACCEPTED" if interview else None,
        stamp="20261120T080000Z" if summary is None else "20261120T083000Z",
    )
    series = ["RRULE:FREQ=WEEKLY"] if number % REPEATS_EVERY == 1 else []
    return [*told[:-1], *series, f"LOCATION:Room {number % 40}", "DESCRIPTION:Bring the papers and be there in time.", told[-1]]


@contextmanager
def vdir(folder: Path) -> Generator[Source]:
    """A file an event."""
    place = folder / "vdir"
    place.mkdir()
    for number in range(COUNT):
        (place / f"u{number}.ics").write_bytes(calendar(event(number)))

    def change() -> None:
        fresh = place / ".fresh"
        fresh.write_bytes(calendar(event(9500, summary="Moved")))
        fresh.replace(place / "u9500.ics")

    yield Source(ics_calendar("bench", str(place)), change, None)


@contextmanager
def radicale(folder: Path) -> Generator[Source]:
    """A process of its own, one PUT for all events."""
    del folder
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as place, running_radicale(Path(place)) as world:
        world.ask("PUT", world.collection, calendar(*(event(number) for number in range(COUNT))), ICS, seconds=900)
        # It names what came in one PUT by itself; only of the one that changes the name has to be known.
        world.ask("PUT", f"{world.collection}changing.ics", calendar(event(COUNT)), ICS)
        yield _dav(world, f"{world.collection}changing.ics", COUNT)


@contextmanager
def running_radicale(folder: Path) -> Generator[CaldavWorld]:
    """Radicale as it comes, but that anybody may log in."""
    port = free_port()
    configuration = folder / "configuration"
    configuration.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = none\n[logging]\nlevel = critical\n"
        f"[storage]\nfilesystem_folder = {folder / 'calendars'}\n"
    )
    command = [sys.executable, "-m", "radicale", "--config", str(configuration)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for_port(port, process)
        world = CaldavWorld(f"http://127.0.0.1:{port}/", "/sam/private/")
        world.make(world.collection)
        yield world
    finally:
        process.kill()  # it would first finish what it is at
        process.wait(timeout=60)


@contextmanager
def xandikos(folder: Path) -> Generator[Source]:
    """A process of its own. It keeps a git repository a calendar: one commit brings all events, where ten thousand PUTs take half an hour."""
    del folder
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None, ignore_cleanup_errors=True) as place:
        server = Xandikos(Path(place))
        try:
            world = server.world()
            repository = Path(place) / world.collection.strip("/")
            for number in range(COUNT):
                (repository / f"u{number}.ics").write_bytes(calendar(event(number)))
            git = ["git", "-C", str(repository), "-c", "user.name=bench", "-c", "user.email=bench@bench.example"]
            subprocess.run([*git, "add", "--all"], check=True)
            subprocess.run([*git, "commit", "--quiet", "--message=All events"], check=True)
            yield _dav(world, f"{world.collection}u9500.ics", 9500)
        finally:
            server.stop()


def _dav(world: CaldavWorld, path: str, number: int) -> Source:
    """``path`` and ``number``: of the event that is changed."""

    def change() -> None:
        world.ask("PUT", path, calendar(event(number, summary="Moved")), ICS)

    source: CaldavCalendar = world.caldav
    return Source(source, change, lambda: source.round_trips)


async def measured(source: Source, folder: Path) -> list[Taken]:
    """The first look, one change, nothing new."""
    store = open_store(f"sqlite:///{folder / 'bench.sqlite3'}")
    world = MemoryWorld(NOW, mailbox=MemoryMailbox(), store=store, calendars={"bench": source.calendar}).world
    taken = [await _pass(world, source)]
    source.change()
    taken.append(await _pass(world, source))
    taken.append(await _pass(world, source))
    await source.calendar.close()
    store.close()
    return taken


async def _pass(world: World, source: Source) -> Taken:
    asked = source.round_trips() if source.round_trips else 0
    began, cpu = time.perf_counter(), time.process_time()
    await sync_calendar(world, "bench")
    seconds, used = time.perf_counter() - began, time.process_time() - cpu
    return Taken(seconds, used, source.round_trips() - asked if source.round_trips else None)


def main() -> None:
    """Measure the sources named, or all."""
    sources = {"vdir": vdir, "radicale": radicale, "xandikos": xandikos}
    wanted = sys.argv[1:] or list(sources)
    print("| source | pass | seconds | CPU seconds | round trips |\n|---|---|---|---|---|")
    for name in wanted:
        with tempfile.TemporaryDirectory() as folder, sources[name](Path(folder)) as source:
            for told, one in zip(
                ("first look", "one change", "nothing new"), asyncio.run(measured(source, Path(folder))), strict=True
            ):
                trips = "-" if one.round_trips is None else one.round_trips
                print(f"| {name} | {told} | {one.seconds:.2f} | {one.cpu:.2f} | {trips} |", flush=True)
    print(f"\npeak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB", file=sys.stderr)


if __name__ == "__main__":
    main()
