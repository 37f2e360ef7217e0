"""Alerts that can't wait for the digest, each once: a thank-you whose day is almost over (E1), a bounce, a refusal nobody can answer, an offer."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from daemon.deciding.values import ThreadState
from daemon.flows.notes.gathering import Followed, followed
from daemon.flows.notes.posting import Draft, post
from daemon.flows.world import Account, World
from daemon.ports.store import Snapshot
from daemon.ports.stored import Alert
from daemon.ports.talk import NoteKind
from daemon.reading.talk.deadline import deadline_in
from daemon.reading.values import Topic
from daemon.writing.notes.alerts import Offer, alert_page, offer_page

FRESH = timedelta(days=7)


async def write_alerts(world: World, account: Account) -> None:
    """One note for all that came up in this pass, and one for each offer."""
    with world.store.snapshot() as snapshot:
        new = _untold(snapshot)
        offers = [summary.id for summary in snapshot.threads_in(ThreadState.OFFER) if world.now - summary.since <= FRESH]
        wanted = {*offers, *(_thread_of(alert.key) for alert in new)}
        mine = {number for number in wanted if _is_of(snapshot, number, account.profile.name)}
        threads = {one.summary.id: one for one in followed(snapshot, world, mine)}
        drafts = [
            draft for number in offers if number in threads and (draft := _offer(snapshot, world, threads[number])) is not None
        ]
        drafts.extend(_urgent([alert for alert in new if _thread_of(alert.key) in threads], threads))
    for draft in drafts:
        await post(world, account, draft)


def _is_of(snapshot: Snapshot, thread_id: int, account: str) -> bool:
    """An alert may outlive its conversation."""
    try:
        return snapshot.thread_summary(thread_id).account == account
    except KeyError:
        return False


def _untold(snapshot: Snapshot) -> list[Alert]:
    standing = [alert for alert in snapshot.alerts() if alert.key.startswith("thread/")]
    told = snapshot.told([f"alert/{alert.key}" for alert in standing])
    return [alert for alert in standing if f"alert/{alert.key}" not in told]


def _urgent(new: Sequence[Alert], threads: Mapping[int, Followed]) -> Iterator[Draft]:
    if new:
        about = tuple(dict.fromkeys(_thread_of(alert.key) for alert in new))
        yield Draft(
            f"alert/{new[0].key}",
            NoteKind.ALERT,
            alert_page([(threads[_thread_of(alert.key)].name, alert.text) for alert in new]),
            thread_id=about[0] if len(about) == 1 else None,
            threads=about,
            tells=tuple(f"alert/{alert.key}" for alert in new),
        )


def _thread_of(key: str) -> int:
    number = key.split("/")[1]
    return int(number) if number.isdecimal() else 0


def _offer(snapshot: Snapshot, world: World, thread: Followed) -> Draft | None:
    """The newest offer of a thread that stands at one."""
    said = [word for word in thread.timeline.words if word.topic is Topic.OFFER]
    if thread.summary.state is not ThreadState.OFFER or thread.summary.muted or not said:
        return None
    word = max(said, key=lambda one: one.at)
    key = f"offer/{thread.summary.id}/{word.at.isoformat()}"
    if world.now - word.at > FRESH or snapshot.note_by_key(key) is not None:
        return None
    day = word.at.astimezone(ZoneInfo(world.policy.timezone)).date()
    texts = [message.text for message in snapshot.messages_of_thread(thread.summary.id) if message.at == word.at and message.text]
    deadline = deadline_in("\n\n".join(texts), reference=day, holidays=world.policy.holidays)
    offer = Offer(
        employer=thread.name,
        role=thread.summary.role or "",
        who=word.name,
        deadline=deadline.latest if deadline else None,
        quote=deadline.quote if deadline else "",
    )
    return Draft(
        key,
        NoteKind.ALERT,
        offer_page(offer, thread.summary.id),
        thread_id=thread.summary.id,
        threads=(thread.summary.id,),
        tells=(f"waiting/{thread.summary.id}/{thread.summary.since.isoformat()}",),
    )
