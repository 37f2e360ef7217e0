"""By when they want an answer: the sentence and the day, as an offer names them."""

from dataclasses import dataclass
from datetime import date

from daemon.reading.dates import find_dates
from daemon.reading.meaning.sentences import split

MOST_TEXT = 6_000
LONGEST_AHEAD = 120
_LANGUAGES = ("en", "de", "fr", "es")
_LIMITS = frozenset({"by", "until", "through", "within"})


@dataclass(frozen=True, slots=True)
class Deadline:
    """``quote``: their sentence; ``latest``: the last day, inclusive."""

    quote: str
    latest: date


def deadline_in(text: str, *, reference: date, holidays: frozenset[date]) -> Deadline | None:
    """The earliest day up to which something is open, counted from ``reference``. Never raises."""
    found = [
        Deadline(" ".join(sentence.text.split())[:300], mention.latest)
        for sentence in split(text[:MOST_TEXT]).items[:40]
        for mention in find_dates(sentence.text, reference=reference, languages=_LANGUAGES, holidays=holidays)
        if mention.kind in _LIMITS and 0 <= (mention.latest - reference).days <= LONGEST_AHEAD
    ]
    return min(found, key=lambda deadline: deadline.latest, default=None)
