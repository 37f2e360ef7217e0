"""Alerts that can't wait for the digest, each once: a thank-you whose day is almost over (E1), a bounce, a refusal nobody can answer, an offer."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from daemon.deciding.values import ThreadState
from daemon.flows.notes.gathering import Followed, followed
from daemon.flows.notes.posting import Draft, post
from daemon.flows.world import Account, World
from daemon.ports.store import Snapshot
from daemon.ports.talk import NoteKind
from daemon.reading.talk.deadline import deadline_in
from daemon.reading.values import Topic
from daemon.writing.notes.alerts import Offer, alert_page, offer_page

FRESH = timedelta(days=7)


async def write_alerts(world: World, account: Account) -> None:
    """One note for all that came up in this pass, and one for each offer."""
    with world.store.snapshot() as snapshot:
        at_an_offer = any(summary.state is ThreadState.OFFER for summary in snapshot.threads())
        if not at_an_offer and not any(alert.key.startswith("thread/") for alert in snapshot.alerts()):
            return
        threads = [thread for thread in followed(snapshot, world) if thread.summary.account == account.profile.name]
        drafts = [draft for thread in threads if (draft := _offer(snapshot, world, thread)) is not None]
        urgent = _urgent(snapshot, threads)
    for draft in [*drafts, *([urgent] if urgent is not None else [])]:
        await post(world, account, draft)


def _urgent(snapshot: Snapshot, threads: list[Followed]) -> Draft | None:
    names = {thread.summary.id: thread.name for thread in threads}
    standing = [alert for alert in snapshot.alerts() if alert.key.startswith("thread/") and _thread_of(alert.key) in names]
    told = snapshot.told([f"alert/{alert.key}" for alert in standing])
    new = [alert for alert in standing if f"alert/{alert.key}" not in told]
    if not new:
        return None
    about = tuple(dict.fromkeys(_thread_of(alert.key) for alert in new))
    return Draft(
        f"alert/{new[0].key}",
        NoteKind.ALERT,
        alert_page([(names[_thread_of(alert.key)], alert.text) for alert in new]),
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
