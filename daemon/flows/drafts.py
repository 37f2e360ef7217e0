"""What became of our drafts: still there, edited, sent, deleted (I3); and drafts the user began.

A draft is known by UID, then by Message-ID, then by the thread and person it goes to. A deletion is concluded only when two full listings, with
a full sync between them, lack both the draft and a sent copy.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from daemon.deciding.facts import DraftDiscarded, DraftEdited, DraftSent, DraftWithdrawn, DraftWritten, Evidence, UserBeganDraft
from daemon.deciding.timeline import fold
from daemon.deciding.values import StepState
from daemon.flows.decisions import refresh
from daemon.flows.folders import drafts_folders, searched
from daemon.flows.world import Account, World
from daemon.ports.mail import FetchedHeader, MailSearch
from daemon.ports.store import DraftPlace, StepRow, StoredMessage, Transaction
from daemon.reading.form import read_envelope
from daemon.reading.values import Envelope
from daemon.writing.canonical import content_hash

GRACE = timedelta(minutes=2)
CLOCK_SKEW = timedelta(minutes=5)
_WATCHED = frozenset({StepState.DRAFTED, StepState.QUEUED, StepState.EDITED, StepState.ATTEMPTING})


@dataclass(frozen=True, slots=True)
class LyingDraft:
    """One message of a Drafts folder."""

    folder: str
    uid_validity: int
    header: FetchedHeader
    envelope: Envelope


@dataclass(frozen=True, slots=True)
class Stored:
    """Where an APPEND put a draft; ``uid`` None where nobody could tell."""

    folder: str
    uid_validity: int
    uid: int | None


async def list_drafts(account: Account) -> tuple[LyingDraft, ...]:
    """A full listing of every Drafts folder; what is flagged as deleted is gone."""
    found: list[LyingDraft] = []
    for folder in drafts_folders(await account.mailbox.folders(), account.profile):
        status = await account.mailbox.examine(folder)
        async for batch in account.mailbox.headers(folder, status.uid_validity, 1, None):
            found.extend(
                LyingDraft(folder, status.uid_validity, header, read_envelope(header.header))
                for header in batch
                if "\\deleted" not in {flag.lower() for flag in header.flags}
            )
    return tuple(found)


async def reconcile_drafts(world: World, account: Account, *, conclude: bool) -> bool:
    """Hold the steps that lie in Drafts against what lies there.

    ``conclude``: this listing is the second one after a full sync, so what is missing was deleted. Returns whether any draft
    is missing without an explanation yet.
    """
    listing = await list_drafts(account)
    with world.store.snapshot() as snapshot:
        rows = [
            row
            for row in snapshot.steps_in(_WATCHED)
            if _account_of(snapshot.thread_summary(row.thread_id).account, row) == account.profile.name
        ]
    missing = False
    for row in rows:
        if row.step.state is StepState.ATTEMPTING:
            await _settle(world, account, row, listing)
        else:
            missing |= await _follow(world, account, row, listing, conclude=conclude)
    _notice_own_drafts(world, account, listing)
    return missing


def _account_of(thread_account: str, row: StepRow) -> str:
    return row.place.account if row.place is not None else thread_account


def _is_at(draft: LyingDraft, place: DraftPlace) -> bool:
    return (draft.folder, draft.uid_validity, draft.header.uid) == (place.folder, place.uid_validity, place.uid)


async def _follow(world: World, account: Account, row: StepRow, listing: Sequence[LyingDraft], *, conclude: bool) -> bool:
    place = row.place
    assert place is not None  # steps that lie somewhere have a place
    assert row.step.id is not None  # it is stored
    here = next((draft for draft in listing if _is_at(draft, place)), None)
    if here is not None:
        sent = _sent_as_it_is(world, account, row)
        if sent is not None:  # some clients leave the draft lying there when they send it
            _sent(world, row, sent)
            return False
        if place.missing_since is not None:
            with world.store.transaction() as tx:
                tx.place_draft(row.step.id, replace(place, missing_since=None))
        return False
    successor = _successor(world, row, listing)
    if successor is not None:
        await _succeed(world, account, row, successor)
        return False
    sent = _sent_copy(world, account, row)
    if sent is not None:
        _sent(world, row, sent)
        return False
    return _missing(world, row, place, conclude=conclude)


def _sent(world: World, row: StepRow, sent: StoredMessage) -> None:
    fact = DraftSent(
        at=max(sent.at, row.step.started_at or sent.at),
        step_key=row.step.key,
        message_id=sent.message_id,
        recipients=tuple(a.address for a in sent.recipients),
        evidence=Evidence(source="your Sent folder"),
    )
    with world.store.transaction() as tx:
        _finish(tx, world, row, StepState.SENT, fact)


def _missing(world: World, row: StepRow, place: DraftPlace, *, conclude: bool) -> bool:
    """Deletion in two phases: a moved or just sent draft gets a cycle to reappear."""
    assert row.step.id is not None  # it is stored
    if place.missing_since is None:
        with world.store.transaction() as tx:
            tx.place_draft(row.step.id, replace(place, missing_since=world.now))
        return True
    if not conclude and world.now - place.missing_since < GRACE:
        return True
    with world.store.transaction() as tx:
        fact = DraftDiscarded(at=world.now, step_key=row.step.key, evidence=Evidence(source="your Drafts folder"))
        _finish(tx, world, row, StepState.DISCARDED, fact)
    return False


def _finish(
    tx: Transaction,
    world: World,
    row: StepRow,
    state: StepState,
    fact: DraftSent | DraftDiscarded | DraftEdited | DraftWithdrawn,
) -> None:
    assert row.step.id is not None  # it is stored
    tx.set_step_state(row.step.id, state, at=fact.at)
    if state is not StepState.EDITED:
        tx.place_draft(row.step.id, None)
    tx.append_facts(row.thread_id, [fact], world.now)
    refresh(tx, row.thread_id, world.policy, world.now)


def _successor(world: World, row: StepRow, listing: Sequence[LyingDraft]) -> LyingDraft | None:
    """The same draft under another UID: by Message-ID, else in the same thread and to the same person (Gmail, Thunderbird)."""
    for draft in listing:
        if row.step.message_id and draft.envelope.message_id == row.step.message_id:
            return draft
    with world.store.snapshot() as snapshot:
        others = {_place_key(other) for other in snapshot.steps_in(_WATCHED) if other.step.id != row.step.id}
    ours = read_envelope(row.frozen or b"")
    for draft in listing:
        if (draft.folder, draft.uid_validity, draft.header.uid) in others:
            continue
        addressed = row.step.person in {a.address for a in draft.envelope.recipients}
        same_thread = bool(set(ours.references) & set(draft.envelope.references))
        if addressed and (same_thread or (not ours.references and draft.envelope.subject == ours.subject)):
            return draft
    return None


def _place_key(row: StepRow) -> tuple[str, int, int | None] | None:
    return (row.place.folder, row.place.uid_validity, row.place.uid) if row.place is not None else None


async def _succeed(world: World, account: Account, row: StepRow, draft: LyingDraft) -> None:
    """Untouched under a new UID (renumbered, copied): follow it. Changed: it is the user's from now on."""
    assert row.place is not None  # it lies somewhere
    assert row.step.id is not None  # it is stored
    uid = draft.header.uid
    bodies = await account.mailbox.messages(draft.folder, draft.uid_validity, [uid])
    if not bodies:
        return
    place = replace(row.place, folder=draft.folder, uid_validity=draft.uid_validity, uid=uid, missing_since=None)
    with world.store.transaction() as tx:
        if draft.envelope.message_id:
            tx.add_thread_message_ids(row.thread_id, account.profile.name, [draft.envelope.message_id])
        tx.place_draft(row.step.id, place)
        if row.step.state is not StepState.EDITED and content_hash(bodies[0].raw) != row.place.content_hash:
            fact = DraftEdited(at=world.now, step_key=row.step.key, evidence=Evidence(source="your Drafts folder"))
            _finish(tx, world, row, StepState.EDITED, fact)


