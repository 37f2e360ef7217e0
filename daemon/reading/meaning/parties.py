"""Who writes for whom: the people of a mail, the employer, the role."""

import re
from collections.abc import Sequence

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.employer import is_agency, is_freemail, is_no_reply, is_relay, registrable_domain
from daemon.reading.meaning.names import is_name, merge, names_at
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Interview, Person, ReadingContext
from daemon.reading.vendors import is_vendor_name

_SUFFIX = lazy_pattern(
    r"[\s,|·–-]{1,3}(?:the\s)?(?:hiring|recruiting|recruitment|talent(?: acquisition)?|careers?|people(?: (?:team|ops|operations))?|hr|human resources|jobs|"
    r"personal(?:abteilung)?|karriere|bewerbermanagement|bewerbung(?:en)?|recrutement|rh|rrhh|seleccion|selección|selezione|rekrutacja|interviews?|scheduling|onboarding)"
    r"(?:\s(?:team|department|abteilung|notifications?|noreply))?$",
    re.IGNORECASE,
)
_VIA = lazy_pattern(r"^(.{2,60}?)\s(?:via|through|über|uber|par|from|@|at|bei|chez|by)\s(.{2,60})$", re.IGNORECASE)
_EMPLOYER_IN_SUBJECT = (
    lazy_pattern(
        r"\b(?:application|applying|apply|interview|interest|candidacy|role|position|job|offer|opportunity|chat|conversation|call)\b[^|:]{0,80}?\b(?:at|with|to|in|from|@)\s([A-Z0-9][\w&.'’-]{1,30}(?:\s[A-Z0-9&][\w&.'’-]{0,30}){0,3})"
    ),
    lazy_pattern(
        r"\b(?:Bewerbung|Gespräch|Interview|Stelle|Kennenlernen)\b[^|:]{0,80}?\b(?:bei(?: der| dem)?)\s([A-ZÄÖÜ0-9][\w&.'’-]{1,30}(?:\s[A-ZÄÖÜ0-9&][\w&.'’-]{0,30}){0,3})"
    ),
    lazy_pattern(
        r"\b(?:candidature|entretien|poste)\b[^|:]{0,80}?\b(?:chez|à|au sein de)\s([A-ZÀ-Ü0-9][\w&.'’-]{1,30}(?:\s[A-ZÀ-Ü0-9&][\w&.'’-]{0,30}){0,3})",
        re.IGNORECASE,
    ),
    lazy_pattern(
        r"\b(?:candidatura|entrevista|puesto|colloquio|posizione)\b[^|:]{0,80}?\b(?:en|con|presso|na|em)\s([A-ZÀ-Ü0-9][\w&.'’-]{1,30}(?:\s[A-ZÀ-Ü0-9&][\w&.'’-]{0,30}){0,3})"
    ),
)
_ROLE_NAME = r"([A-ZÄÖÜÉÈ(0-9][^\n.,;:!?|\"“”«»]{2,70}?)"
_ROLES = (
    lazy_pattern(
        r"\b(?:for|to|about|of|regarding|as) (?:the|our|an?) (?:position|role|job|post) (?:of|as) (?:an? |the )?"
        + _ROLE_NAME
        + r"(?= (?:at|with|in|and|on|has|is|was)\b|[.,;:!?|\n(–]|$)"
    ),
    lazy_pattern(
        r"\b(?:for|to|in|about|of|regarding|re) (?:the|our|your|an?) "
        + _ROLE_NAME
        + r" (?:position|role|job|vacancy|opening|internship|opportunity)\b"
    ),
    lazy_pattern(
        r"\b(?:schedule|for|application for|applying for|interview for|interview:|application:|position:|role:|stelle:|position als|offer:|offer for) "
        + _ROLE_NAME
        + r"(?= (?:at|with|bei|chez) |\s[–|-]\s|$)",
        re.IGNORECASE,
    ),
    lazy_pattern(
        r"\b(?:Stelle|Position|Bewerbung|Rolle|Vakanz|Tätigkeit) als (?:eine?n? )?"
        + _ROLE_NAME
        + r"(?= (?:bei|in|und|am|an|ist|hat|für|erhalten|konnte|nicht|haben|zu|wurde|eingegangen)\b|[.,;:!?|\n(–]|$)"
    ),
    lazy_pattern(
        r"\b(?:Bewerbung|Stelle|Gespräch|Interview|Traineeprogramm|Status Ihrer Bewerbung):? (?:für die (?:Stelle|Position) )?[„\"»]?"
        + _ROLE_NAME
        + r"(?=[“\"«\n|(–]|$)"
    ),
    lazy_pattern(
        r"\b(?:poste|stage|emploi|alternance) (?:de |d['’]|en tant que )"
        + _ROLE_NAME
        + r"(?= (?:chez|au|à|et|est|en CDI|a été|sein)\b|[.,;:!?|\n(–]|$)",
        re.IGNORECASE,
    ),
    lazy_pattern(
        r"\b(?:puesto|posición|vacante|plaza|cargo|oferta) (?:de |como |para )"
        + _ROLE_NAME
        + r"(?= (?:en|y|ha|es|con|que)\b|[.,;:!?|\n(–]|$)",
        re.IGNORECASE,
    ),
    lazy_pattern(
        r"\b(?:posizione|ruolo|posto) (?:di |da |come )" + _ROLE_NAME + r"(?= (?:presso|in|e|è|con|per)\b|[.,;:!?|\n(–]|$)",
        re.IGNORECASE,
    ),
    lazy_pattern(r"\b(?:functie|vacature|rol) (?:van |als )?" + _ROLE_NAME + r"(?= (?:bij|in|en|is|hebben)\b|[.,;:!?|\n(–]|$)"),
    lazy_pattern(
        r"\b(?:vaga|cargo|posição) (?:de |para )" + _ROLE_NAME + r"(?= (?:na|no|em|e|foi|com)\b|[.,;:!?|\n(–]|$)", re.IGNORECASE
    ),
    lazy_pattern(r"\b(?:stanowisko|stanowisku) " + _ROLE_NAME + r"(?= (?:w|i|jest|zostało|oraz)\b|[.,;:!?|\n(–]|$)", re.IGNORECASE),
)
_NOT_A_ROLE = frozenset(
    "interview following same next this that any other first second open new your our position role job call video phone technical online final details".split()
)
_SHORT_LINE = 80
_SHORT_NAME = 3


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
    lines = [line.strip() for line in block.splitlines()[:8] if line.strip() and len(line) < _SHORT_LINE]
    for index, line in enumerate(lines):
        found = names_at(line, 0, most=1)
        if found and len(found[0].name) >= len(line.split(",")[0].split("(")[0].strip()) - 6:
            following = lines[index + 1] if index + 1 < len(lines) else ""
            title = found[0].title or (
                following if following and not any(sign in following for sign in "@/:+") and len(following) < 60 else None
            )
            return [Person(found[0].name, None, title)]
    return []


def role_of(mail: ParsedMail, interviews: Sequence[Interview]) -> str | None:
    """The position the mail is about: from its subject, else its text, else its interviews."""
    for text in (mail.envelope.subject, mail.new_text[:4000]):
        evened = re.sub(r"[ \t]*\n[ \t]*(?=\S)", " ", text)
        for pattern in _ROLES:
            match = pattern.search(evened)
            if match is not None:
                role = match[1].strip(" -–—'’\"(")
                if 3 <= len(role) <= 80 and role.split()[0].lower() not in _NOT_A_ROLE:
                    return role
    return next((interview.role for interview in interviews if interview.role), None)


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
    if told or sender is None or relayed:
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
