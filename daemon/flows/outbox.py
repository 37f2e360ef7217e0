"""Carrying out steps, one at a time: fresh knowledge, a last look, frozen bytes, then the network (I1, I2, I3).

Everything is decided before the network is touched, and recorded right after; whatever breaks in between is settled by the next pass.
"""

from daemon.deciding.values import StepState
from daemon.errors import AppendRefusedError, UidPlusMissingError
from daemon.flows.attempts import APPEND, APPEND_QUEUED, WITHDRAW
from daemon.flows.briefing import brief_for
from daemon.flows.composing import composed, composed_fact
from daemon.flows.decisions import refresh
from daemon.flows.drafts import hash_of_ours
from daemon.flows.folders import drafts_folder
from daemon.flows.last_look import is_fresh, look_once_more
from daemon.flows.listing import body_of
from daemon.flows.outcomes import DRAFT_FLAGS, Stored, edited, record_draft, withdrawn
from daemon.flows.pausing import is_paused
from daemon.flows.queueing import clear_queue, is_for_queue, may_queue
from daemon.flows.rewriting import rewrite_drafts
from daemon.flows.sending import send_due
from daemon.flows.world import Account, World
from daemon.ports.mail import FolderStatus
from daemon.ports.stored import Alert, StepRow
from daemon.reading.form import read_envelope
from daemon.writing.canonical import content_hash
from daemon.writing.errors import TemplateError, UnwritableError


async def act(world: World, account: Account) -> None:
    """Withdraw what has to go, write what is due, and send what is queued, unless the user wants a pause."""
    unwanted = _unwanted(world, account)
    clear_queue(world, account)
    for step_id in unwanted:
        await _withdraw(world, account, step_id)
    if is_paused(world):
        return
    for step_id in _due(world, account):
        await _write(world, account, step_id)
    await rewrite_drafts(world, account)
    await send_due(world, account)


def _unwanted(world: World, account: Account) -> list[int]:
    with world.store.snapshot() as snapshot:
        rows = snapshot.steps_to_withdraw()
    return [
        row.step.id
        for row in rows
        if row.step.id is not None
        and row.step.withdraw_because
        and row.place is not None
        and row.place.account == account.profile.name
    ]


def _due(world: World, account: Account) -> list[int]:
    with world.store.snapshot() as snapshot:
        rows = snapshot.steps_in({StepState.PLANNED}, due_by=world.now)
        return [
            row.step.id
            for row in rows
            if row.step.id is not None
            and _is_due(world, row)
            and snapshot.thread_summary(row.thread_id).account == account.profile.name
        ]


def _is_due(world: World, row: StepRow) -> bool:
    return row.step.state is StepState.PLANNED and row.step.due_at <= world.now < row.step.expires_at


async def _write(world: World, account: Account, step_id: int) -> None:
    """One draft, at most once."""
    with world.store.snapshot() as snapshot:
        row = snapshot.step(step_id)
    if not await is_fresh(world, account, row):
        return
    await look_once_more(world, account, row.thread_id)
    with world.store.transaction() as tx:
        refresh(tx, row.thread_id, world.policy, world.now)
        row = tx.step(step_id)
    if not _is_due(world, row):
        return
    folder = drafts_folder(await account.mailbox.folders(), account.profile)
    if folder is None:
        _alert(world, account, "no_drafts", "There is no Drafts folder. Create one, or name it as `drafts` in the configuration.")
        return
    status = await account.mailbox.examine(folder)  # a folder that is not there is found out before anything is claimed
    claimed = _claim(world, account, row, may_queue=await may_queue(world, account))
    if claimed is not None:
        await _append(world, account, claimed, folder, status)