def _sent_copy(world: World, account: Account, row: StepRow) -> StoredMessage | None:
    """The user's own message that this draft became: under its Message-ID, or in the thread to that person since it was written."""
    since = (row.step.started_at or row.step.due_at) - CLOCK_SKEW
    same = _sent_as_it_is(world, account, row)
    if same is not None:
        return same
    with world.store.snapshot() as snapshot:
        own = [m for m in snapshot.own_messages(account.profile.name, since) if m.locations]
        ids = snapshot.thread_message_ids(row.thread_id)
        taken = {f.message_id for f in snapshot.thread(row.thread_id).facts if isinstance(f, DraftSent)}
    free = [message for message in own if message.message_id not in taken or message.message_id is None]
    for message in free:
        linked = bool(ids & {*message.references, message.message_id}) or message.thread_id == row.thread_id
        if linked and row.step.person in {a.address for a in message.recipients}:
            return message
    return None


def _sent_as_it_is(world: World, account: Account, row: StepRow) -> StoredMessage | None:
    """A mail of the user's own under our Message-ID, whatever its date says."""
    if row.step.message_id is None:
        return None
    with world.store.snapshot() as snapshot:
        same = snapshot.message_by_id(account.profile.name, row.step.message_id)
    return same if same is not None and same.own and same.locations else None


