r"""HTML to the plain text a reader sees: one pass over the tags with a small stack, linear in the size.

Quotes come out as ``> `` lines and client signatures after a ``-- `` line, so that HTML and plain mail are taken apart by the
same rules. A tree builder is not used: HTML's repair rules make it quadratic on nested or misnested tags.
"""

import html
import re
from dataclasses import dataclass

from daemon.reading.form import caps
from daemon.reading.form.html_lines import Lines
from daemon.reading.form.html_style import Look, hidden_classes, look_of, read_attributes
from daemon.reading.form.languages.base import words
from daemon.reading.lazy import lazy_pattern

_TAG = lazy_pattern(r"<(/?)([A-Za-z][^\s/>]{0,40})")
_RAW_TEXT = frozenset(
    ("script", "style", "title", "textarea", "xmp", "noembed", "noframes", "template", "svg", "math", "object", "iframe")
)
_RAW_END = {name: re.compile(rf"</{name}\b[^>]{{0,200}}>?", re.IGNORECASE) for name in _RAW_TEXT}
_VOID = frozenset(words("area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen"))
_BLOCK = frozenset(
    words(
        "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        "header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption"
    )
)
_SPACED = frozenset(words("p h1 h2 h3 h4 h5 h6 ul ol pre blockquote dl table"))
_TABLE_SCOPE = frozenset(("td", "th", "table", "caption", "html"))
_TABLE_TAGS = frozenset(words("table thead tbody tfoot tr td th caption"))
# What an opening tag closes when it stands right inside it (HTML, 13.2.6.4.7).
_CLOSES = {
    "li": frozenset(("li", "p")),
    "dt": frozenset(("dt", "dd", "p")),
    "dd": frozenset(("dt", "dd", "p")),
    "td": frozenset(("td", "th", "p")),
    "th": frozenset(("td", "th", "p")),
    "tr": frozenset(("tr", "td", "th", "p")),
    "tbody": frozenset(("tbody", "thead", "tr", "td", "th", "p")),
}
_PARAGRAPH = frozenset(("p",))
_REACH = 60
_LINKS = (
    "zoom.us/",
    "teams.microsoft.com/",
    "teams.live.com/",
    "meet.google.com/",
    "webex.com/",
    "whereby.com/",
    "gotomeeting.com/",
)
_QUOTE_CLASSES = frozenset(
    ("gmail_quote", "yahoo_quoted", "protonmail_quote", "moz-cite-prefix", "zmail_extra", "tutanota_quote", "gmail_extra_quote")
)
_QUOTE_IDS = frozenset(("divrplyfwdmsg", "appendonsend", "ymail_android_quote"))
_SIGNATURE_CLASSES = frozenset(("gmail_signature", "moz-signature", "protonmail_signature_block", "tutanota_signature"))
_SIGNATURE_IDS = frozenset(
    ("signature", "ms-outlook-mobile-signature", "x_signature", "applemailsignature", "ymail_android_signature")
)


@dataclass(slots=True)
class _Open:
    tag: str
    look: Look
    quote: bool = False


