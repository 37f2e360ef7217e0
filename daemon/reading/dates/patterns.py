"""Build, once per language, the pattern that finds every form of a date, and look its words up again."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from daemon.reading.dates.language import DateLanguage
from daemon.reading.dates.languages import LANGUAGES, any_of

_SPACE = r"\s{1,4}"
_APART = r"(?:\s{1,4}|(?<='))"  # "all'11 dicembre"
_SHARED_FORMS: tuple[tuple[str, str], ...] = (
    ("date", r"{weekday_then}(?P<year>20\d\d)-(?P<month_number>[01]?\d)-{day}(?:t(?=\d))?"),
    (
        "numeric",
        r"{weekday_then}{first_day}\.{sp0}(?P<month_number>[01]?\d)\.?{to}{weekday_again}{day}\.{sp0}(?P<last_month>[01]?\d)\.(?:{sp0}{short_year})?",
    ),
    ("date", r"{weekday_then}{first_day}\.?{to}{weekday_again}{day}\.{sp0}(?P<month_number>[01]?\d)\.(?:{sp0}{short_year})?"),
    ("date", r"{weekday_then}{day}\.{sp0}(?P<month_number>[01]?\d)\.(?:{sp0}{short_year})?(?!\d)"),
    ("slashed", r"{weekday_then}(?P<one>[0-3]?\d)/(?P<two>[0-3]?\d)/{short_year}(?!\d)"),
    ("slashed", r"{weekday_then}(?P<one>[0-3]?\d)-(?P<two>[0-3]?\d)-{short_year}(?!\d)"),
    ("slashed", r"{weekday_then}(?P<one>[0-3]?\d)/(?P<two>[0-3]?\d)(?![\d/%]|{sp}?[ap]\.?m)"),
)

_NEEDS = {
    "part_period": "(?({part})|(?!))",
    "part_month": "(?({part})|(?({relation})|(?!)))",
    "feast": "(?({relation})|(?!))",
}


def _any(words: Mapping[str, object] | str) -> str:
    return f"(?:{words if isinstance(words, str) else '|'.join(words)})"


@dataclass(frozen=True, slots=True)
class Found:
    """One match: the resolver that understands it, its groups, and the relation and part said before it (or None)."""

    begin: int
    end: int
    resolver: str
    groups: Mapping[str, str]
    relation: str | None
    part: str | None
    language: DateLanguage


class DatePattern:
    """All forms of one language as one compiled pattern."""

    def __init__(self, language: DateLanguage) -> None:
        self.language = language
        self._resolvers: list[str] = []
        self._names: list[tuple[tuple[str, str], ...]] = []
        feasts = (("feast", f"(?P<feast>{'|'.join(language.feasts)})"),) if language.feasts else ()
        words = (("date_word", f"(?P<day_word>{'|'.join(language.day_words)})"),)
        forms = [*_SHARED_FORMS[:4], *words, *language.forms, *_SHARED_FORMS[4:], *feasts]
        atoms = "|".join(self._atom(resolver, template) for resolver, template in forms)
        relation = f"(?:(?P<relation>{'|'.join(language.relations)}){_APART})?"
        article = f"(?:{_any(language.articles)}{_APART}){{0,2}}"
        part = f"(?:(?P<part>{'|'.join(language.parts)})\\s{{0,4}})?"
        self._pattern = re.compile(self.filled(f"(?<![\\w@])(?<!\\d[:.]){relation}{article}{part}{article}(?:{atoms})(?!\\w)"))

    def filled(self, template: str) -> str:
        """``template`` with the words of the language in place of its placeholders."""
        words = self.language
        to = f"{{sp0}}(?:{words.range_words}){{sp0}}(?:{_any(words.articles)}{_SPACE}){{0,2}}"
        count = "|".join((r"\d{1,3}", *words.numbers))
        units = "|".join(words.units)
        pieces = {
            "{weekday_then}": f"(?:{{weekday}}{{sp0}},?{{sp0}}(?:{_any(words.articles)}{_SPACE})?)?",
            "{weekday_again}": f"(?:{_any(words.weekdays)}{{sp0}},?{{sp0}}(?:{_any(words.articles)}{_SPACE})?)?",
            "{to}": to,
            "{weekday}": f"(?P<weekday>{'|'.join(words.weekdays)})",
            "{month}": f"(?P<month>{'|'.join(words.months)})",
            "{first_day}": r"(?P<first_day>[0-2]?\d|3[01])",
            "{day}": r"(?P<day>[0-2]\d|3[01]|\d)",
            "{day_name}": f"(?P<day>{'|'.join(words.day_names)})",
            "{year}": r"(?P<year>(?:19[5-9]|20\d)\d)(?!\d)",
            "{short_year}": rf"(?P<year>20\d\d|\d\d)(?!\d|[:.h]\d|\s{{0,2}}(?:{any_of('patterns.hour')})\b)",
            "{count}": f"(?:(?:{count})(?:{{sp}}(?:{units}))?{{sp0}}(?:{words.range_words}|{words.or_words}){{sp0}})?(?P<count>{count})(?:{{sp0}}\\((?:{count})\\))?",
            "{unit}": f"(?P<unit>{units})",
            "{next}": _any(words.next_words),
            "{this}": _any(words.this_words),
            "{sp}?": r"\s{0,4}",
            "{sp}": _SPACE,
            "{sp0}": r"\s{0,3}",
        }
        for _ in range(3):
            for name, piece in pieces.items():
                template = template.replace(name, piece)
        return template

    def _atom(self, resolver: str, template: str) -> str:
        number = len(self._resolvers)
        filled = self.filled(template)
        names = tuple(dict.fromkeys(re.findall(r"\(\?P<(\w+)>", filled)))
        self._resolvers.append(resolver)
        self._names.append(tuple((name, f"{name}_{number}") for name in names))
        guard = _NEEDS.get(resolver, "").format(part="part", relation="relation")
        return (
            f"(?P<atom_{number}>{guard}{re.sub(r'[(][?]P<(?P<name>[a-z_]+)>', lambda found: f'(?P<{found[1]}_{number}>', filled)})"
        )

    def find(self, folded: str) -> list[Found]:
        """Every match in ``folded``, in order."""
        return [self._found(match) for match in self._pattern.finditer(folded)]

    def _found(self, match: "re.Match[str]") -> Found:
        everything = match.groupdict()
        number = next(number for number in range(len(self._resolvers)) if everything[f"atom_{number}"] is not None)
        groups = {name: everything[group] for name, group in self._names[number] if everything[group] is not None}
        words = self.language
        relation, part = everything["relation"], everything["part"]
        return Found(
            match.start(),
            match.end(),
            self._resolvers[number],
            groups,
            look_up(words.relations, relation) if relation else None,
            look_up(words.parts, part) if part else None,
            words,
        )


_CACHE_SIZE = 512
_AFTER_DAY = r"(?<=\d )"  # "10 gru", "10 XII": an abbreviation is a month only behind its day
Value = TypeVar("Value")


def look_up(words: Mapping[str, Value], text: str) -> Value | None:
    """The value of the first key of ``words`` that matches the whole of ``text``."""
    for key, value in words.items():
        if _whole(key).fullmatch(text):
            return value
    return None


@lru_cache(maxsize=_CACHE_SIZE)
def _whole(key: str) -> "re.Pattern[str]":
    alone = key.replace(_AFTER_DAY, "")  # what stood before it is not part of the text
    return re.compile(alone.replace("{sp}?", r"\s{0,4}").replace("{sp}", _SPACE))


@lru_cache(maxsize=len(LANGUAGES))
def date_pattern(code: str) -> DatePattern:
    """The compiled pattern of the language ``code``."""
    return DatePattern(LANGUAGES[code])
