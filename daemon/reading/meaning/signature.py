"""Where the lines below a mail begin that tell who wrote it."""

import re
from collections.abc import Sequence

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.name_lists import names_at

_CLOSES = lazy_pattern(rf"\b(?:{any_of('signature.closing')})", re.IGNORECASE)
_SHORT_LINE = 60
_MOST_LINES = 5
_CLOSING = 30  # letters of "With kind regards from all of us"
_MOST_WORDS_OF_CLOSING = 5
_ENDS = (".", "!", "?", ",", ")", ":-)")


def signature_begins(text: str) -> int:
    """Where the short lines below a mail begin that tell who wrote it; -1 where it ends with something else, as the lines of an agenda.

    The first of them is a name and no more than a name with a title; they stand below a blank line, a closing greeting or the end of
    a sentence, and hold neither digits nor a colon.
    """
    lines = text.rstrip().split("\n")
    first = len(lines)
    while first and len(lines) - first < _MOST_LINES and _is_of_signature(lines[first - 1]):
        first -= 1
    for begin in range(first, len(lines)):
        if is_below(lines, begin) and _is_name(lines[begin].strip()):
            return sum(len(line) + 1 for line in lines[:begin])
    return -1


def _is_of_signature(line: str) -> bool:
    told = line.strip()
    return bool(told) and len(told) < _SHORT_LINE and not any(sign.isdigit() or sign in ":|•*" for sign in told)


def is_below(lines: Sequence[str], begin: int) -> bool:
    """Whether a signature may stand at line ``begin``: below a blank line, a closing greeting or the end of a sentence, and not below "Interviewers:"."""
    above = lines[begin - 1].strip() if begin else ":"
    told = next((line.strip() for line in reversed(lines[:begin]) if line.strip()), ":")
    return not told.endswith(":") and (not above or above.endswith(_ENDS) or is_closing(above))


def is_closing(line: str) -> bool:
    """Whether a line is a greeting that closes a mail: "With kind regards"."""
    return len(line.strip()) <= _CLOSING and _CLOSES.search(line) is not None


def closing_begins(text: str) -> int:
    """Where the greeting that closes the mail begins, or its last line if that stands apart or below a greeting: whose mail it is; -1 where there is none."""
    begin = text.find("\n") + 1
    while 0 < begin < len(text):
        end = text.find("\n", begin)
        line = text[begin : end if end >= 0 else len(text)]
        if is_closing(line) and len(line.split()) <= _MOST_WORDS_OF_CLOSING:
            return begin - 1
        begin = end + 1
    body = text.rstrip()
    last = body.rfind("\n")
    above = body[body.rfind("\n", 0, max(0, last)) + 1 : max(0, last)].strip()
    return last if last >= 0 and len(above) <= _CLOSING and not any(sign.isdigit() or sign == ":" for sign in above) else -1


def _is_name(line: str) -> bool:
    name = names_at(line, 0, most=2)
    return len(name) == 1 and line.find(name[0].name) >= 0 and (line.endswith(name[0].name) or "," in line[len(name[0].name) :])
