"""Small ways of saying what a test is about: instants, interviews, facts, and a story of one thread."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from daemon.deciding.decide import decide
from daemon.deciding.facts import DraftDiscarded, DraftSent, Fact, InterviewScheduled, TheyAnswered, ThreadBegan, UserWrote
from daemon.deciding.values import Decision, EmployerMail, News, Policy, Step, StepState, ThreadRecord, ToldNews, Touch
from daemon.reading.values import Address, Interview, Person, Promise, Topic

DANA = Person("Dana Whitfield", "dana@northwind.example", "Engineering Manager")
OMAR = Person("Omar Haddad", "omar@northwind.example", "Staff Engineer")
RITA = Person("Rita Sommer", "rita@northwind.example", "Recruiter")


def at(text: str) -> datetime:
    """``2026-11-24 14:00`` as an instant, UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# Tuesday 24 November 2026, in Berlin from 14:00 to 15:00; invited on the Friday before.
START, END = at("2026-11-24 13:00"), at("2026-11-24 14:00")
INVITED = at("2026-11-20 09:00")


def interview(
    uid: str = "first@calendar.example",
    start: datetime = START,
    minutes: int = 60,
    interviewers: Sequence[Person] = (DANA, OMAR),
    timezone: str | None = "Europe/Berlin",
) -> Interview:
    """A certain interview, arranged by Rita."""
    return Interview(
        uid=uid,
        method="REQUEST",
        start=start,
        end=start + timedelta(minutes=minutes),
        timezone=timezone,
        summary="Interview: Data Engineer",
        organizer=Address(RITA.name, RITA.address or ""),
        interviewers=tuple(interviewers),
        coordinator=RITA,
        employer="Northwind",
        role="Data Engineer",
        is_interview=True,
        certain=True,
    )


def scheduled(one: Interview | None = None, when: datetime = INVITED) -> InterviewScheduled:
    """The invitation came."""
    return InterviewScheduled(at=when, interview=one or interview())


def they(
    when: datetime, topic: Topic = Topic.OTHER, sender: Person = RITA, *, asks: bool = False, promise: Promise | None = None
) -> TheyAnswered:
    """A mail of theirs."""
    return TheyAnswered(at=when, sender=sender.address or "", sender_name=sender.name, topic=topic, asks_user=asks, promise=promise)


def you(when: datetime, *people: Person) -> UserWrote:
    """A mail of the user's own."""
    return UserWrote(at=when, recipients=tuple(p.address or "" for p in people))


@dataclass
class Story:
    """One thread as it unfolds; the steps are carried along from decision to decision, as the store does it."""

    facts: list[Fact] = field(
        default_factory=lambda: [
            ThreadBegan(at=INVITED, employer="Northwind", role="Data Engineer", first_look_at=INVITED),
            scheduled(),
        ]
    )
    policy: Policy = field(default_factory=lambda: Policy(timezone="Europe/Berlin"))
    steps: tuple[Step, ...] = ()
    employer_mails: tuple[EmployerMail, ...] = ()
    news: tuple[News, ...] = ()
    told_news: tuple[ToldNews, ...] = ()

    def tell(self, *facts: Fact) -> "Story":
        """More happened."""
        self.facts.extend(facts)
        return self

    def decide(self, now: datetime) -> Decision:
        """Decide, and keep the steps."""
        decision = decide(
            ThreadRecord(tuple(self.facts), self.steps, self.employer_mails, self.news, self.told_news), self.policy, now
        )
        self.steps = decision.steps
        return decision

    def step(self, now: datetime, touch: Touch, person: Person | None = None) -> Step:
        """The newest step of that kind (to that person) as decided now."""
        found = [s for s in self.decide(now).steps if s.touch is touch and (person is None or s.person == person.address)]
        assert found, f"no {touch} in {[step.key for step in self.steps]}"
        return found[-1]

    def put(self, step: Step, state: StepState, now: datetime) -> None:
        """The world changed a step."""
        ended = now if state not in (StepState.DRAFTED, StepState.ATTEMPTING) else None
        changed = replace(step, state=state, started_at=step.started_at or now, ended_at=ended)
        self.steps = tuple(changed if one.key == step.key else one for one in self.steps)

    def draft(self, now: datetime, touch: Touch, person: Person | None = None) -> Step:
        """The step is due and gets written."""
        step = self.step(now, touch, person)
        assert step.state is StepState.PLANNED, (step.state, step.reason)
        assert step.due_at <= now < step.expires_at, (step.due_at, step.expires_at)
        self.put(step, StepState.DRAFTED, now)
        return next(one for one in self.steps if one.key == step.key)

    def send(self, step: Step, now: datetime) -> None:
        """The user sends our draft."""
        self.put(step, StepState.SENT, now)
        self.tell(DraftSent(at=now, step_key=step.key, recipients=(step.person,)))

    def discard(self, step: Step, now: datetime) -> None:
        """The user deletes our draft."""
        self.put(step, StepState.DISCARDED, now)
        self.tell(DraftDiscarded(at=now, step_key=step.key))
