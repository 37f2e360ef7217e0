"""A world in which a check-in lies in Drafts and waits for its time to go."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import datetime, timedelta

from connectors.memory_mailbox import MemoryMailbox
from connectors.memory_transport import MemoryTransport
from daemon.deciding.values import Policy
from daemon.ports.mail import FetchedMessage, MailSearch
from daemon.ports.sending import Transport
from tests.builders import END, INVITED, at
from tests.mails import USER, invitation, mail
from tests.world import HOUR, MemoryWorld

RITA, DANA, OMAR = "rita@northwind.example", "dana@northwind.example", "omar@northwind.example"
CHECK = "check_in/2026-11-24/1"
DRAFTED = at("2026-12-02 09:00")
GOES_BY = DRAFTED + 2 * HOUR
MINUTE = timedelta(minutes=1)


async def queued(**changes: object) -> MemoryWorld:
    """A check-in to Rita lies in Drafts, queued; it goes before ``GOES_BY``."""
    wishes = Policy(mode="queue", timezone="Europe/Berlin")
    settings: dict[str, object] = {"policy": wishes, "transport": MemoryTransport(), **changes}
    world = MemoryWorld(INVITED, **settings)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    world.send_draft(DANA, END + 2 * HOUR)
    world.send_draft(OMAR, END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    await world.pass_at(DRAFTED)
    assert set(world.drafts()) == {RITA}
    return world


def copied(world: MemoryWorld, transport: Transport) -> MemoryWorld:
    """The same world once more, with another way out."""
    again = MemoryWorld(
        world.start, world.policy, mailbox=deepcopy(world.mailbox), store=world.store.copy_in_memory(), transport=transport
    )
    again.tokens.count = world.tokens.count
    again.clock.instant = world.clock.instant
    return again


def transport_of(world: MemoryWorld) -> MemoryTransport:
    """Its way out, to be told how to fail."""
    assert isinstance(world.transport, MemoryTransport)
    return world.transport


def taken(world: MemoryWorld) -> list[bytes]:
    """What was handed over for sending, in order."""
    return [handed.raw for handed in transport_of(world).taken]


def answer(body: str, when: datetime) -> bytes:
    """A mail of Rita's in the conversation."""
    return mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        f"Dear Sam,\n\n{body}\n\nBest regards,\nRita",
        at=when,
        message_id="<answer@northwind.example>",
        references=["<invitation@northwind.example>"],
    )


class Meddling(MemoryMailbox):
    """Something happens while the program looks: before the first ``search``, after the first ``messages`` or ``expunge`` in Drafts."""

    def __init__(self) -> None:
        super().__init__()
        self.meanwhile: dict[str, Callable[[], object]] = {}

    def _happens(self, operation: str, folder: str = "Drafts") -> None:
        if folder == "Drafts" and operation in self.meanwhile:
            self.meanwhile.pop(operation)()

    def rewrite(self, folder: str, uid: int, more: bytes) -> None:
        """Other words under the same UID."""
        message = self._folders[folder].messages[uid]
        self._folders[folder].messages[uid] = replace(message, raw=message.raw + more)

    async def search(self, folder: str, uid_validity: int, wanted: MailSearch) -> frozenset[int]:
        self._happens("search")
        return await super().search(folder, uid_validity, wanted)

    async def messages(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedMessage, ...]:
        found = await super().messages(folder, uid_validity, uids)
        self._happens("messages", folder)
        return found

    async def expunge(self, folder: str, uid_validity: int, uid: int) -> None:
        await super().expunge(folder, uid_validity, uid)
        self._happens("expunge", folder)
