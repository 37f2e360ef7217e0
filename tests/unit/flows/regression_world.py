"""The conversation in which the faults of other programs are tried."""

from collections.abc import Sequence
from datetime import datetime

from connectors.memory_mailbox import MemoryMailbox
from tests.builders import END, INVITED, at
from tests.mails import USER, invitation, mail
from tests.world import HOUR, MemoryWorld

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
CHECK, SECOND = "check_in/2026-11-24/1", "check_in/2026-11-24/2"
THREAD = ["<invitation@northwind.example>"]
SUBJECT = "Interview: Data Engineer at Northwind"


async def thanked(mailbox: MemoryMailbox | None = None) -> MemoryWorld:
    """The interview is over, and both thank-yous are sent."""
    world = MemoryWorld(INVITED, mailbox=mailbox or MemoryMailbox())
    world.deliver(invitation(), INVITED)
    await world.pass_at(END + HOUR)
    for person in (DANA, OMAR):
        world.send_draft(person, END + HOUR)
    await world.pass_at(END + 2 * HOUR)
    return world


async def asking() -> MemoryWorld:
    """The check-in lies in Drafts."""
    world = await thanked()
    await world.pass_at(at("2026-12-02 09:00"))
    assert world.steps()[CHECK] == "drafted"
    return world


def theirs(
    body: str,
    when: datetime,
    *,
    sender: str = f"Rita Sommer <{RITA}>",
    references: Sequence[str] = THREAD,
    extra: Sequence[str] = (),
) -> bytes:
    words = f"Dear Sam,\n\n{body}\n\nBest"
    message_id = "<answer@northwind.example>"
    return mail(sender, [USER], f"Re: {SUBJECT}", words, at=when, message_id=message_id, references=references, extra=extra)
