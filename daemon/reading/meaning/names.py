"""Names of people in running text, with their titles."""

import re
from collections.abc import Iterable, Sequence

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.values import Person

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_LOWER = "a-zß-öø-ÿāăąćčďđēęěğģīįıķĺļľłńņňōőœŕřśşšţťūůűųźżž"
_TITLED = "|".join(word for word in any_of("names.honorific").split("|") if word.isalpha() and len(word) > 2)
_PART = rf"(?!(?:{_TITLED})\b)(?:(?:O['’]|Mc|Mac|D['’]|L['’])?[{_UPPER}][{_LOWER}]{{1,20}}(?:[-'’][{_UPPER}][{_LOWER}]{{1,20}})?|[{_UPPER}]\.)"
_CAPITALS = rf"(?:(?:{any_of('names.particle').upper()})[ ]){{0,2}}[{_UPPER}]{{3,20}}(?:-[{_UPPER}]{{2,20}})?(?![{_LOWER}])"
_PARTICLE = rf"(?:{any_of('names.particle')})"
NAME = lazy_pattern(
    rf"(?<!\w)(?:(?:{any_of('names.honorific')})\.?[ ]{{1,2}}){{0,2}}({_PART}(?:[ ]{{1,2}}(?:{_PARTICLE}[ ]{{1,2}}){{0,3}}{_PART}|[ ]{_CAPITALS}){{1,3}})(?!\w)"
)
# "Mr. Murugesan": one name is enough behind a title.
_BEHIND_TITLE = lazy_pattern(rf"(?:{any_of('names.honorific')})\.?[ ]{{1,2}}({_PART})(?![\w'’-])")
_FIRST = lazy_pattern(rf"({_PART})")
_JOIN = lazy_pattern(
    rf"\s{{0,3}}(?:,?\s(?:{any_of('names.and')})\s(?:(?:{any_of('names.and_of')})\s)?|,|;|&|/|\n\s{{0,8}}[-*•·]?)\s{{0,3}}"
)
_NO_NAME = frozenset(any_of("names.no_name").split("|"))
_TITLE_WORD = lazy_pattern(
    rf"(?:{any_of('names.title_word')})",
    re.IGNORECASE,
)
_TITLE = lazy_pattern(
    rf"(?:\s{{0,2}}[,–-]\s{{1,2}}|\s{{0,2}}\()([^\n,.;()]{{3,60}}?)(?=\s(?:{any_of('names.after_title')})\s|\)|,|\.|;|\n|$)"
)
_ASIDE = lazy_pattern(r"[ ]{1,2}\([^\n()]{1,40}\)")


def names_at(text: str, offset: int, most: int = 6) -> list[Person]:
    """The list of names that starts at ``offset``: "Dana Whitfield, Engineering Manager, and Lee Park (CTO)"."""
    people: list[Person] = []
    while len(people) < most:
        match = NAME.match(text, offset)
        if match is None or not is_name(match[1]):
            titled = _BEHIND_TITLE.match(text, offset)
            if titled is not None and titled[1].lower() not in _NO_NAME:
                people.append(Person(titled[1]))
            break
        title = _TITLE.match(text, match.end())
        told = title[1].strip() if title and _TITLE_WORD.search(title[1]) and not _is_other_name(title[1].strip()) else None
        people.append(Person(said_name(match[1]), None, told))
        offset = match.end()
        if told is None and title is not None and title[1][0].islower():
            joint = _JOIN.match(text, title.end())
            second = _JOIN.match(text, joint.end()) if joint else None
            if any(one and NAME.match(text, one.end()) for one in (joint, second)):
                told = title[1].strip()
        if title is not None and told is not None:
            offset = title.end() + (1 if text[title.end() : title.end() + 1] == ")" else 0)
        aside = _ASIDE.match(text, offset)
        joint = _JOIN.match(text, aside.end() if aside else offset)
        following = NAME.match(text, joint.end()) if joint else None
        second = _JOIN.match(text, joint.end()) if joint and following is None else None
        if joint is None or (following is None and second is None):
            break
        offset = joint.end() if following is not None or second is None else second.end()
    return people


def _is_other_name(text: str) -> bool:
    return NAME.fullmatch(text) is not None and is_name(text)


def said_name(name: str) -> str:
    """One blank between the parts, and a surname in capitals as it is said: "Jean LE GOFF"."""
    parts = re.sub(r"\s+", " ", name).strip(" .,").split(" ")
    return " ".join(part.title() if part.isupper() and len(part) > 1 and "." not in part else part for part in parts)


def is_name(name: str) -> bool:
    """Whether no word of ``name`` is one that people aren't called."""
    words = re.findall(r"[\w'’-]+", name.lower())
    return (
        2 <= len(words) <= 6 and not any(word in _NO_NAME for word in words) and words[-1] != "floor"
    )  # Floor is a Dutch first name


def find_people(text: str, cues: Iterable["re.Pattern[str]"]) -> list[Person]:
    """The people named right after a cue such as "with" or "Interviewers:"."""
    found: dict[str, Person] = {}
    for cue in cues:
        for match in cue.finditer(text):
            for person in names_at(text, match.end()):
                known = found.get(person.name)
                if known is None or (known.title is None and person.title is not None):
                    found[person.name] = person
    return list(found.values())


def merge(people: Sequence[Person]) -> tuple[Person, ...]:
    """One entry a person: the same name or address once, with all that is known."""
    merged: dict[str, Person] = {}
    for person in people:
        key = person.name.casefold() or (person.address or "")
        known = merged.get(key)
        if known is None:
            merged[key] = person
        else:
            merged[key] = Person(known.name, known.address or person.address, known.title or person.title)
    return tuple(merged.values())
