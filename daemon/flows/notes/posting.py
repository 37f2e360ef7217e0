"""Putting a note into the user's inbox, at most once (I1).

As with drafts: the note with its bytes and its Message-ID is kept, committed, before the network is touched. After a crash or a lost answer
the Message-ID tells: it lies somewhere (done), or nowhere (appended now, under the same name), or its time has passed (dropped).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from daemon.errors import AppendRefusedError, FolderGoneError
from daemon.flows import unopened
from daemon.flows.folders import searched
from daemon.flows.world import Account, World
from daemon.ports.mail import FolderRole, MailSearch
from daemon.ports.store import Transaction
from daemon.ports.stored import Alert
from daemon.ports.talk import Note, NoteKind, NotePlace, NoteState
from daemon.reading.form import read_envelope
from daemon.reading.values import Address
from daemon.writing.errors import UnwritableError
from daemon.writing.notes.mail import Stamp, note_mail
from daemon.writing.notes.values import Page

VALID_FOR = timedelta(days=14)
STALE_AFTER = {
    NoteKind.DEBRIEF: timedelta(hours=24),
    NoteKind.DIGEST: timedelta(hours=20),
    NoteKind.ALERT: timedelta(hours=48),
    NoteKind.HELP: timedelta(days=3),
}
SLACK = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Draft:
    """A note before it is kept. ``tells``: keys that the user knows of by it; ``replies``: answers whose outcome it tells."""

    key: str
    kind: NoteKind
    page: Page
    thread_id: int | None = None
    threads: tuple[int, ...] = ()
    questions: tuple[int, ...] = ()
    tells: tuple[str, ...] = ()
    replies: tuple[int, ...] = ()


async def post(world: World, account: Account, draft: Draft) -> bool:
    """Write it, unless one of that key was written before; whether it lies there now."""
    with world.store.transaction() as tx:
        note = keep(tx, world, account, draft)
    return note is not None and await _append(world, account, note)


def keep(tx: Transaction, world: World, account: Account, draft: Draft) -> Note | None:
    """Freeze its bytes; None where it was kept before, or no mail can carry the user's address."""
    message_id = f"<{world.tokens.new()}@{account.profile.address.rpartition('@')[2]}>"
    user = Address(account.profile.display_name, account.profile.address)
    local = world.now.astimezone(ZoneInfo(world.policy.timezone))
    try:
        frozen = note_mail(draft.page, Stamp(user, message_id, local))
    except UnwritableError:
        return None
    note = Note(
        id=None,
        key=draft.key,
        kind=draft.kind,
        account=account.profile.name,
        thread_id=draft.thread_id,
        message_id=message_id,
        frozen=frozen,
        made_at=world.now,
        valid_until=world.now + VALID_FOR,
        threads=draft.threads,
        questions=draft.questions,
    )
    note_id = tx.claim_note(note)
    if note_id is None:
        return None
    tx.tell(draft.tells, world.now)
    tx.replies_told(draft.replies)
    return tx.note(note_id)


async def settle_notes(world: World, account: Account, is_wanted: Callable[[Note], bool]) -> None:
    """See what became of notes that nobody heard the end of. ``is_wanted``: whether one that lies nowhere is to be tried again."""
    with world.store.snapshot() as snapshot:
        open_notes = [note for note in snapshot.notes_in({NoteState.ATTEMPTING}) if note.account == account.profile.name]
    for note in open_notes:
        found, place = await _lies_somewhere(world, account, note)
        if found:
            _written(world, note, place)
        elif world.now >= note.made_at + STALE_AFTER[note.kind] or not is_wanted(note):
            with world.store.transaction() as tx:
                tx.set_note_state(_id(note), NoteState.DROPPED)
        else:
            await _append(world, account, note)


async def _append(world: World, account: Account, note: Note) -> bool:
    inbox = await _inbox(account)
    try:
        appended = await account.mailbox.append(inbox, note.frozen, (), world.now)
    except AppendRefusedError as error:
        with world.store.transaction() as tx:
            text = f"The server did not take a note into your inbox: {error.why}. It is tried again with each pass."
            tx.raise_alert(Alert(f"notes/{account.profile.name}", text, world.now))
        return False
    _written(world, note, NotePlace(inbox, appended.uid_validity, appended.uid))
    return True


def _written(world: World, note: Note, place: NotePlace | None) -> None:
    with world.store.transaction() as tx:
        tx.set_note_state(_id(note), NoteState.WRITTEN, place)
        tx.clear_alert(f"notes/{note.account}")


async def _inbox(account: Account) -> str:
    folders = await account.mailbox.folders()
    return next((folder.name for folder in folders if folder.role is FolderRole.INBOX), "INBOX")


async def _lies_somewhere(world: World, account: Account, note: Note) -> tuple[bool, NotePlace | None]:
    """Whether it lies in any folder, Trash included: the user may have moved it; and where, if in the inbox."""
    wanted = MailSearch(since=(note.made_at - SLACK).date(), message_ids=(note.message_id,))
    inbox = await _inbox(account)
    found = False
    for folder in searched(await account.mailbox.folders(), account.profile):
        status = await unopened.examined(world, account, folder.name)
        if status is None:
            continue
        uids = await account.mailbox.search(folder.name, status.uid_validity, wanted)
        if uids and folder.name == inbox:
            return True, NotePlace(inbox, status.uid_validity, max(uids))
        found = found or bool(uids)
    return found, None


async def take_back(world: World, account: Account, note: Note) -> None:
    """Remove an own note that a newer one replaces, if it still lies where it was put; never anything else (I7)."""
    place = note.place
    if place is not None and place.uid is not None and await account.mailbox.deletes_singly():
        try:
            there = await account.mailbox.messages(place.folder, place.uid_validity, [place.uid])
            if there and read_envelope(there[0].raw).message_id == note.message_id:
                await account.mailbox.expunge(place.folder, place.uid_validity, place.uid)
        except FolderGoneError:
            pass
    with world.store.transaction() as tx:
        tx.set_note_state(_id(note), NoteState.REPLACED)


def _id(note: Note) -> int:
    assert note.id is not None  # it is kept
    return note.id


def is_stale(note: Note, now: datetime) -> bool:
    """Whether its answers are no longer obeyed."""
    return now >= note.valid_until
