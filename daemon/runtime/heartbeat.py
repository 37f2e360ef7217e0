"""Proof of life for the service manager's watchdog: a ping only while the store answers and every loop moves.

A loop moves when it begins and ends a pass; the tick wakes each of them every minute, so one that has not moved for long hangs, or
nobody wakes it. A server that cannot be reached is no reason to be started again: its pass fails and ends, which is moving.
"""

import asyncio
import os
from collections.abc import Callable, Mapping

from daemon.errors import StoreError
from daemon.ports.store import Store
from daemon.ports.world import Clock
from daemon.runtime.logs import LOGGER
from daemon.runtime.notify import notify

STILL_SECONDS = 1800.0
_USUAL_SECONDS = 60.0


class Heartbeat:
    """``loops``: their names. Each has moved when this is made."""

    def __init__(self, loops: "tuple[str, ...]", store: Store, clock: Clock, *, still: float = STILL_SECONDS) -> None:
        self._store = store
        self._clock = clock
        self._still = still
        self._moved: dict[str, float] = dict.fromkeys(loops, clock.monotonic())

    def moved(self, loop: str) -> None:
        """A loop began or ended a pass."""
        self._moved[loop] = self._clock.monotonic()

    def fault(self) -> str | None:
        """Why no ping may be sent; None where all is well."""
        now = self._clock.monotonic()
        hanging = sorted(name for name, at in self._moved.items() if now - at > self._still)
        if hanging:
            return f"{len(hanging)} loop(s) have not moved for {self._still / 60:.0f} minutes"
        try:
            with self._store.snapshot() as snapshot:
                snapshot.alerts()
        except StoreError as error:
            return f"the store does not answer ({type(error).__name__})"
        return None

    async def run(self, send: Callable[[str], None] = notify) -> None:
        """Ping twice in each of the manager's intervals until cancelled."""
        while True:
            fault = self.fault()
            if fault is None:
                send("WATCHDOG=1")
            else:
                LOGGER.error("not well: %s", fault)
            await asyncio.sleep(interval(os.environ))


def interval(environment: Mapping[str, str]) -> float:
    """Seconds between two pings (sd_watchdog_enabled(3)): half of what the manager waits, a minute where it does not say."""
    told = environment.get("WATCHDOG_USEC", "")
    return min(int(told) / 2_000_000, _USUAL_SECONDS) if told.isdecimal() and int(told) > 0 else _USUAL_SECONDS
