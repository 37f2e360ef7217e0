"""What the user answers to notes, obeyed once, and only where it is theirs for certain.

Theirs is what lies in their own Sent folder, or what the mail server that they pinned vouches for (``reading.talk.authenticity``). What is
judged is the very copy that proves it. Nothing is used up by a forgery: the true answer is still obeyed when it comes. By mail a command can
only make the program do less; yes and no answer what the note asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from daemon.errors import FolderGoneError, UidValidityChangedError
from daemon.flows.folders import sent_folders
from daemon.flows.notes.hearing import is_by_hand, report
from daemon.flows.notes.obeying import command_lines, obey
from daemon.flows.notes.posting import Draft, is_stale, post
from daemon.flows.world import Account, World
from daemon.ports.mail import FetchedMessage
from daemon.ports.stored import Location, StoredMessage
from daemon.ports.talk import Note, NoteKind, NoteReply, ReplyState
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.talk.authenticity import Proof, proof_of
from daemon.reading.values import Reading
from daemon.writing.notes.help import help_page

PATIENCE = timedelta(minutes=10)
"""The copy in Sent may be filed a little later than the one that came in."""


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer, the note that it answers, and the mail that it is."""

    reply: NoteReply
    note: Note
    message: StoredMessage

    @property
    def reply_id(self) -> int:
        """The number under which it is kept."""
        assert self.reply.id is not None  # it is kept
        return self.reply.id


async def obey_replies(world: World, account: Account) -> None:
    """Look at every answer that nothing proved so far."""
    with world.store.snapshot() as snapshot:
        waiting = [
            Heard(reply, note, message)
            for reply in snapshot.replies_in({ReplyState.WAITING, ReplyState.REPORTED})
            if (note := snapshot.note(reply.note)).account == account.profile.name
            and (message := snapshot.message_numbered(reply.message)) is not None
        ]
    for heard in waiting:
        await _look_at(world, account, heard)


async def _look_at(world: World, account: Account, heard: Heard) -> None:
    sent = sent_folders(await account.mailbox.folders(), account.profile)
    for location in heard.message.locations:
        if location.folder in sent:
            for fetched in await _fetch(account, location):
                if (
                    proof_of(fetched.raw, world.own_addresses, None) is Proof.NOT_PINNED
                ):  # it is from them, where they keep what they sent
                    await _obey(world, account, heard, fetched)
                    return
    if heard.reply.state is ReplyState.REPORTED:
        return  # judged before; only a copy in Sent can prove it now
    elsewhere = [one for one in heard.message.locations if one.folder not in sent]
    await _judge(world, account, heard, [fetched for place in elsewhere for fetched in await _fetch(account, place)])


async def _judge(world: World, account: Account, heard: Heard, copies: Sequence[FetchedMessage]) -> None:
    """Each copy for itself: one that is vouched for is obeyed, as it stands."""
    proof = Proof.NO_RESULT
    for fetched in copies:
        proof = proof_of(fetched.raw, world.own_addresses, account.profile.authserv_id)
        if proof is Proof.PASSED:
            await _obey(world, account, heard, fetched)
            return
    if world.now - heard.reply.seen_at < PATIENCE:
        return
    reading = await _read(world, heard.message, copies[0]) if copies else None
    instead = command_lines(heard.note, reading, world) if reading is not None else ""
    with world.store.transaction() as tx:
        tx.set_reply(heard.reply_id, ReplyState.REPORTED)
        report(tx, world, heard.note, heard.message, why=f"nothing proves that you sent it ({proof.value})", instead=instead)


async def _fetch(account: Account, location: Location) -> tuple[FetchedMessage, ...]:
    try:
        found = await account.mailbox.messages(location.folder, location.uid_validity, [location.uid])
    except (FolderGoneError, UidValidityChangedError):
        return ()
    return tuple(one for one in found if one.fault is None)


async def _read(world: World, message: StoredMessage, fetched: FetchedMessage) -> Reading | None:
    try:
        return await world.reader.message(fetched.raw, world.reading_context(message.at, whole=True))
    except UnreadableMessageError:
        return None


async def _obey(world: World, account: Account, heard: Heard, fetched: FetchedMessage) -> None:
    note = heard.note
    reading = await _read(world, heard.message, fetched)
    if reading is None or not is_by_hand(reading) or note.message_id not in reading.envelope.references:
        reading = None
    outcome: list[str] = []
    with world.store.transaction() as tx:
        if reading is not None and is_stale(note, fetched.internal_date):  # however late it is seen: the machine may have been off
            instead = command_lines(note, reading, world)
            report(tx, world, note, heard.message, why="the note is older than two weeks", instead=instead)
            reading = None
        elif reading is not None:
            tx.clear_alert(f"note_reply/{note.id}")
            outcome = obey(tx, world, note, reading)
        tx.set_reply(heard.reply_id, ReplyState.OBEYED, outcome)
        if not outcome:
            tx.replies_told([heard.reply_id])
    if reading is not None and not outcome and world.policy.notes and world.policy.mode != "observe":
        await _help(world, account, note)


async def _help(world: World, account: Account, note: Note) -> None:
    """One friendly answer to what can't be read, once a note; being made by a program, it is answered by none (RFC 3834)."""
    page = help_page(note.thread_id, note.questions)
    draft = Draft(f"help/{note.id}", NoteKind.HELP, page, thread_id=note.thread_id, threads=note.threads, questions=note.questions)
    await post(world, account, draft)
