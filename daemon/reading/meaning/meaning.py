"""What a mail means for the reader's job search."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.address_form import is_formal
from daemon.reading.meaning.addressed import is_addressed
from daemon.reading.meaning.asks import asks_reader
from daemon.reading.meaning.background import Background, background
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.language import Manner
from daemon.reading.meaning.languages import LANGUAGES, any_of, likeliest_languages
from daemon.reading.meaning.leaning_promise import weighed_promise
from daemon.reading.meaning.parties import employer_of, people_of, role_of
from daemon.reading.meaning.promises import find_promise
from daemon.reading.meaning.quoted import without_inline_quote
from daemon.reading.meaning.sentences import split, with_apostrophes
from daemon.reading.meaning.spoken import find_interview, with_people
from daemon.reading.meaning.topic import topic_of_events
from daemon.reading.meaning.weighing import weighed
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Author, Interview, Person, Promise, ReadingContext, Topic

_LONGEST_TEXT = 12_000
_LONGEST_SUBJECT = 300
_FEW_WORDS = 9
_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What was understood. ``interviews``: those of calendar data, with the people the text names, then the one found in the text; ``withdraws`` is about the user's own mail.

    ``key_sentence`` decided the topic. ``formal``: the form of address (du or Sie, tu or vous ...), None where it isn't told.
    ``automatic_hint``: the text itself shows that a machine wrote it. ``reasons`` are sentences for a human.
    """

    topic: Topic
    asks_user: bool = False
    promise: Promise | None = None
    employer: str | None = None
    role: str | None = None
    people: tuple[Person, ...] = ()
    interviews: tuple[Interview, ...] = ()
    key_sentence: str | None = None
    formal: bool | None = None
    withdraws: bool = False
    automatic_hint: bool = False
    reasons: tuple[str, ...] = ()


def understand(mail: ParsedMail, events: tuple[Interview, ...], context: ReadingContext) -> Meaning:
    """What ``mail`` means. ``events``: what its calendar parts hold. Dates count from the day it was written, in its own zone. Never raises."""
    tracked = context.tracked and mail.author in _IN_CONVERSATION
    languages = _languages(mail, tracked=tracked)
    text = without_inline_quote(mail.new_text[:_LONGEST_TEXT])
    words = Evidence(
        split(with_apostrophes(text) if languages[0] == _ENGLISH else text), languages, Manner.REPLY if tracked else Manner.LETTER
    )
    subject = Evidence(split(mail.envelope.subject[:_LONGEST_SUBJECT]), languages)
    sender = mail.envelope.sender
    if sender is not None and sender.address in context.own_addresses:
        return _own(words)
    if mail.author in _ABOUT_NOTHING and not events:
        return _by_machine(mail, words, languages[0], context)
    found = background(
        words, subject, _rest(mail, languages), mail.envelope, mail.author, own=context.own_addresses, tracked=tracked
    )
    if not tracked and _is_addressed(mail, found):
        words = words.within_conversation()

    def case_of(background: Background, *, invites: bool = False) -> Case:
        promise = _promise(mail, words, background, context)
        spoken = None if events else _spoken(mail, words, subject, background, context, invites=invites)
        return Case(words, subject, background, mail.author, promise, spoken)

    settled = topic_of_events(events, words)
    case, verdict = (case_of(found), settled) if settled else weighed(found, case_of)
    promise = _weighed_promise(mail, case, context)
    told = (case.interview,) if case.interview is not None and verdict.topic in _WITH_INTERVIEW else ()
    events = with_people(events, words.sentences.text, mail.envelope, languages)
    interviews = (*(event for event in events if event.is_interview), *told)
    related = verdict.topic is not Topic.OTHER or bool(interviews)
    employer = employer_of(mail, interviews) if related else None
    role = role_of(mail, interviews) if related else None
    return Meaning(
        topic=verdict.topic,
        asks_user=verdict.topic is not Topic.REJECTION and mail.author is Author.PERSON and asks_reader(words),
        promise=promise if promise is not None and _stands(promise, verdict) and _is_after(promise, told) else None,
        employer=employer,
        role=role,
        people=people_of(mail, interviews, context),
        interviews=events + tuple(replace(interview, employer=employer, role=role) for interview in told),
        key_sentence=verdict.sentence,
        formal=is_formal(words.sentences.text, languages[0]),
        automatic_hint=words.has("automatic"),
        reasons=(f"{verdict.topic.value}: {verdict.reason}", *found.reasons),
    )


def _is_addressed(mail: ParsedMail, found: Background) -> bool:
    """A person's mail that shows by more than one word that it is about an application need not spell out the rest."""
    return mail.author is Author.PERSON and not found.foreign and (found.is_job or found.titled)


_IN_CONVERSATION = frozenset({Author.PERSON, Author.AUTOMATIC, Author.CALENDAR})
_WITH_PROMISE = frozenset(Topic) - {Topic.REJECTION, Topic.OTHER}
_MOVING = frozenset({Topic.UPDATE, Topic.CANCELLATION})
_WITH_INTERVIEW = frozenset({Topic.INVITATION, Topic.UPDATE})


def _stands(promise: Promise, verdict: Verdict) -> bool:
    """A refusal takes every promise back, and the date in "Thursday does not work, I will call off" is none."""
    return verdict.topic in _WITH_PROMISE and (verdict.topic not in _MOVING or verdict.sentence != promise.quote)


