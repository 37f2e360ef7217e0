"""Out-of-office notes: an answer of a machine that speaks of an absence, or a note to everybody."""

from daemon.reading.form.away import (
    is_away_subject,
    names_last_day,
    says_more_to_reader,
    says_only_absence,
    speaks_as_a_note,
    tells_apart,
)
from daemon.reading.form.evidence import Evidence, first_reason, fold, mentions
from daemon.reading.form.languages import ABSENCE_SUBJECTS, ABSENCE_TEXTS, BACK_WORDS, REPLY_SUBJECTS, any_of
from daemon.reading.form.senders import is_machine_address
from daemon.reading.lazy import lazy_pattern

_REPLY_PREFIX = lazy_pattern(rf"\A(?:{any_of('absence.reply_prefix')})\s?(?:\[\d{{1,3}}\])?\s?[:\uff1a]")
# "Fuori ufficio Re: your mail": people write no absence before what they answer.
_ANSWERED = lazy_pattern(rf"[\s:\uff1a)\]–-](?:{any_of('absence.reply_prefix')})\s?[:\uff1a]")
_TAG = lazy_pattern(r"\[[^\]]{1,40}\]\s?")
_RECEIPT = lazy_pattern(any_of("absence.receipt"))
# What a person writes who is away and moves a meeting: not a note to everybody.
_ABOUT_US = lazy_pattern(rf"{any_of('absence.about_us')}|\?(?:\s|\Z)")
_FIRST_PERSON = lazy_pattern(rf"\b(?:{any_of('absence.first_person')})\b")
# Who is away is who writes, or their house: not "the manager is on leave until the 30th".
_OF_AUTHOR = lazy_pattern(rf"\b(?:{any_of('absence.of_author')})(?!\w)")
# Where a note to everybody sends what cannot wait; and what only somebody writes who has the reader's matter in mind.
_URGENT = lazy_pattern(any_of("absence.urgent"))
_DECIDING = lazy_pattern(any_of("absence.deciding"))
_SHORT = 600
_GREETING = 60
_OPENING = 120
_HEAD = 1500


def absence_reason(evidence: Evidence) -> str | None:
    """Return why the message is an out-of-office note, or None where it is none."""
    subject = _TAG.sub("", evidence.subject, count=2)
    text = evidence.text[:_HEAD] or evidence.whole[:_HEAD]
    machine = first_reason(evidence, (_by_header, _by_subject, _by_path))
    return _answered(evidence, machine, subject, text) if machine else _stated(evidence, subject, text) or _told(evidence, text)


def _answered(evidence: Evidence, machine: str, subject: str, text: str) -> str | None:
    """A machine answered: does it speak of an absence, or of a ticket?"""
    receipt = bool(_RECEIPT.search(text))
    absent = mentions(text, ABSENCE_TEXTS) or tells_apart(text) or mentions(text[:_OPENING], ABSENCE_SUBJECTS)
    if absent or (mentions(subject, ABSENCE_SUBJECTS) and not receipt):
        return f"{machine}, and it speaks of an absence"
    if not text and subject.startswith(REPLY_SUBJECTS):
        return f"{machine}, and it says no more"
    personal = evidence.envelope.sender is not None and not is_machine_address(evidence.address, evidence.name)
    if (
        personal
        and not receipt
        and not machine.startswith("it came")
        and (_FIRST_PERSON.search(text) or mentions(text, BACK_WORDS))
    ):
        return f"{machine}, in the name of one person"
    return None


def _stated(evidence: Evidence, subject: str, text: str) -> str | None:
    """Nothing in the header tells: subject and text both have to say it, to nobody in particular."""
    if _REPLY_PREFIX.match(subject):
        return None
    named = mentions(subject, ABSENCE_SUBJECTS)
    if (named or is_away_subject(subject)) and says_only_absence(evidence):
        return "its subject names an absence, and its text says nothing else"
    if not named or _ABOUT_US.search(text) or _by_name(evidence, text):
        return None
    if text and not (_OF_AUTHOR.search(text) and (speaks_as_a_note(text) or mentions(text, BACK_WORDS))):
        return None
    if says_more_to_reader(evidence):
        return None
    plain = subject.startswith(ABSENCE_SUBJECTS) or subject.rstrip(".! ").endswith(ABSENCE_SUBJECTS)
    if (plain and (not text or mentions(text, ABSENCE_TEXTS))) or mentions(text[:_OPENING], ABSENCE_TEXTS):
        return "subject and text say that its author is away"
    return None


def _told(evidence: Evidence, text: str) -> str | None:
    """Neither header nor subject tells: a short note that opens with an absence, says where what is urgent goes, and speaks of nothing else."""
    if len(text) > _SHORT or not mentions(text[:_OPENING], ABSENCE_TEXTS):
        return None
    if _ABOUT_US.search(text) or _DECIDING.search(text) or _by_name(evidence, text):
        return None
    if _URGENT.search(text):
        return "its text says that its author is away, and where urgent matters go"
    return "its text says that its author is away, and when its reader hears from them" if _is_note(evidence, text) else None


def _is_note(evidence: Evidence, text: str) -> bool:
    """It thanks for a message, or says who or what answers it and when, and nothing beside; by when they will answer, only its author knows."""
    return speaks_as_a_note(text) and says_only_absence(evidence) and not names_last_day(evidence)


def _by_name(evidence: Evidence, text: str) -> bool:
    """It greets its reader by name, which no machine does in somebody's absence."""
    names = (name for recipient in evidence.envelope.recipients for name in fold(recipient.name).split() if len(name) > 1)
    greeting = text[:_GREETING]
    return any(name in greeting for name in names)


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
    answers = subject.startswith(REPLY_SUBJECTS) or (subject.startswith(ABSENCE_SUBJECTS) and _ANSWERED.search(subject) is not None)
    return "its subject says that a machine answered" if answers else None


def _by_path(evidence: Evidence) -> str | None:
    return "it came with an empty return path" if evidence.null_return_path and evidence.address else None
