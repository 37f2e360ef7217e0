"""Steps as they are read back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select

from daemon.deciding.queueing import Leaving
from daemon.deciding.values import Step, StepState, Touch
from daemon.ports.queueing import Sending
from daemon.ports.stored import DraftPlace, StepRow
from daemon.store.encoding import decode_strings
from daemon.store.rows import Rows
from daemon.store.tables import IS_TO_GO, LACKS_A_COPY, WAS_TRIED, steps, threads


def _step(row: Row[Any]) -> Step:
    return Step(
        key=row.key,
        touch=Touch(row.touch),
        person=row.person,
        person_name=row.person_name,
        interview_day=row.interview_day,
        number=row.number,
        due_at=row.due_at,
        expires_at=row.expires_at,
        state=StepState(row.state),
        reason=row.reason,
        rules=decode_strings(row.rules),
        needs_you=row.needs_you,
        withdraw_because=row.withdraw_because,
        message_id=row.message_id,
        started_at=row.started_at,
        ended_at=row.ended_at,
        id=row.id,
        send_at=row.send_at,
    )


def _place(row: Row[Any]) -> DraftPlace | None:
    if row.place_folder is None:
        return None
    return DraftPlace(
        account=row.place_account,
        folder=row.place_folder,
        uid_validity=row.place_uid_validity,
        uid=row.place_uid,
        content_hash=row.place_content_hash,
        missing_since=row.place_missing_since,
    )


def _step_row(row: Row[Any]) -> StepRow:
    sending = Sending(row.urged_at, row.tries or 0, row.first_tried_at, row.tried_at, row.copy_since)
    return StepRow(row.thread_id, _step(row), row.frozen, _place(row), row.attempt, row.error, sending)


_OF_THREAD = (
    select(*(column for column in steps.c if column.name != "frozen"))
    .where(steps.c.thread_id == bindparam("of"))
    .order_by(steps.c.id)
)


class StepReads(Rows):
    """Steps, alone and of a thread."""

    def steps_in(self, states: Iterable[StepState], *, due_by: datetime | None = None) -> tuple[StepRow, ...]:
        query = select(steps).where(steps.c.state.in_([state.value for state in states]))
        if due_by is not None:
            query = query.where(steps.c.due_at <= due_by)
        return tuple(_step_row(row) for row in self._all(query.order_by(steps.c.due_at, steps.c.id)))

    def steps_to_send(self, now: datetime) -> tuple[StepRow, ...]:
        query = select(steps).where(IS_TO_GO, steps.c.send_at <= now, steps.c.state == StepState.QUEUED.value)
        return tuple(_step_row(row) for row in self._all(query.order_by(steps.c.send_at, steps.c.id)))

    def steps_without_copy(self) -> tuple[StepRow, ...]:
        query = select(steps).where(LACKS_A_COPY).order_by(steps.c.copy_since, steps.c.id)
        return tuple(_step_row(row) for row in self._all(query))

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
        row = self._first(select(steps).where(steps.c.id == step_id))
        if row is None:
            raise KeyError(step_id)
        return _step_row(row)

    def _steps_of(self, thread_id: int) -> tuple[Step, ...]:
        return tuple(_step(row) for row in self._all(_OF_THREAD, of=thread_id))
