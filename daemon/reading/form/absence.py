"""Out-of-office notes and the day their author is back."""

import re
from datetime import date, timedelta

from daemon.reading.dates import DateMention, find_dates
from daemon.reading.form.evidence import Evidence, first_reason, mentions
from daemon.reading.form.language import guess_language
from daemon.reading.form.languages import ABSENCE_SUBJECTS, ABSENCE_TEXTS, BACK_WORDS, INCLUSIVE_WORDS, LANGUAGES, REPLY_SUBJECTS
from daemon.reading.form.senders import is_machine_address
from daemon.reading.values import ReadingContext

_REPLY_PREFIX = re.compile(r"\A(?:re|fwd?|aw|wg|sv|antw|rv|res|odp|tr|r|vs|ynt|atb)\s?(?:\[\d{1,3}\])?\s?[:\uff1a]")
_TAG = re.compile(r"\[[^\]]{1,40}\]\s?")
_RECEIPT = re.compile(
    r"received your|have received|ticket|case (?:number|no|#)|reference number|your (?:request|application|enquiry|inquiry|order|submission)|no longer (?:with|work)"
    r"|ihre (?:anfrage|bewerbung)|eingegangen|erhalten|votre (?:demande|candidature)|su (?:solicitud|candidatura)|uw (?:aanvraag|sollicitatie)|left the company"
)
_SENTENCE_END = re.compile(r"[.!?\n](?=\s|\Z)|\n")
_ABBREVIATED = re.compile(
    r"(?:\d|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|no|t))\Z",
    re.IGNORECASE,
)
# What a person writes who is away and moves a meeting: not a note to everybody.
_ABOUT_US = re.compile(
    r"\?(?:\s|\Z)|reschedul|\bmove (?:our|the|your)|\bmeet(?:ing)?\b|interview|\bour (?:call|chat|talk)|gespräch|verschieben|entretien|rendez-vous|entrevista|reunión|gesprek|colloquio|rozmow"
)
_FIRST_PERSON = re.compile(
    r"\b(?:i|i'm|i'll|ich|je|j'|yo|ik|io|eu|my|mein\w?|mon|mi|mijn|mio|meu|jestem|będę|sarò|estoy|estou|sono|ben)\b"
)
_OPENING = 120
_HEAD = 1500
_NEAR = 90
_LONG_WEEKEND = 4


def absence_reason(evidence: Evidence) -> str | None:
    """Return why the message is an out-of-office note, or None where it is none."""
    subject = _TAG.sub("", evidence.subject, count=2)
    text = evidence.text[:_HEAD] or evidence.whole[:_HEAD]
    machine = first_reason(evidence, (_by_header, _by_subject, _by_path))
    return _answered(evidence, machine, subject, text) if machine else _stated(subject, text)


def _answered(evidence: Evidence, machine: str, subject: str, text: str) -> str | None:
    """A machine answered: does it speak of an absence, or of a ticket?"""
    receipt = bool(_RECEIPT.search(text))
    if mentions(text, ABSENCE_TEXTS) or (mentions(subject, ABSENCE_SUBJECTS) and not receipt):
        return f"{machine}, and it speaks of an absence"
    if not text and subject.startswith(REPLY_SUBJECTS):
        return f"{machine}, and it says no more"
    personal = evidence.envelope.sender is not None and not is_machine_address(evidence.address, evidence.name)
    if personal and "auto-replied" in evidence.auto_submitted and not receipt and _FIRST_PERSON.search(text):
        return f"{machine}, in the name of one person"
    return None


def _stated(subject: str, text: str) -> str | None:
    """Nothing in the header tells: subject and text both have to say it, to nobody in particular."""
    if not mentions(subject, ABSENCE_SUBJECTS) or _REPLY_PREFIX.match(subject) or _ABOUT_US.search(text):
        return None
    plain = subject.startswith(ABSENCE_SUBJECTS) or subject.rstrip(".! ").endswith(ABSENCE_SUBJECTS)
    if (plain and (not text or mentions(text, ABSENCE_TEXTS))) or mentions(text[:_OPENING], ABSENCE_TEXTS):
        return "subject and text say that its author is away"
    return None


