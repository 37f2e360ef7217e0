"""What they, their machines and their calendars do in a life."""

from datetime import datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.builders import INVITED, START
from tests.mails import USER, event, invitation, mail
from tests.unit.flows.life import (
    ALIAS,
    COLLEAGUE,
    DANA,
    FIRST,
    INVITATION,
    KINDS,
    LINES,
    NAMES,
    OMAR,
    PEOPLE,
    RITA,
    SUBJECT,
    WORDS,
    Lived,
)
from tests.unit.flows.oracle import Meeting, Said


class OthersAct(Lived):
    """Rules for everybody but the user and the program."""

    @rule(
        person=st.sampled_from([DANA, OMAR, RITA, COLLEAGUE]),
        kind=KINDS,
        refs=st.sampled_from(["all", "all", "in-reply-to", "none"]),
        folder=st.sampled_from(["INBOX", "INBOX", "Archive", "Junk"]),
        to=st.sampled_from([USER, ALIAS]),
    )
    def they_write(self, person: str, kind: str, refs: str, folder: str, to: str) -> None:
        when = self.minute()
        message_id = self.name("northwind.example")
        if person == COLLEAGUE and refs == "none":
            refs = "all"
        if folder == "Junk" and (refs == "none" or kind in ("rejection", "offer")):
            folder = "INBOX"
        extra = [f"In-Reply-To: {INVITATION}"] if refs == "in-reply-to" else []
        raw = mail(
            f"{NAMES[person]} <{person}>",
            [to],
            f"Re: {SUBJECT}" if refs != "none" else "Your application as a Data Engineer",
            LINES.format(WORDS[kind], NAMES[person]),
            at=when,
            message_id=message_id,
            references=[INVITATION] if refs == "all" else [],
            extra=extra,
        )
        self.mailbox.deliver(folder, raw, when)
        self.hear(Said(when, (person,), kind, message_id, weak=refs == "none"))

    @rule(kind=st.sampled_from(["courtesy", "promise"]))
    def a_machine_writes(self, kind: str) -> None:
        """An acknowledgement: no word of anybody."""
        when = self.minute()
        raw = mail(
            f"Northwind Careers <{RITA}>",
            [USER],
            f"Re: {SUBJECT}",
            "We have received your message." if kind == "courtesy" else LINES.format(WORDS[kind], "Northwind"),
            at=when,
            message_id=self.name("northwind.example"),
            references=[INVITATION],
            extra=["Auto-Submitted: auto-generated"],
        )
        self.mailbox.deliver("INBOX", raw, when)

    @rule(person=PEOPLE, days=st.integers(1, 12))
    def somebody_is_away(self, person: str, days: int) -> None:
        when = self.minute()
        back = (when + timedelta(days=days)).date()
        raw = mail(
            f"{NAMES[person]} <{person}>",
            [USER],
            f"Automatic reply: {SUBJECT}",
            f"I am out of the office and will be back on {back.day} {back:%B} {back.year}.",
            at=when,
            message_id=self.name("northwind.example"),
            references=[INVITATION],
            extra=["Auto-Submitted: auto-replied"],
        )
        self.mailbox.deliver("INBOX", raw, when)
        self.seen.away.append((person, when, back))

    @rule(person=st.sampled_from([DANA, OMAR]))
    def a_mail_bounces(self, person: str) -> None:
        when = self.minute()
        raw = mail(
            "Mail Delivery System <MAILER-DAEMON@home.example>",
            [USER],
            "Undelivered Mail Returned to Sender",
            f"This message could not be delivered.\n\n<{person}>: host mx.northwind.example said: 550 5.1.1 User unknown",
            at=when,
            message_id=self.name("home.example"),
            extra=["Return-Path: <>", "Auto-Submitted: auto-replied", f"X-Failed-Recipients: {person}"],
        )
        self.mailbox.deliver("INBOX", raw, when)
        self.seen.bounced.add(person)

    @rule(days=st.integers(0, 6), by_calendar=st.booleans(), number=st.sampled_from(["second", "third"]))
    def another_interview(self, days: int, by_calendar: bool, number: str) -> None:
        uid = f"{number}@northwind.example"
        if uid in self.seen.meetings:
            return
        when = self.minute()
        start = (when + timedelta(days=days, hours=3)).replace(minute=0)
        if start in self.hours or any(meeting.start == start for meeting in self.seen.meetings.values()):
            return  # with the same people at the same hour it is one interview under two names (``flows.sources``), not two
        self.hours.add(start)  # a calendar goes on naming it, where a mail moves it
        if by_calendar:
            self.calendar.put(f"{number}.ics", event(uid, start, method=None, stamp=when, user_status="ACCEPTED").encode())
        else:
            message_id = self.name("northwind.example")
            self.mailbox.deliver("INBOX", invitation(uid, start, when, message_id), when)
            self.hear(Said(when, (RITA,), "invitation", message_id))
        self.seen.meetings[uid] = Meeting(start, (DANA, OMAR), when, hidden=by_calendar)

    @rule(pick=st.integers(0, 2), days=st.integers(1, 4))
    def an_interview_is_moved(self, pick: int, days: int) -> None:
        """By Rita's mail, before it took place."""
        uid = sorted(self.seen.meetings)[pick % len(self.seen.meetings)]
        meeting = self.seen.meetings[uid]
        if meeting.cancelled_at is not None or self.now >= meeting.start or f"{uid}.moved" in self.moved:
            return
        self.moved.add(f"{uid}.moved")
        when = self.minute()
        start = meeting.start + timedelta(days=days)
        self.calendar_word(uid, start, when, sequence=1, method="REQUEST", sender=RITA)
        meeting.start, meeting.known_at, meeting.hidden = start, when, False

    @rule(pick=st.integers(0, 2))
    def an_interview_is_cancelled(self, pick: int) -> None:
        uid = sorted(self.seen.meetings)[pick % len(self.seen.meetings)]
        meeting = self.seen.meetings[uid]
        when = self.minute()
        self.calendar_word(uid, meeting.start, when, sequence=2, method="CANCEL", sender=RITA)
        meeting.cancelled_at = meeting.cancelled_at or when

    @rule(refers=st.booleans())
    def a_cancellation_is_forged(self, refers: bool) -> None:
        when = self.minute()
        self.calendar_word(FIRST, START, when, sequence=3, method="CANCEL", sender="mallory@evil.example", refers=refers)

    def calendar_word(
        self, uid: str, start: datetime, when: datetime, *, sequence: int, method: str, sender: str, refers: bool = False
    ) -> None:
        message_id = self.name("northwind.example")
        raw = mail(
            f"Rita Sommer <{sender}>",
            [USER],
            f"{'Cancelled' if method == 'CANCEL' else 'Updated'}: {SUBJECT}",
            "The event was cancelled." if method == "CANCEL" else "The time has changed.",
            at=when,
            message_id=message_id,
            references=[INVITATION] if refers else [],
            calendar=event(uid, start, method=method, sequence=sequence, stamp=when),
        )
        self.mailbox.deliver("INBOX", raw, when)
        if sender == RITA:
            self.hear(Said(when, (RITA,), "cancellation" if method == "CANCEL" else "update", message_id))

    @rule()
    def the_calendar_holds_the_first_interview_too(self) -> None:
        meeting = self.seen.meetings[FIRST]
        if meeting.cancelled_at is None and f"{FIRST}.moved" not in self.moved:
            self.minute()
            self.calendar.put("first.ics", event(FIRST, meeting.start, method=None, stamp=INVITED, user_status="ACCEPTED").encode())
