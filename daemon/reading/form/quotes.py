r"""Where quoted and forwarded mail begins: what the lines of a text are, in the words of many clients and languages.

Line by line with bounded look-back, so linear in the text; long lines are judged by their first characters only.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from daemon.reading.form.evidence import mentions
from daemon.reading.form.languages import FORWARD_MARKERS, LABELS, ORIGINAL_MARKERS, QUOTE_OPENERS, WROTE, any_of
from daemon.reading.lazy import lazy_pattern

_JUDGED = 400
_LOOK_BACK = 6
_LABELS_ENOUGH = 3
QUOTED = lazy_pattern(r" {0,3}(?:>|&gt;)")
_MAY_BE_QUOTED = (" ", ">", "&")  # asked of each line, and most begin with a letter
_QUOTE_MARKS = lazy_pattern(r"(?: {0,3}(?:>|&gt;)){1,40} {0,4}")
_LABEL_LINE = lazy_pattern(r"[ \t*_>]{0,6}(\w[\w .'/\-]{0,24}?)[ *_]{0,3}[:\uff1a][ *_]{0,3}(.{0,200})")
# "10:30", "2026", "3/12", "3. Dec", "Dec 3", "3 Dec": each begins with its digit, at which a search begins, and what stands before it is looked back at.
_DATE = lazy_pattern(
    r"\d(?:[:.h]\d{2}|(?:(?<=\b1)9|(?<=\b2)0)\d{2}\b|(?:(?<=\b\d)\d?)[./-]\d|\. ?\w{3}|(?:(?<=\w{3} \d)|(?<=\w{3}\. \d))\d?\b| \w{3})"
)
_ADDRESS = lazy_pattern(r"[^\s<>@]{1,64}@[^\s<>@]{1,64}|\[mailto:")
_DIGIT = lazy_pattern(r"\d")
_OPENER = lazy_pattern(
    r"(?:" + "|".join(re.escape(opener) for opener in sorted(QUOTE_OPENERS, key=len, reverse=True)) + r")(?![a-zà-ÿ])",
    re.IGNORECASE,
)
_ENDS_OPENER = (":", "\uff1a", *any_of("quotes.wrote").split("|"))
_STARTS_WITH_DATE = lazy_pattern(r"\d{4}[-/.年]|\d{1,2}[./-]\d{1,2}[./-]|\d{1,2}\.? \w{2,9}\.? \d{4}|\w{2,4}[.,]{1,2} ?\d{1,2}")
_VERBS = lazy_pattern(
    r"(?:^|[\s>*)\"”»,\d])(?:" + "|".join(re.escape(verb) for verb in sorted(WROTE, key=len, reverse=True)) + r")(?![a-zà-ÿ])",
    re.IGNORECASE,
)
_PLAIN_WROTE = tuple(verb.replace("\u0131", "i") for verb in WROTE)  # where case is ignored, a plain i is a dotless one
_ASCII_WROTE = tuple(
    verb for verb in _PLAIN_WROTE if verb.isascii() and not any(verb != one and one in verb for one in _PLAIN_WROTE)
)
_DASHES = lazy_pattern(r"[\s*>_]{0,6}[-=_\u2014\u2013]{2,60}\s{0,3}(.{2,120}?)\s{0,3}[-=_\u2014\u2013]{2,80}[\s*:]{0,4}\Z")
_ZOHO = lazy_pattern(r"-{2,6} ?on .{5,300}-{2,6}\s{0,3}\Z", re.IGNORECASE)
_ORIGINAL_MARKERS = frozenset(ORIGINAL_MARKERS)
_SEPARATOR = lazy_pattern(r"\s{0,8}(?:[_=*\-\u2014\u2013]{5,200}|(?:[-*] ){3,60}[-*]?)\s{0,8}\Z")
_ENDS_SEPARATOR = frozenset("_=*-\u2014\u2013")


def _holds_verb(text: str) -> bool:
    """Whether "wrote" or its like stands in the text: looking for the bare words is far cheaper, and enough where none does."""
    if text.isascii() and not mentions(text.lower(), _ASCII_WROTE):
        return False
    return _VERBS.search(text) is not None


def is_separator(line: str) -> bool:
    """Whether the line is a rule: dashes, underscores, stars."""
    return line.rstrip()[-1:] in _ENDS_SEPARATOR and _SEPARATOR.match(line) is not None


def is_quoted(line: str) -> bool:
    """Whether the line carries a quote mark."""
    return line.startswith(_MAY_BE_QUOTED) and QUOTED.match(line) is not None


def unquoted(line: str) -> str:
    """Return the line without its quote marks."""
    return _QUOTE_MARKS.sub("", line, count=1) if is_quoted(line) else line


def is_forward_marker(line: str) -> bool:
    """Whether the line says that a forwarded mail follows."""
    text = line[:_JUDGED].strip(" \t>*").casefold()
    if not mentions(text, FORWARD_MARKERS):
        return False
    dashed = _DASHES.match(text.replace("- ", "-") if "- - " in text else text)
    return bool(dashed) or (len(text) < 80 and text.endswith(":") and text.startswith(FORWARD_MARKERS))


def is_original_marker(line: str) -> bool:
    """Whether the line is of the kind ``-----Original Message-----``."""
    text = line[:_JUDGED].strip(" \t*").casefold()
    if text[:1].isalnum():
        return text.rstrip(":") in _ORIGINAL_MARKERS and len(text) > 15
    if not mentions(text, ORIGINAL_MARKERS):
        return False
    dashed = _DASHES.match(text)
    return mentions(dashed[1], ORIGINAL_MARKERS) if dashed else text.rstrip(":") in _ORIGINAL_MARKERS and len(text) > 15


def header_block(lines: Sequence[str], begin: int) -> int | None:
    """Return the line after a block of header labels (From, Sent, To, Subject) that begins at ``begin``, or None."""
    first = _label(lines[begin])
    if first is None:
        return None
    seen = {first}
    after = begin + 1
    blanks = 0
    for index in range(begin + 1, min(len(lines), begin + 14)):
        line = lines[index]
        if not line.strip("> \t"):
            blanks += 1
            if blanks > 1 and after < index - 1:
                break
            continue
        label = _label(line)
        if label is None:
            # A long list of recipients goes on over several lines.
            if blanks or not ("@" in line or line[:1] in " \t;"):
                break
        else:
            seen.add(label)
            blanks = 0
        after = index + 1
    if "from" not in seen or not (len(seen) >= _LABELS_ENOUGH or (first == "from" and {"date", "subject"} & seen)):
        return None
    # "From: Berlin, To: Munich, Date: ..." is an itinerary: a mail has a subject or an address.
    if len(seen) < _LABELS_ENOUGH:
        return after if _has_date_and_address(lines, begin, after) else None
    return after if "subject" in seen or any("@" in line for line in lines[begin:after]) else None


def _label(line: str) -> str | None:
    match = _LABEL_LINE.match(line[:_JUDGED])
    return LABELS.get(match[1].strip().casefold()) if match else None


def _has_date_and_address(lines: Sequence[str], begin: int, after: int) -> bool:
    text = " ".join(line[:_JUDGED] for line in lines[begin:after])
    return bool(_ADDRESS.search(text)) and bool(_DATE.search(text))


def attribution_start(lines: Sequence[str], end: int, *, quote_follows: bool) -> int | None:
    """Return where the words that introduce a quote begin ("On ..., Dana wrote:"), if they end on line ``end``; else None.

    Right above marked lines any words with a date and a name will do; without marks they must begin as clients begin them.
    """
    last = lines[end][:_JUDGED].rstrip(" \t*")
    if not last:
        return None
    if "--" in last and _ZOHO.match(last.strip()):
        return end
    if not any(map(_tells, lines[max(0, end - _LOOK_BACK) : end + 1])):
        return None
    ended = last.endswith(_ENDS_OPENER)
    if not ended and not _holds_verb(last[-24:]) and not (quote_follows and "@" in last):
        return None
    joined, fallback = "", None
    for begin in range(end, max(-1, end - _LOOK_BACK), -1):
        line = unquoted(lines[begin][:_JUDGED]).strip()
        joined = f"{line} {joined}"
        if len(joined) > 500:
            break
        verb, dated = _holds_verb(joined), _DATE.search(joined)
        addressed = ("@" in joined or "[" in joined) and _ADDRESS.search(joined)
        if quote_follows:
            if dated and (verb or addressed):
                return begin
        elif dated and (verb or (addressed and ended and begin == end)):
            start = line.strip(" *-\"'")
            if _OPENER.match(start) or _STARTS_WITH_DATE.match(start):
                return begin
        if verb and addressed and ended and fallback is None:
            fallback = begin
    return fallback


@lru_cache(maxsize=32)
def _tells(line: str) -> bool:
    """Whether a line holds an address or a digit, without which nothing introduces a quote; asked of each line with those below it."""
    judged = line[:_JUDGED]
    return "@" in judged or _DIGIT.search(judged) is not None


def ends_attribution(line: str) -> bool:
    """Whether a line with a quote mark is but the end of an introduction: the ``>`` of an address, then "wrote:"."""
    text = line.strip()
    return len(text) < 30 and text.endswith((":", "\uff1a")) and _holds_verb(text)
