"""Phrases by language. To add a language: one more file like ``nl.py``, and its name in ``LANGUAGES``."""

from daemon.reading.form.languages import other, other_words
from daemon.reading.form.languages.base import FormLanguage
from daemon.reading.form.languages.de import GERMAN
from daemon.reading.form.languages.en import ENGLISH
from daemon.reading.form.languages.es import SPANISH
from daemon.reading.form.languages.fr import FRENCH
from daemon.reading.form.languages.it import ITALIAN
from daemon.reading.form.languages.nl import DUTCH
from daemon.reading.form.languages.pl import POLISH
from daemon.reading.form.languages.pt import PORTUGUESE
from daemon.reading.vocabulary import Vocabulary

LANGUAGES: tuple[FormLanguage, ...] = (ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, ITALIAN, PORTUGUESE, POLISH)

any_of = Vocabulary((*(language.words for language in LANGUAGES), other_words.WORDS))
"""The words of all languages that a pattern of this room looks for, by its name."""


def _all(*groups: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase for group in groups for phrase in group))


WROTE = _all(*(language.wrote for language in LANGUAGES), other.WROTE)
QUOTE_OPENERS = _all(*(language.quote_openers for language in LANGUAGES), other.QUOTE_OPENERS)
ORIGINAL_MARKERS = _all(*(language.original_markers for language in LANGUAGES), other.ORIGINAL_MARKERS)
FORWARD_MARKERS = _all(*(language.forward_markers for language in LANGUAGES), other.FORWARD_MARKERS)
DEVICE_LINES = _all(*(language.device_lines for language in LANGUAGES), other.DEVICE_LINES)
SIGN_OFFS = frozenset(_all(*(language.sign_offs for language in LANGUAGES)))
DISCLAIMERS = _all(*(language.disclaimers for language in LANGUAGES))
ABSENCE_SUBJECTS = _all(*(language.absence_subjects for language in LANGUAGES), other.ABSENCE_SUBJECTS)
ABSENCE_TEXTS = _all(*(language.absence_texts for language in LANGUAGES), other.ABSENCE_TEXTS)
REPLY_SUBJECTS = _all(*(language.reply_subjects for language in LANGUAGES), other.REPLY_SUBJECTS)
BACK_WORDS = _all(*(language.back_words for language in LANGUAGES))
INCLUSIVE_WORDS = _all(*(language.inclusive_words for language in LANGUAGES))
MACHINE_TEXTS = _all(*(language.machine_texts for language in LANGUAGES))
BOUNCE_SUBJECTS = _all(*(language.bounce_subjects for language in LANGUAGES), other.BOUNCE_SUBJECTS)
BOUNCE_TEXTS = _all(*(language.bounce_texts for language in LANGUAGES))
DELAY_TEXTS = _all(*(language.delay_texts for language in LANGUAGES))
FORM_LETTERS = _all(*(language.form_letters for language in LANGUAGES))
TEAM_NAMES = "|".join(language.team_names for language in LANGUAGES)
REPLY_LINES = _all(*(language.reply_lines for language in LANGUAGES))
AWAY_SUBJECTS = "|".join(language.away_subjects for language in LANGUAGES)
AWAY_TEXTS = _all(ABSENCE_TEXTS, *(language.away_texts for language in LANGUAGES))
ABSENCE_CLAUSES = _all(*(language.absence_clauses for language in LANGUAGES))
LABELS: dict[str, str] = {
    label: field
    for field in ("from", "date", "to", "subject")
    for labels in (*(language.labels for language in LANGUAGES), other.LABELS)
    for label in labels[field]
}
