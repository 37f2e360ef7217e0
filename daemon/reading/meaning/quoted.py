"""Quotes that no line break sets off: Notes and old Outlook write the header of the quoted mail into the running text."""

import re

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_MARKED = rf"[ \t\n](?:-\s?){{5,60}}\s{{0,3}}(?:{any_of('quoted.marked')})"
_WROTE = rf"[ \t\n](?:{any_of('quoted.wrote')})\s?:\s{{1,3}}>"
_UNDATED_HEADER = lazy_pattern(f"{_MARKED}|{_WROTE}", re.IGNORECASE)
_HEADER = lazy_pattern(
    _MARKED
    + r"""|[ \t\n]["'<]?\s?[\w.,'@ /<>()-]{2,60}["'>]?\s{1,2}on\s{1,2}\d{1,2}/\d{1,2}/\d{2,4}\s{1,2}\d{1,2}:\d{2}(?=[^\n]{0,120}\b(?:to|cc|subject)\s?:)"""
    r"""|[ \t\n]\d{1,2}/\d{1,2}/\d{2,4}\s{1,2}\d{1,2}:\d{2}(?::\s?\d{2})?\s{1,2}[ap]m\s{1,3}to\s?:|""" + _WROTE,
    re.IGNORECASE,
)
# What one of these headers holds: looking for it is far cheaper than for a header.
_SIGNS = tuple(any_of("quoted.sign").split("|"))
_DATED = lazy_pattern(r"\d/\d{2,4}\s{1,2}\d{1,2}:\d")
_LEAST = 12


def without_inline_quote(text: str) -> str:
    """``text`` up to the header of a mail quoted inside it."""
    folded = fold(text)
    dated = "/" in text and _DATED.search(text) is not None
    if not dated and not any(map(folded.__contains__, _SIGNS)):
        return text
    for match in (_HEADER if dated else _UNDATED_HEADER).finditer(text):
        if match.start() >= _LEAST:
            return text[: match.start()]
    return text
