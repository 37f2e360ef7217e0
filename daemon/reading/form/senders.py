"""What a sender address says by itself: nobody reads it, a system owns it. Data, to be extended here."""

import re

from daemon.reading.form.languages import any_of
from daemon.reading.lazy import lazy_pattern
from daemon.reading.vendors import vendor_of

# The word stands alone or between separators; "noreply-jobs", "jobs-noreply", "no.reply", "donotreply".
_NOBODY = lazy_pattern(rf"(?:\A|[._+=-])(?:{any_of('senders.nobody')})(?:\Z|[._+=\d-])|\A(?:noreply|donotreply)|noreply\Z")
_BULK = lazy_pattern(rf"(?:\A|[._+-]|\Ae-?)(?:{any_of('senders.bulk')})(?:\Z|[._+\d-])")
_SYSTEM = lazy_pattern(rf"(?:\A|[._+-])(?:{any_of('senders.system')})(?:\Z|[._+\d-])")
# Relays that carry people's words to a candidate, under an address per conversation.
_CONVERSATIONS = (
    "candidates.welcomekit.co",
    "candidates.workablemail.com",
    "workablemail.com",
    "teamtailor-mail.com",
    "recruitee.com",
    "m.personio.de",
    "join.com",
)
_VERP = lazy_pattern(
    r"<?(?:[\w.-]{0,40}[-+_.])?(?:bounces?|bnc|b(?!\.)|return|msprvs\d?)[-+_.=][^@]{1,200}@|<?[^@]{1,120}=[^@=]{1,80}@|@(?:[\w-]{1,40}\.){0,3}(?:amazonses\.com|sendgrid\.net|mandrillapp\.com|mailgun\.(?:org|net)|sparkpostmail\.com|mcsv\.net|rsgsv\.net)"
)
_MACHINE_ID = lazy_pattern(
    r"@(?:email\.amazonses\.com|geopod-ismtpd|[\w.-]{0,40}ismtpd|[\w.-]{0,40}(?:sendgrid|mailgun|mandrill|sparkpost)[\w.-]{0,40})|javamail",
    re.IGNORECASE,
)
_HIRING = frozenset({"ats", "scheduler", "assessment", "board"})


def is_nobody(address: str) -> bool:
    """Whether the address says that nobody reads what is sent to it."""
    local = address.partition("@")[0]
    return bool(_NOBODY.search(local))


def is_machine_address(address: str, name: str = "") -> bool:
    """Whether the address belongs to a machine, by its words."""
    local = address.partition("@")[0]
    return is_nobody(address) or bool(_SYSTEM.search(local)) or name.startswith(("no reply", "noreply", "do not reply", "no-reply"))


def is_applicant_system(domain: str) -> bool:
    """Whether an applicant system, a scheduling tool or a job board owns the domain."""
    vendor = vendor_of(domain)
    return vendor is not None and vendor.kind in _HIRING


def is_bulk_address(address: str) -> bool:
    """Whether the address is that of a newsletter or a marketing department, by its words."""
    return bool(_BULK.search(address.partition("@")[0].replace("_", ".")))


def is_conversation_relay(address: str) -> bool:
    """Whether an applicant system relays people's own words under this address."""
    local, _, domain = address.partition("@")
    return domain.endswith(_CONVERSATIONS) and not is_machine_address(f"{local}@{domain}")


def is_sent_by_service(return_path: str, message_id: str) -> bool:
    """Whether return path or Message-ID are those of a mailing service (a return path per recipient, RFC 5321 names none for people)."""
    return bool(_VERP.match(return_path) or _MACHINE_ID.search(message_id))
