"""What etiquette wishes for, before it is held against the steps that exist already."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from daemon.deciding.business import BusinessCalendar
from daemon.deciding.timeline import Absence, Appointment, Timeline
from daemon.deciding.values import Policy, Step, ThreadRecord, Touch


@dataclass(frozen=True, slots=True)
class Wish:
    """One touch that etiquette calls for now or later.

    ``clock_due_at``: what the rule's own clock says; ``due_at``: the same after spacing and snooze. ``held_because``: waits for the
    user's answer. ``satisfied_at``: the user did it themselves at that instant.
    """

    key: str
    touch: Touch
    person: str
    person_name: str
    interview_day: date
    number: int
    clock_due_at: datetime
    due_at: datetime
    expires_at: datetime
    reason: str
    rules: tuple[str, ...]
    held_because: str | None = None
    satisfied_at: datetime | None = None
    satisfied_because: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """What every rule looks at."""

    timeline: Timeline
    record: ThreadRecord
    policy: Policy
    now: datetime
    business: BusinessCalendar

    def steps(self, touch: Touch) -> tuple[Step, ...]:
        """The steps of one kind."""
        return tuple(step for step in self.record.steps if step.touch is touch)


def case_of(timeline: Timeline, record: ThreadRecord, policy: Policy, now: datetime) -> Case:
    """Bring together what the rules look at."""
    business = BusinessCalendar(their_zone(timeline, policy), policy.holidays, policy.opens, policy.closes)
    return Case(timeline, record, policy, now, business)


def their_zone(timeline: Timeline, policy: Policy) -> tzinfo:
    """E13: the event's TZID unless UTC, else the non-zero offset of their mails, else the user's zone."""
    for appointment in reversed(timeline.in_force()):
        zone = zone_of(appointment.interview.timezone)
        if zone is not None:
            return zone
    if timeline.offsets:
        return timezone(timedelta(minutes=timeline.offsets[-1]))
    return zone_of(policy.timezone) or UTC


def zone_of(name: str | None) -> ZoneInfo | None:
    """The zone of that IANA name; None for UTC, none, or an unknown one."""
    if not name or name.upper() in ("UTC", "ETC/UTC", "GMT", "ETC/GMT", "Z"):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def day_of(appointment: Appointment, zone: tzinfo) -> date:
    """The local day of the round that the appointment belongs to."""
    assert appointment.end is not None  # only asked of appointments in force
    start = appointment.start or appointment.end
    return start.astimezone(zone_of(appointment.interview.timezone) or zone).date()


def absence_ends(case: Case, address: str, since: datetime, *, ahead: bool = False) -> datetime | None:
    """When something may be due again to a person whose out-of-office notice came at or after ``since``.

    Two business days after the return date; where no date was given, five business days after the notice. ``ahead``: an older notice
    counts too where the return date that it names lies after ``since``.
    """
    instants = [
        case.business.add_business_days(case.business.opening(absence.return_date), 2)
        if absence.return_date is not None
        else case.business.add_business_days(absence.at, 5)
        for absence in case.timeline.absences
        if absence.address == address and (absence.at >= since or (ahead and _returns_after(case, absence, since)))
    ]
    return max(instants, default=None)


def _returns_after(case: Case, absence: Absence, instant: datetime) -> bool:
    return absence.return_date is not None and case.business.opening(absence.return_date) > instant


def when(instant: datetime, case: Case) -> str:
    """An instant for a sentence, in their zone."""
    return f"{instant.astimezone(case.business.zone):%a %d %b %Y %H:%M}"
