"""Words for instants, states, touches and people. Nothing here knows the time: ``now`` is an argument, in any zone."""

from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from daemon.deciding.values import Step, StepState, ThreadState, Touch, WaitingOn

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

TOUCHES = {
    Touch.THANK_YOU: "thank-you",
    Touch.CHECK_IN: "check-in",
    Touch.REJECTION_REPLY: "answer to the rejection",
    Touch.KEEP_IN_TOUCH: "word to keep in touch",
    Touch.MATERIAL: "mail with the promised material",
}
THREAD_STATES = {
    ThreadState.SCHEDULED: "interview ahead",
    ThreadState.AWAITING_THEM: "their turn",
    ThreadState.AWAITING_YOU: "your turn",
    ThreadState.RESTING: "resting: no answer came",
    ThreadState.REJECTED: "they said no",
    ThreadState.OFFER: "offer: your turn",
    ThreadState.CLOSED: "closed",
}
THREAD_STYLES = {
    ThreadState.SCHEDULED: "cyan",
    ThreadState.AWAITING_THEM: "blue",
    ThreadState.AWAITING_YOU: "bold yellow",
    ThreadState.OFFER: "bold green",
}
WAITING = {WaitingOn.THEM: "them", WaitingOn.YOU: "you", WaitingOn.NOBODY: "nobody"}


def day(when: datetime, zone: ZoneInfo) -> str:
    """``Tue 24 Nov 2026``."""
    local = when.astimezone(zone)
    return f"{DAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]} {local.year}"


def moment(when: datetime, now: datetime, zone: tzinfo) -> str:
    """``today 14:00``, ``tomorrow 09:00``, ``Tue 1 Dec 09:00``; with its year where that is not obvious."""
    local, today = when.astimezone(zone), now.astimezone(zone).date()
    clock = f"{local:%H:%M}"
    near = {today - timedelta(days=1): "yesterday", today: "today", today + timedelta(days=1): "tomorrow"}
    if local.date() in near:
        return f"{near[local.date()]} {clock}"
    year = f" {local.year}" if abs((local.date() - today).days) > 180 else ""
    return f"{DAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]}{year} {clock}"


def span(start: datetime, end: datetime | None, now: datetime, zone: ZoneInfo) -> str:
    """``Tue 24 Nov 14:00-15:00``."""
    if end is None:
        return moment(start, now, zone)
    same_day = start.astimezone(zone).date() == end.astimezone(zone).date()
    return f"{moment(start, now, zone)}-{end.astimezone(zone):%H:%M}" if same_day else f"from {moment(start, now, zone)}"


def ago(when: datetime, now: datetime) -> str:
    """How long something has been: ``just now``, ``5 minutes``, ``3 hours``, ``2 days``, ``6 weeks``."""
    seconds = int((now - when).total_seconds())
    for size, name in ((7 * 86400, "week"), (86400, "day"), (3600, "hour"), (60, "minute")):
        count = seconds // size
        if count >= (2 if name == "week" else 1):
            return f"{count} {name}{'s' if count > 1 else ''}"
    return "just now"


def touch(step: Step) -> str:
    """``thank-you to Dana Wong``; the second check-in is called so."""
    ordinal = "second " if step.touch is Touch.CHECK_IN and step.number > 1 else ""
    return f"{ordinal}{TOUCHES[step.touch]} to {step.person_name or step.person}"


STEP_STATES = {
    StepState.HELD: "waits for your answer (afterword questions)",
    StepState.ATTEMPTING: "is being put into Drafts, or sent",
    StepState.DRAFTED: "in Drafts, for you to read and send",
    StepState.QUEUED: "in Drafts, and goes out by itself",
    StepState.EDITED: "in Drafts, changed by you, and yours now",
    StepState.SENT: "sent",
    StepState.DISCARDED: "deleted by you, and will not come back",
    StepState.WITHDRAWN: "taken back",
    StepState.SATISFIED: "you wrote yourself",
    StepState.SKIPPED: "not written",
    StepState.UNKNOWN: "may have gone out; look into Sent",
    StepState.FAILED: "failed",
}


def step_state(step: Step, error: str | None, now: datetime, zone: ZoneInfo, theirs: tzinfo | None = None) -> str:
    """Where a step stands, and what it asks of the user. ``theirs``: the recipient's zone, in which a queued mail goes out."""
    if step.state is StepState.PLANNED:
        return "due now" if step.due_at <= now else f"will be written {moment(step.due_at, now, zone)}"
    if step.state is StepState.DRAFTED and step.needs_you:
        return "in Drafts, but needs a word of yours before it goes"
    if step.state is StepState.QUEUED and step.send_at is not None:
        return _queued(step.send_at, error, now, theirs or zone)
    told = STEP_STATES[step.state]
    if step.state in {StepState.SENT, StepState.WITHDRAWN} and step.ended_at:
        told = f"{told} {moment(step.ended_at, now, zone)}"
    return f"{told} ({error})" if step.state in _TELL_ERRORS and error else told


_TELL_ERRORS = frozenset({StepState.SENT, StepState.UNKNOWN, StepState.FAILED})


def _queued(send_at: datetime, error: str | None, now: datetime, theirs: tzinfo) -> str:
    return f"in Drafts, {goes_out(send_at, now, theirs)}" + (f" (tried before: {error})" if error else "")


def goes_out(send_at: datetime, now: datetime, theirs: tzinfo) -> str:
    """When the program sends it, by the recipient's clock."""
    return "goes out with the next look" if send_at <= now else f"goes out {moment(send_at, now, theirs)} their time"


STEP_STYLES = {
    StepState.HELD: "yellow",
    StepState.DRAFTED: "green",
    StepState.QUEUED: "green",
    StepState.EDITED: "green",
    StepState.UNKNOWN: "red",
    StepState.FAILED: "red",
}


def plural(count: int, one: str, several: str) -> str:
    """``1 question waits``, ``2 questions wait``."""
    return f"{count} {one if count == 1 else several}"
