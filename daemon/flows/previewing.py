"""What a pass would do: on a copy of the store, without touching anything."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from daemon.deciding.folding import fold
from daemon.deciding.queueing import window
from daemon.deciding.values import LYING_STATES, Step, StepState
from daemon.deciding.wishes import their_zone
from daemon.errors import MailServerError, SecretUnavailableError
from daemon.flows.briefing import brief_for
from daemon.flows.composing import composed
from daemon.flows.passes import PassReport, run_pass
from daemon.flows.pausing import is_paused
from daemon.flows.queueing import is_for_queue, may_queue, planned_time, queue_option
from daemon.flows.world import Account, World
from daemon.ports.store import Transaction
from daemon.ports.stored import Question, StepRow, ThreadSummary
from daemon.writing.values import Draft


@dataclass(frozen=True, slots=True)
class Leaves:
    """When the program sends a mail by itself. ``zone``: the recipient's."""

    at: datetime
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class Planned:
    """A draft that would be written now. ``leaves``: when it would go out by itself; None: the user sends it."""

    thread: ThreadSummary
    step: Step
    draft: Draft
    leaves: Leaves | None = None


@dataclass(frozen=True, slots=True)
class Queued:
    """A draft that lies there and goes out by itself."""

    thread: ThreadSummary
    step: Step
    leaves: Leaves


@dataclass(frozen=True, slots=True)
class Preview:
    """What a pass would do now (``write``, ``withdraw``), what goes out by itself (``send``) and what comes ``later``; the rest as named."""

    threads: tuple[ThreadSummary, ...]
    write: tuple[Planned, ...]
    send: tuple[Queued, ...]
    withdraw: tuple[tuple[ThreadSummary, Step], ...]
    later: tuple[tuple[ThreadSummary, Step], ...]
    questions: tuple[Question, ...]
    report: PassReport


async def preview(world: World, mode: str) -> Preview:
    """Run a pass on the given world, which observes and whose store is a private copy, and tell what would follow in ``mode``."""
    report = await run_pass(world, conclude=True)
    world = replace(world, policy=replace(world.policy, mode=mode))
    senders = await _senders(world)
    with world.store.transaction() as tx:
        threads = {summary.id: summary for summary in tx.threads()}
        rows = tx.steps_in({StepState.PLANNED, StepState.HELD, *LYING_STATES})
        send = tuple(_queued(tx, world, threads, row) for row in rows if _goes_out(tx, world, threads, row, senders))
        accounts = {account.profile.name: account for account in world.accounts}
        write = [
            _planned(tx, world, accounts[threads[row.thread_id].account], row, senders)
            for row in rows
            if row.step.state is StepState.PLANNED and row.step.due_at <= world.now < row.step.expires_at
        ]
        due = {planned.step.id for planned in write}
        return Preview(
            threads=tuple(threads.values()),
            write=tuple(write),
            send=send,
            withdraw=tuple((threads[row.thread_id], row.step) for row in rows if row.step.withdraw_because),
            later=tuple(
                (threads[row.thread_id], row.step)
                for row in rows
                if row.step.state in (StepState.PLANNED, StepState.HELD) and row.step.id not in due
            ),
            questions=tx.questions(),
            report=report,
        )


async def _senders(world: World) -> frozenset[str]:
    """The accounts from which anything goes out by itself; one that can't be asked sends nothing now."""
    if is_paused(world):
        return frozenset()
    found: set[str] = set()
    for account in world.accounts:
        try:
            if await may_queue(world, account):
                found.add(account.profile.name)
        except (MailServerError, SecretUnavailableError):
            continue  # the pass has told that it could not be synced
    return frozenset(found)


def _goes_out(tx: Transaction, world: World, threads: Mapping[int, ThreadSummary], row: StepRow, senders: frozenset[str]) -> bool:
    step = row.step
    wanted = step.withdraw_because is None and not step.needs_you and queue_option(tx, world, row) is not False
    return step.state is StepState.QUEUED and step.send_at is not None and wanted and threads[row.thread_id].account in senders


def _queued(tx: Transaction, world: World, threads: Mapping[int, ThreadSummary], row: StepRow) -> Queued:
    assert row.step.send_at is not None  # it goes out
    return Queued(threads[row.thread_id], row.step, _leaves(tx, world, row, row.step.send_at))


def _planned(tx: Transaction, world: World, account: Account, row: StepRow, senders: frozenset[str]) -> Planned:
    """Its time is kept, in the copy: the next one keeps its distance to it."""
    draft = composed(world, brief_for(tx, world, account, row, "<preview@localhost>"))
    thread = tx.thread_summary(row.thread_id)
    if thread.account not in senders or not is_for_queue(tx, world, row, draft):
        return Planned(thread, row.step, draft)
    at = planned_time(tx, world, row, world.now + window(world.policy))
    if at is None or row.step.id is None:
        return Planned(thread, row.step, draft)
    tx.queue_step(row.step.id, at)
    return Planned(thread, row.step, draft, _leaves(tx, world, row, at))


def _leaves(tx: Transaction, world: World, row: StepRow, at: datetime) -> Leaves:
    return Leaves(at, their_zone(fold(tx.thread(row.thread_id).facts, world.now), world.policy))
