"""The languages mail is understood in: one file each, phrases only."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages import de, en, es, fr, it, nl, other_words, pl, pt
from daemon.reading.vocabulary import Vocabulary

LANGUAGES: dict[str, MeaningLanguage] = {module.PHRASES.code: module.PHRASES for module in (en, de, fr, es, nl, it, pt, pl)}

any_of = Vocabulary((*(language.words for language in LANGUAGES.values()), other_words.WORDS))
"""The words of all languages that a pattern of this room looks for, by its name."""

_WORD = lazy_pattern(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LANGUAGES_OF_WORD: dict[str, tuple[str, ...]] = {
    word: tuple(code for code, language in LANGUAGES.items() if word in language.common)
    for word in {word for language in LANGUAGES.values() for word in language.common}
}

_LANGUAGES_OF_LETTER: dict[str, tuple[str, ...]] = {
    letter: tuple(code for code, language in LANGUAGES.items() if letter in language.letters)
    for letter in {letter for language in LANGUAGES.values() for letter in language.letters}
}
_WORTH_OF_LETTER = 0.75


def likeliest_languages(text: str) -> tuple[str, ...]:
    """The codes of all languages, the likeliest first, by the commonest words of each and the letters that few others have."""
    scores = dict.fromkeys(LANGUAGES, 0.0)
    for word in set(_WORD.findall(text[:3000].lower())):
        codes = _LANGUAGES_OF_WORD.get(word, ())
        for code in codes:
            scores[code] += 1 / len(codes)
    if not text.isascii():
        for letter in set(text[:3000].lower()):
            codes = _LANGUAGES_OF_LETTER.get(letter, ())
            for code in codes:
                scores[code] += _WORTH_OF_LETTER / len(codes)
    return tuple(sorted(LANGUAGES, key=lambda code: -scores[code]))
