"""A life for ``soak``: conversations, accounts and servers, what happens to them, and what is done to the program meanwhile."""

import random
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

from connectors.clock import SystemClock
from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from connectors.network import Security
from connectors.reader import WorkerReader
from daemon.deciding.values import Policy
from daemon.demo.servers.imap_server import ImapServer
from daemon.demo.servers.imap_store import MailStore, MailUser
from daemon.flows.world import Account, Profile, World
from daemon.store.database import open_store
from daemon.store.sql_store import SqlStore
from tests.mails import event, mail
from tests.servers.embedded import PASSWORD
from tests.servers.faults import Faults, cut_after_execution, cut_before_execution, over_quota, refuse
from tests.servers.proxy import Proxy
from tests.world import CountingTokens, MovableClock, templates

ACCOUNTS = ("ada", "ben", "cem")
THREADS = 40
BEGIN = datetime(2026, 9, 7, 8, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WORDS = (
    "thank you for your time. It was a pleasure to talk to you.",
    "could you send us two references by Friday?",
    "we will get back to you by the end of next week.",
    "unfortunately, we have decided to move forward with another candidate.",
)


@dataclass(frozen=True)
class Deed:
    """Something that happens in a thread at an hour of the run."""

    hour: int
    thread: int
    what: str


def deeds(hours: int, seed: int) -> list[Deed]:
    """The same story for every run of a seed, hour by hour."""
    draw = random.Random(seed)  # noqa: S311 -- no secret
    told: list[Deed] = []
    for thread in range(THREADS):
        starts = draw.randrange(max(1, hours - 80))
        told.append(Deed(starts, thread, "invite"))
        hour = starts + 30
        while hour < hours:
            what = draw.choice(("write 0", "write 1", "write 2", "send", "send", "edit", "delete", "reply"))
            told.append(Deed(hour, thread, what))
            hour += draw.randrange(6, 90)
        if draw.random() < 0.3:
            told.append(Deed(hours - 1, thread, "write 3"))
    return sorted(told, key=lambda deed: (deed.hour, deed.thread))


@dataclass
class Life:
    """Three mailboxes, one store, and the hour it is. ``disturbed``: whether faults are thrown in."""

    folder: Path
    disturbed: bool
    seed: int
    proxies: list[Proxy] = field(default_factory=list[Proxy])
    users: list[MailUser] = field(default_factory=list[MailUser])
    faults: list[Faults] = field(default_factory=list[Faults])
    tokens: CountingTokens = field(default_factory=CountingTokens)
    clock: MovableClock = field(default_factory=lambda: MovableClock(BEGIN))
    broken: int = 0

    def __post_init__(self) -> None:
        self.draw = random.Random(self.seed + 1)  # noqa: S311 -- no secret

    @property
    def url(self) -> str:
        return f"sqlite:///{self.folder / 'afterword.sqlite3'}"

    def begin(self, stack: ExitStack) -> None:
        """Start the servers."""
        for name in ACCOUNTS:
            server = stack.enter_context(ImapServer(MailStore(SystemClock().now)))
            self.users.append(server.store.add_user(f"{name}@home.example", PASSWORD))
            self.faults.append(Faults(server))
            self.proxies.append(stack.enter_context(Proxy(server.host, server.port)))

    @asynccontextmanager
    async def program(self) -> AsyncGenerator[World]:
        """The program, opened anew."""
        async with AsyncExitStack() as stack:
            store: SqlStore = open_store(self.url)
            stack.callback(store.close)
            reader = WorkerReader(seconds=60.0)
            stack.push_async_callback(reader.close)
            accounts: list[Account] = []
            for user, proxy in zip(self.users, self.proxies, strict=True):
                settings = ImapSettings(user.name, proxy.host, user.name, proxy.port, Security.NONE, timeout=60.0)
                mailbox = ImapMailbox(settings, lambda: PASSWORD)
                stack.push_async_callback(mailbox.close)
                accounts.append(Account(Profile(user.name, user.name, "Sam Rivera", frozenset({user.name})), mailbox))
            yield World(
                store=store,
                clock=self.clock,
                tokens=self.tokens,
                reader=reader,
                policy=Policy(timezone="Europe/Berlin"),
                accounts=tuple(accounts),
                templates=templates(),
            )

    def happen(self, deed: Deed, now: datetime) -> None:
        """What people do."""
        user = self.users[deed.thread % len(self.users)]
        house = f"house{deed.thread}.example"
        root = f"<invitation@{house}>"
        match deed.what.split():
            case ["invite"]:
                start = now + 26 * HOUR
                raw = mail(
                    f"Rita Sommer <rita@{house}>",
                    [user.name],
                    f"Interview: Data Engineer at House{deed.thread}",
                    "Dear Sam,\n\nwe are glad to invite you to an interview for the Data Engineer role.\n\nBest regards,\nRita Sommer",
                    at=now,
                    message_id=root,
                    calendar=event(
                        f"first@{house}",
                        start,
                        stamp=now,
                        attendees=(("Dana Whitfield", f"dana@{house}"), ("Omar Haddad", f"omar@{house}")),
                        organizer=("Rita Sommer", f"rita@{house}"),
                        summary=f"Interview: Data Engineer at House{deed.thread}",
                    ).replace("sam@home.example", user.name),
                )
                user.folder("INBOX").append(raw, (), now)
            case ["write", number]:
                words = f"Dear Sam,\n\n{WORDS[int(number)]}\n\nBest regards,\nRita"
                name = f"<said-{deed.hour}@{house}>"
                raw = mail(
                    f"Rita Sommer <rita@{house}>", [user.name], "Re: Interview", words, at=now, message_id=name, references=[root]
                )
                user.folder("INBOX").append(raw, (), now)
            case ["reply"]:
                name = f"<own-{deed.hour}-{deed.thread}@home.example>"
                raw = mail(
                    user.name, [f"rita@{house}"], "Re: Interview", "Here it is.\n\nSam", at=now, message_id=name, references=[root]
                )
                user.folder("Sent").append(raw, ("\\Seen",), now)
            case [how]:
                self._handle_draft(user, house, how, now)
            case _:
                raise AssertionError(deed)

    def _handle_draft(self, user: MailUser, house: str, how: str, now: datetime) -> None:
        drafts = user.folder("Drafts")
        # By recipient: faults change the order in which drafts are written, and the user must not take another one for it.
        for lying in sorted(drafts.mails(), key=lambda one: str(message_from_bytes(one.raw)["To"])):
            message = message_from_bytes(lying.raw, policy=policy.SMTP)
            if house not in str(message["To"]):
                continue
            drafts.expunge([lying.uid])
            if how == "send":
                user.folder("Sent").append(lying.raw, ("\\Seen",), now)
            elif how == "edit":
                message.set_content("My own words.")
                drafts.append(message.as_bytes(), ("\\Draft", "\\Seen"), now)
            return

    def disturb(self) -> None:
        """One fault for the next pass, or none."""
        number = self.draw.randrange(len(self.proxies))
        proxy, faults = self.proxies[number], self.faults[number]
        match self.draw.randrange(8):
            case 0:
                proxy.cut_after(to_client=self.draw.randrange(12_000), for_good=self.draw.random() < 0.5)
            case 1:
                proxy.cut_after(to_server=self.draw.randrange(2_500), for_good=self.draw.random() < 0.5)
            case 2:
                faults.on("APPEND", self.draw.choice((cut_before_execution, cut_after_execution, over_quota)), times=1)
            case 3:
                faults.on("UID EXPUNGE", self.draw.choice((cut_before_execution, cut_after_execution)), times=1)
            case 4:
                faults.on("*", refuse("NO [UNAVAILABLE] try later"), times=1)
            case 5:
                proxy.cut_all()
            case _:
                return
        self.broken += 1

    def behave(self) -> None:
        """No more faults."""
        for proxy, faults in zip(self.proxies, self.faults, strict=True):
            proxy.refuse(refusing=False)
            proxy.cut_after()
            faults.clear()

    def ends_as(self) -> list[str]:
        """Who has which draft, and every step's state, without drawn names."""
        lying: list[str] = []
        for user in self.users:
            for one in user.folder("Drafts").mails():
                message = message_from_bytes(one.raw, policy=policy.default)
                lying.append(f"draft {message['To']} {message['Subject']} {message.get_content()!r}")
        store = open_store(self.url)
        with store.snapshot() as snapshot:
            for thread in snapshot.threads():
                lying += [f"step {thread.employer} {step.key} {step.state.value}" for step in snapshot.thread(thread.id).steps]
        store.close()
        return sorted(lying)
