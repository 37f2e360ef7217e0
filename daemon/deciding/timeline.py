"""What the facts of a thread add up to, and what can be asked of it; ``folding`` makes it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from daemon.deciding import facts as f
from daemon.deciding.values import ThreadState
from daemon.reading.values import Interview, Promise, Topic


@dataclass(frozen=True, slots=True)
class Appointment:
    """An interview as it stands. ``cancelled_at``/``declined_at``/``missed``: what became of it."""

    interview: Interview
    known_at: datetime
    calendar: str | None = None
    cancelled_at: datetime | None = None
    declined: bool = False
    missed: bool = False

    @property
    def start(self) -> datetime | None:
        """When it begins, or None where that is uncertain."""
        return self.interview.start

    @property
    def end(self) -> datetime | None:
        """When it ends, or None where that is uncertain."""
        return self.interview.end

    @property
    def takes_place(self) -> bool:
        """In force: certain in time, not called off before its end, not declined, not missed."""
        if self.end is None or self.declined or self.missed:
            return False
        return self.cancelled_at is None or self.cancelled_at >= self.end

    @property
    def cancelled_late(self) -> bool:
        """Called off after its end: calendars get tidied; this undoes nothing."""
        return self.takes_place and self.cancelled_at is not None


@dataclass(frozen=True, slots=True)
class Word:
    """A message in the thread by a person or, where ``automatic``, by a machine of theirs that rejects, offers or invites."""

    at: datetime
    ours: bool
    people: tuple[str, ...]
    name: str = ""
    topic: Topic | None = None
    asks: bool = False
    automatic: bool = False
    no_reply: bool = False
    step_key: str | None = None
    message_id: str | None = None
    moves_interview: bool = False


@dataclass(frozen=True, slots=True)
class Absence:
    """An out-of-office notice."""

    at: datetime
    address: str
    return_date: date | None


@dataclass
class Timeline:
    """What the facts of one thread add up to."""

    began_at: datetime
    employer: str | None = None
    role: str | None = None
    first_look_at: datetime | None = None
    appointments: dict[tuple[str, str | None], Appointment] = field(default_factory=dict[tuple[str, str | None], Appointment])
    words: list[Word] = field(default_factory=list[Word])
    absences: list[Absence] = field(default_factory=list[Absence])
    bounced: set[str] = field(default_factory=set[str])
    promises: list[tuple[datetime, Promise]] = field(default_factory=list[tuple[datetime, Promise]])
    user_drafts: list[tuple[datetime, tuple[str, ...]]] = field(default_factory=list[tuple[datetime, tuple[str, ...]]])
    holds: dict[str, f.QuestionAsked] = field(default_factory=dict[str, f.QuestionAsked])
    answers: dict[str, tuple[bool, datetime]] = field(default_factory=dict[str, tuple[bool, datetime]])
    debriefs: list[f.UserDebriefed] = field(default_factory=list[f.UserDebriefed])
    options: dict[str, bool] = field(default_factory=dict[str, bool])
    muted: bool = False
    snoozed_until: datetime | None = None
    resumed_at: datetime | None = None
    offsets: list[int] = field(default_factory=list[int])
    state: ThreadState = ThreadState.AWAITING_THEM
    since: datetime | None = None

    def in_force(self) -> list[Appointment]:
        """The appointments that take (or took) place, earliest end first."""
        return sorted((a for a in self.appointments.values() if a.takes_place), key=end_of)

    def ended(self, now: datetime) -> list[Appointment]:
        """Appointments that took place and are over."""
        return [a for a in self.in_force() if end_of(a) <= now]

    def ahead(self, now: datetime) -> list[Appointment]:
        """Appointments in force whose end is still to come."""
        return [a for a in self.in_force() if end_of(a) > now]

    def last_word(self) -> Word | None:
        """The newest message by a person, the user or them."""
        return max((w for w in self.words if not w.automatic), key=lambda word: word.at, default=None)

    def began_by_user(self, address: str) -> bool:
        """Whether a draft of the user's own to that address is the newest thing in the thread (Silence)."""
        newest = max((word.at for word in self.words), default=self.began_at)
        return any(at > newest and address in recipients for at, recipients in self.user_drafts)

    def answer(self, question_key: str) -> bool | None:
        """What the user said to this question, if anything."""
        return self.answers[question_key][0] if question_key in self.answers else None

    def promise(self) -> Promise | None:
        """The time frame they named last."""
        return max(self.promises, key=lambda pair: pair[0])[1] if self.promises else None


def end_of(appointment: Appointment) -> datetime:
    """When an appointment in force ends."""
    assert appointment.end is not None  # those in force have an end
    return appointment.end
