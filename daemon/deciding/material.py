"""What there was no time for, told after the thank-you went out: a mail of its own (E7).

It goes once to each person of a round, three days after the user's last mail to that person (E13), in business hours, and only while
everything is open and they wait for nothing. What the user discarded is not supplied by another way.
"""

from datetime import date, datetime

from daemon.deciding.check_ins import LIFETIME, SPACING_MAILS, spaced
from daemon.deciding.debriefs import Told, told_after, told_to
from daemon.deciding.facts import DraftComposed
from daemon.deciding.reconcile import base_key
from daemon.deciding.thank_yous import Meeting, meetings
from daemon.deciding.values import Step, StepState, ThreadState, Touch
from daemon.deciding.wishes import Case, Wish, absence_ends

_WENT_OUT = frozenset({StepState.SENT, StepState.SATISFIED, StepState.UNKNOWN})
_OPEN = frozenset({ThreadState.AWAITING_THEM, ThreadState.SCHEDULED})


def material_mails(case: Case) -> list[Wish]:
    """One for each person for whom the user told of material too late for the thank-you."""
    if case.timeline.state not in _OPEN:
        return []
    found = (_wish(case, meeting) for meeting in meetings(case) if not meeting.passes_on)
    return [wish for wish in found if wish is not None]


def _wish(case: Case, meeting: Meeting) -> Wish | None:
    thanked = thanked_at(case, meeting.day, meeting.address)
    told = told_after(case, meeting.day, meeting.address, thanked) if thanked is not None else []
    newest = max((one.at for one in told if one.item.kind == "material"), default=None)
    if newest is None:
        return None
    key = f"material/{meeting.day}/{meeting.address}"
    ours = [w for w in case.timeline.words if w.ours and meeting.address in w.people and base_key(w.step_key or "") != key]
    last = max((word.at for word in ours), default=newest)
    due = case.business.into_hours(max(newest, last + SPACING_MAILS, absence_ends(case, meeting.address, meeting.end) or newest))
    satisfied = min((word.at for word in ours if word.step_key is None and word.at > newest), default=None)
    name = meeting.name or meeting.address
    act_at = spaced(case, due)
    return Wish(
        key=key,
        touch=Touch.MATERIAL,
        person=meeting.address,
        person_name=meeting.name,
        interview_day=meeting.day,
        number=1,
        clock_due_at=due,
        due_at=act_at,
        expires_at=case.business.add_business_days(act_at, LIFETIME),
        reason=f"you told of something for {name} after the thank-you had been written; it goes in a mail of its own (E7)",
        rules=("E7", "E13"),
        satisfied_at=satisfied,
        satisfied_because=f"you wrote to {name} yourself since you told of it" if satisfied else "",
    )


def sayable(case: Case, step: Step) -> list[Told]:
    """What the user told that this step's mail may say."""
    if step.touch is not Touch.MATERIAL:
        return told_to(case, step)
    thanked = thanked_at(case, step.interview_day, step.person)
    return told_after(case, step.interview_day, step.person, thanked) if thanked is not None else []


def thanked_at(case: Case, day: date, address: str) -> datetime | None:
    """Until when what the user told went into the thank-you to that person; None where it has not gone out."""
    key = f"thank_you/{day}/{address}"
    gone = [step for step in case.steps(Touch.THANK_YOU) if base_key(step.key) == key and step.state in _WENT_OUT]
    return _closed_at(case, gone[-1]) if gone else None


def _closed_at(case: Case, step: Step) -> datetime | None:
    """When it was put into words; a mail that the user wrote alone, when they wrote it."""
    composed = (fact.at for fact in case.record.facts if isinstance(fact, DraftComposed) and fact.step_key == step.key)
    return max(composed, default=step.started_at or step.ended_at)
