"""Whether an update that came by mail may change an interview that is already known.

Anybody can write a CANCEL for an event they have seen an invitation to; so a mail's word counts only where it comes from the one who
invited. What does not is shown to the user and asked about; it changes nothing by itself.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from daemon.reading.events.mailboxes import is_freemail
from daemon.reading.values import Interview

_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
_NEVER = datetime.min.replace(tzinfo=UTC)


class Trust(StrEnum):
    """``accepted``: it counts. ``stale``: an older word than the known one, ignored. ``ask``: the user decides."""

    ACCEPTED = "accepted"
    STALE = "stale"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of an update, with a sentence for the user that holds no address."""

    trust: Trust
    reason: str


def is_newer(one: Interview, other: Interview) -> bool:
    """Whether ``one`` is a later word on the same instance: by SEQUENCE, then DTSTAMP (RFC 5546, 2.1.5)."""
    return (one.sequence, one.stamp or _NEVER) > (other.sequence, other.stamp or _NEVER)


def judge_update(
    known: Interview, incoming: Interview, sender: str | None, original_sender: str | None, authentication_failed: bool
) -> Verdict:
    """Judge a word of a mail against the known interview of the same UID.

    ``sender``: the From address of the mail, lower case; ``original_sender``: that of the first invitation, where it came by mail.
    ``authentication_failed``: DMARC failed. A word from the user's own calendar server needs no judging: ask ``is_newer``.
    """
    stale = _staleness(known, incoming)
    if stale is not None:
        return Verdict(Trust.STALE, stale)
    doubt = _doubt(known, incoming, sender, original_sender)
    if authentication_failed:
        doubt = "the mail's sender could not be verified"
    return Verdict(Trust.ASK, doubt) if doubt is not None else Verdict(Trust.ACCEPTED, "from the one who invited you")


def _staleness(known: Interview, incoming: Interview) -> str | None:
    if incoming.uid != known.uid or incoming.method in _ANSWERS:
        return None
    if incoming.sequence < known.sequence:
        return "an older version of the event"
    older = incoming.sequence == known.sequence and (incoming.stamp or _NEVER) < (known.stamp or _NEVER)
    return "an older message about the same version" if older else None


def _doubt(known: Interview, incoming: Interview, sender: str | None, original_sender: str | None) -> str | None:
    if incoming.uid != known.uid:
        return "it is about an event that is not known"
    if incoming.method in _ANSWERS:
        return "it is an answer or a proposal, not the organizer's word"
    if not _same_organizer(known, incoming):
        return "it names another organizer"
    trusted = [address for address in (original_sender, known.organizer.address if known.organizer else None) if address]
    if sender is None or not any(_same_house(sender, address) for address in trusted):
        return "it comes from somebody who did not invite you"
    return None


def _same_organizer(known: Interview, incoming: Interview) -> bool:
    """Some senders leave the organizer out of an update; none may change it."""
    if incoming.organizer is None or not incoming.organizer.address:
        return True
    return known.organizer is not None and incoming.organizer.address == known.organizer.address


def _same_house(one: str, other: str) -> bool:
    """The same address, or the same domain where a domain means a house."""
    one, other = one.lower(), other.lower()
    if one == other:
        return True
    domain = one.rpartition("@")[2]
    return bool(domain) and domain == other.rpartition("@")[2] and not is_freemail(domain)
