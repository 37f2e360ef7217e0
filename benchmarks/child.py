"""The program in a process of its own, taken apart by phases; prints one JSON object. ``python -m benchmarks.child WHAT CONFIG``.

A process of its own, so that peak memory and CPU time are the program's alone. Its reader is a child of it and counted apart.
"""

import asyncio
import json
import resource
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from daemon.app import opened
from daemon.config import Config, load
from daemon.flows.ingest import ingest_pending
from daemon.flows.passes import run_pass
from daemon.flows.reconciling import reconcile_drafts
from daemon.flows.sync import sync_account

Figures = dict[str, float]


async def headers(config: Config) -> Figures:
    """The first phase of the first look alone."""
    return await first_look(config, phases=1)


async def first_look(config: Config, *, phases: int = 3) -> Figures:
    """Seconds of each phase of the first look, and until the first interview is in the store."""
    figures: Figures = {}
    began = time.perf_counter()
    watcher = _FirstThread(config, began)
    async with opened(config) as application:
        figures["start"] = time.perf_counter() - began
        world = application.world
        (account,) = world.accounts
        for name, step in (
            ("headers", lambda: sync_account(world, account)),
            ("drafts", lambda: reconcile_drafts(world, account, conclude=False)),
            ("bodies", lambda: ingest_pending(world, account)),
        )[:phases]:
            started, cpu = time.perf_counter(), time.process_time()
            await step()
            figures[name] = time.perf_counter() - started
            figures[f"{name}_cpu"] = time.process_time() - cpu
            figures[f"rss_{name}"] = _peak(resource.RUSAGE_SELF)
        with world.store.snapshot() as snapshot:
            figures["threads"] = len(snapshot.threads())
    figures["total"] = time.perf_counter() - began
    figures["first_interview"] = watcher.seconds
    figures["rss"] = _peak(resource.RUSAGE_SELF)
    figures["rss_reader"] = _peak(resource.RUSAGE_CHILDREN)
    return figures


async def passes(config: Config, times: int = 5) -> Figures:
    """Whole passes, one after another, in one process: the first one connects, the others find nothing new."""
    figures: Figures = {}
    async with opened(config) as application:
        taken: list[tuple[float, float]] = []
        for _ in range(times):
            started, cpu = time.perf_counter(), time.process_time()
            await run_pass(application.world, conclude=False)
            taken.append((time.perf_counter() - started, time.process_time() - cpu))
            sys.stderr.write("pass\n")
            sys.stderr.flush()
            await asyncio.to_thread(sys.stdin.readline)
    figures["first"], figures["first_cpu"] = taken[0]
    figures["seconds"], figures["cpu"] = sorted(taken[1:])[len(taken[1:]) // 2]
    return figures


class _FirstThread:
    """Looks from outside, as ``afterword status`` would, for the first interview; polls twenty times a second."""

    def __init__(self, config: Config, began: float) -> None:
        self.seconds = -1.0
        self._path = config.storage.url.removeprefix("sqlite:///")
        self._began = began
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        while self.seconds < 0:
            time.sleep(0.05)
            if not Path(self._path).exists():
                continue
            try:
                with sqlite3.connect(f"file:{self._path}?mode=rw", uri=True, timeout=0) as connection:
                    (found,) = connection.execute("SELECT count(*) FROM facts WHERE kind = 'InterviewScheduled'").fetchone()
            except sqlite3.Error:
                continue
            if found:
                self.seconds = time.perf_counter() - self._began


def _peak(who: int) -> float:
    """MiB, the most there ever was (Linux counts in KiB)."""
    return resource.getrusage(who).ru_maxrss / 1024


_MEASURES: dict[str, Callable[[Config], Coroutine[Any, Any, Figures]]] = {
    "headers": headers,
    "first_look": first_look,
    "passes": passes,
}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_MEASURES[sys.argv[1]](load(Path(sys.argv[2]))))))
