"""Cuts: the line breaks in the middle of whole sessions with real servers, in both directions (I1, I5).

IMAP, a sample (``imap_bytes`` takes every byte of the same sessions): a pass, then two on a sound line (the last one sees the note that
the program wrote to its user). The first must end with a report and no exception, and all together must leave what undisturbed passes
leave. In every second case the server cannot be reached again within the first pass. SMTP: what the transport says must agree with what
the server has. CalDAV, a sample of all its connections (``caldav_bytes`` takes every byte): a named error or the whole truth, and the next
look is complete.
"""

import asyncio
from collections.abc import Collection, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from connectors.caldav.calendar import CaldavCalendar
from connectors.clock import SystemClock
from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from connectors.network import Security
from connectors.smtp import SmtpSettings, SmtpTransport
from daemon.demo.servers.caldav import CaldavServer
from daemon.demo.servers.imap_server import ImapServer
from daemon.demo.servers.imap_store import MailStore
from daemon.demo.servers.smtp import SmtpServer, Submission
from daemon.errors import CalendarError
from daemon.flows.passes import PassReport
from daemon.ports.sending import SendRefused, SendUnknown, Sent
from tests.builders import END, START
from tests.calendar_entries import simple
from tests.mails import USER, invitation
from tests.proof.caldav_bytes import PROMISE as CALDAV_PROMISE
from tests.proof.imap_recording import recorded_passes
from tests.proof.imap_scenes import SCENES, Scene, Surroundings
from tests.proof.memory_line import Server as MemoryServer
from tests.proof.outcome import Outcome
from tests.proof.state import State
from tests.servers.embedded import PASSWORD
from tests.servers.proxy import Proxy

WAYS = ("to_client", "to_server")
_LAST_ANSWERS = 40  # bytes: to the message, and to QUIT


def _cut(proxy: Proxy, way: str, count: int, *, for_good: bool | None = None, in_all: bool = False) -> None:
    """In every second case the server can't be reached again, unless it is said otherwise."""
    gone = count % 2 == 1 if for_good is None else for_good
    if way == "to_client":
        proxy.cut_after(to_client=count, for_good=gone, in_all=in_all)
    else:
        proxy.cut_after(to_server=count, for_good=gone, in_all=in_all)


class Place:
    """The surroundings of whole passes on a real line: a user on the embedded server behind a proxy."""

    def __init__(self, server: ImapServer, proxy: Proxy) -> None:
        self._surroundings = Surroundings(server.store.add_user(USER, PASSWORD))
        self.user = self._surroundings.user
        self.server = server
        self.proxy = proxy
        self.keep, self.back, self.ends_as = self._surroundings.keep, self._surroundings.back, self._surroundings.ends_as

    def look(self, now: datetime) -> PassReport:
        """One pass through the proxy."""
        settings = ImapSettings("personal", self.proxy.host, USER, self.proxy.port, Security.NONE, timeout=20.0)
        return self._surroundings.look(now, ImapMailbox(settings, lambda: PASSWORD))


@contextmanager
def surroundings() -> Generator[Place]:
    """A server, a proxy before it, a user."""
    with ImapServer(MailStore(SystemClock().now)) as server, Proxy(server.host, server.port) as proxy:
        yield Place(server, proxy)


def imap_cuts(*, every: int = 1, first: int = 0, beside: int = 1, least: int = 1, scenes: Collection[int] = (0, 1, 2)) -> Outcome:
    """Cut the IMAP line of whole passes after every ``every``-th byte, and beside every ``beside``-th change of speakers."""
    outcome = Outcome("the IMAP line of whole passes cut: a named state, and the next pass ends as if nothing had been", least)
    with MemoryServer() as memory:
        sessions = list(recorded_passes(memory, memory.store.add_user(USER, PASSWORD)))
    with surroundings() as place:
        proxy = place.proxy
        for number, (scene, session) in enumerate(zip(SCENES, sessions, strict=True)):
            scene.happens(place.user)
            place.keep()
            before = dict(proxy.passed)
            assert not place.look(scene.now).failed
            assert {way: proxy.passed[way] - before[way] for way in WAYS} == session.lengths, "a line carries what was recorded"
            assert not place.look(scene.now).failed
            verdicts = _Verdicts(place.ends_as())
            for way in WAYS if number in scenes else ():
                for count in session.counts(way, every, first, beside):
                    outcome.tried(_imap_cut(place, scene, verdicts, way, count))
            place.back()
            for _ in range(2):
                place.look(scene.now)
    return outcome


