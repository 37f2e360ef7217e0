"""People of an interview of whom a mail speaks as of people: "she'd like to meet you", "Dana from Finance", "our foreman, Lee"."""

import re

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.name_lists import names_at
from daemon.reading.meaning.names import first_name_at, first_names_at, is_behind_place_word, names_within
from daemon.reading.values import Person

_FIRST = r"[^\W\d_a-z][^\W\d_]{1,20}(?:-[^\W\d_]{2,20})?"
_BEGINS = r"(?:^|[.!?] |\n)"
_THAT_ONE = lazy_pattern(rf"\b(?:{any_of('spoken_of.that_one')})\b", re.IGNORECASE)
_NAMED = lazy_pattern(
    rf"(?:\b(?i:{any_of('spoken_of.before')}) (?={_FIRST}[.,?!])|(?:{_BEGINS}|\b(?i:{any_of('spoken_of.before')}) )(?={_FIRST}(?:['’]s| (?i:{any_of('spoken_of.behind')}))\b))"
)
_OF_HOUSE = lazy_pattern(
    rf"(?<![\w'’-])(?={_FIRST} (?:(?i:{any_of('spoken_of.from')}) |\()(?i:{any_of('spoken_of.part_of_house')})(?!\w))"
)
_ROLE = lazy_pattern(
    rf"\b(?i:{any_of('spoken_of.whose')}) (?:[\w/&'’-]{{1,15}} ){{0,3}}(?i:[\w-]{{0,12}}(?:{any_of('spoken_of.role')})(?:{any_of('spoken_of.role_of')})?),? (?=(?:(?:{any_of('names.honorific')})\.? )?{_FIRST}(?: {_FIRST})?(?:[,.?!)]| [a-z(]))"
)
_WANTS = lazy_pattern(
    rf"{_BEGINS}(?={_FIRST}(?: (?:{any_of('names.and')}|&) {_FIRST}| (?:at|from|in) [^.!?,\n]{{2,30}}| \([^()\n]{{2,30}}\))?(?i:{any_of('spoken_of.wants')})\b)"
)
_WHENCE = lazy_pattern(rf" (?:{any_of('spoken_of.whence')}) [A-Z]| [(][A-Z]")
_SHE = lazy_pattern(rf"\b(?:{any_of('spoken_of.she')})\b", re.IGNORECASE)
_MEETS = lazy_pattern(rf"\b(?:{any_of('spoken_of.meets')})", re.IGNORECASE)
_ARRANGES = lazy_pattern(rf"\b(?:{any_of('spoken_of.arranges')})\b", re.IGNORECASE)
_ACTS = lazy_pattern(
    rf"(?<![\w'’.-]){_FIRST}(?:(?:,? (?:{any_of('names.and')}|&) )({_FIRST}))?(?=(?i:{any_of('spoken_of.acts')})\b)"
)
_APPOSED = lazy_pattern(
    rf"(?<![\w'’.-]){_FIRST}(?=,? \(?(?i:{any_of('spoken_of.whose_behind')}) (?:[\w/&'’-]{{1,15}} ){{0,3}}(?i:[\w-]{{0,12}}(?:{any_of('spoken_of.role')}))(?!\w))"
)
_LABEL = lazy_pattern(rf"^[^\w\n]{{0,6}}(?:(?i:{any_of('spoken_of.label')})[ ]?:|👤|👥)[ ]{{0,3}}", re.MULTILINE)
_ONE_OF = lazy_pattern(
    rf"[ ]?(?:(?:[,;&+]|(?:{any_of('names.and')})(?= ))[ ]?){{0,2}}[ ]?({_FIRST})(?!\w)(?:[ ]?\([^()\n]{{2,40}}\)|(?=[ ]?[,;&+]|[ ](?:{any_of('names.and')})[ ]|[ ]?\n|$))"
)
_WORD_BEFORE = lazy_pattern(r"(?<![\w.!?:,;])[^\W\d_a-z][\w-]* $|(?:\b(?:the|a|an|The|A|An|[A-Z][a-z]{0,3}\.) )$")
_CAPITAL = lazy_pattern(r" [^\W\d_a-z][a-z]")
_WORD = 24
_BACK = 220
_BESIDE = 110
_BEFORE = 25
_MOST = 12


