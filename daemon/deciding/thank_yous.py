"""Thank-yous: one per interviewer and interview day, soon after the end (E1, E2, E4).

A person's own clock starts at the end of the last interview they took part in that day. Their mail does not stop it, unless it is a
rejection or an offer; the user's own mail to that person does, and to nobody else.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from daemon.deciding.reconcile import base_key
from daemon.deciding.timeline import Appointment, Word
from daemon.deciding.values import LYING_STATES, OPEN_STATES, StandingQuestion, StepState, ThreadAlert, Touch
from daemon.deciding.wishes import Case, Wish, absence_ends, day_of, when
from daemon.reading.values import Topic

OUTER_LIMIT = timedelta(hours=48)
_GONE = frozenset({StepState.SENT, StepState.UNKNOWN, StepState.DISCARDED, StepState.SATISFIED})


@dataclass(frozen=True, slots=True)
class Meeting:
    """One person of theirs on one interview day.

    ``appointment``: the last one with them that day; ``end``: its end. ``passes_on``: whom they are asked to thank, because those
    people's addresses are hidden.
    """

    day: date
    address: str
    name: str
    end: datetime
    appointment: Appointment
    passes_on: tuple[str, ...] = ()


def meetings(case: Case) -> list[Meeting]:
    """Everybody who is to be thanked, by day, earliest end first."""
    found: dict[tuple[date, str], Meeting] = {}
    for appointment in case.timeline.in_force():
        for meeting in _meetings_of(appointment, case):
            found[(meeting.day, meeting.address)] = meeting
    return sorted(found.values(), key=lambda meeting: (meeting.end, meeting.address))


def _meetings_of(appointment: Appointment, case: Case) -> list[Meeting]:
    interview = appointment.interview
    assert appointment.end is not None  # it is in force
    day = day_of(appointment, case.business.zone)
    reachable = {p.address: p.name for p in interview.interviewers if p.address and p.address not in case.timeline.bounced}
    hidden = tuple(p.name for p in interview.interviewers if not p.address and p.name)
    found = [Meeting(day, address, name, appointment.end, appointment) for address, name in reachable.items()]
    carrier = interview.coordinator
    if hidden and carrier is not None and carrier.address and carrier.address not in case.timeline.bounced | reachable.keys():
        found.append(Meeting(day, carrier.address, carrier.name, appointment.end, appointment, hidden))
    return found


def thank_you_keys(case: Case, appointment: Appointment) -> frozenset[str]:
    """The thank-yous that an interview in force calls for, by the keys of their wishes."""
    return frozenset(_key(meeting) for meeting in _meetings_of(appointment, case))


def unreachable(case: Case) -> list[ThreadAlert]:
    """Interviews of the last 48 hours whose interviewers nobody can be asked to thank: only the user can."""
    alerts: list[ThreadAlert] = []
    for appointment in case.timeline.ended(case.now):
        assert appointment.end is not None  # it is over
        if case.now < appointment.end + OUTER_LIMIT and not stopped(case, appointment) and not _meetings_of(appointment, case):
            title = appointment.interview.summary or "the interview"
            text = f"“{title}” of {when(appointment.end, case)} is over, but no address of an interviewer is known: thank them yourself (E1)."
            alerts.append(ThreadAlert(f"unreachable/{appointment.interview.uid}/{appointment.end:%Y-%m-%d}", text))
    return alerts


def thank_yous(case: Case) -> tuple[list[Wish], list[StandingQuestion]]:
    """What every interview in force calls for, and what has to be asked first."""
    wishes: list[Wish] = []
    questions: dict[str, StandingQuestion] = {}
    for meeting in meetings(case):
        if stopped(case, meeting.appointment):
            continue
        question = _doubt(case, meeting.appointment)
        if question is not None and case.timeline.answer(question.key) is None and _can_bestopped(case, meeting):
            questions[question.key] = question
        held = question is not None and question.key in questions and not meeting.appointment.cancelled_late
        wishes.append(_wish(case, meeting, question.text if held and question else None))
    return wishes, list(questions.values())


def strike_missed(case: Case) -> None:
    """What did not take place, as the user answered, took place for no rule."""
    appointments = case.timeline.appointments
    for key, appointment in list(appointments.items()):
        question = _doubt(case, appointment) if appointment.takes_place else None
        if question is not None and case.timeline.answer(question.key) is False:
            appointments[key] = replace(appointment, missed=True)


def _can_bestopped(case: Case, meeting: Meeting) -> bool:
    """Whether the answer still matters: the thank-you has not gone out, was not thrown away, and is not too late."""
    steps = [step for step in case.steps(Touch.THANK_YOU) if base_key(step.key) == _key(meeting)]
    if any(step.state in OPEN_STATES | LYING_STATES for step in steps):
        return True
    return case.now < meeting.end + OUTER_LIMIT and not any(step.state in _GONE for step in steps)


def _key(meeting: Meeting) -> str:
    return f"thank_you/{meeting.day}/{meeting.address}"


def called_off(case: Case) -> dict[tuple[date, str], str]:
    """By day and address: why there is nobody to thank for an interview that was planned."""
    found: dict[tuple[date, str], str] = {}
    for appointment in case.timeline.appointments.values():
        if appointment.end is None or appointment.takes_place:
            continue
        because = "you declined the interview" if appointment.declined else "the interview was called off"
        if appointment.missed:
            because = "the interview did not take place"
        day = day_of(appointment, case.business.zone)
        found.update({(day, p.address): because for p in appointment.interview.interviewers if p.address})
    return found


def days_by_person(case: Case) -> dict[str, frozenset[date]]:
    """By address: the days on which an interview with them stands."""
    found: dict[str, frozenset[date]] = {}
    for appointment in case.timeline.in_force():
        for person in appointment.interview.interviewers:
            if person.address:
                found[person.address] = found.get(person.address, frozenset()) | {day_of(appointment, case.business.zone)}
    return found


def stopped(case: Case, appointment: Appointment) -> bool:
    """A rejection or an offer that came when the interview was known, or over."""
    assert appointment.end is not None  # it is in force
    return any(
        word.at >= min(appointment.known_at, appointment.end) and word.topic in (Topic.REJECTION, Topic.OFFER)
        for word in case.timeline.words
    )


def in_doubt(case: Case, appointment: Appointment) -> bool:
    """Whether only the user can say that it took place as planned, and has not said so."""
    question = _doubt(case, appointment)
    return question is not None and case.timeline.answer(question.key) is not True


def _doubt(case: Case, appointment: Appointment) -> StandingQuestion | None:
    """Whether it took place at all: words about moving it, or a cancellation after its end."""
    assert appointment.end is not None  # it is in force
    title = appointment.interview.summary or "the interview"
    began = when(appointment.start or appointment.end, case)
    if appointment.cancelled_late:
        text = f"“{title}” of {began} was cancelled in the calendar after it had ended. Did it take place?"
        return StandingQuestion(f"cancelled_late/{appointment.interview.uid}/{began}", "took_place", text)
    moving = _moving_word(case, appointment)
    if moving is not None:
        who = moving.name or moving.people[0]
        text = f"{who} wrote about moving or cancelling “{title}” of {began}. Did it take place as planned?"
        return StandingQuestion(f"moving/{appointment.interview.uid}/{began}", "took_place", text)
    return None


def _moving_word(case: Case, appointment: Appointment) -> Word | None:
    """Words of theirs about moving or cancelling, said after the last calendar word.

    After the end they speak of a talk that somebody missed, unless another one lies ahead.
    """
    assert appointment.end is not None  # it is in force
    until = appointment.end + OUTER_LIMIT
    said = [w for w in case.timeline.words if w.moves_interview and appointment.known_at < w.at < until]
    about = [w for w in said if w.at < appointment.end or not any(a.end and a.end > w.at for a in case.timeline.in_force())]
    return about[-1] if about else None


def _wish(case: Case, meeting: Meeting, held_because: str | None) -> Wish:
    name = meeting.name or meeting.address
    due = meeting.end + case.policy.thank_you_after
    over = "ended" if meeting.end <= case.now else "ends"
    reason = f"the interview with {name} {over} on {when(meeting.end, case)}; a thank-you goes out within a day (E1)"
    rules = ("E1", "E2", "E4")
    if meeting.passes_on:
        hidden = ", ".join(meeting.passes_on)
        reason = f"the interview with {hidden} {over} on {when(meeting.end, case)}; their addresses are hidden, {name} can pass it on (E1)"
    back = absence_ends(case, meeting.address, meeting.end)
    if back is not None and back > due:
        due, reason = back, f"{name} is away until shortly before {when(back, case)}; nothing is due to them before (Silence)"
    satisfied = _satisfied(case, meeting)
    return Wish(
        key=_key(meeting),
        touch=Touch.THANK_YOU,
        person=meeting.address,
        person_name=meeting.name,
        interview_day=meeting.day,
        number=1,
        clock_due_at=due,
        due_at=max(due, case.timeline.snoozed_until or due),
        expires_at=meeting.end + OUTER_LIMIT,
        reason=reason,
        rules=rules,
        held_because=held_because,
        satisfied_at=satisfied[0] if satisfied else None,
        satisfied_because=satisfied[1] if satisfied else "",
    )


def _satisfied(case: Case, meeting: Meeting) -> tuple[datetime, str] | None:
    """The user's own mail to that person after the end, or one they began.

    Another draft of ours that they sent counts too, unless this one was written by then: who sends both finds both.
    """
    mine = [step for step in case.steps(Touch.THANK_YOU) if base_key(step.key) == _key(meeting)]
    written = min((step.started_at for step in mine if step.started_at is not None), default=None)
    for word in case.timeline.words:
        if not word.ours or word.at <= meeting.end or meeting.address not in word.people:
            continue
        if word.step_key is None:
            return word.at, f"you wrote to {meeting.name or meeting.address} yourself on {when(word.at, case)}"
        if base_key(word.step_key) != _key(meeting) and (written is None or word.at < written):
            return word.at, f"you sent {meeting.name or meeting.address} another mail on {when(word.at, case)}"
    for at, recipients in case.timeline.user_drafts:
        if at > meeting.end and meeting.address in recipients:
            return at, f"you began a mail to {meeting.name or meeting.address} yourself"
    return None
