"""The form of address: du or Sie, tu or vous, tu or usted."""

import re
from functools import lru_cache

from daemon.reading.meaning.languages import LANGUAGES


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
