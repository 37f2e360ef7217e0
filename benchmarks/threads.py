"""What a pass with one new message costs beside few and beside many conversations in the store."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.letters import USER
from connectors.clock import FixedClock
from connectors.memory_mailbox import MemoryMailbox
from connectors.reader_in_process import InProcessReader
from connectors.tokens import RandomTokens
from daemon.deciding.facts import Evidence, InterviewScheduled, ThreadBegan
from daemon.deciding.values import Policy
from daemon.flows.decisions import refresh
from daemon.flows.passes import run_pass
from daemon.flows.world import Account, Profile, World
from daemon.ports.store import Store
from daemon.ports.stored import ThreadPerson
from daemon.reading.values import Interview
from daemon.store.database import open_store

Row = tuple[str, str, str]
_NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
_PASSES = 41


def one_new_message(few: int = 10, many: int = 10_000) -> list[Row]:
    """CPU time of the pass, medians, with a store on disk and a mailbox in memory; in turn, as a machine has good and bad minutes."""
    with ExitStack() as stack:
        worlds = [stack.enter_context(_filled(threads)) for threads in (few, many)]
        taken = asyncio.run(_in_turn(worlds))
    small, large = (statistics.median(one) for one in zip(*taken, strict=True))
    return [
        (f"a pass with one new message, {few} threads (CPU)", f"{small * 1000:.1f} ms", ""),
        (f"a pass with one new message, {many} threads (CPU)", f"{large * 1000:.1f} ms", ""),
        ("  ratio", f"{large / small:.2f}", "1.3"),
    ]


@dataclass(frozen=True, slots=True)
class _Filled:
    world: World
    mailbox: MemoryMailbox
    threads: int


@contextmanager
def _filled(threads: int) -> Generator[_Filled]:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{Path(folder)}/store.sqlite3")
        mailbox = MemoryMailbox()
        account = Account(Profile("personal", USER, "Sam Rivera", frozenset({USER})), mailbox)
        world = World(
            store=store,
            clock=FixedClock(_NOW),
            tokens=RandomTokens(),
            reader=InProcessReader(),
            policy=Policy(timezone="Europe/Berlin"),
            accounts=(account,),
        )
        fill(store, threads)
        yield _Filled(world, mailbox, threads)
        store.close()


async def _in_turn(worlds: list[_Filled]) -> list[list[float]]:
    for one in worlds:
        await run_pass(one.world, conclude=False)
    taken: list[list[float]] = []
    for number in range(_PASSES):
        taken.append([])
        for one in worlds:
            one.mailbox.deliver("INBOX", _answer(number % one.threads, number), _NOW)
            began = time.process_time()
            await run_pass(one.world, conclude=False)
            taken[-1].append(time.process_time() - began)
    return taken


def fill(store: Store, threads: int) -> None:
    """So many conversations with an interview ahead."""
    policy = Policy(timezone="Europe/Berlin")
    evidence = Evidence(source="a mail")
    for first in range(0, threads, 500):
        with store.transaction() as tx:
            for number in range(first, min(first + 500, threads)):
                start = _NOW + timedelta(days=1 + number % 30)
                interview = Interview(
                    uid=f"{number}@x",
                    start=start,
                    end=start + timedelta(hours=1),
                    summary="Interview",
                    is_interview=True,
                    certain=True,
                )
                thread_id = tx.create_thread("personal", f"employer{number}.example")
                began = ThreadBegan(at=_NOW - timedelta(days=3), evidence=evidence, employer=f"Employer {number}", role="Engineer")
                tx.append_facts(thread_id, [began, InterviewScheduled(at=began.at, evidence=evidence, interview=interview)], _NOW)
                tx.add_thread_message_ids(thread_id, "personal", [f"<{number}@employer{number}.example>"])
                tx.add_thread_people(thread_id, [ThreadPerson(f"rita@employer{number}.example", "Rita Sommer")])
                refresh(tx, thread_id, policy, _NOW)


def _answer(thread: int, number: int) -> bytes:
    lines = (
        f"From: Rita Sommer <rita@employer{thread}.example>",
        f"To: Sam Rivera <{USER}>",
        "Subject: Re: Interview",
        "Date: Fri, 20 Nov 2026 11:00:00 +0000",
        f"Message-ID: <answer{number}@employer{thread}.example>",
        f"References: <{thread}@employer{thread}.example>",
        "Content-Type: text/plain",
        "",
        "Dear Sam, thank you, we look forward to meeting you. Rita",
        "",
    )
    return "\r\n".join(lines).encode()
