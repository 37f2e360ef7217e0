"""What an observer of the mailbox knows for sure, and what must never happen; by rules of its own, not by the program's.

The observer is told what is delivered, sent and clicked, and looks at Drafts before and after each pass.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, timedelta
from operator import attrgetter
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)
OUTER_LIMIT = timedelta(hours=48)
TWO_A_ROUND = 2


def business_days_between(first: datetime, last: datetime) -> int:
    """Business days after the first instant's day up to the last one's day, both in Berlin."""
    day, count = first.astimezone(BERLIN).date(), 0
    while day < last.astimezone(BERLIN).date():
        day += timedelta(days=1)
        count += day.weekday() < 5
    return count


@dataclass
class Meeting:
    """An interview as it really stands. ``hidden``: only a calendar that could not be read since knows of it."""

    start: datetime
    interviewers: tuple[str, ...]
    known_at: datetime
    cancelled_at: datetime | None = None
    hidden: bool = False

    @property
    def end(self) -> datetime:
        return self.start + HOUR

    @property
    def stands(self) -> bool:
        """It was not called off before its end."""
        return self.cancelled_at is None or self.cancelled_at >= self.end

    @property
    def day(self) -> date:
        return self.start.astimezone(BERLIN).date()


@dataclass
class Said:
    """A mail that counts. ``weak``: nothing ties it to the thread, so the user is asked."""

    at: datetime
    people: tuple[str, ...]
    kind: str
    message_id: str
    ours: bool = False
    weak: bool = False
    confirmed: bool | None = None

    @property
    def counts(self) -> bool:
        return not self.weak or self.confirmed is True


@dataclass
class OurDraft:
    """One draft of the program's. ``state``: lying, edited, sent, deleted, or withdrawn."""

    identity: str
    touch: str
    person: str
    day: date
    raw: bytes
    state: str = "lying"
    ended_at: datetime | None = None


_PARTS = {kind: attrgetter(*(part.name for part in fields(kind))) for kind in (Meeting, Said, OurDraft)}


def _parts(one: Meeting | Said | OurDraft) -> object:
    """What it is made of: what can change cannot be looked for itself."""
    return _PARTS[type(one)](one)


