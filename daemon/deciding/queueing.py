"""Which steps the program sends, and when.

Off unless the user's mode is ``queue``. Never a thank-you, never what quotes the user's own debrief, never what the user has to look at
first. A mail goes in the recipient's business hours (E13), not in one burst with others to the same employer, and within the caps: the
spacing of E12 and E13, and ten a day over all. Where in the morning it goes is spread by a stable hash: the same step, the same minute.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from hashlib import sha256
from itertools import chain

from daemon.deciding.business import BusinessCalendar
from daemon.deciding.check_ins import SPACING_CHECK_INS, SPACING_MAILS
from daemon.deciding.values import Policy, Step, Touch

SHORTEST_WINDOW = timedelta(minutes=15)
MOST_A_DAY = 10
BURST = timedelta(minutes=20)
_SPREAD = timedelta(minutes=45)
_SPACED = frozenset({Touch.CHECK_IN, Touch.KEEP_IN_TOUCH, Touch.MATERIAL})
# RFC 3834, 2: what answers or distributes mail by itself is not written to by a machine.
_MACHINES = re.compile(r"owner-.*|.*-(?:owner|request|bounces?)|mailer-daemon|postmaster|listserv|majordomo")


@dataclass(frozen=True, slots=True)
class Leaving:
    """Another mail that leaves or left: ``at`` is when. ``employer``: may be empty. ``by_hand``: the user sent it, or may."""

    employer: str
    at: datetime
    check_in: bool
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """What a mail's time to go depends on. ``others``: without the mail itself. ``own_zone``: whose days the cap counts in."""

    touch: Touch
    employer: str
    seed: str
    business: BusinessCalendar
    own_zone: tzinfo
    expires_at: datetime
    others: tuple[Leaving, ...] = ()

    @property
    def near(self) -> tuple[Leaving, ...]:
        """The others that go to the same employer."""
        return tuple(other for other in self.others if self.employer and other.employer == self.employer)


def is_queued(step: Step, policy: Policy, *, option: bool | None, needs_you: bool, quotes_user: bool) -> bool:
    """Whether the program sends this step once its review window is over. ``option``: the thread's own word (``afterword set``)."""
    if policy.mode != "queue" or option is False or needs_you:
        return False
    return may_be_sent(step, quotes_user=quotes_user) and step.touch.value in policy.queue


def may_be_sent(step: Step, *, quotes_user: bool = False) -> bool:
    """Whether the program may send it at all, even told to: no thank-you, no debrief, nothing to a machine (RFC 3834)."""
    return step.touch is not Touch.THANK_YOU and not quotes_user and not _is_machine(step.person)


def _is_machine(address: str) -> bool:
    from daemon.reading.meaning.employer import is_no_reply  # noqa: PLC0415  (the word lists take a moment, and `status` needs none)

    return is_no_reply(address) or _MACHINES.fullmatch(address.rpartition("@")[0].lower()) is not None


def window(policy: Policy) -> timedelta:
    """How long the user has to look at it; never less than a quarter of an hour."""
    return max(policy.review_window, SHORTEST_WINDOW)


def send_time(slot: Slot, earliest: datetime) -> datetime | None:
    """When it goes; None where that would be too late to make sense: it stays a draft then."""
    at = _spread(slot, earliest)
    while at < slot.expires_at:
        later = obstacle(slot, at)
        if later is None:
            return at
        at = _spread(slot, later)
    return None


def obstacle(slot: Slot, at: datetime) -> datetime | None:
    """None where it may go at that instant; else the instant from which on this one obstacle is none any more."""
    opening = slot.business.into_hours(at)
    if opening > at:
        return opening
    return next(chain(_of_employer(slot, at), _of_day(slot, at)), None)


def _of_employer(slot: Slot, at: datetime) -> Iterable[datetime]:
    """E12 and E13 across the employer's threads; what is exempt from them still keeps out of a burst. All lie after ``at``."""
    for other in sorted(slot.near, key=lambda other: other.at):
        if abs(other.at - at) < BURST:
            yield other.at + BURST
        if slot.touch in _SPACED and abs(other.at - at) < SPACING_MAILS:
            yield other.at + SPACING_MAILS
        if slot.touch is Touch.CHECK_IN and other.check_in and _too_close(slot, other.at, at):
            yield slot.business.add_business_days(other.at, SPACING_CHECK_INS)


def _too_close(slot: Slot, one: datetime, other: datetime) -> bool:
    first, second = sorted((one, other))
    return second < slot.business.add_business_days(first, SPACING_CHECK_INS)


def _of_day(slot: Slot, at: datetime) -> Iterable[datetime]:
    day = at.astimezone(slot.own_zone).date()
    if sum(not other.by_hand and other.at.astimezone(slot.own_zone).date() == day for other in slot.others) >= MOST_A_DAY:
        yield _midnight(day + timedelta(days=1), slot.own_zone)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def _spread(slot: Slot, instant: datetime) -> datetime:
    """Moved into business hours, and on by the mail's own minutes."""
    business = slot.business
    room = min(_SPREAD, business.closes - business.opens)
    digest = int.from_bytes(sha256(slot.seed.encode()).digest()[:4], "big")
    offset = timedelta(seconds=digest % int(room.total_seconds()) // 60 * 60)
    at = business.into_hours(instant) + offset
    opening = business.into_hours(at)
    return at if opening == at else opening + offset
