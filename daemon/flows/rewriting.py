"""Rewriting an untouched thank-you when the user told more about the interview (E18, I3).

The order: check that the old draft is as we wrote it; keep the new bytes and their Message-ID, committed; APPEND; keep that the removal
begins, committed; UID EXPUNGE the old one; keep the new place. Whatever breaks in between is settled by the next pass before anything
else looks at the drafts: while the removal has not begun, an old draft that is gone or changed is the user's doing, and then the new one
goes; once it has begun, one that is gone is ours. So a crash at any point neither doubles a draft nor loses one.
"""

from daemon.deciding.debriefs import newest_word
from daemon.deciding.facts import DraftWritten
from daemon.deciding.folding import fold
from daemon.deciding.values import StepState, Touch
from daemon.deciding.wishes import case_of
from daemon.errors import AppendRefusedError, UidPlusMissingError
from daemon.flows.briefing import brief_for
from daemon.flows.composing import composed, composed_fact
from daemon.flows.decisions import refresh
from daemon.flows.drafts import hash_of_ours, sent_as_it_is, sent_word_for_word
from daemon.flows.elsewhere import lies_elsewhere
from daemon.flows.last_look import is_fresh, look_once_more
from daemon.flows.listing import Listing, body_of, list_drafts
from daemon.flows.lying import LyingDraft
from daemon.flows.outcomes import DRAFT_FLAGS, edited
from daemon.flows.removing import finish_removal
from daemon.flows.world import Account, World
from daemon.ports.store import Snapshot
from daemon.ports.stored import Alert, DraftPlace, StepRow
from daemon.ports.talk import Rewrite
from daemon.writing.canonical import content_hash
from daemon.writing.errors import TemplateError, UnwritableError
from daemon.writing.values import Draft


async def rewrite_drafts(world: World, account: Account) -> None:
    """Put what the user told since into the drafts that they have not touched."""
    for step_id in _told_since(world, account):
        await _rewrite(world, account, step_id)


def _told_since(world: World, account: Account) -> list[int]:
    with world.store.snapshot() as snapshot:
        return [
            row.step.id
            for row in snapshot.thanks_told_since()
            if row.step.id is not None
            and row.place is not None
            and row.place.account == account.profile.name
            and _may_change(world, row)
            and _is_behind(snapshot, world, row)
        ]


def _may_change(world: World, row: StepRow) -> bool:
    step, place = row.step, row.place
    lies = place is not None and place.uid is not None and place.missing_since is None
    wanted = step.touch is Touch.THANK_YOU and step.withdraw_because is None and world.now < step.expires_at
    return step.state is StepState.DRAFTED and lies and wanted


def _is_behind(snapshot: Snapshot, world: World, row: StepRow) -> bool:
    """Whether something was told since it was written."""
    record = snapshot.thread(row.thread_id)
    told = newest_word(case_of(fold(record.facts, world.now), record, world.policy, world.now), row.step)
    written = [fact.at for fact in record.facts if isinstance(fact, DraftWritten) and fact.step_key == row.step.key]
    return told is not None and bool(written) and told >= max(written)


async def _rewrite(world: World, account: Account, step_id: int) -> None:
    with world.store.snapshot() as snapshot:
        row = snapshot.step(step_id)
        message_id = f"<{world.tokens.new()}@{account.profile.address.rpartition('@')[2]}>"
        draft = _composed(snapshot, world, account, row, message_id)
    if draft is None or content_hash(draft.raw) == content_hash(row.frozen or b""):
        return
    if not await is_fresh(world, account, row):
        return
    if not await account.mailbox.deletes_singly():
        _tell_it_stays(world, row)
        return
    await look_once_more(world, account, row.thread_id)
    with world.store.transaction() as tx:
        refresh(tx, row.thread_id, world.policy, world.now)
        row = tx.step(step_id)
    if not _may_change(world, row) or not await _is_untouched(world, account, row):
        return
    await _replace(world, account, row, Rewrite(step_id, message_id, draft.raw, draft.needs_you), draft)


def _composed(snapshot: Snapshot, world: World, account: Account, row: StepRow, message_id: str) -> Draft | None:
    try:
        return composed(world, brief_for(snapshot, world, account, row, message_id))
    except (TemplateError, UnwritableError):
        return None  # the old one stays; a template that is broken is told when the next draft is due


async def _is_untouched(world: World, account: Account, row: StepRow) -> bool:
    """Whether it lies there as we wrote it; one that was changed is the user's."""
    place = row.place
    assert place is not None  # it may change
    assert place.uid is not None  # same
    body = await body_of(account, place.folder, place.uid_validity, place.uid)
    if body is None:
        return False
    if content_hash(body.raw) == hash_of_ours(row):
        return True
    with world.store.transaction() as tx:
        edited(tx, world, row)
    return False


async def _replace(world: World, account: Account, row: StepRow, rewrite: Rewrite, draft: Draft) -> None:
    assert row.place is not None  # it may change
    with world.store.transaction() as tx:
        if not tx.begin_rewrite(rewrite):
            return
        tx.append_facts(row.thread_id, [composed_fact(world, row.step.key, draft)], world.now)
    try:
        await account.mailbox.append(row.place.folder, rewrite.frozen, DRAFT_FLAGS, world.now)
    except AppendRefusedError as error:
        with world.store.transaction() as tx:
            tx.end_rewrite(rewrite.step_id)
            text = f"The server did not take a draft into “{row.place.folder}”: {error.why}. It is tried again with each pass."
            tx.raise_alert(Alert(f"drafts/{account.profile.name}", text, world.now))
        return
    await _settle(world, account, rewrite, await list_drafts(account), just_written=True)