def _is_after(promise: Promise, told: Sequence[Interview]) -> bool:
    """Whether they act once the interviews are over that the text tells of, whose own days promise nothing."""
    return all(one.start is not None and promise.latest > one.start.date() for one in told)


_ABOUT_NOTHING = {Author.OUT_OF_OFFICE: "a machine answered in somebody's absence", Author.BOUNCE: "it did not arrive"}


def _by_machine(mail: ParsedMail, words: Evidence, language: str, context: ReadingContext) -> Meaning:
    return Meaning(
        Topic.OTHER,
        people=people_of(mail, (), context),
        formal=is_formal(words.sentences.text, language),
        reasons=(f"other: {_ABOUT_NOTHING[mail.author]}",),
    )


def _own(words: Evidence) -> Meaning:
    withdraws = bool(words.hits("withdraws"))
    reason = "the user wrote it, and withdraws" if withdraws else "the user wrote it"
    return Meaning(Topic.OTHER, withdraws=withdraws, reasons=(f"other: {reason}",))


def _languages(mail: ParsedMail, *, tracked: bool) -> Sequence[str]:
    """The language of the text, then English: its words turn up in every mail about work. Five words of a reply may be in any; the subject tells where there are so few."""
    if mail.language in LANGUAGES:
        return tuple(dict.fromkeys((mail.language, "en")))
    few = len(mail.new_text.split()) < _FEW_WORDS
    likely = likeliest_languages(f"{mail.envelope.subject}\n{mail.new_text}" if few else mail.new_text)
    return likely if tracked else tuple(dict.fromkeys((likely[0], "en")))


def _rest(mail: ParsedMail, languages: Sequence[str]) -> Evidence | None:
    """What stands below the new text: the quoted mails, which tell what the talk is about."""
    if len(mail.text) < len(mail.new_text) + 80:
        return None
    return Evidence(split(mail.text[len(mail.new_text) : len(mail.new_text) + 4000]), languages)


def _written(mail: ParsedMail, context: ReadingContext) -> datetime | None:
    """When it was written, in the zone it was written in."""
    moment = mail.envelope.date
    if moment is not None:
        offset = mail.envelope.offset_minutes
        return moment.astimezone(timezone(timedelta(minutes=offset)) if offset is not None else UTC)
    return context.received_at


def _promise(mail: ParsedMail, words: Evidence, found: Background, context: ReadingContext) -> Promise | None:
    written = _written(mail, context)
    if written is None or mail.author in (Author.OUT_OF_OFFICE, Author.BOUNCE, Author.BULK) or not found.may_be_job:
        return None
    return find_promise(words, reference=written.date(), holidays=context.holidays, plainly=found.is_job or found.post_titled)


def _weighed_promise(mail: ParsedMail, case: Case, context: ReadingContext) -> Promise | None:
    written = _written(mail, context)
    if written is None or not case.background.may_be_job or mail.author not in _IN_CONVERSATION:
        return case.promise
    return weighed_promise(case.words, case.promise, reference=written.date(), holidays=context.holidays)


def _may_meet(mail: ParsedMail, found: Background) -> bool:
    """It is about an application, or a person speaks of an interview and of no other business."""
    return found.is_job or (mail.author is Author.PERSON and found.interview_named and found.may_be_job)


_MUCH = 2
_ANSWER = lazy_pattern(rf"(?:{any_of('meaning.answer')})\s?:", re.IGNORECASE)


def _spoken(
    mail: ParsedMail, words: Evidence, subject: Evidence, found: Background, context: ReadingContext, *, invites: bool
) -> Interview | None:
    """``invites``: all of the mail together leans to that, if no known sentence does."""
    written = _written(mail, context)
    if (
        written is None
        or mail.author in (Author.OUT_OF_OFFICE, Author.BOUNCE, Author.BULK)
        or not (invites or _may_meet(mail, found))
    ):
        return None
    if subject.firm("cancellation") and not subject.firm("update"):
        return None
    told = any(words.firm(signal) for signal in ("invitation", "scheduling", "confirmed", "update"))
    answers = _ANSWER.match(mail.envelope.subject) is not None and (found.interview_titled or found.interview_named)
    by_tool = found.vendor is not None and (found.interview_titled or found.interview_named)
    by_form = mail.author is Author.AUTOMATIC and found.interview_titled and found.interview_named
    titled = found.is_job and (answers or by_tool or by_form or (found.interview_titled and found.plain + found.support >= _MUCH))
    announced = invites or told or titled or bool(subject.firm("invitation") or subject.firm("confirmed"))
    if not announced and not _is_readers(mail, words, found):
        return None
    return find_interview(
        words,
        mail.envelope,
        written=written,
        languages=words.languages,
        own_zone=context.timezone,
        announced=announced,
        by_person=mail.author is Author.PERSON,
    )


def _is_readers(mail: ParsedMail, words: Evidence, found: Background) -> bool:
    """It is beyond doubt about an application of the reader's own."""
    if not found.is_job or found.foreign or found.listed or found.vague:
        return False
    own = found.interview_owned or found.post_titled
    return own or (mail.author is Author.PERSON and (found.titled or is_addressed(words)) and found.plain >= 1)
