"""What a pass would do: on a copy of the store, without touching anything."""

from dataclasses import dataclass

from daemon.deciding.values import LYING_STATES, Step, StepState
from daemon.flows.briefing import brief_for
from daemon.flows.composing import composed
from daemon.flows.passes import PassReport, run_pass
from daemon.flows.world import World
from daemon.ports.stored import Question, ThreadSummary
from daemon.writing.values import Draft


@dataclass(frozen=True, slots=True)
class Planned:
    """A draft that would be written now."""

    thread: ThreadSummary
    step: Step
    draft: Draft


@dataclass(frozen=True, slots=True)
class Preview:
    """What a pass would do now (``write``, ``withdraw``), what comes ``later``, what it would ask, and what could not be synced."""

    threads: tuple[ThreadSummary, ...]
    write: tuple[Planned, ...]
    withdraw: tuple[tuple[ThreadSummary, Step], ...]
    later: tuple[tuple[ThreadSummary, Step], ...]
    questions: tuple[Question, ...]
    report: PassReport


async def preview(world: World) -> Preview:
    """Run a pass in mode ``observe`` on the given world, whose store is a private copy, and tell what would follow."""
    report = await run_pass(world, conclude=True)
    with world.store.snapshot() as snapshot:
        threads = {summary.id: summary for summary in snapshot.threads()}
        rows = snapshot.steps_in({StepState.PLANNED, StepState.HELD, *LYING_STATES})
        accounts = {account.profile.name: account for account in world.accounts}
        write: list[Planned] = []
        for row in rows:
            if row.step.state is StepState.PLANNED and row.step.due_at <= world.now < row.step.expires_at:
                thread = threads[row.thread_id]
                brief = brief_for(snapshot, world, accounts[thread.account], row, "<preview@localhost>")
                write.append(Planned(thread, row.step, composed(world, brief)))
        due = {planned.step.id for planned in write}
        return Preview(
            threads=tuple(threads.values()),
            write=tuple(write),
            withdraw=tuple((threads[row.thread_id], row.step) for row in rows if row.step.withdraw_because),
            later=tuple(
                (threads[row.thread_id], row.step)
                for row in rows
                if row.step.state in (StepState.PLANNED, StepState.HELD) and row.step.id not in due
            ),
            questions=snapshot.questions(),
            report=report,
        )
