"""``decide``: from what is known of a thread, the policy and the instant, to its state and its steps.

Pure and idempotent: the same record and instant give the same decision, and deciding on one's own decision changes nothing.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import groupby

from daemon.deciding.check_ins import check_ins
from daemon.deciding.debriefs import whose_points
from daemon.deciding.folding import fold
from daemon.deciding.holds import held
from daemon.deciding.keep_in_touch import keep_in_touch
from daemon.deciding.material import material_mails
from daemon.deciding.reconcile import Silence, reconcile
from daemon.deciding.replies import rejection_replies
from daemon.deciding.thank_yous import OUTER_LIMIT, called_off, days_by_person, strike_missed, thank_yous, unreachable
from daemon.deciding.transitions import Event, next_state
from daemon.deciding.values import (
    ENDED_STATES,
    LYING_STATES,
    OPEN_STATES,
    Decision,
    Policy,
    StandingQuestion,
    Step,
    StepState,
    ThreadAlert,
    ThreadRecord,
    ThreadState,
    Touch,
    WaitingOn,
)
from daemon.deciding.wishes import Case, Wish, case_of, day_of, when

ALERT_BEFORE = timedelta(hours=4)

_WAITING_ON = {
    ThreadState.AWAITING_THEM: WaitingOn.THEM,
    ThreadState.AWAITING_YOU: WaitingOn.YOU,
    ThreadState.OFFER: WaitingOn.YOU,
}


def decide(record: ThreadRecord, policy: Policy, now: datetime) -> Decision:
    """What follows at ``now`` (aware) for one thread with at least one fact."""
    now = now.astimezone(UTC)
    timeline = fold(record.facts, now)
    case = case_of(timeline, record, policy, now)
    strike_missed(case)
    muted = timeline.muted or _thrown_away(case)
    wishes, questions, alerts = ([], [], []) if muted or timeline.state is ThreadState.CLOSED else _wishes(case)
    wishes = [held(case, wish) for wish in wishes]
    steps = tuple(_flagged(case, step) for step in reconcile(case, wishes, _silence(case, muted=muted)))
    state, since = _resting(case, steps, muted=muted)
    return Decision(
        state=state,
        waiting_on=_WAITING_ON.get(state, WaitingOn.NOBODY),
        since=since,
        muted=muted,
        steps=steps,
        interviews=tuple(appointment.interview for appointment in timeline.appointments.values()),
        decide_again_at=_next_instant(case, steps, wishes),
        employer=timeline.employer,
        role=timeline.role,
        questions=tuple(questions),
        alerts=(*alerts, *_bounce_alerts(case), *_deadline_alerts(case, steps)),
    )


def _wishes(case: Case) -> tuple[list[Wish], list[StandingQuestion], list[ThreadAlert]]:
    thanks, doubts = thank_yous(case)
    checks, silences = check_ins(case)
    replies, alerts = rejection_replies(case)
    wishes = thanks + checks + replies + material_mails(case)
    return wishes + keep_in_touch(case, wishes), doubts + silences + whose_points(case), [*alerts, *unreachable(case)]


def _thrown_away(case: Case) -> bool:
    """Discarded drafts of two different kinds or rounds in a row silence the thread (two of one panel do not)."""
    resumed = case.timeline.resumed_at
    ended = [
        step
        for step in case.record.steps
        if step.state in (StepState.DISCARDED, StepState.SENT, StepState.EDITED)
        and step.ended_at is not None
        and (resumed is None or step.ended_at > resumed)
    ]
    ended.sort(key=lambda step: step.ended_at or step.due_at)
    runs = [list(run) for discarded, run in groupby(ended, key=lambda step: step.state is StepState.DISCARDED) if discarded]
    if not runs or ended[-1].state is not StepState.DISCARDED:
        return False
    return len({(step.touch, step.interview_day) for step in runs[-1]}) >= 2


def _silence(case: Case, *, muted: bool) -> Silence:
    timeline = case.timeline
    if timeline.muted:
        return Silence("you muted this thread", {})
    if muted:
        return Silence("you threw away two kinds of drafts in a row, so this thread is quiet until you resume it", {})
    if timeline.state is ThreadState.CLOSED:
        return Silence("you closed this thread", {})
    return Silence(_because(case), called_off(case), days_by_person(case))


def _because(case: Case) -> str:
    timeline = case.timeline
    last = timeline.last_word()
    because = {
        ThreadState.SCHEDULED: "a further interview lies ahead (E9)",
        ThreadState.AWAITING_YOU: "they wrote and wait for your answer (Silence: their mail)",
        ThreadState.REJECTED: "they turned you down (E14)",
        ThreadState.OFFER: "they made you an offer (Silence: their mail)",
    }.get(timeline.state)
    if because is None and any(timeline.began_by_user(address) for _, recipients in timeline.user_drafts for address in recipients):
        because = "you began a mail to them yourself"
    if because is None and last is not None:
        because = f"you wrote on {when(last.at, case)}" if last.ours else f"they wrote on {when(last.at, case)}"
    return because or "nothing calls for it any more"


def _flagged(case: Case, step: Step) -> Step:
    """A cancellation after the end removes nothing, but its drafts need the user's eye. What has ended asks nothing of the user."""
    if step.state in ENDED_STATES:
        return replace(step, needs_you=False)
    if step.touch is not Touch.THANK_YOU or step.state not in LYING_STATES | OPEN_STATES:
        return step
    tidied = any(
        a.cancelled_late
        and day_of(a, case.business.zone) == step.interview_day
        and any(p.address == step.person for p in a.interview.interviewers)
        and not _confirmed(case, a.interview.uid)
        for a in case.timeline.appointments.values()
    )
    return replace(step, needs_you=True) if tidied else step


