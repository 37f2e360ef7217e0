"""An interview that a text confirms in words: when, in which zone, how long, with whom."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from daemon.reading.dates import find_dates, fold
from daemon.reading.dates.clock import find_times
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.appointed import denies_interview, is_appointed, is_of_something_else
from daemon.reading.meaning.company import in_subject, inviting, people_in, people_listed
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.first_names import held_up
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.moments import Moment, are_alternatives, find_moments, is_choice, single_days
from daemon.reading.meaning.names import merge
from daemon.reading.meaning.same_hour import with_same_hour
from daemon.reading.meaning.signer import signer_of, speaks_of_ours, with_signer
from daemon.reading.meaning.standing import current, standing
from daemon.reading.meaning.zones import home_zone, zone_after
from daemon.reading.values import Envelope, Interview, Person
from daemon.reading.vendors import vendor_of

_MOST_TEXT = 6_000
_DEADLINES = ("by", "until", "through")
_LONGEST = timedelta(hours=10)
_NO_YEARS_AHEAD = timedelta(days=330)
_DURATION = lazy_pattern(
    rf"(?:{any_of('spoken.duration_before')})?:?\s{{0,3}}(\d{{1,3}})\s{{0,2}}-?\s{{0,2}}({any_of('spoken.duration')})(?![\w])"
)
_LINK = lazy_pattern(r"https://[^\s<>\"')\]]{6,300}")
_MEETING_HOSTS = (
    "zoom.us",
    "meet.google.com",
    "teams.microsoft.com",
    "teams.live.com",
    "webex.com",
    "whereby.com",
    "hirevue.com",
    "goodtime.io",
    "gotomeeting.com",
)
_TO_LABEL = lazy_pattern(rf"\b(?:{any_of('spoken.to_label')})\s{{0,2}}:\s{{0,3}}$")


def find_interview(
    words: Evidence,
    envelope: Envelope,
    *,
    written: datetime,
    languages: Sequence[str],
    own_zone: str,
    announced: bool = True,
    by_person: bool = True,
) -> Interview | None:
    """The one interview that stands after the mail; None where it names no time, several to choose from, or only a past one.

    Where no known sentence has it ``announced``, what surrounds the time has to tell that they meet.
    """
    text = words.sentences.text[:_MOST_TEXT]
    folded = words.sentences.folded[:_MOST_TEXT]
    if not any(find_times(folded, code) for code in languages):
        return None
    mentions = find_dates(text, reference=written.date(), languages=languages)
    days = single_days(mentions, words)
    deadlines = [mention for mention in mentions if mention.kind in _DEADLINES and mention not in days]
    found = with_same_hour(find_moments(text, folded, days, languages, deadlines), days, words)
    told = current(standing(found, words, days), days)
    moments = _ahead(told, words, written.date())
    if not moments or is_choice(words, moments) or are_alternatives(days, moments, folded):
        return None
    home, home_name = home_zone(written, envelope.offset_minutes, own_zone)
    first, last = moments[0], moments[-1]
    info, name, named = _zone(words, moments, home, home_name)
    start = datetime.combine(first.day, first.time.start, info)
    elsewhere = _told_elsewhere(words, moments)
    if elsewhere is not None:
        info, name, named = home, home_name, True
        start, last = elsewhere.astimezone(home), first
    end = _end(folded, start, last, info)
    if not written - timedelta(days=1) <= start <= written + _NO_YEARS_AHEAD:
        return None
    if denies_interview(words) or is_of_something_else(words, moments):
        return None
    if not announced and not is_appointed(
        words, moments, start, written=written, by_person=by_person, only_day=len({day.latest for day in days}) == 1
    ):
        return None
    people = merge([*people_in(text, [(moment.time.begin, moment.time.end) for moment in moments]), *inviting(envelope.subject)])
    if not people:
        people = tuple(held_up(text))
    if not people and _by_scheduler(envelope):
        people = tuple(in_subject(envelope.subject))
    return _interview(words, envelope, told_people=people, start=start, end=end, name=name, named=named)


def _ahead(moments: Sequence[Moment], words: Evidence, today: date) -> list[Moment]:
    """Without those of the past; beside one, what lies ahead is of an interview only where its sentence says so: they meet to decide, too."""
    ahead = [moment for moment in moments if moment.day >= today]
    if len(ahead) == len(moments):
        return ahead
    told = {hit.sentence for signal in ("invitation", "confirmed", "update") for hit in words.firm(signal)}
    return [moment for moment in ahead if words.sentences.at(moment.begin) in told]


def _by_scheduler(envelope: Envelope) -> bool:
    vendor = vendor_of(envelope.sender.domain) if envelope.sender else None
    return vendor is not None and vendor.kind == "scheduler"


def with_people(events: tuple[Interview, ...], text: str, envelope: Envelope, languages: Sequence[str]) -> tuple[Interview, ...]:
    """The events of a tool with the people of the mail around them: all, where their calendar data name nobody but its reader, else those of a line that lists them."""
    if not any(event.is_interview and not event.is_cancelled for event in events):
        return events
    told = text[:_MOST_TEXT]
    times = find_times(fold(told), languages[0])
    everybody = (
        people_in(told, [(time.begin, time.end) for time in times]) if any(_is_nobodys(one, envelope) for one in events) else ()
    )
    listed = people_listed(told)
    return tuple(_with_people(event, everybody if _is_nobodys(event, envelope) else listed, envelope) for event in events)


def _with_people(event: Interview, people: Sequence[Person], envelope: Envelope) -> Interview:
    if not event.is_interview or event.is_cancelled or not people:
        return event
    known = () if _is_nobodys(event, envelope) else event.interviewers
    return replace(event, interviewers=merge([*known, *(one for one in people if not _is_reader(one, envelope))]))


def _is_nobodys(event: Interview, envelope: Envelope) -> bool:
    """Whether an interview names nobody, or nobody but the one whom the mail is to."""
    only = {envelope.to[0].address} if len(envelope.to) == 1 else set[str]()
    return event.is_interview and not event.is_cancelled and all(one.address in only for one in event.interviewers)


def _interview(
    words: Evidence,
    envelope: Envelope,
    *,
    told_people: Sequence[Person],
    start: datetime,
    end: datetime | None,
    name: str | None,
    named: bool,
) -> Interview:
    text = words.sentences.text[:_MOST_TEXT]
    sender = envelope.sender
    vendor = vendor_of(sender.domain) if sender else None
    together, takes_part = with_signer(text)
    takes_part = takes_part or (not told_people and speaks_of_ours(text))
    signer = signer_of(sender, text) if sender and not vendor and takes_part else None
    everybody = [*told_people, *together, *([signer] if signer else [])]
    people = [person for person in merge(everybody) if not _is_reader(person, envelope)]
    tool = vendor is not None and vendor.kind in ("ats", "scheduler", "assessment")
    certain = tool and named and bool(people) and end is not None
    missing = [
        what for what, there in (("the zone", named), ("the end", end is not None), ("who takes part", bool(people))) if not there
    ]
    reasons = ["read from words, not from calendar data"]
    if missing:
        reasons.append(f"not named: {', '.join(missing)}")
    told = "|".join((start.isoformat(), *sorted(person.name for person in people)))
    return Interview(
        uid=f"text:{hashlib.sha256(told.encode()).hexdigest()[:24]}",
        start=start,
        end=end,
        timezone=name,
        summary=" ".join(envelope.subject.split())[:200],
        location=_link(text),
        organizer=sender if not tool else None,
        interviewers=tuple(people),
        is_interview=True,
        certain=certain,
        reasons=tuple(reasons),
    )


def _is_reader(person: Person, envelope: Envelope) -> bool:
    return any(person.name.casefold() == address.name.casefold() for address in envelope.recipients)


def _link(text: str) -> str:
    for match in _LINK.finditer(text):
        if any(host in match.group() for host in _MEETING_HOSTS):
            return match.group()
    return ""


_APART = lazy_pattern(r"\s{0,2}[(/=]\s{0,2}")


def _told_elsewhere(words: Evidence, moments: Sequence[Moment]) -> datetime | None:
    """The start by the clock of another place, where the hour before it is the sender's: "4 pm (10 am in New York)"."""
    here, *others = moments
    if len(others) != 1:
        return None
    there = others[0]
    apart = here.day == there.day and _APART.fullmatch(words.sentences.folded, here.time.end, there.time.begin)
    zone = _zone_at(words, there.time.end) if apart and _zone_at(words, here.time.end) is None else None
    return datetime.combine(there.day, there.time.start, zone[0]) if zone else None


