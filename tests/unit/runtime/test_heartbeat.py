"""The watchdog is fed only while every loop moves and the store answers."""

import asyncio
import logging
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.errors import StoreError
from daemon.ports.store import Snapshot, Store
from daemon.runtime.heartbeat import Heartbeat, interval
from daemon.runtime.logs import LOGGER
from daemon.store.database import open_store


class HandClock:
    """Moved by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)

    def monotonic(self) -> float:
        return self.seconds


class DeadStore:
    """A database whose disk is gone."""

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        raise StoreError("disk I/O error")

    def transaction(self) -> AbstractContextManager[object]:
        raise StoreError("disk I/O error")

    def copy_in_memory(self) -> Store:
        raise StoreError("disk I/O error")

    def close(self) -> None:
        pass


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(f"sqlite:///{tmp_path / 'a.sqlite3'}")


def test_one_loop_that_hangs_is_enough(store: Store) -> None:
    clock = HandClock()
    heartbeat = Heartbeat(("one", "two"), store, clock, still=100)
    clock.seconds = 90
    assert heartbeat.fault() is None
    heartbeat.moved("one")
    clock.seconds = 150
    assert heartbeat.fault() == "1 loop(s) have not moved for 2 minutes"
    heartbeat.moved("two")
    assert heartbeat.fault() is None
    store.close()


def test_a_store_that_does_not_answer_is_enough() -> None:
    assert "the store does not answer" in str(Heartbeat((), DeadStore(), HandClock()).fault())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class Listening(logging.Handler):
    """Tells when something was logged."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = asyncio.Event()

    def emit(self, record: logging.LogRecord) -> None:
        _ = record
        self.heard.set()


async def test_pings_are_sent_while_all_is_well_and_not_else(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", "2000")
    sent: list[str] = []
    pinged = asyncio.Event()
    log = Listening()
    LOGGER.addHandler(log)

    def send(words: str) -> None:
        sent.append(words)
        pinged.set()

    clock = HandClock()
    task = asyncio.create_task(Heartbeat(("one",), store, clock).run(send))
    await asyncio.wait_for(pinged.wait(), 10)
    clock.seconds = 1e6
    sent_before = len(sent)
    await asyncio.wait_for(log.heard.wait(), 10)
    task.cancel()
    LOGGER.removeHandler(log)
    store.close()
    assert sent == ["WATCHDOG=1"] * sent_before


@pytest.mark.parametrize(("told", "seconds"), [("180000000", 60), ("20000000", 10), ("", 60), ("0", 60), ("-5", 60), ("x", 60)])
def test_a_ping_comes_at_least_twice_in_the_managers_time(told: str, seconds: float) -> None:
    assert interval({"WATCHDOG_USEC": told}) == seconds
