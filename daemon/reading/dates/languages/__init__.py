"""The languages dates are read in: one file each, words only."""

from daemon.reading.dates.language import DateLanguage
from daemon.reading.dates.languages import de, en, es, fr, it, nl, pl, pt
from daemon.reading.vocabulary import Vocabulary

LANGUAGES: dict[str, DateLanguage] = {module.WORDS.code: module.WORDS for module in (en, de, fr, es, nl, it, pt, pl)}

any_of = Vocabulary(language.words for language in LANGUAGES.values())
"""The words of all languages that a pattern of this room looks for, by its name."""
