"""What a debrief gives to a draft (E3, E6, E7, E21), and what the user has to say first.

A thought with a name goes to that person alone. One without a name goes to the only person who was there; where there were several it
waits for the user's yes, one of them after the other, and stands in one mail at most, so that no two are alike (E2).
"""

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import blake2b

from daemon.deciding.facts import DebriefItem, UserDebriefed, UserNoted
from daemon.deciding.thank_yous import Meeting, in_doubt, meetings, stopped
from daemon.deciding.timeline import Appointment
from daemon.deciding.values import LYING_STATES, OPEN_STATES, StandingQuestion, Step, StepState, ThreadState, Touch
from daemon.deciding.wishes import Case, day_of

SAYABLE = ("point", "concern", "material")
WHOSE = "whose_point"


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that a mail may say. ``at``: when the user told it."""

    item: DebriefItem
    at: datetime


def told_to(case: Case, step: Step) -> list[Told]:
    """What the thank-you of this step may say, newest debrief first, in the order in which it was told."""
    if step.touch is not Touch.THANK_YOU:
        return []
    return [
        Told(item, debrief.at)
        for debrief in sorted(case.timeline.debriefs, key=lambda debrief: debrief.at, reverse=True)
        if debrief.interview_day == step.interview_day
        for item in debrief.items
        if item.kind in SAYABLE and _belongs(case, debrief, item, step.person)
    ]


def told_after(case: Case, day: date, person: str, after: datetime) -> list[Told]:
    """Material and better answers that the user told, or allowed, after that instant: too late for the thank-you (E7)."""
    return [
        Told(item, debrief.at)
        for debrief in sorted(case.timeline.debriefs, key=lambda debrief: debrief.at)
        if debrief.interview_day == day
        for item in debrief.items
        if item.kind in ("material", "concern")
        and _belongs(case, debrief, item, person)
        and max(debrief.at, _allowed_at(case, debrief, item, person)) > after
    ]


def _allowed_at(case: Case, debrief: UserDebriefed, item: DebriefItem, person: str) -> datetime:
    return case.timeline.answers.get(_key(debrief, item, person), (True, debrief.at))[1]


def newest_word(case: Case, step: Step) -> datetime | None:
    """When the user last told something that the thank-you of this step may say, or said that it may."""
    told = [one.at for one in told_to(case, step)]
    allowed = [
        at
        for key, (yes, at) in case.timeline.answers.items()
        if yes and key.startswith("point/") and key.endswith(f"/{step.person}")
    ]
    return max([*told, *allowed]) if told else None


def whose_points(case: Case) -> list[StandingQuestion]:
    """A point without a person, where there were several: may the next of them be told? (Silence: what a debrief may give)."""
    questions: dict[str, StandingQuestion] = {}
    for debrief in case.timeline.debriefs:
        there = _there(case, debrief)
        if len(there) < 2:
            continue
        for item in debrief.items:
            if item.kind in SAYABLE and item.person is None:
                question = _question(case, debrief, item, there)
                if question is not None:
                    questions[question.key] = question
    return list(questions.values())


@dataclass(frozen=True, slots=True)
class Ended:
    """A round that has just ended (E21): its local day, its interviews, the last one's end."""

    day: date
    appointments: tuple[Appointment, ...]
    end: datetime


def debriefs_due(case: Case) -> list[Ended]:
    """Rounds of the last day whose last interview is over, which took place for all we know, and of which nothing was told yet (E21)."""
    timeline = case.timeline
    quiet = timeline.muted or timeline.state is ThreadState.CLOSED or (timeline.snoozed_until or case.now) > case.now
    if quiet:
        return []
    rounds: dict[date, list[Appointment]] = {}
    for appointment in timeline.in_force():
        rounds.setdefault(day_of(appointment, case.business.zone), []).append(appointment)
    return [Ended(day, tuple(found), end) for day, found in rounds.items() if (end := _over(case, day, found)) is not None]


def _over(case: Case, day: date, found: list[Appointment]) -> datetime | None:
    """The end of the round, where a debrief is called for."""
    end = max(appointment.end for appointment in found if appointment.end is not None)
    if not end <= case.now < end + case.policy.thank_you_within:
        return None
    if any(stopped(case, appointment) or in_doubt(case, appointment) for appointment in found):
        return None
    if any(isinstance(fact, UserNoted) and fact.at >= end for fact in case.record.facts):
        return None
    thanked = [step for step in case.steps(Touch.THANK_YOU) if step.interview_day == day]
    over = thanked and all(
        step.state not in OPEN_STATES | LYING_STATES | {StepState.EDITED, StepState.ATTEMPTING} for step in thanked
    )
    return None if over else end


def _belongs(case: Case, debrief: UserDebriefed, item: DebriefItem, person: str) -> bool:
    if item.person is not None:
        return item.person == person
    there = _there(case, debrief)
    if len(there) < 2:
        return [meeting.address for meeting in there] == [person]
    return case.timeline.answer(_key(debrief, item, person)) is True


def _question(case: Case, debrief: UserDebriefed, item: DebriefItem, there: list[Meeting]) -> StandingQuestion | None:
    answers = [case.timeline.answer(_key(debrief, item, meeting.address)) for meeting in there]
    if True in answers:
        return None
    waiting = (meeting for meeting, said in zip(there, answers, strict=True) if said is None and _can_still_say(case, meeting))
    meeting = next(waiting, None)
    if meeting is None:
        return None
    text = f"You noted: “{item.text}”. May the thank-you to {meeting.name or meeting.address} say so?"
    return StandingQuestion(_key(debrief, item, meeting.address), WHOSE, text)


def _can_still_say(case: Case, meeting: Meeting) -> bool:
    return any(
        step.person == meeting.address and step.interview_day == meeting.day and step.state in OPEN_STATES | LYING_STATES
        for step in case.steps(Touch.THANK_YOU)
    )


def _there(case: Case, debrief: UserDebriefed) -> list[Meeting]:
    return [meeting for meeting in meetings(case) if meeting.day == debrief.interview_day]


def _key(debrief: UserDebriefed, item: DebriefItem, person: str) -> str:
    told = f"{debrief.interview_day}\n{item.kind}\n{item.text}"
    return f"point/{blake2b(told.encode(errors='replace'), digest_size=8).hexdigest()}/{person}"
