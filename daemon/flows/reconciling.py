"""Holding the steps that lie in Drafts, or may lie there, against what lies there."""

from collections import Counter
from collections.abc import Collection

from daemon.deciding.values import StepState
from daemon.flows.drafts import conclude_missing, follow, look_up
from daemon.flows.listing import Listing, list_drafts
from daemon.flows.own_drafts import LYING, notice_own_drafts
from daemon.flows.rewriting import settle_rewrites
from daemon.flows.settling import settle
from daemon.flows.world import Account, World
from daemon.ports.queueing import LyingStep
from daemon.ports.stored import StepRow

UNSETTLED = frozenset({StepState.UNKNOWN, StepState.FAILED})
"""What may still turn up in Sent; a failed one lies in Drafts, where the user may change it."""

_AT_REST = frozenset({StepState.DRAFTED, StepState.QUEUED, StepState.EDITED})

MANY = 4
"""So many drafts gone at once, and nothing left: rather a fault than the user, who throws away the drafts of a panel of two or three."""


async def reconcile_drafts(world: World, account: Account, *, conclude: bool) -> bool:
    """See what became of every draft of ours, and what the user began.

    ``conclude``: this listing is the second one after a full sync, so what is missing was deleted. Returns whether any draft
    is missing without an explanation yet.
    """
    listing = await list_drafts(account)
    if await settle_rewrites(world, account, listing):
        listing = await list_drafts(account)
    with world.store.snapshot() as snapshot:
        lying = snapshot.lying_steps(account.profile.name, LYING | UNSETTLED)
        borne = snapshot.borne_ids([one.message_id for one in lying if one.message_id is not None])
        rows = [snapshot.step(one.id) for one in lying if not _lies_as_it_lay(one, listing, borne)]
    missing: list[StepRow] = []
    for row in rows:
        hidden = listing.may_hide(row.step.started_at or row.step.due_at)
        if row.step.state is StepState.ATTEMPTING:
            if not hidden or listing.by_id(row.step.message_id) is not None:
                await settle(world, account, row, listing)
        elif row.step.state is StepState.UNKNOWN:
            look_up(world, account, row)
        elif row.place is not None and await follow(world, account, row, listing) and not hidden:
            missing.append(row)
    folders = Counter(row.place.folder for row in missing if row.place is not None)
    waiting = False
    for row in missing:
        among_many = row.place is not None and folders[row.place.folder] >= MANY
        waiting |= await conclude_missing(world, account, row, listing, among_many=among_many, conclude=conclude)
    notice_own_drafts(world, account, listing, {one.message_id for one in lying})
    return waiting


def _lies_as_it_lay(step: LyingStep, listing: Listing, borne: Collection[str]) -> bool:
    """Whether nothing happened to it, so that it need not be looked at more closely. ``borne``: ids that some message bears."""
    place = step.place
    if step.state not in _AT_REST or place is None or place.missing_since is not None or step.message_id in borne:
        return False
    there = listing.at(place)
    return there is not None and (step.state is StepState.EDITED or there.bears(step.message_id))
