"""Who takes part in an interview that is told in words: named after a cue, before a verb, or in the lines of an agenda."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from daemon.reading.dates.folding import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.first_names import by_first_name
from daemon.reading.meaning.languages import LANGUAGES, any_of
from daemon.reading.meaning.likely_people import who_is_likely
from daemon.reading.meaning.name_lists import find_people, list_at, names_at
from daemon.reading.meaning.named_before import said_of_one
from daemon.reading.meaning.names import NAME, ends_with_title, first_names_at, is_name, is_titled, merge, names_within, said_name
from daemon.reading.meaning.not_coming import who_comes
from daemon.reading.meaning.rosters import in_rosters
from daemon.reading.meaning.signature import closing_begins
from daemon.reading.meaning.spoken_of import spoken_of
from daemon.reading.values import Person

_CUES = tuple(
    lazy_pattern(pattern)
    for pattern in (
        rf"(?i:\b(?:{any_of('company.cue')})) {{1,2}}\(?",
        rf"(?i:\b(?:{any_of('company.label')})) ?: {{0,3}}\n{{0,2}} {{0,4}}[-*•]? ?",
        rf"(?i:\b(?:{any_of('company.receives')}) (?:{any_of('company.receives_whom')})?) {{0,2}}",
        rf"(?i:\b(?:{any_of('company.leads')}))(?: {{1,2}}|(?<=['’]))",
        rf"(?i:\b{any_of('company.topic')} ?: {{0,3}}[\w' ]{{2,30}}/ {{0,2}})",
        (
            rf"(?i:\b(?:{any_of('company.interviewer')})(?: (?:{any_of('company.interviewer_for')}) [\w ]{{2,40}}?)? (?:{any_of('company.interviewer_is')})) {{1,2}}"
        ),
    )
)
_ACTS = lazy_pattern(
    rf"(?:,? \(?[\w ,&/.-]{{3,48}}\)?,?|,)? (?:{any_of('company.will')}) (?:{any_of('company.acts_before')})?(?:{any_of('company.acts')})",
    re.IGNORECASE,
)
_DOES = lazy_pattern(rf"(?:, [^,;.!?\n]{{3,48}},| \([^()\n]{{2,48}}\),?|,)? (?:{any_of('company.does')})\b", re.IGNORECASE)
# "Mr Thiel was away last week. He would like to meet you."
_THEN_DOES = lazy_pattern(rf"[^.!?\n]{{0,140}}[.!?] (?:{any_of('company.he')}) (?:{any_of('company.does')})\b", re.IGNORECASE)
_INSTEAD = lazy_pattern(rf"\b(?:{any_of('company.instead')}) (?:(?:{any_of('names.article')}) )?\Z", re.IGNORECASE)
_REACH_OF_INSTEAD = 30
_INVITES = lazy_pattern(
    rf"(?:{any_of('company.invites')}| (?:{any_of('company.inviting')})\b| (?:{any_of('company.invites_has')})?(?:{any_of('company.invites_has_set')})?(?: [\w-]{{1,14}}){{0,5}}? (?:{any_of('company.invites_whom')})\b)",
    re.IGNORECASE,
)
# Who comes is named before and behind these in one sentence: "Neben mir wird Herr Haas teilnehmen", "Dana Whitfield and Lee Park are joining us".
_TAKES_PART = lazy_pattern(
    rf"\b(?:{any_of('company.takes_part')})",
    re.IGNORECASE,
)
_ABSENT = lazy_pattern(rf"\b(?:{any_of('company.absent')})\b", re.IGNORECASE)
_SENTENCE = lazy_pattern(r"(?<![A-Z])(?<!\b[A-Za-z]r)(?<!\b[A-Za-z]ra)(?<!rs)[.!?](?=\s)|\n\s{0,8}\n|\n[ \t]{0,4}[-*•]")
_ELSEWHERE = lazy_pattern(rf"\b(?:{any_of('company.elsewhere')}) $", re.IGNORECASE)
_LONGEST_SENTENCE = 400
_MOST_SENTENCES = 12
_ROWS = 4
_JOINTS = 10  # letters that join the names of a line
_LONGEST_ROW = 200
_CELL = lazy_pattern(r"[ \t]{0,4}(?:\||\t)[ \t]{0,4}|[ ]{2,6}|[ \t]{1,4}[-–—·•][ \t]{1,4}")
_AFTER_TIME = lazy_pattern(r"[ \t]{0,4}(?:[A-Z]{2,5}\b)?(?:[ \t]{0,4}[-–:|,·•][ \t]{0,4}|[ \t]{2,6})")
_BULLET = lazy_pattern(rf"[ \t]{{0,8}}(?:[^\w\s\"'(<]{{1,3}}[ \t]{{0,4}})?(?:(?i:{any_of('company.bullet')})[ \t]{{1,2}})?")


def people_in(text: str, times: Sequence[tuple[int, int]]) -> tuple[Person, ...]:
    """The people that ``text`` says take part; ``times``: where the clock times of its interview stand.

    Where a line lists them ("Interviewers: ..."), a name in a sentence counts only with its title: "your interview with Acme Foods".
    """
    return merge(who_is_likely(text, told_by_cues(text, times), certain=who_comes(_by_form(text, times), text)))


def people_listed(text: str) -> tuple[Person, ...]:
    """Those in the lines that list them: "Interviewers: ..."."""
    return merge(_labelled(text))


def told_by_cues(text: str, times: Sequence[tuple[int, int]]) -> tuple[Person, ...]:
    """The same, by known words alone."""
    return merge(who_comes(_named(text, times), text))


def _named(text: str, times: Sequence[tuple[int, int]]) -> list[Person]:
    labelled = _labelled(text)
    told = [person for person in find_people(text, _CUES) if not labelled or person.title is not None]
    return [
        *labelled,
        *told,
        *_acting(text),
        *_attending(text),
        *_by_form(text, times),
        *by_first_name(text),
        *said_of_one(text),
        *spoken_of(text),
    ]


def _by_form(text: str, times: Sequence[tuple[int, int]]) -> list[Person]:
    """Who stands in a table, a list or an agenda, whose form tells what no sentence says."""
    return [*_labelled(text), *_listed(text), *in_rosters(text), *_in_agenda(text, times), *_scheduled(text)]


@lru_cache(maxsize=1)
def _label() -> "re.Pattern[str]":
    words = "|".join(language.who for language in LANGUAGES.values())
    return re.compile(
        rf"^[^\w\n]{{0,8}}(?:{words})(?:[/*:_]?in(?:nen)?|\([a-z]{{1,6}}\)|e?s)?(?:[ \t]{{0,3}}[:|?]|[ \t]{{2,4}}|[ \t]{{0,3}}(?=\n))"
        r"[ \t|]{0,6}(?:\n[ \t]{0,8})?(?:[-*•·][ \t]{0,3})?",
        re.MULTILINE,
    )


_LAST_FIRST = lazy_pattern(r"([^\W\d_]{2,20}), ([^\W\d_]{2,20})[ \t]{0,4}(?:;[ \t]{0,2}|$)", re.MULTILINE)


def _labelled(text: str) -> list[Person]:
    """Names in the line of a table that says so, or in the lines right below it."""
    found: list[Person] = []
    for label in _label().finditer(fold(text)):
        begin = label.end()
        while (last_first := _LAST_FIRST.match(text, begin)) is not None:
            found.append(Person(said_name(f"{last_first[2]} {last_first[1]}")))
            begin = last_first.end()
        found += names_at(text, label.end(), most=8)
    return found


def _acting(text: str) -> list[Person]:
    """Names before a verb: "Dana Whitfield will call you", "Dana Whitfield, our CTO, will lead the talk"."""
    found: list[Person] = []
    for begin, end in names_within(text, 0, len(text)):
        if _is_instead(text, begin):
            continue
        people, close = list_at(text, begin)
        if _acts(text, end):
            found += people[:1]
        elif len(people) > 1 and _acts(text, close):
            found += people
    return found


def _acts(text: str, end: int) -> bool:
    return any(pattern.match(text, end) is not None for pattern in (_ACTS, _DOES, _THEN_DOES, _INVITES))


def _is_instead(text: str, name: int) -> bool:
    """Whether who is named will not come: "instead of Dana Whitfield"."""
    return _INSTEAD.search(text, max(0, name - _REACH_OF_INSTEAD), name) is not None


def inviting(subject: str) -> list[Person]:
    """Who invites by the subject of a tool's mail: "Dana Whitfield confirmed your interview"."""
    return [
        Person(match[1])
        for match in NAME.finditer(subject[:_LONGEST_ROW])
        if is_name(match[1]) and _INVITES.match(subject, match.end())
    ]


