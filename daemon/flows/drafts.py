"""What became of our drafts: still there, edited, sent, deleted (I3).

A draft is known by UID, then by Message-ID, then by the thread and person it goes to. A deletion is concluded only when two full listings, with
a full sync between them, lack both the draft and a sent copy, and never where the folder itself was made anew or began to count anew (I6).
Where many of ours are gone at once and nothing else lies there, the folder was emptied: that counts as the user's doing only for what lies
in another folder (the trash, for one), or once something lies there again.
"""

from dataclasses import replace
from datetime import timedelta

from daemon.deciding.facts import DraftSent
from daemon.deciding.folding import fold
from daemon.deciding.values import StepState
from daemon.flows.elsewhere import lies_elsewhere
from daemon.flows.listing import CLOCK_SKEW, Listing, body_of
from daemon.flows.lying import LyingDraft
from daemon.flows.outcomes import discarded, edited, sent
from daemon.flows.own_drafts import LYING, recipients_of
from daemon.flows.world import Account, World
from daemon.ports.stored import Alert, DraftPlace, StepRow, StoredMessage
from daemon.reading.form import read_envelope
from daemon.writing.canonical import content_hash

GRACE = timedelta(minutes=2)


async def follow(world: World, account: Account, row: StepRow, listing: Listing) -> bool:
    """What became of one draft; whether it is missing without an explanation."""
    place = row.place
    assert place is not None  # steps that lie somewhere have a place
    copy = sent_as_it_is(world, account, row)
    if copy is not None:  # wherever the draft lies now: some clients leave it there when they send it
        _was_sent(world, row, copy)
        return False
    there = listing.at(place)
    if there is not None and await _is_still(account, row, there):
        if place.missing_since is not None:
            _is_back(world, row, place)
        return False
    successor = successor_of(world, row, listing)
    if successor is not None:
        await succeed(world, account, row, successor)
        return False
    copy = sent_copy(world, account, row)
    if copy is not None:
        _was_sent(world, row, copy)
        return False
    return True


async def _is_still(account: Account, row: StepRow, there: LyingDraft) -> bool:
    """A UID stands for one message for ever; one that bears another Message-ID is looked at, in case the server counts anew."""
    if row.step.state is StepState.EDITED or there.bears(row.step.message_id):
        return True
    body = await body_of(account, there.folder, there.uid_validity, there.header.uid)
    return body is None or content_hash(body.raw) == hash_of_ours(row)  # what can't be seen now is looked at next time


def hash_of_ours(row: StepRow) -> str:
    """The content hash of the draft as we wrote it."""
    kept = None if row.place is None else row.place.content_hash
    return kept or content_hash(row.frozen or b"")


def look_up(world: World, account: Account, row: StepRow) -> None:
    """Whether a mail that may have gone out did: its copy tells, under our Message-ID, Microsoft's original one, or in the thread."""
    copy = sent_copy(world, account, row)
    if copy is not None:
        _was_sent(world, row, copy)


def _was_sent(world: World, row: StepRow, copy: StoredMessage) -> None:
    with world.store.transaction() as tx:
        sent(tx, world, row, copy)


def _is_back(world: World, row: StepRow, place: DraftPlace) -> None:
    assert row.step.id is not None  # it is stored
    with world.store.transaction() as tx:
        tx.place_draft(row.step.id, replace(place, missing_since=None))
        tx.clear_alert(f"lost/{row.step.id}")


async def conclude_missing(
    world: World, account: Account, row: StepRow, listing: Listing, *, among_many: bool, conclude: bool
) -> bool:
    """Deletion in two phases: a moved or just sent draft gets a cycle to reappear. Whether it is to be waited for.

    ``among_many``: so are many further drafts of ours in the same folder.
    """
    place = row.place
    assert place is not None  # steps that lie somewhere have a place
    assert row.step.id is not None  # it is stored
    if place.missing_since is None or place.missing_since > world.now:  # seen missing by a clock that ran ahead
        with world.store.transaction() as tx:
            tx.place_draft(row.step.id, replace(place, missing_since=world.now))
        return True
    if not conclude and world.now - place.missing_since < GRACE:
        return True
    in_order = listing.can_tell(place) and listing.at(place) is None
    emptied = in_order and among_many and listing.is_empty(place.folder)
    thrown_away = in_order and (not emptied or await lies_elsewhere(world, account, row))
    with world.store.transaction() as tx:
        if thrown_away:
            discarded(tx, world, row)
        elif emptied:
            text = f"The folder “{place.folder}” is suddenly empty, and the draft to {row.step.person} was in it. Nothing was concluded from that; it is not written again."
            tx.raise_alert(Alert(f"lost/{row.step.id}", text, world.now))
            tx.place_draft(row.step.id, replace(place, missing_since=None))  # two listings of a folder that is alive decide
        else:
            text = f"The folder “{place.folder}” was made anew, and the draft to {row.step.person} is not in it. Nothing was concluded from that; it is not written again."
            tx.raise_alert(Alert(f"lost/{row.step.id}", text, world.now))
    return False


