"""Names beside an interview that are nobody's who comes: of the one written to, of who only signs, of who is replaced or can't come."""

import re
from collections.abc import Iterable, Sequence

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.names import names_at
from daemon.reading.values import Person

_GREETING = lazy_pattern(
    rf"\s*(?:{any_of('not_coming.greeting')})(?:[ ](?:[^\W\d_]{{1,4}}\.[ ])?[^\W\d_][^\n,.!?:;–—-]{{0,40}})?(?:[,.!?:;\n–—]|[ ]-)",
    re.IGNORECASE,
)
_ABSENT = lazy_pattern(rf"(?:[ ]\([^()\n]{{2,40}}\)|,[^,.;!?\n]{{2,40}},)?[ ]?(?:{any_of('not_coming.absent')})", re.IGNORECASE)
_INSTEAD = lazy_pattern(
    rf"\b(?:{any_of('not_coming.instead')}) (?:(?:{any_of('names.article')}) )?(?-i:(?:(?:{any_of('names.honorific')})\.? |[^\W\dA-Z]\S{{0,4}} ){{0,2}})\Z",
    re.IGNORECASE,
)
_CLOSES = lazy_pattern(rf"\b(?:{any_of('not_coming.closing')})", re.IGNORECASE)
_REACH = 60
_SHORT_LINE = 60
_MOST_LINES = 5
_CLOSING = 30  # letters of "With kind regards from all of us"
_ENDS = (".", "!", "?", ",", ")", ":-)")


def who_comes(people: Iterable[Person], text: str) -> list[Person]:
    """``people``, but for those who are named nowhere else than so; ``text`` is the new text of the mail."""
    greeting = _GREETING.match(text)
    begin, end = greeting.end() if greeting else 0, signature_begins(text)
    return [person for person in people if _comes(person.name, text, begin, len(text) if end < 0 else end)]


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
        if _is_below(lines, begin) and _is_name(lines[begin].strip()):
            return sum(len(line) + 1 for line in lines[:begin])
    return -1


def _is_of_signature(line: str) -> bool:
    told = line.strip()
    return bool(told) and len(told) < _SHORT_LINE and not any(sign.isdigit() or sign in ":|•*" for sign in told)


def _is_below(lines: Sequence[str], begin: int) -> bool:
    """Whether a signature may stand there."""
    above = lines[begin - 1].strip() if begin else ":"
    told = next((line.strip() for line in reversed(lines[:begin]) if line.strip()), ":")
    return not told.endswith(":") and (
        not above or above.endswith(_ENDS) or (len(above) <= _CLOSING and _CLOSES.search(above) is not None)
    )


def _is_name(line: str) -> bool:
    name = names_at(line, 0, most=2)
    return len(name) == 1 and line.find(name[0].name) >= 0 and (line.endswith(name[0].name) or "," in line[len(name[0].name) :])


def _comes(name: str, text: str, begin: int, end: int) -> bool:
    called = name.rsplit(maxsplit=1)[-1] if name else ""
    spans = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(called)}(?!\w)", text, re.IGNORECASE)] if called else []
    if not spans:
        return True
    given = name[: -len(called)]
    return any(
        begin <= first < end and _ABSENT.match(text, last) is None and not _is_instead(text, first, given) for first, last in spans
    )


def _is_instead(text: str, first: int, given: str) -> bool:
    """Whether the last name at ``first``, or the ``given`` names before it, stand behind words such as "instead of"."""
    begin = first - len(given) if given and text.endswith(given, 0, first) else first
    return _INSTEAD.search(text, max(0, begin - _REACH), begin) is not None
