"""Files and feeds beyond the contract: what must not be believed, and what must not leak."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.guarded_http import GuardedClient, HttpError
from connectors.ics import FeedCalendar, LocalCalendar, ics_calendar
from connectors.ics.feed import LARGEST_FEED
from daemon.errors import CalendarError
from tests.contract.calendar.contract import uids
from tests.contract.calendar.worlds import FeedWorld, Handler, Request, ScriptedServer, calendar_object, send, vevent

SECRET = "/private-5ecret/basic.ics"


@pytest.fixture
def feed() -> Iterator[FeedWorld]:
    world = FeedWorld()
    yield world
    world.server.stop()


async def refused(handler: Handler, path: str = SECRET) -> CalendarError:
    server = ScriptedServer(handler)
    calendar = FeedCalendar("feed", server.url + path)
    try:
        with pytest.raises(CalendarError) as caught:
            await calendar.sync(None)
    finally:
        await calendar.close()
        server.stop()
    assert "5ecret" not in str(caught.value) + repr(caught.value.__cause__)
    return caught.value


async def test_an_unchanged_feed_is_not_sent_again(feed: FeedWorld) -> None:
    feed.put("a")
    first = await feed.calendar.sync(None)
    await feed.calendar.sync(first.token)
    assert (feed.full_answers, len(feed.server.seen)) == (1, 2)


async def test_without_an_etag_the_date_is_sent_back() -> None:
    asked: list[str | None] = []

    def dated(handler: Request) -> None:
        asked.append(handler.headers.get("If-Modified-Since"))
        send(handler, 200, calendar_object(vevent("a")), Last_Modified="Fri, 20 Nov 2026 08:00:00 GMT")

    server = ScriptedServer(dated)
    calendar = FeedCalendar("feed", server.url + SECRET)
    first = await calendar.sync(None)
    assert (await calendar.sync(first.token)).changes == ()
    server.stop()
    assert asked == [None, "Fri, 20 Nov 2026 08:00:00 GMT"]


async def test_the_token_does_not_hold_the_address(feed: FeedWorld) -> None:
    feed.put("a")
    token = (await feed.calendar.sync(None)).token or ""
    from connectors.calendar_tokens import unpacked  # noqa: PLC0415

    assert "5ecret" not in repr(unpacked(token, "feed"))


@pytest.mark.parametrize("status", [401, 403, 404, 410, 429, 500])
async def test_a_refusal_is_an_error_that_keeps_the_secret(status: int) -> None:
    await refused(lambda handler: send(handler, status, f"no {SECRET} here".encode()))


@pytest.mark.parametrize("body", [b"", b"<html>Log in to see your calendar</html>", b"{}"])
async def test_a_login_page_is_no_emptied_calendar(body: bytes) -> None:
    assert "no calendar" in (await refused(lambda handler: send(handler, 200, body))).why


async def test_a_feed_without_end_is_cut() -> None:
    error = await refused(lambda handler: send(handler, 200, b"BEGIN:VCALENDAR\r\n" + b"X" * (LARGEST_FEED + 1)))
    assert "larger than 5 MB" in error.why


async def test_a_feed_that_was_cut_off_takes_nothing_away() -> None:
    """Without END:VCALENDAR what is missing may only have been lost on the way."""
    whole = calendar_object(vevent("a"), vevent("b"))
    answers = [whole, whole[: whole.index(b"BEGIN:VEVENT", 100)], calendar_object(vevent("a"))]
    server = ScriptedServer(lambda handler: send(handler, 200, answers.pop(0)))
    calendar = FeedCalendar("feed", server.url + SECRET)
    first = await calendar.sync(None)
    second = await calendar.sync(first.token)
    assert second.changes == ()
    third = await calendar.sync(second.token)
    assert [change.raw for change in third.changes] == [None]
    server.stop()


async def test_an_answer_that_ends_before_its_length_is_not_the_whole_even_where_it_looks_so() -> None:
    """The line ends between two calendars of one feed: what arrived is well-formed, and only its length tells that more was to come."""
    ours, theirs = calendar_object(vevent("a")), calendar_object(vevent("b"))
    broken: list[bool] = [False, True]

    def breaking_off(handler: Request) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(ours + theirs)))
        handler.end_headers()
        handler.wfile.write(ours if broken.pop(0) else ours + theirs)
        handler.close_connection = True

    server = ScriptedServer(breaking_off)
    calendar = FeedCalendar("feed", server.url + SECRET)
    first = await calendar.sync(None)
    assert uids(first) == ["a", "b"]
    with pytest.raises(CalendarError, match="cut off"):
        await calendar.sync(first.token)
    await calendar.close()
    server.stop()


async def test_a_redirect_is_followed_on_this_machine_only_from_this_machine() -> None:
    server = ScriptedServer(
        lambda handler: (
            send(handler, 200, calendar_object(vevent("a"))) if handler.path == "/there" else send(handler, 302, Location="/there")
        )
    )
    calendar = FeedCalendar("feed", server.url + SECRET)
    assert uids(await calendar.sync(None)) == ["a"]
    server.stop()


@pytest.mark.parametrize(
    "target", ["http://example.org/x.ics", "file:///etc/passwd", "ftp://example.org/x", "https://[::1/x", "//", "https://user:pw@"]
)
async def test_a_redirect_to_elsewhere_is_judged_like_a_first_request(target: str) -> None:
    await refused(lambda handler: send(handler, 302, Location=target))


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/x.ics",
        "webcal://192.168.1.10/x.ics",
        "https://10.0.0.1/x",
        "https://169.254.169.254/latest",
        "https://[fe80::1]/x",
    ],
)
async def test_neither_clear_text_nor_private_networks_are_asked(url: str) -> None:
    calendar = ics_calendar("feed", url)
    with pytest.raises(CalendarError, match=r"without encryption|private network"):
        await calendar.sync(None)


def test_a_name_that_resolves_to_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address is looked up once and used as judged (DNS rebinding)."""

    def lookup(*_: object, **__: object) -> list[object]:
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 443)),
            (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::ffff:10.0.0.1", 443)),
        ]

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    with pytest.raises(HttpError, match="private network"):
        GuardedClient(largest=1000, private=False).request("GET", "https://calendar.example.org/x.ics")


