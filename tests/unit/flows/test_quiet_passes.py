"""A pass over an account in which nothing happened asks for little, and still sees what happens to a draft."""

from tests.builders import at
from tests.mails import invitation
from tests.world import DAY, HOUR, MemoryWorld

START = at("2026-11-24 13:00")


async def world_with_drafts() -> MemoryWorld:
    world = MemoryWorld(START - DAY)
    world.deliver(invitation(start=START), START - 4 * DAY)
    await world.pass_at(START - DAY)
    await world.pass_at(START + 3 * HOUR)
    assert len(world.drafts()) == 2
    await world.pass_at(START + 3 * HOUR)
    world.mailbox.calls.clear()
    return world


async def test_a_second_pass_lists_no_headers() -> None:
    world = await world_with_drafts()
    await world.pass_at(START + 4 * HOUR)
    operations = [operation for operation, _ in world.mailbox.calls]
    assert "headers" not in operations
    assert len(operations) <= 10


async def test_a_draft_deleted_in_a_quiet_mailbox_is_still_noticed() -> None:
    world = await world_with_drafts()
    await world.pass_at(START + 4 * HOUR)
    world.mailbox.remove("Drafts", world.draft_uid("omar@northwind.example"))
    await world.pass_at(START + 5 * HOUR)
    assert "discarded" in world.steps().values()


async def test_a_draft_only_marked_as_deleted_is_noticed_by_the_modification_sequence() -> None:
    world = await world_with_drafts()
    await world.pass_at(START + 4 * HOUR)
    world.mailbox.set_flags("Drafts", world.draft_uid("omar@northwind.example"), ("\\Draft", "\\Deleted"))
    await world.pass_at(START + 5 * HOUR)
    assert "discarded" in world.steps().values()


async def test_without_modification_sequences_drafts_are_listed_each_time() -> None:
    world = await world_with_drafts()
    world.mailbox.condstore = False
    await world.pass_at(START + 4 * HOUR)
    assert ("headers", "Drafts") in world.mailbox.calls


async def test_a_draft_replaced_by_another_of_the_same_number_of_messages_is_noticed() -> None:
    world = await world_with_drafts()
    await world.pass_at(START + 4 * HOUR)
    world.edit_draft("dana@northwind.example", START + 4 * HOUR, "Words of my own.")
    await world.pass_at(START + 5 * HOUR)
    assert "edited" in world.steps().values()
