"""Notes and what answers them, told apart from the mails of conversations while new mail is taken in."""

from daemon.flows.world import Account, World
from daemon.ports.store import Transaction
from daemon.ports.stored import Alert, StoredMessage
from daemon.ports.talk import Note, NoteReply
from daemon.reading.message import BY_ITS_WORDS
from daemon.reading.values import Author, Reading


def is_of_the_talk(tx: Transaction, world: World, account: Account, message: StoredMessage, reading: Reading) -> bool:
    """Whether a message is a note of ours, or speaks to us alone; then it is no mail of any conversation.

    An answer of the user's is kept to be looked at (``replies``). What another program made, or what also goes to somebody else, is none. A
    stranger who knows a note's name is told of.
    """
    domains = {address.rpartition("@")[2] for address in account.profile.addresses}
    ids = [one for one in (*message.references, message.message_id) if one and one.rstrip(">").rpartition("@")[2] in domains]
    if not ids:
        return False
    if message.message_id in ids and tx.note_by_message_id(message.account, [message.message_id]) is not None:
        return True
    note = tx.note_by_message_id(message.account, message.references)
    if note is None:
        return False
    if not message.own:
        report(tx, world, note, message, why="it is not from you")
        return False
    recipients = [one.address for one in reading.envelope.recipients]
    if not recipients or not world.own_addresses.issuperset(recipients):
        return False
    if is_by_hand(reading) and message.message_id is not None and note.id is not None:
        tx.keep_reply(NoteReply(None, note.id, message.id, message.message_id, world.now))
    return True


def is_by_hand(reading: Reading) -> bool:
    """Whether a person wrote it, as far as its form tells (RFC 3834); that somebody's words are those of form letters does not matter here."""
    by_words = reading.author is Author.AUTOMATIC and BY_ITS_WORDS in reading.reasons
    return reading.author is Author.PERSON or by_words


def report(tx: Transaction, world: World, note: Note, message: StoredMessage, *, why: str, instead: str = "") -> None:
    """Say once that an answer to this note was not obeyed, and how to do the same."""
    sender = message.sender.address if message.sender is not None else "an unknown sender"
    same = instead or (f'`afterword note {note.thread_id} "..."`' if note.thread_id is not None else "`afterword status`")
    text = f"A mail of {message.at:%d %b %Y} from {sender} answers a note of yours, but {why}: it was not obeyed. To do it yourself: {same}"
    tx.raise_alert(Alert(f"note_reply/{note.id}", text, world.now))
