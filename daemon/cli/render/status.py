"""``status``: all conversations at a glance, those that wait for the user first."""

from datetime import tzinfo

from daemon.cli.render import words
from daemon.cli.render.reading import interview_object
from daemon.cli.terminal import Page, Part, shortened
from daemon.cli.views import Sight, StatusView, ThreadView
from daemon.deciding.timeline import Appointment
from daemon.deciding.values import Step, StepState, ThreadState
from daemon.flows.pausing import FOR_GOOD
from daemon.ports.stored import AccountState, CalendarState, StepRow

GROUPS: tuple[tuple[str, frozenset[ThreadState]], ...] = (
    ("Your turn", frozenset({ThreadState.AWAITING_YOU, ThreadState.OFFER})),
    ("Coming up", frozenset({ThreadState.SCHEDULED})),
    ("Their turn", frozenset({ThreadState.AWAITING_THEM})),
)
AT_REST = frozenset({ThreadState.RESTING, ThreadState.REJECTED, ThreadState.CLOSED})
SHOWN_STEPS = frozenset(
    {
        StepState.PLANNED,
        StepState.HELD,
        StepState.ATTEMPTING,
        StepState.DRAFTED,
        StepState.QUEUED,
        StepState.EDITED,
        StepState.UNKNOWN,
        StepState.FAILED,
    }
)


def as_object(status: StatusView) -> dict[str, object]:
    """The object of DESIGN.md, ``status --json``, with questions, alerts and calendars beside it."""
    return {
        "threads": [thread_object(thread) for thread in status.threads],
        "accounts": [
            {
                "name": account.name,
                "last_sync": account.last_sync and account.last_sync.isoformat(),
                "connected": account.connected,
                "error": account.error,
            }
            for account in status.accounts
        ],
        "calendars": [
            {"name": calendar.name, "last_sync": calendar.synced_at and calendar.synced_at.isoformat(), "error": calendar.error}
            for calendar in status.calendars
        ],
        "questions": [{"id": question.id, "thread": question.thread_id, "text": question.text} for question in status.questions],
        "alerts": [alert.text for alert in status.alerts],
        "unreadable": status.unreadable,
        "paused_until": status.paused_until and status.paused_until.isoformat(),
    }


def thread_object(thread: ThreadView) -> dict[str, object]:
    """One thread."""
    summary, coming = thread.summary, thread.next
    return {
        "id": summary.id,
        "account": summary.account,
        "employer": summary.employer,
        "role": summary.role,
        "state": summary.state.value,
        "waiting_on": summary.waiting_on.value,
        "since": summary.since.isoformat(),
        "muted": summary.muted,
        "interviews": [appointment_object(each) for each in thread.appointments],
        "next": coming
        and {
            "touch": coming.touch.value,
            "due_at": coming.due_at.isoformat(),
            "send_at": coming.send_at and coming.send_at.isoformat(),
            "state": coming.state.value,
            "reason": coming.reason,
        },
        "steps": [step_object(row) for row in thread.steps],
    }


def step_object(row: StepRow) -> dict[str, object]:
    """One step."""
    step = row.step
    return {
        "id": step.id,
        "touch": step.touch.value,
        "person": step.person,
        "due_at": step.due_at.isoformat(),
        "expires_at": step.expires_at.isoformat(),
        "send_at": step.send_at and step.send_at.isoformat(),
        "state": step.state.value,
        "needs_you": step.needs_you,
        "reason": step.reason,
        "message_id": step.message_id,
        "rules": list(step.rules),
        "error": row.error,
    }


def appointment_object(appointment: Appointment) -> dict[str, object]:
    """One interview: as ``inspect`` tells it, and what became of it."""
    cancelled_at = appointment.cancelled_at
    return interview_object(appointment.interview) | {
        "cancelled_at": cancelled_at and cancelled_at.isoformat(),
        "declined": appointment.declined,
        "missed": appointment.missed,
    }


def print_status(page: Page, status: StatusView, sight: Sight) -> None:
    """For people: what waits for them, what comes, what waits for others; then whether all is well."""
    if not status.threads:
        _print_nothing_yet(page, status)
    for title, states in GROUPS:
        members = [thread for thread in status.threads if thread.summary.state in states]
        if members:
            page.line((title, "bold underline"))
            for thread in members:
                print_thread(page, thread, sight)
                page.blank()
    resting = [thread for thread in status.threads if thread.summary.state in AT_REST]
    if resting:
        page.line(("At rest", "bold underline"))
        for thread in resting:
            _print_heading(page, thread, sight)
        page.blank()
    _print_health(page, status, sight)


def print_thread(page: Page, thread: ThreadView, sight: Sight) -> None:
    """One thread in a few lines: heading, interviews ahead or just over, the steps that are not yet done."""
    _print_heading(page, thread, sight)
    for appointment in thread.appointments:
        if appointment.end is None or appointment.end > sight.now:
            page.line(*appointment_words(appointment, sight), indent=4, hang=2)
    for row in thread.steps:
        if row.step.state in SHOWN_STEPS:
            print_step(page, row, sight, thread.their_zone)
    for question in thread.questions:
        page.line(("? ", "yellow"), question.text, (f"  afterword answer {question.id} yes|no", "dim"), indent=4, hang=2)
    if thread.next is None and thread.summary.state is ThreadState.AWAITING_THEM and not thread.steps:
        page.line(("nothing is planned", "dim"), indent=4)


