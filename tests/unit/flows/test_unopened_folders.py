"""A folder that the server fails to open: named, and taken for what it may hold."""

from datetime import timedelta

import pytest

from daemon.flows.unopened import unopened_folders
from tests.builders import END, INVITED
from tests.mails import invitation
from tests.unit.flows.answering_world import from_rita
from tests.world import DAY, HOUR, MemoryWorld

NO = "Dear Sam,\n\nUnfortunately, we have decided to move forward with another candidate.\n\nKind regards,\nRita"


def told(world: MemoryWorld) -> list[str]:
    return [text for text in world.alerts() if "could not be opened" in text]


async def with_a_folder(*, seen: bool) -> MemoryWorld:
    world = MemoryWorld(INVITED)
    world.mailbox.create_folder("Jobs")
    if not seen:
        world.mailbox.jam("Jobs")
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    world.mailbox.jam("Jobs")
    return world


async def test_one_that_never_opened_is_left_out_and_told() -> None:
    world = await with_a_folder(seen=False)
    await world.pass_at(END + HOUR)
    assert len(world.drafts()) == 2
    (text,) = told(world)
    assert "“Jobs”" in text


async def test_one_that_was_read_before_holds_what_would_be_written_and_nothing_else() -> None:
    """An answer may have been filed there meanwhile."""
    world = await with_a_folder(seen=True)
    assert not (await world.pass_at(END + HOUR)).failed
    assert world.drafts() == {}
    assert set(world.steps().values()) == {"planned"}
    assert len(told(world)) == 1
    world.deliver(from_rita(NO, END + HOUR), END + HOUR)
    await world.pass_at(END + 2 * HOUR)
    assert world.threads()[0].state == "rejected", "other folders are read"


async def test_what_does_not_open_is_found_among_others() -> None:
    world = await with_a_folder(seen=True)
    assert await unopened_folders(world.mailbox, ["INBOX", "Jobs", "No such folder", "Sent"]) == ["Jobs"]


@pytest.mark.parametrize("how", ["opened", "deleted"])
async def test_it_is_told_no_more_once_it_opens_or_is_gone(how: str) -> None:
    world = await with_a_folder(seen=True)
    await world.pass_at(END + HOUR)
    if how == "opened":
        world.mailbox.jam("Jobs", jammed=False)
    else:
        world.mailbox.delete_folder("Jobs")
    await world.pass_at(END + 2 * HOUR)
    assert told(world) == []
    assert len(world.drafts()) == 2


@pytest.mark.parametrize("folder", ["INBOX", "Sent"])
async def test_without_inbox_or_sent_nothing_is_done(folder: str) -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.mailbox.jam(folder)
    (failed,) = (await world.pass_at(INVITED + HOUR)).failed
    assert folder in failed.why


async def test_junk_that_never_opens_keeps_no_draft_from_being_written() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.mailbox.jam("Junk")
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert len(world.drafts()) == 2
    await world.pass_at(END + DAY + timedelta(minutes=1))
    assert len(told(world)) == 1
