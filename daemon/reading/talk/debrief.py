"""What the user tells about an interview: points, open questions, better answers, material, dates, each with its person.

Free text at any length, the answers below the questions of a debrief note, or above them with their numbers. What a draft may never say
is told apart here (ETIQUETTE, Silence): money, other employers, judgements of people, sentences about the reader instead of to them.
Linear: a bounded number of sentences of bounded length, each looked at once.
"""

import re
from dataclasses import dataclass
from datetime import date

from daemon.reading.dates import find_dates, fold
from daemon.reading.form.language import guess_language
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning import promise_in_words
from daemon.reading.talk.answers import Answer, answers_in
from daemon.reading.talk.company import Company
from daemon.reading.talk.kinds import Kind
from daemon.reading.talk.languages import LANGUAGES, any_of
from daemon.reading.values import Person, Promise

MOST_TEXT = 8_000
MOST_ITEMS = 24
LONGEST = 300
_LINK = lazy_pattern(r"https?://[^\s<>\"']{4,300}")
_AMOUNT = lazy_pattern(r"[$€£]\s?\d|\d\s?(?:[$€£]|k\b|eur\b|usd\b|chf\b|euros?\b|dollars?\b)", re.IGNORECASE)

_OWN_CLAUSE = lazy_pattern(rf"[,;.–-]\s((?:{any_of('debrief.own')})\s|(?:{any_of('debrief.own_short')})\w)")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing the user told. ``text``: their own words; ``person``: whom it belongs to, where they said so."""

    kind: Kind
    text: str
    person: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What no draft may say, and why, in words for the user."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """A debrief as read. ``promise``: the time frame they named (E10)."""

    items: tuple[Item, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    promise: Promise | None = None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a reader of debriefs knows: who was there, and which other employers there are. ``today``: in the user's zone."""

    people: tuple[Person, ...]
    today: date
    holidays: frozenset[date] = frozenset()
    other_employers: tuple[str, ...] = ()


def read_debrief(text: str, around: Surroundings, *, whole: str | None = None) -> Debrief:
    """Read what the user wrote. ``text``: their own words; ``whole``: the same with the quotes they may have answered between.

    Never raises.
    """
    company = Company(around.people)
    language = _language(text)
    items: list[Item] = []
    left_out: list[LeftOut] = []
    promise: Promise | None = None
    for answer in answers_in(text[:MOST_TEXT], whole[: 3 * MOST_TEXT] if whole else None, company):
        noted = _promise(answer, around)
        if noted is not None:
            promise = promise or noted
            items.append(Item(Kind.DATE, noted.quote))
            continue
        read = _read(answer, company, around, language)
        if isinstance(read, Item):
            items.append(read)
        elif read is not None:
            left_out.append(read)
    return Debrief(tuple(dict.fromkeys(items))[:MOST_ITEMS], tuple(left_out[:MOST_ITEMS]), promise)


def _language(text: str) -> str | None:
    """Of the whole: a single topic is too short to tell."""
    found = guess_language(text[:MOST_TEXT])
    return found if found in {words.code for words in LANGUAGES} else None


def _promise(answer: Answer, around: Surroundings) -> Promise | None:
    """A time frame of theirs, in a sentence, or bare where the note asked for it."""
    said = promise_in_words(answer.text, reference=around.today, holidays=around.holidays)
    if said is not None or answer.kind is not Kind.DATE:
        return said
    codes = tuple(words.code for words in LANGUAGES)
    dates = find_dates(answer.text[:LONGEST], reference=around.today, languages=codes, holidays=around.holidays)
    ahead = [mention for mention in dates if mention.latest >= around.today]
    return Promise(answer.text[:LONGEST], ahead[0].earliest, ahead[0].latest) if ahead else None


def _read(answer: Answer, company: Company, around: Surroundings, language: str | None) -> Item | LeftOut | None:
    """One sentence; None where it says nothing."""
    folded = fold(answer.text)
    if not any(character.isalnum() for character in folded) or any(words.starts.chatter.match(folded) for words in LANGUAGES):
        return None
    if answer.kind is Kind.DATE:
        return None  # no date in it: they named none
    why = _unfit(answer.text, folded, around)
    if why is not None:
        return LeftOut(answer.text, why)
    kind, said = _kind(answer, folded, company)
    person = answer.person or company.named_in(answer.text)
    if kind is not Kind.MATERIAL:
        said = company.without(said, person)
    if kind is Kind.OPEN:
        return Item(kind, said, person, language)
    again = fold(said)
    if any(words.starts.pointing.match(again) for words in LANGUAGES):
        return None
    if kind is Kind.CONCERN and not any(words.starts.own.search(again) for words in LANGUAGES):
        return Item(Kind.OPEN, said, person, language)  # a question of theirs without the user's better answer
    if any(words.starts.pronouns.match(again) for words in LANGUAGES) or company.names_anyone(said):
        return LeftOut(answer.text, "it speaks about somebody, not to them")
    if len(said) > LONGEST:
        return LeftOut(answer.text, "it is too long for a short mail")
    return Item(kind, said, person, language) if len(said.split()) > 1 or len(said) > 3 else None


def _unfit(text: str, folded: str, around: Surroundings) -> str | None:
    if _AMOUNT.search(text) or _any(folded, "money"):
        return "it speaks of money"
    if _any(folded, "others") or any(_named(fold(name), folded) for name in around.other_employers):
        return "it speaks of another employer"
    if _any(folded, "judging"):
        return "it judges somebody"
    return None


def _any(folded: str, what: str) -> bool:
    return any(getattr(words.starts, what).search(folded) is not None for words in LANGUAGES)


def _named(name: str, folded: str) -> bool:
    return len(name) > 2 and re.search(rf"(?<!\w){re.escape(name[:80])}(?!\w)", folded) is not None


def _kind(answer: Answer, folded: str, company: Company) -> tuple[Kind, str]:
    """What the sentence is, and its words without what only leads to them."""
    if _LINK.search(answer.text):
        return Kind.MATERIAL, answer.text
    for words in LANGUAGES:
        missed = words.starts.missed.match(folded)
        if missed is not None:
            return Kind.MATERIAL, answer.text[missed.end() :]
    if answer.kind in (Kind.OPEN, Kind.MATERIAL) or (answer.kind is None and _any(folded, "open")):
        return Kind.OPEN, answer.text
    if answer.kind is Kind.CONCERN or (answer.kind is None and _any(company.masked(answer.text), "concern")):
        return Kind.CONCERN, _answer_of(answer.text)
    return Kind.POINT, _topic(answer.text, company)


def _answer_of(text: str) -> str:
    """Of "They asked why I left: I wanted more responsibility." the answer alone."""
    question, sign, said = text.partition(": ")
    if sign and len(question.split()) > 2 and len(said.split()) > 2:
        return said
    own = _OWN_CLAUSE.search(text)
    return text[own.start(1) : own.start(1) + 1].upper() + text[own.start(1) + 1 :] if own is not None else text


def _topic(text: str, company: Company) -> str:
    """The topic itself, without "we talked about"."""
    masked = company.masked(text)
    ends = [match.end() for words in LANGUAGES if (match := words.starts.leads.match(masked)) is not None]
    return text[max(ends) :].rstrip(" .") if ends else text
