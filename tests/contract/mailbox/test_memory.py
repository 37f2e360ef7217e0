"""The mailbox in memory keeps the contract, and fails when told to."""

import pytest

from connectors.memory_mailbox import MemoryMailbox
from daemon.errors import UnreachableError
from daemon.ports.mail import FolderRole
from tests.contract.mailbox.contract import MailboxContract, all_headers
from tests.contract.mailbox.search_contract import NOON, letter
from tests.contract.mailbox.worlds import MailWorld, MemoryWorld


class TestMemoryMailbox(MailboxContract):
    @pytest.fixture
    def world(self) -> MailWorld:
        return MemoryWorld()


async def test_a_failure_comes_once_and_leaves_nothing_behind() -> None:
    mailbox = MemoryMailbox()
    mailbox.fail_next("append", UnreachableError("memory:993", "down"))
    with pytest.raises(UnreachableError):
        await mailbox.append("Drafts", letter(), (), NOON)
    assert mailbox.contents("Drafts") == ()
    assert (await mailbox.append("Drafts", letter(), (), NOON)).uid == 1


async def test_a_lost_answer_leaves_what_was_done() -> None:
    mailbox = MemoryMailbox()
    mailbox.fail_next("append", UnreachableError("memory:993", "down"), after=True)
    with pytest.raises(UnreachableError):
        await mailbox.append("Drafts", letter(), (), NOON)
    assert [message.raw for message in mailbox.contents("Drafts")] == [letter()]


async def test_while_it_is_down_everything_fails() -> None:
    mailbox = MemoryMailbox()
    mailbox.down = UnreachableError("memory:993", "down")
    with pytest.raises(UnreachableError):
        await mailbox.folders()
    mailbox.down = None
    assert await mailbox.folders()


async def test_renumbering_keeps_the_messages_in_their_order() -> None:
    mailbox = MemoryMailbox()
    for number in (1, 2, 3):
        mailbox.deliver("INBOX", letter(number), NOON)
    mailbox.remove("INBOX", 1)
    before = (await mailbox.status("INBOX")).uid_validity
    mailbox.renumber("INBOX")
    assert (await mailbox.status("INBOX")).uid_validity != before
    assert [(message.uid, message.raw) for message in mailbox.contents("INBOX")] == [(1, letter(2)), (2, letter(3))]


async def test_a_moved_message_keeps_its_time_and_gets_a_new_uid() -> None:
    mailbox = MemoryMailbox()
    mailbox.deliver("Trash", letter(7), NOON)
    uid = mailbox.move(mailbox.deliver("INBOX", letter(), NOON, (r"\Seen",)), "INBOX", "Trash")
    assert mailbox.contents("INBOX") == ()
    moved = mailbox.contents("Trash")[1]
    assert (uid, moved.uid, moved.internal_date, moved.flags) == (2, 2, NOON, frozenset({r"\Seen"}))


async def test_a_spoilt_message_is_reported_among_its_sound_neighbours() -> None:
    mailbox = MemoryMailbox()
    for number in (1, 2, 3):
        mailbox.deliver("INBOX", letter(number), NOON)
    mailbox.spoil("INBOX", 2, "the server breaks off")
    (batch,) = await all_headers(mailbox, "INBOX")
    assert [(header.uid, header.fault, bool(header.header)) for header in batch] == [
        (3, None, True),
        (2, "the server breaks off", False),
        (1, None, True),
    ]


async def test_without_uidplus_no_uid_is_told_and_nothing_is_expunged() -> None:
    mailbox = MemoryMailbox(uid_plus=False, condstore=False)
    appended = await mailbox.append("Drafts", letter(), (), NOON)
    assert appended.uid is None
    assert (await mailbox.status("Drafts")).highest_modseq is None


async def test_folders_can_be_given() -> None:
    mailbox = MemoryMailbox(())
    mailbox.create_folder("INBOX", FolderRole.INBOX)
    assert [folder.name for folder in await mailbox.folders()] == ["INBOX"]
