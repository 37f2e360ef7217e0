"""Wishes held against the steps that exist: at most once, never against the user.

- What the user touched, sent, or threw away stays as it is (I3).
- A step that is still open follows its wish; one whose wish is gone is skipped, with the reason.
- A draft of ours that still lies there is to be withdrawn when its wish is gone or its clock was started afresh.
- What the program itself took back or skipped may be planned again, as a new generation (``#2``).
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from daemon.deciding.values import LYING_STATES, OPEN_STATES, Step, StepState, Touch
from daemon.deciding.wishes import Case, Wish, when

_TAKEN_BACK = frozenset({StepState.WITHDRAWN, StepState.SKIPPED})


@dataclass(frozen=True, slots=True)
class Silence:
    """Why a step is no longer wished for, in words for the user.

    ``called_off``: by (day, address), why there is nobody to thank. ``days``: by address, when an interview with them stands.
    """

    because: str
    called_off: Mapping[tuple[date, str], str]
    days: Mapping[str, AbstractSet[date]] = field(default_factory=dict[str, AbstractSet[date]])

    def of(self, step: Step) -> str:
        """The reason for this step."""
        if step.touch is not Touch.THANK_YOU:
            return self.because
        return self.called_off.get((step.interview_day, step.person)) or self._elsewhere(step) or self.because

    def _elsewhere(self, step: Step) -> str | None:
        """The interview was moved to another day, or goes on without that person."""
        days = self.days.get(step.person, frozenset())
        if step.interview_day in days:
            return None
        if days:
            return f"the interview was moved to {max(days):%a %d %b %Y}"
        return "they take no part in it any more" if any(step.interview_day in others for others in self.days.values()) else None


def reconcile(case: Case, wishes: list[Wish], silence: Silence) -> tuple[Step, ...]:
    """All steps of the thread as they should stand now, by due time."""
    latest = _latest_generations(case.record.steps)
    settled = {step.key: step for step in case.record.steps}
    for wish in wishes:
        step = _settle(case, wish, latest.get(wish.key))
        settled[step.key] = step
    wished = {wish.key for wish in wishes}
    for base, step in latest.items():
        if base not in wished:
            settled[step.key] = _unwished(case, step, silence)
    return tuple(sorted(settled.values(), key=lambda step: (step.due_at, step.key)))


def base_key(key: str) -> str:
    """The key without its generation."""
    return key.partition("#")[0]


def _generation(key: str) -> int:
    return int(key.partition("#")[2] or 1)


def _latest_generations(steps: tuple[Step, ...]) -> dict[str, Step]:
    latest: dict[str, Step] = {}
    for step in sorted(steps, key=lambda step: _generation(step.key)):
        latest[base_key(step.key)] = step
    return latest


def _settle(case: Case, wish: Wish, step: Step | None) -> Step:
    if step is None:
        return _fresh(case, wish, wish.key)
    if step.state in OPEN_STATES or _taken_for_own(step, wish):
        return replace(_fresh(case, wish, step.key), id=step.id)
    if step.state in LYING_STATES:
        return _lying(case, wish, step)
    if step.state in _TAKEN_BACK:
        if wish.satisfied_at is not None:
            return replace(
                step, state=StepState.SATISFIED, reason=wish.satisfied_because, ended_at=wish.satisfied_at, withdraw_because=None
            )
        if max(case.now, wish.due_at) < wish.expires_at:
            return _fresh(case, wish, f"{wish.key}#{_generation(step.key) + 1}")
    return step


def _taken_for_own(step: Step, wish: Wish) -> bool:
    """What looked like a mail of the user's own turned out to be a draft of ours that they sent."""
    return step.state is StepState.SATISFIED and step.started_at is None and wish.satisfied_at is None


def _fresh(case: Case, wish: Wish, key: str) -> Step:
    """The step as wished: planned, held, satisfied, or skipped because it is too late."""
    if wish.satisfied_at is not None:
        return _step(wish, key, StepState.SATISFIED, reason=wish.satisfied_because, ended_at=wish.satisfied_at)
    if case.now >= wish.expires_at or wish.due_at >= wish.expires_at:
        return _expired(wish, key)
    if wish.held_because is not None:
        return _step(wish, key, StepState.HELD, reason=wish.held_because)
    return _step(wish, key, StepState.PLANNED, reason=wish.reason)


def _expired(wish: Wish, key: str) -> Step:
    return _step(wish, key, StepState.SKIPPED, reason=f"not written in time: {wish.reason}", ended_at=wish.expires_at)


def _step(wish: Wish, key: str, state: StepState, *, reason: str, ended_at: datetime | None = None) -> Step:
    return Step(
        key=key,
        touch=wish.touch,
        person=wish.person,
        person_name=wish.person_name,
        interview_day=wish.interview_day,
        number=wish.number,
        due_at=wish.due_at,
        expires_at=wish.expires_at,
        state=state,
        reason=reason,
        rules=wish.rules,
        needs_you=state is StepState.HELD,
        ended_at=ended_at,
    )


def _lying(case: Case, wish: Wish, step: Step) -> Step:
    if wish.satisfied_at is not None:
        return replace(step, withdraw_because=wish.satisfied_because)
    if wish.clock_due_at > case.now:
        return replace(step, withdraw_because=f"its clock started afresh: {wish.reason}")
    late = case.now >= step.expires_at
    # What it was written for stays told: it is read after the user has sent it, too.
    reason = f"{wish.reason}; its time ran out on {when(step.expires_at, case)}" if late else step.reason
    return replace(step, withdraw_because=None, needs_you=step.needs_you or late or wish.held_because is not None, reason=reason)


def _unwished(case: Case, step: Step, silence: Silence) -> Step:
    if step.state in OPEN_STATES:
        return replace(step, state=StepState.SKIPPED, reason=silence.of(step), ended_at=case.now, needs_you=False)
    if step.state in LYING_STATES:
        return replace(step, withdraw_because=silence.of(step))
    return step
