"""Whether an event is a job interview of the user, and how sure that is.

Rules, first match decides:
1. A reply or a counter-proposal invites nobody.
2. A title that names another kind of interview (coaching, press, exit, users, visa) is none; nor is a standing meeting.
3. The words must speak of an interview: the title by itself, or a talk amid words of a job search, or the mail around it.
4. It must be the user who is interviewed: not one they organise for others, not a meeting among their own employer's people.
5. What cannot be told (no attendees, the user not among them, no end, an unknown zone) is an interview that has to be confirmed.
"""

from dataclasses import dataclass, replace

from daemon.reading.events.mailboxes import domain_label, is_freemail, is_person
from daemon.reading.events.parsing import ParsedEvent
from daemon.reading.events.people import people_of
from daemon.reading.events.phrases import kinds_in, phrases, words_of
from daemon.reading.events.titles import employer_of, role_of
from daemon.reading.lazy import lazy_pattern
from daemon.reading.values import Address, Attendee, Interview, ReadingContext

_MAX_SERIES = 6
_MOST_READ = 6_000
_PAIRED = "<>"  # "Juniper Works <> Dana Whitcombe: panel", as scheduling tools write who meets whom
_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


_LINK = lazy_pattern(r"https?://[^\s<>\"')\]]{1,2000}")  # a link to join a Teams meeting speaks of a "meetup"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The mail around an invitation; empty for a calendar's own files. ``to_user``: it was addressed to one of their addresses."""

    subject: str = ""
    text: str = ""
    sender: Address | None = None
    to_user: bool = False
    inside_mail: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    """How much the words say: 3 plainly a job interview, 2 an interview, 1 perhaps, 0 nothing; and why."""

    strength: int
    reason: str


def judged(interview: Interview, event: ParsedEvent, around: Surroundings, context: ReadingContext, siblings: int = 1) -> Interview:
    """The interview with verdict, people, employer and role. ``siblings``: how many instances its series has."""
    told = "\n".join(part for part in (interview.description, around.text) if part)
    own_status = next((one.status for one in interview.attendees if one.address in context.own_addresses), None)
    is_interview, doubts, reasons = _verdict(interview, event, around, context, siblings)
    people = people_of(interview, told, context)
    names = tuple(one.name for one in interview.attendees if one.name) + (
        (interview.organizer.name,) if interview.organizer else ()
    )
    personal = tuple(name for name in names if name and not _is_company(name, interview)) if is_interview or doubts else ()
    addresses = _outside_addresses(interview, around, context)
    return replace(
        interview,
        own_status=own_status,
        interviewers=people.interviewers,
        coordinator=people.coordinator,
        employer=employer_of(interview.summary, told, addresses, personal) if is_interview or doubts else None,
        role=role_of(interview.summary, told) if is_interview or doubts else None,
        is_interview=is_interview,
        certain=not doubts,
        reasons=(*reasons, *doubts, *event.trouble),
    )


def _verdict(
    interview: Interview, event: ParsedEvent, around: Surroundings, context: ReadingContext, siblings: int
) -> tuple[bool, tuple[str, ...], tuple[str, ...]]:
    if interview.method in _ANSWERS:
        return False, (), (f"{interview.method} answers an invitation and is none",)
    title = kinds_in(interview.summary)
    if "never" in title:
        return False, (), ("the title names another kind of meeting",)
    words = _words(interview, around, title)
    if words.strength == 0:
        return False, (), (words.reason,)
    if words.strength == 1 and interview.organizer is None and not interview.attendees:
        return False, (), ("hints in an entry that names nobody",)
    if words.strength < 3 and event.recurs and "one_to_one" in title:
        return False, (), ("a standing meeting is no interview",)
    theirs = _other_side(interview, words, around, context)
    if theirs is not None:
        return False, theirs[0], (words.reason, theirs[1])
    doubts = [*_people_doubts(interview, words, around, context), *_time_doubts(interview, event)]
    if words.strength == 1:
        doubts.insert(0, "only the words around it hint at an interview")
    if siblings > _MAX_SERIES:
        doubts.append(f"it repeats {siblings} times")
    return True, tuple(doubts), (words.reason,)


def _words(interview: Interview, around: Surroundings, title: frozenset[str]) -> _Words:
    body, mail = _kinds_around(interview, around)
    beside = body | mail
    job = "job" in title | beside
    if "plain" in title:
        return _Words(3, "the title names a job interview")
    elsewhere = not beside.isdisjoint({"never", "elsewhere"})
    if "likely" in title and elsewhere and "role_noun" not in title:
        return _Words(1 if job else 0, "the words around it are those of another kind of interview")
    if "likely" in title:
        return _Words(3 if job and "to_candidate" in beside else 2, "the title speaks of an interview")
    if elsewhere and not job:
        return _Words(0, "the words around it name another kind of meeting")
    return _words_of_a_talk(interview.summary, title, body, job=job, spoken=not beside.isdisjoint({"plain", "to_candidate"}))


def _kinds_around(interview: Interview, around: Surroundings) -> tuple[frozenset[str], frozenset[str]]:
    """What the description speaks of, and the mail around it."""
    description, text = (_LINK.sub(" ", told[:_MOST_READ]) for told in (interview.description, around.text))
    return kinds_in(description), kinds_in(f"{around.subject}\n{text}")


