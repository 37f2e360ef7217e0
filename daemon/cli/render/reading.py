"""What ``inspect`` shows: one reading as a JSON object (DESIGN.md) or as a few lines for a human."""

import json
import sys
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from daemon.cli import terminal
from daemon.reading.values import Interview, Person, Reading, Topic


@dataclass(frozen=True, slots=True)
class Inspected:
    """What came of one file: the reading of a message, the interviews of a calendar, or an error."""

    file: str
    reading: Reading | None = None
    interviews: tuple[Interview, ...] | None = None
    error: str | None = None


def print_json(inspected: Inspected) -> None:
    """One object, one line. ASCII only: no byte of a stranger's can be taken for a control sequence."""
    sys.stdout.write(json.dumps(as_object(inspected)) + "\n")
    sys.stdout.flush()


def as_object(inspected: Inspected) -> dict[str, object]:
    """The object of DESIGN.md, ``inspect --json``; with neutral values where nothing was read."""
    reading = inspected.reading
    if reading is None:
        return {"file": inspected.file, "error": inspected.error} | _of_calendar(inspected.interviews or ()) | _author(inspected)
    return {
        "file": inspected.file,
        "error": inspected.error,
        "author": reading.author.value,
        "topic": reading.topic.value,
        "interviews": [interview_object(each) for each in reading.interviews],
        "asks_user": reading.asks_user,
        "promise": None
        if reading.promise is None
        else {
            "quote": reading.promise.quote,
            "earliest": reading.promise.earliest and reading.promise.earliest.isoformat(),
            "latest": reading.promise.latest.isoformat(),
        },
        "return_date": reading.return_date and reading.return_date.isoformat(),
        "failed_recipients": list(reading.failed_recipients),
        "employer": reading.employer,
        "role": reading.role,
        "people": [person_object(each) for each in reading.people],
        "new_text": reading.new_text,
        "reasons": list(reading.reasons),
    }


def _author(inspected: Inspected) -> dict[str, object]:
    """A calendar wrote a calendar; of a file that could not be read it is only known that no person is to be answered."""
    return {"author": "automatic" if inspected.interviews is None else "calendar"}


def _of_calendar(interviews: tuple[Interview, ...]) -> dict[str, object]:
    """The rest of the object for a calendar file, or for a file that could not be read (no interviews)."""
    named = next((each for each in interviews if each.is_interview), None)
    return {
        "author": "calendar",
        "topic": topic_of_events(interviews).value,
        "interviews": [interview_object(each) for each in interviews],
        "asks_user": False,
        "promise": None,
        "return_date": None,
        "failed_recipients": [],
        "employer": named and named.employer,
        "role": named and named.role,
        "people": [person_object(each) for each in people_of_events(interviews)],
        "new_text": "",
        "reasons": list(dict.fromkeys(reason for each in interviews for reason in each.reasons)),
    }


def topic_of_events(interviews: tuple[Interview, ...]) -> Topic:
    """What the interviews of a calendar file mean; events that are none mean nothing for a job search."""
    wanted = [each for each in interviews if each.is_interview]
    if not wanted or all(each.method in {"REPLY", "COUNTER", "REFRESH"} for each in wanted):
        return Topic.OTHER
    if all(each.is_cancelled for each in wanted):
        return Topic.CANCELLATION
    return Topic.UPDATE if all(each.sequence > 0 for each in wanted) else Topic.INVITATION


def people_of_events(interviews: tuple[Interview, ...]) -> tuple[Person, ...]:
    """Everybody of theirs in the interviews, each once."""
    people = (
        person
        for each in interviews
        if each.is_interview
        for person in (*each.interviewers, *((each.coordinator,) if each.coordinator else ()))
    )
    return tuple(dict.fromkeys(people))


