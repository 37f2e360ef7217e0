"""Thunderbird's autoconfiguration: a settings file that a provider publishes for its own domain.

Asked over https only, and only at the provider: ``autoconfig.DOMAIN`` and ``DOMAIN/.well-known/autoconfig``. The public database is
not asked: it would learn the address's domain. The file is a stranger's: bounded before parsing, without a DOCTYPE, and of its
content only hosts, ports and known words are taken.
"""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote
from xml.etree import ElementTree as ET  # a document with a DOCTYPE is refused before parsing; expat bounds the rest

from connectors.discovery.values import Endpoint
from connectors.guarded_http import GuardedClient, HttpError
from connectors.network import Security

_LARGEST = 128 * 1024
_SERVERS = 20
_SECURITIES = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}
_USERNAMES = {"%EMAILADDRESS%": "{address}", "%EMAILLOCALPART%": "{local}", "%EMAILDOMAIN%": "{domain}"}

Fetch = Callable[[str], bytes | None]
"""The body behind an https address, or None; nothing is raised."""


@dataclass(frozen=True, slots=True)
class Published:
    """What a settings file names; either may be missing. ``oauth_only``: no server of it takes a password."""

    imap: Endpoint | None
    smtp: Endpoint | None
    oauth_only: bool = False


def places(address: str) -> tuple[str, ...]:
    """Where a settings file for this address may lie, the best first."""
    domain = address.rpartition("@")[2]
    asked = quote(address, safe="@")
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={asked}",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress={asked}",
    )


def fetch(url: str) -> bytes | None:
    """Ask a public https server. Redirects stay on https; private addresses are not asked (a domain can name any)."""
    return fetch_with(GuardedClient(largest=_LARGEST, private=False), url)


def fetch_with(client: GuardedClient, url: str) -> bytes | None:
    """As ``fetch``, through a client of the caller's, which is closed afterwards."""
    try:
        answer = client.request("GET", url)
    except HttpError:
        return None
    finally:
        client.close()
    return answer.body if answer.status == 200 else None


def published(body: bytes) -> Published | None:
    """The servers a settings file names; None where it is none or names nothing that is encrypted."""
    if len(body) > _LARGEST or b"<!DOCTYPE" in body or b"<!ENTITY" in body or b"\x00" in body[:100]:
        return None
    try:
        root = ET.fromstring(body)  # noqa: S314 - see above
    except (ET.ParseError, ValueError, LookupError):
        return None
    incoming = root.findall("./emailProvider/incomingServer[@type='imap']")[:_SERVERS]
    outgoing = root.findall("./emailProvider/outgoingServer[@type='smtp']")[:_SERVERS]
    imap, smtp = _best(incoming), _best(outgoing)
    if imap is None:
        return None
    return Published(imap, smtp, oauth_only=_oauth_only(incoming))


def _best(servers: "list[ET.Element]") -> Endpoint | None:
    found = [endpoint for one in servers if (endpoint := _endpoint(one)) is not None]
    return min(found, key=lambda one: one.security is not Security.TLS, default=None)


def _endpoint(server: "ET.Element") -> Endpoint | None:
    host, port = _text(server, "hostname").rstrip(".").lower(), _text(server, "port")
    security = _SECURITIES.get(_text(server, "socketType").upper())
    username = _username(_text(server, "username") or "%EMAILADDRESS%")
    fits = all(character.isascii() and (character.isalnum() or character in "-._") for character in host)
    if security is None or not host or not fits or len(host) > 253 or not port.isdecimal() or not 0 < int(port[:6]) < 65536:
        return None
    return Endpoint(host, int(port), security, username)


def _username(told: str) -> str:
    """A pattern of ours; anything but letters and the known places is the address after all."""
    for place, ours in _USERNAMES.items():
        told = told.replace(place, ours)
    rest = told.replace("{address}", "").replace("{local}", "").replace("{domain}", "")
    return told if rest.isascii() and rest.isprintable() and len(rest) < 64 and not set(rest) & set('{}%"') else "{address}"


def _oauth_only(servers: "list[ET.Element]") -> bool:
    ways = {(one.text or "").strip().lower() for server in servers for one in server.findall("authentication")[:_SERVERS]}
    return ways == {"oauth2"}


def _text(server: "ET.Element", name: str) -> str:
    return (server.findtext(name) or "").strip()[:300]
