# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# APScheduler 3.11 has no types; this file is the only one that touches it.
"""The tick: the only use of a scheduler. Deadlines are rows with ``due_at``, not jobs (DESIGN: Storage)."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]


@contextmanager
def ticking(tick: Callable[[], None], seconds: int) -> Generator[None]:
    """Call ``tick`` in the running loop every so often. Late ones are caught up with once (its default is to skip them)."""
    scheduler = AsyncIOScheduler()
    scheduler.add_job(tick, "interval", seconds=seconds, coalesce=True, max_instances=1, misfire_grace_time=None)
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)
