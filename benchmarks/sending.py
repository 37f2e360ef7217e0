"""A thousand check-ins planned, queued and sent, ten on a business day: what each costs at the beginning and at the end.

The store is on disk, the mailbox in memory, the way out a real SMTP dialogue with a local server, with a last look before each mail. Notes to
the user are off unless ``--notes`` says otherwise: a thousand conversations at once make a digest that nobody has. Run as
``python -m benchmarks.sending``.
"""

import argparse
import asyncio
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.letters import USER
from connectors.memory_mailbox import MemoryMailbox
from connectors.network import Security
from connectors.reader_in_process import InProcessReader
from connectors.resources import load_resources
from connectors.smtp import SmtpSettings, SmtpTransport
from connectors.tokens import RandomTokens
from daemon.deciding.facts import Evidence, InterviewScheduled, ThreadBegan
from daemon.deciding.values import Policy, StepState
from daemon.demo.servers.smtp import SmtpServer, Submission
from daemon.flows.decisions import refresh
from daemon.flows.passes import run_pass
from daemon.flows.world import Account, Profile, World
from daemon.ports.store import Store
from daemon.ports.stored import ThreadPerson
from daemon.reading.values import Interview, Person
from daemon.store.database import open_store

_MONDAY = datetime(2026, 1, 5, 12, tzinfo=UTC)
_A_DAY = 10
_POLICY = Policy(mode="queue", timezone="UTC", max_check_ins=1)  # a second one to the same person would count as a double


class _Clock:
    """A clock that jumps from one look to the next."""

    def __init__(self) -> None:
        self.instant = _MONDAY

    def now(self) -> datetime:
        return self.instant

    def monotonic(self) -> float:
        return self.instant.timestamp()


async def measured(mails: int, *, notes: bool = False) -> tuple[list[float], int]:
    """CPU seconds per business day that sends, and how many mails the server took."""
    taken: list[Submission] = []
    costs: list[float] = []
    with tempfile.TemporaryDirectory() as folder, SmtpServer(taken.append) as server:
        store, clock = open_store(f"sqlite:///{Path(folder)}/store.sqlite3"), _Clock()
        transport = SmtpTransport(SmtpSettings("personal", server.host, None, server.port, Security.NONE), lambda: "")
        account = Account(Profile("personal", USER, "Sam Rivera", frozenset({USER})), MemoryMailbox(), transport)
        templates = load_resources("", "UTC", 2026).templates
        world = World(
            store, clock, RandomTokens(), InProcessReader(), replace(_POLICY, notes=notes), (account,), templates=templates
        )
        _fill(store, mails)
        day = _MONDAY
        while len(taken) < mails and day < _MONDAY + timedelta(days=mails):
            before, began = len(taken), time.process_time()
            for hour in (9, 12, 14, 16):
                clock.instant = day.replace(hour=hour, minute=50)
                await run_pass(world, conclude=False)
            if len(taken) > before:
                costs.append((time.process_time() - began) / (len(taken) - before))
            day += timedelta(days=1)
        with store.snapshot() as snapshot:
            assert all(row.step.state is not StepState.FAILED for row in snapshot.steps_in(StepState))
        store.close()
    assert len({one.recipients for one in taken}) == len(taken), "one mail went out twice"
    return costs, len(taken)


def _fill(store: Store, mails: int) -> None:
    """Interviews on business days, ten a day, so that ten check-ins fall due on each later one."""
    evidence = Evidence(source="a mail")
    day, today = _MONDAY, 0
    with store.transaction() as tx:
        for number in range(mails):
            if today == _A_DAY:
                day, today = day + timedelta(days=3 if day.weekday() == 4 else 1), 0
            today += 1
            rita = Person("Rita Sommer", f"rita@employer{number}.example", "Recruiter")
            interview = Interview(
                uid=f"{number}@x",
                start=day - timedelta(hours=4),
                end=day - timedelta(hours=3),
                timezone="Europe/London",
                summary="Interview",
                coordinator=rita,
                is_interview=True,
                certain=True,
            )
            thread_id = tx.create_thread("personal", f"employer{number}.example")
            at = _MONDAY - timedelta(days=3)
            facts = [
                ThreadBegan(at=at, evidence=evidence, employer=f"Employer {number}", role="Engineer", first_look_at=at),
                InterviewScheduled(at=at, evidence=evidence, interview=interview),
            ]
            tx.append_facts(thread_id, facts, _MONDAY)
            tx.add_thread_people(thread_id, [ThreadPerson(rita.address or "", rita.name, part="coordinator")])
            refresh(tx, thread_id, _POLICY, at)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What sending costs.")
    parser.add_argument("--mails", type=int, default=1000)
    parser.add_argument("--notes", action="store_true", help="with debrief notes and digests")
    arguments = parser.parse_args()
    wanted, began = arguments.mails, time.monotonic()
    costs, mails = asyncio.run(measured(wanted, notes=arguments.notes))
    tenth = max(1, len(costs) // 10)
    first, last = sum(costs[:tenth]) / tenth, sum(costs[-tenth:]) / tenth
    print(f"{mails} of {wanted} mails went out on {len(costs)} days, each once, in {time.monotonic() - began:.0f} s")
    print(f"CPU a mail, first tenth of the days: {first * 1000:.0f} ms; last tenth: {last * 1000:.0f} ms; ratio {last / first:.2f}")


if __name__ == "__main__":
    main()
