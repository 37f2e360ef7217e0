"""A world in which a check-in is due, and Rita answers."""

from tests.builders import END, INVITED, at
from tests.mails import USER, invitation, mail
from tests.world import HOUR, MemoryWorld

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
THANK_DANA, THANK_OMAR = f"thank_you/2026-11-24/{DANA}", f"thank_you/2026-11-24/{OMAR}"
CHECK = "check_in/2026-11-24/1"
DUE = at("2026-12-01 14:00")
THREAD = ["<invitation@northwind.example>"]


def from_rita(
    body: str, when: object, *, references: list[str] | None = None, message_id: str = "<answer@northwind.example>"
) -> bytes:
    return mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        body,
        at=when,  # type: ignore[arg-type]
        message_id=message_id,
        references=THREAD if references is None else references,
    )


async def thanked() -> MemoryWorld:
    """The interview is over, and both thank-yous are sent."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(END + HOUR)
    for person in (DANA, OMAR):
        world.send_draft(person, END + HOUR)
    return world


async def due_to_check_in() -> MemoryWorld:
    """Thank-yous are sent, the check-in lies in Drafts."""
    world = await thanked()
    await world.pass_at(at("2026-12-02 09:00"))
    assert world.steps()[CHECK] == "drafted"
    return world
