"""Whether a body is worth fetching, by the header alone: most of a mailbox is newsletters and alerts."""

from functools import lru_cache

from daemon.reading.form.bounces import is_mailer_daemon
from daemon.reading.form.evidence import fold, mentions
from daemon.reading.form.languages import ABSENCE_SUBJECTS, BOUNCE_SUBJECTS, REPLY_SUBJECTS, any_of
from daemon.reading.form.phrases import Phrases, words_of
from daemon.reading.form.senders import is_applicant_system
from daemon.reading.lazy import lazy_pattern
from daemon.reading.values import Envelope

_JOB_STEMS = tuple(any_of("worth.job_stems").split("|"))
_JOB_PHRASES = tuple(any_of("worth.job_phrases").split("|"))
_JOB_WORDS = tuple(any_of("worth.job_words").split("|"))
_ALERT_PHRASES = tuple(any_of("worth.alert_phrases").split("|"))
_ALERT_WORDS = lazy_pattern(any_of("worth.alert_words"))
_WORD = lazy_pattern(r"\w+")
_SOCIAL = frozenset(
    (
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
)
_TELLING_SUBJECTS = (*BOUNCE_SUBJECTS, *REPLY_SUBJECTS, *ABSENCE_SUBJECTS)
_TELLING = Phrases(_TELLING_SUBJECTS)
_ABOUT_JOBS = Phrases((*_JOB_STEMS, *_JOB_PHRASES))
_EITHER = Phrases((*_TELLING_SUBJECTS, *_JOB_STEMS, *_JOB_PHRASES))
_LIST_FIELDS = ("list-unsubscribe", "x-mailing-list", "mailing-list")
_BULK = frozenset(("bulk", "list", "junk"))


def deserves_body(envelope: Envelope, own_addresses: frozenset[str]) -> bool:
    """Return False only for what is surely a newsletter, a list, or a social alert. A doubt means True."""
    sender = envelope.sender
    if sender is None or sender.address in own_addresses:
        return True
    by_system, social = _owner_of(sender.domain)
    if not (by_system or social or _is_for_many(envelope)):
        return True
    subject = _folded(envelope.subject)
    subject_words = words_of(subject)
    telling = _EITHER.are_in(subject, subject_words)  # most subjects hold neither, which one look tells
    if _has_telling_form(envelope) or (telling and _TELLING.are_in(subject, subject_words)):
        return True
    if by_system:
        return bool(envelope.references) or not _is_alert(subject)
    about_jobs = (telling and _ABOUT_JOBS.are_in(subject, subject_words)) or _has_a_job_word(subject)
    return about_jobs and not _is_alert(subject)


def _folded(subject: str) -> str:
    """As ``fold``: a subject is one line with single blanks already."""
    return subject.lower() if subject.isascii() and "`" not in subject else fold(subject)


@lru_cache(maxsize=1024)
def _owner_of(domain: str) -> tuple[bool, bool]:
    """Whether an applicant system, and whether a social network owns it; most mail is from few domains."""
    return is_applicant_system(domain), _is_social(domain)


def _is_alert(subject: str) -> bool:
    return mentions(subject, _ALERT_PHRASES) or bool(_ALERT_WORDS.search(subject))


def _has_a_job_word(subject: str) -> bool:
    return mentions(subject, _JOB_WORDS) and not frozenset(_JOB_WORDS).isdisjoint(_WORD.findall(subject))


def _is_social(domain: str) -> bool:
    labels = domain.split(".")
    return any(".".join(labels[start:]) in _SOCIAL for start in range(len(labels) - 1))


def _has_telling_form(envelope: Envelope) -> bool:
    """Bounces, calendar mail, and answers of machines count whatever list they came through."""
    if "multipart/report" in envelope.content_type or "calendar" in envelope.content_type:
        return True
    if envelope.fields.get("auto-submitted", "").lower().startswith("auto-replied"):
        return True
    return envelope.sender is not None and _is_daemon(envelope.sender.address)


@lru_cache(maxsize=512)
def _is_daemon(address: str) -> bool:
    return is_mailer_daemon(address)


def _is_for_many(envelope: Envelope) -> bool:
    fields = envelope.fields
    if "list-id" in fields or "list-post" in fields:
        return True
    listed = not fields.keys().isdisjoint(_LIST_FIELDS) or fields.get("precedence", "").strip().lower() in _BULK
    # A recruiter's mailing tool adds List-Unsubscribe to an answer too.
    return listed and not envelope.references
