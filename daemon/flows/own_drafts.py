"""Drafts that the user began themselves: the touch is theirs (Silence)."""

from collections.abc import Collection

from daemon.deciding.facts import Evidence, UserBeganDraft
from daemon.deciding.folding import fold
from daemon.deciding.timeline import Timeline
from daemon.deciding.values import StepState
from daemon.flows.decisions import refresh
from daemon.flows.listing import Listing
from daemon.flows.lying import LyingDraft
from daemon.flows.world import Account, World
from daemon.ports.store import Transaction

LYING = frozenset({StepState.DRAFTED, StepState.QUEUED, StepState.EDITED, StepState.ATTEMPTING})


def recipients_of(draft: LyingDraft, world: World) -> tuple[str, ...]:
    """Whom it goes to, the user's own addresses left out."""
    return tuple(a.address for a in draft.envelope.recipients if a.address not in world.own_addresses)


def notice_own_drafts(world: World, account: Account, listing: Listing, ours: Collection[str | None]) -> None:
    """Keep that the user began a mail to somebody of a thread. ``ours``: the Message-IDs of drafts that are ours for certain."""
    name = account.profile.name
    begun = [(draft, recipients_of(draft, world)) for draft in listing.drafts if draft.envelope.message_id not in {*ours} - {None}]
    with world.store.snapshot() as snapshot:
        people = snapshot.people_in_threads([address for _, recipients in begun for address in recipients])
    begun = [(draft, recipients) for draft, recipients in begun if not people.isdisjoint(recipients)]
    if not begun:
        return
    with world.store.transaction() as tx:
        lying = tx.lying_steps(name, LYING)
        for draft, recipients in begun:
            threads = tx.threads_by_people(recipients)
            linked = tx.threads_by_message_ids(name, draft.envelope.references) if draft.envelope.references else threads
            for thread_id in sorted(threads & linked):
                if not any(one.thread_id == thread_id and draft.is_at(one.place) for one in lying):
                    _notice(tx, world, thread_id, draft, recipients)


def _notice(tx: Transaction, world: World, thread_id: int, draft: LyingDraft, recipients: tuple[str, ...]) -> None:
    record = tx.thread(thread_id)
    message_id = draft.envelope.message_id
    if message_id is not None and message_id in {step.message_id for step in record.steps}:
        return
    if _is_known(fold(record.facts, world.now), draft, recipients, world):
        return
    fact = UserBeganDraft(at=draft.header.internal_date, recipients=recipients, evidence=Evidence(source="your Drafts folder"))
    tx.append_facts(thread_id, [fact], world.now)
    refresh(tx, thread_id, world.policy, world.now)


def _is_known(timeline: Timeline, draft: LyingDraft, recipients: tuple[str, ...], world: World) -> bool:
    """Clients save a draft anew every few minutes; it tells nothing more until something else has happened."""
    happened = [word.at for word in timeline.words] + [a.end for a in timeline.ended(world.now) if a.end is not None]
    since = max((at for at in happened if at <= draft.header.internal_date), default=timeline.began_at)
    return any(known == recipients and at > since for at, known in timeline.user_drafts)
