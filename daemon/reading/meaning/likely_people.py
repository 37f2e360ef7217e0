"""Who of the people a mail names will take part in its interview: how the names stand in their sentences, weighed by a small model.

Cues name the commonest forms, and there is no end to the others: "Lee opens up at eight and would like to see you at the ovens". Every
name of the mail is a candidate; what stands before and behind it (or behind the list it is part of), and beside it, is a feature.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from daemon.reading.dates.folding import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.leaning.people import likelihood
from daemon.reading.meaning.given_names import given_names
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.name_lists import told_beside
from daemon.reading.meaning.names import NAME, first_name_at, is_name, is_titled, name_at, names_within
from daemon.reading.meaning.not_coming import letter_within
from daemon.reading.values import Person

_TOKEN = lazy_pattern(r"[^\W\d_]{1,30}(?:['’][^\W\d_]{1,10})?|\d{1,4}(?:[:.h]\d{2})?|\n|[^\w\s]")
_CAPITAL = lazy_pattern(r"(?<![\w.@'’-])[^\W\d_a-z][^\W\d_]{1,15}(?:-[^\W\d_][^\W\d_]{1,15})?(?![\w@-]|\.\w)")
_SENTENCE_END = frozenset(".!?")
# What may stand between two names of a list: "(CTO), and our colleague ", ", Head of Sales; ".
_BETWEEN = lazy_pattern(
    rf"[ ]{{0,2}}(?:\([^()\n]{{1,60}}\))?(?:,[^,.;:!?()\n]{{1,60}}(?=,|;|\n| (?:{any_of('names.and')}) ))?[ ]{{0,2}}"
    rf"(?:,?[ \n](?:{any_of('names.and')})|,|;|&|/|\+|\n[ \t]{{0,8}}[-*•·]?)[ \n]{{0,2}}(?:[^\W\d][\w'’-]{{0,24}}[ ]){{0,4}}",
    re.IGNORECASE,
)
_CLOCK = lazy_pattern(r"\d{1,2}[ ]?(?:[:.h]\d{2}|[ap]\.?m|uhr|h\b)", re.IGNORECASE)
_ROLE = lazy_pattern(rf"(?:{any_of('names.title_word')})|(?:{any_of('spoken_of.role')})")
_FARTHEST_BETWEEN = 110
_NEAR, _FAR, _BESIDE = 4, 10, 6
_BEGINNING = 5
_MOST = 24
_NAME, _LINE = "@name", "@line"
TOLD = "told by a cue"
IF_TOLD, IF_NOT_TOLD = 0.4, 0.7
"""How likely it has to be that somebody takes part, whom a cue names or none does. Of mails it had not learnt from, a little more of those named were right than by cues alone, and many more were named (docs/reading.md)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name and where it stands; ``first`` is the number of the candidate with which its list begins, ``last`` the one it ends with."""

    name: str
    title: str | None
    begin: int
    end: int
    first: int = 0
    last: int = 0


def who_is_likely(text: str, told: Sequence[Person], *, certain: Sequence[Person] = ()) -> list[Person]:
    """Those of ``text`` who likely take part or are ``certain`` to, and those ``told`` by cues whom the model knows nothing of.

    ``told`` is one feature of many: a cue that stands beside the name of who sends the link is outweighed.
    """
    begin, end = letter_within(text)
    found = candidates(text)
    known = [_told_as(one, told) for one in found]
    unknown = [person for person in told if not any(is_same(person.name, one.name) for one in found)]
    likely = [
        person or Person(one.name, None, one.title)
        for one, person, features in zip(found, known, features_of(text, found), strict=True)
        if begin <= one.begin < end
        and likelihood({*features, TOLD} if person else features) >= (IF_TOLD if person else IF_NOT_TOLD)
    ]
    return [*certain, *likely, *unknown]


def _told_as(one: Candidate, told: Sequence[Person]) -> Person | None:
    return next((person for person in told if is_same(person.name, one.name)), None)


def is_same(name: str, other: str) -> bool:
    """Whether two names may be one person's: one is part of the other."""
    return set(name.split()) <= set(other.split()) or set(other.split()) <= set(name.split())


def candidates(text: str) -> list[Candidate]:
    """Full names, surnames behind titles, and first names that are well known, in their order; each with the list that it is part of."""
    spans = names_within(text, 0, len(text))
    spans += _apart(spans, _called_by_both(text))
    spans += _apart(spans, _called_by_first(text))
    return _in_lists(
        text,
        [
            Candidate(name_at(text, begin)[0] or text[begin:end], told_beside(text, end), begin, end)
            for begin, end in sorted(spans)[:_MOST]
        ],
    )


def _apart(spans: Sequence[tuple[int, int]], others: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(begin, end) for begin, end in others if not any(one[0] < end and begin < one[1] for one in spans)]


def _called_by_both(text: str) -> Iterator[tuple[int, int]]:
    """Full names behind a word with a capital or an article, that begin with a known first name: "Begleitet werden Sie von Dana Whitfield"."""
    begin = 0
    while (match := NAME.search(text, begin)) is not None:
        is_known = match[1].split()[0] in given_names()
        if is_known and is_name(match[1]):
            yield match.span()
        begin = match.end() if is_known else match.start(1) + len(match[1].split()[0])


