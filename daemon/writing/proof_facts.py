"""The proofreader on facts: who is greeted, which company is named, which weekday a date has, subject and sender."""

# ruff: noqa: RUF001 - people type both kinds of apostrophe

import re
from collections.abc import Iterable, Iterator
from datetime import date

from daemon.writing.characters import one_line
from daemon.writing.languages import MONTHS, WEEKDAYS, employer_words
from daemon.writing.lexicon import GREETING, UNPROFESSIONAL
from daemon.writing.subjects import reply_subject
from daemon.writing.values import Brief, Finding

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LONGEST_GREETING = 9
_THIRD_PERSON = {
    "en": re.compile(r"\W{0,3}(?:she|he|they)\b", re.IGNORECASE),
    "de": re.compile(r"\W{0,3}(?:er|Er|sie)\b"),
    "fr": re.compile(r"\W{0,3}(?:ils?|elles?)\b", re.IGNORECASE),
    "es": re.compile(r"\W{0,3}(?:él|ellas?|ellos)\b", re.IGNORECASE),
}
_NOBODY = re.compile(r"\b(?:null|undefined|None|nan)\b")


def facts(text: str, brief: Brief, language: str, other_employers: Iterable[str]) -> Iterator[Finding]:
    """What a text says that this thread does not."""
    yield from _greeted(text, brief)
    yield from _spoken_of(brief, language)
    yield from _other_people(text, brief)
    yield from _other_companies(text, brief, other_employers)
    yield from _dates(text, brief, language)


def envelope(brief: Brief, subject: str | None) -> Iterator[Finding]:
    """What is wrong with the subject or the sender (E17)."""
    if subject is not None and not subject.strip():
        yield Finding("subject", "The mail has no subject.", serious=True)
    if subject is not None and brief.thread_subject is not None and one_line(subject) != reply_subject(brief.thread_subject):
        yield Finding("subject", f"The subject is not the thread's behind one “Re:”: “{one_line(subject, 80)}”", serious=True)
    name, local = one_line(brief.sender.name), brief.sender.address.partition("@")[0]
    if len(name) < 2 or "@" in name or name == name.lower() or any(character.isdigit() for character in name):
        yield Finding("sender", f"The sender's name is not one to apply with: “{name}”.", serious=True)
    if UNPROFESSIONAL.intersection(re.split(r"[^a-z]+|(?<=[a-z])(?=\d)", local.lower()) + re.findall(r"\d+", local)):
        yield Finding("sender", f"The sender's address is not one to apply with: {brief.sender.address}", serious=True)


def _greeted(text: str, brief: Brief) -> Iterator[Finding]:
    greeting = next((line for line in text.splitlines() if line.strip() and not line.startswith("[[")), "")
    words = _WORD.findall(greeting)
    known = {word.casefold() for name in (brief.person.name, brief.person.title or "") for word in _WORD.findall(name)}
    strangers = [word for word in words if word.casefold() not in known | GREETING]
    if _NOBODY.search(greeting) or (strangers and len(words) <= _LONGEST_GREETING):
        yield Finding("wrong_person", f"The greeting names somebody else: “{one_line(greeting, 80)}”", serious=True)


def _spoken_of(brief: Brief, language: str) -> Iterator[Finding]:
    """A note about the reader ("she told me that ...") is no sentence to the reader."""
    for point in brief.points:
        if _THIRD_PERSON[language].match(point.text):
            yield Finding("third_person", f"This speaks of the reader, not to them: “{one_line(point.text, 80)}”", serious=True)


def _other_people(text: str, brief: Brief) -> Iterator[Finding]:
    panel = brief.interview.interviewers if brief.interview else ()
    named = [person.name for person in (brief.person, *panel, *brief.other_interviewers)]
    own = " ".join([*named, *brief.pass_on_to, brief.sender.name]).casefold()
    for name in brief.other_people:
        if len(name) > 3 and name.casefold() not in own and _stands_in(one_line(name), text):
            yield Finding("wrong_person", f"It names somebody of another thread: {one_line(name, 80)}.", serious=True)


def _other_companies(text: str, brief: Brief, other_employers: Iterable[str]) -> Iterator[Finding]:
    own = employer_words(brief.employer).casefold()
    names = {employer_words(name) or one_line(name, 80) for name in other_employers}
    for name in sorted(names - {""}):
        if name.casefold() != own and _stands_in(name, text):
            yield Finding("wrong_company", f"It names an employer of another thread: {name}.", serious=True)


def _stands_in(name: str, text: str) -> bool:
    """As whole words; a single word in the same case, because "Signal" is a company and "signal" is none."""
    flags = re.IGNORECASE if " " in name else 0
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, flags) is not None


def _dates(text: str, brief: Brief, language: str) -> Iterator[Finding]:
    for weekday, day, month, year in _dated_weekdays(text, language):
        named = WEEKDAYS[language].index(weekday)
        possible = [found for found in _days(day, month, year, brief.date.year) if abs((found - brief.date.date()).days) < 300]
        if possible and all(found.weekday() != named for found in possible):
            yield Finding("date", f"{WEEKDAYS[language][named]} is not the weekday of day {day} of month {month}.", serious=True)


def _dated_weekdays(text: str, language: str) -> Iterator[tuple[str, int, int, int | None]]:
    """Each weekday that stands right before a date, with day, month and, where written, year."""
    days, months = "|".join(WEEKDAYS[language]), "|".join(MONTHS[language])
    lead = rf"\b({days})\b,? (?:the |den |dem |le |el |der )?"
    day_first = re.compile(
        rf"{lead}(\d{{1,2}})(?:st|nd|rd|th|er|\.)? (?:of |de )?({months})(?:,? (?:de )?(\d{{4}}))?", re.IGNORECASE
    )
    month_first = re.compile(rf"{lead}({months}) (\d{{1,2}})(?:st|nd|rd|th)?(?:,? (\d{{4}}))?", re.IGNORECASE)
    numbers = re.compile(rf"{lead}(\d{{1,2}})[./](\d{{1,2}})(?:[./](\d{{4}}))?", re.IGNORECASE)
    spelled = {name.casefold(): number for number, name in enumerate(MONTHS[language], 1)}
    proper = {name.casefold(): name for name in WEEKDAYS[language]}
    for weekday, day, month, year in day_first.findall(text):
        yield proper[weekday.casefold()], int(day), spelled[month.casefold()], int(year) if year else None
    for weekday, month, day, year in month_first.findall(text):
        yield proper[weekday.casefold()], int(day), spelled[month.casefold()], int(year) if year else None
    if language != "en":  # 11/12 is December to one English reader and November to the other
        for weekday, day, month, year in numbers.findall(text):
            yield proper[weekday.casefold()], int(day), int(month), int(year) if year else None


def _days(day: int, month: int, year: int | None, written_in: int) -> Iterator[date]:
    for candidate in (year,) if year else (written_in - 1, written_in, written_in + 1):
        try:
            yield date(candidate, month, day)
        except ValueError:
            continue
