"""Clock times and spans of clock times in text, without a zone."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from functools import lru_cache

from daemon.reading.dates.languages import LANGUAGES, any_of
from daemon.reading.dates.patterns import look_up
from daemon.reading.lazy import lazy_pattern

_JOIN = lazy_pattern(
    rf"\s{{0,3}}(?:-|{any_of('clock.join')})\s{{0,3}}(?:{any_of('clock.join_article')})?\s{{0,3}}",
    re.ASCII,
)


_NOON = 12
# "viertel elf" is a quarter of the eleventh hour.
_FRACTIONS = {"half_to": -30, "half_past": 30, "quarter_past": 15, "quarter_to": -15, "quarter_of": -45, "three_quarters": 45}


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time said in ``text[begin:end]``, with the time it lasts until where a span was given."""

    begin: int
    end: int
    start: time
    until: time | None


@lru_cache(maxsize=len(LANGUAGES))
def _pattern(code: str) -> "re.Pattern[str]":
    forms: list[str] = []
    hours = f"(?P<word>{'|'.join(LANGUAGES[code].hours)})"
    minutes = "|".join(LANGUAGES[code].minutes)
    for number, form in enumerate(LANGUAGES[code].time_forms):
        told = form.replace("{hours}", hours).replace("{minutes}", minutes).replace("{sp}?", r"\s{0,2}").replace("{sp}", r"\s{1,2}")
        renamed = re.sub(r"\(\?P<(\w+)>", rf"(?P<\1_{number}>", told)
        forms.append(renamed)
    return re.compile(rf"(?<![\w.:/+$€£])(?<![^\dhmr]-)(?:{'|'.join(forms)})(?![\w%])")


def _hour(groups: Mapping[str, str], code: str) -> int | None:
    if "noon" in groups:
        return _NOON
    return int(groups["hour"]) if "hour" in groups else look_up(LANGUAGES[code].hours, groups["word"])


def _minutes(said: str | None, code: str) -> int:
    """How many are said before or after the hour: "ten past", "menos veinte"."""
    if said is None:
        return 0
    return int(said) if said.isdigit() else look_up(LANGUAGES[code].minutes, said) or 0


def _value(match: "re.Match[str]", code: str) -> time | None:
    groups = {name.rpartition("_")[0]: text for name, text in match.groupdict().items() if text is not None}
    minute = int(groups.get("minute") or 0)
    hour = _hour(groups, code)
    if hour is None:
        return None
    half = groups.get("half")
    if half is not None:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    elif "evening" in groups and hour < _NOON:
        hour += 12
    minute += next((minutes for name, minutes in _FRACTIONS.items() if name in groups), 0)
    minute += _minutes(groups.get("past"), code) - _minutes(groups.get("to"), code)
    hour, minute = hour + minute // 60, minute % 60
    return time(hour, minute) if 0 <= hour < 24 else None


def _same_half(start: time, until: time) -> time:
    """A start whose "pm" was left to the end of the span: "2:00 - 2:45 PM"."""
    if start.hour < 12 <= until.hour:
        later = start.replace(hour=start.hour + 12)
        return later if later < until else start
    return start


def find_times(folded: str, code: str, days: Sequence[tuple[int, int]] = ()) -> tuple[TimeMention, ...]:
    """Every clock time in ``folded`` (see ``folding.fold``) as the language ``code`` writes them, in order, spans joined; none within ``days``."""
    found: list[TimeMention] = []
    halved: list[bool] = []
    for match in _pattern(code).finditer(folded):
        value = _value(match, code)
        if value is None or any(begin < match.end() and match.start() < end for begin, end in days):
            continue
        has_half = any(name.startswith("half") and text for name, text in match.groupdict().items())
        before = found[-1] if found else None
        if (
            before
            and before.until is None
            and match.start() - before.end <= 12
            and _JOIN.fullmatch(folded[before.end : match.start()])
        ):
            start = _same_half(before.start, value) if has_half and not halved[-1] else before.start
            if start < value:
                found[-1] = TimeMention(before.begin, match.end(), start, value)
                continue
        found.append(TimeMention(match.start(), match.end(), value, None))
        halved.append(has_half)
    return tuple(found)
