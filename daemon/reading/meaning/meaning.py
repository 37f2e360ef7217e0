"""What a mail means for the reader's job search."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, timedelta, timezone

from daemon.reading.meaning.asks import asks_reader
from daemon.reading.meaning.background import Background, background
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.promises import find_promise
from daemon.reading.meaning.sentences import split
from daemon.reading.meaning.topic import Case, Verdict, decide, topic_of_events
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Author, Interview, Person, Promise, ReadingContext, Topic

_LONGEST_TEXT = 12_000
_LONGEST_SUBJECT = 300


@dataclass(frozen=True, slots=True)
class Meaning:
    """What was understood. ``interviews`` were found in the text, not in calendar data; ``withdraws`` is about the user's own mail.

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
    languages = _languages(mail)
    words = Evidence(split(mail.new_text[:_LONGEST_TEXT]), languages)
    subject = Evidence(split(mail.envelope.subject[:_LONGEST_SUBJECT]), languages)
    sender = mail.envelope.sender
    if sender is not None and sender.address in context.own_addresses:
        return _own(mail, words)
    found = background(words, subject, _rest(mail, languages), mail.envelope, mail.author)
    promise = _promise(mail, words, found, languages, context)
    case = Case(words, subject, found, mail.author, promise, has_interview=False)
    verdict = topic_of_events(events, words) or decide(case)
    return _meaning(mail, words, found, verdict, promise)


def _own(mail: ParsedMail, words: Evidence) -> Meaning:
    withdraws = bool(words.hits("withdraws"))
    reason = "the user wrote it, and withdraws" if withdraws else "the user wrote it"
    del mail
    return Meaning(Topic.OTHER, withdraws=withdraws, reasons=(f"other: {reason}",))


def _meaning(mail: ParsedMail, words: Evidence, found: Background, verdict: Verdict, promise: Promise | None) -> Meaning:
    asks = verdict.topic is not Topic.REJECTION and mail.author is Author.PERSON and asks_reader(words)
    return Meaning(
        topic=verdict.topic,
        asks_user=asks,
        promise=promise if verdict.topic is not Topic.REJECTION else None,
        key_sentence=verdict.sentence,
        automatic_hint=bool(words.hits("automatic")),
        reasons=(f"{verdict.topic.value}: {verdict.reason}", *found.reasons),
    )


def _languages(mail: ParsedMail) -> Sequence[str]:
    """The language of the text, then English: its words turn up in every mail about work."""
    guess = mail.language if mail.language in LANGUAGES else None
    return tuple(dict.fromkeys((guess or _guess(mail.new_text), "en")))


def _guess(text: str) -> str:
    from_text = set(text[:3000].lower().split())
    return max(LANGUAGES, key=lambda code: len(LANGUAGES[code].common & from_text))


def _rest(mail: ParsedMail, languages: Sequence[str]) -> Evidence | None:
    """What stands below the new text: the quoted mails, which tell what the talk is about."""
    if len(mail.text) < len(mail.new_text) + 80:
        return None
    return Evidence(split(mail.text[len(mail.new_text) : len(mail.new_text) + 4000]), languages)


def _written_on(mail: ParsedMail, context: ReadingContext) -> date | None:
    moment = mail.envelope.date
    if moment is not None:
        offset = mail.envelope.offset_minutes
        return moment.astimezone(timezone(timedelta(minutes=offset)) if offset is not None else UTC).date()
    return context.received_at.date() if context.received_at else None


def _promise(
    mail: ParsedMail, words: Evidence, found: Background, languages: Sequence[str], context: ReadingContext
) -> Promise | None:
    reference = _written_on(mail, context)
    if reference is None or mail.author in (Author.OUT_OF_OFFICE, Author.BOUNCE, Author.BULK) or not found.is_job:
        return None
    return find_promise(words, reference=reference, languages=languages, holidays=context.holidays)
