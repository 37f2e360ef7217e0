"""What its author wrote: the text without quotes, forwarded mail, signature and disclaimer."""

import re
from dataclasses import dataclass

from daemon.reading.form import caps
from daemon.reading.form.closing import split_signature, without_boilerplate
from daemon.reading.form.languages import any_of
from daemon.reading.form.quotes import (
    attribution_start,
    ends_attribution,
    header_block,
    is_forward_marker,
    is_original_marker,
    is_quoted,
    is_separator,
    unquoted,
)
from daemon.reading.lazy import lazy_pattern
from daemon.reading.signs import Signs

_INVISIBLE = (*range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF, 0xAD, *range(0x202A, 0x202F), 0x034F, 0x180E)
_CONTROLS = (*range(9), *range(0xE, 0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000))
_PLAIN = Signs(
    dict.fromkeys((*_INVISIBLE, *_CONTROLS))
    | str.maketrans(
        {
            "\xa0": " ",
            "\u2007": " ",
            "\u202f": " ",
            "\u3000": " ",
            "\t": " ",
            "\x0b": " ",
            "\x0c": "\n",
            "\x85": "\n",
            "\u2028": "\n",
            "\u2029": "\n",
        }
    )
)
_MARKER_ENDS = "-\u2013\u2014_=:*"
_QUOTE_SIGNS = (">", "|", "&gt;")
_WRAPPED_TAIL = 40
_FULL_LINE = 60
_FORWARD_SUBJECT = lazy_pattern(rf"\s{{0,4}}(?:{any_of('new_text.forward_subject')})\s{{0,3}}[:\uff1a]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Split:
    """A text taken apart. ``had_quote``: something quoted or forwarded was cut off."""

    new: str
    forwarded: str
    signature: str
    had_quote: bool


def clean(text: str) -> str:
    r"""Return the text with plain blanks, ``\n`` line ends, no invisible or control characters."""
    return _PLAIN.replaced_in(text)


def split_text(text: str, subject: str = "") -> Split:
    """Take apart a cleaned text; the subject tells a forwarded mail from a quoted one."""
    lines = [line.rstrip() for line in text.split("\n", caps.LINES)[: caps.LINES]]
    quoted = [False] * len(lines)
    cut, is_forward = _mark(lines, quoted)
    _repair_wraps(lines, quoted, cut)
    kept = _kept(lines, quoted, cut)
    body, signature = split_signature(kept)
    new = _tidied(without_boilerplate(body))
    forwarded = ""
    if cut < len(lines) and (is_forward or not new or _FORWARD_SUBJECT.match(subject)):
        forwarded = "\n".join(unquoted(line) for line in lines[cut:]).strip()
    return Split(new, forwarded, "\n".join(signature).strip(), had_quote=cut < len(lines) or any(quoted))


def _mark(lines: list[str], quoted: list[bool]) -> tuple[int, bool]:
    """Mark quoted lines; return where the rest of the mail is quoted or forwarded, and whether forwarded."""
    fences = sum(1 for line in lines if line.startswith("```"))
    in_code = False
    for index, line in enumerate(lines):
        if line.startswith("```") and (in_code or fences > 1):
            in_code = not in_code
            fences -= 1
        if in_code or not line:
            continue
        found = _marked_line(lines, quoted, index) if is_quoted(line) else _plain_line(lines, quoted, index)
        if found is not None:
            return found
    return len(lines), False


def _marked_line(lines: list[str], quoted: list[bool], index: int) -> tuple[int, bool] | None:
    line = lines[index]
    if is_forward_marker(line) and not any(quoted[:index]):
        return index, True
    quoted[index] = True
    if not line.startswith("> ") or not index or is_quoted(lines[index - 1]):
        return None
    # A wrapped introduction whose last line begins with the ">" of an address.
    start = attribution_start(lines, index, quote_follows=False)
    if start is None or start == index or quoted[start]:
        return None
    if not _quote_follows(lines, index):
        return start, False
    quoted[start:index] = [True] * (index - start)
    return None


def _plain_line(lines: list[str], quoted: list[bool], index: int) -> tuple[int, bool] | None:
    line = lines[index]
    if line[-1] in _MARKER_ENDS and is_forward_marker(line):
        return index, True
    if is_original_marker(line) or ((":" in line or "\uff1a" in line) and header_block(lines, index) is not None):
        return index, False
    follows = _quote_follows(lines, index)
    start = attribution_start(lines, index, quote_follows=follows)
    if start is None:
        return None
    while start < index and quoted[start]:
        start += 1
    if not follows:
        return start, False
    quoted[start : index + 1] = [True] * (index + 1 - start)
    _mark_bars(lines, quoted, index + 1)
    return None


def _quote_follows(lines: list[str], index: int) -> bool:
    for line in lines[index + 1 : index + 5]:
        if line:  # none holds white space alone: their ends were cut off
            return line.lstrip().startswith(_QUOTE_SIGNS) and not ends_attribution(line)
    return False


def _mark_bars(lines: list[str], quoted: list[bool], begin: int) -> None:
    """Some clients quote with ``|``; it counts only right after the words that introduce a quote."""
    for index in range(begin, len(lines)):
        if lines[index].startswith("|"):
            quoted[index] = True
        elif lines[index]:
            return


def _repair_wraps(lines: list[str], quoted: list[bool], cut: int) -> None:
    """A short unmarked line between two quoted ones is the tail of a line that was wrapped after quoting."""
    for index in range(1, min(cut, len(lines)) - 1):
        if quoted[index] or not lines[index] or not (quoted[index - 1] and quoted[index + 1]):
            continue
        if len(lines[index]) < _WRAPPED_TAIL and len(lines[index - 1]) > _FULL_LINE:
            quoted[index] = True


def _kept(lines: list[str], quoted: list[bool], cut: int) -> list[str]:
    """Return the unquoted lines before ``cut``; a separator that only led to a quote goes with it."""
    kept: list[str] = []
    for index in range(cut):
        if quoted[index]:
            while kept and (not kept[-1] or is_separator(kept[-1])) and not quoted[index - 1]:
                kept.pop()
            if kept and kept[-1]:
                kept.append("")
            continue
        kept.append(lines[index])
    if cut < len(lines):
        while kept and (not kept[-1] or is_separator(kept[-1])):
            kept.pop()
    return kept


def _tidied(lines: list[str]) -> str:
    tidy: list[str] = []
    for line in lines:
        if line or (tidy and tidy[-1]):
            tidy.append(line)
    while tidy and (not tidy[-1] or is_separator(tidy[-1])):
        tidy.pop()
    return "\n".join(tidy).strip("\n")