def _confirmed(case: Case, uid: str) -> bool:
    return any(key.startswith(f"cancelled_late/{uid}/") and yes for key, (yes, _) in case.timeline.answers.items())


def _resting(case: Case, steps: tuple[Step, ...], *, muted: bool) -> tuple[ThreadState, datetime]:
    """When nothing more is to come while they are silent, the thread rests."""
    timeline = case.timeline
    since = timeline.since or timeline.began_at
    busy = any(
        step.state in OPEN_STATES | LYING_STATES | {StepState.EDITED, StepState.ATTEMPTING}
        for step in steps
        if step.touch is not Touch.KEEP_IN_TOUCH  # which waits on nobody
    )
    if busy or muted or not timeline.ended(case.now):
        return timeline.state, since
    rested = next_state(timeline.state, Event.FOLLOW_UPS_ENDED)
    if rested is timeline.state:
        return rested, since
    return rested, max([since, *(step.ended_at for step in steps if step.ended_at is not None)])


def _bounce_alerts(case: Case) -> list[ThreadAlert]:
    """A bounce is no answer; the user is told, since only they can find another address."""
    if case.timeline.state is ThreadState.CLOSED:
        return []
    text = "Your mail to {} came back: that address takes no mail. Afterword does not write to it again."
    return [ThreadAlert(f"bounced/{address}", text.format(address)) for address in sorted(case.timeline.bounced)]


def _deadline_alerts(case: Case, steps: tuple[Step, ...]) -> list[ThreadAlert]:
    """E1: four hours before the day is over, if the thank-you still lies there."""
    alerts: list[ThreadAlert] = []
    for step in steps:
        if step.touch is Touch.THANK_YOU and step.state in LYING_STATES and _alert_at(case, step) <= case.now < step.expires_at:
            name = step.person_name or step.person
            alerts.append(
                ThreadAlert(f"thank_you/{step.key}", f"The thank-you to {name} still lies in Drafts; its day is almost over (E1).")
            )
    return alerts


def _alert_at(case: Case, step: Step) -> datetime:
    end = step.expires_at - timedelta(hours=48)
    return end + case.policy.thank_you_within - ALERT_BEFORE


def _next_instant(case: Case, steps: tuple[Step, ...], wishes: list[Wish]) -> datetime | None:
    """The next instant at which time alone changes the answer."""
    instants = [a.end for a in case.timeline.ahead(case.now)]
    instants.extend(a.end + OUTER_LIMIT for a in case.timeline.ended(case.now) if a.end is not None)
    instants.extend(wish.clock_due_at for wish in wishes)
    for step in steps:
        if step.state in OPEN_STATES:
            instants.extend((step.due_at, step.expires_at))
        elif step.state in LYING_STATES:
            instants.append(step.expires_at)
            if step.touch is Touch.THANK_YOU:
                instants.append(_alert_at(case, step))
    return min((i for i in instants if i is not None and i > case.now), default=None)
