"""A world in which drafts of ours lie, and a user and their client handle them."""

from email import message_from_bytes, policy

from connectors.memory_mailbox import MemoryMailbox
from tests.builders import END, INVITED, at
from tests.mails import USER, invitation, mail
from tests.world import HOUR, MemoryWorld

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
THANK_DANA, THANK_OMAR = f"thank_you/2026-11-24/{DANA}", f"thank_you/2026-11-24/{OMAR}"
CHECK, SECOND = "check_in/2026-11-24/1", "check_in/2026-11-24/2"
THREAD = ["<invitation@northwind.example>"]


async def invited(mailbox: MemoryMailbox | None = None) -> MemoryWorld:
    world = MemoryWorld(INVITED, mailbox=mailbox or MemoryMailbox())
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    return world


async def asking(mailbox: MemoryMailbox | None = None) -> MemoryWorld:
    """Thank-yous are sent, the check-in lies in Drafts."""
    world = await invited(mailbox)
    await world.pass_at(END + HOUR)
    for person in (DANA, OMAR):
        world.send_draft(person, END + HOUR)
    await world.pass_at(at("2026-12-02 09:00"))
    assert world.steps()[CHECK] == "drafted"
    return world


def asked(when: str, message_id: str = "<asked@northwind.example>", body: str = "could you send us two references?") -> bytes:
    return mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        f"Dear Sam,\n\n{body}\n\nBest regards,\nRita",
        at=at(when),
        message_id=message_id,
        references=THREAD,
    )


def reworded(raw: bytes, text: str, message_id: str | None = None) -> bytes:
    message = message_from_bytes(raw, policy=policy.SMTP)
    message.set_content(text)
    if message_id is not None:
        del message["Message-ID"]
        message["Message-ID"] = message_id
    return message.as_bytes()


def draft_of(world: MemoryWorld, person: str) -> bytes:
    uid = world.draft_uid(person)
    return next(m.raw for m in world.mailbox.contents("Drafts") if m.uid == uid)
