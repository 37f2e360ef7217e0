"""Names of people in running text, with their titles."""

import re
from collections.abc import Sequence

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.values import Person

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_LOWER = "a-zß-öø-ÿāăąćčďđēęěğģīįıķĺļľłńņňōőœŕřśşšţťūůűųźżž"
_TITLED = "|".join(word for word in any_of("names.honorific").split("|") if word.isalpha() and (len(word) > 2 or word[0].isupper()))
_PART = rf"(?!(?:{_TITLED})\b)(?:(?:O['’]|Mc|Mac|D['’]|L['’]|{any_of('names.prefix')})?[{_UPPER}][{_LOWER}]{{1,20}}(?:[-'’][{_UPPER}][{_LOWER}]{{1,20}}|-[{_LOWER}]{{1,20}})?|[{_UPPER}]\.)"
_CAPITALS = rf"(?:(?:{any_of('names.particle').upper()})[ ]){{0,2}}[{_UPPER}]{{3,20}}(?:-[{_UPPER}]{{2,20}})?(?![{_LOWER}])"
_PARTICLE = rf"(?:{any_of('names.particle')})"
NAME = lazy_pattern(
    rf"(?<!\w)(?:(?:{any_of('names.honorific')})\.?[ ]{{1,2}}){{0,3}}({_PART}(?:[ ](?:{_PARTICLE}[ ]){{0,3}}{_PART}|[ ]{_CAPITALS}){{1,3}})(?!\w)"
)
# "Mr. Murugesan": one name is enough behind a title.
_BEHIND_TITLE = lazy_pattern(
    rf"(?<!\w)(?:(?:{any_of('names.honorific')})\.?[ ]{{1,2}}(?:[A-Z]{{2,5}}[ ])?){{1,3}}(?!(?:{any_of('names.honorific')})\b)((?:{_PARTICLE}[ ]){{0,2}}{_PART})(?![\w'’-])(?:[ ][A-Z](?![\w'’.]))?"
)
_AND = lazy_pattern(rf"\s(?:{any_of('names.and')}|&)\s")
# "Dana (stores), Lee (labs)", "Dana, Lee and Omar": a comma alone joins no first names.
_FIRST_GOES_ON = lazy_pattern(rf",[ ](?={_PART}[ ](?:\([^()\n]{{1,40}}\)|(?:{any_of('names.and')})[ ]{_PART}))")
_MOST_FIRST = 5
_HONORIFIC = lazy_pattern(rf"(?:{any_of('names.honorific')})\b")
_TITLE_STOP = lazy_pattern(rf"(?<!\w)(?:{any_of('names.honorific')})\.\Z")
_FIRST = lazy_pattern(rf"({_PART})(?![\w'’-]|\.\w)")
_FIRST_OR_OWNER = lazy_pattern(rf"({_PART})(?=['’]s\b|[ ])")
_NOT_BEFORE = lazy_pattern(rf"(?<!\w)(?:{any_of('names.stop')})\s\Z", re.IGNORECASE)
_NO_NAME = frozenset(any_of("names.no_name").split("|"))
_NOT_FIRST = frozenset(any_of("names.not_first").split("|"))
# Two nouns with an article between, which is no particle of a name.
_BARE_ARTICLE = lazy_pattern(rf"^\S+ +(?:{any_of('names.bare_article')}) ")
_NO_NAME_END = tuple(any_of("names.no_name_end").split("|"))
_WHAT_THEY_DO = tuple(any_of("names.what_they_do").split("|"))
_ASIDE = lazy_pattern(r"[ ]{1,2}\([^\n()]{1,40}\)")


_ARTICLE = lazy_pattern(rf"(?:(?:{any_of('names.article')})\s|[Ll]['’])", re.IGNORECASE)
_NO_PERSONS_ARTICLE = lazy_pattern(rf"(?<![\w'’-])(?:{any_of('names.house_article')})\s\Z", re.IGNORECASE)


