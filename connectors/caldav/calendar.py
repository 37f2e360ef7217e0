"""The Calendar port on a CalDAV server.

Theory of a pass: one PROPFIND lists the calendars with their sync-token or ctag. Those that tell the same as last time cost nothing more;
the others are asked what changed (sync-collection, RFC 6578, else a listing of etags), and the changed objects are fetched in batches.

The token holds, for each calendar, the server's sync-token, or the etags where it has none. When a server has dropped a token, or a
calendar is gone, a difference cannot be told any more: everything is listed anew and the sync is marked ``complete``. An error in any
calendar fails the whole pass: half a listing would look like cancelled events.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, cast
from urllib.parse import urljoin

from connectors.caldav.discovery import Collection, NoCalendarError, Place, found, listed, same_path
from connectors.caldav.multistatus import CALDAV, DAV, Multistatus, Resource, multiget, propfind, sync_collection
from connectors.caldav.session import DavSession, RefusedError
from connectors.calendar_tokens import digest, packed, strings, unpacked
from daemon.errors import CalendarError
from daemon.ports.calendar import CalendarChange, CalendarSync

if TYPE_CHECKING:
    from connectors.discovery.names import Names

BATCH = 100
_MAX_PAGES = 1000
_MAX_OBJECTS = 200_000
_KIND = "caldav"
_ETAGS = propfind("D:getetag", "D:resourcetype")


class _TokenDroppedError(Exception):
    """The server no longer knows a sync-token (RFC 6578, 3.2: valid-sync-token)."""


@dataclass(slots=True)
class _Pass:
    """What a pass has gathered: objects to fetch by calendar, objects that are gone, and the state to remember."""

    wanted: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    gone: list[str] = field(default_factory=list[str])
    states: dict[str, object] = field(default_factory=dict[str, object])


class CaldavCalendar:
    """All calendars under one address. ``auth``: ``"password"`` or ``"oauth2"`` (the secret is a bearer token).

    ``password`` is called in the worker thread, for each request, and may raise ``SecretUnavailableError``. ``names``: the DNS to ask
    for a domain without a path (the system's by default).
    """

    def __init__(
        self,
        name: str,
        url: str,
        username: str,
        password: Callable[[], str],
        *,
        auth: str = "password",
        names: "Names | None" = None,
    ) -> None:
        self._name = name
        self._url = url
        self._names = names
        self._session = DavSession(name, url, username, password, auth)

    @property
    def round_trips(self) -> int:
        """Requests sent so far, over all passes."""
        return self._session.round_trips

    async def sync(self, token: str | None) -> CalendarSync:
        self._session.reopen()
        return await asyncio.to_thread(self._sync, token)

    async def close(self) -> None:
        await asyncio.to_thread(self._session.close)

    def _sync(self, token: str | None) -> CalendarSync:
        known = unpacked(token, _KIND)
        if known is not None and known.get("of") != digest(self._url.encode()):
            known = None
        try:
            place, collections = self._collections(known)
            before = _states(known)
            if known is None or not before.keys() <= {one.path for one in collections}:
                return self._everything(place, collections)
            try:
                return self._difference(place, collections, before, token)
            except _TokenDroppedError:
                return self._everything(place, collections)
        except NoCalendarError:
            raise CalendarError(self._name, "no calendar was found at its address") from None
        except RefusedError as error:
            raise CalendarError(self._name, _refusal(error.status)) from None

    def _collections(self, known: dict[str, object] | None) -> tuple[Place, tuple[Collection, ...]]:
        place = strings(known.get("place")) if known else {}
        if place.get("url"):
            remembered = Place(self._session.vouched(place["url"]), 1 if place.get("depth") == "1" else 0)
            try:
                collections = listed(self._session, remembered, by_token=all(one.get("sync") for one in _states(known).values()))
            except RefusedError:
                collections = ()
            if collections:
                return remembered, collections
        return found(self._session, self._url, self._names)

    def _everything(self, place: Place, collections: Sequence[Collection]) -> CalendarSync:
        gathered = _Pass()
        for one in collections:
            self._compare(one, {}, gathered)
        changes = tuple(change for change in self._fetched(gathered, collections) if change.raw is not None)
        return CalendarSync(changes, self._token(place, gathered), complete=True)

    def _difference(
        self, place: Place, collections: Sequence[Collection], before: dict[str, dict[str, object]], token: str | None
    ) -> CalendarSync:
        gathered = _Pass()
        for one in collections:
            state = before.get(one.path, {})
            if state and one.mark and state.get("mark") == one.mark:
                gathered.states[one.path] = state
            else:
                self._compare(one, state, gathered)
        if not gathered.wanted and not gathered.gone and gathered.states == before:
            return CalendarSync((), token, complete=False)
        changes = (*self._fetched(gathered, collections), *(CalendarChange(path, None) for path in gathered.gone))
        return CalendarSync(changes, self._token(place, gathered), complete=False)

    def _compare(self, one: Collection, state: dict[str, object], gathered: _Pass) -> None:
        """Find what changed in one calendar since its remembered state; an empty state asks for everything."""
        etags = strings(state.get("etags"))
        if one.sync_token and not etags:
            try:
                self._by_sync_token(one, str(state.get("sync", "")), gathered)
            except RefusedError as error:
                if state.get("sync") and _is_dropped(error):
                    raise _TokenDroppedError from error
                if state.get("sync") and error.status in {401, 429, 500, 502, 503, 504}:
                    raise
            else:
                return
        if state.get("sync"):
            raise _TokenDroppedError  # it synced by token before; what is gone since cannot be told from etags
        self._by_etags(one, etags, gathered)

    def _by_sync_token(self, one: Collection, token: str, gathered: _Pass) -> None:
        changed: dict[str, bool] = {}
        for _ in range(_MAX_PAGES):
            answer = self._session.report(one.url, sync_collection(token))
            for resource in answer.resources:
                if not same_path(resource.path, one.path):
                    changed[resource.path] = resource.status not in {404, 410}
            if not answer.token:
                raise RefusedError(207, b"")
            finished = not _is_partial(answer, one) or answer.token == token
            token = answer.token
            if finished:
                break
        gathered.wanted[one.path] = [path for path, there in changed.items() if there]
        gathered.gone.extend(path for path, there in changed.items() if not there)
        gathered.states[one.path] = {"mark": one.mark, "sync": token}

    def _by_etags(self, one: Collection, before: dict[str, str], gathered: _Pass) -> None:
        answer = self._session.propfind(one.url, 1, _ETAGS)
        now = {
            resource.path: digest(resource.text(f"{DAV}getetag").encode())
            for resource in islice(_objects(answer, one), _MAX_OBJECTS)
        }
        gathered.wanted[one.path] = [path for path, etag in now.items() if before.get(path) != etag]
        gathered.gone.extend(path for path in before if path not in now)
        gathered.states[one.path] = {"mark": one.ctag or one.mark, "etags": now}

    def _fetched(self, gathered: _Pass, collections: Sequence[Collection]) -> list[CalendarChange]:
        changes: list[CalendarChange] = []
        for one in collections:
            for batch in _batches(gathered.wanted.get(one.path, [])):
                changes.extend(self._objects_of(one, batch))
        return changes

    def _objects_of(self, one: Collection, paths: Sequence[str]) -> list[CalendarChange]:
        """Calendar objects by multiget; those a server leaves out are asked for one by one. Gone meanwhile: gone."""
        try:
            answer = self._session.report(one.url, multiget(paths), depth=1)
        except RefusedError as error:
            if error.status in {401, 429, 502, 503, 504}:
                raise
            answer = Multistatus((), "")
        told = {resource.path: resource for resource in answer.resources}
        return [CalendarChange(path, self._data(one, path, told.get(path))) for path in paths]

    def _data(self, one: Collection, path: str, resource: Resource | None) -> bytes | None:
        if resource is not None and resource.status in {404, 410}:
            return None
        data = resource.text(f"{CALDAV}calendar-data") if resource is not None else ""
        if data:
            return data.encode()
        try:
            return self._session.get(urljoin(one.url, path))
        except RefusedError as error:
            if error.status in {404, 410}:
                return None
            raise

    def _token(self, place: Place, gathered: _Pass) -> str:
        where = {"url": place.url, "depth": str(place.depth)}
        return packed({"kind": _KIND, "of": digest(self._url.encode()), "place": where, "calendars": gathered.states})


def _states(known: dict[str, object] | None) -> dict[str, dict[str, object]]:
    calendars = known.get("calendars") if known else None
    if not isinstance(calendars, dict):
        return {}
    told = cast("dict[str, object]", calendars)
    return {path: cast("dict[str, object]", state) for path, state in told.items() if isinstance(state, dict)}


def _objects(answer: Multistatus, one: Collection) -> Iterable[Resource]:
    for resource in answer.resources:
        if not same_path(resource.path, one.path) and not resource.has(f"{DAV}resourcetype", f"{DAV}collection"):
            yield resource


def _is_partial(answer: Multistatus, one: Collection) -> bool:
    """RFC 6578, 3.6: a 507 for the collection itself means that there is more behind the new token."""
    return any(resource.status == 507 and same_path(resource.path, one.path) for resource in answer.resources)


def _is_dropped(error: RefusedError) -> bool:
    return b"valid-sync-token" in error.body or error.status in {400, 403, 409, 410, 412, 507}


def _batches(paths: Sequence[str]) -> Iterable[Sequence[str]]:
    for start in range(0, len(paths), BATCH):
        yield paths[start : start + BATCH]


def _refusal(status: int) -> str:
    if status == 403:
        return "the server denies access"
    if status in {404, 410}:
        return "there is nothing at its address any more"
    if status == 207:
        return "the server's answer cannot be read"
    return f"the server answered {status}"