def successor_of(world: World, row: StepRow, listing: Listing) -> LyingDraft | None:
    """The same draft under another UID: by Message-ID, else in the same thread and to the same person (Gmail, Thunderbird)."""
    same = listing.by_id(row.step.message_id)
    if same is not None:
        return same
    with world.store.snapshot() as snapshot:
        others = [other.place for other in snapshot.steps_in(LYING) if other.step.id != row.step.id]
        begun = fold(snapshot.thread(row.thread_id).facts, world.now).user_drafts
    ours = read_envelope(row.frozen or b"")
    for draft in listing.drafts:
        recipients = recipients_of(draft, world)
        if any(draft.is_at(place) for place in others) or (draft.header.internal_date, recipients) in begun:
            continue
        same_thread = bool(set(ours.references) & set(draft.envelope.references))
        if row.step.person in recipients and (same_thread or (not ours.references and draft.envelope.subject == ours.subject)):
            return draft
    return None


async def succeed(world: World, account: Account, row: StepRow, draft: LyingDraft) -> None:
    """Untouched under a new UID (renumbered, copied): follow it. Changed: it is the user's from now on.

    One that the server does not hand out is ours as long as it bears our Message-ID.
    """
    assert row.place is not None  # it lies somewhere
    assert row.step.id is not None  # it is stored
    uid = draft.header.uid
    body = await body_of(account, draft.folder, draft.uid_validity, uid)
    changed = content_hash(body.raw) != hash_of_ours(row) if body is not None else not draft.bears(row.step.message_id)
    place = replace(row.place, folder=draft.folder, uid_validity=draft.uid_validity, uid=uid, missing_since=None)
    with world.store.transaction() as tx:
        if draft.envelope.message_id:
            tx.add_thread_message_ids(row.thread_id, account.profile.name, [draft.envelope.message_id])
        tx.place_draft(row.step.id, replace(place, content_hash=hash_of_ours(row)))
        tx.clear_alert(f"lost/{row.step.id}")
        if row.step.state is not StepState.EDITED and changed:
            edited(tx, world, row)


def sent_copy(world: World, account: Account, row: StepRow) -> StoredMessage | None:
    """The user's own message that this draft became: under its Message-ID, or in the thread to that person since it was written."""
    return sent_as_it_is(world, account, row) or next(iter(_sent_since(world, account, row)), None)


async def sent_word_for_word(world: World, account: Account, row: StepRow) -> StoredMessage | None:
    """The same, where we may have removed the draft ourselves: what else the user sent to that person is then no copy of it."""
    same = sent_as_it_is(world, account, row)
    if same is not None:
        return same
    ours = hash_of_ours(row)
    for message in _sent_since(world, account, row):
        for place in message.locations:
            body = await body_of(account, place.folder, place.uid_validity, place.uid)
            if body is not None and content_hash(body.raw) == ours:
                return message
    return None


def _sent_since(world: World, account: Account, row: StepRow) -> list[StoredMessage]:
    """What the user sent in the thread to that person since the draft was written, and which is no other draft's copy."""
    since = (row.step.started_at or row.step.due_at) - CLOCK_SKEW
    with world.store.snapshot() as snapshot:
        own = [m for m in snapshot.own_messages(account.profile.name, since) if m.locations]
        ids = snapshot.thread_message_ids(row.thread_id)
        taken = {f.message_id for f in snapshot.thread(row.thread_id).facts if isinstance(f, DraftSent)}
    free = [message for message in own if message.message_id not in taken or message.message_id is None]
    linked = [one for one in free if ids & {*one.references, one.message_id} or one.thread_id == row.thread_id]
    return [message for message in linked if row.step.person in {a.address for a in message.recipients}]


def sent_as_it_is(world: World, account: Account, row: StepRow) -> StoredMessage | None:
    """A mail of the user's own under our Message-ID, whatever its date says."""
    if row.step.message_id is None:
        return None
    with world.store.snapshot() as snapshot:
        same = snapshot.message_by_id(account.profile.name, row.step.message_id)
    return same if same is not None and same.own and same.locations else None