def interview_object(interview: Interview) -> dict[str, object]:
    """One event instance."""
    organizer = interview.organizer
    start, end = _there(interview.start, interview.timezone), _there(interview.end, interview.timezone)
    return {
        "uid": interview.uid,
        "recurrence_id": interview.recurrence_id,
        "method": interview.method,
        "sequence": interview.sequence,
        "start": start and start.isoformat(),
        "end": end and end.isoformat(),
        "timezone": interview.timezone,
        "summary": interview.summary,
        "location": interview.location,
        "organizer": organizer and {"name": organizer.name, "address": organizer.address},
        "attendees": [
            {"name": each.name, "address": each.address, "role": each.role, "status": each.status} for each in interview.attendees
        ],
        "is_interview": interview.is_interview,
        "certain": interview.certain,
        "reasons": list(interview.reasons),
    }


def _there(when: datetime | None, zone: str | None) -> datetime | None:
    """The same instant on the clocks where the event takes place."""
    return when.astimezone(ZoneInfo(zone)) if when and zone else when


def person_object(person: Person) -> dict[str, object]:
    """One person."""
    return {"name": person.name, "address": person.address, "title": person.title}


def print_for_people(inspected: Inspected) -> None:
    """A heading and the lines that hold something."""
    page = terminal.Page()
    page.line((inspected.file, "bold"))
    if inspected.error is not None:
        page.line((f"could not be read: {inspected.error}", "red"), indent=2, hang=2)
    else:
        for name, value in _lines(inspected):
            page.line((f"{name}: ", "dim"), terminal.line(value), indent=2, hang=2)
    page.blank()


def _lines(inspected: Inspected) -> list[tuple[str, str]]:
    """Name and value of each line."""
    told = as_object(inspected)
    reading = inspected.reading
    interviews = reading.interviews if reading else inspected.interviews or ()
    lines = [("written by", AUTHORS[str(told["author"])]), ("topic", TOPICS[str(told["topic"])])]
    lines += [("employer", str(told["employer"]))] if told["employer"] else []
    lines += [("role", str(told["role"]))] if told["role"] else []
    people = reading.people if reading else people_of_events(interviews)
    lines += [("person", _named(each)) for each in people]
    lines += [("interview" if each.is_interview else "event", _told(each)) for each in interviews]
    if reading is not None:
        lines += [("asks you", "yes, an answer or an act of yours is expected")] if reading.asks_user else []
        lines += [("promise", f"until {reading.promise.latest:%d %B %Y}: {reading.promise.quote}")] if reading.promise else []
        lines += [("back on", f"{reading.return_date:%d %B %Y}")] if reading.return_date else []
        lines += [("did not reach", each) for each in reading.failed_recipients]
        lines += [("because", each) for each in reading.reasons]
    return lines + [("because", reason) for each in interviews for reason in each.reasons]


AUTHORS = {
    "person": "a person",
    "automatic": "a machine",
    "out_of_office": "an out-of-office responder",
    "bounce": "a mail server that could not deliver",
    "bulk": "a mailing list or newsletter",
    "calendar": "a calendar",
}
TOPICS = {
    "invitation": "invitation to an interview",
    "update": "change of an interview",
    "cancellation": "cancellation of an interview",
    "rejection": "rejection",
    "offer": "offer",
    "next_step": "next step",
    "promise": "a time frame in which they will answer",
    "acknowledgement": "acknowledgement of an application",
    "other": "nothing about a job search",
}


def _named(person: Person) -> str:
    """Name, title, address, as far as known."""
    named = f"{person.name}, {person.title}" if person.title else person.name
    return f"{named} <{person.address}>" if person.address else named


def _told(interview: Interview) -> str:
    """One event in a line."""
    start = _there(interview.start, interview.timezone)
    when = f"{start:%a %d %b %Y %H:%M %z}" if start else "at an uncertain time"
    zone = f" {interview.timezone}" if interview.start and interview.timezone else ""
    sure = "" if interview.certain or not interview.is_interview else " (not certain: you would be asked)"
    off = " (called off)" if interview.is_cancelled else ""
    return f"{interview.summary or 'without a title'}, {when}{zone}{off}{sure}"
