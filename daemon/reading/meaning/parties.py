"""Who writes for whom: the people of a mail, the employer, the role."""

import re
from collections.abc import Sequence

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.employer import is_agency, is_freemail, is_no_reply, is_relay, registrable_domain
from daemon.reading.meaning.languages import LANGUAGES, any_of
from daemon.reading.meaning.names import is_name, merge
from daemon.reading.meaning.signer import signed_in
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Interview, Person, ReadingContext
from daemon.reading.vendors import is_vendor_name

_SUFFIX = lazy_pattern(
    rf"[\s,|·–-]{{1,3}}(?:{any_of('parties.article')})?(?:{any_of('parties.department')})(?:\s(?:{any_of('parties.team')}))?$",
    re.IGNORECASE,
)
_VIA = lazy_pattern(rf"^(.{{2,60}}?)\s(?:{any_of('parties.via')}|@)\s(.{{2,60}})$", re.IGNORECASE)
_COMPANY = r"([A-ZÀ-Ü0-9][\w&.'’-]{1,30}(?:\s[A-ZÀ-Ü0-9&][\w&.'’-]{0,30}){0,3})"
_EMPLOYER_IN_SUBJECT = tuple(
    lazy_pattern(told.replace("{name}", _COMPANY)) for language in LANGUAGES.values() for told in language.companies
)
_ROLE = r"([A-ZÄÖÜÉÈ(0-9][^\n.,;:!?|\"“”«»]{2,70}?)"
_AT = any_of("parties.at")
_ROLES = tuple(
    lazy_pattern(told.replace("{name}", _ROLE).replace("{at}", _AT)) for language in LANGUAGES.values() for told in language.roles
)
_NOT_A_ROLE = frozenset(any_of("parties.no_role").split("|"))
_SHORT_NAME = 3
_ENGLISH = "en"  # where posts have capitals in running text


def people_of(mail: ParsedMail, interviews: Sequence[Interview], context: ReadingContext) -> tuple[Person, ...]:
    """The sender with the title from their signature, then who the interviews name, then people in Cc; never the reader."""
    people: list[Person] = []
    sender = mail.envelope.sender
    signed = _signed(mail)
    if sender is not None and _is_personal(sender):
        title = next((person.title for person in signed if person.name.casefold() == sender.name.casefold()), None)
        people.append(Person(sender.name, sender.address, title))
    elif signed:
        people.extend(_at_own_address(person, sender) for person in signed)
    for interview in interviews:
        people.extend(interview.interviewers)
    own = {address.name.casefold() for address in mail.envelope.recipients if address.address in context.own_addresses}
    people.extend(
        Person(address.name, address.address)
        for address in mail.envelope.cc
        if address.name and address.address not in context.own_addresses and _is_personal(address)
    )
    return merge([person for person in people if person.name and person.name.casefold() not in own])


def _at_own_address(person: Person, sender: Address | None) -> Person:
    """Who signs a mail whose address holds their name, although its display name is a firm's."""
    local = sender.address.partition("@")[0] if sender and not is_relay(sender.domain) else ""
    own = any(len(part) > _SHORT_NAME and part in local for part in fold(person.name).split())
    return Person(person.name, sender.address, person.title) if own and sender else person


def _is_personal(address: Address) -> bool:
    return bool(address.name) and is_name(address.name) and not is_no_reply(address.address) and not is_relay(address.domain)


def _signed(mail: ParsedMail) -> list[Person]:
    """The name at the end: in the signature block, else in the last lines of the text."""
    block = mail.signature.strip() or "\n".join(mail.new_text.strip().splitlines()[-4:])
    signed = signed_in(block)
    return [] if signed is None else [signed]


def role_of(mail: ParsedMail, interviews: Sequence[Interview]) -> str | None:
    """The position the mail is about: from its subject, else its text, else its interviews."""
    for text in (mail.envelope.subject, mail.new_text[:4000]):
        evened = re.sub(r"[ \t]*\n[ \t]*(?=\S)", " ", text)
        in_passing = text is not mail.envelope.subject and mail.language == _ENGLISH  # "for a trial shift with Dana" is no post
        for match in filter(None, (pattern.search(evened) for pattern in _ROLES)):
            role = match[1].strip(" -–—'’\"(")
            if 3 <= len(role) <= 80 and role.split()[0].lower() not in _NOT_A_ROLE and not (in_passing and role.islower()):
                return role
    return next((interview.role for interview in interviews if interview.role), None)


_TELLS_OF_ENTRIES = frozenset({"calendar-notification@google.com"})
"""Where a calendar itself tells of an entry that somebody made: a domain at which people are hired, too."""


def employer_of(mail: ParsedMail, interviews: Sequence[Interview]) -> str | None:
    """The company that hires: from display name, subject, interviews, or the sender's domain; never a relay, freemail or agency."""
    sender = mail.envelope.sender
    relayed = sender is not None and (is_relay(sender.domain) or is_freemail(sender.domain) or is_agency(sender.domain))
    named = _from_display_name(sender) if sender else None
    if named is not None:
        return named
    for pattern in _EMPLOYER_IN_SUBJECT:
        match = pattern.search(mail.envelope.subject)
        if match is not None and not is_vendor_name(match[1]):
            return match[1].strip(" .!?,-")
    told = next((interview.employer for interview in interviews if interview.employer), None)
    if told or sender is None or relayed or sender.address in _TELLS_OF_ENTRIES:
        return told
    label = registrable_domain(sender.domain).partition(".")[0]
    return _as_written(label, mail) if label else None


def _from_display_name(sender: Address) -> str | None:
    """Read "Acme Hiring Team", "Dana Whitfield (Acme)", "Acme via Greenhouse", "Dana at Acme"."""
    name = sender.name.strip().strip("'\"")
    via = _VIA.match(name)
    if via is not None:
        first, second = via[1].strip(), via[2].strip()
        if is_vendor_name(second):
            return None if is_name(first) else _SUFFIX.sub("", first) or None
        return _SUFFIX.sub("", second) or None
    shorter = _SUFFIX.sub("", name)
    if shorter and shorter != name:
        return shorter.strip(" ,-|")
    bracket = re.search(r"\(([^()]{2,40})\)$", name)
    if bracket is not None:
        return bracket[1]
    relayed = name and is_relay(sender.domain) and "@" not in name and not is_vendor_name(name) and not is_name(name)
    return name if relayed else None


def _as_written(label: str, mail: ParsedMail) -> str:
    """The company as the mail writes it, else its domain's label with a capital."""
    squeezed = label.replace("-", "")
    for text in (mail.signature, mail.envelope.subject, mail.new_text[:4000]):
        for match in re.finditer(r"[A-ZÄÖÜ][\w&.-]{1,30}(?: [A-ZÄÖÜ&][\w&.-]{1,30}){0,2}", text):
            words = match.group().split(" ")
            for size in range(len(words), 0, -1):
                for start in range(len(words) - size + 1):
                    name = " ".join(words[start : start + size]).rstrip(".-")
                    if re.sub(r"[\s.&-]", "", name).lower() == squeezed:
                        return name
    return label[:1].upper() + label[1:]
