"""Transactions: all or nothing, one writer at a time, readers undisturbed, and a killed process leaves the state before."""

import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from daemon.deciding.facts import UserNoted
from daemon.deciding.values import StepState
from daemon.errors import StoreError
from daemon.ports.store import Store
from daemon.ports.stored import Alert
from daemon.store.database import memory_store, open_store
from tests.contract.store.samples import ACCOUNT, NOON, id_of, message, new_thread, only_step, pending, step

ROOT = Path(__file__).parents[3]
ALERT = Alert("key", "words", NOON)


class WantedError(Exception):
    """What a test raises on purpose."""


def fail_within(store: Store) -> None:
    with store.transaction() as tx:
        tx.add_messages(ACCOUNT, [pending(1)])
        tx.create_thread(ACCOUNT, "x")
        raise WantedError


def test_an_exception_takes_everything_back(store: Store) -> None:
    with pytest.raises(WantedError):
        fail_within(store)
    with store.snapshot() as snapshot:
        assert snapshot.threads() == ()
        assert snapshot.pending_messages(ACCOUNT, 9) == ()
        assert snapshot.known_uids(ACCOUNT, "INBOX", 7) == frozenset()


def test_a_broken_constraint_is_our_own_fault_and_takes_everything_back(store: Store) -> None:
    def write() -> None:
        with store.transaction() as tx:
            tx.raise_alert(ALERT)
            tx.add_thread_event(99, "secret@calendar.example")

    with pytest.raises(sqlite3.IntegrityError) as broken:
        write()
    assert "secret" not in str(broken.value)
    with store.snapshot() as snapshot:
        assert snapshot.alerts() == ()


def test_the_store_goes_on_after_a_failure(store: Store) -> None:
    with pytest.raises(WantedError):
        fail_within(store)
    with store.transaction() as tx:
        assert tx.raise_alert(ALERT)
    with store.snapshot() as snapshot:
        assert snapshot.alerts() == (ALERT,)


def test_a_snapshot_cannot_write(store: Store) -> None:
    with store.snapshot() as snapshot:
        assert not hasattr(snapshot, "raise_alert")


def test_others_see_nothing_until_the_commit_and_a_snapshot_stays_at_its_instant(file_store: Store) -> None:
    with file_store.snapshot() as before:
        assert before.alerts() == ()
        with file_store.transaction() as tx:
            tx.raise_alert(ALERT)
            assert tx.alerts() == (ALERT,)
            with file_store.snapshot() as meanwhile:
                assert meanwhile.alerts() == ()
        assert before.alerts() == ()
    with file_store.snapshot() as after:
        assert after.alerts() == (ALERT,)


def test_a_reader_that_writes_later_is_not_refused(file_store: Store) -> None:
    """Without BEGIN IMMEDIATE the second of two that read first gets SQLITE_BUSY at once, whatever the time-out."""

    def read_then_write(number: int) -> None:
        for _ in range(20):
            with file_store.transaction() as tx:
                count = len(tx.thread(thread_id).facts)
                tx.append_facts(thread_id, [UserNoted(at=NOON, text=f"{number}: {count}")], NOON)

    thread_id = new_thread(file_store)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(read_then_write, range(4)))
    with file_store.snapshot() as snapshot:
        counts = [fact.text.partition(": ")[2] for fact in snapshot.thread(thread_id).facts if isinstance(fact, UserNoted)]
    assert sorted(map(int, counts)) == list(range(80))


def test_a_store_in_memory_refuses_a_transaction_inside_another() -> None:
    store = memory_store()
    with store.transaction() as tx, pytest.raises(RuntimeError, match="inside another"), store.snapshot():
        tx.raise_alert(ALERT)
    store.close()


class TestClaims:
    def test_of_many_threads_exactly_one_wins(self, store: Store) -> None:
        step_id = id_of(only_step(store, new_thread(store, step())).step)
        start = threading.Barrier(8)

        def claim(number: int) -> bool:
            start.wait()
            with store.transaction() as tx:
                return tx.claim_step(step_id, StepState.PLANNED, "append", f"{number}".encode(), f"<{number}@example.org>")

        with ThreadPoolExecutor(8) as pool:
            won = list(pool.map(claim, range(8)))
        assert won.count(True) == 1
        with store.snapshot() as snapshot:
            assert snapshot.step(step_id).frozen == f"{won.index(True)}".encode()

    def test_of_two_processes_exactly_one_wins(self, url: str, file_store: Store) -> None:
        steps = [id_of(only_step(file_store, new_thread(file_store, step())).step) for _ in range(20)]
        context = multiprocessing.get_context("spawn")
        start, results = context.Barrier(2), context.SimpleQueue()
        processes = [context.Process(target=claim_all, args=(url, steps, start, results)) for _ in range(2)]
        for process in processes:
            process.start()
        first, second = results.get(), results.get()
        for process in processes:
            process.join()
        assert sorted([*first, *second]) == steps


def claim_all(url: str, steps: list[int], start: "threading.Barrier", results: "multiprocessing.SimpleQueue[list[int]]") -> None:
    """In a process of its own: claim each step, tell which were won."""
    store = open_store(url)
    start.wait()
    won: list[int] = []
    for step_id in steps:
        with store.transaction() as tx:
            if tx.claim_step(step_id, StepState.PLANNED, "append", b"bytes", "<t@example.org>"):
                won.append(step_id)
    store.close()
    results.put(won)


_KILLED = """
import sys
from daemon.store.database import memory_store, open_store
from tests.contract.store.samples import ACCOUNT, NOON, message, new_thread, pending
store = open_store(sys.argv[1])
with store.transaction() as tx:
    tx.add_messages(ACCOUNT, [message(number) for number in range(100)])
with store.transaction() as tx:
    tx.add_messages(ACCOUNT, [pending(number) for number in range(100, int(sys.argv[2]))])
    tx.create_thread(ACCOUNT, "x")
    print("in the middle", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("size", [101, 20_000])
def test_a_process_killed_in_a_transaction_leaves_the_state_before(url: str, path: Path, size: int) -> None:
    """Also where the transaction was so large that SQLite wrote parts of it to disk before the commit."""
    process = subprocess.Popen(
        [sys.executable, "-c", _KILLED, url, str(size)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "in the middle\n"
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert path.with_name(f"{path.name}-wal").exists()
    store = open_store(url)
    with store.transaction() as tx:
        assert len(tx.known_uids(ACCOUNT, "INBOX", 7)) == 100
        assert tx.threads() == ()
        assert tx.pending_messages(ACCOUNT, 9) == ()
        tx.add_messages(ACCOUNT, [message(100)])
    store.close()


def test_a_writer_that_waits_too_long_is_told(url: str, file_store: Store, path: Path) -> None:
    impatient = open_store(url, patience=0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="locked by another program"), impatient.transaction() as tx:
        tx.raise_alert(ALERT)
    with impatient.snapshot() as snapshot:
        assert snapshot.alerts() == ()
    other.close()
    with impatient.transaction() as tx:
        assert tx.raise_alert(ALERT)
    impatient.close()
    with file_store.snapshot() as snapshot:
        assert snapshot.alerts() == (ALERT,)
