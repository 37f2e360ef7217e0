"""What a mail is made of, for the model: the words of its sentences, pairs of neighbours, the beginnings of long words; those of its subject apart."""

from collections.abc import Iterable
from itertools import islice

from daemon.reading.lazy import lazy_pattern

_WORD = lazy_pattern(r"[^\W\d_]{1,30}(?:'[^\W\d_]{1,10})?|\d{1,12}(?:[.:,/]\d{1,12}){0,3}|[€$£%?!]")
_BEGIN, _END = "^", "$"
_NUMBER, _CLOCK = "#", "#:"
_MOST_WORDS = 60
_LONG = 5


def features(sentences: Iterable[str], subject: Iterable[str] = ()) -> set[str]:
    """Of folded sentences, the first sixty words of each. A number is a number, a time of day a time of day, whichever it is."""
    found: set[str] = set()
    for folded in sentences:
        _add(found, folded)
    titled: set[str] = set()
    for folded in subject:
        _add(titled, folded)
    found.update(map("subject: ".__add__, titled))
    return found


def _add(found: set[str], folded: str) -> None:
    said = (word[0] for word in islice(_WORD.finditer(folded), _MOST_WORDS))
    words = [(_CLOCK if ":" in word else _NUMBER) if word[0].isdecimal() else word for word in said]
    found.update(words)
    found.update(map("{} {}".format, (_BEGIN, *words), (*words, _END)))
    found.update(f"{word[:_LONG]}-" for word in words if len(word) > _LONG)