@dataclass
class Observer:
    """The whole story as seen from outside."""

    meetings: dict[str, Meeting] = field(default_factory=dict[str, Meeting])
    said: list[Said] = field(default_factory=list[Said])
    drafts: list[OurDraft] = field(default_factory=list[OurDraft])
    away: list[tuple[str, datetime, date]] = field(default_factory=list[tuple[str, datetime, date]])
    bounced: set[str] = field(default_factory=set[str])
    begun: list[tuple[datetime, str]] = field(default_factory=list[tuple[datetime, str]])
    quiet: str | None = None
    quiet_until: datetime | None = None
    resumed_at: datetime | None = None
    debriefs: list[date] = field(default_factory=list[date])
    notes: list[date] = field(default_factory=list[date])

    def copy(self) -> "Observer":
        """One of its own that knows the same."""
        return replace(
            self,
            meetings={uid: replace(meeting) for uid, meeting in self.meetings.items()},
            said=[replace(one) for one in self.said],
            drafts=[replace(one) for one in self.drafts],
            away=list(self.away),
            bounced=set(self.bounced),
            begun=list(self.begun),
            debriefs=list(self.debriefs),
            notes=list(self.notes),
        )

    def state(self) -> tuple[object, ...]:
        """All that it knows, to be compared."""
        return (
            tuple((uid, _parts(meeting)) for uid, meeting in self.meetings.items()),
            tuple(map(_parts, self.said)),
            tuple(map(_parts, self.drafts)),
            tuple(self.away),
            frozenset(self.bounced),
            tuple(self.begun),
            (self.quiet, self.quiet_until, self.resumed_at),
            tuple(self.debriefs),
            tuple(self.notes),
        )

    def heard(self) -> list[Said]:
        """What counts, oldest first."""
        return sorted((one for one in self.said if one.counts), key=lambda one: one.at)

    def by_raw(self, raw: bytes) -> OurDraft | None:
        """The draft that still lies there just as the program wrote it."""
        return next((one for one in self.drafts if one.state == "lying" and one.raw == raw), None)

    def calendar_is_read(self) -> None:
        """From now on the program can know of what the calendar holds."""
        for meeting in self.meetings.values():
            meeting.hidden = False

    def appears(self, draft: OurDraft, now: datetime) -> None:
        """Judge a draft at the moment it is first seen."""
        alike = [one for one in self.drafts if one.identity == draft.identity]
        assert all(one.state == "withdrawn" for one in alike), (
            f"{draft.identity} written again after {[one.state for one in alike]}"
        )
        assert self.quiet is None, f"{draft.identity} written after {self.quiet}"
        assert self.quiet_until is None or now >= self.quiet_until, f"{draft.identity} written during a snooze"
        assert draft.person not in self.bounced, "nobody writes to an address that bounced"
        open_doubts = [one for one in self.said if one.weak and one.confirmed is None and one.at <= now]
        assert not open_doubts, f"{draft.identity} written while it is asked whether {open_doubts[0].message_id} belongs here"
        self.drafts.append(draft)
        match draft.touch:
            case "thank_you":
                self._judge_thank_you(draft, now)
            case "check_in":
                self._judge_check_in(draft, now)
            case "rejection_reply":
                rejections = [one for one in self.heard() if one.kind == "rejection" and one.at <= now]
                assert rejections, "an answer to a rejection that nobody wrote"
            case _:
                raise AssertionError(draft.touch)

    def _judge_thank_you(self, draft: OurDraft, now: datetime) -> None:
        standing = [m for m in self.meetings.values() if m.stands and not m.hidden]
        fitting = [m for m in standing if draft.person in m.interviewers and m.day == draft.day]
        assert fitting, f"a thank-you for an interview that did not take place: {draft.identity}"
        end = max(meeting.end for meeting in fitting)
        assert end + HOUR <= now < end + OUTER_LIMIT, f"{draft.identity} written at {now}, the end being {end}"
        own = [one for one in self.said if one.ours and one.at > end and draft.person in one.people]
        assert not own, f"{draft.identity} though the user wrote at {own[0].at}"
        begun = [at for at, person in self.begun if person == draft.person and at > end]
        assert not begun, f"{draft.identity} though the user began one at {begun[0]}"
        known = min(meeting.known_at for meeting in fitting)
        final = [one for one in self.heard() if one.kind in ("rejection", "offer") and known <= one.at <= now]
        assert not final, f"{draft.identity} after {final[0].kind}"

    def _judge_check_in(self, draft: OurDraft, now: datetime) -> None:
        standing = [meeting for meeting in self.meetings.values() if meeting.stands and not meeting.hidden]
        for meeting in standing:
            assert meeting.end <= now, f"{draft.identity} while an interview lies ahead"
            assert business_days_between(meeting.end, now) >= 5, f"{draft.identity} too soon after the interview of {meeting.end}"
        heard = [one for one in self.heard() if one.at <= now]
        for one in heard:
            assert business_days_between(one.at, now) >= 5, f"{draft.identity} too soon after {one}"
        end = max(meeting.end for meeting in standing)
        self._judge_whose_turn(draft, heard, end)
        for person, _, back in self.away:
            if person == draft.person:
                after = datetime(back.year, back.month, back.day, tzinfo=BERLIN)
                assert now > after, f"{draft.identity} written while {person} is away"
                assert business_days_between(after, now) >= 2, f"{draft.identity} right after {person} came back"
        for latest in self.notes[-1:]:
            assert now.astimezone(BERLIN).date() > latest, f"{draft.identity} before the promised {latest}"
        self._judge_number(draft, now)

    def _judge_whose_turn(self, draft: OurDraft, heard: list[Said], end: datetime) -> None:
        """Not while they wait for the user; not after a refusal or an offer, unless something began anew."""
        for place, one in enumerate(heard):
            if one.kind == "request" and one.at > end:
                assert any(later.ours for later in heard[place:]), f"{draft.identity} while they wait for the user since {one.at}"
            if one.kind in ("rejection", "offer"):
                anew = [later.at for later in heard[place:] if later.kind == "request"]
                anew += [meeting.known_at for meeting in self.meetings.values()]
                anew += [self.resumed_at] if self.resumed_at else []
                assert any(at > one.at for at in anew), f"{draft.identity} after {one.kind}"

    def _judge_number(self, draft: OurDraft, now: datetime) -> None:
        """At most two a round, with growing gaps."""
        went_out = [one.ended_at for one in self.drafts if one.touch == "check_in" and one.state == "sent" and one.day == draft.day]
        times = [at for at in went_out if at is not None]
        assert len(times) < TWO_A_ROUND, f"{draft.identity} is the third of its round"
        for at in times:
            assert business_days_between(at, now) >= 7, f"{draft.identity} too soon after the one sent at {at}"

    def is_rewritten(self, draft: OurDraft) -> None:
        """The same mail as one of ours, saying more, in its stead or about to be: judged when it was first written."""
        assert draft.touch == "thank_you", f"{draft.identity} was rewritten"
        assert draft.person == "dana@northwind.example", "nobody else was spoken of"
        self.drafts.append(draft)

    def debriefed(self, subject: str, now: datetime) -> None:
        """Judge a debrief note: of a day whose last interview ended within 24 hours, and once a day."""
        ended = {m.day for m in self.meetings.values() if m.stands and not m.hidden and m.end <= now < m.end + OUTER_LIMIT / 2}
        going = {m.day for m in self.meetings.values() if m.stands and not m.hidden and m.end > now}
        days = {f"{day:%A} {day.day} {day:%B}": day for day in ended - going}
        told = next((day for words, day in days.items() if words in subject), None)
        assert told is not None, f"“{subject}” at {now}, with {ended} over and {going} ahead"
        assert told not in self.debriefs, f"“{subject}” a second time"
        assert self.quiet is None, f"“{subject}” after {self.quiet}"
        self.debriefs.append(told)

    def thank_yous_overdue(self, now: datetime) -> Iterable[tuple[date, str]]:
        """Who should have been thanked by now, where nothing at all speaks against it."""
        if self.quiet or self.quiet_until or any(one.weak and one.confirmed is None for one in self.said):
            return
        thrown_away = {(one.touch, one.day) for one in self.drafts if one.state == "deleted"}
        if len(thrown_away) > 1 or any(one.kind in ("rejection", "offer") for one in self.said):
            return
        for meeting in self.meetings.values():
            if meeting.hidden or meeting.cancelled_at is not None or not meeting.end + HOUR <= now < meeting.end + OUTER_LIMIT:
                continue
            for person in meeting.interviewers:
                same_day = [m.end for m in self.meetings.values() if m.day == meeting.day and person in m.interviewers and m.stands]
                if max(same_day) != meeting.end or person in self.bounced or any(one[0] == person for one in self.away):
                    continue
                own = any(one.ours and person in one.people and one.at > meeting.end for one in self.said)
                if not own and not any(one == person and at > meeting.end for at, one in self.begun):
                    yield meeting.day, person