def in_subject(subject: str) -> list[Person]:
    """Whom a tool's subject names behind a cue: "Updated: Screening call with Dana Whitfield on Friday"."""
    return find_people(subject[:_LONGEST_ROW], _CUES[:1])


def _attending(text: str) -> list[Person]:
    """Names in a sentence that says who comes along."""
    found: list[Person] = []
    for match in list(_TAKES_PART.finditer(text))[:_MOST_SENTENCES]:
        begin, end = _around(text, match.start(), match.end())
        if _ABSENT.search(text, begin, end):
            continue
        for name, _ in (*names_within(text, begin, match.start()), *names_within(text, match.end(), end)):
            if _is_instead(text, name):
                continue
            if 0 <= name - match.end() <= 1 or is_titled(text, name) or not _ELSEWHERE.search(text, max(begin, name - 10), name):
                found += names_at(text, name, most=1)
    return found


def _around(text: str, begin: int, end: int) -> tuple[int, int]:
    """The sentence around a match."""
    first = max(0, begin - _LONGEST_SENTENCE)
    last = min(len(text), end + _LONGEST_SENTENCE)
    for stop in _SENTENCE.finditer(text, first, last):
        if ends_with_title(text, stop.end()):
            continue
        if stop.start() >= end:
            return first, stop.start()
        if stop.end() <= begin:
            first = stop.end()
    return first, last


