"""Bounces: delivery reports (RFC 3464, 6522) and the many forms of servers that never heard of them."""

import re
from dataclasses import dataclass

from daemon.reading.form.addresses import read_mailbox
from daemon.reading.form.evidence import Evidence, first_reason, mentions
from daemon.reading.form.identifiers import read_message_ids
from daemon.reading.form.languages import BOUNCE_SUBJECTS, BOUNCE_TEXTS, DELAY_TEXTS, any_of
from daemon.reading.lazy import lazy_pattern

_DAEMON_LOCAL = lazy_pattern(
    r"(?:mailer-?_?daemon|post[-_]?master|mail-?daemon|mdaemon|mail-?delivery(?:-subsystem|-system)?|bounces?|mailer|mail-?system|deliver(?:y|d)|system)"
    r"(?:[+._=-].{0,200})?\Z"
)
_STRICT_DAEMON = lazy_pattern(r"mailer-?_?daemon(?:[+._=-].{0,200})?\Z|mdaemon\Z")
_DAEMON_NAME = lazy_pattern(any_of("bounces.daemon_name"))
_CODE = lazy_pattern(
    r"\b[45]\d\d[ -]{1,2}#?\(?[45]\.\d{1,3}\.\d{1,3}|\b5[0-5]\d (?:- )?[a-z<(]|\b[45]\.[0-7]\.\d{1,2}\b|smtp;\s?[45]\d\d|#5\.\d|\b5[0-5]\d[ -][<\w]"
)
_ADDRESS = lazy_pattern(r"[\w!#$%&'*+/=?^`{|}~.\-]{1,64}@(?:[\w\-]{1,63}\.){1,8}[a-zA-Z][\w\-]{1,23}")
_RETURNED_MARK = lazy_pattern(
    rf"^[\s>*|]{{0,8}}(?:{any_of('bounces.returned_mark')}|-{{3,}}.{{0,60}}(?:{any_of('bounces.returned_part')}))",
    re.IGNORECASE | re.MULTILINE,
)
_MESSAGE_ID_FIELD = lazy_pattern(r"^[\s>|]{0,12}(?:original-)?message-id:\s{0,5}(<[^<>\s]{1,400}>)", re.IGNORECASE | re.MULTILINE)
_HELPDESK = lazy_pattern(r"(?:post-?master|mailer-daemon|abuse|support|help(?:desk)?|admin|webmaster|hostmaster|info)@")
_RETURNED_HEADER = lazy_pattern(
    r"\s{0,4}(?:from|cc|sender|reply-to|reporting-mta|return-path|envelope-from)\s{0,3}:", re.IGNORECASE
)
_LEADING = lazy_pattern(r"[\s<>(*:;,\"'\[\]•-]{0,12}(?:to: |recipient: |rcpt to:\s?)?[^\s@]{1,64}@", re.IGNORECASE)
_NOT_FAILED = frozenset(("delayed", "delivered", "relayed", "expanded"))
_REPORT_FIELD = lazy_pattern(r"^(?:x-)?([a-z-]{1,40}):[ \t]{0,8}(.{0,1000}(?:\n[ \t].{0,1000}){0,5})", re.IGNORECASE | re.MULTILINE)
_ALONE = lazy_pattern(r"^[\s<(*>]{0,8}[^\s<>@]{1,64}@[^\s<>@]{3,120}[\s>).,:;*]{0,8}$", re.MULTILINE)
_JUDGED = 20_000
_SHORT = 800
_LISTED = 50


@dataclass(frozen=True, slots=True)
class Bounce:
    """A delivery report. ``failed``: recipients in lower case that got nothing, none for a mere delay; ``why`` names the evidence."""

    failed: tuple[str, ...]
    message_ids: tuple[str, ...]
    why: str


def read_bounce(evidence: Evidence) -> Bounce | None:
    """Return what a delivery report says, or None where the message is none."""
    why = _why(evidence)
    if why is None:
        return None
    reported, settled = _reported(evidence)
    failed = reported
    if not failed and not settled:
        header = evidence.envelope.fields.get("x-failed-recipients", "")
        failed = _addresses(header, evidence)
        if not failed and not is_delay(evidence):
            failed = _named(evidence)
    elif is_delay(evidence) and not reported:
        failed = ()
    return Bounce(failed, _message_ids(evidence), why)


def _why(evidence: Evidence) -> str | None:
    field = evidence.field("content-type")
    if evidence.body.dispositions and _refused(evidence):
        return "a receipt says that the mail was refused"
    if "report-type" in field and "delivery-status" not in field and not evidence.body.reports:
        return None
    return first_reason(evidence, (_by_structure, _by_sender, _by_words))


def _refused(evidence: Evidence) -> bool:
    """Dovecot refuses mail with a receipt (RFC 8098) that says "deleted"."""
    if "reject" not in evidence.subject and not mentions(evidence.subject, BOUNCE_SUBJECTS):
        return False
    return any("deleted" in part or "failed" in part for part in evidence.body.dispositions)


def _by_structure(evidence: Evidence) -> str | None:
    if evidence.body.reports:
        return "it carries a delivery report (RFC 3464)"
    return "its header names failed recipients" if "x-failed-recipients" in evidence.envelope.fields else None


def _by_sender(evidence: Evidence) -> str | None:
    if _STRICT_DAEMON.match(evidence.local_part) or (not evidence.address and "mailer-daemon" in evidence.name):
        return "a mailer daemon sent it"
    if not _DAEMON_LOCAL.match(evidence.local_part) and not _DAEMON_NAME.search(evidence.name):
        return None
    if mentions(evidence.subject, BOUNCE_SUBJECTS) or _says_failed(evidence) or _has_code(evidence) or _has_copy(evidence):
        return "a mail system reports on a delivery"
    return None


