"""Bodies are fetched as far as there is room for them, whatever hangs on the mails."""

from daemon.flows.reading_ahead import ReadingAhead
from daemon.flows.sync import sync_account
from tests.builders import INVITED
from tests.mails import USER, mail
from tests.world import HOUR, MemoryWorld


async def waiting(sizes: list[int]) -> MemoryWorld:
    """A mailbox of letters with texts of these sizes, known by their headers; the first look reads what it finds at once, hence a second."""
    world = MemoryWorld(INVITED)
    await world.pass_at(INVITED)
    for number, size in enumerate(sizes):
        raw = mail(
            "A <a@people.example>", [USER], "Photos", "x " * (size // 2), at=INVITED, message_id=f"<{number}@people.example>"
        )
        world.deliver(raw, INVITED + number * HOUR)
    await sync_account(world.world, world.account)
    return world


async def taken(world: MemoryWorld, room: int) -> list[int]:
    """How many bodies each portion has."""
    counts: list[int] = []
    with world.store.snapshot() as snapshot:
        left = snapshot.pending_messages("personal", 100)
    async with ReadingAhead(world.world, world.account, room=room) as ahead:
        while left:
            bodies, _ = await ahead.take(left[:4], left[4:])
            assert [body.message.id for body in bodies] == [message.id for message in left[: len(bodies)]]
            counts.append(len(bodies))
            left = left[len(bodies) :]
    return counts


async def test_a_portion_ends_where_there_is_no_more_room() -> None:
    assert await taken(await waiting([4000] * 6), 10_000) == [2, 2, 2]


async def test_one_that_is_too_large_for_any_room_is_taken_alone() -> None:
    assert await taken(await waiting([50_000, 50_000, 500, 500]), 10_000) == [1, 1, 2]


async def test_small_ones_fill_a_portion() -> None:
    assert await taken(await waiting([500] * 6), 1_000_000) == [4, 2]


async def test_what_has_gone_meanwhile_is_left_out() -> None:
    world = await waiting([500] * 6)
    for uid in (1, 2, 3, 4):
        world.mailbox.remove("INBOX", uid)
    with world.store.snapshot() as snapshot:
        left = snapshot.pending_messages("personal", 100)
    async with ReadingAhead(world.world, world.account) as ahead:
        assert await ahead.take(left[:4], left[4:]) == ([], 4)
        bodies, reached = await ahead.take(left[4:], ())
        assert (len(bodies), reached) == (2, 2)
