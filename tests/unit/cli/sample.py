"""A small world to be shown: one thread of each kind, seen on Thursday 26 November 2026 at ten in Berlin."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from daemon.cli.views import Sight, StatusView, ThreadDetail, ThreadView
from daemon.deciding import facts as f
from daemon.deciding.timeline import Appointment
from daemon.deciding.values import Step, StepState, ThreadState, Touch, WaitingOn
from daemon.ports.stored import (
    AccountState,
    Alert,
    BodyState,
    CalendarState,
    Question,
    StepRow,
    StoredMessage,
    ThreadPerson,
    ThreadSummary,
)
from daemon.reading.values import Address, Attendee, Interview, Person, Promise, Topic

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
SIGHT = Sight(NOW, ZoneInfo("Europe/Berlin"))
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def interview(start: datetime, *people: str) -> Interview:
    return Interview(
        uid="77@calendar.example",
        start=start,
        end=start + HOUR,
        timezone="Europe/Berlin",
        summary="Interview: backend engineer",
        attendees=tuple(Attendee(name, f"{name.split()[0].lower()}@acme.example") for name in people),
        interviewers=tuple(Person(name, f"{name.split()[0].lower()}@acme.example") for name in people),
        is_interview=True,
        certain=True,
        reasons=("its title says so",),
    )


def step(state: StepState, person: str, touch: Touch = Touch.THANK_YOU, **changes: object) -> StepRow:
    made = Step(
        key=f"{touch}/2026-11-25/{person.split(maxsplit=1)[0].lower()}@acme.example",
        touch=touch,
        person=f"{person.split(maxsplit=1)[0].lower()}@acme.example",
        person_name=person,
        interview_day=date(2026, 11, 25),
        number=1,
        due_at=NOW - 18 * HOUR,
        expires_at=NOW + 29 * HOUR,
        state=state,
        reason="the interview of 25 November ended at 15:00",
        rules=("E1", "E2"),
        message_id="<abc@example.org>",
        id=11,
    )
    return StepRow(1, replace(made, **changes), None, None, None, None)  # type: ignore[arg-type]


def summary(number: int, state: ThreadState, waiting: WaitingOn, since: timedelta, **changes: object) -> ThreadSummary:
    made = ThreadSummary(
        id=number,
        account="personal",
        employer="Acme Analytics",
        employer_key="acme.example",
        role="Backend engineer",
        state=state,
        waiting_on=waiting,
        since=NOW - since,
        muted=False,
        decide_again_at=None,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


QUESTION = Question(
    id=5,
    key="2/weak/1",
    kind="weak_match",
    thread_id=2,
    account="personal",
    text="Is the mail of 24 November from Kim Hart about this conversation?",
    payload={},
    asked_at=NOW - DAY,
)

WAITING_FOR_THEM = ThreadView(
    summary=summary(1, ThreadState.AWAITING_THEM, WaitingOn.THEM, 19 * HOUR),
    appointments=(Appointment(interview(NOW - 20 * HOUR, "Dana Wong", "Lee Park"), NOW - 9 * DAY),),
    steps=(
        step(StepState.SENT, "Lee Park", ended_at=NOW - HOUR),
        step(StepState.DRAFTED, "Dana Wong", id=12, needs_you=True),
        step(StepState.PLANNED, "Dana Wong", Touch.CHECK_IN, id=13, due_at=NOW + 6 * DAY, rules=("E9", "E13")),
    ),
    promise=Promise("You will hear from us by the end of next week.", None, date(2026, 12, 4)),
)
WAITING_FOR_YOU = ThreadView(
    summary=summary(
        2,
        ThreadState.AWAITING_YOU,
        WaitingOn.YOU,
        2 * DAY,
        employer="Bergmann & Söhne Verwaltungsgesellschaft für Software mbH",
        role="Senior Staff Engineer, Developer Experience and Internal Platforms (all genders)",
    ),
    appointments=(),
    steps=(step(StepState.HELD, "Kim Hart", Touch.CHECK_IN, id=21),),
    questions=(QUESTION,),
)
AHEAD = ThreadView(
    summary=summary(3, ThreadState.SCHEDULED, WaitingOn.NOBODY, 3 * DAY, employer="Cobalt", role=None),
    appointments=(Appointment(interview(NOW + DAY, "Ana Silva"), NOW - DAY),),
    steps=(),
)
RESTING = ThreadView(
    summary=summary(4, ThreadState.RESTING, WaitingOn.NOBODY, 40 * DAY, employer="Delta", muted=True), appointments=(), steps=()
)

STATUS = StatusView(
    threads=(WAITING_FOR_THEM, WAITING_FOR_YOU, AHEAD, RESTING),
    accounts=(AccountState("personal", NOW - 90 * DAY, NOW - 2 * timedelta(minutes=1), connected=True, error=None),),
    calendars=(CalendarState("private", None, NOW - 3 * HOUR, None, 12, "the server asks for a password"),),
    questions=(QUESTION, replace(QUESTION, id=6, thread_id=None, text="Is “Chat with Robin” on 30 November an interview?")),
    alerts=(Alert("thread/1/late", "The thank-you to Dana Wong still lies in Drafts; four hours are left.", NOW),),
    unreadable=1,
)
NOTHING = StatusView((), (AccountState("personal", None, None, connected=False, error=None),), (), (), (), 0)

EVIDENCE = f.Evidence(
    "mail of 17 November from dana@acme.example", "We would like to invite you to an interview.", "<1@acme.example>"
)
DETAIL = ThreadDetail(
    view=WAITING_FOR_THEM,
    people=(ThreadPerson("dana@acme.example", "Dana Wong", "Head of Data", "interviewer"), ThreadPerson("lee@acme.example", "")),
    messages=(
        StoredMessage(
            id=1,
            account="personal",
            identity="<1@acme.example>",
            message_id="<1@acme.example>",
            references=(),
            original_message_id=None,
            at=NOW - 9 * DAY,
            sender=Address("Dana Wong", "dana@acme.example"),
            recipients=(Address("", "sam@example.org"),),
            subject="Interview for Backend engineer",
            own=False,
            body=BodyState.READ,
            thread_id=1,
            text="We would like to invite you to an interview.",
            language="en",
            formal=None,
            why=None,
            locations=(),
        ),
    ),
    facts=(
        f.ThreadBegan(at=NOW - 9 * DAY, employer="Acme Analytics", role="Backend engineer", evidence=EVIDENCE),
        f.InterviewScheduled(at=NOW - 9 * DAY, interview=interview(NOW - 20 * HOUR, "Dana Wong", "Lee Park"), calendar="private"),
        f.TheyAnswered(at=NOW - DAY, sender="dana@acme.example", sender_name="Dana Wong", topic=Topic.PROMISE),
        f.DraftWritten(at=NOW - 18 * HOUR, step_key="thank_you/2026-11-25/dana@acme.example", message_id="<abc@example.org>"),
    ),
)
