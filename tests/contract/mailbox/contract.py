"""What every Mailbox does; ``test_memory`` and ``test_servers`` run it."""

from datetime import date
from typing import Protocol

import pytest

from connectors.imap.limits import HEADER_LIMIT
from daemon.errors import FolderGoneError, UidValidityChangedError
from daemon.ports.mail import FetchedHeader, FolderRole, Mailbox, MailSearch
from tests.contract.mailbox.search_contract import DAY, NOON, SearchContract, letter
from tests.contract.mailbox.worlds import MailWorld

LONG_AGO = date(2020, 1, 1)


async def all_headers(mailbox: Mailbox, folder: str, first: int = 1, last: int | None = None) -> list[list[FetchedHeader]]:
    validity = (await mailbox.status(folder)).uid_validity
    return [list(batch) async for batch in mailbox.headers(folder, validity, first, last)]


class Operation(Protocol):
    async def __call__(self, mailbox: Mailbox, folder: str, uid_validity: int) -> object: ...


async def _headers(mailbox: Mailbox, folder: str, uid_validity: int) -> object:
    return [batch async for batch in mailbox.headers(folder, uid_validity, 1, None)]


async def _messages(mailbox: Mailbox, folder: str, uid_validity: int) -> object:
    return await mailbox.messages(folder, uid_validity, [1])


async def _uids(mailbox: Mailbox, folder: str, uid_validity: int) -> object:
    return await mailbox.uids(folder, uid_validity)


async def _headers_of(mailbox: Mailbox, folder: str, uid_validity: int) -> object:
    return await mailbox.headers_of(folder, uid_validity, [1])


async def _undeleted(mailbox: Mailbox, folder: str, uid_validity: int) -> object:
    return await mailbox.undeleted(folder, uid_validity)


async def _uids_since(mailbox: Mailbox, folder: str, uid_validity: int) -> object:
    return await mailbox.uids_since(folder, uid_validity, LONG_AGO)


async def _search(mailbox: Mailbox, folder: str, uid_validity: int) -> object:
    return await mailbox.search(folder, uid_validity, MailSearch(LONG_AGO, ("lena@example.com",)))


async def _expunge(mailbox: Mailbox, folder: str, uid_validity: int) -> None:
    await mailbox.expunge(folder, uid_validity, 1)


async def _status(mailbox: Mailbox, folder: str, uid_validity: int) -> object:
    del uid_validity
    return await mailbox.status(folder)


async def _examine(mailbox: Mailbox, folder: str, uid_validity: int) -> object:
    del uid_validity
    return await mailbox.examine(folder)


async def _append(mailbox: Mailbox, folder: str, uid_validity: int) -> object:
    del uid_validity
    return await mailbox.append(folder, letter(), (), NOON)


NUMBERED: list[Operation] = [_headers, _headers_of, _messages, _uids, _undeleted, _uids_since, _search, _expunge]
UNNUMBERED: list[Operation] = [_status, _examine, _append]


