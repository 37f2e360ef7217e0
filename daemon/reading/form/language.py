"""Which language a text is in, by counting its commonest words and the letters that few others have."""

from collections import defaultdict

from daemon.reading.form.languages import LANGUAGES
from daemon.reading.lazy import lazy_pattern

_WORD = lazy_pattern(r"[^\W\d_]+")
_LETTERS = bytes(code if chr(code).isalpha() else ord(" ") for code in range(128)) + bytes(128)
_ENOUGH = 4000
_LEAST_HITS = 2
_LEAD = 1.15
_LANGUAGES_OF_WORD: dict[str, tuple[str, ...]] = {
    word: tuple(language.code for language in LANGUAGES if word in language.stopwords)
    for word in {word for language in LANGUAGES for word in language.stopwords}
}

_LANGUAGES_OF_LETTER: dict[str, tuple[str, ...]] = {
    letter: tuple(language.code for language in LANGUAGES if letter in language.letters)
    for letter in {letter for language in LANGUAGES for letter in language.letters}
}
_WORTH_OF_LETTER = 0.75


def _words_of(text: str) -> list[str]:
    """Runs of letters; of plain text far sooner than by the pattern."""
    return text.encode("ascii").translate(_LETTERS).decode("ascii").split() if text.isascii() else _WORD.findall(text)


def guess_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the likeliest of the known languages, or None where too little speaks for any."""
    scores: defaultdict[str, float] = defaultdict(float)
    for codes in filter(None, map(_LANGUAGES_OF_WORD.get, _words_of(text[:_ENOUGH].lower()))):
        for code in codes:
            scores[code] += 1 / len(codes)
    if not text.isascii():
        for codes in filter(None, map(_LANGUAGES_OF_LETTER.get, set(text[:_ENOUGH].lower()))):
            for code in codes:
                scores[code] += _WORTH_OF_LETTER / len(codes)
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    if not ranked:
        return None
    (code, score), second = ranked[0], ranked[1][1] if len(ranked) > 1 else 0.0
    alone = second == 0 and score >= 1
    return code if alone or (score >= _LEAST_HITS and score >= second * _LEAD) else None