async def settle_rewrites(world: World, account: Account, listing: Listing) -> bool:
    """Finish, or take back, what a crash or a lost answer left in the middle; whether there was any."""
    with world.store.snapshot() as snapshot:
        mine = [one for one in snapshot.rewrites() if _account_of(snapshot.step(one.step_id)) == account.profile.name]
    for rewrite in mine:
        await _settle(world, account, rewrite, listing, just_written=False)
    return bool(mine)


def _account_of(row: StepRow) -> str | None:
    return row.place.account if row.place is not None else None


async def _settle(world: World, account: Account, rewrite: Rewrite, listing: Listing, *, just_written: bool) -> None:
    with world.store.snapshot() as snapshot:
        row = snapshot.step(rewrite.step_id)
        sent = snapshot.message_by_id(account.profile.name, rewrite.message_id)
    if listing.may_hide(row.step.started_at or row.step.due_at) and listing.by_id(rewrite.message_id) is None:
        return  # the new one may lie there; it is settled once that can be told
    new, place = listing.by_id(rewrite.message_id), row.place
    old = listing.at(place) if place is not None else None
    if old is None and rewrite.removing and not just_written and await _was_the_users_doing(world, account, row, listing):
        await _give_up(world, account, rewrite, new)
        return
    arrived = new is not None or (sent is not None and sent.own) or (rewrite.removing and old is None)
    await finish_removal(account, listing, rewrite.message_id, content_hash(rewrite.frozen))
    if rewrite.removing and place is not None:
        await finish_removal(account, listing, row.step.message_id, place.content_hash)
    if not arrived or row.step.state is not StepState.DRAFTED or place is None:
        await _give_up(world, account, rewrite, new)
    elif old is None:
        # Gone before the removal had begun: the user sent, moved or deleted it.
        await (
            _adopt(world, account, rewrite, new, just_written=just_written)
            if rewrite.removing
            else _give_up(world, account, rewrite, new)
        )
    elif sent_as_it_is(world, account, row) is not None or await _hash_of(account, old) != hash_of_ours(row):
        await _give_up(world, account, rewrite, new)
    else:
        with world.store.transaction() as tx:
            tx.removing_old_draft(rewrite.step_id)
        try:
            await account.mailbox.expunge(old.folder, old.uid_validity, old.header.uid)
        except UidPlusMissingError:
            await _give_up(world, account, rewrite, None)
            return
        await _adopt(world, account, rewrite, new, just_written=just_written)


async def _was_the_users_doing(world: World, account: Account, row: StepRow, listing: Listing) -> bool:
    """The old draft is gone, and our removal had begun: what we remove lies nowhere else."""
    if listing.by_id(row.step.message_id) is not None or await sent_word_for_word(world, account, row) is not None:
        return True
    return await lies_elsewhere(world, account, row)


async def _hash_of(account: Account, draft: LyingDraft) -> str | None:
    body = await body_of(account, draft.folder, draft.uid_validity, draft.header.uid)
    return content_hash(body.raw) if body is not None else None


async def _give_up(world: World, account: Account, rewrite: Rewrite, new: LyingDraft | None) -> None:
    """The old one stays what it is, or is the user's; a new one beside it goes, unless they touched that as well."""
    if new is not None and await _hash_of(account, new) == content_hash(rewrite.frozen):
        await account.mailbox.expunge(new.folder, new.uid_validity, new.header.uid)
    with world.store.transaction() as tx:
        tx.end_rewrite(rewrite.step_id)


async def _adopt(world: World, account: Account, rewrite: Rewrite, new: LyingDraft | None, *, just_written: bool) -> None:
    """The step's draft is the new one. Where it is gone again, the next listing tells what the user did with it.

    ``just_written``: nobody can have touched it; a server may have rewritten what it stored. Else what is not word for word ours is theirs.
    """
    ours = content_hash(rewrite.frozen)
    found = await _hash_of(account, new) if new is not None else None
    with world.store.transaction() as tx:
        row = tx.step(rewrite.step_id)
        assert row.place is not None  # checked by the caller
        kept = (found or ours) if just_written else ours
        if new is not None:
            place = DraftPlace(account.profile.name, new.folder, new.uid_validity, new.header.uid, kept)
        else:
            place = DraftPlace(account.profile.name, row.place.folder, row.place.uid_validity, None, kept)
        tx.replace_draft(rewrite)
        tx.place_draft(rewrite.step_id, place)
        tx.append_facts(
            row.thread_id, [DraftWritten(at=world.now, step_key=row.step.key, message_id=rewrite.message_id)], world.now
        )
        tx.add_thread_message_ids(row.thread_id, account.profile.name, [rewrite.message_id])
        tx.end_rewrite(rewrite.step_id)
        tx.clear_alert(f"rewrite/{rewrite.step_id}")
        if new is not None and found is not None and found != kept:
            edited(tx, world, tx.step(rewrite.step_id))
        else:
            refresh(tx, row.thread_id, world.policy, world.now)


def _tell_it_stays(world: World, row: StepRow) -> None:
    name = row.step.person_name or row.step.person
    text = (
        f"What you told about the talk with {name} is not in the draft: this server lets nobody replace one single mail safely. "
        "Please add it yourself."
    )
    with world.store.transaction() as tx:
        tx.raise_alert(Alert(f"rewrite/{row.step.id}", text, world.now))
