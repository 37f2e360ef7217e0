"""Bare lengths of time, "two days" or "ten working days": which day they come to depends on the words beside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from daemon.reading.dates.folding import fold
from daemon.reading.dates.frame import Frame
from daemon.reading.dates.languages import LANGUAGES
from daemon.reading.dates.patterns import Found, date_pattern
from daemon.reading.dates.spans import unit_of, within

_LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class Length:
    """``text[begin:end]`` names it; of "five to seven days" the longer one counts."""

    begin: int
    end: int
    found: Found

    def after(self, day: date, holidays: frozenset[date]) -> date | None:
        """The day so long after ``day``; None where there is none."""
        try:
            days = within(self.found, Frame(day, holidays))
        except (OverflowError, ValueError):
            return None
        return None if days is None else days[1]


def find_lengths(text: str, languages: Sequence[str]) -> tuple[Length, ...]:
    """Every bare length in ``text``, in order, of the first of ``languages`` that finds one there; hours only from a day on."""
    folded = fold(text[:_LONGEST_TEXT])
    taken: list[Length] = []
    for code in (code for code in dict.fromkeys(languages) if code in LANGUAGES):
        for match in _length_pattern(code).finditer(folded):
            length = Length(*match.span(), _found(match, code))
            apart = all(match.end() <= other.begin or other.end <= match.start() for other in taken)
            if apart and not _is_part_of_a_day(length):
                taken.append(length)
    return tuple(sorted(taken, key=lambda length: length.begin))


def _is_part_of_a_day(length: Length) -> bool:
    said = length.found.groups.get("count", "")
    return unit_of(length.found) == "hour" and not (said.isdecimal() and int(said) >= 24)


def _found(match: "re.Match[str]", code: str) -> Found:
    groups = {name: said for name, said in match.groupdict().items() if said is not None}
    if "alone" in groups:
        groups["unit"] = groups.pop("alone")
    return Found(match.start(), match.end(), "within", groups, None, None, LANGUAGES[code])


@lru_cache(maxsize=len(LANGUAGES))
def _length_pattern(code: str) -> "re.Pattern[str]":
    alone = LANGUAGES[code].units_alone
    either = r"{count}{sp}{unit}" + (f"|(?P<alone>{alone})" if alone else "")
    return re.compile(date_pattern(code).filled(rf"(?<![\w@])(?<!\d[:.,])(?:{either})(?!\w)"))
