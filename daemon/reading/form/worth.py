"""Whether a body is worth fetching, by the header alone: most of a mailbox is newsletters and alerts."""

import re

from daemon.reading.form.bounces import is_mailer_daemon
from daemon.reading.form.evidence import fold, mentions
from daemon.reading.form.languages import ABSENCE_SUBJECTS, BOUNCE_SUBJECTS, REPLY_SUBJECTS
from daemon.reading.form.senders import is_applicant_system
from daemon.reading.values import Envelope

_ABOUT_JOBS = re.compile(
    r"interview|applica(?:tion|nt)|applying|candida|recruit|hiring|position|\brole\b|\boffer\b|career|vacanc|assessment|resume|\bcv\b|screening|next steps?|schedul|availab"
    r"|bewerbung|vorstellungsgespräch|gespräch|stelle|termin|absage|zusage|angebot|entretien|poste|recrutement|embauche|offre|entrevista|proceso|puesto|vacante|oferta|selección"
    r"|sollicitatie|vacature|gesprek|functie|aanbod|colloquio|selezione|posizione|offerta|vaga|processo|proposta|rozmow|rekrut|aplikac|stanowisk|ofert",
    re.IGNORECASE,
)
_ALERT = re.compile(
    r"job alert|jobs? for you|new jobs?\b|recommended|newsletter|digest|webinar|% off|sale\b|neue jobs|stellenangebote|nouvelles offres|nuevas ofertas|nieuwe vacatures|alerte emploi"
    r"|liked your|commented on|mentioned you|new follower|connection request|viewed your profile|trending",
    re.IGNORECASE,
)
_SOCIAL = (
    "facebookmail.com",
    "twitter.com",
    "x.com",
    "instagram.com",
    "mail.instagram.com",
    "pinterest.com",
    "tiktok.com",
    "quora.com",
    "reddit.com",
    "redditmail.com",
    "medium.com",
    "substack.com",
    "youtube.com",
    "github.com",
    "gitlab.com",
    "slack.com",
    "discord.com",
    "meetup.com",
    "nextdoor.com",
    "spotify.com",
)
_LIST_FIELDS = ("list-unsubscribe", "x-mailing-list", "mailing-list")
_BULK = frozenset(("bulk", "list", "junk"))


def deserves_body(envelope: Envelope, own_addresses: frozenset[str]) -> bool:
    """Return False only for what is surely a newsletter, a list, or a social alert. A doubt means True."""
    sender = envelope.sender
    if sender is None or sender.address in own_addresses or _has_telling_form(envelope):
        return True
    subject = envelope.subject.lower()
    about_jobs = bool(_ABOUT_JOBS.search(subject)) and not _ALERT.search(subject)
    if is_applicant_system(sender.domain):
        return not _ALERT.search(subject) or bool(envelope.references)
    if any(sender.domain == domain or sender.domain.endswith("." + domain) for domain in _SOCIAL):
        return about_jobs
    return about_jobs or not _is_for_many(envelope)


def _has_telling_form(envelope: Envelope) -> bool:
    """Bounces, calendar mail, and answers of machines count whatever list they came through."""
    if "multipart/report" in envelope.content_type or "calendar" in envelope.content_type:
        return True
    if envelope.fields.get("auto-submitted", "").lower().startswith("auto-replied"):
        return True
    if envelope.sender is not None and is_mailer_daemon(envelope.sender.address):
        return True
    subject = fold(envelope.subject)
    return mentions(subject, BOUNCE_SUBJECTS) or mentions(subject, REPLY_SUBJECTS) or mentions(subject, ABSENCE_SUBJECTS)


def _is_for_many(envelope: Envelope) -> bool:
    fields = envelope.fields
    if "list-id" in fields or "list-post" in fields:
        return True
    listed = any(name in fields for name in _LIST_FIELDS) or fields.get("precedence", "").strip().lower() in _BULK
    # A recruiter's mailing tool adds List-Unsubscribe to an answer too.
    return listed and not envelope.references
