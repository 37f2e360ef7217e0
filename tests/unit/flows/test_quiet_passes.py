"""A pass over an account in which nothing happened asks for little, and still sees what happens to a draft."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

from connectors.memory_mailbox import MemoryMailbox
from daemon.flows.listing import list_drafts
from daemon.ports.mail import FetchedHeader
from daemon.ports.store import Transaction
from daemon.store.database import memory_store
from tests.breaking import BreakingStore, Fuse
from tests.builders import at
from tests.mails import USER, invitation, mail
from tests.world import DAY, HOUR, MemoryWorld

START = at("2026-11-24 13:00")


def a_letter(number: int) -> bytes:
    return mail(f"Sam <{USER}>", ["aunt@home.example"], "Sunday", "Dear", at=START, message_id=f"<letter{number}@home.example>")


async def world_with_drafts(mailbox: MemoryMailbox | None = None) -> MemoryWorld:
    world = MemoryWorld(START - DAY, mailbox=mailbox or MemoryMailbox())
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


class Counted(BreakingStore):
    """Tells how many transactions there were, each of which waits for the disk."""

    def __init__(self) -> None:
        super().__init__(memory_store(), Fuse())
        self.transactions = 0

    @contextmanager
    def transaction(self) -> Generator[Transaction]:
        self.transactions += 1
        with super().transaction() as tx:
            yield tx


async def transactions_of_a_quiet_pass(folders: int) -> int:
    store = Counted()
    world = MemoryWorld(START - DAY, store=store)
    for number in range(folders):
        world.mailbox.create_folder(f"Shelf {number}")
    await world.pass_at(START - DAY)
    store.transactions = 0
    await world.pass_at(START)
    with store.snapshot() as snapshot:
        assert {cursor.synced_at for cursor in snapshot.folder_cursors(world.account.profile.name)} == {START}
    return store.transactions


async def test_many_folders_that_did_not_change_are_kept_as_in_step_at_once() -> None:
    assert await transactions_of_a_quiet_pass(20) == await transactions_of_a_quiet_pass(0)


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
    assert ("undeleted", "Drafts") in world.mailbox.calls
    world.mailbox.set_flags("Drafts", world.draft_uid("omar@northwind.example"), ("\\Draft", "\\Deleted"))
    await world.pass_at(START + 5 * HOUR)
    assert "discarded" in world.steps().values()


class Fetched(MemoryMailbox):
    """Tells which headers of drafts were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []

    async def headers_of(self, folder: str, uid_validity: int, uids: Sequence[int]) -> tuple[FetchedHeader, ...]:
        self.asked += uids
        return await super().headers_of(folder, uid_validity, uids)


async def test_the_header_of_a_draft_is_fetched_once_however_often_its_folder_changes() -> None:
    mailbox = Fetched()
    world = await world_with_drafts(mailbox)
    for hours in (4, 5, 6):
        world.deliver(a_letter(hours), START + hours * HOUR, "Drafts")
        await world.pass_at(START + hours * HOUR)
    uids = [message.uid for message in mailbox.contents("Drafts")]
    assert sorted(mailbox.asked) == uids


async def test_a_folder_that_began_to_count_anew_is_fetched_anew() -> None:
    """Its UIDs stand for other mails, although it kept its UIDVALIDITY."""
    mailbox = Fetched()
    world = await world_with_drafts(mailbox)
    world.deliver(a_letter(1), START + 4 * HOUR, "Drafts")
    await world.pass_at(START + 4 * HOUR)
    mailbox.remove("Drafts", 1)
    mailbox.renumber("Drafts", silently=True)
    mailbox.asked.clear()
    await world.pass_at(START + 5 * HOUR)
    assert set(mailbox.asked) == {message.uid for message in mailbox.contents("Drafts")}


async def test_what_came_while_drafts_were_listed_is_not_taken_for_deleted() -> None:
    """It lies in the listing of all messages, and not yet in that of those without the flag."""

    class Racing(MemoryMailbox):
        async def uids(self, folder: str, uid_validity: int) -> frozenset[int]:
            if folder == "Drafts":
                self.deliver("Drafts", a_letter(7), START + 4 * HOUR)
            return await super().uids(folder, uid_validity)

    world = await world_with_drafts(Racing())
    uid = world.deliver(a_letter(1), START + 4 * HOUR, "Drafts")
    world.mailbox.set_flags("Drafts", uid, ("\\Draft", "\\Deleted"))
    listing = await list_drafts(world.account)
    assert [draft.header.uid for draft in listing.marked] == [uid]
    assert {draft.header.uid for draft in listing.drafts} == {m.uid for m in world.mailbox.contents("Drafts")} - {uid}


async def test_a_draft_replaced_by_another_of_the_same_number_of_messages_is_noticed() -> None:
    world = await world_with_drafts()
    await world.pass_at(START + 4 * HOUR)
    world.edit_draft("dana@northwind.example", START + 4 * HOUR, "Words of my own.")
    await world.pass_at(START + 5 * HOUR)
    assert "edited" in world.steps().values()


async def test_what_is_gone_is_not_taken_for_marked() -> None:
    world = await world_with_drafts()
    world.mailbox.remove("Drafts", world.draft_uid("omar@northwind.example"))
    listing = await list_drafts(world.account)
    assert (len(listing.drafts), listing.marked) == (1, ())
