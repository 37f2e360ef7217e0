"""An appointment that is to find another time: the old one stands no more, though no new one is told, or only another day at the same hour.

"We have to move your interview on Thursday at 3", "... of Thursday at 3 is postponed", "... on Thursday at 3 is moved to Friday, same time". What only
moves to another room or online stays when it was.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from daemon.reading.dates import DateMention
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.moments import Moment
from daemon.reading.vocabulary import Vocabulary

_REMEMBERED = 16
_REACH = 90
_REACH_OF_PLAN = 40
_REACH_OF_DAY = 14


class _Signs:
    """The patterns of some languages."""

    def __init__(self, any_of: Vocabulary) -> None:
        to = rf"(?<!\w)(?:{any_of('put_off.to')})(?!\w)"
        verb = rf"(?<!\w)(?:{any_of('put_off.verb')})(?!\w)"
        self.verb = re.compile(verb)
        # Up to the time that is left: "move | our interview on", not "move our interview to".
        other = rf"(?<!\w)(?:{any_of('put_off.to')}|{any_of('put_off.joint')})(?!\w)"
        left = rf"{verb}|(?<!\w)(?:{any_of('put_off.no_time_for')})(?!\w)"
        planned = rf"(?<!\w)(?:{any_of('put_off.planned')})\s{{1,2}}\w{{1,5}}(?!\w)"
        self.left_after = re.compile(rf"(?:{left})(?:{planned}|(?!{other})[^.!?:;,\n]){{0,{_REACH}}}\Z")
        self.planned_for = re.compile(rf"(?<!\w)(?:{any_of('put_off.planned')})(?!\w)[^.!?:;,\n]{{0,{_REACH_OF_PLAN}}}\Z")
        self.towards = re.compile(rf"{to}\s{{1,2}}(?:\w{{1,4}}\s{{1,2}})?\Z")
        # "from Tuesday | to Thursday"; not "el jueves a las tres".
        self.begins_towards = re.compile(rf"{to}\s{{1,2}}(?!las?\s)\w")
        self.to_something = re.compile(rf"[^.!?:;,\n]{{0,24}}?{to}\s{{1,2}}")
        self.elsewhen = re.compile(rf"(?:{any_of('put_off.elsewhen')})(?!\w)")
        self.not_then = re.compile(rf"[^.!?:;\n]{{0,40}}?(?<!\w)(?:{any_of('put_off.not_then')})(?!\w)")
        self.unless = re.compile(rf"(?<!\w)(?:{any_of('put_off.unless')})(?!\w)")
        self.same_time = re.compile(rf"(?<!\w)(?:{any_of('put_off.same_time')})(?!\w)")


@lru_cache(maxsize=_REMEMBERED)
def _signs(languages: tuple[str, ...]) -> _Signs:
    return _Signs(Vocabulary(LANGUAGES[code].words for code in languages))


def is_put_off(moment: Moment, moments: Sequence[Moment], words: Evidence, days: Sequence[DateMention]) -> bool:
    """Whether the sentence of ``moment`` leaves that time behind; ``moments`` and ``days``: all that the text tells."""
    signs, folded, hour = _signs(words.languages), words.sentences.folded, moment.time.begin
    sentence = words.sentences.items[words.sentences.at(moment.begin)]
    first, last = sentence.begin, sentence.end
    if signs.unless.search(folded, first, last):
        return False
    if signs.not_then.match(folded, moment.end, last):
        return True
    beside_another = any(first <= other.time.begin < hour for other in moments)
    if _is_led_to(signs, folded, first, moment, beside_another=beside_another):
        return False
    if signs.left_after.search(folded, first, moment.begin):
        return True
    verb = signs.verb.search(folded, moment.end, last)
    return verb is not None and not _to_a_place(signs, folded, verb.end(), last, days)


def _is_led_to(signs: _Signs, folded: str, first: int, moment: Moment, *, beside_another: bool) -> bool:
    """Whether a "to" leads to it, or to its hour alone where another stands before it: "move it to Thursday", "from 3 to 4"; not "planned for"."""
    if signs.planned_for.search(folded, first, moment.begin):
        return False
    hour = moment.time.begin
    begins = (moment.begin, hour) if beside_another else (moment.begin,)
    return (
        any(signs.towards.search(folded, first, begin) for begin in begins)
        or signs.begins_towards.search(folded, moment.begin, hour) is not None
    )


def _to_a_place(signs: _Signs, folded: str, begin: int, last: int, days: Sequence[DateMention]) -> bool:
    """Whether what is moved comes to something that is no time: "has moved to Zoom", not "is moved to another day", "to Friday"."""
    towards = signs.to_something.match(folded, begin, last)
    if towards is None or signs.elsewhen.match(folded, towards.end(), last):
        return False
    return not any(0 <= day.begin - towards.end() <= _REACH_OF_DAY for day in days)


def same_time(folded: str, begin: int, end: int, languages: Sequence[str]) -> tuple[int, int] | None:
    """Where between ``begin`` and ``end`` the hour is said to stay: "on Friday at the same time"."""
    found = _signs(tuple(languages)).same_time.search(folded, begin, end)
    return found.span() if found else None
