"""What is gathered from a snapshot to be shown: plain values, so that rendering needs neither store nor clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from daemon.deciding.facts import Fact
from daemon.deciding.folding import fold
from daemon.deciding.timeline import Appointment
from daemon.deciding.values import OPEN_STATES, Policy, Step, StepState
from daemon.deciding.wishes import their_zone
from daemon.errors import UserError
from daemon.flows.pausing import paused_until
from daemon.ports.looking import Look
from daemon.ports.stored import AccountState, Alert, CalendarState, Question, StepRow, StoredMessage, ThreadPerson, ThreadSummary
from daemon.reading.values import Promise

COMING = OPEN_STATES | {StepState.ATTEMPTING, StepState.QUEUED}


@dataclass(frozen=True, slots=True)
class Sight:
    """From when and where things are looked at."""

    now: datetime
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class ThreadView:
    """One thread with its interviews (earliest first) and steps (by due time)."""

    summary: ThreadSummary
    appointments: tuple[Appointment, ...]
    steps: tuple[StepRow, ...]
    promise: Promise | None = None
    snoozed_until: datetime | None = None
    questions: tuple[Question, ...] = ()
    their_zone: tzinfo | None = None

    @property
    def next(self) -> Step | None:
        """What the program does next by itself, or waits for an answer to do."""
        return next((row.step for row in self.steps if row.step.state in COMING), None)

    @property
    def title(self) -> str:
        """Employer and role, as far as known."""
        return " · ".join(part for part in (self.summary.employer or self.summary.employer_key, self.summary.role) if part)


@dataclass(frozen=True, slots=True)
class ThreadDetail:
    """Everything of one thread."""

    view: ThreadView
    people: tuple[ThreadPerson, ...]
    messages: tuple[StoredMessage, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class StatusView:
    """All threads, and whether the program sees what it should see."""

    threads: tuple[ThreadView, ...]
    accounts: tuple[AccountState, ...]
    calendars: tuple[CalendarState, ...]
    questions: tuple[Question, ...]
    alerts: tuple[Alert, ...]
    unreadable: int
    paused_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One step on its way, in its thread."""

    row: StepRow
    thread: ThreadView


@dataclass(frozen=True, slots=True)
class OutboxView:
    """What goes out by itself, the next one first; then what failed or may have gone out."""

    entries: tuple[OutboxEntry, ...]
    paused_until: datetime | None


ON_THEIR_WAY = frozenset({StepState.QUEUED, StepState.UNKNOWN, StepState.FAILED})


def outbox_of(snapshot: Look, sight: Sight) -> OutboxView:
    """What ``outbox`` shows."""
    rows = [
        row
        for row in snapshot.steps_in(ON_THEIR_WAY | {StepState.ATTEMPTING})
        if row.step.state is not StepState.ATTEMPTING or row.step.send_at is not None
    ]
    rows.sort(key=lambda row: (row.step.send_at is None, row.step.send_at or row.step.due_at))
    threads = {summary.id: summary for summary in snapshot.threads()}
    entries = tuple(OutboxEntry(row, _thread(snapshot, threads[row.thread_id], (), (), sight)) for row in rows)
    return OutboxView(entries, paused_until(snapshot, sight.now))


def status_of(snapshot: Look, accounts: Iterable[str], calendars: Iterable[str], sight: Sight) -> StatusView:
    """What ``status`` shows. An account or calendar that was never looked at is shown as such; what is so in several threads is told once."""
    questions = snapshot.questions()
    rows = snapshot.steps_in(StepState)
    return StatusView(
        threads=tuple(_thread(snapshot, summary, rows, questions, sight) for summary in snapshot.threads()),
        accounts=tuple(
            snapshot.account_state(name) or AccountState(name, None, None, connected=False, error=None) for name in accounts
        ),
        calendars=tuple(snapshot.calendar_state(name) or CalendarState(name, None, None, None, 0, None) for name in calendars),
        questions=questions,
        alerts=tuple({alert.text: alert for alert in snapshot.alerts()}.values()),
        unreadable=len(snapshot.quarantined()),
        paused_until=paused_until(snapshot, sight.now),
    )


def detail_of(snapshot: Look, wanted: str, sight: Sight) -> ThreadDetail:
    """What ``show`` and ``why`` show of a thread. Raises ``UserError`` where it can't be told which one is meant."""
    summary = thread_named(snapshot.threads(), wanted)
    return ThreadDetail(
        view=_thread(snapshot, summary, snapshot.steps_in(StepState), snapshot.questions(), sight),
        people=snapshot.thread_people(summary.id),
        messages=snapshot.messages_of_thread(summary.id),
        facts=snapshot.facts_of(summary.id),
    )


def thread_named(threads: Iterable[ThreadSummary], wanted: str) -> ThreadSummary:
    """The thread of this number, or the only one whose employer or role holds these words."""
    known = tuple(threads)
    number = wanted.removeprefix("#")
    if number.isdecimal():
        found = [each for each in known if each.id == int(number)]
    else:
        words = wanted.casefold()
        found = [each for each in known if words in f"{each.employer or each.employer_key} {each.role or ''}".casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        numbers = ", ".join(f"{each.id} ({each.employer or each.employer_key}, {each.role or 'role unknown'})" for each in found)
        raise UserError(f"{wanted!r} fits {len(found)} conversations", f"name one by its number: {numbers}")
    raise UserError(f"there is no conversation {wanted!r}", "`afterword status` lists them with their numbers")


def _thread(
    snapshot: Look, summary: ThreadSummary, rows: tuple[StepRow, ...], questions: tuple[Question, ...], sight: Sight
) -> ThreadView:
    facts = snapshot.facts_of(summary.id)
    timeline = fold(facts, sight.now) if facts else None
    return ThreadView(
        summary=summary,
        appointments=tuple(sorted(timeline.appointments.values(), key=_begin)) if timeline else (),
        steps=tuple(row for row in rows if row.thread_id == summary.id),
        promise=timeline.promise() if timeline else None,
        snoozed_until=timeline.snoozed_until if timeline else None,
        questions=tuple(question for question in questions if question.thread_id == summary.id),
        their_zone=their_zone(timeline, Policy(timezone=sight.zone.key)) if timeline else None,
    )


def _begin(appointment: Appointment) -> tuple[bool, datetime]:
    """Sorts by begin; what has none comes last, in the order in which it became known."""
    return appointment.start is None, appointment.start or appointment.known_at
