"""The digest: at the user's hour, at most one a day, and only where something stood at that hour that they were not told of.

After sleep or downtime there is one, of all that stands by then; a day that was missed is not made up for.
"""

from collections.abc import Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from daemon.deciding.overview import Standing, overview
from daemon.flows.notes.gathering import Followed, Item, followed, items, local_day
from daemon.flows.notes.posting import Draft, post
from daemon.flows.world import Account, World
from daemon.ports.store import Snapshot
from daemon.ports.talk import NoteKind
from daemon.writing.notes.digest import Digest, digest_page
from daemon.writing.notes.values import Line

LOOKED_AT = "digest_looked_at"
_ONLY_NEW = frozenset({"silenced", "ideas", "done"})
MOST = 20


async def write_digest(world: World, account: Account) -> None:
    """Once a day, by the first account."""
    if account.profile.name != world.accounts[0].profile.name:
        return
    instant = _instant(world)
    key = f"digest/{local_day(world)}"
    if world.now < instant:
        return
    with world.store.snapshot() as snapshot:
        looked_at = snapshot.moment(LOOKED_AT)
        if looked_at is not None and looked_at >= instant:
            return
        # One that was kept before a crash is settled as a note; what lacks then is that this hour was looked at.
        draft = None if snapshot.note_by_key(key) is not None else _draft(snapshot, world, key, instant)
    if draft is not None:
        await post(world, account, draft)
    with world.store.transaction() as tx:
        tx.keep_moment(LOOKED_AT, instant)


def _instant(world: World) -> datetime:
    """Today's hour of the digest."""
    hour, _, minute = world.policy.digest_at.partition(":")
    return datetime.combine(local_day(world), time(int(hour), int(minute or 0)), ZoneInfo(world.policy.timezone))


def _draft(snapshot: Snapshot, world: World, key: str, instant: datetime) -> Draft | None:
    threads = followed(snapshot, world)
    found = list(items(snapshot, world, threads))
    told = snapshot.told([item.key for item in found])
    new = [item for item in found if item.key not in told]
    if not any(item.calls and item.since <= instant for item in new) and not _goes_today(world, threads):
        return None
    shown = [item for item in found if item.part not in _ONLY_NEW or item.key not in told]
    week = f"overview/{local_day(world):%G-%V}"
    weekly = not snapshot.told([week])
    page = digest_page(_digest(world, shown, threads, weekly=weekly))
    questions = [question.id for question in snapshot.questions() if question.id is not None]
    return Draft(
        key,
        NoteKind.DIGEST,
        page,
        threads=tuple(thread.summary.id for thread in threads),
        questions=tuple(questions),
        tells=(*(item.key for item in shown if item.part != "coming"), *([week] if weekly else [])),
        replies=tuple(reply.id for reply in snapshot.untold_replies() if reply.id is not None),
    )


def _goes_today(world: World, threads: Sequence[Followed]) -> bool:
    """A mail that will be sent today is a reason by itself."""
    zone = ZoneInfo(world.policy.timezone)
    today = local_day(world)
    sending = (step.send_at for thread in threads for step in thread.record.steps)
    return any(at is not None and at >= world.now and at.astimezone(zone).date() == today for at in sending)


def _digest(world: World, shown: Sequence[Item], threads: Sequence[Followed], *, weekly: bool) -> Digest:
    def part(name: str) -> tuple[Line, ...]:
        lines = [item.line for item in sorted(shown, key=lambda item: item.since) if item.part == name]
        more = [Line(f"and {len(lines) - MOST} more: afterword status")] if len(lines) > MOST else []
        return (*lines[:MOST], *more)

    standings = [Standing(t.summary.state, t.summary.waiting_on, t.timeline) for t in threads]
    return Digest(
        today=local_day(world),
        done=part("done"),
        waiting=part("waiting"),
        drafts=part("drafts"),
        queued=part("queued"),
        questions=part("questions"),
        coming=part("coming"),
        silenced=part("silenced"),
        problems=part("problems"),
        ideas=part("ideas"),
        overview=overview(standings, world.now) if weekly else None,
        threads=tuple((thread.summary.id, thread.name) for thread in threads),
    )
