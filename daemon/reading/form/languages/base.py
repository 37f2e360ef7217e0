"""What one language brings to the form of a mail. All phrases are in lower case, apostrophes straight, single blanks."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FormLanguage:
    """Phrases of one language; each is looked for as a whole phrase, or (``*_lines``) at the start of a line.

    ``letters`` are those that its words have and those of most others lack. ``words``: those of the patterns that modules of the room build (see ``vocabulary``). ``labels``: header labels that clients print above a quoted mail, by field. ``absence_subjects`` and ``absence_texts`` prove
    an absence note; ``reply_subjects`` only that a machine answered. ``back_words`` near a day say that somebody is back on
    it, ``inclusive_words`` that the last day of an absence belongs to it. ``team_names`` is a pattern of a whole line by which a
    team signs. Of absences that a person announces (``away.py``): ``away_subjects`` is a pattern of words that name one in a subject,
    ``away_texts`` tell that their author is away, beside ``absence_texts``, and ``absence_clauses`` what else such a note says: who stands in, thanks, wishes.
    """

    code: str
    words: Mapping[str, str]
    stopwords: frozenset[str]
    labels: dict[str, tuple[str, ...]]
    wrote: tuple[str, ...]
    quote_openers: tuple[str, ...]
    original_markers: tuple[str, ...]
    forward_markers: tuple[str, ...]
    device_lines: tuple[str, ...]
    sign_offs: tuple[str, ...]
    disclaimers: tuple[str, ...]
    absence_subjects: tuple[str, ...]
    absence_texts: tuple[str, ...]
    reply_subjects: tuple[str, ...]
    back_words: tuple[str, ...]
    inclusive_words: tuple[str, ...]
    machine_texts: tuple[str, ...]
    bounce_subjects: tuple[str, ...] = ()
    bounce_texts: tuple[str, ...] = ()
    delay_texts: tuple[str, ...] = ()
    form_letters: tuple[str, ...] = ()
    team_names: str = ""
    letters: str = ""
    reply_lines: tuple[str, ...] = ()
    away_subjects: str = ""
    away_texts: tuple[str, ...] = ()
    absence_clauses: tuple[str, ...] = ()


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases that ``|`` separates, single blanks inside."""
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


def words(text: str) -> tuple[str, ...]:
    """Return the words that white space separates."""
    return tuple(text.split())
