"""A mailbox as somebody who looks for work has it: invented mails of 2 to 6 KB, the same ones for the same seed.

Of a hundred mails 2 invite to an interview, 5 answer in such a conversation, 13 are from people about something else, and 80 are
newsletters and notifications.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

USER = "sam@home.example"
_WORDS = """
    the team meets on site twice a week and writes down what it decides so that nobody has to ask later about plans numbers
    tools reports customers orders parts shelves weather trains gardens recipes books music films walks lakes bridges winter
    summer paper ink glass stone wood copper bread coffee apples pears plums soup letters maps rooms doors windows chairs
""".split()  # noqa: SIM905 - a text reads best as text
_MIX = ("invitation",) * 2 + ("answer",) * 5 + ("person",) * 13 + ("newsletter",) * 50 + ("notification",) * 30


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail and when it arrived."""

    raw: bytes
    at: datetime


def letters(count: int, newest: datetime, *, seed: int = 1, span: timedelta = timedelta(days=80)) -> Iterator[Letter]:
    """So many mails, oldest first, the last one at ``newest``; the interviews are all still to come."""
    writer = _Writer(random.Random(seed), newest)  # noqa: S311 - the same mailbox each time
    for number in range(count):
        yield writer.write(number, newest - span * ((count - 1 - number) / count))


