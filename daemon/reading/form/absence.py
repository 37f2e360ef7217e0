"""Out-of-office notes: an answer of a machine that speaks of an absence, or a note to everybody."""

from daemon.reading.form.away import is_away_subject, says_more_to_reader, says_only_absence, speaks_as_a_note
from daemon.reading.form.evidence import Evidence, first_reason, fold, mentions
from daemon.reading.form.languages import ABSENCE_SUBJECTS, ABSENCE_TEXTS, BACK_WORDS, REPLY_SUBJECTS
from daemon.reading.form.senders import is_machine_address
from daemon.reading.lazy import lazy_pattern

_REPLY_PREFIX = lazy_pattern(r"\A(?:re|fwd?|aw|wg|sv|antw|rv|res|odp|tr|r|vs|ynt|atb)\s?(?:\[\d{1,3}\])?\s?[:\uff1a]")
_TAG = lazy_pattern(r"\[[^\]]{1,40}\]\s?")
_RECEIPT = lazy_pattern(
    r"received your|have received|ticket|case (?:number|no|#)|reference number|your (?:request|application|enquiry|inquiry|order|submission)|no longer (?:with|work)"
    r"|ihre (?:anfrage|bewerbung)|eingegangen|erhalten|votre (?:demande|candidature)|su (?:solicitud|candidatura)|uw (?:aanvraag|sollicitatie)|left the company"
)
# What a person writes who is away and moves a meeting: not a note to everybody.
_ABOUT_US = lazy_pattern(
    r"\?(?:\s|\Z)|reschedul|\bmove (?:our|the|your)|\bmeet(?:ing)?\b|interview|\bour (?:call|chat|talk)|gespräch|verschieben|entretien|rendez-vous|entrevista|reunión|gesprek|colloquio|rozmow"
)
_FIRST_PERSON = lazy_pattern(
    r"\b(?:i|i'm|i'll|ich|je|j'|yo|ik|io|eu|my|mein\w?|mon|mi|mijn|mio|meu|jestem|będę|sarò|estoy|estou|sono|ben)\b"
)
# Who is away is who writes, or their house: not "the manager is on leave until the 30th".
_OF_AUTHOR = lazy_pattern(
    r"\b(?:i|i'm|i'll|ich|je|j'|ik|yo|io|eu|my|me|m'|mein\w{0,2}|mon|ma|mes|mijn|mio|mia|miei|mi|meu|minha|mój|moj\w{0,2}|mnie|we|our|us|wir|unser\w{0,2}|nous|nos|notre|ons|onze|nuestr\w{1,2}|nostr\w|noss\w{1,2}|nasz\w{0,2}"
    r"|office|büro|betrieb|oficinas?|bureaux?|uffici?o?|escritório|kantoor|biuro|jestem|będę|przebywam|wracam|wrócę|sono|sarò|torno|rientr\w+|estoy|estaré|vuelvo|volveré|regreso|estou|estarei|volto|regresso|voltarei)(?!\w)"
)
# Where a note to everybody sends what cannot wait; and what only somebody writes who has the reader's matter in mind.
_URGENT = lazy_pattern(
    r"\burgen|\bdringend|\bin eiligen|\bspoed|\bpiln[aey]|\bimmediate (?:assistance|attention|help)|\bnotf[aä]ll"
)
_DECIDING = lazy_pattern(
    r"decision|feedback|\boffer|\brole\b|position|candidat|applica|contract|entscheid|rückmeldung|bewerbung|\bstelle\b|vertrag|décision|\bposte\b|contrat"
    r"|decisión|oferta|puesto|contrato|beslissing|sollicitatie|functie|decisione|offerta|posizione|decisão|decyzj|stanowisk|\b(?:thank you|thanks) for (?:the|coming|your time|meeting)"
)
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
    absent = mentions(text, ABSENCE_TEXTS) or mentions(text[:_OPENING], ABSENCE_SUBJECTS)
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
    if len(text) > _SHORT or not mentions(text[:_OPENING], ABSENCE_TEXTS) or not _URGENT.search(text):
        return None
    if _ABOUT_US.search(text) or _DECIDING.search(text) or _by_name(evidence, text):
        return None
    return "its text says that its author is away, and where urgent matters go"


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
    return "its subject says that a machine answered" if subject.startswith(REPLY_SUBJECTS) else None


def _by_path(evidence: Evidence) -> str | None:
    return "it came with an empty return path" if evidence.null_return_path and evidence.address else None
