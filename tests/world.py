"""A whole world in memory: one account, one store, a clock that the test moves."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache, lru_cache
from pathlib import Path

from connectors.memory_mailbox import MemoryMailbox
from daemon.deciding.values import Policy, Step
from daemon.flows.passes import PassReport, run_pass
from daemon.flows.world import Account, Profile, World
from daemon.ports.calendar import Calendar
from daemon.ports.sending import Transport
from daemon.ports.store import Store
from daemon.ports.stored import Question, ThreadSummary
from daemon.reading.events import read_calendar
from daemon.reading.form import read_header
from daemon.reading.message import read_message
from daemon.reading.values import HeaderReading, Interview, Reading, ReadingContext
from daemon.store.database import memory_store
from tests.mails import USER

TEMPLATES = Path("daemon/writing/templates")


class MovableClock:
    """A clock that stands where the test puts it."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        return self.instant.astimezone(UTC)

    def monotonic(self) -> float:
        return self.instant.timestamp()


class CountingTokens:
    """Tokens in a row, so that a run can be repeated."""

    def __init__(self) -> None:
        self.count = 0

    def new(self) -> str:
        self.count += 1
        return f"{self.count:040x}"


@lru_cache(maxsize=5000)
def _read(raw: bytes, context: ReadingContext) -> Reading:
    """Reading is pure; many a life in memory begins with the same mails."""
    return read_message(raw, context)


class DirectReader:
    """The reader in this process."""

    async def message(self, raw: bytes, context: ReadingContext) -> Reading:
        return _read(raw, context)

    async def calendar(self, raw: bytes, context: ReadingContext) -> tuple[Interview, ...]:
        return read_calendar(raw, context)

    async def headers(self, blocks: Sequence[bytes], own_addresses: frozenset[str]) -> Sequence[HeaderReading]:
        return [read_header(block, own_addresses) for block in blocks]

    def prepare(self) -> None:
        return

    async def close(self) -> None:
        return


@cache
def templates() -> dict[str, str]:
    """The templates as they ship."""
    return {path.relative_to(TEMPLATES).as_posix(): path.read_text(encoding="utf-8") for path in sorted(TEMPLATES.rglob("*.txt"))}


@dataclass
class MemoryWorld:
    """The world of one user; ``pass_at`` runs a full pass at an instant, as ``run --once --now`` does."""

    start: datetime
    policy: Policy = field(default_factory=lambda: Policy(timezone="Europe/Berlin"))
    mailbox: MemoryMailbox = field(default_factory=MemoryMailbox)
    store: Store = field(default_factory=memory_store)
    calendars: dict[str, Calendar] = field(default_factory=dict[str, Calendar])
    transport: Transport | None = None
    as_if: bool = False
    version: str = "1"

    def __post_init__(self) -> None:
        self.clock = MovableClock(self.start)
        self.tokens = CountingTokens()
        self.account = Account(
            Profile("personal", USER, "Sam Rivera", frozenset({USER, "sam@alias.example"})), self.mailbox, self.transport
        )

    @property
    def world(self) -> World:
        return World(
            store=self.store,
            clock=self.clock,
            tokens=self.tokens,
            reader=DirectReader(),
            policy=self.policy,
            accounts=(self.account,),
            calendars=self.calendars,
            templates=templates(),
            as_if=self.as_if,
            version=self.version,
        )

    async def pass_at(self, now: datetime) -> PassReport:
        """One full pass, deletions concluded in it."""
        self.clock.instant = now
        return await run_pass(self.world, conclude=True)

    def deliver(self, raw: bytes, at: datetime, folder: str = "INBOX") -> int:
        """Mail comes in; its UID."""
        return self.mailbox.deliver(folder, raw, at)

    def drafts(self) -> dict[str, EmailMessage]:
        """What lies in Drafts, by recipient."""
        found = [message_from_bytes(m.raw, policy=policy.default) for m in self.mailbox.contents("Drafts")]
        return {str(m["To"]).rpartition("<")[2].rstrip(">"): m for m in found}

    def draft_uid(self, person: str) -> int:
        """The UID of the draft to that person."""
        for message in self.mailbox.contents("Drafts"):
            if person in str(message_from_bytes(message.raw, policy=policy.default)["To"]):
                return message.uid
        raise AssertionError(person)

    def steps(self) -> dict[str, str]:
        """Step key -> state, over all threads."""
        with self.store.snapshot() as snapshot:
            return {step.key: step.state.value for thread in snapshot.threads() for step in snapshot.thread(thread.id).steps}

    def step(self, key: str) -> Step:
        """The step of that key."""
        with self.store.snapshot() as snapshot:
            return next(s for thread in snapshot.threads() for s in snapshot.thread(thread.id).steps if s.key == key)

    def threads(self) -> tuple[ThreadSummary, ...]:
        """All threads."""
        with self.store.snapshot() as snapshot:
            return snapshot.threads()

    def questions(self) -> tuple[Question, ...]:
        """What stands open."""
        with self.store.snapshot() as snapshot:
            return snapshot.questions()

    def alerts(self) -> Sequence[str]:
        """What the user is told."""
        with self.store.snapshot() as snapshot:
            return [alert.text for alert in snapshot.alerts()]

    def send_draft(self, person: str, at: datetime, *, message_id: str | None = None) -> None:
        """The user sends the draft to that person from their client."""
        uid = self.draft_uid(person)
        raw = next(m.raw for m in self.mailbox.contents("Drafts") if m.uid == uid)
        if message_id is not None:
            message = message_from_bytes(raw, policy=policy.SMTP)
            del message["Message-ID"]
            message["Message-ID"] = message_id
            raw = message.as_bytes()
        self.mailbox.remove("Drafts", uid)
        self.mailbox.deliver("Sent", raw, at, ("\\Seen",))

    def edit_draft(self, person: str, at: datetime, words: str) -> None:
        """The user changes the draft's text; the client stores it anew, under another UID."""
        uid = self.draft_uid(person)
        message = message_from_bytes(next(m.raw for m in self.mailbox.contents("Drafts") if m.uid == uid), policy=policy.SMTP)
        message.set_content(words)
        self.mailbox.remove("Drafts", uid)
        self.mailbox.deliver("Drafts", message.as_bytes(), at, ("\\Draft", "\\Seen"))


HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