def _by_words(evidence: Evidence) -> str | None:
    subject = mentions(evidence.subject, BOUNCE_SUBJECTS)
    unsigned = not evidence.address and "@" not in evidence.field("return-path")
    nobody = evidence.null_return_path or unsigned or bool(evidence.auto_submitted)
    if not subject and not nobody and "delivery-status" not in evidence.field("content-type"):
        return None
    says, code, copy = _says_failed(evidence), _has_code(evidence), _has_copy(evidence)
    if (subject and nobody and (says or code or copy)) or (nobody and says and copy):
        return "nobody sent it, and it speaks of a failed delivery"
    if "delivery-status" in evidence.field("content-type") and (subject or says or code):
        return "it says it is a delivery report"
    if subject and says and (code or copy) and not evidence.envelope.references:
        return "it speaks of a failed delivery, with the answer of a server or the mail returned"
    if subject and says and len(evidence.whole) < _SHORT and _ALONE.search(evidence.body.text[:_SHORT]):
        return "it only names an address that a mail could not be delivered to"
    return None


def _says_failed(evidence: Evidence) -> bool:
    return mentions(evidence.whole, BOUNCE_TEXTS) or mentions(evidence.whole, DELAY_TEXTS)


def _has_code(evidence: Evidence) -> bool:
    return bool(_CODE.search(evidence.whole))


def _has_copy(evidence: Evidence) -> bool:
    return bool(evidence.body.returned) or bool(_RETURNED_MARK.search(evidence.body.text[:_JUDGED]))


def is_mailer_daemon(address: str) -> bool:
    """Whether only mail systems send from the address."""
    return bool(_DAEMON_LOCAL.match(address.partition("@")[0]))


def is_delay(evidence: Evidence) -> bool:
    """Whether the report only warns that it still tries."""
    return "delay" in evidence.subject or "warning" in evidence.subject or mentions(evidence.whole, DELAY_TEXTS)


def _reported(evidence: Evidence) -> tuple[tuple[str, ...], bool]:
    """Return the recipients that delivery-status parts call failed, and whether these parts settle the question."""
    failed: list[str] = []
    settled = False
    for report in (*evidence.body.reports, *evidence.body.dispositions):
        for block in re.split(r"\n[ \t]*\n", report[:_JUDGED])[: _LISTED * 2]:
            fields = {name.lower(): value for name, value in reversed(_REPORT_FIELD.findall(block))}
            action = fields.get("action", "").split(" ")[0].strip().lower()
            status = fields.get("status", "").strip()
            if not action and not status and "disposition" not in fields:
                continue
            settled = settled or action in _NOT_FAILED
            if action in _NOT_FAILED or (not action and status and not status.startswith("5")):
                continue
            for name in ("original-recipient", "final-recipient", "actual-recipient"):
                address = _recipient(fields.get(name, ""))
                if address:
                    failed.append(address)
                    break
    return tuple(dict.fromkeys(failed[:_LISTED])), settled or bool(failed)


def _recipient(value: str) -> str | None:
    text = value.rpartition(";")[2].strip().strip("<>").strip()
    return read_mailbox(text)


def _addresses(text: str, evidence: Evidence) -> tuple[str, ...]:
    own = {address.address for address in evidence.envelope.to} | {evidence.address}
    found = (read_mailbox(match) for match in _ADDRESS.findall(text))
    return tuple(dict.fromkeys(address for address in found if address and address not in own))[:_LISTED]


def _named(evidence: Evidence) -> tuple[str, ...]:
    """Return the addresses that the words of a non-standard bounce name, those beside the answer of a server first."""
    text = evidence.body.text[:_JUDGED]
    mark = _RETURNED_MARK.search(text)
    told = text[: mark.start()] if mark and mark.start() > 40 else text
    lines = told.split("\n")
    beside: list[str] = []
    leading: list[str] = []
    other: list[str] = []
    for index, line in enumerate(lines[:400]):
        found = [one for one in _addresses(line[:500], evidence) if not _HELPDESK.match(one)]
        if not found or _RETURNED_HEADER.match(line):
            continue
        near = _folded_near(lines, index)
        if _CODE.search(near) or mentions(near, BOUNCE_TEXTS):
            beside.extend(found[:3])
        elif _LEADING.match(line[:300]):
            leading.extend(found[:3])
        else:
            other.extend(found[:3])
    return tuple(dict.fromkeys(beside or leading or other[:3]))[:_LISTED]


def _folded_near(lines: list[str], index: int) -> str:
    """Return the line and the two after it, folded."""
    return " ".join(" ".join(line[:300] for line in lines[index : index + 3]).lower().split())


def _message_ids(evidence: Evidence) -> tuple[str, ...]:
    """Return the ids of the mail that bounced: from the copy sent back, else from the header."""
    body = evidence.body
    for source in (body.returned, "\n".join(body.forwarded), body.text[-_JUDGED:], *body.reports):
        found = _MESSAGE_ID_FIELD.search(source[:_JUDGED] if source is body.returned else source)
        if found:
            ids = read_message_ids(found[1].encode("ascii", "replace"))
            if ids:
                return tuple(dict.fromkeys(ids + evidence.envelope.references[-1:]))
    return evidence.envelope.references[-1:]
