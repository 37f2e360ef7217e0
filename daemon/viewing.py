"""The composition root's part for commands that only look: the clock, and what is kept. Nothing heavy is imported for them."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime

from connectors.clock import FixedClock, SystemClock
from daemon.config import Config
from daemon.ports.looking import Look
from daemon.ports.world import Clock


def clock_at(now: datetime | None) -> Clock:
    """The machine's clock, or one that stands at ``now`` (``--now``)."""
    return SystemClock() if now is None else FixedClock(now)


@contextmanager
def looked_at(config: Config) -> Generator[Look]:
    """What is kept, as of one instant; nothing where there is no store, and none is made. Raises ``StoreError``."""
    from daemon.store.looking import look  # noqa: PLC0415  (sqlite3, only where the store is read)

    with look(config.storage.url) as found:
        yield found