def _called_by_first(text: str) -> Iterator[tuple[int, int]]:
    return (
        match.span() for match in _CAPITAL.finditer(text) if match.group() in given_names() and first_name_at(text, match.start())
    )


def _in_lists(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    first = 0
    begins: list[int] = []
    for number, one in enumerate(found):
        if number:
            before = found[number - 1].end
            joined = one.begin - before <= _FARTHEST_BETWEEN and _BETWEEN.fullmatch(text, before, one.begin) is not None
            first = first if joined else number
        begins.append(first)
    return [
        Candidate(one.name, one.title, one.begin, one.end, begins[number], len(begins) - 1 - begins[::-1].index(begins[number]))
        for number, one in enumerate(found)
    ]


def features_of(text: str, found: Sequence[Candidate]) -> Iterator[set[str]]:
    """What is known of each candidate, as names of features; words are folded."""
    folded = fold(text)
    words = _words(folded, found)
    place = {one.begin: number for number, (_, begin, _) in enumerate(words) for one in found if begin == one.begin}
    for one in found:
        first, last = found[one.first], found[one.last]
        known = set(_around(words, place[first.begin], place[last.begin]))
        known.update(_itself(text, folded, one, number_in_list=one.last - one.first))
        known.update(_beside(words, place[one.begin], place[last.begin]))
        known.update(_next_to(words, place[one.begin], called="known" if one.name.split()[0] in given_names() else "unknown"))
        yield known


def _words(folded: str, found: Sequence[Candidate]) -> list[tuple[str, int, int]]:
    words: list[tuple[str, int, int]] = []
    begin = 0
    for one in (*found, None):
        end = one.begin if one else len(folded)
        for match in _TOKEN.finditer(folded, begin, end):
            said = match.group()
            words.append((_LINE if said == "\n" else "#" if said[0].isdecimal() else said, match.start(), match.end()))
        if one:
            words.append((_NAME, one.begin, one.end))
            begin = one.end
    return words


def _around(words: Sequence[tuple[str, int, int]], first: int, last: int) -> Iterator[str]:
    """The words before and behind a list of names, as far as its sentence goes."""
    before = list(_until(words, range(first - 1, max(-1, first - 1 - _FAR), -1)))
    behind = list(_until(words, range(last + 1, min(len(words), last + 1 + _FAR))))
    for side, said in (("before", before), ("behind", behind)):
        for distance, word in enumerate(said[:_NEAR], 1):
            yield f"{side} {distance} {word}"
        yield f"{side} {' '.join(said[:2])}"
        yield f"{side} {' '.join(said[:3])}"
        for word in said:
            if word[0].isalpha():
                yield f"{side} {word}"
                if len(word) > _BEGINNING:
                    yield f"{side} {word[:_BEGINNING]}-"
    yield f"between {''.join(before[:1])} {''.join(behind[:1])}"


def _until(words: Sequence[tuple[str, int, int]], places: range) -> Iterator[str]:
    """Words up to the end of the sentence, which is the last of them."""
    for place in places:
        word = words[place][0]
        yield word
        blank_line = word == _LINE and 0 < place < len(words) - 1 and _LINE in (words[place - 1][0], words[place + 1][0])
        if word in _SENTENCE_END or blank_line:
            return


def _itself(text: str, folded: str, one: Candidate, *, number_in_list: int) -> Iterator[str]:
    if is_titled(text, one.begin):
        yield "titled"
    words = one.name.split()
    yield f"of {min(3, len(words))}"
    if words[0] in given_names():
        yield "given"
    if _ROLE.search(fold(one.name)):
        yield "names a role"
    if one.title:
        yield "with title"
    if number_in_list:
        yield "in list"
    begin, end = text.rfind("\n", 0, one.begin) + 1, text.find("\n", one.end)
    line = text[begin : end if end >= 0 else len(text)]
    if len(line.strip(" \t-*•·,;")) <= one.end - one.begin + 2:
        yield "alone"
    clock = _CLOCK.search(folded, begin, end if end >= 0 else len(text))
    if clock is not None:
        yield "beside a time"
        if clock.start() - begin <= 3:
            yield "behind a time at the begin"
    if text[begin : one.begin].strip(" \t-*•·\"'") == "":
        yield "at the begin"
    if not text[: one.begin].strip() or text.find("\n") >= one.end:
        yield "in the first line"


def _beside(words: Sequence[tuple[str, int, int]], place: int, last: int) -> Iterator[str]:
    """What is said of this one within the list, mostly what they do."""
    if place == last:
        return
    for number in range(place + 1, min(last, place + 1 + _BESIDE)):
        if words[number][0] == _NAME:
            return
        yield f"beside {words[number][0]}"


def _next_to(words: Sequence[tuple[str, int, int]], place: int, *, called: str) -> Iterator[str]:
    """The signs or words right beside this one: what stands behind a name and a comma is mostly what somebody does."""
    left, right = (words[number][0] if 0 <= number < len(words) else "" for number in (place - 1, place + 1))
    farther = words[place - 2][0] if place > 1 else ""
    yield f"left {left}"
    yield f"left {left} {called}"
    yield f"right {right} {called}"
    if farther == _NAME:
        yield f"behind a name and {left} {called}"
