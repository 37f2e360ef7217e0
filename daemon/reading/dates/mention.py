"""What a date finder hands back."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class DateMention:
    """One phrase that names a day or a time frame; ``text[begin:end]`` is the phrase.

    ``earliest`` (None: no lower bound was given) and ``latest`` are inclusive. ``at`` is a clock time said together with it, without a
    zone. ``kind``: ``day`` (one day), ``weekday``, ``period`` (a week, month or part of one), ``within`` (from now on, at most so long),
    ``in`` (so long from now), ``range`` (first to last day), ``by`` (no later than), ``until`` (a state lasts till then), ``through``
    (the same, the last day included), ``after`` (later than) or ``from`` (starting with). ``follows``: it counts from a day named before it,
    where there is one ("the following Monday").
    """

    begin: int
    end: int
    earliest: date | None
    latest: date
    at: time | None
    kind: str
    follows: bool = False
