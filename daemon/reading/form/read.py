"""From bytes to form: what kind of mail it is and what its author wrote."""

from dataclasses import dataclass
from datetime import date

from daemon.reading.errors import UnreadableMessageError
from daemon.reading.form import caps
from daemon.reading.form.author import decide_author
from daemon.reading.form.body import read_body
from daemon.reading.form.envelope import envelope_of
from daemon.reading.form.evidence import Evidence
from daemon.reading.form.header import read_fields, split_message
from daemon.reading.form.language import guess_language
from daemon.reading.form.new_text import clean, split_text
from daemon.reading.form.parts import read_parts
from daemon.reading.form.returning import return_date
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Author, ReadingContext


@dataclass(frozen=True, slots=True)
class Form:
    """A mail taken apart, and what its form alone tells. ``reasons`` are sentences for a human."""

    mail: ParsedMail
    return_date: date | None
    failed_recipients: tuple[str, ...]
    bounced_message_ids: tuple[str, ...]
    reasons: tuple[str, ...]


def read_form(raw: bytes, context: ReadingContext) -> Form:
    """Take a mail apart.

    Raises:
        UnreadableMessageError: the bytes are beyond 25 MB, or hold no header field at all.
    """
    if len(raw) > caps.MESSAGE_BYTES:
        raise UnreadableMessageError("larger than 25 MB")
    start = len(raw[:1000]) - len(raw[:1000].lstrip(b"\r\n"))
    header_end, body_begin = split_message(raw, start)
    fields = read_fields(raw[start:header_end])
    if not fields:
        raise UnreadableMessageError("no header field")
    envelope = envelope_of(fields)
    body = read_body(raw, read_parts(raw, fields, body_begin))
    if any(name == "reporting-mta" for name, _ in fields):
        # Some archives keep the delivery report alone, without the mail around it.
        body.reports.append(raw[start : start + caps.HEADER_BYTES].decode("utf-8", "replace"))
    text = clean(body.text)
    split = split_text(text, envelope.subject)
    evidence = Evidence(envelope, body, split.new, split.signature, split.had_quote)
    verdict = decide_author(evidence)
    bounce = verdict.bounce
    back = return_date(evidence, context) if verdict.author is Author.OUT_OF_OFFICE else None
    mail = ParsedMail(
        envelope=envelope,
        author=verdict.author,
        text=text,
        new_text=split.new,
        forwarded=split.forwarded or clean("\n\n".join(body.forwarded)),
        signature=split.signature,
        calendar_parts=() if bounce else tuple(body.calendars),
        attachments=tuple(body.attachments),
        language=guess_language(split.new or text),
        truncated=body.truncated or header_end - start > caps.HEADER_BYTES,
    )
    return Form(mail, back, bounce.failed if bounce else (), bounce.message_ids if bounce else (), (verdict.reason,))
