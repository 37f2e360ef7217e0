"""What the user says about a thread: notes, mute, resume, done, snooze."""

from datetime import datetime
from zoneinfo import ZoneInfo

from daemon.deciding.facts import (
    Evidence,
    Fact,
    PromiseNoted,
    ThreadDone,
    ThreadMuted,
    ThreadOption,
    ThreadResumed,
    ThreadSnoozed,
    UserNoted,
)
from daemon.errors import UserError
from daemon.flows.decisions import refresh
from daemon.flows.world import World
from daemon.ports.store import Snapshot
from daemon.reading.meaning import promise_in_words
from daemon.reading.values import Promise

YOUR_NOTE = Evidence(source="your note")


def note(world: World, thread_id: int, text: str, promise: Promise | None) -> None:
    """Keep the user's words; a time frame in them counts as a promise of theirs (E10, E21)."""
    facts: list[Fact] = [UserNoted(at=world.now, evidence=YOUR_NOTE, text=text)]
    if promise is not None:
        facts.append(PromiseNoted(at=world.now, evidence=YOUR_NOTE, promise=promise))
    _say(world, thread_id, facts)


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
    """Switch an option of one thread."""
    _say(world, thread_id, [ThreadOption(at=world.now, option=option, on=on)])


def promise_in(text: str, world: World) -> Promise | None:
    """The time frame that the user says they named (E10), counted from today in the user's zone."""
    today = world.now.astimezone(ZoneInfo(world.policy.timezone)).date()
    return promise_in_words(text, reference=today, holidays=world.policy.holidays)


def _say(world: World, thread_id: int, facts: list[Fact]) -> None:
    with world.store.transaction() as tx:
        require_thread(tx, thread_id)
        tx.append_facts(thread_id, facts, world.now)
        refresh(tx, thread_id, world.policy, world.now)


def require_thread(snapshot: Snapshot, thread_id: int) -> None:
    """Raise ``UserError`` where there is no such thread."""
    if all(summary.id != thread_id for summary in snapshot.threads()):
        raise UserError(f"There is no thread {thread_id}.", "`afterword status` lists them with their numbers.")
