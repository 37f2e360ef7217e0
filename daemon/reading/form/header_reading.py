"""What is kept of every message: its header, understood as far as that is cheap, and what the message is known by."""

import hashlib

from daemon.reading.form.envelope import read_envelope
from daemon.reading.form.worth import deserves_body
from daemon.reading.values import Envelope, HeaderReading


def read_header(header: bytes, own_addresses: frozenset[str]) -> HeaderReading:
    """Understand a header block. Never raises."""
    envelope = read_envelope(header)
    return HeaderReading(
        identity=identity_of(envelope, header),
        message_id=envelope.message_id,
        references=envelope.references,
        original_message_id=envelope.original_message_id,
        date=envelope.date,
        sender=envelope.sender,
        recipients=envelope.recipients,
        subject=envelope.subject,
        deserves_body=deserves_body(envelope, own_addresses),
    )


def identity_of(envelope: Envelope, header: bytes) -> str:
    """What a message is known by: its Message-ID, sender and date, else a hash of its header.

    The Message-ID alone is not enough: some machines use one twice, and somebody else could use it to hide an answer. The date is
    spelled as it was written: an envelope that came from another process has it in UTC, and would be another message.
    """
    if envelope.message_id is None:
        return "header:" + hashlib.sha256(header).hexdigest()
    sender = envelope.sender.address if envelope.sender else ""
    told = f"{sender} {envelope.date.isoformat() if envelope.date else ''}"
    return f"{envelope.message_id} {hashlib.sha256(told.encode()).hexdigest()[:16]}"
