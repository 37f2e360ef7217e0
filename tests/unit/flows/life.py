"""The world of one life, looked at by the program, and how what the program does to the mailbox is judged."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from functools import lru_cache

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine
from sqlalchemy import Engine

from connectors.memory_calendar import MemoryCalendar
from connectors.memory_mailbox import MemoryMailbox
from daemon.errors import CalendarError
from daemon.flows.passes import run_pass
from daemon.ports.mail import FetchedMessage
from tests.breaking import Fuse, KilledError, Rows, breaking, rows_of, written_to
from tests.builders import INVITED, START
from tests.mails import USER
from tests.unit.flows.kept import Kept, empty, in_brief, in_short, looks, run, shelf
from tests.unit.flows.oracle import Observer, OurDraft, Said
from tests.world import MemoryWorld

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
_HEADERS = BytesHeaderParser(policy=policy.SMTP)
LINES = "Dear Sam,\n\n{}\n\nBest regards,\n{}"


@dataclass(frozen=True, slots=True)
class Header:
    """What is looked at in a mail's header; ``people``: From, then To."""

    people: tuple[str, ...]
    recipients: tuple[str, ...]
    cc: str | None
    subject: str
    message_id: str | None
    auto_submitted: str | None


@lru_cache(maxsize=2000)
def header(raw: bytes) -> Header:
    """Read once, as each field is taken apart anew whenever it is asked for; and without the body."""
    message = _HEADERS.parsebytes(raw)
    recipients = _addresses(message, "To")
    texts = (_text(message, name) for name in ("Cc", "Subject", "Message-ID", "Auto-Submitted"))
    cc, subject, message_id, auto_submitted = texts
    return Header((*_addresses(message, "From"), *recipients), recipients, cc, subject or "", message_id, auto_submitted)


def _addresses(message: EmailMessage, name: str) -> tuple[str, ...]:
    field = message[name]
    return () if field is None else tuple(address.addr_spec for address in field.addresses)


def _text(message: EmailMessage, name: str) -> str | None:
    field = message[name]
    return None if field is None else str(field)


def changeable(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.SMTP)


def with_id(raw: bytes, message_id: str, *, original: str | None = None) -> bytes:
    message = changeable(raw)
    del message["Message-ID"]
    message["Message-ID"] = message_id
    if original:
        message["X-Microsoft-Original-Message-ID"] = original
    return message.as_bytes()


