"""Any run of events in a mailbox, with failures and crashes in between, held against an observer's rules (``oracle``).

What a user fears, in this order: a mail that is wrong, doubled or too much; a chance missed; a draft of theirs lost or overwritten.
``AFTERWORD_EXAMPLES`` asks for more runs than the normal suite does.
"""

import asyncio
import os
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from connectors.memory_calendar import MemoryCalendar
from daemon.errors import CalendarError, MailServerError
from daemon.flows import questions, words
from daemon.flows.passes import run_pass
from daemon.ports.mail import FetchedMessage
from daemon.reading.message import read_message
from daemon.reading.values import Author, Promise, ReadingContext, Topic
from tests.breaking import Fuse, KilledError, breaking, rows_of, store_and_engine
from tests.builders import INVITED, START
from tests.mails import USER, event, invitation, mail
from tests.unit.flows.oracle import BERLIN, HOUR, Meeting, Observer, OurDraft, Said
from tests.world import MemoryWorld

pytestmark = pytest.mark.timeout(1500)  # a minute and a half of processor time, which a busy machine stretches

DANA, OMAR, RITA, COLLEAGUE = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example", "lee@northwind.example"
NAMES = {DANA: "Dana Whitfield", OMAR: "Omar Haddad", RITA: "Rita Sommer", COLLEAGUE: "Lee Park"}
ALIAS = "sam@alias.example"
FIRST, INVITATION = "first@northwind.example", "<invitation@northwind.example>"
SUBJECT = "Interview: Data Engineer at Northwind"
FOLDERS = ("INBOX", "Drafts", "Sent", "Trash", "Junk", "Archive")
WORDS = {
    "courtesy": "thank you for your time. It was a pleasure to talk to you.",
    "request": "could you send us two references by Friday?",
    "promise": "we will get back to you by the end of next week.",
    "rejection": "unfortunately, we have decided to move forward with another candidate.",
    "offer": "we are delighted to offer you the position of Data Engineer.",
}
KINDS = st.sampled_from([*WORDS, *["courtesy", "promise", "request"] * 3])  # what ends a thread comes seldom
PEOPLE = st.sampled_from([DANA, OMAR, RITA])
LINES = "Dear Sam,\n\n{}\n\nBest regards,\n{}"


@pytest.mark.parametrize(
    ("kind", "topic", "asks"),
    [
        ("courtesy", Topic.OTHER, False),
        ("request", Topic.NEXT_STEP, True),
        ("promise", Topic.PROMISE, False),
        ("rejection", Topic.REJECTION, False),
        ("offer", Topic.OFFER, False),
    ],
)
def test_the_mails_of_the_machine_are_read_as_what_they_are(kind: str, topic: Topic, asks: bool) -> None:
    raw = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        f"Re: {SUBJECT}",
        LINES.format(WORDS[kind], "Rita"),
        at=START,
        message_id="<x@northwind.example>",
        references=[INVITATION],
    )
    reading = read_message(raw, ReadingContext(own_addresses=frozenset({USER}), received_at=START))
    assert (reading.author, reading.topic, reading.asks_user) == (Author.PERSON, topic, asks)


def parsed(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.SMTP)


def with_id(raw: bytes, message_id: str, *, original: str | None = None) -> bytes:
    message = parsed(raw)
    del message["Message-ID"]
    message["Message-ID"] = message_id
    if original:
        message["X-Microsoft-Original-Message-ID"] = original
    return message.as_bytes()