_ITEM = lazy_pattern(r"^[ \t]{0,6}(?:[-*•·–▪◦]|\d[.)])[ \t]{1,4}(.{3,120})$", re.MULTILINE)


def _listed(text: str) -> list[Person]:
    """Items of a list that are nothing but a name with its title: "- Dana Whitfield, Engineering Manager"."""
    return [person for item in _ITEM.finditer(text) for person in _cell(item[1]) if person.title is not None]


def _in_agenda(text: str, times: Sequence[tuple[int, int]]) -> list[Person]:
    """A name with a title, or alone on its line, beside a time or in the lines below it."""
    found: list[Person] = []
    signed = closing_begins(text)
    for _, end in times[:20]:
        found += _beside(text, end) if len(times) > 1 else []
        row = _AFTER_TIME.match(text, end)
        if row is not None:
            found += _row(text, row.end()) or (_after_topic(text, row.end()) if len(times) > 1 else [])
        line = text.find("\n", end)
        for _ in range(_ROWS):
            if line < 0 or 0 <= signed <= line:
                break
            found += _row(text, line + 1)
            line = text.find("\n", line + 1)
    return found


def _row(text: str, begin: int) -> list[Person]:
    """The people of a line, which may be a table's: "11:00 | Systems design | Dana Whitfield, Engineer"."""
    end = text.find("\n", begin)
    row = text[begin : end if end >= 0 else len(text)][:_LONGEST_ROW].rstrip()
    return [person for cell in _CELL.split(row) for person in _cell(cell)]


