"""From an address to the calendars, across hosts: links, redirects, and what the DNS names (RFC 6764). The password stays in the house."""

import asyncio
import ssl
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from connectors.caldav import CaldavCalendar
from connectors.caldav.session import DavSession
from connectors.discovery.names import DnsNames
from daemon.errors import CalendarError
from tests.contract.calendar.contract import uids
from tests.contract.calendar.worlds import Request, ScriptedServer, calendar_object, send, vevent
from tests.contract.discovery.name_server import NameServer
from tests.servers.certificate import make_certificate

HEAD = '<D:multistatus xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">'
EVENT = calendar_object(vevent("found")).decode()
CALENDAR = "<D:resourcetype><D:collection/><C:calendar/></D:resourcetype>"
Answers = Mapping[str, Callable[[Request], None]]


def multistatus(href: str, properties: str) -> bytes:
    told = f"<D:propstat><D:prop>{properties}</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
    return f"{HEAD}<D:response><D:href>{href}</D:href>{told}</D:response></D:multistatus>".encode()


def a_calendar(path: str) -> Answers:
    """One calendar with one event, everything told by paths alone."""

    def whole(handler: Request) -> None:
        body = handler.request_body
        if b"multiget" in body:
            send(handler, 207, multistatus(f"{path}x.ics", f"<D:getetag>1</D:getetag><C:calendar-data>{EVENT}</C:calendar-data>"))
        elif handler.headers.get("Depth") == "1":
            send(handler, 207, multistatus(f"{path}x.ics", "<D:getetag>1</D:getetag>"))
        else:
            send(handler, 207, multistatus(path, CALENDAR))

    return {path: whole}


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["Servers"]:
    certificate = make_certificate(tmp_path / "certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.ca_file))
    servers = Servers(certificate.server_context())
    yield servers
    servers.stop()


class Servers:
    """``plain`` answers on http (loopback only), ``secure`` on https; both as ``localhost``, by path."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self.pages: tuple[dict[str, Callable[[Request], None]], ...] = ({}, {})
        self.plain = ScriptedServer(lambda handler: self._answer(0, handler))
        self.secure = ScriptedServer(lambda handler: self._answer(1, handler), context=context)

    def on_plain(self, answers: Answers) -> None:
        self.pages[0].update(answers)

    def on_secure(self, answers: Answers) -> None:
        self.pages[1].update(answers)

    def calendar(self, records: Mapping[tuple[str, str], Sequence[str]] | None = None) -> "Looking":
        return Looking(self, dict(records or {}))

    def stop(self) -> None:
        self.plain.stop()
        self.secure.stop()

    def _answer(self, which: int, handler: Request) -> None:
        answer = self.pages[which].get(handler.path)
        if answer is None:
            send(handler, 404)
        else:
            answer(handler)


class Looking:
    """A look for calendars from ``http://localhost:PORT/``, with a name server that knows some records."""

    def __init__(self, servers: Servers, records: Mapping[tuple[str, str], Sequence[str]]) -> None:
        self._servers = servers
        self._records = records

    def uids(self) -> list[str]:
        """What is found; a second pass from the token finds nothing new, at the same place."""
        with NameServer(self._records) as name_server:
            names = DnsNames(["127.0.0.1"], name_server.port, seconds=20)
            calendar = CaldavCalendar("caldav", f"http://localhost:{self._servers.plain.port}/", "sam", lambda: "pw", names=names)
            try:
                first = asyncio.run(calendar.sync(None))
                assert asyncio.run(calendar.sync(first.token)).changes == ()
            finally:
                asyncio.run(calendar.close())
        return uids(first)


def records(host: str, port: int, *texts: str) -> dict[tuple[str, str], Sequence[str]]:
    found: dict[tuple[str, str], Sequence[str]] = {("_caldavs._tcp.localhost", "SRV"): [f"0 1 {port} {host}."]}
    if texts:
        found["_caldavs._tcp.localhost", "TXT"] = texts
    return found


def test_the_dns_names_host_port_and_path(served: Servers) -> None:
    served.on_secure(a_calendar("/dav/sam/"))
    assert served.calendar(records("localhost", served.secure.port, '"path=/dav/sam/"')).uids() == ["found"]
    assert all(headers["authorization"].startswith("Basic ") for _, _, headers in served.secure.seen)


def test_without_a_path_in_the_dns_the_well_known_one_leads_on(served: Servers) -> None:
    served.on_secure({"/.well-known/caldav": lambda handler: send(handler, 301, Location="/dav/sam/"), **a_calendar("/dav/sam/")})
    assert served.calendar(records("localhost", served.secure.port)).uids() == ["found"]


def test_a_server_that_is_there_is_asked_before_the_dns(served: Servers) -> None:
    served.on_plain({**a_calendar("/"), "/x.ics": a_calendar("/")["/"]})
    assert served.calendar(records("localhost", served.secure.port)).uids() == ["found"]
    assert served.secure.seen == []


def test_a_host_of_strangers_in_the_dns_gets_no_password(served: Servers) -> None:
    with pytest.raises(CalendarError, match=r"another host \(dav\.evil\.example\)"):
        served.calendar(records("dav.evil.example", served.secure.port)).uids()
    assert served.secure.seen == []


def test_a_domain_without_records_has_no_calendar(served: Servers) -> None:
    with pytest.raises(CalendarError, match="no calendar was found"):
        served.calendar().uids()


def test_a_redirect_within_the_house_is_followed(served: Servers) -> None:
    target = f"https://localhost:{served.secure.port}/dav/sam/"
    served.on_plain({"/.well-known/caldav": lambda handler: send(handler, 301, Location=target)})
    served.on_secure(a_calendar("/dav/sam/"))
    assert served.calendar().uids() == ["found"]


def test_a_redirect_to_strangers_is_named_and_not_followed(served: Servers) -> None:
    served.on_plain({"/.well-known/caldav": lambda handler: send(handler, 301, Location="https://dav.evil.example/")})
    with pytest.raises(CalendarError, match=r"redirects to another host \(dav\.evil\.example\)"):
        served.calendar().uids()


def test_redirects_in_circles_end(served: Servers) -> None:
    there = f"https://localhost:{served.secure.port}/"
    served.on_plain({"/.well-known/caldav": lambda handler: send(handler, 301, Location=there)})
    served.on_secure({"/": lambda handler: send(handler, 301, Location=there)})
    with pytest.raises(CalendarError, match="in circles"):
        served.calendar().uids()


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("/home/", "https://p42.calendar.example/home/"),
        ("http://p42.calendar.example:8080/home/", "https://p42.calendar.example/home/"),
        ("https://calendar.example:444/home/", "https://calendar.example/home/"),
        ("https://p43.calendar.example/home/", "https://p43.calendar.example/home/"),
    ],
)
def test_a_link_is_seen_from_where_it_was_found(link: str, address: str) -> None:
    """As on iCloud, which sends its users to a host of their own, whose links are paths; behind a proxy, servers mistake scheme and port."""
    session = DavSession("caldav", "https://calendar.example/", "sam", lambda: "pw", "password")
    assert session.url_of(link, "https://p42.calendar.example/principal/") == address
