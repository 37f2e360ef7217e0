"""Mail to many: newsletters, mailing lists, job alerts."""

from daemon.reading.form.evidence import Evidence, first_reason
from daemon.reading.form.languages import any_of
from daemon.reading.form.senders import is_applicant_system, is_bulk_address
from daemon.reading.lazy import lazy_pattern

_JOB_ALERT = lazy_pattern(any_of("bulk.job_alert"))
_PRECEDENCES = frozenset(("bulk", "list", "junk"))
_LIST_FIELDS = ("list-unsubscribe", "list-id", "list-post", "x-mailing-list", "mailing-list")
_CAMPAIGN_FIELDS = ("x-campaign", "x-campaignid", "x-bulkmail", "x-mc-user")
_LIST_TAG = lazy_pattern(rf"(?:(?:{any_of('bulk.list_tag')})\s?: ?)?\[([\w .-]{{2,40}})\]")


def bulk_reason(evidence: Evidence) -> str | None:
    """Return why the message went to many, or None."""
    return first_reason(evidence, (_list, _precedence, _alert, _campaign, _tag, _newsletter))


def _is_bulk(evidence: Evidence) -> bool:
    return evidence.field("precedence").strip() in _PRECEDENCES


def _list(evidence: Evidence) -> str | None:
    fields = evidence.envelope.fields
    if not any(name in fields for name in _LIST_FIELDS):
        return None
    if not _is_bulk(evidence):
        # Applicant systems and the mailing tools of recruiters add List-Unsubscribe to mail for one person too.
        if is_applicant_system(evidence.domain) and not _JOB_ALERT.search(evidence.subject):
            return None
        if "list-id" not in fields and (evidence.answers or evidence.auto_submitted):
            return None
    return "its header names a list to unsubscribe from"


def _precedence(evidence: Evidence) -> str | None:
    return "its precedence is bulk, list or junk" if _is_bulk(evidence) and not evidence.auto_submitted else None


def _alert(evidence: Evidence) -> str | None:
    alert = is_applicant_system(evidence.domain) and _JOB_ALERT.search(evidence.subject)
    return "a job board sends an alert" if alert else None


def _campaign(evidence: Evidence) -> str | None:
    return "a campaign tool sent it" if any(name in evidence.envelope.fields for name in _CAMPAIGN_FIELDS) else None


def _tag(evidence: Evidence) -> str | None:
    tag = _LIST_TAG.match(evidence.subject)
    if tag is None:
        return None
    lists = {address.address.partition("@")[0] for address in evidence.envelope.recipients}
    return "it went to the list that its subject names" if {tag[1], f"{tag[1]}-list"} & lists else None


def _newsletter(evidence: Evidence) -> str | None:
    if evidence.answers or evidence.auto_submitted or is_applicant_system(evidence.domain):
        return None
    return "its address is that of a newsletter" if is_bulk_address(evidence.address) else None