class Life(RuleBasedStateMachine):
    """One user, one employer, one conversation, a mailbox, a calendar, and everything that can go wrong."""

    def __init__(self) -> None:
        super().__init__()
        store, self.engine = store_and_engine()
        self.calendar = MemoryCalendar()
        self.world = MemoryWorld(INVITED, store=store, calendars={"private": self.calendar})
        self.mailbox = self.world.mailbox
        self.mailbox.create_folder("Archive")
        self.now = INVITED
        self.seen = Observer()
        self.count = 0
        self.in_step = False
        self.moved: set[str] = set()
        self.told_since = False  # the user told something that a thank-you may say
        self.theirs: list[bytes] = []  # what lies in Drafts and is the user's: edited or begun by them

    # --- helpers -------------------------------------------------------------------------------------------------------------

    def name(self, domain: str) -> str:
        self.count += 1
        return f"<m{self.count}@{domain}>"

    def minute(self) -> datetime:
        self.now += timedelta(minutes=1)
        self.in_step = False
        return self.now

    def whole(self) -> dict[str, tuple[FetchedMessage, ...]]:
        return {folder: self.mailbox.contents(folder) for folder in FOLDERS}

    def look(self, fuse: Fuse | None = None, *, mail_only: bool = False, calendar_fails: bool = False) -> bool:
        """A pass; whether it came through. Whatever it did to the mailbox is judged, broken or not."""
        if calendar_fails:
            self.calendar.fail_next(CalendarError("private", "the server is down"))
        else:
            self.seen.calendar_is_read()
        self.world.clock.instant = self.now
        before = self.whole()
        world = self.world.world if fuse is None else breaking(self.world.world, fuse, mail_only=mail_only)
        try:
            report = asyncio.run(run_pass(world, conclude=True))
            came_through = not report.failed
        except KilledError:
            came_through = False
        self.judge(before, self.whole())
        self.in_step = came_through
        return came_through

    def judge(self, before: dict[str, tuple[FetchedMessage, ...]], after: dict[str, tuple[FetchedMessage, ...]]) -> None:
        for folder in FOLDERS:
            if folder not in ("Drafts", "INBOX"):
                assert before[folder] == after[folder], f"the program touched {folder}"
        self.judge_notes(before["INBOX"], after["INBOX"])
        old = {message.uid: message for message in before["Drafts"]}
        new = {message.uid: message for message in after["Drafts"]}
        for uid in old.keys() & new.keys():
            assert old[uid] == new[uid] or self.is_marked(old[uid], new[uid]), "the program changed a message"
        gone: set[str] = set()
        for uid in old.keys() - new.keys():
            draft = self.seen.by_raw(old[uid].raw)
            assert draft is not None, "the program removed what was the user's"
            draft.state = "withdrawn"
            gone.add(draft.identity)
        for uid in sorted(new.keys() - old.keys()):
            assert {"\\Draft", "\\Seen"} <= new[uid].flags
            draft = self.read_draft(new[uid].raw)
            if draft.identity in gone and self.told_since:
                self.seen.is_rewritten(draft)
            else:
                self.seen.appears(draft, self.now)

    def is_marked(self, before: FetchedMessage, after: FetchedMessage) -> bool:
        """A draft of ours whose removal broke off half-way."""
        return self.seen.by_raw(before.raw) is not None and after == replace(before, flags=before.flags | {"\\Deleted"})

    def judge_notes(self, before: tuple[FetchedMessage, ...], after: tuple[FetchedMessage, ...]) -> None:
        """The inbox gets notes of the program's own, each once; nothing else in it is touched."""
        was, now = ({message.uid: message for message in folder} for folder in (before, after))
        for uid in was.keys() | now.keys():
            message = now.get(uid) or was[uid]
            if was.get(uid) != now.get(uid):
                self.judge_note(parsed(message.raw), came=uid in now)

    def judge_note(self, note: EmailMessage, *, came: bool) -> None:
        assert note["Auto-Submitted"] == "auto-generated", "the program touched the inbox"
        assert [address.addr_spec for field in ("From", "To") for address in note[field].addresses] == [USER, USER]
        subject = str(note["Subject"])
        if not came:
            assert subject.startswith("How was it?"), f"the program took back {subject}"
        elif subject.startswith("How was it?"):
            self.seen.debriefed(subject, self.now)

    def read_draft(self, raw: bytes) -> OurDraft:
        message = parsed(raw)
        person = message["To"].addresses[0].addr_spec
        assert len(message["To"].addresses) == 1, "one person each"
        assert message["Cc"] is None, "never Cc"
        assert person in NAMES, f"a draft to {person}"
        with self.world.store.snapshot() as snapshot:
            steps = [(thread.id, s) for thread in snapshot.threads() for s in snapshot.thread(thread.id).steps]
        ours = [(thread_id, step) for thread_id, step in steps if step.message_id == message["Message-ID"]]
        assert len(ours) == 1, "each draft belongs to one step"
        (thread_id, step), base = ours[0], ours[0][1].key.partition("#")[0]
        return OurDraft(f"{thread_id}/{base}", step.touch.value, person, step.interview_day, raw)

    def uid_of(self, raw: bytes) -> int:
        return next(m.uid for m in self.mailbox.contents("Drafts") if m.raw == raw)

    def hear(self, said: Said) -> None:
        self.seen.said.append(said)

    # --- what they do --------------------------------------------------------------------------------------------------------

    @initialize(stage=st.integers(0, 3), uid_plus=st.sampled_from([True, True, True, False]))
    def begins(self, stage: int, uid_plus: bool) -> None:
        """Somewhere in the story: invited, thank-yous lie there, they were sent, the check-in lies there."""
        self.mailbox.uid_plus = uid_plus
        self.mailbox.deliver("INBOX", invitation(), INVITED)
        self.seen.meetings[FIRST] = Meeting(START, (DANA, OMAR), INVITED)
        self.hear(Said(INVITED, (RITA,), "invitation", INVITATION))
        self.minute()
        self.look()
        if stage >= 1:
            self.now = START + 2 * HOUR
            self.look()
        if stage >= 2:
            self.the_user_sends_a_draft(0, "same id")
            self.the_user_sends_a_draft(0, "new id")
            self.look()
        if stage >= 3:
            self.now = START + timedelta(days=8)
            self.look()

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
            self.hear(Said(when, (RITA,), method.lower(), message_id))

    @rule()
    def the_calendar_holds_the_first_interview_too(self) -> None:
        meeting = self.seen.meetings[FIRST]
        if meeting.cancelled_at is None and f"{FIRST}.moved" not in self.moved:
            self.minute()
            self.calendar.put("first.ics", event(FIRST, meeting.start, method=None, stamp=INVITED, user_status="ACCEPTED").encode())

    # --- what the user does --------------------------------------------------------------------------------------------------

    @rule(people=st.lists(PEOPLE, min_size=1, unique=True), sender=st.sampled_from([USER, ALIAS]), refers=st.booleans())
    def the_user_writes(self, people: list[str], sender: str, refers: bool) -> None:
        when = self.minute()
        message_id = self.name("home.example")
        raw = mail(
            f"Sam <{sender}>",
            people,
            "A few words",
            "Dear all,\n\nthank you again. I look forward to hearing from you.\n\nSam",
            at=when,
            message_id=message_id,
            references=[INVITATION] if refers else [],
        )
        self.mailbox.deliver("Sent", raw, when, ("\\Seen",))
        self.hear(Said(when, tuple(people), "own", message_id, ours=True))

    def pick(self, number: int) -> OurDraft | None:
        lying = [one for one in self.seen.drafts if one.state in ("lying", "edited")]
        return lying[number % len(lying)] if lying else None

    @precondition(lambda self: self.pick(0) is not None)
    @rule(number=st.integers(0, 3), how=st.sampled_from(["same id", "leaving it there", "new id", "microsoft"]))
    def the_user_sends_a_draft(self, number: int, how: str) -> None:
        draft = self.pick(number)
        assert draft is not None
        when = self.minute()
        uid, raw = self.uid_of(draft.raw), draft.raw
        message_id = str(parsed(raw)["Message-ID"])
        if how in ("new id", "microsoft"):
            original = message_id if how == "microsoft" else None
            message_id = self.name("client.example")
            raw = with_id(raw, message_id, original=original)
        if how != "leaving it there":
            self.mailbox.remove("Drafts", uid)
        self.mailbox.deliver("Sent", raw, when, ("\\Seen",))
        self.forget_theirs(draft.raw)
        draft.state, draft.ended_at = "sent", when
        self.hear(Said(when, (draft.person,), "draft", message_id, ours=True))

    @precondition(lambda self: self.pick(0) is not None)
    @rule(number=st.integers(0, 3), new_id=st.booleans())
    def the_user_edits_a_draft(self, number: int, new_id: bool) -> None:
        """Another UID always (IMAP), another Message-ID with Thunderbird and Gmail."""
        draft = self.pick(number)
        assert draft is not None
        when = self.minute()
        uid = self.uid_of(draft.raw)
        message = parsed(draft.raw)
        message.set_content(f"My own words, version {self.count}.")
        self.count += 1
        raw = message.as_bytes()
        if new_id:
            raw = with_id(raw, self.name("client.example"))
        self.mailbox.remove("Drafts", uid)
        self.mailbox.deliver("Drafts", raw, when, ("\\Draft", "\\Seen"))
        self.forget_theirs(draft.raw)
        self.theirs.append(raw)
        draft.raw, draft.state = raw, "edited"

    def forget_theirs(self, raw: bytes) -> None:
        if raw in self.theirs:
            self.theirs.remove(raw)

    @precondition(lambda self: self.pick(0) is not None)
    @rule(number=st.integers(0, 3), to_trash=st.booleans())
    def the_user_deletes_a_draft(self, number: int, to_trash: bool) -> None:
        """What is removed without a trace and leaves Drafts empty may be a fault of the server: ``test_doubtful_folders``."""
        draft = self.pick(number)
        assert draft is not None
        when = self.minute()
        uid = self.uid_of(draft.raw)
        if to_trash or len(self.mailbox.contents("Drafts")) == 1:
            self.mailbox.move(uid, "Drafts", "Trash")
        else:
            self.mailbox.remove("Drafts", uid)
        self.forget_theirs(draft.raw)
        draft.state, draft.ended_at = "deleted", when

    @rule(person=PEOPLE)
    def the_user_begins_a_mail(self, person: str) -> None:
        when = self.minute()
        raw = mail(
            f"Sam <{USER}>",
            [person],
            f"Re: {SUBJECT}",
            "Dear",
            at=when,
            message_id=self.name("home.example"),
            references=[INVITATION],
        )
        self.mailbox.deliver("Drafts", raw, when, ("\\Draft", "\\Seen"))
        self.theirs.append(raw)
        self.seen.begun.append((when, person))

    @rule(number=st.integers(0, 9), away=st.booleans())
    def the_user_files_a_mail(self, number: int, away: bool) -> None:
        source, target = ("INBOX", "Archive") if away else ("Archive", "INBOX")
        there = self.mailbox.contents(source)
        if there:
            self.minute()
            self.mailbox.move(there[number % len(there)].uid, source, target)

    @rule(folder=st.sampled_from(["INBOX", "Drafts", "Sent", "Archive"]))
    def a_folder_is_renumbered(self, folder: str) -> None:
        self.minute()
        self.mailbox.renumber(folder)

    @precondition(lambda self: self.in_step)
    @rule(folder=st.sampled_from(["INBOX", "Archive"]))
    def a_folder_is_emptied(self, folder: str) -> None:
        """Only what was read already: nobody could know of the rest."""
        self.minute()
        for message in self.mailbox.contents(folder):
            self.mailbox.remove(folder, message.uid)

    @precondition(lambda self: self.in_step)
    @rule(what=st.sampled_from(["mute", "done", "resume", "resume", "snooze", "note", "tell", "tell"]), days=st.integers(1, 5))
    def the_user_commands(self, what: str, days: int) -> None:
        self.minute()
        self.world.clock.instant = self.now
        world = self.world.world
        match what:
            case "mute":
                words.mute(world, 1)
                self.seen.quiet = what if self.seen.quiet != "done" else "done"
            case "done":
                words.done(world, 1)
                self.seen.quiet = what
            case "resume":
                words.resume(world, 1)
                self.seen.quiet, self.seen.quiet_until, self.seen.resumed_at = None, None, self.now
            case "snooze":
                self.seen.quiet_until = self.now + timedelta(days=days)
                words.snooze(world, 1, self.seen.quiet_until)
            case "tell":
                self.told_since = True
                words.note(world, 1, f"Dana: your plan number {self.count} for the data platform")
            case _:
                latest = (self.now + timedelta(days=days)).astimezone(BERLIN).date()
                words.note(world, 1, "They said so on the phone.", Promise("by then", None, latest))
                self.seen.notes.append(latest)

    @precondition(lambda self: self.in_step)
    @rule(said=st.sampled_from(["stop", "tell"]), number=st.integers(0, 3), forged=st.booleans())
    def a_note_is_answered(self, said: str, number: int, forged: bool) -> None:
        """By the user, whose copy lies in Sent, or by somebody who bears their address."""
        with self.world.store.snapshot() as snapshot:
            found = [snapshot.note_by_message_id("personal", [str(note["Message-ID"])]) for note in self.notes()]
        valid = [note for note in found if note is not None and 1 in note.threads and self.now < note.valid_until]
        if not valid:
            return
        when, note = self.minute(), valid[number % len(valid)]
        words_ = "stop 1" if said == "stop" else f"Dana: your plan number {self.count} for the data platform"
        raw = mail(
            f"Sam Rivera <{USER}>",
            [USER],
            "Re: a note",
            words_,
            at=when,
            message_id=self.name("home.example"),
            references=[note.message_id],
        )
        self.mailbox.deliver("INBOX" if forged else "Sent", raw, when)
        self.told_since = self.told_since or (said == "tell" and not forged)
        if said == "stop" and not forged and self.seen.quiet != "done":
            self.seen.quiet = "mute"

    def notes(self) -> list[EmailMessage]:
        found = [parsed(message.raw) for message in self.mailbox.contents("INBOX")]
        return [note for note in found if note["Auto-Submitted"] == "auto-generated" and USER in str(note["From"])]

    @precondition(lambda self: self.in_step)
    @rule(yes=st.booleans(), number=st.integers(0, 3))
    def the_user_answers_a_question(self, yes: bool, number: int) -> None:
        asked = self.world.questions()
        if not asked:
            return
        self.minute()
        self.world.clock.instant = self.now
        question = asked[number % len(asked)]
        assert question.id is not None
        questions.answer(self.world.world, question.id, yes=yes)
        if question.kind == "belongs":
            for said in self.seen.said:
                if said.message_id in str(question.payload["message_ids"]):
                    said.confirmed = yes
        elif question.kind == "update" and yes:
            meeting = self.seen.meetings[FIRST]
            meeting.cancelled_at = meeting.cancelled_at or self.now
        elif question.kind == "took_place" and not yes:
            for meeting in self.seen.meetings.values():
                if meeting.cancelled_at is not None:
                    meeting.cancelled_at = min(meeting.cancelled_at, meeting.start)

    # --- what the program does -----------------------------------------------------------------------------------------------

    @rule()
    def the_program_looks(self) -> None:
        if self.look():
            self.nothing_is_missing()

    @rule(hours=st.sampled_from([1, 3, 9, 24, 30]))
    def hours_pass(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        if self.look():
            self.nothing_is_missing()

    @rule(days=st.sampled_from([3, 7, 8, 11]))
    def days_pass(self, days: int) -> None:
        self.now += timedelta(days=days)
        if self.look():
            self.nothing_is_missing()

    @rule(days=st.integers(7, 16))
    def weeks_pass_day_by_day(self, days: int) -> None:
        for _ in range(days):
            self.now += timedelta(days=1)
            if self.look():
                self.nothing_is_missing()

    @rule(hours=st.sampled_from([0, 1, 24, 120]), places=st.integers(0, 120), lost=st.booleans())
    def a_pass_breaks(self, hours: int, places: int, lost: bool) -> None:
        self.now += timedelta(hours=hours)
        error = MailServerError("memory:993", "the connection was lost") if lost else None
        self.look(Fuse(places, error), mail_only=lost)

    @rule(
        hours=st.sampled_from([1, 3, 24, 168]),
        operation=st.sampled_from(["append", "expunge", "messages"]),
        after=st.booleans(),
        lost=st.booleans(),
    )
    def a_write_loses_its_answer(self, hours: int, operation: str, after: bool, lost: bool) -> None:
        """The narrowest places: the server did it or did not, and nobody heard."""
        self.now += timedelta(hours=hours)
        error = MailServerError("memory:993", "the connection was lost") if lost else KilledError()
        self.mailbox.fail_next(operation, error, after=after)
        self.look()

    @rule(hours=st.sampled_from([0, 1, 24, 120]))
    def the_calendar_fails(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.look(calendar_fails=True)

    def nothing_is_missing(self) -> None:
        for day, person in self.seen.thank_yous_overdue(self.now):
            known = [one for one in self.seen.drafts if one.touch == "thank_you" and one.day == day and one.person == person]
            assert known, f"the chance to thank {person} for {day} was missed: {self.world.steps()}"

    @precondition(lambda self: self.in_step)
    @rule()
    def a_second_look_changes_nothing(self) -> None:
        if self.look():
            mailbox, rows = self.whole(), rows_of(self.engine)
            assert self.look()
            assert self.whole() == mailbox
            again = rows_of(self.engine)
            assert {name for name in rows if rows[name] != again[name]} == set(), {
                name: set(rows[name]) ^ set(again[name]) for name in rows if rows[name] != again[name]
            }

    @invariant()
    def what_is_the_users_lies_there_unchanged(self) -> None:
        there = [message.raw for message in self.mailbox.contents("Drafts")]
        for raw in self.theirs:
            assert raw in there

    @invariant()
    def every_step_says_why(self) -> None:
        with self.world.store.snapshot() as snapshot:
            for thread in snapshot.threads():
                for step in snapshot.thread(thread.id).steps:
                    assert step.reason
                    assert step.rules

    def teardown(self) -> None:
        self.engine.dispose()


Life.TestCase.settings = settings(
    max_examples=int(os.environ.get("AFTERWORD_EXAMPLES", "60")),
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
TestLife = Life.TestCase
