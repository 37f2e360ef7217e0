"""From a reading to facts: what one message means for a thread it belongs to (I4: only an answer is an answer)."""

from datetime import datetime

from daemon.deciding.facts import Evidence, Fact, MailBounced, PromiseNoted, TheyAnswered, TheyWereAway, UserWrote
from daemon.reading.meaning.employer import is_no_reply
from daemon.reading.values import Author, Reading, Topic

# A machine's word counts only where it says something about the process.
SAID_BY_MACHINES = frozenset({Topic.REJECTION, Topic.OFFER, Topic.INVITATION, Topic.UPDATE, Topic.CANCELLATION, Topic.NEXT_STEP})
_MOVING = frozenset({Topic.UPDATE, Topic.CANCELLATION})


def evidence_of(reading: Reading, at: datetime) -> Evidence:
    """Where a fact from this message comes from."""
    sender = reading.envelope.sender.address if reading.envelope.sender else "an unknown sender"
    return Evidence(
        source=f"mail of {at:%d %b %Y} from {sender}",
        quote=reading.key_sentence or "",
        message_id=reading.envelope.message_id,
    )


def facts_of_theirs(reading: Reading, at: datetime, own_addresses: frozenset[str], *, calendar_says: bool) -> list[Fact]:
    """What a message of theirs adds to its thread. ``calendar_says``: a trusted calendar part moved or cancelled the interview."""
    envelope, evidence = reading.envelope, evidence_of(reading, at)
    if reading.author is Author.BOUNCE:
        return [MailBounced(at=at, evidence=evidence, addresses=reading.failed_recipients)] if reading.failed_recipients else []
    if envelope.sender is None or reading.author is Author.BULK:
        return []
    if reading.author is Author.OUT_OF_OFFICE:
        return [TheyWereAway(at=at, evidence=evidence, sender=envelope.sender.address, return_date=reading.return_date)]
    by_person = reading.author is Author.PERSON
    if not by_person and reading.topic not in SAID_BY_MACHINES:
        return [PromiseNoted(at=at, evidence=evidence, promise=reading.promise)] if reading.promise else []
    return [
        TheyAnswered(
            at=at,
            evidence=evidence,
            sender=envelope.sender.address,
            sender_name=envelope.sender.name,
            topic=reading.topic,
            asks_user=reading.asks_user,
            automatic=not by_person,
            promise=reading.promise,
            no_reply=is_no_reply(envelope.sender.address),
            moves_interview=by_person and reading.topic in _MOVING and not calendar_says,
            to_user=next((a.address for a in envelope.recipients if a.address in own_addresses), None),
            offset_minutes=envelope.offset_minutes,
        )
    ]


def facts_of_own(reading: Reading, at: datetime, own_addresses: frozenset[str], *, step_key: str | None) -> list[Fact]:
    """What a mail of the user's own adds. ``step_key``: the draft of ours that went out with it."""
    recipients = tuple(dict.fromkeys(a.address for a in reading.envelope.recipients if a.address not in own_addresses))
    if reading.author is not Author.PERSON or not recipients:
        return []
    return [
        UserWrote(at=at, evidence=evidence_of(reading, at), recipients=recipients, withdraws=reading.withdraws, step_key=step_key)
    ]
