"""What each pass asks of all steps that lie in Drafts, in brief.

A whole step with its bytes takes ten times as long to read as what these tell of it, and a pass that is to cost what changed, not what
is kept, looks at them again and again.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, exists, func, select

from daemon.deciding.facts import QuestionAnswered, UserDebriefed
from daemon.deciding.values import StepState, Touch
from daemon.ports.queueing import LyingStep
from daemon.ports.stored import StepRow
from daemon.store.columns import spelled
from daemon.store.fixed import fixed
from daemon.store.from_rows import place_of, step_row_of
from daemon.store.rows import Rows, is_one_of, some
from daemon.store.tables import facts, steps, threads

_ACCOUNT = func.coalesce(steps.c.place_account, threads.c.account).label("account")
_LYING = fixed(
    select(
        steps.c.id,
        steps.c.thread_id,
        _ACCOUNT,
        steps.c.state,
        steps.c.message_id,
        steps.c.place_account,
        steps.c.place_folder,
        steps.c.place_uid_validity,
        steps.c.place_uid,
        steps.c.place_content_hash,
        steps.c.place_missing_since,
    )
    .join(threads, threads.c.id == steps.c.thread_id)
    .where(steps.c.state.in_(some()), bindparam("account") == _ACCOUNT)
    .order_by(steps.c.due_at, steps.c.id)
)
_STATES = fixed(select(steps.c.id, steps.c.state))
_TO_WITHDRAW = fixed(
    select(steps)
    .where(is_one_of(steps.c.state, (StepState.DRAFTED, StepState.QUEUED)), steps.c.withdraw_because.is_not(None))
    .order_by(steps.c.due_at, steps.c.id)
)
_NEEDING_YOU = fixed(
    select(steps).where(steps.c.state == bindparam("state"), steps.c.needs_you.is_(True)).order_by(steps.c.due_at, steps.c.id)
)
_IS_THANK_YOU = steps.c.touch == spelled(Touch.THANK_YOU.value)
_TOLD = exists().where(
    facts.c.thread_id == steps.c.thread_id,
    is_one_of(facts.c.kind, (UserDebriefed.__name__, QuestionAnswered.__name__)),
    facts.c.at >= steps.c.started_at,
)
_TOLD_SINCE = fixed(
    select(steps)
    .where(steps.c.state == spelled(StepState.DRAFTED.value), _IS_THANK_YOU, _TOLD)
    .order_by(steps.c.due_at, steps.c.id)
)
_THANKED = fixed(
    select(steps.c.thread_id, steps.c.interview_day)
    .where(steps.c.state.in_(some()), _IS_THANK_YOU)
    .where(steps.c.expires_at > bindparam("after"), steps.c.expires_at <= bindparam("until"))
    .distinct()
    .order_by(steps.c.thread_id, steps.c.interview_day)
)


def _lying_step(row: Any) -> LyingStep:
    return LyingStep(row.id, row.thread_id, row.account, StepState(row.state), row.message_id, place_of(row))


class LyingReads(Rows):
    """Steps in brief, and those of them that a pass has to look at closely."""

    def lying_steps(self, account: str, states: Iterable[StepState]) -> tuple[LyingStep, ...]:
        return self._made(_lying_step, _LYING, account=account, some=[state.value for state in states])

    def step_states(self) -> dict[int, StepState]:
        return {row.id: StepState(row.state) for row in self._all(_STATES)}

    def steps_to_withdraw(self) -> tuple[StepRow, ...]:
        return self._made(step_row_of, _TO_WITHDRAW)

    def steps_needing_you(self, state: StepState) -> tuple[StepRow, ...]:
        return self._made(step_row_of, _NEEDING_YOU, state=state.value)

    def thanks_told_since(self) -> tuple[StepRow, ...]:
        return self._made(step_row_of, _TOLD_SINCE)

    def rounds_thanked(self, states: Iterable[StepState], after: datetime, until: datetime) -> tuple[tuple[int, date], ...]:
        rows = self._all(_THANKED, some=[state.value for state in states], after=after, until=until)
        return tuple((row.thread_id, row.interview_day) for row in rows)
