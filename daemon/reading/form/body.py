"""What a message holds, taken from its parts: the text a reader sees, calendar parts, delivery reports, file names."""

import re
from dataclasses import dataclass, field

from daemon.reading.form import caps
from daemon.reading.form.flowed import unflow
from daemon.reading.form.html import html_to_text
from daemon.reading.form.languages import any_of
from daemon.reading.form.parts import Part, Tree
from daemon.reading.form.payload import read_bytes, read_text
from daemon.reading.lazy import lazy_pattern

_CALENDAR_TYPES = frozenset(("text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"))
_OPAQUE_TYPES = frozenset(("application/octet-stream", "application/x-unknown", "text/plain", "application/x-ics"))
_REPORT_TYPES = frozenset(("message/delivery-status", "message/global-delivery-status", "message/xdelivery-status"))
_RETURNED_TYPES = frozenset(("text/rfc822-headers", "message/rfc822-headers", "message/global-headers", "message/partial"))
_WITHOUT_CONTENT = lazy_pattern(r"\A\W*\Z")
_ARMOUR = lazy_pattern(r"^-----BEGIN PGP SIGNED MESSAGE-----\n(?:Hash: [^\n]{0,80}\n)?\n?", re.MULTILINE)
_ARMOUR_END = lazy_pattern(r"^-----BEGIN PGP SIGNATURE-----\n", re.MULTILINE)
_PLAIN_STAND_IN = lazy_pattern(any_of("body.plain_stand_in"), re.IGNORECASE)
# Hosts and paths of tools that count who reads what.
_TRACKERS = (
    "awstrack.me",
    "/wf/open",
    "sendgrid.net",
    "list-manage.com",
    "mandrillapp.com",
    "mailgun.",
    "hubspotlinks",
    "sparkpostmail",
    "icims.com",
    "jobvite.com",
    "myworkday",
    "greenhouse.io",
    "lever.co",
    "taleo.net",
    "successfactors",
    "smartrecruiters.com",
    "ashbyhq.com",
    "unsubscribe",
)
_SHORT = 200


@dataclass(slots=True)
class Body:
    """``text`` may come from HTML (then quotes are ``> `` lines). ``reports``: delivery-status parts; ``dispositions``: receipts; ``returned``: a mail sent back."""

    text: str = ""
    from_html: bool = False
    has_html: bool = False
    links_tracked: bool = False
    calendars: list[bytes] = field(default_factory=list[bytes])
    reports: list[str] = field(default_factory=list[str])
    dispositions: list[str] = field(default_factory=list[str])
    returned: str = ""
    forwarded: list[str] = field(default_factory=list[str])
    attachments: list[str] = field(default_factory=list[str])
    types: set[str] = field(default_factory=set[str])
    truncated: bool = False


def read_body(raw: bytes, tree: Tree) -> Body:
    """Decode what can be read of the tree, at most 1 MiB of text in all."""
    body = Body(truncated=tree.truncated)
    reader = _Reader(raw, body)
    pieces: list[str] = []
    waiting = [tree.root]
    while waiting:
        part = waiting.pop()
        body.types.add(part.content_type)
        if part.content_type == "multipart/alternative":
            chosen = reader.choose(part)
            if chosen:
                pieces.append(chosen)
        elif part.content_type.startswith("message/") and part.children:
            reader.embedded(part)
        elif part.children:
            waiting.extend(reversed(part.children))
        elif not part.is_multipart:
            text = reader.leaf(part)
            if text:
                pieces.append(text)
    body.text = "\n\n".join(piece.strip("\n") for piece in pieces) if len(pieces) > 1 else "".join(pieces)
    return body


