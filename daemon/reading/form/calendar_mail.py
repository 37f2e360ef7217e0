"""Mails that a calendar system made (iMIP, RFC 6047), and whether a person put words of their own into one."""

import re

from daemon.reading.form.evidence import Evidence
from daemon.reading.form.languages import any_of
from daemon.reading.lazy import lazy_pattern

_METHOD = lazy_pattern(rb"^METHOD:[ \t]{0,4}(\w{1,20})", re.IGNORECASE | re.MULTILINE)
_CALENDAR_SENDERS = lazy_pattern(r"calendar-(?:notification|server|invite)|@calendar\.|calendar@|noreply@.{0,40}calendar|invites?@")
_NOTICES = lazy_pattern(rf"(?:{any_of('calendar_mail.notices')})\s?:")
_GREETING = lazy_pattern(
    rf"(?:\A|\n)\s{{0,4}}(?:{any_of('calendar_mail.greeting')})\b",
    re.IGNORECASE,
)
_FIRST_PERSON = lazy_pattern(
    rf"\b(?:{any_of('calendar_mail.first_person')})\b",
    re.IGNORECASE,
)
_MADE_BY_SYSTEM = lazy_pattern(
    rf"{any_of('calendar_mail.made_by_system')}|---===---|\.:\|:\.",
    re.IGNORECASE,
)
_CALENDAR_TYPES = ("text/calendar", "application/ics")
_PROSE_WORDS = 12


def calendar_reason(evidence: Evidence) -> str | None:
    """Return why a calendar system made the message, or None where it did not or where a person wrote into it."""
    body = evidence.body
    service = bool(_CALENDAR_SENDERS.search(evidence.address) or _CALENDAR_SENDERS.search(evidence.field("sender")))
    if not body.calendars and evidence.envelope.content_type not in _CALENDAR_TYPES:
        return "a calendar service sent a notice" if service and _NOTICES.match(evidence.subject) else None
    methods = [match[1].upper().decode("ascii", "replace") for match in map(_METHOD.search, body.calendars) if match]
    if not service and not methods and not _is_invitation(evidence):
        return None
    if "REPLY" in methods and len(evidence.new_text.split()) < _PROSE_WORDS:
        return "it is the answer of a calendar program"
    if _has_own_words(evidence.new_text[:4000]):
        return None
    return f"it carries calendar data ({', '.join(dict.fromkeys(methods)) or 'no method'}) and no words of a person"


def _is_invitation(evidence: Evidence) -> bool:
    """Whether calendar data without a method (a file that somebody attached, or Proton's) is what the mail is about."""
    if evidence.envelope.content_type in _CALENDAR_TYPES or "calendar" in evidence.field("content-class"):
        return True
    return bool(_MADE_BY_SYSTEM.search(evidence.new_text[:500]))


def _has_own_words(text: str) -> bool:
    if len(text.split()) < _PROSE_WORDS:
        return bool(_GREETING.search(text)) and bool(_FIRST_PERSON.search(text))
    if _GREETING.search(text):
        return True
    return bool(_FIRST_PERSON.search(text)) and not _MADE_BY_SYSTEM.search(text)
