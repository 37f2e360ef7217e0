"""CalDAV beyond the contract: discovery, round trips, logins, and servers that behave badly."""

import asyncio
import importlib.util
from collections.abc import Callable, Iterator, Sequence

import pytest

from connectors.caldav import CaldavCalendar
from daemon.errors import CalendarError
from tests.contract.calendar.contract import uids
from tests.contract.calendar.dav_servers import PASSWORD, USER, Radicale
from tests.contract.calendar.worlds import Handler, Request, ScriptedServer, calendar_object, send, vevent

pytestmark = pytest.mark.skipif(importlib.util.find_spec("radicale") is None, reason="needs Radicale (extra demo)")
EVENT = calendar_object(vevent("a")).decode()
COLLECTION = "<D:resourcetype><D:collection/><C:calendar/></D:resourcetype>"


@pytest.fixture
def radicale() -> Iterator[Radicale]:
    world = Radicale()
    yield world
    world.stop()


async def test_a_pass_with_nothing_new_takes_one_round_trip_and_three_at_most_when_it_looks_around_first(
    radicale: Radicale,
) -> None:
    radicale.put("a")
    first = await radicale.caldav.sync(None)
    before = radicale.caldav.round_trips
    await radicale.caldav.sync(first.token)
    assert radicale.caldav.round_trips - before == 1
    await radicale.caldav.close()
    fresh = CaldavCalendar("again", radicale.root, USER, lambda: PASSWORD)
    await fresh.sync(first.token)
    assert fresh.round_trips == 1
    await fresh.close()


async def test_all_calendars_of_a_home_are_one_source_with_names_of_their_own(radicale: Radicale) -> None:
    radicale.make(f"/{USER}/shared/")
    radicale.put("a")
    radicale.ask("PUT", f"/{USER}/shared/a.ics", EVENT.encode(), "text/calendar")
    first = await radicale.caldav.sync(None)
    assert sorted(change.href for change in first.changes) == [f"/{USER}/private/a.ics", f"/{USER}/shared/a.ics"]
    radicale.ask("DELETE", f"/{USER}/shared/a.ics")
    second = await radicale.caldav.sync(first.token)
    assert [(change.href, change.raw) for change in second.changes] == [(f"/{USER}/shared/a.ics", None)]
    await radicale.caldav.close()


async def test_a_calendar_that_vanished_among_others_makes_the_listing_complete(radicale: Radicale) -> None:
    radicale.make(f"/{USER}/shared/")
    radicale.put("a")
    first = await radicale.caldav.sync(None)
    radicale.ask("DELETE", f"/{USER}/shared/")
    second = await radicale.caldav.sync(first.token)
    assert (uids(second), second.complete) == (["a"], True)
    await radicale.caldav.close()


@pytest.mark.parametrize("path", ["/", "", f"/{USER}/", f"/{USER}/private/", f"/{USER}/private"])
async def test_any_address_the_user_may_know_leads_to_the_calendar(radicale: Radicale, path: str) -> None:
    radicale.put("a")
    calendar = CaldavCalendar("caldav", radicale.root.rstrip("/") + path, USER, lambda: PASSWORD)
    assert uids(await calendar.sync(None)) == ["a"]
    await calendar.close()


async def test_a_wrong_password_is_told_without_quoting_it(radicale: Radicale) -> None:
    calendar = CaldavCalendar("caldav", radicale.root, USER, lambda: "wr0ng secret")
    with pytest.raises(CalendarError, match="user name or password") as caught:
        await calendar.sync(None)
    assert "wr0ng" not in str(caught.value)
    await calendar.close()


async def test_without_tls_only_this_machine_is_asked() -> None:
    asked: list[str] = []

    def password() -> str:
        asked.append("password")
        return PASSWORD

    calendar = CaldavCalendar("caldav", "http://dav.example.org/", USER, password)
    with pytest.raises(CalendarError, match="without encryption"):
        await calendar.sync(None)
    assert asked == []


def multistatus(*responses: str, token: str = "") -> bytes:
    told = f"<D:sync-token>{token}</D:sync-token>" if token else ""
    head = '<D:multistatus xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/">'
    return (head + "".join(responses) + told + "</D:multistatus>").encode()


