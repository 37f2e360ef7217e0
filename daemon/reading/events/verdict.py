"""Whether an event is a job interview of the user."""

import re
from dataclasses import dataclass, replace

from daemon.reading.events.parsing import ParsedEvent
from daemon.reading.values import Address, Interview, Person, ReadingContext

_WORDS = re.compile(
    r"\b(?:interview|phone screen|vorstellungsgespr.ch|bewerbungsgespr.ch|entretien|entrevista|colloquio|sollicitatiegesprek|rozmowa kwalifikacyjna)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The mail around an invitation; empty for a calendar's own files."""

    subject: str = ""
    text: str = ""
    sender: Address | None = None
    inside_mail: bool = False


def judged(interview: Interview, event: ParsedEvent, around: Surroundings, context: ReadingContext) -> Interview:
    """The interview with verdict, people, employer and role filled in."""
    own = next((one.status for one in interview.attendees if one.address in context.own_addresses), None)
    others = tuple(
        Person(one.name, one.address or None)
        for one in interview.attendees
        if one.address not in context.own_addresses and one.kind in {"individual", "unknown"} and one.status != "declined"
    )
    is_interview = bool(_WORDS.search(interview.summary))
    return replace(
        interview,
        own_status=own,
        interviewers=others,
        is_interview=is_interview,
        certain=is_interview and own is not None and interview.end is not None,
        reasons=("the title says interview",) if is_interview else ("nothing in it speaks of an interview",),
    )