async def _settle(world: World, account: Account, row: StepRow, listing: Sequence[LyingDraft]) -> None:
    """A crash or a lost answer left this in the middle: the Message-ID tells what happened (I1, I5)."""
    found = next((draft for draft in listing if draft.envelope.message_id == row.step.message_id), None)
    if row.attempt == "append":
        if found is not None:
            await record_draft(world, account, row, Stored(found.folder, found.uid_validity, found.header.uid))
        elif await _lies_elsewhere(account, row, world.now):
            with world.store.transaction() as tx:
                fact = DraftDiscarded(at=world.now, step_key=row.step.key, evidence=Evidence(source="your mailbox"))
                _finish(tx, world, row, StepState.DISCARDED, fact)
        else:
            with world.store.transaction() as tx:
                assert row.step.id is not None  # it is stored
                tx.set_step_state(row.step.id, StepState.PLANNED, at=world.now)
                refresh(tx, row.thread_id, world.policy, world.now)
    elif row.attempt == "withdraw":
        with world.store.transaction() as tx:
            if found is None:
                withdrawn(tx, world, row)
            else:
                assert row.step.id is not None  # it is stored
                tx.set_step_state(row.step.id, StepState.DRAFTED, at=row.step.started_at or world.now)


async def _lies_elsewhere(account: Account, row: StepRow, now: datetime) -> bool:
    """Whether the mail was moved or thrown away before we learned that it had been stored."""
    if row.step.message_id is None:
        return False
    wanted = MailSearch(since=(now - timedelta(days=30)).date(), message_ids=(row.step.message_id,))
    for folder in searched(await account.mailbox.folders(), account.profile):
        status = await account.mailbox.examine(folder.name)
        if await account.mailbox.search(folder.name, status.uid_validity, wanted):
            return True
    return False


def withdrawn(tx: Transaction, world: World, row: StepRow) -> None:
    """Record that an untouched draft of ours was taken back."""
    fact = DraftWithdrawn(at=world.now, step_key=row.step.key, why=row.step.withdraw_because or "")
    _finish(tx, world, row, StepState.WITHDRAWN, fact)


async def record_draft(world: World, account: Account, row: StepRow, stored: Stored) -> None:
    """The draft lies there: keep where, and its hash as fetched back, since servers may rewrite what they store (I3)."""
    step_id, message_id = row.step.id, row.step.message_id
    assert step_id is not None  # it is stored
    assert message_id is not None  # claimed before
    digest = None
    if stored.uid is not None:
        bodies = await account.mailbox.messages(stored.folder, stored.uid_validity, [stored.uid])
        digest = content_hash(bodies[0].raw) if bodies else None
    with world.store.transaction() as tx:
        tx.place_draft(step_id, DraftPlace(account.profile.name, stored.folder, stored.uid_validity, stored.uid, digest))
        tx.set_step_state(step_id, StepState.DRAFTED, at=world.now)
        tx.append_facts(row.thread_id, [DraftWritten(at=world.now, step_key=row.step.key, message_id=message_id)], world.now)
        tx.add_thread_message_ids(row.thread_id, account.profile.name, [message_id])
        refresh(tx, row.thread_id, world.policy, world.now)


def _notice_own_drafts(world: World, account: Account, listing: Sequence[LyingDraft]) -> None:
    """A mail the user began themselves: the touch is theirs (Silence)."""
    with world.store.transaction() as tx:
        for draft in listing:
            recipients = tuple(a.address for a in draft.envelope.recipients if a.address not in world.own_addresses)
            threads = tx.threads_by_people(recipients) if recipients else frozenset[int]()
            linked = (
                tx.threads_by_message_ids(account.profile.name, draft.envelope.references) if draft.envelope.references else threads
            )
            for thread_id in sorted(threads & linked):
                _notice(tx, world, thread_id, draft, recipients)


def _notice(tx: Transaction, world: World, thread_id: int, draft: LyingDraft, recipients: tuple[str, ...]) -> None:
    record = tx.thread(thread_id)
    message_id = draft.envelope.message_id
    if message_id is not None and message_id in {step.message_id for step in record.steps}:
        return
    rows = [row for row in tx.steps_in(_WATCHED) if row.thread_id == thread_id]
    if any(row.place is not None and _is_at(draft, row.place) for row in rows):
        return
    if any(known == recipients for _, known in fold(record.facts, world.now).user_drafts):
        return
    fact = UserBeganDraft(at=draft.header.internal_date, recipients=recipients, evidence=Evidence(source="your Drafts folder"))
    tx.append_facts(thread_id, [fact], world.now)
    refresh(tx, thread_id, world.policy, world.now)
