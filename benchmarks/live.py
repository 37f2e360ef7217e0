"""Mail for a service that runs by the real clock: the ``number``-th invitation, and the refusal that follows it."""

from datetime import datetime, timedelta
from email.utils import format_datetime

from benchmarks.letters import USER


def _head(number: int, subject: str, at: datetime, own: str, *more: str) -> str:
    lines = (
        f"From: Rita Sommer <rita@live{number}.example>",
        f"To: Sam Rivera <{USER}>",
        f"Subject: {subject}",
        f"Date: {format_datetime(at)}",
        f"Message-ID: <{own}@live{number}.example>",
        "MIME-Version: 1.0",
        *more,
    )
    return "\r\n".join(lines)


def invitation(number: int, now: datetime) -> bytes:
    """To an interview that was over three hours ago, so that a thank-you is due."""
    start = now - timedelta(hours=4)
    head = _head(
        number,
        f"Interview: Engineer at Live {number}",
        now - timedelta(days=1),
        "invitation",
        "Content-Type: text/calendar; method=REQUEST",
    )
    return (head + "\r\n\r\n" + _event(number, start, "REQUEST", 0)).encode()


def refusal(number: int, now: datetime) -> bytes:
    """Of the same conversation."""
    refers = (f"In-Reply-To: <invitation@live{number}.example>", f"References: <invitation@live{number}.example>")
    head = _head(
        number, f"Re: Interview: Engineer at Live {number}", now, "refusal", *refers, "Content-Type: text/plain; charset=utf-8"
    )
    text = "Dear Sam,\r\n\r\nunfortunately we have decided to move forward with another candidate.\r\n\r\nBest regards,\r\nRita\r\n"
    return (head + "\r\n\r\n" + text).encode()


def _event(number: int, start: datetime, method: str, sequence: int) -> str:
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Bench//EN",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:live{number}@live{number}.example",
        f"DTSTAMP:{start - timedelta(days=2):%Y%m%dT%H%M%SZ}",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
        f"DTEND:{start + timedelta(hours=1):%Y%m%dT%H%M%SZ}",
        f"SUMMARY:Interview: Engineer at Live {number}",
        "DESCRIPTION:A conversation about the Engineer role.",
        f"SEQUENCE:{sequence}",
        f"ORGANIZER;CN=Rita Sommer:mailto:rita@live{number}.example",
        f"ATTENDEE;CN=Dana Whitfield;PARTSTAT=ACCEPTED:mailto:dana@live{number}.example",
        f"ATTENDEE;CN=Sam Rivera;PARTSTAT=ACCEPTED:mailto:{USER}",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    )
    return "\r\n".join(lines)
