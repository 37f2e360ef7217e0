"""The world of one life, looked at by the program, and how what the program does to the mailbox is judged."""

import asyncio
from collections.abc import Coroutine
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine
from sqlalchemy import Engine

from connectors.memory_calendar import MemoryCalendar
from connectors.memory_mailbox import MemoryMailbox
from daemon.errors import CalendarError
from daemon.flows.passes import PassReport, run_pass
from daemon.ports.mail import FetchedMessage
from tests.breaking import Fuse, KilledError, Shelf, breaking
from tests.builders import INVITED
from tests.mails import USER
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
LINES = "Dear Sam,\n\n{}\n\nBest regards,\n{}"


def parsed(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.SMTP)


def with_id(raw: bytes, message_id: str, *, original: str | None = None) -> bytes:
    message = parsed(raw)
    del message["Message-ID"]
    message["Message-ID"] = message_id
    if original:
        message["X-Microsoft-Original-Message-ID"] = original
    return message.as_bytes()


@cache
def runner() -> asyncio.Runner:
    """The event loop of all passes that come to their end: making one takes as long as a short pass's reading."""
    return asyncio.Runner()


def run(one_pass: Coroutine[object, object, PassReport]) -> PassReport:
    """What breaks takes its loop with it, and whatever it had left to do."""
    try:
        return runner().run(one_pass)
    except BaseException:
        runner().close()
        runner.cache_clear()
        raise


@cache
def shelf() -> Shelf:
    """The store of all lives, which are lived one after the other."""
    return Shelf()


@dataclass(frozen=True, slots=True)
class Beginning:
    """How far a life had come; every life that begins so goes on from here, as the same things happened in it."""

    rows: Engine
    mailbox: MemoryMailbox
    observer: Observer
    now: datetime
    count: int
    tokens: int
    in_step: bool


class Lived(RuleBasedStateMachine):
    """One user, one employer, one conversation, a mailbox, a calendar, and everything that can go wrong."""

    def __init__(self) -> None:
        super().__init__()
        shelf().clear()
        self.engine = shelf().engine
        self.calendar = MemoryCalendar()
        self.world = MemoryWorld(INVITED, store=shelf().store, calendars={"private": self.calendar})
        self.mailbox = self.world.mailbox
        self.mailbox.create_folder("Archive")
        self.now = INVITED
        self.seen = Observer()
        self.count: int = 0
        self.in_step = False
        self.judged = -1  # how much had been written when the steps were last judged
        self.moved: set[str] = set()
        self.told_since = False  # the user told something that a thank-you may say
        self.theirs: list[bytes] = []  # what lies in Drafts and is the user's: edited or begun by them

    def kept(self) -> Beginning:
        """What has happened so far, of that which a beginning knows: no calendar, nothing told, nothing of the user's in Drafts."""
        assert (self.moved, self.told_since, self.theirs) == (set(), False, [])
        mailbox, observer = deepcopy((self.mailbox, self.seen))
        return Beginning(shelf().keep(), mailbox, observer, self.now, self.count, self.world.tokens.count, self.in_step)

    def goes_on_from(self, beginning: Beginning) -> None:
        """Have lived so far."""
        shelf().put_back(beginning.rows)
        self.mailbox, self.seen = deepcopy((beginning.mailbox, beginning.observer))
        self.world = MemoryWorld(beginning.now, mailbox=self.mailbox, store=shelf().store, calendars={"private": self.calendar})
        self.world.tokens.count = beginning.tokens
        self.now, self.count, self.in_step = beginning.now, beginning.count, beginning.in_step

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
        replaced = self.replaced_by(raw)
        ours = [(thread_id, s) for thread_id, s in steps if s.message_id == message["Message-ID"] or s.id in replaced]
        assert len(ours) == 1, "each draft belongs to one step"
        (thread_id, step), base = ours[0], ours[0][1].key.partition("#")[0]
        return OurDraft(f"{thread_id}/{base}", step.touch.value, person, step.interview_day, raw)

    def replaced_by(self, raw: bytes) -> set[int]:
        """The steps whose lying draft this one is about to replace."""
        with self.world.store.snapshot() as snapshot:
            return {one.step_id for one in snapshot.rewrites() if one.message_id == parsed(raw)["Message-ID"]}

    def uid_of(self, raw: bytes) -> int:
        return next(m.uid for m in self.mailbox.contents("Drafts") if m.raw == raw)

    def hear(self, said: Said) -> None:
        self.seen.said.append(said)