def _zone(words: Evidence, moments: list[Moment], home: tzinfo, home_name: str | None) -> tuple[tzinfo, str | None, bool]:
    for moment in moments:
        named = _zone_at(words, moment.time.end) or _zone_at(words, moment.end)
        if named is not None:
            return named[0], named[1], True
    elsewhere = _zone_elsewhere(words)
    if elsewhere is not None:
        return elsewhere[0], elsewhere[1], True
    return home, home_name, False


_ZONE_LABEL = lazy_pattern(
    rf"{any_of('spoken.all_times')}|(?:{any_of('spoken.zone_label')})\s{{0,2}}:?\s{{0,3}}|20\d\d\s{{0,2}}(?=\()"
)


def _zone_at(words: Evidence, offset: int) -> tuple[tzinfo, str | None] | None:
    return zone_after(words.sentences.folded, offset, words.sentences.text, english=words.languages[0] == "en")


def _zone_elsewhere(words: Evidence) -> tuple[tzinfo, str | None] | None:
    for match in _ZONE_LABEL.finditer(words.sentences.folded[:_MOST_TEXT]):
        named = _zone_at(words, match.end())
        if named is not None:
            return named
    return None


def _end(folded: str, start: datetime, last: Moment, info: tzinfo) -> datetime | None:
    if last.time.until is not None:
        end = datetime.combine(last.day, last.time.until, info)
        if start < end <= start + _LONGEST:
            return end
    if last.day == start.date() and _TO_LABEL.search(folded[max(0, last.time.begin - 40) : last.time.begin].rpartition("\n")[2]):
        end = datetime.combine(last.day, last.time.start, info)
        if start < end <= start + _LONGEST:
            return end
    for match in _DURATION.finditer(folded):
        minutes = int(match[1]) * (60 if match[2][0] in "husog" and not match[2].startswith("min") else 1)
        if 10 <= minutes <= 600:
            return start + timedelta(minutes=minutes)
    return None