def _words_of_a_talk(summary: str, title: frozenset[str], body: frozenset[str], *, job: bool, spoken: bool) -> _Words:
    """Titles without a word for interview: what stands around them decides."""
    if "stage" in title and (job or "role_noun" in title):
        return _Words(2 if job else 1, "the title names a step of hiring")
    if "stage" in title and _PAIRED in summary:
        return _Words(1, "the title names a step between two sides")
    if "soft" in title and job:
        return _Words(2 if spoken else 1, "a talk, with words of a job search")
    if spoken:
        return _Words(2 if job else 1, "the text beside it speaks of a job interview")
    if "job" in title and "job" in body:
        return _Words(1, "the title speaks of a job")
    return _Words(0, "nothing in it speaks of an interview")


def _asks_the_reader_to_interview(interview: Interview, around: Surroundings) -> bool:
    told = [*words_of(interview.summary), *words_of(interview.description[:_MOST_READ])]
    candidate = kinds_in(interview.description[:_MOST_READ]) | kinds_in(around.text[:_MOST_READ])
    return phrases("to_interviewer").within(told) and "to_candidate" not in candidate


def _other_side(
    interview: Interview, words: _Words, around: Surroundings, context: ReadingContext
) -> tuple[tuple[str, ...], str] | None:
    """Why the user seems to interview somebody else, with what leaves it open; None where they are the one who is asked."""
    own = context.own_addresses
    others = [one for one in interview.attendees if one.address not in own and is_person(one)]
    organizer = interview.organizer.address if interview.organizer else ""
    house = _own_house(interview, context)
    if interview.attendees and _asks_the_reader_to_interview(interview, around):
        return (), "its words are meant for the one who interviews"
    if organizer and organizer in own and others:
        # A candidate comes from a mailbox of their own, an interviewer from a house that is not the user's.
        doubtful = words.strength == 3 and any(_house_of(one) not in {"", house} for one in others)
        doubts = ("you organise it: it may be yours, or somebody you interview",) if doubtful else ()
        return doubts, "you organise it for others"
    if _is_internal(interview, context):
        doubtful = words.strength == 3 and all(_house_of(one) == house for one in others)
        doubts = ("the organizer is of your own domain: it may be an internal position",) if doubtful else ()
        return doubts, "it is among people of your own employer"
    return None


def _own_house(interview: Interview, context: ReadingContext) -> str:
    """The domain of the company by whose address the user attends; empty for a private mailbox."""
    return next((_house_of(one) for one in interview.attendees if one.address in context.own_addresses), "")


def _house_of(attendee: Attendee) -> str:
    domain = attendee.address.rpartition("@")[2]
    return "" if is_freemail(domain) else domain


def _is_internal(interview: Interview, context: ReadingContext) -> bool:
    """The organizer shares a domain with the address the user attends by, and anybody can't have an address there."""
    if interview.organizer is None or interview.organizer.address in context.own_addresses:
        return False
    attending = {one.address for one in interview.attendees} & context.own_addresses or context.own_addresses
    domains = {one.rpartition("@")[2] for one in attending}
    return interview.organizer.domain in domains and not is_freemail(interview.organizer.domain)


def _people_doubts(interview: Interview, words: _Words, around: Surroundings, context: ReadingContext) -> list[str]:
    """What the list of people leaves open: whether the user, and anybody else, takes part."""
    own = context.own_addresses
    others = any(one.address not in own for one in interview.attendees)
    organized_by_other = interview.organizer is not None and interview.organizer.address not in own
    if not others and not organized_by_other:
        return ["nobody else is in the event"]
    outsiders = [one for one in interview.attendees if one.address not in own and is_person(one)]
    if _own_house(interview, context) and outsiders and not any(_house_of(one) for one in outsiders):
        return ["everybody else has a private address, and you a company's: you may be the one who asks"]
    if around.to_user or any(one.address in own for one in interview.attendees):
        return []
    if interview.attendees:
        return ["your address is not among the attendees"]
    return ["it lists no attendees"] if words.strength < 3 else []


def _time_doubts(interview: Interview, event: ParsedEvent) -> list[str]:
    if interview.method == "CANCEL":
        return []
    if event.start is None:
        return ["it has no start"]
    if event.start.unknown:
        return ["time uncertain: the time zone is not known"]
    if interview.start is None:
        return ["time uncertain: it fills whole days"]
    return [] if interview.end is not None else ["it has no end"]


def _outside_addresses(interview: Interview, around: Surroundings, context: ReadingContext) -> tuple[str, ...]:
    told = [one.address for one in interview.attendees]
    told += [one.address for one in (interview.organizer, around.sender) if one is not None]
    return tuple(dict.fromkeys(address for address in told if address and address not in context.own_addresses))


def _is_company(name: str, interview: Interview) -> bool:
    """An organizer called like its own domain is the employer, not a person."""
    if interview.organizer is None or name != interview.organizer.name:
        return False
    label = domain_label(interview.organizer.address)
    return bool(label) and "".join(words_of(name)) == label
