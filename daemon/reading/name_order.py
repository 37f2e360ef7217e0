"""The order of a person's name: Exchange and other directories write the last name first ("Weber, Anna"), people and signatures do not."""

from functools import lru_cache

from daemon.reading.lazy import lazy_pattern

# Two or three words at most on either side, each with a capital: no firm ("Acme, Inc."), no degree ("Anna Weber, PhD"), no list of departments.
_WORD = r"(?:(?:[Vv][ao]n|[Dd][eiu]|[Dd]e[rlns]?|[Dd]os|[Ll]a|[Tt]er?|[Zz]u)\s)?[^\W\d_][\w'\u2019.-]{1,30}"
_LAST_FIRST = lazy_pattern(
    rf"({_WORD}(?:\s{_WORD}){{0,2}}),\s{{1,3}}((?:(?:Dr|Prof)\.\s)?{_WORD}(?:\s(?:{_WORD}|[^\W\d_]\.?)){{0,1}})"
)
_NO_FIRST_NAME = frozenset(
    "inc inc. llc ltd ltd. limited gmbh ag kg se sa sas srl spa bv nv oy ab plc corp corp. co co. lp llp phd ph.d. md m.d. mba cpa esq esq. jr jr. sr sr. "
    "pe msc bsc ma ba rn dds jd hr it people recruiting talent sales marketing engineering team department manager director head".split()
)


@lru_cache(maxsize=512)
def in_order(name: str) -> str:
    """``name`` with the first name first, where it is plainly the other way round; else as it is."""
    found = _LAST_FIRST.fullmatch(name)
    if found is None:
        return name
    last, first = found.groups()
    words = (*last.split(), *first.split())
    if not all(word[0].isupper() for word in (last.split()[-1], first.split()[-1])) or any(
        word.casefold() in _NO_FIRST_NAME for word in words
    ):
        return name
    return f"{first} {last}"