class _Writer:
    def __init__(self, chance: random.Random, newest: datetime) -> None:
        self._chance = chance
        self._newest = newest
        self._invited: list[tuple[int, list[str]]] = []
        self._talks: list[list[str]] = []

    def write(self, number: int, at: datetime) -> Letter:
        kind = _MIX[number] if number < 3 else self._chance.choice(_MIX)
        own = f"<{self._chance.getrandbits(64):x}.{number}@mail{number % 40}.example>"
        match kind:
            case "invitation":
                raw = self._invitation(number, at, own)
            case "answer" if self._invited:
                raw = self._answer(at, own)
            case "newsletter":
                raw = self._newsletter(number, at, own)
            case "notification":
                raw = self._notification(number, at, own)
            case _:
                raw = self._person(number, at, own)
        return Letter(raw, at)

    def _invitation(self, number: int, at: datetime, own: str) -> bytes:
        self._invited.append((number, [own]))
        start = self._newest + timedelta(days=2 + number % 30, hours=number % 7)
        lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Bench//EN",
            "METHOD:REQUEST",
            "BEGIN:VEVENT",
            f"UID:{number}@employer{number}.example",
            f"DTSTAMP:{_utc(at)}",
            f"DTSTART:{_utc(start)}",
            f"DTEND:{_utc(start + timedelta(hours=1))}",
            f"SUMMARY:Interview: Engineer at Employer {number}",
            "DESCRIPTION:A conversation about the Engineer role.",
            "SEQUENCE:0",
            f"ORGANIZER;CN=Rita Sommer:mailto:rita@employer{number}.example",
            f"ATTENDEE;CN=Dana Whitfield;PARTSTAT=ACCEPTED:mailto:dana@employer{number}.example",
            f"ATTENDEE;CN=Sam Rivera;PARTSTAT=NEEDS-ACTION:mailto:{USER}",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
        text = f"Dear Sam,\r\n\r\nwe are glad to invite you to an interview for the Engineer role at Employer {number}.\r\n\r\n{self._filler(1200)}"
        head = self._head(f"Rita Sommer <rita@employer{number}.example>", f"Interview: Engineer at Employer {number}", at, own)
        return _mixed(head, text, "\r\n".join(lines))

    def _answer(self, at: datetime, own: str) -> bytes:
        number, ids = self._chance.choice(self._invited[-200:])
        head = self._head(
            f"Rita Sommer <rita@employer{number}.example>",
            f"Re: Interview: Engineer at Employer {number}",
            at,
            own,
            refers=tuple(ids),
        )
        ids.append(own)
        return _plain(
            head, "Dear Sam,\r\n\r\nthank you for your mail, we look forward to meeting you.\r\n\r\n" + self._filler(1500)
        )

    def _person(self, number: int, at: datetime, own: str) -> bytes:
        if self._talks and self._chance.random() < 0.6:
            talk = self._chance.choice(self._talks[-50:])
        else:
            talk = list[str]()
            self._talks.append(talk)
        subject = f"{'Re: ' if talk else ''}{self._filler(30)[:30]}"
        head = self._head(f"Friend {number % 300} <friend{number % 300}@people.example>", subject, at, own, refers=tuple(talk[-5:]))
        talk.append(own)
        return _plain(head, self._filler(self._chance.randrange(800, 3500)))

    def _newsletter(self, number: int, at: datetime, own: str) -> bytes:
        sender = number % 120
        more = (
            f"List-Id: <news{sender}.example>",
            f"List-Unsubscribe: <https://news{sender}.example/leave/{number}>",
            "Precedence: bulk",
        )
        subject = f"Weekly letter {number}: {self._filler(40)[:40]}"
        return _plain(
            self._head(f"News {sender} <letter@news{sender}.example>", subject, at, own, more=more),
            self._filler(self._chance.randrange(900, 4000)),
        )

    def _notification(self, number: int, at: datetime, own: str) -> bytes:
        more = (f"List-Unsubscribe: <https://shop{number % 60}.example/mute>", "Auto-Submitted: auto-generated")
        head = self._head(
            f"Shop {number % 60} <no-reply@shop{number % 60}.example>", f"Your order {number} is on its way", at, own, more=more
        )
        return _plain(head, self._filler(self._chance.randrange(700, 3000)))

    def _head(
        self, sender: str, subject: str, at: datetime, own: str, *, refers: tuple[str, ...] = (), more: tuple[str, ...] = ()
    ) -> list[str]:
        """With the trace and signature fields that most of a real header consists of."""
        date = format_datetime(at.astimezone(UTC))
        lines = [
            f"Return-Path: <bounce-{self._chance.getrandbits(32):x}@mail.example>",
            f"Delivered-To: {USER}",
            *(
                f"Received: from hop{hop}.mail.example (hop{hop}.mail.example [192.0.2.{hop}])\r\n"
                f"\tby mx{hop}.home.example with ESMTPS id {self._chance.getrandbits(60):x}\r\n\tfor <{USER}>; {date}"
                for hop in range(1, 4)
            ),
            f"DKIM-Signature: v=1; a=rsa-sha256; d=mail.example; s=s1;\r\n\tb={self._chance.getrandbits(1024):x}",
            f"From: {sender}",
            f"To: Sam Rivera <{USER}>",
            f"Subject: {subject}",
            f"Date: {date}",
            f"Message-ID: {own}",
            "MIME-Version: 1.0",
        ]
        if refers:
            lines += [f"In-Reply-To: {refers[-1]}", f"References: {' '.join(refers[-10:])}"]
        return lines + list(more)

    def _filler(self, length: int) -> str:
        words: list[str] = []
        size = 0
        while size < length:
            word = self._chance.choice(_WORDS)
            words.append(word if len(words) % 12 else word + "\r\n" if length > 100 else word)
            size += len(word) + 1
        return " ".join(words)


def _plain(head: list[str], text: str) -> bytes:
    return "\r\n".join([*head, "Content-Type: text/plain; charset=utf-8", "", text, ""]).encode()


def _mixed(head: list[str], text: str, calendar: str) -> bytes:
    parts = ["--b1", "Content-Type: text/plain; charset=utf-8", "", text, "--b1"]
    parts += ["Content-Type: text/calendar; charset=utf-8; method=REQUEST", "", calendar, "--b1--", ""]
    return "\r\n".join([*head, 'Content-Type: multipart/alternative; boundary="b1"', "", *parts]).encode()


def _utc(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"
