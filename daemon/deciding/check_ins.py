"""Check-ins: when they stay silent (E9 to E12), in their business hours (E13).

The round is the last interview day that is over. Its clock starts at the later of the newest word and the interview's end. Each
round has at most ``max_check_ins``, numbered from 1; the second is due a longer while after the first was *sent*. A mail of the
user's own that stands for a check-in takes the next free number.
"""

from datetime import date, datetime, timedelta

from daemon.deciding.addressee import addressee
from daemon.deciding.own_mail import own_check_ins
from daemon.deciding.timeline import Appointment
from daemon.deciding.values import StandingQuestion, Step, StepState, ThreadState, Touch
from daemon.deciding.wishes import Case, Wish, absence_ends, day_of, when

SPACING_CHECK_INS = 5  # business days between check-ins to one employer, across threads (E12)
SPACING_MAILS = timedelta(hours=72)  # between any mails to one employer (E13)
LIFETIME = 10  # business days that a check-in stays timely (E9)
RECENT = timedelta(hours=48)  # what the first look may act on without asking (Silence)

_STARTS_CLOCK = frozenset({StepState.SENT, StepState.UNKNOWN})
_ENDED = _STARTS_CLOCK | {StepState.DISCARDED, StepState.FAILED}
_IN_HAND = frozenset({StepState.EDITED, StepState.ATTEMPTING})


def check_ins(case: Case) -> tuple[list[Wish], list[StandingQuestion]]:
    """The check-ins of the round the user wrote themselves, the next one if there is to be one, and what has to be asked first."""
    ended = case.timeline.ended(case.now)
    if not ended:
        return [], []
    round_day = day_of(ended[-1], case.business.zone)
    own = _numbered(case, ended[-1], round_day)
    upcoming, question = _next(case, ended[-1], round_day, own)
    return own + ([upcoming] if upcoming else []), [question] if question else []


def _steps_of(case: Case, round_day: date) -> list[Step]:
    return [step for step in case.steps(Touch.CHECK_IN) if step.interview_day == round_day]


def _numbered(case: Case, last: Appointment, round_day: date) -> list[Wish]:
    """Give each of the user's own check-ins the lowest number no step of ours has used up."""
    used = {step.number for step in _steps_of(case, round_day) if step.state in _ENDED | _IN_HAND}
    wishes: list[Wish] = []
    number = 0
    for word, person in own_check_ins(case, last):
        number = next(n for n in range(number + 1, number + len(used) + 2) if n not in used)
        because = f"you wrote to {person} yourself on {when(word.at, case)}"
        wishes.append(
            Wish(
                key=f"check_in/{round_day}/{number}",
                touch=Touch.CHECK_IN,
                person=person,
                person_name="",
                interview_day=round_day,
                number=number,
                clock_due_at=word.at,
                due_at=word.at,
                expires_at=word.at,
                reason=because,
                rules=("E12",),
                satisfied_at=word.at,
                satisfied_because=because,
            )
        )
    return wishes


def _next(case: Case, last: Appointment, round_day: date, own: list[Wish]) -> tuple[Wish | None, StandingQuestion | None]:
    if case.timeline.state is not ThreadState.AWAITING_THEM or case.timeline.ahead(case.now):
        return None, None
    steps = _steps_of(case, round_day)
    if any(step.state in _IN_HAND or (step.state in _ENDED - _STARTS_CLOCK and not _heard_since(case, step)) for step in steps):
        return None, None
    taken = {step.number for step in steps if step.state in _ENDED} | {wish.number for wish in own}
    number = max(taken, default=0) + 1
    person = addressee(case)
    if number > case.policy.max_check_ins or person is None or case.timeline.began_by_user(person[0]):
        return None, None
    went_out = [step.ended_at or step.due_at for step in steps if step.state in _STARTS_CLOCK] + [wish.due_at for wish in own]
    address, name = person
    due, reason, rules = _clock(case, last, max(went_out, default=None))
    back = absence_ends(case, address, _last_met(case, address), ahead=True)
    if back is not None and back > due:
        due, reason = back, f"{name or address} is away; nothing is due to them before {when(back, case)} (Silence)"
    question, due = _older_silence(case, last, name or address, due)
    if question is not None and case.timeline.answer(question.key) is False:
        return None, None
    asks = question is not None and case.timeline.answer(question.key) is None
    act_at = spaced(case, due)
    wish = Wish(
        key=f"check_in/{round_day}/{number}",
        touch=Touch.CHECK_IN,
        person=address,
        person_name=name,
        interview_day=round_day,
        number=number,
        clock_due_at=due,
        due_at=act_at,
        expires_at=case.business.add_business_days(act_at, LIFETIME),
        reason=reason,
        rules=rules,
        held_because=question.text if asks and question else None,
    )
    return wish, question if asks else None


