"""What a sentence is made of, for the model: words, pairs of words near each other, and the beginnings and ends of long words."""

from itertools import islice

from daemon.reading.lazy import lazy_pattern

_WORD = lazy_pattern(r"[^\W\d_]{1,30}(?:'[^\W\d_]{1,10})?|\d{1,12}(?:[.:,/]\d{1,12}){0,3}|[€$£%?!]")
_BEGIN, _END = "^", "$"
_NUMBER, _CLOCK = "#", "#:"
_MOST_WORDS = 60
_LONG, _LONGER = 5, 7


def features(folded: str) -> set[str]:
    """Of a folded sentence, the first sixty words of it. A number is a number, a time of day a time of day, whichever it is."""
    said = (found[0] for found in islice(_WORD.finditer(folded), _MOST_WORDS))
    words = [(_CLOCK if ":" in word else _NUMBER) if word[0].isdecimal() else word for word in said]
    edged = [_BEGIN, *words, _END]
    found = set(words)
    found.update(map("{} {}".format, edged, edged[1:]))
    found.update(map("{} {} {}".format, edged, edged[1:], edged[2:]))
    found.update(map("{} _ {}".format, edged, edged[2:]))
    for word in words:
        if len(word) > _LONG:
            found.add(f"{word[:_LONG]}-")
            found.add(f"-{word[1 - _LONG :]}")
        if len(word) > _LONGER:
            found.add(f"{word[:_LONGER]}-")
    return found
