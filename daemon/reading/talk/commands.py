"""Commands by reply: one line that says nothing else, in any case, quotes or language.

A command counts only where its whole line is one: "stop" is, "we stopped at the budget" is not. What is not surely a command is words, and
words do nothing. Linear: at most twenty lines of at most a hundred characters are looked at.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from daemon.reading.dates import find_dates, fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.talk import command_words as words
from daemon.reading.talk.languages import any_of

MOST_LINES = 20
LONGEST = 100
MOST_HOURS = 24 * 366
A_WEEK = 168
_FRAME = " \t\"'«»„“”‚‘’`*_.!,;:()[]<>-–—¡¿?"
_NUMBERED = lazy_pattern(r"(.{1,60}?)\s*(?:#|nr\.?|no\.|n°)?\s*(\d{1,6})$")
_LEADING = lazy_pattern(r"(?:#\s*)?(\d{1,6})\s*[:.)=-]?\s+(.{1,60})$")
_SPAN = lazy_pattern(r"(\d{1,3}|[a-z]{1,6})\s*([a-z]{1,8})$")
_OWN_NUMBER = lazy_pattern(rf"(?:#\s*)?(\d{{1,6}})[\s:,.)-]{{1,3}}(?=(?:{any_of('commands.for')})?(?:\d|[a-z]{{1,6}} [a-z]))")
_LANGUAGES = ("en", "de", "fr", "es")


class Verb(StrEnum):
    """What a reply may ask for. ``resume`` is understood only to say that it takes the command line."""

    STOP = "stop"
    SNOOZE = "snooze"
    DONE = "done"
    PAUSE = "pause"
    YES = "yes"
    NO = "no"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. ``number``: of a conversation (stop, done, snooze) or a question (yes, no), where one was given.

    ``hours`` or ``until``: how long; neither: no end was named.
    """

    verb: Verb
    number: int | None = None
    hours: int | None = None
    until: date | None = None


def read_commands(text: str, *, today: date) -> tuple[tuple[Command, ...], str]:
    """The commands at the beginning of a reply, up to the first line that is none, and what follows them.

    ``text``: without quotes and signature.
    """
    found: list[Command] = []
    lines = text.splitlines()
    for number, line in enumerate(lines[:MOST_LINES]):
        command = read_command(line, today=today)
        if command is not None:
            found.append(command)
        elif line.strip() and (found or not _is_greeting(line)):
            return tuple(dict.fromkeys(found)), "\n".join(lines[number:])
    return tuple(dict.fromkeys(found)), "\n".join(lines[MOST_LINES:])


def read_command(line: str, *, today: date) -> Command | None:
    """The command that a line is, or None."""
    if len(line) > LONGEST:
        return None
    said = " ".join(fold(line).strip(_FRAME).split())
    plain = _plain(said)
    if plain is not None:
        return Command(plain)
    for verb, starts in ((Verb.SNOOZE, words.SNOOZE), (Verb.PAUSE, words.PAUSE)):
        for start in sorted(starts, key=len, reverse=True):
            if said == start or said.startswith(f"{start} "):
                return _timed(verb, said[len(start) :].strip(), today)
    numbered, leading = _NUMBERED.fullmatch(said), _LEADING.fullmatch(said)
    if numbered is not None and (before := _plain(numbered[1].strip(_FRAME))) is not None:
        return Command(before, number=int(numbered[2]))
    if leading is not None and (after := _plain(leading[2].strip(_FRAME))) is not None:
        return Command(after, number=int(leading[1]))
    return None


def _plain(said: str) -> Verb | None:
    bare = _without_manners(said)
    for verb, known in (
        (Verb.STOP, words.STOP),
        (Verb.DONE, words.DONE),
        (Verb.YES, words.YES),
        (Verb.NO, words.NO),
        (Verb.RESUME, words.RESUME),
    ):
        if said in known or bare in known:
            return verb
    return None


def _without_manners(said: str) -> str:
    """Without "please" and the like at either end, and the commas before them."""
    while True:
        before = said
        for word in words.POLITE:
            if said.startswith(f"{word} "):
                said = said[len(word) :].strip(_FRAME)
            if said.endswith((f" {word}", f",{word}")):
                said = said[: -len(word)].strip(_FRAME)
        if said == before:
            return said


def _timed(verb: Verb, rest: str, today: date) -> Command | None:
    """``2 weeks``, ``for three days``, ``until 1 December``, ``3: 2 weeks``; nothing: no end was named."""
    rest, number = _own_number(rest)
    rest = _without_manners(rest)
    if not rest:
        return Command(verb, number)
    span = _SPAN.fullmatch(rest)
    if span is not None and span[2] in words.UNITS:
        count = int(span[1]) if span[1].isdecimal() else words.NUMBERS.get(span[1])
        hours = count * words.UNITS[span[2]] if count else None
        return Command(verb, number, hours=hours) if hours and hours <= MOST_HOURS else None
    dates = find_dates(rest, reference=today, languages=_LANGUAGES)
    if len(dates) == 1 and dates[0].latest > today and len(rest) - (dates[0].end - dates[0].begin) <= 6:
        return Command(verb, number, until=dates[0].earliest if dates[0].kind == "from" and dates[0].earliest else dates[0].latest)
    return None


def _own_number(rest: str) -> tuple[str, int | None]:
    """``3 2 weeks``, ``#3 for a week``: the number of a conversation before the time."""
    match = _OWN_NUMBER.match(rest)
    if match is None or _SPAN.fullmatch(rest) is not None:
        return rest, None
    return rest[match.end() :], int(match[1])


def _is_greeting(line: str) -> bool:
    """A line that people put before what they say."""
    said = fold(line).strip(_FRAME)
    greetings = any_of("commands.greeting").split("|")
    return len(said) <= 40 and said.split(" ", 1)[0] in greetings
