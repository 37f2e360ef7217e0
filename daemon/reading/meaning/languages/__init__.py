"""The languages mail is understood in: one file each, phrases only."""

from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages import de, en, es, fr, it, nl, pl, pt

LANGUAGES: dict[str, MeaningLanguage] = {module.PHRASES.code: module.PHRASES for module in (en, de, fr, es, nl, it, pt, pl)}


def likeliest_languages(text: str) -> tuple[str, ...]:
    """The codes of all languages, the likeliest first, by the commonest words of each."""
    said = set(text[:3000].lower().split())
    return tuple(sorted(LANGUAGES, key=lambda code: -len(LANGUAGES[code].common & said)))
