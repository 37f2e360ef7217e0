"""What the user is asked about words on an interview that is known: whether they are true, and whether they were the last ones."""

import msgspec

from daemon.deciding.timeline import Appointment
from daemon.flows.sources import source_of
from daemon.flows.threading import Origin
from daemon.flows.world import World
from daemon.ports.store import Transaction
from daemon.ports.stored import Question
from daemon.reading.events.sameness import is_same_interview, is_told_in_words
from daemon.reading.values import Interview


def ask_about_update(tx: Transaction, world: World, thread_id: int, incoming: Interview, origin: Origin) -> None:
    """A word that may be forged changes nothing until the user says so."""
    what = "cancels" if incoming.is_cancelled else "changes"
    when = f" ({world.local(incoming.start)})" if incoming.start and not incoming.is_cancelled else ""
    source = origin.evidence.source[:1].upper() + origin.evidence.source[1:]
    text = f"{source} {what} “{incoming.summary}”{when}, but it does not come from where the invitation came from. Is it true?"
    key = f"update/{thread_id}/{incoming.uid}/{incoming.recurrence_id or ''}/{incoming.sequence}/{incoming.method}"
    payload = change_if_yes(incoming, origin)
    tx.ask(Question(None, key, "update", thread_id, origin.account, text, payload, world.now))


def change_if_yes(incoming: Interview, origin: Origin) -> dict[str, object]:
    """The payload of a question whose yes takes ``incoming`` over."""
    return {
        "interview": msgspec.json.encode(incoming).decode(),
        "at": origin.at.isoformat(),
        "source": origin.evidence.source,
        "message_id": origin.evidence.message_id,
        "calendar": origin.calendar,
    }


def ask_whether_it_stands(
    tx: Transaction, world: World, thread_id: int, incoming: Interview, origin: Origin, *, same: Appointment
) -> None:
    """A mail called an interview off that two invitations had been sent to; until the user says otherwise it is off.

    Who changes an interview's people may send a new invitation and then take the old one back. Who calls it off takes both back, the second
    one a moment later: then there is nothing to ask any more.
    """
    key = f"still_on/{thread_id}/{same.interview.uid}/{same.interview.recurrence_id or ''}"
    other = _another_invitation(tx, thread_id, same, incoming)
    if other is None:
        tx.withdraw_question(key, world.now)
        return
    when = f" ({world.local(other.start)})" if other.start else ""
    text = f"“{other.summary}”{when} was called off, but another invitation to it stands. Does it still take place?"
    tx.ask(Question(None, key, "still_on", thread_id, origin.account, text, change_if_yes(other, origin), world.now))


def _another_invitation(tx: Transaction, thread_id: int, same: Appointment, incoming: Interview) -> Interview | None:
    """The last word by mail under another UID, where it is an invitation to the same interview."""
    for uid in sorted(tx.events_of_thread(thread_id) - {incoming.uid}):
        word = tx.interview_words(uid, None).get(source_of(None))
        stands = word is not None and not word.is_cancelled and not is_told_in_words(word)
        if word is not None and stands and word.start == same.start and is_same_interview(word, same.interview):
            return word
    return None