def html_to_text(source: str) -> tuple[str, bool]:
    """Return the visible text and whether a cap cut it off."""
    truncated = len(source) > caps.HTML_BYTES
    reader = _Reader(source[: caps.HTML_BYTES])
    reader.read()
    return reader.lines.text(), truncated or reader.tags > caps.HTML_TAGS


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.lines = Lines()
        self.open: list[_Open] = []
        self.look = Look()
        self.classes: frozenset[str] = frozenset()
        self.tags = 0
        self.last_closing = source.rfind(">")

    def read(self) -> None:
        source, at, size = self.source, 0, len(self.source)
        while at < size and self.tags <= caps.HTML_TAGS:
            begin = source.find("<", at)
            if begin < 0:
                begin = size
            if begin > at and not self.look.hidden:
                self.text(source[at:begin])
            if begin >= size:
                break
            at = self.markup(begin)

    def markup(self, begin: int) -> int:
        """Take what starts with ``<`` at ``begin``; return where to go on."""
        source = self.source
        self.tags += 1
        if source.startswith("<!--", begin):
            end = source.find("-->", begin + 2)
            return end + 3 if end >= 0 else len(source)
        tag = _TAG.match(source, begin)
        if tag is None:
            if source[begin + 1 : begin + 2] in ("!", "?", "/"):
                end = source.find(">", begin)
                return end + 1 if end >= 0 else len(source)
            if not self.look.hidden:
                self.text("<")
            return begin + 1
        end = self.tag_end(tag.end())
        name = tag[2].lower()
        if tag[1]:
            self.close(name)
            return end + 1
        self.start(name, source[tag.end() : end])
        if name in _RAW_TEXT:
            return self.raw_text(name, end + 1)
        return end + 1

    def tag_end(self, at: int) -> int:
        """Return where ``>`` ends the tag, quoted ones passed over; a tag without an end runs to the last one there is."""
        source = self.source
        if at > self.last_closing:
            return len(source)
        end = source.find(">", at)
        for _ in range(8):
            quotes = source.count('"', at, end)
            if quotes % 2 == 0:
                return end
            after = source.find('"', end, end + 4000)
            if after < 0 or after > self.last_closing:
                return end
            further = source.find(">", after)
            if further < 0:
                return end
            end = further
        return end

    def raw_text(self, name: str, at: int) -> int:
        end = _RAW_END[name].search(self.source, at)
        self.close(name)
        if name == "style" and len(self.classes) < 500:
            self.classes |= hidden_classes(self.source[at : min(end.start() if end else at, at + 60_000)])
        return end.end() if end else len(self.source)

    def text(self, piece: str) -> None:
        if self.look.white_text and self.look.white_ground:
            return
        self.lines.add(html.unescape(piece) if "&" in piece else piece)

    def start(self, name: str, source: str) -> None:
        if name in _BLOCK:
            closes = _CLOSES.get(name, _PARAGRAPH)
            while self.open and self.open[-1].tag in closes:
                self.pop()
        attributes = read_attributes(source) if source and source != "/" else {}
        if name in _VOID:
            if not self.look.hidden:
                self.void(name)
            return
        look = look_of(attributes, self.look, self.classes) if attributes else self.look
        element = _Open(name, look)
        self.open.append(element)
        self.look = look
        if look.hidden:
            return
        if name in ("td", "th"):
            self.lines.join_cell()
        elif name in _BLOCK:
            self.lines.break_line(name in _SPACED)
            if name == "li":
                self.lines.add("- ")
            elif name == "pre":
                self.lines.preformatted += 1
        elif name == "a" and any(link in attributes.get("href", "") for link in _LINKS):
            self.lines.link = attributes["href"].strip()[:500]
        if attributes:
            self.mark(name, attributes, element)

    def void(self, name: str) -> None:
        if name == "br":
            self.lines.end_line()
        elif name == "hr":
            self.lines.break_line(spaced=False)
            self.lines.add("_" * 32)
            self.lines.break_line(spaced=False)

    def mark(self, name: str, attributes: dict[str, str], element: _Open) -> None:
        """Note quotes and signatures that the client marked."""
        classes = set(attributes.get("class", "").lower().split())
        identifier = attributes.get("id", "").lower()
        if name == "blockquote":
            style = attributes.get("style", "").replace(" ", "").lower()
            # Gmail indents with a blockquote that has no border and 40 pixels of margin.
            element.quote = not (
                "border:none" in style or "border:medium" in style or "0040px" in style
            ) or "cite" in attributes.get("type", "")
        elif classes & _QUOTE_CLASSES or identifier in _QUOTE_IDS:
            element.quote = "gmail_quote_container" not in classes or "gmail_quote" in classes
        elif classes & _SIGNATURE_CLASSES or identifier in _SIGNATURE_IDS or attributes.get("data-smartmail") == "gmail_signature":
            self.lines.start_signature()
        if element.quote:
            self.lines.quoted(1)

    def close(self, name: str) -> None:
        if name == "br":
            self.void("br")
            return
        if name == "p" and not any(element.tag == "p" for element in self.open[-_REACH:]):
            self.lines.break_line(spaced=True)
            return
        for back in range(1, min(_REACH, len(self.open)) + 1):
            tag = self.open[-back].tag
            if tag == name:
                for _ in range(back):
                    self.pop()
                return
            # An inline end tag closes no block, and nothing but a table tag reaches out of a cell: hidden stays hidden.
            if (tag in _BLOCK and name not in _BLOCK) or (tag in _TABLE_SCOPE and name not in _TABLE_TAGS):
                return

    def pop(self) -> None:
        element = self.open.pop()
        was_hidden = element.look.hidden
        self.look = self.open[-1].look if self.open else Look()
        if was_hidden:
            return
        if element.tag == "a":
            self.lines.end_link()
        elif element.tag == "pre":
            self.lines.preformatted -= 1
        if element.tag in _BLOCK and element.tag not in ("td", "th"):
            self.lines.break_line(element.tag in _SPACED)
        if element.quote:
            self.lines.quoted(-1)
