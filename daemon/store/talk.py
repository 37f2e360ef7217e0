"""Notes, what was answered to them, what was told, and drafts that are being rewritten."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import bindparam, delete, select

from daemon.ports.talk import Note, NoteKind, NotePlace, NoteReply, NoteState, ReplyState, Rewrite
from daemon.store.encoding import decode_strings, encode_strings
from daemon.store.fixed import fixed
from daemon.store.lookup import chunks
from daemon.store.rows import Rows, some
from daemon.store.tables import steps
from daemon.store.talk_tables import IS_UNTOLD, note_replies, notes, rewrites
from daemon.store.talk_tables import told as told_keys

_NOTES_BY_ID = fixed(select(notes).where(notes.c.account == bindparam("account"), notes.c.message_id.in_(some())))
_NOTE_BY_KEY = fixed(select(notes).where(notes.c.key == bindparam("key")))
_NOTES_IN = fixed(select(notes).where(notes.c.state.in_(some())).order_by(notes.c.id))
_NOTES_OF = fixed(select(notes).where(notes.c.thread_id == bindparam("of")).order_by(notes.c.id))
_NOTE = fixed(select(notes).where(notes.c.id == bindparam("of")))
_REPLIES_IN = fixed(select(note_replies).where(note_replies.c.state.in_(some())).order_by(note_replies.c.id))
_UNTOLD = fixed(select(note_replies).where(IS_UNTOLD).order_by(note_replies.c.id))
_TOLD = fixed(select(told_keys.c.key).where(told_keys.c.key.in_(some())))
_NOTED = select(notes.c.key).where(notes.c.key.in_(some()))
_REWRITES = fixed(select(rewrites).order_by(rewrites.c.step_id))
_IS_KNOWN = fixed(
    select(note_replies.c.id).where(note_replies.c.note == bindparam("of"), note_replies.c.message_id == bindparam("known_as"))
)
_IS_REWRITTEN = fixed(select(rewrites.c.step_id).where(rewrites.c.step_id == bindparam("of")))
_REMOVING = fixed(rewrites.update().where(rewrites.c.step_id == bindparam("of")).values(removing=True))
_REWRITTEN = fixed(delete(rewrites).where(rewrites.c.step_id == bindparam("of")))
_REPLIES_TOLD = fixed(note_replies.update().where(note_replies.c.id == bindparam("of")).values(told=True))
_numbers = msgspec.json.Decoder(tuple[int, ...])


def _note(row: Any) -> Note:
    place = None if row.place_folder is None else NotePlace(row.place_folder, row.place_uid_validity, row.place_uid)
    return Note(
        id=row.id,
        key=row.key,
        kind=NoteKind(row.kind),
        account=row.account,
        thread_id=row.thread_id,
        message_id=row.message_id,
        frozen=row.frozen,
        made_at=row.made_at,
        valid_until=row.valid_until,
        state=NoteState(row.state),
        threads=_numbers.decode(row.threads),
        questions=_numbers.decode(row.questions),
        place=place,
    )


def _reply(row: Any) -> NoteReply:
    return NoteReply(
        id=row.id,
        note=row.note,
        message=row.message,
        message_id=row.message_id,
        seen_at=row.seen_at,
        state=ReplyState(row.state),
        outcome=decode_strings(row.outcome),
        told=row.told,
    )


class TalkReads(Rows):
    """What was said so far."""

    def note_by_message_id(self, account: str, message_ids: Iterable[str]) -> Note | None:
        found: list[Note] = []
        for part in chunks(message_ids):
            found.extend(self._made(_note, _NOTES_BY_ID, account=account, some=part))
        return max(found, key=lambda note: note.id or 0, default=None)

    def note_by_key(self, key: str) -> Note | None:
        return self._first_made(_note, _NOTE_BY_KEY, key=key)

    def noted(self, keys: Iterable[str]) -> frozenset[str]:
        return frozenset(row[0] for row in self._among(_NOTED, keys))

    def notes_in(self, states: Iterable[NoteState]) -> tuple[Note, ...]:
        wanted = [state.value for state in states]
        return self._made(_note, _NOTES_IN, some=wanted)

    def notes_of_thread(self, thread_id: int) -> tuple[Note, ...]:
        return self._made(_note, _NOTES_OF, of=thread_id)

    def note(self, note_id: int) -> Note:
        note = self._first_made(_note, _NOTE, of=note_id)
        if note is None:
            raise KeyError(note_id)
        return note

    def replies_in(self, states: Iterable[ReplyState]) -> tuple[NoteReply, ...]:
        wanted = [state.value for state in states]
        return self._made(_reply, _REPLIES_IN, some=wanted)

    def untold_replies(self) -> tuple[NoteReply, ...]:
        return tuple(reply for reply in self._made(_reply, _UNTOLD) if reply.state is ReplyState.OBEYED)

    def told(self, keys: Iterable[str]) -> frozenset[str]:
        return frozenset(row.key for part in chunks(keys) for row in self._all(_TOLD, some=part))

    def rewrites(self) -> tuple[Rewrite, ...]:
        rows = self._all(_REWRITES)
        return tuple(Rewrite(row.step_id, row.message_id, row.frozen, row.needs_you, row.removing) for row in rows)


class TalkWrites(TalkReads):
    """Saying something, and hearing something."""

    def claim_note(self, note: Note) -> int | None:
        if self.note_by_key(note.key) is not None:
            return None
        return self._insert_id(
            notes,
            {
                "key": note.key,
                "kind": note.kind.value,
                "account": note.account,
                "thread_id": note.thread_id,
                "message_id": note.message_id,
                "frozen": note.frozen,
                "made_at": note.made_at,
                "valid_until": note.valid_until,
                "state": note.state.value,
                "threads": msgspec.json.encode(note.threads).decode(),
                "questions": msgspec.json.encode(note.questions).decode(),
                **_place(note.place),
            },
        )

    def set_note_state(self, note_id: int, state: NoteState, place: NotePlace | None = None) -> None:
        """A note that lies nowhere any more keeps no bytes: its words are in the user's mailbox, or of no use."""
        values: dict[str, object] = {"state": state.value, **_place(place)}
        if state is not NoteState.ATTEMPTING:
            values["frozen"] = b""
        if not self._set(notes, note_id, values):
            raise KeyError(note_id)

    def keep_reply(self, reply: NoteReply) -> bool:
        if self._first(_IS_KNOWN, of=reply.note, known_as=reply.message_id) is not None:
            return False
        row = {
            "note": reply.note,
            "message": reply.message,
            "message_id": reply.message_id,
            "seen_at": reply.seen_at,
            "state": reply.state.value,
            "outcome": encode_strings(reply.outcome),
            "told": reply.told,
        }
        self._insert_id(note_replies, row)
        return True

    def set_reply(self, reply_id: int, state: ReplyState, outcome: Iterable[str] = ()) -> None:
        values = {"state": state.value, "outcome": encode_strings(outcome)}
        if not self._set(note_replies, reply_id, values):
            raise KeyError(reply_id)

    def replies_told(self, reply_ids: Iterable[int]) -> None:
        for reply_id in reply_ids:
            self._run(_REPLIES_TOLD, of=reply_id)

    def tell(self, keys: Iterable[str], at: datetime) -> None:
        self._insert_missing(told_keys, [{"key": key, "at": at} for key in dict.fromkeys(keys)])

    def begin_rewrite(self, rewrite: Rewrite) -> bool:
        if self._first(_IS_REWRITTEN, of=rewrite.step_id) is not None:
            return False
        row = {
            "step_id": rewrite.step_id,
            "message_id": rewrite.message_id,
            "frozen": rewrite.frozen,
            "needs_you": rewrite.needs_you,
            "removing": rewrite.removing,
        }
        self._insert(rewrites, [row])
        return True

    def removing_old_draft(self, step_id: int) -> None:
        self._run(_REMOVING, of=step_id)

    def end_rewrite(self, step_id: int) -> None:
        self._run(_REWRITTEN, of=step_id)

    def replace_draft(self, rewrite: Rewrite) -> None:
        values = {"message_id": rewrite.message_id, "frozen": rewrite.frozen, "needs_you": rewrite.needs_you}
        if not self._set(steps, rewrite.step_id, values):
            raise KeyError(rewrite.step_id)


def _place(place: NotePlace | None) -> dict[str, object]:
    return {
        "place_folder": None if place is None else place.folder,
        "place_uid_validity": None if place is None else place.uid_validity,
        "place_uid": None if place is None else place.uid,
    }
