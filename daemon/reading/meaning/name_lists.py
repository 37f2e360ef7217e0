"""Lists of names, with what each of them does: "Dana Whitfield (Director, chair), Lee Park from Sales, and our CTO, Omar Haddad"."""

import re
from collections.abc import Iterable, Iterator

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.names import behind_article, is_other_name, is_titled, name_at, names_within, past_article
from daemon.reading.values import Person

_AND = rf"(?:{any_of('names.and')})\s(?:(?:{any_of('names.and_of')})(?:\s|(?<=['’])))?"
_JOIN = lazy_pattern(
    rf"\s{{0,3}}(?:,?\s{_AND}|,(?:\s(?:{any_of('names.listed_by')})(?=\s|(?<=['’])))?|;|&|/|\+|\n\s{{0,8}}[-*•·]?)\s{{0,3}}"
)
_TITLE_WORD = lazy_pattern(rf"(?:{any_of('names.title_word')})", re.IGNORECASE)
_TITLE = lazy_pattern(
    rf"(?:\s{{0,2}}[,–-]\s{{1,2}}|\s{{0,2}}\()([^\n,.;()]{{3,60}}?)(?=\s(?:{any_of('names.after_title')})\s|\)|,|\.|;|\n|$)"
)
_BRACKETS = lazy_pattern(r"[ ]{0,2}\([^\n()]{1,60}\)")
# What one does or where one belongs, up to a joint: ", Leiter Technik und Infrastruktur", " from the works council".
_ASIDE = lazy_pattern(rf"(?:,[ ]{{1,2}}|[ ](?=(?:{any_of('names.of_house')})\s))[^\n.;:!?()]{{2,80}}")
_JOINT = lazy_pattern(rf",|\s(?={_AND})")
_CLAUSE = lazy_pattern(rf"(?<![\w'’-])(?:{any_of('names.clause')})(?![\w'’-])", re.IGNORECASE)
_RELATIVE = lazy_pattern(rf",[ ]{{1,2}}(?:{any_of('names.relative')})\s", re.IGNORECASE)
_MOST_JOINTS = 3
_LONGEST_ASIDE = 8
# "our Chief Nurse, Dana Whitfield", "me and colleague Dana Whitfield": what leads from a cue to a name.
_WHOSE = lazy_pattern(rf"(?:{any_of('names.whose')})(?:\s{{1,2}}|(?<=['’]))", re.IGNORECASE)
# "sowie für den Personalrat Herr Lee Park": a title is needed to tell who speaks for whom.
_ON_BEHALF = lazy_pattern(rf"(?:{any_of('names.on_behalf')})\s(?:[\w'’-]{{1,24}}\s){{1,5}}?(?=(?:{any_of('names.honorific')})\b)")
_LEADING = lazy_pattern(rf"(?!(?i:{any_of('names.stop')}|{any_of('names.and')})\b)[^\W\d][\w'’/-]{{0,24}},?[ ]{{1,2}}")
_MOST_LEADING = 5


def names_at(text: str, offset: int, most: int = 6) -> list[Person]:
    """The list of names that starts at ``offset``: "Dana Whitfield, Engineering Manager, and Lee Park (CTO)"."""
    return list_at(text, offset, most)[0]


def named_from(text: str, offset: int) -> list[Person]:
    """The names at ``offset``, or behind the words that lead to them: "our Chief Nurse, Dana Whitfield"."""
    begin = _start(text, offset)
    return names_at(text, offset if begin is None else begin)


def find_people(text: str, cues: Iterable["re.Pattern[str]"]) -> list[Person]:
    """The people named right after a cue such as "with" or "Interviewers:"."""
    found: dict[str, Person] = {}
    for cue in cues:
        for match in cue.finditer(text):
            for person in named_from(text, match.end()):
                known = found.get(person.name)
                if known is None or (known.title is None and person.title is not None):
                    found[person.name] = person
    return list(found.values())


def list_at(text: str, offset: int, most: int = 6) -> tuple[list[Person], int]:
    """The list of names that starts at ``offset``, and where the last of them ends."""
    people: list[Person] = []
    end = offset
    while len(people) < most:
        name, end_of_name = name_at(text, offset)
        if name is None:
            break
        told, end = _told(text, end_of_name)
        people.append(Person(name, None, told))
        following = next((begin for close in _ends(text, end_of_name, end) if (begin := _following(text, close)) is not None), None)
        if following is None:
            break
        offset = following
    return people, end


def told_beside(text: str, end: int) -> str | None:
    """What a person does, as told beside the name that ends at ``end``."""
    return _told(text, end)[0]


def _told(text: str, end: int) -> tuple[str | None, int]:
    """The title beside a name that ends at ``end``, and where that ends."""
    title = _TITLE.match(text, end)
    if title is None or not _TITLE_WORD.search(title[1]) or is_other_name(title[1].strip()):
        return None, end
    brackets = _BRACKETS.match(text, end)
    return title[1].strip(), brackets.end() if brackets else title.end()


def _ends(text: str, end_of_name: int, end: int) -> Iterator[int]:
    """Where a name may end with all that is said about it, the likeliest first."""
    yield end
    brackets = _BRACKETS.match(text, end_of_name)
    if brackets is not None:
        yield brackets.end()
    begin = brackets.end() if brackets else end_of_name
    aside = _ASIDE.match(text, begin)
    if aside is None:
        return
    joints = [joint.start() for joint in _JOINT.finditer(text, aside.start() + 1, aside.end())][:_MOST_JOINTS]
    for close in joints:
        words = text[begin:close]
        is_clause = _RELATIVE.match(words) is None and _CLAUSE.search(words) is not None
        if is_clause or len(words.split()) > _LONGEST_ASIDE or names_within(text, begin + 1, close):
            return
        yield close


def _following(text: str, offset: int) -> int | None:
    """Where the next name of a list starts, behind one joint or two ("(CTO), and Lee Park")."""
    joint = _JOIN.match(text, offset)
    if joint is None:
        return None
    begin = _start(text, joint.end())
    second = _JOIN.match(text, joint.end()) if begin is None else None
    return _start(text, second.end()) if second is not None else begin


def _start(text: str, offset: int) -> int | None:
    """Where the name starts that stands at ``offset`` or behind an article, or a few words about whose it is and what they do."""
    if name_at(text, offset)[0] is not None:
        return offset
    article = past_article(text, offset)
    if article > offset and name_at(text, article)[0] is not None:
        return article if is_titled(text, article) or not behind_article(text, article) else None
    on_behalf = _ON_BEHALF.match(text, offset)
    if on_behalf is not None and name_at(text, on_behalf.end())[0] is not None:
        return on_behalf.end()
    word = _WHOSE.match(text, offset)
    for _ in range(_MOST_LEADING):
        if word is None:
            return None
        if name_at(text, word.end())[0] is not None:
            return word.end()
        word = _LEADING.match(text, word.end())
    return None
