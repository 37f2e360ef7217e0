"""Which language a text is in, by counting its commonest words."""

import re
from collections import Counter

from daemon.reading.form.languages import LANGUAGES

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 4000
_LEAST_HITS = 2
_LANGUAGES_OF_WORD: dict[str, tuple[str, ...]] = {
    word: tuple(language.code for language in LANGUAGES if word in language.stopwords)
    for word in {word for language in LANGUAGES for word in language.stopwords}
}


def guess_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the likeliest of the known languages, or None where too little speaks for any."""
    scores: Counter[str] = Counter()
    for word in _WORD.findall(text[:_ENOUGH].lower()):
        codes = _LANGUAGES_OF_WORD.get(word)
        if codes:
            for code in codes:
                scores[code] += 1 / len(codes)
    best = scores.most_common(2)
    if not best or best[0][1] < _LEAST_HITS or (len(best) > 1 and best[0][1] < best[1][1] * 1.15):
        return best[0][0] if best and len(best) == 1 and best[0][1] >= 1 else None
    return best[0][0]
