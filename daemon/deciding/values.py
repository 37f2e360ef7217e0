"""Steps, threads and decisions, as values."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from daemon.deciding.facts import Fact
from daemon.reading.values import Interview


class Touch(StrEnum):
    """A mail that etiquette calls for."""

    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    REJECTION_REPLY = "rejection_reply"
    KEEP_IN_TOUCH = "keep_in_touch"
    MATERIAL = "material"


class StepState(StrEnum):
    """Where a step stands (DESIGN: Step states)."""

    PLANNED = "planned"
    HELD = "held"
    ATTEMPTING = "attempting"
    DRAFTED = "drafted"
    QUEUED = "queued"
    EDITED = "edited"
    SENT = "sent"
    DISCARDED = "discarded"
    WITHDRAWN = "withdrawn"
    SATISFIED = "satisfied"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"
    FAILED = "failed"


OPEN_STATES = frozenset({StepState.PLANNED, StepState.HELD})
LYING_STATES = frozenset({StepState.DRAFTED, StepState.QUEUED})
ENDED_STATES = frozenset(
    {StepState.SENT, StepState.DISCARDED, StepState.WITHDRAWN, StepState.SATISFIED, StepState.SKIPPED},
)


class ThreadState(StrEnum):
    """Where a conversation stands."""

    SCHEDULED = "scheduled"
    AWAITING_THEM = "awaiting_them"
    AWAITING_YOU = "awaiting_you"
    RESTING = "resting"
    REJECTED = "rejected"
    OFFER = "offer"
    CLOSED = "closed"


class WaitingOn(StrEnum):
    """Whose turn it is."""

    THEM = "them"
    YOU = "you"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Step:
    """A touch planned for a thread.

    ``key`` is unique within its thread and stable: ``thank_you/2026-11-24/dana@example.com``, ``check_in/2026-11-24/1``; a step planned
    again after the program itself took it back gets ``#2`` and so on. ``person``: the address it goes to. ``interview_day``: the local
    day of the round. ``due_at``: when the program acts; ``expires_at``: when it no longer will. ``rules``: E-numbers.
    ``withdraw_because``: it lies in Drafts and is to be taken back if untouched. ``needs_you``: the user must act before it may go.
    ``started_at``: when it was drafted; ``ended_at``: when it was sent, discarded and so on. ``send_at``: when it goes out by itself.
    """

    key: str
    touch: Touch
    person: str
    person_name: str
    interview_day: date
    number: int
    due_at: datetime
    expires_at: datetime
    state: StepState
    reason: str
    rules: tuple[str, ...] = ()
    needs_you: bool = False
    withdraw_because: str | None = None
    message_id: str | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    id: int | None = None
    send_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EmployerMail:
    """A mail to the same employer from another thread, for the spacing of E12 and E13."""

    at: datetime
    check_in: bool


@dataclass(frozen=True, slots=True)
class News:
    """Something the user would like to tell the people they stay in touch with (E15). ``id`` is never used twice."""

    id: int
    text: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class ToldNews:
    """An item of news that went, or lies ready, to a person in another thread."""

    news: int
    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ThreadRecord:
    """Everything that is known of one thread: what ``decide`` is given.

    ``news``: what there is to tell now; ``told_news``: what other threads told.
    """

    facts: tuple[Fact, ...]
    steps: tuple[Step, ...] = ()
    employer_mails: tuple[EmployerMail, ...] = ()
    news: tuple[News, ...] = ()
    told_news: tuple[ToldNews, ...] = ()
    id: int | None = None


@dataclass(frozen=True, slots=True)
class StandingQuestion:
    """A yes or no that this thread waits for. ``key`` is unique within its thread and stable."""

    key: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class ThreadAlert:
    """Something the user should know about this thread; ``key`` is unique within its thread and stable."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows from a record, the policy and the instant. ``steps``: every step, changed or not.

    ``decide_again_at``: the next instant at which time alone changes the answer, or None.
    """

    state: ThreadState
    waiting_on: WaitingOn
    since: datetime
    muted: bool
    steps: tuple[Step, ...]
    interviews: tuple[Interview, ...]
    decide_again_at: datetime | None
    employer: str | None = None
    role: str | None = None
    questions: tuple[StandingQuestion, ...] = ()
    alerts: tuple[ThreadAlert, ...] = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """The user's wishes, with the defaults of DESIGN.md. Durations in business days are counts."""

    mode: str = "drafts"
    queue: tuple[str, ...] = ("check_in",)
    review_window: timedelta = timedelta(minutes=15)
    digest_at: str = "08:00"
    thank_you_after: timedelta = timedelta(hours=1)
    thank_you_within: timedelta = timedelta(hours=24)
    check_in_after: int = 5
    second_check_in_after: int = 7
    max_check_ins: int = 2
    opens: timedelta = timedelta(hours=9)
    closes: timedelta = timedelta(hours=17)
    holidays: frozenset[date] = field(default_factory=frozenset[date])
    keep_in_touch: bool = False
    notes: bool = True
    timezone: str = "UTC"
