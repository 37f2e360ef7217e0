"""The form of address: du or Sie, tu or vous, tu or usted; first name or last."""

import re
from functools import lru_cache

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import LANGUAGES, any_of


@lru_cache(maxsize=len(LANGUAGES))
def _patterns(code: str) -> "tuple[re.Pattern[str], re.Pattern[str]]":
    language = LANGUAGES[code]
    return re.compile(language.informal), re.compile(language.formal)


def is_formal(text: str, code: str) -> bool | None:
    """Whether ``text`` addresses its reader formally; None where it doesn't tell, or the language has one form only."""
    if not LANGUAGES[code].informal:
        return None
    informal, formal = (len(pattern.findall(text)) for pattern in _patterns(code))
    if informal == formal:
        return None
    return formal > informal


_SALUTATION = 80
_WORD = lazy_pattern(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_CASUAL = frozenset(any_of("address_form.casual").split("|"))
_TITLED = frozenset(any_of("address_form.titled").split("|"))


def addresses_by_first_name(text: str, own_name: str) -> bool | None:
    """Whether a mail greets its reader casually by the first name ("Hi Sam"), or by title and last name ("Dear Mr. Rivera").

    None where it does neither: "Dear Sam" and "Bonjour Sam" fit both.
    """
    greeting = next((line for line in text[:2000].splitlines() if line.strip()), "")[:_SALUTATION]
    said = [word.lower() for word in _WORD.findall(greeting)]
    own = [word.lower() for word in _WORD.findall(own_name)]
    if not said or not own:
        return None
    if own[-1] in said and _TITLED.intersection(said):
        return False
    return True if said[0] in _CASUAL and own[0] in said and own[-1] not in said else None
