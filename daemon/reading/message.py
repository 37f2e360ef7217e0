"""One mail, read: form, then calendar data, then meaning."""

from daemon.reading.events import read_invitations
from daemon.reading.form import deserves_body, read_envelope, read_form
from daemon.reading.meaning import understand
from daemon.reading.values import Author, Reading, ReadingContext

__all__ = ["deserves_body", "read_envelope", "read_message"]


WHOLE = 40_000
BY_ITS_WORDS = "automatic: its words are those of a form letter"


def read_message(raw: bytes, context: ReadingContext) -> Reading:
    """Read one mail (RFC 5322 bytes, CRLF or LF).

    Raises:
        UnreadableMessageError: the bytes are beyond 25 MB, or hold no header field at all. Nothing else is ever raised.
    """
    form = read_form(raw, context)
    mail = form.mail
    events = read_invitations(mail.calendar_parts, mail.envelope, mail.new_text, context)
    meaning = understand(mail, events, context)
    author = mail.author
    reasons = form.reasons
    if author is Author.PERSON and meaning.automatic_hint:
        author = Author.AUTOMATIC
        reasons = (BY_ITS_WORDS,)
    return Reading(
        envelope=mail.envelope,
        author=author,
        topic=meaning.topic,
        interviews=meaning.interviews or events,
        asks_user=meaning.asks_user,
        promise=meaning.promise,
        return_date=form.return_date,
        failed_recipients=form.failed_recipients,
        employer=meaning.employer,
        role=meaning.role,
        people=meaning.people,
        new_text=mail.new_text,
        whole_text=mail.text[:WHOLE] if context.whole else "",
        key_sentence=meaning.key_sentence,
        language=mail.language,
        formal=meaning.formal,
        withdraws=meaning.withdraws,
        bounced_message_ids=form.bounced_message_ids,
        reasons=reasons + meaning.reasons,
    )
