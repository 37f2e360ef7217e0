"""Mail that sends its reader to a register, a portal or an account, and that a department or nobody signs.

Registries of schools and clinics, booking tools and applicant systems send so without a machine's header. A person who points to a portal
says "I" or signs, and stays one.
"""

import re
from itertools import pairwise

from daemon.reading.form.evidence import Evidence, mentions
from daemon.reading.form.languages import SIGN_OFFS, any_of
from daemon.reading.lazy import lazy_pattern

_SIGN_IN = lazy_pattern(rf"\b(?:{any_of('self_service.sign_in')})\b")
_CHANGE = lazy_pattern(rf"\b(?:{any_of('self_service.change')})\b")
_USE = lazy_pattern(rf"\b(?:{any_of('self_service.use')})\b")
_PLACE = lazy_pattern(rf"\b(?:{any_of('self_service.place')})\b")
_SENTENCE_END = lazy_pattern(r"[.!?]\s")
_FIRST_PERSON = lazy_pattern(rf"\b(?:{any_of('self_service.first_person')})\b(?!\.)")
_SENDER = lazy_pattern(
    rf"\b(?:{any_of('self_service.sender')}|{any_of('self_service.department')}|{any_of('self_service.portal')})\b"
)
_OF_PERSON = ("|", "(", ",", " from ", " at ", " - ")  # "Ana Reis | Acme Jobs"
_DEPARTMENT_LINE = lazy_pattern(
    rf"(?:[\w&'-]{{1,20}},? ){{0,3}}(?:{any_of('self_service.department')})(?:,? [\w&'-]{{1,20}}){{0,4}}"
)
_PORTAL = lazy_pattern(rf"\b(?:{any_of('self_service.portal')})\b")
_ENTRY = lazy_pattern(r"[\W_]{0,4}[^\W\d_][\w /'’-]{1,30}:[ \t]{1,4}\S.{0,80}")
_NAME = lazy_pattern(r"(?!.*\d)[^\W\d_][\w.'’-]{0,30}(?: [\w.'’-]{1,30}){0,3}")
_LEAST_ENTRIES = 2
_LAST_LINES = 4
_LEAST_SHARED = 4


def self_service_reason(evidence: Evidence) -> str | None:
    """Return by what a self-service shows that it wrote the message, or None."""
    if evidence.answers or evidence.had_quote or not _is_of_house(evidence) or _FIRST_PERSON.search(evidence.text):
        return None
    lines = [line.strip() for line in evidence.new_text.split("\n") if line.strip()]
    last = [line.strip(" .,!*_-\u2013") for line in lines[-_LAST_LINES:]]
    if _is_signed_by_person(last, evidence.name):
        return None
    if _PORTAL.search(evidence.name):
        return "a portal sent it, and nobody signs it"
    if not _is_sent_to_register(evidence.text):
        return None
    if any(_is_department(line) for line in last):
        return "it sends its reader to a register, and a department signs it"
    entries = sum(1 for line in lines if _ENTRY.fullmatch(line))
    return "it sends its reader to a register, and nobody signs what it lists" if entries >= _LEAST_ENTRIES else None


def _is_sent_to_register(text: str) -> bool:
    """Whether the reader is told to sign in, or in one sentence to change something, by using what, where."""
    if _SIGN_IN.search(text):
        return True
    if not _PLACE.search(text) or not _CHANGE.search(text):
        return False
    return any(_PLACE.search(said) and _CHANGE.search(said) and _USE.search(said) for said in _SENTENCE_END.split(text))


def _is_of_house(evidence: Evidence) -> bool:
    """Whether the sender's name is a department's, a portal's or that of the domain; people sign with theirs."""
    if not evidence.name or _SENDER.search(evidence.name):
        return not mentions(evidence.name, _OF_PERSON)
    words = [word for word in re.findall(r"[^\W\d_]+", evidence.name) if len(word) >= _LEAST_SHARED]
    if any(word in evidence.domain for word in words):
        return not any(word in evidence.local_part for word in words)
    return False


def _is_department(line: str) -> bool:
    return len(line) < 80 and _DEPARTMENT_LINE.fullmatch(line.casefold()) is not None


def _is_signed_by_person(last: list[str], house: str) -> bool:
    """Whether a name stands at the end, above the lines of a house and its department, or under a closing greeting."""
    while last and (_is_department(last[-1]) or _is_of_name(last[-1].casefold(), house)):
        last = last[:-1]
    under = [line for greeting, line in pairwise(last) if greeting.casefold() in SIGN_OFFS]
    return any(_is_name(line) and line.casefold() not in SIGN_OFFS for line in (*last[-1:], *under) if not _is_department(line))


def _is_of_name(line: str, house: str) -> bool:
    """Whether the line is the house's name or two words of it; one alone may be a person's."""
    return line == house or (" " in line and line in house)


def _is_name(line: str) -> bool:
    last = line.rsplit(" ", maxsplit=1)[-1]
    return _NAME.fullmatch(line) is not None and (last == line or last[:1].isupper())