def _by_header(evidence: Evidence) -> str | None:
    if "auto-replied" in evidence.auto_submitted:
        return "its header says that a machine answered (RFC 3834)"
    for name in ("x-autoreply", "x-autorespond", "x-auto-reply", "x-vacation"):
        if evidence.field(name) not in ("", "no", "false"):
            return f"its header has {name}"
    if "auto_reply" in evidence.field("precedence") or "vacation" in evidence.field("x-apple-action"):
        return "its header says that a machine answered"
    if evidence.auto_submitted and evidence.field("x-ms-exchange-inbox-rules-loop"):
        return "a rule of the mailbox made it"
    return None


def _by_subject(evidence: Evidence) -> str | None:
    subject = _REPLY_PREFIX.sub("", _TAG.sub("", evidence.subject, count=2), count=1).strip()
    return "its subject says that a machine answered" if subject.startswith(REPLY_SUBJECTS) else None


def _by_path(evidence: Evidence) -> str | None:
    return "it came with an empty return path" if evidence.null_return_path and evidence.address else None


def return_date(evidence: Evidence, context: ReadingContext) -> date | None:
    """Return the first day its author is back at work, or None where none is named or it lies in the past."""
    moment = evidence.envelope.date or context.received_at
    if moment is None:
        return None
    written = moment.date()
    text = (evidence.new_text or evidence.body.text)[:4000]
    language = guess_language(text)
    languages = [language, "en"] if language else [known.code for known in LANGUAGES]
    for source in (text, evidence.envelope.subject):
        found = _read_return(
            source, find_dates(source, reference=written, languages=languages, holidays=context.holidays), language, context
        )
        if found and written <= found:
            return found
    return None


def _read_return(text: str, mentions: tuple[DateMention, ...], language: str | None, context: ReadingContext) -> date | None:
    ends: list[date] = []
    for mention in mentions:
        sentence, at = _around(text, mention)
        before, after = sentence[:at][-_NEAR:], sentence[at + mention.end - mention.begin :][:_NEAR]
        inclusive = any(word in before[-24:] or word in after[:16] or word in sentence[at : at + 60] for word in INCLUSIVE_WORDS)
        if mention.kind in ("range", "through", "by", "until"):
            ends.append(_day_after(mention, language, inclusive=inclusive, context=context))
        elif _says_back(before, after):
            if mention.kind == "after":
                return _next_working_day(mention.latest, context)
            return mention.latest if mention.kind in ("within", "in") else mention.earliest or mention.latest
    return max(ends) if ends else None


def _says_back(before: str, after: str) -> bool:
    """The word may stand on either side, but not beyond another thought ("back soon, the deadline is Friday")."""
    return any(word in before for word in BACK_WORDS) or any(word in after for word in BACK_WORDS)


def _around(text: str, mention: DateMention) -> tuple[str, int]:
    """Return the folded sentence of a mention and where the mention begins in it."""
    begin = max(0, mention.begin - 200)
    for end in _SENTENCE_END.finditer(text, begin, mention.begin):
        if not (end[0] == "." and _ABBREVIATED.search(text[max(0, end.start() - 5) : end.start()])):
            begin = end.end()
    stop = min(len(text), mention.end + 200)
    for end in _SENTENCE_END.finditer(text, mention.end, stop):
        if not (end[0] == "." and _ABBREVIATED.search(text[max(0, end.start() - 5) : end.start()])):
            stop = end.start()
            break
    return text[begin:stop].lower().replace("\u2019", "'"), mention.begin - begin


def _day_after(mention: DateMention, language: str | None, *, inclusive: bool, context: ReadingContext) -> date:
    """Return the first working day after an absence that ends with ``mention``.

    "Until" is exclusive in English and Dutch, unless the day ends a week: who is away until Friday is back on Monday; who is away until
    Monday is back that day.
    """
    last = mention.latest
    on_it = last.weekday() == 0 or (language in ("en", "nl") and last.weekday() < _LONG_WEEKEND)
    if mention.kind == "until" and not inclusive and on_it:
        return last
    return _next_working_day(last, context)


def _next_working_day(day: date, context: ReadingContext) -> date:
    for _ in range(14):
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in context.holidays:
            break
    return day