class Lived(RuleBasedStateMachine):
    """One user, one employer, one conversation, a mailbox, a calendar, and everything that can go wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.last: Kept | None = None  # as all is, while nobody has reached for the store since
        self._is_to_be_put_back = False  # the store holds something else
        self._held: tuple[int, bytes] | None = None  # what the store held, in brief, when so much had been written
        self.count: int = 0
        calendar, mailbox = MemoryCalendar(), MemoryMailbox()
        mailbox.create_folder("Archive")
        self.told_since = False  # the user told something that a thank-you may say
        nothing = empty()
        self.goes_on_from(
            Kept(nothing, in_brief(nothing), mailbox, calendar, Observer(), INVITED, count=0, tokens=0, listed={}, in_step=False)
        )
        self.judged = -1  # how much had been written when the steps were last judged
        self.moved: set[str] = set()
        self.hours: set[datetime] = {START}  # at which an interview was ever arranged
        self.theirs: list[bytes] = []  # what lies in Drafts and is the user's: edited or begun by them

    @property
    def world(self) -> MemoryWorld:
        """The program's; its store is put in order before anybody asks it for something."""
        self._settle()
        return self._world

    @property
    def engine(self) -> Engine:
        """Under its store, likewise."""
        self._settle()
        return shelf().engine

    def _settle(self) -> None:
        if self.last is not None:
            if self._is_to_be_put_back:
                shelf().put_back(self.last.rows)
            self._held = (written_to(shelf().engine), self.last.holds)
        self._is_to_be_put_back = False
        self.last = None

    def _holds(self) -> bytes:
        """What the store holds, in brief."""
        if self.last is not None:
            return self.last.holds
        written = written_to(shelf().engine)
        if self._held is None or self._held[0] != written:
            self._held = (written, in_brief(shelf().keep()))
        return self._held[1]

    def kept(self, *, came_through: bool = True) -> Kept:
        """What has happened so far, of that which a look changes, or knows."""
        rows = rows_of(self.engine)
        return Kept(
            rows=rows,
            holds=in_brief(rows),
            mailbox=self.mailbox.copy(),
            calendar=self.calendar.copy(),
            observer=self.seen.copy(),
            now=self.now,
            count=self.count,
            tokens=self._world.tokens.count,
            listed=dict(self._world.account.seen),
            in_step=self.in_step,
            came_through=came_through,
        )

    def goes_on_from(self, kept: Kept) -> None:
        """Have lived so far."""
        self.mailbox, self.calendar, self.seen = kept.mailbox.copy(), kept.calendar.copy(), kept.observer.copy()
        self._world = MemoryWorld(kept.now, mailbox=self.mailbox, store=shelf().store, calendars={"private": self.calendar})
        self._world.tokens.count = kept.tokens
        self._world.account.seen.update(kept.listed)
        self.now, self.count, self.in_step = kept.now, kept.count, kept.in_step
        self.last, self._is_to_be_put_back = kept, True

    def _finds(self) -> Hashable:
        """All that a look finds, and that its judge knows."""
        world = (self._holds(), self.mailbox.state(), self.calendar.state(), self.seen.state(), in_short(self._world.account.seen))
        return (world, self.now, self.count, self._world.tokens.count, self.in_step, self.told_since)

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
        found = (self._finds(), None if fuse is None else fuse.name, mail_only, calendar_fails)
        end = looks().end_of(found)
        if end is not None:
            self.goes_on_from(end)
            return end.came_through
        came_through = self._look(fuse, mail_only=mail_only, calendar_fails=calendar_fails)
        self.last = self.kept(came_through=came_through)
        looks().keep(found, self.last)
        return came_through

    def _look(self, fuse: Fuse | None, *, mail_only: bool, calendar_fails: bool) -> bool:
        if calendar_fails:
            self.calendar.fail_next(CalendarError("private", "the server is down"))
        else:
            self.seen.calendar_is_read()
        self.world.clock.instant = self.now
        before, to_come = self.whole(), self.mailbox.failures_to_come
        world = self.world.world if fuse is None else breaking(self.world.world, fuse, mail_only=mail_only)
        try:
            report = run(run_pass(world, conclude=True))
            came_through = not report.failed
        except KilledError:
            came_through = False
        self.judge(before, self.whole())
        # A note that could not be written stops nothing, but is left to the next look, and read by the one after it.
        struck = self.mailbox.failures_to_come < to_come or (fuse is not None and fuse.burnt)
        self.in_step = came_through and not struck
        return came_through

    def rows(self) -> Rows:
        """All that the store holds."""
        return self.last.rows if self.last is not None else rows_of(self.engine)

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
            if self.told_since and (draft.identity in gone or self.replaced_by(new[uid].raw)):
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
                self.judge_note(header(message.raw), came=uid in now)

    def judge_note(self, note: Header, *, came: bool) -> None:
        assert note.auto_submitted == "auto-generated", "the program touched the inbox"
        assert note.people == (USER, USER)
        subject = note.subject
        if not came:
            assert subject.startswith("How was it?"), f"the program took back {subject}"
        elif subject.startswith("How was it?"):
            self.seen.debriefed(subject, self.now)

    def read_draft(self, raw: bytes) -> OurDraft:
        message = header(raw)
        assert len(message.recipients) == 1, "one person each"
        person = message.recipients[0]
        assert message.cc is None, "never Cc"
        assert person in NAMES, f"a draft to {person}"
        with self.world.store.snapshot() as snapshot:
            steps = [(thread.id, s) for thread in snapshot.threads() for s in snapshot.thread(thread.id).steps]
        replaced = self.replaced_by(raw)
        ours = [(thread_id, s) for thread_id, s in steps if s.message_id == message.message_id or s.id in replaced]
        assert len(ours) == 1, "each draft belongs to one step"
        (thread_id, step), base = ours[0], ours[0][1].key.partition("#")[0]
        return OurDraft(f"{thread_id}/{base}", step.touch.value, person, step.interview_day, raw)

    def replaced_by(self, raw: bytes) -> set[int]:
        """The steps whose lying draft this one is about to replace."""
        with self.world.store.snapshot() as snapshot:
            return {one.step_id for one in snapshot.rewrites() if one.message_id == header(raw).message_id}

    def uid_of(self, raw: bytes) -> int:
        return next(m.uid for m in self.mailbox.contents("Drafts") if m.raw == raw)

    def hear(self, said: Said) -> None:
        self.seen.said.append(said)
