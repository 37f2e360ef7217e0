"""What a pass costs hangs on what changed, not on how many drafts of ours lie there."""
# pyright: reportPrivateUsage=false
# Statements are counted behind the store's back.

from typing import Any

from daemon.store.sql_store import SqlStore
from tests.builders import at
from tests.mails import USER, mail
from tests.mails import event as calendar_event
from tests.world import DAY, HOUR, MemoryWorld

START = at("2026-11-24 13:00")


def invitation(number: int) -> bytes:
    """To a talk with one person of an employer of its own."""
    domain = f"employer{number}.example"
    calendar = calendar_event(
        f"{number}@{domain}",
        START,
        attendees=[("Dana Whitfield", f"dana@{domain}")],
        organizer=("Rita Sommer", f"rita@{domain}"),
        summary=f"Interview: Engineer at Employer {number}",
    )
    return mail(
        f"Rita Sommer <rita@{domain}>",
        [USER],
        f"Interview: Engineer at Employer {number}",
        "Hello",
        at=START - 4 * DAY,
        message_id=f"<invitation@{domain}>",
        calendar=calendar,
    )


def refusal(number: int) -> bytes:
    domain = f"employer{number}.example"
    return mail(
        f"Rita Sommer <rita@{domain}>",
        [USER],
        f"Re: Interview: Engineer at Employer {number}",
        "Dear Sam,\n\nunfortunately we have decided to move forward with another candidate.\n\nBest regards,\nRita",
        at=START + 5 * HOUR,
        message_id=f"<refusal@{domain}>",
        references=[f"<invitation@{domain}>"],
    )


async def statements(drafts: int) -> tuple[int, int]:
    """Statements of a pass in which the user's own new draft made the folder look changed, and of one in which a refusal came."""
    world = MemoryWorld(START - DAY)
    for number in range(drafts):
        world.deliver(invitation(number), START - 4 * DAY)
    await world.pass_at(START - DAY)
    await world.pass_at(START + 3 * HOUR)
    assert len(world.drafts()) == drafts
    await world.pass_at(START + 3 * HOUR)
    letter = mail(f"Sam <{USER}>", ["aunt@home.example"], "Sunday", "Dear", at=START, message_id="<letter@home.example>")
    world.deliver(letter, START + 4 * HOUR, "Drafts")
    quiet = await counted(world, 4)
    world.deliver(refusal(0), START + 5 * HOUR)
    arrival = await counted(world, 5)
    return quiet, arrival


async def counted(world: MemoryWorld, hours: int) -> int:
    assert isinstance(world.store, SqlStore)
    found: list[str] = []
    driver: Any = world.store._engine.raw_connection().driver_connection  # the only one of a store in memory
    driver.set_trace_callback(found.append)
    try:
        await world.pass_at(START + hours * HOUR)
    finally:
        driver.set_trace_callback(None)
    return len(found)


async def test_the_store_is_asked_as_often_with_thirty_drafts_as_with_three() -> None:
    assert await statements(30) == await statements(3)