def response(href: str, properties: str = "", status: str = "") -> str:
    told = f"<D:propstat><D:prop>{properties}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>" if properties else ""
    own = f"<D:status>HTTP/1.1 {status}</D:status>" if status else ""
    return f"<D:response><D:href>{href}</D:href>{told}{own}</D:response>"


class FakeDav:
    """One calendar at /c/ that answers by script; ``objects`` are what a full listing holds."""

    def __init__(self) -> None:
        self.objects = ["a"]
        self.bodies: list[bytes] = []
        self.collection_token = "t1"
        self.on_sync: Callable[[Request, str], None] | None = None
        self.multiget_leaves_out: Sequence[str] = ()
        self.server = ScriptedServer(self._answer)
        self.calendar = CaldavCalendar("fake", f"{self.server.url}/c/", USER, lambda: PASSWORD)

    def methods(self) -> list[str]:
        return [method for method, _, _ in self.server.seen]

    def _answer(self, handler: Request) -> None:
        self.bodies.append(handler.request_body)
        body = handler.request_body.decode()
        if handler.command == "GET":
            send(handler, 200, EVENT.replace("UID:a", f"UID:{handler.path[3:-4]}").encode())
        elif "sync-collection" in body and self.on_sync is not None:
            self.on_sync(handler, body)
        elif "multiget" in body:
            names = [part.split("<")[0] for part in body.split("<D:href>")[1:]]
            told = [self._object(name) for name in names if name not in self.multiget_leaves_out]
            send(handler, 207, multistatus(*told))
        elif handler.headers.get("Depth") == "1":
            listing = [response(f"/c/{name}.ics", f'<D:getetag>"{name}"</D:getetag>') for name in self.objects]
            send(handler, 207, multistatus(response("/c/", COLLECTION), *listing))
        else:
            token = f"<D:sync-token>{self.collection_token}</D:sync-token>" if self.collection_token else ""
            send(handler, 207, multistatus(response("/c/", COLLECTION + token)))

    def _object(self, href: str) -> str:
        data = EVENT.replace("UID:a", f"UID:{href[3:-4]}").replace("\r\n", "&#13;\n")
        return response(href, f"<D:getetag>1</D:getetag><C:calendar-data>{data}</C:calendar-data>")


@pytest.fixture
def fake() -> Iterator[FakeDav]:
    world = FakeDav()
    yield world
    asyncio.run(world.calendar.close())
    world.server.stop()


async def test_where_sync_tokens_are_told_nothing_else_is_asked_for(fake: FakeDav) -> None:
    """Radicale reads the whole calendar for each mark that it is asked for."""
    fake.on_sync = lambda handler, _: send(handler, 207, multistatus(response("/c/a.ics", "<D:getetag>1</D:getetag>"), token="t1"))
    first = await fake.calendar.sync(None)
    fake.bodies.clear()
    assert (await fake.calendar.sync(first.token)).changes == ()
    assert [(b"sync-token" in body, b"getctag" in body) for body in fake.bodies] == [(True, False)]


async def test_a_server_without_sync_collection_is_followed_by_etags(fake: FakeDav) -> None:
    fake.collection_token = ""
    fake.objects = ["a", "b"]
    first = await fake.calendar.sync(None)
    assert (uids(first), first.complete) == (["a", "b"], True)
    fake.server.seen.clear()
    assert (await fake.calendar.sync(first.token)).changes == ()
    assert len(fake.server.seen) <= 3
    fake.objects = ["b", "c"]
    second = await fake.calendar.sync(first.token)
    assert [(change.href, change.raw is None) for change in second.changes] == [("/c/c.ics", False), ("/c/a.ics", True)]


async def test_a_partial_answer_is_asked_on_until_it_is_whole(fake: FakeDav) -> None:
    """RFC 6578, 3.6: 507 for the collection itself."""

    def pages(handler: Request, body: str) -> None:
        if "<D:sync-token></D:sync-token>" in body:
            more = response("/c/", status="507 Insufficient Storage")
            send(handler, 207, multistatus(response("/c/a.ics", "<D:getetag>1</D:getetag>"), more, token="half"))
        else:
            assert "half" in body
            send(handler, 207, multistatus(response("/c/b.ics", "<D:getetag>1</D:getetag>"), token="t1"))

    fake.on_sync = pages
    assert uids(await fake.calendar.sync(None)) == ["a", "b"]


