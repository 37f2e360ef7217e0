"""Mails as tests need them, as bytes; our own words."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

USER = "sam@home.example"


def mail(
    sender: str,
    to: Sequence[str],
    subject: str,
    body: str,
    *,
    at: datetime,
    message_id: str,
    references: Sequence[str] = (),
    extra: Sequence[str] = (),
    calendar: str | None = None,
) -> bytes:
    """One mail. ``calendar``: an iCalendar object, sent as mail programs do (text and text/calendar)."""
    method = calendar.split("METHOD:")[1].split("\n")[0].strip() if calendar and "METHOD:" in calendar else "REQUEST"
    lines = [
        f"From: {sender}",
        f"To: {', '.join(to)}",
        f"Subject: {subject}",
        f"Date: {format_datetime(at.astimezone(UTC))}",
        f"Message-ID: {message_id}",
        "MIME-Version: 1.0",
        *extra,
    ]
    if references:
        lines += [f"In-Reply-To: {references[-1]}", f"References: {' '.join(references)}"]
    text = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", *body.split("\n")]
    if calendar is None:
        lines += text
    else:
        lines += ['Content-Type: multipart/alternative; boundary="b1"', "", "--b1", *text, "--b1"]
        lines += [f"Content-Type: text/calendar; charset=utf-8; method={method}", "Content-Transfer-Encoding: 8bit", ""]
        lines += [*calendar.strip().split("\n"), "--b1--", ""]
    return "\r\n".join(lines).encode() + b"\r\n"


def event(
    uid: str,
    start: datetime,
    *,
    minutes: int = 60,
    attendees: Sequence[tuple[str, str]] = (
        ("Dana Whitfield", "dana@northwind.example"),
        ("Omar Haddad", "omar@northwind.example"),
    ),
    organizer: tuple[str, str] = ("Rita Sommer", "rita@northwind.example"),
    summary: str = "Interview: Data Engineer at Northwind",
    description: str = "A conversation about the Data Engineer role. Rita Sommer, Recruiter, is your contact.",
    method: str | None = "REQUEST",
    sequence: int = 0,
    stamp: datetime | None = None,
    user_status: str = "NEEDS-ACTION",
) -> str:
    """One event in UTC, with the user among its attendees."""
    stamped = stamp or start - timedelta(days=4)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Northwind//Calendar//EN"]
    if method:
        lines.append(f"METHOD:{method}")
    lines += [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{_utc(stamped)}",
        f"DTSTART:{_utc(start)}",
        f"DTEND:{_utc(start + timedelta(minutes=minutes))}",
        f"SUMMARY:{summary}",
        f"DESCRIPTION:{description}",
        f"SEQUENCE:{sequence}",
        f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
        f"ORGANIZER;CN={organizer[0]}:mailto:{organizer[1]}",
    ]
    lines += [f"ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{address}" for name, address in attendees]
    lines += [f"ATTENDEE;CN=Sam Rivera;PARTSTAT={user_status}:mailto:{USER}", "END:VEVENT", "END:VCALENDAR"]
    return "\n".join(lines)


def _utc(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def invitation(
    uid: str = "first@northwind.example",
    start: datetime = datetime(2026, 11, 24, 13, tzinfo=UTC),
    at: datetime = datetime(2026, 11, 20, 9, tzinfo=UTC),
    message_id: str = "<invitation@northwind.example>",
    **event_parts: object,
) -> bytes:
    """Rita invites the user to talk with Dana and Omar about the role of a data engineer."""
    return mail(
        "Rita Sommer <rita@northwind.example>",
        [f"Sam Rivera <{USER}>"],
        "Interview: Data Engineer at Northwind",
        "Dear Sam,\n\nwe are glad to invite you to an interview for the Data Engineer role at Northwind.\n\nBest regards,\nRita Sommer\nRecruiter",
        at=at,
        message_id=message_id,
        calendar=event(uid, start, stamp=at, **event_parts),  # type: ignore[arg-type]
    )