def names_within(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Where names start and end in a part of ``text``, surnames behind a title among them."""
    names = [match for match in NAME.finditer(text, begin, end) if is_name(match[1])]
    found = [match.span() for match in names if is_titled(text, match.start()) or not behind_article(text, match.start())]
    titled = [match.span() for match in _BEHIND_TITLE.finditer(text, begin, end) if match[1].lower() not in _NO_NAME]
    alone = [span for span in titled if not any(span[0] < other[1] and other[0] < span[1] for other in found)]
    return sorted(found + alone)


def behind_article(text: str, offset: int) -> bool:
    """Whether an article stands before a name that people have none before: "el Salón Dorado", "the Grand Hall"."""
    return _NO_PERSONS_ARTICLE.search(text, max(0, offset - 6), offset) is not None


def is_titled(text: str, offset: int) -> bool:
    """Whether a title stands at ``offset``: only people have one."""
    return _HONORIFIC.match(text, offset) is not None


def ends_with_title(text: str, end: int) -> bool:
    """Whether a full stop before ``end`` only ends a title: "Prof."."""
    return _TITLE_STOP.search(text, max(0, end - 12), end) is not None


def first_name_at(text: str, offset: int) -> list[Person]:
    """Whom one calls by the first name, where the words around have shown that a person stands there."""
    match = _FIRST.match(text, offset)
    known = match is None or match[1].lower() in _NO_NAME or match[1].lower().endswith((*_NO_NAME_END, "."))
    return [] if known or match is None else [Person(match[1])]


def past_article(text: str, offset: int) -> int:
    """Where a name may start at ``offset``, behind the article that some languages put before it: "a Dana"."""
    article = _ARTICLE.match(text, offset)
    return article.end() if article else offset


def first_named_at(text: str, offset: int) -> tuple[list[Person], int]:
    """Whom one calls by the first name and where that ends, also before "'s"."""
    match = _FIRST_OR_OWNER.match(text, offset)
    people = first_name_at(match[1], 0) if match else []
    return people, match.end(1) if match else offset


def is_behind_place_word(text: str, offset: int) -> bool:
    """Whether a word such as "in" or "at" leads to what stands at ``offset``, which then is hardly a person."""
    return _NOT_BEFORE.search(text, max(0, offset - 20), offset) is not None


def first_names_at(text: str, offset: int) -> list[Person]:
    """First names joined to each other: "Dana and Lee", "Dana (stores), Lee (labs) and Omar"."""
    found: list[Person] = []
    people = first_name_at(text, offset)
    while people and len(found) < _MOST_FIRST:
        found += people
        offset += len(people[0].name)
        aside = _ASIDE.match(text, offset)
        offset = aside.end() if aside else offset
        joint = _AND.match(text, offset) or _FIRST_GOES_ON.match(text, offset)
        people = first_name_at(text, joint.end()) if joint else []
        offset = joint.end() if joint else offset
    return found


def name_at(text: str, offset: int) -> tuple[str | None, int]:
    """The name at ``offset``, a surname behind a title among them, and where it ends."""
    match = NAME.match(text, offset)
    titled = _BEHIND_TITLE.match(text, offset)
    if match is not None and is_name(match[1]) and not (titled is not None and titled.end() == match.end()):
        return said_name(match[1]), match.end()
    if titled is not None and titled[1].lower() not in _NO_NAME:
        return titled[1], titled.end()
    return None, offset


def is_other_name(text: str) -> bool:
    """Whether ``text`` is a name and nothing else."""
    return NAME.fullmatch(text) is not None and is_name(text)


def said_name(name: str) -> str:
    """One blank between the parts, and a surname in capitals as it is said: "Jean LE GOFF"."""
    parts = re.sub(r"\s+", " ", name).strip(" .,").split(" ")
    return " ".join(part.title() if part.isupper() and len(part) > 1 and "." not in part else part for part in parts)


def is_name(name: str) -> bool:
    """Whether no word of ``name`` is one that people aren't called."""
    words = re.findall(r"[\w'’-]+", name.lower())
    told = [word for word in words if len(word) > 1]  # what else there is are initials: "R. E."
    if (
        not 2 <= len(words) <= 6
        or not told
        or words[0] in _NOT_FIRST & set(told)
        or (len(words) > 2 and words[0].endswith(_WHAT_THEY_DO))
    ):
        return False
    if _BARE_ARTICLE.search(name) is not None or any(word in _NO_NAME or word.endswith(_NO_NAME_END) for word in told):
        return False
    return bool(words[-1] != "floor")  # Floor is a Dutch first name


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
