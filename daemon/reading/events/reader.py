"""From a file to interviews: parse, expand, judge."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import Any

from daemon.reading.errors import UnreadableMessageError
from daemon.reading.events.lines import NamedLine, split_calendar
from daemon.reading.events.parsing import Moment, ParsedEvent, ZoneBook, lines_that_tell, parse_event
from daemon.reading.events.recurrence import Expansion, window_around
from daemon.reading.events.verdict import Surroundings, judged
from daemon.reading.events.zones import Zone, zone_named
from daemon.reading.values import Envelope, Interview, ReadingContext

MAX_EVENTS = 1_500
MAX_LINES = 10_000
_NAMES = tuple(one.name for one in fields(Interview))
_values = attrgetter(*_NAMES)  # ``dataclasses.replace`` takes twice as long, and a series has many dates
_WHOLE = frozenset({"CANCEL", "REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


def read_calendar(raw: bytes, context: ReadingContext) -> tuple[Interview, ...]:
    """Every event instance of an iCalendar file, with the verdict whether it is a job interview of the user.

    Series are expanded a year before and after ``context.received_at``; without it, their first fifty dates.

    Raises:
        UnreadableMessageError: over 1 MB, or no calendar in it.
    """
    return _read(raw, context, Surroundings())


def read_invitations(parts: Sequence[bytes], envelope: Envelope, new_text: str, context: ReadingContext) -> tuple[Interview, ...]:
    """The events that the calendar parts of one mail tell (iMIP, RFC 6047). Never raises; a bad part is skipped.

    Several parts that tell the same instance are one (Google ships ``text/calendar`` and ``application/ics``).
    """
    to_user = any(one.address in context.own_addresses for one in (*envelope.to, *envelope.cc, *envelope.bcc))
    around = Surroundings(envelope.subject, new_text[:20_000], envelope.sender, to_user=to_user, inside_mail=True)
    found: dict[tuple[str, str | None], Interview] = {}
    for part in parts[:20]:
        try:
            told = _read(part, context, around)
        except UnreadableMessageError:
            continue
        for interview in told:
            known = found.get(interview.key)
            if known is None or _is_newer(interview, known):
                found[interview.key] = interview
    return tuple(found.values())


def _is_newer(one: Interview, other: Interview) -> bool:
    early = datetime.min.replace(tzinfo=UTC)
    return (one.sequence, one.stamp or early, one.method is not None) > (
        other.sequence,
        other.stamp or early,
        other.method is not None,
    )


def _read(raw: bytes, context: ReadingContext, around: Surroundings) -> tuple[Interview, ...]:
    lines = split_calendar(raw)
    zones = ZoneBook(lines.zones, zone_named(context.timezone) or Zone(UTC, None))
    series: dict[str, list[ParsedEvent]] = defaultdict(list)
    affordable = _affordable(lines.events)
    for number, block in enumerate(affordable, 1):
        event = parse_event(block, zones)
        if event is None:
            continue
        if number == len(affordable) < len(lines.events):
            event = event._replace(trouble=(f"the file holds {len(lines.events)} events: only the first {number} were read",))
        series[event.uid].append(event)
    expansion = Expansion(window_around(context.received_at), zones)
    found: list[Interview] = []
    for events in series.values():
        told = events if lines.method in _WHOLE else expansion.instances(events)
        found.extend(_judged_series(told, lines.method, around, context))
    return tuple(found)


def _affordable(events: Sequence[list[NamedLine]]) -> list[list[NamedLine]]:
    """As many events as can be read in a second or so; at least one."""
    kept: list[list[NamedLine]] = []
    left = MAX_LINES
    for event in events[:MAX_EVENTS]:
        lines = lines_that_tell(event)
        left -= len(lines)
        if kept and left < 0:
            break
        kept.append(lines)
    return kept


def _judged_series(
    told: Sequence[ParsedEvent], method: str | None, around: Surroundings, context: ReadingContext
) -> list[Interview]:
    """Instances of a series mostly differ in their times alone; each wording is judged once."""
    verdicts: dict[object, Interview] = {}
    found: list[Interview] = []
    for event in told:
        own = _of_its_own(event, method)
        wording = (event.summary, event.description, event.organizer, event.attendees)
        likeness = (*wording, own["start"] is None, own["end"] is None, event.trouble)
        alike = verdicts.get(likeness)
        if alike is None:
            interview = _interview(event, method, own)
            alike = verdicts[likeness] = judged(interview, event, around, context, len(told))
            found.append(alike)
        else:
            found.append(Interview(**(dict(zip(_NAMES, _values(alike), strict=True)) | own)))
    return found


def _interview(event: ParsedEvent, method: str | None, own: dict[str, Any]) -> Interview:
    return Interview(
        uid=event.uid,
        method=method,
        summary=event.summary,
        description=event.description,
        organizer=event.organizer,
        attendees=event.attendees,
        **own,
    )


def _of_its_own(event: ParsedEvent, method: str | None) -> dict[str, Any]:
    """What instances of one series differ in. A date that is added names itself by its start alone (RFC 5546, 3.2.4)."""
    start, end = _times(event)
    return {
        "recurrence_id": _recurrence_id(event.start if method == "ADD" and event.recurrence is None else event.recurrence),
        "sequence": event.sequence,
        "stamp": event.stamp,
        "start": start,
        "end": end,
        "timezone": event.start.zone_name if event.start else None,
        "original_start": event.original_start,
        "location": event.location,
        "status": event.status,
    }


def _times(event: ParsedEvent) -> tuple[datetime | None, datetime | None]:
    """Start and end in UTC; an end before the start is none, and a whole day has neither."""
    start = event.start.instant if event.start else None
    if start is None:
        return None, None
    end = event.end.instant if event.end else None
    if end is None and event.duration is not None:
        end = _after(start, event.duration)
    return start, end if end is not None and end >= start else None


def _after(start: datetime, length: timedelta) -> datetime | None:
    try:
        return start + length
    except OverflowError:
        return None


def _recurrence_id(recurrence: Moment | None) -> str | None:
    """One spelling for one instance, whatever zone the source writes: UTC, else wall time, else the day."""
    if recurrence is None:
        return None
    if recurrence.instant is not None:
        return f"{recurrence.instant:%Y%m%dT%H%M%SZ}"
    value = recurrence.value
    return f"{value:%Y%m%dT%H%M%S}" if isinstance(value, datetime) else f"{value:%Y%m%d}"
