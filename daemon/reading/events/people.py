"""Who interviews the user, who only arranged it, and who took no part."""

from dataclasses import dataclass

from daemon.reading.events.mailboxes import domain_label, is_desk, is_person, is_recruiting_desk
from daemon.reading.events.names import names_told, own_names
from daemon.reading.events.phrases import fold, phrases, words_of
from daemon.reading.lazy import lazy_pattern
from daemon.reading.values import Address, Attendee, Interview, Person, ReadingContext

_AFTER = lazy_pattern(r"[ \t]{0,3}(?:[,(|/:\u2013\u2014]|-(?=\s)|\bis\b)[ \t]{0,3}([^,;()\n.|<>\u2013]{2,60})")
_BEFORE = lazy_pattern(r"([^,;()\n.<>]{1,50})$")
_TOKENS_BEFORE = 4
_ABSENT = frozenset({"declined", "delegated"})  # who sends somebody else is listed beside them (RFC 5545, 3.2.4)


@dataclass(frozen=True, slots=True)
class People:
    """``interviewers`` interview the user; ``coordinator`` arranged it and took no part."""

    interviewers: tuple[Person, ...]
    coordinator: Person | None


@dataclass(frozen=True, slots=True)
class _Candidate:
    person: Person
    arranges: bool


def people_of(interview: Interview, told: str, context: ReadingContext) -> People:
    """Sort an event's people. ``told`` is the description and the mail around it."""
    own = context.own_addresses
    present = [one for one in interview.attendees if one.address not in own and is_person(one) and one.status not in _ABSENT]
    candidates = [_candidate(one.name, one.address, told) for one in present]
    organizer = interview.organizer
    if organizer is not None and organizer.address not in own:
        return _with_organizer(organizer, candidates, interview, told, context)
    return _decided(candidates, None) if candidates else _from_words(interview, told, context, None)


def _with_organizer(
    organizer: Address, candidates: list[_Candidate], interview: Interview, told: str, context: ReadingContext
) -> People:
    attends = [one for one in interview.attendees if one.address == organizer.address and organizer.address]
    if attends:
        coordinator = _as_person(organizer) if attends[0].status in _ABSENT or is_desk(organizer.address) else None
        return (
            _decided(candidates, coordinator)
            if candidates
            else _from_words(interview, told, context, coordinator or _as_person(organizer))
        )
    if candidates:
        return _decided(candidates, _as_person(organizer))
    named = _from_words(interview, told, context, None)
    alone = _as_person(organizer)
    if not named.interviewers:
        human = is_person(Attendee(organizer.name, organizer.address)) and bool(organizer.address or organizer.name)
        return People((_candidate(organizer.name, organizer.address, told).person,), None) if human else People((), alone)
    if any(_same_name(person.name, organizer.name) for person in named.interviewers):
        joined = tuple(
            Person(p.name, organizer.address or None, p.title) if _same_name(p.name, organizer.name) else p
            for p in named.interviewers
        )
        return People(joined, None)
    return People(named.interviewers, alone)


def _decided(candidates: list[_Candidate], coordinator: Person | None) -> People:
    """Those who arrange do not count while others remain."""
    staying = [one.person for one in candidates if not one.arranges]
    leaving = [one.person for one in candidates if one.arranges]
    if not staying:
        return People(tuple(leaving), coordinator)
    return People(tuple(staying), coordinator or (leaving[0] if leaving else None))


def _from_words(interview: Interview, told: str, context: ReadingContext, coordinator: Person | None) -> People:
    """Names from title and description, where a booking tool hides the addresses."""
    hidden = own_names(interview, context)
    companies = {
        domain_label(one.address) for one in (*interview.attendees, *((interview.organizer,) if interview.organizer else ()))
    } - {""}
    people = [
        _candidate(name, "", told)
        for name in names_told(interview.summary, told)
        if not any(_same_name(name, one) for one in hidden) and fold(name).replace(" ", "") not in companies
    ]
    decided = _decided(people, None)
    if coordinator and not decided.interviewers:
        return People((coordinator,), None) if coordinator.address and not is_desk(coordinator.address) else People((), coordinator)
    kept = tuple(person for person in decided.interviewers if coordinator is None or not _same_name(person.name, coordinator.name))
    return People(kept, coordinator or decided.coordinator)


def _candidate(name: str, address: str, told: str) -> _Candidate:
    title = title_beside(name, told)
    worded = " ".join(part for part in (name, title or "") if part)
    arranges = phrases("recruiter").within(words_of(worded)) or is_recruiting_desk(address) or _introduced_as_recruiter(name, told)
    return _Candidate(Person(name, address or None, title), arranges)


def title_beside(name: str, told: str) -> str | None:
    """What a text says right after a name: ``Dana Whitfield, Recruiter``, ``Dana Whitfield (Head of Data)``, or the next line of a signature."""
    start = told.find(name) if len(name) > 2 else -1
    while start >= 0:
        end = start + len(name)
        match = _AFTER.match(told, end, end + 80)
        if match and _is_title(match.group(1)):
            return " ".join(match.group(1).split())
        line = told[end : end + 120].split("\n", 2)
        if len(line) > 1 and not line[0].strip() and _is_title(line[1][:60]) and len(line[1]) <= 60:
            return " ".join(line[1].split())
        start = told.find(name, end)
    return None


def _is_title(text: str) -> bool:
    words = words_of(text)
    return 0 < len(words) <= 8 and (phrases("recruiter").within(words) or phrases("role_noun").within(words))


def _introduced_as_recruiter(name: str, told: str) -> bool:
    """``Recruiter: Dana Whitfield``, ``our coordinator Dana Whitfield``."""
    start = told.find(name) if len(name) > 2 else -1
    if start < 0:
        return False
    before = _BEFORE.search(told[max(0, start - 50) : start].rstrip(" :-\t"))
    return before is not None and phrases("recruiter").within(words_of(before.group(1))[-_TOKENS_BEFORE:])


def _as_person(address: Address) -> Person:
    return Person(address.name, address.address or None)


def _same_name(one: str, other: str) -> bool:
    return bool(one) and fold(one) == fold(other)
