"""The XML that CalDAV speaks: our requests, and a server's ``multistatus`` as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit
from xml.etree import ElementTree as ET  # a document with a DOCTYPE is refused before parsing; expat bounds the rest
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

DAV = "{DAV:}"
CALDAV = "{urn:ietf:params:xml:ns:caldav}"
CALENDARSERVER = "{http://calendarserver.org/ns/}"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_NAMESPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/"'


class NotMultistatusError(Exception):
    """The body is not the XML that was asked for."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One ``response``: its path (quoted one way, whatever the server writes), its link as written, its own status, its found properties."""

    path: str
    href: str
    status: int
    properties: "dict[str, Element]" = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The text of a property; empty where there is none."""
        found = self.properties.get(name)
        return (found.text or "").strip() if found is not None else ""

    def has(self, name: str, child: str) -> bool:
        """Whether a property holds such an element."""
        found = self.properties.get(name)
        return found is not None and found.find(child) is not None

    def link(self, name: str) -> str:
        """The ``href`` inside a property; empty where there is none."""
        found = self.properties.get(name)
        href = found.find(f"{DAV}href") if found is not None else None
        return (href.text or "").strip() if href is not None else ""


@dataclass(frozen=True, slots=True)
class Multistatus:
    """``token``: the new sync-token, or empty."""

    resources: tuple[Resource, ...]
    token: str


def propfind(*properties: str) -> bytes:
    """A PROPFIND body; properties with their prefix, such as ``D:getetag``."""
    return f"{_HEAD}<D:propfind {_NAMESPACES}><D:prop>{''.join(f'<{one}/>' for one in properties)}</D:prop></D:propfind>".encode()


def sync_collection(token: str) -> bytes:
    """A sync-collection report (RFC 6578); an empty token asks for everything."""
    told = f"<D:sync-token>{escape(token)}</D:sync-token><D:sync-level>1</D:sync-level>"
    return f"{_HEAD}<D:sync-collection {_NAMESPACES}>{told}<D:prop><D:getetag/></D:prop></D:sync-collection>".encode()


def multiget(paths: Sequence[str]) -> bytes:
    """A calendar-multiget report for some objects of one collection."""
    hrefs = "".join(f"<D:href>{escape(path)}</D:href>" for path in paths)
    return f"{_HEAD}<C:calendar-multiget {_NAMESPACES}><D:prop><D:getetag/><C:calendar-data/></D:prop>{hrefs}</C:calendar-multiget>".encode()


def parsed(body: bytes) -> Multistatus:
    """Read a server's answer. Raises ``NotMultistatusError``."""
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body or b"\x00" in body[:100]:
        raise NotMultistatusError
    try:
        root = ET.fromstring(body)  # noqa: S314 - see the import
    except ET.ParseError as error:
        raise NotMultistatusError from error
    if root.tag != f"{DAV}multistatus":
        raise NotMultistatusError
    token = root.find(f"{DAV}sync-token")
    try:
        resources = tuple(_resource(one) for one in root.findall(f"{DAV}response"))
    except ValueError as error:  # a link that is no address
        raise NotMultistatusError from error
    return Multistatus(resources, (token.text or "").strip() if token is not None else "")


def normal_path(href: str) -> str:
    """One spelling for one path: servers quote ``@`` or leave it, and write whole addresses or paths."""
    return quote(unquote(urlsplit(href.strip()).path), safe="/@:!$&'()*+,;=~-._")


def _resource(element: "Element") -> Resource:
    href = element.find(f"{DAV}href")
    written = (href.text or "") if href is not None else ""
    properties: dict[str, Element] = {}
    for propstat in element.findall(f"{DAV}propstat"):
        found = propstat.find(f"{DAV}prop")
        if found is not None and _code(propstat) in {0, 200}:
            properties.update({one.tag: one for one in found})
    return Resource(normal_path(written), written.strip(), _code(element), properties)


def _code(element: "Element") -> int:
    """``HTTP/1.1 404 Not Found`` as a number; 0 where there is no status."""
    status = element.find(f"{DAV}status")
    words = (status.text or "").split() if status is not None else []
    return int(words[1]) if len(words) > 1 and words[1].isdigit() and len(words[1]) == 3 else 0