def spoken_of(text: str) -> list[Person]:
    """The people of ``text`` who take part by what is said of them."""
    return [*_that_one(text), *_of_house(text), *_in_role(text), *_wanting(text), *_acting(text), *_apposed(text), *_labelled(text)]


def _that_one(text: str) -> list[Person]:
    """Who is named last before it is said that he or she meets the reader: "I showed it to Dr Lee and he'd like to speak to you"."""
    found: list[Person] = []
    for match in list(_THAT_ONE.finditer(text))[:_MOST]:
        begin = max(0, match.start() - _BACK)
        called = [(first.end(), first_name_at(text, first.end())) for first in _NAMED.finditer(text, begin, match.start())]
        named = [(name, names_at(text, name, most=1)) for name, _ in names_within(text, begin, match.start())]
        people = [people for _, people in sorted((*called, *named), key=lambda one: one[0]) if people]
        found += people[-1] if people else []
    return found


def _of_house(text: str) -> list[Person]:
    """First names with a part of the house: "Renee from Operations"."""
    found: list[Person] = []
    for match in list(_OF_HOUSE.finditer(text))[:_MOST]:
        if not _ARRANGES.search(text, match.end(), match.end() + _BESIDE):
            found += _alone(text, match.end())
    return found


def _in_role(text: str) -> list[Person]:
    """Names behind what these people are, where somebody meets somebody: "a call with our hiring manager, Ben"."""
    found: list[Person] = []
    for match in list(_ROLE.finditer(text))[:_MOST]:
        begin, end = max(0, match.start() - _BESIDE), match.end() + _BESIDE
        if _MEETS.search(text, begin, end) and not _ARRANGES.search(text, max(0, match.start() - _BEFORE), end):
            found += names_at(text, match.end(), most=1) or _alone(text, match.end())
    return found


def _alone(text: str, begin: int) -> list[Person]:
    """A first name that is no part of a longer one, as "Product Operations" or "Dana Whitfield"."""
    people = first_name_at(text, begin)
    before = _WORD_BEFORE.search(text, max(0, begin - _WORD), begin)
    longer = people and (_CAPITAL.match(text, begin + len(people[0].name)) or before)
    return [] if longer else people


def _acting(text: str) -> list[Person]:
    """First names before what these people do with the reader: "Dana will show you round", "Dana and Lee are looking forward"."""
    found: list[Person] = []
    for match in list(_ACTS.finditer(text))[:_MOST]:
        people = [] if is_behind_place_word(text, match.start()) else _alone(text, match.start())
        found += [*people, *first_name_at(text, match.start(1))] if people and match[1] else people
    return found


def _apposed(text: str) -> list[Person]:
    """First names before what these people are, where somebody meets somebody: "Dana, our head chef, wants to talk"."""
    found: list[Person] = []
    for match in list(_APPOSED.finditer(text))[:_MOST]:
        begin, end = max(0, match.start() - _BESIDE), match.end() + _BESIDE
        if _MEETS.search(text, begin, end) and not _ARRANGES.search(text, match.end(), end):
            found += _alone(text, match.start())
    return found


def _labelled(text: str) -> list[Person]:
    """First names in the line of a table that says who, each with what they do: "With: Dana (design lead) and Lee (stores)"."""
    found: list[Person] = []
    for match in list(_LABEL.finditer(text))[:_MOST]:
        begin = match.end()
        while (one := _ONE_OF.match(text, begin)) is not None and len(found) < _MOST:
            found += first_name_at(one[1], 0)
            begin = one.end()
    return found


def _wanting(text: str) -> list[Person]:
    """First names that wish to meet the reader, two together or one of whom it goes on with "she": a firm would be "we"."""
    found: list[Person] = []
    for match in list(_WANTS.finditer(text))[:_MOST]:
        people = first_names_at(text, match.end())
        if len(people) > 1 or (people and _is_again(text, match.end(), people[0].name)):
            found += people
    return found


def _is_again(text: str, begin: int, name: str) -> bool:
    """Whether the mail goes on with "she", or names that one again as only people are named."""
    behind = begin + len(name)
    again = text.find(name, behind)
    return (
        _WHENCE.match(text, behind) is not None
        or _SHE.search(text, behind, behind + _BACK) is not None
        or (again >= 0 and _MEETS.match(text, again + len(name) + 1) is not None)
    )
