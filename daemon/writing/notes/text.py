"""A note as plain text: lines of at most 72 characters, which every client shows and quotes well (RFC 2646, 4.2)."""

import textwrap

from daemon.writing.characters import one_line
from daemon.writing.notes.values import Line, Page, Section

WIDTH = 72
LONGEST = 1200


def as_text(page: Page) -> str:
    """LF line ends, no trailing newline."""
    parts = [safe(page.heading), "\n\n".join(_wrapped(paragraph) for paragraph in page.lead)]
    parts.extend(_section(section) for section in page.sections if section.lines)
    parts.append("\n".join(_wrapped(paragraph) for paragraph in page.foot))
    return "\n\n".join(part for part in parts if part)


def safe(text: str) -> str:
    """One line without control characters; whose words they ever are."""
    return one_line(text, LONGEST)


def _section(section: Section) -> str:
    title = safe(section.title)
    lines = [title, "-" * len(title)]
    if section.lead:
        lines.append(_wrapped(section.lead))
    return "\n".join([*lines, *(_line(line) for line in section.lines)])


def _line(line: Line) -> str:
    label = f"{safe(line.label)} " if line.label else "- "
    indent = " " * min(len(label), 6)
    told = [_wrapped(safe(line.text), first=label, rest=indent)]
    told.extend(_wrapped(safe(detail), first=indent, rest=indent) for detail in line.detail)
    return "\n".join(told)


def _wrapped(text: str, *, first: str = "", rest: str = "") -> str:
    """Links and addresses are never broken."""
    return textwrap.fill(
        safe(text), WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
