"""People of an interview who are called by the first name alone, where the words around leave no doubt; and for whose sake one moves."""

import re

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.name_lists import list_at, names_at
from daemon.reading.meaning.names import first_name_at, first_named_at, first_names_at
from daemon.reading.values import Person

_MOST_SENTENCES = 12
_FIRST_DOES = lazy_pattern(
    rf"(?: \([^()\n]{{2,48}}\),?|, (?:{any_of('names.whose')})\b[^,;.!?\n]{{3,48}},) (?:{any_of('company.does')}|{any_of('company.first_does')})\b"
    rf"| (?:{any_of('company.first_does')})\b",
    re.IGNORECASE,
)
_FIRST_CUE = lazy_pattern(rf"(?<![\w'’-])(?:{any_of('company.first_cue')}),? ", re.IGNORECASE)


def by_first_name(text: str) -> list[Person]:
    """Bare first names behind words that only people follow or before what only they do: "ask for Dana", "Lee (stores) joins us later"."""
    found: list[Person] = []
    for cue in list(_FIRST_CUE.finditer(text))[:_MOST_SENTENCES]:
        found += names_at(text, cue.end()) or first_names_at(text, cue.end())
    for begins in list(_SENTENCE_BEGINS.finditer(text))[: _MOST_SENTENCES * 4]:
        people = [] if begins[1] else first_name_at(text, begins.end())
        if people and _FIRST_DOES.match(text, begins.end() + len(people[0].name)):
            found += people
    return found


_HELD_UP = lazy_pattern(rf"(?:{any_of('company.held_up')})", re.IGNORECASE)
_SENTENCE_BEGINS = lazy_pattern(
    rf"(?:^|[.!?:,] |\n|\b(?i:{any_of('company.because')}) )((?i:{any_of('names.article')}) )?(?=[^\W\d_a-z])"
)


def held_up(text: str) -> list[Person]:
    """For whose sake an interview moves, and who then will be there: "Dana's train is cancelled", "Mr Lee has been called away"."""
    found: list[Person] = []
    for begins in list(_SENTENCE_BEGINS.finditer(text))[: _MOST_SENTENCES * 4]:
        name = list_at(text, begins.end(), most=1)
        people, end = name if name[0] else first_named_at(text, begins.end())
        behind = end + (1 if text[end : end + 1] == " " else 0)
        if people and _HELD_UP.match(text, behind):
            found += people
    return found