async def test_a_507_for_the_whole_request_falls_back_to_etags(fake: FakeDav) -> None:
    """Google answers so at times."""
    fake.on_sync = lambda handler, _: send(handler, 507)
    first = await fake.calendar.sync(None)
    assert (uids(first), first.complete) == (["a"], True)


@pytest.mark.parametrize("status", [400, 403, 409, 410, 412, 507])
async def test_a_dropped_token_gives_everything_anew(fake: FakeDav, status: int) -> None:
    def dropped(handler: Request, body: str) -> None:
        if "<D:sync-token></D:sync-token>" in body:
            send(
                handler,
                207,
                multistatus(*(response(f"/c/{name}.ics", "<D:getetag>1</D:getetag>") for name in fake.objects), token="s1"),
            )
        else:
            send(handler, status, b'<D:error xmlns:D="DAV:"><D:valid-sync-token/></D:error>')

    fake.on_sync = dropped
    first = await fake.calendar.sync(None)
    fake.collection_token, fake.objects = "t2", ["b"]
    second = await fake.calendar.sync(first.token)
    assert (uids(second), second.complete) == (["b"], True)


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_server_in_trouble_is_an_error_and_not_a_new_listing(fake: FakeDav, status: int) -> None:
    def troubled(handler: Request, body: str) -> None:
        if "<D:sync-token></D:sync-token>" in body:
            send(handler, 207, multistatus(response("/c/a.ics", "<D:getetag>1</D:getetag>"), token="s1"))
        else:
            send(handler, status)

    fake.on_sync = troubled
    first = await fake.calendar.sync(None)
    fake.collection_token = "t2"
    with pytest.raises(CalendarError):
        await fake.calendar.sync(first.token)


async def test_what_a_multiget_leaves_out_is_fetched_by_itself(fake: FakeDav) -> None:
    fake.collection_token, fake.objects, fake.multiget_leaves_out = "", ["a", "b"], ("/c/b.ics",)
    assert uids(await fake.calendar.sync(None)) == ["a", "b"]
    assert "GET" in fake.methods()


async def reading(handler: Handler, path: str = "/") -> CalendarError:
    """The error that a server's misbehaviour ends in."""
    server = ScriptedServer(handler)
    calendar = CaldavCalendar("fake", server.url + path, USER, lambda: PASSWORD)
    try:
        with pytest.raises(CalendarError) as caught:
            await calendar.sync(None)
    finally:
        await calendar.close()
        server.stop()
    return caught.value


async def test_credentials_do_not_follow_a_redirect_to_another_host() -> None:
    thief = ScriptedServer(lambda handler: send(handler, 200))
    try:
        error = await reading(lambda handler: send(handler, 301, Location=f"{thief.url}/"))
        assert thief.seen == []
        assert "another host" in error.why
    finally:
        thief.stop()


async def test_a_link_to_a_strangers_host_is_not_followed() -> None:
    principal = "<D:current-user-principal><D:href>https://evil.example/p/</D:href></D:current-user-principal>"
    error = await reading(lambda handler: send(handler, 207, multistatus(response("/", principal))))
    assert "another host" in error.why


async def test_a_redirect_in_circles_ends() -> None:
    assert "circles" in (await reading(lambda handler: send(handler, 302, Location="/"))).why


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>',
        b"<html><body>Please log in</body></html>",
        b"",
        b"\x00\x01\x02",
        b'<D:multistatus xmlns:D="DAV:">',
        b'<D:multistatus xmlns:D="DAV:"/>',
        b'<D:multistatus xmlns:D="DAV:"><D:response><D:href>https://[::1/x</D:href></D:response></D:multistatus>',
    ],
)
async def test_an_answer_that_is_no_multistatus_is_an_error(body: bytes) -> None:
    await reading(lambda handler: send(handler, 207, body))
    await reading(lambda handler: send(handler, 207, body), "/c/")