@dataclass
class _Verdicts:
    """What became of each state that a cut left. The program begins anew after it, so that the same state leads nowhere else."""

    end: State
    judged: dict[State, str] = field(default_factory=dict["State", str])


def _imap_cut(place: Place, scene: Scene, verdicts: _Verdicts, way: str, count: int) -> str:
    place.back()
    try:
        _cut(place.proxy, way, count)
        place.look(scene.now)
        place.proxy.refuse(refusing=False)
        place.proxy.cut_after()
        left = place.ends_as()
        if left not in verdicts.judged:
            failed = [*place.look(scene.now).failed, *place.look(scene.now).failed]
            verdicts.judged[left] = str(failed) if failed else place.ends_as().differs_from(verdicts.end)
        why = verdicts.judged[left]
    except Exception as error:  # noqa: BLE001 -- that is what it must not do
        why = f"{type(error).__name__}: {error}"
    finally:
        place.proxy.refuse(refusing=False)
    return why and f"IMAP at {scene.now}, cut after {count} bytes {way}: {why}"


def smtp_cuts(*, every: int = 1, first: int = 0, least: int = 1) -> Outcome:
    """Cut the line while a mail is handed in; in any sample also within the last answers, where the server has it already."""
    outcome = Outcome("the SMTP line cut after any byte: never called refused where the server has the mail", least)
    raw = invitation()
    taken: list[Submission] = []

    async def send(proxy: Proxy) -> Sent | SendRefused | SendUnknown:
        settings = SmtpSettings("personal", proxy.host, USER, proxy.port, Security.NONE, timeout=20.0, final_timeout=20.0)
        return await SmtpTransport(settings, lambda: PASSWORD).send(USER, ["rita@northwind.example"], raw)

    with SmtpServer(taken.append, credentials=(USER, PASSWORD)) as server, Proxy(server.host, server.port) as proxy:
        assert isinstance(asyncio.run(send(proxy)), Sent)
        counted = dict(proxy.passed)
        for way in WAYS:
            last = range(counted[way] - _LAST_ANSWERS, counted[way]) if way == "to_client" else ()
            for count in sorted({*range(first, counted[way], every), *last}):
                taken.clear()
                _cut(proxy, way, count, for_good=False)
                try:
                    found = asyncio.run(send(proxy))
                    why = "" if _agrees(found, len(taken)) else f"it said {found}, and the server has {len(taken)}"
                except Exception as error:  # noqa: BLE001 -- that is what it must not do
                    why = f"{type(error).__name__}: {error}"
                outcome.tried(why and f"SMTP, cut after {count} bytes {way}: {why}")
    return outcome


def _agrees(said: Sent | SendRefused | SendUnknown, taken: int) -> bool:
    match said:
        case Sent():
            return taken == 1
        case SendRefused():
            return taken == 0
        case SendUnknown():
            return taken <= 1


def caldav_cuts(*, every: int = 1, first: int = 0, least: int = 1) -> Outcome:
    """Cut the line while a calendar is read, after every ``every``-th byte of all that is said."""
    outcome = Outcome(CALDAV_PROMISE, least)
    with CaldavServer("sam", PASSWORD) as server, Proxy(server.host, server.port) as proxy:
        server.put_event("one", simple(START, END))
        url = server.home_url.replace(str(server.port), str(proxy.port))
        whole = asyncio.run(_read(url))
        counted = dict(proxy.passed)
        for way in WAYS:
            for count in range(first, counted[way], every):
                _cut(proxy, way, count, in_all=True)
                outcome.tried(_caldav_cut(url, proxy, whole, f"CalDAV, cut after {count} bytes {way}"))
    return outcome


def _caldav_cut(url: str, proxy: Proxy, whole: frozenset[bytes | None], where: str) -> str:
    try:
        if asyncio.run(_read(url)) != whole:
            return f"{where}: something was read that is not the truth"
    except CalendarError:
        pass
    except Exception as error:  # noqa: BLE001 -- that is what it must not do
        return f"{where}: {type(error).__name__}: {error}"
    finally:
        proxy.refuse(refusing=False)
        proxy.cut_after()
    return "" if asyncio.run(_read(url)) == whole else f"{where}: the next look was not complete"


async def _read(url: str) -> frozenset[bytes | None]:
    calendar = CaldavCalendar("private", url, "sam", lambda: PASSWORD)
    try:
        found = await calendar.sync(None)
        assert found.complete
        return frozenset(change.raw for change in found.changes)
    finally:
        await calendar.close()
