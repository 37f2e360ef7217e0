"""Who is named right before words that only a person does, also by the first name alone: "Dana is joining us", "Dana and I"."""

import re

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.name_lists import list_at
from daemon.reading.meaning.names import first_name_at, is_behind_place_word
from daemon.reading.values import Person

_OF_ONE = lazy_pattern(rf",?[ ](?:{any_of('company.of_one')})(?!\w)".replace(" ", r"\s"))
_ASIDE = lazy_pattern(r"(?:\s?\([^()\n]{2,50}\)|,[^,.;\n]{2,50},)$")
_WORD = lazy_pattern(r"(?<![\w'’-])[^\W\d_]")
_LAST_WORD = lazy_pattern(r"(?<![\w'’-])[\w'’-]+$")
# "le Président": a capital behind these is what somebody is, not how they are called.
_OF_A_ROLE = lazy_pattern(rf"(?<![\w'’-])(?:{any_of('names.role_article')})\Z", re.IGNORECASE)
# "der Meister", "aus Bremen"
_ROLE = lazy_pattern(
    rf"(?<![\w'’-])(?:{any_of('names.article')})\s[\w-]{{0,20}}(?:{any_of('names.what_they_do')})\Z", re.IGNORECASE
)
_WHENCE = lazy_pattern(rf"(?<![\w'’-])(?:(?:{any_of('named_before.whence')})\s|d['’])\Z", re.IGNORECASE)
_REACH = 160
_MOST = 12


def said_of_one(text: str) -> list[Person]:
    """Whom ``text`` names before what only a person does: "Dana, de l'atelier, se joindra à nous"."""
    found: list[Person] = []
    for match in list(_OF_ONE.finditer(text))[:_MOST]:
        found += named_before(text, match.start(), aside=text[match.start()] == ",")
    return found


def named_before(text: str, end: int, *, aside: bool = True) -> list[Person]:
    """The list of names that ends at ``end``, else the first name there; an ``aside`` may stand between."""
    begin = max(0, end - _REACH)
    between = _ASIDE.search(text[begin : end + 1] if aside and text[end : end + 1] == "," else text[begin:end])
    close = begin + between.start() if between else end
    for word in _WORD.finditer(text, begin, close):
        people, ends = list_at(text, word.start())
        if people and ends in (end, close):
            return people
    last = _LAST_WORD.search(text[begin:close])
    if last is None or _is_no_person(text, begin, begin + last.start(), close):
        return []
    return first_name_at(text, begin + last.start())


def _is_no_person(text: str, begin: int, name: int, end: int) -> bool:
    """Whether the word at ``name`` is a place or what somebody is, by what stands before it."""
    return (
        is_behind_place_word(text, name)
        or _OF_A_ROLE.search(text, begin, name) is not None
        or _WHENCE.search(text, begin, name) is not None
        or _ROLE.search(text, begin, end) is not None
    )
