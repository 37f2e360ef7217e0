"""Steps as they are read back."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, select

from daemon.deciding.queueing import Leaving
from daemon.deciding.values import Step, StepState, Touch
from daemon.ports.stored import StepRow
from daemon.store.fixed import fixed
from daemon.store.from_rows import step_of, step_row_of
from daemon.store.lying import LyingReads
from daemon.store.rows import some
from daemon.store.tables import IS_TO_GO, LACKS_A_COPY, WAS_TRIED, steps, threads

_OF_THREAD = fixed(
    select(*(column for column in steps.c if column.name != "frozen"))
    .where(steps.c.thread_id == bindparam("of"))
    .order_by(steps.c.id)
)
_STEP = fixed(select(steps).where(steps.c.id == bindparam("of")))
_IN_STATES = fixed(select(steps).where(steps.c.state.in_(some())).order_by(steps.c.due_at, steps.c.id))
_DUE_IN_STATES = fixed(_IN_STATES.where(steps.c.due_at <= bindparam("due_by")))
_TO_SEND = fixed(
    select(steps)
    .where(IS_TO_GO, steps.c.send_at <= bindparam("now"), steps.c.state == StepState.QUEUED.value)
    .order_by(steps.c.send_at, steps.c.id)
)
_LACKING_A_COPY = fixed(select(steps).where(LACKS_A_COPY).order_by(steps.c.copy_since, steps.c.id))


class StepReads(LyingReads):
    """Steps, alone and of a thread."""

    def steps_in(self, states: Iterable[StepState], *, due_by: datetime | None = None) -> tuple[StepRow, ...]:
        wanted = [state.value for state in states]
        if due_by is None:
            return self._made(step_row_of, _IN_STATES, some=wanted)
        return self._made(step_row_of, _DUE_IN_STATES, some=wanted, due_by=due_by)

    def steps_to_send(self, now: datetime) -> tuple[StepRow, ...]:
        return self._made(step_row_of, _TO_SEND, now=now)

    def steps_without_copy(self) -> tuple[StepRow, ...]:
        return self._made(step_row_of, _LACKING_A_COPY)

    def leaving(self, since: datetime, *, but: int) -> tuple[Leaving, ...]:
        """In no order."""
        columns = (steps.c.touch, threads.c.employer_key)
        joined = select(*columns, steps.c.send_at.label("at")).join(threads, threads.c.id == steps.c.thread_id)
        to_go = joined.where(IS_TO_GO, steps.c.send_at >= since, steps.c.id != but)
        tried = (
            select(*columns, steps.c.tried_at.label("at"))
            .join(threads, threads.c.id == steps.c.thread_id)
            .where(WAS_TRIED, steps.c.tried_at >= since, steps.c.send_at.is_(None), steps.c.id != but)
            .where(steps.c.state.in_((StepState.SENT.value, StepState.UNKNOWN.value)))
        )
        rows = [*self._all(to_go), *self._all(tried)]
        return tuple(Leaving(row.employer_key, row.at, row.touch == Touch.CHECK_IN.value) for row in rows)

    def step(self, step_id: int) -> StepRow:
        """KeyError if unknown."""
        step = self._first_made(step_row_of, _STEP, of=step_id)
        if step is None:
            raise KeyError(step_id)
        return step

    def _steps_of(self, thread_id: int) -> tuple[Step, ...]:
        return self._made(step_of, _OF_THREAD, of=thread_id)
