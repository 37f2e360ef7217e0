"""The languages mail is understood in: one file each, phrases only."""

from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages import de, en, es, fr, it, nl, pl, pt

LANGUAGES: dict[str, MeaningLanguage] = {module.PHRASES.code: module.PHRASES for module in (en, de, fr, es, nl, it, pt, pl)}
