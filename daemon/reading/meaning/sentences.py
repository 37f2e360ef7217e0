"""Cut a text into sentences; a sentence may run over wrapped lines, never over a blank line."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_SHORT_LINE = 48
# One of four signs, so that what lies between them is passed over at once; a line end takes the blanks of an empty line along.
_END = lazy_pattern(r"[.!?\n](?:(?<=\n)(?:[ \t]*(?=\n))?|(?<!\n)[.!?]{0,2}[\"')\]]{0,2}(?=\s))")
_ABBREVIATIONS = frozenset(any_of("sentences.abbreviations").split("|"))
_WORD_BEFORE = lazy_pattern(r"(\w{1,12})\.$")


class Sentence(NamedTuple):
    """``text[begin:end]`` of the text it was cut from, and the same part folded."""

    begin: int
    end: int
    text: str
    folded: str


@dataclass(frozen=True, slots=True)
class Sentences:
    """A text, folded, and its sentences in order."""

    text: str
    folded: str
    items: tuple[Sentence, ...]
    begins: tuple[int, ...]

    def at(self, offset: int) -> int:
        """The index of the sentence that holds ``offset``."""
        return max(0, bisect_right(self.begins, offset) - 1)


_SHORTENED = lazy_pattern(rf"\b(?:{any_of('sentences.shortened')})", re.IGNORECASE)


def with_apostrophes(text: str) -> str:
    """``text`` with the apostrophes that people leave out in haste: "its a no, im afraid, we dont need"."""
    return _SHORTENED.sub(r"\g<0>'", text)


def _breaks(text: str, match: "re.Match[str]", begin: int) -> bool:
    sign = match.group()
    if sign.startswith("\n"):
        following = text[match.end() : match.end() + 1]
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        return following in ("", "\n") or len(line) < _SHORT_LINE or _starts_item(text, match.end())
    if sign == ".":
        word = _WORD_BEFORE.search(text, max(begin, match.start() - 12), match.end())
        if word is not None:
            said = word[1].lower()
            if said in _ABBREVIATIONS or len(said) == 1 or (said.isdecimal() and len(said) <= 2):
                ends_date = _DATE_BEFORE.search(text, max(begin, match.start() - 16), match.start())
                if ends_date is not None and _GOES_ON.match(text, match.end()):
                    return True
                ends_clock = _CLOCK_BEFORE.search(text, max(begin, match.start() - 5), match.start()) and _GOES_ON.match(
                    text, match.end()
                )
                return ends_clock is not None or text[match.end() : match.end() + 2] == "\n\n"
    return True


# "at 15:00. We will send a new date" is no date "00. We".
_CLOCK_BEFORE = lazy_pattern(r"(?<!\d)\d{1,2}[:h][0-5]\d\Z")
# "by February 19. Applications" and "by 12/03. Applications"; in "19. Dezember" the full stop belongs to the day.
_DATE_BEFORE = lazy_pattern(rf"\b(?:(?:{any_of('sentences.month_first')})\s|\d{{1,2}}/)\d{{1,2}}\Z", re.IGNORECASE)
_GOES_ON = lazy_pattern(r"\s{1,3}[A-ZÀ-ÖØ-Þ¿¡]")


_ITEM = lazy_pattern(r"[ \t]{0,8}(?:[-*•·–>]|\d{1,2}[.)][ \t]|[A-Z][\w /&-]{1,24}:[ \t\n])")


def _starts_item(text: str, offset: int) -> bool:
    return _ITEM.match(text, offset) is not None


def split(text: str) -> Sentences:
    """The sentences of ``text``: cut at full stops, blank lines, list items, and after lines too short to be wrapped ones."""
    folded = fold(text)
    items: list[Sentence] = []
    begin = 0
    for match in _END.finditer(text):
        if match.end() > begin and _breaks(text, match, begin):
            _add(items, text, folded, begin, match.end())
            begin = match.end()
    _add(items, text, folded, begin, len(text))
    return Sentences(text, folded, tuple(items), tuple(item.begin for item in items))


def _add(items: list[Sentence], text: str, folded: str, begin: int, end: int) -> None:
    piece = text[begin:end]
    stripped = piece.strip()
    if stripped:
        start = begin + len(piece) - len(piece.lstrip())
        items.append(Sentence(start, start + len(stripped), stripped, folded[start : start + len(stripped)]))