def _last_met(case: Case, address: str) -> datetime:
    """When that person was there for certain: at the last interview they took part in. An older notice without a date is outdated then."""
    met = [a.end for a in case.timeline.ended(case.now) if a.end and any(p.address == address for p in a.interview.interviewers)]
    return max(met, default=case.timeline.began_at)


def _heard_since(case: Case, step: Step) -> bool:
    return any(not w.ours and w.at > (step.ended_at or step.due_at) for w in case.timeline.words)


def _clock(case: Case, last: Appointment, went_out: datetime | None) -> tuple[datetime, str, tuple[str, ...]]:
    """E9, then E12's longer gap, then E10's promise: the latest of them, with its reason."""
    assert last.end is not None  # it is over
    anchor = _anchor(case, last)
    since = "the interview" if anchor == last.end else "the last word"
    days = case.policy.check_in_after
    choices = [
        (
            case.business.add_business_days(anchor, days),
            f"{days} business days without an answer since {since} on {when(anchor, case)}",
            "E9",
        )
    ]
    if went_out is not None:
        days = case.policy.second_check_in_after
        later = case.business.add_business_days(went_out, days)
        choices.append((later, f"{days} business days without an answer since your check-in of {when(went_out, case)}", "E12"))
    promise = case.timeline.promise()
    if promise is not None:
        after = case.business.add_business_days(case.business.opening(promise.latest), 1)
        choices.append((after, f"they named a time frame until {promise.latest:%a %d %b %Y}: “{promise.quote}”", "E10"))
    due, reason, rule = max(choices, key=lambda choice: choice[0])
    return due, f"{reason} ({rule})", (rule, "E11", "E13")


def _anchor(case: Case, last: Appointment) -> datetime:
    assert last.end is not None  # it is over
    return max([last.end, *(word.at for word in case.timeline.words)])


def _older_silence(case: Case, last: Appointment, name: str, due: datetime) -> tuple[StandingQuestion | None, datetime]:
    """What was silent long before the program first looked is listed for the user's yes, and then due from that yes on."""
    first_look = case.timeline.first_look_at
    anchor = _anchor(case, last)
    if first_look is None or anchor >= first_look - RECENT:
        return None, due
    key = f"older_silence/{anchor:%Y-%m-%dT%H:%M}"
    text = f"Nothing was heard from {name} since {when(anchor, case)}, before Afterword first looked. Draft a check-in?"
    due = max(due, case.business.into_hours(first_look))
    if case.timeline.answer(key):
        due = max(due, case.business.into_hours(case.timeline.answers[key][1]))
    return StandingQuestion(key, "older_silence", text), due


def spaced(case: Case, due: datetime) -> datetime:
    """E12 and E13 across the employer's threads, and the user's snooze."""
    for mail in case.record.employer_mails:
        if mail.check_in:
            due = max(due, case.business.add_business_days(mail.at, SPACING_CHECK_INS))
        due = max(due, case.business.into_hours(mail.at + SPACING_MAILS))
    return max(due, case.business.into_hours(case.timeline.snoozed_until or due))
