"""A note as HTML, with the CSS that Gmail and Apple Mail document.

Gmail takes inline styles and ``<style>`` in the head, no images are needed, one column of at most 600 pixels reads on every screen. What
it does with colours in its dark mode it decides itself; Apple Mail and Thunderbird follow ``prefers-color-scheme``. No word of a mail gets
here unescaped, and nothing is fetched from anywhere.
"""

from html import escape

from daemon.writing.notes.text import safe
from daemon.writing.notes.values import Line, Page, Section

_FONT = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
_STYLES = {
    "body": f"margin:0;padding:0;background-color:#f4f4f1;font-family:{_FONT};color:#20211f",
    "sheet": "max-width:600px;margin:0 auto;padding:24px 16px",
    "card": "background-color:#ffffff;border:1px solid #e2e2dc;border-radius:10px;padding:24px 24px 12px",
    "heading": "margin:0 0 12px;font-size:20px;line-height:26px;font-weight:600;color:#20211f",
    "paragraph": "margin:0 0 12px;font-size:15px;line-height:22px;color:#20211f",
    "title": "margin:22px 0 8px;padding-top:14px;border-top:1px solid #e2e2dc;font-size:12px;line-height:16px;font-weight:600;"
    "letter-spacing:0.04em;text-transform:uppercase;color:#5c6b52",
    "urgent": "margin:22px 0 8px;padding-top:14px;border-top:2px solid #b3541e;font-size:12px;line-height:16px;font-weight:600;"
    "letter-spacing:0.04em;text-transform:uppercase;color:#b3541e",
    "line": "margin:0 0 12px;font-size:15px;line-height:22px;color:#20211f;overflow-wrap:anywhere",
    "label": "font-weight:600;color:#5c6b52",
    "detail": "display:block;font-size:13px;line-height:19px;color:#62645e",
    "foot": "margin:14px 8px 0;font-size:12px;line-height:18px;color:#63655e;overflow-wrap:anywhere",
}
_DARK = (
    "@media (prefers-color-scheme:dark){"
    ".n-body{background-color:#181917!important}"
    ".n-card{background-color:#232421!important;border-color:#3a3c37!important}"
    ".n-ink{color:#ecece7!important}.n-soft{color:#b4b6ad!important}"
    ".n-title{color:#a9c29a!important;border-top-color:#3a3c37!important}"
    ".n-urgent{color:#f0a070!important;border-top-color:#f0a070!important}"
    "}"
)


def as_html(page: Page) -> str:
    """A whole document."""
    lead = "".join(_tag("p", "paragraph", _words(paragraph), "n-ink") for paragraph in page.lead)
    sections = "".join(_section(section) for section in page.sections if section.lines)
    foot = "".join(_tag("p", "foot", _words(paragraph), "n-soft") for paragraph in page.foot)
    card = _tag("div", "card", _tag("h1", "heading", _words(page.heading), "n-ink") + lead + sections, "n-card")
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">'
        f"<title>{_words(page.subject)}</title><style>:root{{color-scheme:light dark}}{_DARK}</style></head>\n"
        f'<body class="n-body" style="{_STYLES["body"]}">{_tag("div", "sheet", card + foot)}</body></html>\n'
    )


def _section(section: Section) -> str:
    name, tint = ("urgent", "n-urgent") if section.urgent else ("title", "n-title")
    lead = _tag("p", "paragraph", _words(section.lead), "n-ink") if section.lead else ""
    return _tag("h2", name, _words(section.title), tint) + lead + "".join(_line(line) for line in section.lines)


def _line(line: Line) -> str:
    label = _tag("span", "label", _words(line.label), "n-title") + " " if line.label else ""
    details = "".join(_tag("span", "detail", _words(detail), "n-soft") for detail in line.detail)
    return _tag("p", "line", label + _words(line.text) + details, "n-ink")


def _words(text: str) -> str:
    return escape(safe(text), quote=True)


def _tag(name: str, style: str, inside: str, classes: str = "") -> str:
    """``inside`` is HTML already; the newline keeps lines short on the wire."""
    marked = f' class="{classes}"' if classes else ""
    return f'<{name}{marked} style="{_STYLES[style]}">{inside}</{name}>\n'
