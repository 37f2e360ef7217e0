"""Steps: what a decision says of them, claiming one, and what became of it.

A decision rests on what was read before; a claim, or the outcome of one, may have come between. So a decision never changes a
step that is being attempted, and never makes one plannable again that has touched the network: at most once (I1).
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, delete, func

from daemon.deciding.values import OPEN_STATES, Step, StepState
from daemon.ports.stored import DraftPlace
from daemon.store.encoding import encode_strings
from daemon.store.fixed import fixed
from daemon.store.steps import StepReads
from daemon.store.tables import steps

_BEGINNINGS = frozenset({StepState.DRAFTED, StepState.QUEUED})
_ENDINGS = frozenset(
    {
        StepState.SENT,
        StepState.DISCARDED,
        StepState.WITHDRAWN,
        StepState.EDITED,
        StepState.SATISFIED,
        StepState.SKIPPED,
        StepState.FAILED,
        StepState.UNKNOWN,
    }
)
_TRIED = fixed(
    steps.update()
    .where(steps.c.id == bindparam("of"))
    .values(
        tries=func.coalesce(steps.c.tries, 0) + 1,
        first_tried_at=func.coalesce(steps.c.first_tried_at, bindparam("at", type_=steps.c.tried_at.type)),
        tried_at=bindparam("at", type_=steps.c.tried_at.type),
    )
)
_OF = steps.c.id == bindparam("of")
_IS_ATTEMPTED = steps.c.state == StepState.ATTEMPTING.value
_CLAIMED = fixed(
    steps.update()
    .where(_OF, steps.c.state == bindparam("expected"))
    .values(
        state=StepState.ATTEMPTING.value,
        attempt=bindparam("new_attempt"),
        frozen=bindparam("bytes"),
        message_id=bindparam("new_id"),
        error=None,
    )
)
_NEXT_ATTEMPT = fixed(
    steps.update()
    .where(_OF, _IS_ATTEMPTED, steps.c.attempt == bindparam("expected"))
    .values(attempt=bindparam("new_attempt"), error=bindparam("new_error"))
)
_ON_ITS_WAY = frozenset({StepState.QUEUED, StepState.ATTEMPTING})
_TOUCHED_THE_NETWORK = frozenset(
    {
        StepState.DRAFTED,
        StepState.QUEUED,
        StepState.EDITED,
        StepState.SENT,
        StepState.DISCARDED,
        StepState.WITHDRAWN,
        StepState.UNKNOWN,
    }
)


def _decided(stored: Step, decided: Step) -> Step:
    """The stored step as the decision leaves it. What the store alone knows is not lost by a decision that does not tell it."""
    if stored.state is StepState.ATTEMPTING or (stored.state in _TOUCHED_THE_NETWORK and decided.state in OPEN_STATES):
        return stored
    ended_at = decided.ended_at if decided.state in OPEN_STATES else decided.ended_at or stored.ended_at
    return replace(
        decided,
        id=stored.id,
        message_id=decided.message_id or stored.message_id,
        started_at=decided.started_at or stored.started_at,
        ended_at=ended_at,
        send_at=stored.send_at,
    )


def _values(step: Step) -> dict[str, object]:
    return {
        "key": step.key,
        "touch": step.touch.value,
        "person": step.person,
        "person_name": step.person_name,
        "interview_day": step.interview_day,
        "number": step.number,
        "due_at": step.due_at,
        "expires_at": step.expires_at,
        "state": step.state.value,
        "reason": step.reason,
        "rules": encode_strings(step.rules),
        "needs_you": step.needs_you,
        "withdraw_because": step.withdraw_because,
        "message_id": step.message_id,
        "started_at": step.started_at,
        "ended_at": step.ended_at,
    }


class StepWrites(StepReads):
    """Changing steps."""

    def _save_steps(self, thread_id: int, decided: Iterable[Step]) -> None:
        stored = {step.key: step for step in self._steps_of(thread_id)}
        wanted = {step.key: step for step in decided}
        self._insert(steps, [{"thread_id": thread_id, **_values(step)} for key, step in wanted.items() if key not in stored])
        for key in stored.keys() & wanted.keys():
            step = _decided(stored[key], wanted[key])
            if step != stored[key]:
                self._set(steps, step.id, _values(step))
        dropped = [step.id for key, step in stored.items() if key not in wanted and step.state in OPEN_STATES]
        if dropped:
            self._run(delete(steps).where(steps.c.id.in_(dropped)))

    def claim_step(self, step_id: int, expected: StepState, attempt: str, frozen: bytes, message_id: str) -> bool:
        values = {"new_attempt": attempt, "bytes": frozen, "new_id": message_id}
        return self._run(_CLAIMED, of=step_id, expected=expected.value, **values) == 1

    def next_attempt(self, step_id: int, expected: str, attempt: str, *, error: str | None = None) -> bool:
        return self._run(_NEXT_ATTEMPT, of=step_id, expected=expected, new_attempt=attempt, new_error=error) == 1

    def begin_try(self, step_id: int, at: datetime) -> None:
        if not self._run(_TRIED, of=step_id, at=at):
            raise KeyError(step_id)

    def queue_step(self, step_id: int, send_at: datetime, *, urged_at: datetime | None = None) -> None:
        self._change(step_id, send_at=send_at, urged_at=urged_at)

    def await_copy(self, step_id: int, since: datetime | None) -> None:
        self._change(step_id, copy_since=since)

    def note_error(self, step_id: int, error: str) -> None:
        self._change(step_id, error=error)

    def place_draft(self, step_id: int, place: DraftPlace | None) -> None:
        self._change(
            step_id,
            place_account=None if place is None else place.account,
            place_folder=None if place is None else place.folder,
            place_uid_validity=None if place is None else place.uid_validity,
            place_uid=None if place is None else place.uid,
            place_content_hash=None if place is None else place.content_hash,
            place_missing_since=None if place is None else place.missing_since,
        )

    def set_step_state(self, step_id: int, state: StepState, *, at: datetime, error: str | None = None) -> None:
        values: dict[str, object] = {"state": state.value, "error": error}
        if state is not StepState.ATTEMPTING:
            values["attempt"] = None
        if state not in _ON_ITS_WAY:
            values.update(send_at=None, urged_at=None)
        if state in _BEGINNINGS:
            values["started_at"] = at
        elif state in _ENDINGS:
            values["ended_at"] = at
        self._change(step_id, **values)

    def flag_step(self, step_id: int, *, needs_you: bool) -> None:
        self._change(step_id, needs_you=needs_you)

    def _change(self, step_id: int, **values: object) -> None:
        if not self._set(steps, step_id, values):
            raise KeyError(step_id)
