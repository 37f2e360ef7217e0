"""The whole program on a server of the tests, and what its user does to drafts there, in the way of that server."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes, policy

from connectors.imap.mailbox import ImapMailbox
from daemon.deciding.values import Policy, Touch
from daemon.demo.servers.imap_syntax import encode_folder
from daemon.flows.passes import run_pass
from daemon.flows.world import Account, Profile, World
from daemon.ports.store import Store
from daemon.store.database import memory_store
from tests.contract.mailbox.worlds import settings_of
from tests.mails import USER
from tests.servers.embedded import EmbeddedUser
from tests.servers.interface import ImapServer
from tests.servers.providers import Exchange, Gmail, icloud
from tests.world import CountingTokens, DirectReader, MovableClock, templates


@dataclass
class Hand:
    """The user's mail client on an ordinary server: a changed draft is stored anew, a sent one lies in Sent."""

    server: ImapServer
    drafts: str = "Drafts"
    sent: str = "Sent"

    def lying(self) -> dict[int, bytes]:
        """UID -> what lies in Drafts."""
        return {stored.uid: stored.raw for stored in self.server.mail.list(self.drafts)}

    def draft_to(self, person: str) -> tuple[int, bytes]:
        return next((uid, raw) for uid, raw in self.lying().items() if person.encode() in raw.partition(b"\r\n\r\n")[0])

    def edit(self, person: str) -> None:
        uid, raw = self.draft_to(person)
        self.server.mail.replace(self.drafts, uid, changed(raw))

    def send(self, person: str, at: datetime) -> None:
        uid, raw = self.draft_to(person)
        self.server.mail.append(self.sent, raw, ("\\Seen",), at)
        self.server.mail.delete(self.drafts, uid)

    def discard(self, person: str) -> None:
        self.server.mail.delete(self.drafts, self.draft_to(person)[0])


class GmailHand(Hand):
    """The web: autosave makes a new message with a new Message-ID; sent mail appears by itself."""

    def __init__(self, server: EmbeddedUser) -> None:
        super().__init__(server, Gmail.DRAFTS, Gmail.SENT)
        self.gmail = Gmail(server)

    def edit(self, person: str) -> None:
        uid, raw = self.draft_to(person)
        self.gmail.autosave(uid, changed(raw, message_id="<autosaved@mail.gmail.example>"))

    def send(self, person: str, at: datetime) -> None:
        del at  # the server's own clock
        self.gmail.send_draft(self.draft_to(person)[0])()

    def discard(self, person: str) -> None:
        self.gmail.user.folder(Gmail.DRAFTS).expunge([self.draft_to(person)[0]])


class ExchangeHand(Hand):
    """Outlook: the sent copy bears another Message-ID."""

    def __init__(self, server: EmbeddedUser) -> None:
        super().__init__(server, sent=Exchange.SENT)
        self.exchange = Exchange(server)

    def send(self, person: str, at: datetime) -> None:
        del at  # the server's own clock
        uid, raw = self.draft_to(person)
        self.exchange.send(raw)
        self.server.mail.delete(self.drafts, uid)


class IcloudHand(Hand):
    """An ordinary client, looked at behind the server's back: the tests' own helper would get damaged literals."""

    def __init__(self, server: EmbeddedUser) -> None:
        super().__init__(server)
        icloud(server)
        self.user = server.user

    def lying(self) -> dict[int, bytes]:
        return {mail.uid: mail.raw for mail in self.user.folder(self.drafts).mails()}


class HabitHand(Hand):
    """An ordinary client at a provider with folders and habits of its own."""

    @classmethod
    def at(
        cls, provider: Callable[[EmbeddedUser], None], drafts: str = "Drafts", sent: str = "Sent"
    ) -> Callable[[EmbeddedUser], Hand]:
        """Made once the server is there."""

        def make(server: EmbeddedUser) -> Hand:
            provider(server)
            return cls(server, encode_folder(drafts), encode_folder(sent))

        return make


def changed(raw: bytes, *, message_id: str | None = None) -> bytes:
    """The draft with other words."""
    message = message_from_bytes(raw, policy=policy.SMTP)
    message.set_content("Words of my own.\n")
    if message_id is not None:
        message.replace_header("Message-ID", message_id)
    return message.as_bytes()


@dataclass
class ServerWorld:
    """One account on a real connection; the clock is the test's."""

    server: ImapServer
    start: datetime
    store: Store = field(default_factory=memory_store)

    def __post_init__(self) -> None:
        self.clock = MovableClock(self.start)
        self.mailbox = ImapMailbox(settings_of(self.server), lambda: self.server.password)
        profile = Profile("personal", USER, "Sam Rivera", frozenset({USER}))
        self.world = World(
            store=self.store,
            clock=self.clock,
            tokens=CountingTokens(),
            reader=DirectReader(),
            policy=Policy(timezone="Europe/Berlin"),
            accounts=(Account(profile, self.mailbox),),
            templates=templates(),
        )

    async def pass_at(self, now: datetime) -> None:
        self.clock.instant = now
        report = await run_pass(self.world, conclude=True)
        assert not report.failed

    def states(self) -> dict[str, str]:
        """Person -> state of the thank-you to them."""
        with self.store.snapshot() as snapshot:
            steps = [step for thread in snapshot.threads() for step in snapshot.thread(thread.id).steps]
        return {step.person: step.state.value for step in steps if step.touch is Touch.THANK_YOU}

    def alerts(self) -> list[str]:
        with self.store.snapshot() as snapshot:
            return [alert.text for alert in snapshot.alerts()]
