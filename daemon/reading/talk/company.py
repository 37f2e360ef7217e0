"""The people of an interview, found by their names in what the user says."""

import re
from collections.abc import Iterable

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.talk.languages import LANGUAGES, any_of
from daemon.reading.values import Person

_WORD = lazy_pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TITLES = frozenset(any_of("company.title").split("|"))
_WITH = "|".join(words.withs for words in LANGUAGES)
MASK = "\x01"


class Company:
    """Who was there. A name that two of them share names nobody."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._owners: dict[str, set[str]] = {}
        for person in people:
            for word in _WORD.findall(person.name)[:6]:
                folded = fold(word)
                if len(folded) > 1 and folded not in _TITLES:
                    self._owners.setdefault(folded, set()).add(person.address or person.name)
        self._names = {name for name, owners in self._owners.items() if owners}

    def is_name(self, text: str) -> bool:
        """Whether the whole text is a name of one of them, and nothing else."""
        words = [fold(word) for word in _WORD.findall(text)]
        return any(word in self._names for word in words) and all(word in self._names or word in _TITLES for word in words)

    def named_in(self, text: str) -> str | None:
        """Whom the text names, if exactly one of them."""
        return self._one([fold(word) for word in _WORD.findall(text) if not word[:1].islower()])

    def names_anyone(self, text: str) -> bool:
        """Whether the text names any of them."""
        return any(fold(word) in self._names for word in _WORD.findall(text) if not word[:1].islower())

    def _one(self, words: list[str]) -> str | None:
        """The only person that fits all names: "Dana" where one Dana was there, "Dana Whitfield" where two were."""
        named = [self._owners[word] for word in words if word in self._names]
        if not named:
            return None
        fitting = sorted(owner for owner in named[0] if all(owner in owners for owners in named))
        return fitting[0] if len(fitting) == 1 and "@" in fitting[0] else None

    def masked(self, text: str) -> str:
        """Folded, with each name as the pattern ``{who}`` knows it; as long as the text."""
        folded = fold(text)
        for match in _WORD.finditer(text):
            if fold(match.group()) in self._names and not match.group()[:1].islower():
                folded = folded[: match.start()] + MASK * len(match.group()) + folded[match.end() :]
        return folded

    def without(self, text: str, person: str | None) -> str:
        """The text without "with Dana", where that is whom it goes to."""
        if person is None:
            return text
        names = "|".join(re.escape(name) for name in sorted(self._names))
        if not names:
            return text
        named = rf"(?:{names})(?:\s(?:{names})){{0,3}}"
        company = re.compile(rf"[,\s]{{1,3}}(?:(?:{_WITH})\s{named}|\({named}\))(?!\w)", re.IGNORECASE)
        return " ".join(company.sub("", text, count=2).split()).strip(" ,;-")