class MailboxContract(SearchContract):
    """Subclasses give the fixture ``world``: an account whose INBOX is empty."""

    async def test_the_standard_folders_are_found_by_their_roles(self, world: MailWorld) -> None:
        roles = {folder.role: folder for folder in await world.mailbox.folders()}
        for role in (FolderRole.INBOX, FolderRole.DRAFTS, FolderRole.SENT, FolderRole.TRASH, FolderRole.JUNK):
            assert roles[role].selectable
        assert roles[FolderRole.INBOX].name == "INBOX"

    async def test_a_folder_name_in_any_script_is_read_and_used(self, world: MailWorld) -> None:
        name = "Bewerbungen & 面接"
        await world.create_folder(name)
        await world.deliver(name, letter(), NOON)
        assert name in {folder.name for folder in await world.mailbox.folders()}
        assert (await world.mailbox.examine(name)).messages == 1

    async def test_status_and_examine_count_what_arrives(self, world: MailWorld) -> None:
        before = await world.mailbox.status("INBOX")
        await world.deliver("INBOX", letter(1), NOON)
        await world.deliver("INBOX", letter(2), NOON)
        after = await world.mailbox.status("INBOX")
        assert (before.messages, after.messages) == (0, 2)
        assert before.uid_next is not None
        assert after.uid_next == before.uid_next + 2
        assert after.uid_validity == before.uid_validity
        assert await world.mailbox.examine("INBOX") == after

    async def test_many_folders_are_counted_at_once_and_those_that_are_gone_are_missing(self, world: MailWorld) -> None:
        await world.mailbox.examine("INBOX")
        await world.deliver("INBOX", letter(1), NOON)
        await world.deliver("Drafts", letter(2), NOON)
        names = [folder.name for folder in await world.mailbox.folders() if folder.selectable]
        found = await world.mailbox.statuses([*names, "No such folder"])
        assert set(found) == set(names)
        assert found["INBOX"].messages == 1, "the open folder's counters are not stale"
        assert found == {name: await world.mailbox.examine(name) for name in names}

    async def test_after_an_abort_the_next_call_connects_anew(self, world: MailWorld) -> None:
        await world.mailbox.examine("INBOX")
        world.mailbox.abort()
        assert (await world.mailbox.examine("INBOX")).messages == 0
        world.mailbox.abort()
        appended = await world.mailbox.append("Drafts", letter(), (r"\Draft",), NOON)
        assert len(await world.mailbox.uids("Drafts", appended.uid_validity)) == 1

    async def test_the_modification_sequence_grows_with_a_flag(self, world: MailWorld) -> None:
        await world.deliver("INBOX", letter(), NOON)
        before = await world.mailbox.status("INBOX")
        await world.mark("INBOX", 1, r"\Flagged")
        after = await world.mailbox.status("INBOX")
        if before.highest_modseq is None:
            assert after.highest_modseq is None
        else:
            assert (after.highest_modseq or 0) > before.highest_modseq

    async def test_status_sees_what_arrived_while_the_folder_was_open(self, world: MailWorld) -> None:
        await world.mailbox.examine("INBOX")
        await world.deliver("INBOX", letter(), NOON)
        assert (await world.mailbox.status("INBOX")).messages == 1

    async def test_a_message_is_stored_as_given_with_its_flags_and_its_time(self, world: MailWorld) -> None:
        raw = letter(more="References: <0@mail.example.com>\r\n", body="ä ö ü\r\n.\r\n\r\n")
        appended = await world.mailbox.append("Drafts", raw, (r"\Draft", r"\Seen"), NOON)
        assert appended.uid_validity == (await world.mailbox.status("Drafts")).uid_validity
        assert appended.uid in {None, *await world.mailbox.uids("Drafts", appended.uid_validity)}
        (stored,) = await world.mailbox.messages("Drafts", appended.uid_validity, [appended.uid or 1])
        assert stored.raw == raw
        assert stored.flags == {r"\Draft", r"\Seen"}
        assert stored.internal_date == NOON

    async def test_headers_hold_the_fields_that_matter_and_no_body(self, world: MailWorld) -> None:
        raw = letter(more="References: <a@mail.example.com>\r\n <b@mail.example.com>\r\n")
        await world.deliver("INBOX", raw, NOON, (r"\Flagged",))
        ((header,),) = await all_headers(world.mailbox, "INBOX")
        assert header.internal_date == NOON
        assert header.size == len(raw)
        assert header.flags == {r"\Flagged"}
        assert header.header.endswith(b"\r\n\r\n")
        assert b"References: <a@mail.example.com>\r\n <b@mail.example.com>\r\n" in header.header
        assert b"X-Unasked" not in header.header
        assert b"Hello" not in header.header
        assert header.fault is None

    async def test_headers_come_newest_first_in_batches_of_at_most_five_hundred(self, world: MailWorld) -> None:
        await world.create_folder("Many")
        for number in range(1, 522):
            await world.deliver("Many", letter(number), NOON)
        batches = await all_headers(world.mailbox, "Many")
        assert [len(batch) for batch in batches] == [500, 21]
        assert [header.uid for batch in batches for header in batch] == list(range(521, 0, -1))

    async def test_headers_keep_to_the_range_asked_for(self, world: MailWorld) -> None:
        for number in range(1, 7):
            await world.deliver("INBOX", letter(number), NOON)
        assert [header.uid for (header) in (await all_headers(world.mailbox, "INBOX", 2, 4))[0]] == [4, 3, 2]
        assert [header.uid for header in (await all_headers(world.mailbox, "INBOX", 5))[0]] == [6, 5]

    async def test_headers_of_some_messages_come_newest_first_without_those_that_are_gone(self, world: MailWorld) -> None:
        for number in range(1, 5):
            await world.deliver("INBOX", letter(number), NOON)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        await world.expunge("INBOX", 3)
        found = await world.mailbox.headers_of("INBOX", validity, [1, 3, 4, 99])
        assert [header.uid for header in found] == [4, 1]
        assert b"Talk 4" in found[0].header
        assert await world.mailbox.headers_of("INBOX", validity, []) == ()

    async def test_what_is_flagged_as_deleted_is_told_apart_from_what_is_gone(self, world: MailWorld) -> None:
        for number in range(1, 5):
            await world.deliver("INBOX", letter(number), NOON)
        await world.mark("INBOX", 2, r"\Deleted")
        await world.expunge("INBOX", 3)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        assert await world.mailbox.undeleted("INBOX", validity) == {1, 4}
        assert await world.mailbox.uids("INBOX", validity) == {1, 2, 4}
        await world.mark("INBOX", 4, r"\Deleted")
        await world.deliver("INBOX", letter(5), NOON)
        await world.mailbox.examine("INBOX")
        assert await world.mailbox.undeleted("INBOX", validity) == {1, 5}

    async def test_beyond_the_newest_message_there_is_nothing(self, world: MailWorld) -> None:
        await world.deliver("INBOX", letter(), NOON)
        assert await all_headers(world.mailbox, "INBOX", 2) == []
        assert await all_headers(world.mailbox, "INBOX", 2, 9) == []

    async def test_an_enormous_header_is_cut(self, world: MailWorld) -> None:
        await world.deliver("INBOX", letter(more="Cc: " + "a@example.com,\r\n " * 10_000 + "b@example.com\r\n"), NOON)
        await world.deliver("INBOX", letter(2), NOON)
        ((second, first),) = await all_headers(world.mailbox, "INBOX")
        assert len(first.header) <= HEADER_LIMIT
        assert b"Talk 2" in second.header

    async def test_reading_sets_no_flag(self, world: MailWorld) -> None:
        await world.deliver("INBOX", letter(), NOON)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        await all_headers(world.mailbox, "INBOX")
        await world.mailbox.messages("INBOX", validity, [1])
        (message,) = await world.mailbox.messages("INBOX", validity, [1])
        assert message.flags == frozenset()

    async def test_messages_that_are_gone_are_missing_from_the_answer(self, world: MailWorld) -> None:
        for number in range(1, 5):
            await world.deliver("INBOX", letter(number), NOON)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        await world.expunge("INBOX", 3)
        found = await world.mailbox.messages("INBOX", validity, [4, 3, 1, 99])
        assert [message.uid for message in found] == [4, 1]
        assert found[0].raw == letter(4)
        assert await world.mailbox.uids("INBOX", validity) == {1, 2, 4}
        assert await world.mailbox.sizes("INBOX", validity, [4, 3, 1, 99]) == {number: len(letter(number)) for number in (4, 1)}

    async def test_uids_since_a_day_leave_out_what_is_older(self, world: MailWorld) -> None:
        for number, days in enumerate((40, 3, 0), start=1):
            await world.deliver("INBOX", letter(number), NOON - days * DAY)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        assert list(await world.mailbox.uids_since("INBOX", validity, NOON.date())) == [3]
        assert list(await world.mailbox.uids_since("INBOX", validity, NOON.date() - 3 * DAY)) == [2, 3]

    async def test_a_day_of_slack_is_given_since_servers_cut_days_in_zones_of_their_own(self, world: MailWorld) -> None:
        await world.deliver("INBOX", letter(), NOON.replace(hour=0, minute=30) - DAY)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        assert list(await world.mailbox.uids_since("INBOX", validity, NOON.date())) == [1]
        wanted = MailSearch(NOON.date(), ("lena@example.com",))
        assert await world.mailbox.search("INBOX", validity, wanted) == {1}

    async def test_expunge_removes_this_message_and_no_other_marked_one(self, world: MailWorld) -> None:
        for number in (1, 2, 3):
            await world.deliver("INBOX", letter(number), NOON)
        await world.mark("INBOX", 3, r"\Deleted")
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        await world.mailbox.expunge("INBOX", validity, 2)
        await world.mailbox.examine("Drafts")
        assert await world.mailbox.uids("INBOX", validity) == {1, 3}

    async def test_it_says_that_it_deletes_one_message_alone(self, world: MailWorld) -> None:
        assert await world.mailbox.deletes_singly()

    async def test_expunging_what_is_gone_does_nothing(self, world: MailWorld) -> None:
        await world.deliver("INBOX", letter(), NOON)
        validity = (await world.mailbox.examine("INBOX")).uid_validity
        await world.mailbox.expunge("INBOX", validity, 7)
        assert await world.mailbox.uids("INBOX", validity) == {1}

    @pytest.mark.parametrize("operation", NUMBERED)
    async def test_a_renumbered_folder_is_told_apart(self, world: MailWorld, operation: Operation) -> None:
        await world.create_folder("Spare")
        await world.deliver("Spare", letter(), NOON)
        validity = (await world.mailbox.status("Spare")).uid_validity
        with pytest.raises(UidValidityChangedError):
            await operation(world.mailbox, "Spare", validity + 1)
        assert await world.mailbox.uids("Spare", validity) == {1}

    @pytest.mark.parametrize("operation", [*NUMBERED, *UNNUMBERED])
    async def test_a_folder_that_is_not_there_is_named(self, world: MailWorld, operation: Operation) -> None:
        with pytest.raises(FolderGoneError) as caught:
            await operation(world.mailbox, "Nowhere", 1)
        assert caught.value.folder == "Nowhere"

    async def test_a_folder_that_came_back_has_another_validity(self, world: MailWorld) -> None:
        await world.create_folder("Spare")
        before = await world.mailbox.status("Spare")
        await world.delete_folder("Spare")
        with pytest.raises(FolderGoneError):
            await world.mailbox.status("Spare")
        await world.create_folder("Spare")
        assert (await world.mailbox.status("Spare")).uid_validity != before.uid_validity

    async def test_closing_twice_is_fine_and_the_next_call_connects_again(self, world: MailWorld) -> None:
        await world.mailbox.examine("INBOX")
        await world.mailbox.close()
        await world.mailbox.close()
        assert (await world.mailbox.status("INBOX")).messages == 0