def _print_heading(page: Page, thread: ThreadView, sight: Sight) -> None:
    summary = thread.summary
    style = words.THREAD_STYLES.get(summary.state, "dim")
    state: list[Part] = [(words.THREAD_STATES[summary.state], style)]
    if summary.state is not ThreadState.SCHEDULED:
        state.append((f", {words.ago(summary.since, sight.now)}", "dim"))
    if summary.muted:
        state.append((", muted", "yellow"))
    elif thread.snoozed_until and thread.snoozed_until > sight.now:
        state.append((f", snoozed until {words.moment(thread.snoozed_until, sight.now, sight.zone)}", "yellow"))
    employer = summary.employer or summary.employer_key or "unknown employer"
    role = f" · {shortened(summary.role, 60)}" if summary.role else ""
    page.pair(((f"{summary.id:>3} ", "dim"), (shortened(employer, 50), "bold"), role), tuple(state))


def appointment_words(appointment: Appointment, sight: Sight) -> tuple[Part, ...]:
    """When, with whom, and what became of it."""
    interview = appointment.interview
    when = words.span(interview.start, interview.end, sight.now, sight.zone) if interview.start else "at an uncertain time"
    people = ", ".join(person.name or person.address or "" for person in interview.interviewers)
    became = ""
    if appointment.cancelled_at:
        became = "called off"
    elif appointment.declined:
        became = "declined by you"
    elif appointment.missed:
        became = "did not take place"
    return (
        ("interview ", "dim"),
        when,
        f" with {people}" if people else "",
        (f" ({became})" if became else "", "yellow"),
    )


def print_step(page: Page, row: StepRow, sight: Sight, theirs: tzinfo | None = None) -> None:
    """One step: what it is and where it stands; for a draft, until when it makes sense."""
    step: Step = row.step
    parts: list[Part] = [f"{words.touch(step)}: "]
    parts.append((words.step_state(step, row.error, sight.now, sight.zone, theirs), words.STEP_STYLES.get(step.state, "")))
    if step.state is StepState.DRAFTED:
        parts.append((f" (best before {words.moment(step.expires_at, sight.now, sight.zone)})", "dim"))
    page.line(*parts, indent=4, hang=2)


def _print_nothing_yet(page: Page, status: StatusView) -> None:
    """Nothing tracked: either nothing was looked at yet, or there was no interview."""
    if any(account.last_sync for account in status.accounts):
        page.line("No interview has been found so far.")
        page.line("A conversation begins here with an invitation in your mail or an interview in your calendar.", indent=2, hang=2)
        page.line("If one is missing: afterword inspect FILE shows what is understood of a message.", indent=2, hang=2)
    else:
        page.line("Your mailbox has not been looked at yet.")
        page.line("afterword preview    shows what would be done, and writes nothing", indent=2, hang=21)
        page.line("afterword run        looks, drafts, and goes on watching", indent=2, hang=21)
    page.blank()


def _print_health(page: Page, status: StatusView, sight: Sight) -> None:
    if status.paused_until:
        end = (
            "until you say so"
            if status.paused_until == FOR_GOOD
            else f"until {words.moment(status.paused_until, sight.now, sight.zone)}"
        )
        page.line(("paused: ", "bold yellow"), f"nothing is written or sent {end}", (" (afterword unpause)", "dim"), hang=2)
    for alert in status.alerts:
        page.line(("! ", "bold red"), alert.text, hang=2)
    loose = [question for question in status.questions if question.thread_id is None]
    for question in loose:
        page.line(("? ", "yellow"), question.text, (f"  afterword answer {question.id} yes|no", "dim"), hang=2)
    if status.unreadable:
        count = words.plural(status.unreadable, "message could not be read", "messages could not be read")
        page.line(("! ", "yellow"), count, (": afterword check", "dim"), hang=2)
    for account in status.accounts:
        page.line(*_account_words(account, sight), hang=2)
    for calendar in status.calendars:
        page.line(*_calendar_words(calendar, sight), hang=2)


def _account_words(account: AccountState, sight: Sight) -> tuple[Part, ...]:
    seen = _seen(words.ago(account.last_sync, sight.now)) if account.last_sync else "not looked at yet"
    fault = (f", but now: {account.error}", "red") if account.error else ""
    return ((f"mail {account.name}: ", "dim"), (seen, "dim"), fault)


def _calendar_words(calendar: CalendarState, sight: Sight) -> tuple[Part, ...]:
    seen = _seen(words.ago(calendar.synced_at, sight.now)) if calendar.synced_at else "not looked at yet"
    fault = (f", but now: {calendar.error}", "red") if calendar.error else ""
    return ((f"calendar {calendar.name}: ", "dim"), (seen, "dim"), fault)


def _seen(how_long: str) -> str:
    return f"looked at {how_long}" if how_long == "just now" else f"looked at {how_long} ago"