_GAP = 8
_THEIR_FIELD = lazy_pattern(r",[ ]{1,2}[a-z][\w &/-]{2,40}(?=\n|$)")


def _beside(text: str, begin: int) -> list[Person]:
    """A name right beside one of several times, with what that person does: "1:00-1:45 Chet Babbage, data platform"."""
    begin += len(text[begin : begin + _GAP]) - len(text[begin : begin + _GAP].lstrip(" \t:,·|-–"))
    people = names_at(text, begin, most=1)
    name = NAME.match(text, begin)
    return people if name is not None and _THEIR_FIELD.match(text, name.end()) else []


_TOPIC = lazy_pattern(r"[ \t]{0,4}[^\n,:|/]{3,40}(?:, |: | / )")


def _after_topic(text: str, begin: int) -> list[Person]:
    """A name that ends the line of one of several times, with what they do: "10:00 - 10:45  Coding, Dana Whitfield, Engineer"."""
    topic = _TOPIC.match(text, begin)
    people = names_at(text, topic.end(), most=3) if topic else []
    end = text.find("\n", begin)
    rest = text[topic.end() : end if end >= 0 else len(text)] if topic else ""
    told = " ".join(f"{person.name} {person.title or ''}" for person in people)
    return people if people and len(rest.strip()) - len(told) <= _JOINTS else []


# "09:00 - 09:45 Case - Dana Whitfield", "2 p.m. Dr. Lee Park": the lines of a day of several talks.
_CLOCK = rf"\d{{1,2}}(?:[:.h]\d{{2}})?[ ]?(?:(?:[aApP]\.?[mM]\.?|h|{any_of('company.hours')})(?!\w))?"
_UNTIL = rf"[ ]?(?:[-–—]|{any_of('company.until')})[ ]?"
_LINE_OF_DAY = lazy_pattern(
    rf"^[ \t]{{0,6}}(?:[-*•·–][ \t]{{1,3}})?(?=\d{{1,2}}[ ]?[:.hap]){_CLOCK}(?:{_UNTIL}{_CLOCK})?(?:[ ][A-Z]{{2,4}}(?=[ :,]))?[ \t:,|–-]{{1,8}}(?=\S)",
    re.MULTILINE,
)


def _scheduled(text: str) -> list[Person]:
    """Names in lines that begin with a time, where there are several such lines."""
    lines = list(_LINE_OF_DAY.finditer(text))[:20]
    return (
        [person for line in lines for person in _row(text, line.end()) or _after_topic(text, line.end()) or _with(text, line.end())]
        if len(lines) > 1
        else []
    )


_WITH = lazy_pattern(rf"[ ](?:{any_of('company.bullet')})[ ](?=[^\W\d_a-z])")


def _with(text: str, begin: int) -> list[Person]:
    """First names that end a line of several with times: "10:00 Pairing with Dana and Lee"."""
    end = text.find("\n", begin)
    cue = _WITH.search(text, begin, end if end >= 0 else len(text))
    people = (names_at(text, cue.end()) or first_names_at(text, cue.end())) if cue else []
    rest = text[cue.end() : end if end >= 0 else len(text)] if cue else ""
    return people if people and len(rest.strip()) - len(" ".join(person.name for person in people)) <= _JOINTS else []


_ADDRESSED = lazy_pattern(r"[ ,]{0,2}[(<\[]?(?:mailto:)?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})[)>\]]?")


def _cell(cell: str) -> list[Person]:
    bullet = _BULLET.match(cell)
    row = cell[bullet.end() :] if bullet else cell
    address = _ADDRESSED.search(row)
    row = _ADDRESSED.sub("", row).rstrip()
    people = names_at(row, 0, most=3)
    if not people:
        return []
    if address is not None and len(people) == 1:
        people = [replace(people[0], address=address[1].lower())]
    alone = len(" ".join(person.name for person in people)) >= len(row) - 6
    return people if alone or people[0].title is not None else []
