"""The pause: nothing is drafted and nothing is sent until it ends.

Everything else goes on: mail is read, deadlines are kept, and drafts that are no longer wanted are taken back, since a mail that is out
of date is worse than none.
"""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from daemon.ports.looking import Look

if TYPE_CHECKING:
    from daemon.flows.world import World  # brings writing with it, which looking at the pause does without

PAUSED_UNTIL = "paused_until"
FOR_GOOD = datetime(9999, 1, 1, tzinfo=UTC)
"""Where no end was named: until ``unpause``."""


def pause(world: "World", until: datetime | None = None) -> None:
    """Stand still until then, or until ``unpause``."""
    with world.store.transaction() as tx:
        tx.keep_moment(PAUSED_UNTIL, until or FOR_GOOD)


def unpause(world: "World") -> bool:
    """Go on; whether there was anything to end."""
    with world.store.transaction() as tx:
        standing = paused_until(tx, world.now) is not None
        tx.keep_moment(PAUSED_UNTIL, None)
    return standing


def paused_until(snapshot: Look, now: datetime) -> datetime | None:
    """When the pause ends (``FOR_GOOD``: when the user says so); None where there is none."""
    until = snapshot.moment(PAUSED_UNTIL)
    return until if until is not None and until > now else None


def is_paused(world: "World") -> bool:
    """Whether nothing may be drafted or sent now."""
    with world.store.snapshot() as snapshot:
        return paused_until(snapshot, world.now) is not None
