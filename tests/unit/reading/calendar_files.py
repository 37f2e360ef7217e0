"""Calendar files for tests, in our own wording."""

from collections.abc import Sequence
from datetime import UTC, datetime

from daemon.reading.values import Interview, ReadingContext

SAM = "sam@example.org"
SAM_PRIVATE = "sam.rivera@gmail.com"
CONTEXT = ReadingContext(
    own_addresses=frozenset({SAM, SAM_PRIVATE}), received_at=datetime(2026, 11, 21, 9, tzinfo=UTC), timezone="Europe/Berlin"
)
DANA = ("Dana Whitfield", "dana@northwind.example")
TOM = ("Tom Berg", "tom.berg@northwind.example")
ME = ("Sam Rivera", SAM)


def attendee(person: tuple[str, str], *parameters: str) -> str:
    """An ATTENDEE line; parameters such as ``PARTSTAT=DECLINED``."""
    return ";".join(["ATTENDEE", f'CN="{person[0]}"', *parameters]) + f":mailto:{person[1]}"


def organizer(person: tuple[str, str]) -> str:
    """An ORGANIZER line."""
    return f'ORGANIZER;CN="{person[0]}":mailto:{person[1]}'


def text(value: str) -> str:
    """A TEXT value (RFC 5545, 3.3.11)."""
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def event(
    summary: str = "Job interview at Northwind",
    *lines: str,
    uid: str = "uid-1@northwind.example",
    start: str = "DTSTART;TZID=Europe/Berlin:20261203T100000",
    end: str = "DTEND;TZID=Europe/Berlin:20261203T110000",
    description: str = "",
) -> list[str]:
    """The lines of one VEVENT on 3 December 2026, 10:00 to 11:00 in Berlin."""
    told = ["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261120T080000Z", start, end, f"SUMMARY:{text(summary)}"]
    if description:
        told.append(f"DESCRIPTION:{text(description)}")
    return [line for line in [*told, *lines, "END:VEVENT"] if line]


def calendar(*events: Sequence[str], method: str | None = None, zones: Sequence[str] = ()) -> bytes:
    """A whole file."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ours//tests//EN"]
    if method:
        lines.append(f"METHOD:{method}")
    lines.extend(zones)
    for one in events:
        lines.extend(one)
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def invitation(
    summary: str = "Job interview at Northwind", *lines: str, description: str = "", uid: str = "uid-1@northwind.example"
) -> list[str]:
    """A VEVENT that Dana organises, with Sam and Dana in it."""
    return event(
        summary, organizer(DANA), attendee(ME), attendee(DANA, "PARTSTAT=ACCEPTED"), *lines, description=description, uid=uid
    )


def only(interviews: Sequence[Interview]) -> Interview:
    """The one interview of a file."""
    assert len(interviews) == 1, [interview.key for interview in interviews]
    return interviews[0]
