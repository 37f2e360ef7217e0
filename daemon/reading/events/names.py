"""Names of people as titles and descriptions write them, for events whose attendee list is hidden."""

import re

from daemon.reading.events.languages import WORDS, any_of
from daemon.reading.events.phrases import fold, kinds_in, phrases, words_of
from daemon.reading.lazy import lazy_pattern
from daemon.reading.values import Interview, ReadingContext

MAX_NAMES = 12
_MAX_LINES = 400
_PARTICLES = frozenset(any_of("names.particle").split("|"))
_HONORIFICS = frozenset(any_of("names.honorific").split("|"))
_PRODUCTS = frozenset(
    {
        "google",
        "zoom",
        "microsoft",
        "teams",
        "skype",
        "webex",
        "cisco",
        "hangouts",
        "calendly",
        "outlook",
        "apple",
        "whatsapp",
        "meet",
        "linkedin",
    }
)
_NO_NAMES = frozenset({"role_noun", "likely", "room", "job", "recruiter", "soft"})
_WITH = frozenset(word.casefold() for phrase in WORDS.with_ for word in phrase.split()[:1])
_LABEL = lazy_pattern(r"[ \t]{0,8}[-*\u2022]?[ \t]{0,4}([^\W\d_][^\n:]{1,40}):[ \t]{0,4}(.{0,400})")
_SEPARATOR = lazy_pattern(rf"\s{{0,3}}(?:[,;&/+|]|\n|\b(?:{any_of('names.and')})\b)\s{{0,3}}")
_AFTER_NAME = lazy_pattern(rf"[(<\[|:.!?\u2013\u2014]|\s-\s|\b(?:{any_of('names.of')})\b")


def names_told(summary: str, told: str) -> tuple[str, ...]:
    """Full names after ``with`` (any language) in the title, on lines of their own, and after ``Interviewers:``."""
    found: list[str] = []
    for line in [summary, *told.splitlines()[:_MAX_LINES]]:
        for part in _parts_with_names(line, is_title=line is summary):
            found.extend(_names_in(part))
    unique: dict[str, str] = {}
    for name in found:
        unique.setdefault(fold(name), name)
    return tuple(unique.values())[:MAX_NAMES]


def own_names(interview: Interview, context: ReadingContext) -> tuple[str, ...]:
    """How the event writes the user's own name."""
    return tuple(one.name for one in interview.attendees if one.address in context.own_addresses and one.name)


def looks_like_name(text: str) -> bool:
    """Two to four capitalised words, none of which is a word of titles or jobs."""
    words = text.split()
    if not 2 <= len(words) <= 5 or any(char.isdigit() for char in text):
        return False
    core = [word for word in words if word.lower() not in _PARTICLES and word.lower().rstrip(".") not in _HONORIFICS]
    if not 1 <= len(core) <= 4 or not all(_is_capitalised(word) for word in core):
        return False
    folded = words_of(text)
    if not _PRODUCTS.isdisjoint(folded):
        return False
    return _NO_NAMES.isdisjoint(kinds_in(text)) and not phrases("filler").within([folded[0]])


def _is_capitalised(word: str) -> bool:
    bare = word.strip(".,'\u2019\"()-")
    return (
        len(bare) > 1 and bare[0].isupper() and not bare.isupper() and all(char.isalpha() or char in "'\u2019-." for char in bare)
    )


def _parts_with_names(line: str, *, is_title: bool) -> list[str]:
    label = _LABEL.fullmatch(line[:500])
    if label and phrases("people_label").covers(words_of(label.group(1))):
        return [label.group(2)]
    return [line[end:].strip() for end in _ends_of_with(line[:500], anywhere=is_title or len(line) <= 200)]


def _ends_of_with(line: str, *, anywhere: bool) -> list[int]:
    starts = [
        match.end()
        for match in re.finditer(r"[^\W\d_]{1,5}(?=\s)", line)
        if match.group(0).casefold() in _WITH and _is_free(line, match.start())
    ]
    return starts if anywhere else [end for end in starts if not line[:end].split()[:-1]]


def _is_free(line: str, start: int) -> bool:
    return start == 0 or not line[start - 1].isalnum()


def _names_in(part: str) -> list[str]:
    """Leading names of a list; it ends at the first piece that is none."""
    found: list[str] = []
    for piece in _SEPARATOR.split(part[:400]):
        bare = _AFTER_NAME.split(piece.strip(" -*•\t"), maxsplit=1)[0].strip()
        words = bare.split()
        while words and words[0].lower().rstrip(".") in _HONORIFICS:
            words = words[1:]
        name = _longest_name(words)
        if name is None:
            if found and _is_role_piece(piece):
                continue
            break
        found.append(name)
    return found


def _longest_name(words: list[str]) -> str | None:
    for length in range(min(5, len(words)), 1, -1):
        if looks_like_name(" ".join(words[:length])) and words[length - 1].lower() not in _PARTICLES:
            return " ".join(words[:length])
    return None


def _is_role_piece(piece: str) -> bool:
    folded = words_of(piece)
    return phrases("role_noun").within(folded) or phrases("recruiter").within(folded)
