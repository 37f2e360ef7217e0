"""The mails of the sample world, as bytes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

USER = "sam.rivera@home.example"
USER_NAME = "Sam Rivera"
BULK = (("List-Unsubscribe", "<mailto:unsubscribe@lists.example>"), ("Precedence", "bulk"))


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail that arrives in the story. ``calendar``: an iCalendar object that comes with it."""

    sender: str
    subject: str
    body: str
    message_id: str
    references: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    calendar: str | None = None
    to: str = f"{USER_NAME} <{USER}>"

    def as_bytes(self, at: datetime) -> bytes:
        """The mail as it was sent at that instant."""
        message = EmailMessage(policy=SMTP)
        message["From"], message["To"], message["Subject"] = self.sender, self.to, self.subject
        message["Date"], message["Message-ID"] = format_datetime(at), self.message_id
        if self.references:
            message["In-Reply-To"], message["References"] = self.references[-1], " ".join(self.references)
        for name, value in self.fields:
            message[name] = value
        message.set_content(self.body)
        if self.calendar is not None:
            method = re.search(r"METHOD:(\w+)", self.calendar)
            message.add_alternative(
                self.calendar.encode(), "text", "calendar", params={"method": method[1] if method else "REQUEST"}
            )
        return message.as_bytes()


def event(
    uid: str,
    summary: str,
    start: datetime,
    organizer: tuple[str, str],
    attendees: Sequence[tuple[str, str]],
    *,
    minutes: int = 60,
    description: str = "",
    method: str | None = "REQUEST",
    sequence: int = 0,
    stamp: datetime,
) -> str:
    """An iCalendar object with one event, the user among its attendees; times in UTC."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Calendar//EN"]
    lines += [f"METHOD:{method}"] if method else []
    lines += [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{_utc(stamp)}",
        f"DTSTART:{_utc(start)}",
        f"DTEND:{_utc(start + timedelta(minutes=minutes))}",
        f"SUMMARY:{summary}",
        f"DESCRIPTION:{description}",
        f"SEQUENCE:{sequence}",
        f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
        f"ORGANIZER;CN={organizer[0]}:mailto:{organizer[1]}",
    ]
    lines += [f"ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{address}" for name, address in attendees]
    lines += [f"ATTENDEE;CN={USER_NAME};PARTSTAT=ACCEPTED:mailto:{USER}", "END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(lines)


def _utc(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"
