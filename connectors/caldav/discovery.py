"""Finding calendars from whatever address the user knows (RFC 6764, 5397, 4791): a calendar, a home, a principal, a server."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from connectors.caldav.multistatus import CALDAV, CALENDARSERVER, DAV, Resource, normal_path, propfind
from connectors.caldav.session import DavSession, RedirectedError, RefusedError, UnreachedError
from daemon.errors import CalendarError

if TYPE_CHECKING:
    from connectors.discovery.names import Names

_WHERE = propfind(
    "D:resourcetype",
    "D:current-user-principal",
    "C:calendar-home-set",
    "D:sync-token",
    "S:getctag",
    "C:supported-calendar-component-set",
)
_HOME = propfind("C:calendar-home-set")
_LIST = propfind("D:resourcetype", "D:sync-token", "S:getctag", "C:supported-calendar-component-set")
_LIST_BY_TOKEN = propfind("D:resourcetype", "D:sync-token", "C:supported-calendar-component-set")
WELL_KNOWN = "/.well-known/caldav"
_HOPS = 3
_MOST_SERVICES = 4


class NoCalendarError(Exception):
    """Nothing at the address leads to a calendar."""


@dataclass(frozen=True, slots=True)
class Collection:
    """One calendar: its address, its path, and what tells that something in it changed (either may be empty)."""

    url: str
    path: str
    sync_token: str
    ctag: str

    @property
    def mark(self) -> str:
        """Equal as long as nothing changed; empty where the server tells nothing of the kind."""
        return self.sync_token or self.ctag


@dataclass(frozen=True, slots=True)
class Place:
    """Where calendars are listed: ``depth`` 1 below a home, 0 where the address is a calendar itself."""

    url: str
    depth: int


def found(session: DavSession, url: str, names: "Names | None" = None) -> tuple[Place, tuple[Collection, ...]]:
    """Look for calendars. Raises ``NoCalendarError``, ``CalendarError``.

    Beyond the address itself is looked only where the user gave no path (else a calendar that was deleted would turn into all the
    others): the well-known path, and what the DNS names for the domain (``names``; RFC 6764, 6). The password goes to hosts of the same
    registrable domain alone.
    """
    fault: CalendarError | None = None
    for start in _starts(url, names):
        try:
            place, collections = _looked_at(session, start)
        except UnreachedError as error:
            if not _is_bare(url):
                raise
            fault = fault or error
        else:
            if place is not None and collections:
                return place, collections
    raise fault or NoCalendarError


def _starts(url: str, names: "Names | None") -> Iterator[str]:
    yield url
    if not _is_bare(url):
        return
    yield urljoin(url, WELL_KNOWN)
    yield from _named_by_dns(urlsplit(url).hostname or "", names)


def _named_by_dns(domain: str, names: "Names | None") -> Iterator[str]:
    """Addresses by SRV, with the path that a TXT record tells or else the well-known one; an IP address has no name to ask for."""
    with suppress(ValueError):
        ip_address(domain)
        return
    from connectors.discovery.names import names_from_environment  # noqa: PLC0415 - seldom needed

    names = names or names_from_environment()
    services = names.services("caldavs", domain)[:_MOST_SERVICES]
    path = (names.path("caldavs", domain) if services else "") or WELL_KNOWN
    for service in services:
        yield f"https://{service.host}:{service.port}{path}"


def _looked_at(session: DavSession, start: str) -> tuple[Place | None, tuple[Collection, ...]]:
    """What an address leads to. A redirect to a sister of the host is followed."""
    for _ in range(_HOPS):
        try:
            place = _place(session, session.vouched(start))
            return place, listed(session, place) if place is not None else ()
        except RefusedError:
            break
        except RedirectedError as error:
            if not session.trusts(error.url):
                raise
            start = error.url
    return None, ()


def _is_bare(url: str) -> bool:
    return urlsplit(url).path in {"", "/"}


def listed(session: DavSession, place: Place, *, by_token: bool = False) -> tuple[Collection, ...]:
    """The calendars of a known place, in one round trip. Raises ``RefusedError``.

    ``by_token``: where all have sync-tokens, ctags are not asked for: Radicale reads a whole calendar for either.
    """
    answer = session.propfind(place.url, place.depth, _LIST_BY_TOKEN if by_token else _LIST)
    return tuple(
        Collection(
            session.url_of(one.href, place.url), one.path, one.text(f"{DAV}sync-token"), one.text(f"{CALENDARSERVER}getctag")
        )
        for one in answer.resources
        if _is_calendar(one)
    )


def _place(session: DavSession, start: str) -> Place | None:
    told = session.propfind(start, 0, _WHERE).resources
    if not told:
        return None
    here = told[0]
    if _is_calendar(here):
        return Place(start, 0)
    home, principal = here.link(f"{CALDAV}calendar-home-set"), here.link(f"{DAV}current-user-principal")
    if not home and principal:
        start = session.url_of(principal, start)
        about = session.propfind(start, 0, _HOME).resources
        home = about[0].link(f"{CALDAV}calendar-home-set") if about else ""
    if home:
        return Place(session.url_of(home, start), 1)
    # No principal at all: a plain collection of calendars.
    return Place(start, 1) if here.has(f"{DAV}resourcetype", f"{DAV}collection") else None


def _is_calendar(resource: Resource) -> bool:
    """A calendar that may hold events; task lists say that they do not."""
    if not resource.has(f"{DAV}resourcetype", f"{CALDAV}calendar"):
        return False
    kinds = resource.properties.get(f"{CALDAV}supported-calendar-component-set")
    if kinds is None:
        return True
    names = {(one.get("name") or "").upper() for one in kinds}
    return not names or "VEVENT" in names


def same_path(one: str, other: str) -> bool:
    """Whether two links name one collection; servers drop the slash at will."""
    return normal_path(one).rstrip("/") == normal_path(other).rstrip("/")