async def test_a_line_break_in_an_address_reaches_no_server() -> None:
    server = ScriptedServer(lambda handler: send(handler, 200))
    with pytest.raises(CalendarError):
        await FeedCalendar("feed", server.url + "/x\r\nX-Evil: 1").sync(None)
    server.stop()
    assert server.seen == []


async def test_one_big_file_becomes_one_object_a_series_with_its_zones(tmp_path: Path) -> None:
    zone = "BEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    series = vevent("s") + vevent("s", "Moved").replace("DTSTAMP", "RECURRENCE-ID:20261203T090000Z\r\nDTSTAMP")
    zoned = vevent("z").replace("DTSTART:20261203T090000Z", "DTSTART;TZID=Own:20261203T100000")
    path = tmp_path / "all.ics"
    path.write_bytes(calendar_object(zone, series, zoned))
    objects = [change.raw or b"" for change in (await LocalCalendar("file", path).sync(None)).changes]
    assert sorted((raw.count(b"BEGIN:VEVENT"), raw.count(b"BEGIN:VTIMEZONE")) for raw in objects) == [(1, 1), (2, 0)]


async def test_a_file_that_is_no_calendar_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "notes.ics"
    path.write_bytes(b"nothing here")
    with pytest.raises(CalendarError, match="no calendar"):
        await ics_calendar("file", str(path)).sync(None)


async def test_hidden_and_foreign_files_of_a_vdir_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".a.ics.swp.ics").write_bytes(calendar_object(vevent("hidden")))
    (tmp_path / "color").write_text("#ff0000")
    (tmp_path / "a.ics").write_bytes(calendar_object(vevent("a")))
    assert uids(await ics_calendar("vdir", str(tmp_path)).sync(None)) == ["a"]


def test_a_client_closed_in_the_middle_of_a_request_does_not_connect_again() -> None:
    """The service ends while a thread still asks: a second connection would be left open, and the server hear half a request."""
    asked: list[str] = []

    def handler(request: Request) -> None:
        asked.append(request.path)
        if len(asked) > 1:
            client.close()
            request.close_connection = True  # without a word: a kept connection that is gone is tried once more
        else:
            send(request, 200)

    server = ScriptedServer(handler)
    client = GuardedClient(largest=1000, private=True)
    try:
        client.request("GET", server.url + "/first")
        with pytest.raises(HttpError):
            client.request("GET", server.url + "/second")
    finally:
        server.stop()
    assert asked == ["/first", "/second"]


def test_a_closed_client_asks_nothing_until_it_is_opened_again() -> None:
    """What a pass asks next, after the service has ended, would open a connection that nobody closes."""
    server = ScriptedServer(lambda request: send(request, 200))
    client = GuardedClient(largest=1000, private=True)
    try:
        client.close()
        with pytest.raises(HttpError, match="closed"):
            client.request("GET", server.url + "/after")
        assert server.seen == []
        client.reopen()
        assert client.request("GET", server.url + "/again").status == 200
    finally:
        client.close()
        server.stop()