class _Reader:
    def __init__(self, raw: bytes, body: Body) -> None:
        self.raw = raw
        self.body = body
        self.left = caps.TEXT_BYTES

    def leaf(self, part: Part) -> str:
        """Return the text of an inline leaf; put anything else where it belongs."""
        body, kind = self.body, part.content_type
        if kind in _REPORT_TYPES:
            body.reports.append(self.take(part))
            return ""
        if kind == "message/disposition-notification":
            body.dispositions.append(self.take(part))
            return ""
        if kind in _RETURNED_TYPES or kind.startswith("message/"):
            body.returned = body.returned or self.take(part)
            return ""
        if part.file_name and len(body.attachments) < caps.ATTACHMENT_NAMES:
            body.attachments.append(part.file_name)
        if kind in _CALENDAR_TYPES or part.file_name.lower().endswith((".ics", ".vcs")):
            self.calendar(part)
            return ""
        if part.disposition == "attachment" or not kind.startswith("text/") or (part.file_name and part.disposition != "inline"):
            if kind in _OPAQUE_TYPES and part.end - part.begin < caps.CALENDAR_BYTES:
                self.calendar(part)
            return ""
        return self.text(part)

    def calendar(self, part: Part) -> None:
        """Calendar data is known by its content, not by its label."""
        if len(self.body.calendars) >= caps.CALENDAR_PARTS:
            self.body.truncated = True
            return
        data = read_bytes(self.raw, part, caps.CALENDAR_BYTES)
        if b"BEGIN:VCALENDAR" in data[:4096].upper() and data not in self.body.calendars:
            self.body.calendars.append(data)

    def text(self, part: Part) -> str:
        source = self.take(part)
        if part.content_type == "text/html" or (part.content_type == "text/plain" and _is_html(source)):
            self.body.has_html = self.body.from_html = True
            lower = source.lower()
            self.body.links_tracked = self.body.links_tracked or any(mark in lower for mark in _TRACKERS)
            text, cut = html_to_text(source)
            self.body.truncated |= cut
            return text
        if source.lstrip()[:15].upper() == "BEGIN:VCALENDAR":
            self.calendar(part)
            return ""
        if part.parameters.get("format", "").lower() == "flowed":
            source = unflow(source, delete_space=part.parameters.get("delsp", "").lower() == "yes")
        if "-----BEGIN PGP" in source:
            source = _ARMOUR.sub("", source)
            end = _ARMOUR_END.search(source)
            source = source[: end.start()] if end else source
        return source

    def take(self, part: Part) -> str:
        limit = max(0, self.left)
        self.body.truncated |= part.end - part.begin > limit * 3 or not limit
        text = read_text(self.raw, part, limit) if limit else ""
        self.left -= len(text)
        return text

    def choose(self, alternative: Part) -> str:
        """Return the plain version of an alternative, or the HTML one where the plain says nothing."""
        plain, rich = "", None
        for part in alternative.walk():
            self.body.types.add(part.content_type)
            if part.children or part is alternative:
                continue
            if part.content_type == "text/html" and part.disposition != "attachment":
                rich = rich or part
                self.body.has_html = True
            elif part.content_type == "text/plain" and not part.file_name:
                plain = plain or self.text(part)
            else:
                extra = self.leaf(part)
                plain = plain or extra
        if rich is not None and (_WITHOUT_CONTENT.match(plain) or (len(plain) < _SHORT and _PLAIN_STAND_IN.search(plain))):
            return self.text(rich) or plain
        return plain

    def embedded(self, part: Part) -> None:
        """A mail inside the mail: what was returned, or what was forwarded as an attachment."""
        self.body.returned = self.body.returned or self.raw[part.begin : min(part.end, part.begin + caps.HEADER_BYTES)].decode(
            "utf-8", "replace"
        )
        inner = part.children[0]
        lines = [f"{name.title()}: {value[:500].decode('utf-8', 'replace')}" for name, value in inner.fields if name in _SHOWN]
        texts = [self.text(leaf) for leaf in inner.walk() if leaf.content_type == "text/plain" and not leaf.file_name]
        self.body.forwarded.append("\n".join(lines) + "\n\n" + "\n\n".join(texts[:3]))
        for leaf in inner.walk():
            self.body.types.add(leaf.content_type)
            if leaf.content_type in _REPORT_TYPES:
                self.body.reports.append(self.take(leaf))
            elif leaf.content_type in _CALENDAR_TYPES:
                self.calendar(leaf)


_SHOWN = frozenset(("from", "to", "date", "subject"))


def _is_html(source: str) -> bool:
    head = source[:300].lstrip().lower()
    return head.startswith(("<!doctype html", "<html")) and "</" in source
