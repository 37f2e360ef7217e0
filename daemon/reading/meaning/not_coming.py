"""Names beside an interview that are nobody's who comes: of the one written to, of who only signs, of who is replaced or can't come."""

import re
from collections.abc import Iterable

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.signature import signature_begins
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
_REACH = 60


def who_comes(people: Iterable[Person], text: str) -> list[Person]:
    """``people``, but for those who are named nowhere else than so; ``text`` is the new text of the mail."""
    begin, end = letter_within(text)
    return [person for person in people if _comes(person.name, text, begin, end)]


def letter_within(text: str) -> tuple[int, int]:
    """Where the letter itself begins and ends: behind the greeting, before the signature."""
    greeting, end = _GREETING.match(text), signature_begins(text)
    return greeting.end() if greeting else 0, len(text) if end < 0 else end


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
