"""Finding calendars from whatever address the user knows (RFC 6764, 5397, 4791): a calendar, a home, a principal, a server."""

from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from connectors.caldav.multistatus import CALDAV, CALENDARSERVER, DAV, Resource, normal_path, propfind
from connectors.caldav.session import DavSession, RefusedError

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
WELL_KNOWN = "/.well-known/caldav"


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


def found(session: DavSession, url: str) -> tuple[Place, tuple[Collection, ...]]:
    """Look for calendars. Raises ``NoCalendarError``.

    The well-known path is asked only where the user gave no path: else a calendar that was deleted would turn into all the others.
    """
    starts = (url, urljoin(url, WELL_KNOWN)) if urlsplit(url).path in {"", "/"} else (url,)
    for start in starts:
        try:
            place = _place(session, start)
        except RefusedError:
            continue
        if place is None:
            continue
        collections = listed(session, place)
        if collections:
            return place, collections
    raise NoCalendarError


def listed(session: DavSession, place: Place) -> tuple[Collection, ...]:
    """The calendars of a known place, in one round trip. Raises ``RefusedError``."""
    answer = session.propfind(place.url, place.depth, _LIST)
    return tuple(
        Collection(session.url_of(one.href), one.path, one.text(f"{DAV}sync-token"), one.text(f"{CALENDARSERVER}getctag"))
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
        about = session.propfind(session.url_of(principal), 0, _HOME).resources
        home = about[0].link(f"{CALDAV}calendar-home-set") if about else ""
    if home:
        return Place(session.url_of(home), 1)
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