def _claim(world: World, account: Account, row: StepRow, *, may_queue: bool) -> StepRow | None:
    """Freeze the bytes and say so, committed, before the network is touched; None where another process was faster."""
    step_id = row.step.id
    assert step_id is not None  # it is stored
    message_id = f"<{world.tokens.new()}@{account.profile.address.rpartition('@')[2]}>"
    with world.store.transaction() as tx:
        brief = brief_for(tx, world, account, row, message_id)
        try:
            draft = composed(world, brief)
        except (TemplateError, UnwritableError) as error:
            tx.raise_alert(Alert(f"unwritable/{step_id}", f"A draft to {row.step.person} can't be written: {error}.", world.now))
            return None
        tx.clear_alert(f"unwritable/{step_id}")
        queued = may_queue and is_for_queue(tx, world, row, draft)
        attempt = APPEND_QUEUED if queued else APPEND
        if not tx.claim_step(step_id, StepState.PLANNED, attempt, draft.raw, message_id):
            return None
        tx.flag_step(step_id, needs_you=draft.needs_you)
        tx.append_facts(row.thread_id, [composed_fact(world, row.step.key, draft)], world.now)
        return tx.step(step_id)


async def _append(world: World, account: Account, row: StepRow, folder: str, status: FolderStatus) -> None:
    assert row.frozen is not None  # claimed
    assert row.step.id is not None  # it is stored
    try:
        appended = await account.mailbox.append(folder, row.frozen, DRAFT_FLAGS, world.now)
    except AppendRefusedError as error:
        with world.store.transaction() as tx:
            tx.set_step_state(row.step.id, StepState.PLANNED, at=world.now, error=error.why)
            text = f"The server did not take a draft into “{folder}”: {error.why}. It is tried again with each pass."
            tx.raise_alert(Alert(f"drafts/{account.profile.name}", text, world.now))
        return
    uid = appended.uid
    if uid is None:
        uid = await _find(account, folder, appended.uid_validity, status.uid_next or 1, row.step.message_id)
    await record_draft(world, account, row, Stored(folder, appended.uid_validity, uid))
    with world.store.transaction() as tx:
        for kind in ("drafts", "no_drafts"):
            tx.clear_alert(f"{kind}/{account.profile.name}")


async def _find(account: Account, folder: str, uid_validity: int, first: int, message_id: str | None) -> int | None:
    """Without APPENDUID: among the UIDs that came since, by our token. SEARCH is unreliable on old servers."""
    async for batch in account.mailbox.headers(folder, uid_validity, first, None):
        for header in batch:
            if read_envelope(header.header).message_id == message_id:
                return header.uid
    return None


async def _withdraw(world: World, account: Account, step_id: int) -> None:
    """Take an untouched draft back: look at it again, then delete exactly this one."""
    with world.store.snapshot() as snapshot:
        row = snapshot.step(step_id)
    place = row.place
    if place is None or place.uid is None or place.missing_since is not None or row.step.message_id is None:
        return
    body = await body_of(account, place.folder, place.uid_validity, place.uid)
    if body is None:
        return
    if content_hash(body.raw) != hash_of_ours(row):
        with world.store.transaction() as tx:
            edited(tx, world, row)
        return
    with world.store.transaction() as tx:
        if not tx.claim_step(step_id, row.step.state, WITHDRAW, row.frozen or b"", row.step.message_id):
            return
    try:
        await account.mailbox.expunge(place.folder, place.uid_validity, place.uid)
    except UidPlusMissingError:
        with world.store.transaction() as tx:
            tx.set_step_state(step_id, StepState.DRAFTED, at=row.step.started_at or world.now)
            tx.flag_step(step_id, needs_you=True)
            text = f"A draft to {row.step.person} is no longer wanted ({row.step.withdraw_because}), but this server lets nobody delete one single mail safely. Please delete it."
            tx.raise_alert(Alert(f"withdraw/{step_id}", text, world.now))
        return
    with world.store.transaction() as tx:
        withdrawn(tx, world, row)


def _alert(world: World, account: Account, kind: str, text: str) -> None:
    with world.store.transaction() as tx:
        tx.raise_alert(Alert(f"{kind}/{account.profile.name}", text, world.now))
