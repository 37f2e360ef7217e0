"""What the user says about a thread: notes, mute, resume, done, snooze."""

from datetime import datetime

from daemon.deciding.facts import (
    Evidence,
    Fact,
    ThreadDone,
    ThreadMuted,
    ThreadOption,
    ThreadResumed,
    ThreadSnoozed,
)
from daemon.errors import UserError
from daemon.flows.debriefing import Noted, take_debrief
from daemon.flows.decisions import refresh
from daemon.flows.queueing import empty_queue
from daemon.flows.world import World
from daemon.ports.store import Snapshot
from daemon.reading.values import Promise

YOUR_NOTE = Evidence(source="your note")


def note(world: World, thread_id: int, text: str, promise: Promise | None = None) -> Noted:
    """Keep the user's words; a time frame in them counts as a promise of theirs, a point goes into a draft (E10, E18, E21)."""
    with world.store.transaction() as tx:
        require_thread(tx, thread_id)
        noted = take_debrief(tx, world, thread_id, text, YOUR_NOTE, promise=promise)
        refresh(tx, thread_id, world.policy, world.now)
    return noted


def mute(world: World, thread_id: int) -> None:
    """Silence: untouched drafts are withdrawn with the next pass, nothing is planned until ``resume``."""
    _say(world, thread_id, [ThreadMuted(at=world.now)])


def resume(world: World, thread_id: int) -> None:
    """Lift a mute, a snooze or a done."""
    _say(world, thread_id, [ThreadResumed(at=world.now)])


def done(world: World, thread_id: int) -> None:
    """Close the thread."""
    _say(world, thread_id, [ThreadDone(at=world.now)])


def snooze(world: World, thread_id: int, until: datetime) -> None:
    """Nothing before that instant."""
    _say(world, thread_id, [ThreadSnoozed(at=world.now, until=until)])


def set_option(world: World, thread_id: int, option: str, *, on: bool) -> None:
    """Switch an option of one thread; without its queue, what waits in it stays a draft."""
    _say(world, thread_id, [ThreadOption(at=world.now, option=option, on=on)])
    if option == "queue" and not on:
        empty_queue(world, thread_id)


def _say(world: World, thread_id: int, facts: list[Fact]) -> None:
    with world.store.transaction() as tx:
        require_thread(tx, thread_id)
        tx.append_facts(thread_id, facts, world.now)
        refresh(tx, thread_id, world.policy, world.now)


def require_thread(snapshot: Snapshot, thread_id: int) -> None:
    """Raise ``UserError`` where there is no such thread."""
    if all(summary.id != thread_id for summary in snapshot.threads()):
        raise UserError(f"There is no thread {thread_id}.", "`afterword status` lists them with their numbers.")
