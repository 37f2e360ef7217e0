"""Names in lines of their own below a heading, each with what that person does beside or below it."""

from collections.abc import Sequence

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.name_lists import list_at, names_at
from daemon.reading.meaning.signature import is_closing
from daemon.reading.values import Person

# "Panel", "The panel will be:", "Interviewing you will be", "Es nehmen teil:": a line of a few words.
_HEADING = lazy_pattern(
    rf"[^\w\n]{{0,4}}(?i:(?:[^\n.!?:]{{0,60}}(?<![\w'’-]))?(?:{any_of('rosters.heading')})(?![\w'’-])[^\n.!?:]{{0,40}}?)[ \t]{{0,2}}[:–-]?[ \t]{{0,4}}"
)
# "Round 1 (Technical) : Dana Whitfield"; a bare "Interview:" stands before the name of a post as well.
_STAGE = lazy_pattern(
    rf"(?im:^[^\w\n]{{0,4}}(?:{any_of('rosters.stage')})[ \t]?(?:\d|\()[^\n:]{{0,30}}[ \t]{{0,2}}:[ \t]{{1,4}})(?=[^\W\d_a-z])"
)
_LAST_SENTENCE = lazy_pattern(r"(?<=[.!?])[ ]{1,2}")
_BULLET = lazy_pattern(r"[ \t]{0,8}(?:(?:[-*•·–▪◦]|\d{1,2}[.)])[ \t]{1,4})?")
_MYSELF = lazy_pattern(rf"(?i:{any_of('rosters.myself')}),?[ ](?=[A-ZÀ-ÖØ-Þ])")
_CELLS = lazy_pattern(r"[ ]{2,6}|\t|[ \t]{0,2}\|[ \t]{0,2}")
_SENTENCE_END = (".", "!", "?", ":", ",")
_MOST_LINES = 24
_MOST_STAGES = 8
_LONGEST_TITLE = 80


def in_rosters(text: str) -> list[Person]:
    """Who is named in the lines below each heading, or behind the name of a stage of the interview."""
    lines = text.splitlines()
    found: list[Person] = []
    for index, line in enumerate(lines):
        above = next((told for told in reversed(lines[:index]) if told.strip()), "")
        if _HEADING.fullmatch(_LAST_SENTENCE.split(line)[-1]) is not None and not is_closing(above):
            found += _below(lines[index + 1 : index + 1 + _MOST_LINES])
    for stage in list(_STAGE.finditer(text))[:_MOST_STAGES]:
        found += names_at(text, stage.end(), most=4)
    return found


def _below(lines: Sequence[str]) -> list[Person]:
    found: list[Person] = []
    was_name = False
    for line in filter(str.strip, lines):
        person = _named(line)
        if person is not None:
            found.append(person)
        elif not (was_name and _is_title(line)):
            break
        was_name = person is not None
    return found


def _named(line: str) -> Person | None:
    """The person whom a line names, and says nothing else of than what they do."""
    bullet = _BULLET.match(line)
    item = line[bullet.end() if bullet else 0 :].strip()
    cell = _CELLS.split(_MYSELF.sub("", item, count=1) if _MYSELF.match(item) else item, maxsplit=1)[0]
    people, end = list_at(cell, 0, most=1)
    rest = cell[end:].strip()
    is_alone = not rest or (rest[0] in ",(-–—/" and len(rest) <= 2 * _LONGEST_TITLE and not rest.endswith(("!", "?")))
    return people[0] if people and is_alone else None


def _is_title(line: str) -> bool:
    told = line.strip()
    return len(told) <= _LONGEST_TITLE and not told.endswith(_SENTENCE_END)
