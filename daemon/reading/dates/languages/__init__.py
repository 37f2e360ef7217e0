"""The languages dates are read in: one file each, words only."""

from daemon.reading.dates.language import DateLanguage
from daemon.reading.dates.languages import de, en, es, fr, it, nl, pl, pt

LANGUAGES: dict[str, DateLanguage] = {module.WORDS.code: module.WORDS for module in (en, de, fr, es, nl, it, pt, pl)}
